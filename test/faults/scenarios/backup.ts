import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { StepOptions } from '../../runner/runner.ts';
import { fillHistory } from '../../simulator/story.ts';
import { episodeOf } from '../../simulator/trakt/catalogue.ts';
import type { Scene } from '../stage.ts';
import type { Prepared, Scenario } from '../trial.ts';
import { othersHarmed, watchMuch } from './history.ts';

/** By their names below the backup's folder. */
type Files = ReadonlyMap<string, string>;

/** The first backup, of some 550 plays, three pages. */
export function firstBackup(): Scenario {
  const state = createState();
  return {
    name: 'backup (first)',
    async prepare(scene) {
      watchMuch(scene);
      fillHistory(scene.trakt, 'sam', 380);
      setActivities(scene, '2025-11-01T10:00:00Z');
      return watchBackup(scene, new Map(), await state('after', () => undisturbed(scene, new Map())));
    },
  };
}

/** A night after which there are three new plays, one of a show that was not there, and one play less. */
export function nightlyBackup(): Scenario {
  const state = createState();
  return {
    name: 'backup (night)',
    async prepare(scene) {
      const { wrong } = watchMuch(scene);
      fillHistory(scene.trakt, 'sam', 380);
      setActivities(scene, '2025-11-01T10:00:00Z');
      const before = await state('before', () => undisturbed(scene, new Map()));
      const show = scene.trakt.addShow({ title: 'Dark', seasons: { 1: 10 }, ids: { trakt: 98_765 } });
      const items = [
        episodeOf(show, 1, 1),
        episodeOf(scene.story.show, 3, 17),
        episodeOf(scene.story.show, 3, 18),
      ];
      for (const [index, item] of items.entries())
        scene.trakt.addPlay('sam', { item, watchedAt: Date.UTC(2025, 10, 20, 19 + index) });
      scene.trakt.removePlay('sam', wrong[0]?.id ?? 0n);
      setActivities(scene, '2025-11-20T23:00:00Z');
      await writeFiles(scene, before);
      const after = await state('after', () => undisturbed(scene, before));
      return watchBackup(scene, before, after);
    },
  };
}

/** The backup that follows in the job of a change, which removed 22 plays: its receipt there says that they are missing on purpose. */
export function backupAfterChange(): Scenario {
  const state = createState();
  return {
    name: 'backup (after a change)',
    async prepare(scene) {
      scene.trakt.addAccount({ slug: 'eve' });
      setActivities(scene, '2025-11-20T23:00:00Z');
      const before = await state('before', () => undisturbed(scene, new Map()));
      await writeFiles(scene, before);
      const ids = scene.story.accidentalIds.join();
      const { exitCode, log, runId, temp } = await scene.step({ command: 'change', ids });
      if (exitCode !== 0) throw new Error(log);
      const job = { event: { name: 'workflow_dispatch' }, runId, temp };
      const after = await state('after', () => undisturbed(scene, before, job));
      return { ...watchBackup(scene, before, after, OF_CHANGE), begin: async () => job };
    },
  };
}

/** Files that are the same in every trial are found out in the first. */
function createState() {
  const known = new Map<string, Promise<Files>>();
  return (name: string, find: () => Promise<Files>): Promise<Files> => {
    const files = known.get(name) ?? find();
    known.set(name, files);
    return files;
  };
}

/** Times of the manifest that differ from trial to trial, and the hash that goes over them. */
const TIMES = ['takenAt', 'lastFullReadAt', 'judgedAt', 'check'];
/** Where a change came before: when that was, too, and Trakt's stamps, without which a backup is written that may be stale. */
const OF_CHANGE = [...TIMES, 'at', 'movies', 'episodes'];

function watchBackup(scene: Scene, before: Files, after: Files, times = TIMES): Prepared {
  const isSame = sameBut(times);
  const harmOthers = othersHarmed(scene);
  const history = () =>
    scene.trakt
      .plays('sam')
      .map(play => play.id)
      .join();
  const historyBefore = history();

  return {
    inputs: () => ({ command: 'backup' }),
    async harm() {
      const problems = harmOthers();
      if (history() !== historyBefore) problems.push('the history was changed');
      const files = await readFiles(scene);
      for (const [name, content] of files) {
        if (!isUnfinished(name) && !isSame(content, before.get(name)) && !isSame(content, after.get(name)))
          problems.push(`${name} is neither as it was nor as it should be`);
      }
      for (const name of before.keys()) {
        if (!files.has(name) && after.has(name)) problems.push(`${name} is missing`);
      }
      return problems;
    },
    async undone() {
      const files = await readFiles(scene);
      const names = new Set([...files.keys(), ...after.keys()]);
      return [...names]
        .filter(name => !isSame(files.get(name), after.get(name)))
        .map(name => `${name} is not as a run leaves it that nothing disturbs`);
    },
  };
}

function setActivities({ trakt }: Scene, time: string): void {
  Object.assign(trakt.account('sam').activities, { movies: Date.parse(time), episodes: Date.parse(time) });
}

/** What a run leaves that nothing disturbs. The workspace is as it was again. */
async function undisturbed(
  scene: Scene,
  before: Files,
  job: Partial<Pick<StepOptions, 'runId' | 'temp'>> = {},
): Promise<Files> {
  const run = await scene.step({ command: 'backup' }, job);
  if (run.exitCode !== 0) throw new Error(run.log);
  const after = await readFiles(scene);
  await rm(join(scene.workspace.path, 'history'), { recursive: true });
  await writeFiles(scene, before);
  return after;
}

async function writeFiles({ workspace }: Scene, files: Files): Promise<void> {
  for (const [name, content] of files) await workspace.write(`history/${name}`, content);
}

async function readFiles({ workspace }: Scene): Promise<Files> {
  const root = join(workspace.path, 'history');
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, string>();
  // The front page is written for the person and never read back: what it says depends on the day.
  for (const entry of entries.filter(entry => entry.isFile() && entry.name !== 'README.md')) {
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(root.length + 1), await readFile(path, 'utf8'));
  }
  return files;
}

function isUnfinished(name: string): boolean {
  return name.startsWith('.');
}

/** Whether two files are the same but for these times. */
function sameBut(times: readonly string[]): (a: string | undefined, b: string | undefined) => boolean {
  const dated = new RegExp(`"(${times.join('|')})": ("[^"]*"|null)`, 'g');
  const timeless = (text: string) => text.replace(dated, '');
  return (a, b) => a === b || (a !== undefined && b !== undefined && timeless(a) === timeless(b));
}
