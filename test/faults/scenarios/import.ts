import { writeExport } from '../../csv/write-export.ts';
import type { Scene } from '../stage.ts';
import type { Scenario } from '../trial.ts';
import { toPlay, watchAdditions } from './additions.ts';
import { FEW_DAYS, type Keeping, keep, MERGED, traktTime, watchMuch } from './history.ts';

const DAY = 86_400_000;

interface Importing {
  name: string;
  /** For how many milliseconds Trakt's reads lag behind. */
  staleReads?: number;
  keeping?: Keeping;
  /** More than a thousand plays: they come in two parts. */
  isInParts?: boolean;
  /** 30 plays: it is not about batches. */
  isShort?: boolean;
}

/** The import of a list of all plays of a history from which 110 were lost, or more than a part has, or 30. */
export function importing({
  name,
  staleReads = 0,
  keeping = 'as sent',
  isInParts = false,
  isShort = false,
}: Importing): Scenario {
  return {
    name,
    isSampled: staleReads > 0,
    isVariant: keeping !== 'as sent' || isInParts,
    ...(keeping === 'merged episode' && MERGED),
    async prepare(scene) {
      const { list, wanted } = losePlays(scene, { staleReads, keeping, isInParts, isShort });
      await scene.workspace.write('imports/list.csv', list);
      return {
        inputs: () => ({ command: 'import', files: 'imports/list.csv' }),
        ...watchAdditions(scene, wanted),
      };
    },
  };
}

/** Has plays lost, a day ago. Returns the list of all plays as they were, and their occasions as they can be again. */
export function losePlays(
  scene: Scene,
  { staleReads = 0, keeping = 'as sent', isInParts = false, isShort = false }: Omit<Importing, 'name'>,
): { list: string; wanted: string[] } {
  const { trakt } = scene;
  const { wrong } = watchMuch(scene, {
    hasTwins: keeping !== 'one a minute',
    ...(isInParts && { wrongDays: 1_080 }),
    ...(isShort && { wrongDays: FEW_DAYS }),
  });
  trakt.switches.staleReads = staleReads;
  const list = writeExport(trakt.plays('sam').map(toPlay), new Map(), 'sam');
  const wanted = keep(keeping, scene, wrong);
  const { history, activities } = trakt.account('sam');
  // So that what is read is as it will be.
  const lostAt = traktTime(scene) - DAY;
  history.remove(wrong, lostAt);
  Object.assign(activities, { movies: lostAt, episodes: lostAt });
  return { list, wanted };
}
