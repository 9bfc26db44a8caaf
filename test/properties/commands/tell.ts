import { readGoing } from '../../../src/csv/record-reading.ts';
import { liveIn, type Order } from '../undo/ledger.ts';
import { type Account, openAccount } from './account.ts';
import type { RunState } from './network.ts';
import { type Step, type Story, UNDISTURBED } from './story.ts';

const SECOND = 1_000;

/** What went wrong, in sentences; none when every play is where it should be. */
export async function tell(story: Story, note: (line: string) => void = () => undefined): Promise<string[]> {
  const account = await openAccount(story, note);
  const { turns, ledger, runs, world } = account;
  try {
    for (const step of story.steps) {
      await take(account, step);
      if (ledger.faults.length > 0) return ledger.faults;
    }
    await turns.pass(Number.POSITIVE_INFINITY, () => [...runs.values()].every(run => !run.isUnderWay));
    await turns.pass(turns.clock.now() + 600 * SECOND);
    for (const run of runs.values()) if (!run.isDone) await account.again(run, UNDISTURBED);
    return [...ledger.faults, ...world.log.violations];
  } finally {
    await account.close();
  }
}

async function take(account: Account, step: Step): Promise<void> {
  const { turns, ledger } = account;
  switch (step.do) {
    case 'change':
    case 'undo':
    case 'import': {
      const order = orderOf(account, step);
      // The workflows of the starter wait for each other; undos alone guard against each other beyond that.
      if (step.do === 'import')
        await account.turns.pass(Number.POSITIVE_INFINITY, () => !isAnyUnderWay(account));
      if (order !== undefined) await account.launch(order, step);
      break;
    }
    case 'again': {
      const run = runAt(account, step.of);
      if (run?.isUnderWay === false) await account.again(run, step);
      break;
    }
    case 'watch':
      account.watch(step.slot);
      break;
    case 'remove elsewhere': {
      const live = liveIn(ledger);
      account.removeElsewhere(live[step.pick % live.length]?.id ?? '');
      break;
    }
    case 'wait':
      await turns.pass(turns.clock.now() + step.seconds * SECOND);
      break;
  }
}

function isAnyUnderWay({ runs }: Account): boolean {
  return [...runs.values()].some(run => run.isUnderWay);
}

function orderOf(account: Account, step: Step & { do: 'change' | 'undo' | 'import' }): Order | undefined {
  switch (step.do) {
    case 'change':
      return changeOf(account, step);
    case 'undo':
      return undoOf(account, step);
    case 'import':
      return importOf(account, step);
  }
}

function changeOf({ ledger }: Account, { picks, old }: Step & { do: 'change' }): Order | undefined {
  const live = liveIn(ledger);
  const gone = ledger.plays.filter(play => play.to !== Number.POSITIVE_INFINITY);
  const pick = (from: typeof live, at: number) => from.at(-1 - (at % from.length))?.id;
  const ids = [
    ...(live.length === 0 ? [] : picks.map(at => pick(live, at))),
    ...(gone.length === 0 ? [] : old.map(at => pick(gone, at))),
  ];
  return ids.length === 0 ? undefined : { command: 'change', ids: new Set(ids.flatMap(id => id ?? [])) };
}

function undoOf(account: Account, { of, only }: Step & { do: 'undo' }): Order | undefined {
  const undone = runAt(account, of);
  if (undone === undefined) return undefined;
  const { intents, receipts } = account.ledger.recordsOf(undone.id);
  const ids = [
    ...intents.flatMap(({ going }) => going.map(({ play }) => play.historyId)),
    ...receipts.flatMap(({ added }) => added.map(one => one.historyId)),
  ];
  const picked = only?.flatMap(at => ids[at % ids.length] ?? []);
  return { command: 'undo', of: undone.id, only: picked && picked.length > 0 ? new Set(picked) : undefined };
}

function importOf(account: Account, { of }: Step & { do: 'import' }): Order | undefined {
  const run = runAt(account, of);
  const lists = account.world.artifacts
    .list(Number(run?.id))
    .filter(({ name }) => name.startsWith('removed-'));
  const [list] = lists;
  const rows = list && readGoing(list.text())?.rows;
  if (list === undefined || rows === undefined) return undefined;
  const ids = new Set(rows.map(({ play }) => play.historyId));
  return { command: 'import', ids, file: `imports/${list.name}`, content: list.text() };
}

/** From the newest. */
function runAt({ runs }: Account, at: number): RunState | undefined {
  return [...runs.values()].at(-1 - (at % runs.size));
}

/** What happened, line by line, for a person who looks into a counterexample. */
export async function trace(story: Story): Promise<string[]> {
  const lines: string[] = [];
  const faults = await tell(story, line => lines.push(line));
  return [...lines, ...faults.map(fault => `!! ${fault}`)];
}
