import { describe, expect, it } from 'vitest';
import {
  oldestMinuteOf,
  readHistoryOfPlays,
  readHistoryOfTitles,
  type Wanted,
} from '../../src/trakt/history-of-plays.ts';
import { episodePlay, moviePlay } from '../history/plays.ts';
import { status } from '../simulator/faults.ts';
import { fillHistory } from '../simulator/story.ts';
import type { Play } from '../simulator/trakt/plays.ts';
import { openTrakt, type Scene } from './scene.ts';

function scopeOf({ item }: Play): Wanted['scope'] {
  return item.type === 'movie'
    ? { type: 'movie', traktId: item.ids.trakt }
    : { type: 'show', traktId: item.show.ids.trakt };
}

/** Trakt gives one to three plays of the first page, another number at each read. */
function loseMostAtEachRead(trakt: Scene['trakt']): void {
  let pages = 0;
  const lose = () => {
    pages += 1;
    trakt.switches.lostPlays = { 1: 247 + (pages % 3) };
  };
  trakt.onHistoryPage(1, lose, Number.POSITIVE_INFINITY);
}

const byTitle = (plays: readonly Play[]): Wanted[] =>
  plays.map(play => ({ historyId: String(play.id), scope: scopeOf(play) }));
const byId = (plays: readonly Play[]): Wanted[] => plays.map(play => ({ historyId: String(play.id) }));

async function openHistory(plays: number): Promise<Scene> {
  const scene = await openTrakt();
  fillHistory(scene.trakt, 'sam', plays);
  return scene;
}

/** One play of each of so many titles, the newest ones. */
function ofTitles(plays: readonly Play[], count: number): Play[] {
  const titles = new Map<string, Play>();
  for (const play of plays) titles.set(JSON.stringify(scopeOf(play)), play);
  return [...titles.values()].slice(0, count);
}

describe('plays of one show', () => {
  it('are looked for in that show alone', async () => {
    const { api, story, paths, live } = await openTrakt({ isEmpty: false });
    const read = await readHistoryOfPlays(api, byTitle(story.accidental));
    expect(paths()).toEqual(['/sync/history/shows/1394?page=1&limit=250']);
    expect(read.plays.map(play => play.historyId)).toEqual(live());
    expect(read.completeness).toBe('proven');
  });
});

describe('a play that is not found under its title', () => {
  it('is found where Trakt moved it, or its ID belongs', async () => {
    const { api, trakt, story, paths } = await openTrakt({ isEmpty: false });
    const movie = trakt.addMovie({ title: 'M', year: 1931 });
    const [moved] = trakt.addOldPlays('sam', [{ item: movie, watchedAt: '2020-01-01T20:00:00Z' }]);
    const scope = { type: 'show', traktId: story.show.ids.trakt } as const;
    const read = await readHistoryOfPlays(api, [
      ...byTitle(story.accidental),
      { historyId: String(moved?.id), scope },
    ]);
    expect(read.plays.map(play => play.historyId)).toContain(String(moved?.id));
    expect(paths()).toEqual(['/sync/history/shows/1394?page=1&limit=250', '/sync/history?page=1&limit=250']);
  });

  it('is found although Trakt does not know the title any more', async () => {
    const { api, faults, story, live } = await openTrakt({ isEmpty: false });
    faults.add({ host: 'api', path: '/sync/history/shows/*', fault: status(404) });
    const read = await readHistoryOfPlays(api, byTitle(story.accidental));
    expect(read.plays.map(play => play.historyId)).toEqual(live());
  });

  it('is looked for to the end of the history, also among several titles', async () => {
    const { api, trakt, live } = await openHistory(2_000);
    const [first, ...others] = byTitle(ofTitles(trakt.plays('sam').slice(1_000), 3));
    const gone = { historyId: '9007199254740993', scope: first?.scope };
    const read = await readHistoryOfPlays(api, [gone, ...others]);
    expect(read.completeness).toBe('proven');
    expect(read.plays).toHaveLength(live().length);
  });
});

const STAMPS = '/sync/last_activities';

