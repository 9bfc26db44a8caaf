import { describe, expect, it } from 'vitest';
import type { TraktApi } from '../../src/trakt/client.ts';
import { type HistoryRead, readHistory } from '../../src/trakt/history.ts';
import { htmlPage, status } from '../simulator/faults.ts';
import { fillHistory } from '../simulator/story.ts';
import { episodeOf } from '../simulator/trakt/catalogue.ts';
import { tiesByPage, tiesChanging, tiesOldestFirst } from '../simulator/trakt/switches.ts';
import { bySize } from '../size.ts';
import { openTrakt } from './scene.ts';

const idsOf = (read: HistoryRead) => read.plays.map(play => play.historyId);
const MINUTE = 60_000;
const sorted = (ids: readonly string[]) => ids.toSorted();

/** Sam's history with so many plays. */
async function openHistory(plays: number) {
  const scene = await openTrakt();
  fillHistory(scene.trakt, 'sam', plays);
  return scene;
}

describe('a history', () => {
  it.each([
    [0, 1],
    [1, 1],
    [249, 1],
    [250, 4],
    [251, 4],
    [400, 4],
    [500, 5],
    [750, 6],
    [2600, 13],
  ])(
    'of %i plays is read and proven whole with %i requests, two of them for the stamps',
    async (plays, requests) => {
      const { api, paths, live } = await openHistory(plays);
      const read = await readHistory(api, 'all');
      expect(idsOf(read)).toEqual(live());
      expect(read).toMatchObject({ completeness: 'proven', shortfall: 0 });
      expect(paths()).toHaveLength(requests);
      expect(paths()[0]).toBe('/sync/history?page=1&limit=250');
    },
  );

  it('is read with four pages in flight, and never more', async () => {
    const { api, trakt, log, clock } = await openHistory(3000);
    trakt.switches.latency = 5;
    clock.sleep = () => new Promise(resolve => setTimeout(resolve, 30));
    await readHistory(api, 'all');
    expect(log.peak('api')).toBe(4);
  });

  it('is logged page by page', async () => {
    const { api } = await openHistory(600);
    const told: string[] = [];
    await readHistory(api, 'all', { onProgress: (read, reported) => told.push(`${read} of ${reported}`) });
    expect(told).toEqual(['250 of 600', '500 of 600', '600 of 600']);
  });

  it('of one show or movie is asked for by its number', async () => {
    const { api, trakt, paths } = await openHistory(300);
    const [episode, movie] = [trakt.plays('sam').at(-1)?.item, trakt.catalogue.movies[0]];
    if (episode?.type !== 'episode' || movie === undefined)
      throw new Error('Not the history that was meant.');
    const showId = episode.show.ids.trakt;
    const show = await readHistory(api, { type: 'show', traktId: showId });
    expect(new Set(show.plays.map(play => play.showTraktId))).toEqual(new Set([showId]));
    await readHistory(api, { type: 'movie', traktId: movie.ids.trakt });
    expect(paths()).toEqual([
      `/sync/history/shows/${showId}?page=1&limit=250`,
      `/sync/history/movies/${movie.ids.trakt}?page=1&limit=250`,
    ]);
  });

  it('of a title that Trakt does not know any more is empty', async () => {
    const { api, faults } = await openTrakt();
    const fault = status(404);
    faults.add({ path: '/sync/history/shows/5', times: Number.POSITIVE_INFINITY, fault });
    const read = await readHistory(api, { type: 'show', traktId: 5 });
    expect(read).toEqual({ plays: [], completeness: 'proven', shortfall: 0 });
  });

  it.each(['show', 'movie'] as const)(
    'of a %s is not empty where a page of the edge says 404',
    async type => {
      const { api, faults } = await openTrakt();
      faults.add({ path: `/sync/history/${type}s/5`, times: Number.POSITIVE_INFINITY, fault: htmlPage(404) });
      await expect(readHistory(api, { type, traktId: 5 })).rejects.toMatchObject({
        name: 'Failure',
        message: expect.stringMatching(/404.*reading the history/),
      });
    },
  );

  it('that cannot be read says that it was being read', async () => {
    const { api, faults } = await openTrakt();
    faults.add({ path: '/sync/history', fault: status(418) });
    await expect(readHistory(api, 'all')).rejects.toMatchObject({
      message: expect.stringMatching(/ This happened while reading the history\.$/),
    });
  });
});

