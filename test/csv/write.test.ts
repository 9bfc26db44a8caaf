import { stringify } from 'csv-stringify/sync';
import { describe, expect, it } from 'vitest';
import { escapeFormula } from '../../src/csv/formula.ts';
import { readCsv } from '../../src/csv/read.ts';
import { createExportRows, writeSelection } from '../../src/csv/write.ts';
import { episodePlay, moviePlay } from '../history/plays.ts';
import { writeExport } from './write-export.ts';

const HEADER =
  'remove,move_to,suspect,history_id,watched_at,play_action,type,title,year,season,episode,episode_title,trakt_id,tvdb_id,imdb_id,tmdb_id,show_trakt_id,show_slug,account';
const none = new Map<string, { reason: string }>();

describe('an export', () => {
  it('is this, byte for byte', () => {
    const plays = [episodePlay(), moviePlay()];
    const reason = 'Played twice within 1 hour; the play of … stays (history ID 1)';
    const csv = writeExport(plays, new Map([['9007199254740993', { reason }]]), 'sam');
    expect(Buffer.from(csv)).toEqual(
      Buffer.from(
        `\uFEFF${HEADER}\n` +
          ",,,10000000022,2025-11-17T18:03:00.000Z,scrobble,episode,Marvel's Agents of S.H.I.E.L.D.,2013,3,12,The Inside Man,3700312,7700312,,5700312,1394,marvel-s-agents-of-s-h-i-e-l-d,sam\n" +
          `,,${reason},9007199254740993,2025-10-03T20:15:00.000Z,checkin,movie,The Third Man,1949,,,,823,,tt0041959,1092,,,sam\n`,
      ),
    );
    expect(Buffer.from(csv).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(csv).not.toContain('\r');
  });

  it('is the same where its rows were made before, whatever became of the plays', () => {
    const [first, second, third] = [episodePlay(), moviePlay(), moviePlay({ historyId: '7', title: 'a, b' })];
    const renamed = { ...second, title: 'As it is called now' };
    const gone = moviePlay({ historyId: '8' });
    const suspects = new Map([[first.historyId, { reason: 'Marked in bulk' }]]);
    const rows = createExportRows('sam');
    rows.prepare([third, second, first]);
    rows.prepare([gone, third]);
    for (const plays of [[first, second, third], [third, renamed], []])
      expect(rows.write(plays, suspects)).toBe(writeExport(plays, suspects, 'sam'));
  });

  it('has the header alone when there are no plays', () => {
    expect(writeExport([], none, 'sam')).toBe(`\uFEFF${HEADER}\n`);
  });

  it('leaves what Trakt does not know empty', () => {
    const bare = episodePlay({
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
    });
    expect(writeExport([bare], none, 'sam').split('\n')[1]).toBe(
      ',,,10000000022,2025-11-17T18:03:00.000Z,scrobble,episode,,,,,,,,,,,,sam',
    );
  });

  it('quotes what holds a comma, a quotation mark or a line end', () => {
    const title = (text: string) => writeSelection([moviePlay({ title: text })], ['title', 'year'], 'sam');
    expect(title('Goodbye, Lenin')).toBe('title,year\n"Goodbye, Lenin",1949\n');
    expect(title('The "Burbs"')).toBe('title,year\n"The ""Burbs""",1949\n');
    expect(title('One\nTwo')).toBe('title,year\n"One\nTwo",1949\n');
    expect(title('One\r\nTwo')).toBe('title,year\n"One\r\nTwo",1949\n');
    expect(title('One\rTwo')).toBe('title,year\n"One\rTwo",1949\n');
  });

  it.each([
    '=HYPERLINK("http://evil.example","x")',
    '+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '＝1+1',
    '＋1',
    '－1',
    '＠1',
  ])('escapes %j, which a spreadsheet would run', title => {
    const csv = writeSelection([moviePlay({ title })], ['title'], 'sam');
    expect(csv.slice('title\n'.length).replace(/^"/, '')).toMatch(/^'/);
  });

  it('reads back as it was written, whatever a title holds', () => {
    const titles = [
      'Goodbye, Lenin',
      'The "Burbs"',
      'One\nTwo',
      'One\r\nTwo',
      ';;;;',
      'a\uFEFFb',
      '=1+1',
      "'Allo 'Allo!",
      '進撃の巨人',
      '-',
      'a\tb',
      '"',
    ];
    const plays = titles.map((title, index) =>
      moviePlay({ title, historyId: `${9_007_199_254_740_993n + BigInt(index)}` }),
    );
    const file = readCsv('a.csv', Buffer.from(writeExport(plays, none, 'sam')));
    expect(file.problems).toEqual([]);
    expect(file.rows.map(row => row.cells.title)).toEqual(titles);
    expect(file.rows.map(row => row.cells.history_id)).toEqual(plays.map(play => play.historyId));
  });
});

describe('a selection', () => {
  it('has just the columns that are asked for', () => {
    expect(writeSelection([moviePlay(), episodePlay()], ['history_id'], 'sam')).toBe(
      'history_id\n9007199254740993\n10000000022\n',
    );
  });
});

it('is what csv-stringify writes, quoted and escaped or not', () => {
  const pieces = [
    '',
    'Lost',
    ',',
    '"',
    "'",
    ' ',
    '\u00A0',
    '=1',
    '+',
    '-',
    '@',
    '\t',
    '\r',
    '\n',
    ';',
    '＝',
    '日本',
    '|',
  ];
  const titles = pieces.flatMap(a => pieces.flatMap(b => ['', 'x', ' '].map(c => a + b + c)));
  const plays = titles.flatMap(title => [
    episodePlay({ title, year: -1 }),
    episodePlay({ episodeTitle: title }),
  ]);
  const columns = ['title', 'year', 'episode_title'] as const;
  const rows = plays.map(({ title, year, episodeTitle }) => [title, year, episodeTitle]);
  expect(writeSelection(plays, columns, 'sam')).toBe(
    stringify(rows, { header: true, columns: [...columns], cast: { string: escapeFormula } }),
  );
});
