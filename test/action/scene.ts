import { openScene as openOnBundle } from '../e2e/scene.ts';
import { runInProcess } from '../runner/in-process.ts';
import { type Scene as AnyScene, type SceneOptions, setScene } from '../runner/scene.ts';
import { shareTime } from '../runner/shared-time.ts';
import { testClock } from '../simulator/clock.ts';

export type Scene = AnyScene;

/**
 * Sam's account and repository; each step runs the action in this process, by a clock that does not wait. With
 * `ON_BUNDLE=true` each runs the bundle instead, as a process whose time jumps.
 */
export function openScene(options?: SceneOptions): Promise<Scene> {
  if (process.env.ON_BUNDLE === 'true') return openInSharedTime(options);
  const clock = testClock(Date.now());
  return setScene({ clock, run: given => runInProcess({ ...given, clock }) }, options);
}

async function openInSharedTime(options?: SceneOptions): Promise<Scene> {
  const time = await shareTime();
  const scene = await openOnBundle({ ...options, time });
  return {
    ...scene,
    async close() {
      await scene.close();
      await time.close();
    },
  };
}
