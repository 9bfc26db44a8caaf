import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../src/csv/read.ts';
import { type Selection, selectPlays } from '../../src/csv/selection.ts';
import type { Play } from '../../src/history/play.ts';
import { commitAddress, downloadedFile, idsOf, type Wish } from '../../src/review-page/selection-file.ts';
import { bulkMark, episodePlay, moviePlay } from '../history/plays.ts';

const review = {
  account: 'sam',
  target: {
    serverUrl: 'https://github.com',
    repository: { owner: 'sam', repo: 'trakt-history' },
    defaultBranch: 'main',
    id: '19876543210',
  },
};

const title = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('=HYPERLINK("x")', 'a;b', '"quoted", twice', 'line\nbreak', "'@apostrophe", '–,–'),
);
const anyPlay = fc
  .record({
    isMovie: fc.boolean(),
    historyId: fc.bigInt({ min: 1n, max: 2n ** 63n }).map(String),
    minute: fc.integer({ min: 0, max: 30_000_000 }),
    title: fc.option(title),
    season: fc.integer({ min: 0, max: 300 }),
  })
  .map(({ isMovie, historyId, minute, title, season }) => {
    const differs = { historyId, watchedAt: new Date(minute * 60_000).toISOString(), title };
    return isMovie ? moviePlay(differs) : episodePlay({ ...differs, season });
  });
const anyPlays = fc.uniqueArray(anyPlay, { minLength: 1, maxLength: 30, selector: play => play.historyId });
const anyWish: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({ kind: fc.constantFrom('remove', 'released', 'unknown', 'keep') }),
  fc.record({
    kind: fc.constant('time' as const),
    at: fc
      .integer({ min: 0, max: 30_000_000 })
      .map(minute => new Date(minute * 60_000).toISOString().slice(0, 16)),
  }),
);

/** What Change reads in a file. */
function read(content: string): Selection {
  const selection = selectPlays([readCsv('changes/a.csv', Buffer.from(content))], [], { account: 'sam' });
  expect(selection.problems).toEqual([]);
  return selection;
}

/** What Change should read in a file that asks for this. */
function expectAsMeant({ rows, kept, others }: Selection, plays: readonly Play[], wish: Wish): void {
  const ids = plays.map(play => play.historyId);
  expect((wish.kind === 'keep' ? kept : rows).map(row => row.historyId)).toEqual(ids);
  expect(wish.kind === 'keep' ? rows : kept).toEqual([]);
  expect(others).toEqual([]);
  for (const { moveTo } of rows) expect(moveTo).toEqual(moveOf(wish));
}

function moveOf(wish: Wish) {
  if (wish.kind === 'remove' || wish.kind === 'keep') return undefined;
  return wish.kind === 'time' ? { kind: 'local time', at: `${wish.at}:00` } : { kind: wish.kind };
}

function committed(plays: readonly Play[], wish: Wish): URL {
  const address = commitAddress(review, 'all-20251117T180322', plays, wish);
  expect(address?.length ?? 0).toBeLessThanOrEqual(7_500);
  return new URL(address ?? 'https://too.long/');
}

test('a file that is downloaded is read as meant', () => {
  fc.assert(
    fc.property(anyPlays, anyWish, (plays, wish) => {
      expectAsMeant(read(downloadedFile(plays, wish, 'sam')), plays, wish);
    }),
  );
});

test('a file that is committed is read as meant', () => {
  fc.assert(
    fc.property(anyPlays, anyWish, (plays, wish) => {
      const address = commitAddress(review, 'all-20251117T180322', plays, wish);
      if (address === undefined) return;
      expect(address.length).toBeLessThanOrEqual(7_500);
      expectAsMeant(read(new URL(address).searchParams.get('value') ?? ''), plays, wish);
    }),
  );
});

test('is a new file in the account’s folder of changes', () => {
  const { origin, pathname, searchParams } = committed([episodePlay()], { kind: 'remove' });
  expect(`${origin}${pathname}`).toBe('https://github.com/sam/trakt-history/new/main');
  expect(searchParams.get('filename')).toBe('changes/sam/all-20251117T180322-19876543210.csv');
});

test.each<[number, string]>([
  [20, 'remove,history_id,watched_at,type,title,season,episode,trakt_id,show_trakt_id,account'],
  [70, 'remove,history_id,watched_at,type,season,episode,trakt_id,show_trakt_id,account'],
  [110, 'remove,history_id,watched_at,trakt_id,account'],
  [400, 'history_id'],
])('of %i plays the link has what a person can check, as far as there is room', (number, header) => {
  const value = committed(bulkMark(number), { kind: 'remove' }).searchParams.get('value') ?? '';
  expect(value.split('\n')[0]).toBe(header);
  expectAsMeant(read(value), bulkMark(number), { kind: 'remove' });
});

test('a link that moves or keeps plays never has the IDs alone, which would remove them', () => {
  for (const wish of [{ kind: 'keep' }, { kind: 'released' }] as const) {
    const value = committed(bulkMark(100), wish).searchParams.get('value') ?? '';
    expect(value.split('\n')[0]).toMatch(/^(remove|move_to),history_id,watched_at,.*trakt_id/);
    expect(commitAddress(review, 'all', bulkMark(400), wish)).toBeUndefined();
  }
});

test('there is no link for more plays than an address holds', () => {
  expect(commitAddress(review, 'all', bulkMark(1_000), { kind: 'remove' })).toBeUndefined();
});

test('gives the IDs as the input takes them', () => {
  expect(idsOf([episodePlay(), moviePlay()])).toBe('10000000022, 9007199254740993');
});
