import { appendFileSync, readFileSync } from 'node:fs';
import { TestRunner } from 'vitest';
import type { Note, Plan } from './plan.ts';

type Test = Parameters<TestRunner['onAfterRetryTask']>[0];
type Turn = Parameters<TestRunner['onBeforeTryTask']>[1];

const plan = JSON.parse(readFileSync(process.env.MUTATION_PLAN ?? '', 'utf8')) as Plan;
const { setTimeout: wait, clearTimeout: stopWaiting } = globalThis;
type Hits = Record<string, number>;

/** Read and written by what Stryker puts into the sources. */
interface Switches {
  activeMutant?: string | undefined;
  hitCount?: number;
  hitLimit?: number;
  currentTestId?: string | undefined;
  mutantCoverage: { static: Hits; perTest: Record<string, Hits> };
  /** The mutants that a test failed on. Not Stryker's. */
  failed: Set<string>;
}

/** This file is loaded anew for each file of tests, the sources are not: they keep the switches that they met first. */
const place = globalThis as { __stryker__?: Switches };
place.__stryker__ ??= {
  activeMutant: plan.loaded,
  mutantCoverage: { static: {}, perTest: {} },
  failed: new Set(),
};
const switches = place.__stryker__;
const { mutantCoverage: hit, failed } = switches;

/**
 * Runs each test once as it is, then with each of its mutants that no test has failed on yet, then as it is again: all
 * in one process, so that a mutant costs what a test costs.
 */
export default class MutantRunner extends TestRunner {
  /** The mutants that the test is run with. */
  #turns: string[] = [];
  #started = 0;
  #plainMilliseconds = 0;
  #isLate = false;
  #failedHere: string[] = [];

  override async onBeforeRunTask(test: Test): Promise<void> {
    await super.onBeforeRunTask(test);
    if (plan.tries === undefined) return;
    this.#turns = (plan.tries[test.id] ?? []).filter(mutant => !failed.has(mutant));
    this.#failedHere = [];
    if (this.#turns.length === 0 || test.fails) test.mode = 'skip';
    test.repeats = this.#turns.length + 1;
  }

  override onBeforeTryTask(test: Test, turn: Turn): void {
    super.onBeforeTryTask(test, turn);
    this.#started = performance.now();
    this.#isLate = false;
    if (plan.tries === undefined) {
      switches.currentTestId = test.id;
      return;
    }
    const mutant = this.#mutant(turn);
    note({ kind: 'begun', mutant: mutant ?? '' });
    Object.assign(switches, {
      activeMutant: mutant,
      hitCount: 0,
      hitLimit: plan.limits?.[mutant ?? ''] ?? 1e9,
    });
  }

  async runTask(test: Test): Promise<void> {
    const run = TestRunner.getTestFn(test);
    if (switches.activeMutant === undefined || plan.loaded !== undefined) return run();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = wait(
        () => {
          this.#isLate = true;
          reject(new Error('The mutant takes too long.'));
        },
        5_000 + 10 * this.#plainMilliseconds,
      );
    });
    await Promise.race([run(), late]).finally(() => stopWaiting(timer));
  }

  override async onAfterRetryTask(test: Test, turn: Turn): Promise<void> {
    await super.onAfterRetryTask(test, turn);
    switches.currentTestId = undefined;
    if (plan.tries !== undefined) {
      this.#judge(test, turn);
      return;
    }
    if (plan.loaded === undefined) {
      const hits = hit.perTest[test.id] ?? {};
      delete hit.perTest[test.id];
      const milliseconds = performance.now() - this.#started;
      if (test.result?.state === 'fail') note({ kind: 'broken', test: test.name, file: test.file.name });
      else note({ kind: 'reached', test: test.id, file: test.file.name, milliseconds, hits });
    }
  }

  override onAfterRunFiles(files: Parameters<TestRunner['onAfterRunFiles']>[0]): void {
    super.onAfterRunFiles(files);
    if (plan.tries === undefined && plan.loaded === undefined) note({ kind: 'loaded', hits: hit.static });
  }

  #judge(test: Test, turn: Turn): void {
    const mutant = this.#mutant(turn);
    const isHit = (switches.hitCount ?? 0) > 0;
    switches.activeMutant = undefined;
    const isFailed = test.result?.state === 'fail';
    if (test.result) Object.assign(test.result, { state: 'pass', errors: undefined });
    if (mutant !== undefined) {
      if (!isFailed) note({ kind: 'passed', mutant, isHit });
      else {
        failed.add(mutant);
        this.#failedHere.push(mutant);
        note({ kind: 'failed', mutant, test: `${test.file.name}: ${test.name}`, isLate: this.#isLate });
      }
      return;
    }
    if (turn.repeats === 0) this.#plainMilliseconds = performance.now() - this.#started;
    if (isFailed) {
      const { name, file } = test;
      note({ kind: 'unsteady', test: `${file.name}: ${name}`, mutants: this.#failedHere });
      for (const each of this.#failedHere) failed.delete(each);
    }
    if (turn.repeats > 0) note({ kind: 'done', test: test.id });
  }

  #mutant({ repeats }: Turn): string | undefined {
    return repeats === 0 ? undefined : this.#turns[repeats - 1];
  }
}

function note(what: Note): void {
  appendFileSync(plan.notes, `${JSON.stringify(what)}\n`);
}