describe('whoever waits', () => {
  const lost = { historyId: '9007199254740993' };
  const scope = { type: 'show', traktId: 1394 } as const;
  it.each<[string, Wanted[], string[]]>([
    ['one title', [{ historyId: '10000000021', scope }], ['28 of 28']],
    ['a title, and then of the whole history', [{ ...lost, scope }], ['28 of 28', '29 of 29']],
    ['the whole history', [lost], ['29 of 29']],
  ])('sees how far the read of %s is', async (_, wanted, expected) => {
    const { api, trakt } = await openTrakt({ isEmpty: false });
    const movie = trakt.addMovie({ title: 'M', year: 1931 });
    trakt.addOldPlays('sam', [{ item: movie, watchedAt: '2020-01-01T20:00:00Z' }]);
    const told: string[] = [];
    await readHistoryOfPlays(api, wanted, (read, reported) => told.push(`${read} of ${reported}`));
    expect(told).toEqual(expected);
  });
});

describe('plays of several titles', () => {
  it('are looked for in the whole history where that is a page or two', async () => {
    const { api, trakt, paths } = await openHistory(300);
    const wanted = ofTitles(trakt.plays('sam'), 4);
    const read = await readHistoryOfPlays(api, byTitle(wanted));
    expect(
      paths()
        .filter(path => path !== STAMPS)
        .every(path => path.startsWith('/sync/history?')),
    ).toBe(true);
    for (const play of wanted) expect(read.plays.map(one => one.historyId)).toContain(String(play.id));
  });

  it('are looked for title by title where the whole history is longer', async () => {
    const { api, trakt, paths } = await openHistory(10_000);
    const wanted = ofTitles(trakt.plays('sam').slice(5000), 3);
    const read = await readHistoryOfPlays(api, byTitle(wanted));
    expect(paths()).toHaveLength(4);
    expect(read.completeness).toBe('proven');
    for (const play of wanted) expect(read.plays.map(one => one.historyId)).toContain(String(play.id));
  });

  it('are looked for title by title only where that needs fewer requests than the whole history', async () => {
    const fewer = await openHistory(10_000);
    await readHistoryOfPlays(fewer.api, byTitle(ofTitles(fewer.trakt.plays('sam').slice(5_000), 40)));
    const pages = fewer.paths().filter(path => path !== STAMPS);
    expect(pages.every(path => path.startsWith('/sync/history?'))).toBe(true);
  });

  it('are looked for in the whole history where title by title needs as many requests', async () => {
    const { api, trakt, paths } = await openHistory(700);
    await readHistoryOfPlays(api, byTitle(ofTitles(trakt.plays('sam').slice(600), 2)));
    expect(paths().filter(path => path !== STAMPS)).toEqual(
      [1, 2, 3].map(page => `/sync/history?page=${page}&limit=250`),
    );
  });

  it('are not proven whole when one title is not', async () => {
    const { api, trakt } = await openHistory(10_000);
    const wanted = ofTitles(trakt.plays('sam').slice(5_000), 2);
    trakt.switches.itemCount = items => items + (items < 10_000 ? 3 : 0);
    const read = await readHistoryOfPlays(api, byTitle(wanted));
    expect(read).toMatchObject({ completeness: 'proven', shortfall: 6 });
    loseMostAtEachRead(trakt);
    expect((await read.again()).completeness).toBe('unproven');
  });

  it('are found on the first page without a second request', async () => {
    const { api, trakt, paths } = await openHistory(10_000);
    await readHistoryOfPlays(api, byTitle(ofTitles(trakt.plays('sam').slice(0, 100), 3)));
    expect(paths()).toHaveLength(1);
  });

  it('are read again in the same way, so that both reads can be compared', async () => {
    const { api, trakt, paths } = await openHistory(10_000);
    const read = await readHistoryOfPlays(api, byTitle(ofTitles(trakt.plays('sam').slice(5000), 3)));
    const before = paths().length;
    const again = await read.again();
    expect(again.plays).toEqual(read.plays);
    expect(paths().slice(before)).toEqual(paths().slice(1, before));
  });
});

