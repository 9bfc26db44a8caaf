import { expect, test } from 'vitest';
import type { Answer } from '../../src/http/exchange.ts';
import type { TraktApi } from '../../src/trakt/client.ts';
import { readHistory } from '../../src/trakt/history.ts';

const NOW = Date.parse('2025-11-21T09:00:00.000Z');
const MINUTE = 60_000;

/** A page: its plays by their numbers, the higher the older, a minute apart; and how many Trakt counts. */
type Listed = [plays: number[], counted: number];
interface Stamps {
  episodes: number;
  movies: number;
}
const OLD: Stamps = { episodes: NOW - 60 * MINUTE, movies: NOW - 60 * MINUTE };

const from = (first: number, count: number) => Array.from({ length: count }, (_, index) => first + index);
const entry = (number: number) => ({
  id: 1_000_000 - number,
  watched_at: new Date(NOW - 1_000 * MINUTE - number * MINUTE).toISOString(),
  action: 'watch',
  type: 'movie',
  movie: { title: 'One', year: 2020, ids: { trakt: 5, slug: 'one', imdb: null, tmdb: null } },
});

/**
 * Reads a history of which each pass shows pages as given, the last one again and again; stamps likewise. Trakt reports as many
 * pages, or as many as given.
 */
async function read(passes: Listed[][], stamps: Stamps[] = [OLD], pageCount?: number) {
  const asked: string[] = [];
  let [pass, stamped] = [-1, 0];
  const ok = (body: unknown, headers: Record<string, string> = {}): Answer => ({
    status: 200,
    headers: new Headers(headers),
    unreadable: false,
    body,
  });
  const api = {
    time: () => NOW,
    async read(path: string, { page, end_at }: Record<string, number | string>) {
      asked.push(end_at === undefined ? `${path} ${page ?? ''}` : 'a minute');
      if (path === '/sync/last_activities') {
        const { episodes, movies } = stamps[Math.min(stamped++, stamps.length - 1)] ?? OLD;
        const at = (time: number) => ({ watched_at: new Date(time).toISOString() });
        return ok({ episodes: at(episodes), movies: at(movies) });
      }
      if (page === 1 && end_at === undefined) pass++;
      const pages = passes[Math.min(pass, passes.length - 1)] ?? [];
      const [plays, counted] = pages[Number(page) - 1] ?? [[], pages.at(-1)?.[1] ?? 0];
      if (end_at !== undefined) {
        const all = [...new Set(pages.flatMap(([plays]) => plays))].map(entry);
        const some = all.filter(({ watched_at }) => watched_at.slice(0, 16) === String(end_at).slice(0, 16));
        const headers = { 'x-pagination-page-count': '1', 'x-pagination-item-count': String(some.length) };
        return ok(some, headers);
      }
      return ok(plays.map(entry), {
        'x-pagination-page-count': String(pageCount ?? pages.length),
        'x-pagination-item-count': String(counted),
      });
    },
  } as unknown as TraktApi;
  const { plays, completeness, shortfall } = await readHistory(api, 'all');
  return {
    plays: plays.length,
    completeness,
    shortfall,
    passes: asked.filter(path => path === '/sync/history 1').length,
  };
}

test('two reads of as many plays, but not of the same ones, prove nothing', async () => {
  const some: Listed[] = [[[1, 2], 3]];
  expect(await read([some, some])).toMatchObject({ completeness: 'proven', shortfall: 1 });
  expect(await read([some, [[[1, 3], 3]]])).toMatchObject({ plays: 3, completeness: 'unproven' });
});

test('all pages that Trakt reports are read, though those before them have as many plays as it counts', async () => {
  const more: Listed[] = [
    [from(1, 10), 10],
    [[11], 10],
  ];
  expect(await read([more])).toMatchObject({ plays: 11, passes: 2 });
});

test('a read during which the count changed proves nothing with an equal one, be it the first or the second', async () => {
  const steady: Listed[] = [
    [from(1, 250), 253],
    [[251], 253],
  ];
  const changing: Listed[] = [
    [from(1, 250), 252],
    [[251], 253],
  ];
  expect(await read([steady, steady])).toMatchObject({ plays: 251, completeness: 'proven', shortfall: 2 });
  expect((await read([changing, steady])).completeness).toBe('unproven');
  expect((await read([steady, changing])).completeness).toBe('unproven');
});

test('a read in which a play moved from one page to the next proves nothing, however often it is the same', async () => {
  const moved: Listed[] = [
    [from(1, 250), 252],
    [[100, 251], 252],
  ];
  expect(await read([moved, moved])).toMatchObject({ plays: 251, completeness: 'unproven' });
});

test('a page that shows nothing new is not taken for the end where only the page count says so', async () => {
  const again: Listed[] = [
    [from(1, 250), 262],
    [from(1, 250), 262],
    [from(251, 10), 262],
  ];
  expect(await read([again], [OLD], 1)).toMatchObject({ plays: 260 });
});

test.each<[string, Stamps]>([
  ['episodes', { ...OLD, episodes: NOW - 30_000 }],
  ['movies', { ...OLD, movies: NOW - 30_000 }],
])(
  'where %s changed within the minute before the stamps were read, the first page is read again',
  async (_, recent) => {
    const pages: Listed[] = [
      [from(1, 250), 251],
      [[251], 251],
    ];
    expect(await read([pages], [recent])).toMatchObject({ completeness: 'proven', passes: 2 });
    expect(await read([pages])).toMatchObject({ completeness: 'proven', passes: 1 });
  },
);

test('a read during which the stamps changed is read again, though as many plays as were counted are there', async () => {
  const pages: Listed[] = [
    [from(1, 250), 251],
    [[251], 251],
  ];
  const later = { ...OLD, episodes: NOW - 50 * MINUTE };
  expect(await read([pages], [OLD, later])).toMatchObject({ completeness: 'proven', passes: 2 });
  const laterStill = { ...OLD, episodes: NOW - 40 * MINUTE };
  expect(await read([pages], [OLD, later, laterStill])).toMatchObject({
    completeness: 'unproven',
    passes: 2,
  });
});
