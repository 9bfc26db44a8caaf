import { Failure } from '../base/failure.ts';
import type { RecordAccount } from '../history/record.ts';
import type { Order } from './order.ts';
import type { RecordTools } from './record-upload.ts';
import { type RecordedPlay, readShown, type ShownRecord, withRemedy } from './shown-download.ts';

/** Which plays are meant, and whether they are to be added: those that a run planned are, and no others. */
type Wanted = Pick<Order, 'runId' | 'group'> & { toAdd?: boolean };

type Tools = Pick<RecordTools, 'run' | 'github' | 'clock' | 'log'>;

/** Reads orders as `readOrder` does, and the record of each run once. */
export function orderReader(tools: Tools, account: RecordAccount) {
  const records = new Map<string, Promise<ShownRecord[]>>();
  const readOnce = (runId: string) => {
    const known = records.get(runId) ?? readShown(tools, runId, account);
    records.set(runId, known);
    return known;
  };
  return async (order: Wanted) => playsOf(tools, order, await readOnce(order.runId));
}

/**
 * The plays that an order stands for: those that the run showed an account, read from its record, each with the history ID that it
 * had then (`''` for one that was only planned, and that no list named). `undefined` when the run showed plays of other accounts alone.
 * @throws Failure when it is not certain which they are; nothing was changed
 */
export async function readOrder(
  tools: Tools,
  order: Wanted,
  account: RecordAccount,
): Promise<readonly RecordedPlay[] | undefined> {
  return orderReader(tools, account)(order);
}

function playsOf(
  { run }: Tools,
  { runId, group, toAdd = false }: Wanted,
  records: readonly ShownRecord[],
): readonly RecordedPlay[] | undefined {
  if (records.length === 0) return undefined;
  const choices = records.map(record => playsIn(record, group)).filter(plays => plays.length > 0);
  const [plays] = choices;
  if (plays === undefined) throw noSuchGroup(runId, group, records);
  const isPlanned = records.some(({ planned }) => (group === 'all' ? planned.size > 0 : planned.has(group)));
  if (isPlanned !== toAdd) throw isPlanned ? onlyPlanned(runId) : notPlanned(runId);
  const isSame = (others: readonly RecordedPlay[]) => namesOf(others) === namesOf(plays);
  if (!choices.every(isSame))
    throw withRemedy(run, `Run ${runId} showed several lists, so it is not clear which plays are meant`);
  return plays;
}

function playsIn({ groups }: ShownRecord, group: Order['group']): readonly RecordedPlay[] {
  return group === 'all' ? [...groups.values()].flat() : (groups.get(group) ?? []);
}

function onlyPlanned(runId: string): Failure {
  return new Failure(
    `Nothing was changed. Run ${runId} planned plays that are not in your history yet, so nothing can be done to them. To add them, open the ` +
      `link in the run’s summary: it makes imports/${runId}-add.txt.`,
  );
}

function notPlanned(runId: string): Failure {
  return new Failure(
    `Nothing was added. Run ${runId} planned no import: what it showed was in your history. To put back what was removed since, undo the run ` +
      'that removed it: the link is in its summary.',
  );
}

/** The same for the same plays, in whatever order. */
function namesOf(plays: readonly RecordedPlay[]): string {
  return plays
    .map(play => JSON.stringify(play))
    .toSorted()
    .join('\n');
}

function noSuchGroup(runId: string, group: Order['group'], records: readonly ShownRecord[]): Failure {
  const numbers = records.flatMap(({ groups }) => [...groups.keys()]).toSorted((a, b) => a - b);
  const [first, last] = [numbers[0], numbers.at(-1)];
  const there = first === last ? `only ${first}` : `${first} to ${last}`;
  return new Failure(
    `Run ${runId} showed no group ${group}: it has ${there}. Nothing was changed. Use a link from its summary unchanged.`,
  );
}
