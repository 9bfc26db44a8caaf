import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type RemoveReport, remove } from '../../src/commands/remove.ts';
import { restore } from '../../src/commands/restore.ts';
import { Failure } from '../../src/failure.ts';
import type { Artifacts } from '../../src/github/artifacts.ts';
import type { RemoveOptions } from '../../src/inputs.ts';
import { concludeRemove } from '../../src/report/remove-conclusion.ts';
import type { Play } from '../simulator/trakt/plays.ts';
import { openStage, type Stage } from './stage.ts';

const MINUTE = 60_000;
const RUN = 5;

let stage: Stage;
let play: Play;
beforeEach(async () => {
  stage = await openStage();
  play = stage.story.accidental[0] as Play;
});
afterEach(async () => {
  stage.assertClean();
  await stage.close();
});

function runRemove(plays: readonly Play[], given: Partial<RemoveOptions> = {}, run = RUN, attempt = 1) {
  const options = { ...stage.options, csv: [], maxRemovals: 500, ...given };
  const ids = plays.map(({ id }) => String(id));
  return remove(stage.contextOf(run, attempt), { ...options, command: 'remove', ids });
}

const undo = (run = RUN) =>
  restore(stage.contextOf(90), {
    ...stage.options,
    command: 'restore',
    csv: [],
    ids: [],
    runId: String(run),
  });

/** The end of each play, and how many were gone. */
function ends(report: RemoveReport) {
  if (report.outcome !== 'done') throw new Error(`The removal ended as ${report.outcome}.`);
  return { ended: report.ended.map(({ end }) => end), gone: report.gone.length };
}

/** The column `kept` of each list that the run uploaded, list by list. */
const kept = (run = RUN) =>
  stage.artifacts.list(run).map(({ text }) =>
    text()
      .trimEnd()
      .split('\n')
      .slice(1)
      .map(line => line.split(',').at(-1)),
  );

const watchAgain = () => stage.trakt.addPlay('sam', { item: play.item, watchedAt: play.watchedAt });
const stamps = () => stage.log.of('GET', '/sync/last_activities');
const late = (minutes: number) => {
  stage.trakt.switches.staleReads = minutes * MINUTE;
};
const waited = async (step: Promise<unknown>) => {
  const start = stage.clock.now();
  await step;
  return stage.clock.now() - start;
};

describe('a selected play that is not listed', () => {
  test('is waited for while a late read could lack it, and removed', async () => {
    late(1);
    const added = watchAgain();
    stage.clock.advance(30_000);
    const removal = runRemove([added]);
    expect(await waited(removal)).toBeGreaterThanOrEqual(5 * MINUTE + 30_000);
    expect(ends(await removal)).toEqual({ ended: ['removed'], gone: 0 });
    expect(stage.trakt.plays('sam')).not.toContain(added);
    expect(stage.lines.join('\n')).toContain(
      'The history changed 30 s ago, and for six minutes after a change Trakt’s answers can lag behind. 1 selected play is not listed, and may be there nonetheless. Reading again in 5 min 30 s.',
    );
  });

  test('is gone when no read can be late any more', async () => {
    await runRemove([play]);
    const again = runRemove([play], {}, 6);
    expect(await waited(again)).toBeGreaterThan(5 * MINUTE);
    expect(ends(await again)).toEqual({ ended: [], gone: 1 });
    expect(stage.artifacts.list(6)).toEqual([]);
    expect(concludeRemove(await again, stage.run).outputs).toMatchObject({ 'already-gone': 1, removed: 0 });
  });

  test('is gone at once when nothing of its kind changed for six minutes', async () => {
    await runRemove([play]);
    stage.clock.advance(6 * MINUTE);
    stage.trakt.addPlay('sam', {
      item: stage.trakt.addMovie({ title: 'M', year: 1931 }),
      watchedAt: 0,
    });
    await stage.workspace.write(
      'removals',
      'a.csv',
      `history_id,type,trakt_id\n${play.id},episode,${play.item.ids.trakt}\n`,
    );
    const again = runRemove([], { csv: ['removals/a.csv'] }, 6);
    expect(await waited(again)).toBe(0);
    expect(stamps()).toHaveLength(1);
    expect(await again).toMatchObject({ gone: { length: 1 } });
  });

  test('is waited for when any kind changed and the row does not say its own', async () => {
    await runRemove([play]);
    stage.clock.advance(6 * MINUTE);
    const movie = stage.trakt.addMovie({ title: 'M', year: 1931 });
    stage.trakt.addPlay('sam', { item: movie, watchedAt: 0 });
    expect(await waited(runRemove([play], {}, 6))).toBe(6 * MINUTE);
  });

  test('is waited for in a preview just as before a removal', async () => {
    late(5);
    const added = watchAgain();
    const preview = await runRemove([added], { dryRun: true });
    expect(preview).toMatchObject({ outcome: 'preview', plays: { length: 1 }, gone: [] });
    expect(stage.trakt.plays('sam')).toContain(added);
  });
});

