import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const documents = globSync('**/*.md', {
  exclude: ['node_modules/**', 'test/**', 'dist/**', 'demo-output/**', 'coverage/**'],
});

/** Text without blocks of code, in which nothing is a link. */
function proseOf(path: string): string {
  return readFileSync(path, 'utf8').replace(/^```[\s\S]*?^```$/gm, '');
}

/** The anchors that GitHub gives the headings of a document. */
function anchorsOf(path: string): string[] {
  return [...proseOf(path).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function linksOf(path: string): string[] {
  const prose = proseOf(path);
  const inline = [...prose.matchAll(/\]\(([^)\s]+)\)/g)];
  const sources = [...prose.matchAll(/\b(?:src|srcset|href)="([^"]+)"/g)];
  return [...inline, ...sources].map(([, target = '']) => target);
}

const isOnTheWeb = (target: string) => /^[a-z]+:/.test(target);
/** Pages of GitHub around a repository of the starter. */
const isPageOfRepository = (target: string) =>
  /^(\.\.\/){2,3}(settings|actions|issues|security)(\/|$)/.test(target);
/** A folder that the first backup makes. */
const isBackup = (target: string) => target === 'history';

describe.each(documents)('%s', path => {
  const links = linksOf(path);

  test('links to files and headings that are there', () => {
    const broken = links
      .filter(target => !isOnTheWeb(target) && !isPageOfRepository(target) && !isBackup(target))
      .filter(target => {
        const [file = '', anchor] = target.split('#');
        const linked = file === '' ? path : join(dirname(path), file);
        if (!existsSync(linked)) return true;
        return anchor !== undefined && !(statSync(linked).isFile() && anchorsOf(linked).includes(anchor));
      });
    expect(broken).toEqual([]);
  });

  test('links to workflows that the starter has, from its own depth', () => {
    for (const target of links.filter(isPageOfRepository)) {
      const depth = path.split('/').length - 1;
      expect(target.match(/\.\.\//g)).toHaveLength(path.startsWith('starter/') ? depth + 1 : depth + 2);
      const [, workflow] = /actions\/workflows\/(.+)$/.exec(target) ?? [];
      if (workflow !== undefined) expect(existsSync(`starter/.github/workflows/${workflow}`)).toBe(true);
    }
  });
});

test('every command that a workflow of ours names exists', () => {
  const named = globSync('.github/workflows/*.yml').flatMap(path =>
    [...readFileSync(path, 'utf8').matchAll(/(?:\bcommand: |INPUT_COMMAND=)(\w+)/g)].map(([, name]) => name),
  );
  expect(named).not.toEqual([]);
  for (const name of named) expect(existsSync(`src/commands/${name}/command.ts`)).toBe(true);
});

/** The source, and the starter’s own step, with every text in one piece: joined where it is written in several. */
const messages = globSync(['src/**/*.ts', 'starter/.github/actions/*/action.yml'])
  .map(path => readFileSync(path, 'utf8'))
  .join('\n')
  .replace(/['`] \+\s*['`]/g, '');

const quoted = [...proseOf('TROUBLESHOOTING.md').matchAll(/^\| \*(.+?)\*/gm)].map(([, text = '']) => text);

test.each(quoted)('TROUBLESHOOTING.md quotes what a run says: %s', text => {
  const pieces = text
    .split('…')
    .map(piece => piece.trim())
    .filter(piece => piece.length > 3);
  expect(pieces).not.toEqual([]);
  for (const piece of pieces) expect(messages).toContain(piece);
});

test.each(['changes', 'imports', 'undo'])('the README of %s/ begins with a link to what happens', folder => {
  const [first] = readFileSync(`starter/${folder}/README.md`, 'utf8').split('\n');
  expect(first).toMatch(
    /^\*\*\[Done\? See what happens\]\(\.\.\/\.\.\/\.\.\/actions\/workflows\/\w+\.yml\)\*\*$/,
  );
});

test('the README of the starter says how to follow a link on a phone', () => {
  expect(readFileSync('starter/README.md', 'utf8')).toContain(
    '**On a phone:** hold the link and choose *Open in browser*; the GitHub app may not show this page.',
  );
});
