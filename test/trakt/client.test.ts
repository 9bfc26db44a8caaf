import { describe, expect, it, vi } from 'vitest';
import { createTraktApi } from '../../src/trakt/client.ts';
import {
  accountDeactivated,
  accountLocked,
  type Fault,
  html502,
  htmlPage,
  status,
  tooManyRequests,
} from '../simulator/faults.ts';
import { openTrakt, type Scene } from './scene.ts';

const SETTINGS = '/users/settings';
const read = ({ api }: Scene) => api.read(SETTINGS, {}, 'reading the account');

/** What a person reads when Trakt keeps answering like this. */
async function told(fault: Fault): Promise<string> {
  const scene = await openTrakt();
  scene.faults.add({ path: SETTINGS, times: Number.POSITIVE_INFINITY, fault });
  return read(scene).then(
    () => 'nothing',
    error => error.message,
  );
}

const LATER = 'Nothing is lost; run this again later.';
const HERE = 'This happened while reading the account.';

describe('each status has its own sentence', () => {
  it.each<[string, Fault, string]>([
    [
      'a refused session',
      status(401),
      `Trakt refused the session again right after it was renewed (401). Run Connect to sign in again. ${HERE}`,
    ],
    [
      'an unknown app, with JSON',
      status(403, { error: 'invalid_api_key' }),
      `Trakt does not know the app with this client-id, or has not approved it yet. Open developer.trakt.tv/apps. If the app says Pending approval, wait until it says Approved. If it is approved, compare its Client ID with client-id (and its Client Secret, if it has one, with client-secret). If it is gone, make a new one at developer.trakt.tv/apps/new, save its Client ID, and run Connect: Trakt deletes an app that nobody uses for 30 days, and every app of a Trakt account that is unlinked from GitHub. ${HERE}`,
    ],
    [
      'Trakt’s edge',
      htmlPage(403),
      `Trakt’s firewall refused the request (403). That happens when Trakt is overloaded, or distrusts the network that GitHub runs this on. ${LATER} ${HERE}`,
    ],
    [
      'nothing there',
      status(404),
      `Trakt has nothing at ${SETTINGS} (404) while reading the account. If it happens again, report it with this message.`,
    ],
    ['a conflict', status(409), `Trakt reports a conflict (409). ${LATER} ${HERE}`],
    [
      'a content type',
      status(412),
      `Trakt refused the request (412). If it happens again, report it with this message. ${HERE}`,
    ],
    [
      'an account at its limit',
      status(420),
      `Your Trakt account has reached one of its limits (420). A watched history can hold 100,000 plays: make room there first. ${HERE}`,
    ],
    [
      'what cannot be processed',
      status(422, { errors: 1 }),
      `Trakt refused the request (422). If it happens again, report it with this message. ${HERE}`,
    ],
    [
      'a locked account',
      accountLocked(),
      `Trakt has locked this account (423). Only Trakt’s support can change that: write to support@trakt.tv. ${HERE}`,
    ],
    [
      'a deactivated account',
      accountDeactivated(),
      `Trakt has deactivated this account (423). Only Trakt’s support can change that: write to support@trakt.tv. ${HERE}`,
    ],
    [
      'VIP only',
      status(426),
      `Trakt says that this is for VIP members only (426), but nothing that this action asks for is: you need no VIP. If it happens again, report it with this message. ${HERE}`,
    ],
    [
      'too many requests',
      tooManyRequests(),
      `Trakt kept saying that there are too many requests (429). ${LATER} ${HERE}`,
    ],
    [
      'a broken host',
      status(500),
      `Trakt is overloaded or down (500). This happened while reading the account. ${LATER}`,
    ],
    [
      'an overloaded host',
      htmlPage(503),
      `Trakt is overloaded or down (503). This happened while reading the account. ${LATER}`,
    ],
    [
      'an edge without a host',
      htmlPage(522),
      `Trakt is overloaded or down (522). This happened while reading the account. ${LATER}`,
    ],
    [
      'a page where data should be',
      htmlPage(200),
      `Trakt sent something unexpected while reading the account. ${LATER}`,
    ],
    [
      'nothing where data should be',
      { status: 200 },
      `Trakt sent something unexpected while reading the account. ${LATER}`,
    ],
    [
      'a choice of addresses',
      status(300),
      'Trakt answered with a redirect (300) while reading the account. Redirects are not followed, because your session would be sent along. Check api-url and auth-url.',
    ],
    [
      'a redirect',
      status(302, '', { Location: 'https://example.org/' }),
      'Trakt answered with a redirect (302) while reading the account. Redirects are not followed, because your session would be sent along. Check api-url and auth-url.',
    ],
  ])('%s', async (_, fault, message) => {
    expect(await told(fault)).toBe(message);
  });

  it('no answer at all', async () => {
    expect(await told('reset')).toMatch(
      /^Trakt did not answer while reading the account: .+\. Nothing is lost; run this again later\.$/,
    );
  });
});

