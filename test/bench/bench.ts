import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openScene, type Scene } from '../e2e/scene.ts';
import type { RunResult } from '../runner/runner.ts';
import { fillHistory } from '../simulator/story.ts';
import { type Measured, measure } from './measure.ts';

/** Milliseconds that each request to Trakt takes. */
const LATENCY = 100;
const PAGE = 250;
const IN_FLIGHT = 4;

interface Case {
  name: string;
  /** Seconds that no client with these rules can go below: round trips one after another, and one write a second. */
  limit: number;
  /** Seconds of a client that sends one request a play; `undefined` where that makes no sense. */
  oneByOne?: number;
  /** Prepares what is not measured. Returns the run that is. */
  prepare(scene: Scene): Promise<(env: Record<string, string>) => Promise<RunResult>>;
}

const STORY = 28;
const MARKED = 'changes/marathon.csv';

const cases: Case[] = [
  exportCase(STORY, '1394'),
  exportCase(400, 'all'),
  exportCase(20_000, 'all'),
  removeCase(22),
  removeCase(250),
  removeCase(2_000),
  undoCase(22),
  ...[20_000, 100_000].flatMap(plays => [
    backupCase(plays, 'first', 1 + readRounds(plays)),
    backupCase(plays, 'quiet', 1),
    backupCase(plays, 'three new', 3),
  ]),
];

const wanted = process.argv.slice(2);
const rows: string[][] = [];
for (const each of cases.filter(
  ({ name }) => wanted.length === 0 || wanted.some(word => name.includes(word)),
)) {
  rows.push(toRow(each, await once(each)));
}
print([
  ['', 'requests', 'seconds', 'limit', 'of limit', 'one by one', 'CPU s', 'peak MB', 'first request ms'],
  ...rows,
]);
print([['bundle', 'KB'], ...(await bundleSizes())]);
process.exit();

async function once({ name, prepare }: Case): Promise<Measured> {
  const scene = await openScene();
  const run = await prepare(scene);
  scene.trakt.switches.latency = LATENCY;
  const measured = await measure(run);
  if (measured.run.exitCode !== 0) throw new Error(`${name} failed:\n${measured.run.log}`);
  await scene.close();
  return measured;
}

function exportCase(plays: number, show: string): Case {
  return {
    name: `export ${plays.toLocaleString('en-US')} plays`,
    limit: readRounds(plays) * seconds(LATENCY),
    async prepare(scene) {
      if (plays > STORY) fillHistory(scene.trakt, 'sam', plays - STORY);
      return env => scene.step({ command: 'export', show }, { env });
    },
  };
}

function removeCase(plays: number): Case {
  const batches = Math.ceil(plays / 100);
  return {
    name: `remove ${plays.toLocaleString('en-US')} plays`,
    limit: (2 * readRounds(plays) + 1) * seconds(LATENCY) + (batches - 1),
    oneByOne: plays - 1 + seconds(LATENCY),
    async prepare(scene) {
      await markMarathon(scene, plays);
      const inputs = { command: 'change', files: MARKED, 'max-removals': String(plays) };
      return env => scene.step(inputs, { env });
    },
  };
}

/** Reads the last activities and the moments concerned, adds, and reads again. */
function undoCase(plays: number): Case {
  return {
    name: `undo ${plays} plays`,
    limit: 3 * seconds(LATENCY),
    oneByOne: plays - 1 + seconds(LATENCY),
    async prepare(scene) {
      await markMarathon(scene, plays);
      const { runId } = await scene.step({ command: 'change', files: MARKED });
      await setTimeout(16_000); // An undo waits until the removal is some seconds ago.
      return env => scene.step({ command: 'undo', run: String(runId) }, { env });
    },
  };
}

function backupCase(plays: number, night: 'first' | 'quiet' | 'three new', rounds: number): Case {
  return {
    name: `backup ${plays.toLocaleString('en-US')} plays, ${night}`,
    limit: rounds * seconds(LATENCY),
    async prepare(scene) {
      fillHistory(scene.trakt, 'sam', plays - STORY);
      const backup = (env = {}) => scene.step({ command: 'backup' }, { env });
      if (night !== 'first') await backup();
      scene.trakt.switches.limits.reads = false;
      const [episode] = scene.story.show.seasons[0]?.episodes ?? [];
      for (let play = 0; night === 'three new' && episode !== undefined && play < 3; play++) {
        scene.trakt.addPlay('sam', { item: episode, watchedAt: Date.now() - play * 86_400_000 });
      }
      return backup;
    },
  };
}

/** Lets a film be watched every day, and marks all these plays. */
async function markMarathon(scene: Scene, plays: number): Promise<void> {
  const movie = scene.trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
  const days = Array.from({ length: plays }, (_, day) => ({
    item: movie,
    watchedAt: Date.UTC(2015, 0, 1 + day),
  }));
  scene.trakt.addOldPlays('sam', days);
  const watched = scene.trakt.plays('sam').filter(play => play.item === movie);
  const rows = watched.map(
    ({ id, watchedAt }) => `x,${id},${new Date(watchedAt).toISOString()},movie,${movie.ids.trakt}`,
  );
  await scene.workspace.write(MARKED, ['remove,history_id,watched_at,type,trakt_id', ...rows].join('\n'));
}

/** Round trips one after another to read so many plays: the first page, then four at a time. */
function readRounds(plays: number): number {
  const pages = Math.floor(plays / PAGE) + 1;
  return 1 + Math.ceil((pages - 1) / IN_FLIGHT);
}

function seconds(milliseconds: number): number {
  return milliseconds / 1000;
}

function toRow({ name, limit, oneByOne }: Case, { wall, cpu, memory, requests, run }: Measured): string[] {
  return [
    name,
    String(requests),
    wall.toFixed(2),
    limit.toFixed(2),
    `${(wall / limit).toFixed(2)} ×`,
    oneByOne === undefined ? '' : oneByOne.toFixed(0),
    cpu.toFixed(2),
    memory.toFixed(0),
    String(Math.round(run.startupMs ?? 0)),
  ];
}

async function bundleSizes(): Promise<string[][]> {
  const files = (await readdir('dist')).filter(file => file.endsWith('.js'));
  const sized = await Promise.all(
    files.map(async file => [file, (await stat(join('dist', file))).size] as const),
  );
  const total = sized.reduce((sum, [, size]) => sum + size, 0);
  const rows = sized.toSorted(([, a], [, b]) => b - a).slice(0, 4);
  return [['all', total] as const, ...rows].map(([file, size]) => [file, (size / 1000).toFixed(0)]);
}

function print(table: string[][]): void {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map(row => (row[column] ?? '').length)),
  );
  for (const row of table) {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
    );
    process.stdout.write(`${cells.join('  ')}\n`);
  }
  process.stdout.write('\n');
}
