import { Failure } from '../base/failure.ts';
import { fieldsOf, isNumber, isText, orNone } from '../base/fields.ts';
import type { Account } from '../trakt/schemas.ts';
import type { Tokens } from './oauth.ts';

/** Where a session is stored. */
export interface SessionPlace {
  repositoryId: string;
  /** Empty for a repository secret. */
  environment: string;
  secretName: string;
}

/** A signed-in session, as the secret holds it. */
export interface SavedSession extends Tokens {
  /** Seconds since the epoch by GitHub's clock, taken just before it was saved. */
  savedAt: number;
  place: SessionPlace;
  /** Absent until it was read once. */
  account?: Account;
}

/** What to do where a run was given an older session than the secret holds. */
export const QUEUED_TOO_EARLY =
  'A newer session was saved after this run was queued, and this run was given the old one.';
export const START_A_NEW_RUN = 'Start a new run: it reads the newer session (re-running this one would not).';

/** A secret that was written less than these seconds after the session was saved holds that session. */
const CLOCK_TOLERANCE = 120;

/** Whether a secret that was last written at `updatedAt` (seconds) holds a newer session than this one. */
export function isOutdated({ savedAt }: SavedSession, updatedAt: number): boolean {
  return updatedAt > savedAt + CLOCK_TOLERANCE;
}

/** A sentence that says where the session is stored, when that is elsewhere than the inputs say. */
export function describeElsewhere(stored: SessionPlace, inputs: SessionPlace): string | undefined {
  if (isSamePlace(stored, inputs)) return undefined;
  const name = (place: SessionPlace) =>
    `the secret ${place.secretName}${place.environment ? ` of the environment ${place.environment}` : ''}`;
  return stored.repositoryId === inputs.repositoryId
    ? `The session is stored in ${name(stored)}, but the inputs say ${name(inputs)}.`
    : `The session is stored in ${name(stored)} of another repository (ID ${stored.repositoryId}).`;
}

function isSamePlace(a: SessionPlace, b: SessionPlace): boolean {
  return (
    a.repositoryId === b.repositoryId &&
    a.environment === b.environment &&
    a.secretName.toUpperCase() === b.secretName.toUpperCase()
  );
}

const ANY_VERSION = 'trakt-history-session.';
const PREFIX = `${ANY_VERSION}1.`;
const OF_GITHUB = /^(?:gh[a-z]_|github_pat_)/;

/** Whether a value is a token of GitHub’s by its form, so that no other host may see it. */
export function isGitHubToken(value: string): boolean {
  return OF_GITHUB.test(value);
}

/** Whether a value is a session by its form, so that GitHub may see it only sealed. */
export function isSession(value: string): boolean {
  return value.startsWith(ANY_VERSION);
}

/** What the `token` input can hold. */
export type TokenValue =
  | { kind: 'session'; session: SavedSession }
  | { kind: 'refresh token'; refreshToken: string };

/** The session on one line, in a form that only this action reads. */
export function encodeSession(session: SavedSession): string {
  return PREFIX + Buffer.from(JSON.stringify(session)).toString('base64url');
}

/**
 * Reads the value of the secret.
 * @throws Failure when it is neither a session nor can be a refresh token; the message does not quote it
 */
export function decodeToken(value: string): TokenValue {
  if (isGitHubToken(value)) {
    throw new Failure(
      'The token is one of GitHub’s, so it is not sent to Trakt: the secret with the session, and that of the secrets-token, hold ' +
        'each other’s values. Save the GitHub token in the secret SECRETS_TOKEN, then run Connect to sign in.',
    );
  }
  if (!isSession(value)) {
    if (/^[\x21-\x7e]{8,2048}$/.test(value) && !/^[{"'<]/.test(value))
      return { kind: 'refresh token', refreshToken: value };
    throw new Failure(
      'The token is neither a session that this action saved nor a refresh token. The secret may hold something else ' +
        'by mistake: run Connect to sign in and save a new one.',
    );
  }
  const session = sessionIn(parseEncoded(value));
  if (session !== undefined) return { kind: 'session', session };
  throw new Failure('The saved session in the secret is damaged. Run Connect to sign in and save a new one.');
}

/** The account that a session says it is of; `undefined` where the value says none, or cannot be read. */
export function accountIn(value: string): Account | undefined {
  return savedSessionIn(value)?.account;
}

/** The session that a value holds; `undefined` where it holds none. */
export function savedSessionIn(value: string): SavedSession | undefined {
  try {
    const token = decodeToken(value);
    return token.kind === 'session' ? token.session : undefined;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** `undefined` where anything of it is missing or of another kind. */
function sessionIn(value: unknown): SavedSession | undefined {
  const { accessToken, refreshToken, createdAt, expiresAt, savedAt, place, account } = fieldsOf(value);
  if (!isFilled(accessToken) || !isFilled(refreshToken)) return undefined;
  if (!isNumber(createdAt) || !isNumber(expiresAt) || !isNumber(savedAt)) return undefined;
  const at = placeIn(place);
  const of = accountOf(account);
  if (at === undefined || of === 'damaged') return undefined;
  return { accessToken, refreshToken, createdAt, expiresAt, savedAt, place: at, account: of };
}

function isFilled(value: unknown): value is string {
  return isText(value) && value !== '';
}

function placeIn(value: unknown): SessionPlace | undefined {
  const { repositoryId, environment, secretName } = fieldsOf(value);
  if (!isText(repositoryId) || !isText(environment) || !isText(secretName)) return undefined;
  return { repositoryId, environment, secretName };
}

const isOptionalText = orNone(isText);

function accountOf(value: unknown): Account | undefined | 'damaged' {
  if (value === undefined) return undefined;
  const { slug, uuid, timezone } = fieldsOf(value);
  if (!isText(slug) || !isText(timezone) || !isOptionalText(uuid)) return 'damaged';
  return { slug, uuid, timezone };
}

function parseEncoded(value: string): unknown {
  if (!value.startsWith(PREFIX)) return undefined;
  try {
    return JSON.parse(Buffer.from(value.slice(PREFIX.length), 'base64url').toString());
  } catch {
    return undefined;
  }
}
