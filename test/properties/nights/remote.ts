import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ChangedFile } from '../../simulator/github/commits.ts';
import type { GitHubSimulator } from '../../simulator/github/github.ts';

/** Files by their paths; `null` for one that goes. */
export type Files = Record<string, string | null>;

export type Remote = Awaited<ReturnType<typeof openRemote>>;

const STATUS: Record<string, ChangedFile['status']> = { A: 'added', M: 'modified', D: 'removed' };

/** Quick, and by nobody’s own settings. The runner’s clone finds its remote here. */
const configFor = (origin: string) => `[init]
defaultBranch = main
[gc]
auto = 0
[maintenance]
auto = false
[receive]
autogc = false
[core]
fsync = none
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
  const env = gitEnvironment(root);
  const git = (parameters: readonly string[], input: string | Buffer = '') =>
    execFileSync('git', parameters, {
      cwd: root,
      env,
      input,
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  const text = (...parameters: string[]) => git(['-C', origin, ...parameters]).toString('utf8');
  git(['init', '--quiet', '--bare', '--template=', origin]);
  /** What the person pushed to the main branch. */
  const persons = new Set<string>();
  const trees = new Map<string, Map<string, string>>();
  const changes = new Map<string, string[]>();
  let told = '';
  let prepared = 0;

  const head = () => text('rev-parse', 'main').trim();

  /** Tells the simulated GitHub of what is new on the main branch. Returns its head. */
  function tell(): string {
    const now = head();
    const { commits } = github.repository;
    if (now === told) return now;
    const lines = text(
      'log',
      '--reverse',
      '--topo-order',
      '--no-renames',
      '--name-status',
      '--format=%x00%H %P',
      now,
      ...(told === '' ? [] : [`^${told}`]),
    );
    for (const entry of lines.split('\0').filter(Boolean)) {
      const [first = '', ...rest] = entry.split('\n').filter(Boolean);
      const [sha = '', ...parents] = first.split(' ').filter(Boolean);
      if (commits.find(sha) !== undefined) continue;
      const contents = tree(sha);
      const files = rest.map(line => changedFile(contents, line));
      github.addCommit({ sha, parents, branch: 'main', files });
      changes.set(
        sha,
        files.map(({ filename }) => filename),
      );
    }
    commits.branches.set('main', now);
    told = now;
    return now;
  }

  /** All files of a commit by their paths. */
  function tree(sha: string): Map<string, string> {
    const known = trees.get(sha);
    if (known !== undefined) return known;
    const files = new Map<string, string>();
    trees.set(sha, files);
    const names = text('ls-tree', '-r', '--name-only', '-z', sha).split('\0').filter(Boolean);
    if (names.length === 0) return files;
    const asked = names.map(name => `${sha}:${name}\n`).join('');
    const output = git(['-C', origin, 'cat-file', '--batch'], asked);
    let at = 0;
    for (const name of names) {
      const end = output.indexOf(10, at);
      const size = Number(output.subarray(at, end).toString().split(' ')[2]);
      files.set(name, output.subarray(end + 1, end + 1 + size).toString('utf8'));
      at = end + 1 + size + 1;
    }
    return files;
  }

  /** Commits what a person changes of a commit, without publishing it. Returns nothing where that changes nothing. */
  function prepare(base: string | undefined, files: Files, message: string): string | undefined {
    const before = base === undefined ? new Map<string, string>() : tree(base);
    const changed = Object.entries(files).filter(([path, content]) => (before.get(path) ?? null) !== content);
    if (changed.length === 0) return undefined;
    const lines = changed.map(([path, content]) =>
      content === null ? `D ${path}\n` : `M 100644 inline ${path}\n${data(content)}`,
    );
    const commands = [
      `commit refs/prepared/${++prepared}\nmark :1\ncommitter Sam <sam@example.org> ${1_700_000_000 + prepared} +0000\n`,
      data(message),
      ...(base === undefined ? [] : [`from ${base}\n`]),
      ...lines,
      'get-mark :1\n',
    ];
    return git(['-C', origin, 'fast-import', '--quiet'], commands.join('')).toString('utf8').trim();
  }

  return {
    root,
    origin,
    persons,
    head,
    tell,
    tree,
    prepare,
    /** The command by which a commit that was prepared is published. */
    pushing: (sha: string) => `git -C '${origin}' update-ref refs/heads/main ${sha}\n`,
    push(sha: string): void {
      persons.add(sha);
      text('update-ref', 'refs/heads/main', sha);
    },
    /** The paths that differ between two commits. */
    changed(from: string, to: string): string[] {
      const [before, after] = [tree(from), tree(to)];
      return [...new Set([...before.keys(), ...after.keys()])].filter(
        path => before.get(path) !== after.get(path),
      );
    },
    /** The commits of the main branch, newest first. */
    history: () =>
      text('log', '--format=%H %an', 'main')
        .trim()
        .split('\n')
        .map(line => ({ sha: line.slice(0, 40), author: line.slice(41) })),
    /** The paths that a commit changes of which the simulated GitHub was told. */
    changedBy: (sha: string) => changes.get(sha) ?? [],
  };
}

function changedFile(contents: ReadonlyMap<string, string>, line: string): ChangedFile {
  const [letter = '', filename = ''] = line.split('\t');
  const status = STATUS[letter] ?? 'modified';
  return status === 'removed'
    ? { filename, status }
    : { filename, status, content: contents.get(filename) ?? '' };
}

function data(content: string): string {
  return `data ${Buffer.byteLength(content)}\n${content}\n`;
}
