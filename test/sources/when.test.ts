import { describe, expect, test } from 'vitest';
import { readWhen } from '../../src/sources/when.ts';
import { inWords, readText } from './read.ts';

const at = (iso: string) => ({ time: { kind: 'time', at: iso } });
const local = (iso: string) => ({ time: { kind: 'local time', at: iso } });
const day = (iso: string) => ({ time: { kind: 'day', day: iso } });

describe('a time', () => {
  test.each([
    ['2025-11-17T01:02:31+01:00', at('2025-11-17T00:02:31.000Z')],
    ['2026-08-03 14:56:48.455533+00:00', at('2026-08-03T14:56:48.455Z')],
    ['2006-01-02 15:04:05 +0000 UTC', at('2006-01-02T15:04:05.000Z')],
    ['2006-01-02 15:04:05 UTC', at('2006-01-02T15:04:05.000Z')],
    ['1970-01-01T00:00:00Z', { time: { kind: 'unknown' } }],
    ['1970-01-01 00:00:00', { time: { kind: 'unknown' } }],
    ['01/01/1970 00:00', { time: { kind: 'unknown' } }],
    ['1970-01-01', { time: { kind: 'unknown' } }],
    ['1970-01-02', day('1970-01-02')],
    ['1970-01-01 00:01', local('1970-01-01T00:01:00')],
    ['Unknown', { time: { kind: 'unknown' } }],
    ['released', { time: { kind: 'released' } }],
    ['2025-11-17 01:02', local('2025-11-17T01:02:00')],
    ['2025-11-17T01:02:03', local('2025-11-17T01:02:00')],
    ['17.11.2025, 20:15', local('2025-11-17T20:15:00')],
    ['11/17/2025 8:15 PM', local('2025-11-17T20:15:00')],
    ['2025-11-17', day('2025-11-17')],
    ['02.03.2025', day('2025-03-02')],
    ['Dec 3, 2020', day('2020-12-03')],
    ['3. Dezember 2020', day('2020-12-03')],
    ['20201203', day('2020-12-03')],
    ['1.25.2020', day('2020-01-25')],
    ['Dec 3, 2020 20:15 GMT', at('2020-12-03T20:15:00.000Z')],
    ['Wed Feb 20 00:00:00 2013', day('2013-02-20')],
    ['Wed Feb 20 21:15:00 2013', local('2013-02-20T21:15:00')],
    ['Wed Feb  6 00:00:01 2013', local('2013-02-06T00:00:00')],
  ])('%s', (cell, when) => {
    expect(readWhen(cell)).toEqual(when);
  });

  test.each([
    '45978.04306',
    '1649590015',
    '#####',
    '01:02',
    'yesterday',
    '2025-02-30',
    '2025-02-30T01:02:00Z',
    '0001-01-01T00:00:00Z',
    '0001-01-01 00:00:00 +0000 UTC',
    '02/03/2025',
    '13/13/2025',
    'Mon Wed Feb 20 00:00:00 2013',
    'W Feb 20 00:00:00 2013',
    'Wed Feb 20 0:00 2013',
    'Wed Feb 20 00:00:00 2013 x',
    '5/5/98',
    '5/5/5',
    '5/5/205',
    '205-05-05',
    '005/05/2025',
    '2025/005/05',
  ])('is not guessed: %s', cell => {
    expect(readWhen(cell)).toEqual({
      doubt: expect.stringMatching(/Write watched_at as in 2025-11-17T01:02:00Z, or as a day: 2025-11-17\.$/),
      doubtKind: expect.any(String),
    });
  });

  test('without a zone is in the service’s own where that is known', () => {
    expect(readWhen('2025-11-17 01:02:03', { isUtc: true })).toEqual(at('2025-11-17T01:02:00.000Z'));
    expect(readWhen('2025-11-17', { isUtc: true })).toEqual(day('2025-11-17'));
  });

  test('that is missing makes the row uncertain', () => {
    expect(inWords(readText('watched_at,title,year\n,Heat,1995\n2024-01-01,Alien,1979\n'))).toEqual([
      'The row does not say when the play was. Write the time into watched_at, or unknown for a play without a date.',
      '{"type":"movie","title":"Alien","year":1979} {"kind":"day","day":"2024-01-01"}',
    ]);
  });
});

