import { KINDS } from './kinds.ts';
import { SCENARIOS } from './scenarios.ts';
import { type Trial, tryFault } from './trial.ts';
import { nameOf, writesOf } from './writes.ts';

/** What a process of the matrix is asked to try. Without a kind, nothing goes wrong. */
export interface Task {
  scenario: string;
  kind: string | undefined;
  /** The request that suffers, from 1. */
  nth: number;
  /** What a run of the scenario writes that nothing disturbs. */
  writes?: readonly string[];
}

/** Where runs happen: in the process of the matrix, or each in one of its own. */
export type Place = 'together' | 'apart';

/** What it tells of each: of the requests only what the matrix needs. */
export type Told = Omit<Trial, 'requests'> & { requests: string[]; writes: string[] };

process.once('disconnect', process.exit.bind(process));
const { openStage } = await import(process.argv[2] === 'apart' ? './apart.ts' : './together.ts');

process.on('message', async (task: Task) => {
  const scenario = SCENARIOS.find(({ name }) => name === task.scenario);
  if (scenario === undefined) throw new Error(`There is no scenario ${task.scenario}.`);
  const kind = KINDS.find(({ name }) => name === task.kind);
  const fault = { kind, nth: task.nth, undisturbed: task.writes };
  const { requests, ...trial } = await tryFault(scenario, fault, await openStage());
  const told: Told = { ...trial, requests: requests.map(nameOf), writes: writesOf(requests) };
  process.send?.(told);
});
