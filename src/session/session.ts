import type { Clock } from '../base/clock.ts';
import { Failure } from '../base/failure.ts';
import type { Log } from '../base/log.ts';
import { seconds } from '../http/retry.ts';
import type { TraktSettings } from '../trakt/client.ts';
import type { Account } from '../trakt/schemas.ts';
import type { Handover } from './handover.ts';
import { maskTokens, saveSession } from './save-session.ts';
import {
  decodeToken,
  describeElsewhere,
  encodeSession,
  isOutdated,
  QUEUED_TOO_EARLY,
  type SavedSession,
  type SessionPlace,
  START_A_NEW_RUN,
} from './saved-session.ts';
import type { SessionSecret } from './secret.ts';

/** A session in use: it renews itself, and saves itself whenever it was renewed. */
export interface Session {
  accessToken(): string;
  /** Renews after a 401: once, for all requests that were refused. A second time it does nothing. */
  renew(refused: string): Promise<void>;
  /** The account, where the session knows it. */
  account(): Account | undefined;
  /** Remembers the account; saved with the session when this run renewed it. */
  setAccount(account: Account): Promise<void>;
  /** Whether this run renewed and saved the session. */
  wasRotated(): boolean;
}

export interface SessionOptions {
  /** The value of the `token` input. */
  token: string;
  /** Where the inputs say that the session is stored. */
  place: SessionPlace;
  /** The account that the run is for; any other is refused. */
  account?: string;
  trakt: TraktSettings;
}

export interface SessionTools {
  clock: Clock;
  log: Log;
  /** `undefined` without a `secrets-token`. */
  secret: SessionSecret | undefined;
  handover: Handover;
  /** Runs a step that must not be cut off: SIGINT and SIGTERM are noted and acted on after it. */
  uninterrupted<T>(step: () => Promise<T>): Promise<T>;
}

const DAY = 86_400;
const ENOUGH_FOR_THIS_RUN = 15 * 60;

/**
 * Opens the session that the secret holds. While its access token has more than a day or a quarter of its life left
 * (whichever is less) nothing is sent; else it is renewed and saved, after proof that it can be saved.
 * @throws Failure before anything is spent, or when the session is lost
 */
export async function openSession(options: SessionOptions, tools: SessionTools): Promise<Session> {
  const { clock, log, handover } = tools;
  log.mask(options.token);
  const handed = await handover.take(options.token);
  if (handed !== undefined) log.mask(handed);
  const value = decodeToken(handed ?? options.token);
  let current = value.kind === 'session' ? value.session : undefined;
  let refreshToken = value.kind === 'session' ? value.session.refreshToken : value.refreshToken;
  let rotated = false;
  let renewal: Promise<void> | undefined;
  maskTokens(log, { accessToken: current?.accessToken ?? '', refreshToken });
  assertAccount(current?.account, options.account);

  async function rotate(): Promise<void> {
    const { refresh } = await import('./oauth.ts');
    const secret = await prepare(current, options.place, tools);
    await tools.uninterrupted(async () => {
      log.info('Renewing the session.');
      const tokens = await refresh(refreshToken, options.trakt, { clock, log });
      maskTokens(log, tokens);
      refreshToken = tokens.refreshToken;
      current = await save(
        { ...tokens, savedAt: 0, place: options.place, account: current?.account },
        secret,
      );
      rotated = true;
    });
  }

  async function save(session: SavedSession, secret: SessionSecret): Promise<SavedSession> {
    const { saved } = await saveSession(session, secret, tools, notSaved);
    await handover.leave(options.token, encodeSession(saved)).catch(error => {
      log.warning(
        `A later step of this job will not find the new session (${error}). Start a new run for it.`,
      );
    });
    log.info(`The new session is saved in ${secret.description}.`);
    return saved;
  }

  if (current === undefined) await rotate();
  else if (isAgeing(current, clock)) await rotateOrUseUp(current, rotate, tools);

  const inUse = (): SavedSession => {
    if (current === undefined) throw new Error('a session is in use before it was opened');
    return current;
  };
  return {
    accessToken: () => inUse().accessToken,
    async renew(refused) {
      if (inUse().accessToken !== refused) return;
      log.info('Trakt refused the access token (401).');
      renewal ??= rotate();
      await renewal;
    },
    account: () => inUse().account,
    async setAccount(account) {
      current = { ...inUse(), account };
      if (rotated && tools.secret !== undefined) {
        const { secret } = tools;
        await tools.uninterrupted(async () => {
          current = await save(inUse(), secret).catch((error: unknown) => {
            if (!(error instanceof Failure)) throw error;
            log.warning(
              'The account could not be saved with the session, so the next run asks for it again.',
            );
            return inUse();
          });
        });
      }
    },
    wasRotated: () => rotated,
  };
}

