import { describe, expect, it } from 'vitest';
import { type HistoryRead, readHistory } from '../../src/trakt/history.ts';
import { sendRemovals } from '../../src/trakt/removal-request.ts';
import { status } from '../simulator/faults.ts';
import { fillHistory } from '../simulator/story.ts';
import { episodeOf } from '../simulator/trakt/catalogue.ts';
import type { NewPlay } from '../simulator/trakt/index.ts';
import { tiesByPage } from '../simulator/trakt/switches.ts';
import { bySize } from '../size.ts';
import { openTrakt, type Scene } from './scene.ts';

const AT = '2025-11-10T20:00:00Z';
const sorted = (ids: readonly string[]) => ids.toSorted();
const idsOf = (read: HistoryRead) => sorted(read.plays.map(play => play.historyId));

/** A history with some plays of other days, in which each page has its own order of the plays of one minute. */
async function openCrowd(playsOf: (trakt: Scene['trakt']) => NewPlay[]) {
  const scene = await openTrakt();
  fillHistory(scene.trakt, 'sam', 300);
  scene.trakt.addOldPlays('sam', playsOf(scene.trakt));
  scene.trakt.switches.orderTies = tiesByPage;
  scene.trakt.switches.limits.reads = false;
  return scene;
}

const movies =
  (number: number, watchedAt: string | number = AT) =>
  (trakt: Scene['trakt']) =>
    Array.from({ length: number }, (_, index) => ({
      item: trakt.addMovie({ title: `Movie ${index}` }),
      watchedAt,
    }));

const episodes =
  (seasons: Record<number, number>, watchedAt: string | number = AT) =>
  (trakt: Scene['trakt']) => {
    const show = trakt.addShow({ title: 'Long', seasons });
    return Object.entries(seasons).flatMap(([season, number]) =>
      Array.from({ length: number }, (_, index) => ({
        item: episodeOf(show, Number(season), index + 1),
        watchedAt,
      })),
    );
  };

