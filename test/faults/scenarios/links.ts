import type { Scenario } from '../trial.ts';
import { watchAdditions } from './additions.ts';
import { attemptsOf, ranBefore } from './done-run.ts';
import { othersHarmed } from './history.ts';
import { losePlays } from './import.ts';
import { watchRemovals } from './remove.ts';
import { recordLoss } from './undo.ts';

const WORDS = 'These are 22 plays, but this is for people to read.\n';
const LIST = 'imports/list.csv';
const MINUTE = 60_000;

/** The removal of what an export found, by the file that its link makes. */
export function removalByLink(): Scenario {
  const exported = ranBefore();
  return {
    name: 'change (by a link)',
    async prepare(scene) {
      scene.trakt.addAccount({ slug: 'eve' });
      const { runId } = await exported(scene, { inputs: { command: 'export', show: '1394' } });
      scene.clock.advance(MINUTE);
      const event = await scene.push({ [`changes/${runId}-1-remove.txt`]: WORDS });
      return {
        inputs: () => ({ command: 'change', files: 'changes/**' }),
        begin: attemptsOf(scene, event),
        ...watchRemovals(scene, scene.story.accidental, scene.story.real),
      };
    },
  };
}

/** A list of lost plays that is committed: the run shows what would come, and adds nothing. */
export const importPlanned: Scenario = {
  name: 'import (planned)',
  async prepare(scene) {
    const { list } = losePlays(scene, { isShort: true });
    const event = await scene.push({ [LIST]: list });
    const harmOthers = othersHarmed(scene);
    const before = scene.live().join();
    return {
      inputs: () => ({ command: 'import', files: 'imports/**' }),
      begin: attemptsOf(scene, event),
      harm: () => [...harmOthers(), ...(scene.live().join() === before ? [] : ['the history was changed'])],
      undone({ artifacts, summary }) {
        const isRecorded = artifacts.some(({ name }) => name.startsWith('shown-'));
        const hasLink = summary.includes('[Add 30 plays](');
        // Without a record no file can name the plan; the list can still be added by hand.
        const isHelped = hasLink || /\[Run it again\]\(\S+import\.yml\)/.test(summary);
        return [
          ...(hasLink && !isRecorded ? ['the link adds what is not on record'] : []),
          ...(isHelped ? [] : ['nothing says how the plays are added']),
        ];
      },
    };
  },
};

/** The adding of what an import planned, by the file that its link makes. */
export function importByLink(): Scenario {
  const planned = ranBefore();
  return {
    name: 'import (by a link)',
    async prepare(scene) {
      const { list, wanted } = losePlays(scene, { isShort: true });
      const event = await scene.push({ [LIST]: list });
      const { runId } = await planned(scene, { inputs: { command: 'import', files: 'imports/**' }, event });
      scene.clock.advance(MINUTE);
      const pressed = await scene.push({ [`imports/${runId}-add.txt`]: WORDS });
      return {
        inputs: () => ({ command: 'import', files: 'imports/**' }),
        begin: attemptsOf(scene, pressed),
        ...watchAdditions(scene, wanted),
      };
    },
  };
}

/** The undoing of a run that removed 30 plays, by the file that its link makes; by the next free name where that failed. */
export const undoByLink: Scenario = {
  name: 'undo (by a link)',
  async prepare(scene) {
    const { runId, wanted, marker } = recordLoss(scene, { isShort: true });
    scene.clock.advance(MINUTE);
    const press = async (more: string) =>
      attemptsOf(scene, await scene.push({ [`undo/${runId}${more}.txt`]: WORDS }));
    let pressed = 1;
    let attempt = await press('');
    return {
      inputs: () => ({ command: 'undo', files: 'undo/*.txt' }),
      async begin(last) {
        if (last !== undefined && last.exitCode !== 0) {
          pressed += 1;
          attempt = await press(`-${pressed}`);
        }
        return attempt(last);
      },
      ...watchAdditions(scene, wanted, marker),
    };
  },
};
