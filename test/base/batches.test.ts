import { describe, expect, test } from 'vitest';
import { batchesOf, halvesOf } from '../../src/base/batches.ts';

describe('batches', () => {
  test('have each thing once, in order, and only the last is smaller', () => {
    expect(batchesOf([1, 2, 3, 4, 5, 6, 7], 3)).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
    expect(batchesOf([1, 2], 2)).toEqual([[1, 2]]);
    expect(batchesOf([], 2)).toEqual([]);
  });

  test('are halved until one thing is left', () => {
    expect(halvesOf([1, 2, 3])).toEqual([[1, 2], [3]]);
    expect(halvesOf([1])).toEqual([[1]]);
  });
});
