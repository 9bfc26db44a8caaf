import { runInProcess } from '../runner/in-process.ts';
import { type Scene as AnyScene, type SceneOptions, setScene } from '../runner/scene.ts';
import { testClock } from '../simulator/clock.ts';

export type Scene = AnyScene;

/** Sam's account and repository; each step runs the action in this process, by a clock that does not wait. */
export function openScene(options?: SceneOptions): Promise<Scene> {
  const clock = testClock(Date.now());
  return setScene({ clock, run: given => runInProcess({ ...given, clock }) }, options);
}
