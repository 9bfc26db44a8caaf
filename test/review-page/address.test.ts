import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PageState, pageKey, readAddress, writeAddress } from '../../src/review-page/address.ts';
import { EVERYTHING, type Filter } from '../../src/review-page/filter.ts';
import { SORTS, type Sort } from '../../src/review-page/sections.ts';
import type { Wish } from '../../src/review-page/selection-file.ts';
import { bulkMark, episodePlay } from '../history/plays.ts';

const target = {
  serverUrl: 'https://github.com',
  repository: { owner: 'sam', repo: 'trakt-history' },
  defaultBranch: 'main',
  id: '1',
};
const plays = [episodePlay(), ...bulkMark(40)];
const page = { target, name: 'all', plays };
const key = pageKey(page);

const names = Object.keys(EVERYTHING) as (keyof Filter)[];
const anyState: fc.Arbitrary<PageState> = fc.record({
  filter: fc.record(
    Object.fromEntries(names.map(name => [name, fc.string({ unit: 'grapheme' })])) as Record<
      keyof Filter,
      fc.Arbitrary<string>
    >,
  ),
  sort: fc.constantFrom(...(Object.keys(SORTS) as Sort[])),
  wish: fc.oneof(
    fc.record({ kind: fc.constantFrom('remove', 'released', 'unknown', 'keep') }),
    fc.record({ kind: fc.constant('time' as const), at: fc.constantFrom('', '2025-11-17T20:15') }),
  ) as fc.Arbitrary<Wish>,
  ticked: fc.subarray(plays, { minLength: 1 }),
});

describe('an address', () => {
  test('has all that survives a reload', () => {
    fc.assert(
      fc.property(anyState, state => {
        expect(readAddress(writeAddress(state, plays, key), plays, key)).toEqual(state);
      }),
    );
  });

  test('is short for many neighbours', () => {
    const state: PageState = { filter: EVERYTHING, sort: 'newest', wish: { kind: 'remove' }, ticked: plays };
    expect(writeAddress(state, plays, key)).toBe(`page=${key}&ticks=0-14`);
  });

  test('without ticks says nothing of them', () => {
    expect(readAddress('', plays, key)).toEqual({
      filter: EVERYTHING,
      sort: 'newest',
      wish: { kind: 'remove' },
      ticked: undefined,
    });
  });

  test('of another run, or of other plays, ticks nothing', () => {
    const address = writeAddress(
      { filter: EVERYTHING, sort: 'newest', wish: { kind: 'remove' }, ticked: plays.slice(3, 9) },
      plays,
      key,
    );
    for (const other of [
      pageKey({ ...page, target: { ...target, id: '2' } }),
      pageKey({ ...page, plays: plays.slice(1) }),
      pageKey({ ...page, plays: plays.toReversed() }),
      pageKey({ ...page, name: 'lost' }),
    ]) {
      expect(other).not.toBe(key);
      expect(readAddress(address, plays, other).ticked).toBeUndefined();
    }
  });

  test.each(['x!', '-', '0-', '5-2', 'zz-zzz', '..', '0x-1'])(
    'with the ticks %j that nobody wrote ticks nothing',
    ticks => {
      expect(readAddress(`page=${key}&ticks=${ticks}`, plays, key).ticked).toEqual([]);
    },
  );

  test('with another order or wish than there is has the usual ones', () => {
    expect(readAddress('sort=toString&wish=toString', plays, key)).toMatchObject({
      sort: 'newest',
      wish: { kind: 'remove' },
    });
  });
});
