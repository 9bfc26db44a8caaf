import { describe, expect, test } from 'vitest';
import { readSources } from '../../src/sources/read-sources.ts';
import { inWords, readText } from './read.ts';

const read = (...files: [path: string, text: string][]) =>
  readSources(files.map(([path, text]) => ({ path, bytes: Buffer.from(text) })));
const movie = {
  title: 'Heat',
  year: 1995,
  ids: { trakt: 1, slug: 'heat-1995', imdb: 'tt0113277', tmdb: 949 },
};
const show = {
  title: 'Severance',
  year: 2022,
  ids: { trakt: 153017, slug: 'severance', tvdb: 371980, imdb: 'tt11280740', tmdb: 95396 },
};
const episode = {
  season: 1,
  number: 2,
  title: 'Half Loop',
  ids: { trakt: 502, tvdb: 2, imdb: 'tt10000002', tmdb: 3396429 },
};

describe('Trakt', () => {
  const history = [
    { id: 9001, watched_at: '2026-08-21T06:41:00.000Z', action: 'watch', type: 'movie', movie },
    { id: 9002, watched_at: '1970-01-01T00:00:00.000Z', action: 'scrobble', type: 'episode', episode, show },
  ];
  const watched = [
    { plays: 3, last_watched_at: '2026-08-21T06:41:00.000Z', movie },
    {
      plays: 1,
      last_watched_at: '2026-01-01T00:00:00.000Z',
      show,
      seasons: [
        { number: 1, episodes: [{ number: 2, plays: 2, last_watched_at: '2026-01-01T00:00:00.000Z' }] },
      ],
    },
  ];

  test('history: an ID of 64 bits survives, a play without a date has none', () => {
    const text = JSON.stringify(history).replace('9001', '9007199254740993');
    const { rows, problems } = readText(text, 'watched-history-1.json');
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      expect.objectContaining({
        historyId: '9007199254740993',
        action: 'watch',
        time: { kind: 'time', at: '2026-08-21T06:41:00.000Z' },
        claims: {
          type: 'movie',
          title: 'Heat',
          year: 1995,
          namesAreOld: true,
          traktId: 1,
          imdbId: 'tt0113277',
          tmdbId: 949,
        },
      }),
      expect.objectContaining({
        historyId: '9002',
        action: 'scrobble',
        time: { kind: 'unknown' },
        claims: {
          type: 'episode',
          title: 'Severance',
          year: 2022,
          season: 1,
          episode: 2,
          episodeTitle: 'Half Loop',
          namesAreOld: true,
          traktId: 502,
          tvdbId: 2,
          imdbId: 'tt10000002',
          tmdbId: 3396429,
          showTraktId: 153017,
          showIds: { tvdbId: 371980, imdbId: 'tt11280740', tmdbId: 95396 },
        },
      }),
    ]);
    expect(rows[0]?.cells()).toEqual({
      watched_at: '2026-08-21T06:41:00.000Z',
      type: 'movie',
      title: 'Heat',
      year: '1995',
      trakt_id: '1',
      imdb_id: 'tt0113277',
      tmdb_id: '949',
    });
  });

  test('watched titles: further plays are counted, not made up; beside the history they are left out', () => {
    const { rows } = readText(JSON.stringify(watched));
    expect(
      rows.map(row => [row.claims.title, row.claims.season, row.claims.episode, row.undatedRewatches]),
    ).toEqual([
      ['Heat', undefined, undefined, 2],
      ['Severance', 1, 2, 1],
    ]);
    expect(readText(JSON.stringify(watched)).warnings).toEqual([
      {
        message:
          'The file counts 3 more plays than it has dates for, which were left out. If you know when they were, add a row for each.',
        place: { file: 'a.csv' },
      },
    ]);
    const both = read(
      ['watched-movies-1.json', JSON.stringify(watched)],
      ['watched-history-1.json', JSON.stringify(history)],
    );
    expect(both.rows.map(row => row.place.file)).toEqual([
      'watched-history-1.json',
      'watched-history-1.json',
    ]);
  });

  test('ratings and lists are not plays', () => {
    expect(
      inWords(
        readText(JSON.stringify([{ rated_at: '2020-01-01T00:00:00.000Z', rating: 9, type: 'movie', movie }])),
      ),
    ).toEqual([
      'warning : Ratings, lists and collections are not plays. Upload watched-history-1.json of the same export.',
    ]);
  });

  test('history: an entry whose time is gone is asked for', () => {
    const text = JSON.stringify([{ id: 1, watched_at: null, movie }]);
    expect(inWords(readText(text))[0]).toMatch(/^The row does not say when the play was\./);
  });

  test('an entry of an episode is one, whatever else stands in it', () => {
    const [, play] = history;
    const text = JSON.stringify([{ ...play, movie }]);
    expect(readText(text).rows[0]?.claims).toMatchObject({
      type: 'episode',
      title: 'Severance',
      traktId: 502,
    });
  });

  test('its CSV and JSON for imports', () => {
    const expected = [
      '{"type":"movie","imdbId":"tt0113277","orElse":[{"type":"episode","imdbId":"tt0113277"}]} {"kind":"time","at":"2024-10-25T20:00:00.000Z"}',
      '{"type":"episode","season":1,"episode":2,"eitherIds":{"tvdbId":371980}} {"kind":"unknown"}',
    ];
    expect(
      inWords(
        readText(
          'action,type,imdb,tvdb,season,episode,watched_at\nhistory,,tt0113277,,,,2024-10-25T20:00:00Z\n,episode,,371980,1,2,unknown\nwatchlist,movie,tt0113277,,,,\n',
        ),
      ),
    ).toEqual([...expected, 'warning 4: A title on a watchlist is not a play. It was left out.']);
    const entries = [
      { imdb_id: 'tt0113277', watched_at: '2024-10-25T20:00:00Z' },
      { type: 'episode', id: { tvdb: 371980 }, season: 1, episode: 2, watched_at: 'unknown' },
    ];
    expect(inWords(readText(JSON.stringify(entries)))).toEqual(expected);
  });
});

