import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type TestClock, testClock } from './clock.ts';
import { Faults } from './faults.ts';
import { RequestLog } from './requests.ts';
import { fillHistory, loadStory } from './story.ts';
import { episodeOf } from './trakt/catalogue.ts';
import { type IssuedSession, simulateTrakt, type TraktSimulator } from './trakt/index.ts';
import { parseJson } from './trakt/json.ts';
import { tiesChanging, tiesNewestFirst } from './trakt/switches.ts';

interface Answered {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: whatever the host said
  body: any;
}

let clock: TestClock;
let log: RequestLog;
let trakt: TraktSimulator;
let session: IssuedSession;

beforeEach(() => {
  clock = testClock();
  log = new RequestLog();
  trakt = simulateTrakt({ clock, log, faults: new Faults() });
  trakt.switches.orderTies = tiesNewestFirst;
});

async function call(host: 'api' | 'auth', method: string, path: string, body?: unknown): Promise<Answered> {
  const request = new Request(`https://${host}.trakt.tv${path}`, {
    method,
    headers: {
      'User-Agent': 'simulator-test/1.0 (+https://example.org/simulator)',
      'Content-Type': 'application/json',
      'trakt-api-version': '2',
      'trakt-api-key': trakt.app.clientId,
      Authorization: `Bearer ${session?.accessToken}`,
    },
    body: typeof body === 'string' || body === undefined ? (body as string) : JSON.stringify(body),
  });
  const answer = await trakt[host](request);
  if (typeof answer === 'string') throw new Error(`${method} ${path}: ${answer}`);
  const text = await answer.text();
  const isJson = answer.headers.get('Content-Type')?.startsWith('application/json');
  return { status: answer.status, headers: answer.headers, text, body: isJson ? parseJson(text) : text };
}

const get = (path: string) => call('api', 'GET', path);
const post = (path: string, body: unknown) => {
  clock.advance(1000);
  return call('api', 'POST', path, body);
};
const idsOf = ({ body }: Answered) => body.map((play: { id: number }) => play.id);

