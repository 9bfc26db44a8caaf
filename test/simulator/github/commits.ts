import { createHash } from 'node:crypto';
import { fullName, type RepositoryFacts } from './facts.ts';
import { userAnswer } from './users.ts';

type FileStatus = 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';

export interface ChangedFile {
  filename: string;
  status: FileStatus;
  previous_filename?: string;
  /** What it holds after the commit; nothing where it is not given. */
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
  content: Buffer;
}

type Tree = Map<string, Blob>;

/** The commits and branches of one repository, with enough of a file tree to compare any two. */
export function createCommitGraph(now: () => number) {
  const commits = new Map<string, Commit>();
  const trees = new Map<string, Tree>();
  const branches = new Map<string, string>();
  const replaced = new Map<string, string>();

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
      for (const sha of earlier)
        trees.get(sha)?.set(name, { version: name, origin: name, content: Buffer.alloc(0) });
    }
  };

  return {
    branches,
    find,
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
      const head = branches.get(branch ?? '');
      if (head !== undefined) replaced.set(sha, head);
      if (branch !== undefined) branches.set(branch, sha);
      return added;
    },
    /** The head of the branch before this commit became it; undefined where the branch was new. */
    headBefore: (sha: string) => replaced.get(sha),
    /** The files of a commit by their paths. */
    filesOf: (commit: Commit): ReadonlyMap<string, Buffer> =>
      new Map([...(trees.get(commit.sha) ?? [])].map(([path, { content }]) => [path, content])),
    /** What is in a blob, by the name that git gives it. */
    blob: (sha: string): Buffer | undefined =>
      [...trees.values()]
        .flatMap(tree => [...tree.values()])
        .map(({ content }) => content)
        .find(content => blobSha(content) === sha),
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
    const old = parent.get(status === 'renamed' ? previous : filename);
    const origin = old?.origin ?? version;
    const content = given === undefined ? (old?.content ?? Buffer.alloc(0)) : Buffer.from(given);
    if (status === 'renamed') tree.delete(previous);
    if (status === 'removed') tree.delete(filename);
    else if (status !== 'unchanged') tree.set(filename, { version, origin, content });
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

/** A file as GitHub's REST API lists it. */
export function fileAnswer(
  facts: RepositoryFacts,
  ref: string,
  { content: _, ...file }: ChangedFile,
): Record<string, unknown> {
  const path = encodeURIComponent(file.filename);
  const address = `https://github.com/${fullName(facts)}`;
  return {
    sha: blobSha(file.filename),
    additions: 1,
    deletions: 0,
    changes: 1,
    blob_url: `${address}/blob/${ref}/${path}`,
    raw_url: `${address}/raw/${ref}/${path}`,
    contents_url: `https://api.github.com/repos/${fullName(facts)}/contents/${path}?ref=${ref}`,
    patch: '@@ -1 +1 @@',
    ...file,
  };
}

/** A commit as GitHub's REST API lists it. */
export function commitAnswer(facts: RepositoryFacts, commit: Commit): Record<string, unknown> {
  const date = new Date(commit.at).toISOString();
  const person = { name: facts.owner, email: `${facts.owner}@users.noreply.github.com`, date };
  const api = `https://api.github.com/repos/${fullName(facts)}`;
  const address = `https://github.com/${fullName(facts)}/commit`;
  return {
    sha: commit.sha,
    node_id: `C_${commit.sha}`,
    url: `${api}/commits/${commit.sha}`,
    html_url: `${address}/${commit.sha}`,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    commit: {
      url: `${api}/git/commits/${commit.sha}`,
      message: commit.message,
      comment_count: 0,
      author: person,
      committer: person,
      tree: { sha: commit.sha, url: `${api}/git/trees/${commit.sha}` },
    },
    author: userAnswer(facts.owner),
    committer: userAnswer(facts.owner),
    parents: commit.parents.map(sha => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: `${address}/${sha}`,
    })),
  };
}

/** The name that git gives a content. */
export function blobSha(content: string | Uint8Array): string {
  const bytes = Buffer.from(content);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
