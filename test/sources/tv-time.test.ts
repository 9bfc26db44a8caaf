import { describe, expect, test } from 'vitest';
import { readSources } from '../../src/sources/read-sources.ts';
import { inWords, readText, saidBy } from './read.ts';

const at = (iso: string) => ({ kind: 'time', at: iso });

const EPISODES = [
  'created_at,user_id,key,updated_at,ep_watch_count,s_id,is_followed,bulk_type,s_no,ep_no,ep_id,rewatch_count,gsi,series_name,season_number,episode_number',
  '2021-11-12 17:11:33,0,tracking-stats,2026-06-04 14:04:56,4868,,,,,,,,,,,',
  '2020-03-22 00:18:25,0,user-series-0e6e,2020-03-22 00:18:29,,82066,true,,,,,,,Fringe,,',
  '2021-10-10 11:49:11,0,watch-episode-0253-021e,2021-10-10 11:49:11,,82066,,,2,10,1331151,2,,,2,10',
  '2022-01-02 20:00:00,0,rewatch-episode-0253-021e-1,2022-01-02 20:00:00,,82066,,,2,10,1331151,,,,2,10',
  '2018-12-09 00:22:02,0,watch-episode-0259-0ee2,2018-12-09 00:22:02,,304219,,season,0,13,6668403,0,,Bodyguard (2018),0,13',
].join('\n');

const MOVIES = [
  'watch_count,uuid,type,series_name,type-uuid-n,updated_at,created_at,series_id,release_date,alpha_range_key,movie_name,entity_type,rewatch_count,season_number,episode_number,episode_id,watch_date_range_key',
  ',002e,watch,,watch-002e-0,,2022-04-10 11:26:55,,2017-10-12,watch-alpha-space-sweepers,승리호,movie,,,,,watch-date-1649590015',
  ',002e,rewatch,,rewatch-002e-1,,2023-04-10 11:26:55,,2017-10-12,,Dumbo,movie,1,,,,watch-date-1649590015',
  ',002f,watch,,watch-002f-0,,2023-03-17 14:12:47,,0001-01-01 00:00:00,watch-alpha-no-hard-feelings,,movie,,,,,',
  ',003a,towatch,,towatch-003a,,2022-04-10 11:26:55,,2024-11-15,towatch-alpha-heretic,Heretic,movie,,,,,',
  ',004b,watch,Fringe,watch-004b-0,,2021-10-10 11:49:11,82066,,,,episode,,2,10,1331151,watch-date-1633866551',
  '100,,count-watch-episode-series,Fringe,count-watch-episode-series-0253,,,,,,,,,,,,',
].join('\n');

const read = (...files: [path: string, text: string][]) =>
  readSources(files.map(([path, text]) => ({ path, bytes: Buffer.from(text) })));

const ONE_MORE = {
  message:
    'The file counts 1 more play than it has dates for, which was left out. If you know when it was, add a row for each.',
  place: { file: 'a.csv' },
};

