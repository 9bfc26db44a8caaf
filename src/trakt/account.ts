import type { TraktApi } from './api.ts';
import { type Account, parseAccount } from './schemas.ts';

/** The account that the session belongs to. */
export async function readAccount(api: TraktApi): Promise<Account> {
  return parseAccount(await api.read('/users/settings', {}, 'reading the account'));
}
