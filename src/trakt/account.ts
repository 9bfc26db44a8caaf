import type { Clock } from '../base/clock.ts';
import { type Activities, lastChange } from '../history/activities.ts';
import type { Play } from '../history/play.ts';
import type { TraktApi } from './client.ts';
import { type Account, parseAccount, parseActivities } from './schemas.ts';

/** The account that the session belongs to. */
export async function readAccount(api: TraktApi): Promise<Account> {
  return parseAccount(await api.read('/users/settings', {}, 'reading the account'));
}

/** When the account's watched history last changed. One request. */
export async function readActivities(api: TraktApi): Promise<Activities> {
  return parseActivities(await api.read('/sync/last_activities', {}, 'reading the last activities'));
}

/**
 * Makes a function that reads when a play of one of these kinds was last added or removed, in milliseconds, as often as it
 * is called. A stamp of the future stands for the time at which it was seen first. One request a call.
 */
export function lastChangeReader(
  api: TraktApi,
  kinds: ReadonlySet<Play['type']>,
  clock: Clock,
): () => Promise<number> {
  let stamp: number | undefined;
  let changedAt = 0;
  return async () => {
    const current = lastChange(await readActivities(api), kinds);
    if (current !== stamp) changedAt = Math.min(current, clock.now());
    stamp = current;
    return changedAt;
  };
}
