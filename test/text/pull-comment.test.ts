import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/base/failure.ts';
import { LONGEST_COMMENT } from '../../src/github/pull-comment.ts';
import { failureParts } from '../../src/text/failure-summary.ts';
import { pullComment } from '../../src/text/pull-comment.ts';
import { runOf } from './scene.ts';

const run = runOf({ event: { name: 'pull_request', number: 7 }, mayAct: false });
const problems = Array.from({ length: 500 }, (_, line) => ({
  message: `“${'😀'.repeat(36)}${line}…” in the column remove is not understood. Write x to remove the play, or leave the cell empty.`,
  place: { file: 'changes/mine.csv', line },
}));

describe('the comment on a pull request', () => {
  it('shows the parts of the summary, and links to the page of the run', () => {
    expect(pullComment(['## Preview: 2 plays would be removed', undefined, 'More.'], run)).toEqual({
      body:
        '## Preview: 2 plays would be removed\n\nMore.\n\n' +
        'More is on [the page of the run](https://github.com/sam/trakt-history/actions/runs/16000000001). Each new commit updates this comment.\n',
      isWorthWriting: true,
    });
  });

  it('has room for what is wrong with many rows, and says what it leaves out', () => {
    const failure = new Failure('Nothing was removed, since 500 things in the selection cannot be trusted.', {
      problems,
    });
    const { body } = pullComment(failureParts(failure), run) ?? expect.fail('there is no comment');
    expect(body.length).toBeLessThan(LONGEST_COMMENT - 200);
    expect(body).toContain('changes/mine.csv, line 1**');
    expect(body).toContain('Some of this did not fit into a comment');
    expect(body).not.toMatch(/<\/?details>/);
  });

  it('is for pull requests alone', () => {
    expect(pullComment(['## Nothing to remove'], runOf())).toBeUndefined();
  });
});
