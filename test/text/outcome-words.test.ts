import { describe, expect, test } from 'vitest';
import type { Run } from '../../src/github/event.ts';
import { againWords, previewLine, undoLine } from '../../src/text/outcome-words.ts';
import { whenIn } from '../../src/text/when.ts';
import { runOf } from './scene.ts';

const push = (branch: string, isForced = false): Run['event'] => ({
  ...{ name: 'push', branch, isForced },
  ...{ before: 'a'.repeat(40), after: 'b'.repeat(40), commits: [] },
});
const line = (event: Run['event'], mayAct: boolean, isEmpty = false) =>
  previewLine(runOf({ event, mayAct }), 'change.yml', isEmpty);

describe('why nothing was changed', () => {
  const WORKFLOW = 'https://github.com/sam/trakt-history/actions/workflows/change.yml';

  test.each<[string, Run['event'], boolean, string]>([
    [
      'a push that rewrote the branch',
      push('main', true),
      false,
      `This push rewrote the branch (a forced push), so it only shows what would be done; nothing was changed. [Run it by hand](${WORKFLOW}) with the path of the file, and the preview unticked, to carry this out.`,
    ],
    [
      'a push to another branch',
      push('other'),
      false,
      'A push to a branch other than main only shows what would be done; nothing was changed. Merge it to carry this out.',
    ],
    [
      'a push with the input dry-run',
      push('main'),
      true,
      `This was a preview; nothing was changed. [Run it again](${WORKFLOW}) with the preview unticked to carry this out.`,
    ],
    [
      'a preview by hand',
      { name: 'workflow_dispatch' },
      true,
      `This was a preview; nothing was changed. [Run it again](${WORKFLOW}) with the preview unticked to carry this out.`,
    ],
  ])('%s says so, and how it would be', (_, event, mayAct, words) => {
    expect(line(event, mayAct)).toBe(words);
  });

  test('says no more where nothing would change anyway', () => {
    expect(line(push('other'), false, true)).toBe(
      'A push to a branch other than main only shows what would be done; nothing was changed.',
    );
  });
});

test('how to undo a run names until when it works, and the files of its record where they are known', () => {
  const when = whenIn('Europe/Berlin');
  const at = Date.parse('2025-11-21T09:00:00Z');
  expect(undoLine(runOf(), { at, when })).toContain(
    'This works until 19 Feb 2026, as long as GitHub keeps the record. Later,',
  );
  expect(undoLine(runOf(), { at, when, files: '`a.json`' })).toContain('keeps the record (`a.json`). Later,');
  expect(undoLine(runOf(), { at: undefined, when })).toContain('This works for 90 days, as long as');
});

test('to run it again is advised once', () => {
  const does = 'removes just what is left';
  expect(againWords(['Trakt is down.'], does)).toBe('Run this again later: it removes just what is left.');
  expect(againWords(['Trakt is down. Run this again later.'], does)).toBe('That removes just what is left.');
});
