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
export interface Told extends Omit<Trial, 'requests'> {
  requests: string[];
  /** See `writesOf`. */
  writes: string[];
  /** Seconds of processor time that it took here. */
  cpu: number;
}

process.once('disconnect', process.exit.bind(process));
const { openStage } = await import(process.argv[2] === 'apart' ? './apart.ts' : './together.ts');

process.on('message', async (task: Task) => {
  const scenario = SCENARIOS.find(({ name }) => name === task.scenario);
  if (scenario === undefined) throw new Error(`There is no scenario ${task.scenario}.`);
  const kind = KINDS.find(({ name }) => name === task.kind);
  const fault = { kind, nth: task.nth, undisturbed: task.writes };
  const before = process.cpuUsage();
  const { requests, ...trial } = await tryFault(scenario, fault, await openStage());
  const { user, system } = process.cpuUsage(before);
  const cpu = (user + system) / 1_000_000;
  const told: Told = { ...trial, requests: requests.map(nameOf), writes: writesOf(requests), cpu };
  process.send?.(told);
});
