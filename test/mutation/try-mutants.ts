import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { testsOf } from './folders.ts';
import type { Mutant } from './mutants.ts';
import type { Note, Plan } from './plan.ts';

type Reached = Extract<Note, { kind: 'reached' }>;

export interface Outcome {
  kind: 'killed' | 'open';
  /** The test that failed, or why none did. */
  by: string;
}

/** Milliseconds without a note after which the process is stuck. */
const STUCK = 90_000;

/** So many tests try a mutant at first: those that reach the fewest others. Most mutants are killed by one of them. */
const FIRST = 5;

/** So many mutants before and after one, in the order of the source, are what stands around it. */
const AROUND = 8;

/** In a sample, a mutant that is on from the start is tried with so many files of tests. */
const FILES = 2;

/**
 * What became of each mutant. The tests run once to see what each reaches. Then all mutants are tried in one more run,
 * which goes on in another process where a mutant has stopped it; those in what is evaluated only once, when a file is
 * loaded, have a run each, with the tests that reach something else of that file.
 * @param most so many tests are asked of each mutant, the likeliest first
 */
export async function tryMutants(
  folder: string,
  mutants: readonly Mutant[],
  sources: Record<string, string>,
  most: number,
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  const { reached, loaded } = await seeWhatTestsReach(folder, sources);
  const chosen = new Set(mutants.map(({ id }) => id));
  const limits = limitsOf(reached);
  const hit = new Set<string>();
  for (const tries of [triesOf(reached, chosen, 0, FIRST), triesOf(reached, chosen, FIRST, most)])
    await tryAll({ folder, sources, tries, limits }, outcomes, hit);
  for (const { id, path } of mutants) {
    if (outcomes.has(id)) continue;
    if (hit.has(id)) outcomes.set(id, { kind: 'open', by: 'no test fails' });
    else if (limits[id] === undefined && !loaded.has(id)) outcomes.set(id, { kind: 'open', by: 'no test' });
    else {
      const files = filesThatReach(reached, new Set(mutantsIn(sources[path] ?? '')));
      const some = Number.isFinite(most) ? files.slice(0, FILES) : files;
      outcomes.set(id, await tryLoaded({ folder, sources, loaded: id }, some));
    }
  }
  return outcomes;
}

function limitsOf(reached: readonly Reached[]): Record<string, number> {
  const limits: Record<string, number> = {};
  for (const { hits } of reached) {
    for (const [id, count] of Object.entries(hits)) limits[id] = Math.max(limits[id] ?? 10_000, 100 * count);
  }
  return limits;
}

/** Tests and their mutants, where each mutant is tried with those that stand so far down the list of those that reach it. */
function triesOf(
  reached: readonly Reached[],
  chosen: ReadonlySet<string>,
  from: number,
  to: number,
): Record<string, string[]> {
  const sorted = reached.toSorted((a, b) => breadth(a) - breadth(b));
  const tries: Record<string, string[]> = {};
  for (const id of chosen) {
    for (const { test } of likeliestFirst(sorted, id).slice(from, to)) {
      tries[test] ??= [];
      tries[test].push(id);
    }
  }
  return tries;
}

/** A few of the narrowest, then those that reach most of what stands around the mutant: they look at that very thing. */
function likeliestFirst(narrowestFirst: readonly Reached[], id: string): Reached[] {
  const those = narrowestFirst.filter(({ hits }) => hits[id] !== undefined);
  const around = Array.from({ length: 2 * AROUND + 1 }, (_, index) => String(Number(id) - AROUND + index));
  const nearness = ({ hits }: Reached) => around.filter(each => hits[each] !== undefined).length;
  return [...those.slice(0, FIRST), ...those.slice(FIRST).toSorted((a, b) => nearness(b) - nearness(a))];
}

function breadth({ hits }: Reached): number {
  return Object.keys(hits).length;
}

/** The numbers that its switches have. */
function mutantsIn(source: string): string[] {
  return [...source.matchAll(/stryMutAct_9fa48\("(\d+)"\)/g)].map(([, id]) => id ?? '');
}

/** What tests reach, as it was seen with these sources, by file of tests. */
interface Seen {
  sources: string;
  files: Record<string, { content: string; reached: Reached[]; loaded: string[] }>;
}

