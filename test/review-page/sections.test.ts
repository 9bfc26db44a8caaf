import { describe, expect, test } from 'vitest';
import { newestFirst, type Play, titleKey } from '../../src/history/play.ts';
import { arrange, inReadingOrder, type Section, type Sort } from '../../src/review-page/sections.ts';
import { createCalendar } from '../../src/text/calendar.ts';
import { titleNames } from '../../src/text/title-names.ts';
import { bulkMark, episodePlay, moviePlay } from '../history/plays.ts';

const calendar = createCalendar('Europe/Berlin');

function sectionsOf(plays: readonly Play[], sort: Sort, open: readonly string[] = []): Section[] {
  const names = titleNames(plays);
  const nameOf = (play: Play) => names.get(titleKey(play)) ?? '';
  const ordered = inReadingOrder(plays.toSorted(newestFirst), nameOf);
  return arrange(ordered, sort, { calendar, nameOf, isOpen: key => open.includes(key) });
}

/** Each section as its name, and a word a line. */
function drawn(sections: readonly Section[]): string[][] {
  return sections.map(({ name, lines }) => [
    name,
    ...lines.map(line =>
      'play' in line ? line.play.historyId : `${line.isOpen ? '-' : '+'}${line.folded.length}`,
    ),
  ]);
}

const late = episodePlay({ historyId: '1', watchedAt: '2025-11-18T23:30:00.000Z' });
const early = moviePlay({ historyId: '2', watchedAt: '2025-11-18T21:00:00.000Z' });
const special = episodePlay({ historyId: '3', season: 0, watchedAt: '2025-11-18T20:00:00.000Z' });
const undated = episodePlay({ historyId: '4', watchedAt: '1970-01-01T00:00:00.000Z' });

describe('plays are listed', () => {
  const plays = [late, early, special, undated];

  test('by day of the account’s clock, newest first', () => {
    expect(drawn(sectionsOf(plays, 'newest'))).toEqual([
      ['Wednesday 19 November 2025', '1'],
      ['Tuesday 18 November 2025', '2', '3'],
      ['No date', '4'],
    ]);
  });

  test('oldest first', () => {
    expect(drawn(sectionsOf(plays, 'oldest'))).toEqual([
      ['No date', '4'],
      ['Tuesday 18 November 2025', '3', '2'],
      ['Wednesday 19 November 2025', '1'],
    ]);
  });

  test('by title, shows by season', () => {
    expect(drawn(sectionsOf(plays, 'title'))).toEqual([
      ["Marvel's Agents of S.H.I.E.L.D., specials", '3'],
      ["Marvel's Agents of S.H.I.E.L.D., season 3", '1', '4'],
      ['The Third Man (1949)', '2'],
    ]);
  });

  test('by kind', () => {
    expect(drawn(sectionsOf(plays, 'kind'))).toEqual([
      ['Checked in', '2'],
      ['Scrobbled', '1', '3', '4'],
    ]);
  });
});

describe('many plays of one title in one minute', () => {
  test.each<[number, string[]]>([
    [6, []],
    [7, ['+2']],
    [8, ['+2']],
    [22, ['+16']],
  ])('%i are folded when they are more than six', (number, folds) => {
    const [section] = drawn(sectionsOf(bulkMark(number), 'newest'));
    const lines = section?.slice(1) ?? [];
    expect(lines.filter(line => line.startsWith('+'))).toEqual(folds);
    const folded = Number(folds[0]?.slice(1) ?? 0);
    expect(lines.length - folds.length + folded).toBe(number);
  });

  test('are all listed once unfolded, in the order of episodes, whatever the order of days', () => {
    const [section] = sectionsOf(bulkMark(9), 'newest');
    const fold = section?.lines.at(-1) as { key: string };
    for (const sort of ['newest', 'oldest'] as const) {
      const [opened] = sectionsOf(bulkMark(9), sort, [fold.key]);
      expect(opened?.lines.flatMap(line => ('play' in line ? line.play.episode : []))).toEqual([
        1, 2, 3, 4, 5, 6, 7, 8, 9,
      ]);
      expect(drawn(opened ? [opened] : [])[0]?.at(-1)).toBe('-3');
    }
  });

  test('of several titles stand together by title', () => {
    const synced = [1, 2, 3].flatMap(episode =>
      ['Silo', 'Andor'].map((title, at) =>
        episodePlay({
          title,
          episode,
          showTraktId: 10 + at,
          historyId: String(100 * at + episode),
          watchedAt: '2025-11-17T01:02:00.000Z',
        }),
      ),
    );
    expect(drawn(sectionsOf(synced, 'newest'))[0]?.slice(1)).toEqual(['101', '102', '103', '1', '2', '3']);
  });
});

test('the section of a day has all its plays, those behind a fold among them', () => {
  expect(sectionsOf(bulkMark(22), 'newest')[0]?.plays).toHaveLength(22);
});
