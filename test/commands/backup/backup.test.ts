import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PLAY_COLUMNS } from '../../../src/csv/columns.ts';
import { readCsv } from '../../../src/csv/read.ts';
import { readShownPlays } from '../../../src/csv/shown-reading.ts';
import type { Manifest } from '../../../src/workspace/manifest.ts';
import { openScene, type Scene } from '../../action/scene.ts';
import { fileBehind } from '../../runner/links.ts';
import type { RunResult } from '../../runner/runner.ts';
import type { SceneOptions } from '../../runner/scene.ts';
import { resetAfterWork, status } from '../../simulator/faults.ts';
import { crowdMinute, fillHistory } from '../../simulator/story.ts';
import { episodeOf } from '../../simulator/trakt/catalogue.ts';
import { tiesChanging } from '../../simulator/trakt/switches.ts';
import { bySize } from '../../size.ts';

const SHIELD = 'history/shows/marvel-s-agents-of-s-h-i-e-l-d.csv';
const HEADER = `${PLAY_COLUMNS.join(',')}\n`;
const MINUTE = 60_000;

let scene: Scene;

async function open(options?: SceneOptions): Promise<void> {
  scene = await openScene(options);
}

beforeEach(() => open());
afterEach(() => scene.close());

function backup(inputs: Record<string, string> = {}, options: Parameters<Scene['step']>[1] = {}) {
  return scene.step({ command: 'backup', ...inputs }, options);
}

async function backupWell(inputs: Record<string, string> = {}): Promise<RunResult> {
  const result = await backup(inputs);
  expect(result.log).not.toContain('##[error]');
  expect(result.exitCode).toBe(0);
  return result;
}

/** Every file below `history`, by its path in the repository. */
async function files(): Promise<Record<string, string>> {
  const root = join(scene.workspace.path, 'history');
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  const contents = await Promise.all(
    paths.map(async path => [path.slice(scene.workspace.path.length + 1), await readFile(path, 'utf8')]),
  );
  return Object.fromEntries(contents.toSorted());
}

async function manifest(): Promise<Manifest> {
  return JSON.parse(await scene.workspace.read('history/manifest.json'));
}

async function changeManifest(change: (manifest: Manifest) => void): Promise<void> {
  const changed = await manifest();
  change(changed);
  await scene.workspace.write('history/manifest.json', `${JSON.stringify(changed, null, 2)}\n`);
}

/** The plays that the backup holds, by what a test compares. */
async function idsIn(path: string): Promise<string[]> {
  const { rows } = readCsv(path, Buffer.from(await scene.workspace.read(path)));
  return rows.map(row => row.cells.history_id ?? '');
}

async function allIds(): Promise<string[]> {
  const paths = Object.keys(await files()).filter(path => path.endsWith('.csv'));
  return (await Promise.all(paths.map(idsIn))).flat();
}

const traktGets = (result: RunResult) =>
  result.requests
    .filter(request => request.host === 'api')
    .map(request => `${request.method} ${request.path}`);

const sorted = (ids: Iterable<string>) => [...ids].toSorted();

async function git(...parameters: string[]): Promise<string> {
  const identity = ['-c', 'user.name=Sam', '-c', 'user.email=sam@example.com'];
  const run = promisify(execFile);
  return (await run('git', [...identity, ...parameters], { cwd: scene.workspace.path })).stdout;
}

/** Watches three episodes tonight, one after the other. */
function watchThree(at = scene.clock.now() - 3 * 60 * MINUTE): string[] {
  const ids = [17, 18, 19].map((number, index) => {
    const item = episodeOf(scene.story.show, 3, number);
    const watchedAt = Math.floor(at / MINUTE) * MINUTE + index * 45 * MINUTE;
    return String(scene.trakt.addPlay('sam', { item, watchedAt }).id);
  });
  goToSleep();
  return ids;
}

/** Late reads are long over when the backup comes. */
function goToSleep(): void {
  scene.clock.advance(60 * MINUTE);
}

