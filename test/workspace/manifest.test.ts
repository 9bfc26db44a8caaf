import { describe, expect, it, test } from 'vitest';
import { readManifest, showPaths, writeManifest } from '../../src/workspace/manifest.ts';
import { MANIFEST, mayBeManifest } from '../../src/workspace/manifest-file.ts';

const content = {
  account: { slug: 'sam', uuid: 'uuid-of-sam' },
  takenAt: '2025-11-21T03:00:00.000Z',
  lastFullReadAt: '2025-11-20T03:00:00.000Z',
  activities: { episodes: '2025-11-20T20:00:00.000Z', movies: null },
  shortfall: 2,
  counts: { plays: 1, episodes: 1, movies: 0, suspects: 0 },
  kept: ['9007199254740993'],
  removed: [
    {
      at: '2025-11-18T06:12:00.000Z',
      plays: ['episode 3700601 2025-11-17T01:02 10000000100', 'movie 823 2025-10-03T20:15 1 2 3'],
    },
  ],
  files: [{ path: 'shows/dark.csv', sha256: 'a'.repeat(64), plays: 1, showTraktId: 7 }],
};

describe('the manifest', () => {
  it('is called manifest.json', () => expect(MANIFEST).toBe('manifest.json'));

  it('is read as it was written', () => {
    expect(readManifest(writeManifest(content))).toEqual({ version: 3, ...content });
  });

  it('has one value a line, and no outline where none is given', () => {
    expect(writeManifest(content)).toBe(`${JSON.stringify({ version: 3, ...content }, null, 2)}\n`);
  });

  it('of a later version is not taken for a damaged one', () => {
    expect(readManifest('{"version": 4, "plays": "as they will be"}')).toBe('newer');
  });

  it.each([
    ['', 'it is not JSON'],
    ['[]', 'it: Invalid input: expected object'],
    [writeManifest({ ...content, takenAt: 'yesterday' }), 'takenAt'],
    [writeManifest({ ...content, shortfall: -1 }), 'shortfall'],
    [writeManifest({ ...content, account: { slug: '' } }), 'account'],
    [writeManifest({ ...content, kept: ['1', '-1'] }), 'kept.1'],
    [writeManifest({ ...content, removed: [{ at: 'yesterday', plays: [] }] }), 'removed.0.at'],
    ...['', 'episode 1 2025-11-17T01:02', 'show 1 2025-11-17T01:02 5', 'movie 1 2025-11-17 5'].map(
      (play): [string, string] => [
        writeManifest({ ...content, removed: [{ at: content.takenAt, plays: [play] }] }),
        'removed.0.plays.0',
      ],
    ),
    [
      writeManifest({ ...content, files: [{ ...content.files[0]!, path: '../../.git/config' }] }),
      'files.0.path: not the path of a backup file',
    ],
    [
      writeManifest({ ...content, files: [{ ...content.files[0]!, sha256: 'A'.repeat(64) }] }),
      'files.0.sha256',
    ],
    [
      writeManifest({ ...content, files: [{ ...content.files[0]!, sha256: 'a'.repeat(65) }] }),
      'files.0.sha256',
    ],
  ])('is not believed when it is %j', (text, reason) => {
    expect(readManifest(text)).toEqual({ unreadable: expect.stringContaining(reason) });
  });

  const [file] = content.files;
  const played = (play: string) => ({ removed: [{ at: content.takenAt, plays: [play] }] });
  it.each<[string, object]>([
    ['version', { version: 2 }],
    ['account.uuid', { account: { slug: 'sam', uuid: '' } }],
    ['account.formerSlugs.0', { account: { slug: 'sam', formerSlugs: [''] } }],
    ['takenAt', { takenAt: '2025-11-21' }],
    ['lastFullReadAt', { lastFullReadAt: null }],
    ['activities.episodes', { activities: { episodes: 'yesterday', movies: null } }],
    ['activities.movies', { activities: { episodes: null, movies: 5 } }],
    ['activities.movies', { activities: { episodes: null } }],
    ['shortfall', { shortfall: 1.5 }],
    ...['plays', 'episodes', 'movies', 'suspects'].flatMap((figure): [string, object][] => [
      [`counts.${figure}`, { counts: { ...content.counts, [figure]: -1 } }],
      [`counts.${figure}`, { counts: { ...content.counts, [figure]: undefined } }],
    ]),
    ...['', 'x1', '1x', '1'.repeat(21)].map((id): [string, object] => ['kept.0', { kept: [id] }]),
    ...[
      'show-movie 1 2025-11-17T01:02 5',
      'movie x 2025-11-17T01:02 5',
      'movie 1 25-11-17T01:02 5',
      'movie 1 2025-1-17T01:02 5',
      'movie 1 2025-11-7T01:02 5',
      'movie 1 2025-11-17T1:02 5',
      'movie 1 2025-11-17T01:2 5',
      'movie 1 2025-11-17T01:02:30 5',
      'movie 1 2025-11-17T01:02 x',
      'movie 1 2025-11-17T01:02 5 ',
      `movie 1 2025-11-17T01:02 ${'5'.repeat(21)}`,
    ].map((play): [string, object] => ['removed.0.plays.0', played(play)]),
    ['files.0.sha256', { files: [{ ...file, sha256: 'a'.repeat(63) }] }],
    ['files.0.sha256', { files: [{ ...file, sha256: `sha256:${'a'.repeat(64)}` }] }],
    ['files.0.plays', { files: [{ ...file, plays: -1 }] }],
    ['files.0.plays', { files: [{ ...file, plays: 1.5 }] }],
    ['files.0.showTraktId', { files: [{ ...file, showTraktId: '7' }] }],
    ['files.0.showTraktId', { files: [{ ...file, showTraktId: undefined }] }],
  ])('is not believed where %s of it is not as it is written: %j', (name, differs) => {
    const read = readManifest(JSON.stringify({ ...JSON.parse(writeManifest(content)), ...differs }));
    expect(read).toEqual({ unreadable: expect.stringMatching(new RegExp(`^${name}: `)) });
  });

  it('has history IDs of up to twenty digits', () => {
    const id = '9'.repeat(20);
    const long = { ...content, kept: [id], ...played(`movie 1 2025-11-17T01:02 5 ${id}`) };
    expect(readManifest(writeManifest(long))).toEqual({ version: 3, ...long });
  });
});

