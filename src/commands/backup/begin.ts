import type { Context, SignedIn } from '../../action/context.ts';
import type { Activities } from '../../history/activities.ts';
import { readActivities } from '../../trakt/account.ts';

/** A backup of which the first request is under way. */
export interface Begun {
  signedIn: SignedIn;
  /** The account's stamps. */
  activities: Promise<Activities>;
}

/** Signs in and asks for the account's stamps: all that most nights need. */
export async function begin({ signIn }: Pick<Context, 'signIn'>): Promise<Begun> {
  const signedIn = await signIn();
  return { signedIn, activities: readActivities(signedIn.api) };
}