describe('a play', () => {
  it('keeps its history ID digit by digit, above what a JavaScript number holds', async () => {
    const { api, trakt } = await openTrakt();
    const movie = trakt.addMovie({ title: 'One', ids: { trakt: 5 } });
    const ids = ['9007199254740993', '9007199254740992', '18446744073709551615', '7'];
    trakt.addOldPlays(
      'sam',
      ids.map(id => ({ item: movie, watchedAt: '2025-01-01T00:00:00Z', id })),
    );
    const read = await readHistory(api, 'all');
    expect(sorted(idsOf(read))).toEqual(sorted(ids));
  });

  it('comes with what Trakt knows, extra keys aside', async () => {
    const { api, trakt } = await openTrakt();
    const show = trakt.addShow({
      title: 'Lost',
      year: 2004,
      ids: { trakt: 66, slug: 'lost' },
      seasons: { 1: 2 },
    });
    const { ids, title } = episodeOf(show, 1, 2);
    trakt.addPlay('sam', {
      item: episodeOf(show, 1, 2),
      watchedAt: '2025-01-01T10:00:00Z',
      action: 'checkin',
      id: 9n,
    });
    expect((await readHistory(api, 'all')).plays).toEqual([
      {
        historyId: '9',
        watchedAt: '2025-01-01T10:00:00.000Z',
        action: 'checkin',
        type: 'episode',
        title: 'Lost',
        year: 2004,
        season: 1,
        episode: 2,
        episodeTitle: title,
        traktId: ids.trakt,
        tvdbId: ids.tvdb,
        imdbId: null,
        tmdbId: ids.tmdb,
        showTraktId: 66,
        showSlug: 'lost',
      },
    ]);
  });

  it('of media that was deleted at Trakt is still read', async () => {
    const { api, trakt } = await openTrakt();
    const show = trakt.addShow({ title: null, year: null, ids: { slug: null }, seasons: { 1: 1 } });
    const movie = trakt.addMovie({ title: null, year: null, ids: { slug: null, imdb: null, tmdb: null } });
    const at = '2025-01-01T10:00:00Z';
    trakt.addPlay('sam', { item: episodeOf(show, 1, 1), watchedAt: at, missing: ['show', 'episode'] });
    trakt.addPlay('sam', { item: episodeOf(show, 1, 1), watchedAt: at, missing: ['show'] });
    trakt.addPlay('sam', { item: movie, watchedAt: 0, missing: ['movie'] });
    trakt.addPlay('sam', { item: movie, watchedAt: at });
    const { plays } = await readHistory(api, 'all');
    expect(plays).toHaveLength(4);
    expect(plays.filter(play => play.traktId === null)).toHaveLength(2);
    expect(plays.every(play => play.title === null)).toBe(true);
  });

  it('in an unknown form is not guessed at', async () => {
    const { api, faults } = await openTrakt();
    faults.add({ path: '/sync/history', fault: { status: 200, body: [{ id: 'x' }] } });
    await expect(readHistory(api, 'all')).rejects.toThrow(
      /^Trakt’s answer no longer looks like a page of the history \(0\.id: .*\), so it was not used\. Trakt may have changed its API: look for a newer version of this action\.$/,
    );
  });
});

