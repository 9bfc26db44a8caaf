import { describe, expect, it } from 'vitest';
import { type DuplicateSetting, duplicates } from '../../src/history/duplicates.ts';
import type { Play } from '../../src/history/play.ts';
import { timed } from '../../src/history/timed.ts';
import { episodePlay, moviePlay } from './plays.ts';

const setting: DuplicateSetting = { duplicateWindow: 4, duplicateKeep: 'best' };

/** History ID of each duplicate → that of the play that stays. */
function stays(
  plays: readonly Play[],
  differs: Partial<DuplicateSetting> = {},
  kept: readonly string[] = [],
): Record<string, string | undefined> {
  const isKept = ({ historyId }: Play) => kept.includes(historyId);
  const groups = duplicates(plays.map(timed), isKept, { ...setting, ...differs });
  return Object.fromEntries(
    groups.flatMap(group =>
      group.plays.map(({ historyId }) => [historyId, group.stays?.get(historyId)?.historyId]),
    ),
  );
}

/** Plays of one episode, named by their history IDs. */
const at = (plays: Record<string, string>, action = 'scrobble'): Play[] =>
  Object.entries(plays).map(([historyId, time]) =>
    episodePlay({ historyId, action, watchedAt: `2025-11-19T${time}:00.000Z` }),
  );

describe('a duplicate', () => {
  it('is the later of two plays within the window', () => {
    expect(stays(at({ 1: '20:00', 2: '21:30' }))).toEqual({ 2: '1' });
  });

  it('counts at exactly the window, and not a minute later', () => {
    expect(stays(at({ 1: '16:00', 2: '20:00' }))).toEqual({ 2: '1' });
    expect(stays(at({ 1: '16:00', 2: '20:01' }))).toEqual({});
  });

  it('is measured by the window that is given, parts of hours and none at all too', () => {
    const plays = at({ 1: '10:00', 2: '20:00' });
    expect(stays(plays, { duplicateWindow: 10 })).toEqual({ 2: '1' });
    expect(stays(plays, { duplicateWindow: 9.9 })).toEqual({});
    expect(stays(at({ 1: '10:00', 2: '10:00' }), { duplicateWindow: 0 })).toEqual({ 2: '1' });
    expect(stays(at({ 1: '10:00', 2: '10:01' }), { duplicateWindow: 0 })).toEqual({});
    expect(stays(at({ 1: '10:00', 2: '10:02' }), { duplicateWindow: 0.02 })).toEqual({});
    const tenYears = [
      episodePlay({ historyId: '1', watchedAt: '2015-11-22T20:00:00.000Z' }),
      episodePlay({ historyId: '2', watchedAt: '2025-11-19T20:00:00.000Z' }),
    ];
    expect(stays(tenYears, { duplicateWindow: 87_600 })).toEqual({ 2: '1' });
    expect(stays(tenYears, { duplicateWindow: 87_599 })).toEqual({});
  });

  it('is the mark beside a scrobble or a check-in, whichever came first', () => {
    for (const action of ['scrobble', 'checkin']) {
      const plays = [...at({ 1: '20:00' }, 'watch'), ...at({ 2: '21:00' }, action)];
      expect(stays(plays)).toEqual({ 1: '2' });
      expect(stays(plays, { duplicateKeep: 'first' })).toEqual({ 2: '1' });
      expect(stays(plays, { duplicateKeep: 'last' })).toEqual({ 1: '2' });
    }
  });

  it('is the earlier one where the last one stays', () => {
    expect(stays(at({ 1: '20:00', 2: '21:00', 3: '22:00' }), { duplicateKeep: 'last' })).toEqual({
      1: '3',
      2: '3',
    });
    const mixed = [...at({ 1: '20:00' }), ...at({ 2: '21:00' }, 'watch')];
    expect(stays(mixed, { duplicateKeep: 'last' })).toEqual({ 1: '2' });
    expect(stays(mixed, { duplicateKeep: 'first' })).toEqual({ 2: '1' });
  });

  it('of one minute is the mark, and else the one with the higher ID, above 2^53 too', () => {
    const mixed = [...at({ 1: '20:00' }, 'watch'), ...at({ 2: '20:00' })];
    const other = [...at({ 1: '20:00' }), ...at({ 2: '20:00' }, 'watch')];
    const [low, high] = ['9007199254740992', '9007199254740993'];
    const equal = [...at({ [high]: '20:00' }), ...at({ [low]: '20:00' })];
    for (const duplicateKeep of ['best', 'first', 'last'] as const) {
      expect(stays(mixed, { duplicateKeep })).toEqual({ 1: '2' });
      expect(stays(other, { duplicateKeep })).toEqual({ 2: '1' });
      expect(stays(equal, { duplicateKeep })).toEqual(
        duplicateKeep === 'last' ? { [low]: high } : { [high]: low },
      );
    }
  });

  it('is measured from the play that stays, so a row of plays is not swallowed whole', () => {
    const plays = at({ 1: '08:00', 2: '11:00', 3: '14:00', 4: '17:00' });
    expect(stays(plays)).toEqual({ 2: '1', 4: '3' });
    expect(stays(plays, { duplicateKeep: 'last' })).toEqual({ 3: '4', 1: '2' });
  });

  it('names the best of two plays that stay on either side of it', () => {
    const plays = [...at({ 1: '16:00', 3: '23:00' }), ...at({ 2: '20:00' }, 'watch')];
    expect(stays(plays)).toEqual({ 2: '1' });
    const marks = [...at({ 1: '16:00' }, 'watch'), ...at({ 2: '20:00' }, 'watch'), ...at({ 3: '23:00' })];
    expect(stays(marks)).toEqual({ 2: '3' });
  });

  it('is found among movies, and never between things', () => {
    const first = moviePlay({ historyId: '1' });
    expect(stays([first, { ...first, historyId: '2' }])).toEqual({ 2: '1' });
    expect(stays([first, { ...first, historyId: '2', traktId: 824 }])).toEqual({});
    expect(stays([first, episodePlay({ historyId: '2', traktId: 823, watchedAt: first.watchedAt })])).toEqual(
      {},
    );
  });

  it('is never a play of something that Trakt lost', () => {
    expect(
      stays([episodePlay({ traktId: null, historyId: '1' }), episodePlay({ traktId: null, historyId: '2' })]),
    ).toEqual({});
  });
});

