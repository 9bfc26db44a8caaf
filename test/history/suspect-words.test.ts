import { describe, expect, it } from 'vitest';
import { NO_MEMORY } from '../../src/history/memory.ts';
import { type Play, slotKey } from '../../src/history/play.ts';
import { cellSentences, playWords } from '../../src/history/suspect-words.ts';
import { findSuspects, type SuspectSetting } from '../../src/history/suspects.ts';
import { whenIn } from '../../src/text/when.ts';
import { bulkMark, episodePlay, moviePlay, suspectSetting } from './plays.ts';

const BERLIN = whenIn('Europe/Berlin');

/** What is said of the one group among plays: in each cell, and beside each play. */
function words(plays: readonly Play[], differs: Partial<SuspectSetting> = {}) {
  const groups = findSuspects(plays, suspectSetting(differs));
  const [group] = groups;
  if (group === undefined || groups.length > 1) throw new Error(`${groups.length} groups`);
  return {
    cells: [...new Set([...cellSentences(groups).values()].map(({ reason }) => reason))],
    beside: [...new Set(group.plays.map(play => playWords(group, play, BERLIN)))],
  };
}

const at = (time: string, historyId: string, differs: Partial<Play> = {}) =>
  episodePlay({ watchedAt: `2025-11-19T${time}:00.000Z`, historyId, ...differs });

describe('what is said of plays that were marked in bulk', () => {
  it('names the number and the minute', () => {
    expect(words(bulkMark(22))).toEqual({
      cells: [
        '22 episodes were marked in the same minute (2025-11-17 01:02 UTC). No one can watch that fast.',
      ],
      beside: ['one of 22 episodes in the same minute'],
    });
  });

  it('names the time that several minutes take', () => {
    const plays = bulkMark(22).map((play, index) =>
      index < 20 ? play : { ...play, watchedAt: '2025-11-17T01:03:00.000Z' },
    );
    expect(words(plays)).toEqual({
      cells: [
        '22 episodes were marked within 2 minutes (from 2025-11-17 01:02 UTC). No one can watch that fast.',
      ],
      beside: ['one of 22 episodes within 2 minutes'],
    });
  });

  it('says of many titles that a library was synced', () => {
    const movies = [1, 2, 3].map(id =>
      moviePlay({
        historyId: String(id),
        traktId: id,
        action: 'watch',
        watchedAt: '2025-11-17T01:02:00.000Z',
      }),
    );
    const start = (plays: Play[]) => words(plays).cells[0]?.split(' (')[0];
    expect(words(movies).cells).toEqual([
      '3 movies were marked in the same minute (2025-11-17 01:02 UTC). That looks like a library sync.',
    ]);
    expect(start([...movies, ...bulkMark(2)])).toBe(
      '5 episodes and movies of 4 titles were marked in the same minute',
    );
    expect(words(bulkMark(4).map((play, index) => ({ ...play, showTraktId: index % 2 }))).cells).toEqual([
      '4 episodes of 2 shows were marked in the same minute (2025-11-17 01:02 UTC). That looks like a library sync.',
    ]);
  });

  it('says of scrobbles that they are scrobbles', () => {
    expect(words(bulkMark(5, { action: 'scrobble' })).cells).toEqual([
      '5 episodes were scrobbled in the same minute (2025-11-17 01:02 UTC). No one can watch that fast.',
    ]);
    const movies = [1, 2, 3].map(id => moviePlay({ historyId: String(id), traktId: id, action: 'scrobble' }));
    expect(words(movies).cells).toEqual([
      '3 movies were scrobbled in the same minute (2025-10-03 20:15 UTC). No one can watch that fast.',
    ]);
  });
});

describe('what is said of a duplicate', () => {
  it('names how far apart, and the play that stays', () => {
    expect(words([at('20:00', '1'), at('21:30', '2')])).toEqual({
      cells: ['Played twice within 1.5 hours. The play of 2025-11-19 20:00 UTC stays (history ID 1).'],
      beside: ['second play; the one of 19 Nov 2025, 21:00 stays'],
    });
    expect(words([at('20:00', '1'), at('20:00', '2')])).toMatchObject({
      cells: ['Played twice in the same minute. The play of 2025-11-19 20:00 UTC stays (history ID 1).'],
    });
  });

  it('names for each how far apart it is', () => {
    const plays = [
      at('20:00', '1'),
      at('20:20', '2'),
      at('22:00', '3', { traktId: 9 }),
      at('22:01', '4', { traktId: 9 }),
    ];
    expect(words(plays).cells.toSorted()).toEqual([
      'Played twice within 1 minute. The play of 2025-11-19 22:00 UTC stays (history ID 3).',
      'Played twice within 20 minutes. The play of 2025-11-19 20:00 UTC stays (history ID 1).',
    ]);
  });

  it.each([
    ['20:01', '1 minute'],
    ['20:59', '59 minutes'],
    ['21:00', '1 hour'],
    ['23:40', '3.7 hours'],
  ])('at 20:00 and %s is within %s', (time, within) => {
    expect(words([at('20:00', '1'), at(time, '2')]).cells).toEqual([
      `Played twice within ${within}. The play of 2025-11-19 20:00 UTC stays (history ID 1).`,
    ]);
  });

  it.each([
    ['2025-11-21T19:59:00.000Z', '48 hours'],
    ['2025-11-21T20:00:00.000Z', '2 days'],
  ])('of a long window, at 20:00 and %s, is within %s', (watchedAt, within) => {
    const plays = [at('20:00', '1'), episodePlay({ historyId: '2', watchedAt })];
    expect(words(plays, { duplicateWindow: 8760, now: undefined }).cells).toEqual([
      expect.stringContaining(`Played twice within ${within}. `),
    ]);
  });

  it('of a long window is counted in days', () => {
    const plays = [at('20:00', '1'), episodePlay({ historyId: '2', watchedAt: '2025-11-29T08:00:00.000Z' })];
    expect(words(plays, { duplicateWindow: 8760, now: undefined }).cells).toEqual([
      'Played twice within 9.5 days. The play of 2025-11-19 20:00 UTC stays (history ID 1).',
    ]);
  });
});

describe('what is said of plays in the future', () => {
  it('names the date in the cell', () => {
    const plays = [episodePlay({ watchedAt: '2030-01-01T20:00:00.000Z' })];
    expect(words(plays)).toEqual({
      cells: ['Dated in the future: 2030-01-01 20:00 UTC.'],
      beside: ['dated in the future'],
    });
  });
});

describe('what is said of plays that came back', () => {
  it('names the day of the removal', () => {
    const [play = expect.fail()] = bulkMark(1);
    const removed = [{ slot: slotKey(play), known: ['5'], at: '2025-11-18T23:30:00.000Z' }];
    const memory = { ...NO_MEMORY, removed };
    expect(words([play], { memory })).toEqual({
      cells: ['A run removed it on 2025-11-18. Something, such as a media server, has added it again.'],
      beside: ['removed on 19 Nov 2025, and back again'],
    });
  });
});