test('a list with a number of plays is told how many have no row of their own', () => {
  const told = (...rows: string[]) =>
    readText(['watched_at,title,year,plays', ...rows].join('\n')).warnings.map(({ message }) => message);
  expect(told('2024-01-01,Heat,1995,2', '2024-01-02,Alien,1979,1')).toEqual([
    'The file counts 1 more play than it has dates for, which was left out. If you know when it was, add a row for each.',
  ]);
  expect(told('2024-01-01,Heat,1995,2', '2024-01-02,Heat,1995,2')).toEqual([]);
  expect(told('2024-01-01,Heat,1995,3', '2024-01-02,Heat,1995,3', '2024-01-02,Heat,1986,3')).toEqual([
    expect.stringContaining('counts 3 more plays'),
  ]);
  expect(told('2024-01-01,Heat,1995,', '2024-01-02,Heat,1995,0')).toEqual([]);
});

test('a date and any name but “name” make a list; a third column makes a Netflix history a list', () => {
  const source = (text: string) => readText(text).files[0]?.source;
  expect(source('Date,Name,IMDb ID\n2024-01-01,Heat,tt0113277\n')).toBe('a list of plays');
  expect(source('Date,Name\n2024-01-01,Heat\n')).toBeUndefined();
  expect(source('Title,Date\nHeat,2024-01-01\n')).toBe('Netflix');
  expect(source('Title,Date,Year\nHeat,2024-01-01,1995\n')).toBe('a list of plays');
});

test('an episode that two columns number in two ways is in doubt, and one that they number alike is not', () => {
  const said = (season: string, episode: string) =>
    readText(`watched_at,title,season,episode\n2024-01-01,Lost,${season},${episode}\n`).rows[0];
  const DIFFER =
    'The columns season and episode name two different episodes. Correct them, or clear one of them.';
  for (const [season, episode] of [
    ['2', 'S01E03'],
    ['S01E03', '4'],
    ['Season 2', '1x03'],
  ] as const)
    expect(said(season, episode)?.doubt).toBe(DIFFER);
  for (const [season, episode] of [
    ['1', 'S01E03'],
    ['Season 1', '1x03'],
    ['', 'S01E03'],
    ['S01E03', '3'],
    ['S01E03', ''],
  ] as const) {
    expect(said(season, episode)?.doubt).toBeUndefined();
    expect(said(season, episode)?.claims).toMatchObject({ season: 1, episode: 3 });
  }
  for (const code of ['12x13', 'S12E13', 's12 e13'])
    expect(said('', code)?.claims).toMatchObject({ season: 12, episode: 13 });
});

