import { Failure } from '../base/failure.ts';
import { schema } from '../base/schema.ts';
import { ok, repositoryPath, understood } from './answer.ts';
import type { GitHub } from './client.ts';
import { type ChangedFile, commitsBetween, compareCommits, filesOfCommits } from './commits.ts';

/** What became, at the head of the branch, of the files that a push brought. */
export interface Standing {
  /** Whether a file of the push is at the head as it was pushed. */
  isUnchanged(path: string): boolean;
  /**
   * The files that differ at the head from how they were pushed, or are new there: those of the push first, then the others
   * that match. Each is read when it is asked for.
   */
  changedFiles(): AsyncGenerator<{ path: string; bytes: Uint8Array }>;
}

/** What of a push can stand. */
export interface Pushed {
  /** The branch whose head decides. */
  branch: string;
  /** The commit that was pushed. */
  after: string;
  /** The files of it that the run goes by. */
  paths: readonly string[];
  /** Whether the input `files` names a path. */
  isMatching(path: string): boolean;
}

/**
 * Compares the pushed commit with the head of its branch, in one request as long as no more than 300 files changed.
 * @throws Failure when they cannot be compared: then nothing says that what was asked for still stands
 */
export async function readStanding(github: GitHub, pushed: Pushed): Promise<Standing> {
  const { branch, after, paths, isMatching } = pushed;
  const comparison = await compareCommits(github, after, branch);
  if (comparison === undefined) {
    throw new Failure(
      `The branch ${branch} or the commit of this push no longer exists. Nothing was changed. Commit the file again.`,
    );
  }
  const isAhead = comparison.status === 'ahead' || comparison.status === 'identical';
  const since =
    isAhead && !comparison.isWhole
      ? await filesOfCommits(github, await commitsBetween(github, after, branch))
      : comparison.files;
  const changed = new Set(since.flatMap(namesOf));
  const isUnchanged = (path: string) => isAhead && !changed.has(path);
  return {
    isUnchanged,
    async *changedFiles() {
      const own = paths.filter(path => !isUnchanged(path));
      const others = since.filter(isThere).map(file => file.filename);
      for (const path of new Set([...own, ...others.filter(isMatching)])) {
        const bytes = await readFileAt(github, path, branch);
        if (bytes !== undefined) yield { path, bytes };
      }
    },
  };
}

/** A renamed file is gone from where it was. */
function namesOf({ filename, previous_filename: previous }: ChangedFile): string[] {
  return previous === undefined ? [filename] : [filename, previous];
}

function isThere({ status }: ChangedFile): boolean {
  return status !== 'removed';
}

const content = schema(z => z.object({ encoding: z.string(), content: z.string() }));
const file = schema(z =>
  z.object({ encoding: z.string(), content: z.string(), type: z.literal('file'), sha: z.string() }),
);

/**
 * Reads a file of the repository as it is at a commit or a branch; `undefined` when there is no such file. A file of more
 * than 1 MB takes a second request because it comes without its content: https://docs.github.com/rest/repos/contents
 * @throws Failure when GitHub does not give it
 */
async function readFileAt(github: GitHub, path: string, ref: string): Promise<Uint8Array | undefined> {
  const answer = await github.request(`GET ${repositoryPath(github)}/contents/{path}`, { path, ref });
  if (answer.status === 404) return undefined;
  const what = `read ${path} at the head of the branch`;
  const found = (await file()).safeParse(ok(answer, what).data).data;
  if (found === undefined) return undefined;
  if (found.encoding === 'base64') return Buffer.from(found.content, 'base64');
  const blob = await github.request(`GET ${repositoryPath(github)}/git/blobs/{sha}`, { sha: found.sha });
  return Buffer.from((await understood(content, ok(blob, what), what)).content, 'base64');
}