/** Files of tests that were seen with the same sources before, and have not changed, are not run again. */
async function seeWhatTestsReach(
  folder: string,
  sources: Record<string, string>,
): Promise<{ reached: Reached[]; loaded: ReadonlySet<string> }> {
  const kept = `coverage/mutation/reached-${folder.replaceAll('/', '-')}.json`;
  const known = existsSync(kept) ? (JSON.parse(readFileSync(kept, 'utf8')) as Seen) : undefined;
  const seen: Seen = { sources: hashOf(JSON.stringify(sources)), files: {} };
  if (known?.sources === seen.sources) seen.files = known.files;
  const paths = testsOf(folder).flatMap(glob => globSync(glob).toSorted());
  const contents = new Map(paths.map(path => [path, hashOf(readFileSync(path, 'utf8'))]));
  const fresh = paths.filter(path => seen.files[path]?.content !== contents.get(path));
  if (fresh.length > 0) {
    process.stdout.write(`# ${folder}: ${fresh.length} files of tests\n`);
    const { notes, failed } = await runTests({ folder, sources }, fresh);
    const broken = notes.filter(note => note.kind === 'broken');
    for (const { file, test } of broken)
      process.stdout.write(`# fails without any mutant: ${file}: ${test}\n`);
    if (failed && broken.length === 0) throw new Error(`The tests of ${folder} cannot be run.`);
    const reached = Map.groupBy(
      notes.filter(note => note.kind === 'reached'),
      note => note.file,
    );
    const loaded = notes.flatMap(note => (note.kind === 'loaded' ? Object.keys(note.hits) : []));
    for (const path of fresh)
      seen.files[path] = { content: contents.get(path) ?? '', reached: reached.get(path) ?? [], loaded };
    writeFileSync(kept, JSON.stringify(seen));
  }
  const files = [...contents.keys()].flatMap(path => seen.files[path] ?? []);
  return {
    reached: files.flatMap(file => file.reached),
    loaded: new Set(files.flatMap(file => file.loaded)),
  };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function filesThatReach(reached: readonly Reached[], ids: ReadonlySet<string>): string[] {
  const files = reached
    .filter(({ hits }) => Object.keys(hits).some(id => ids.has(id)))
    .map(({ file }) => file);
  return [...new Set(files)];
}

/** @param hit where it adds those that were evaluated at least once while they were on */
async function tryAll(
  plan: Omit<Plan, 'notes'> & { tries: Record<string, string[]> },
  outcomes: Map<string, Outcome>,
  hit: Set<string>,
): Promise<void> {
  for (;;) {
    for (const [test, ids] of Object.entries(plan.tries)) {
      plan.tries[test] = ids.filter(id => outcomes.get(id)?.kind !== 'killed');
      if (plan.tries[test].length === 0) delete plan.tries[test];
    }
    if (Object.keys(plan.tries).length === 0) return;
    const { notes, stuckAt } = await runTests(plan, []);
    for (const note of notes) take(note, plan.tries, hit, outcomes);
    if (stuckAt === undefined) return;
    if (stuckAt === '') throw new Error('A test is stuck without any mutant.');
    outcomes.set(stuckAt, { kind: 'killed', by: 'too long: stuck' });
  }
}

function take(
  note: Note,
  tries: Record<string, string[]>,
  hit: Set<string>,
  outcomes: Map<string, Outcome>,
): void {
  if (note.kind === 'done') delete tries[note.test];
  if (note.kind === 'passed' && note.isHit) hit.add(note.mutant);
  if (note.kind === 'failed')
    outcomes.set(note.mutant, { kind: 'killed', by: `${note.isLate ? 'too long: ' : ''}${note.test}` });
  if (note.kind === 'unsteady') {
    process.stdout.write(`# unsteady: ${note.test}, with ${note.mutants.length} mutants\n`);
    for (const id of note.mutants) outcomes.delete(id);
  }
}

async function tryLoaded(plan: Omit<Plan, 'notes'>, files: readonly string[]): Promise<Outcome> {
  const { failed } = await runTests(plan, files);
  return failed
    ? { kind: 'killed', by: 'on from the start' }
    : { kind: 'open', by: 'no test fails, on from the start' };
}

async function runTests(
  plan: Omit<Plan, 'notes'>,
  files: readonly string[],
): Promise<{ notes: Note[]; failed: boolean; stuckAt?: string }> {
  const path = `coverage/mutation/plan-${process.pid}.json`;
  const notes = `coverage/mutation/notes-${process.pid}.jsonl`;
  writeFileSync(path, JSON.stringify({ ...plan, notes } satisfies Plan));
  writeFileSync(notes, '');
  const started = Date.now();
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/mutation/vitest.config.ts', ...files],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      // So that a mutant meets the same cases each time.
      env: { ...process.env, MUTATION_PLAN: path, PROPERTY_SEED: '1', CI: 'true' },
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (output += chunk));
  const stop = () => {
    end(child);
    process.exit(143);
  };
  process.once('SIGTERM', stop);
  const ended = new Promise<number | null>(resolve => child.on('close', resolve));
  let isStuck = false;
  const watch = async () => {
    while (child.exitCode === null && child.signalCode === null) {
      await sleep(1_000, undefined, { ref: false });
      const quiet = Date.now() - Math.max(started, statSync(notes).mtimeMs);
      if (quiet > (plan.loaded === undefined ? STUCK : 4 * STUCK)) {
        isStuck = true;
        end(child);
        return;
      }
    }
  };
  void watch();
  const status = await ended;
  process.off('SIGTERM', stop);
  const list = readFileSync(notes, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Note);
  const last = list.findLast(note => note.kind === 'begun')?.mutant;
  const isBroken = plan.tries !== undefined && !isStuck && status !== 0;
  if (
    process.env.VERBOSE !== undefined ||
    (plan.tries === undefined && plan.loaded === undefined && status !== 0)
  )
    process.stdout.write(output);
  return {
    notes: list,
    failed: status !== 0,
    stuckAt: isStuck || (isBroken && isCrash(output)) ? last : undefined,
  };
}

/** With the processes that it started. */
function end({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
}

/** Whether the process that tests run in went away: out of memory, or ended by what it tests. */
function isCrash(output: string): boolean {
  return /Worker exited unexpectedly|heap out of memory|ERR_WORKER/.test(output);
}