/** @throws Failure when the session belongs to another account than the run is for */
export function assertAccount(account: Account | undefined, wanted: string | undefined): void {
  if (account === undefined || wanted === undefined || account.slug === wanted) return;
  throw new Failure(
    `The session belongs to the Trakt account ${account.slug}, but this run is for ${wanted} (the input account). ` +
      'Nothing was read or changed. Give the secret of the right account, or correct the input.',
  );
}

function isAgeing({ createdAt, expiresAt }: SavedSession, clock: Clock): boolean {
  return secondsLeft(expiresAt, clock) <= Math.min(DAY, (expiresAt - createdAt) / 4);
}

function secondsLeft(expiresAt: number, clock: Clock): number {
  return expiresAt - clock.now() / 1000;
}

/** Where renewing is not possible now, it can wait for another run as long as the access token lives long enough. */
async function rotateOrUseUp(
  session: SavedSession,
  rotate: () => Promise<void>,
  { clock, log }: SessionTools,
): Promise<void> {
  try {
    await rotate();
  } catch (error) {
    const left = secondsLeft(session.expiresAt, clock);
    if (!(error instanceof CannotSave) || left < ENOUGH_FOR_THIS_RUN) throw error;
    log.warning(
      `The session could not be renewed and ends in ${seconds(left * 1000)}; this run still uses it. ${error.message}`,
    );
  }
}

/** The session cannot be saved here now. Your session is unchanged. */
class CannotSave extends Failure {}

/** Makes sure, before a refresh token is spent, that no newer session is there and that the new one can be saved. */
async function prepare(
  current: SavedSession | undefined,
  place: SessionPlace,
  { secret, log }: SessionTools,
): Promise<SessionSecret> {
  const elsewhere = current && describeElsewhere(current.place, place);
  if (elsewhere !== undefined) {
    throw new Failure(
      `${elsewhere} Renewing it here would end it there. Your session is unchanged. ` +
        'Correct secret-name and secret-environment, or run Connect here for a session of its own.',
    );
  }
  if (secret === undefined) {
    throw new CannotSave(
      'Without a secrets-token a renewed session cannot be saved, so it is not renewed. Add the secret with a ' +
        'fine-grained token that may write secrets, as the README describes, and pass it as secrets-token.',
    );
  }
  log.info(`Checking that ${secret.description} can be written.`);
  const updatedAt = await secret.updatedAt().catch(asCannotSave);
  if (updatedAt === undefined) {
    const kind = await secret.misplaced();
    throw new Failure(
      `There is no ${secret.description.replace('the ', '')}, so a renewed session would go where no run looks for ` +
        'it. Your session is unchanged. ' +
        (kind === undefined
          ? ''
          : `There is one of that name among the ${kind} secrets, which workflows do not get. `) +
        'Correct secret-name or secret-environment, or run Connect.',
    );
  }
  if (current !== undefined && isOutdated(current, updatedAt)) {
    throw new Failure(
      `${QUEUED_TOO_EARLY} Your session is unchanged. ${START_A_NEW_RUN} If that says the same, run Connect.`,
    );
  }
  await secret.proveWritable().catch(asCannotSave);
  return secret;
}

function asCannotSave(error: unknown): never {
  if (error instanceof Failure)
    throw new CannotSave(`${error.message} Your session is unchanged.`, { cause: error });
  throw error;
}

function notSaved(reason: string): string {
  return (
    `Trakt renewed the session, but it could not be saved within two minutes: ${reason} The secret still ` +
    'holds the old session, which is used up. Fix that, then run Connect to sign in again.'
  );
}
