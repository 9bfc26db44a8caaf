import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
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
  run(scene: Scene, env: Record<string, string>): Promise<RunResult>;
}

const cases: Case[] = [
  exportCase(28, '1394', async () => {}),
  exportCase(400, 'all', scene => fill(scene, 372)),
  exportCase(20_000, 'all', scene => fill(scene, 19_972)),
  removeCase(22),
  removeCase(250),
  removeCase(2_000),
];

const wanted = process.argv.slice(2);
const rows: string[][] = [];
for (const each of cases.filter(
  ({ name }) => wanted.length === 0 || wanted.some(word => name.includes(word)),
)) {
  rows.push(toRow(each, await once(each)));
}
print([['', 'requests', 'seconds', 'limit', 'of limit', 'CPU s', 'peak MB', 'first request ms'], ...rows]);
print([['bundle', 'KB'], ...(await bundleSizes())]);

async function once({ name, run }: Case): Promise<Measured> {
  const scene = await openScene();
  scene.trakt.switches.latency = LATENCY;
  const measured = await measure(env => run(scene, env));
  if (measured.run.exitCode !== 0) throw new Error(`${name} failed:\n${measured.run.log}`);
  await scene.close();
  return measured;
}

function exportCase(plays: number, show: string, prepare: (scene: Scene) => Promise<void>): Case {
  return {
    name: `export ${plays.toLocaleString('en-US')} plays`,
    limit: readRounds(plays) * seconds(LATENCY),
    async run(scene, env) {
      await prepare(scene);
      return scene.step({ command: 'export', show }, { env });
    },
  };
}

function removeCase(plays: number): Case {
  const batches = Math.ceil(plays / 100);
  return {
    name: `remove ${plays.toLocaleString('en-US')} plays`,
    limit: (2 * readRounds(plays) + 1) * seconds(LATENCY) + (batches - 1),
    async run(scene, env) {
      const movie = scene.trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
      const days = Array.from({ length: plays }, (_, day) => ({
        item: movie,
        watchedAt: Date.UTC(2015, 0, 1 + day),
      }));
      scene.trakt.addOldPlays('sam', days);
      const ids = scene.trakt
        .plays('sam')
        .filter(play => play.item === movie)
        .map(play => String(play.id));
      const rows = ids.map(id => `${id},movie,${movie.ids.trakt}`);
      await scene.workspace.write('removals/all.csv', ['history_id,type,trakt_id', ...rows].join('\n'));
      return scene.step(
        { command: 'remove', csv: 'removals/all.csv', 'max-removals': String(plays) },
        { env },
      );
    },
  };
}

/** Round trips one after another to read so many plays: the first page, then four at a time. */
function readRounds(plays: number): number {
  const pages = Math.floor(plays / PAGE) + 1;
  return 1 + Math.ceil((pages - 1) / IN_FLIGHT);
}

async function fill(scene: Scene, plays: number): Promise<void> {
  fillHistory(scene.trakt, 'sam', plays);
}

function seconds(milliseconds: number): number {
  return milliseconds / 1000;
}

function toRow({ name, limit }: Case, { wall, cpu, memory, requests, run }: Measured): string[] {
  return [
    name,
    String(requests),
    wall.toFixed(2),
    limit.toFixed(2),
    `${(wall / limit).toFixed(2)} ×`,
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
