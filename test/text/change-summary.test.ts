import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/base/failure.ts';
import { concludeChange } from '../../src/commands/change/conclusion.ts';
import type { ChangeReport } from '../../src/commands/change/report.ts';
import type { SelectedRow } from '../../src/csv/selection.ts';
import type { Run } from '../../src/github/event.ts';
import type { Play } from '../../src/history/play.ts';
import { failureSummary } from '../../src/text/failure-summary.ts';
import type { RemovedPlay } from '../../src/trakt/removal.ts';
import { bulkMark, episodePlay } from '../history/plays.ts';
import { headingsAndCuts, render, textNodes } from './render.ts';
import { progressOf, realPlays, runOf, SAM } from './scene.ts';

type Done = Extract<ChangeReport, { outcome: 'done' }>;
type Preview = Extract<ChangeReport, { outcome: 'preview' }>;

const accident = bulkMark(13);
const before = [...realPlays(), ...accident];
const progress = progressOf({ 1: 22, 2: 22, 3: 22, 4: 22, 5: 22, 6: 13, 7: 13 });
const title = "Marvel's Agents of S.H.I.E.L.D.";
const ended = (plays: readonly Play[], end: RemovedPlay['end'], why: Partial<RemovedPlay> = {}) =>
  plays.map((play): RemovedPlay => ({ play, end, isClear: false, ...why }));
const LIST = 'removed-plays-sam-16000000001-1-ab12-1of1.csv';
const row = (historyId: string, line: number): SelectedRow => ({
  historyId,
  place: { file: 'changes/a.csv', line },
  claims: undefined,
});

const found = {
  command: 'change' as const,
  files: ['changes/a.csv'],
  unmarked: [],
  ofOthers: [],
  selected: 13,
  account: SAM,
  gone: [],
  unproven: false,
  movedOn: [],
  placed: [],
  rounded: [],
  renamed: [],
  shows: [{ traktId: 1394, title, year: 2013, plays: before, progress }],
  inPlace: [],
  immovable: [],
  perhapsThere: [],
  kept: [],
  now: Date.parse('2025-11-21T03:17:00.000Z'),
};

function done(differs: Partial<Done> = {}): Done {
  return {
    ...found,
    outcome: 'done',
    ended: ended(accident, 'removed'),
    moved: [],
    surplus: [],
    takenBack: [],
    intent: {
      runId: '16000000001',
      attempt: '1',
      key: 'ab12',
      account: { slug: 'sam' },
      abandoned: [],
      at: Date.parse('2025-11-21T03:17:00.000Z'),
      files: [
        {
          path: `trakt-history/${LIST}`,
          artifact: {
            id: 9,
            name: LIST,
            url: 'https://github.com/sam/trakt-history/actions/runs/16000000001/artifacts/9',
          },
        },
      ],
    },
    ...differs,
  };
}

const preview = (differs: Partial<Preview> = {}): Preview => ({
  ...found,
  outcome: 'preview',
  plays: accident,
  moves: [],
  offers: { offers: [], areAll: false },
  tooMany: undefined,
  ...differs,
});

const summary = (report: ChangeReport, run: Partial<Run> = {}) => concludeChange(report, runOf(run)).summary;
const file = (name: string) => `snapshots/${name}.md`;

/** Why nothing was done with some plays, and all the remarks at once. */
const DOWN =
  'Trakt is overloaded or down (503). This happened while removing plays. Nothing is lost; run this again later.';
const STILL = 'Trakt still listed them six minutes after they were removed.';
const thereAgain = row('2', 3);
const troubled = done({
  selected: 16,
  ended: [
    ...ended(accident.slice(0, 8), 'removed'),
    ...ended(accident.slice(8, 11), 'failed', { reason: DOWN, mayGoLater: true }),
    ...ended(accident.slice(11), 'unconfirmed', { reason: STILL, mayGoLater: true }),
  ],
  gone: [row('1', 2), thereAgain, { historyId: '3' }],
  movedOn: [{ row: thereAgain, live: episodePlay({ historyId: '99' }) }],
  renamed: [
    {
      row: row(accident[0]?.historyId ?? '', 4),
      live: accident[0] as Play,
      difference: 'the row calls it Agents of SHIELD',
    },
  ],
});

