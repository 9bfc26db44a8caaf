import type { Context, SessionContext, Tools } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import { assertMayAct } from '../../github/event.ts';
import { reasonOf } from '../../http/exchange.ts';
import { seconds } from '../../http/retry.ts';
import { awaitApproval } from '../../session/approval.ts';
import type { DeviceCode } from '../../session/device.ts';
import { oldValueOfFirst } from '../../session/handover.ts';
import { AnswerLost, refresh, SESSION_OVER, type Tokens } from '../../session/oauth.ts';
import { maskTokens, saveSession } from '../../session/save-session.ts';
import { encodeSession, type SavedSession, savedSessionIn } from '../../session/saved-session.ts';
import type { SessionSecret } from '../../session/secret.ts';
import type { Account } from '../../trakt/schemas.ts';
import { checkAll } from './checklist.ts';
import type { ConnectOptions } from './options.ts';
import { identify } from './right-account.ts';

export interface ConnectReport {
  command: 'connect';
  /** `undefined` when Trakt did not say whose session it is. */
  account: Account | undefined;
  /** Why Trakt did not say whose session it is, in sentences. */
  doubt: string | undefined;
  /** `undefined` when the session was renewed, or that was not tried. */
  unrenewed: Unrenewed | undefined;
  /** `the secret TRAKT_TOKEN of owner/name`. */
  storedIn: string;
  /** Whether an earlier session was there. */
  replaced: boolean;
}

/** What became of a session that could not be renewed at once. */
export interface Unrenewed {
  /** Why, in sentences. */
  reason: string;
  /** Whether the session in the secret is used up, or may be; else it lives for some days. */
  isSpent: boolean;
}

type ConnectTools = Pick<Context, 'run' | 'workspace' | 'clock' | 'log'> & SessionContext;

/**
 * Signs in at Trakt with a code that the person approves there, saves the session, and renews it once to see that this
 * works. What the secret held before stays as it is until the new session is written over it.
 * @throws Failure with nothing saved, for every end but the approval
 */
export async function connect(context: ConnectTools, options: ConnectOptions): Promise<ConnectReport> {
  const { run, clock, log, trakt, place, secret } = context;
  assertMayAct(run, 'connect');
  if (secret === undefined) throw new Error('connect was given no way to write the secret');
  const { code, replaced } = await checkAll(secret, context);
  return context.uninterrupted(async cancelled => {
    show(code, context);
    const tokens = await awaitApproval(code, trakt, { clock, log, cancelled });
    maskTokens(log, tokens);
    log.info('The code was approved.');
    const { account, doubt } = await identify(tokens, options.account, context);
    const session = { ...tokens, savedAt: 0, place, account };
    const { saved, mayArriveAgain } = await saveSession(session, secret, { clock, log }, notSaved);
    log.info(`Connected to ${account?.slug ?? 'Trakt'}; the session is saved in ${secret.description}.`);
    if (mayArriveAgain) log.info(UNTRIED);
    const isLeft = cancelled.aborted || mayArriveAgain;
    const { inUse, unrenewed } = isLeft ? { inUse: saved } : await renewOnce(saved, secret, context);
    if (inUse !== undefined) await handOver(inUse, options, context);
    return { command: 'connect', account, doubt, unrenewed, storedIn: secret.description, replaced };
  });
}

const UNTRIED =
  'It is not renewed as a test now: GitHub took several tries to save it, and a late one must not ' +
  'overwrite a newer session.';

/** Later steps of this job were given the secret as it was before, or none. */
async function handOver(
  session: SavedSession,
  { secretsToken, token }: ConnectOptions,
  { handover, place, run, log }: Pick<Tools, 'handover' | 'place' | 'run' | 'log'>,
): Promise<void> {
  const value = encodeSession(session);
  try {
    await handover.leave(oldValueOfFirst(secretsToken, place, run), value);
    if (token !== undefined && savedSessionIn(token) !== undefined) await handover.leave(token, value);
  } catch (error) {
    log.warning(
      `A later step of this job will not find the session (${reasonOf(error)}). Start a new run for it.`,
    );
  }
}

/** The page and the code first: that the address can be filled in is not documented any more. */
function show(
  { page, filledIn, userCode, expiresAt }: DeviceCode,
  { clock, log }: Pick<Context, 'clock' | 'log'>,
): void {
  log.notice(
    `Open ${page} in your browser, sign in to Trakt, enter the code ${userCode}, and allow the app. ` +
      `This address may have the code filled in already: ${filledIn}`,
  );
  log.info(
    `Waiting for the approval at Trakt; the code is good for ${seconds(expiresAt - clock.now())}.`,
    'wait',
  );
}

/** Renews the session now, with the person still there, and not in six days. `inUse` is what its secret holds then. */
async function renewOnce(
  session: SavedSession,
  secret: SessionSecret,
  context: Pick<Tools, 'clock' | 'log' | 'trakt'>,
): Promise<{ inUse?: SavedSession; unrenewed?: Unrenewed }> {
  const { log, trakt } = context;
  log.info('Renewing the session once, to check that this works.');
  let renewed: Tokens | undefined;
  try {
    renewed = await refresh(session.refreshToken, trakt, context);
    maskTokens(log, renewed);
    const { saved } = await saveSession({ ...session, ...renewed }, secret, context, reason => reason);
    log.info('It works; the renewed session is saved.');
    return { inUse: saved };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { message } = error;
    if (renewed !== undefined)
      return {
        unrenewed: {
          reason: `Trakt renewed it, but the renewed one could not be saved: ${message}`,
          isSpent: true,
        },
      };
    const reason = message === SESSION_OVER ? wrongAddress(trakt.redirectUri) : message;
    return { unrenewed: { reason, isSpent: error instanceof AnswerLost } };
  }
}

function wrongAddress(redirectUri: string): string {
  return (
    'Trakt refuses to renew it (invalid_grant). The usual reason is the redirect URI: this run used ' +
    `${redirectUri}, and the app at developer.trakt.tv/apps must have exactly the same one. Change it there, or in the input redirect-uri.`
  );
}

function notSaved(reason: string): string {
  return (
    `You are signed in at Trakt, but the session could not be saved within two minutes: ${reason} Fix that, then run ` +
    'Connect again.'
  );
}
