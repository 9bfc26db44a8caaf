import { describe, expect, it } from 'vitest';
import { judge } from '../../src/csv/judgement.ts';
import { readCsv } from '../../src/csv/read.ts';
import { selectPlays } from '../../src/csv/selection.ts';
import {
  folderPage,
  removalTarget,
  secretsPage,
  selectionFileName,
  uploadPage,
  workflowPage,
} from '../../src/github/links.ts';
import { removalLink } from '../../src/github/removal-link.ts';
import type { Play } from '../../src/history/play.ts';
import { bulkMark, episodePlay, moviePlay } from '../history/plays.ts';
import { runOf } from '../text/scene.ts';

const LONGEST = 7_500;
const linkTo = (plays: readonly Play[], account = 'sam') =>
  removalLink(runOf(), 'lost-2025-11-17T0102-1', plays, account);

/** The file that the page is filled in with. */
function fileOf(address: string | undefined): { name: string; content: string } {
  const query = new URL(address ?? '').searchParams;
  return { name: query.get('filename') ?? '', content: query.get('value') ?? '' };
}

/** What `remove` reads from the file. */
function selectedBy(address: string | undefined, account = 'sam') {
  const { name, content } = fileOf(address);
  return selectPlays([readCsv(name, Buffer.from(content))], [], { account });
}

describe('the link that removes plays', () => {
  it('opens GitHub’s new-file page on the default branch, with a file of the account that names show, minute and run', () => {
    const address = linkTo(bulkMark(3)) ?? '';
    expect(address.split('?')[0]).toBe('https://github.com/sam/trakt-history/new/main');
    expect(fileOf(address).name).toBe('changes/sam/lost-2025-11-17T0102-1-16000000001.csv');
  });

  it.each([1, 3, 22, 50, 100, 300])('selects exactly the %i plays that it is for', count => {
    const plays = bulkMark(count);
    const { ids, problems } = selectedBy(linkTo(plays));
    expect(problems).toEqual([]);
    expect([...ids]).toEqual(plays.map(play => play.historyId));
  });

  it('fills the file in as it is to be, with times and without what a title could break', () => {
    const [play] = bulkMark(1);
    expect(fileOf(linkTo(bulkMark(1))).content).toBe(
      'remove,history_id,watched_at,type,title,season,episode,trakt_id,show_trakt_id,account\n' +
        `x,${play?.historyId},2025-11-17T01:02:00.000Z,episode,${play?.title},6,1,${play?.traktId},1394,sam\n`,
    );
  });

  it('says enough of each row to reveal a shifted one', () => {
    const plays = [...bulkMark(2), moviePlay(), episodePlay({ traktId: null, showTraktId: null })];
    const selection = selectedBy(linkTo(plays));
    const problems = (live: readonly Play[]) => judge(selection, { plays: live, timezone: 'UTC' }).problems;
    expect(problems(plays)).toEqual([]);
    const shifted = plays.map((play, index) => ({
      ...play,
      historyId: plays.at(index - 1)?.historyId ?? '',
    }));
    expect(problems(shifted).length).toBeGreaterThanOrEqual(3);
  });

  it('names the account, so that no other one’s plays are removed', () => {
    expect(selectedBy(linkTo(bulkMark(3)), 'alex').problems).toHaveLength(3);
  });

  it('is never longer than GitHub takes: then it has the IDs alone, and then it is none', () => {
    const seen = new Set<string>();
    const columnsOf = (count: number) => {
      const address = linkTo(bulkMark(count));
      if (address !== undefined) expect(Buffer.byteLength(address)).toBeLessThanOrEqual(LONGEST);
      return address === undefined ? 'none' : (fileOf(address).content.split('\n')[0] ?? '');
    };
    const STEP = 20;
    for (let count = 1; count <= 700; count += STEP) {
      if (seen.has(columnsOf(count))) continue;
      // It changed since the last look: each count since then.
      for (let each = Math.max(1, count - STEP); each <= count; each += 1) seen.add(columnsOf(each));
    }
    expect([...seen]).toEqual([
      'remove,history_id,watched_at,type,title,season,episode,trakt_id,show_trakt_id,account',
      'remove,history_id,watched_at,type,season,episode,trakt_id,show_trakt_id,account',
      'remove,history_id,watched_at,trakt_id,account',
      'history_id',
      'none',
    ]);
  });

  it('may be exactly as long as GitHub takes', () => {
    const withName = (name: string) => removalLink(runOf(), name, bulkMark(50), 'sam') ?? '';
    const room = LONGEST - withName('').length;
    expect(withName('x'.repeat(room))).toHaveLength(LONGEST);
    expect(fileOf(withName('x'.repeat(room + 1))).content.split('\n')[0]).not.toBe(
      fileOf(withName('')).content.split('\n')[0],
    );
  });

  it('is none for more plays than one run removes', () => {
    const few = (count: number) =>
      Array.from({ length: count }, (_, index) => episodePlay({ historyId: String(index + 1) }));
    expect(selectedBy(linkTo(few(500))).ids.size).toBe(500);
    expect(linkTo(few(501))).toBeUndefined();
  });

  it('holds nothing that would end it in Markdown', () => {
    const address = linkTo(bulkMark(3), "o'(sam)\n") ?? '';
    expect(address).not.toMatch(/[\s()'"<>|\\]/);
    expect(address).toContain('%27%28sam%29');
  });

  it('survives names that need encoding', () => {
    const run = runOf({ defaultBranch: 'feature/x y#1', repository: { owner: 'sam', repo: 'a.b' } });
    const address = removalLink(run, 'x', bulkMark(1), 'sam') ?? '';
    expect(address.split('?')[0]).toBe('https://github.com/sam/a.b/new/feature/x%20y%231');
  });

  it('keeps IDs above what a JavaScript number holds', () => {
    expect([...selectedBy(linkTo([moviePlay()])).ids]).toEqual(['9007199254740993']);
  });
});

describe('the pages of GitHub', () => {
  const run = runOf({ defaultBranch: 'feature/x y', repository: { owner: 'sam', repo: 'a.b' } });

  it('are where a file for removals is uploaded', () => {
    expect(uploadPage(run)).toBe('https://github.com/sam/a.b/upload/feature/x%20y/changes');
  });

  it('are where the files of a folder are', () => {
    expect(folderPage(run, 'backup/sam ä')).toBe(
      'https://github.com/sam/a.b/tree/feature/x%20y/backup/sam%20%C3%A4',
    );
  });

  it('are where a workflow is started', () => {
    expect(workflowPage(run, 'connect.yml')).toBe('https://github.com/sam/a.b/actions/workflows/connect.yml');
  });

  it('are where the secrets of the repository, or its environments, are', () => {
    expect(secretsPage(run, '')).toBe('https://github.com/sam/a.b/settings/secrets/actions');
    expect(secretsPage(run, 'trakt')).toBe('https://github.com/sam/a.b/settings/environments');
  });

  it('need no more of a run than tells where it is', () => {
    expect(removalTarget(run)).toEqual({
      serverUrl: 'https://github.com',
      repository: { owner: 'sam', repo: 'a.b' },
      defaultBranch: 'feature/x y',
      id: '16000000001',
    });
    expect(selectionFileName(removalTarget(run), 'lost')).toBe('lost-16000000001.csv');
  });
});
