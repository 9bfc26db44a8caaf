import type { Signal } from '../runner/process.ts';
import type { RunResult, StepOptions } from '../runner/runner.ts';
import { setScene } from '../runner/scene.ts';
import type { SharedTime } from '../runner/shared-time.ts';
import type { RecordedRequest } from '../simulator/requests.ts';
import type { Kind } from './kinds.ts';
import type { Scene, Stage } from './stage.ts';
import { writesOf } from './writes.ts';

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
  /** Awaited before each run: what starts it. Default: a person does. */
  begin?: (last: RunResult | undefined) => Promise<Pick<StepOptions, 'event'> & Partial<StepOptions>>;
  close?: () => Promise<void>;
  /** What is wrong at any moment: in these states no run may ever leave anything, however it ends. */
  harm: (run: RunResult) => Promise<string[]> | string[];
  /** What is still to be done, or done differently from an undisturbed run. */
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

/** What is to go wrong. */
export interface Fault {
  /** Without one nothing goes wrong. */
  kind: Kind | undefined;
  /** The request that suffers, from 1. */
  nth: number;
  /** What a run writes that nothing disturbs, as `writesOf` has it. */
  undisturbed: readonly string[] | undefined;
}

/**
 * Runs a scenario with a fault at its nth request, then again without, and says what was wrong after each. Where the first run ended
 * well and wrote just what one writes that nothing disturbs, it left the same, and the run after it is known.
 */
export async function tryFault(
  scenario: Scenario,
  { kind, nth, undisturbed }: Fault,
  { transport, time, run }: Stage,
): Promise<Trial> {
  const scene = await setScene({ clock: time.clock, run }, { transport, isCompared: false });
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
    await play(scenario, { kind, undisturbed }, { scene, time, trial });
  } catch (error) {
    trial.problems.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    await scene.close();
    await time.close();
  }
  if (trial.problems.length > 0) trial.end = 'failed';
  return trial;
}

/** What a trial is made of, once it has begun. */
interface Playing {
  scenario: Scenario;
  kind: Kind | undefined;
  scene: Scene;
  prepared: Prepared;
  trial: Trial;
  last: RunResult | undefined;
}

async function play(
  scenario: Scenario,
  { kind, undisturbed }: Pick<Fault, 'kind' | 'undisturbed'>,
  { scene, time, trial }: { scene: Scene; time: SharedTime; trial: Trial },
): Promise<void> {
  const prepared = await scenario.prepare(scene);
  const playing: Playing = { scenario, kind, scene, prepared, trial, last: undefined };
  try {
    await suffer(playing, { time, undisturbed });
  } finally {
    await prepared.close?.();
  }
}

async function suffer(
  playing: Playing,
  { time, undisturbed }: { time: SharedTime } & Pick<Fault, 'undisturbed'>,
): Promise<void> {
  const { scenario, kind, scene, trial } = playing;
  let kill: (signal: Signal) => void = () => undefined;
  if (kind !== undefined) arm(kind, { scene, time, trial }, signal => kill(signal));
  const first = await runOnce(playing, 'first run', send => {
    kill = send;
  });
  trial.requests = first.requests;
  trial.problems.push(...unplanned(scenario, kind, trial, first));
  if (kind !== undefined && trial.hit === undefined) {
    trial.end = 'missed';
    return;
  }
  scene.faults.clear();
  if (trial.problems.length > 0) return;
  if (leftTheSame(first, { kind, hit: trial.hit, undisturbed })) {
    trial.end = 'went on';
    return;
  }
  await goOn(playing, first);
}

async function runOnce(
  playing: Playing,
  which: string,
  started?: (send: (signal: Signal) => void) => void,
): Promise<RunResult> {
  const { scene, trial } = playing;
  const { inputs, begin, harm, undone } = playing.prepared;
  const result = await scene.step(inputs(), {
    timeout: 60_000,
    ...(await begin?.(playing.last)),
    ...(started && { started }),
  });
  playing.last = result;
  const say = (problem: string) => void trial.problems.push(`${which}: ${problem}\n${indent(result.log)}`);
  for (const problem of await harm(result)) say(problem);
  if (result.exitCode === 0) for (const problem of await undone(result)) say(`exit code 0, but ${problem}`);
  else if (result.signal === null && result.exitCode !== 143 && result.annotations.length === 0)
    say('it failed without a word');
  if (result.log.includes('This is a bug in the action')) say('it calls that a bug in the action');
  return result;
}

/** One more run, and another one where the scenario says that the first may fail. */
async function runAgain(playing: Playing, which: string): Promise<RunResult> {
  const again = await runOnce(playing, which);
  if (again.exitCode === 0 || playing.scenario.failsOnce?.test(again.log) !== true) return again;
  return runOnce(playing, `${which}, and again`);
}

/** Whether a run that suffered did what one does that nothing disturbs: no work of it is under way, and it wrote the same. */
function leftTheSame(
  { exitCode, requests }: RunResult,
  { kind, hit, undisturbed }: { kind: Kind | undefined } & Pick<Trial, 'hit'> & Pick<Fault, 'undisturbed'>,
): boolean {
  if (kind === undefined || hit === undefined || undisturbed === undefined || exitCode !== 0) return false;
  if (isWorkLeft(kind, hit)) return false;
  const counted = kind.isDone ? requests : requests.filter(request => request !== hit);
  return writesOf(counted).join('\n') === undisturbed.join('\n');
}

/** Whether the host may still have to do what a request asked for, which of a read is nothing. */
function isWorkLeft(kind: Kind | undefined, hit: Trial['hit']): boolean {
  return kind?.isLate === true && hit?.method !== 'GET';
}

/** What comes after the run that suffered. */
async function goOn(playing: Playing, first: RunResult): Promise<void> {
  const { scene, kind, trial, prepared } = playing;
  const { problems, hit } = trial;
  const second = await runAgain(playing, 'run again');
  const isLost = kind !== undefined && hit !== undefined && prepared.mayLoseSession?.(hit, kind) === true;
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
  if (!isWorkLeft(kind, hit)) return;
  await scene.faults.carryOut();
  if (isLost) return;
  const third = await runAgain(playing, 'once more, when all is carried out');
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

/** How the first run ended other than expected from the fault, or from none. */
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
