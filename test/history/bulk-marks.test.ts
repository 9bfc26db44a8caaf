import { describe, expect, it } from 'vitest';
import { markedInBulk } from '../../src/history/bulk-marks.ts';
import type { Play } from '../../src/history/play.ts';
import { timed } from '../../src/history/timed.ts';
import { episodePlay, moviePlay } from './plays.ts';

const groupsIn = (plays: readonly Play[]) => markedInBulk(plays.map(timed));
/** How many plays each group has. */
const sizes = (...plays: Play[]) => groupsIn(plays).map(group => group.plays.length);

const START = Date.parse('2025-04-03T03:03:00.000Z');
let lastId = 0;
/** @param minute after 03:03; can be a part of one */
const at = (minute: number, action: string) => ({
  historyId: String(++lastId),
  watchedAt: new Date(START + minute * 60_000).toISOString(),
  action,
});
/** Marks of episodes of one show, each in its minute, from S01E`first` on. */
const marks = (minutes: readonly number[], { show = 7, first = 1, action = 'watch', season = 1 } = {}) =>
  minutes.map((minute, index) =>
    episodePlay({
      ...at(minute, action),
      season,
      episode: first + index,
      traktId: show * 10_000 + season * 100 + first + index,
      showTraktId: show,
    }),
  );
const movies = (minutes: readonly number[], action = 'watch') =>
  minutes.map((minute, index) =>
    moviePlay({ ...at(minute, action), traktId: 900 + index, title: `Movie ${index}` }),
  );
const scrobbles = (episodes: readonly number[], { minute = 0, show = 7, season = 1 } = {}) =>
  episodes.flatMap(first => marks([minute], { show, first, action: 'scrobble', season }));
const times = (count: number, minute = 0) => Array.from({ length: count }, () => minute);

describe('three different things marked in one minute', () => {
  it('are marked in bulk, and two are not', () => {
    expect(sizes(...marks([0, 0, 0]))).toEqual([3]);
    expect(sizes(...marks([0, 0]))).toEqual([]);
  });

  it('are so whatever they are of', () => {
    expect(sizes(...movies([0, 0, 0]))).toEqual([3]);
    expect(sizes(...marks([0]), ...marks([0], { show: 8 }), ...movies([0]))).toEqual([3]);
  });

  it('are not one or two of them marked several times', () => {
    expect(sizes(...marks([0, 0]), ...marks([0, 0]), ...marks([0, 0]))).toEqual([]);
  });

  it('are so whatever the seconds, and not over the end of a minute', () => {
    expect(sizes(...marks([0, 0.5, 0.99]))).toEqual([3]);
    expect(sizes(...marks([0, 0.5, 1]))).toEqual([]);
  });

  it('are so when they are checked in', () => {
    expect(sizes(...marks([0, 0, 0], { action: 'checkin' }))).toEqual([3]);
    expect(sizes(...marks([0, 0]), ...marks([0], { first: 3, action: 'checkin' }))).toEqual([3]);
  });
});

describe('a chain', () => {
  it('is five different things, each at most three minutes after the one before', () => {
    expect(sizes(...marks([0, 3, 6, 9, 12]))).toEqual([5]);
    expect(sizes(...marks([0, 3, 6, 9]))).toEqual([]);
    expect(sizes(...marks([0, 3, 6, 9, 13]))).toEqual([]);
  });

  it('holds eight episodes in eight minutes', () => {
    expect(sizes(...marks([0, 1, 2, 3, 4, 5, 6, 7]))).toEqual([8]);
  });

  it('holds 22 marks at two a minute', () => {
    expect(sizes(...marks(Array.from({ length: 22 }, (_, index) => index / 2)))).toEqual([22]);
  });

  it('is not one thing again and again', () => {
    const [mark] = marks([0]);
    const again = [0, 1, 2, 3, 4, 5].map(minute => ({ ...mark, ...at(minute, 'watch') }) as Play);
    expect(sizes(...again)).toEqual([]);
  });

  it('ends where nothing follows within three minutes', () => {
    expect(sizes(...marks([0, 1, 2, 3, 4]), ...marks([8, 9, 10, 11, 12], { first: 6 }))).toEqual([5, 5]);
  });
});

