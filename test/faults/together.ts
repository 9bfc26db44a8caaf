import { subscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as startTimer } from 'node:timers';
import { pathToFileURL } from 'node:url';
import { lineReader } from '../runner/output.ts';
import type { Ended, ProcessOptions, Signal } from '../runner/process.ts';
import { runStep } from '../runner/runner.ts';
import type { SharedTime } from '../runner/shared-time.ts';
import { installVirtualTimers } from '../runner/virtual-timers.ts';
import { BUNDLE, type Stage } from './stage.ts';

/**
 * Runs the bundle in this process, again and again: a tenth of what a process of its own takes, most of which is its start.
 * Each run has its own environment, folder, streams, time and connections; what it loaded stays loaded. When it ends, by
 * itself or by a signal, nothing of it goes on: no timer fires any more, and no answer arrives.
 */

type Ending = Pick<Ended, 'exitCode' | 'signal'>;

/** What `process.exit` throws, since it must not return. */
const EXIT = new Error('The run has ended.');
const DISPATCHER = Symbol.for('undici.globalDispatcher.1');

const wallTime = performance.now.bind(performance);
const timers = installVirtualTimers(0, milliseconds => timers.jump(milliseconds));
const connections = new Set<Socket>();
let end: ((ending: Ending, stderr?: string) => void) | undefined;
let runs = 0;

subscribe('net.client.socket', message => {
  const { socket } = message as { socket: Socket };
  connections.add(socket);
  socket.once('close', () => connections.delete(socket));
});
const connect = Socket.prototype.connect;
Socket.prototype.connect = function connectWhileRunning(this: Socket, ...given: unknown[]) {
  return end === undefined ? this : connect.apply(this, given as Parameters<typeof connect>);
} as typeof connect;

for (const trouble of ['uncaughtException', 'unhandledRejection'])
  process.on(trouble, (error: unknown) => {
    if (error !== EXIT) end?.({ exitCode: 1, signal: null }, describe(error));
  });

/** A stage in this process. Its time is that of the process, and begins where the machine is. */
export function openStage(): Stage {
  timers.thaw(0);
  return { time: ownTime(), run: given => runStep(given, started => perform({ ...given, ...started })) };
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
  const before = { env: process.env, exit: process.exit, folder: process.cwd() };
  const write = { stdout: process.stdout.write, stderr: process.stderr.write };
  const listeners = { SIGTERM: process.listeners('SIGTERM'), SIGINT: process.listeners('SIGINT') };
  const { promise: ended, resolve, reject } = Promise.withResolvers<Ending>();
  const output = { stdout: '', stderr: '' };
  const startedAt = wallTime();

  function finish(ending: Ending, stderr = ''): void {
    end = undefined;
    timers.freeze();
    for (const socket of connections) cut(socket);
    if (stderr !== '') print('stderr', stderr);
    resolve(ending);
  }
  const exit = (code?: unknown) => {
    end?.({ exitCode: Number(code ?? process.exitCode ?? 0), signal: null });
    throw EXIT;
  };
  const readers = { stdout: lineReader(step.line), stderr: lineReader(step.line) };
  const print = (name: 'stdout' | 'stderr', text: string) => {
    output[name] += text;
    readers[name].write(text);
  };
  const capture = (name: 'stdout' | 'stderr') =>
    function capturing(chunk: unknown, ...given: unknown[]) {
      if (end !== finish) return true;
      print(name, String(chunk));
      const written = given.find(value => typeof value === 'function');
      if (written) setImmediate(() => end === finish && orEnd(() => written()));
      return true;
    };

  process.env = { ...env };
  process.exitCode = undefined;
  process.chdir(workspace);
  Object.assign(process, { exit });
  process.stdout.write = capture('stdout');
  process.stderr.write = capture('stderr');
  const timer = startTimer(() => {
    const log = step.log.join('\n');
    reject(new Error(`The action was still running after ${timeout} ms. Its log so far:\n${log}`));
  }, timeout);
  timers.thaw(timers.offset);
  await renewDispatcher();
  end = finish;
  started?.(signal => send(signal, listeners));
  runs += 1;
  import(`${pathToFileURL(BUNDLE)}?run=${runs}`).catch(error => {
    if (error !== EXIT) finish({ exitCode: 1, signal: null }, describe(error));
  });
  try {
    const ending = await ended;
    return { ...ending, ...output, durationMs: wallTime() - startedAt };
  } finally {
    end = undefined;
    clearTimeout(timer);
    process.env = before.env;
    Object.assign(process, { exit: before.exit });
    process.exitCode = undefined;
    process.chdir(before.folder);
    Object.assign(process.stdout, { write: write.stdout });
    Object.assign(process.stderr, { write: write.stderr });
    for (const reader of Object.values(readers)) reader.end();
    await settle();
    for (const [signal, known] of Object.entries(listeners))
      for (const listener of process.listeners(signal as 'SIGTERM'))
        if (!known.includes(listener)) process.off(signal, listener);
  }
}

/** A signal that nobody listens to ends the run at once. */
function send(signal: Signal, known: Record<string, NodeJS.SignalsListener[]>): void {
  const own = process.listeners(signal).filter(listener => known[signal]?.includes(listener) === false);
  if (signal === 'SIGKILL' || own.length === 0) end?.({ exitCode: null, signal });
  else setImmediate(() => own.forEach(listener => void orEnd(() => listener(signal))));
}

function orEnd(work: () => unknown): void {
  try {
    work();
  } catch (error) {
    if (error !== EXIT) throw error;
  }
}

/** To whoever uses it, a connection that is cut falls silent; the host sees it closed. One that nobody uses just closes. */
function cut(socket: Socket): void {
  const isIdle = '_httpMessage' in socket && socket._httpMessage === null;
  if (!isIdle) socket.removeAllListeners().on('error', () => undefined);
  socket.destroy();
  connections.delete(socket);
}

/** Until what was under way when a run ended has come to where it waits for ever, and the hosts know that it is gone. */
async function settle(): Promise<void> {
  for (let turns = 0; turns < 3; turns = timers.isQuiet() ? turns + 1 : 0)
    await new Promise(resolve => startTimer(resolve, 1));
}

/** Node's fetch keeps connections for the next request to the same host. */
async function renewDispatcher(): Promise<void> {
  const holder = globalThis as unknown as Record<symbol, object | undefined>;
  if (holder[DISPATCHER] === undefined) await fetch('data:,');
  const Agent = holder[DISPATCHER]?.constructor as (new () => object) | undefined;
  if (Agent === undefined) throw new Error('This Node keeps its connections elsewhere.');
  Object.assign(globalThis, { [DISPATCHER]: new Agent() });
}

function describe(error: unknown): string {
  return `${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
}
