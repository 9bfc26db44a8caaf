import fc from 'fast-check';
import type { Fate } from '../undo/world.ts';

/** How one attempt of a run fares. */
export interface Fortune {
  /** What happens to its requests that change plays, one after the other; all others are done. */
  fates: Fate[];
  /** After how many pauses it is cut off: each request, upload and sleep is one. */
  left: number;
  /** How many seconds after its beginning the next step comes, while it is under way; `undefined`: after its end. */
  beside: number | undefined;
  /** Milliseconds that the machine’s clock is ahead. */
  clock: number;
  /** There is no room for a receipt. */
  isFull: boolean;
}

export type Step =
  /** `picks`: which live plays; `old`: which that are gone. */
  | ({ do: 'change'; picks: number[]; old: number[] } & Fortune)
  /** `of`: which run, from the newest; `only`: which of its plays. */
  | ({ do: 'undo'; of: number; only: number[] | undefined } & Fortune)
  /** The list of what a run removed. */
  | ({ do: 'import'; of: number } & Fortune)
  | ({ do: 'again'; of: number } & Fortune)
  | { do: 'watch'; slot: number }
  | { do: 'remove elsewhere'; pick: number }
  | { do: 'wait'; seconds: number };

export interface Story {
  seed: number;
  /** The slots of the plays that are there at first. */
  plays: number[];
  onePerMinute: boolean;
  /** Trakt shows what is added in one of the slots a minute later. */
  isMerged: boolean;
  /** Milliseconds that the clocks of the hosts are ahead. */
  clocks: { trakt: number; github: number };
  steps: Step[];
}

export const UNDISTURBED: Fortune = {
  fates: [],
  left: Number.POSITIVE_INFINITY,
  beside: undefined,
  clock: 0,
  isFull: false,
};

const ahead = fc.constantFrom(0, 0, 0, 10 * 60_000, -10 * 60_000);
const fate = fc.constantFrom<Fate>('done', 'done', 'done', 'done, no answer', 'not done', 'late', 'in parts');
const fortune = {
  fates: fc.oneof(fc.constant<Fate[]>([]), fc.array(fate, { maxLength: 3 })),
  left: fc.oneof({ arbitrary: fc.constant(1_000), weight: 3 }, fc.nat(30)),
  beside: fc.option(fc.nat(40), { nil: undefined, freq: 1 }),
  clock: ahead,
  isFull: fc.constantFrom(false, false, false, false, false, true),
};
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    arbitrary: fc.record({
      do: fc.constant('change' as const),
      picks: fc.array(fc.nat(3), { minLength: 1, maxLength: 2 }),
      old: fc.oneof(fc.constant<number[]>([]), fc.array(fc.nat(3), { maxLength: 1 })),
      ...fortune,
    }),
    weight: 6,
  },
  {
    arbitrary: fc.record({
      do: fc.constant('undo' as const),
      of: fc.nat(4),
      only: fc.option(fc.array(fc.nat(2), { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 2 }),
      ...fortune,
    }),
    weight: 10,
  },
  {
    arbitrary: fc.record({
      do: fc.constant('import' as const),
      of: fc.nat(3),
      ...fortune,
      beside: fc.constant(undefined),
    }),
    weight: 1,
  },
  { arbitrary: fc.record({ do: fc.constant('again' as const), of: fc.nat(3), ...fortune }), weight: 4 },
  { arbitrary: fc.record({ do: fc.constant('watch' as const), slot: fc.nat(1) }), weight: 2 },
  { arbitrary: fc.record({ do: fc.constant('remove elsewhere' as const), pick: fc.nat(3) }), weight: 2 },
  {
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      seconds: fc.constantFrom(1, 20, 90, 400, 3_000),
    }),
    weight: 2,
  },
);

/** Sequences of runs and of what happens beside them. */
export const story: fc.Arbitrary<Story> = fc.record({
  seed: fc.integer(),
  plays: fc.array(fc.constantFrom(0, 0, 1, 2), { minLength: 1, maxLength: 3 }),
  onePerMinute: fc.constantFrom(false, false, false, true),
  isMerged: fc.constantFrom(false, false, false, true),
  clocks: fc.record({ trakt: ahead, github: ahead }),
  steps: fc.array(step, { minLength: 3, maxLength: 9 }),
});