describe('reading the history', () => {
  it('lists the story, newest first, in pages', async () => {
    const story = loadStory(trakt);
    session = trakt.issueSession('sam');
    const first = await get('/sync/history/shows/1394?page=1&limit=20');
    const second = await get('/sync/history/shows/1394?page=2&limit=20');
    expect([...idsOf(first), ...idsOf(second)].map(String)).toEqual(
      trakt.plays('sam').map(play => String(play.id)),
    );
    expect(Object.fromEntries(second.headers)).toMatchObject({
      'x-pagination-page': '2',
      'x-pagination-limit': '20',
      'x-pagination-page-count': '2',
      'x-pagination-item-count': '28',
    });
    expect(first.body[6]).toMatchObject({
      id: 10000000021,
      watched_at: '2025-11-17T01:02:00.000Z',
      action: 'watch',
      type: 'episode',
      episode: { season: 7, number: 10, title: 'Stolen', ids: { trakt: 3700710 } },
      show: { title: "Marvel's Agents of S.H.I.E.L.D.", year: 2013, ids: { trakt: 1394, tvdb: 263365 } },
    });
    expect(story.accidentalIds).toHaveLength(22);
    expect(story.realIds).toHaveLength(6);
    expect(log.violations).toEqual([]);
  });

  it('clamps the limit, filters, and finds nothing for a slug', async () => {
    trakt.addAccount({ slug: 'sam' });
    session = trakt.issueSession('sam');
    fillHistory(trakt, 'sam', 600);
    expect(idsOf(await get('/sync/history?limit=1000'))).toHaveLength(250);
    expect(idsOf(await get('/sync/history'))).toHaveLength(100);
    expect(idsOf(await get('/sync/history/movies?limit=250'))).toHaveLength(30);
    const { item, watchedAt } = trakt.plays('sam')[5]!;
    const time = new Date(watchedAt).toISOString();
    expect(idsOf(await get(`/sync/history?start_at=${time}&limit=250`))).toHaveLength(6);
    if (item.type !== 'episode') throw new Error('Not an episode.');
    const season = item.show.seasons.find(({ number }) => number === item.season)!;
    expect(idsOf(await get(`/sync/history/seasons/${season.ids.trakt}`)).length).toBeGreaterThan(0);
    expect(idsOf(await get(`/sync/history/shows/${item.show.ids.slug}`))).toEqual([]);
    expect(log.violations).toEqual([]);
  });

  it('looks through a long history once, however many of its pages are read', async () => {
    trakt.addAccount({ slug: 'sam' });
    session = trakt.issueSession('sam');
    fillHistory(trakt, 'sam', 2_000);
    const { history } = trakt.account('sam');
    const view = vi.spyOn(history, 'view');
    for (let page = 1; page <= 8; page += 1) await get(`/sync/history?limit=250&page=${page}`);
    const views = view.mock.results.map(({ value }) => value);
    expect(views).toHaveLength(8);
    expect(new Set(views).size).toBe(1);
  });

  it('can be wrong in every way that has been seen', async () => {
    loadStory(trakt);
    session = trakt.issueSession('sam');
    const { switches } = trakt;
    const read = async (page: number) => idsOf(await get(`/sync/history?limit=10&page=${page}`)) as number[];

    switches.pageCount = pages => pages - 1;
    switches.itemCount = items => items + 2;
    const { headers } = await get('/sync/history?limit=10');
    expect(headers.get('X-Pagination-Page-Count')).toBe('2');
    expect(headers.get('X-Pagination-Item-Count')).toBe('30');

    switches.lostPlays = { 2: 3 };
    expect([await read(1), await read(2), await read(3)].map(ids => ids.length)).toEqual([10, 7, 8]);
    switches.lostPlays = {};
    switches.shortPages = { 1: 4, 2: 1 };
    const short = [await read(1), await read(2), await read(3), await read(4)];
    expect(short.map(ids => ids.length)).toEqual([6, 9, 10, 3]);
    expect(new Set(short.flat()).size).toBe(28);

    switches.shortPages = {};
    switches.orderTies = tiesChanging;
    expect(await read(2)).not.toEqual(await read(2));
    expect(new Set([...(await read(1)), ...(await read(2)), ...(await read(3))]).size).toBeLessThan(28);
  });

  it('counts unresolvable plays and leaves out what is missing', async () => {
    const { show, accidental } = loadStory(trakt);
    session = trakt.issueSession('sam');
    accidental[0]!.unresolvable = true;
    accidental[1]!.missing = ['show', 'episode'];
    show.title = null;
    const answer = await get('/sync/history?limit=100');
    expect(answer.headers.get('X-Pagination-Item-Count')).toBe('28');
    expect(answer.body).toHaveLength(27);
    expect(Object.keys(answer.body[6])).toEqual(['id', 'watched_at', 'action', 'type']);
    expect(answer.body[0].show.title).toBeNull();
  });

  it('lets plays come and go between two pages', async () => {
    const { show, realIds } = loadStory(trakt);
    session = trakt.issueSession('sam');
    trakt.onHistoryPage(1, () => {
      trakt.addPlay('sam', { item: episodeOf(show, 3, 17), watchedAt: '2025-11-21T08:00:00.000Z' });
    });
    trakt.onHistoryPage(2, () => trakt.removePlay('sam', BigInt(realIds[0]!)));
    const first = idsOf(await get('/sync/history?limit=10&page=1'));
    const second = idsOf(await get('/sync/history?limit=10&page=2'));
    expect(second[0]).toBe(first[9]);
    expect(trakt.plays('sam').map(play => String(play.id))).not.toContain(realIds[0]);
    expect(trakt.plays('sam')).toHaveLength(28);
  });
});