describe('the answer to a request for one’s data', () => {
  test('episodes: a row without a name takes its show’s from rows with the same s_id', () => {
    const { rows, problems, warnings } = readText(EPISODES);
    expect([problems, warnings]).toEqual([[], [ONE_MORE]]);
    expect(rows.map(({ place }) => place.line)).toEqual([4, 5, 6]);
    const claims = {
      type: 'episode',
      title: 'Fringe',
      season: 2,
      episode: 10,
      tvdbId: 1331151,
      showIds: { tvdbId: 82066 },
    };
    expect(rows.map(saidBy)).toEqual([
      { time: at('2021-10-10T11:49:00.000Z'), claims, undatedRewatches: 1 },
      { time: at('2022-01-02T20:00:00.000Z'), claims },
      {
        time: at('2018-12-09T00:22:00.000Z'),
        claims: {
          type: 'episode',
          title: 'Bodyguard (2018)',
          season: 0,
          episode: 13,
          tvdbId: 6668403,
          showIds: { tvdbId: 304219 },
        },
      },
    ]);
  });

  test('episodes: what was watched again is counted once, season by season, and no row takes the name of another show', () => {
    const rows = [
      'created_at,key,s_id,series_name,s_no,ep_no,rewatch_count',
      '2020-01-01 20:00:00,watch-episode-1,82066,Fringe,1,10,2',
      '2020-01-02 20:00:00,rewatch-episode-1,82066,Fringe,1,10,2',
      '2020-01-03 20:00:00,watch-episode-2,82066,Fringe,2,10,1',
      '2020-01-04 20:00:00,watch-episode-3,,Lost,1,1,0',
      '2020-01-05 20:00:00,watch-episode-4,,,1,2,0',
    ];
    expect(
      readText(rows.join('\n')).rows.map(({ claims, undatedRewatches }) => [
        claims.title,
        claims.season,
        undatedRewatches,
      ]),
    ).toEqual([
      ['Fringe', 1, 1],
      ['Fringe', 1, undefined],
      ['Fringe', 2, 1],
      ['Lost', 1, undefined],
      [undefined, 1, undefined],
    ]);
    expect(readText(rows.join('\n')).warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^The file counts 2 more plays than it has dates for/),
    ]);
  });

  test('episodes: plays of one show and episode are told from those of any other', () => {
    const watched = (show: number, season: number, episode: number, rewatches: number) => [
      `2020-01-01 20:00:00,watch-episode-1,${show},Show ${show},${season},${episode},${rewatches}`,
    ];
    const again = (show: number, season: number, episode: number, times = 1) =>
      Array.from(
        { length: times },
        (_, nth) =>
          `2021-01-0${nth + 1} 20:00:00,rewatch-episode-${nth},${show},Show ${show},${season},${episode},`,
      );
    /** How many further plays of each first one the file counts without a date. */
    const undated = (...rows: string[]) =>
      readText(['created_at,key,s_id,series_name,s_no,ep_no,rewatch_count', ...rows].join('\n')).rows.flatMap(
        ({ claims, time, undatedRewatches = 0 }) =>
          time?.kind === 'time' && time.at.startsWith('2020')
            ? [`${claims.title} ${claims.season}x${claims.episode}: ${undatedRewatches}`]
            : [],
      );
    expect(undated(...watched(1, 1, 1, 2), ...again(2, 1, 1))).toEqual(['Show 1 1x1: 2']);
    expect(undated(...watched(1, 1, 1, 2), ...again(1, 2, 1))).toEqual(['Show 1 1x1: 2']);
    expect(undated(...watched(1, 1, 1, 2), ...again(1, 1, 2))).toEqual(['Show 1 1x1: 2']);
    expect(undated(...watched(1, 11, 1, 2), ...again(1, 1, 11))).toEqual(['Show 1 11x1: 2']);
    expect(undated(...watched(1, 1, 1, 3), ...again(1, 1, 1, 2))).toEqual(['Show 1 1x1: 1']);
    expect(undated(...watched(1, 1, 1, 1), ...again(1, 1, 1, 2))).toEqual(['Show 1 1x1: 0']);
  });

  test('movies: by their names, with the year of their release', () => {
    const movies = readText(MOVIES).rows.filter(row => row.claims.type === 'movie');
    expect(movies.map(saidBy)).toEqual([
      {
        time: at('2022-04-10T11:26:55.000Z'),
        claims: { type: 'movie', title: '승리호', otherTitles: ['space sweepers'], year: 2017 },
      },
      { time: at('2023-04-10T11:26:00.000Z'), claims: { type: 'movie', title: 'Dumbo', year: 2017 } },
      { time: at('2023-03-17T14:12:00.000Z'), claims: { type: 'movie', title: 'no hard feelings' } },
    ]);
  });

  test('the older list’s episodes are left out where the newer one is there', () => {
    expect(
      readText(MOVIES).rows.flatMap(({ claims }) => (claims.type === 'episode' ? [claims] : [])),
    ).toEqual([
      {
        type: 'episode',
        title: 'Fringe',
        season: 2,
        episode: 10,
        tvdbId: 1331151,
        showIds: { tvdbId: 82066 },
      },
    ]);
    const { rows, warnings } = read(
      ['tracking-prod-records.csv', MOVIES],
      ['tracking-prod-records-v2.csv', EPISODES],
    );
    expect(rows.map(({ source, claims }) => `${source}: ${claims.type}`)).toEqual([
      ...Array(3).fill('TV Time (older list): movie'),
      ...Array(3).fill('TV Time: episode'),
    ]);
    expect(warnings).toEqual([
      {
        message: 'Plays that are also in another file of the same export were left out.',
        place: { file: 'tracking-prod-records.csv' },
      },
      { ...ONE_MORE, place: { file: 'tracking-prod-records-v2.csv' } },
    ]);
  });
});

