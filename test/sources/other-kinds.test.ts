import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSources } from '../../src/sources/read-sources.ts';

const read = (path: string, bytes: Uint8Array) => readSources([{ path, bytes }]);
const told = (path: string, bytes: Uint8Array) => {
  const { rows, problems } = read(path, bytes);
  expect(rows).toEqual([]);
  return problems.map(({ message }) => message);
};
const DIARY =
  'Date,Name,Year,Letterboxd URI,Watched Date\n2024-01-16,Heat,1995,https://boxd.it/a,2024-01-15\n';
const KNOWN =
  'It reads CSV files and lists, and the exports of Trakt, TV Time, Letterboxd, IMDb, Netflix, Simkl and Yamtrack.';

const zip = (...names: string[]) =>
  zipSync(Object.fromEntries(names.map(name => [name, strToU8('a,b\n1,2\n')])));

/** Where the archive says something of its files. */
function headersOf(archive: Uint8Array): { at: number; isLocal: boolean }[] {
  const view = new DataView(archive.buffer, archive.byteOffset);
  return [...archive.keys()].slice(0, -4).flatMap(at => {
    const signature = view.getUint32(at, true);
    if (signature !== 0x04034b50 && signature !== 0x02014b50) return [];
    return [{ at, isLocal: signature === 0x04034b50 }];
  });
}

/** The archive with its directory said to begin so many bytes behind the record at its end. */
function withDirectoryAt(archive: Uint8Array, ahead: number): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset);
  const end = archive.length - 22;
  view.setUint32(end + 16, end + ahead, true);
  return archive;
}

/** The archive with every file marked as encrypted. */
function withPassword(archive: Uint8Array): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset);
  for (const { at, isLocal } of headersOf(archive)) view.setUint16(at + (isLocal ? 6 : 8), 1, true);
  return archive;
}

