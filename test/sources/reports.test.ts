import { describe, expect, test } from 'vitest';
import { readFixture, readText, saidBy } from './read.ts';

const SHIELD = {
  type: 'episode',
  title: 'Marvel’s Agents of S.H.I.E.L.D.'.replace('’', "'"),
  season: 1,
  episode: 3,
};
const rowsOf = (name: string) => {
  const { rows, problems } = readFixture(name, 'alex');
  expect(problems).toEqual([]);
  return rows.map(saidBy);
};
const at = (iso: string) => ({ kind: 'time', at: iso });
const onDay = (day: string) => ({ kind: 'day', day });
const SERENITY = { type: 'movie', title: 'Serenity', year: 2005 };

describe('lists that failed in the first edition are read as they are', () => {
  test('an ID that may be the show’s is not taken for the episode’s', () => {
    expect(rowsOf('01-trakt_id-is-the-shows.csv')).toEqual([
      {
        time: at('2018-12-26T00:18:11.000Z'),
        claims: { ...SHIELD, year: 2013, eitherIds: { traktId: 1394 } },
      },
    ]);
    expect(rowsOf('09-trakt_id-gone-tvdb_id-good.csv')).toEqual([
      {
        time: at('2014-01-01T20:00:00.000Z'),
        claims: { ...SHIELD, year: 2013, eitherIds: { traktId: 99900103, tvdbId: 7700103, tmdbId: 5700103 } },
      },
    ]);
    expect(rowsOf('07-thousands-of-episodes-by-tvdb_id.csv').map(row => row.claims)).toEqual(
      [1, 2, 3].map(episode => ({
        type: 'episode',
        title: 'Show 0',
        year: 1999,
        season: 1,
        episode,
        eitherIds: { tvdbId: 4500100 + episode },
      })),
    );
  });

  test('a movie row with any ID claims a movie', () => {
    expect(rowsOf('04-imdb-id-of-an-episode-in-a-movie-row.csv')).toEqual([
      {
        time: at('2013-09-16T20:00:00.000Z'),
        claims: { type: 'movie', title: 'Ozymandias', year: 2013, imdbId: 'tt9700002' },
      },
    ]);
  });

  test('titles stand as they are written', () => {
    expect(rowsOf('08-title-with-its-year.csv')).toEqual([
      {
        time: at('2018-12-25T00:18:11.000Z'),
        claims: { type: 'episode', title: 'The Flash (2014)', season: 1, episode: 3 },
      },
    ]);
    expect(rowsOf('16-titles-spelt-a-little-otherwise.csv').map(row => row.claims)).toEqual([
      { type: 'movie', title: 'Amelie', year: 2001 },
      { type: 'movie', title: 'Fast and Furious', year: 2009 },
      { type: 'movie', title: 'WALL-E', year: 2008 },
    ]);
  });

  test('TV Time: its times are UTC', () => {
    const claims = { ...SHIELD, tvdbId: 7700103 };
    expect(rowsOf('10-tvtime-tracking-v2.csv')).toEqual([
      { time: at('2021-01-11T02:05:00.000Z'), claims: { ...claims, showIds: { tvdbId: 263365 } } },
    ]);
    expect(rowsOf('wish-tvtime-seen-episode.csv')).toEqual([
      { time: at('2018-12-25T00:18:00.000Z'), claims },
    ]);
  });

  test('Trakt’s own export', () => {
    expect(rowsOf('11-trakt-export-watched-history-1.json')).toEqual([
      {
        historyId: '10000000021',
        action: 'watch',
        time: at('2025-11-17T01:02:00.000Z'),
        claims: {
          type: 'episode',
          title: 'x',
          season: 1,
          episode: 3,
          episodeTitle: 'x',
          namesAreOld: true,
          traktId: 3700103,
          showTraktId: 1394,
        },
      },
    ]);
  });

  test('another account is one problem, with what to do', () => {
    const { rows, problems } = readText(
      'watched_at,trakt_id,account\n2025-11-20T10:11:00Z,1,Sam\n2025-11-20T10:12:00Z,2,alex\n2025-11-20T10:13:00Z,3,sam\n',
      'a.csv',
      'alex',
    );
    expect(rows.map(row => row.place.line)).toEqual([3]);
    expect(problems).toEqual(
      [2, 4].map(line => ({
        message:
          'The plays are of the account “sam”, but this run is signed in as “alex”. To add them to this account, clear the column account.',
        place: { file: 'a.csv', line },
      })),
    );
    expect(readFixture('13-export-of-another-account.csv').rows).toHaveLength(1);
  });

  test('numbers as spreadsheets and people write them', () => {
    expect(rowsOf('15-season-and-episode-as-decimals.csv').map(row => row.claims)).toEqual([
      { ...SHIELD, year: 2013 },
      SERENITY,
    ]);
    expect(rowsOf('15c-season-and-episode-as-S01-E05.csv').map(row => row.claims)).toEqual([
      { type: 'episode', title: 'One Piece', year: 1999, season: 1, episode: 5 },
    ]);
  });

  test('headers of other tools', () => {
    expect(rowsOf('22-header-WatchedAt-traktrater.csv')).toEqual([
      {
        time: at('2016-05-28T22:01:01.000Z'),
        claims: {
          ...SHIELD,
          year: 2013,
          showTraktId: 1394,
          showIds: { tvdbId: 263365, imdbId: 'tt2364582', tmdbId: 1403 },
        },
      },
    ]);
    expect(rowsOf('22b-header-watchedAt-movary.csv')).toEqual([
      { time: onDay('2024-01-26'), claims: { ...SERENITY, imdbId: 'tt9500001', tmdbId: 1500001 } },
    ]);
    expect(rowsOf('accepted-xbgmsharp-episodes.csv')).toEqual([
      {
        time: at('2016-05-28T22:01:01.000Z'),
        claims: { ...SHIELD, episodeTitle: 'Episode 3', eitherIds: { traktId: 3700103 } },
      },
    ]);
    const ids = { title: 'Serenity', traktId: 500001, imdbId: 'tt9500001' };
    expect(rowsOf('acceptable-xbgmsharp-movies.csv')).toEqual([
      {
        time: at('2016-05-28T22:01:01.000Z'),
        claims: { type: 'movie', ...ids, orElse: [{ type: 'episode', ...ids }] },
      },
    ]);
  });

  test('a space for the T, a day alone, and released', () => {
    expect(rowsOf('23-a-space-for-the-T.csv').map(row => row.time)).toEqual([
      at('2025-09-10T17:18:03.000Z'),
      at('2025-09-10T17:18:03.000Z'),
    ]);
    expect(rowsOf('wish-date-only.csv')).toEqual([
      { time: onDay('2024-01-26'), claims: { ...SERENITY, imdbId: 'tt9500001' } },
    ]);
    expect(rowsOf('wish-released.csv')).toEqual([
      { time: { kind: 'released' }, claims: { type: 'episode', traktId: 3700103 } },
    ]);
  });

  test('equal lines are all there, each with its place', () => {
    expect(readFixture('24-one-line-three-times.csv').rows.map(row => row.place.line)).toEqual([2, 3, 4]);
  });

  test('IMDb, Letterboxd, Netflix, Simkl, Yamtrack', () => {
    expect(rowsOf('wish-imdb-ratings.csv')).toEqual([
      { time: onDay('2019-03-02'), claims: { ...SERENITY, imdbId: 'tt9500001' } },
    ]);
    expect(rowsOf('wish-letterboxd-diary.csv')).toEqual([
      { time: onDay('2020-07-26'), claims: SERENITY },
      { time: onDay('2020-12-03'), claims: SERENITY },
    ]);
    expect(rowsOf('wish-netflix-viewing-history.csv')).toEqual([
      {
        time: onDay('2022-08-16'),
        claims: { type: 'episode', title: SHIELD.title, season: 1, episodeTitle: 'Pilotti' },
      },
      { time: onDay('2022-08-15'), claims: { type: 'movie', title: 'Serenity' } },
    ]);
    const time = { kind: 'local time', at: '2023-12-18T21:50:00' };
    expect(rowsOf('wish-simkl.csv')).toEqual([
      { time, claims: { ...SERENITY, imdbId: 'tt9500001', tmdbId: 1500001 } },
      {
        time,
        claims: {
          ...SHIELD,
          year: 2013,
          season: 2,
          episode: 5,
          showIds: { tvdbId: 263365, imdbId: 'tt2364582', tmdbId: 1403 },
        },
      },
    ]);
    expect(rowsOf('wish-yamtrack.csv')).toEqual([
      { time: at('2025-09-10T17:18:03.000Z'), claims: { ...SHIELD, showIds: { tmdbId: 1403 } } },
    ]);
  });
});
