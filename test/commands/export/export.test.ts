import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/csv/read.ts';
import { readShownPlays } from '../../../src/csv/shown-reading.ts';
import { suspectPlays } from '../../../src/history/suspect-group.ts';
import { unpackReview } from '../../../src/review-page/packed.ts';
import { openScene, type Scene } from '../../action/scene.ts';
import { fileBehind } from '../../runner/links.ts';
import type { RunResult } from '../../runner/runner.ts';
import { OTHER_SERVER } from '../../runner/scene.ts';
import { htmlPage, status } from '../../simulator/faults.ts';
import { crowdMinute, fillHistory } from '../../simulator/story.ts';
import { episodeOf } from '../../simulator/trakt/catalogue.ts';
import { contradictReads } from '../../simulator/trakt/switches.ts';
import { bySize } from '../../size.ts';

const SHOW = 'marvel-s-agents-of-s-h-i-e-l-d';
const CSV = `trakt-history/${SHOW}.csv`;
const HOUR = 3_600_000;

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

const warnings = (run: RunResult) =>
  run.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

/** What the run's page offers, without what its links stand for. */
const views = (run: RunResult) =>
  run.artifacts
    .map(({ name }) => name)
    .filter(name => !name.startsWith('shown-'))
    .toSorted();

describe('export', () => {
  test('exports the story’s 28 plays with their 22 suspects as an unzipped CSV', async () => {
    const run = await scene.step({ command: 'export', show: SHOW });

    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({
      account: 'sam',
      plays: '28',
      suspects: '22',
      csv: CSV,
      'token-rotated': 'false',
    });
    const artifact = run.artifacts.find(({ name }) => name === `${SHOW}.csv`);
    expect(artifact).toMatchObject({ contentType: 'text/csv' });
    expect(run.outputs['artifact-id']).toBe(String(artifact?.id));

    const content = await scene.workspace.read(CSV);
    expect(artifact?.text()).toBe(content);
    const lines = content.trimEnd().split('\n');
    expect(lines).toHaveLength(29);
    expect(lines[0]).toBe(
      '\uFEFFremove,move_to,suspect,history_id,watched_at,play_action,type,title,year,season,episode,episode_title,' +
        'trakt_id,tvdb_id,imdb_id,tmdb_id,show_trakt_id,show_slug,account',
    );
    const suspects = lines.filter(line => line.startsWith(',,22 episodes were marked in the same minute ('));
    expect(suspects).toHaveLength(22);
  });

  test('uploads the review page beside the CSV, unzipped, and links it', async () => {
    const run = await scene.step({ command: 'export', show: SHOW });
    expect(views(run)).toEqual([`${SHOW}.csv`, `${SHOW}.html`]);
    const page = run.artifacts.find(({ name }) => name === `${SHOW}.html`);
    expect(page).toMatchObject({ contentType: 'text/html' });
    expect(page?.text()).toBe(await scene.workspace.read(`trakt-history/${SHOW}.html`));
    expect(page?.text()).toContain("script-src 'sha256-");
    const held = /<script type="application\/json" id="review">(.*?)<\/script>/s.exec(
      page?.text() ?? '',
    )?.[1];
    const review = unpackReview(JSON.parse(held ?? ''));
    expect(review.plays.map(play => play.historyId).toSorted()).toEqual(scene.live());
    expect(
      suspectPlays(review.suspects)
        .map(play => play.historyId)
        .toSorted(),
    ).toEqual(scene.story.accidentalIds.toSorted());
    const address = /\[Review in the browser\]\((\S+)\)/.exec(run.summary)?.[1];
    expect(address).toBe(
      `https://github.com/sam/trakt-history/actions/runs/${run.runId}/artifacts/${page?.id}`,
    );
  });

  test('asks Trakt for nothing twice: three requests by address, two by Trakt ID', async () => {
    const bySlug = await scene.step({ command: 'export', show: `https://trakt.tv/shows/${SHOW}` });
    expect(bySlug.requests.filter(request => request.host === 'api')).toHaveLength(3);
    const byId = await scene.step({ command: 'export', show: '1394' });
    expect(byId.requests.filter(request => request.host === 'api')).toHaveLength(2);
    expect(byId.requests.filter(request => request.host === 'github')).toEqual([]);
  });

  for (const [cases, size] of bySize(
    [
      '1394',
      SHOW,
      `app.trakt.tv/shows/${SHOW}`,
      'tt2364582',
      'tvdb:263365',
      'tmdb:1403',
      "Marvel's Agents of S.H.I.E.L.D.",
    ],
    show => ['1394', SHOW].includes(show),
  ))
    test.each(cases)('finds the show as %s', size, async show => {
      const run = await scene.step({ command: 'export', show });
      expect(run.exitCode, run.log).toBe(0);
      expect(run.outputs.plays).toBe('28');
    });

  test('lists the candidates of a title that fits several shows, and reads nothing', async () => {
    for (const year of [1978, 2004]) {
      scene.trakt.addShow({ title: 'Battlestar Galactica', year, seasons: { 1: 2 } });
    }
    const run = await scene.step({ command: 'export', show: 'Battlestar Galactica' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('Several shows are called “Battlestar Galactica”');
    expect(run.summary).toContain('(1978)');
    expect(run.summary).toContain('(2004)');
    expect(run.requests.filter(request => request.path.startsWith('/sync/history'))).toEqual([]);
  });

  test.each(['tt9500001', 'https://trakt.tv/movies/a-film-1999', 'a-film-1999', '501', 'A Film'])(
    'exports the plays of a movie that is given as %s',
    async show => {
      const ids = { trakt: 501, slug: 'a-film-1999', imdb: 'tt9500001' };
      const movie = scene.trakt.addMovie({ title: 'A Film', year: 1999, ids });
      for (const day of ['2025-11-02', '2025-11-20'])
        scene.trakt.addPlay('sam', { item: movie, watchedAt: `${day}T20:00:00Z` });
      const run = await scene.step({ command: 'export', show });
      expect(run.exitCode, run.log).toBe(0);
      const name = show === '501' ? 'movie-501' : 'a-film-1999';
      expect(run.outputs).toMatchObject({ plays: '2', csv: `trakt-history/${name}.csv` });
      expect(await scene.workspace.read(`trakt-history/${name}.csv`)).toContain(',movie,A Film,1999,');
      expect(run.summary).toContain('[A Film (1999)](https://trakt.tv/movies/');
      expect(run.requests.map(({ path }) => path).filter(path => path.includes('progress'))).toEqual(
        show === '501' ? ['/shows/501/progress/watched?hidden=false&specials=true&count_specials=false'] : [],
      );
    },
  );

  test('where a show and a movie have the same ID, exports the one that was watched', async () => {
    const show = scene.trakt.addShow({ title: 'Unseen', seasons: { 1: 1 }, ids: { tmdb: 77 } });
    const movie = scene.trakt.addMovie({ title: 'Seen', ids: { trakt: show.ids.trakt, tmdb: 77 } });
    scene.trakt.addPlay('sam', { item: movie, watchedAt: '2025-11-20T20:00:00Z' });
    for (const name of ['tmdb:77', String(show.ids.trakt)]) {
      const run = await scene.step({ command: 'export', show: name });
      expect(run.summary, run.log).toContain('[Seen');
      expect(run.outputs.plays).toBe('1');
    }
  });

  test('says of a movie without plays that it is one', async () => {
    scene.trakt.addMovie({ title: 'A Film', year: 1999, ids: { trakt: 501, slug: 'a-film-1999' } });
    const run = await scene.step({ command: 'export', show: '501' });
    expect(run.outputs).toMatchObject({ plays: '0', csv: 'trakt-history/a-film-1999.csv' });
    expect(run.summary).toContain('Did you mean another movie?');
  });

  test('exports several shows at once, each to a file of its own', async () => {
    const other = scene.trakt.addShow({ title: 'Another Show', year: 2020, seasons: { 1: 2 } });
    const run = await scene.step({ command: 'export', show: `1394, ${other.ids.trakt}` });
    expect(run.exitCode).toBe(0);
    expect(run.outputs.csv).toBe(`${CSV}\ntrakt-history/another-show.csv`);
    expect(views(run)).toEqual(['another-show.csv', 'another-show.html', `${SHOW}.csv`, `${SHOW}.html`]);
    expect(run.annotations.map(annotation => annotation.message)).toContain(
      'There are no plays of Another Show in the history.',
    );
    expect((await scene.workspace.read('trakt-history/another-show.csv')).trimEnd().split('\n')).toHaveLength(
      1,
    );
  });

  test('exports the whole history, movies included', async () => {
    const movie = scene.trakt.addMovie({ title: 'A Film', year: 1999 });
    scene.trakt.addPlay('sam', { item: movie, watchedAt: Date.parse('2025-11-20T20:00:00Z') });
    const run = await scene.step({ command: 'export', show: 'all' });
    expect(run.outputs).toMatchObject({ plays: '29', suspects: '22', csv: 'trakt-history/all.csv' });
    expect(await scene.workspace.read('trakt-history/all.csv')).toContain(',movie,A Film,1999,,,,');
  });

  test('has each play once and in its place when plays change pages while it is read', async () => {
    fillHistory(scene.trakt, 'sam', 600);
    const movie = scene.trakt.addMovie({ title: 'A Film', year: 1999 });
    scene.trakt.onHistoryPage(
      2,
      () => void scene.trakt.addPlay('sam', { item: movie, watchedAt: '2026-01-02T20:00:00Z' }),
    );
    const run = await scene.step({ command: 'export', show: 'all' });
    expect(run.outputs).toMatchObject({ plays: '629', suspects: '22' });
    const csv = await scene.workspace.read('trakt-history/all.csv');
    const rows = readCsv('all.csv', Buffer.from(csv)).rows.map(({ cells }) => cells);
    expect(rows.map(({ history_id }) => history_id).toSorted()).toEqual(scene.live());
    const times = rows.map(({ watched_at }) => watched_at ?? '');
    expect(times).toEqual(times.toSorted().reverse());
    expect(rows[0]).toMatchObject({ type: 'movie', title: 'A Film', year: '1999' });
    expect(rows.filter(({ suspect }) => suspect)).toHaveLength(22);
  });

  test('gives each show a file of its own, also when the slug of one is the name of the other', async () => {
    const numbered = scene.trakt.addShow({
      title: 'Show 2019',
      ids: { slug: 'show-2019' },
      seasons: { 1: 1 },
    });
    const nameless = scene.trakt.addShow({ title: '…', ids: { trakt: 2019, slug: '…' }, seasons: { 1: 1 } });
    for (const show of [numbered, nameless]) {
      scene.trakt.addPlay('sam', { item: episodeOf(show, 1, 1), watchedAt: '2025-11-02T20:00:00Z' });
    }
    const run = await scene.step({ command: 'export', show: `${numbered.ids.trakt}, 2019` });
    const files = run.outputs.csv?.split('\n') ?? [];
    expect(new Set(files).size).toBe(2);
    const texts = await Promise.all(files.map(file => scene.workspace.read(file)));
    expect(texts.map(text => /Show 2019|…/.exec(text)?.[0]).toSorted()).toEqual(['Show 2019', '…']);
  });

  test('says where the files are when they cannot be uploaded', async () => {
    scene.faults.add({ host: 'artifacts', times: 99, fault: status(403) });
    const run = await scene.step({ command: 'export', show: '1394' });
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain(
      `What was exported is only in the job’s workspace: ${CSV} and trakt-history/${SHOW}.html. Run this again later`,
    );
  });

  test('puts the files where directory says, and keeps them as long as retention-days says', async () => {
    const run = await scene.step({
      command: 'export',
      show: '1394',
      directory: 'my lists',
      'retention-days': '7',
    });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs.csv).toBe(`my lists/${SHOW}.csv`);
    expect(await scene.workspace.read(`my lists/${SHOW}.html`)).toContain('<html');
    const days = Object.fromEntries(run.artifacts.map(({ name, retentionDays }) => [name, retentionDays]));
    expect(days).toMatchObject({ [`${SHOW}.csv`]: 7, [`${SHOW}.html`]: 7 });
    // What a link stands for is a record: it is there as long as the repository keeps artifacts.
    expect(Object.entries(days).find(([name]) => name.startsWith('shown-'))?.[1]).toBe(90);
  });

  test('warns when the reads contradict each other, and exports what they had', async () => {
    contradictReads(scene.trakt.switches);
    const run = await scene.step({ command: 'export', show: '1394' });
    expect(run.exitCode, run.log).toBe(0);
    expect(warnings(run)).toEqual([
      `Trakt’s answers contradicted each other, so plays may be missing from ${CSV}. Export again in a few minutes.`,
    ]);
    expect(run.artifacts.map(({ name }) => name)).toContain(`${SHOW}.csv`);
  });

  test('warns of plays that Trakt counts and does not list', async () => {
    const [play] = scene.story.real;
    if (play === undefined) expect.fail('the story has no plays');
    scene.trakt.addOldPlays('sam', [{ item: play.item, watchedAt: 0, unresolvable: true }]);
    const run = await scene.step({ command: 'export', show: '1394' });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs.plays).toBe('28');
    expect(warnings(run)).toEqual([
      `Trakt counts 1 more play than it lists: plays of things that it no longer knows. They are missing from ${CSV}.`,
    ]);
  });

  test('uploads more than 20 shows as one archive, because a job may have 500 artifacts', async () => {
    const shows = Array.from({ length: 21 }, (_, index) =>
      scene.trakt.addShow({ title: `Show ${index}`, ids: { slug: `show-${index}` }, seasons: { 1: 1 } }),
    );
    for (const [index, show] of shows.entries())
      scene.trakt.addPlay('sam', {
        item: episodeOf(show, 1, 1),
        watchedAt: `2025-10-${String(index + 1).padStart(2, '0')}T20:00:00Z`,
      });
    const slugs = shows.map(({ ids }) => ids.slug);
    const run = await scene.step({ command: 'export', show: slugs.join(',') });
    expect(run.exitCode, run.log).toBe(0);
    expect(views(run)).toEqual(['export']);
    const archive = run.artifacts.find(({ name }) => name === 'export');
    const files = Object.keys(unzipSync(new Uint8Array(archive?.bytes ?? []))).toSorted();
    expect(files).toEqual(slugs.flatMap(slug => [`${slug}.csv`, `${slug}.html`]).toSorted());
    expect(run.outputs).toMatchObject({
      csv: slugs.map(slug => `trakt-history/${slug}.csv`).join('\n'),
      'artifact-id': String(archive?.id),
    });
    expect(run.summary).toContain(
      `All files are in **[export](https://github.com/sam/trakt-history/actions/runs/${run.runId}/artifacts/${archive?.id})**, a ZIP archive. Unpack it to use them.`,
    );
  });

  test('says that the files are only in the workspace where there is no artifact service', async () => {
    const run = await scene.step({ command: 'export', show: '1394' }, { env: OTHER_SERVER });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        level: 'warning',
        message: `This GitHub server has no artifact service for this action. What was exported is only in the job’s workspace: ${CSV} and trakt-history/${SHOW}.html.`,
      }),
    );
    expect(run.outputs).toMatchObject({ plays: '28', csv: CSV });
    expect(run.outputs).not.toHaveProperty('artifact-id');
    expect(await scene.workspace.read(CSV)).toContain(scene.story.realIds[0] ?? 'no plays');
  });

  test('takes a number when the name of the artifact is taken in this run', { tags: ['large'] }, async () => {
    const first = await scene.step({ command: 'export', show: '1394' });
    const second = await scene.step({ command: 'export', show: '1394' }, { runId: first.runId });
    expect(second.exitCode).toBe(0);
    expect(views(second)).toEqual(
      [`${SHOW}.csv`, `${SHOW}.html`, `${SHOW}-2.csv`, `${SHOW}-2.html`].toSorted(),
    );
    expect(second.outputs.csv).toBe(CSV);
  });

  test('points out second plays within the hours of duplicate-window', { tags: ['large'] }, async () => {
    const [play] = scene.story.real;
    if (play === undefined) expect.fail('the story has no plays');
    scene.trakt.addPlay('sam', { item: play.item, watchedAt: play.watchedAt + 6 * HOUR });
    const suspects = async (inputs: Record<string, string>) =>
      (await scene.step({ command: 'export', show: '1394', ...inputs })).outputs.suspects;
    expect(await suspects({})).toBe('22');
    expect(await suspects({ 'duplicate-window': '6' })).toBe('23');
  });

  test('has links to files that stand for exactly the 22 suspects, which are on record', async () => {
    const run = await scene.step({ command: 'export', show: '1394' });
    expect(Object.keys(fileBehind(run.summary, 'Remove 22'))).toEqual([`changes/${run.runId}-1-remove.txt`]);
    expect(Object.keys(fileBehind(run.summary, 'Keep'))).toEqual([`changes/${run.runId}-1-keep.txt`]);
    const shown = run.artifacts.find(({ name }) => name.startsWith('shown-'));
    const { account, rows } = readShownPlays(shown?.text() ?? '') ?? expect.fail('no record');
    expect(account).toEqual({ slug: 'sam', uuid: scene.trakt.account('sam').uuid });
    expect(rows.map(({ play }) => play.historyId).toSorted()).toEqual(scene.story.accidentalIds.toSorted());
    expect(shown?.text()).toContain('22 episodes were marked in the same minute (');
  });

  test('of several shows has one list of groups, numbered together', async () => {
    const other = scene.trakt.addShow({ title: 'Another Show', year: 2020, seasons: { 1: 30 } });
    for (let episode = 1; episode <= 30; episode++)
      scene.trakt.addPlay('sam', {
        item: episodeOf(other, 1, episode),
        watchedAt: '2025-11-16T01:02:00Z',
        action: 'watch',
      });
    const run = await scene.step({ command: 'export', show: `1394, ${other.ids.trakt}` });
    expect(Object.keys(fileBehind(run.summary, 'Remove 30'))).toEqual([`changes/${run.runId}-1-remove.txt`]);
    expect(Object.keys(fileBehind(run.summary, 'Remove 22'))).toEqual([`changes/${run.runId}-2-remove.txt`]);
    expect(Object.keys(fileBehind(run.summary, 'Remove 52'))).toEqual([
      `changes/${run.runId}-all-remove.txt`,
    ]);
    expect(run.artifacts.filter(({ name }) => name.startsWith('shown-'))).toHaveLength(1);
  });

  test('is done without the links when their record cannot be uploaded', async () => {
    scene.faults.add({ host: 'artifacts', path: /CreateArtifact/, times: 5, fault: status(403) });
    const run = await scene.step({ command: 'export', show: '1394' });
    expect(run.exitCode, run.log).toBe(0);
    expect(views(run)).toEqual([`${SHOW}.csv`, `${SHOW}.html`]);
    expect(run.summary).toContain('This time there are no links');
    expect(run.log).toContain('The links for 22 plays could not be made.');
  });

  test('keeps a history ID above 2^53 as it is', async () => {
    scene.trakt.addPlay('sam', {
      item: scene.story.show.seasons.at(-1)?.episodes[0] ?? expect.fail('the show has no episodes'),
      watchedAt: Date.parse('2025-11-20T20:00:00Z'),
      id: 9007199254740993n,
    });
    await scene.step({ command: 'export', show: '1394' });
    expect(await scene.workspace.read(CSV)).toContain(',9007199254740993,2025-11-20T20:00:00.000Z,');
  });

  test('says what to do when Trakt no longer knows the app, and writes no file', async () => {
    scene.trakt.deleteApp(scene.trakt.app.clientId);
    const run = await scene.step({ command: 'export', show: '1394' });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('or has not approved it yet. Open developer.trakt.tv/apps.');
    await expect(scene.workspace.read(CSV)).rejects.toThrow('ENOENT');
  });
});