describe('a person who knows nothing gets a sentence that says what to do', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'The file is empty. Upload it again.'],
    ['blank lines', Buffer.from('\r\n \n'), 'The file is empty. Upload it again.'],
    [
      'a web page',
      Buffer.from('<!DOCTYPE html><html><body>Sign in</body></html>'),
      'This is a web page, not a CSV: the download may have ended at a sign-in page. Download the file again, signed in.',
    ],
    [
      'XML',
      Buffer.from('<?xml version="1.0"?><myanimelist></myanimelist>'),
      `This is XML, which import does not read. ${KNOWN}`,
    ],
    [
      'a web page with a byte-order mark',
      Buffer.from('\uFEFF\n<html><body>Sign in</body></html>'),
      'This is a web page, not a CSV: the download may have ended at a sign-in page. Download the file again, signed in.',
    ],
    [
      'a PDF',
      Buffer.from('%PDF-1.7\n…'),
      'This is a PDF, not a CSV. Look for “Export” or “CSV” in the service that made it.',
    ],
    [
      'an old workbook',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      'This is a spreadsheet workbook, not a CSV. Open it, save the sheet as “CSV UTF-8 (comma delimited)”, and upload that file.',
    ],
    [
      'an Excel workbook',
      zip('[Content_Types].xml', 'xl/workbook.xml'),
      'This is a spreadsheet workbook, not a CSV. Open it, save the sheet as “CSV UTF-8 (comma delimited)”, and upload that file.',
    ],
    [
      'a LibreOffice workbook',
      zip('mimetype', 'content.xml'),
      'This is a spreadsheet workbook, not a CSV. Open it, save the sheet as “CSV UTF-8 (comma delimited)”, and upload that file.',
    ],
    [
      'a Numbers workbook',
      zip('Index/Document.iwa'),
      'This is a spreadsheet workbook, not a CSV. Open it, save the sheet as “CSV UTF-8 (comma delimited)”, and upload that file.',
    ],
    [
      'a packed file',
      Buffer.from([0x1f, 0x8b, 8, 0]),
      'This is a packed file (gzip). Unpack it, and upload the file that is in it.',
    ],
    [
      'another archive',
      Buffer.from('Rar!\u001a\u0007'),
      'This is an archive, but not a ZIP. Unpack it, and upload the files that are in it.',
    ],
    [
      'a database',
      Buffer.from('SQLite format 3\0'),
      `This is a database, which import does not read. ${KNOWN}`,
    ],
    [
      'a picture',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0, 13]),
      `This is not a text table. ${KNOWN}`,
    ],
    [
      'JSON of something else',
      Buffer.from('{"tracks":[{"artist":"x"}],"version":1}'),
      `This JSON is in a form that import does not know (it has “tracks”, “version”). ${KNOWN}`,
    ],
    [
      'JSON with many names',
      Buffer.from('{"a":1,"b":2,"c":3,"d":4,"e":5,"f":6}'),
      `This JSON is in a form that import does not know (it has “a”, “b”, “c”, “d”, “e”). ${KNOWN}`,
    ],
    [
      'a list of seen episodes without their seasons',
      Buffer.from('created_at,show_name,episode_number\n2020-01-01 20:00:00,Lost,4\n'),
      'Import does not know this file. It has “created_at”, “show_name”, “episode_number”. A list needs the column watched_at, and title or an ID (trakt_id, imdb_id, tvdb_id, tmdb_id).',
    ],
    [
      'a list in JSON of something else',
      Buffer.from('[{"artist":"x","song":"y"}]'),
      `This JSON is in a form that import does not know (it has “artist”, “song”). ${KNOWN}`,
    ],
    [
      'JSON that ends early',
      Buffer.from('[{"id":1,"watched_at":'),
      'The JSON is damaged, or was not uploaded completely. Upload it again.',
    ],
    [
      'another table',
      Buffer.from('Artist,Track,Album\na,b,c\n'),
      'Import does not know this file. It has “Artist”, “Track”, “Album”. A list needs the column watched_at, and title or an ID (trakt_id, imdb_id, tvdb_id, tmdb_id).',
    ],
    [
      'another table, with a comma in a name',
      Buffer.from('Artist;Track;Album, year;;E;F;G;H\na;b;c;d;e;f;g;h\n'),
      'Import does not know this file. It has “Artist”, “Track”, “Album, year”, “E”, “F”, “G”. A list needs the column watched_at, and title or an ID (trakt_id, imdb_id, tvdb_id, tmdb_id).',
    ],
    [
      'what begins almost like a ZIP',
      Buffer.from([0x4f, 0x4b, 3, 4, 0, 0, 0, 0]),
      `This is not a text table. ${KNOWN}`,
    ],
    [
      'what begins nearly like a ZIP',
      Buffer.from([0x50, 0x4c, 3, 4, 0, 0, 0, 0]),
      `This is not a text table. ${KNOWN}`,
    ],
    [
      'a table with a column twice',
      Buffer.from('watched_at,title,Title\n2024-01-01,Heat,Alien\n'),
      'Two columns are called “Title”. Remove one of them.',
    ],
    [
      'a bank statement',
      Buffer.from('Date,Name,Amount\n2024-01-01,Amazon,1\n'),
      'Import does not know this file. It has “Date”, “Name”, “Amount”. A list needs the column watched_at, and title or an ID (trakt_id, imdb_id, tvdb_id, tmdb_id).',
    ],
    [
      'a table without a time',
      Buffer.from('title,year\nHeat,1995\n'),
      'Import does not know this file. It has “title”, “year”. A list needs the column watched_at, and title or an ID (trakt_id, imdb_id, tvdb_id, tmdb_id).',
    ],
    [
      'a ZIP of something else',
      zip('photos/a.jpg', 'b.txt'),
      'No file in the ZIP is one that import knows (it has “a.jpg”, “b.txt”). Unpack it, and upload the CSV or JSON file with the plays.',
    ],
    [
      'a ZIP that ends early',
      zip('diary.csv').subarray(0, 60),
      'The ZIP is damaged, or was not uploaded completely. Download it again, or unpack it and upload the files that are in it.',
    ],
    ...[0, 10, 1_000_000].map((ahead): [string, Uint8Array, string] => [
      `a ZIP whose directory is said to be ${ahead} bytes ahead of its end`,
      withDirectoryAt(zip('diary.csv'), ahead),
      'The ZIP is damaged, or was not uploaded completely. Download it again, or unpack it and upload the files that are in it.',
    ]),
    [
      'a ZIP with a password',
      withPassword(zip('user.csv', 'gdpr/tracking-prod-records.csv', 'gdpr/tracking-prod-records-v2.csv')),
      'The ZIP has a password. Unpack it with the password from TV Time’s second email, and upload only these files: tracking-prod-records.csv, tracking-prod-records-v2.csv.',
    ],
    [
      'another ZIP with a password',
      withPassword(zip('diary.csv')),
      'The ZIP has a password. Unpack it with its password, and upload only diary.csv.',
    ],
  ])('%s', (_, bytes, sentence) => {
    expect(told('imports/file.csv', bytes)).toEqual([sentence]);
    const [problem] = read('imports/file.csv', bytes).problems;
    expect(problem?.place).toMatchObject({ file: 'imports/file.csv' });
  });

  test.each([
    ['in brackets above the header', '[My list],,\nwatched_at,title,year\n2024-01-01,Heat,1995\n'],
    ['with a bracket above its first column', '<note,watched_at,title,year\nx,2024-01-01,Heat,1995\n'],
    ['with words that look like a separator', 'watched_at,title,year,note\n2024-01-01,Heat,1995,sep=x\n'],
    ['with a tag in a title', 'watched_at,title,year,note\n2024-01-01,Heat,1995,<b >\n'],
    ['with a page in a title', 'watched_at,title,year,note\n2024-01-01,Heat,1995,<html>\n'],
    ['shorter than the header above it', 'Watched at,Title\nwatched_at,title,year\n2024-01-01,Heat,1995\n'],
    ['behind a line without end', `${'x, '.repeat(9_000)}\nwatched_at,title,year\n2024-01-01,Heat,1995\n`],
  ])('but a list %s is read', (_, text) => {
    expect(read('a.csv', Buffer.from(text))).toMatchObject({
      problems: [],
      rows: [{ claims: { type: 'movie', title: 'Heat', year: 1995 }, time: { day: '2024-01-01' } }],
    });
  });

  test('30 MB are read; more than 50 MB are refused', () => {
    const play = {
      watched_at: '2014-01-01T20:00:00Z',
      movie: { title: 'Heat', overview: 'x'.repeat(30_000) },
    };
    const history = Buffer.from(JSON.stringify(Array(1_000).fill(play)));
    expect(history.length).toBeGreaterThan(30_000_000);
    expect(read('watched-history-1.json', history).rows).toHaveLength(1_000);
    expect(told('a.csv', new Uint8Array(50_000_001).fill(0x61))).toEqual([
      'The file is larger than 50 MB. Split it into smaller files.',
    ]);
  });

  test('more than 200,000 rows, with the line', { tags: ['large'] }, () => {
    const text = `watched_at,trakt_id\n${'unknown,1\n'.repeat(200_002)}`;
    const { problems, rows } = read('a.csv', Buffer.from(text));
    expect(rows).toEqual([]);
    expect(problems).toEqual([
      {
        message: 'The file has more than 200,000 rows. Split it into smaller files.',
        place: { file: 'a.csv', line: 200_003 },
      },
    ]);
  });

  test('a quotation mark that is never closed, with its line', () => {
    const { problems } = read('a.csv', Buffer.from('watched_at,title\nunknown,Heat\nunknown,"Alien\n'));
    expect(problems).toEqual([
      {
        message: 'A quotation mark is opened and never closed. The rest of the file cannot be read.',
        place: { file: 'a.csv', line: 3 },
      },
    ]);
  });
});