describe('a file of its name', () => {
  it.each([
    [writeManifest(content), true],
    ['{"version": 1, "account": "sam", "takenAt": "2025-11-21T03:00:00.000Z"}', true],
    ['<<<<<<< HEAD\n{}', true],
    ['', true],
    ['{"name": "My app", "start_url": "/"}', false],
    ['[]', false],
    ['null', false],
  ])('that holds %j may be a manifest: %s', (text, mayBe) => {
    expect(mayBeManifest(text)).toBe(mayBe);
  });
});

describe('the outline', () => {
  const outline = {
    judgedAt: '2025-11-21T03:00:00.000Z',
    setting: 'sam UTC 4 best',
    years: [`2025${' 12'.repeat(36)}`],
  };
  const file = {
    ...content.files[0]!,
    outline: {
      newest: '2025-11-20T20:00',
      title: 'Dark',
      year: 2017,
      slug: 'dark',
      suspects: 0,
      thisYear: 1,
    },
  };
  const whole = { ...content, files: [file], outline };
  const written = () => writeManifest(whole);

  it('is read as it was written', () => {
    expect(readManifest(written())).toEqual({
      version: 3,
      ...whole,
      outline: { version: 1, ...outline, check: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  it.each([
    ['the number of plays of a file', '"plays": 1,\n      "showTraktId"', '"plays": 2,\n      "showTraktId"'],
    ['the newest play of a file', '2025-11-20T20:00"', '2025-11-20T21:00"'],
    ['the setting', 'UTC 4 best', 'UTC 6 best'],
    ['a year', '2025 12', '2025 13'],
    ['the time of the backup', '"takenAt": "2025-11-21', '"takenAt": "2025-11-22'],
    ['its version', '"outline": {\n    "version": 1', '"outline": {\n    "version": 2'],
    ['what a year has', ' 12"', ' 1.5"'],
  ])(
    'is believed no more when somebody changed %s, and the backup is a good one all the same',
    (_, from, to) => {
      const text = written();
      expect(text.split(from)).toHaveLength(2);
      const read = readManifest(text.replace(from, to));
      expect(read).toMatchObject({ version: 3, account: content.account });
      expect(read).toHaveProperty('outline', undefined);
    },
  );

  it.each([
    ['the minute', '2025-11-20T20:00"', '2025-11-20"'],
    ['how many look wrong', '"suspects": 0,\n        "thisYear"', '"suspects": -1,\n        "thisYear"'],
  ])('of a file is none where %s is not as it is written', (_, from, to) => {
    const text = written();
    expect(text.split(from)).toHaveLength(2);
    const read = readManifest(text.replace(from, to));
    expect('unreadable' in Object(read)).toBe(false);
    expect(read).toHaveProperty('files.0.outline', undefined);
  });
});

test('shows have the paths that the manifest names', () => {
  const movies = { path: 'movies.csv', sha256: 'b'.repeat(64), plays: 0, showTraktId: null };
  expect([...showPaths({ files: [...content.files, movies] })]).toEqual([[7, 'shows/dark.csv']]);
  expect([...showPaths(undefined)]).toEqual([]);
});
