import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

describe('of 1,000 files that a person marked and a spreadsheet saved in its own formats', () => {
  it('nearly all are understood, and the others refused for times that fit several plays', () => {
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
    const harmless = fc.record({
      live: plays(60),
      isMarked: fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }),
      date: dates,
      ahead: fc.constantFrom(0, 1),
      number: numbers,
      dropped,
      delimiter: delimiters,
    });
    const why = new Map<string, number>();
    let refused = 0;
    let lost = 0;
    for (const file of fc.sample(harmless, { numRuns: 1000, seed: 10 })) {
      const live = oncePerDay(file.live);
      const sheet = sheetOf(live, index => file.isMarked[index] === true);
      if (file.date !== undefined) reformatDates(file.date, file.ahead)(sheet);
      if (file.number !== undefined) reformatNumbers(file.number)(sheet);
      sheet.columns = sheet.columns.filter(column => !file.dropped.includes(column));
      const { going, reasons } = removed(save(sheet, file.delimiter), live);
      for (const reason of new Set(reasons)) why.set(reason, (why.get(reason) ?? 0) + 1);
      if (reasons.length > 0) refused++;
      else if (going.length !== marked(sheet).length) lost++;
    }
    console.info(
      `Of 1,000 harmless files ${refused} are refused: ${JSON.stringify(Object.fromEntries(why))}`,
    );
    expect(lost).toBe(0);
    expect([...why.keys()].filter(reason => reason !== 'time of several')).toEqual([]);
    expect(refused).toBeLessThan(100);
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
