import { describe, expect, test } from 'vitest';
import { readFixture, readText } from './read.ts';

const LIST = 'a list of plays';

describe('a file of a service is recognised by what is in it, under any name', () => {
  test.each([
    ['01-trakt_id-is-the-shows.csv', LIST, 1],
    ['08-title-with-its-year.csv', LIST, 1],
    ['10-tvtime-tracking-v2.csv', 'TV Time', 1],
    ['11-trakt-export-watched-history-1.json', 'Trakt', 1],
    ['15-season-and-episode-as-decimals.csv', LIST, 2],
    ['22-header-WatchedAt-traktrater.csv', LIST, 1],
    ['22b-header-watchedAt-movary.csv', LIST, 1],
    ['PlaybackReportingBackup-20240502-000000.tsv', 'Playback Reporting', 1],
    ['accepted-xbgmsharp-episodes.csv', LIST, 1],
    ['imdb-ratings-before-2017.csv', 'IMDb', 1],
    ['letterboxd-watched.csv', 'Letterboxd (watched films)', 1],
    ['netflix-ViewingActivity.csv', 'Netflix (viewing activity)', 2],
    ['simkl-SimklBackup.json', 'Simkl', 2],
    ['tautulli-history.json', 'Tautulli', 2],
    ['tv-time-movies.csv', 'TV Time (export)', 1],
    ['tv-time-series-episodes.csv', 'TV Time (export)', 1],
    ['tv-time-tracking-prod-records-v2.csv', 'TV Time', 2],
    ['tv-time-tracking-prod-records.csv', 'TV Time (older list)', 2],
    ['wish-imdb-ratings.csv', 'IMDb', 1],
    ['wish-letterboxd-diary.csv', 'Letterboxd', 2],
    ['wish-netflix-viewing-history.csv', 'Netflix', 2],
    ['wish-simkl.csv', 'Simkl', 2],
    ['wish-tvtime-seen-episode.csv', 'TV Time (seen episodes)', 1],
    ['wish-yamtrack.csv', 'Yamtrack', 1],
  ])('%s', (name, source, rows) => {
    const read = readFixture(name, 'alex');
    expect(read.files).toEqual([{ path: name, source, rows }]);
    expect(read.rows).toHaveLength(rows);
    expect(new Set(read.rows.map(row => row.source))).toEqual(new Set([source]));
    expect(read.problems).toEqual([]);
  });

  test.each([
    ['plain', 'title,year,watched_at', 'Heat,1995,2024-03-15'],
    ['in quotation marks', '"title","year","watched_at"', 'Heat,1995,2024-03-15'],
    ['with a separator in quotation marks', '"seen; by me";title;year;watched_at', '1;Heat;1995;2024-03-15'],
    ['with spaces', ' title\t year \twatched_at ', 'Heat\t1995\t2024-03-15'],
  ])('a header %s', (_, header, row) => {
    const { files, rows } = readText(`${header}\n${row}\n`);
    expect([files[0]?.source, rows[0]?.claims.title, rows[0]?.claims.year]).toEqual([LIST, 'Heat', 1995]);
  });

  const episode = { number: 2, season: 1, title: 'Half Loop', ids: { trakt: 502 } };
  const movie = { title: 'Heat', year: 1995, ids: { trakt: 82 } };
  const show = { title: 'Severance', year: 2022, ids: { trakt: 154_997 } };
  const WATCHED_AT = '2024-10-25T20:00:00.000Z';
  test.each<[string, unknown, string | undefined, number]>([
    ['a history', [{ watched_at: WATCHED_AT, type: 'movie', movie }], 'Trakt', 1],
    ['a history in an object', { history: [{ watched_at: WATCHED_AT, episode, show }] }, 'Trakt', 1],
    ['movies that were watched', [{ last_watched_at: WATCHED_AT, movie }], 'Trakt (watched titles)', 1],
    ['ratings', [{ rated_at: WATCHED_AT, movie }], 'Trakt (ratings and lists)', 0],
    ['lists', [{ listed_at: WATCHED_AT, show }], 'Trakt (ratings and lists)', 0],
    ['a collection', [{ collected_at: WATCHED_AT, movie }], 'Trakt (ratings and lists)', 0],
    [
      'movies of TV Time',
      [{ id: { tvdb: 1 }, title: 'Heat', is_watched: true, watched_at: WATCHED_AT }],
      'TV Time (export)',
      1,
    ],
    ['movies of Simkl', { movies: [{ movie, last_watched_at: WATCHED_AT }] }, 'Simkl', 1],
    [
      'sittings of Tautulli',
      [{ media_type: 'movie', watched_status: 1, title: 'Heat', stopped: 1_729_886_400 }],
      'Tautulli',
      1,
    ],
    [
      'sittings in an answer of its API',
      { response: { data: { data: [{ media_type: 'track', watched_status: 1 }] } } },
      'Tautulli',
      0,
    ],
    ['a flat list', [{ title: 'Heat', year: 1995, watched_at: WATCHED_AT }], LIST, 1],
    ['plays beside something else', [{ watched_at: WATCHED_AT, movie }, 1], undefined, 0],
    ['a history that is empty', [], undefined, 0],
  ])('%s in JSON', (_, value, source, rows) => {
    const read = readText(JSON.stringify(value), 'x.json');
    expect(read.files).toEqual([{ path: 'x.json', ...(source !== undefined && { source }), rows }]);
  });
});
