import { beforeEach, describe, expect, it } from 'vitest';
import { loadStory } from './story.ts';
import { tiesChanging } from './trakt/switches.ts';
import { idsOf, openTrakt, type TraktClient } from './trakt-client.ts';

const MINUTE = 60_000;
const AT = '2024-05-01T12:00:00.000Z';

let client: TraktClient;

beforeEach(() => {
  client = openTrakt();
});

async function readAll(path: string): Promise<{ ids: string[]; counts: Set<string | null> }> {
  const ids: string[] = [];
  const counts = new Set<string | null>();
  for (let page = 1; ; page += 1) {
    const answer = await client.get(`${path}${path.includes('?') ? '&' : '?'}limit=250&page=${page}`);
    counts.add(answer.headers.get('X-Pagination-Item-Count'));
    ids.push(...idsOf(answer));
    if (answer.body.length === 0) return { ids, counts };
  }
}

describe('1,200 plays in one minute', () => {
  it('overlap on pages that each have an order of their own, in the same way every time', async () => {
    const { trakt, signIn } = client;
    trakt.addAccount({ slug: 'sam' });
    signIn('sam');
    const movies = Array.from({ length: 1_200 }, (_, index) => trakt.addMovie({ title: `Movie ${index}` }));
    trakt.addOldPlays(
      'sam',
      movies.map(item => ({ item, watchedAt: AT })),
    );
    const whole = await readAll('/sync/history');
    expect(new Set(whole.ids).size).toBe(1_200);

    trakt.switches.orderTies = tiesChanging;
    trakt.switches.minuteOrder = 'by page';
    const first = await readAll('/sync/history/movies');
    expect(first.ids).toHaveLength(1_200);
    expect(first.counts).toEqual(new Set(['1200']));
    expect(new Set(first.ids).size).toBeLessThan(1_150);
    expect(await readAll('/sync/history/movies')).toEqual(first);
    expect(idsOf(await client.get(`/sync/history/movies/${movies[700]?.ids.trakt}`))).toHaveLength(1);
  });

  it('of one show are filtered by season and by episode, also within times', async () => {
    const { trakt, signIn } = client;
    trakt.addAccount({ slug: 'sam' });
    signIn('sam');
    const show = trakt.addShow({ title: 'Long', seasons: { 1: 600, 2: 590, 3: 1 } });
    const episodes = show.seasons.flatMap(season => season.episodes);
    trakt.addOldPlays(
      'sam',
      episodes.map(item => ({ item, watchedAt: AT })),
    );
    const [season] = show.seasons;
    const [episode] = episodes;
    if (!season || !episode) throw new Error('There is none.');
    trakt.addOldPlays('sam', [{ item: episode, watchedAt: Date.parse(AT) + MINUTE }]);
    trakt.switches.minuteOrder = 'by page';
    const count = async (path: string) => (await readAll(path)).counts;
    const within = `?start_at=${AT}&end_at=2024-05-01T12:00:59.999Z`;
    expect(await count(`/sync/history/shows/${show.ids.trakt}`)).toEqual(new Set(['1192']));
    expect(await count(`/sync/history/seasons/${season.ids.trakt}`)).toEqual(new Set(['601']));
    expect(await count(`/sync/history/seasons/${season.ids.trakt}${within}`)).toEqual(new Set(['600']));
    expect(await count(`/sync/history/episodes/${episode.ids.trakt}`)).toEqual(new Set(['2']));
    expect(await count(`/sync/history/episodes/${episode.ids.trakt}${within}`)).toEqual(new Set(['1']));
    expect(await count(`/sync/history/episodes${within}`)).toEqual(new Set(['1191']));
  });
});

describe('reads that are late', () => {
  beforeEach(() => {
    loadStory(client.trakt);
    client.signIn('sam');
  });
  const read = async () => {
    const { headers, body } = await client.get('/sync/history?limit=100');
    return [body.length, Number(headers.get('X-Pagination-Item-Count'))];
  };

  it('can each have an age of their own', async () => {
    const { trakt, clock, post } = client;
    await post('/sync/history/remove', { ids: [10000000000] });
    clock.advance(4 * MINUTE);
    const ages = [5 * MINUTE, 0, 3 * MINUTE, 4.5 * MINUTE];
    trakt.switches.staleReads = nth => ages[nth - 1] ?? 0;
    const seen = [await read(), await read(), await read(), await read(), await read()];
    expect(seen).toEqual([
      [28, 28],
      [27, 27],
      [27, 27],
      [28, 28],
      [27, 27],
    ]);
  });

  it('can have a count that is older than the plays, or newer', async () => {
    const { trakt, post } = client;
    trakt.switches.staleItemCount = 5 * MINUTE;
    await post('/sync/history/remove', { ids: [10000000000] });
    expect(await read()).toEqual([27, 28]);
    Object.assign(trakt.switches, { staleItemCount: 0, staleReads: 5 * MINUTE });
    expect(await read()).toEqual([28, 27]);
  });

  it('say nothing where the edge answers for them', async () => {
    client.faults.add({ fault: { status: 404, html: true } });
    const { status, headers, text } = await client.get('/sync/history/shows/1394');
    expect([status, headers.get('Content-Type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(text).toContain('<html>');
  });
});