describe('a list', () => {
  const claimsAndTime = (text: string) => inWords(readText(text));

  test('has its time where a column says that it is the time, before any date', () => {
    expect(
      claimsAndTime('date,title,year,watched_at\n2020-05-06,Heat,1995,2024-01-01\n2020-05-06,Alien,1979,\n'),
    ).toEqual([
      '{"type":"movie","title":"Heat","year":1995} {"kind":"day","day":"2024-01-01"}',
      '{"type":"movie","title":"Alien","year":1979} {"kind":"day","day":"2020-05-06"}',
    ]);
  });

  test('can have seconds or milliseconds since 1970', () => {
    expect(claimsAndTime('watched_at,title,year\n1649593615,Heat,1995\n1649593615123,Alien,1979\n')).toEqual([
      '{"type":"movie","title":"Heat","year":1995} {"kind":"time","at":"2022-04-10T12:26:55.000Z"}',
      '{"type":"movie","title":"Alien","year":1979} {"kind":"time","at":"2022-04-10T12:26:55.123Z"}',
    ]);
  });

  test('beside the title of a show, a title is the episode’s', () => {
    expect(claimsAndTime('watched_at,show_title,title,season,episode\nunknown,Lost,Pilot,1,1\n')).toEqual([
      '{"type":"episode","title":"Lost","season":1,"episode":1,"episodeTitle":"Pilot"} {"kind":"unknown"}',
    ]);
  });

  test('has the episode’s own ID where season and episode do not say which it is', () => {
    expect(claimsAndTime('watched_at,type,title,season,trakt_id\nunknown,episode,Lost,1,73641\n')).toEqual([
      '{"type":"episode","title":"Lost","season":1,"traktId":73641} {"kind":"unknown"}',
    ]);
  });

  test('with the account of its plays is one of ours, whose IDs are the episode’s own', () => {
    const text =
      'watched_at,type,title,season,episode,trakt_id,account\nunknown,episode,Lost,1,1,73641,sam\n';
    expect(claimsAndTime(text)).toEqual([
      '{"type":"episode","title":"Lost","season":1,"episode":1,"traktId":73641} {"kind":"unknown"}',
    ]);
  });

  test('has a movie’s own IDs, but TheTVDB’s only of shows, and what only an episode has beside them', () => {
    const header = 'watched_at,type,title,year,season,episode,trakt_id,tvdb_id,imdb_id,show_trakt_id\n';
    expect(
      claimsAndTime(
        `${header}unknown,movie,Heat,1995,,,82,5,tt0113277,\nunknown,movie,Heat,1995,1,2,82,,tt0113277,9\n`,
      ),
    ).toEqual([
      '{"type":"movie","title":"Heat","year":1995,"traktId":82,"imdbId":"tt0113277"} {"kind":"unknown"}',
      '{"type":"movie","title":"Heat","year":1995,"traktId":82,"imdbId":"tt0113277","season":1,"episode":2,"showTraktId":9} {"kind":"unknown"}',
    ]);
    const other = 'watched_at,type,title,season,episode,imdb_id\nunknown,movie,Heat,1,2,tt0113277\n';
    expect(claimsAndTime(other)).toEqual([
      '{"type":"movie","title":"Heat","imdbId":"tt0113277","season":1,"episode":2} {"kind":"unknown"}',
    ]);
  });

  test.each(['TV Episode', 'tv_episode', 'Episodes'])('can call an episode “%s”', type => {
    const text = `watched_at,type,title,season,episode\nunknown,${type},Lost,1,1\n`;
    expect(readText(text).rows[0]?.claims.type).toBe('episode');
  });

  test.each(['rating', 'movie_name', 'type_uuid_n'])(
    'stays a list of plays with a column that a service has, too: %s',
    column => {
      const { rows } = readText(`watched_at,title,year,${column}\nunknown,Heat,1995,8\n`);
      expect(rows).toMatchObject([{ source: 'a list of plays', claims: { title: 'Heat', year: 1995 } }]);
    },
  );

  test('may have columns at its end that no row has cells for', () => {
    expect(claimsAndTime('watched_at,title,year,notes\n2024-01-01,Heat,1995\n')).toEqual([
      '{"type":"movie","title":"Heat","year":1995} {"kind":"day","day":"2024-01-01"}',
    ]);
  });
});

