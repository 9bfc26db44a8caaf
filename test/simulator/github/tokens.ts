import { failure, notFound } from './responses.ts';

export type Permissions = Record<string, 'read' | 'write'>;

export interface Token {
  value: string;
  kind: 'GITHUB_TOKEN' | 'fine-grained' | 'app';
  permissions: Permissions;
  /** What a missing permission looks like. GitHub uses both. */
  denial: 403 | 404;
  /** Sent as `github-authentication-token-expiration`, e.g. `2026-12-01 10:00:00 UTC`. */
  expires?: string;
  /** Full names of the repositories that it can see; without it, all. */
  repositories?: string[];
}

/** Permissions of which one is enough, e.g. `['issues=write', 'pull_requests=write']`. */
export type Needed = string[];

/** The answer to a token that may not do this, or undefined where it may. */
export function denial(token: Token, needed: Needed): Response | undefined {
  if (needed.some(permission => grants(token, permission))) return undefined;
  if (token.denial === 404) return notFound();
  const holder = token.kind === 'fine-grained' ? 'personal access token' : 'integration';
  return failure(403, `Resource not accessible by ${holder}`);
}

/** Headers that go out with every answer to this token. */
export function tokenHeaders(token: Token, needed: Needed): Record<string, string> {
  const headers: Record<string, string> = { 'x-accepted-github-permissions': needed.join('; ') };
  if (token.expires !== undefined) headers['github-authentication-token-expiration'] = token.expires;
  return headers;
}

/** The token in an `Authorization` header, undefined where there is none. */
export function presentedToken(request: Request): string | undefined {
  return request.headers.get('authorization')?.match(/^(?:bearer|token) +(\S+)$/i)?.[1];
}

function grants(token: Token, permission: string): boolean {
  const [name = '', level] = permission.split('=');
  if (name === 'metadata') return true;
  // A workflow cannot be given these two: https://docs.github.com/actions/reference/workflow-syntax-for-github-actions#permissions
  if (token.kind === 'GITHUB_TOKEN' && ['secrets', 'environments'].includes(name)) return false;
  const granted = token.permissions[name];
  return granted === 'write' || (granted === 'read' && level === 'read');
}