describe('a ZIP', () => {
  const diary = strToU8(DIARY);
  const names = (archive: Uint8Array) =>
    read('imports/export.zip', archive).rows.map(({ place }) => place.file);

  test('is unpacked in memory; only files of known names are read, wherever they lie', () => {
    const archive = zipSync({
      'x/../../diary.csv': diary,
      'profile.csv': diary,
      'deleted/diary.csv': diary,
      '..\\evil.csv': diary,
    });
    expect(names(archive)).toEqual(['imports/export.zip/diary.csv']);
  });

  const NAMES = [
    'tracking-prod-records.csv',
    'tracking-prod-records-v2.csv',
    'seen_episode.csv',
    'seen_episode_source.csv',
    'watched_on_episode.csv',
    'rewatched_episode.csv',
    'tvtime-series-episodes.csv',
    'tvtime-series-episodes-2026.csv',
    'tvtime-movies.csv',
    'tvtime-movies-2026.csv',
    'tvtime-series.json',
    'tvtime-series-2026.json',
    'tvtime-movies.json',
    'activity_history.csv',
    'history.json',
    'watched-history.json',
    'watched-history-12.json',
    'history_2.json',
    'watched-movies.json',
    'watched_shows-12.json',
    'diary.csv',
    'watched.csv',
    'SimklBackup.json',
    'ViewingActivity.csv',
    'NetflixViewingHistory.csv',
    'NetflixViewingHistory (12).csv',
    'ratings.csv',
  ];
  const textFor = (name: string) =>
    name.includes('.json')
      ? '[{"watched_at":"unknown","title":"Heat","year":1995}]'
      : 'watched_at,title,year\nunknown,Heat,1995\n';

  test.each([...NAMES, 'DIARY.CSV'])('of a service is read for its %s', name => {
    expect(names(zipSync({ 'notes.txt': diary, [`my data/${name}`]: strToU8(textFor(name)) }))).toEqual([
      `imports/export.zip/${name}`,
    ]);
  });

  test.each(NAMES)('is not read for what is only nearly called %s', name => {
    for (const nearly of [`my ${name}`, `${name}.bak`, name.replace('.', ' .')]) {
      if (/^(?:tvtime|Netflix)/.test(name) && nearly.includes(' .')) continue;
      expect(told('imports/export.zip', zipSync({ [nearly]: strToU8(textFor(name)) }))).toEqual([
        `No file in the ZIP is one that import knows (it has “${nearly}”). Unpack it, and upload the CSV or JSON file with the plays.`,
      ]);
    }
  });

  test.each([
    'x[Content_Types].xml',
    '[Content_Types].xml.bak',
    'docs/mimetype',
    'mimetypes',
    'old/Index/Document.iwa',
    'Index/Document.iwa.bak',
    'Index/.iwa',
  ])('with a file %s is no workbook', name => {
    expect(names(zipSync({ [name]: diary, 'diary.csv': diary }))).toEqual(['imports/export.zip/diary.csv']);
  });

  test('with nothing in it is called empty, and of many files the first three are named', () => {
    expect(told('a.zip', zipSync({}))).toEqual([
      'The ZIP is empty. Unpack it, and upload the CSV or JSON file with the plays.',
    ]);
    expect(told('a.zip', zipSync({ 'photos/': new Uint8Array() }))).toEqual([
      'The ZIP is empty. Unpack it, and upload the CSV or JSON file with the plays.',
    ]);
    expect(told('a.zip', zip('a.txt', 'b.txt', 'c.txt', 'd.txt'))).toEqual([
      'No file in the ZIP is one that import knows (it has “a.txt”, “b.txt”, “c.txt”). Unpack it, and upload the CSV or JSON file with the plays.',
    ]);
  });

  test('is read with the longest comment that can be behind it', () => {
    const archive = zipSync({ 'diary.csv': diary });
    const view = new DataView(archive.buffer, archive.byteOffset);
    view.setUint16(archive.length - 2, 65_535, true);
    const commented = new Uint8Array(archive.length + 65_535);
    commented.set(archive);
    expect(names(commented)).toEqual(['imports/export.zip/diary.csv']);
  });

  test('with a password of the newer kind says so, and names the four first of its files', () => {
    const archive = zip(...[1, 2, 3, 4, 5].map(part => `watched-history-${part}.json`));
    const view = new DataView(archive.buffer, archive.byteOffset);
    for (const { at, isLocal } of headersOf(archive)) view.setUint16(at + (isLocal ? 8 : 10), 99, true);
    expect(told('a.zip', archive)).toEqual([
      'The ZIP has a password. Unpack it with its password, and upload only these files: watched-history-1.json, watched-history-2.json, watched-history-3.json, watched-history-4.json.',
    ]);
  });

  test('packed in a way that nobody uses is damaged, as far as import can tell', () => {
    const archive = zipSync({ 'diary.csv': diary });
    const view = new DataView(archive.buffer, archive.byteOffset);
    for (const { at, isLocal } of headersOf(archive)) view.setUint16(at + (isLocal ? 8 : 10), 12, true);
    expect(told('a.zip', archive)).toEqual([
      'The file “diary.csv” is damaged in this ZIP. Unpack it, and upload that file.',
    ]);
  });

  test.each(['undeleted', 'deleted files', 'playlist', 'lists-of-mine'])(
    'is read with what lies in %s',
    folder => {
      expect(names(zipSync({ [`${folder}/watched.csv`]: diary }))).toEqual([
        'imports/export.zip/watched.csv',
      ]);
    },
  );

  test.each(['deleted', 'orphaned', 'list', 'lists', 'likes', '__MACOSX'])(
    'is read without what lies in %s',
    folder => {
      const archive = zipSync({ [`export/${folder}/watched.csv`]: diary });
      expect(told('imports/export.zip', archive)).toEqual([
        expect.stringMatching(/^No file in the ZIP is one that import knows/),
      ]);
    },
  );

  test('is read without what was deleted, and one of two copies', () => {
    const gone = strToU8(DIARY.replace('Heat', 'Deleted'));
    const deleted = zipSync({ 'deleted/diary.csv': gone, 'deleted\\watched.csv': gone });
    expect(told('imports/export.zip', deleted)).toEqual([
      'No file in the ZIP is one that import knows (it has “diary.csv”, “watched.csv”). Unpack it, and upload the CSV or JSON file with the plays.',
    ]);
    const twice = zipSync({ 'diary.csv': diary, 'copy/diary.csv': gone });
    const { rows, problems } = read('a.zip', twice);
    expect(rows.map(({ claims }) => claims.title)).toEqual(['Heat']);
    expect(problems).toEqual([
      {
        message:
          'Only “diary.csv” of this ZIP was read: “copy/diary.csv” has the same name. If there are other plays in it, unpack the ZIP and upload the files one by one.',
        place: { file: 'a.zip' },
      },
    ]);
    const thrice = zipSync({ 'a/diary.csv': diary, 'b/diary.csv': gone, 'c/diary.csv': gone });
    expect(read('a.zip', thrice).problems[0]?.message).toContain(
      '“b/diary.csv”, “c/diary.csv” have the same',
    );
    const many = zipSync(
      Object.fromEntries(
        ['a', 'b', 'c', 'd', 'e', 'f'].map((folder, nth) => [
          `${folder}/diary.csv`,
          nth === 0 ? diary : gone,
        ]),
      ),
    );
    expect(read('a.zip', many).problems[0]?.message).toContain(
      ' was read: “b/diary.csv”, “c/diary.csv”, “d/diary.csv”, “e/diary.csv” have the same',
    );
    expect(read('a.zip', zipSync({ 'diary.csv': diary, 'copy/diary.csv': diary })).problems).toEqual([]);
  });

  test('of TV Time: the two files with plays', () => {
    const episodes = strToU8(
      'key,s_id,series_name,season_number,episode_number,ep_id,created_at\nwatch-episode-1,1,Fringe,2,10,1331151,2021-10-10 11:49:11\n',
    );
    const seen = strToU8(
      'episode_id,created_at,tv_show_name,episode_season_number,episode_number\n1331151,2021-10-10 11:49:11,Fringe,2,10\n',
    );
    expect(
      names(
        zipSync({
          'gdpr-data/tracking-prod-records-v2.csv': episodes,
          'gdpr-data/seen_episode.csv': seen,
          'gdpr-data/ip_address.csv': seen,
        }),
      ),
    ).toEqual(['imports/export.zip/tracking-prod-records-v2.csv']);
  });

  test('of Trakt: all parts of the history', () => {
    const part = (title: string) =>
      strToU8(
        JSON.stringify([{ id: 1, watched_at: '2026-08-21T06:41:00.000Z', type: 'movie', movie: { title } }]),
      );
    const archive = zipSync({
      'watched/watched-history-1.json': part('Heat'),
      'watched/watched-history-2.json': part('Alien'),
      'watched-movies-1.json': part('Other'),
    });
    expect(names(archive)).toEqual([
      'imports/export.zip/watched-history-1.json',
      'imports/export.zip/watched-history-2.json',
    ]);
  });

  test('that unpacks to more than it says is stopped', () => {
    const bomb = zipSync({ 'diary.csv': deflateRawSync(new Uint8Array(50_000_001)) }, { level: 0 });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (const { at, isLocal } of headersOf(bomb)) view.setUint16(at + (isLocal ? 8 : 10), 8, true);
    expect(bomb.length).toBeLessThan(100_000);
    expect(told('a.zip', bomb)).toEqual([
      'The file “diary.csv” has more than 50 MB. Unpack it, and upload that file in parts.',
    ]);
  });

  test('is unpacked no further than it is read', () => {
    const all = deflateRawSync(new Uint8Array(60_000_000));
    // Whoever goes on to its end finds it damaged.
    const bomb = zipSync({ 'diary.csv': all.subarray(0, -8) }, { level: 0 });
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    for (const { at, isLocal } of headersOf(bomb)) view.setUint16(at + (isLocal ? 8 : 10), 8, true);
    expect(told('a.zip', bomb)).toEqual([
      'The file “diary.csv” has more than 50 MB. Unpack it, and upload that file in parts.',
    ]);
  });

  test('of many files that are one and the same is stopped', () => {
    const most = new Uint8Array(50_000_000);
    const archive = zipSync(
      Object.fromEntries(
        Array.from({ length: 6 }, (_, index) => [
          `watched-history-${index}.json`,
          index === 0 ? most : diary,
        ]),
      ),
    );
    // Each entry of the directory leads to the content of the first.
    const view = new DataView(archive.buffer, archive.byteOffset);
    const [first, ...others] = headersOf(archive).filter(({ isLocal }) => !isLocal);
    for (const { at } of others)
      for (const field of [16, 20, 42])
        view.setUint32(at + field, view.getUint32((first?.at ?? 0) + field, true), true);
    expect(archive.length).toBeLessThan(1_000_000);
    expect(told('a.zip', archive)).toEqual([
      'The files in this ZIP have more than 200 MB together. Unpack it, and upload them one by one.',
    ]);
  });

  test('in a ZIP, or in itself, is not unpacked', () => {
    const inner = zipSync({ 'diary.csv': diary });
    expect(told('a.zip', zipSync({ 'diary.csv': inner }))).toEqual([
      'The file “diary.csv” is a ZIP in this ZIP. Unpack it, and upload what is in that file.',
    ]);
  });

  test('whose content was changed is reported', () => {
    const archive = zipSync({ 'diary.csv': diary }, { level: 0 });
    archive[60] = (archive[60] ?? 0) ^ 1;
    expect(told('a.zip', archive)).toEqual([
      'The file “diary.csv” is damaged in this ZIP. Unpack it, and upload that file.',
    ]);
  });
});

test('UTF-16, Windows-1252, a title above the header, semicolons and tabs are read', () => {
  const texts = [
    Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from('Watched At;Title;Year\n15.01.2024 20:15;Amélie;2001\n', 'utf16le'),
    ]),
    Buffer.from('watched_at\ttitle\tyear\n2024-01-15 20:15\tAm\u00e9lie\t2001\n', 'latin1'),
    Buffer.from('My films,,\n\nwatchedAt,title,year\n2024-01-15T20:15,Amélie,2001\n'),
    Buffer.from('sep=;\r\n"watched_at";"title";"year"\r\n"2024-01-15 20:15:00";"Amélie";"2001"\r\n'),
  ];
  expect(texts.map(bytes => read('a.csv', bytes).rows[0]?.place.line)).toEqual([2, 2, 4, 3]);
  for (const bytes of texts) {
    expect(read('a.csv', bytes)).toMatchObject({
      problems: [],
      rows: [
        {
          time: { kind: 'local time', at: '2024-01-15T20:15:00' },
          claims: { type: 'movie', title: 'Amélie', year: 2001 },
        },
      ],
    });
  }
});