describe('a list: what cannot be read makes its row uncertain, quoted', () => {
  test.each([
    ['season,episode', 'two,3', '“two” in the column season is not a number. Correct it, or clear the cell.'],
    [
      'season,episode',
      '1,1.000',
      '“1.000” in the column episode is not a number. Correct it, or clear the cell.',
    ],
    ['year,type', 'MMV,movie', '“MMV” in the column year is not a number. Correct it, or clear the cell.'],
    ['year,type', '2005,song', '“song” in the column type is neither episode nor movie.'],
    [
      'year,type',
      '2005,show',
      'The row names a whole show or season. Write season and episode into it, one row for each episode.',
    ],
    [
      'history_id,type',
      '1.00E+10,movie',
      '“1.00E+10” is not a history ID: a spreadsheet may have rounded it. Clear that cell to add the row without it.',
    ],
  ])('%s: %s', (columns, cells, doubt) => {
    expect(inWords(readText(`watched_at,title,${columns}\n2024-01-01,Heat,${cells}\n`))).toEqual([doubt]);
  });

  test('a row whose cells have moved', () => {
    const doubt =
      'The row has more cells than the header, or lacks one that every other row has. A comma may be missing, or a text with a comma in it may have lost its quotation marks.';
    expect(
      inWords(
        readText(
          'watched_at,title,year\n2024-01-01,Crouching Tiger, Hidden Dragon,2000\n2024-01-01,Heat,1995\n2024-01-02,Alien\n',
        ),
      ),
    ).toEqual([
      doubt,
      '{"type":"movie","title":"Heat","year":1995} {"kind":"day","day":"2024-01-01"}',
      doubt,
    ]);
  });

  test('an ID that is not one is left out', () => {
    expect(
      inWords(
        readText(
          'watched_at,trakt_id,imdb_id,tmdb_id,title,year\nunknown,3.8E+06,0903747,-1,Lost,2004\nunknown,0,https://www.imdb.com/title/tt0411008/,null,Lost,2004\n',
        ),
      ),
    ).toEqual([
      '{"type":"movie","title":"Lost","year":2004} {"kind":"unknown"}',
      '{"type":"movie","title":"Lost","year":2004,"imdbId":"tt0411008"} {"kind":"unknown"}',
    ]);
  });

  test('our own files: IDs are the episode’s own, formulas are taken back', () => {
    const row = `x,,odd,17,2025-11-17T01:02:00.000Z,scrobble,episode,'=Lost,2004,1,2,Pilot (2),73641,127132,tt0636290,62086,73640,lost,`;
    const header =
      'remove,move_to,suspect,history_id,watched_at,play_action,type,title,year,season,episode,episode_title,trakt_id,tvdb_id,imdb_id,tmdb_id,show_trakt_id,show_slug,account';
    expect(readText(`${header}\n${row}\n`).rows).toMatchObject([
      {
        historyId: '17',
        action: 'scrobble',
        claims: {
          type: 'episode',
          title: '=Lost',
          year: 2004,
          season: 1,
          episode: 2,
          episodeTitle: 'Pilot (2)',
          traktId: 73641,
          tvdbId: 127132,
          imdbId: 'tt0636290',
          tmdbId: 62086,
          showTraktId: 73640,
        },
      },
    ]);
  });
});