describe('changing the history', () => {
  it('removes by history ID alone, to the last digit, and again without harm', async () => {
    const { show } = loadStory(trakt);
    session = trakt.issueSession('sam');
    trakt.setNextHistoryId(9007199254740993n);
    trakt.addPlay('sam', { item: episodeOf(show, 3, 17), watchedAt: '2025-11-21T08:00:00.000Z' });
    expect((await get('/sync/history?limit=1')).text).toContain('"id":9007199254740993,');
    const before = (await get('/sync/last_activities')).body.episodes.watched_at;

    const rounded = await post('/sync/history/remove', '{"ids":[9007199254740992]}');
    expect(rounded.body).toMatchObject({ deleted: { episodes: 0 }, not_found: { ids: [9007199254740992n] } });
    const exact = await post('/sync/history/remove', '{"ids":[9007199254740993,10000000000]}');
    expect(exact.body).toMatchObject({ deleted: { movies: 0, episodes: 2 }, not_found: { ids: [] } });
    expect((await get('/sync/last_activities')).body.episodes.watched_at > before).toBe(true);

    trakt.switches.notFoundIds = false;
    const again = await post('/sync/history/remove', '{"ids":[10000000000]}');
    expect(again.body.deleted).toEqual({ movies: 0, episodes: 0 });
    expect(again.body.not_found).not.toHaveProperty('ids');
    expect(log.violations).toEqual([]);
    expect(log.of('POST', '/sync/history/remove')[1]?.body).toEqual({
      ids: [9007199254740993n, 10000000000],
    });
  });

  it.each([
    ['{"ids":[10000000000],"shows":[{"ids":{"trakt":1394}}]}', /names shows/],
    [`{"ids":[${Array.from({ length: 101 }, (_, id) => id + 1)}]}`, /101 ids/],
    ['{"ids":[1.00E+10]}', /history id/],
    ['{"ids":["10000000000"]}', /history id/],
    ['ids=1', /not a JSON object/],
  ])('lets no removal pass that is not by history ID: %s', async (body, violation) => {
    loadStory(trakt);
    session = trakt.issueSession('sam');
    expect((await post('/sync/history/remove', body)).status).toBe(599);
    expect(log.violations).toEqual([expect.stringMatching(violation)]);
    expect(trakt.plays('sam')).toHaveLength(28);
  });

  it('adds what it is asked to add, as often as it is asked', async () => {
    const { show } = loadStory(trakt);
    session = trakt.issueSession('sam');
    const movie = trakt.addMovie({ title: 'Arrival', year: 2016 });
    const body = {
      episodes: [
        { ids: { trakt: 3700317 }, watched_at: '2025-11-20T20:15:42.000+01:00' },
        { ids: { tvdb: episodeOf(show, 3, 18).ids.tvdb }, watched_at: 'unknown' },
        { ids: { trakt: 1 } },
      ],
      movies: [
        { ids: { imdb: movie.ids.imdb }, watched_at: 'released' },
        { ids: { trakt: movie.ids.trakt } },
      ],
    };
    const answer = await post('/sync/history', body);
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      added: { movies: 2, episodes: 2 },
      updated: { movies: 0, episodes: 0 },
      not_found: { movies: [], shows: [], seasons: [], episodes: [{ ids: { trakt: 1 } }] },
    });
    await post('/sync/history', body);
    const added = trakt.plays('sam').filter(play => play.id > 10000000027n);
    expect(added).toHaveLength(8);
    expect(new Set(added.map(play => play.id)).size).toBe(8);
    expect(new Set(added.map(play => play.action))).toEqual(new Set(['watch']));
    expect(added.map(play => new Date(play.watchedAt).toISOString()).toSorted()).toEqual([
      '1970-01-01T00:00:00.000Z',
      '1970-01-01T00:00:00.000Z',
      '2016-06-01T00:00:00.000Z',
      '2016-06-01T00:00:00.000Z',
      '2025-11-20T19:15:00.000Z',
      '2025-11-20T19:15:00.000Z',
      '2025-11-21T09:00:00.000Z',
      '2025-11-21T09:00:00.000Z',
    ]);
    expect(log.violations).toEqual([]);
  });

  it('shows writes late when reads are stale', async () => {
    loadStory(trakt);
    session = trakt.issueSession('sam');
    trakt.switches.staleReads = 30_000;
    const count = async () => {
      const { headers, body } = await get('/sync/history?limit=100');
      expect(headers.get('X-Pagination-Item-Count')).toBe(String(body.length));
      return body.length;
    };
    await post('/sync/history/remove', { ids: [10000000000, 10000000001] });
    clock.advance(20_000);
    await post('/sync/history', { episodes: [{ ids: { trakt: 3700317 } }] });
    expect(await count()).toBe(28);
    clock.advance(10_000);
    expect(await count()).toBe(26);
    clock.advance(20_000);
    expect(await count()).toBe(27);
  });

  it('holds no more plays than the account limit', async () => {
    loadStory(trakt);
    session = trakt.issueSession('sam');
    trakt.switches.maxPlays = 28;
    expect((await post('/sync/history', { episodes: [{ ids: { trakt: 3700317 } }] })).status).toBe(420);
    expect(trakt.plays('sam')).toHaveLength(28);
  });
});

