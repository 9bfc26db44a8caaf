import type { Activities } from '../history/activities.ts';
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
