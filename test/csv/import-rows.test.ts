import { describe, expect, test } from 'vitest';
import { readImportRows } from '../../src/csv/import-rows.ts';
import { readCsv } from '../../src/csv/read.ts';

const read = (csv: string, account?: string) => readImportRows([readCsv('a.csv', Buffer.from(csv))], account);

const problems = (csv: string, account?: string) =>
  read(csv, account).problems.map(({ message, place }) => `${place?.line}: ${message}`);

describe('the time of a row', () => {
  test.each([
    ['2025-11-17T01:02:00.000Z', '2025-11-17T01:02:00.000Z'],
    ['2025-11-17T02:02:31+01:00', '2025-11-17T01:02:31.000Z'],
    ['2025-11-17t02:02+0100', '2025-11-17T01:02:00.000Z'],
    ['unknown', '1970-01-01T00:00:00.000Z'],
    ['Unknown', '1970-01-01T00:00:00.000Z'],
    ['1970-01-01T00:00:00.000Z', '1970-01-01T00:00:00.000Z'],
  ])('%s is read as %s', (text, watchedAt) => {
    expect(read(`watched_at,trakt_id\n${text},1\n`)).toMatchObject({ rows: [{ watchedAt }], problems: [] });
  });

  test.each([
    '2025-11-17 01:02',
    '2025-11-17T01:02:00',
    '17/11/2025 01:02',
    '11/17/2025',
    '2025-02-30T01:02:00Z',
    '45978.04306',
    'released',
  ])('%s is a problem with its line, and nothing is guessed', text => {
    expect(problems(`trakt_id,watched_at\n1,${text}\n`)).toEqual([
      `2: “${text}” is not a time that is understood. Write watched_at with date, time and zone, as in 2025-11-17T01:02:00Z, or unknown for a play without a date.`,
    ]);
  });

  test('none is a problem', () => {
    expect(problems('trakt_id,watched_at\n1,\n')).toEqual([
      '2: The row does not say when the play was (watched_at). Write unknown there for a play without a date.',
    ]);
    expect(problems('trakt_id,title\n1,Lost\n')).toEqual([
      '1: The column watched_at is missing, so no row says when the play was.',
    ]);
  });
});

test('remove, suspect and unknown columns mean nothing', () => {
  const { rows, problems } = read(
    'remove,suspect,mood,watched_at,trakt_id\nperhaps,odd,good,2025-11-17T01:02:00Z,5\n',
  );
  expect(problems).toEqual([]);
  expect(rows).toMatchObject([{ historyId: undefined, claims: { traktId: 5 } }]);
});

test('an ID that is no number is left out, so that the row is found by what else it says', () => {
  const { rows } = read('watched_at,trakt_id,imdb_id,tvdb_id,title\nunknown,3.8E+06,0903747,none,Lost\n');
  expect(rows[0]?.claims).toEqual({ title: 'Lost' });
});

test('a history ID that a spreadsheet rounded is a problem', () => {
  expect(problems('watched_at,history_id,trakt_id\nunknown,1.00E+10,1\n')).toEqual([
    expect.stringContaining('2: The spreadsheet turned the history ID into “1.00E+10”'),
  ]);
});

test('a row says how its play came about, and what it is of', () => {
  const { rows } = read(
    'watched_at,play_action,type,title,year,season,episode,episode_title,trakt_id,tvdb_id,imdb_id,tmdb_id,show_trakt_id\n' +
      'unknown,Scrobble,Episode,Lost,2004,1,2,Pilot (2),73641,127132,tt0636290,62086,73640\n' +
      'unknown,,,,,,,,,,xtt0636290,,\n' +
      'unknown,,,,,,,,,,tt0636290/,,\n',
  );
  expect(rows[0]).toMatchObject({ action: 'scrobble', place: { file: 'a.csv', line: 2 } });
  expect(rows[0]?.claims).toEqual({
    type: 'episode',
    title: 'Lost',
    year: 2004,
    season: 1,
    episode: 2,
    episodeTitle: 'Pilot (2)',
    traktId: 73641,
    tvdbId: 127132,
    imdbId: 'tt0636290',
    tmdbId: 62086,
    showTraktId: 73640,
  });
  expect(rows.slice(1).map(({ action, claims }) => [action, claims])).toEqual([
    [undefined, {}],
    [undefined, {}],
  ]);
});

test('a row without the column for IDs of IMDb names none', () => {
  expect(read('watched_at,trakt_id\nunknown,1\n').rows[0]?.claims).toEqual({ traktId: 1 });
});

test('a row with a problem is no row', () => {
  const csv = 'watched_at,trakt_id,history_id,account\nnever,1,,\nunknown,1,x,\nunknown,1,,alex\n';
  expect(read(csv, 'sam')).toMatchObject({ rows: [], problems: { length: 3 } });
});

test('a file without a header that is understood has no problem but that', () => {
  expect(problems('a,b\n1,2\n')).toEqual([
    expect.stringContaining('1: The first line must name the columns'),
  ]);
});

test('one history ID at two times is a problem', () => {
  expect(
    problems('history_id,watched_at,trakt_id\n5,2025-11-17T01:02:00Z,1\n5,2025-11-17T01:03:00Z,1\n'),
  ).toEqual([expect.stringContaining('3: History ID 5 stands here for another play')]);
});

test('rows without a history ID do not contradict each other', () => {
  expect(problems('history_id,watched_at,trakt_id\n,2025-11-17T01:02:00Z,1\n,unknown,2\n')).toEqual([]);
});

test('a row of another account is a problem, once the account is known', () => {
  const csv = 'watched_at,trakt_id,account\nunknown,1,alex\nunknown,2,\n';
  expect(problems(csv)).toEqual([]);
  expect(problems(csv, 'sam')).toEqual([
    '2: The row belongs to the account “alex”, but this run is signed in as “sam”. If “alex” is an old name of the same account, empty the column account in this file, or export again.',
  ]);
});

test('one history ID for two different plays is a problem', () => {
  expect(
    problems(
      'history_id,watched_at,trakt_id\n5,2025-11-17T01:02:00Z,1\n5,2025-11-17T01:02:40Z,1\n5,2025-11-17T01:02:00Z,\n5,2025-11-17T01:02:00Z,2\n',
    ),
  ).toEqual(['5: History ID 5 stands here for another play than in a.csv line 2. Correct one of the rows.']);
});

test('one history ID may stand in rows of which only some say what they are of', () => {
  const row = '5,2025-11-17T01:02:00Z,';
  for (const rows of [`${row}1\n${row}\n`, `${row}\n${row}1\n`, `${row}\n${row}\n`])
    expect(problems(`history_id,watched_at,trakt_id\n${rows}`)).toEqual([]);
});