describe('the first backup', () => {
  it('writes a file a show, the movies and a manifest, oldest first, with the suspects pointed out', async () => {
    const movie = scene.trakt.addMovie({ title: 'Alien', year: 1979 });
    const play = scene.trakt.addPlay('sam', { item: movie, watchedAt: '2025-10-03T19:30:00.000Z' });
    goToSleep();
    const result = await backupWell();

    const now = await files();
    expect(Object.keys(now)).toEqual([
      'history/README.md',
      'history/manifest.json',
      'history/movies.csv',
      SHIELD,
    ]);
    expect(now[SHIELD]?.startsWith(HEADER)).toBe(true);
    const rows = readCsv(SHIELD, Buffer.from(now[SHIELD] ?? '')).rows;
    const times = rows.map(row => row.cells.watched_at ?? '');
    expect(times).toEqual(times.toSorted());
    expect(sorted(await allIds())).toEqual(sorted(scene.live()));
    expect(await idsIn('history/movies.csv')).toEqual([String(play.id)]);
    expect(rows.filter(row => row.cells.suspect).map(row => row.cells.history_id)).toHaveLength(22);
    expect(rows.every(row => row.cells.remove === '' && row.cells.account === 'sam')).toBe(true);

    const { activities, uuid } = scene.trakt.account('sam');
    expect((await manifest()).account).toEqual({ slug: 'sam', uuid });
    expect(await manifest()).toMatchObject({
      version: 3,
      shortfall: 0,
      counts: { plays: 29, episodes: 28, movies: 1, suspects: 22 },
      activities: {
        episodes: new Date(activities.episodes).toISOString(),
        movies: new Date(activities.movies).toISOString(),
      },
      files: [
        { path: 'movies.csv', plays: 1, showTraktId: null },
        { path: SHIELD.slice('history/'.length), plays: 28, showTraktId: 1394 },
      ],
    });
    expect(result.outputs).toMatchObject({
      account: 'sam',
      changed: 'true',
      plays: '29',
      'new-plays': '29',
      lost: '0',
      suspects: '22',
      csv: `history/movies.csv\n${SHIELD}`,
    });
    expect(result.summary).toContain('# First backup: 29 plays');
  });

  it('backs up an empty history', async () => {
    scene.trakt.addAccount({ slug: 'new' });
    for (const play of [...scene.trakt.plays('sam')]) scene.trakt.removePlay('sam', play.id);
    const result = await backupWell();
    expect(await scene.workspace.read('history/movies.csv')).toBe(HEADER);
    expect(result.outputs).toMatchObject({ plays: '0', changed: 'true' });
  });

  it('goes where the input directory says, the top of the repository too', async () => {
    await backupWell({ directory: 'a b/c' });
    expect(await scene.workspace.read('a b/c/manifest.json')).toContain('"slug": "sam"');
    await backupWell({ directory: '.' });
    expect(await scene.workspace.read('movies.csv')).toBe(HEADER);
  });
});

describe('a quiet night', () => {
  it('needs exactly one request to Trakt and leaves every byte as it was', async () => {
    await backupWell();
    const before = await files();
    const result = await backupWell();
    expect(traktGets(result)).toEqual(['GET /sync/last_activities']);
    expect(await files()).toEqual(before);
    expect(result.outputs).toMatchObject({
      changed: 'false',
      plays: '28',
      suspects: '22',
      'new-plays': '0',
      lost: '0',
    });
    expect(result.summary).toContain('nothing changed');
  });

  it('after a change minutes before the last backup, which may have missed another, reads everything once more', async () => {
    scene.trakt.addPlay('sam', {
      item: episodeOf(scene.story.show, 3, 17),
      watchedAt: '2025-11-20T20:00:00Z',
    });
    await backupWell();
    goToSleep();
    const paths = traktGets(await backupWell()).map(line => line.split('?')[0]);
    expect(paths).toEqual(['GET /sync/last_activities', 'GET /sync/history', 'GET /sync/history']);
    expect(traktGets(await backupWell())).toHaveLength(1);
  });

  it('stays quiet for weeks, because nothing can have changed', async () => {
    await backupWell();
    await changeManifest(manifest => {
      manifest.lastFullReadAt = '2020-01-01T00:00:00.000Z';
    });
    expect(traktGets(await backupWell())).toHaveLength(1);
  });

  it('that reads everything says what there is, though nothing changed', async () => {
    await backupWell();
    const { summary, log } = await backupWell({ full: 'true' });
    expect(summary).toContain('Backup: no plays added or gone');
    expect(summary).toContain('The backup in history has **28 plays**.');
    expect(log).toContain('28 plays in 2 CSV files.');
  });

  it('dates the last read of everything, and no other', async () => {
    await backupWell();
    const first = (await manifest()).takenAt;
    watchThree();
    await backupWell();
    expect((await manifest()).lastFullReadAt).toBe(first);
    await backupWell({ full: 'true' });
    const { takenAt, lastFullReadAt } = await manifest();
    expect(lastFullReadAt).toBe(takenAt);
    expect(takenAt > first).toBe(true);
  });

  it('reads everything when full says so', async () => {
    await backupWell();
    expect(traktGets(await backupWell({ full: 'true' }))).toHaveLength(2);
  });
});