test('the list of its first export has seconds since 1970', () => {
  const { rows } = readText(
    'ts,show_name,episode_id,episode_season_number,episode_number,episode_name\n1685620800,Breaking Bad,349232,3,7,One Minute\n',
  );
  expect(rows.map(saidBy)).toEqual([
    {
      time: at('2023-06-01T12:00:00.000Z'),
      claims: {
        type: 'episode',
        title: 'Breaking Bad',
        season: 3,
        episode: 7,
        episodeTitle: 'One Minute',
        tvdbId: 349232,
      },
    },
  ]);
});

test.each(['-5', '99999999999999', 'NaN', 'soon'])('%s is no number of seconds since 1970', seconds => {
  const list = `ts,show_name,episode_id,episode_season_number,episode_number\n${seconds},Lost,1,1,1\n`;
  expect(inWords(readText(list))).toEqual([
    `“${seconds}” is not a time that is understood. Write watched_at as in 2025-11-17T01:02:00Z, or as a day: 2025-11-17.`,
  ]);
});

test('a list of seen episodes has the ID of the show', () => {
  const text =
    'tv_show_id,episode_id,created_at,tv_show_name,episode_season_number,episode_number\n82066,1331151,2018-12-25 00:17:11,Fringe,2,10\n';
  expect(readText(text).rows[0]?.claims).toMatchObject({ tvdbId: 1331151, showIds: { tvdbId: 82066 } });
});

test('a row without a name takes the first that its show has', () => {
  const rows = ['', 'Fringe', 'Fringe (US)', ''].map(
    (name, nth) => `2020-01-0${nth + 1} 20:00:00,watch-episode-${nth},82066,${name},1,${nth + 1}`,
  );
  const text = ['created_at,key,s_id,series_name,s_no,ep_no', ...rows].join('\n');
  expect(readText(text).rows.map(({ claims }) => claims.title)).toEqual([
    'Fringe',
    'Fringe',
    'Fringe (US)',
    'Fringe',
  ]);
});

test('a list of rewatches has the time of the last one, and counts the others', () => {
  const text =
    'user_id,episode_id,cpt,created_at,updated_at,tv_show_name,episode_season_number,episode_number\n1,1331151,3,2018-12-25 00:18:11,2020-12-25 00:18:11,Fringe,2,10\n';
  const [row] = readText(text, 'imports/rewatched_episode.csv').rows;
  expect(row).toMatchObject({ time: at('2020-12-25T00:18:00.000Z'), undatedRewatches: 2 });
});

