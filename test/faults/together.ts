import { subscribe } from 'node:diagnostics_channel';
import { readdir } from 'node:fs/promises';
import { Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as startTimer } from 'node:timers';
import { pathToFileURL } from 'node:url';
import { lineReader } from '../runner/output.ts';
import type { Ended, ProcessOptions, Signal } from '../runner/process.ts';
import { runStep } from '../runner/runner.ts';
import type { SharedTime } from '../runner/shared-time.ts';
import { installVirtualTimers } from '../runner/virtual-timers.ts';
import { openNetwork } from './network.ts';
import { BUNDLE, type Stage } from './stage.ts';

/**
 * Runs the bundle in this process, again and again: a tenth of what a process of its own takes, most of which is its start.
 * Each run has its own environment, folder, streams, time and connections; what it loaded stays loaded. When it ends, by
 * itself or by a signal, nothing of it goes on: no timer fires any more, and no answer arrives.
 */

type Ending = Pick<Ended, 'exitCode' | 'signal'>;
type Stream = 'stdout' | 'stderr';

/** The run in this process, until nothing of it moves any more. */
interface CurrentRun {
  isOver: boolean;
  print(stream: Stream, text: string): void;
  end(ending: Ending): void;
}

/** What `process.exit` throws, because it must not return. */
const EXIT = new Error('The run has ended.');
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

const wallTime = performance.now.bind(performance);
const timers = installVirtualTimers(0, milliseconds => timers.jump(milliseconds), { isStill: true });
const network = openNetwork(timers, () => current?.isOver === false);
const connections = new Set<Socket>();
/** What was printed when there was no run. */
const strays: string[] = [];
let current: CurrentRun | undefined;
let runs = 0;

await loadBundle();
takeOverProcess();
takeOverConnections();

/** A stage in this process. Its time is that of the process, and begins where the machine is. */
export function openStage(): Stage {
  timers.thaw(0);
  return {
    transport: network.transport,
    time: ownTime(),
    run: given => runStep(given, started => perform({ ...given, ...started })),
  };
}

function ownTime(): SharedTime {
  return {
    clock: {
      jitter: 200,
      now: () => Date.now(),
      sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
      advance: milliseconds => timers.thaw(timers.offset + milliseconds),
    },
    env: () => ({}),
    hold: () => timers.hold(),
    close: async () => timers.freeze(),
  };
}

type Performance = Pick<ProcessOptions, 'workspace' | 'env' | 'step' | 'started' | 'timeout'>;

/** Runs the bundle as `runProcess` does: to its end, with every line that it prints handed to the step. */
async function perform({ workspace, env, step, started, timeout = 60_000 }: Performance): Promise<Ended> {
  if (strays.length > 0) throw new Error(`A run went on after its end:\n${strays.splice(0).join('')}`);
  const before = { env: process.env, folder: process.cwd() };
  const { promise: ended, resolve, reject } = Promise.withResolvers<Ending>();
  const output = { stdout: '', stderr: '' };
  const readers = { stdout: lineReader(step.line), stderr: lineReader(step.line) };
  const run: CurrentRun = {
    isOver: false,
    print(stream, text) {
      output[stream] += text;
      readers[stream].write(text);
    },
    end(ending) {
      run.isOver = true;
      timers.freeze();
      network.cut();
      for (const socket of connections) cut(socket);
      resolve(ending);
    },
  };
  const startedAt = wallTime();
  const timer = startTimer(() => {
    const log = step.log.join('\n');
    reject(new Error(`The action was still running after ${timeout} ms. Its log so far:\n${log}`));
  }, timeout);

  process.env = { ...env };
  process.exitCode = undefined;
  process.chdir(workspace);
  timers.thaw(timers.offset);
  current = run;
  started?.(signal => send(signal, run));
  runs += 1;
  import(`${pathToFileURL(BUNDLE)}?run=${runs}`).catch(crash);
  try {
    const ending = await ended;
    for (const reader of Object.values(readers)) reader.end();
    return { ...ending, ...output, durationMs: wallTime() - startedAt };
  } finally {
    clearTimeout(timer);
    run.isOver = true;
    await settle();
    current = undefined;
    for (const signal of SIGNALS) process.removeAllListeners(signal);
    process.env = before.env;
    process.exitCode = undefined;
    process.chdir(before.folder);
  }
}

/** A signal that nobody listens to ends the run at once. */
function send(signal: Signal, run: CurrentRun): void {
  if (run.isOver) return;
  const listeners = process.listeners(signal);
  if (signal === 'SIGKILL' || listeners.length === 0) run.end({ exitCode: null, signal });
  else setImmediate(() => listeners.forEach(listener => void unlessEnded(() => listener(signal))));
}

function crash(error: unknown): void {
  const text = `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
  if (current === undefined) strays.push(text);
  if (error === EXIT || current?.isOver !== false) return;
  current.print('stderr', text);
  current.end({ exitCode: 1, signal: null });
}

function unlessEnded(work: () => unknown): void {
  if (current === undefined || current.isOver) return;
  try {
    work();
  } catch (error) {
    crash(error);
  }
}

/** So that no run waits for what another one has loaded. */
async function loadBundle(): Promise<void> {
  const folder = dirname(BUNDLE);
  const chunks = (await readdir(folder)).filter(name => name.endsWith('.js') && name !== 'index.js');
  for (const name of chunks) await import(pathToFileURL(join(folder, name)).href);
}

function takeOverProcess(): void {
  for (const stream of ['stdout', 'stderr'] as const) process[stream].write = capture(stream);
  process.exit = (code?: unknown): never => {
    if (current?.isOver === false)
      current.end({ exitCode: Number(code ?? process.exitCode ?? 0), signal: null });
    throw EXIT;
  };
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
}

function capture(stream: Stream): typeof process.stdout.write {
  return (chunk: unknown, ...given: unknown[]) => {
    if (current === undefined) strays.push(String(chunk));
    if (current?.isOver !== false) return true;
    current.print(stream, String(chunk));
    const written = given.find(value => typeof value === 'function');
    if (written) setImmediate(() => unlessEnded(() => written()));
    return true;
  };
}

function takeOverConnections(): void {
  subscribe('net.client.socket', message => {
    const { socket } = message as { socket: Socket };
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });
  const { connect } = Socket.prototype;
  Socket.prototype.connect = function connectForRun(this: Socket, ...given: unknown[]) {
    return current?.isOver === false ? connect.apply(this, given as Parameters<typeof connect>) : this;
  } as typeof connect;
}

/** To whoever uses it, a connection that is cut falls silent; the host sees it closed. One that nobody uses just closes. */
function cut(socket: Socket): void {
  const isIdle = '_httpMessage' in socket && socket._httpMessage === null;
  if (!isIdle) socket.removeAllListeners().on('error', () => undefined);
  socket.destroy();
  connections.delete(socket);
}

/** Until what was under way when a run ended has come to where it waits forever, and the hosts know that it is gone. */
async function settle(): Promise<void> {
  for (let turns = 0; turns < 10; turns = timers.isQuiet() ? turns + 1 : 0)
    await new Promise(resolve => setImmediate(resolve));
}
