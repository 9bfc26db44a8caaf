import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { systemClock } from '../../src/base/clock.ts';
import { runInProcess } from '../runner/in-process.ts';
import type { ProcessControl } from '../runner/process.ts';
import { runAction } from '../runner/runner.ts';
import { type Scene as AnyScene, type SceneOptions, setScene } from '../runner/scene.ts';
import { COMPILED, type SharedTime } from '../runner/shared-time.ts';
import { realClock } from '../simulator/clock.ts';

/** The bundle under test; work in progress can name another one than the committed. */
export const MAIN = join(
  process.env.ACTION_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url)),
  'index.js',
);

/** What a test may do to the process of a step. */
interface OfAProcess extends Omit<ProcessControl, 'simulator' | 'workspace'> {
  /** The step only leads up to what is tested, or looks at what came of it: it needs no process of its own. */
  here: boolean;
  /** Another script than the action’s. */
  main: string;
}

export type Scene = AnyScene<OfAProcess>;

interface BundleOptions extends SceneOptions {
  /** Shared with each run of the bundle; by default the machine's. Whoever gives it closes it. */
  time?: SharedTime;
}

/** Sam's account and repository; each step runs the bundle, as a process of its own. */
export function openScene({ time, ...options }: BundleOptions = {}): Promise<Scene> {
  const clock = time?.clock ?? realClock;
  /** What runs in this process waits for nothing where time is shared. */
  const clockHere = time
    ? { now: clock.now, sleep: async (milliseconds: number) => clock.advance(milliseconds) }
    : systemClock;
  const env = time?.env() ?? { NODE_COMPILE_CACHE: COMPILED };
  return setScene<OfAProcess>(
    {
      clock,
      run: ({ here = false, ...given }) =>
        here
          ? runInProcess({ ...given, clock: clockHere })
          : runAction({ main: MAIN, ...given, env: { ...env, ...given.env } }),
    },
    { ...options, transport: 'loopback' },
  );
}
