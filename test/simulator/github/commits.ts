import { createHash } from 'node:crypto';

type FileStatus = 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';

export interface ChangedFile {
  filename: string;
  status: FileStatus;
  previous_filename?: string;
  /** What is in it from this commit on; a file without is empty, or as it was under its former name. */
  content?: string | Uint8Array;
}

export interface Commit {
  sha: string;
  parents: string[];
  /** Against the first parent. */
  files: ChangedFile[];
  message: string;
  at: number;
}

export interface Comparison {
  status: 'identical' | 'ahead' | 'behind' | 'diverged';
  aheadBy: number;
  behindBy: number;
  mergeBase: Commit;
  /** In head and not in base, oldest first. */
  commits: Commit[];
  files: ChangedFile[];
}

interface Blob {
  /** Changes with the content. */
  version: string;
  /** Stays the same when a file is renamed. */
  origin: string;
  content?: Buffer;
}

type Tree = Map<string, Blob>;

/** The commits and branches of one repository, with enough of a file tree to compare any two. */
export function createCommitGraph(now: () => number) {
  const commits = new Map<string, Commit>();
  const trees = new Map<string, Tree>();
  const branches = new Map<string, string>();

  const find = (ref: string) =>
    commits.get(ref) ?? commits.get(branches.get(ref.replace(/^refs\/heads\//, '')) ?? '');

  const ancestors = (start: Commit): Set<string> => {
    const seen = new Set<string>();
    const waiting = [start.sha];
    for (let sha = waiting.pop(); sha !== undefined; sha = waiting.pop()) {
      if (seen.has(sha)) continue;
      seen.add(sha);
      waiting.push(...(commits.get(sha)?.parents ?? []).filter(parent => commits.has(parent)));
    }
    return seen;
  };

  /** In the order in which they were added, which is never before a parent. */
  const only = (inThese: Set<string>, notInThese: Set<string>) =>
    [...commits.values()].filter(({ sha }) => inThese.has(sha) && !notInThese.has(sha));

  /** A file that a commit changes without any commit that added it was there from the beginning. */
  const assume = (files: ChangedFile[], earlier: Set<string>) => {
    for (const file of files) {
      const name = file.status === 'renamed' ? (file.previous_filename ?? '') : file.filename;
      if (['added', 'copied', 'unchanged'].includes(file.status)) continue;
      if ([...earlier].some(sha => trees.get(sha)?.has(name))) continue;
      for (const sha of earlier) trees.get(sha)?.set(name, { version: name, origin: name });
    }
  };

  return {
    branches,
    find,
    /** What is in a file at a commit or a branch; `undefined` where there is none. */
    contentAt(ref: string, filename: string): Buffer | undefined {
      const blob = trees.get(find(ref)?.sha ?? '')?.get(filename);
      return blob && (blob.content ?? Buffer.alloc(0));
    },
    /** What is in a blob, by the SHA that Git gives it. */
    blob: (sha: string): Buffer | undefined =>
      [...trees.values()]
        .flatMap(tree => [...tree.values()])
        .map(({ content }) => content ?? Buffer.alloc(0))
        .find(content => blobSha(content) === sha),
    /** Adds a commit on top of its parents and, with `branch`, moves that branch to it. */
    add(commit: Partial<Commit> & { sha: string; branch?: string }): Commit {
      const {
        sha,
        parents = [],
        files = [],
        message = `Commit ${sha.slice(0, 7)}`,
        at = now(),
        branch,
      } = commit;
      const unknown = parents.find(parent => !commits.has(parent));
      if (unknown) throw new Error(`Add the parent ${unknown} before the commit ${sha}.`);
      const added = { sha, parents, files, message, at };
      if (parents[0] !== undefined) assume(files, ancestors(commits.get(parents[0]) as Commit));
      commits.set(sha, added);
      trees.set(sha, apply(trees.get(parents[0] ?? '') ?? new Map(), added));
      if (branch !== undefined) branches.set(branch, sha);
      return added;
    },
    /** What is in `head` since it left `base`; undefined for commits without a common ancestor. */
    compare(base: Commit, head: Commit): Comparison | undefined {
      const [ofBase, ofHead] = [ancestors(base), ancestors(head)];
      const common = [...commits.values()].filter(({ sha }) => ofBase.has(sha) && ofHead.has(sha));
      const mergeBase = common.at(-1);
      if (!mergeBase) return undefined;
      const ahead = only(ofHead, ofBase);
      const behind = only(ofBase, ofHead);
      return {
        status: state(ahead.length, behind.length),
        aheadBy: ahead.length,
        behindBy: behind.length,
        mergeBase,
        commits: ahead,
        files: difference(trees.get(mergeBase.sha) ?? new Map(), trees.get(head.sha) ?? new Map()),
      };
    },
  };
}

function state(ahead: number, behind: number): Comparison['status'] {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

function apply(parent: Tree, commit: Commit): Tree {
  const tree = new Map(parent);
  for (const { filename, status, previous_filename: previous = '', content: given } of commit.files) {
    const version = `${commit.sha}:${filename}`;
    const former = parent.get(status === 'renamed' ? previous : filename);
    const content = given === undefined ? former?.content : Buffer.from(given);
    if (status === 'renamed') tree.delete(previous);
    if (status === 'removed') tree.delete(filename);
    else if (status !== 'unchanged')
      tree.set(filename, { version, origin: former?.origin ?? version, content });
  }
  return tree;
}

function difference(before: Tree, after: Tree): ChangedFile[] {
  const gone = new Map(
    [...before].filter(([name]) => !after.has(name)).map(([name, blob]) => [blob.origin, name]),
  );
  const files: ChangedFile[] = [];
  for (const [filename, blob] of after) {
    const old = before.get(filename);
    const previous = gone.get(blob.origin);
    if (old?.version === blob.version) continue;
    if (old) files.push({ filename, status: 'modified' });
    else if (previous === undefined) files.push({ filename, status: 'added' });
    else {
      files.push({ filename, status: 'renamed', previous_filename: previous });
      gone.delete(blob.origin);
    }
  }
  for (const filename of gone.values()) files.push({ filename, status: 'removed' });
  return files.sort((a, b) => (a.filename < b.filename ? -1 : 1));
}

/** The SHA of a blob: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function blobSha(content: Buffer): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

/** A file as GitHub's REST API lists it. */
export function fileAnswer({ content: _, ...file }: ChangedFile): Record<string, unknown> {
  const sha = createHash('sha1').update(file.filename).digest('hex');
  return { sha, additions: 1, deletions: 0, changes: 1, patch: '@@ -1 +1 @@', ...file };
}

/** A commit as GitHub's REST API lists it. */
export function commitAnswer(commit: Commit): Record<string, unknown> {
  const date = new Date(commit.at).toISOString();
  return {
    sha: commit.sha,
    commit: { message: commit.message, author: { date }, committer: { date } },
    parents: commit.parents.map(sha => ({ sha })),
  };
}