describe('the last export', () => {
  test('as CSV', () => {
    expect(
      inWords(
        readText(
          'series_tvdb_id,series_imdb_id,series_uuid,title,season,episode,tvdb_id,is_watched,watched_at,rewatch_count,special\n' +
            '344852,,u,Dotted Line,1,1,6610822,true,2019-04-28 15:37:32,1,false\n344852,,u,Dotted Line,1,2,6610823,false,,0,false\n',
        ),
      ),
    ).toEqual([
      '{"type":"episode","title":"Dotted Line","season":1,"episode":1,"tvdbId":6610822,"showIds":{"tvdbId":344852}} {"kind":"time","at":"2019-04-28T15:37:00.000Z"}',
      `warning : ${ONE_MORE.message}`,
    ]);
    expect(
      inWords(
        readText(
          'uuid,tvdb_id,imdb_id,title,year,created_at,watched_at,is_watched,rewatch_count\n' +
            'u,1435,tt1396484,It,2017,2019-09-10T08:01:29Z,2019-09-10T08:01:29Z,true,0\nu,340491,-1,Grimcutty,2022,2022-10-18T22:12:05Z,,false,0\n',
        ),
      ),
    ).toEqual([
      '{"type":"movie","title":"It","year":2017,"imdbId":"tt1396484"} {"kind":"time","at":"2019-09-10T08:01:29.000Z"}',
    ]);
  });

  test('as the tools that took its place write it: an ID can be the show’s', () => {
    expect(
      inWords(
        readText(
          'imdb_id,tvdb_id,type,title,season,episode,is_special,is_watched,watched_at,status,is_watchlisted,rating\n' +
            '-1,6610822,episode,Dotted Line,1,1,false,true,2019-04-28T15:37:32Z,,false,\ntt1,344852,show,Dotted Line,,,,true,2019-04-28T15:37:32Z,,,\n',
        ),
      ),
    ).toEqual([
      '{"type":"episode","title":"Dotted Line","season":1,"episode":1,"eitherIds":{"tvdbId":6610822}} {"kind":"time","at":"2019-04-28T15:37:32.000Z"}',
      'warning 3: A whole show is not a play: the file does not say which of its episodes were watched, or when. It was left out.',
    ]);
  });

  test('of an episode the year is not its show’s', () => {
    const header = 'imdb_id,tvdb_id,type,title,year,season,episode,is_watched,watched_at\n';
    const row = '-1,6610822,episode,Dotted Line,2019,1,1,true,2019-04-28T15:37:32Z\n';
    expect(readText(header + row).rows[0]?.claims).not.toHaveProperty('year');
  });

  test('as JSON', () => {
    const series = [
      {
        id: { tvdb: 455514, imdb: null },
        title: 'Blue Moment',
        status: 'continuing',
        seasons: [
          {
            number: 1,
            episodes: [
              {
                id: { tvdb: 10745456, imdb: null },
                number: 1,
                is_watched: true,
                watched_at: '2025-05-13T00:37:58Z',
              },
              { id: { tvdb: 10818837, imdb: null }, number: 3, is_watched: false, watched_at: null },
              { id: { tvdb: 10818838, imdb: null }, number: 4, is_watched: true, watched_at: null },
              {
                ...{ id: {}, number: [5], is_watched: true },
                ...{ watched_at: '2025-05-14 00:37:58', rewatch_count: 2 },
              },
            ],
          },
        ],
      },
    ];
    const movies = [
      {
        id: { tvdb: 135073, imdb: 'tt10545296' },
        title: 'Haq',
        year: 2025,
        is_watched: true,
        rewatch_count: 3,
        watched_at: '2026-01-17 12:16:08',
      },
      {
        id: { tvdb: 135074, imdb: 'tt10545297' },
        title: 'Later',
        year: 2025,
        is_watched: false,
        watched_at: null,
      },
    ];
    expect(inWords(readText(JSON.stringify(series)))).toEqual([
      '{"type":"episode","title":"Blue Moment","season":1,"episode":1,"tvdbId":10745456,"showIds":{"tvdbId":455514}} {"kind":"time","at":"2025-05-13T00:37:58.000Z"}',
      'The row does not say when the play was. Write the time into watched_at, or unknown for a play without a date.',
      '{"type":"episode","title":"Blue Moment","season":1,"showIds":{"tvdbId":455514}} {"kind":"time","at":"2025-05-14T00:37:00.000Z"}',
      'warning : The file counts 2 more plays than it has dates for, which were left out. If you know when they were, add a row for each.',
    ]);
    expect(inWords(readText(JSON.stringify(movies)))).toEqual([
      '{"type":"movie","title":"Haq","year":2025,"imdbId":"tt10545296"} {"kind":"time","at":"2026-01-17T12:16:00.000Z"}',
      'warning : The file counts 3 more plays than it has dates for, which were left out. If you know when they were, add a row for each.',
    ]);
  });
});

test('reactions, votes and comments are not lists of seen episodes; the latest ones are left out beside the list of all', () => {
  const emotions =
    'user_id,episode_id,emotion_id,created_at,tv_show_name,episode_season_number,episode_number\n1,2,1,2018-12-25 00:18:11,Fringe,2,10\n';
  expect(readText(emotions, 'imports/episode_emotion.csv').rows).toEqual([]);
  const latest =
    'tv_show_name,episode_season_number,episode_number,seen_date\nFringe,2,10,2018-12-25 00:18:30\n';
  const seen =
    'episode_id,created_at,tv_show_name,episode_season_number,episode_number\n1331151,2018-12-25 00:17:11,Fringe,2,10\n';
  expect(readText(latest).rows.map(({ time }) => time)).toEqual([at('2018-12-25T00:18:00.000Z')]);
  expect(read(['latest.csv', latest], ['seen.csv', seen]).rows.map(({ place }) => place.file)).toEqual([
    'seen.csv',
  ]);
});
