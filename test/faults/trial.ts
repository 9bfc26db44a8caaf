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
  if (kind !== undefined) {
    let arrived = 0;
    const suffers = (request: RecordedRequest) => {
      arrived += 1;
      if (arrived === trial.nth) trial.hit = request;
      return arrived === trial.nth || (arrived > trial.nth && kind.only?.test(request.path) === true);
    };
    const plan = kind.plan({ time, kill: signal => kill(signal), nth: trial.nth });
    scene.faults.add({
      where: suffers,
      times: kind.only === undefined ? 1 : Number.POSITIVE_INFINITY,
      ...plan,
    });
  }
  const first = await run({
    started: send => {
      kill = send;
    },
  });
  trial.requests = first.requests;
  await judge('first run', first);
  if (kind === undefined) {
    if (!isAsPlanned(scenario, first)) problems.push(`without any fault it failed:\n${indent(first.log)}`);
  } else {
    if (trial.hit === undefined) {
      if (scenario.isSampled !== true) problems.push(`the fault never happened:\n${indent(first.log)}`);
      trial.end = 'missed';
      return;
    }
    if (kind.isKill && first.signal !== 'SIGKILL') problems.push('it was not killed');
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
    for (const { log, signal } of [first, second]) {
      if (signal === null && !/[Rr]un Connect/.test(SENTENCE.exec(log)?.[0] ?? ''))
        problems.push(`the session is lost, and the person is not told so:\n${indent(log)}`);
    }
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

function isAsPlanned({ failsOnce }: Scenario, { exitCode, log }: RunResult): boolean {
  return failsOnce === undefined ? exitCode === 0 : exitCode === 1 && failsOnce.test(log);
}

function indent(text: string): string {
  return text.replace(/^/gm, '    ');
}
