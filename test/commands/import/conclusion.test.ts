import { describe, expect, test } from 'vitest';
import { concludeImport } from '../../../src/commands/import/conclusion.ts';
import type { Done, ImportReport, Preview } from '../../../src/commands/import/report.ts';
import type { UncertainRow, WantedPlay } from '../../../src/commands/import/resolve-rows.ts';
import type { Run } from '../../../src/github/event.ts';
import type { AdditionEnd } from '../../../src/trakt/addition-report.ts';
import { moviePlay } from '../../history/plays.ts';
import { runOf, SAM } from '../../text/scene.ts';

const play = (historyId = '') => ({ ...moviePlay({ historyId }), traktId: 823 });
const plays = (count: number) => Array.from({ length: count }, () => play());
const place = { file: 'imports/list.csv', line: 2 };
const wanted = (count: number): WantedPlay[] =>
  plays(count).map(each => ({ place, play: each, isAbsolute: false }));
const uncertain = (count: number): UncertainRow[] =>
  Array.from({ length: count }, () => ({
    row: { place, source: 'a list', claims: {}, cells: () => ({}) },
    kind: 'Why.',
    reason: 'Why.',
    candidates: [],
  }));

const found = {
  command: 'import' as const,
  files: ['imports/list.csv'],
  ofOthers: [],
  selected: 10,
  sources: [],
  problems: [],
  remarks: [],
  account: SAM,
  uncertain: [],
  toFix: undefined,
  present: [],
  skipped: [],
  perhapsThere: [],
  lacking: [],
  absolute: [],
  shows: [],
};
const preview = (differs: Partial<Preview> = {}): Preview => ({
  ...found,
  outcome: 'preview',
  group: 1,
  ordered: 0,
  ...differs,
});

/** What became of plays that lacked, by how many came to each end. */
function done(ends: Partial<Record<AdditionEnd, number>>, differs: Partial<Done> = {}): Done {
  const added = Object.entries(ends).flatMap(([end, count]) =>
    plays(count).map(each => ({
      play: {
        type: each.type,
        traktId: 823,
        minute: '2025-10-03T20:15',
        coming: { play: each, for: undefined },
      },
      end: end as AdditionEnd,
      historyId: end === 'added' ? '77' : undefined,
      perhaps: [],
      isClear: false,
      reason: end === 'added' ? undefined : `Why it is ${end}.`,
    })),
  );
  return {
    ...found,
    lacking: plays(added.length),
    outcome: 'done',
    done: { added, surplus: [], intents: [], takenBack: [], notSent: [], trouble: undefined },
    planned: undefined,
    ...differs,
  };
}

const conclude = (report: ImportReport) => concludeImport(report, runOf());

