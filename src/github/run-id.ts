import { Failure } from '../base/failure.ts';
import { quote } from '../base/wording.ts';
import type { Run } from './event.ts';

/** What is easily mistaken for a run’s number. */
export const NOT_THE_SHORT_ONE = 'The short number in the list of runs (#12) is a different number.';

/**
 * Reads the input run: the number of a run of this repository, or the address of its page.
 * @throws Failure when it is neither, or is the address of another repository's run
 */
export function parseRunId(text: string, { serverUrl, repository }: Run): string {
  if (/^[1-9]\d{0,18}$/.test(text)) return text;
  const [, host, owner, repo, id] =
    /^(?:https?:\/\/)?([^/\s]+)\/([^/\s]+)\/([^/\s]+)\/actions\/runs\/([1-9]\d{0,18})(?:[/?#].*)?$/i.exec(
      text,
    ) ?? [];
  if (id === undefined) {
    throw new Failure(
      `The input run is ${quote(text)}. Give the number of the run, or copy the address of its page: ` +
        `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/… ${NOT_THE_SHORT_ONE}`,
    );
  }
  const server = `${new URL(serverUrl).host}/`;
  const here = `${server}${repository.owner}/${repository.repo}`.toLowerCase();
  const there = `${host}/${owner}/${repo}`;
  if (there.toLowerCase() !== here) {
    throw new Failure(
      `The input run names a run of ${quote(there.startsWith(server) ? `${owner}/${repo}` : there)}, but only runs of ${repository.owner}/${repository.repo} ` +
        'can be undone here. Start Undo in that repository.',
    );
  }
  return id;
}
