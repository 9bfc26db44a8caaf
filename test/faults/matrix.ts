import { availableParallelism } from 'node:os';
import { KINDS, type Kind } from './kinds.ts';
import { firstBackup, nightlyBackup } from './scenarios/backup.ts';
import { importing } from './scenarios/import.ts';
import { removal } from './scenarios/remove.ts';
import { connection, disconnection, firstRotation, rotation } from './scenarios/sessions.ts';
import { undoing } from './scenarios/undo.ts';
import { type Scenario, type Trial, tryFault } from './trial.ts';

/**
 * Runs each command that changes or writes anything with a fault at each of its requests, then again without, all on the bundle as a process of its own. Prints how many of them the person's data and session survived, and exits with 1 unless all did.
 * Parameters: what the names of scenarios start with (all), `kind=` and `nth=` for some of the faults, `every` for every kind at every
 * request.
 */

const MINUTE = 60_000;
const SCENARIOS: readonly Scenario[] = [
  removal('change'),
  removal('change (stale reads)', 70_000),
  undoing({ name: 'undo (at once)' }),
  undoing({ name: 'undo (settled)', hasChangedSince: true, staleReads: 4.5 * MINUTE }),
  undoing({ name: 'undo (after a doubt)', cutOffAfter: 150, staleReads: 70_000 }),
  importing('import (stale reads)', 70_000),
  firstBackup(),
  nightlyBackup(),
  connection,
  disconnection,
  rotation,
  firstRotation,
];

const given = process.argv.slice(2);
const option = (name: string) => given.find(word => word.startsWith(`${name}=`))?.slice(name.length + 1);
/** Every kind at every request takes half an hour. */
const isWhole = given.includes('every');
const names = given.filter(word => !word.includes('=') && word !== 'every');
const scenarios = SCENARIOS.filter(
  ({ name }) => names.length === 0 || names.some(wanted => name.startsWith(wanted)),
);
const kinds = KINDS.filter(({ name }) => name === (option('kind') ?? name));

if (scenarios.length === 0 || kinds.length === 0) throw new Error('No scenario or no kind is called so.');

const startedAt = performance.now();
let ended = 0;
const tried = await tryAll();
const trials = tried.filter(({ end }) => end !== 'missed');
print(trials);
const untried = scenarios.flatMap(({ name }) =>
  kinds
    .filter(kind => !trials.some(trial => trial.scenario === name && trial.kind === kind.name))
    .map(kind => `${name}, ${kind.name}`),
);
if (untried.length > 0) console.log(`✗ Never tried: ${untried.join('; ')}.`);
process.exitCode = untried.length > 0 || trials.some(trial => trial.end === 'failed') ? 1 : 0;

async function tryAll(): Promise<Trial[]> {
  const undisturbed = await inParallel(scenarios.map(scenario => () => tryFault(scenario, undefined, 0)));
  const tasks = scenarios.flatMap((scenario, index) =>
    boundaries(scenario, undisturbed[index]).flatMap(nth =>
      kindsAt(nth).map(kind => task(scenario, kind, nth)),
    ),
  );
  console.error(`${tasks.length} faults to try.`);
  return [...undisturbed, ...(await inParallel(tasks.map(counted)))];
}

/** Says how far it is: that many faults take minutes. */
function counted(run: () => Promise<Trial>): () => Promise<Trial> {
  return async () => {
    const trial = await run();
    ended += 1;
    if (ended % 50 === 0) console.error(`Tried ${ended} in ${elapsed()} s.`);
    return trial;
  };
}

function elapsed(): number {
  return Math.round((performance.now() - startedAt) / 1000);
}

function task(scenario: Scenario, kind: Kind, nth: number): () => Promise<Trial> {
  return async () => {
    const trial = await tryFault(scenario, kind, nth);
    if (trial.end === 'failed') report(trial);
    return trial;
  };
}

/** The requests at which faults are tried, by their number from 1; only the one that is asked for, if any. */
function boundaries({ isSampled }: Scenario, undisturbed: Trial | undefined): number[] {
  const names = undisturbed?.requests.map(({ method, path }) => `${method} ${path.split('?', 1)[0]}`) ?? [];
  const isTurn = (index: number) => names[index] !== names[index - 1] || names[index] !== names[index + 1];
  const all = names.flatMap((_, index) => (isSampled !== true || isTurn(index) ? [index + 1] : []));
  return all.filter(nth => nth === Number(option('nth') ?? nth));
}

/** At each request what costs plays or sessions when it is not thought of, and a sixth of the others, in turns. */
function kindsAt(nth: number): Kind[] {
  if (isWhole || option('kind') !== undefined) return kinds;
  return kinds.filter((kind, index) => kind.isEverywhere || (index + nth) % 6 === 0);
}

/** Runs tasks, somewhat more at a time than there are processors, since they wait for their process now and then. */
async function inParallel<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  const queue = [...tasks.entries()];
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      results[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, work));
  return results;
}

function report({ scenario, kind, nth, hit, problems }: Trial): void {
  console.log(`\n✗ ${scenario}, ${kind} at request ${nth} (${hit?.method} ${hit?.path}):`);
  for (const problem of problems) console.log(`  ${problem}`);
}

function print(all: readonly Trial[]): void {
  const columns = kinds.map(({ name }) => name);
  const cell = (of: readonly Trial[]) => `${of.filter(({ end }) => end !== 'failed').length}/${of.length}`;
  const rows = [...Map.groupBy(all, ({ scenario }) => scenario)].map(([scenario, of]) => {
    const faults = of.filter(({ nth }) => nth > 0);
    return [
      scenario,
      String(new Set(faults.map(({ nth }) => nth)).size),
      ...columns.map(name => cell(faults.filter(({ kind }) => kind === name))),
      cell(faults),
      String(faults.filter(({ end }) => end === 'went on').length),
      String(faults.filter(({ end }) => end === 'again').length),
      String(faults.filter(({ end }) => end === 'lost').length),
    ];
  });
  const table = [['', 'requests', ...columns, 'all', 'went on', 'run again', 'sign-in lost'], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map(row => row[column]?.length ?? 0))) ?? [];
  console.log();
  for (const row of table)
    console.log(
      row
        .map((text, column) =>
          column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
  for (const trial of all.filter(({ nth, end }) => nth === 0 && end === 'failed')) report(trial);
  const survived = all.filter(({ end }) => end !== 'failed').length;
  const missed = tried.length - all.length;
  console.log(
    `\nSurvived ${survived} of ${all.length} in ${elapsed()} s; ${missed} not counted, since a run with late reads sent fewer requests then.`,
  );
}
