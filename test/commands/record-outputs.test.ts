import { expect, test } from 'vitest';
import { recordOutputs } from '../../src/commands/carry-out.ts';
import type { SavedIntent } from '../../src/github/record-upload.ts';

const intent = (...ids: number[]): SavedIntent => ({
  ...{ runId: '1', attempt: '1', key: 'ab12', account: { slug: 'sam' }, abandoned: [] },
  files: ids.map(id => ({
    path: `trakt-history/${id}.csv`,
    artifact: { id, name: `${id}.csv`, url: `https://github.com/${id}` },
  })),
});

test('the outputs name each file of the records, a line each', () => {
  expect(recordOutputs([intent(1, 2), undefined, intent(3)])).toEqual({
    csv: 'trakt-history/1.csv\ntrakt-history/2.csv\ntrakt-history/3.csv',
    'artifact-id': '1\n2\n3',
    'artifact-url': 'https://github.com/1\nhttps://github.com/2\nhttps://github.com/3',
  });
});

test('there are none without a record', () => {
  expect(recordOutputs([undefined, intent()])).toEqual({});
});
