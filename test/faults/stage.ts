import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ProcessControl } from '../runner/process.ts';
import type { Scene as AnyScene, Stage as AnyStage } from '../runner/scene.ts';
import type { SharedTime } from '../runner/shared-time.ts';
import type { WorldOptions } from '../world.ts';

/** The bundle under test; work in progress can name another one than the committed. */
export const BUNDLE = join(
  process.env.ACTION_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url)),
  'index.js',
);

type Control = Pick<ProcessControl, 'started' | 'timeout'>;

export type Scene = AnyScene<Control>;

/** Where a scenario is played. Whoever opens one closes its time. */
export interface Stage {
  /** How the simulated hosts are reached from there. */
  transport: WorldOptions['transport'];
  time: SharedTime;
  run: AnyStage<Control>['run'];
}
