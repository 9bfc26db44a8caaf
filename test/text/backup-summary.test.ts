import { describe, expect, it } from 'vitest';
import type { SavedBackup } from '../../src/commands/backup/backup.ts';
import { concludeBackup } from '../../src/commands/backup/conclusion.ts';
import { backupSummary } from '../../src/commands/backup/summary.ts';
import type { Play } from '../../src/history/play.ts';
import { suspectPlays } from '../../src/history/suspect-group.ts';
import { findSuspects } from '../../src/history/suspects.ts';
import { bulkMark, episodePlay, moviePlay, suspectSetting } from '../history/plays.ts';
import { headingsAndCuts, render, textNodes } from './render.ts';
import { realPlays, runOf, SAM } from './scene.ts';

const SHIELD = 'history/shows/marvel-s-agents-of-s-h-i-e-l-d.csv';
const suspectsOf = (plays: readonly Play[]) => findSuspects(plays, suspectSetting());

const counts = { plays: 2_431, episodes: 2_119, movies: 312, suspects: 0 };
const backedUp = { command: 'backup' as const, account: SAM, directory: 'history', counts };

const saved = (differs: Partial<SavedBackup> = {}): SavedBackup => ({
  suspects: differs.newSuspects ?? [],
  shown: { isAlone: true },
  isNewsOfSuspects: true,
  ...backedUp,
  outcome: 'saved',
  isFirst: false,
  isFullRead: false,
  isToldAlready: false,
  unreadFiles: 0,
  added: realPlays().slice(0, 3),
  lost: [],
  moved: [],
  unbelieved: [],
  newSuspects: [],
  fileOf: new Map(bulkMark(501).map(({ historyId }) => [historyId, SHIELD])),
  written: [SHIELD],
  shortfall: 0,
  formerShortfall: 0,
  ...differs,
});

