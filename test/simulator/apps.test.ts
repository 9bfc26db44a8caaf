import { beforeEach, describe, expect, it } from 'vitest';
import { loadStory } from './story.ts';
import type { App } from './trakt/world.ts';
import { openTrakt, type TraktClient } from './trakt-client.ts';

let client: TraktClient;

beforeEach(() => {
  client = openTrakt();
  loadStory(client.trakt);
});

/** Starts a sign-in with an app, lets Sam say yes, and polls. */
async function connect(app: App) {
  const { auth, clock, trakt } = client;
  const { body: device } = await auth('/oauth/device/code', { client_id: app.clientId });
  const isApproved = trakt.approveDevice(device.user_code, 'sam');
  clock.advance(10_000);
  const code = device.device_code;
  return { ...(await auth('/oauth/device/token', { code, client_id: app.clientId })), isApproved };
}

const statusOf = async (app: App) => (await connect(app)).status;
const settings = async () => (await client.get('/users/settings')).status;

describe('connected apps', () => {
  it('are two for an account without VIP, and a third one is refused', async () => {
    const { trakt } = client;
    trakt.account('sam').vip = false;
    const [a, b, c] = [trakt.addApp(), trakt.addApp(), trakt.addApp()];
    expect([await statusOf(a), await statusOf(b)]).toEqual([200, 200]);
    expect(await connect(c)).toMatchObject({ isApproved: false, status: 400 });
    expect(await statusOf(b)).toBe(200);
    trakt.account('sam').vip = true;
    expect(await statusOf(c)).toBe(200);
  });

  it('can lose the oldest to a third one', async () => {
    const { trakt } = client;
    trakt.account('sam').vip = false;
    trakt.switches.beyondConnectedApps = 'revoke the oldest';
    const first = (await connect(trakt.addApp())).body.refresh_token;
    const second = (await connect(trakt.addApp())).body.refresh_token;
    expect(await statusOf(trakt.addApp())).toBe(200);
    expect([trakt.isLive(first), trakt.isLive(second)]).toEqual([false, true]);
  });
});

describe('an app', () => {
  it('is refused while it is pending, at the sign-in too unless that is let through', async () => {
    const { trakt, signIn, auth } = client;
    signIn('sam');
    expect(await settings()).toBe(200);
    trakt.app.pending = true;
    expect(await settings()).toBe(403);
    const start = () => auth('/oauth/device/code', { client_id: trakt.app.clientId });
    expect(await start()).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
    trakt.switches.pendingAppSignsIn = true;
    expect((await start()).status).toBe(200);
    expect(await statusOf(trakt.app)).toBe(200);
    expect(await settings()).toBe(403);
  });

  it('is unknown once it is deleted', async () => {
    const { trakt, signIn, auth } = client;
    const session = signIn('sam');
    trakt.deleteApp(trakt.app.clientId);
    expect(await settings()).toBe(403);
    const answer = await auth('/oauth/token', {
      grant_type: 'refresh_token',
      refresh_token: session.refreshToken,
      client_id: trakt.app.clientId,
      redirect_uri: trakt.app.redirectUri,
    });
    expect(answer).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });
});

it('can say how long a token lives in every odd way', async () => {
  const { trakt } = client;
  const odd = [{ expires_in: '604800' }, { expires_in: 0 }, { expires_in: 0.5 }, { created_at: undefined }];
  for (const fields of odd) {
    trakt.switches.tokenAnswer = usual => ({ ...usual, ...fields });
    const { body } = await connect(trakt.app);
    expect(body).toMatchObject({ refresh_token: trakt.liveSession('sam')?.refreshToken });
    const [[name, value] = ['', null]] = Object.entries(fields);
    expect(body[name]).toBe(value);
  }
});

it('signs in on its own host alone', async () => {
  const { send, log, trakt, signIn } = client;
  signIn('sam');
  await send('api', 'POST', '/oauth/device/code', { client_id: trakt.app.clientId });
  await send('auth', 'GET', '/users/settings');
  expect(log.violations).toEqual([
    'POST /oauth/device/code: unknown route',
    'GET /users/settings: unknown route',
  ]);
});
