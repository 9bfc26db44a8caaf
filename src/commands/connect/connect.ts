import type { Context } from '../../action/context.ts';
import type { ConnectOptions } from '../../action/inputs.ts';
import { Failure } from '../../base/failure.ts';
import { assertMayAct } from '../../github/event.ts';
import { seconds } from '../../http/retry.ts';
import { awaitApproval } from '../../session/approval.ts';
import { type DeviceCode, requestDeviceCode } from '../../session/device.ts';
import { endSession, REVOKE, type Tokens } from '../../session/oauth.ts';
import { maskTokens, saveSession } from '../../session/save-session.ts';
import type { SessionSecret } from '../../session/secret.ts';
import { readAccount } from '../../trakt/account.ts';
import { createTraktApi } from '../../trakt/client.ts';
import type { Account } from '../../trakt/schemas.ts';

export interface ConnectReport {
  command: 'connect';
  /** `undefined` when Trakt did not say whose session it is. */
  account: Account | undefined;
  /** Why Trakt did not say whose session it is, in sentences. */
  doubt: string | undefined;
  /** `the secret TRAKT_TOKEN of owner/name`. */
  storedIn: string;
  /** Whether an earlier session was there. */
  replaced: boolean;
}

/**
 * Signs in at Trakt with a code that the person approves there, and saves the session. What the secret held before
 * stays as it is until the new session is written over it.
 * @throws Failure with nothing saved, for every end but the approval
 */
export async function connect(context: Context, options: ConnectOptions): Promise<ConnectReport> {
  const { run, clock, log, trakt, place, secret } = context;
  assertMayAct(run, 'connect');
  if (secret === undefined) throw new Error('connect was given no way to write the secret');
  log.info(`Checking that ${secret.description} can be written.`);
  const replaced = await check(secret);
  const code = await requestDeviceCode(trakt, context);
  show(code, context);
  return context.uninterrupted(async cancelled => {
    const tokens = await awaitApproval(code, trakt, { clock, log, cancelled });
    maskTokens(log, tokens);
    log.info('The code was approved.');
    const { account, doubt } = await identify(tokens, options.account, context);
    await saveSession({ ...tokens, savedAt: 0, place, account }, secret, { clock, log }, notSaved);
    log.info(`Connected to ${account?.slug ?? 'Trakt'}; the session is saved in ${secret.description}.`);
    return { command: 'connect', account, doubt, storedIn: secret.description, replaced };
  });
}

/** Returns whether the secret exists already. */
async function check(secret: SessionSecret): Promise<boolean> {
  try {
    const exists = (await secret.updatedAt()) !== undefined;
    await secret.proveWritable();
    return exists;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(
      `${error.message} No sign-in was begun, since its session could not be saved. Run Connect again after that.`,
      { cause: error },
    );
  }
}

function show({ address, userCode, expiresAt }: DeviceCode, { clock, log }: Context): void {
  log.notice(
    `Open ${address} in your browser, sign in to Trakt, and allow the app. If the page asks for a code: ${userCode}`,
  );
  log.info(
    `Waiting for the approval at Trakt; the code is good for ${seconds(expiresAt - clock.now())}.`,
    'wait',
  );
}

/**
 * Reads whose session it is.
 * @param wanted the account that the run is for; any other's session is ended again
 * @throws Failure with nothing saved, unless it is seen to be that account's
 */
async function identify(
  tokens: Tokens,
  wanted: string | undefined,
  context: Context,
): Promise<Pick<ConnectReport, 'account' | 'doubt'>> {
  const credentials = { accessToken: () => tokens.accessToken, renew: refusedAtOnce };
  const account = await readAccount(createTraktApi(context.trakt, credentials, context)).catch(
    (error: unknown) => {
      if (error instanceof Failure) return error;
      throw error;
    },
  );
  const isKnown = !(account instanceof Failure);
  if (isKnown && (wanted === undefined || account.slug === wanted)) return { account, doubt: undefined };
  if (!isKnown && wanted === undefined) return { account: undefined, doubt: account.message };
  const why = isKnown
    ? `You signed in as ${account.slug}, but this run is for ${wanted} (the input account).`
    : `It could not be checked that you signed in as ${wanted} (the input account). ${account.message}`;
  const next = isKnown
    ? 'Sign out at trakt.tv in your browser, or correct the input, and run Connect again.'
    : 'Run Connect again later.';
  throw new Failure(`${why} Nothing was saved or changed${await endAgain(tokens, context)}. ${next}`);
}

async function refusedAtOnce(): Promise<never> {
  throw new Failure('Trakt refuses the session that it has just given (401).');
}

async function endAgain(tokens: Tokens, context: Context): Promise<string> {
  try {
    await endSession(tokens, context.trakt, context);
    return ', and the new session was ended again';
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    context.log.info(error.message);
    return `, but the new session could not be ended again: ${REVOKE}`;
  }
}

function notSaved(reason: string): string {
  return (
    `You are signed in at Trakt, but the session could not be saved within two minutes: ${reason} Fix that, then run ` +
    'Connect again.'
  );
}
