import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';
import type { World } from '../world.ts';
import { lineReader, type StepOutput } from './output.ts';

/** How long a runner waits, after a cancellation, before the next harder signal. */
const AFTER_SIGINT = 7500;
const AFTER_SIGTERM = 2500;

export type Signal = 'SIGINT' | 'SIGTERM' | 'SIGKILL';

/** Calls back for every line that the process prints from now on. */
type OnLine = (listener: (line: string) => void) => void;

export interface ProcessControl {
  simulator: World;
  workspace: string;
  /** Sent once `when` is fulfilled. `cancel` is what a cancelled run sees: SIGINT, later SIGTERM, in the end SIGKILL. */
  signal?: { name: Signal | 'cancel'; when: (simulator: World, onLine: OnLine) => Promise<unknown> };
  /** Gets hold of the running process, for faults that end it. */
  started?: (kill: (signal: Signal) => void) => void;
  /** Milliseconds until the process is killed and the run throws. Default 60,000. */
  timeout?: number;
}

export interface Ended {
  exitCode: number | null;
  /** The signal that ended the process. */
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
  durationMs: number;
  /** From the start of the process to its first request to a simulated host. */
  startupMs?: number;
}

export interface ProcessOptions extends ProcessControl {
  command: [program: string, ...parameters: string[]];
  env: Record<string, string>;
  step: StepOutput;
}

/** Runs a program in the workspace to its end and hands every line that it prints to the step. */
export async function runProcess({ command, env, step, ...control }: ProcessOptions): Promise<Ended> {
  const { simulator, workspace, signal, started, timeout = 60_000 } = control;
  const startedAt = performance.now();
  let startupMs: number | undefined;
  const stopListening = simulator.onArrival(() => {
    startupMs ??= performance.now() - startedAt;
  });
  const [program, ...parameters] = command;
  const child = spawn(program, parameters, { cwd: workspace, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = once(child, 'close') as Promise<[code: number | null, signal: NodeJS.Signals | null]>;
  const listeners: ((line: string) => void)[] = [];
  const line = (text: string) => {
    step.line(text);
    for (const listener of listeners) listener(text);
  };
  const [stdout, stderr] = [collect(child.stdout, line), collect(child.stderr, line)];
  started?.(name => void child.kill(name));

  const troubles = [tooLong(timeout, step.log)];
  if (signal)
    troubles.push(
      sendWhen(
        child,
        signal.name,
        signal.when(simulator, listener => listeners.push(listener)),
      ),
    );
  try {
    const [exitCode, endedBy] = await Promise.race([closed, ...troubles.map(({ promise }) => promise)]);
    const durationMs = performance.now() - startedAt;
    return { exitCode, signal: endedBy, stdout: stdout(), stderr: stderr(), durationMs, startupMs };
  } finally {
    stopListening();
    for (const trouble of troubles) trouble.stop();
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await closed;
    }
  }
}

/** Something beside the process that can end the run by an error. */
interface Trouble {
  promise: Promise<never>;
  stop(): void;
}

function tooLong(timeout: number, log: string[]): Trouble {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new Error(`The action was still running after ${timeout} ms. Its log so far:\n${log.join('\n')}`));
  }, timeout);
  return { promise, stop: () => clearTimeout(timer) };
}

function sendWhen(child: ChildProcess, signal: Signal | 'cancel', when: Promise<unknown>): Trouble {
  const { promise, reject } = Promise.withResolvers<never>();
  const timers: NodeJS.Timeout[] = [];
  const later = (milliseconds: number, name: Signal) =>
    void timers.push(setTimeout(() => child.kill(name), milliseconds));
  when.then(() => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal === 'cancel' ? 'SIGINT' : signal);
    if (signal !== 'cancel') return;
    later(AFTER_SIGINT, 'SIGTERM');
    later(AFTER_SIGINT + AFTER_SIGTERM, 'SIGKILL');
  }, reject);
  return { promise, stop: () => timers.forEach(clearTimeout) };
}

/** Passes on a stream line by line; the function returned gives all of it. */
function collect(stream: NodeJS.ReadableStream, line: (text: string) => void): () => string {
  let all = '';
  const lines = lineReader(line);
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    all += chunk;
    lines.write(chunk);
  });
  stream.on('end', lines.end);
  return () => all;
}
