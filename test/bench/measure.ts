import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { RunResult } from '../runner/runner.ts';

const NODE = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));

/** What one process took. */
export interface Used {
  /** From start to end, in seconds. */
  wall: number;
  /** User and system, in seconds. */
  cpu: number;
  /** User and system until the first request left, in seconds. */
  cpuToFirst: number;
  /** Peak resident memory, in megabytes. */
  memory: number;
}

/** What one run of the bundle took. */
export interface Measured extends Used {
  run: RunResult;
  /** Requests to Trakt. */
  requests: number;
}

const PROBE = `
import { subscribe } from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';
const now = () => { const { user, system } = process.cpuUsage(); return user + system; };
let first;
subscribe('undici:client:sendHeaders', () => { first ??= now(); });
process.on('exit', () => {
  const usage = { cpu: now(), first, memory: process.resourceUsage().maxRSS };
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify(usage));
});
`;

/** Runs the action with a probe that notes what it used. Nothing is compiled ahead, as on a machine of GitHub's. */
export async function measure(runIt: (env: Record<string, string>) => Promise<RunResult>): Promise<Measured> {
  return probed(async env => {
    const run = await runIt(env);
    if (run.exitCode !== 0) throw new Error(`It failed:\n${run.log}`);
    const requests = run.requests.filter(request => request.host === 'api').length;
    return { run, requests, wall: run.durationMs / 1000 };
  });
}

/** Runs a script of a few lines with the same probe, which is what the action is compared with. */
export async function measureScript(source: string): Promise<Used> {
  return probed(async (env, folder) => {
    const script = join(folder, 'script.mjs');
    await writeFile(script, source);
    const startedAt = performance.now();
    const child = spawn(NODE, [script], { env: { ...env, PATH: process.env.PATH }, stdio: 'inherit' });
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`The script ended with ${code}`);
    return { wall: (performance.now() - startedAt) / 1000 };
  });
}

async function probed<T extends { wall: number }>(
  work: (env: Record<string, string>, folder: string) => Promise<T>,
): Promise<T & Used> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const probe = join(folder, 'probe.mjs');
  const usage = join(folder, 'usage.json');
  await writeFile(probe, PROBE);
  const env = {
    NODE_OPTIONS: `--import=${pathToFileURL(probe)}`,
    BENCH_USAGE: usage,
    NODE_DISABLE_COMPILE_CACHE: '1',
  };
  const end = await work(env, folder);
  const { cpu, first = 0, memory } = JSON.parse(await readFile(usage, 'utf8'));
  await rm(folder, { recursive: true });
  return { ...end, cpu: cpu / 1e6, cpuToFirst: first / 1e6, memory: memory / 1024 };
}

export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}