describe('an import that was done', () => {
  test('counts the plays by what became of them, each once', () => {
    const report = done(
      { added: 1, 'there already': 2, 'not found': 3, failed: 4, unconfirmed: 5, perhaps: 6 },
      { present: plays(7), perhapsThere: plays(8), skipped: plays(9), uncertain: uncertain(2) },
    );
    expect(conclude(report).outputs).toMatchObject({
      selected: 10,
      added: 1,
      'already-present': 2 + 7 + 8,
      'not-found': 3 + 2,
      failed: 4,
      unconfirmed: 5 + 6,
      skipped: 9,
    });
  });

  test.each<[string, Done, string | undefined]>([
    ['all was added', done({ added: 2 }), undefined],
    ['all was there', done({}, { present: plays(2), done: undefined }), undefined],
    ['Trakt had it already', done({ 'there already': 2 }), undefined],
    ['one could not be added', done({ added: 1, failed: 1 }), '1 play could not be added.'],
    [
      'Trakt does not know one',
      done({ added: 1, 'not found': 1 }),
      '1 play could not be added: Trakt no longer has the episode or movie.',
    ],
    ['it is not certain of two', done({ unconfirmed: 2 }), '2 plays may still be missing.'],
    [
      'one is shown elsewhere',
      done({ perhaps: 1 }),
      '1 play may be there under another episode, movie or minute.',
    ],
    ['some rows are uncertain', done({ added: 1 }, { uncertain: uncertain(9) }), undefined],
    [
      'no row is certain',
      done({}, { uncertain: uncertain(10), done: undefined }),
      '10 rows could not be matched to anything at Trakt with certainty.',
    ],
    [
      'a file could not be read',
      done({ added: 1 }, { problems: [{ message: 'No CSV.' }] }),
      '1 problem with the files.',
    ],
    [
      'the other files could not be planned',
      done({ added: 1 }, { planned: { unplanned: 'Trakt is down.' } }),
      'The other files could not be planned.',
    ],
    [
      'of the other files no row is certain',
      done({ added: 1 }, { planned: preview({ selected: 1, uncertain: uncertain(1) }) }),
      '1 row could not be matched to anything at Trakt with certainty.',
    ],
  ])('fails only where not all that was asked for is there: %s', (_, report, failure) => {
    expect(conclude(report).failure).toBe(
      failure === undefined ? undefined : `${failure} The job summary lists it, with what to do.`,
    );
  });

  test('fails with all that went wrong, surplus and what was not sent any more among it', () => {
    const report = done({ failed: 1, unconfirmed: 1 });
    Object.assign(report.done ?? {}, { surplus: plays(1), notSent: wanted(2) });
    expect(conclude(report).failure).toBe(
      '3 plays could not be added. 1 play may still be missing. 1 play too many. The job summary lists them, with what to do.',
    );
    expect(conclude(report).outputs).toMatchObject({ failed: 3, unconfirmed: 1 });
  });

  test('warns of plays that were taken back, and does not fail', () => {
    const report = done({ added: 1 });
    Object.assign(report.done ?? {}, { takenBack: wanted(2) });
    const { warnings, failure } = conclude(report);
    expect(warnings).toEqual(['2 plays were not added: the file was changed after this push.']);
    expect(failure).toBeUndefined();
  });

  test('counts the rows to fix of lists that were only planned, and names all files', () => {
    const artifact = (id: number) => ({ id, name: 'to-fix.csv', url: `https://github.com/${id}` });
    const report = done(
      { added: 1 },
      {
        uncertain: uncertain(1),
        toFix: { path: 'a/to-fix.csv', artifact: artifact(1) },
        planned: preview({ uncertain: uncertain(2), toFix: { path: 'b/to-fix.csv', artifact: artifact(2) } }),
      },
    );
    expect(conclude(report).outputs).toMatchObject({
      'not-found': 3,
      csv: 'a/to-fix.csv\nb/to-fix.csv',
      'artifact-id': '1\n2',
      'artifact-url': 'https://github.com/1\nhttps://github.com/2',
    });
  });
});

