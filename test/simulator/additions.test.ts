import { beforeEach, describe, expect, it } from 'vitest';
import { loadStory } from './story.ts';
import { episodeOf, type Movie, type Show } from './trakt/catalogue.ts';
import { openTrakt, type TraktClient } from './trakt-client.ts';

let client: TraktClient;
let show: Show;
let movie: Movie;

beforeEach(() => {
  client = openTrakt();
  show = loadStory(client.trakt).show;
  movie = client.trakt.addMovie({ title: 'Groundhog Day', ids: { trakt: 77 } });
  client.signIn('sam');
});

const AT = '2025-11-20T19:15:30.000Z';
const add = (...episodes: number[]) =>
  client.post('/sync/history', {
    episodes: episodes.map(trakt => ({ ids: { trakt }, watched_at: AT })),
  });
const added = () => client.trakt.plays('sam').slice(0, -28);

describe('adding plays', () => {
  it('can keep one of a thing in a minute', async () => {
    client.trakt.switches.onePerMinute = true;
    const { body } = await add(3700317, 3700317, 3700318);
    expect(body).toMatchObject({ added: { episodes: 2 }, updated: { movies: 0, episodes: 1 } });
    const again = await add(3700317, 3700319);
    expect(again.body).toMatchObject({ added: { episodes: 1 }, updated: { episodes: 1 } });
    expect(client.trakt.plays('sam').filter(({ id }) => id > 10000000027n)).toHaveLength(3);
    client.trakt.switches.onePerMinute = false;
    expect((await add(3700317)).body).toMatchObject({ added: { episodes: 1 }, updated: { episodes: 0 } });
  });

  it('can be answered with 200, and without a word on what was updated', async () => {
    expect(await add(3700317)).toMatchObject({ status: 201, body: { updated: { episodes: 0 } } });
    Object.assign(client.trakt.switches, { answerAddedWith: 200, tellUpdated: false });
    const { status, body } = await add(3700317);
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual(['added', 'not_found']);
  });

  it('can be refused as a whole for one of them', async () => {
    client.trakt.switches.refuse422 = item => item.ids.trakt === 3700318;
    expect((await add(3700317, 3700318)).status).toBe(422);
    expect(client.trakt.plays('sam')).toHaveLength(28);
    expect((await add(3700317)).status).toBe(201);
  });

  it('can show them under another item or another minute', async () => {
    const merged = episodeOf(show, 3, 20);
    client.trakt.switches.showsUnder = (item, watchedAt) =>
      item.type === 'movie' ? { watchedAt: watchedAt + 60_000 } : { item: merged };
    await add(3700317);
    await client.post('/sync/history', { movies: [{ ids: { trakt: 77 }, watched_at: AT }] });
    const { body } = await client.get('/sync/history?limit=2');
    expect(body).toMatchObject([
      { watched_at: '2025-11-20T19:16:00.000Z', movie: { ids: { trakt: 77 } } },
      { watched_at: '2025-11-20T19:15:00.000Z', episode: { season: 3, number: 20 } },
    ]);
    expect((await client.get('/sync/history/episodes/3700317')).body).toEqual([]);
    expect(movie.ids.trakt).toBe(77);
  });
});

describe('a write whose sender is gone', () => {
  it('is carried out later, and dated so', async () => {
    const { clock, trakt, faults, get } = client;
    trakt.switches.lateExecution = 40_000;
    faults.add({ method: 'POST', fault: 'reset' });
    await expect(add(3700317)).rejects.toThrow('reset');
    const sent = clock.now();
    expect(trakt.plays('sam')).toHaveLength(28);
    clock.advance(39_000);
    expect((await get('/sync/history?limit=100')).body).toHaveLength(28);
    expect(faults.late).toHaveLength(1);
    clock.advance(200_000);
    expect((await get('/sync/history?limit=100')).body).toHaveLength(29);
    expect(trakt.account('sam').activities.episodes).toBe(sent + 40_000);
  });

  it('may be answered before, by the edge, and is carried out whatever became of the session', async () => {
    const { clock, trakt, faults, signIn } = client;
    faults.add({ method: 'POST', fault: { late: 60_000, meanwhile: { status: 504, html: true } } });
    expect((await client.post('/sync/history/remove', { ids: [10000000000] })).status).toBe(504);
    trakt.killSession(trakt.liveSession('sam')?.accessToken ?? '');
    signIn('sam');
    await add(3700317);
    clock.advance(59_500);
    expect((await client.get('/sync/history?limit=100')).body).toHaveLength(28);
    expect(trakt.plays('sam').map(({ id }) => id)).not.toContain(10000000000n);
  });

  it('may wait for the end of a test', async () => {
    const { trakt, faults } = client;
    trakt.switches.lateExecution = 10_000;
    faults.add({ method: 'POST', fault: { kill: () => undefined } });
    await expect(add(3700317)).rejects.toThrow('hang');
    await faults.carryOut();
    expect(added()).toHaveLength(1);
    expect(faults.late).toEqual([]);
  });
});
