import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMarkReader } from '../../src/commands/backup/marks.ts';
import { readBackupFile } from '../../src/csv/backup-file.ts';
import { judge } from '../../src/csv/judgement.ts';
import { readCsv } from '../../src/csv/read.ts';
import { selectPlays } from '../../src/csv/selection.ts';
import { itemKey, minuteOf, type Play } from '../../src/history/play.ts';
import { check } from './check.ts';
import {
  DATE_FORMATS,
  NUMBER_FORMATS,
  plays,
  reformatDates,
  reformatNumbers,
  type Sheet,
  save,
  sheetOf,
  treatment,
  ZONE,
} from './sheets.ts';

/** What change would remove of the live plays, and why not. */
function removed(bytes: Uint8Array, live: readonly Play[]): { going: Play[]; reasons: string[] } {
  const selection = selectPlays([readCsv('changes/a.csv', bytes)], [], { account: 'sam' });
  const { live: going, problems } = judge(selection, { plays: live, timezone: ZONE });
  const reasons = [...selection.problems, ...problems].map(problem => problem.kind ?? problem.message);
  return reasons.length > 0 ? { going: [], reasons } : { going, reasons };
}

/** Plays of one thing in one minute cannot be told apart, by anybody. */
const nameOf = (play: Play) => `${itemKey(play)} ${minuteOf(play.watchedAt)}`;

function marked({ rows }: Sheet): Play[] {
  return rows.filter(row => row.isMarked).map(row => row.play);
}

const delimiters = fc.constantFrom(',', ';', '\t');
const marks = fc.array(fc.boolean(), { minLength: 16, maxLength: 16 });

describe('of any file that a spreadsheet could make of an export', () => {
  it('what is removed is what the person marked, or nothing', async () => {
    const treatments = fc.array(treatment, { minLength: 1, maxLength: 4 });
    await check(
      fc.property(plays(16), marks, treatments, delimiters, (live, isMarked, treat, delimiter) => {
        const sheet = sheetOf(live, index => isMarked[index] === true);
        for (const each of treat) each(sheet);
        const { going } = removed(save(sheet, delimiter), live);
        const meant = new Set(marked(sheet).map(nameOf));
        expect(going.filter(play => !meant.has(nameOf(play)))).toEqual([]);
        expect(going.length).toBeLessThanOrEqual(marked(sheet).length);
      }),
      1500,
    );
  });
});

describe('of any backed-up file that a spreadsheet could make', () => {
  it('marks stay with plays that were marked, or in their file, or nothing is saved', async () => {
    const treatments = fc.array(treatment, { minLength: 1, maxLength: 4 });
    const names = new Set(['sam']);
    await check(
      fc.property(plays(16), marks, treatments, (live, isMarked, treat) => {
        const sheet = sheetOf(live, index => isMarked[index] === true);
        for (const each of treat) each(sheet);
        const file = readBackupFile(readCsv('history/a.csv', save(sheet, ',')), names);
        const reader = createMarkReader();
        reader.note({ name: 'a.csv', ...file });
        const history = new Map(live.map(play => [play.historyId, play]));
        const judged = reader.judge({ history, names, timezone: ZONE });
        const meant = new Set(marked(sheet).map(nameOf));
        const carried = live.filter(({ historyId }) => judged.marks.has(historyId));
        expect(carried.filter(play => !meant.has(nameOf(play)))).toEqual([]);
        const hasColumn = sheet.columns.includes('remove') && meant.size > 0;
        if (hasColumn && carried.length === 0) expect(judged.held.size + file.problems.length).not.toBe(0);
      }),
      1500,
    );
  });
});

