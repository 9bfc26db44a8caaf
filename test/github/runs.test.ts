import { describe, expect, test } from 'vitest';
import { parseRunId } from '../../src/github/runs.ts';
import { runOf } from '../text/scene.ts';

const run = runOf();

describe('the input run', () => {
  test.each([
    '16000000001',
    'https://github.com/sam/trakt-history/actions/runs/16000000001',
    'http://github.com/sam/trakt-history/actions/runs/16000000001',
    'https://github.com/Sam/Trakt-History/actions/runs/16000000001/attempts/2',
    'github.com/sam/trakt-history/actions/runs/16000000001/job/5?pr=1#step:4:1',
  ])('takes %s', text => {
    expect(parseRunId(text, run)).toBe('16000000001');
  });

  test.each([
    '0',
    '1.6e10',
    '-5',
    'latest',
    'https://github.com/sam/trakt-history/actions',
    '#16000000001',
    'see https://github.com/sam/trakt-history/actions/runs/16000000001',
    'https://github.com/sam/trakt-history/actions/runs/16000000001-2',
  ])('does not take %s', text => {
    expect(() => parseRunId(text, run)).toThrow(
      'Give the number of the run, or copy the address of its page: https://github.com/sam/trakt-history/actions/runs/… The short number in the list of runs (#12) is a different number.',
    );
  });

  test.each([
    ['https://github.com/alex/trakt-history/actions/runs/16000000001', 'alex/trakt-history'],
    ['https://github.example/sam/trakt-history/actions/runs/16000000001', 'github.example/sam/trakt-history'],
  ])('does not take a run from elsewhere: %s', (text, elsewhere) => {
    expect(() => parseRunId(text, run)).toThrow(
      `The input run names a run of “${elsewhere}”, but only runs of sam/trakt-history can be undone here. Start Undo in that repository. If it is this one, under an earlier name, give the number alone: 16000000001.`,
    );
  });
});
