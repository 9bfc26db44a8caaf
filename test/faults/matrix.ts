import { availableParallelism } from 'node:os';
import { KINDS, type Kind } from './kinds.ts';
import { SCENARIOS } from './scenarios.ts';
import type { Task, Told } from './shard.ts';
import { doInShards } from './shards.ts';
import type { Scenario } from './trial.ts';

/**
 * Runs each command that changes or writes anything with a fault at each of its requests, then again without, all on the
 * bundle. Prints how many of them the person's data and session survived, and exits with 1 unless all did.
 * Parameters: what the names of scenarios start with (all), `kind=` and `nth=` for some of the faults, `every` for every kind at every
 * request, `apart` for each run as a process of its own.
 */

const given = process.argv.slice(2);
const option = (name: string) => given.find(word => word.startsWith(`${name}=`))?.slice(name.length + 1);
const isWhole = given.includes('every');
const where = given.includes('apart') ? 'apart' : 'together';
const names = given.filter(word => !word.includes('=') && !['every', 'apart'].includes(word));
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

async function tryAll(): Promise<Told[]> {
  const undisturbed = await doTasks(
    scenarios.map(({ name }) => ({ scenario: name, kind: undefined, nth: 0 })),
  );
  const tasks = scenarios.flatMap((scenario, index) => {
    const requests = boundaries(scenario, undisturbed[index]?.requests ?? []);
    return requests.flatMap((nth, turn) =>
      kindsAt(turn, requests.length).map(kind => ({ scenario: scenario.name, kind: kind.name, nth })),
    );
  });
  console.error(`${tasks.length} faults to try.`);
  return [...undisturbed, ...(await doTasks(tasks))];
}

function doTasks(tasks: readonly Task[]): Promise<Told[]> {
  return doInShards(tasks, { count: availableParallelism(), where, ended: count });
}

/** Says how far it is: that many faults take minutes. */
function count(trial: Told): void {
  if (trial.nth === 0) return;
  if (trial.end === 'failed') report(trial);
  ended += 1;
  if (ended % 100 === 0) console.error(`Tried ${ended} in ${elapsed()} s.`);
}

function elapsed(): number {
  return Math.round((performance.now() - startedAt) / 1000);
}

/** The requests at which faults are tried, by their number from 1; only the one that is asked for, if any. */
function boundaries({ isSampled }: Scenario, requests: readonly string[]): number[] {
  const isTurn = (index: number) =>
    requests[index] !== requests[index - 1] || requests[index] !== requests[index + 1];
  const all = requests.flatMap((_, index) => (isSampled !== true || isTurn(index) ? [index + 1] : []));
  return all.filter(nth => nth === Number(option('nth') ?? nth));
}

/** At each request what costs plays or sessions when it is not thought of, and a sixth of the others, in turns. */
function kindsAt(turn: number, turns: number): Kind[] {
  if (isWhole || option('kind') !== undefined) return kinds;
  const others = Math.min(6, turns);
  return kinds.filter((kind, index) => kind.isEverywhere || (index + turn) % others === 0);
}

function report({ scenario, kind, nth, hit, problems }: Told): void {
  console.log(`\n✗ ${scenario}, ${kind} at request ${nth} (${hit?.method} ${hit?.path}):`);
  for (const problem of problems) console.log(`  ${problem}`);
}

function print(all: readonly Told[]): void {
  const columns = kinds.map(({ name }) => name);
  const cell = (of: readonly Told[]) => `${of.filter(({ end }) => end !== 'failed').length}/${of.length}`;
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
