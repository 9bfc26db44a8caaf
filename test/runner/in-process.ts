import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { buildReviewPage } from '../../scripts/review-page.ts';
import type { Clock } from '../../src/base/clock.ts';
import { run } from '../../src/run.ts';
import { lineReader } from './output.ts';
import type { Ended } from './process.ts';
import { type RunResult, runStep, type StartedStep, type StepOptions } from './runner.ts';

/** A run that takes longer hangs. Counting what is covered makes code that looks at every character five times slower. */
const PATIENCE = process.env.COVERAGE === 'true' ? 100_000 : 20_000;

export interface InProcessOptions extends StepOptions {
  /** By which the run goes, and the simulated hosts as well. */
  clock: Clock;
  /** Milliseconds, by the machine's clock, until the run throws. */
  timeout?: number;
}

/**
 * Runs this repository's action in this process as one step of a job, by a clock that need not wait: the environment, what
 * is printed and the exit code are those of a process of its own meanwhile. One run at a time.
 * @throws Error when it does not end in time
 */
export function runInProcess(options: InProcessOptions): Promise<RunResult> {
  return runStep(options, started => alone(() => perform(options, started)));
}

let last: Promise<unknown> = Promise.resolve();

/** Waits for the run before, because they would share one environment. */
function alone<T>(task: () => Promise<T>): Promise<T> {
  const result = last.then(task);
  last = result.catch(() => undefined);
  return result;
}

async function perform(options: InProcessOptions, { env, step }: StartedStep): Promise<Ended> {
  const { clock, timeout = PATIENCE } = options;
  const startedAt = performance.now();
  const outer = { ...process.env };
  const pauses = skipPauses(clock);
  const stdout = capture(process.stdout, text => {
    pauses.hear(text);
    step.line(text);
  });
  const stderr = capture(process.stderr, step.line);
  replaceEnvironment(env);
  try {
    const ended = run({ clock, event: eventOf(env), reviewTemplate });
    await inTime(ended, timeout, step.log);
    return {
      exitCode: Number(process.exitCode ?? 0),
      signal: null,
      stdout: stdout.text(),
      stderr: stderr.text(),
      durationMs: performance.now() - startedAt,
    };
  } finally {
    replaceEnvironment(outer);
    process.exitCode = undefined;
    stdout.release();
    stderr.release();
    pauses.release();
  }
}

/** GitHub's toolkit reads the event when it is loaded, which serves one run of a process. */
function eventOf({ GITHUB_EVENT_PATH: path }: NodeJS.ProcessEnv): () => Promise<unknown> {
  return async () => (path ? JSON.parse(await readFile(path, 'utf8')) : {});
}

function replaceEnvironment(env: NodeJS.ProcessEnv): void {
  const known = { ...process.env };
  for (const name of Object.keys(known)) if (env[name] === undefined) delete process.env[name];
  for (const [name, value] of Object.entries(env)) if (known[name] !== value) process.env[name] = value;
}

/** Passes on what is written to a stream of this process line by line, in place of writing it. */
function capture(stream: NodeJS.WriteStream, line: (text: string) => void) {
  const { write } = stream;
  const lines = lineReader(line);
  let all = '';
  stream.write = ((chunk: string | Uint8Array, ...given: unknown[]) => {
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    all += text;
    lines.write(text);
    const written = given.find(each => typeof each === 'function');
    if (written !== undefined) queueMicrotask(written as () => void);
    return true;
  }) as typeof write;
  return {
    text: () => all,
    release() {
      stream.write = write;
      lines.end();
    },
  };
}

/** The toolkit for artifacts says so before it waits, which it does by no clock that it is given. */
const PAUSE = /Retrying request in (\d+) ms/;

/** Lets the pauses that were heard of pass by the clock of the run, and all other timers be. */
function skipPauses(clock: Clock) {
  const { setTimeout } = globalThis;
  const announced: number[] = [];
  const skipping = (callback: (...given: unknown[]) => void, delay?: number, ...given: unknown[]) => {
    const at = announced.indexOf(delay ?? 0);
    if (at < 0) return setTimeout(callback, delay, ...given);
    announced.splice(at, 1);
    void clock.sleep(delay ?? 0);
    return setTimeout(callback, 0, ...given);
  };
  globalThis.setTimeout = Object.assign(skipping, setTimeout) as typeof setTimeout;
  return {
    hear(line: string) {
      const [, milliseconds] = PAUSE.exec(line) ?? [];
      if (milliseconds !== undefined) announced.push(Number(milliseconds));
    },
    release() {
      globalThis.setTimeout = setTimeout;
    },
  };
}

async function inTime(ended: Promise<void>, limit: number, log: readonly string[]): Promise<void> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    reject(new Error(`The action was still running after ${limit} ms. Its log so far:\n${log.join('\n')}`));
  }, limit);
  try {
    await Promise.race([ended, late]);
  } finally {
    clearTimeout(timer);
  }
}

let page: Promise<string> | undefined;

/** As the bundle has it beside it. */
function reviewTemplate(): Promise<string> {
  page ??= buildReviewPage().then(({ template }) => template);
  return page;
}
