import { availableParallelism } from 'node:os';
import { KINDS } from './kinds.ts';
import { endingsOf, faultsOf, kindsFor } from './plan.ts';
import { SCENARIOS } from './scenarios.ts';
import type { Place, Task, Told } from './shard.ts';
import { doInShards } from './shards.ts';
import { table } from './table.ts';
import type { Scenario } from './trial.ts';

/**
 * Runs each command that changes or writes anything with a fault at each of its requests, then again without, all on the
 * bundle. Prints how many of them the person's data and session survived, and exits with 1 unless all did. The bundle runs within the
 * processes of the matrix; that it does the same in one of its own is tried as well, with one scenario of each command.
 * Parameters: what the names of scenarios start with (all), `kind=` and `nth=` for some of the faults, `every` for every kind at every
 * request, `apart` for each run as a process of its own, `shards=` for how many processes of the matrix there are (one a core).
 * `share=6` tries the first scenario of every second command whole, and of the others a sixth of the faults; which commands and which
 * sixth, `turn=` says (0).
 */

const given = process.argv.slice(2);
const option = (name: string) => given.find(word => word.startsWith(`${name}=`))?.slice(name.length + 1);
const names = given.filter(word => !word.includes('=') && !['every', 'apart'].includes(word));
const scenarios = SCENARIOS.filter(
  ({ name }) => names.length === 0 || names.some(wanted => name.startsWith(wanted)),
);
const kinds = KINDS.filter(({ name }) => name === (option('kind') ?? name));
const nth = option('nth');
const isNarrowed = option('kind') !== undefined || nth !== undefined;
const share = Number(option('share') ?? 1);
const turn = Number(option('turn') ?? 0);
const wanted = {
  kinds,
  nth: nth === undefined ? undefined : Number(nth),
  isWhole: given.includes('every') || isNarrowed,
};

if (scenarios.length === 0 || kinds.length === 0) throw new Error('No scenario or no kind is called so.');
if (!(turn >= 0)) throw new Error('share and turn are whole numbers.');

const startedAt = performance.now();
let ended = 0;
const trials = await tryAll(given.includes('apart') ? 'apart' : 'together');
const counted = trials.filter(({ end }) => end !== 'missed');
console.log(table(counted, kinds));
const survived = counted.filter(({ end }) => end !== 'failed').length;
console.log(`\nSurvived ${survived} of ${counted.length} in ${elapsed()} s.`);
if (counted.length < trials.length)
  console.log(
    `${trials.length - counted.length} more never happened: a run with late reads sent fewer requests then.`,
  );
const untried = scenarios.filter(isTriedWhole).flatMap(scenario => {
  const trialsOf = counted.filter(trial => trial.scenario === scenario.name);
  const tried = new Set(trialsOf.map(({ kind }) => kind));
  const requests = trialsOf.find(trial => trial.nth === 0)?.requests ?? [];
  return kindsFor(scenario, requests, kinds)
    .filter(({ name }) => !tried.has(name))
    .map(({ name }) => `${scenario.name}, ${name}`);
});
if (untried.length > 0) console.log(`✗ Never tried: ${untried.join('; ')}.`);
process.exitCode = untried.length > 0 || survived < counted.length ? 1 : 0;

async function tryAll(place: Place): Promise<Told[]> {
  const calm = ({ name }: Scenario): Task => ({ scenario: name, kind: undefined, nth: 0 });
  const undisturbed = await doTasks(place, scenarios.map(calm));
  const known = new Map(undisturbed.map(told => [told.scenario, told]));
  const requestsOf = (scenario: string) => known.get(scenario)?.requests ?? [];
  const alsoApart = place === 'together' && !isNarrowed ? scenarios.filter(isFirstOfCommand) : [];
  const apart = await doTasks('apart', alsoApart.map(calm));
  const faults = scenarios.flatMap((scenario, index) => {
    const writes = known.get(scenario.name)?.writes;
    return faultsOf(scenario, requestsOf(scenario.name), wanted)
      .filter((_, place) => isTriedWhole(scenario, index) || place % share === turn % share)
      .map(task => ({ ...task, writes }));
  });
  const endings = alsoApart.flatMap(scenario => endingsOf(scenario, requestsOf(scenario.name)));
  console.error(`${faults.length + endings.length} faults to try.`);
  return [
    ...undisturbed,
    ...apart.map(told => compare(told, requestsOf(told.scenario))),
    ...(await doTasks(place, faults)),
    ...(await doTasks('apart', endings)),
  ];
}

/** Whether no scenario before it is of the same command: of each, one is also tried in processes of its own. */
function isFirstOfCommand({ name }: Scenario, index: number): boolean {
  const [command] = name.split(' ');
  return !scenarios.slice(0, index).some(other => other.name.split(' ')[0] === command);
}

function isTriedWhole(scenario: Scenario, index: number): boolean {
  if (share === 1) return true;
  const command = scenarios.filter(isFirstOfCommand).indexOf(scenario);
  return isFirstOfCommand(scenario, index) && command % 2 === turn % 2;
}

function doTasks(place: Place, tasks: readonly Task[]): Promise<Told[]> {
  const count = Number(option('shards') ?? availableParallelism());
  return doInShards(tasks, { count, place, ended: note });
}

/** In a process of its own, a run must send what it sends here; how often it reads the same again may differ. */
function compare(told: Told, here: readonly string[]): Told {
  const differing = [...new Set(told.requests).symmetricDifference(new Set(here))];
  if (differing.length === 0) return told;
  const problems = [...told.problems, `only here, or only in a process of its own: ${differing.join(', ')}`];
  const failed: Told = { ...told, problems, end: 'failed' };
  report(failed);
  return failed;
}

/** Says how far it is: that many faults take minutes. */
function note(trial: Told): void {
  if (trial.end === 'failed') report(trial);
  if (trial.nth === 0) return;
  ended += 1;
  if (ended % 100 === 0) console.error(`Tried ${ended} in ${elapsed()} s.`);
}

function elapsed(): number {
  return Math.round((performance.now() - startedAt) / 1000);
}

function report({ scenario, kind, nth, hit, problems }: Told): void {
  console.log(`\n✗ ${scenario}, ${kind} at request ${nth} (${hit?.method} ${hit?.path}):`);
  for (const problem of problems) console.log(`  ${problem}`);
}