describe('when Trakt is not quite right', () => {
  it.each([600, 750, 1300])('a page count that is too low hides nothing of %i plays', async plays => {
    const { api, trakt, live } = await openHistory(plays);
    trakt.switches.pageCount = () => 1;
    const read = await readHistory(api, 'all');
    expect(idsOf(read)).toEqual(live());
    expect(read.completeness).toBe('proven');
  });

  it('a page count that is too high changes nothing', async () => {
    const { api, trakt, live, paths } = await openHistory(600);
    trakt.switches.pageCount = pages => pages + 3;
    const read = await readHistory(api, 'all');
    expect(idsOf(read)).toEqual(live());
    expect(read.completeness).toBe('proven');
    expect(paths()).toHaveLength(8);
  });

  it('a page that is short in the middle, whose plays follow on the next one, loses nothing', async () => {
    const { api, trakt, live } = await openHistory(1000);
    trakt.switches.shortPages = { 2: 40 };
    const read = await readHistory(api, 'all');
    expect(idsOf(read)).toEqual(live());
    expect(read).toMatchObject({ completeness: 'proven', shortfall: 0 });
  });

  it('short pages that push plays past the reported last page lose nothing', async () => {
    const { api, trakt, live } = await openHistory(740);
    trakt.switches.shortPages = { 1: 200, 2: 200 };
    const read = await readHistory(api, 'all');
    expect(idsOf(read)).toEqual(live());
    expect(read.completeness).toBe('proven');
  });

  it('plays that are lost from the middle of one read are found by the next', async () => {
    const { api, trakt, live } = await openHistory(1000);
    trakt.switches.lostPlays = { 2: 3 };
    trakt.onHistoryPage(4, () => {
      trakt.switches.lostPlays = {};
    });
    const read = await readHistory(api, 'all');
    expect(idsOf(read)).toEqual(live());
    expect(read).toMatchObject({ completeness: 'proven', shortfall: 0 });
  });

  it('plays that it counts and never lists are a shortfall, proven by two equal reads', async () => {
    const { api, trakt, live, log } = await openHistory(600);
    const movie = trakt.addMovie({ title: 'Lost at Trakt' });
    const at = '2025-06-01T10:00:00Z';
    trakt.addOldPlays(
      'sam',
      [1, 2].map(() => ({ item: movie, watchedAt: at, unresolvable: true })),
    );
    const read = await readHistory(api, 'all');
    expect(read).toMatchObject({ completeness: 'proven', shortfall: 2 });
    // Three pages each time, and the empty one after them.
    expect(log.of('GET', '/sync/history')).toHaveLength(8);
    expect(read.plays).toHaveLength(600);
    expect(live()).toHaveLength(602);
  });

  it.each([3, -3])('an item count that is wrong by %i is overruled by two equal reads', async by => {
    const { api, trakt, live } = await openHistory(600);
    trakt.switches.itemCount = items => items + by;
    const read = await readHistory(api, 'all');
    expect(sorted(idsOf(read))).toEqual(sorted(live()));
    expect(read).toMatchObject({ completeness: 'proven', shortfall: Math.max(0, by) });
  });

  it.each([1, 300])(
    'a missing item count is no reason to fail, nor to believe reads of %i plays, however alike they are',
    async plays => {
      const { api, trakt, live, paths } = await openHistory(plays);
      trakt.switches.itemCount = () => Number.NaN;
      const read = await readHistory(api, 'all');
      expect(idsOf(read)).toEqual(live());
      expect(read).toMatchObject({ completeness: 'unproven', shortfall: 0 });
      expect(paths().length).toBeGreaterThanOrEqual(4);
    },
  );

  it.each(['about 3', '3 or more', '1e3'])(
    'an item count of %j counts as missing, and proves nothing',
    async count => {
      const { api, faults } = await openTrakt();
      const fault = status(200, [], { 'X-Pagination-Item-Count': count });
      faults.add({ path: '/sync/history', times: Number.POSITIVE_INFINITY, fault });
      expect(await readHistory(api, 'all')).toEqual({ plays: [], completeness: 'unproven', shortfall: 0 });
    },
  );

  it('the same page again and again, of a million that are reported, ends and proves nothing', {
    tags: ['large'],
  }, async () => {
    const { api, trakt, log } = await openHistory(600);
    trakt.switches.pageCount = () => 1_000_000;
    trakt.switches.itemCount = () => 250_000_000;
    const read: TraktApi['read'] = (path, query, what) =>
      api.read(path, path === '/sync/history' ? { ...query, page: 1 } : {}, what);
    const { plays, completeness } = await readHistory({ ...api, read }, 'all');
    expect(completeness).toBe('unproven');
    expect(plays).toHaveLength(250);
    expect(log.of('GET', '/sync/history').length).toBeLessThan(60);
  });

  it('and no more plays on any page, of a million that are reported, ends as well', async () => {
    const { api, trakt, log } = await openHistory(600);
    trakt.switches.pageCount = () => 1_000_000;
    expect(await readHistory(api, 'all')).toMatchObject({ completeness: 'proven', shortfall: 0 });
    // Three pages with plays, 21 without, and the three that were under way.
    expect(log.of('GET', '/sync/history')).toHaveLength(27);
    trakt.switches.itemCount = () => 250_000_000;
    expect((await readHistory(api, 'all')).completeness).toBe('unproven');
  });

  it('a last page that is given again after it is not taken for plays that changed pages', async () => {
    const { api, trakt } = await openHistory(300);
    trakt.switches.itemCount = items => items + 2;
    const read: TraktApi['read'] = (path, query, what) =>
      api.read(
        path,
        path === '/sync/history' ? { ...query, page: Math.min(Number(query.page), 2) } : {},
        what,
      );
    expect(await readHistory({ ...api, read }, 'all')).toMatchObject({
      completeness: 'proven',
      shortfall: 2,
    });
  });

  it('reads that contradict each other and the count prove nothing', async () => {
    const { api, trakt } = await openHistory(1000);
    let lost = 1;
    trakt.onHistoryPage(
      1,
      () => {
        trakt.switches.lostPlays = { 2: lost++ };
      },
      9,
    );
    const read = await readHistory(api, 'all');
    expect(read.completeness).toBe('unproven');
    expect(read.plays).toHaveLength(999);
  });
});

