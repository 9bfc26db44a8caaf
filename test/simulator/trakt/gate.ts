import { isLate } from '../clock.ts';
import { empty, html, json } from './answers.ts';
import type { Account, Session, World } from './world.ts';

type Report = (violation: string) => void;

const USER_AGENT = /^[\w-]+\/[\d.]+ \(\+https?:\/\/.+\)$/;

/** The refusal, on both hosts, of a request whose headers do not say who asks and what is sent. */
export function refuseStranger(request: Request, report: Report): Response | undefined {
  const userAgent = request.headers.get('User-Agent');
  if (!userAgent || !USER_AGENT.test(userAgent)) {
    report(`User-Agent is ${userAgent ?? 'missing'}`);
    return html(403);
  }
  const contentType = request.headers.get('Content-Type');
  if (contentType?.split(';', 1)[0] !== 'application/json') {
    report(`Content-Type is ${contentType ?? 'missing'}`);
    return empty(412);
  }
  return undefined;
}

/** The account that an API request acts for, or the refusal. */
export function admit(world: World, { headers }: Request, report: Report): Account | Response {
  const version = headers.get('trakt-api-version');
  if (version !== '2') report(`trakt-api-version is ${version ?? 'missing'}`);
  const key = headers.get('trakt-api-key');
  if (!key) report('trakt-api-key is missing');
  const token = /^Bearer (\S+)$/.exec(headers.get('Authorization') ?? '')?.[1];
  if (!token) report('Authorization names no bearer token');

  const app = world.apps.find(
    candidate => candidate.clientId === key && !candidate.deleted && !candidate.pending,
  );
  if (!app)
    return world.switches.unknownApp === 'json' ? json({ error: 'invalid_api_key' }, 403) : empty(403);
  const session = world.sessions.find(candidate => candidate.accessToken === token && candidate.app === app);
  if (!session || (!lives(world, session) && !isLate())) {
    return empty(401, { 'WWW-Authenticate': 'Bearer realm="Trakt", error="invalid_token"' });
  }
  return session.account;
}

function lives({ clock }: World, session: Session): boolean {
  return !session.accessTokenDead && clock.now() < (session.createdAt + session.expiresIn) * 1000;
}
