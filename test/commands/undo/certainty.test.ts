import { describe, expect, test } from 'vitest';
import { lackForCertain, removedRows, tellsAllAdded } from '../../../src/commands/undo/rows.ts';
import { isSameRecord } from '../../../src/commands/undo/survey.ts';
import { added, receiptOf, removal, removed, sent, undoing } from './records.ts';

const [THEN, NOW] = ['2025-11-21T09:00:00.000Z', '2025-11-21T09:00:01.000Z'];

describe('without a read, plays are certainly missing', () => {
  const stamps = { episodes: THEN, movies: THEN };
  const records = { receipts: [receiptOf('1', { removed: [removed('5'), removed('6')], stamps })] };

  test('when a clear receipt names each, and nothing came or went since', () => {
    expect(lackForCertain(['5', '6'], records, stamps)).toBe(true);
    const older = { episodes: '2025-11-21T08:00:00.000Z', movies: null };
    expect(lackForCertain(['5'], records, older)).toBe(true);
  });

  test('not when any of them is in no receipt', () => {
    expect(lackForCertain(['5', '7'], records, stamps)).toBe(false);
  });

  test('not when an episode or a movie came or went since', () => {
    expect(lackForCertain(['5'], records, { ...stamps, episodes: NOW })).toBe(false);
    expect(lackForCertain(['5'], records, { ...stamps, movies: NOW })).toBe(false);
  });

  test('not when the receipt does not know how things stood', () => {
    const blind = receiptOf('1', { removed: [removed('5')], stamps: { episodes: null, movies: THEN } });
    expect(lackForCertain(['5'], { receipts: [blind] }, stamps)).toBe(false);
    expect(lackForCertain(['5'], { receipts: [blind] }, { episodes: null, movies: THEN })).toBe(true);
  });

  test('not when Trakt’s answers to their removal were not clear', () => {
    const unclear = receiptOf('1', { removed: [removed('5', false), removed('6')], stamps });
    expect(lackForCertain(['5'], { receipts: [unclear] }, stamps)).toBe(false);
    expect(lackForCertain(['6'], { receipts: [unclear] }, stamps)).toBe(true);
  });
});

describe('a run says all that it added', () => {
  test('when each is in a receipt, clearly', () => {
    expect(tellsAllAdded(undoing('2', ['5', '6'], { added: [added('8', '5'), added('9', '6')] }))).toBe(true);
    expect(tellsAllAdded(removal('1', ['5']))).toBe(true);
  });

  test.each([
    ['without a receipt', undoing('2', ['5'])],
    ['when one is in none', undoing('2', ['5', '6'], { added: [added('8', '5')] })],
    ['when one is not clear', undoing('2', ['5', '6'], { added: [added('8', '5', false), added('9', '6')] })],
    [
      'when something perhaps came of it',
      undoing('2', ['5'], { added: [added('8', '5')], perhaps: [sent('9', '5')] }),
    ],
  ])('not %s', (_, run) => {
    expect(tellsAllAdded(run)).toBe(false);
  });

  test('not when one of two receipts is not clear', () => {
    const [first, second] = [
      undoing('2', ['5'], { added: [added('8', '5', false)] }),
      undoing('3', ['6'], { added: [added('9', '6')] }),
    ];
    const both = {
      intents: [...first.intents, ...second.intents],
      receipts: [...first.receipts, ...second.receipts],
    };
    expect(tellsAllAdded(both)).toBe(false);
  });
});

test('an undo notices what another one has put on record since it looked', () => {
  const [begun, done] = [undoing('2', ['5']), undoing('2', ['5'], { added: [added('8', '5')] })];
  const found = (...runs: ReturnType<typeof undoing>[]) =>
    runs.map(run => ({ ...run, runId: run.intents[0]?.runId ?? '', hasEnded: true }));
  const other = undoing('3', ['6']);
  expect(isSameRecord(found(begun, other), found(other, begun))).toBe(true);
  expect(isSameRecord(found(begun), found(done))).toBe(false);
  expect(isSameRecord(found(begun), found(begun, other))).toBe(false);
  expect(isSameRecord(found(begun), found({ ...begun, intents: [...begun.intents, ...other.intents] }))).toBe(
    false,
  );
});

test('a run removed what it took away itself, also where it saw it gone afterwards', () => {
  const run = removal('1', ['5', '6', '7']);
  run.receipts = [receiptOf('1', { removed: [removed('5'), removed('6')], gone: ['6', '7'] })];
  expect([...removedRows(run).keys()]).toEqual(['5', '6']);
});