it('tells the plays of each page as it comes, and again when it is read again', async () => {
  const { api, trakt } = await openHistory(600);
  const movie = trakt.addMovie({ title: 'Just now' });
  trakt.onHistoryPage(3, () => void trakt.addPlay('sam', { item: movie, watchedAt: '2025-11-21T08:59:00Z' }));
  const told: number[] = [];
  const pages = new Set<unknown>();
  const read = await readHistory(api, 'all', {
    onPage(plays) {
      told.push(plays.length);
      for (const play of plays) pages.add(play);
    },
  });
  expect(told.length).toBeGreaterThan(3);
  expect(told.slice(-3)).toEqual([250, 250, 101]);
  expect(read.plays).toHaveLength(601);
  expect(read.plays.every(play => pages.has(play))).toBe(true);
});

describe('the plays of the last page', () => {
  it('are told while the stamps are awaited, in order, as they are returned', async () => {
    const { api } = await openHistory(600);
    const told: (readonly unknown[])[] = [];
    const read = await readHistory(api, 'all', { onLastPage: plays => told.push(plays) });
    expect(told).toHaveLength(1);
    expect(read.plays).toHaveLength(600);
    expect(told[0]?.every((play, index) => play === read.plays[index])).toBe(true);
  });

  it.each([1, 2, 3])('are those that are returned, whatever is added after page %i', async page => {
    const { api, trakt } = await openHistory(600);
    const movie = trakt.addMovie({ title: 'Just now' });
    const watch = () => void trakt.addPlay('sam', { item: movie, watchedAt: '2025-11-21T08:59:00Z' });
    trakt.onHistoryPage(page, watch);
    let told: readonly unknown[] = [];
    const read = await readHistory(api, 'all', {
      onLastPage: plays => {
        told = plays;
      },
    });
    expect(read.plays).toHaveLength(601);
    expect(told).toEqual(read.plays);
  });

  it('are not told where one answer has all of them', async () => {
    const { api } = await openHistory(200);
    let isTold = false;
    await readHistory(api, 'all', {
      onLastPage: () => {
        isTold = true;
      },
    });
    expect(isTold).toBe(false);
  });
});

