import { Failure } from '../base/failure.ts';
import { assertPrivate } from '../github/privacy.ts';
import { assertAccount, openSession, type Session } from '../session/session.ts';
import { readAccount } from '../trakt/account.ts';
import { createTraktApi } from '../trakt/client.ts';
import type { Context, SessionContext, SignedIn } from './context.ts';
import { type CommonOptions, TOKEN_HINT } from './inputs.ts';

const DAY = 86_400_000;
const WARN_DAYS = 14;

/** Makes the way into Trakt: opened once, at the first call. */
export function createSignIn(
  options: CommonOptions,
  tools: Pick<Context, 'run' | 'github' | 'clock' | 'log'> & SessionContext,
) {
  const { run, clock, log, github, place, secret, trakt } = tools;
  let session: Session | undefined;
  let signedIn: Promise<SignedIn> | undefined;

  async function open(): Promise<SignedIn> {
    if (!options.allowPublic) await assertPrivate(run, github);
    if (options.token === undefined) throw new Failure(`The input token is missing. ${TOKEN_HINT}`);
    const opened = await openSession({ token: options.token, place, account: options.account, trakt }, tools);
    session = opened;
    const api = createTraktApi(trakt, opened, { clock, log });
    const known = opened.account();
    if (known?.uuid !== undefined) return { api, account: known };
    const account = await readAccount(api);
    assertAccount(account, options.account);
    await opened.setAccount(account);
    return { api, account };
  }

  return {
    /** @throws Failure before anything of the history was read */
    async signIn(): Promise<SignedIn> {
      signedIn ??= log.group('Signing in', open);
      const { account } = await signedIn;
      log.info(`Signed in as ${account.slug}.`);
      return signedIn;
    },
    /** What the person should know of the session, whatever became of the command. */
    whatToTell() {
      const account = session?.account();
      const expiry = secret?.tokenExpiry();
      return {
        outputs: {
          ...(session !== undefined && { 'token-rotated': session.wasRotated() }),
          ...(account !== undefined && { account: account.slug }),
        },
        warnings: expiry !== undefined && expiry - clock.now() < WARN_DAYS * DAY ? [endsSoon(expiry)] : [],
      };
    },
  };
}

function endsSoon(expiry: number): string {
  return (
    `The secrets-token expires on ${new Date(expiry).toISOString().slice(0, 10)}. Renew it in GitHub’s settings and save the new ` +
    'value in its secret: without it the session can no longer be saved.'
  );
}