describe('a row from which cells may have moved', () => {
  const doubts = (...lines: string[]) =>
    readText(lines.join('\n')).rows.map(({ doubt }) => doubt?.slice(0, 42));
  const SHIFTED = 'The row has more cells than the header, or';

  test('is in doubt where it lacks a cell that every other row has, or has one more', () => {
    const header = 'watched_at,title,year,type';
    const [heat, alien] = ['2024-01-01,Heat,1995,movie', '2024-01-02,Alien,1979,movie'];
    expect(doubts(header, heat, alien, '2024-01-03,Dune,2021')).toEqual([undefined, undefined, SHIFTED]);
    expect(doubts(header, heat, `${alien},x`)).toEqual([undefined, SHIFTED]);
  });

  test('is none where another row has that cell empty, or where what is more is empty', () => {
    const header = 'watched_at,title,year,note';
    const [heat, alien] = ['2024-01-01,Heat,1995, ', '2024-01-02,Alien,1979,x'];
    expect(doubts(header, heat, alien, '2024-01-03,Dune,2021')).toEqual([undefined, undefined, undefined]);
    expect(doubts(header, `${heat},,`, alien)).toEqual([undefined, undefined]);
    expect(readText(`${header}\n${heat}\n`).rows[0]?.cells()).toMatchObject({ title: 'Heat', note: '' });
  });
});

test('an IMDb ID stands alone or in the address of its page, and nowhere else', () => {
  const id = (cell: string) =>
    readText(`watched_at,title,year,imdb_id\n2024-01-01,Heat,1995,${cell}\n`).rows[0]?.claims.imdbId;
  for (const cell of [
    'tt0113277',
    'TT0113277',
    'http://imdb.com/title/tt0113277/?ref=x',
    'https://www.imdb.com/title/tt0113277',
  ])
    expect(id(cell)).toBe('tt0113277');
  for (const cell of ['x tt0113277', 'tt0113277 x', 'att0113277', 'tt12']) expect(id(cell)).toBeUndefined();
});

test.each([
  [1869, undefined],
  [1870, 1870],
  [2200, 2200],
  [2201, undefined],
])('the year %i of a film is %s', (year, claimed) => {
  const [row] = readText(`Date,Name,Year,Letterboxd URI,Watched Date\n,Heat,${year},u,2024-01-15\n`).rows;
  expect(row?.claims.year).toBe(claimed);
});

test('a column of times is no list without something that names a play; ratings of nothing are not Trakt’s', () => {
  expect(readText('watched_at,rating\n2024-01-01,5\n').files[0]?.source).toBeUndefined();
  expect(readText('[{"rated_at":"2024-01-01","album":{}}]').files[0]?.source).toBeUndefined();
});

test('each play names the service as people call it', () => {
  const ofFiles = read(
    ['diary.csv', 'Date,Name,Year,Letterboxd URI,Watched Date\n2024-01-16,Heat,1995,u,2024-01-15\n'],
    ['watched.csv', 'Date,Name,Year,Letterboxd URI\n2024-01-16,Alien,1979,u\n'],
    ['history.json', JSON.stringify([{ id: 1, watched_at: '2026-08-21T06:41:00.000Z', movie }])],
    ['NetflixViewingHistory.csv', 'Title,Date\nHeat,2020-03-02\n'],
    ['list.csv', 'watched_at,title,year\nunknown,Heat,1995\n'],
    ['broken.csv', 'Artist,Track\na,b\n'],
    ['empty.csv', ''],
  );
  expect(ofFiles.rows.map(({ source }) => source)).toEqual([
    'Letterboxd',
    'Letterboxd (watched films)',
    'Trakt',
    'Netflix',
    'a list of plays',
  ]);
  expect(ofFiles.files.map(({ path, source, rows }) => [path, source, rows])).toEqual([
    ['diary.csv', 'Letterboxd', 1],
    ['watched.csv', 'Letterboxd (watched films)', 1],
    ['history.json', 'Trakt', 1],
    ['NetflixViewingHistory.csv', 'Netflix', 1],
    ['list.csv', 'a list of plays', 1],
    ['broken.csv', undefined, 0],
    ['empty.csv', undefined, 0],
  ]);
});