describe('while it is read', () => {
  it.each([1, 2, 4])(
    'a play that is added after page %i was read is neither lost nor doubled',
    async page => {
      const { api, trakt, live } = await openHistory(1100);
      const movie = trakt.addMovie({ title: 'Just now' });
      trakt.onHistoryPage(
        page,
        () => void trakt.addPlay('sam', { item: movie, watchedAt: '2025-11-21T08:59:00Z' }),
      );
      const read = await readHistory(api, 'all');
      expect(read.completeness).toBe('proven');
      expect(sorted(idsOf(read))).toEqual(sorted(live()));
    },
  );

  for (const [pages, size] of bySize([1, 2, 4], page => page === 1))
    it.each(pages)(
      'a play that is removed after page %i was read takes no other with it',
      size,
      async page => {
        const { api, trakt, live } = await openHistory(1100);
        const newest = trakt.plays('sam')[0]?.id ?? 0n;
        trakt.onHistoryPage(page, () => trakt.removePlay('sam', newest));
        const read = await readHistory(api, 'all');
        expect(read.completeness).toBe('proven');
        for (const id of live()) expect(idsOf(read)).toContain(id);
      },
    );

  it('a play that comes and goes leaves the proof to the next read, which was quiet', async () => {
    const { api, trakt, live } = await openHistory(600);
    const movie = trakt.addMovie({ title: 'Just now' });
    trakt.switches.itemCount = items => items + 2;
    const before = live();
    trakt.onHistoryPage(1, () => {
      const { id } = trakt.addPlay('sam', { item: movie, watchedAt: '2025-11-21T08:59:00Z' });
      trakt.onHistoryPage(3, () => trakt.removePlay('sam', id));
    });
    const read = await readHistory(api, 'all');
    expect(read).toMatchObject({ completeness: 'proven', shortfall: 2 });
    expect(idsOf(read)).toEqual(before);
  });

  it('a play that is removed between two reads does not stand in for one that both missed', async () => {
    const { api, trakt } = await openHistory(600);
    const [newest, missed] = [0, 249].map(nth => trakt.plays('sam')[nth]?.id ?? 0n);
    trakt.switches.lostPlays = { 1: 1 };
    trakt.onHistoryPage(4, () => {
      trakt.removePlay('sam', newest ?? 0n);
      trakt.switches.lostPlays = { 1: 2 };
    });
    const read = await readHistory(api, 'all');
    expect(idsOf(read)).not.toContain(String(missed));
    expect(read.completeness).toBe('unproven');
  });

  it.each([
    [40, 'by rising ID', 'proven', 0, tiesOldestFirst],
    [40, 'in another order at each read', 'proven', 0, tiesChanging],
    [26, 'in another order at each read', 'proven', 0, tiesChanging],
    [26, 'in an order of each page’s own', 'proven', 0, tiesByPage],
  ])(
    '%i plays of one minute over a page boundary, %s, are %s, with %i missed',
    async (tied, _, completeness, missed, order) => {
      const { api, trakt, live } = await openTrakt();
      const show = trakt.addShow({ title: 'Long', seasons: { 1: 600 } });
      const at = (minute: number) => Date.parse('2025-01-01T00:00:00Z') + minute * 60_000;
      const plays = Array.from({ length: 600 }, (_, index) => ({
        item: episodeOf(show, 1, index + 1),
        watchedAt: at(index > 330 && index < 330 + tied ? 330 : index),
      }));
      trakt.addOldPlays('sam', plays);
      trakt.switches.orderTies = order;
      const read = await readHistory(api, 'all');
      expect(read).toMatchObject({ completeness, shortfall: missed });
      expect(new Set(live()).difference(new Set(idsOf(read))).size).toBe(missed);
    },
  );

  it('what one read missed of a minute and the other saw is proven by the count', async () => {
    const { api, trakt, live } = await openTrakt();
    const show = trakt.addShow({ title: 'Long', seasons: { 1: 252 } });
    const episodes = Array.from({ length: 252 }, (_, index) => episodeOf(show, 1, index + 1));
    trakt.addOldPlays(
      'sam',
      episodes.map((item, index) => ({ item, watchedAt: index < 10 ? 60_000 : 60_000 * index })),
    );
    trakt.switches.orderTies = (tied, nth) => {
      if (nth === 2) return tied.toReversed();
      return nth === 3 ? [...tied.slice(4), ...tied.slice(0, 4)] : tied;
    };
    const read = await readHistory(api, 'all');
    expect(read).toMatchObject({ completeness: 'proven', shortfall: 0 });
    expect(sorted(idsOf(read))).toEqual(sorted(live()));
  });

  it('what pages miss of a minute is found by reading the minute separately', async () => {
    const { api, trakt, live } = await openTrakt();
    const show = trakt.addShow({ title: 'Long', seasons: { 1: 252 } });
    const episodes = Array.from({ length: 252 }, (_, index) => episodeOf(show, 1, index + 1));
    trakt.addOldPlays(
      'sam',
      episodes.map((item, index) => ({ item, watchedAt: index < 10 ? 60_000 : 60_000 * index })),
    );
    trakt.switches.orderTies = (tied, nth) => (nth % 2 === 0 ? tied.toReversed() : tied);
    const read = await readHistory(api, 'all');
    expect(read).toMatchObject({ completeness: 'proven', shortfall: 0 });
    expect(sorted(idsOf(read))).toEqual(sorted(live()));
  });
});

