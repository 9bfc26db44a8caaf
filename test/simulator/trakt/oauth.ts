import { type HttpHandler, http } from 'msw';
import { empty, json, Violation } from './answers.ts';
import type { Answering, Ask } from './route.ts';
import type { TokenAnswer } from './switches.ts';
import {
  type Account,
  type App,
  createSession,
  type DeviceCode,
  randomToken,
  type Session,
  type World,
} from './world.ts';

/** Signing in and out, and turning a refresh token into a new session. */
export function oauthRoutes(anybody: Answering<Ask>): HttpHandler[] {
  return [
    http.post('/oauth/token', anybody(refresh)),
    http.post('/oauth/device/code', anybody(startDevice)),
    http.post('/oauth/device/token', anybody(pollDevice)),
    http.post('/oauth/revoke', anybody(revoke)),
  ];
}

function refresh({ world, body }: Ask): Response {
  const fields = ['refresh_token', 'client_id', 'redirect_uri', 'grant_type'];
  const given = readFields(body, fields, ['client_secret']);
  if (given.grant_type !== 'refresh_token') throw new Violation(`grant_type is ${given.grant_type}`);
  const app = findApp(world, given);
  if (!app) return invalidClient(world);
  if (app.redirectUri !== given.redirect_uri) return invalidGrant(world, 'redirect uri mismatch');

  const old = world.sessions.find(
    session => session.refreshToken === given.refresh_token && session.app === app,
  );
  if (!old || old.refreshTokenDead) {
    if (old && world.switches.reuseEndsFamily) endFamily(world, old.family);
    return invalidGrant(world, 'session not found');
  }
  old.refreshTokenDead = true;
  if (world.switches.refreshEndsAccessToken) old.accessTokenDead = true;
  return tokenAnswer(world, createSession(world, old));
}

function startDevice({ world, body }: Ask): Response {
  const app = findApp(world, readFields(body, ['client_id']), { withSecret: false });
  if (!app) return invalidClient(world);
  const { deviceLife, deviceInterval, verificationUrl } = world.switches;
  const code: DeviceCode = {
    deviceCode: randomToken(),
    userCode: randomToken().slice(0, 8).toUpperCase(),
    app,
    expiresAt: world.clock.now() + deviceLife * 1000,
    lastPoll: Number.NEGATIVE_INFINITY,
    interval: deviceInterval,
    state: 'pending',
  };
  world.deviceCodes.push(code);
  return json({
    device_code: code.deviceCode,
    user_code: code.userCode,
    verification_url: verificationUrl,
    expires_in: deviceLife,
    interval: deviceInterval,
  });
}

function pollDevice({ world, body }: Ask): Response {
  const given = readFields(body, ['code', 'client_id'], ['client_secret']);
  const app = findApp(world, given);
  if (!app) return invalidClient(world);
  const code = world.deviceCodes.find(
    candidate => candidate.deviceCode === given.code && candidate.app === app,
  );
  if (!code) return empty(404);
  if (code.state === 'used') return empty(409);
  if (world.clock.now() >= code.expiresAt) return empty(410);
  if (code.state === 'denied') return empty(418);
  if (isTooSoon(world, code)) return empty(429);
  if (code.state === 'pending') return empty(400);

  const account = code.state.approvedBy;
  code.state = 'used';
  return tokenAnswer(world, createSession(world, { account, app }));
}

function revoke({ world, body }: Ask): Response {
  const given = readFields(body, ['token', 'client_id'], ['client_secret']);
  const app = findApp(world, given);
  if (!app) return invalidClient(world);
  for (const session of world.sessions) {
    const isMeant = session.accessToken === given.token || session.refreshToken === given.token;
    if (isMeant && session.app === app) endFamily(world, session.family);
  }
  return json({});
}

/** Ends every session that came of one sign-in. */
export function endFamily(world: World, family: string): void {
  for (const session of world.sessions) {
    if (session.family === family) end(session);
  }
}

/** Whether a person can connect an app, as far as the number of their apps goes; it may cost them the oldest one. */
export function makeRoom(world: World, account: Account, app: App): boolean {
  const { connectedApps, beyondConnectedApps } = world.switches;
  const live = world.sessions.filter(session => session.account === account && !session.refreshTokenDead);
  const others = [...new Set(live.map(session => session.app))].filter(other => other !== app);
  if (others.length < (account.vip ? connectedApps.vip : connectedApps.free)) return true;
  if (beyondConnectedApps === 'refuse') return false;
  for (const session of live) if (session.app === others[0]) end(session);
  return true;
}

function end(session: Session): void {
  session.accessTokenDead = true;
  session.refreshTokenDead = true;
}

/** Counts a poll. One that comes too soon makes the interval longer for good: https://www.rfc-editor.org/rfc/rfc8628#section-3.5 */
function isTooSoon({ clock }: World, code: DeviceCode): boolean {
  const isTooSoon = clock.now() < code.lastPoll + code.interval * 1000 - (clock.jitter ?? 0);
  code.lastPoll = clock.now();
  if (isTooSoon) code.interval += 5;
  return isTooSoon;
}

function findApp(world: World, given: Record<string, string>, { withSecret = true } = {}): App | undefined {
  const app = world.apps.find(candidate => candidate.clientId === given.client_id && !candidate.deleted);
  if (app?.pending && !world.switches.pendingAppSignsIn) return undefined;
  const isKnown = !withSecret || app?.clientSecret === undefined || app.clientSecret === given.client_secret;
  return isKnown ? app : undefined;
}

function readFields(
  body: Record<string, unknown>,
  required: string[],
  optional: string[] = [],
): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(body)) {
    if (![...required, ...optional].includes(name)) throw new Violation(`the body names ${name}`);
    if (typeof value !== 'string' || value === '') throw new Violation(`${name} is not a text`);
    fields[name] = value;
  }
  for (const name of required) {
    if (!(name in fields)) throw new Violation(`${name} is missing`);
  }
  return fields;
}

function tokenAnswer(
  { switches }: World,
  { accessToken, refreshToken, createdAt, expiresIn }: Session,
): Response {
  const usual: TokenAnswer = {
    access_token: accessToken,
    token_type: 'bearer',
    expires_in: expiresIn,
    refresh_token: refreshToken,
    scope: 'public',
    created_at: createdAt,
  };
  return json(switches.tokenAnswer(usual));
}

function invalidClient({ switches }: World): Response {
  const error = { error: 'invalid_client', error_description: 'Client authentication failed' };
  return json(error, switches.invalidClientStatus);
}

function invalidGrant({ switches }: World, description: string): Response {
  return json({ error: 'invalid_grant', error_description: description }, switches.invalidGrantStatus);
}