test('an uncertain entry of JSON comes back with its time as our own columns have it', () => {
  const entries = [
    { title: 'Heat', year: 1995, watched_at: 'unknown' },
    { title: 'Alien', year: 1979, watched_at: 'released' },
    { title: 'Serenity', year: 2005, watched_at: '' },
    { title: 'Dune', year: 2021, watched_at: '2024-01-15' },
  ];
  expect(readText(JSON.stringify(entries)).rows.map(row => row.cells().watched_at)).toEqual([
    'unknown',
    'released',
    '',
    '2024-01-15',
  ]);
});

describe('Letterboxd', () => {
  const diary =
    'Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n2024-01-16,Heat,1995,https://boxd.it/a,4,,,2024-01-15\n';
  const watched =
    'Date,Name,Year,Letterboxd URI\n2024-01-16,Heat,1995,https://boxd.it/b\n2023-06-22,"Crouching Tiger, Hidden Dragon",2000,https://boxd.it/c\n';

  test('a film that is in the diary is left out of watched.csv', () => {
    expect(inWords(read(['imports/diary.csv', diary], ['imports/watched.csv', watched]))).toEqual([
      '{"type":"movie","title":"Heat","year":1995} {"kind":"day","day":"2024-01-15"}',
      '{"type":"movie","title":"Crouching Tiger, Hidden Dragon","year":2000} {"kind":"day","day":"2023-06-22"}',
      'warning : Letterboxd’s watched.csv has the days on which films were marked as watched; they count as the days of the plays.',
      'warning : Plays that are also in another file of the same export were left out.',
    ]);
  });

  test('a film of the same name and another year is another film', () => {
    const [header] = watched.split('\n');
    const remake = `${header}\n2024-01-16,Heat,1995,https://boxd.it/b\n2024-02-01,Heat,1986,https://boxd.it/d\n`;
    const { rows } = read(['diary.csv', diary], ['watched.csv', remake]);
    expect(rows.map(({ place, claims }) => [place.file, claims.year])).toEqual([
      ['diary.csv', 1995],
      ['watched.csv', 1986],
    ]);
  });

  test('a watchlist and likes, which have the same columns, are not lists of plays, and ratings are not plays', () => {
    expect(inWords(readText(watched, 'imports/likes/films.csv'))).toEqual(
      [2, 3].map(
        line =>
          `warning ${line}: A title on a watchlist is not a play. It was left out. If these Letterboxd films were watched, call the file watched.csv.`,
      ),
    );
    const ratings = 'Date,Name,Year,Letterboxd URI,Rating\n2024-01-16,Heat,1995,https://boxd.it/b,4\n';
    expect(inWords(readText(ratings, 'imports/ratings.csv'))).toEqual([
      'warning 2: A rating on Letterboxd is not a play. Upload diary.csv and watched.csv.',
    ]);
  });
});

