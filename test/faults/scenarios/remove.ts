import { readCsv } from '../../../src/csv/read.ts';
import type { StoredArtifact } from '../../simulator/github/artifact-store.ts';
import type { Play } from '../../simulator/trakt/plays.ts';
import type { Scene } from '../stage.ts';
import type { Scenario } from '../trial.ts';
import { othersHarmed, watchMuch } from './history.ts';
import { readOnce } from './read-once.ts';

/**
 * The removal of 110 plays that a CSV file marks, in two batches.
 * @param staleReads for how many milliseconds Trakt's reads lag behind
 */
export function removal(name: string, staleReads = 0): Scenario {
  return {
    name,
    isSampled: staleReads > 0,
    async prepare(scene) {
      const { wrong, right } = watchMuch(scene);
      scene.trakt.switches.staleReads = staleReads;
      await scene.workspace.write('changes/marked.csv', fileOf(wrong));
      return {
        inputs: () => ({ command: 'change', files: 'changes/marked.csv' }),
        ...watchRemovals(scene, wrong, right),
      };
    },
  };
}

/** Watches a command that removes plays until those are gone that are wrong. */
export function watchRemovals(
  scene: Scene,
  wrong: readonly Play[],
  right: readonly Play[],
): { harm: () => string[]; undone: () => string[] } {
  const marked = new Set(wrong.map(play => String(play.id)));
  const uploaded = watchUploads(scene);
  const harmOthers = othersHarmed(scene);

  function harm(): string[] {
    const live = new Set(scene.live());
    const problems = right
      .filter(({ id }) => !live.has(`${id}`))
      .map(({ id }) => `${id} is gone, which is right`);
    return [...problems, ...scene.removals().flatMap(problemsOf), ...harmOthers()];
  }

  function problemsOf({ body }: { body: unknown }, index: number): string[] {
    const { ids, ...rest } = body as { ids: bigint[] };
    const saved = idsIn(uploaded[index] ?? []);
    const isOf = (known: ReadonlySet<string>) => ids.every(id => known.has(`${id}`));
    return [
      ...(Object.keys(rest).length > 0 ? [`a removal names ${Object.keys(rest)}`] : []),
      ...(isOf(marked) ? [] : ['a removal names a play that nobody marked']),
      ...(isOf(saved) ? [] : ['a removal names a play that no artifact had by then']),
    ];
  }

  function undone(): string[] {
    const left = scene.live().filter(id => marked.has(id)).length;
    return left === 0 ? [] : [`${left} marked plays are still there`];
  }

  return { harm, undone };
}

function fileOf(plays: readonly Play[]): string {
  const rows = plays.map(({ id, watchedAt, item }) => {
    const show = item.type === 'episode' ? item.show.ids.trakt : '';
    return `x,${id},${new Date(watchedAt).toISOString()},${item.type},${item.ids.trakt},${show}`;
  });
  return `remove,history_id,watched_at,type,trakt_id,show_trakt_id\n${rows.join('\n')}\n`;
}

/** The artifacts that were complete when a removal arrived, removal by removal from now on. */
function watchUploads({ simulator }: Scene): (readonly StoredArtifact[])[] {
  const seen: (readonly StoredArtifact[])[] = [];
  simulator.onArrival(({ method, path }) => {
    if (method === 'POST' && path === '/sync/history/remove') seen.push(simulator.artifacts.list());
  });
  return seen;
}

function idsIn(artifacts: readonly StoredArtifact[]): Set<string> {
  return new Set(artifacts.filter(({ name }) => name.startsWith('removed-plays-')).flatMap(idsOf));
}

const idsOf = readOnce(({ name, bytes }) => readCsv(name, bytes).rows.map(row => row.cells.history_id ?? ''));