describe('the summary of a removal', () => {
  it('says second how to undo it, and until when', () => {
    const [, second] = summary(done()).split('\n\n');
    expect(second).toContain(
      'Was that a mistake? **[Undo this](https://github.com/sam/trakt-history/new/main?filename=undo/16000000001.txt&value=',
    );
    expect(second).toContain(
      'This works until 19 Feb 2026, as long as GitHub keeps the record ([removed-plays-sam-',
    );
    expect(second).toContain('Later, if you have a backup, earlier versions of the files in [history/](');
    const [, short] = concludeChange(done(), runOf({ keepsDays: 7 })).summary.split('\n\n');
    expect(short).toContain('until 28 Nov 2025,');
    const unknown = { ...done().intent, at: undefined } as Done['intent'];
    expect(summary(done({ intent: unknown })).split('\n\n')[1]).toContain('This works for 90 days,');
  });

  it('never advises to undo the removal of plays that cannot come back', () => {
    const lost = accident.map(play => ({ ...play, traktId: null }));
    const gone = summary(done({ ended: ended(lost, 'removed') }));
    expect(gone).not.toMatch(/undo\/|Undo/);
    expect(gone).toContain('**They cannot be put back:** Trakt no longer has the episode or movie');
    const some = summary(done({ ended: ended([...accident.slice(1), ...lost.slice(0, 1)], 'removed') }));
    expect(some).toMatch(/undo\/16000000001\.txt/);
    expect(some).toContain('**1 of them cannot be put back:**');
    expect(summary(preview({ plays: lost }))).toContain('**They could not be put back:**');
  });

  it('advises to run it again only where that helps', () => {
    const refused = { reason: 'Your account is locked.', mayGoLater: false };
    const report = done({ ended: ended(accident, 'failed', refused) });
    expect(summary(report)).toContain('Your account is locked.');
    expect(summary(report)).not.toMatch(/run(ning)? this again/i);
    expect(concludeChange(report, runOf()).failure).toBe(
      '13 plays could not be removed; 0 were removed. The job summary says why.',
    );
    expect(summary(troubled)).toContain('That removes just what is left.');
  });

  it('stays below 1 MiB with 100,000 plays of long titles, each with something to say', () => {
    const long = 'Ein sehr langer Titel '.repeat(30);
    const plays = Array.from({ length: 100_000 }, (_, index) =>
      episodePlay({ historyId: String(index + 1), title: long, episodeTitle: long }),
    );
    const rows = plays.map((play, index) => row(play.historyId, index));
    const report = done({
      selected: 200_000,
      ended: plays.map(
        (play, index) =>
          ended([play], index % 2 === 0 ? 'failed' : 'removed', { reason: DOWN })[0] as RemovedPlay,
      ),
      gone: rows,
      movedOn: rows.map(one => ({ row: one, live: plays[0] as Play })),
      renamed: rows.map(one => ({ row: one, live: plays[0] as Play, difference: long })),
    });
    const text = summary(report);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(headingsAndCuts(text)).toEqual([
      '## ⚠️ 50,000 of 100,000 plays removed',
      '- … and 99,950 more',
      '… and 49,700 more; the CSV has them all.',
      '… and 49,700 more; the CSV has them all.',
      '- … and 99,950 more',
    ]);
  });

  it('keeps hostile titles and file names text', () => {
    const hostile = '</details><b>x</b> | [x](https://evil.example) @sam #1';
    const plays = accident.map(play => ({ ...play, title: hostile, episodeTitle: hostile }));
    const report = done({
      ...troubled,
      ended: [...ended(plays, 'removed'), ...ended(plays, 'failed', { reason: hostile })],
      gone: [{ ...row('1', 2), place: { file: hostile, line: 2 } }],
      renamed: [{ row: row('1', 2), live: plays[0] as Play, difference: hostile }],
      shows: [{ traktId: 1, title: hostile, year: 2013, plays, progress }],
      account: { slug: '@sam', uuid: undefined, timezone: hostile },
    });
    const html = render(summary(report));
    expect(html).not.toMatch(/<b>|<a [^>]*evil/);
    for (const node of textNodes(html)) expect(node).not.toMatch(/@sam|#1\b|https:\/\//);
  });
});

const headingOf = (report: ChangeReport) => summary(report).split('\n')[0];

describe('the first line of a change', () => {
  const moves = (plays: readonly Play[], end: Done['moved'][number]['end']) =>
    plays.map(play => ({
      ...{ play, minute: '2020-01-01T12:00', isRelease: false, servedBy: undefined },
      ...{ end, mayMoveLater: false, isMerged: false },
    }));

  it.each<[string, Partial<Done>]>([
    ['## ✅ 13 plays removed', {}],
    ['## ✅ 1 play removed', { ended: ended(accident.slice(0, 1), 'removed') }],
    ['## ❌ 13 plays not removed', { ended: ended(accident, 'failed') }],
    ['## ❌ 13 plays may still be there', { ended: ended(accident, 'unconfirmed') }],
    ['## ❌ 2 plays may not have moved', { ended: [], moved: moves(accident.slice(0, 2), 'perhaps') }],
    [
      '## ❌ 2 plays not moved',
      {
        ended: [],
        moved: [...moves(accident.slice(0, 1), 'perhaps'), ...moves(accident.slice(1, 2), 'failed')],
      },
    ],
    ['## ✅ 2 plays kept', { ended: [], kept: accident.slice(0, 2) }],
    [
      '## ⚠️ 13 plays not removed, 1 play kept',
      { ended: ended(accident, 'failed'), kept: accident.slice(0, 1) },
    ],
  ])('says %s', (heading, differs) => {
    expect(headingOf(done(differs))).toBe(heading);
  });
});

describe('the summary of a change', () => {
  it('says of plays that may have moved where to look before anything else is done', () => {
    const [play] = accident as [Play];
    const moved = {
      ...{ play, minute: '2020-01-01T12:00', isRelease: false, servedBy: undefined },
      ...{ end: 'perhaps' as const, mayMoveLater: false, isMerged: false },
    };
    const text = summary(done({ ended: [], moved: [moved] }));
    expect(text).toContain('1 play may now be under another episode, movie or minute.');
    expect(text).toContain('Check on Trakt before you do anything');
    expect(text).toMatch(/17 Nov 2025, 02:02 → 1 Jan 2020, 13:00/);
  });

  it('advises to run it again where that helps with some of the plays', () => {
    const some = [
      ...ended(accident.slice(0, 1), 'failed', { reason: DOWN, mayGoLater: true }),
      ...ended(accident.slice(1), 'failed', { reason: 'Locked.', mayGoLater: false }),
    ];
    expect(summary(done({ ended: some }))).toContain('That removes just what is left.');
  });

  it('names the rows that call their plays something else, folded', () => {
    expect(summary(troubled)).toContain(
      '⚠️ 1 row describes its play differently than Trakt does now</summary>',
    );
  });

  it('has no table of plays to remove where none would go', () => {
    expect(summary(preview({ plays: [], shows: [], gone: [row('1', 2)] }))).not.toMatch(/^\|/m);
    expect(summary(preview({ shows: [] }))).toMatch(/^\|/m);
  });

  it('says of one play that it was taken back, and of several that they were', () => {
    const [first, second] = accident as [Play, Play];
    expect(summary(done({ takenBack: [first] }))).toContain('**1 play was taken back** and was left alone');
    expect(summary(done({ takenBack: [first] }))).toContain('no longer asks for it.');
    expect(summary(done({ takenBack: [first, second] }))).toContain('**2 plays were taken back**');
    expect(summary(done({ takenBack: [first, second] }))).toContain('no longer asks for them.');
    const warnings = (plays: Play[]) => concludeChange(done({ takenBack: plays }), runOf()).warnings;
    expect(warnings([first])).toEqual([
      '1 play was left alone: the file was changed meanwhile and no longer asks for it. The job summary lists it.',
    ]);
    expect(warnings([first, second])).toEqual([
      '2 plays were left alone: the file was changed meanwhile and no longer asks for them. The job summary lists them.',
    ]);
  });
});

it('a preview warns of equal plays that are there under other history IDs, which it would leave', () => {
  const report = preview({
    gone: [thereAgain],
    movedOn: [{ row: thereAgain, live: episodePlay({ historyId: '99' }) }],
  });
  const { failure, warnings } = concludeChange(report, runOf());
  expect(failure).toBeUndefined();
  expect(warnings).toEqual([
    '1 selected play is gone, but an identical play is there under another history ID. The job summary has a link that does it after all.',
  ]);
});

it('files of other accounts are named, and where there are none nothing is said of them', () => {
  const notices = (ofOthers: string[]) =>
    concludeChange(done({ files: ['changes/a.csv', ...ofOthers], ofOthers }), runOf()).notices;
  expect(notices([])).toEqual([]);
  expect(notices(['changes/1-1-remove.txt'])).toEqual([
    'changes/1-1-remove.txt is about plays of another account, so this run ignored it.',
  ]);
  expect(notices(['changes/1-1-remove.txt', 'changes/2-1-keep.txt'])).toEqual([
    'changes/1-1-remove.txt, changes/2-1-keep.txt are about plays of another account, so this run ignored them.',
  ]);
});

describe('the outputs of a change', () => {
  const [first, second, third, fourth, fifth] = bulkMark(5) as [Play, Play, Play, Play, Play];
  const moved = (play: Play, end: Done['moved'][number]['end']) => ({
    play,
    minute: '2020-01-01T12:00',
    isRelease: false,
    servedBy: undefined,
    end,
    mayMoveLater: end === 'failed',
    isMerged: false,
  });

  it('count each play once, by what became of it', () => {
    const { outputs, failure } = concludeChange(
      done({
        selected: 13,
        ended: [
          ...ended([first], 'removed'),
          ...ended([second], 'already gone'),
          ...ended([third], 'failed', { mayGoLater: false }),
          ...ended([fourth], 'unconfirmed', { mayGoLater: false }),
        ],
        moved: [
          moved(first, 'moved'),
          moved(second, 'moved'),
          moved(third, 'already gone'),
          moved(fourth, 'failed'),
          moved(fifth, 'unconfirmed'),
          moved(fifth, 'perhaps'),
        ],
        immovable: [{ play: first, reason: 'Trakt has no release date for it.' }],
        kept: [first, second, third],
        gone: [row('1', 2), thereAgain],
        movedOn: [{ row: thereAgain, live: episodePlay({ historyId: '99' }) }],
        placed: [{ row: row('3', 4), live: episodePlay({ historyId: '98' }) }],
      }),
      runOf(),
    );
    expect(outputs).toMatchObject({
      removed: 1,
      moved: 2,
      kept: 3,
      'already-gone': 1 + 1 + 1,
      unconfirmed: 1 + 1 + 1,
      failed: 1 + 1 + 1 + 1 + 1,
    });
    expect(failure).toContain('1 play could not be removed and 1 play may still be there; 1 was removed.');
    expect(failure).toContain('1 play could not be moved and 1 play may not have moved');
    expect(failure).toContain(
      'and 1 play may have moved to another episode, movie or minute and 1 play cannot be moved.',
    );
  });

  it.each<[string, Partial<Done>]>([
    ['a play that failed', { ended: ended([first], 'failed') }],
    ['a play that is not confirmed', { ended: ended([first], 'unconfirmed') }],
    ['a move that failed', { ended: [], moved: [moved(first, 'failed')] }],
    ['a move that is perhaps there', { ended: [], moved: [moved(first, 'perhaps')] }],
    ['a play that cannot move', { ended: [], immovable: [{ play: first, reason: 'Why.' }] }],
    ['a play too many', { surplus: [first] }],
    ['an equal play that is there', { gone: [thereAgain], movedOn: [{ row: thereAgain, live: first }] }],
    ['a play that an earlier run moved', { ended: [], placed: [{ row: thereAgain, live: first }] }],
  ])('are those of a run that fails with %s', (_, differs) => {
    expect(concludeChange(done(differs), runOf()).failure).toBeTruthy();
  });

  it('are those of a run that goes well where plays were gone, kept, moved or taken back', () => {
    const report = done({
      ended: ended([first], 'already gone'),
      moved: [moved(second, 'moved'), moved(third, 'already gone')],
      kept: [fourth],
      gone: [row('1', 2)],
      takenBack: [fifth],
    });
    expect(concludeChange(report, runOf()).failure).toBeUndefined();
  });
});

describe('the end of a removal', () => {
  it('is success when every play was seen to be gone', () => {
    expect(concludeChange(done(), runOf()).failure).toBeUndefined();
    expect(concludeChange(done(), runOf())).toMatchObject({
      warnings: [],
      outputs: {
        selected: 13,
        removed: 13,
        'already-gone': 0,
        unconfirmed: 0,
        failed: 0,
        'artifact-id': '9',
      },
    });
  });

  it('is failure when any play failed or is not confirmed, and says how to go on', () => {
    const { failure, outputs, warnings } = concludeChange(troubled, runOf());
    expect(failure).toBe(
      '3 plays could not be removed and 2 plays may still be there; 8 were removed. Run this again later: it removes just what is left. ' +
        '1 selected play is gone, but an identical play is there under another history ID. The job summary has a link that does it after all.',
    );
    expect(outputs).toMatchObject({ selected: 16, removed: 8, 'already-gone': 2, unconfirmed: 2, failed: 4 });
    expect(warnings).toEqual([
      '1 row describes its play differently than Trakt does now. The job summary lists it.',
    ]);
  });

  it('is a warning that names the account when every play is gone', () => {
    const report = done({ selected: 2, ended: [], intent: undefined, gone: [row('1', 2), row('2', 3)] });
    const { failure, warnings } = concludeChange(report, runOf());
    expect(failure).toBeUndefined();
    expect(warnings).toEqual([
      'None of the selected plays is in the history of sam: they are already gone, or it is the wrong account.',
    ]);
  });

  it('is failure when plays could not be found in a read that proves nothing', () => {
    const report = done({ selected: 14, gone: [row('1', 2)], unproven: true });
    expect(concludeChange(report, runOf())).toMatchObject({
      failure:
        '1 selected play could not be found, and Trakt’s answers contradicted each other, so it may still be there. Run this again in a few minutes.',
      outputs: { 'already-gone': 0, unconfirmed: 1 },
    });
  });

  it('is a warning that says how to mark rows when none is marked', () => {
    const { warnings, failure } = concludeChange(
      { ...found, outcome: 'nothing selected', selected: 0 },
      runOf(),
    );
    expect(failure).toBeUndefined();
    expect(warnings).toEqual([
      'Nothing to remove. No play is selected in changes/a.csv. Write x in the column remove beside each play that should go, and commit the file again.',
    ]);
  });
});

describe('the summary of a run that was stopped', () => {
  it('lists each problem with its place, the first ones in sight', async () => {
    const problems = Array.from({ length: 25 }, (_, index) => ({
      message: `“${index}|x” in the column remove is not understood. Write x to remove the play, or leave the cell empty.`,
      place: { file: 'changes/my_plays.csv', line: index + 2 },
    }));
    const failure = new Failure('Nothing was removed, since 25 things in the selection cannot be trusted.', {
      problems,
    });
    await expect(failureSummary(failure)).toMatchFileSnapshot(file('stopped-problems'));
  });

  it('lists the shows and movies that a title may mean, with links', async () => {
    const failure = new Failure(
      'Several shows are called “The Office”. Give one of these by its ID or address:\n' +
        '- The Office (2001): 201, https://trakt.tv/shows/the-office-2001\n' +
        '- The *Office* (2005): 202, https://trakt.tv/shows/the-office\n' +
        '- Léon (movie, 1994): 203, https://trakt.tv/movies/l%C3%A9on-1994',
    );
    await expect(failureSummary(failure)).toMatchFileSnapshot(file('stopped-candidates'));
    const html = render(failureSummary(failure));
    expect(html.match(/<li>/g)).toHaveLength(3);
    expect(html).toContain('<a href="https://trakt.tv/shows/the-office-2001">');
    expect(html).toContain('<a href="https://trakt.tv/movies/l%C3%A9on-1994">');
  });

  it('stays below 1 MiB with 100,000 problems', { tags: ['large'] }, () => {
    const problems = Array.from({ length: 100_000 }, (_, line) => ({
      message: `${line} ${'x'.repeat(200)}`,
      place: { file: 'a.csv', line },
    }));
    const markdown = failureSummary(new Failure('No.', { problems }));
    expect(Buffer.byteLength(markdown)).toBeLessThan(1024 * 1024);
    expect(markdown).toContain('… and 99,000 more.');
  });
});