describe('IMDb', () => {
  const NOTE = 'warning : IMDb has the days on which titles were rated; they count as the days of the plays.';

  test('ratings: movies and episodes by their IDs, no whole shows, no games', () => {
    const header =
      'Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors\n';
    const rows = [
      'tt0211915,8,2019-03-02,Amelie,Le fabuleux destin d\'Amélie Poulain,u,Movie,8.3,122,2001,"Comedy, Romance",1,2001-04-25,J',
      'tt2301451,10,2019-03-03,Breaking Bad: Ozymandias,Ozymandias,u,TV Episode,10,47,2013,Crime,1,2013-09-15,R',
      'tt0903747,10,2019-03-04,Breaking Bad,Breaking Bad,u,TV Series,9.5,45,2008,Crime,1,2008-01-20,',
      'tt1000001,10,2019-03-05,The Game,The Game,u,Video Game,9.5,,2008,Crime,1,2008-01-20,',
      'tt1000003,10,2019-03-05,Chernobyl,Chernobyl,u,TV Mini Series,9.5,,2019,Drama,1,2019-05-06,',
      'tt1000002,10,2019-03-06,A Special,A Special,u,TV Special,9.5,,2008,Crime,1,2008-01-20,',
    ];
    expect(inWords(readText(`${header}${rows.join('\n')}\n`))).toEqual([
      `{"type":"movie","title":"Amelie","otherTitles":["Le fabuleux destin d'Amélie Poulain"],"year":2001,"imdbId":"tt0211915"} {"kind":"day","day":"2019-03-02"}`,
      '{"type":"episode","imdbId":"tt2301451"} {"kind":"day","day":"2019-03-03"}',
      '{"type":"movie","title":"A Special","year":2008,"imdbId":"tt1000002","orElse":[{"type":"episode","imdbId":"tt1000002"}]} {"kind":"day","day":"2019-03-06"}',
      NOTE,
      'warning 4: A whole show is not a play: the file does not say which of its episodes were watched, or when. It was left out.',
      'warning 5: A game or a podcast cannot be added to Trakt. It was left out.',
      'warning 6: A whole show is not a play: the file does not say which of its episodes were watched, or when. It was left out.',
    ]);
  });

  test('ratings of before 2017', () => {
    expect(
      inWords(
        readText(
          '"position","const","created","modified","description","Title","Title type","Directors","You rated","IMDb Rating","Runtime (mins)","Year","Genres","Num. Votes","Release Date (month/day/year)","URL"\n' +
            '"1","tt0113277","Wed Feb 20 00:00:00 2013","","","Heat","Feature Film","M","9","8.2","170","1995","crime","1","1995-12-15","u"\n',
        ),
      ),
    ).toEqual([
      '{"type":"movie","title":"Heat","year":1995,"imdbId":"tt0113277"} {"kind":"day","day":"2013-02-20"}',
      NOTE,
    ]);
  });

  test('a list is taken for plays only where it is called after the check-ins', () => {
    const list =
      'Position,Const,Created,Modified,Description,Title,Original Title,URL,Title Type,Year\n1,tt0113277,2020-05-06,2020-05-06,,Heat,Heat,u,Movie,1995\n';
    expect(inWords(readText(list, 'imports/WATCHLIST.csv'))).toEqual([
      'warning 2: A title on a watchlist is not a play. It was left out. If this IMDb list has your check-ins, call the file checkins.csv.',
    ]);
    const rated = list
      .replace('Year\n', 'Year,Your Rating,Date Rated\n')
      .replace('1995\n', '1995,9,2021-01-01\n');
    expect(readText(rated, 'imports/WATCHLIST.csv').rows).toEqual([]);
    expect(inWords(readText(list, 'imports/check-ins.csv'))).toEqual([
      '{"type":"movie","title":"Heat","year":1995,"imdbId":"tt0113277"} {"kind":"day","day":"2020-05-06"}',
    ]);
  });
});