describe('a night with three new plays', () => {
  beforeEach(() => void fillHistory(scene.trakt, 'sam', 1500));

  it('needs at most three requests, and adds lines only', async () => {
    await backupWell();
    await git('init', '-q');
    await git('add', '-A');
    await git('commit', '-qm', 'backup');
    const ids = watchThree();
    const result = await backupWell();

    expect(traktGets(result).length).toBeLessThanOrEqual(3);
    expect(result.outputs).toMatchObject({ changed: 'true', 'new-plays': '3', lost: '0', csv: SHIELD });
    expect(sorted(await allIds())).toEqual(sorted(scene.live()));
    const changed = (await git('diff', '--numstat')).trim().split('\n');
    expect(changed).toContain(`3\t0\t${SHIELD}`);
    expect(changed.map(line => line.split('\t')[2])).toEqual([
      'history/README.md',
      'history/manifest.json',
      SHIELD,
    ]);
    expect((await idsIn(SHIELD)).slice(-3)).toEqual(ids);
    expect(result.summary).toContain('Backup: 3 plays added');
    expect(traktGets(await backupWell())).toHaveLength(1);
  });

  it('loses and doubles nothing when Trakt orders the plays of one minute differently at every read', {
    tags: ['large'],
  }, async () => {
    const [show] = scene.trakt.catalogue.shows;
    scene.trakt.switches.orderTies = tiesChanging;
    const bulk = Array.from({ length: 200 }, (_, index) => ({
      item: episodeOf(show!, 1 + (index % 5), 1 + (index % 12)),
      watchedAt: '2025-11-10T20:00:00.000Z',
    }));
    scene.trakt.addOldPlays('sam', bulk);
    await backupWell();
    expect(sorted(await allIds())).toEqual(sorted(scene.live()));
    for (const night of [3, 2, 1]) {
      watchThree(scene.clock.now() - night * 24 * 60 * MINUTE);
      expect((await backupWell()).outputs).toMatchObject({ 'new-plays': '3', lost: '0' });
      expect(sorted(await allIds())).toEqual(sorted(scene.live()));
    }
  });

  it('reads everything once a week', { tags: ['large'] }, async () => {
    await backupWell();
    await changeManifest(manifest => {
      manifest.lastFullReadAt = new Date(scene.clock.now() - 8 * 24 * 60 * MINUTE).toISOString();
    });
    watchThree();
    const result = await backupWell();
    // The stamps before and after, and seven pages.
    expect(traktGets(result)).toHaveLength(1 + 7 + 1);
    expect(scene.clock.now() - Date.parse((await manifest()).lastFullReadAt)).toBeLessThan(MINUTE);
  });

  it('reads everything when an older play went at the same time', async () => {
    await backupWell();
    watchThree();
    const deep = scene.trakt.plays('sam')[1200];
    scene.trakt.removePlay('sam', deep!.id);
    const result = await backupWell();
    expect(result.outputs).toMatchObject({ 'new-plays': '3', lost: '1' });
    expect(sorted(await allIds())).toEqual(sorted(scene.live()));
    expect(result.summary).toContain('Gone since the last backup: 1 play');
    expect(result.log).toContain(
      'The newest plays do not account for every change, so the whole history is read.',
    );
  });

  it('reads everything when plays were added far in the past', { tags: ['large'] }, async () => {
    await backupWell();
    const item = episodeOf(scene.story.show, 1, 1);
    scene.trakt.addPlay('sam', { item, watchedAt: '2001-01-01T20:00:00.000Z' });
    scene.trakt.addPlay('sam', { item, watchedAt: 0 });
    expect((await backupWell()).outputs).toMatchObject({ 'new-plays': '2', lost: '0' });
    expect(sorted(await allIds())).toEqual(sorted(scene.live()));
  });

  it('knows the shortfall of plays that Trakt counts but does not list', async () => {
    const item = episodeOf(scene.story.show, 1, 2);
    scene.trakt.addOldPlays('sam', [
      { item, watchedAt: '2025-11-01T20:00:00.000Z', unresolvable: true },
      { item, watchedAt: '2020-01-01T20:00:00.000Z', unresolvable: true },
    ]);
    const first = await backupWell();
    expect((await manifest()).shortfall).toBe(2);
    expect(first.annotations.map(({ message }) => message).join()).toContain('Trakt counts 2 more plays');
    watchThree();
    const second = await backupWell();
    expect(traktGets(second).length).toBeLessThanOrEqual(3);
    expect(second.outputs).toMatchObject({ 'new-plays': '3', lost: '0' });
    expect((await manifest()).shortfall).toBe(2);
    expect(second.annotations.map(({ message }) => message).join()).not.toContain('Trakt counts');
    await changeManifest(changed => delete changed.outline);
    watchThree();
    const third = await backupWell();
    expect(traktGets(third).length).toBeLessThanOrEqual(3);
    expect((await manifest()).shortfall).toBe(2);
  });

  it('looks again the next night when Trakt shows a change later than it stamps it', {
    tags: ['large'],
  }, async () => {
    await backupWell();
    const before = await allIds();
    scene.trakt.switches.staleReads = 300_000;
    const item = episodeOf(scene.story.show, 3, 20);
    const session = scene.trakt.liveSession('sam');
    const answer = await fetch(`${scene.urls.api}/sync/history`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'another-app/1.0 (+https://example.com)',
        'trakt-api-version': '2',
        'trakt-api-key': scene.trakt.app.clientId,
        authorization: `Bearer ${session?.accessToken}`,
      },
      body: JSON.stringify({
        episodes: [{ ids: { trakt: item.ids.trakt }, watched_at: '2026-01-01T20:00:00Z' }],
      }),
    });
    expect(answer.status).toBe(201);
    await backupWell();
    expect(await allIds()).toEqual(before);
    scene.trakt.switches.staleReads = 0;
    expect((await backupWell()).outputs).toMatchObject({ changed: 'true', 'new-plays': '1' });
  });
});

