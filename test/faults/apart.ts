import { runAction } from '../runner/runner.ts';
import { shareTime } from '../runner/shared-time.ts';
import { BUNDLE, type Stage } from './stage.ts';

/** A stage on which each run is a process of its own. */
export async function openStage(): Promise<Stage> {
  const time = await shareTime();
  return {
    transport: 'loopback',
    time,
    run: given => runAction({ main: BUNDLE, ...given, env: { ...time.env(), ...given.env } }),
  };
}
