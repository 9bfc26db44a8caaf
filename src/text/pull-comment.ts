import type { Run } from '../github/event.ts';
import { runAddress } from '../github/links.ts';
import { LONGEST_COMMENT, type PullComment } from '../github/pull-comment.ts';
import { document, link } from './markdown.ts';

/** For the marker and the last line. */
const ROOM_BESIDE = 1_000;

/**
 * A comment on the pull request that shows the parts of a job summary; `undefined` for a run of another event.
 * @param isWorthWriting whether to write a comment where there is none yet
 */
export function pullComment(
  parts: readonly (string | undefined)[],
  run: Run,
  isWorthWriting = true,
): PullComment | undefined {
  if (run.event.name !== 'pull_request') return undefined;
  const runPage = link('the page of the run', runAddress(run));
  const room = {
    bytes: LONGEST_COMMENT - ROOM_BESIDE,
    cut: `Some of this did not fit into a comment: ${runPage} has everything.`,
  };
  return {
    body: `${document(parts, room)}\nMore is on ${runPage}. Each new commit updates this comment.\n`,
    isWorthWriting,
  };
}