describe('the summary of a backup', () => {
  it('has links for any number of plays, and says in which files to mark some of them', () => {
    const text = backupSummary(saved({ newSuspects: suspectsOf(bulkMark(501)) }), runOf());
    expect(text).toContain('changes/16000000001-1-remove.txt');
    expect(text).toContain(
      `Only some of them? Write x in the column remove beside them in ${SHIELD}, and commit it.`,
    );
  });

  it('shows what is new first, and says how much of it is', () => {
    const old = suspectsOf(bulkMark(22));
    const fresh = suspectsOf(
      bulkMark(5, { title: 'Lost', showTraktId: 7, watchedAt: '2025-11-18T01:02:00.000Z' }).map(
        (play, index) => ({ ...play, historyId: String(index + 1), traktId: index + 1 }),
      ),
    );
    const suspects = [...old, ...fresh].map((group, index) => ({ ...group, number: index + 1 }));
    const text = backupSummary(saved({ newSuspects: fresh, suspects }), runOf());
    expect(text).toContain('## 27 plays look wrong, 5 of them new');
    expect(text.indexOf('16000000001-2-remove.txt')).toBeLessThan(text.indexOf('16000000001-1-remove.txt'));
  });

  it('has one line where the same plays look wrong as before', () => {
    const text = backupSummary(
      saved({ suspects: suspectsOf(bulkMark(22)), shown: undefined, isNewsOfSuspects: false }),
      runOf(),
    );
    expect(text.split('\n')[0]).toBe('## Backup: 3 plays added');
    expect(text).toContain('22 plays still look wrong. [Export](');
    expect(text).not.toContain('What should happen');
    const one = suspectsOf([episodePlay({ watchedAt: '2999-01-01T00:00:00.000Z' })]);
    expect(backupSummary(saved({ suspects: one, isNewsOfSuspects: false }), runOf())).toMatch(
      /1 play still looks wrong\. \[Export\]\(\S+\) shows it again, with the links\./,
    );
  });

  it('is one line after a command of the same job that told it all', () => {
    const text = backupSummary(saved({ isToldAlready: true }), runOf());
    expect(text).toBe(
      'Backed up: [history](https://github.com/sam/trakt-history/tree/main/history) has **2,431 plays** (2,119 of episodes, 312 of movies).\n',
    );
  });

  it('says nothing of what there is none of', () => {
    const text = backupSummary(saved({ added: [], counts: { ...counts, plays: 2_119, movies: 0 } }), runOf());
    expect(text.split('\n')[0]).toBe('## Backup: no plays added or gone');
    expect(text).toContain('The backup in history has **2,119 plays**.');
    expect(text).not.toMatch(/\n###|since the last backup/);
    const movies = saved({ counts: { ...counts, plays: 312, episodes: 0 }, lost: [moviePlay()] });
    expect(backupSummary(movies, runOf())).toContain('The backup in history has **312 plays**.');
    expect(backupSummary(movies, runOf())).toContain(
      '### Gone since the last backup: 1 play of The Third Man',
    );
    expect(backupSummary(movies, runOf())).toContain(
      "### Added since the last backup: 3 plays of Marvel's Agents of S.H.I.E.L.D.",
    );
  });

  const staysSmall = (number: number) => () => {
    const left = (shown: number, of: number) => (of - shown).toLocaleString('en');
    const long = 'Ein sehr langer Titel '.repeat(20);
    const plays = Array.from({ length: number }, (_, index) =>
      episodePlay({
        historyId: String(index + 1),
        watchedAt: new Date(1_300_000_000_000 + Math.floor(index / 5) * 240_000).toISOString(),
        action: 'watch',
        title: long,
        episodeTitle: long,
        traktId: index,
        showTraktId: Math.floor(index / 5),
      }),
    );
    const report = saved({ added: plays, lost: plays, newSuspects: suspectsOf(plays) });
    expect(suspectPlays(report.newSuspects)).toHaveLength(number);
    const text = backupSummary(report, runOf());
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toMatch(/\n\| … and [\d,]+ more groups of [\d,]+ plays \|/);
    expect(headingsAndCuts(text)).toEqual([
      `## ${left(0, number)} plays look wrong`,
      `… and ${left(100, number / 5)} more titles.`,
      `… and ${left(300, number)} more; the CSV has them all.`,
      `… and ${left(100, number / 5)} more titles.`,
      `… and ${left(300, number)} more; the CSV has them all.`,
    ]);
  };
  const AND_GONE = 'plays that came and went, all of them suspect';
  it(`stays below 1 MiB with 10,000 ${AND_GONE}`, staysSmall(10_000));
  it(`stays below 1 MiB with 100,000 ${AND_GONE}`, { tags: ['large'] }, staysSmall(100_000));

  it('keeps hostile titles and folders text', () => {
    const hostile = '</details><b>x</b> | [x](https://evil.example) @sam #1';
    const plays = bulkMark(4, { title: hostile, episodeTitle: hostile });
    const report = saved({
      directory: hostile,
      added: plays,
      lost: plays,
      newSuspects: suspectsOf(plays),
    });
    const html = render(backupSummary(report, runOf()));
    expect(html).not.toMatch(/<b>|<a href="(?!https:\/\/github\.com\/sam\/)/);
    for (const node of textNodes(html)) expect(node).not.toMatch(/@sam|#1\b|https:\/\//);
  });
});

describe('the end of a backup', () => {
  it('says what changed', () => {
    expect(concludeBackup({ ...backedUp, outcome: 'unchanged' }, runOf()).headline).toBe(
      'Backup: nothing changed',
    );
    expect(concludeBackup(saved({ lost: [moviePlay()] }), runOf()).headline).toBe(
      'Backup: 3 plays added, 1 gone',
    );
    expect(concludeBackup(saved({ added: [] }), runOf()).headline).toBe('Backup: no plays added or gone');
  });

  it('is a failure that says where marks have a problem, of many the first', () => {
    const at = (line: number) => ({ message: 'Bad.', place: { file: 'history/movies.csv', line } });
    const failureOf = (...lines: number[]) =>
      concludeBackup(saved({ unbelieved: lines.map(at) }), runOf()).failure;
    expect(failureOf(3)).toContain('1 file with marks stays as it was');
    expect(failureOf(3)).toContain('have a problem: history/movies.csv line 3. ');
    expect(failureOf(1, 2, 3, 4, 5)).toContain('history/movies.csv line 5. ');
    expect(failureOf(1, 2, 3, 4, 5, 6)).toContain('history/movies.csv line 5; and more. ');
    expect(failureOf()).toBeUndefined();
  });

  it('is a warning when plays newly look wrong, and when Trakt counts more than it lists', () => {
    const report = saved({ newSuspects: suspectsOf(bulkMark(3)), shortfall: 1 });
    expect(concludeBackup(report, runOf())).toMatchObject({
      warnings: [
        '3 plays look wrong that did not at the last backup. The job summary has the links that remove them, or keep them.',
        'Trakt counts 1 more play than it lists: plays of things that it no longer knows. They cannot be backed up.',
      ],
    });
  });
});
