import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onThisDay } from '../../../src/commands/backup/days.ts';
import { frontPage } from '../../../src/commands/backup/front-page.ts';
import { type OutlinedFile, outlineOf } from '../../../src/commands/backup/outline.ts';
import { filesOnPage } from '../../../src/commands/backup/shown.ts';
import { yearBars } from '../../../src/commands/backup/year-bars.ts';
import { newestFirst, oldestFirst, type Play } from '../../../src/history/play.ts';
import { createCalendar } from '../../../src/text/calendar.ts';
import { episodePlay, moviePlay } from '../../history/plays.ts';

const TODAY = '2026-02-03';
const NOW = Date.parse(`${TODAY}T12:00:00.000Z`);
const HOUR = 3_600_000;
const calendar = createCalendar('America/New_York');
const NOBODY: ReadonlySet<string> = new Set();

const ago = (hours: number) => new Date(NOW - hours * HOUR).toISOString();
const ofShow = (show: number, hours: number, differs: Partial<Play> = {}) =>
  episodePlay({
    showTraktId: show,
    showSlug: `show-${show}`,
    title: `Show ${show % 20}`,
    historyId: String(show * 100_000 + hours),
    traktId: show * 100 + (hours % 7),
    episode: hours % 7,
    watchedAt: ago(hours),
    ...differs,
  });

/** The file of a show as the manifest has it. */
function outlined(plays: readonly Play[]): OutlinedFile {
  const showTraktId = plays[0]?.showTraktId ?? Number.NaN;
  const file = { path: `shows/show-${showTraktId}.csv`, showTraktId, plays: plays.toSorted(oldestFirst) };
  const outline = outlineOf(file, { calendar, today: TODAY, suspects: NOBODY });
  return { path: file.path, sha256: '', plays: plays.length, showTraktId, outline };
}

interface Page {
  plays: readonly Play[];
  others: readonly OutlinedFile[];
  otherPlaysOfDay: readonly Play[];
  suspects: ReadonlySet<string>;
}

const pageOf = ({ plays, others, otherPlaysOfDay, suspects }: Page) =>
  frontPage({
    account: { slug: 'sam', timezone: 'America/New_York' },
    calendar,
    plays: plays.toSorted(newestFirst),
    otherShows: others.map(({ showTraktId, plays, outline: { title, year } }) => ({
      showTraktId,
      title,
      year,
      plays,
    })),
    otherPlaysOfDay,
    years: yearBars([], calendar, TODAY),
    suspects,
    fileOf: play => `shows/show-${play.showTraktId}.csv`,
    now: NOW,
  });

/** Which files are read for the page. @param read the plays that are known anyway @param unread those of each other show */
function readFor(
  read: readonly Play[],
  unread: readonly (readonly Play[])[],
  suspects = NOBODY,
): readonly OutlinedFile[] {
  return filesOnPage({
    plays: read.filter(play => !suspects.has(play.historyId)).toSorted(newestFirst),
    unread: unread.map(outlined),
    calendar,
    today: TODAY,
    ofYear: file => file.outline.thisYear,
  });
}

const hours = fc.oneof(fc.integer({ min: -30, max: 60 }), fc.integer({ min: 60, max: 80 * 24 }));
const oldHours = fc.oneof(
  fc.integer({ min: 48, max: 60 }),
  fc.integer({ min: 60, max: 80 * 24 }),
  fc.integer({ min: 80 * 24, max: 3 * 365 * 24 }),
);
/** The times of its plays, and whether the first of them looks wrong. */
const readShow = fc.tuple(fc.array(hours, { minLength: 1, maxLength: 6 }), fc.boolean());
const story = fc.record({
  read: fc.array(readShow, { maxLength: 8 }),
  movies: fc.array(hours, { maxLength: 4 }),
  unread: fc.array(fc.array(oldHours, { minLength: 1, maxLength: 6 }), { maxLength: 30 }),
});

describe('the files that are read for the front page', () => {
  test('are enough for it to be the same as if all were', () => {
    fc.assert(
      fc.property(story, told => {
        const distinct = (list: readonly number[]) => [...new Set(list)];
        const shows = told.read.map(([times], show) => distinct(times).map(time => ofShow(show + 1, time)));
        const wrong = shows.flatMap(([first], index) =>
          first !== undefined && told.read[index]?.[1] ? [first.historyId] : [],
        );
        const movies = distinct(told.movies).map(time =>
          moviePlay({ watchedAt: ago(time), historyId: String(9_000_000 + time), traktId: 1 + (time % 3) }),
        );
        const read = [...shows.flat(), ...movies];
        const unread = told.unread.map((times, show) => distinct(times).map(time => ofShow(50 + show, time)));
        const suspects = new Set(wrong);
        const shown = new Set(readFor(read, unread, suspects).map(file => file.showTraktId));
        const isShown = ([play]: readonly Play[]) => shown.has(play?.showTraktId ?? Number.NaN);
        const others = unread.filter(plays => !isShown(plays));
        const few = {
          plays: [...read, ...unread.filter(isShown).flat()],
          others: others.map(outlined),
          otherPlaysOfDay: others.flat().filter(onThisDay(TODAY, calendar)),
          suspects,
        };
        const all = { plays: [...read, ...unread.flat()], others: [], otherPlaysOfDay: [], suspects };
        expect(pageOf(few)).toBe(pageOf(all));
      }),
      { numRuns: 300 },
    );
  });

  test('are none where the plays that are known fill its tables', () => {
    const read = Array.from({ length: 11 }, (_, show) => [ofShow(show, 30 + show), ofShow(show, 300 + show)]);
    const pathsWith = (hours: number) =>
      readFor(read.flat(), [[ofShow(50, hours)], [ofShow(51, 2_000)]]).map(({ path }) => path);
    expect(pathsWith(41)).toEqual([]);
    expect(pathsWith(40)).toEqual(['shows/show-50.csv']);
  });

  test('are those that what lies in the future leaves room for', () => {
    const future = Array.from({ length: 11 }, (_, index) =>
      moviePlay({ watchedAt: ago(-30 - index), historyId: String(index + 1), traktId: index + 1 }),
    );
    const longAgo = [ofShow(50, 70 * 24)];
    expect(readFor(future, [longAgo]).map(({ path }) => path)).toEqual(['shows/show-50.csv']);
  });

  test('are those with the most plays of the year, but none with a single one', () => {
    const read = Array.from({ length: 11 }, (_, show) => [ofShow(show, 30 + show), ofShow(show, 300 + show)]);
    const pathsWith = (...hours: number[]) =>
      readFor(read.flat(), [hours.map(time => ofShow(50, time))]).map(({ path }) => path);
    expect(pathsWith(400, 401)).toEqual([]);
    expect(pathsWith(400, 401, 402)).toEqual(['shows/show-50.csv']);
    expect(pathsWith(5_000, 5_001, 5_002)).toEqual([]);
  });
});