describe('a read', () => {
  it.each<[string, Fault]>([
    ['a cut connection', 'reset'],
    ['a 500', status(500)],
    ['a 502 page', html502()],
    ['a 504', htmlPage(504)],
    ['a 521', htmlPage(521)],
    ['a page where JSON is expected', htmlPage(200)],
    ['an answer with nothing in it', { status: 200 }],
    ['a 429', tooManyRequests({ retryAfter: 3 })],
    ['a 429 page', tooManyRequests({ html: true })],
  ])('is tried again after %s', async (_, fault) => {
    const scene = await openTrakt();
    scene.faults.add({ path: SETTINGS, times: 2, fault });
    expect((await read(scene)).status).toBe(200);
    expect(scene.paths()).toHaveLength(3);
  });

  it('goes on for the 30 seconds that an overloaded Trakt asks for, and not forever', async () => {
    const scene = await openTrakt();
    const start = scene.clock.now();
    scene.faults.add({ path: SETTINGS, times: Number.POSITIVE_INFINITY, fault: htmlPage(503) });
    await expect(read(scene)).rejects.toThrow('overloaded');
    expect(scene.clock.now() - start).toBeGreaterThanOrEqual(30_000);
    expect(scene.clock.now() - start).toBeLessThan(120_000);
  });

  it('waits as Retry-After says, in seconds or as a date, and logs it', async () => {
    const scene = await openTrakt();
    scene.faults.add({ path: SETTINGS, fault: tooManyRequests({ retryAfter: 90 }) });
    const date = new Date(scene.clock.now() + 90_000 + 20_000).toUTCString();
    scene.faults.add({ path: SETTINGS, fault: tooManyRequests({ retryAfter: date }) });
    await read(scene);
    expect(scene.clock.sleeps.slice(0, 2)).toEqual([90_000, 20_000]);
    expect(scene.told).toEqual([
      'info: Trakt: too many requests right now. Trying again in 1 min 30 s.',
      'info: Trakt: too many requests right now. Trying again in 20 s.',
    ]);
  });

  it('does not hammer a host that says to wait for 0 seconds', async () => {
    const scene = await openTrakt();
    scene.faults.add({ path: SETTINGS, times: 3, fault: tooManyRequests({ retryAfter: 0 }) });
    await read(scene);
    expect(Math.min(...scene.clock.sleeps)).toBeGreaterThanOrEqual(500);
  });

  it('does not wait for more than 15 minutes', async () => {
    expect(await told(tooManyRequests({ retryAfter: 3000 }))).toBe(
      'Trakt asks this run to wait 50 minutes before the next request. Run this again after that.',
    );
  });

  it('waits no more than 15 minutes in all, however often it is asked to', async () => {
    const scene = await openTrakt();
    scene.faults.add({ path: SETTINGS, times: 99, fault: tooManyRequests({ retryAfter: 240 }) });
    await expect(read(scene)).rejects.toThrow(
      'Trakt asks this run to wait 4 minutes before the next request.',
    );
    expect(scene.clock.sleeps).toEqual([240_000, 240_000, 240_000]);
  });

  it('is given up when no answer comes within 30 seconds, and tried again', async () => {
    const scene = await openTrakt();
    scene.faults.add({ path: SETTINGS, fault: 'hang' });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const answer = read(scene);
      await vi.waitFor(() => expect(scene.paths()).toHaveLength(1), { interval: 1 });
      await vi.advanceTimersByTimeAsync(30_000);
      await vi.waitFor(() => expect(scene.paths()).toHaveLength(2), { interval: 1 });
      expect((await answer).status).toBe(200);
    } finally {
      vi.useRealTimers();
    }
    expect(scene.told[0]).toMatch(/^info: Trakt: no complete answer within 30 seconds\. Trying again in /);
  });

  it('says who asks, with every header that Trakt wants', async () => {
    const scene = await openTrakt();
    await read(scene);
    expect(scene.log.to('api')[0]?.headers).toMatchObject({
      'user-agent': 'trakt-history-action/1.0.0 (+https://github.com/sam/trakt-history)',
      'content-type': 'application/json',
      'trakt-api-version': '2',
      'trakt-api-key': scene.trakt.app.clientId,
      authorization: `Bearer ${scene.session.accessToken}`,
    });
  });

  it('of what may be missing is nothing at a 404', async () => {
    const { api } = await openTrakt();
    expect(await api.readOrMissing('/shows/999', {}, 'looking')).toBeUndefined();
  });

  it('of what may be missing is not nothing at a 404 with a page, which is not Trakt’s', async () => {
    const { api, faults } = await openTrakt();
    faults.add({ path: '/shows/999', fault: htmlPage(404) });
    await expect(api.readOrMissing('/shows/999', {}, 'looking')).rejects.toMatchObject({
      name: 'Failure',
      message: expect.stringMatching(/404.*looking/),
    });
  });
});

