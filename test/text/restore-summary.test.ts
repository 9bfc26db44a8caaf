import { describe, expect, it } from 'vitest';
import { concludeRestore } from '../../src/commands/restore/conclusion.ts';
import type { RestoreReport } from '../../src/commands/restore/restore.ts';
import type { RestoreRow } from '../../src/csv/restore-rows.ts';
import type { Run } from '../../src/github/event.ts';
import { bulkMark, episodePlay } from '../history/plays.ts';
import { headingsAndCuts, render, textNodes } from './render.ts';
import { progressOf, realPlays, runOf, SAM } from './scene.ts';

type Done = Extract<RestoreReport, { outcome: 'done' }>;
type Preview = Extract<RestoreReport, { outcome: 'preview' }>;

const accident = bulkMark(13);
const progress = progressOf({ 1: 22, 2: 22, 3: 22, 4: 22, 5: 22, 6: 13, 7: 13 });
const title = "Marvel's Agents of S.H.I.E.L.D.";
const LIST = 'removed-plays-sam-16000000000-1-ab12.csv';
const file = (name: string) => `snapshots/${name}.md`;
const summary = (report: RestoreReport, run: Partial<Run> = {}) =>
  concludeRestore(report, runOf(run)).summary;
const PULL: Partial<Run> = { event: { name: 'pull_request', number: 7 }, mayAct: false };

const NONE = { historyIds: 0, seconds: 0, scrobbles: 0 };
const given = { command: 'restore' as const, runId: '16000000000', files: [LIST], selected: 13 };
const found = {
  ...given,
  account: SAM,
  uncertain: [],
  present: [],
  shows: [{ traktId: 1394, title, plays: realPlays(), progress }],
};

const done = (differs: Partial<Done> = {}): Done => ({
  ...found,
  outcome: 'done',
  restored: accident,
  notFound: [],
  failed: [],
  unconfirmed: [],
  reasons: [],
  doubt: undefined,
  losses: { historyIds: 13, seconds: 0, scrobbles: 0 },
  ...differs,
});

const preview = (differs: Partial<Preview> = {}): Preview => ({
  ...found,
  outcome: 'preview',
  plays: accident,
  losses: { historyIds: 13, seconds: 2, scrobbles: 1 },
  ...differs,
});

const uncertain = (line: number, claims: RestoreRow['claims'], reason: string) => ({
  row: { place: { file: 'imports/list.csv', line }, watchedAt: '2025-07-01T22:30:00.000Z', claims, kept: 0 },
  reason,
});

const troubled = done({
  selected: 18,
  restored: accident.slice(0, 8),
  present: accident.slice(8, 10),
  failed: accident.slice(10, 11),
  unconfirmed: accident.slice(11),
  notFound: [episodePlay({ historyId: '5', title: 'A show that Trakt deleted', season: 1, episode: 1 })],
  reasons: [
    'Your Trakt account has reached one of its limits (420). A watched history can hold 100,000 plays: make room there first.',
  ],
  doubt: 'Trakt did not list them within six minutes after they were sent.',
  uncertain: [
    uncertain(
      6,
      { title: 'Serenity' },
      'Several movies can be called “Serenity”. Write the year into the row.',
    ),
    uncertain(9, {}, 'The row names nothing: it needs trakt_id, another ID, or a title.'),
  ],
  files: ['imports/list.csv', LIST],
  losses: { historyIds: 8, seconds: 1, scrobbles: 3 },
});

