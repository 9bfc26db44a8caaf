import { type KnownRun, liveIn, type Order } from './ledger.ts';
import { begin } from './runs.ts';
import type { Fortune, Step, Story } from './story.ts';
import {
  addPlay,
  MINUTE,
  newRun,
  openWorld,
  pass,
  type RunState,
  removePlay,
  SECOND,
  start,
  type World,
} from './world.ts';

/** What went wrong, in sentences; none when every play is where it should be. */
export function tell(
  { seed, plays, onePerMinute, steps }: Story,
  onOpen: (world: World) => void = () => undefined,
): string[] {
  const world = openWorld(seed, plays, onePerMinute);
  onOpen(world);
  for (const step of steps) {
    take(world, step);
    if (world.ledger.faults.length > 0) return world.ledger.faults;
  }
  pass(world, Infinity, () => world.running.length === 0);
  pass(world, world.now + 10 * MINUTE);
  for (const run of world.runs.values()) {
    if (!run.isDone) launch(world, run, { fates: [], left: 1_000, beside: undefined });
  }
  return world.ledger.faults;
}

function take(world: World, step: Step): void {
  const { ledger } = world;
  switch (step.do) {
    case 'change':
    case 'undo': {
      const order = step.do === 'change' ? changeOf(world, step) : undoOf(world, step);
      if (order !== undefined) launch(world, newRun(world, order), step);
      break;
    }
    case 'again': {
      const run = runAt(world, step.of);
      if (run?.endedAt !== undefined) launch(world, run, step);
      break;
    }
    case 'watch':
      addPlay(world, step.slot);
      break;
    case 'remove elsewhere': {
      const live = liveIn(ledger);
      removePlay(world, live[step.pick % live.length]?.id ?? '');
      break;
    }
    case 'wait':
      pass(world, world.now + step.seconds * SECOND);
      break;
  }
}

function launch(world: World, run: RunState, { fates, left, beside }: Fortune): void {
  const attempt = { world, run, fates: [...fates] };
  start(world, run, { left, begin: (known: KnownRun) => begin({ ...attempt, known }) });
  if (beside === undefined) pass(world, Infinity, () => run.endedAt !== undefined);
  else pass(world, world.now + beside * SECOND);
}

function changeOf({ ledger }: World, { picks, old }: Step & { do: 'change' }): Order | undefined {
  const live = liveIn(ledger);
  const gone = ledger.plays.filter(play => play.to !== Infinity);
  const pick = (from: typeof live, at: number) => from.at(-1 - (at % from.length))?.id;
  const ids = [
    ...(live.length === 0 ? [] : picks.map(at => pick(live, at))),
    ...(gone.length === 0 ? [] : old.map(at => pick(gone, at))),
  ];
  return ids.length === 0 ? undefined : { command: 'change', ids: new Set(ids.flatMap(id => id ?? [])) };
}

function undoOf(world: World, { of, only }: Step & { do: 'undo' }): Order | undefined {
  const undone = runAt(world, of);
  if (undone === undefined) return undefined;
  const ids = [
    ...undone.intents.flatMap(({ going }) => going.map(({ play }) => play.historyId)),
    ...undone.receipts.flatMap(({ added }) => added.map(one => one.historyId)),
  ];
  const picked = only?.flatMap(at => ids[at % ids.length] ?? []);
  return { command: 'undo', of: undone.id, only: picked && picked.length > 0 ? new Set(picked) : undefined };
}

/** From the newest. */
function runAt(world: World, at: number): RunState | undefined {
  const runs = [...world.runs.values()];
  return runs.at(-1 - (at % runs.length));
}

/** What happened, line by line, for a person who looks into a counterexample. */
export function trace(one: Story): string[] {
  const lines: string[] = [];
  const world: { current?: World } = {};
  const faults = tell(one, opened => {
    world.current = opened;
    const at = () => `${Math.round((opened.now - 1_060 * MINUTE) / SECOND)} s`;
    opened.note = line => lines.push(`${at()}: ${line}`);
  });
  return [...lines, ...faults.map(fault => `!! ${fault}`)];
}