describe('a worse backup', () => {
  async function refused(inputs: Record<string, string> = {}): Promise<string> {
    const before = await files();
    const result = await backup(inputs);
    expect(result.exitCode).toBe(1);
    expect(await files()).toEqual(before);
    expect(result.outputs.changed).toBeUndefined();
    expect(result.summary).toMatch(/^## ❌ /);
    return result.allAnnotations.map(({ message }) => message).join('\n');
  }

  it('never replaces a good one: 60 plays vanished', async () => {
    const plays = fillHistory(scene.trakt, 'sam', 300);
    await backupWell();
    for (const play of plays.slice(100, 160)) scene.trakt.removePlay('sam', play.id);
    const message = await refused();
    expect(message).toContain('60 plays of the last backup are no longer in the history');
    expect(message).toContain('max-shrink');
    expect(message).toContain('“Show');
    await refused({ 'max-shrink': '59' });
    const result = await backupWell({ 'max-shrink': '60' });
    expect(result.outputs).toMatchObject({ lost: '60', 'new-plays': '0' });
    expect(sorted(await allIds())).toEqual(sorted(scene.live()));
  });

  it('never replaces a good one: a single play vanished where none may', async () => {
    await backupWell();
    scene.trakt.removePlay('sam', scene.story.accidental[0]?.id ?? 0n);
    const log = await refused({ 'max-shrink': '0' });
    expect(log).toContain('1 play of the last backup is no longer in the history');
    expect(log).toContain('If it is missing on purpose, run Backup by hand');
  });

  it('says of which titles the most plays vanished, and how many of others', async () => {
    const plays = [2, 4, 1, 3, 1].flatMap((episodes, index) => {
      const show = scene.trakt.addShow({ title: `Show ${index}`, seasons: { 1: episodes } });
      return Array.from({ length: episodes }, (_, number) => ({
        item: episodeOf(show, 1, number + 1),
        watchedAt: Date.UTC(2020, index, 1 + number),
      }));
    });
    const added = scene.trakt.addOldPlays('sam', plays);
    await backupWell();
    for (const { id } of added) scene.trakt.removePlay('sam', id);
    expect(await refused({ 'max-shrink': '10' })).toContain(
      '(4 of “Show 1”, 3 of “Show 3”, 2 of “Show 0”, 2 of others)',
    );
  });

  it('is one that the person asked for with unlimited', { tags: ['large'] }, async () => {
    const plays = fillHistory(scene.trakt, 'sam', 300);
    await backupWell();
    for (const play of plays.slice(0, 299)) scene.trakt.removePlay('sam', play.id);
    expect((await backupWell({ 'max-shrink': 'unlimited' })).outputs).toMatchObject({ lost: '299' });
  });

  it('is an empty history where there was one, whatever max-shrink says', async () => {
    await backupWell();
    for (const play of [...scene.trakt.plays('sam')]) scene.trakt.removePlay('sam', play.id);
    expect(await refused({ 'max-shrink': 'unlimited' })).toContain('empty history');
  });

  it('is that of another account', async () => {
    await backupWell();
    await changeManifest(manifest => {
      manifest.account = { slug: 'alex' };
    });
    expect(await refused()).toMatch(/belongs to the account alex.*signed in as sam/);
  });

  it('is one with rows of another account, where the manifest is gone', async () => {
    await backupWell();
    await rm(join(scene.workspace.path, 'history/manifest.json'));
    const text = await scene.workspace.read(SHIELD);
    await scene.workspace.write(SHIELD, text.replaceAll(',sam\n', ',alex\n'));
    expect(await refused()).toContain('“alex”');
  });

  for (const [cases, size] of bySize(
    [
      ['no JSON', '<<<<<<< HEAD\n{}'],
      ['JSON of something else', '{"name": "x"}'],
      ['a path that leads elsewhere', undefined],
    ],
    ([what]) => what.startsWith('a path'),
  ))
    it.each(cases)('is not risked on a manifest that is damaged: %s', size, async (_, content) => {
      await backupWell();
      if (content !== undefined) await scene.workspace.write('history/manifest.json', content);
      else
        await changeManifest(manifest => {
          for (const file of manifest.files) file.path = '../../important.csv';
        });
      const message = await refused();
      expect(message).toContain('history/manifest.json is damaged');
      expect(message).toContain('To start over, delete history/manifest.json');
      await rm(join(scene.workspace.path, 'history/manifest.json'));
      expect((await backupWell()).outputs).toMatchObject({
        changed: 'true',
        'new-plays': '0',
        lost: '0',
        csv: '',
      });
    });

  it('is not risked on a manifest that a newer version of this action wrote', async () => {
    await backupWell();
    await scene.workspace.write('history/manifest.json', '{ "version": 4 }');
    expect(await refused()).toContain(
      'Nothing was saved: a newer version of this action wrote history/manifest.json. Use that version again; the backup is unchanged.',
    );
  });

  it('is measured against CSV files that lost their manifest', async () => {
    const plays = fillHistory(scene.trakt, 'sam', 300);
    await backupWell();
    await rm(join(scene.workspace.path, 'history/manifest.json'));
    for (const play of plays.slice(0, 60)) scene.trakt.removePlay('sam', play.id);
    expect(await refused()).toContain('max-shrink');
  });

  it('is not written over files that are not a backup', async () => {
    await scene.workspace.write('history/movies.csv', 'title,seen\nAlien,yes\n');
    expect(await refused()).toContain('history_id is missing');
  });

  it('is not made of a read that contradicts itself', async () => {
    fillHistory(scene.trakt, 'sam', 600);
    await backupWell();
    watchThree();
    let reads = 0;
    scene.trakt.switches.itemCount = items => items + 5 + (reads++ % 3);
    scene.trakt.switches.lostPlays = { 1: 1 };
    scene.trakt.onHistoryPage(
      1,
      () => {
        scene.trakt.switches.lostPlays = { 2: reads };
      },
      100,
    );
    expect(await refused({ full: 'true' })).toContain('contradicted each other');
  });

  it('is not written outside the repository', async () => {
    const outside = join(dirname(scene.workspace.path), 'outside');
    await mkdir(outside);
    await mkdir(join(scene.workspace.path, 'history'));
    await symlink(outside, join(scene.workspace.path, 'history/shows'));
    expect(await refused()).toContain('outside the repository');
    expect(await readdir(outside)).toEqual([]);
    await rm(join(scene.workspace.path, 'history/shows'));
    await symlink(join(outside, 'nothing-yet.csv'), join(scene.workspace.path, 'history/movies.csv'));
    const result = await backup();
    expect(result.exitCode).toBe(1);
    expect(await readdir(outside)).toEqual([]);
  });

  it('is not made when Trakt cannot be read', async () => {
    await backupWell();
    watchThree();
    scene.faults.add({
      host: 'api',
      path: '/sync/history',
      fault: status(420),
      times: Number.POSITIVE_INFINITY,
    });
    await refused();
  });

  it('is not made of an undo, which changes only history IDs', async () => {
    const plays = fillHistory(scene.trakt, 'sam', 300).slice(0, 80);
    await backupWell();
    for (const { id } of plays) scene.trakt.removePlay('sam', id);
    for (const { item, watchedAt } of plays) scene.trakt.addPlay('sam', { item, watchedAt, action: 'watch' });
    const result = await backupWell();
    expect(result.outputs).toMatchObject({ changed: 'true', 'new-plays': '0', lost: '0' });
    expect(sorted(await allIds())).toEqual(sorted(scene.live()));
  });
});

describe('what Trakt changes', () => {
  it('moves the file of a show whose slug changed', async () => {
    await backupWell();
    scene.story.show.ids.slug = 'agents-of-shield';
    const ids = watchThree();
    const result = await backupWell({ full: 'true' });
    const paths = Object.keys(await files());
    expect(paths).toEqual([
      'history/README.md',
      'history/manifest.json',
      'history/movies.csv',
      'history/shows/agents-of-shield.csv',
    ]);
    expect(await idsIn('history/shows/agents-of-shield.csv')).toEqual(expect.arrayContaining(ids));
    expect(result.outputs).toMatchObject({ 'new-plays': '3', lost: '0' });
  });

  it('deletes no file but those that the manifest names', async () => {
    await backupWell();
    await scene.workspace.write('history/shows/my-own.csv', 'mine\n');
    await scene.workspace.write('history/README.md', 'mine\n');
    scene.story.show.ids.slug = 'agents-of-shield';
    await backupWell({ full: 'true' });
    expect(Object.keys(await files())).toEqual([
      'history/README.md',
      'history/manifest.json',
      'history/movies.csv',
      'history/shows/agents-of-shield.csv',
      'history/shows/my-own.csv',
    ]);
    expect(await scene.workspace.read('history/README.md')).toBe('mine\n');
  });

  it('keeps two shows with one title and one slug apart', async () => {
    const shows = [901, 902].map(trakt =>
      scene.trakt.addShow({ title: 'Battlestar', ids: { trakt, slug: 'battlestar' }, seasons: { 1: 3 } }),
    );
    const [first, second] = shows.map((show, index) =>
      String(
        scene.trakt.addPlay('sam', {
          item: episodeOf(show, 1, 1),
          watchedAt: `2025-11-0${index + 2}T20:00:00.000Z`,
        }).id,
      ),
    );
    await backupWell();
    expect(await idsIn('history/shows/battlestar.csv')).toEqual([first]);
    expect(await idsIn('history/shows/show-902.csv')).toEqual([second]);

    const third = scene.trakt.addShow({
      title: 'Battlestar',
      ids: { trakt: 900, slug: 'battlestar' },
      seasons: { 1: 3 },
    });
    const late = scene.trakt.addPlay('sam', {
      item: episodeOf(third, 1, 1),
      watchedAt: '2025-11-04T20:00:00.000Z',
    });
    await backupWell();
    expect(await idsIn('history/shows/battlestar.csv')).toEqual([first]);
    expect(await idsIn('history/shows/show-900.csv')).toEqual([String(late.id)]);
  });

  it('counts a play that was moved between shows as neither lost nor added', async () => {
    const other = scene.trakt.addShow({ title: 'Slingshot', seasons: { 1: 2 } });
    const moved = scene.story.real.map(play => play.item);
    await backupWell();
    for (const item of moved) if (item.type === 'episode') item.show = other;
    const result = await backupWell({ full: 'true', 'max-shrink': '0' });
    expect(result.outputs).toMatchObject({ changed: 'true', 'new-plays': '0', lost: '0', plays: '28' });
    expect(sorted(await idsIn('history/shows/slingshot.csv'))).toEqual(sorted(scene.story.realIds));
    expect(sorted(await allIds())).toEqual(sorted(scene.live()));
  });

  it('keeps the plays of a show that Trakt deleted', { tags: ['large'] }, async () => {
    await backupWell();
    for (const play of scene.story.real) play.missing = ['show', 'episode'];
    const result = await backupWell({ full: 'true', 'max-shrink': '0' });
    expect(result.outputs).toMatchObject({ 'new-plays': '0', lost: '0', plays: '28' });
    expect(sorted(await idsIn('history/other.csv'))).toEqual(sorted(scene.story.realIds));
    for (const play of scene.story.real) play.missing = [];
    await backupWell({ full: 'true', 'max-shrink': '0' });
    expect(Object.keys(await files())).not.toContain('history/other.csv');
  });

  it('lets no title become a formula, markup, a path or a second row', async () => {
    const titles = [
      '=1+1',
      "'=1+1",
      '+a',
      '-b\n=c',
      '\t@d',
      'x","y',
      '../../etc',
      '<script>a</script>',
      '::error::x',
      'é\r"',
    ];
    for (const title of titles) {
      const show = scene.trakt.addShow({
        title,
        ids: { slug: title },
        seasons: { 1: 3 },
        episodeTitle: () => title,
      });
      for (const number of [1, 2, 3])
        scene.trakt.addPlay('sam', {
          item: episodeOf(show, 1, number),
          watchedAt: '2025-11-09T20:00:00.000Z',
        });
    }
    const first = await backupWell();
    const before = await files();
    expect(
      Object.keys(before).every(path =>
        /^history\/(README\.md|(shows\/)?[a-z0-9-]+\.(csv|json))$/.test(path),
      ),
    ).toBe(true);
    for (const path of Object.keys(before).filter(path => path.endsWith('.csv'))) {
      const cells: string[][] = parse(before[path] ?? '');
      expect(cells.flat().filter(cell => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    }
    expect(first.summary).not.toContain('<script>');
    expect(first.allAnnotations.filter(({ level }) => level === 'error')).toEqual([]);

    watchThree();
    await backupWell();
    const after = await files();
    for (const path of Object.keys(before).filter(path => path.includes('show-')))
      expect(after[path]).toBe(before[path]);
    await backupWell({ full: 'true' });
    expect({ ...(await files()), 'history/manifest.json': '' }).toEqual({
      ...after,
      'history/manifest.json': '',
    });
  });
});

describe('what a person does', () => {
  it('keeps their marks with the plays until these are gone', async () => {
    await backupWell();
    const [marked, other] = scene.story.accidentalIds;
    const text = await scene.workspace.read(SHIELD);
    const mark = (id: string | undefined, what: string) => (line: string) =>
      line.includes(`,${id},`) ? what + line : line;
    const lines = text.split('\n').map(mark(marked, 'x')).map(mark(other, ' Keep'));
    await scene.workspace.write(SHIELD, `\uFEFF${lines.join('\r\n')}`);
    watchThree();
    const result = await backupWell();
    expect(result.outputs).toMatchObject({ 'new-plays': '3', lost: '0' });
    const rowOf = async (id: string | undefined) =>
      (await scene.workspace.read(SHIELD)).split('\n').find(line => line.includes(`,${id},`));
    expect(await rowOf(marked)).toMatch(/^x,/);
    expect(await rowOf(other)).toMatch(/^Keep,/);
    expect(await scene.workspace.read(SHIELD)).not.toContain('\r');

    expect(traktGets(await backupWell())).toHaveLength(1);
    scene.trakt.removePlay('sam', BigInt(marked ?? ''));
    await backupWell();
    expect(await rowOf(marked)).toBeUndefined();
    expect(await rowOf(other)).toMatch(/^Keep,/);
  });

  it('gets the line where a spreadsheet made a file unreadable', async () => {
    await backupWell();
    const text = await scene.workspace.read(SHIELD);
    await scene.workspace.write(SHIELD, text.replace(/,1\d{10},/, ',1.00E+10,'));
    const before = await files();
    const result = await backup();
    expect(result.exitCode).toBe(1);
    expect(result.annotations[0]).toMatchObject({ level: 'error', file: SHIELD });
    expect(result.annotations[0]?.message).toContain('The spreadsheet turned the history ID');
    expect(await files()).toEqual(before);
  });

  it('gets a deleted file back', async () => {
    await backupWell();
    const before = await scene.workspace.read(SHIELD);
    await rm(join(scene.workspace.path, SHIELD));
    await backupWell();
    expect(await scene.workspace.read(SHIELD)).toBe(before);
  });
});

describe('new suspects', () => {
  it('are a warning with the link that removes exactly them', async () => {
    await backupWell();
    const ids = [1, 2, 3, 4].map(number =>
      String(
        scene.trakt.addPlay('sam', {
          item: episodeOf(scene.story.show, 4, number),
          watchedAt: '2025-11-20T03:00:00.000Z',
          action: 'watch',
        }).id,
      ),
    );
    const result = await backupWell();
    expect(result.annotations).toMatchObject([
      {
        level: 'warning',
        message: expect.stringContaining('4 plays look wrong that did not at the last backup'),
      },
    ]);
    expect(result.outputs).toMatchObject({ suspects: '26', 'new-plays': '4' });
    expect(result.summary).toContain('## 26 plays look wrong, 4 of them new');
    const [first, all] = ['Remove 4', 'Remove 26'].map(
      label => Object.keys(fileBehind(result.summary, label))[0],
    );
    expect([first, all]).toEqual([
      `changes/${result.runId}-2-remove.txt`,
      `changes/${result.runId}-all-remove.txt`,
    ]);
    const shown = result.artifacts.find(({ name }) => name.startsWith('shown-'));
    const rows = readShownPlays(shown?.text() ?? '')?.rows ?? [];
    const ofGroup = rows.filter(({ group }) => group === 2).map(({ play }) => play.historyId);
    expect(sorted(ofGroup)).toEqual(sorted(ids));

    const next = await backupWell({ full: 'true' });
    expect(next.annotations).toEqual([]);
  });

  it('are news also where as many others went', async () => {
    const mark = (titles: readonly string[], watchedAt: string) =>
      titles.map(title => {
        const item = scene.trakt.addMovie({ title, year: 1999 });
        return scene.trakt.addPlay('sam', { item, watchedAt, action: 'watch' }).id;
      });
    const former = mark(['Alien', 'Dune', 'Heat'], '2025-11-19T03:00:00.000Z');
    await backupWell();
    for (const id of former) scene.trakt.removePlay('sam', id);
    mark(['Ran', 'Ikiru', 'Kagemusha'], '2025-11-20T03:00:00.000Z');
    const { outputs, summary } = await backupWell();
    expect(outputs.suspects).toBe('25');
    expect(summary).toContain('## 25 plays look wrong, 3 of them new');
  });

  it('are also plays of the last backup that looked right then', async () => {
    const marked = scene.trakt.addPlay('sam', {
      item: episodeOf(scene.story.show, 4, 1),
      watchedAt: '2025-11-20T12:00:00.000Z',
      action: 'watch',
    });
    await backupWell();
    scene.trakt.addPlay('sam', { item: marked.item, watchedAt: '2025-11-20T13:00:00.000Z' });
    const { summary, annotations } = await backupWell();
    expect(annotations).toMatchObject([
      { message: expect.stringContaining('1 play looks wrong that did not at the last backup') },
    ]);
    expect(summary).toContain('## 23 plays look wrong, 1 of them new');
  });
});

describe('suspects', () => {
  it('are second plays within the hours of duplicate-window', async () => {
    const [play] = scene.story.real;
    if (play === undefined) expect.fail('the story has no plays');
    scene.trakt.addPlay('sam', { item: play.item, watchedAt: play.watchedAt + 6 * 60 * MINUTE });
    expect((await backupWell({ full: 'true' })).outputs.suspects).toBe('22');
    expect((await backupWell({ full: 'true', 'duplicate-window': '6' })).outputs.suspects).toBe('23');
  });
});

it('uploads only what its links stand for, and that only when other plays look wrong', async () => {
  const names = async (given?: Record<string, string>) =>
    (await backupWell(given)).artifacts.map(({ name }) => name);
  const record = expect.stringMatching(/^shown-sam-\d+-1-[a-z0-9]{4}\.csv$/);
  expect(await names()).toEqual([record]);
  scene.trakt.addPlay('sam', {
    item: episodeOf(scene.story.show, 4, 1),
    watchedAt: '2025-11-20T20:00:00.000Z',
  });
  expect(await names()).toEqual([]);
  expect(await names({ full: 'true' })).toEqual([record]);
});

const hasCrowd = (movies: number) => async () => {
  crowdMinute(scene.trakt, 'sam', movies);
  expect((await backupWell()).outputs.plays).toBe(String(movies + 28));
};
it('has every one of 300 movies of one minute', hasCrowd(300));
it('has every one of 1,200 movies of one minute', { tags: ['large'] }, hasCrowd(1_200));

it('misses no play that a late read lacks, with the machine’s clock ten minutes ahead', async () => {
  await backupWell();
  scene.clock.advance(60 * MINUTE);
  scene.trakt.switches.clockOffset = -10 * MINUTE;
  scene.trakt.switches.staleReads = 5 * MINUTE;
  const movie = scene.trakt.addMovie({ title: 'M', year: 1931 });
  scene.trakt.addPlay('sam', { item: movie, watchedAt: scene.clock.now() - 60 * MINUTE });
  scene.clock.advance(30_000);
  await backupWell();
  scene.clock.advance(360 * MINUTE);
  expect((await backupWell()).outputs.plays).toBe('29');
});

describe('a night with trouble on the way', () => {
  it('reads on after a lost answer', { timeout: 60_000 }, async () => {
    scene.faults.add({ host: 'api', path: '/sync/history', ...resetAfterWork() });
    expect((await backupWell()).outputs.plays).toBe('28');
  });
});
