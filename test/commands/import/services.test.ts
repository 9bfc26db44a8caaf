import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../../action/scene.ts';
import { episodeOf } from '../../simulator/trakt/catalogue.ts';
import { occasionsOf } from '../../simulator/trakt/plays.ts';
import { bySize } from '../../size.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  const { trakt, story } = scene;
  trakt.addMovie({ title: 'Serenity', year: 2005, ids: { trakt: 500_001 } });
  trakt.addMovie({ title: 'Amélie', year: 2001, ids: { trakt: 500_002 } });
  trakt.addMovie({ title: 'Fast & Furious', year: 2009, ids: { trakt: 500_003 } });
  trakt.addMovie({ title: 'WALL·E', year: 2008, ids: { trakt: 500_004 } });
  const pilot = episodeOf(story.show, 1, 1);
  pilot.title = 'Pilotti';
});
afterEach(() => scene.close());

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/sources/${name}`, import.meta.url));
const occasions = () => occasionsOf(scene.trakt.plays('sam'));
const EPISODE = 'episode 3700103';
const MOVIE = 'movie 500001';

/** What each file adds: noon of a day, and a time without a zone, are Helsinki’s unless the service has its own. */
const FILES: [file: string, plays: string[], uncertain?: number][] = [
  ['01-trakt_id-is-the-shows.csv', [`${EPISODE} 2018-12-26T00:18`]],
  ['04-imdb-id-of-an-episode-in-a-movie-row.csv', [], 1],
  ['09-trakt_id-gone-tvdb_id-good.csv', [`${EPISODE} 2014-01-01T20:00`]],
  ['10-tvtime-tracking-v2.csv', [`${EPISODE} 2021-01-11T02:05`]],
  ['11-trakt-export-watched-history-1.json', [`${EPISODE} 2025-11-17T01:02`]],
  ['15-season-and-episode-as-decimals.csv', [`${EPISODE} 2018-12-26T00:18`, `${MOVIE} 2018-12-25T00:18`]],
  [
    '16-titles-spelt-a-little-otherwise.csv',
    ['movie 500002 2014-01-03T20:00', 'movie 500003 2014-01-04T20:00', 'movie 500004 2014-01-06T20:00'],
  ],
  ['22-header-WatchedAt-traktrater.csv', [`${EPISODE} 2016-05-28T22:01`]],
  ['22b-header-watchedAt-movary.csv', [`${MOVIE} 2024-01-26T11:00`]],
  ['23-a-space-for-the-T.csv', [`${EPISODE} 2025-09-10T17:18`, 'episode 3700105 2025-09-10T17:18']],
  ['24-one-line-three-times.csv', [`${EPISODE} 2014-01-01T20:00`]],
  ['acceptable-xbgmsharp-movies.csv', [`${MOVIE} 2016-05-28T22:01`]],
  ['accepted-xbgmsharp-episodes.csv', [`${EPISODE} 2016-05-28T22:01`]],
  ['wish-date-only.csv', [`${MOVIE} 2024-01-26T11:00`]],
  ['wish-imdb-ratings.csv', [`${MOVIE} 2019-03-02T11:00`]],
  ['imdb-ratings-before-2017.csv', [`${MOVIE} 2013-02-20T11:00`]],
  ['wish-letterboxd-diary.csv', [`${MOVIE} 2020-07-26T10:00`, `${MOVIE} 2020-12-03T11:00`]],
  ['letterboxd-watched.csv', [`${MOVIE} 2024-01-16T11:00`]],
  ['wish-netflix-viewing-history.csv', ['episode 3700101 2022-08-16T10:00', `${MOVIE} 2022-08-15T10:00`]],
  ['netflix-ViewingActivity.csv', [`${MOVIE} 2024-03-14T20:12`, `${EPISODE} 2024-03-12T20:12`]],
  ['wish-simkl.csv', [`${MOVIE} 2023-12-18T20:50`, 'episode 3700205 2023-12-18T20:50']],
  ['simkl-SimklBackup.json', [`${EPISODE} 2021-12-25T23:51`, `${MOVIE} 2021-01-02T03:04`]],
  ['wish-yamtrack.csv', [`${EPISODE} 2025-09-10T17:18`]],
  ['wish-tvtime-seen-episode.csv', [`${EPISODE} 2018-12-25T00:18`]],
  ['tv-time-tracking-prod-records-v2.csv', [`${EPISODE} 2021-01-11T02:05`, `${EPISODE} 2022-01-02T20:00`]],
  ['tv-time-tracking-prod-records.csv', [`${MOVIE} 2022-04-10T11:26`, `${EPISODE} 2021-01-11T02:05`]],
  ['tv-time-series-episodes.csv', [`${EPISODE} 2019-10-04T03:43`]],
  ['tv-time-movies.csv', [`${MOVIE} 2022-03-18T00:03`]],
  ['tautulli-history.json', [`${EPISODE} 2022-04-10T12:26`, `${MOVIE} 2022-04-11T16:13`]],
  ['PlaybackReportingBackup-20240502-000000.tsv', [`${EPISODE} 2024-05-01T18:15`]],
];

/** One table, one JSON, one that names nothing for certain. What each service's file claims, test/sources/ tries for all. */
const ONE_OF_A_KIND = [
  '04-imdb-id-of-an-episode-in-a-movie-row.csv',
  'wish-netflix-viewing-history.csv',
  'simkl-SimklBackup.json',
];

describe('what a service gives people goes from imports/ to Trakt: planned, added by the link, undone', () => {
  for (const [files, size] of bySize(FILES, ([file]) => ONE_OF_A_KIND.includes(file)))
    test.each(files)('%s', size, async (file, plays, uncertain = 0) => {
      await throughPlanLinkAndUndo({ [`imports/${file}`]: fixture(file) }, plays, uncertain);
    });

  test('the ZIP of TV Time: an episode that both of its files have is added once', async () => {
    const names = ['tracking-prod-records.csv', 'tracking-prod-records-v2.csv'];
    const archive = zipSync(
      Object.fromEntries(
        names.map(name => [`gdpr-data/${name}`, new Uint8Array(fixture(`tv-time-${name}`))]),
      ),
    );
    await throughPlanLinkAndUndo({ 'imports/gdpr-data.zip': archive }, [
      `${EPISODE} 2021-01-11T02:05`,
      `${EPISODE} 2022-01-02T20:00`,
      `${MOVIE} 2022-04-10T11:26`,
    ]);
  });

  test('the ZIP of Trakt’s own export of this very history adds nothing', async () => {
    const history = scene.trakt.plays('sam').map(({ id, item, watchedAt }) => ({
      id: String(id),
      watched_at: new Date(watchedAt).toISOString(),
      action: 'watch',
      type: item.type,
      ...(item.type === 'episode' && {
        episode: { season: item.season, number: item.number, ids: item.ids },
        show: { title: scene.story.show.title, year: scene.story.show.year, ids: scene.story.show.ids },
      }),
    }));
    const archive = zipSync({ 'watched-history-1.json': strToU8(JSON.stringify(history)) });
    const event = await scene.push({ 'imports/export.zip': archive });
    const run = await scene.step({ command: 'import', files: 'imports/**' }, { event });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ selected: '28', 'already-present': '28', 'not-found': '0' });
    expect(run.summary).not.toContain('-add.txt');
  });
});

describe('a file that is not a list of plays', () => {
  const workbook = zipSync({ '[Content_Types].xml': strToU8(''), 'xl/workbook.xml': strToU8('') });

  test.each([
    [
      'plays.xlsx',
      workbook,
      'This is a spreadsheet workbook, not a CSV. Open it, save the sheet as “CSV UTF-8',
    ],
    [
      'gdpr-data.zip',
      locked(),
      'The ZIP has a password. Unpack it with the password from TV Time’s second email, and upload only',
    ],
    ['empty.csv', new Uint8Array(), 'The file is empty. Upload it again.'],
    [
      'tracks.json',
      strToU8('{"tracks":[]}'),
      'This JSON is in a form that import does not know (it has “tracks”).',
    ],
  ])('%s: the run says what to do, in the summary and on the file', async (name, bytes, sentence) => {
    const event = await scene.push({ [`imports/${name}`]: bytes });
    const run = await scene.step({ command: 'import', files: 'imports/**' }, { event });
    expect(run.exitCode).toBe(1);
    expect(run.summary.replaceAll('<!-- -->', '')).toContain(sentence);
    expect(run.annotations.map(({ file }) => file)).toContain(`imports/${name}`);
  });
});

/** TV Time’s ZIP as it comes: every file encrypted. */
function locked(): Uint8Array {
  const archive = zipSync({ 'tracking-prod-records-v2.csv': strToU8('key\n') });
  const view = new DataView(archive.buffer, archive.byteOffset);
  view.setUint16(6, 1, true);
  const directory = archive.length - 22 - (46 + 'tracking-prod-records-v2.csv'.length);
  view.setUint16(directory + 8, 1, true);
  return archive;
}

async function throughPlanLinkAndUndo(
  files: Record<string, Uint8Array>,
  plays: readonly string[],
  uncertain = 0,
): Promise<void> {
  const before = occasions();
  const plan = await scene.step(
    { command: 'import', files: 'imports/**' },
    { event: await scene.push(files) },
  );
  expect(plan.exitCode, plan.log).toBe(plays.length === 0 ? 1 : 0);
  expect(plan.outputs).toMatchObject({ 'not-found': String(uncertain) });
  expect(occasions()).toEqual(before);
  if (plays.length === 0) return;
  const link = `imports/${plan.runId}-add.txt`;
  expect(plan.summary).toContain(`filename=${link}`);

  const event = await scene.push({ [link]: 'Adds what the run showed.\n' });
  const added = await scene.step({ command: 'import', files: 'imports/**' }, { event });
  expect(added.exitCode, added.log).toBe(0);
  expect(added.outputs).toMatchObject({ added: String(plays.length) });
  expect(occasions()).toEqual([...before, ...plays].toSorted());

  const regretted = await scene.push({ [`undo/${added.runId}.txt`]: 'Undoes it.\n' });
  const undone = await scene.step({ command: 'undo', files: 'undo/*.txt' }, { event: regretted });
  expect(undone.exitCode, undone.log).toBe(0);
  expect(occasions()).toEqual(before);
}