describe('a read whose pages are late', () => {
  it('is not proven by an equal one, because both may have missed a play', async () => {
    const { api, trakt, clock, live, log } = await openHistory(1000);
    clock.advance(MINUTE);
    trakt.removePlay('sam', trakt.plays('sam')[0]?.id ?? 0n);
    clock.advance(MINUTE);
    const isLate = () => log.of('GET').at(-1)?.path.includes('page=1&');
    Object.defineProperty(trakt.switches, 'staleReads', { get: () => (isLate() ? 2 * MINUTE : 0) });
    const whole = await readHistory(api, 'all');
    expect(live().filter(id => !idsOf(whole).includes(id))).toHaveLength(1);
    expect(whole.completeness).toBe('unproven');
    const newest = await readHistory(api, 'all', { enough: plays => plays.size > 600 });
    expect(newest.completeness).toBe('unproven');
  });
});

describe('a read that needs no more', () => {
  it('stops after the page that was enough', async () => {
    const { api, paths, live } = await openHistory(2000);
    const read = await readHistory(api, 'all', { enough: () => true });
    expect(read.completeness).toBe('stopped');
    expect(idsOf(read)).toEqual(live().slice(0, 250));
    expect(paths()).toHaveLength(1);
  });

  it.each([1_000, 1_100, 2_000])('has four pages of %i plays under way, and never more', async plays => {
    const { api } = await openHistory(plays);
    const pages: unknown[] = [];
    const answers: Promise<unknown>[] = [];
    const read: TraktApi['read'] = (path, query, what) => {
      const answer = api.read(path, query, what);
      if (path === '/sync/history') pages.push(query.page);
      answers.push(answer);
      return answer;
    };
    await readHistory({ ...api, read }, 'all', { enough: read => read.size > 250 });
    await Promise.all(answers);
    expect(pages).toEqual([1, 2, 3, 4, 5]);
  });

  it('is still proven where it read to the end', async () => {
    const { api } = await openHistory(200);
    expect(await readHistory(api, 'all', { enough: () => true })).toMatchObject({ completeness: 'proven' });
  });

  it('is never taken for a whole one where a page was short', async () => {
    const { api, trakt } = await openHistory(2000);
    trakt.switches.shortPages = { 1: 10 };
    const read = await readHistory(api, 'all', { enough: plays => plays.size > 400 });
    expect(read).toMatchObject({ completeness: 'stopped', shortfall: 0 });
  });

  it('is believed where the next read lacks nothing', async () => {
    const { api, trakt, live } = await openHistory(2000);
    trakt.switches.lostPlays = { 1: 10 };
    trakt.onHistoryPage(2, () => {
      trakt.switches.lostPlays = {};
    });
    const read = await readHistory(api, 'all', { enough: plays => plays.size > 400 });
    expect(read).toMatchObject({ completeness: 'stopped', shortfall: 0 });
    expect(idsOf(read)).toEqual(live().slice(0, 500));
  });

  it('is not believed where the next read went to the end, without what was enough', async () => {
    const { api, trakt, live } = await openHistory(700);
    const wanted = live()[249] ?? '';
    // What a stopped read lacks of the count is no shortfall.
    trakt.switches.itemCount = items => items + 2;
    trakt.switches.shortPages = { 1: 1 };
    trakt.onHistoryPage(2, () => {
      trakt.switches.shortPages = {};
      trakt.switches.lostPlays = { 1: 1 };
    });
    const read = await readHistory(api, 'all', { enough: plays => plays.has(wanted) });
    expect(read).toMatchObject({ completeness: 'unproven', shortfall: 0 });
  });

  it('is not believed where plays were lost from one of two reads', async () => {
    const { api, trakt } = await openHistory(2000);
    trakt.switches.lostPlays = { 1: 10 };
    trakt.onHistoryPage(2, () => {
      trakt.switches.lostPlays = { 1: 11 };
    });
    const read = await readHistory(api, 'all', { enough: plays => plays.size > 400 });
    expect(read.completeness).toBe('unproven');
  });
});