describe('the summary of an import that was done', () => {
  const summary = (report: Done) => conclude(report).summary;
  test.each<[string, Done]>([
    ['## ✅ 2 plays added', done({ added: 2 })],
    ['## ⚠️ 1 of 2 plays added', done({ added: 1, failed: 1 })],
    ['## ❌ 2 plays not added', done({ failed: 1, 'not found': 1 })],
    ['## ❌ 2 plays may not have been added', done({ unconfirmed: 1, perhaps: 1 })],
    ['## ❌ 2 plays not added', done({ unconfirmed: 1, failed: 1 })],
    ['## Nothing to add: 1 play is there already', done({}, { present: plays(1), done: undefined })],
    [
      '## Nothing to add: 2 plays are, or may be, there already',
      done({}, { present: plays(1), perhapsThere: plays(1), done: undefined }),
    ],
    [
      '## Nothing to add: the history has plays near the one of the list',
      done({}, { skipped: plays(1), done: undefined }),
    ],
    [
      '## Nothing to add: the history has plays near those of the list',
      done({}, { skipped: plays(2), done: undefined }),
    ],
    ['## Nothing to add: no row is certain', done({}, { uncertain: uncertain(1), done: undefined })],
    ['## Nothing to add', done({}, { done: undefined })],
  ])('begins with %j', (heading, report) => {
    expect(summary(report).split('\n')[0]).toBe(heading);
  });

  test('says of plays that were taken back why, and what will become of them', () => {
    const report = done({}, { lacking: plays(2) });
    Object.assign(report.done ?? {}, { takenBack: wanted(2) });
    expect(summary(report)).toContain('## Nothing added: 2 plays were taken back');
    expect(summary(report)).toContain(
      '2 plays were not added here: the file was changed after this push. The run of the newer push adds what it says now.',
    );
    expect(summary(done({ added: 1 }))).not.toContain('after this push');
  });

  const LIST_OF_ONE = '| The Third Man (1949) | 3 Oct 2025, 22:15 | marked |';
  test.each<[string, Done]>([
    [
      '❌ **1 play could not be added.** Why it is failed. Run this again later: it adds only',
      done({ failed: 1 }),
    ],
    ['⚠️ **1 play may still be missing.** Why it is unconfirmed. Run this again', done({ unconfirmed: 1 })],
    ['⚠️ **1 play may be there under another episode, movie or minute.**', done({ perhaps: 1 })],
    [
      '❌ **Trakt no longer has the episode or movie of 1 play**, so it cannot be added by Trakt ID.',
      done({ 'not found': 1 }),
    ],
  ])('says %j, and of which play', (sentence, report) => {
    expect(summary(report)).toContain(sentence);
    expect(summary(report).slice(summary(report).indexOf(sentence))).toContain(LIST_OF_ONE);
    expect(summary(report)).not.toContain('Undo this');
    expect(summary(done({ added: 1 }))).not.toContain(sentence.slice(0, 12));
  });

  test('has the link that undoes it, and every play', () => {
    const told = summary(done({ added: 1 }));
    expect(told).toContain('Was that a mistake? **[Undo this](');
    expect(told).toContain(LIST_OF_ONE);
  });

  test('names the plays too many, with the link that removes them', () => {
    const report = done({ added: 1 });
    Object.assign(report.done ?? {}, { surplus: [play('78')] });
    expect(summary(report)).toMatch(/⚠️ \*\*1 play too many\.\*\* Look at it, then \[remove it\]\(/);
  });

  test('names its files and what made them', () => {
    const from = (differs: Partial<Done>) =>
      summary(done({ added: 1 }, differs))
        .trim()
        .split('\n')
        .at(-1);
    expect(from({ sources: ['TV Time', 'Netflix'], files: ['imports/a.csv', 'imports/b.csv'] })).toBe(
      'Account sam. From imports/a.csv, imports/b.csv (TV Time, Netflix). Times are those of Europe/Berlin.',
    );
    expect(from({})).toBe('Account sam. From imports/list.csv. Times are those of Europe/Berlin.');
  });

  test('of nothing that was understood is no plan', () => {
    expect(conclude(preview({ uncertain: uncertain(10) })).summary).toMatch(/^## ❌ Nothing to add: no row/);
  });

  test('names the file to fix', () => {
    const artifact = { id: 7, name: 'to-fix.csv', url: 'https://github.com/7' };
    const report = done({ added: 1 }, { uncertain: uncertain(1), toFix: { path: 'a/to-fix.csv', artifact } });
    expect(conclude(report).outputs).toMatchObject({
      csv: 'a/to-fix.csv',
      'artifact-id': '7',
      'artifact-url': artifact.url,
    });
  });
});

describe('the summary of a plan', () => {
  const summary = (differs: Partial<Preview>, run = runOf()) => concludeImport(preview(differs), run).summary;

  test('says what is there, skipped, perhaps there, and counted over all seasons; nothing of what is not', () => {
    const said = (differs: Partial<Preview>) =>
      [...summary(differs).matchAll(/<summary>(.*)<\/summary>/g)].map(([, words]) => words);
    const some = { present: plays(1), skipped: plays(2), perhapsThere: plays(1), absolute: plays(2) };
    expect(said({ lacking: plays(1), ...some })).toEqual([
      '1 play was there already',
      '2 plays skipped: the history has one of the same thing near them (skip-within)',
      '1 play is perhaps there, under another episode, movie or minute: an earlier run added it',
      'The number of 2 episodes was counted over all seasons: compare them',
    ]);
    const others = { present: plays(2), skipped: plays(1), perhapsThere: plays(2), absolute: plays(1) };
    expect(said(others)).toEqual([
      '2 plays were there already',
      '1 play skipped: the history has one of the same thing near it (skip-within)',
      '2 plays are perhaps there, under another episode, movie or minute: an earlier run added them',
      'The number of 1 episode was counted over all seasons: compare it',
    ]);
    expect(said({ lacking: plays(1) })).toEqual([]);
  });

  test('is of use where there is something to add, whatever is wrong with the files', () => {
    const problems = [{ message: 'It cannot be read.' }];
    const heading = (differs: Partial<Preview>) => summary(differs).split('\n')[0];
    expect(heading({ lacking: plays(1), problems })).toBe('## ⚠️ Plan: 1 play to add');
    expect(heading({ problems })).toBe('## ❌ Nothing to add');
    expect(heading({ lacking: plays(1) })).toBe('## Plan: 1 play to add');
  });

  test('lists the plays, and has the link that adds them', () => {
    const told = summary({ lacking: plays(1) });
    expect(told).toContain('## Plan: 1 play to add');
    expect(told).toContain(
      '**[Add 1 play](https://github.com/sam/trakt-history/new/main?filename=imports/16000000001-add.txt&value=',
    );
    expect(told).toContain('Nothing was added yet: this is what Import found in imports/list.csv.');
    expect(told).toMatch(/\| The Third Man \(1949\) \| 3 Oct 2025, 22:15 \|/);
    expect(summary({})).not.toContain('| Watched |');
  });

  const elsewhere = runOf({ event: { name: 'pull_request' } as Run['event'], mayAct: false });
  test('without a link says how it is added', () => {
    expect(summary({ lacking: plays(1), group: undefined })).toContain(
      'This was a preview; nothing was changed. [Run it again](',
    );
  });

  test.each([
    [1, 0, 'Merge it: the run on main then has the link that adds the play.'],
    [2, 0, 'Merge it: the run on main then has the link that adds the plays.'],
    [1, 1, 'Merge it to add the play.'],
    [2, 2, 'Merge it to add the plays.'],
    [2, 1, 'Merge it: the run on main adds 1 play, and then has the link that adds the rest.'],
    [5, 3, 'Merge it: the run on main adds 3 plays, and then has the link that adds the rest.'],
  ])('of %i plays in a pull request, of which earlier plans name %i: %s', (lacking, ordered, words) => {
    expect(summary({ lacking: plays(lacking), ordered, group: undefined }, elsewhere)).toContain(
      `This is the plan; nothing was added. ${words}\n`,
    );
  });

  test('of nothing has nothing to merge, and nothing to run again', () => {
    expect(summary({})).toContain('This was a preview; nothing was changed.\n');
    expect(summary({}, elsewhere)).toContain(
      'A pull request only shows what would be done; nothing was changed.\n',
    );
  });
});

describe('an import that was planned', () => {
  test('counts what is there, and fails only where nothing was understood', () => {
    const { outputs, failure } = conclude(
      preview({
        lacking: plays(1),
        present: plays(2),
        perhapsThere: plays(3),
        skipped: plays(4),
        uncertain: uncertain(5),
      }),
    );
    expect(outputs).toEqual({ selected: 10, 'already-present': 5, 'not-found': 5, skipped: 4 });
    expect(failure).toBeUndefined();
    expect(conclude(preview({ uncertain: uncertain(10) })).failure).toMatch(/^10 rows could not be matched/);
  });

  test('names the file to fix without an artifact, where it could not be uploaded', () => {
    const { outputs } = conclude(
      preview({ uncertain: uncertain(1), toFix: { path: 'a/to-fix.csv', artifact: undefined } }),
    );
    expect(outputs.csv).toBe('a/to-fix.csv');
    expect(outputs).not.toHaveProperty('artifact-id');
  });
});

test('an import of nothing is a notice without files, and a warning where they hold no play', () => {
  const nothing = (files: string[]) => conclude({ ...found, files, selected: 0, outcome: 'nothing given' });
  expect(nothing([])).toMatchObject({ notices: [expect.stringMatching(/^Nothing to add\. /)], warnings: [] });
  expect(nothing(['imports/a.csv'])).toMatchObject({
    notices: [],
    warnings: [expect.stringContaining('There is no play in imports/a.csv.')],
  });
  const remarks = [{ message: 'A rating is not a play.', place: { file: 'imports/a.csv' } }];
  const told = conclude({
    ...found,
    files: ['imports/a.csv'],
    remarks,
    selected: 0,
    outcome: 'nothing given',
  });
  expect(told.warnings).toEqual([
    'Nothing to add. There is no play in imports/a.csv. The job summary says why.',
  ]);
  expect(told.summary).toContain(
    'There is no play in imports/a.csv.\n\n- imports/a.csv: A rating is not a play.',
  );
});

test('an import of plans for other accounts is a notice; the files that are for this one are named alone', () => {
  const [plan, list] = ['imports/16-add.txt', 'imports/a.csv'];
  const notice = `${plan} is about plays of another account, so this run ignored it.`;
  const nothing = (files: string[]) =>
    conclude({ ...found, files, ofOthers: [plan], selected: 0, outcome: 'nothing given' });
  expect(nothing([plan])).toMatchObject({ notices: [notice], warnings: [] });
  expect(nothing([plan]).summary).toContain(notice);
  expect(nothing([plan, list])).toMatchObject({
    notices: [notice],
    warnings: [expect.stringMatching(/^Nothing to add\. There is no play in imports\/a\.csv\. Give one row/)],
  });
});

test('files that were only checked come with what is to be said of them', () => {
  const remarks = [{ message: 'A rating is not a play.', place: { file: 'imports/a.csv' } }];
  const checked = (differs: object) => conclude({ ...found, ...differs, outcome: 'files checked' }).summary;
  expect(checked({ remarks })).toContain('About the files</summary>\n\n- imports/a.csv: A rating');
  expect(checked({})).not.toContain('About the files');
});
