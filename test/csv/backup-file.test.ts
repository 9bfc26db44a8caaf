import { describe, expect, it } from 'vitest';
import { readBackupFile } from '../../src/csv/backup-file.ts';
import { readCsv } from '../../src/csv/read.ts';
import { writeBackup } from '../../src/csv/write.ts';
import type { Play } from '../../src/history/play.ts';
import { episodePlay, moviePlay } from '../history/plays.ts';

const none = new Map<string, { reason: string }>();
const read = (csv: string) => readBackupFile(readCsv('history/a.csv', Buffer.from(csv)), new Set(['sam']));

function roundTrip(plays: Play[], mark = ''): Play[] {
  return read(writeBackup(plays, none, () => mark, 'sam')).plays.map(({ play }) => play);
}

describe('a file of a backup', () => {
  it('is read back as exactly the plays that were written', () => {
    const plays = [
      episodePlay(),
      moviePlay(),
      episodePlay({
        historyId: '18446744073709551615',
        season: 0,
        episode: 0,
        year: -5,
        tmdbId: 4_000_000_000,
      }),
      episodePlay({
        title: null,
        year: null,
        season: null,
        episode: null,
        episodeTitle: null,
        traktId: null,
        tvdbId: null,
        tmdbId: null,
        showTraktId: null,
        showSlug: null,
      }),
      episodePlay({ watchedAt: '1970-01-01T00:00:00.000Z', action: 'checkin' }),
      episodePlay({ watchedAt: '2014-02-03T04:05:06.000Z' }),
    ];
    expect(roundTrip(plays)).toEqual(plays);
  });

  it('with nothing but the history IDs left is still one', () => {
    expect(read('history_id\n5\n')).toEqual({
      problems: [],
      marked: undefined,
      plays: [
        {
          isSuspect: false,
          play: {
            historyId: '5',
            watchedAt: '1970-01-01T00:00:00.000Z',
            action: '',
            type: 'episode',
            title: null,
            year: null,
            season: null,
            episode: null,
            episodeTitle: null,
            traktId: null,
            tvdbId: null,
            imdbId: null,
            tmdbId: null,
            showTraktId: null,
            showSlug: null,
          },
        },
      ],
    });
  });

  it.each([
    '=1+1',
    "'=1+1",
    "''=1+1",
    "'",
    "''",
    "'tis",
    '+a',
    '-',
    '-1',
    '@home',
    '＝x',
    "'＝x",
    'a,b',
    'a;b',
    'a\tb',
    'a\nb',
    'a\r\nb',
    'a\rb',
    '"',
    '""',
    '"a" b',
    "it's",
    'x',
    '1',
    'TRUE',
    '1E+10',
    '日本',
    '👩‍👩‍👧',
    'null',
    '<b>',
    '\\',
    '|',
  ])('keeps the title %j', title => {
    const plays = [episodePlay({ title, episodeTitle: title }), moviePlay({ title })];
    expect(roundTrip(plays)).toEqual(plays);
  });

  it('holds the marks of a person and what is suspect', () => {
    const csv = writeBackup(
      [episodePlay()],
      new Map([['10000000022', { reason: 'why' }]]),
      () => '=x',
      'sam',
    );
    expect(csv).toContain("\n'=x,,why,10000000022,");
    const { plays, marked } = read(csv);
    expect(plays).toEqual([{ play: episodePlay(), isSuspect: true }]);
    expect(marked?.rows).toMatchObject([{ cells: { remove: '=x' }, place: { line: 2 } }]);
  });

  it('is kept whole when a row of it is marked, and not otherwise', () => {
    const plays = [episodePlay(), moviePlay()];
    const isFirst = (play: Play) => play.type === 'episode';
    expect(read(writeBackup(plays, none, () => '', 'sam')).marked).toBeUndefined();
    expect(
      read(writeBackup(plays, none, play => (isFirst(play) ? 'x' : ''), 'sam')).marked?.rows,
    ).toHaveLength(2);
    const moved = writeBackup(
      plays,
      none,
      () => '',
      'sam',
      play => (isFirst(play) ? 'unknown' : ''),
    );
    expect(read(moved).marked?.rows).toHaveLength(2);
  });

  it('may have a note of the person below its rows', () => {
    const csv = writeBackup([episodePlay()], none, () => '', 'sam');
    const { plays, problems } = read(`${csv},,,,,,Seen at home,,,,,,,,,,,,\n`);
    expect([plays.length, problems]).toEqual([1, []]);
  });

  it('may have rows of a former name of the account', () => {
    const csv = writeBackup([episodePlay()], none, () => '', 'samuel');
    const file = readCsv('history/a.csv', Buffer.from(csv));
    expect(readBackupFile(file, new Set(['sam', 'samuel'])).problems).toEqual([]);
    expect(readBackupFile(file, new Set(['sam'])).problems).toHaveLength(1);
  });

  it('starts without a byte-order mark', () => {
    expect(writeBackup([], none, () => '', 'sam').startsWith('remove,')).toBe(true);
  });

  it('may have been changed by a spreadsheet, as long as each row has its ID', () => {
    const csv = 'History ID;remove;watched_at;type\r\n10000000022; X ;17.11.2025 18:03;Movie\r\n;;;\r\n';
    const { plays, marked, problems } = read(csv);
    expect(problems).toEqual([]);
    expect(marked?.rows).toMatchObject([{ cells: { remove: 'X' } }]);
    expect(plays).toMatchObject([{ play: { historyId: '10000000022', type: 'movie' } }]);
    expect(plays[0]?.play.watchedAt).toBe('1970-01-01T00:00:00.000Z');
  });

  it.each([
    ['no backup', 'title,seen\nAlien,yes\n', /first line must name the columns|history_id/],
    [
      'no IDs',
      'title,type\nAlien,movie\n',
      /^This is not a backup file: the column history_id is missing, so no row names a play\.$/,
    ],
    [
      'removed plays',
      'history_id,stays\n1,0\n',
      /^This is not a backup file: it lists plays that a run removed\.$/,
    ],
    ['a rounded ID', 'history_id,title\n1.00E+10,Alien\n', 'spreadsheet turned'],
    ['another account', 'history_id,account\n1,alex\n', '“alex”'],
    ['an open quotation mark', 'history_id,title\n1,"Alien\n', 'never closed'],
  ])('is not believed with %s', (_, csv, message) => {
    const { plays, problems } = read(csv);
    expect(plays).toEqual([]);
    expect(problems).toEqual([
      { message: expect.stringMatching(message), place: expect.objectContaining({ file: 'history/a.csv' }) },
    ]);
  });
});