describe('of one minute,', () => {
  const CROWDS: [string, (trakt: Scene['trakt']) => NewPlay[], size?: 'small'][] = [
    ['300 movies', movies(300), 'small'],
    ['300 movies without a date', movies(300, 0), 'small'],
    ['a show of 280 episodes in two seasons', episodes({ 1: 140, 2: 140 }), 'small'],
    ['a season of 280 episodes', episodes({ 1: 280 }), 'small'],
    ['1,200 movies', movies(1_200)],
    ['1,200 movies without a date', movies(1_200, 0)],
    ['a show of 1,100 episodes in five seasons', episodes({ 1: 220, 2: 220, 3: 220, 4: 220, 5: 220 })],
    ['a season of 1,100 episodes', episodes({ 1: 1_100 })],
    [
      '400 movies and 30 shows',
      trakt => [
        ...movies(400)(trakt),
        ...Array.from({ length: 30 }, () => episodes({ 1: 12 })(trakt)).flat(),
      ],
    ],
    [
      '270 movies and two shows of 140 episodes',
      trakt => [...movies(270)(trakt), ...episodes({ 1: 140 })(trakt), ...episodes({ 1: 140 })(trakt)],
      'small',
    ],
    [
      '260 movies, 40 of them twice',
      trakt => {
        const plays = movies(260)(trakt);
        return [...plays, ...plays.slice(100, 140)];
      },
      'small',
    ],
    [
      '600 movies, 40 of them twice',
      trakt => {
        const plays = movies(600)(trakt);
        return [...plays, ...plays.slice(100, 140)];
      },
    ],
  ];
  for (const [crowds, tags] of bySize(CROWDS, ([, , size]) => size === 'small'))
    it.each(crowds)('%s are read whole', tags, async (_, playsOf) => {
      const { api, live } = await openCrowd(playsOf);
      const read = await readHistory(api, 'all');
      expect(read).toMatchObject({ completeness: 'proven', shortfall: 0 });
      expect(idsOf(read)).toEqual(sorted(live()));
    });

  const areFound = (number: number, unseen: number) => async () => {
    const { api, log } = await openCrowd(movies(number));
    await readHistory(api, 'all');
    const single = log.of('GET', /^\/sync\/history\/movies\/\d/).length;
    expect(single).toBe(unseen);
    expect(log.of('GET').length - single).toBeLessThan(30);
  };
  const FOUND = 'are found with a request for each that no page showed';
  it(`400 movies ${FOUND}`, areFound(400, 93));
  it(`1,200 movies ${FOUND}`, { tags: ['large'] }, areFound(1_200, 329));

  const isReadOnItsOwn = (perSeason: number) => async () => {
    const { api, trakt, live } = await openCrowd(episodes({ 1: perSeason, 2: perSeason }));
    const show = trakt.catalogue.shows.find(({ title }) => title === 'Long');
    const read = await readHistory(api, { type: 'show', traktId: show?.ids.trakt ?? 0 });
    expect(read).toMatchObject({ completeness: 'proven', shortfall: 0 });
    expect(read.plays).toHaveLength(2 * perSeason);
    expect(live()).toHaveLength(2 * perSeason + 300);
  };
  it('a show of 300 episodes is read whole on its own as well', isReadOnItsOwn(150));
  it('a show of 1,100 episodes is read whole on its own as well', { tags: ['large'] }, isReadOnItsOwn(550));

  it('a show that no page shows is found, and none is read twice', async () => {
    const { api, trakt, live, log } = await openCrowd(trakt => [
      ...episodes({ 1: 300 })(trakt),
      ...episodes({ 1: 2 })(trakt),
      {
        item: episodeOf(trakt.addShow({ title: 'Lost', seasons: { 1: 1 } }), 1, 1),
        watchedAt: AT,
        unresolvable: true,
      },
    ]);
    const [shown, hidden] = trakt.catalogue.shows
      .filter(({ title }) => title === 'Long')
      .map(({ ids }) => ids.trakt);
    const isHidden = ({ item }: { item: { type: string; show?: unknown } }) =>
      item.type === 'episode' && (item.show as { ids: { trakt: number } }).ids.trakt === hidden;
    trakt.switches.orderTies = (tied, _, page) => {
      const others = tied.filter(play => !isHidden(play));
      const own = tied.filter(isHidden);
      return page === 1 ? [...others, ...own] : [...own, ...others.toReversed()];
    };
    const read = await readHistory(api, 'all');
    expect(read).toMatchObject({ completeness: 'proven', shortfall: 1 });
    expect(read.plays).toHaveLength(602);
    expect(live()).toHaveLength(603);
    const firstPages = (id: number | undefined) =>
      log.of('GET', new RegExp(`^/sync/history/shows/${id}\\?page=1&`)).length;
    expect([firstPages(shown), firstPages(hidden)]).toEqual([2, 2]);
  });

  it('what a show lacks is not taken for there because another show has as many', async () => {
    const { api, trakt, live } = await openCrowd(trakt => [
      ...episodes({ 1: 260 })(trakt),
      ...episodes({ 1: 300 })(trakt),
    ]);
    const [first] = trakt.catalogue.shows.filter(({ title }) => title === 'Long');
    // Pages show all of the second show, and never the last ten episodes of the first.
    trakt.switches.orderTies = (tied, _, page) => {
      const isOfFirst = ({ item }: (typeof tied)[number]) => item.type === 'episode' && item.show === first;
      const own = tied.filter(isOfFirst).toSorted((a, b) => Number(a.id - b.id));
      const others = tied.filter(play => !isOfFirst(play));
      if (others.length === 0) return page === 1 ? own : own.toReversed();
      return page < 3 ? [...others, ...own] : [...others, ...own.slice(60), ...own.slice(0, 60)];
    };
    const read = await readHistory(api, {
      type: 'time',
      from: '2025-11-10T20:00:00.000Z',
      to: '2025-11-10T20:00:59.999Z',
    });
    expect(read).toMatchObject({ completeness: 'proven', shortfall: 0 });
    expect(read.plays).toHaveLength(560);
    expect(live()).toHaveLength(860);
  });

  it('plays without a date are asked for up to the beginning of time, and no others', async () => {
    const { api, log } = await openCrowd(movies(400, 0));
    await readHistory(api, 'all');
    const ends = log
      .of('GET', /^\/sync\/history\/(?:movies|episodes)/)
      .map(({ path }) => new URLSearchParams(path.slice(path.indexOf('?'))).get('end_at'));
    expect(ends.length).toBeGreaterThan(0);
    expect(new Set(ends)).toEqual(new Set(['1970-01-01T00:00:59.999Z']));
  });

  it('more than a page goes like any other', async () => {
    const { api, clock, clientLog, trakt } = await openCrowd(movies(500));
    const read = await readHistory(api, 'all');
    const crowd = read.plays.filter(play => play.watchedAt.startsWith('2025-11-10T20:00'));
    await sendRemovals(
      api,
      crowd.map(play => play.historyId),
      { clock, log: clientLog },
    );
    expect(trakt.plays('sam')).toHaveLength(300);
  });

  it('300 plays over the ends of pages, that all fit on a page, need nothing but that page', async () => {
    const { api, log, live } = await openCrowd(episodes({ 1: 200 }, '2025-01-15T12:00:00Z'));
    const read = await readHistory(api, 'all');
    expect(idsOf(read)).toEqual(sorted(live()));
    expect(log.of('GET', /start_at/).length).toBeLessThan(3);
  });

  it('what Trakt counts and drops is proven by two equal reads', async () => {
    const { api } = await openCrowd(trakt => [
      ...movies(260)(trakt),
      { item: trakt.addMovie({ title: 'Lost' }), watchedAt: AT, unresolvable: true },
    ]);
    const read = await readHistory(api, 'all');
    expect(read).toMatchObject({ completeness: 'proven', shortfall: 1 });
    expect(read.plays).toHaveLength(560);
  });

  it('what no page shows is not taken for dropped while it cannot be named', async () => {
    const { api, faults } = await openCrowd(movies(600));
    faults.add({ path: '/sync/watched/movies', times: Number.POSITIVE_INFINITY, fault: status(426) });
    expect(await readHistory(api, 'all')).toMatchObject({ completeness: 'unproven' });
  });
});

