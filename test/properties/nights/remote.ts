import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChangedFile } from '../../simulator/github/commits.ts';
import type { GitHubSimulator } from '../../simulator/github/github.ts';
import { openObjects, type StoredCommit } from './objects.ts';

/** Files by their paths; `null` for one that goes. */
export type Files = Record<string, string | null>;

interface Commit extends StoredCommit {
  sha: string;
  files: ReadonlyMap<string, string>;
}

export type Remote = Awaited<ReturnType<typeof openRemote>>;

/** Quick, and by nobody’s own settings: each object in a file of its own. The runner’s clone finds its remote here. */
const configFor = (origin: string) => `[init]
defaultBranch = main
defaultRefFormat = files
[gc]
auto = 0
[maintenance]
auto = false
[receive]
autogc = false
[transfer]
unpackLimit = 100000
[core]
fsync = none
compression = 0
preloadIndex = false
[pack]
threads = 1
[index]
threads = 1
[uploadpack]
allowAnySHA1InWant = true
[remote "origin"]
url = file://${origin}
`;

/** What git is to know of its surroundings in a folder. */
export function gitEnvironment(root: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: root,
    GIT_CONFIG_GLOBAL: join(root, 'gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
  };
}

/**
 * A person’s repository: a bare one in the place of GitHub’s. What the person commits is committed in it, as GitHub’s own page does.
 * The simulated GitHub is told of each commit.
 */
export async function openRemote(github: GitHubSimulator, root: string) {
  const origin = join(root, 'origin.git');
  await mkdir(root, { recursive: true });
  await writeFile(join(root, 'gitconfig'), configFor(origin));
  execFileSync('git', ['init', '--quiet', '--bare', '--template=', origin], { env: gitEnvironment(root) });
  const objects = openObjects(origin);
  const branch = join(origin, 'refs', 'heads', 'main');
  /** What the person pushed to the main branch. */
  const persons = new Set<string>();
  const commits = new Map<string, Commit>();
  let prepared = 0;

  const head = () => readFileSync(branch, 'utf8').trim();

  function commit(sha: string): Commit {
    const known = commits.get(sha);
    if (known !== undefined) return known;
    const stored = objects.commit(sha);
    const read = { sha, ...stored, files: objects.files(stored.tree) };
    commits.set(sha, read);
    return read;
  }

  /** The commits of the main branch, newest first. */
  function history(): Commit[] {
    const found: Commit[] = [];
    for (let sha: string | undefined = head(); sha !== undefined; sha = found.at(-1)?.parents[0])
      found.push(commit(sha));
    return found;
  }

  /** What a commit changes of its first parent. */
  function changesOf({ parents: [parent], files }: Commit): ChangedFile[] {
    const before: ReadonlyMap<string, string> = parent === undefined ? new Map() : commit(parent).files;
    return differing(before, files).map(filename => {
      const content = files.get(filename);
      if (content === undefined) return { filename, status: 'removed' };
      return { filename, status: before.has(filename) ? 'modified' : 'added', content };
    });
  }

  return {
    root,
    origin,
    persons,
    head,
    history,
    /** Tells the simulated GitHub of what is new on the main branch. */
    tell(): void {
      const { commits: told } = github.repository;
      for (const one of history().reverse()) {
        const { sha, parents } = one;
        if (told.find(sha) === undefined)
          github.addCommit({ sha, parents, branch: 'main', files: changesOf(one) });
      }
      told.branches.set('main', head());
    },
    /** All files of a commit by their paths. */
    tree: (sha: string) => commit(sha).files,
    /** Commits what a person changes of a commit, without publishing it. Returns nothing where that changes nothing. */
    prepare(base: string | undefined, changed: Files, message: string): string | undefined {
      const before: ReadonlyMap<string, string> = base === undefined ? new Map() : commit(base).files;
      const files = new Map(before);
      for (const [path, content] of Object.entries(changed)) {
        if (content === null) files.delete(path);
        else files.set(path, content);
      }
      if (differing(before, files).length === 0) return undefined;
      const parents = base === undefined ? [] : [base];
      return objects.writeCommit(files, { parents, author: 'Sam', at: 1_700_000_000 + ++prepared, message });
    },
    /** The command by which a commit that was prepared is published. */
    pushing: (sha: string) => `echo ${sha} > '${branch}'\n`,
    push(sha: string): void {
      persons.add(sha);
      writeFileSync(branch, `${sha}\n`);
    },
    /** The paths that differ between two commits. */
    changed: (from: string, to: string) => differing(commit(from).files, commit(to).files),
    parentOf: (sha: string) => commit(sha).parents[0],
    /** The paths that a commit changes. */
    changedBy: (sha: string) => changesOf(commit(sha)).map(({ filename }) => filename),
  };
}

function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    path => before.get(path) !== after.get(path),
  );
}