describe('marks beside a group', () => {
  it('belong to it: 20 at 03:03 and 2 at 03:04 are 22', () => {
    expect(sizes(...marks([...times(20), 1, 1]))).toEqual([22]);
  });

  it('are those within three minutes, before it and after it', () => {
    expect(sizes(...marks([-3, 0, 0, 0, 3]))).toEqual([5]);
    expect(sizes(...marks([-4, 0, 0, 0, 4]))).toEqual([3]);
  });

  it('are of any title, and a second mark of the same thing too', () => {
    expect(sizes(...marks([0, 0, 0]), ...movies([2]))).toEqual([4]);
    expect(sizes(...marks([0, 0, 0]), ...marks([1]))).toEqual([4]);
  });

  it('are no scrobbles, not even of the same minute', () => {
    expect(sizes(...marks([0, 0, 0]), ...scrobbles([9]))).toEqual([3]);
    expect(sizes(...marks([0, 0]), ...scrobbles([9]))).toEqual([]);
  });
});

describe('scrobbles', () => {
  it('make no chain', () => {
    expect(sizes(...marks([0, 1, 2, 3, 4, 5, 6, 7], { action: 'scrobble' }))).toEqual([]);
  });

  it('of up to four consecutive episodes in one minute are of one file', () => {
    expect(sizes(...scrobbles([1, 2, 3]))).toEqual([]);
    expect(sizes(...scrobbles([4, 3, 2, 1]))).toEqual([]);
    expect(sizes(...scrobbles([1, 2, 3, 4, 5]))).toEqual([5]);
  });

  it('of other episodes in one minute are not', () => {
    expect(sizes(...scrobbles([1, 2, 4]))).toEqual([3]);
    expect(sizes(...scrobbles([2, 3]), ...scrobbles([4], { season: 2 }))).toEqual([3]);
    for (const lost of [{ season: null }, { episode: null }, { season: null, episode: null }])
      expect(sizes(...scrobbles([1, 2, 3]).map(play => ({ ...play, ...lost })))).toEqual([3]);
    const firstWithoutNumber = scrobbles([1, 2, 3]).map((play, index) => ({
      ...play,
      episode: [null, 1, 2][index] ?? null,
    }));
    expect(sizes(...firstWithoutNumber)).toEqual([3]);
    const twoOfOneNumber = scrobbles([1, 2, 3]).map(play => ({
      ...play,
      episode: Math.min(2, play.episode ?? 0),
    }));
    expect(sizes(...twoOfOneNumber)).toEqual([3]);
  });

  it('of three things in one minute are too many, where one file is one of them', () => {
    expect(sizes(...movies([0, 0, 0], 'scrobble'))).toEqual([3]);
    expect(sizes(...scrobbles([1, 2]), ...movies([0], 'scrobble'))).toEqual([]);
    expect(sizes(...scrobbles([1, 2]), ...scrobbles([5, 6], { show: 8 }))).toEqual([]);
    expect(
      sizes(...scrobbles([1, 2]), ...scrobbles([5, 6], { show: 8 }), ...movies([0], 'scrobble')),
    ).toEqual([5]);
  });

  it('of the same thing count once', () => {
    expect(sizes(...scrobbles([1, 2, 3, 4]), ...scrobbles([1, 2, 3, 4]))).toEqual([]);
    expect(sizes(...movies([0, 0], 'scrobble'), ...movies([0, 0], 'scrobble'))).toEqual([]);
  });
});

describe('a group', () => {
  it('says of how many things, titles and minutes it is', () => {
    expect(groupsIn(marks([...times(20), 1, 1]))).toMatchObject([
      {
        kind: 'bulk',
        how: 'marked',
        episodes: 22,
        movies: 0,
        titles: 1,
        first: '2025-04-03T03:03:00.000Z',
        minutes: 2,
      },
    ]);
    expect(groupsIn(scrobbles([1, 3, 5]))).toMatchObject([
      { how: 'scrobbled', episodes: 3, titles: 1, minutes: 1 },
    ]);
  });

  it('is one for a library that was synced: 200 movies and two episodes each of 50 shows', () => {
    const shows = Array.from({ length: 50 }, (_, index) => marks([0, 0], { show: 100 + index })).flat();
    expect(groupsIn([...movies(times(200)), ...shows])).toMatchObject([
      { episodes: 100, movies: 200, titles: 250, plays: { length: 300 } },
    ]);
  });

  it('counts a thing that was marked twice once', () => {
    expect(groupsIn([...marks(times(3)), ...marks(times(3))])).toMatchObject([
      { episodes: 3, plays: { length: 6 } },
    ]);
  });
});
