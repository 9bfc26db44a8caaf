import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readReceipt } from '../../../src/github/receipt-file.ts';
import { markerName } from '../../../src/github/record-names.ts';
import { receiptsInTemp } from '../../../src/github/record-upload.ts';
import type { Receipt } from '../../../src/history/record.ts';
import type { RunResult } from '../../runner/runner.ts';
import { episodeOf } from '../../simulator/trakt/catalogue.ts';
import { occasionsOf } from '../../simulator/trakt/plays.ts';
import type { Scene } from '../stage.ts';
import type { Prepared, Scenario } from '../trial.ts';
import { watchAdditions } from './additions.ts';
import { attemptsOf } from './done-run.ts';
import { othersHarmed, traktTime } from './history.ts';
import { watchRemovals } from './remove.ts';

const BOT = 'github-actions[bot]';
const MINUTE = 60_000;
const BACKUP = { command: 'backup', issue: 'true' };

/** A night that finds the accident, and opens the issue about it. */
export const issueOpened = issue('issue (opened)', {
  prepare: async ({ trakt }) => void trakt.addAccount({ slug: 'eve' }),
  isAsItShouldBe: ({ github }) =>
    isOpen(github.issues, '22 plays look wrong') ? [] : ['no issue tells of the 22 plays'],
});

/** A night on which more looks wrong than the issue tells of. */
export const issueGoesOn = issue('issue (goes on)', {
  async prepare(scene) {
    await backUp(scene);
    for (const title of ['Alien', 'Dune', 'Heat']) {
      const item = scene.trakt.addMovie({ title, year: 1999 });
      scene.trakt.addPlay('sam', { item, watchedAt: Date.UTC(2025, 2, 1, 3, 3), action: 'watch' });
    }
  },
  isAsItShouldBe: ({ github }) => [
    ...(isOpen(github.issues, '25 plays look wrong') ? [] : ['no issue tells of all 25 plays']),
    ...(ownComments(github).length > 0 ? [] : ['no comment says what is new']),
  ],
});

/** A night that finds nothing left of what the issue tells of. */
export const issueClosed = issue('issue (closed)', {
  async prepare(scene) {
    await backUp(scene);
    for (const id of scene.story.accidentalIds) scene.trakt.removePlay('sam', BigInt(id));
  },
  isAsItShouldBe: ({ github }) => [
    ...(github.issues.some(({ state }) => state === 'open') ? ['the issue is open'] : []),
    ...(ownComments(github).length > 0 ? [] : ['no comment says that it is over']),
  ],
});

/** The answer to the issue that removes what it tells of. */
export const answeredRemove: Scenario = {
  name: 'reply (remove)',
  async prepare(scene) {
    const begin = await answer(scene, 'remove');
    const isAnswered = watchAnswers(scene);
    const { accidental, real } = scene.story;
    const { harm, undone } = watchRemovals(scene, accidental, real);
    return {
      inputs: () => ({ command: 'change' }),
      begin,
      harm,
      undone: () => [...undone(), ...isAnswered()],
    };
  },
};

/** The answer to the issue that keeps what it tells of. */
export const answeredKeep: Scenario = {
  name: 'reply (keep)',
  async prepare(scene) {
    const begin = await answer(scene, 'keep');
    const isAnswered = watchAnswers(scene);
    const harm = watchHistory(scene);
    const undone = async ({ temp }: RunResult) => {
      // Where storage is full, the backup of the same job finds it there.
      const receipts = [...uploadedReceipts(scene), ...(await receiptsInTemp(temp, { slug: 'sam' }))];
      const kept = new Set(receipts.flatMap(receipt => receipt.kept));
      const left = new Set(scene.story.accidentalIds).difference(kept);
      return [...(left.size === 0 ? [] : [`${left.size} plays are not kept`]), ...isAnswered()];
    };
    return { inputs: () => ({ command: 'change' }), begin, harm, undone };
  },
};

