import type { Clock } from '../clock.ts';
import { type Activities, lastChange } from '../history/activities.ts';
import type { Play } from '../history/play.ts';
import type { TraktApi } from './api.ts';
import { type Account, parseAccount, parseActivities } from './schemas.ts';

/** The account that the session belongs to. */
export async function readAccount(api: TraktApi): Promise<Account> {
  return parseAccount(await api.read('/users/settings', {}, 'reading the account'));
}

/** When the account's watched history last changed. One request. */
export async function readActivities(api: TraktApi): Promise<Activities> {
  return parseActivities(await api.read('/sync/last_activities', {}, 'reading the last activities'));
}

/** When a play of one of these kinds was last added or removed, in milliseconds; never in the future. One request. */
export async function readLastChange(
  api: TraktApi,
  kinds: ReadonlySet<Play['type']>,
  clock: Clock,
): Promise<number> {
  return Math.min(lastChange(await readActivities(api), kinds), clock.now());
}
