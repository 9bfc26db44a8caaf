import type { Signal } from '../runner/process.ts';
import type { RunResult } from '../runner/runner.ts';
import { setScene } from '../runner/scene.ts';
import type { SharedTime } from '../runner/shared-time.ts';
import type { RecordedRequest } from '../simulator/requests.ts';
import type { Kind } from './kinds.ts';
import type { Scene, Stage } from './stage.ts';

/** A command with the state that it starts from, and what must be true of the state that it leaves. */
export interface Scenario {
  name: string;
  /** Not all kinds of fault are tried at each request, and only where requests change: it reads the same again and again. */
  isSampled?: boolean;
  /** It differs from another one by what Trakt or the machine is like: each kind is tried at some of its requests, in turns. */
  isVariant?: boolean;
  /** What one of its runs says, once, when it fails at something that no run can help. */
  failsOnce?: RegExp;
  /** Which kinds are tried, where not all. */
  isTried?: (kind: Kind) => boolean;
  prepare(scene: Scene): Promise<Prepared>;
}

export interface Prepared {
  inputs: () => Record<string, string>;
  /** What is wrong at any moment: in these states no run may ever leave anything, however it ends. */
  harm: (run: RunResult) => Promise<string[]> | string[];
  /** What is still to be done, or done otherwise than by a run that nothing disturbs. */
  undone: (run: RunResult) => Promise<string[]> | string[];
  /**
   * Whether this fault at this request may cost the session: then the sentence is checked and no more.
   */
  mayLoseSession?: (hit: RecordedRequest, kind: Kind) => boolean;
}

export interface Trial {
  scenario: string;
  kind: string;
  /** The request that suffered, from 1; 0 for none. */
  nth: number;
  hit: RecordedRequest | undefined;
  /** `lost`: the session, where that is allowed. `missed`: it read the same less often, so that the fault never came. */
  end: 'went on' | 'again' | 'lost' | 'missed' | 'failed';
  problems: string[];
  /** Those of the first run. */
  requests: readonly RecordedRequest[];
}

/** What a person must read when the session is lost, up to what to do. */
const SENTENCE =
  /(the answer with the new one never arrived here|this session is over \(invalid_grant\)|could not be saved within two minutes).*[Rr]un Connect/;

/** Runs a scenario with a fault at its nth request, then again without, and says what was wrong after each. */
export async function tryFault(
  scenario: Scenario,
  kind: Kind | undefined,
  nth: number,
  { time, run }: Stage,
): Promise<Trial> {
  const scene = await setScene({ clock: time.clock, run }, { transport: 'loopback' });
  const trial: Trial = {
    scenario: scenario.name,
    kind: kind?.name ?? 'none',
    nth,
    hit: undefined,
    end: 'failed',
    problems: [],
    requests: [],
  };
  try {
    await play(scenario, kind, { scene, time, trial });
  } catch (error) {
    trial.problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    await scene.close();
    await time.close();
  }
  if (trial.problems.length > 0) trial.end = 'failed';
  return trial;
}

async function play(
  scenario: Scenario,
  kind: Kind | undefined,
  { scene, time, trial }: { scene: Scene; time: SharedTime; trial: Trial },
): Promise<void> {
  const { problems } = trial;
  const { inputs, harm, undone, mayLoseSession } = await scenario.prepare(scene);
  const run = async (started?: Parameters<Scene['step']>[1]) =>
    scene.step(inputs(), { timeout: 240_000, ...started });
  const judge = async (which: string, result: RunResult) => {
    const say = (problem: string) => void problems.push(`${which}: ${problem}\n${indent(result.log)}`);
    for (const problem of await harm(result)) say(problem);
    if (result.exitCode === 0) for (const problem of await undone(result)) say(`exit code 0, but ${problem}`);
    else if (result.signal === null && result.exitCode !== 143 && result.annotations.length === 0)
      say('it failed without a word');
    if (result.log.includes('This is a bug in the action')) say('it calls that a bug in the action');
  };

  let kill: (signal: Signal) => void = () => undefined;
  if (kind !== undefined) arm(kind, { scene, time, trial }, signal => kill(signal));
  const first = await run({
    started: send => {
      kill = send;
    },
  });
  trial.requests = first.requests;
  await judge('first run', first);
  problems.push(...unplanned(scenario, kind, trial, first));
  if (kind !== undefined && trial.hit === undefined) {
    trial.end = 'missed';
    return;
  }
  scene.faults.clear();
  if (problems.length > 0) return;

  const runAgain = async (which: string) => {
    const again = await run();
    await judge(which, again);
    if (again.exitCode === 0 || scenario.failsOnce?.test(again.log) !== true) return again;
    const last = await run();
    await judge(`${which}, and again`, last);
    return last;
  };
  const second = await runAgain('run again');
  const isLost = kind !== undefined && trial.hit !== undefined && mayLoseSession?.(trial.hit, kind);
  if (isLost && second.exitCode !== 0) {
    trial.end = 'lost';
    problems.push(
      ...[first, second]
        .filter(isSilent)
        .map(({ log }) => `the session is lost, and the person is not told so:\n${indent(log)}`),
    );
    return;
  }
  if (second.exitCode !== 0)
    problems.push(`run again, it fails:\n${indent(first.log)}\n  —\n${indent(second.log)}`);
  trial.end = first.exitCode === 0 ? 'went on' : 'again';
  if (kind?.isLate !== true) return;
  await scene.faults.carryOut();
  if (isLost) return;
  const third = await runAgain('once more, when all is carried out');
  if (third.exitCode !== 0)
    problems.push(`once more, when all is carried out, it fails:\n${indent(third.log)}`);
}

/** The nth request, and of some kinds later ones, will suffer. */
function arm(
  kind: Kind,
  { scene, time, trial }: { scene: Scene; time: SharedTime; trial: Trial },
  kill: (signal: Signal) => void,
): void {
  let arrived = 0;
  const suffers = (request: RecordedRequest) => {
    arrived += 1;
    if (arrived === trial.nth) trial.hit = request;
    return arrived === trial.nth || (arrived > trial.nth && kind.only?.test(request.path) === true);
  };
  scene.faults.add({
    where: suffers,
    times: kind.only === undefined ? 1 : Number.POSITIVE_INFINITY,
    ...kind.plan({ time, kill, nth: trial.nth }),
  });
}

/** How the first run ended otherwise than the fault, or that there was none, let expect. */
function unplanned(scenario: Scenario, kind: Kind | undefined, { hit }: Trial, first: RunResult): string[] {
  if (kind === undefined)
    return isAsPlanned(scenario, first) ? [] : [`without any fault it failed:\n${indent(first.log)}`];
  if (hit === undefined)
    return scenario.isSampled === true ? [] : [`the fault never happened:\n${indent(first.log)}`];
  return kind.isKill && first.signal !== 'SIGKILL' ? ['it was not killed'] : [];
}

/** Whether a run that went to its end does not say that one must connect. */
function isSilent({ log, signal }: RunResult): boolean {
  return signal === null && !/[Rr]un Connect/.test(SENTENCE.exec(log)?.[0] ?? '');
}

function isAsPlanned({ failsOnce }: Scenario, { exitCode, log }: RunResult): boolean {
  return failsOnce === undefined ? exitCode === 0 : exitCode === 1 && failsOnce.test(log);
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