describe('Trakt’s time', () => {
  it('is not known before it answered', async () => {
    const { api } = await openTrakt();
    expect(api.time()).toBeUndefined();
  });

  it.each([0, 600_000, -600_000])(
    'is that of its answers and what passed since (%i ms ahead)',
    async ahead => {
      const scene = await openTrakt();
      const { api, trakt, clock } = scene;
      trakt.switches.clockOffset = ahead;
      await read(scene);
      clock.advance(5_000);
      expect(api.time()).toBe(clock.now() + ahead);
      expect(api.openedAt).toBe(clock.now() - 5_000);
    },
  );
});

describe('a limit of reads', () => {
  it('holds all of them back, and then they are all answered', async () => {
    const scene = await openTrakt();
    const answers = await Promise.all(Array.from({ length: 510 }, () => read(scene)));
    expect(answers.every(answer => answer.status === 200)).toBe(true);
    expect(scene.log.list.filter(request => request.status === 429).length).toBeLessThan(10);
  });
});

describe('a refused access token', () => {
  it('is renewed once for all requests in flight, which are then sent again', async () => {
    const scene = await openTrakt();
    const { trakt, session, settings, clock, clientLog } = scene;
    const next = trakt.issueSession('sam');
    trakt.expireAccessToken(session.accessToken);
    let current = session.accessToken;
    let renewals = 0;
    const api = createTraktApi(
      settings,
      {
        accessToken: () => current,
        async renew(refused) {
          if (refused !== current) return;
          renewals++;
          current = next.accessToken;
        },
      },
      { clock, log: clientLog },
    );
    const answers = await Promise.all(Array.from({ length: 9 }, () => api.read(SETTINGS, {}, 'reading')));
    expect(answers.every(answer => answer.status === 200)).toBe(true);
    expect(renewals).toBe(1);
    expect(scene.log.list.filter(request => request.status === 401)).toHaveLength(4);
  });

  it('is given up on when the new one is refused too', async () => {
    const scene = await openTrakt();
    scene.trakt.expireAccessToken(scene.session.accessToken);
    await expect(read(scene)).rejects.toThrow('Run Connect to sign in again.');
    expect(scene.renewals).toEqual([scene.session.accessToken]);
    expect(scene.paths()).toHaveLength(2);
  });
});

describe('a write', () => {
  const write = ({ api }: Scene) => api.write('/sync/history/remove', '{"ids":[1]}');

  it.each<[string, Fault, number | string]>([
    ['a cut connection', 'reset', 'NoAnswer'],
    ['a 504 page', htmlPage(504), 504],
    ['a 500', status(500), 500],
  ])('is not sent again automatically after %s, because it may be done', async (_, fault, end) => {
    const scene = await openTrakt();
    scene.faults.add({ path: '/sync/history/remove', fault, after: true });
    const ended = write(scene).then(
      answer => answer.status,
      (error: Error) => error.name,
    );
    expect(await ended).toBe(end);
    expect(scene.paths()).toHaveLength(1);
  });

  it('is sent no sooner than a second after the last one', async () => {
    const scene = await openTrakt();
    for (let writes = 0; writes < 3; writes++) await write(scene);
    const [first = 0, second = 0, third = 0] = scene.log.to('api').map(request => request.at);
    expect(second - first).toBeGreaterThanOrEqual(1000);
    expect(third - second).toBeGreaterThanOrEqual(1000);
    expect(scene.log.list.every(request => request.status === 200)).toBe(true);
  });
});