describe('looking things up', () => {
  beforeEach(() => {
    loadStory(trakt);
    session = trakt.issueSession('sam');
  });

  it('knows how far Sam is', async () => {
    const path = '/shows/1394/progress/watched?hidden=false&specials=true&count_specials=false';
    const { body } = await get(path);
    expect(body).toMatchObject({ aired: 136, completed: 27, last_watched_at: '2025-11-20T10:11:00.000Z' });
    expect(body.next_episode).toMatchObject({ season: 3, number: 17, title: 'The Team' });
    expect(body.last_episode).toMatchObject({ season: 3, number: 16 });
    expect(body.seasons[2]).toMatchObject({ number: 3, aired: 22, completed: 5 });
    expect(body.seasons[6].episodes[9]).toEqual({
      number: 10,
      completed: true,
      last_watched_at: '2025-11-17T01:02:00.000Z',
    });
  });

  it('finds a show by every name it has', async () => {
    for (const id of ['1394', 'marvel-s-agents-of-s-h-i-e-l-d', 'tt2364582']) {
      expect((await get(`/shows/${id}`)).body.ids.trakt).toBe(1394);
    }
    expect((await get('/shows/nothing')).status).toBe(404);
    expect((await get('/search/tvdb/263365?type=show')).body[0]).toMatchObject({
      type: 'show',
      show: { ids: { trakt: 1394 } },
    });
    expect((await get('/search/tvdb/7700317?type=episode')).body[0]).toMatchObject({
      episode: { season: 3, number: 17 },
      show: { ids: { trakt: 1394 } },
    });
    expect((await get('/shows/1394/seasons?extended=episodes')).body[6].episodes[9].ids.trakt).toBe(3700710);
    expect((await get('/shows/1394/seasons/7/episodes/10')).body.title).toBe('Stolen');
    expect(log.violations).toEqual([]);
  });

  it('searches titles, if they are escaped', async () => {
    trakt.addShow({ title: 'Agents: The (Other) Show', year: 2022, seasons: { 1: 8 } });
    const found = await get(
      `/search/show?fields=title&query=${encodeURIComponent('agents\\: the \\(other\\) show')}`,
    );
    expect(found.body).toHaveLength(1);
    expect((await get('/search/show?fields=title&query=agents')).body).toHaveLength(2);
    expect((await get('/search/show?fields=title&query=agents+of+shield')).body).toHaveLength(1);
    expect(log.violations).toEqual([]);
    expect((await get(`/search/show?query=${encodeURIComponent('agents: the show')}`)).status).toBe(599);
  });

  it('knows the person', async () => {
    expect((await get('/users/settings')).body).toMatchObject({
      user: { username: 'sam', vip: true, ids: { slug: 'sam' } },
      account: { timezone: 'Europe/Berlin' },
    });
    expect((await get('/users/sam/stats')).body).toMatchObject({
      movies: { plays: 0 },
      episodes: { plays: 28 },
    });
  });
});

describe('at the gate', () => {
  it('keeps the limits by the clock', async () => {
    loadStory(trakt);
    session = trakt.issueSession('sam');
    expect((await post('/sync/history/remove', { ids: [10000000000] })).status).toBe(200);
    clock.advance(400);
    const tooSoon = await call('api', 'POST', '/sync/history/remove', { ids: [10000000001] });
    expect(tooSoon.status).toBe(429);
    expect(tooSoon.headers.get('Retry-After')).toBe('1');
    expect(JSON.parse(tooSoon.headers.get('X-Ratelimit') ?? '')).toMatchObject({
      period: 1,
      limit: 1,
      remaining: 0,
    });

    for (let read = 0; read < 500; read += 1) await get('/sync/last_activities');
    trakt.switches.tooMany = { ratelimit: false, retryAfter: false, html: true };
    const refused = await get('/sync/last_activities');
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, null]);
    expect(refused.text).toContain('<html>');
    clock.advance(300_000);
    expect((await get('/sync/last_activities')).status).toBe(200);
  });

  it('distinguishes a dead token from a dead app', async () => {
    loadStory(trakt);
    session = trakt.issueSession('sam', { expiresIn: 60 });
    clock.advance(61_000);
    expect((await get('/users/settings')).status).toBe(401);
    session = trakt.issueSession('sam');
    expect((await get('/users/settings')).status).toBe(200);
    trakt.expireAccessToken(session.accessToken);
    expect((await get('/users/settings')).status).toBe(401);
    trakt.deleteApp(trakt.app.clientId);
    expect((await get('/users/settings')).status).toBe(403);
    expect(log.violations).toEqual([]);
  });

  it('reports requests that lack a header or go nowhere', async () => {
    loadStory(trakt);
    session = trakt.issueSession('sam');
    const bare = await trakt.api(
      new Request('https://api.trakt.tv/sync/history', { headers: { 'User-Agent': 'node' } }),
    );
    expect((bare as Response).status).toBe(403);
    await get('/sync/everything/else');
    await get('/sync/history/');
    await get('/v2/sync/history');
    await get('/sync/history?pages=1');
    expect(log.violations).toEqual([
      'GET /sync/history: User-Agent is node',
      'GET /sync/everything/else: unknown route',
      'GET /sync/history/: unknown route',
      'GET /v2/sync/history: unknown route',
      'GET /sync/history?pages=1: unknown query parameter pages',
    ]);
  });
});