describe('of files that a person marked and a spreadsheet saved in its own formats', () => {
  const dates = fc.constantFrom(undefined, ...Object.values(DATE_FORMATS));
  const numbers = fc.constantFrom(undefined, ...Object.values(NUMBER_FORMATS));
  const dropped = fc.subarray([
    'suspect',
    'move_to',
    'episode_title',
    'account',
    'show_slug',
    'tvdb_id',
    'year',
  ]);
  const harmless = (live: fc.Arbitrary<Play[]>) =>
    fc.record({
      live,
      isMarked: fc.array(fc.boolean(), { minLength: 90, maxLength: 90 }),
      date: dates,
      ahead: fc.constantFrom(0, 1),
      number: numbers,
      dropped,
      delimiter: delimiters,
    });

  type Harmless = ReturnType<typeof harmless> extends fc.Arbitrary<infer File> ? File : never;

  function sheetFrom(file: Harmless) {
    const sheet = sheetOf(file.live, index => file.isMarked[index] === true);
    if (file.date !== undefined) reformatDates(file.date, file.ahead)(sheet);
    if (file.number !== undefined) reformatNumbers(file.number)(sheet);
    sheet.columns = sheet.columns.filter(column => !file.dropped.includes(column));
    return sheet;
  }

  /** How many are refused, and of which no marked play has another of its thing within a day: a person could tell them apart. */
  function tryAll(live: fc.Arbitrary<Play[]>, numRuns: number) {
    const result = { refused: 0, tellable: 0, lost: 0, reasons: new Set<string>() };
    for (const file of fc.sample(harmless(live), { numRuns, seed: 10 })) {
      const sheet = sheetFrom(file);
      const { going, reasons } = removed(save(sheet, file.delimiter), file.live);
      for (const reason of reasons) result.reasons.add(reason);
      if (reasons.length === 0 && going.length !== marked(sheet).length) result.lost++;
      if (reasons.length === 0) continue;
      result.refused++;
      if (!marked(sheet).some(play => hasTwinWithinADay(play, file.live))) result.tellable++;
    }
    return result;
  }

  const hardlyAny = (files: number) => () => {
    const { refused, tellable, lost, reasons } = tryAll(lived, files);
    expect(lost).toBe(0);
    expect([...reasons].filter(reason => reason !== 'time of several')).toEqual([]);
    expect(refused / files).toBeLessThanOrEqual(0.02);
    expect(tellable / files).toBeLessThanOrEqual(0.003);
  };
  it('of a history as people have one, hardly any is refused', hardlyAny(100));
  it(
    'of a history as people have one, hardly any of 1,000 is refused',
    { tags: ['large'] },
    hardlyAny(1_000),
  );

  const onlyThose = (files: number) => () => {
    const { refused, lost, reasons } = tryAll(plays(60).map(oncePerDay), files);
    expect(lost).toBe(0);
    expect([...reasons].filter(reason => reason !== 'time of several')).toEqual([]);
    expect(refused / files).toBeLessThan(0.1);
  };
  const ONLY = 'only those are refused whose times fit several plays';
  it(`of a history full of second plays, ${ONLY}`, onlyThose(100));
  it(`of a history full of second plays, of 1,000 ${ONLY}`, { tags: ['large'] }, onlyThose(1_000));
});

const DAY = 86_400_000;

function hasTwinWithinADay(play: Play, live: readonly Play[]): boolean {
  const at = Date.parse(play.watchedAt);
  return live.some(
    other =>
      other !== play && itemKey(other) === itemKey(play) && Math.abs(Date.parse(other.watchedAt) - at) < DAY,
  );
}

/** Years of watching: each thing up to three times, months apart; once in a hundred plays again on the same evening. */
const lived: fc.Arbitrary<Play[]> = fc
  .tuple(
    plays(60),
    fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 60, maxLength: 60 }),
    fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 60, maxLength: 60 }),
  )
  .map(([all, days, chances]) => {
    const evening = (index: number) => Date.parse('2025-11-20T20:00:00Z') - (days[index] ?? 0) * DAY;
    const times = new Map<string, number[]>();
    return all.flatMap((play, index) => {
      const before = times.get(itemKey(play)) ?? [];
      const isAgain = before.length > 0 && chances[index] === 0;
      const at = isAgain ? (before[0] ?? 0) + 7_200_000 : evening(index);
      if (!isAgain && before.some(time => Math.abs(time - at) < 60 * DAY)) return [];
      times.set(itemKey(play), [...before, at]);
      return [{ ...play, watchedAt: new Date(at).toISOString() }];
    });
  });

/** People seldom watch a thing twice within some days: of twenty such plays one stays. */
function oncePerDay(all: readonly Play[]): Play[] {
  const seen = new Map<string, number[]>();
  return all.filter((play, index) => {
    const at = Date.parse(play.watchedAt);
    const times = seen.get(itemKey(play)) ?? [];
    const isAgain = times.some(time => Math.abs(time - at) < 3 * 86_400_000);
    seen.set(itemKey(play), [...times, at]);
    return !isAgain || index % 20 === 0;
  });
}
