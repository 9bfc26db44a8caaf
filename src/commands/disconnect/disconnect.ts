import type { Context, SessionContext, Tools } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import { assertMayAct } from '../../github/event.ts';
import { endSession, REVOKE } from '../../session/oauth.ts';
import { maskTokens } from '../../session/save-session.ts';
import {
  decodeToken,
  describeElsewhere,
  isOutdated,
  QUEUED_TOO_EARLY,
  START_A_NEW_RUN,
  type TokenValue,
} from '../../session/saved-session.ts';
import { describeSecret } from '../../session/secret.ts';
import { assertAccount } from '../../session/session.ts';
import type { Account } from '../../trakt/schemas.ts';
import type { DisconnectOptions } from './options.ts';

export interface DisconnectReport {
  command: 'disconnect';
  /** The account, where the session names it. */
  account: Account | undefined;
  /** `the secret TRAKT_TOKEN of owner/name`. */
  storedIn: string;
  environment: string;
  /** `not given`: there is none left. */
  session: 'ended' | 'not given' | Undone;
  secret: 'deleted' | 'not there' | Undone;
}

/** What could not be done. */
export interface Undone {
  /** In sentences. */
  reason: string;
}

type DisconnectTools = Pick<Context, 'run' | 'clock' | 'log'> & SessionContext;

/**
 * Ends the session at Trakt and, once that is done, deletes the secret; both may be done already.
 * @throws Failure with nothing ended or deleted; what fails after that is in the report
 */
export async function disconnect(
  context: DisconnectTools,
  options: DisconnectOptions,
): Promise<DisconnectReport> {
  const { run, log, place } = context;
  assertMayAct(run, 'disconnect');
  const storedIn = describeSecret(run.repository, place);
  const report = { command: 'disconnect' as const, storedIn, environment: place.environment };
  const { token } = options;
  const held = token === undefined ? undefined : await readToken(token, options.account, context);
  log.info(`Checking whether ${storedIn} is there.`);
  const found = await lookUp(held, storedIn, context);
  if (held === undefined) return { ...report, account: undefined, session: 'not given', secret: 'not there' };

  const account = held.kind === 'session' ? held.session.account : undefined;
  log.info('Ending the session at Trakt.');
  const session = await end(held, context);
  if (found !== 'there') return { ...report, account, session, secret: found };
  const secret = session === 'ended' ? await deleteSecret(context) : KEPT;
  return { ...report, account, session, secret };
}

const KEPT: Undone = {
  reason: 'It is kept as long as the session lives, so that disconnect can be run again.',
};

/** @throws Failure when it is not a session of this place and of the account that the run is for */
async function readToken(
  token: string,
  wanted: string | undefined,
  { log, handover, place }: Pick<Tools, 'log' | 'handover' | 'place'>,
): Promise<TokenValue> {
  log.mask(token);
  const handed = await handover.take(token);
  if (handed !== undefined) log.mask(handed);
  const held = decode(handed ?? token);
  if (held.kind === 'refresh token') {
    if (wanted !== undefined) throw new Failure(UNKNOWN_OWNER);
    return held;
  }
  maskTokens(log, held.session);
  const elsewhere = describeElsewhere(held.session.place, place);
  if (elsewhere !== undefined) {
    throw new Failure(
      `${elsewhere} Nothing was ended or deleted. Correct secret-name and secret-environment, or run disconnect there.`,
    );
  }
  if (wanted !== undefined && held.session.account === undefined) throw new Failure(UNKNOWN_OWNER);
  assertAccount(held.session.account, wanted);
  return held;
}

function decode(token: string): TokenValue {
  try {
    return decodeToken(token);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(
      'The input token is neither a session that this action saved nor a refresh token, or it is damaged. Nothing was ' +
        `ended or deleted. To disconnect by hand, ${REVOKE}, and delete the secret here ` +
        '(Settings, Secrets and variables, Actions).',
      { cause: error },
    );
  }
}

const UNKNOWN_OWNER =
  'The session does not say which account it belongs to, so it cannot be checked against the input account. Nothing was ' +
  'ended or deleted. Leave the input account empty to disconnect it anyway.';

/**
 * Whether the secret is there, or why that is not known.
 * @throws Failure when it holds a newer session, or one that this run was not given
 */
async function lookUp(
  held: TokenValue | undefined,
  storedIn: string,
  { secret }: Pick<Tools, 'secret'>,
): Promise<'there' | 'not there' | Undone> {
  if (secret === undefined) return { reason: 'Without a secrets-token this action cannot delete it.' };
  const updatedAt = await secret.updatedAt().catch(asUndone);
  if (updatedAt === undefined) return 'not there';
  if (held === undefined) {
    throw new Failure(
      typeof updatedAt === 'number'
        ? `This run was given no session, although ${storedIn} exists. Nothing was ended or deleted. Start a new run; if that says the same, pass the secret as the input token.`
        : `This run was given no session (the input token is empty), and cannot see whether there is one. ${updatedAt.reason}`,
    );
  }
  if (typeof updatedAt !== 'number') return updatedAt;
  if (held.kind === 'session' && isOutdated(held.session, updatedAt)) {
    throw new Failure(
      `${QUEUED_TOO_EARLY} Nothing was ended or deleted. ${START_A_NEW_RUN} If that says the same, end it by hand: ` +
        `${REVOKE}, and delete the secret here.`,
    );
  }
  return 'there';
}

async function end(
  held: TokenValue,
  context: Pick<Tools, 'clock' | 'log' | 'trakt'>,
): Promise<'ended' | Undone> {
  const tokens = held.kind === 'session' ? held.session : { refreshToken: held.refreshToken };
  try {
    await endSession(tokens, context.trakt, context);
    context.log.info('The session is over.');
    return 'ended';
  } catch (error) {
    return asUndone(error);
  }
}

async function deleteSecret({ secret, log }: Pick<Tools, 'secret' | 'log'>): Promise<'deleted' | Undone> {
  try {
    await secret?.delete();
    log.info('The secret is deleted.');
    return 'deleted';
  } catch (error) {
    return asUndone(error);
  }
}

function asUndone(error: unknown): Undone {
  if (error instanceof Failure) return { reason: error.message };
  throw error;
}