describe('a play that is kept', () => {
  const plays = [...at({ 1: '20:00' }), ...at({ 2: '21:00' }, 'watch')];

  it('is no duplicate, and makes none of the better play beside it', () => {
    expect(stays(plays, {}, ['2'])).toEqual({});
    expect(stays(plays, {}, ['1'])).toEqual({ 2: '1' });
  });

  it('stays, so that a further play near it is a duplicate', () => {
    const late = at({ 3: '23:30' }, 'watch');
    expect(stays([...plays, ...late])).toEqual({ 2: '1', 3: '1' });
    const later = at({ 3: '00:30' }, 'watch').map(play => ({
      ...play,
      watchedAt: '2025-11-20T00:30:00.000Z',
    }));
    expect(stays([...plays, ...later], {}, ['2'])).toEqual({ 3: '2' });
  });

  it('makes duplicates of later plays, although an earlier one that is less worth keeping is kept as well', () => {
    // 00:40 and 04:30 are in one stretch of four hours and a minute, 08:00 is in the next.
    const plays = [...at({ 1: '04:30' }), ...at({ 2: '00:40', 3: '08:00' }, 'watch')];
    expect(stays(plays, {}, ['1', '2'])).toEqual({ 3: '1' });
  });

  it('is seen beside another whichever of many kept plays is the near one, and the best of them is named', () => {
    const start = 241 * 60_000 * 100_000;
    const after = (minutes: Record<string, number>, action = 'scrobble') =>
      Object.entries(minutes).map(([historyId, minute]) =>
        episodePlay({ historyId, action, watchedAt: new Date(start + minute * 60_000).toISOString() }),
      );
    for (let shift = 0; shift < 241; shift++) {
      const kept = after({ 1: shift, 2: shift + 240, 3: shift + 580, 4: shift + 820 });
      const near = (minute: number, ids = ['1', '2', '3', '4']) =>
        stays(
          [...kept.filter(play => ids.includes(play.historyId)), ...after({ 5: shift + minute }, 'watch')],
          {},
          ids,
        );
      expect(near(340)).toEqual({ 5: '2' });
      expect(near(340, ['1', '3', '4'])).toEqual({ 5: '3' });
      expect(near(580)).toEqual({ 5: '3' });
      expect(near(480, ['1', '2'])).toEqual({ 5: '2' });
      expect(near(100)).toEqual({ 5: '1' });
      expect(near(481, ['1', '2'])).toEqual({});
    }
  });
});

describe('groups', () => {
  it('are one for each movie, and one for the episodes of a show', () => {
    const twice = (play: Play, ids: string[]) => ids.map(historyId => ({ ...play, historyId }));
    const groups = duplicates(
      [
        ...twice(moviePlay(), ['1', '2']),
        ...twice(moviePlay({ traktId: 9 }), ['3', '4']),
        ...twice(moviePlay({ traktId: 10, showTraktId: 9 }), ['5', '6']),
        ...twice(episodePlay({ traktId: 1 }), ['11', '12']),
        ...twice(episodePlay({ traktId: 2, watchedAt: '2025-11-18T18:03:00.000Z' }), ['13', '14']),
      ].map(timed),
      () => false,
      setting,
    );
    expect(groups.map(group => group.plays.map(play => play.historyId))).toEqual([
      ['2'],
      ['4'],
      ['6'],
      ['12', '14'],
    ]);
  });

  it('say how far apart their plays are at most, in minutes', () => {
    const plays = [...at({ 1: '08:00', 2: '08:20', 3: '10:30' })];
    expect(duplicates(plays.map(timed), () => false, setting)).toMatchObject([
      { kind: 'duplicate', apart: 150 },
    ]);
  });
});
