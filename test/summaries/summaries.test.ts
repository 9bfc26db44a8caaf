import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { bySize } from '../size.ts';
import { openHome } from './home.ts';
import { sentencePieces } from './said.ts';
import { STORIES, tableOfOutcomes } from './table.ts';

/** What people read after each outcome of each command, made by the commands themselves. Read what changes as one of them. */

/** Each upload of a record has four random characters in its name. */
const KEY = /(-\d+-1)-[a-z0-9]{4}(-\d+of\d+\.csv)/g;
/** Files that are uploaded at once have their numbers as it happens. */
const UPLOAD = /(\/artifacts\/)\d+/g;

/** A usual outcome. The test of every sentence, below, reads the pages of all the others as well. */
const USUAL = [
  'connect/done',
  'disconnect/session-left',
  'export/one-show',
  'change/removed',
  'undo/came-back',
  'backup/first',
];

for (const [stories, size] of bySize(STORIES, ({ pages }) => USUAL.some(page => page in pages)))
  test.each(stories.map(story => [Object.keys(story.pages).join(', '), story] as const))(
    '%s',
    size,
    async (_, { pages, tell }) => {
      const home = await openHome();
      const told = new Map<string, string>();
      try {
        await tell(home, (page, markdown) =>
          told.set(page, markdown.replace(KEY, '$1-ab12$2').replace(UPLOAD, '$1…')),
        );
      } finally {
        await home.close();
      }
      expect([...told.keys()].toSorted()).toEqual(Object.keys(pages).toSorted());
      for (const [page, markdown] of told) await expect(markdown).toMatchFileSnapshot(`pages/${page}.md`);
    },
  );

describe('the table of outcomes', () => {
  it('is beside the pages', async () => {
    await expect(tableOfOutcomes()).toMatchFileSnapshot('pages/README.md');
  });

  it('has every page', () => {
    const folder = new URL('pages/', import.meta.url);
    const there = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
      /\/.*\.md$/.test(name),
    );
    const pages = STORIES.flatMap(story => Object.keys(story.pages).map(page => `${page}.md`));
    expect(there.toSorted()).toEqual(pages.toSorted());
    expect(new Set(pages).size).toBe(pages.length);
  });
});

/** What no page shows, each with its reason. */
const ELSEWHERE: Record<string, string> = {
  'commands/backup/summary.ts: stay as they were': 'for several of what a page shows one of',
  'commands/change/moves-summary.ts: they stay where they are': 'for several of what a page shows one of',
  'commands/change/moves-summary.ts: 1 of these plays was': 'for one of what a page shows several of',
  'commands/change/elsewhere-remarks.ts: , export again and write':
    'for lists of a length that test/text tries',
  'commands/change/remarks.ts: history IDs that are gone': 'for several of what a page shows one of',
  'commands/connect/conclusion.ts: The session is saved in': 'in the log alone',
  'commands/connect/conclusion.ts: , but Trakt did not say which account it belongs to.': 'in the log alone',
  'commands/connect/conclusion.ts: The next run finds out: run Backup.': 'in the log alone',
  'commands/connect/conclusion.ts: The session was saved in': 'in the log alone',
  'commands/connect/conclusion.ts: and was lost when it was renewed as a test.': 'in the log alone',
  'commands/connect/conclusion.ts: Run Connect once more.': 'in the log alone',
  'commands/connect/conclusion.ts: , but it cannot be renewed, so it would end within days.':
    'in the log alone',
  'commands/connect/conclusion.ts: Fix that, then run Connect again.': 'in the log alone',
  'commands/connect/conclusion.ts: . The session is stored in': 'in the log alone',
  'commands/disconnect/conclusion.ts: Run disconnect again later. By hand:': 'in the log alone',
  'commands/export/progress-table.ts: ; the CSV has them all.': 'for lists of a length that test/text tries',
  'commands/import/rows-summary.ts: to-fix.csv has them all.':
    'for lists of a length that test/commands/import tries',
  'commands/undo/moves-summary.ts: is no longer kept': 'for one of what a page shows several of',
  'commands/undo/summary.ts: The runs to undo changed other people’s histories. Their own jobs undo them.':
    'as test/commands/undo tries it',
  'text/addition-troubles.ts: , run Export and mark': 'for lists of a length that test/text tries',
  'text/issue-text.ts: everything in the table': 'as test/commands/backup/issue tries it',
  'text/markdown.ts: Some of this did not fit: GitHub shows at most 1 MiB of summary. The CSV has everything.':
    'for lists of a length that test/text tries',
  'text/plays-table.ts: more; the CSV has them all.': 'for lists of a length that test/text tries',
  'text/pull-comment.ts: Some of this did not fit into a comment:':
    'for lists of a length that test/text tries',
};

it('every sentence that a summary can say stands on a page', () => {
  const folder = new URL('pages/', import.meta.url);
  const said = STORIES.flatMap(story => Object.keys(story.pages))
    .map(page => readFileSync(new URL(`${page}.md`, folder), 'utf8'))
    .map(page => `${page}\n${decodeURIComponent(page.replaceAll(/%(?![\dA-F]{2})/g, '%25'))}`)
    .join('\n')
    .replaceAll('\\', '');
  const missing = sentencePieces().filter(piece => !said.includes(piece.slice(piece.indexOf(': ') + 2)));
  expect(missing.filter(piece => ELSEWHERE[piece] === undefined)).toEqual([]);
  expect(Object.keys(ELSEWHERE).filter(piece => !missing.includes(piece))).toEqual([]);
});