describe('stamps', () => {
  const STAMPS = '/sync/last_activities';

  it('are not read for what is in one answer', async () => {
    const { api, paths } = await openTrakt({ isEmpty: false });
    await readHistory(api, { type: 'show', traktId: 1394 });
    expect(paths()).toHaveLength(1);
  });

  it('that change while it is read have it read again, although the count agrees', async () => {
    const { api, trakt, live, log } = await openTrakt();
    fillHistory(trakt, 'sam', 1_000);
    const [newest, oldest] = [trakt.plays('sam')[0], trakt.plays('sam').at(-1)];
    if (newest === undefined || oldest === undefined) throw new Error('Nothing is there.');
    // One play goes from the first page and another comes on the last: a play slips from page to page unseen.
    trakt.onHistoryPage(1, () => {
      trakt.removePlay('sam', newest.id);
      trakt.addPlay('sam', { item: oldest.item, watchedAt: oldest.watchedAt - 60_000 });
    });
    const read = await readHistory(api, 'all');
    expect(read.completeness).toBe('proven');
    for (const id of live()) expect(idsOf(read)).toContain(id);
    expect(log.of('GET', STAMPS).length).toBeGreaterThanOrEqual(2);
  });

  it('of the last minute have the first page read once more', async () => {
    const { api, trakt, clock, paths } = await openTrakt();
    fillHistory(trakt, 'sam', 600);
    const movie = trakt.addMovie({ title: 'Just now' });
    trakt.addPlay('sam', { item: movie, watchedAt: '2025-11-21T08:59:00Z' });
    clock.advance(30_000);
    expect(await readHistory(api, 'all')).toMatchObject({ completeness: 'proven' });
    expect(paths().filter(path => path.includes('page=1&'))).toHaveLength(2);
    expect(paths().filter(path => path === STAMPS)).toHaveLength(2);
  });

  it('that were read before are not read twice before it', async () => {
    const { api, trakt, paths } = await openTrakt();
    fillHistory(trakt, 'sam', 600);
    const { episodes, movies } = trakt.account('sam').activities;
    const stamps = { episodes: new Date(episodes).toISOString(), movies: new Date(movies).toISOString() };
    expect(await readHistory(api, 'all', { stamps })).toMatchObject({ completeness: 'proven' });
    expect(paths().filter(path => path === STAMPS)).toHaveLength(1);
  });
});

describe('of one minute, where Trakt’s answers have no end,', () => {
  it('more plays than a history holds are not asked for', async () => {
    const { api, trakt, log } = await openCrowd(movies(300));
    trakt.switches.itemCount = items => items + 250_000;
    const before = log.list.length;
    const read = await readHistory(api, 'all');
    expect(read.completeness).toBe('unproven');
    expect(log.list.length - before).toBeLessThan(100);
  });

  it('the same page of what was watched, again and again, ends the search', async () => {
    const { api, trakt, log, faults } = await openCrowd(movies(300));
    trakt.switches.itemCount = items => items + 1;
    const body = [{ plays: 1, last_watched_at: AT, movie: { title: 'M', year: 1990, ids: { trakt: 7 } } }];
    faults.add({
      path: /^\/sync\/watched\//,
      times: Number.POSITIVE_INFINITY,
      fault: status(200, body, { 'X-Pagination-Page-Count': '100000' }),
    });
    const before = log.list.length;
    await readHistory(api, 'all');
    expect(log.list.length - before).toBeLessThan(200);
  });
});