describe('Simkl', () => {
  test('backup: the time of a show is not that of its episodes', () => {
    const show = { title: 'Severance', ids: {} };
    const episodes = [
      { number: 1, watched_at: '2021-12-24T20:00:00Z' },
      { number: 2, last_watched_at: '2021-12-25T20:00:00Z' },
      { number: 3 },
    ];
    const entry = { last_watched_at: '2022-01-01T20:00:00Z', show, seasons: [{ number: 1, episodes }] };
    expect(inWords(readText(JSON.stringify({ shows: [entry] })))).toEqual([
      '{"type":"episode","title":"Severance","season":1,"episode":1} {"kind":"time","at":"2021-12-24T20:00:00.000Z"}',
      '{"type":"episode","title":"Severance","season":1,"episode":2} {"kind":"time","at":"2021-12-25T20:00:00.000Z"}',
      'The row does not say when the play was. Write the time into watched_at, or unknown for a play without a date.',
    ]);
  });

  test('CSV: only what has an episode or is a movie, and no anime, whose seasons Simkl counts in its own way', () => {
    const header =
      'SIMKL_ID,Title,Type,Year,Watchlist,LastEpWatched,WatchedDate,Rating,Memo,TVDB,TMDB,IMDB\n';
    const rows = [
      '1,Heat,movie,1995,plantowatch,,18-12-2023 21:50:41,,,,949,tt0113277',
      '2,Severance,tv,2022,watching,,18-12-2023 21:50:41,,,371980,95396,tt11280740',
      '3,Spy,anime,2022,watching,s1e14,18-12-2023 21:50:41,,,,,',
      '4,Lost,tv,2004,watching,s1e2,02-03-2023 21:50:41,,,73739,,',
    ];
    expect(inWords(readText(header + rows.join('\n')))).toEqual([
      'Simkl counts the seasons of anime in its own way. Write season and episode as Trakt has them into the row.',
      '{"type":"episode","title":"Lost","year":2004,"season":1,"episode":2,"showIds":{"tvdbId":73739}} {"kind":"local time","at":"2023-03-02T21:50:00"}',
      'warning : Simkl’s CSV has only the last episode of each show. Its backup (Settings → Backup) has them all.',
      'warning 2: A title on a watchlist is not a play. It was left out.',
      'warning 3: A whole show is not a play: the file does not say which of its episodes were watched, or when. It was left out.',
    ]);
    const [, , , last = ''] = rows;
    expect(readText(header + last).rows).toMatchObject([
      { time: { kind: 'local time', at: '2023-03-02T21:50:00' } },
    ]);
  });

  test.each([
    ['TVDB', 'TMDB', 'IMDB'],
    ['TVDB_ID', 'TMDB_ID', 'IMDB_ID'],
  ])('CSV: the IDs stand under %s, %s and %s', (...names) => {
    const header = `Title,Type,Year,Watchlist,LastEpWatched,WatchedDate,${names.join(',')}\n`;
    const rows = [
      'Lost,tv,2004,watching,s1e2,18-12-2023 21:50:41,73739,4607,tt0411008',
      'Heat,movie,1995,completed,,18-12-2023 21:50:41,,949,tt0113277',
    ];
    expect(readText(header + rows.join('\n')).rows.map(({ claims }) => claims)).toEqual([
      {
        ...{ type: 'episode', title: 'Lost', year: 2004, season: 1, episode: 2 },
        showIds: { tvdbId: 73739, tmdbId: 4607, imdbId: 'tt0411008' },
      },
      { type: 'movie', title: 'Heat', year: 1995, tmdbId: 949, imdbId: 'tt0113277' },
    ]);
  });

  test('backup: each episode with its time; anime only where it has numbers that others share', () => {
    const ids = { simkl: 17465, tmdb: '95396', tvdb: '371980', imdb: 'tt11280740' };
    const backup = {
      shows: [
        {
          status: 'watching',
          last_watched_at: '2021-12-25T23:51:00Z',
          show: { title: 'Severance', year: 2022, ids },
          seasons: [{ number: 1, episodes: [{ number: 2, watched_at: '2021-12-25T23:51:00Z' }] }],
        },
        { status: 'watching', watched_episodes_count: 3, show: { title: 'Other', ids } },
      ],
      anime: [
        {
          status: 'completed',
          show: { title: 'Spy', ids: { simkl: 1 } },
          seasons: [
            {
              number: 1,
              episodes: [
                { number: 1, watched_at: '2021-12-25T23:51:00Z' },
                { number: 2, watched_at: '2021-12-26T23:51:00Z', tvdb: { season: 2, episode: 14 } },
              ],
            },
          ],
        },
      ],
      movies: [
        {
          status: 'completed',
          last_watched_at: '2021-01-02T03:04:00Z',
          movie: { title: 'Heat', year: 1995, ids: { simkl: 5, imdb: 'tt0113277', tmdb: '949' } },
        },
        { status: 'plantowatch', movie: { title: 'Later', ids: {} } },
      ],
    };
    expect(inWords(readText(JSON.stringify(backup)))).toEqual([
      '{"type":"episode","title":"Severance","year":2022,"season":1,"episode":2,"showIds":{"tvdbId":371980,"imdbId":"tt11280740","tmdbId":95396}} {"kind":"time","at":"2021-12-25T23:51:00.000Z"}',
      'Simkl counts the seasons of anime in its own way. Write season and episode as Trakt has them into the row.',
      '{"type":"episode","title":"Spy","season":2,"episode":14} {"kind":"time","at":"2021-12-26T23:51:00.000Z"}',
      '{"type":"movie","title":"Heat","year":1995,"imdbId":"tt0113277","tmdbId":949} {"kind":"time","at":"2021-01-02T03:04:00.000Z"}',
      'warning : A whole show is not a play: the file does not say which of its episodes were watched, or when. It was left out.',
      'warning : A title on a watchlist is not a play. It was left out.',
    ]);
  });
});

