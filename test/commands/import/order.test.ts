import { expect, test } from 'vitest';
import { addOrderPath, parseAddOrder } from '../../../src/commands/import/order.ts';

test.each([
  ['16000000001-add.txt', '16000000001', 1],
  ['16000000001-2-add.txt', '16000000001', 2],
  ['16000000001-123456-add.txt', '16000000001', 123_456],
  ['1-add-2.txt', '1', 1],
  ['1-12-add-copy (2).txt', '1', 12],
])('a file called %s asks for what a run planned', (name, runId, group) => {
  const path = `imports/mine/${name}`;
  expect(parseAddOrder(path)).toEqual({ path, runId, group });
});

test.each([
  'add.txt',
  '0-add.txt',
  '01-add.txt',
  '1-0-add.txt',
  '1-1234567-add.txt',
  '12345678901234567890-add.txt',
  'x1-add.txt',
  '1-add.txt.csv',
  '1-add.csv',
  '1-added.txt',
  '1-x-add.txt',
  '1--add.txt',
])('a file called %s asks for nothing', name => {
  expect(parseAddOrder(`imports/${name}`)).toBeUndefined();
});

test.each([1, 2, 12, 999_999])('what asks for group %i is understood as that', group => {
  const path = addOrderPath('16000000001', group);
  expect(parseAddOrder(path)).toEqual({ path, runId: '16000000001', group });
});
