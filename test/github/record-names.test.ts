import { expect, test } from 'vitest';
import {
  listName,
  parseListName,
  parseReceiptName,
  parseShownName,
  randomKey,
  receiptName,
  shownName,
} from '../../src/github/record-names.ts';

const STEP = { runId: '16000000001', attempt: '2', key: 'ab12' };
const LIST = { ...STEP, kind: 'removed' as const, account: 'sam', part: 1, parts: 2 };

test('the name of a list says what it is of, and is read back', () => {
  expect(listName(LIST)).toBe('removed-plays-sam-16000000001-2-ab12-1of2.csv');
  expect(parseListName(listName(LIST), STEP.runId)).toEqual(LIST);
  const added = { ...LIST, kind: 'added' as const, account: 'sam-2-x-3' };
  expect(parseListName(listName(added), STEP.runId)).toEqual(added);
});

test('the name of a receipt is read back', () => {
  expect(receiptName('sam', STEP)).toBe('receipt-sam-16000000001-2-ab12.json');
  expect(parseReceiptName('receipt-sam-16000000001-2-ab12.json', STEP.runId)).toEqual({
    ...STEP,
    account: 'sam',
  });
  expect(parseReceiptName('receipt-sam-16000000001-2-ab12.json', '1')).toBeUndefined();
  expect(parseReceiptName('receipt-sam-16000000001-2-ab12.json.csv', STEP.runId)).toBeUndefined();
});

test.each(['ab12', '2024', '1of2'])(
  'the name of a list of what was shown is read back, with the key %s',
  key => {
    for (const account of ['sam', 'sam-2-x-3', 'sam-2-2024'])
      for (const [part, parts] of [
        [1, 1],
        [1, 2],
        [12, 12],
      ] as const) {
        const shown = { ...STEP, key, account, part, parts };
        expect(parseShownName(shownName(shown), STEP.runId)).toEqual(shown);
        expect(parseShownName(shownName(shown), '1')).toBeUndefined();
      }
  },
);

test('what is no record is none, of whichever run, of none as well', () => {
  for (const parse of [parseListName, parseReceiptName, parseShownName])
    for (const name of ['lost.csv', 'receipt.json', 'shown-sam.csv', ''])
      for (const runId of ['', STEP.runId]) expect(parse(name, runId)).toBeUndefined();
});

test('an account cannot lead elsewhere', () => {
  expect(listName({ ...LIST, account: '../../sam.x' })).toMatch(/^removed-plays-______sam_x-16000000001-/);
});

test('a key is four characters, and another one each time', () => {
  const keys = Array.from({ length: 200 }, randomKey);
  for (const key of keys) expect(key).toMatch(/^[a-z0-9]{4}$/);
  expect(new Set(keys).size).toBeGreaterThan(190);
});
