import { availableParallelism } from 'node:os';
import { KINDS, type Kind } from './kinds.ts';
import { SCENARIOS } from './scenarios.ts';
import type { Place, Task, Told } from './shard.ts';
import { doInShards } from './shards.ts';
import { table } from './table.ts';
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
const names = given.filter(word => !word.includes('=') && !['every', 'apart'].includes(word));
const scenarios = SCENARIOS.filter(
  ({ name }) => names.length === 0 || names.some(wanted => name.startsWith(wanted)),
);
const kinds = KINDS.filter(({ name }) => name === (option('kind') ?? name));
const isNarrowed = option('kind') !== undefined || option('nth') !== undefined;

if (scenarios.length === 0 || kinds.length === 0) throw new Error('No scenario or no kind is called so.');

const startedAt = performance.now();
let ended = 0;
const tried = await tryAll(given.includes('apart') ? 'apart' : 'together');
const trials = tried.filter(({ end }) => end !== 'missed');
console.log(table(trials, kinds));
for (const trial of trials.filter(({ nth, end }) => nth === 0 && end === 'failed')) report(trial);
const survived = trials.filter(({ end }) => end !== 'failed').length;
console.log(
  `\nSurvived ${survived} of ${trials.length} in ${elapsed()} s. ${tried.length - trials.length} never happened, since a run with late reads sent fewer requests then.`,
);
const untried = scenarios.flatMap(({ name }) =>
  kinds
    .filter(kind => !trials.some(trial => trial.scenario === name && trial.kind === kind.name))
    .map(kind => `${name}, ${kind.name}`),
);
if (untried.length > 0) console.log(`✗ Never tried: ${untried.join('; ')}.`);
process.exitCode = untried.length > 0 || survived < trials.length ? 1 : 0;

async function tryAll(place: Place): Promise<Told[]> {
  const undisturbed = await doTasks(
    place,
    scenarios.map(({ name }) => ({ scenario: name, kind: undefined, nth: 0 })),
  );
  const requests = scenarios.map((scenario, index) =>
    boundaries(scenario, undisturbed[index]?.requests ?? []),
  );
  const faults = scenarios.flatMap((scenario, index) =>
    (requests[index] ?? []).flatMap((nth, turn) =>
      kindsAt(scenario, turn, requests[index]?.length ?? 0).map(kind => ({
        scenario: scenario.name,
        kind: kind.name,
        nth,
      })),
    ),
  );
  const ends =
    place === 'apart' || isNarrowed
      ? []
      : scenarios.flatMap(({ name }, index) => endings(name, requests[index] ?? []));
  console.error(`${faults.length + ends.length} faults to try.`);
  return [...undisturbed, ...(await doTasks(place, faults)), ...(await doTasks('apart', ends))];
}

function doTasks(place: Place, tasks: readonly Task[]): Promise<Told[]> {
  return doInShards(tasks, { count: availableParallelism(), place, ended: count });
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
function kindsAt({ isVariant = false }: Scenario, turn: number, turns: number): Kind[] {
  if (isWhole || isNarrowed) return kinds;
  const others = Math.min(6, turns);
  return kinds.filter((kind, index) => (kind.isEverywhere && !isVariant) || (index + turn) % others === 0);
}

/** What ends the process, once each as a real one, at requests that lie evenly over the run. */
function endings(scenario: string, requests: readonly number[]): Task[] {
  const ways = kinds.filter(({ isEnd }) => isEnd);
  return ways.map(({ name }, index) => {
    const nth = requests[Math.floor(((index + 0.5) * requests.length) / ways.length)] ?? 1;
    return { scenario, kind: name, nth };
  });
}

function report({ scenario, kind, nth, hit, problems }: Told): void {
  console.log(`\n✗ ${scenario}, ${kind} at request ${nth} (${hit?.method} ${hit?.path}):`);
  for (const problem of problems) console.log(`  ${problem}`);
}
