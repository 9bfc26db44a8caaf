import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readIds, writeIds } from '../../src/history/id-ranges.ts';
import { check } from '../properties/check.ts';

const historyIds = fc.array(fc.bigInt(1n, 1n << 63n), { maxLength: 60 }).map(ids => ids.map(String));

describe('a set of history IDs in few characters', () => {
  test('is short for an accident, whose IDs follow one another', () => {
    const ids = Array.from({ length: 22 }, (_, index) => String(10_000_000_000 + index));
    expect(writeIds(ids)).toBe('4ldqpds.m');
  });

  test('has the last of many that follow one another', () => {
    const ids = Array.from({ length: 2_000 }, (_, index) => String(10_000_000_000 + index));
    const set = readIds(writeIds(ids));
    expect(['9999999999', '10000000000', '10000001999', '10000002000'].map(set.has)).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('keeps 64 bits', () => {
    const set = readIds(writeIds(['9007199254740993']));
    expect([set.has('9007199254740993'), set.has('9007199254740992')]).toEqual([true, false]);
  });

  test('has just what was written', () =>
    check(
      fc.property(historyIds, historyIds, (ids, others) => {
        const set = readIds(writeIds(ids));
        expect(ids.every(set.has)).toBe(true);
        expect(others.filter(set.has)).toEqual(others.filter(id => ids.includes(id)));
      }),
      400,
    ));

  test('with a gap has all that was written and what lies between, and nothing beyond', () => {
    const set = readIds(writeIds(['10', '14', '90'], 8n));
    expect(['9', '10', '12', '14', '15', '89', '90', '91'].filter(set.has)).toEqual(['10', '12', '14', '90']);
  });

  test.each(['', 'ä', '1.2.3', '+', 'x'.repeat(14)])('has nothing where it cannot be read: %j', text => {
    expect(['1', '2', '33'].filter(readIds(text).has)).toEqual([]);
  });
});
