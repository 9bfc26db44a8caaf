import type { RunResult, StepOptions } from '../../runner/runner.ts';
import type { StoredArtifact } from '../../simulator/github/artifact-store.ts';
import type { Scene } from '../stage.ts';
import type { Prepared } from '../trial.ts';

/** What a run of the past left at GitHub: the same in every trial. */
export interface DoneRun {
  runId: number;
  /** Milliseconds. */
  took: number;
  artifacts: StoredArtifact[];
}

type How = { inputs: Record<string, string> } & Partial<Pick<StepOptions, 'event'>>;

/** Runs the action, which must end well. */
export async function carryOut(
  scene: Scene,
  { inputs, ...options }: How,
): Promise<{ done: DoneRun; run: RunResult }> {
  const begunAt = scene.clock.now();
  const run = await scene.step(inputs, options);
  if (run.exitCode !== 0) throw new Error(run.log);
  const { runId, artifacts } = run;
  return { done: { runId, artifacts, took: scene.clock.now() - begunAt }, run };
}

/** Brings time, and what is at GitHub, to where it was after a run. */
export function repeat({ clock, github, artifacts }: Scene, done: DoneRun): void {
  clock.advance(done.took);
  const id = github.nextRunId();
  if (id !== done.runId) throw new Error(`The run is ${done.runId}, and not ${id}.`);
  github.addRun({ id, conclusion: 'success' });
  for (const { name, bytes, attempt } of done.artifacts) artifacts.add(id, name, bytes, { attempt });
}

/** A run that changes nothing but at GitHub, carried out in the first trial alone. */
export function ranBefore(): (scene: Scene, how: How) => Promise<DoneRun> {
  let known: DoneRun | undefined;
  return async (scene, how) => {
    if (known === undefined) known = (await carryOut(scene, how)).done;
    else repeat(scene, known);
    return known;
  };
}

/** How the attempts of the run begin that an event starts. */
export function attemptsOf({ github }: Scene, event: StepOptions['event']): NonNullable<Prepared['begin']> {
  const runId = github.nextRunId();
  let runAttempt = 0;
  return async () => ({ event, runId, runAttempt: ++runAttempt });
}
