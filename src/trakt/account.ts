import type { Activities } from '../history/activities.ts';
import type { TraktApi } from './client.ts';
import type { Account } from './schemas.ts';

/** The account that the session belongs to. */
export async function readAccount(api: TraktApi): Promise<Account> {
  const answer = await api.read('/users/settings', {}, 'reading the account');
  const { parseAccount } = await import('./schemas.ts');
  return parseAccount(answer);
}

/** When the account's watched history last changed. One request. */
export async function readActivities(api: TraktApi): Promise<Activities> {
  const answer = await api.read('/sync/last_activities', {}, 'reading the last activities');
  const { parseActivities } = await import('./schemas.ts');
  return parseActivities(answer);
}
