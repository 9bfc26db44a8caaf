import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from './check.ts';
import { findDouble, findLost, findWronglyRemoved } from './undo-model.ts';
import { type Attempt, change, type End, undo } from './undo-runs.ts';
import {
  addPlay,
  type Fate,
  liveIn,
  MINUTE,
  newRun,
  openWorld,
  type Process,
  pass,
  type RunState,
  removePlay,
  SECOND,
  start,
  type World,
} from './undo-world.ts';

interface RunStep {
  fates: Fate[];
  /** After how many pauses it is cut off. */
  left: number;
  /** Whether the next step begins while it is under way, and how long after. */
  beside: number | undefined;
}

type Step =
  | ({ do: 'change'; picks: number[]; old: number[] } & RunStep)
  | ({ do: 'undo'; of: number; only: number[] | undefined } & RunStep)
  | ({ do: 'again'; of: number } & RunStep)
  | { do: 'watch'; slot: number }
  | { do: 'remove elsewhere'; pick: number }
  | { do: 'wait'; seconds: number };

const fate = fc.constantFrom<Fate>('done', 'done', 'done', 'done, no answer', 'not done', 'late', 'in parts');
const runStep = {
  fates: fc.array(fate, { maxLength: 3 }),
  left: fc.oneof(fc.constant(1_000), fc.constant(1_000), fc.nat(12)),
  beside: fc.option(fc.nat(40), { nil: undefined, freq: 1 }),
};
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('change' as const),
    picks: fc.array(fc.nat(5), { minLength: 1, maxLength: 3 }),
    old: fc.array(fc.nat(9), { maxLength: 1 }),
    ...runStep,
  }),
  {
    arbitrary: fc.record({
      do: fc.constant('undo' as const),
      of: fc.nat(9),
      only: fc.option(fc.array(fc.nat(3), { minLength: 1, maxLength: 2 }), { nil: undefined }),
      ...runStep,
    }),
    weight: 2,
  },
  fc.record({ do: fc.constant('again' as const), of: fc.nat(9), ...runStep }),
  fc.record({ do: fc.constant('watch' as const), slot: fc.nat(2) }),
  fc.record({ do: fc.constant('remove elsewhere' as const), pick: fc.nat(9) }),
  fc.record({ do: fc.constant('wait' as const), seconds: fc.constantFrom(1, 20, 90, 400, 3_000) }),
);

interface Story {
  seed: number;
  plays: number[];
  onePerMinute: boolean;
  steps: Step[];
}

const story: fc.Arbitrary<Story> = fc.record({
  seed: fc.integer(),
  plays: fc.array(fc.nat(2), { minLength: 1, maxLength: 4 }),
  onePerMinute: fc.oneof(fc.constant(false), fc.constant(false), fc.constant(false), fc.boolean()),
  steps: fc.array(step, { minLength: 3, maxLength: 12 }),
});

/** Tells what went wrong; `undefined` when every play is where it should be. */
export function tell({ seed, plays, onePerMinute, steps }: Story, w?: unknown[]): string | undefined {
  const world = openWorld(seed, plays, onePerMinute);
  w?.push(world);
  const troubles: string[] = [];
  const undone = new Map<string, string>();
  const begin = new Map<string, (attempt: Attempt) => Process>();
  let number = 0;

  const launch = (run: RunState, { fates, left, beside }: RunStep) => {
    const end: End = { outcome: 'under way', slept: 0 };
    const attempts = new Set(run.intents.map(intent => intent.attempt)).size + 1;
    const process = begin.get(run.id)?.({ world, run, number: attempts, fates, end });
    if (process === undefined) return;
    start(world, run, process, left);
    if (beside === undefined) pass(world, Infinity, () => run.endedAt !== undefined);
    else pass(world, world.now + beside * SECOND);
  };

  for (const one of steps) {
    switch (one.do) {
      case 'change': {
        const live = liveIn(world);
        if (live.length === 0) break;
        const gone = world.plays.filter(play => play.to !== Infinity);
        const ids = [
          ...one.picks.map(pick => live[pick % live.length]?.id ?? ''),
          ...(gone.length === 0 ? [] : one.old.map(pick => gone[pick % gone.length]?.id ?? '')),
        ];
        const run = newRun(world, String(++number));
        begin.set(run.id, attempt => change(attempt, ids));
        launch(run, one);
        break;
      }
      case 'undo': {
        const target = runAt(world, one.of);
        if (target === undefined) break;
        const asked = one.only && idsOf(target, one.only);
        const run = newRun(world, String(++number));
        undone.set(run.id, target.id);
        begin.set(run.id, function* (attempt) {
          yield* undo(attempt, target.id, asked);
          const isWhole = attempt.end.outcome === 'done';
          troubles.push(
            ...[findDouble(world), isWhole ? findLost(world, target, asked) : undefined]
              .filter(trouble => trouble !== undefined)
              .map(trouble => `Run ${run.id}: ${trouble}`),
          );
        });
        launch(run, one);
        break;
      }
      case 'again': {
        const run = runAt(world, one.of);
        if (run !== undefined && run.endedAt !== undefined) launch(run, one);
        break;
      }
      case 'watch':
        if (world.running.length === 0) addPlay(world, { slot: one.slot, label: undefined, by: undefined });
        break;
      case 'remove elsewhere': {
        const live = liveIn(world);
        removePlay(world, live[one.pick % live.length]?.id ?? '', undefined);
        break;
      }
      case 'wait':
        pass(world, world.now + one.seconds * SECOND);
        break;
    }
    const double = findDouble(world);
    if (double !== undefined) troubles.push(double);
    if (troubles.length > 0) break;
  }
  pass(world, Infinity, () => world.running.length === 0);
  pass(world, world.now + 10 * MINUTE);
  return troubles[0] ?? findDouble(world) ?? findWronglyRemoved(world, undone);
}

function runAt(world: World, number: number): RunState | undefined {
  const runs = [...world.runs.values()];
  return runs[number % runs.length];
}

function idsOf({ intents, receipts }: RunState, picks: readonly number[]): Set<string> {
  const ids = [
    ...intents.flatMap(({ going }) => going.map(({ play }) => play.historyId)),
    ...receipts.flatMap(({ added }) => added.map(one => one.historyId)),
  ];
  return new Set(ids.length === 0 ? ['0'] : picks.map(pick => ids[pick % ids.length] ?? ''));
}

it('no sequence of changes and undos doubles, loses or wrongly removes a play', async () => {
  await check(
    fc.property(story, one => {
      expect(tell(one)).toBeUndefined();
    }),
    5_000,
  );
});
