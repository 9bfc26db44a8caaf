import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Place, Task, Told } from './shard.ts';

const SHARD = fileURLToPath(new URL('shard.ts', import.meta.url));
/** Milliseconds after which a shard is taken to hang. */
const PATIENCE = 5 * 60_000;

/**
 * Megabytes that V8 may fill before it tidies all of its memory. Each upload takes buffers of 8 MB outside of what V8 counts as its
 * own, for which it would otherwise do so every other trial: that was two fifths of all that a trial takes. The size for what is new is
 * given as the smallest, too, because the bundle forbids it to grow.
 */
const ROOM = [
  '--min-semi-space-size=32',
  '--max-semi-space-size=32',
  '--initial-heap-size=1200',
  '--external-memory-accounted-in-global-limit',
];
/** What a shard has loaded stays loaded, run by run: after so many trials another one goes on, which takes as long as ten trials to start. */
const TRIALS = 250;
/** Files in memory, where there is such a place: what a run flushes to disk, as a backup does with each file, takes a hundredth there. */
const MEMORY = '/dev/shm';

/** Has tasks done by so many processes. The results are in the order of the tasks. */
export async function doInShards(
  tasks: readonly Task[],
  { count, place, ended }: { count: number; place: Place; ended: (told: Told) => void },
): Promise<Told[]> {
  const results: Told[] = [];
  const queue = [...tasks.entries()];
  const folder =
    place === 'together' && existsSync(MEMORY) ? await mkdtemp(join(MEMORY, 'trakt-history-')) : undefined;
  const env = { ...process.env, ...(folder !== undefined && { TMPDIR: folder }) };
  const work = async () => {
    let shard: ChildProcess | undefined;
    let tried = 0;
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [index, task] = next;
      if (tried++ % TRIALS === 0) shard = void shard?.kill();
      shard ??= fork(SHARD, [place], { serialization: 'advanced', execArgv: ROOM, env });
      const told = await ask(shard, task).catch((error: unknown) => lost(task, error));
      if (told.isLost || isStuck(told)) shard = void shard.kill('SIGKILL');
      results[index] = told;
      ended(told);
    }
    shard?.kill();
  };
  await Promise.all(Array.from({ length: Math.min(count, tasks.length) }, work));
  if (folder !== undefined) await rm(folder, { recursive: true });
  return results;
}

/** What a run that never ended left in its process could disturb others. */
function isStuck({ problems }: Told): boolean {
  return problems.some(problem => problem.includes('The action was still running after'));
}

function ask(shard: ChildProcess, task: Task): Promise<Told & { isLost?: boolean }> {
  const { promise, resolve, reject } = Promise.withResolvers<Told>();
  const timer = setTimeout(() => reject(new Error('It hangs.')), PATIENCE);
  const end = (code: number | null, signal: NodeJS.Signals | null) =>
    reject(new Error(`The process of the matrix ended (${signal ?? code}).`));
  shard.once('message', resolve).once('exit', end);
  shard.send(task);
  return promise.finally(() => {
    clearTimeout(timer);
    shard.off('message', resolve).off('exit', end);
  });
}

function lost({ scenario, kind = 'none', nth }: Task, error: unknown): Told & { isLost: boolean } {
  return {
    scenario,
    kind,
    nth,
    hit: undefined,
    end: 'failed',
    problems: [String(error)],
    requests: [],
    writes: [],
    cpu: 0,
    isLost: true,
  };
}