test('Yamtrack: an episode without a title takes its show’s; what is only planned is not a play', () => {
  const header =
    'media_id,source,media_type,title,image,season_number,episode_number,score,status,notes,start_date,end_date,progress,created_at,progressed_at\n';
  const rows = [
    '100,tmdb,tv,Example Show,,,,8.5,In progress,,,,20,,',
    '100,tmdb,season,,,1,,,Completed,,,,,,',
    '100,tmdb,episode,,,1,2,,Completed,,2025-01-03 00:00:00+00:00,2025-01-03 01:00:00+00:00,0,,2025-02-03 01:00:00+00:00',
    '200,tmdb,movie,Heat,,,,9.0,Completed,Great,,2024-01-15,,,',
    '201,tmdb,movie,Later,,,,,Planning,,,,,,',
    '50265,mal,anime,Spy,,,,9,Completed,,,2026-01-01,12,,',
    '7,igdb,game,Game,,,,,Completed,,,,,,',
  ];
  expect(inWords(readText(header + rows.join('\n')))).toEqual([
    '{"type":"episode","title":"Example Show","season":1,"episode":2,"showIds":{"tmdbId":100}} {"kind":"time","at":"2025-01-03T01:00:00.000Z"}',
    '{"type":"movie","title":"Heat","tmdbId":200} {"kind":"day","day":"2024-01-15"}',
    'warning 7: Yamtrack counts anime in its own way, without days for episodes. It was left out.',
  ]);
});

test('Yamtrack: an ID is one of its source, and an episode without a day is asked for, not left out', () => {
  const header =
    'media_id,source,media_type,title,season_number,episode_number,status,start_date,end_date,progressed_at\n';
  const rows = [
    '371980,tvdb,episode,Severance,1,2,Completed,2024-01-01,2024-01-15,',
    'tt0113277,imdb,movie,Heat,,,Completed,,2024-01-15,',
    '95396,mal,episode,Severance,1,3,Completed,,,2024-01-16',
    'tt0113277,mal,movie,Heat,,,Completed,,2024-01-17,',
    '95396,tmdb,episode,Severance,1,4,Planning,,,',
  ];
  expect(inWords(readText(header + rows.join('\n')))).toEqual([
    '{"type":"episode","title":"Severance","season":1,"episode":2,"showIds":{"tvdbId":371980}} {"kind":"day","day":"2024-01-15"}',
    '{"type":"movie","title":"Heat","imdbId":"tt0113277"} {"kind":"day","day":"2024-01-15"}',
    '{"type":"episode","title":"Severance","season":1,"episode":3} {"kind":"day","day":"2024-01-16"}',
    '{"type":"movie","title":"Heat"} {"kind":"day","day":"2024-01-17"}',
    'The row does not say when the play was. Write the time into watched_at, or unknown for a play without a date.',
  ]);
});

