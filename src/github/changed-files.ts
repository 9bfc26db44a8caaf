import { Failure } from '../base/failure.ts';
import { count } from '../base/wording.ts';
import type { GitHub } from './client.ts';
import { BY_HAND, type ChangedFile, compareCommits, filesOfCommits, filesOfPull } from './commits.ts';
import type { Event } from './event.ts';

type Push = Extract<Event, { name: 'push' }>;

/** A push's event lists no more commits than this. */
const PUSHED_COMMITS = 2048;
const NO_COMMIT = /^0+$/;

/**
 * The paths that a push or a pull request added or modified (a renamed file counts as modified), read through the
 * REST API, so that a shallow checkout is enough.
 * @throws Failure when GitHub cannot name them all
 */
export async function changedFiles(
  github: GitHub,
  event: Push | Extract<Event, { name: 'pull_request' }>,
): Promise<Set<string>> {
  if (event.name === 'pull_request') return paths(await filesOfPull(github, event.number));
  if (NO_COMMIT.test(event.after)) return new Set();
  return paths(await filesOfPush(github, event));
}

/** From the comparison, unless there is no base, the branch was rewritten, or the list is cut. */
async function filesOfPush(github: GitHub, event: Push): Promise<ChangedFile[]> {
  const { before, after, isForced, commits } = event;
  const comparison = NO_COMMIT.test(before) ? undefined : await compareCommits(github, before, after);
  // The branch went back to an older commit: nothing came.
  if (comparison?.status === 'behind') return [];
  const isRewritten = comparison?.status === 'diverged';
  if (isRewritten && !isForced) {
    throw new Failure(
      `This push rewrote the branch, so a file in it may be an old one. Nothing was changed. ${BY_HAND}`,
    );
  }
  if (comparison?.isWhole && !isRewritten) return comparison.files;
  if (
    commits.length === 0 ||
    commits.length >= PUSHED_COMMITS ||
    commits.length < (comparison?.commits ?? 0)
  ) {
    const why =
      comparison?.isWhole === false
        ? `GitHub names no more than ${comparison.files.length} of the files that this push changed`
        : 'GitHub cannot compare this push with what was there before';
    throw new Failure(
      `${why}, and its event has only ${count(commits.length, 'commit')}. So the changed files are not known, and nothing was ` +
        `changed. ${BY_HAND}`,
    );
  }
  return filesOfCommits(github, commits);
}

function paths(changed: readonly ChangedFile[]): Set<string> {
  return new Set(
    changed
      .filter(file => file.status !== 'removed' && file.status !== 'unchanged')
      .map(file => file.filename),
  );
}
