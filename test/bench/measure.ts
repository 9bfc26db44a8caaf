import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RunResult } from '../runner/runner.ts';

/** What one run of the bundle took. */
export interface Measured {
  run: RunResult;
  /** From start to end of the process, in seconds. */
  wall: number;
  /** User and system, in seconds. */
  cpu: number;
  /** Peak resident memory, in megabytes. */
  memory: number;
  /** Requests to Trakt. */
  requests: number;
}

const PROBE = `
import { writeFileSync } from 'node:fs';
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify({ maxRSS, cpu: userCPUTime + systemCPUTime }));
});
`;

/** Runs the action with a probe that notes at its exit what it used. */
export async function measure(runIt: (env: Record<string, string>) => Promise<RunResult>): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const probe = join(folder, 'probe.mjs');
  const usage = join(folder, 'usage.json');
  await writeFile(probe, PROBE);
  const run = await runIt({ NODE_OPTIONS: `--import=${pathToFileURL(probe)}`, BENCH_USAGE: usage });
  const { maxRSS, cpu } = JSON.parse(await readFile(usage, 'utf8')) as { maxRSS: number; cpu: number };
  await rm(folder, { recursive: true });
  return {
    run,
    wall: run.durationMs / 1000,
    cpu: cpu / 1e6,
    memory: maxRSS / 1024,
    requests: run.requests.filter(request => request.host === 'api').length,
  };
}
