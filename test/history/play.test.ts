import { describe, expect, it } from 'vitest';
import {
  compareIds,
  describeItem,
  episodeCode,
  isCanonical,
  isDated,
  itemKey,
  minuteOf,
  newestFirst,
  oldestFirst,
  type Play,
  slotKey,
  titleKey,
} from '../../src/history/play.ts';
import { episodePlay, moviePlay } from './plays.ts';

describe('time', () => {
  it('is cut to the UTC minute', () => {
    expect(minuteOf('2025-11-17T01:02:59.999Z')).toBe('2025-11-17T01:02');
    expect(minuteOf('2025-11-17T01:02:00+02:00')).toBe('2025-11-16T23:02');
  });

  it.each([
    '2025-11-17T01:02:59.999Z',
    '1970-01-01T00:00:00.000Z',
    '2024-02-28T23:59:00.000Z',
    '2025-10-09T10:30:00.000Z',
    '2025-12-28T19:00:00.000Z',
    '2025-09-20T20:45:31.120Z',
    '2025-04-30T20:45:31.120Z',
    '2025-11-29T20:45:31.120Z',
    '2025-12-30T20:45:31.120Z',
    ...['01', '03', '05', '07', '08', '10', '12'].map(month => `2025-${month}-31T00:00:00.000Z`),
  ])('%s is plainly as Date writes it', iso => {
    expect(isCanonical(iso)).toBe(true);
    expect(new Date(iso).toISOString()).toBe(iso);
  });

  it.each([
    '2025-11-17T01:02:00Z',
    '2025-11-17T01:02:00.000',
    '2025-11-17T01:02:00.000+00:00',
    '2025-11-17 01:02:00.000Z',
    '2025-11-17t01:02:00.000z',
    '2025-11-17T01:02:00.0000Z',
    '2025-11-17T24:00:00.000Z',
    '2025-11-17T30:00:00.000Z',
    '2025-11-17T01:60:00.000Z',
    '2025-11-17T01:00:60.000Z',
    '2025-00-17T01:02:00.000Z',
    '2025-13-17T01:02:00.000Z',
    '2025-20-17T01:02:00.000Z',
    '2025-11-00T01:02:00.000Z',
    '2025-02-29T01:02:00.000Z',
    '2024-02-29T01:02:00.000Z',
    '2025-02-30T01:02:00.000Z',
    '2025-01-32T01:02:00.000Z',
    '2025-01-40T01:02:00.000Z',
    ...['02', '04', '06', '09', '11'].map(month => `2025-${month}-31T01:02:00.000Z`),
    '02025-11-17T01:02:00.000Z',
    '+012025-11-17T01:02:00.000Z',
    '2025-11-17T01:02:00.000Z or so',
    '',
  ])('%j is not plainly as Date writes it', text => {
    expect(isCanonical(text)).toBe(false);
  });

  it('is unknown at the epoch, and only there', () => {
    expect(isDated({ watchedAt: '1970-01-01T00:00:00.000Z' })).toBe(false);
    expect(isDated({ watchedAt: '1970-01-01T00:01:00.000Z' })).toBe(true);
  });
});

describe('history IDs', () => {
  it('are ordered by value, beyond what a JavaScript number can hold', () => {
    const ids = ['9007199254740993', '10000000000', '9007199254740992', '18446744073709551615', '7'];
    expect(ids.toSorted(compareIds)).toEqual([
      '7',
      '10000000000',
      '9007199254740992',
      '9007199254740993',
      '18446744073709551615',
    ]);
    expect(compareIds('9007199254740993', '9007199254740993')).toBe(0);
  });

  it('decide the order of plays of one episode in one minute', () => {
    const plays = [
      episodePlay({ historyId: '9007199254740993' }),
      episodePlay({ historyId: '10' }),
      episodePlay({ historyId: '9007199254740992' }),
    ];
    const sorted = ['10', '9007199254740992', '9007199254740993'];
    expect(plays.toSorted(newestFirst).map(play => play.historyId)).toEqual(sorted);
    expect(plays.toSorted(oldestFirst).map(play => play.historyId)).toEqual(sorted);
  });
});

describe('plays', () => {
  const at = (minute: string, season: number | null, episode: number | null) =>
    episodePlay({ watchedAt: `2025-11-17T${minute}Z`, season, episode, historyId: '5' });
  const plays = [
    at('01:03:00.000', 1, 1),
    at('01:02:59.000', 3, 2),
    at('01:02:00.000', 3, 10),
    at('01:02:30.000', 2, 20),
    at('01:01:00.000', 9, 9),
    at('01:02:00.000', null, null),
  ];
  const shown = (all: readonly Play[]) => all.map(play => `${play.season}x${play.episode}`);
  const minute = ['nullxnull', '2x20', '3x2', '3x10'];

  it('of one minute stand by season and episode, newest first', () => {
    expect(shown(plays.toSorted(newestFirst))).toEqual(['1x1', ...minute, '9x9']);
  });

  it('and oldest first', () => {
    expect(shown(plays.toSorted(oldestFirst))).toEqual(['9x9', ...minute, '1x1']);
  });
});

describe('keys', () => {
  it('are the same for plays of one item, and differ by type', () => {
    expect(itemKey(episodePlay({ historyId: '1' }))).toBe(itemKey(episodePlay({ historyId: '2' })));
    expect(itemKey(episodePlay({ traktId: 823 }))).not.toBe(itemKey(moviePlay()));
  });

  it('are never shared by plays of media that Trakt lost', () => {
    const lost = { traktId: null, showTraktId: null };
    expect(itemKey(episodePlay({ ...lost, historyId: '1' }))).not.toBe(
      itemKey(episodePlay({ ...lost, historyId: '2' })),
    );
  });

  it('distinguish the minutes of one item and ignore its seconds', () => {
    const at = (watchedAt: string) => slotKey(episodePlay({ watchedAt }));
    expect(at('2025-11-17T18:03:00.000Z')).toBe(at('2025-11-17T18:03:59.000Z'));
    expect(at('2025-11-17T18:03:00.000Z')).not.toBe(at('2025-11-17T18:04:00.000Z'));
  });

  it('name the show of an episode, and a movie itself', () => {
    expect(titleKey(episodePlay())).toBe('show 1394');
    expect(titleKey(moviePlay({ showTraktId: 9 }))).toBe('movie 823');
    expect(titleKey(episodePlay({ showTraktId: null }))).toBe('episode 3700312');
  });
});

describe('words', () => {
  it('name an episode, a special, and neither for a movie', () => {
    expect(episodeCode({ season: 3, episode: 12 })).toBe('S03E12');
    expect(episodeCode({ season: 12, episode: 104 })).toBe('S12E104');
    expect(episodeCode({ season: 0, episode: 4 })).toBe('special 4');
    expect(episodeCode({ season: 3, episode: null })).toBe('');
  });

  it('say what is known of the item', () => {
    expect(describeItem(episodePlay())).toBe("Marvel's Agents of S.H.I.E.L.D. S03E12 “The Inside Man”");
    expect(describeItem(episodePlay({ episodeTitle: null, season: null }))).toBe(
      "Marvel's Agents of S.H.I.E.L.D.",
    );
    expect(describeItem(episodePlay({ title: null, episodeTitle: null }))).toBe('an untitled show S03E12');
    expect(describeItem(moviePlay())).toBe('The Third Man (1949)');
    expect(describeItem(moviePlay({ year: null }))).toBe('The Third Man');
    expect(describeItem(moviePlay({ title: null }))).toBe('a movie that Trakt has no title for (1949)');
  });
});
