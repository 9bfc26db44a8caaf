import { writeGoing } from '../../../src/csv/record-file.ts';
import { writeReceipt } from '../../../src/github/receipt-text.ts';
import { listName, markerName, receiptName } from '../../../src/github/record-names.ts';
import { NOTHING_DONE, removedPlay } from '../../../src/history/record.ts';
import type { Play as SimulatedPlay } from '../../simulator/trakt/plays.ts';
import type { Scene } from '../stage.ts';
import type { Scenario } from '../trial.ts';
import { toPlay, watchAdditions } from './additions.ts';
import { FEW_DAYS, type Keeping, keep, MERGED, traktTime, watchMuch } from './history.ts';

const SECOND = 1_000;

interface Undoing {
  name: string;
  /** For how many milliseconds Trakt's reads lag behind. */
  staleReads?: number;
  /** The history changed once more after the run. */
  hasChangedSince?: boolean;
  /** The run ended after so many of its removals, and left no receipt. */
  cutOffAfter?: number;
  keeping?: Keeping;
  /** It is not about batches. */
  isShort?: boolean;
}

/** The undoing of a run that removed 110 plays, in two batches; or 30, in one. */
export function undoing(undoing: Undoing): Scenario {
  const { name, staleReads = 0, keeping = 'as sent' } = undoing;
  return {
    name,
    isSampled: staleReads > 0,
    isVariant: keeping !== 'as sent',
    ...(keeping === 'merged episode' && MERGED),
    async prepare(scene) {
      const { runId, wanted, marker } = recordLoss(scene, undoing);
      return { inputs: () => ({ command: 'undo', run: runId }), ...watchAdditions(scene, wanted, marker) };
    },
  };
}

/**
 * Has a run remove plays. Returns its ID, the occasions of the history as they can be again, and the name of the artifact that must be
 * there before anything comes back.
 */
export function recordLoss(
  scene: Scene,
  { staleReads = 0, hasChangedSince, cutOffAfter, keeping = 'as sent', isShort }: Omit<Undoing, 'name'>,
): { runId: string; wanted: string[]; marker: string } {
  const { trakt, clock } = scene;
  const { wrong, right } = watchMuch(scene, {
    hasTwins: keeping !== 'one a minute',
    ...(isShort && { wrongDays: FEW_DAYS }),
  });
  trakt.switches.staleReads = staleReads;
  const wanted = keep(keeping, scene, wrong);
  const { history, activities } = trakt.account('sam');
  history.remove(wrong.slice(0, cutOffAfter), traktTime(scene));
  Object.assign(activities, { movies: traktTime(scene), episodes: traktTime(scene) });
  const runId = recordRemoval(scene, { wrong, right, hasReceipt: cutOffAfter === undefined });
  if (hasChangedSince) {
    clock.advance(20 * SECOND);
    activities.movies = traktTime(scene);
  }
  clock.advance(1.5 * SECOND);
  return { runId, wanted, marker: markerName(runId) };
}

interface Removal {
  wrong: readonly SimulatedPlay[];
  right: readonly SimulatedPlay[];
  hasReceipt: boolean;
}

/** The run and its records, as they are after its last removal. Returns its ID. */
function recordRemoval({ trakt, github, artifacts }: Scene, { wrong, right, hasReceipt }: Removal): string {
  const id = github.nextRunId();
  github.addRun({ id, conclusion: hasReceipt ? 'success' : 'cancelled' });
  const account = { slug: 'sam', uuid: trakt.account('sam').uuid };
  const run = { id: String(id), attempt: '1', key: 'ab12' };
  const going = wrong.map(play => ({
    play: toPlay(play),
    stays: right
      .filter(other => other.item === play.item && other.watchedAt === play.watchedAt)
      .map(other => String(other.id)),
  }));
  const record = { runId: run.id, attempt: run.attempt, key: run.key };
  const list = listName({ ...record, kind: 'removed', account: 'sam', part: 1, parts: 1 });
  artifacts.add(id, list, writeGoing(going, account));
  if (hasReceipt) {
    const removed = going.map(one => removedPlay(one, true));
    const { movies, episodes } = trakt.account('sam').activities;
    const stampOf = (time: number) => new Date(time).toISOString();
    const stamps = { movies: stampOf(movies), episodes: stampOf(episodes) };
    const receipt = { ...NOTHING_DONE, version: 1 as const, account, run, removed, stamps };
    artifacts.add(id, receiptName('sam', record), writeReceipt({ ...receipt, abandoned: [] }));
  }
  return run.id;
}