describe('media servers', () => {
  test('Tautulli: each agent has IDs of its own, and users are told apart by their IDs', () => {
    const sitting = {
      stopped: 1649593615,
      watched_status: 1,
      media_type: 'movie',
      title: 'Heat',
      user_id: 1,
    };
    const guids = ['imdb://tt0113277?lang=en', 'themoviedb://949?lang=en', 'thetvdb://5?lang=en'];
    const entries = guids.map(guid => ({ ...sitting, guid: `com.plexapp.agents.${guid}` }));
    const { rows } = readText(JSON.stringify({ data: entries }));
    expect(rows.map(({ claims }) => claims)).toEqual([
      { type: 'movie', title: 'Heat', imdbId: 'tt0113277' },
      { type: 'movie', title: 'Heat', tmdbId: 949 },
      { type: 'movie', title: 'Heat' },
    ]);
    const [{ stopped: _, ...timeless } = sitting] = entries;
    expect(inWords(readText(JSON.stringify({ data: [timeless] })))).toEqual([
      'The row does not say when the play was. Write the time into watched_at, or unknown for a play without a date.',
    ]);
    // Whoever watches at the server itself has the ID 0.
    for (const first of [0, 1]) {
      const others = entries.map((entry, nth) => ({
        ...entry,
        user: 'Sam',
        user_id: first + Math.min(nth, 1),
      }));
      expect(new Set(inWords(readText(JSON.stringify({ data: others }))))).toEqual(
        new Set([
          'The file has plays of several users of the server. Keep only your own, and delete the others.',
        ]),
      );
    }
    const nameless = entries.map((entry, nth) => (nth === 0 ? entry : { ...entry, user_id: null }));
    expect(readText(JSON.stringify({ data: nameless })).rows.map(({ doubt }) => doubt)).toEqual(
      entries.map(() => undefined),
    );
  });

  test('Tautulli: what was watched to the end', () => {
    const sitting = {
      date: 1649590015,
      stopped: 1649593615,
      watched_status: 1,
      media_type: 'episode',
      grandparent_title: 'Severance',
      parent_media_index: 1,
      media_index: 2,
      title: 'Half Loop',
      guid: 'com.plexapp.agents.thetvdb://371980/1/2?lang=en',
    };
    const history = {
      response: {
        result: 'success',
        data: {
          data: [
            sitting,
            { ...sitting, watched_status: 0.5 },
            { ...sitting, media_type: 'movie', title: 'Heat', year: 1995, guid: 'plex://movie/5d77' },
            { ...sitting, media_type: 'track' },
          ],
        },
      },
    };
    expect(inWords(readText(JSON.stringify(history)))).toEqual([
      '{"type":"episode","title":"Severance","season":1,"episode":2,"episodeTitle":"Half Loop","showIds":{"tvdbId":371980}} {"kind":"time","at":"2022-04-10T12:26:55.000Z"}',
      '{"type":"movie","title":"Heat","year":1995} {"kind":"time","at":"2022-04-10T12:26:55.000Z"}',
    ]);
  });

  test('Playback Reporting: no header, the time of the server', () => {
    const user = '9f1a3b5c7d9e1f3a5b7c9d1e3f5a7b9c';
    const lines = [
      `2024-05-01 20:15:03.1234567\t${user}\t0011\tEpisode\tSeverance - s01e02 - Half Loop\tDirectPlay\tJellyfin Web\tFirefox\t2900`,
      `2024-05-01 21:15:03\t${user}\t0012\tMovie\tHeat\tDirectPlay\tJellyfin Web\tFirefox\t60`,
    ];
    const NOTE =
      'warning : Playback Reporting does not say what was watched to the end: what ran for ten minutes or more counts as a play.';
    const song = `2024-05-01 22:15:03\t${user}\t0013\tAudio\tA Song\tDirectPlay\tJellyfin Web\tFirefox\t900`;
    expect(inWords(readText(`${[...lines, song].join('\n')}\n`))).toEqual([
      '{"type":"episode","title":"Severance","season":1,"episode":2,"episodeTitle":"Half Loop"} {"kind":"local time","at":"2024-05-01T20:15:00"}',
      NOTE,
    ]);
    const emby = `2024-05-01 20:15:03.1234567\t${user}\t0011\tMovie\tThe "Best" Film\tDirectPlay\tEmby Web\tFirefox\t2900\t0\t127.0.0.1\t\n`;
    expect(inWords(readText(emby))).toEqual([
      '{"type":"movie","title":"The \\"Best\\" Film"} {"kind":"local time","at":"2024-05-01T20:15:00"}',
      NOTE,
    ]);
    const others = lines.map((line, index) =>
      index === 1 ? line.replace(user, '0'.repeat(32)).replace(/60$/, '9000') : line,
    );
    expect(inWords(readText(others.join('\n')))).toEqual([
      ...Array(2).fill(
        'The file has plays of several users of the server. Keep only your own, and delete the others.',
      ),
      NOTE,
    ]);
    const nameless = others.map(line => line.replace('0'.repeat(32), ''));
    expect(readText(nameless.join('\n')).rows.map(({ doubt }) => doubt)).toEqual([undefined, undefined]);
  });
});

test('SeriesGuide: its backup has no times, and says so', () => {
  const backup = [
    {
      tmdb_id: 1403,
      tvdb_id: 263365,
      title: 'x',
      seasons: [{ season: 1, episodes: [{ episode: 1, watched: true }] }],
    },
  ];
  expect(inWords(readText(JSON.stringify(backup)))).toEqual([
    'warning : SeriesGuide’s backup does not say when episodes were watched. Connect SeriesGuide to Trakt: it uploads them itself.',
  ]);
});

test('Prime Video, as its exporter for browsers writes it', () => {
  expect(
    inWords(
      readText(
        'Date Watched,Type,Title,Episode Title,Global Title Identifier,Episode Global Title Identifier,Path,Episode Path,Image URL\n' +
          '2024-06-01 21:14,Movie,Dune,,a,,/detail/1,,u\n2024-06-02 21:14,Series,The Boys,The Name of the Game,b,c,/detail/2,/detail/3,u\n',
      ),
    ),
  ).toEqual([
    '{"type":"movie","title":"Dune"} {"kind":"local time","at":"2024-06-01T21:14:00"}',
    '{"type":"episode","title":"The Boys","episodeTitle":"The Name of the Game"} {"kind":"local time","at":"2024-06-02T21:14:00"}',
  ]);
});
