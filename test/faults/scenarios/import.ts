import { writeExport } from '../../../src/csv/write.ts';
import { occasionsOf } from '../../simulator/trakt/plays.ts';
import type { Scenario } from '../trial.ts';
import { toPlay, watchAdditions } from './additions.ts';
import { watchMuch } from './history.ts';

const DAY = 86_400_000;

/**
 * The import of a list of all plays of a history from which 250 were lost, one of them equal to a play that is there.
 * @param staleReads for how many milliseconds Trakt's reads lag behind
 */
export function importing(name: string, staleReads = 0): Scenario {
  return {
    name,
    isSampled: staleReads > 0,
    async prepare(scene) {
      const { trakt, clock } = scene;
      const { wrong } = watchMuch(scene);
      trakt.switches.staleReads = staleReads;
      const wanted = occasionsOf(trakt.plays('sam'));
      const list = writeExport(trakt.plays('sam').map(toPlay), new Map(), 'sam');
      await scene.workspace.write('imports/list.csv', list);
      const { history, activities } = trakt.account('sam');
      // So that what is read is as it will be.
      const lostAt = clock.now() - DAY;
      history.remove(wrong, lostAt);
      Object.assign(activities, { movies: lostAt, episodes: lostAt });
      return {
        inputs: () => ({ command: 'import', files: 'imports/list.csv' }),
        ...watchAdditions(scene, wanted),
      };
    },
  };
}