describe('the summary of an undo', () => {
  it.each<[string, RestoreReport, Partial<Run>]>([
    ['restore-done', done(), {}],
    ['restore-one', done({ selected: 1, restored: accident.slice(0, 1), shows: [] }), {}],
    ['restore-preview', preview(), {}],
    ['restore-pull-request', preview({ plays: accident.slice(0, 2), runId: undefined }), PULL],
    ['restore-all-there', done({ restored: [], present: accident, shows: [], losses: NONE }), {}],
    ['restore-troubled', troubled, {}],
    [
      'restore-nothing',
      { ...given, runId: undefined, files: ['a.csv'], selected: 0, outcome: 'nothing given' },
      {},
    ],
    ['restore-files-checked', { ...given, runId: undefined, outcome: 'files checked' }, PULL],
  ])('%s', async (name, report, run) => {
    await expect(summary(report, run)).toMatchFileSnapshot(file(name));
  });

  it('tells of plays that failed why, and of those in doubt what the doubt is', () => {
    const lines = summary(troubled).split('\n');
    const failed = lines.find(line => line.includes('could not be put back.')) ?? '';
    const inDoubt = lines.find(line => line.includes('may be missing still.')) ?? '';
    expect([failed, inDoubt].map(line => [line.includes('(420)'), line.includes('six minutes')])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('says of one row, and of several plays, what is right of them', () => {
    expect(summary(done({ uncertain: troubled.uncertain.slice(1) }))).toContain(
      '❌ **1 row is not certain enough to be put back.** Correct it and give the file again',
    );
    expect(summary(done({ notFound: accident.slice(0, 2) }))).toContain(
      '❌ **2 plays are of something that Trakt does not know any more**, so they cannot be put back by Trakt ID.',
    );
  });

  it('stays below 1 MiB with 100,000 plays of long titles, each with something to say', () => {
    const long = 'Ein sehr langer Titel '.repeat(30);
    const plays = Array.from({ length: 100_000 }, (_, index) =>
      episodePlay({ historyId: String(index + 1), title: long, episodeTitle: long }),
    );
    const report = done({
      selected: 400_000,
      restored: plays,
      present: plays,
      failed: plays,
      unconfirmed: plays,
      notFound: plays,
      uncertain: plays.map((_, line) => uncertain(line, { title: long }, long)),
    });
    const text = summary(report);
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(headingsAndCuts(text)).toEqual([
      '## 100,000 of 300,000 plays put back',
      ...Array.from({ length: 3 }, () => '… and 99,700 more; the CSV has them all.'),
      '- … and 99,950 more',
      '… and 99,700 more; the CSV has them all.',
      'Something is left out here: GitHub shows at most 1 MiB of summary. The CSV has everything.',
    ]);
  });

  it('keeps hostile titles, file names and reasons text', () => {
    const hostile = '</details><b>x</b> | [x](https://evil.example) @sam #1';
    const plays = accident.map(play => ({ ...play, title: hostile, episodeTitle: hostile }));
    const report = done({
      restored: plays,
      failed: plays,
      files: [hostile],
      reasons: [hostile],
      unconfirmed: plays,
      doubt: hostile,
      uncertain: [uncertain(1, { title: hostile }, hostile)],
      shows: [{ traktId: 1394, title: hostile, plays, progress }],
    });
    const html = render(summary(report));
    expect(html).not.toMatch(/<b>|<a [^>]*evil/);
    for (const node of textNodes(html)) expect(node).not.toMatch(/@sam|#1\b|https:\/\//);
  });
});

describe('the end of an undo', () => {
  it('is success when every play was seen to be there', () => {
    const { headline, failure, outputs } = concludeRestore(done(), runOf());
    expect([headline, failure]).toEqual(['13 plays put back', undefined]);
    expect(outputs).toEqual({
      selected: 13,
      restored: 13,
      failed: 0,
      unconfirmed: 0,
      'already-present': 0,
      'not-found': 0,
    });
  });

  it('is failure when any play is not, and says of each why', () => {
    const { headline, failure, outputs } = concludeRestore(troubled, runOf());
    expect(headline).toBe('8 of 16 plays put back');
    expect(failure).toBe(
      '1 play could not be put back and 2 plays may be missing still and 3 plays could not be matched to anything at Trakt with certainty; ' +
        '8 were put back. Run this again: it puts back only what is still missing.',
    );
    expect(outputs).toMatchObject({
      restored: 8,
      failed: 1,
      unconfirmed: 2,
      'already-present': 2,
      'not-found': 3,
    });
  });

  it('says where the rest is listed when only what it is of is unknown', () => {
    const one = done({ restored: accident.slice(1), notFound: accident.slice(0, 1) });
    expect(concludeRestore(one, runOf()).failure).toBe(
      '1 play could not be matched to anything at Trakt with certainty; 12 were put back. The job summary lists it.',
    );
  });
});
