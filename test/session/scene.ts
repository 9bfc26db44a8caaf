import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Log } from '../../src/base/log.ts';
import { createHandover, type Handover } from '../../src/session/handover.ts';
import { decodeToken, encodeSession, type SavedSession } from '../../src/session/saved-session.ts';
import { type SessionSecret, sessionSecret } from '../../src/session/secret.ts';
import { openSession, type SessionOptions } from '../../src/session/session.ts';
import type { Token } from '../simulator/github/tokens.ts';
import { openTrakt } from '../trakt/scene.ts';

export const HOUR = 3600;
export const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

/** The name of a throw-away secret, or the end of a path, without what is random in it. */
export function withoutChance(name: string): string {
  return name.replace(/_CHECK_[A-Z\d]{8}$/, '_CHECK');
}

interface SavedOptions {
  /** Seconds of life that the access token has left; default: all of a week. */
  left?: number;
  /** Seconds. */
  life?: number;
  place?: Partial<SavedSession['place']>;
  /** Seconds by which the secret was written later than the session says. */
  writtenLater?: number;
  account?: SavedSession['account'] | null;
}

interface OpenOptions {
  /** The token that may write secrets; `null` for none. */
  secretsToken?: Token | null;
  environment?: string;
  secretName?: string;
  account?: string;
  handover?: Handover;
  /** What the secret does otherwise. */
  broken?: Partial<SessionSecret>;
}

/** A session in the secret of a repository, and everything that happens to it, in order. */
export async function openSessionScene() {
  const scene = await openTrakt();
  const { trakt, github, clock, connect, settings } = scene;
  const temp = mkdtempSync(join(tmpdir(), 'session-'));
  onTestFinished(() => rmSync(temp, { recursive: true }));
  const repositoryId = String(github.repository.facts.id);
  const events: string[] = [];
  scene.onArrival(({ host, method, path }) => void events.push(`${host} ${method} ${withoutChance(path)}`));
  const log: Log = { ...scene.clientLog, mask: secret => void events.push(`mask ${secret}`) };

  /** Puts a session into the secret, as an earlier run would have left it. Returns the value. */
  function save({ left = WEEK, life = WEEK, place, writtenLater = 1, account }: SavedOptions = {}): string {
    const now = Math.floor(clock.now() / 1000);
    const createdAt = now - life + left;
    const issued = trakt.issueSession('sam', { createdAt, expiresIn: life });
    const value = encodeSession({
      accessToken: issued.accessToken,
      refreshToken: issued.refreshToken,
      createdAt,
      expiresAt: createdAt + life,
      savedAt: createdAt,
      place: { repositoryId, environment: '', secretName: 'TRAKT_TOKEN', ...place },
      account:
        account === null
          ? undefined
          : (account ?? { slug: 'sam', uuid: 'uuid-of-sam', timezone: 'Europe/Berlin' }),
    });
    const env = place?.environment || undefined;
    if (env !== undefined) github.addEnvironment(env);
    github.setSecret('TRAKT_TOKEN', value, { env, updatedAt: (createdAt + writtenLater) * 1000 });
    return value;
  }

  /** Opens the session as a run does whose `token` input has this value. */
  function open(token: string, { secretsToken = github.secretsToken, ...inputs }: OpenOptions = {}) {
    const { environment = '', secretName = 'TRAKT_TOKEN', account, handover, broken } = inputs;
    const place = { repositoryId, environment, secretName };
    const options: SessionOptions = { token, place, account, trakt: settings };
    const secrets = secretsToken && connect(secretsToken, { log });
    return openSession(options, {
      clock,
      log,
      secret: secrets ? { ...sessionSecret(secrets, place), ...broken } : undefined,
      handover: handover ?? createHandover(temp),
      uninterrupted: async step => {
        events.push('from here on not to be cut off');
        const result = await step();
        events.push('may be cut off again');
        return result;
      },
    });
  }

  /** The session that is in the secret. */
  function saved(environment?: string): SavedSession {
    const value = decodeToken(github.secret('TRAKT_TOKEN', environment) ?? '');
    if (value.kind !== 'session') throw new Error('The secret holds no session.');
    return value.session;
  }

  return {
    ...scene,
    temp,
    repositoryId,
    events,
    requests: () => events.filter(event => /^(api|auth|github) /.test(event)),
    save,
    open,
    saved,
    tokenWith: (given: Partial<Token>) => github.addToken({ value: 'github_pat_22another', ...given }),
    /** The message with which opening fails. */
    refusal: async (token: string, options?: OpenOptions): Promise<string> =>
      open(token, options).then(
        () => {
          throw new Error('The session was opened.');
        },
        error => error.message,
      ),
  };
}