const exportsCrowd = (movies: number) => async () => {
  crowdMinute(scene.trakt, 'sam', movies);
  const run = await scene.step({ command: 'export', show: 'all' });
  expect(run.exitCode, run.log).toBe(0);
  expect(run.outputs.plays).toBe(String(movies + 28));
  expect(warnings(run)).toEqual([]);
};
test('exports every one of 300 movies of one minute', { tags: ['large'] }, exportsCrowd(300));
test('exports every one of 1,200 movies of one minute', { tags: ['large'] }, exportsCrowd(1_200));

test('fails where a page of the edge says that a show has no history', async () => {
  const ofShow = /\/sync\/history\/shows\//;
  scene.faults.add({ host: 'api', path: ofShow, times: 99, fault: htmlPage(404) });
  const run = await scene.step({ command: 'export', show: '1394' });
  expect(run.exitCode).toBe(1);
  expect(run.annotations[0]?.message).toContain('Trakt refused the request (404).');
  expect(run.artifacts).toEqual([]);
});

describe('a run that is stopped before any request', () => {
  test('is one in a public repository, unless that is allowed', async () => {
    scene.github.repository.facts.private = false;
    scene.github.repository.facts.visibility = 'public';
    const refused = await scene.step({ command: 'export', show: '1394' });
    expect(refused.exitCode).toBe(1);
    expect(refused.log).toContain('This repository is not private');
    expect(refused.requests).toEqual([]);
    const allowed = await scene.step({ command: 'export', show: '1394', 'allow-public': 'true' });
    expect(allowed.exitCode).toBe(0);
  });

  test.each(['pull_request_target', 'issues', 'workflow_run'])('is one on the event %s', async name => {
    const run = await scene.step({ command: 'export', show: '1394' }, { event: { name } });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(`does not run on the event ${name}`);
    expect(run.requests).toEqual([]);
  });

  test.each([
    [{ command: 'exprot', show: '1394' }, 'The input command is “exprot”'],
    [{ command: 'export' }, 'The input show is missing'],
    [{ command: 'export', show: '1394', ids: '1' }, 'The input ids is not for export'],
    [{ command: 'export', show: '1394', token: '' }, 'The input token is missing'],
    [{ command: 'export', show: '1394', 'client-id': '' }, 'The input client-id is missing'],
    [
      { command: 'export', show: '1394', 'api-url': 'http://trakt.example' },
      'The input api-url is “http://trakt.example”',
    ],
    [{ command: 'export', show: '1394', directory: '../elsewhere' }, 'is outside'],
    [
      { command: 'export', show: '1394', directory: 'README.md/exports' },
      'The input directory is “README.md/exports”, but “README.md” is a file. Name a folder.',
    ],
    [{ command: 'export', show: '1394', account: 'alex' }, 'The session belongs to the Trakt account sam'],
  ])('explains %j', async (inputs, message) => {
    await scene.workspace.write('README.md', 'Mine');
    const run = await scene.step(inputs);
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain(message);
    expect(run.summary).toMatch(/^## ❌ /);
    expect(run.artifacts).toEqual([]);
    expect(run.requests).toEqual([]);
  });
});

test('a bug in the action says where to report it', async () => {
  const event = { name: 'push', payload: { commits: 'none' } };
  const run = await scene.step({ command: 'export', show: '1394' }, { event });
  expect(run.exitCode).toBe(1);
  expect(run.annotations[0]?.message).toMatch(
    /^This is a bug in the action: .*Please report this message at https:\/\/github\.com\/OWNER\/trakt-history-action\/issues\.$/s,
  );
  expect(run.requests).toEqual([]);
});