describe('plays of which only the ID is known', () => {
  it('are looked for from the newest on, and no further than their minute', async () => {
    const { api, trakt, paths } = await openHistory(10_000);
    const wanted = trakt.plays('sam').slice(300, 320);
    const read = await readHistoryOfPlays(api, byId(wanted));
    expect(read.completeness).toBe('stopped');
    for (const play of wanted) expect(read.plays.map(one => one.historyId)).toContain(String(play.id));
    expect(paths().toSorted()).toEqual([
      '/sync/history?page=1&limit=250',
      '/sync/history?page=2&limit=250',
      '/sync/history?page=3&limit=250',
      '/sync/history?page=4&limit=250',
      '/sync/history?page=5&limit=250',
      '/sync/last_activities',
    ]);
  });

  describe('of which others of the same minute lie on the next page, in whatever order', () => {
    async function openTied() {
      const scene = await openTrakt();
      const movie = scene.trakt.addMovie({ title: 'Twice' });
      const at = (nth: number) => Date.parse('2024-01-01T00:00:00Z') + nth * 10 * 3_600_000;
      scene.trakt.addOldPlays(
        'sam',
        Array.from({ length: 600 }, (_, index) => ({
          item: movie,
          watchedAt: at(index >= 345 && index < 355 ? 345 : index),
        })),
      );
      const wanted = scene.trakt.plays('sam')[246];
      if (wanted === undefined) throw new Error('No such play.');
      const minute = new Date(wanted.watchedAt).toISOString();
      const ofMinute = (plays: readonly { watchedAt: string }[]) =>
        plays.filter(play => play.watchedAt === minute).length;
      return { ...scene, wanted, ofMinute };
    }

    it('come with all of them', async () => {
      const { api, wanted, ofMinute } = await openTied();
      const read = await readHistoryOfPlays(api, byId([wanted]));
      expect([ofMinute(read.plays), read.completeness]).toEqual([10, 'stopped']);
    });

    it('leave the others as they were read, each once', async () => {
      const { api, trakt, wanted } = await openTied();
      const { plays } = await readHistoryOfPlays(api, byId([wanted]));
      const newest = trakt.plays('sam').slice(0, 260);
      const ids = plays.map(play => play.historyId);
      expect(ids).toEqual(expect.arrayContaining(newest.map(({ id }) => String(id))));
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('are gone for sure when they were removed', async () => {
      const { api, trakt, wanted, ofMinute } = await openTied();
      const read = await readHistoryOfPlays(api, byId([wanted]));
      trakt.removePlay('sam', wanted.id);
      const again = await read.again();
      expect([ofMinute(again.plays), again.completeness]).toEqual([9, 'stopped']);
      expect(again.plays.map(play => play.historyId)).not.toContain(String(wanted.id));
    });

    it('prove that another is not there', async () => {
      const { api, wanted, ofMinute } = await openTied();
      const read = await readHistoryOfPlays(api, [...byId([wanted]), { historyId: '9007199254740993' }]);
      expect([ofMinute(read.plays), read.completeness]).toEqual([10, 'proven']);
    });
  });

  it('and that are not there are looked for to the end', async () => {
    const { api, paths } = await openHistory(1000);
    const read = await readHistoryOfPlays(api, [{ historyId: '9007199254740993' }]);
    expect(read).toMatchObject({ completeness: 'proven' });
    expect(read.plays).toHaveLength(1000);
    expect(paths().filter(path => path !== STAMPS)).toHaveLength(5);
    expect(paths()).toHaveLength(7);
  });

  it('are looked for again no further than those that were there', async () => {
    const { api, trakt, live } = await openHistory(1000);
    const [newest] = byId(trakt.plays('sam'));
    if (newest === undefined) throw new Error('No such play.');
    const read = await readHistoryOfPlays(api, [newest, { historyId: '9007199254740993' }]);
    expect(read.completeness).toBe('proven');
    const again = await read.again();
    expect(again.completeness).toBe('stopped');
    expect(again.plays.map(play => play.historyId)).toEqual(live().slice(0, 250));
  });

  it('are found at the very end of a history that Trakt counts more plays of than it lists', async () => {
    const { api, trakt } = await openHistory(250);
    trakt.switches.itemCount = items => items + 2;
    const read = await readHistoryOfPlays(api, byId(trakt.plays('sam').slice(-1)));
    expect(read).toMatchObject({ completeness: 'proven', shortfall: 2 });
    expect(read.plays).toHaveLength(250);
  });

  it('are looked for again no further than before, once they are gone', async () => {
    const { api, trakt, paths } = await openHistory(10_000);
    const wanted = trakt.plays('sam').slice(100, 120);
    const read = await readHistoryOfPlays(api, byId(wanted));
    for (const play of [...wanted]) trakt.removePlay('sam', play.id);
    const before = paths().length;
    const again = await read.again();
    expect(paths().length - before).toBeLessThanOrEqual(2);
    expect(again.plays.map(play => play.historyId)).not.toContain(String(wanted[0]?.id));
    expect(again.completeness).toBe('stopped');
  });
});

describe('the plays beside those that are wanted', () => {
  it.each([
    ['first', [0, 249]],
    ['last', [249, 0]],
  ])(
    'are read to the end of the oldest minute, though a page ends within it (the newest named %s)',
    async (_, wanted) => {
      const { api, trakt, live } = await openHistory(600);
      const plays = trakt.plays('sam');
      const [atEnd, next] = [plays[249], plays[250]];
      if (atEnd === undefined || next === undefined) expect.fail('the history is too short');
      next.watchedAt = atEnd.watchedAt;
      const named = wanted.map(index => plays[index]).filter(play => play !== undefined);
      const read = await readHistoryOfPlays(api, byId(named));
      expect(read.plays.map(play => play.historyId)).toContain(String(next.id));
      expect(read.plays.length).toBeLessThan(live().length);
      const again = await read.again();
      expect(again.plays.map(play => play.historyId)).toContain(String(next.id));
    },
  );
});

describe('all plays of some titles', () => {
  const movies = (count: number) =>
    Array.from({ length: count }, (_, index) => moviePlay({ historyId: String(index), traktId: index + 1 }));

  it.each([
    [1, 1],
    [25, 25],
    [26, 1],
  ])('of %i are read with %i requests: title by title, or as the whole history', async (titles, requests) => {
    const { api, paths } = await openTrakt();
    await readHistoryOfTitles(api, movies(titles));
    expect(paths()).toHaveLength(requests);
    expect(paths().filter(path => path.startsWith('/sync/history?'))).toHaveLength(titles > 25 ? 1 : 0);
  });
});

describe('the oldest minute of wanted plays', () => {
  const playsOf = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      episodePlay({
        historyId: String(index),
        watchedAt: new Date(Date.UTC(2025, 0, 31) - index * 60_000).toISOString(),
      }),
    );

  it('is known once all are there, and by each read anew', () => {
    const [newer, older] = playsOf(2);
    if (newer === undefined || older === undefined) expect.fail();
    const oldest = oldestMinuteOf(['0', '1']);
    const read = new Map([['0', newer]]);
    expect(oldest(read)).toBeUndefined();
    expect(oldest(read.set('1', older))).toBe('2025-01-30T23:59');
    expect(oldest(new Map([['1', older]]))).toBeUndefined();
  });

  it('costs one look at each of them, however many pages they come on', () => {
    let looks = 0;
    class Counted<K, V> extends Map<K, V> {
      override get(key: K): V | undefined {
        looks += 1;
        return super.get(key);
      }
    }
    const plays = playsOf(10_000);
    const oldest = oldestMinuteOf(plays.map(play => play.historyId));
    const read = new Counted<string, (typeof plays)[number]>();
    let end: string | undefined;
    for (const [index, play] of plays.entries()) {
      read.set(play.historyId, play);
      if ((index + 1) % 250 === 0) end = oldest(read);
    }
    expect(end).toBe('2025-01-24T01:21');
    expect(looks).toBeLessThanOrEqual(10_000 + 40);
  });
});