/** The answer to the issue that undoes what an answer removed; answered once more where that failed, since a run is an undo once. */
export const answeredUndo: Scenario = {
  name: 'reply (undo)',
  async prepare(scene) {
    const wanted = occasionsOf(scene.trakt.plays('sam'));
    const remove = await answer(scene, 'remove');
    const removed = await scene.step({ command: 'change' }, await remove(undefined));
    if (removed.exitCode !== 0) throw new Error(removed.log);
    scene.clock.advance(20 * MINUTE);
    const before = ownComments(scene.github).length;
    const isDone = () =>
      ownComments(scene.github)
        .slice(before)
        .some(({ body }) => body.includes('changed=yes'));
    let attempt = attemptsOf(scene, written(scene, 'undo'));
    const begin = (last: RunResult | undefined) => {
      if (last !== undefined && last.exitCode !== 0 && !isDone())
        attempt = attemptsOf(scene, written(scene, 'undo'));
      return attempt(last);
    };
    const isAnswered = watchAnswers(scene);
    scene.simulator.log.clear();
    const { harm, undone } = watchAdditions(scene, wanted, markerName(String(removed.runId)));
    return {
      inputs: () => ({ command: 'change' }),
      begin,
      harm,
      undone: () => [...undone(), ...isAnswered()],
    };
  },
};

interface Keeping {
  prepare(scene: Scene): Promise<void>;
  /** What is wrong with the issue when all is done. */
  isAsItShouldBe(scene: Scene): string[];
}

/**
 * A backup that keeps the issue. Each run begins with what the last one committed that ended well, and with one more play, without
 * which it would have nothing to do.
 */
function issue(name: string, { prepare, isAsItShouldBe }: Keeping): Scenario {
  return {
    name,
    async prepare(scene) {
      await prepare(scene);
      const committed = await mkdtemp(join(tmpdir(), 'committed-'));
      const folder = join(scene.workspace.path, 'history');
      const copy = (from: string, to: string) =>
        cp(from, to, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
          if (error.code !== 'ENOENT') throw error;
        });
      await copy(folder, committed);
      let runs = 0;
      let harm = watchHistory(scene);
      return {
        inputs: () => BACKUP,
        async begin(last) {
          if (last?.exitCode === 0) await copy(folder, committed);
          await rm(folder, { recursive: true, force: true });
          await copy(committed, folder);
          const item = episodeOf(scene.story.show, 3, 18);
          if (runs > 0)
            scene.trakt.addPlay('sam', { item, watchedAt: traktTime(scene) - runs * 300 * MINUTE });
          runs++;
          harm = watchHistory(scene);
          return { event: { name: 'schedule' } };
        },
        harm: () => harm(),
        undone: () => isAsItShouldBe(scene),
        close: () => rm(committed, { recursive: true, force: true }),
      };
    },
  };
}

/** Somebody answers the issue that a backup opened. Returns how each attempt of the run begins that this starts. */
async function answer(scene: Scene, body: string): Promise<NonNullable<Prepared['begin']>> {
  await backUp(scene);
  return attemptsOf(scene, written(scene, body));
}

/** What an answer starts a run with. */
function written({ github }: Scene, body: string) {
  const { id } = github.addComment({ number: 1, body });
  return { name: 'issue_comment', payload: { comment_id: id } };
}

async function backUp(scene: Scene): Promise<RunResult> {
  scene.trakt.addAccount({ slug: 'eve' });
  const run = await scene.step(BACKUP, { event: { name: 'schedule' } });
  if (run.exitCode !== 0 || scene.github.issues.length !== 1) throw new Error(run.log);
  scene.clock.advance(20 * MINUTE);
  return run;
}

function uploadedReceipts({ artifacts }: Scene): Receipt[] {
  return artifacts
    .list()
    .filter(({ name }) => name.startsWith('receipt-'))
    .flatMap(artifact => readReceipt(artifact.text()) ?? []);
}

function ownComments(github: Scene['github']) {
  return github.comments.filter(({ author }) => author === BOT);
}

/** What is wrong when no comment of ours was written since. */
function watchAnswers({ github }: Scene): () => string[] {
  const before = ownComments(github).length;
  return () => (ownComments(github).length > before ? [] : ['the person has no answer']);
}

/** What of anybody’s history is not as it is now. */
function watchHistory(scene: Scene): () => string[] {
  const harmOthers = othersHarmed(scene);
  const before = scene.live().join();
  return () => [...harmOthers(), ...(scene.live().join() === before ? [] : ['the history was changed'])];
}

function isOpen(issues: Scene['github']['issues'], title: string): boolean {
  const open = issues.filter(({ state }) => state === 'open');
  return open.length === 1 && open[0]?.title === title;
}
