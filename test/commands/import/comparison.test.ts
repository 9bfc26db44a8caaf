import { describe, expect, test } from 'vitest';
import { compareWithLive } from '../../../src/commands/import/comparison.ts';
import type { WantedPlay } from '../../../src/commands/import/resolve-rows.ts';
import { EPOCH, type Play } from '../../../src/history/play.ts';
import { moviePlay } from '../../history/plays.ts';

const AT = '2025-11-10T20:15:00.000Z';
const [A, B] = ['imports/a.csv', 'imports/b.csv'];
let line = 0;

/** A row that asks for the movie at a time. */
function row(file: string | undefined, historyId = '', facts: Partial<Play> = {}): WantedPlay {
  const play = { ...moviePlay({ watchedAt: AT, ...facts }), historyId, traktId: facts.traktId ?? 343 };
  return { place: { file: file ?? '', line: ++line }, play, isAbsolute: false };
}

const live = (historyId: string, facts: Partial<Play> = {}): Play =>
  moviePlay({ traktId: 343, watchedAt: AT, historyId, ...facts });

/** How many plays of each kind there are. */
function counts(wanted: readonly WantedPlay[], plays: readonly Play[] = [], skipWithin = 0) {
  const { present, skipped, lacking } = compareWithLive(wanted, plays, skipWithin);
  return [present.length, skipped.length, lacking.length];
}

describe('of one thing in one minute lack', () => {
  test.each<[string, WantedPlay[], number]>([
    ['one, for equal lines of one file', [row(A), row(A), row(A)], 1],
    ['one, for equal lines of two files', [row(A), row(B)], 1],
    ['two, for two history IDs', [row(A, '1'), row(A, '2')], 2],
    ['two, for two history IDs in two files', [row(A, '1'), row(B, '2')], 2],
    ['one, for one history ID in two files', [row(A, '1'), row(B, '1')], 1],
    ['one, for a history ID, and a line of another file without', [row(A, '1'), row(B)], 1],
    ['two, for a history ID and a line of the same file without', [row(A, '1'), row(A)], 2],
    [
      'two, for a line without before two with history IDs in another file',
      [row(B), row(A, '1'), row(A, '2')],
      2,
    ],
    ['three, for two history IDs and a line of the same file without', [row(A, '1'), row(A), row(A, '2')], 3],
  ])('%s', (_, wanted, number) => {
    expect(counts(wanted)).toEqual([0, 0, number]);
  });

  test('as many as are asked for more than are live, never fewer than none', () => {
    const wanted = [row(A, '1'), row(A, '2'), row(A, '3')];
    expect(counts(wanted, [live('8')])).toEqual([1, 0, 2]);
    expect(counts(wanted, [live('8'), live('9')])).toEqual([2, 0, 1]);
    expect(
      counts(
        wanted,
        ['5', '6', '7', '8'].map(id => live(id)),
      ),
    ).toEqual([3, 0, 0]);
  });

  test('all, where what is live is of another minute, or of another thing', () => {
    const others = [
      live('7', { watchedAt: '2025-11-10T20:16:00.000Z' }),
      live('8', { traktId: 344 }),
      live('9', { type: 'episode' }),
    ];
    expect(counts([row(A)], others)).toEqual([0, 0, 1]);
    expect(counts([row(A), row(A, '', { watchedAt: '2025-11-10T20:16:00.000Z' })], others)).toEqual([
      1, 0, 1,
    ]);
  });
});

test('each further line of a file for the same play is told, with its place', () => {
  const wanted = [row(A), row(B), row(A), row(A, '1'), row(B, '1'), row(A, '1')];
  const places = compareWithLive(wanted, [live('9')], 0).repeated.map(({ place }) => place);
  expect(places).toEqual([wanted[2]?.place, wanted[5]?.place]);
});

describe('with skip-within, a play of the same thing stands for one that lacks', () => {
  const at = (watchedAt: string) => [live('9', { watchedAt })];
  test.each<[string, Play[], boolean]>([
    ['two hours earlier', at('2025-11-10T18:15:00.000Z'), true],
    ['two hours later', at('2025-11-10T22:15:00.000Z'), true],
    ['a minute more than two hours earlier', at('2025-11-10T18:14:00.000Z'), false],
    ['a minute more than two hours later', at('2025-11-10T22:16:00.000Z'), false],
    ['of something else', [live('9', { traktId: 344, watchedAt: '2025-11-10T20:16:00.000Z' })], false],
  ])('%s', (_, plays, isSkipped) => {
    expect(counts([row(A)], plays, 2)).toEqual(isSkipped ? [0, 1, 0] : [0, 0, 1]);
    expect(counts([row(A)], plays)).toEqual([0, 0, 1]);
  });

  test('but none without a date for one near the epoch, nor the other way round', () => {
    const near = '1970-01-01T01:00:00.000Z';
    expect(counts([row(A, '', { watchedAt: near })], [live('9', { watchedAt: EPOCH })], 2)).toEqual([
      0, 0, 1,
    ]);
    expect(counts([row(A, '', { watchedAt: EPOCH })], [live('9', { watchedAt: near })], 2)).toEqual([
      0, 0, 1,
    ]);
    expect(counts([row(A, '', { watchedAt: EPOCH })], [live('9', { watchedAt: EPOCH })], 2)).toEqual([
      1, 0, 0,
    ]);
  });
});