describe('signing in', () => {
  const refreshWith = (token: string, change: object = {}) =>
    call('auth', 'POST', '/oauth/token', {
      grant_type: 'refresh_token',
      refresh_token: token,
      client_id: trakt.app.clientId,
      redirect_uri: trakt.app.redirectUri,
      ...change,
    });
  const poll = (code: string) =>
    call('auth', 'POST', '/oauth/device/token', { code, client_id: trakt.app.clientId });

  it('takes a refresh token once', async () => {
    loadStory(trakt);
    session = trakt.issueSession('sam');
    expect((await refreshWith(session.refreshToken, { redirect_uri: 'https://example.org' })).status).toBe(
      400,
    );
    const fresh = await refreshWith(session.refreshToken);
    expect(fresh.body).toEqual({
      access_token: expect.stringMatching(/^[0-9a-f]{64}$/),
      refresh_token: trakt.liveSession('sam')?.refreshToken,
      token_type: 'bearer',
      expires_in: 604800,
      scope: 'public',
      created_at: clock.now() / 1000,
    });
    const spent = await refreshWith(session.refreshToken);
    expect([spent.status, spent.body]).toEqual([
      400,
      { error: 'invalid_grant', error_description: 'session not found' },
    ]);
    expect((await refreshWith(fresh.body.refresh_token)).status).toBe(400);
  });

  it('can let a session live of which an old refresh token is used', async () => {
    loadStory(trakt);
    session = trakt.issueSession('sam');
    trakt.switches.reuseEndsFamily = false;
    const fresh = await refreshWith(session.refreshToken);
    expect((await refreshWith(session.refreshToken)).status).toBe(400);
    expect((await refreshWith(fresh.body.refresh_token)).status).toBe(200);
  });

  it('knows apps by their secret, where they have one', async () => {
    loadStory(trakt);
    trakt.app.clientSecret = 'secret';
    session = trakt.issueSession('sam');
    const refused = await refreshWith(session.refreshToken);
    expect([refused.status, refused.body.error]).toEqual([401, 'invalid_client']);
    expect((await refreshWith(session.refreshToken, { client_secret: 'secret' })).status).toBe(200);
  });

  it('gives a device its session when the person said yes', async () => {
    loadStory(trakt);
    const start = () => call('auth', 'POST', '/oauth/device/code', { client_id: trakt.app.clientId });
    const { body: device } = await start();
    expect(device).toMatchObject({
      verification_url: 'https://auth.trakt.tv/activate',
      expires_in: 600,
      interval: 6,
    });
    expect((await poll(device.device_code)).status).toBe(400);
    expect((await poll(device.device_code)).status).toBe(429);
    trakt.approveDevice(device.user_code, 'sam');
    clock.advance(6000);
    expect((await poll(device.device_code)).status).toBe(429);
    clock.advance(16_000);
    const granted = await poll(device.device_code);
    expect(granted.status).toBe(200);
    expect(granted.body.access_token).toBe(trakt.liveSession('sam')?.accessToken);
    expect((await poll(device.device_code)).status).toBe(409);
    expect((await poll('unknown')).status).toBe(404);

    const denied = (await start()).body;
    trakt.denyDevice(denied.user_code);
    expect((await poll(denied.device_code)).status).toBe(418);
    const late = (await start()).body;
    clock.advance(600_000);
    expect((await poll(late.device_code)).status).toBe(410);
    expect(log.violations).toEqual([]);
  });

  it('ends a session on request', async () => {
    loadStory(trakt);
    session = trakt.issueSession('sam');
    const body = { token: session.accessToken, client_id: trakt.app.clientId };
    expect((await call('auth', 'POST', '/oauth/revoke', body)).status).toBe(200);
    expect((await get('/users/settings')).status).toBe(401);
    expect((await refreshWith(session.refreshToken)).body.error).toBe('invalid_grant');
    expect(trakt.secrets()).toEqual([session.accessToken, session.refreshToken]);
  });
});