describe('equal plays beside a removed one', () => {
  test('need no look at the stamps where there are none', async () => {
    expect(await waited(runRemove([play]))).toBe(0);
    expect(stamps()).toEqual([]);
    expect(kept()).toEqual([['0']]);
  });

  test('are believed at once when nothing changed for six minutes', async () => {
    stage.trakt.addOldPlays('sam', [{ item: play.item, watchedAt: play.watchedAt }]);
    expect(await waited(runRemove([play]))).toBe(0);
    expect(stamps()).toHaveLength(1);
    expect(kept()).toEqual([['1']]);
  });

  test('are not counted when another run has just removed them, so that no undo adds one too many', async () => {
    const twin = watchAgain();
    stage.clock.advance(10 * MINUTE);
    await runRemove([twin], {}, 4);
    late(1);
    await runRemove([play]);
    expect(kept()).toEqual([['0']]);
    expect(stage.lines.join('\n')).toContain(
      'Equal plays are listed beside selected ones, and an undo must know whether they are still there.',
    );

    expect(await undo()).toMatchObject({ restored: { length: 1 } });
    expect(stage.occasions()).toHaveLength(28);
  });

  test('are counted in a second list when the first read was too late to list them, so that an undo brings all back', async () => {
    late(1);
    watchAgain();
    const before = stage.occasions();
    const report = await runRemove([play]);
    expect(ends(report)).toEqual({ ended: ['removed'], gone: 0 });
    expect(kept()).toEqual([['0'], ['1']]);
    const [, corrected] = stage.artifacts.list(RUN);
    expect(report).toMatchObject({ removals: { artifact: { name: corrected?.name } } });

    stage.clock.advance(10 * MINUTE);
    watchAgain();
    expect(await undo()).toMatchObject({ restored: [], present: { length: 1 } });
    stage.trakt.removePlay('sam', stage.trakt.plays('sam').find(({ item }) => item === play.item)?.id ?? 0n);
    stage.clock.advance(10 * MINUTE);
    expect(await undo()).toMatchObject({ restored: { length: 1 } });
    expect(stage.occasions()).toEqual(before);
  });

  test('are counted by another attempt although the play is gone by then', async () => {
    late(5);
    watchAgain();
    stage.clock.advance(30_000);
    const before = stage.occasions();
    expect(ends(await runRemove([play]))).toEqual({ ended: ['unconfirmed'], gone: 0 });
    stage.clock.advance(2.6 * MINUTE);
    expect(ends(await runRemove([play], {}, RUN, 2))).toEqual({ ended: ['removed'], gone: 0 });
    expect(kept()).toEqual([['0'], ['1']]);

    stage.clock.advance(10 * MINUTE);
    expect(await undo()).toMatchObject({ restored: { length: 1 } });
    expect(stage.occasions()).toEqual(before);
  });

  test('that cannot be saved in a second list are a warning, and the play is gone', async () => {
    late(1);
    watchAgain();
    const context = stage.contextOf(RUN);
    const uploadOnce: Artifacts = {
      ...(context.artifacts as Artifacts),
      upload: file =>
        stage.artifacts.list(RUN).length > 0
          ? Promise.reject(new Failure('No.'))
          : (context.artifacts as Artifacts).upload(file),
    };
    const options = { ...stage.options, csv: [], maxRemovals: 500, ids: [String(play.id)] };
    const report = await remove({ ...context, artifacts: uploadOnce }, { ...options, command: 'remove' });
    expect(ends(report)).toEqual({ ended: ['removed'], gone: 0 });
    expect(kept()).toEqual([['0']]);
    expect(stage.lines.join('\n')).toContain('undoing this run may put back one play too few. No.');
  });
});

test('equal plays over the end of a page are counted, even when they change places from read to read', async () => {
  const movie = stage.trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
  const at = (minute: number) => Date.parse('2025-01-01T00:00:00Z') + minute * MINUTE;
  const added = stage.trakt.addOldPlays(
    'sam',
    Array.from({ length: 600 }, (_, index) => ({
      item: movie,
      watchedAt: at(index >= 373 && index < 383 ? 373 : index),
    })),
  );
  const [equal] = added.filter(({ watchedAt }) => watchedAt === at(373));
  if (equal === undefined) throw new Error('No such play.');
  expect(ends(await runRemove([equal]))).toEqual({ ended: ['removed'], gone: 0 });
  expect(kept()).toEqual([['9']]);
  await undo();
  expect(stage.trakt.plays('sam').filter(({ watchedAt }) => watchedAt === at(373))).toHaveLength(10);
});
