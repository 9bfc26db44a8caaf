import fc from 'fast-check';
import { SHAPES } from './shapes.ts';

export type Claim = 'right' | 'absent' | 'other' | 'nothing';

/** A row: of which thing, when, and what it says. Numbers are taken modulo what there is. */
export interface RowPlan {
  item: number;
  time: number;
  /** Of each of the claims of `CLAIMS`, whether it is right, absent, that of another thing, or of none. */
  claims: Claim[];
  other: number;
  /** The IDs are the show’s, in a list that does not say so. */
  hasShowIds: boolean;
  historyId: number | undefined;
  /** How often the line is there. */
  times: number;
}

export interface FilePlan {
  shape: string;
  rows: RowPlan[];
  /** How many of the rows of the file before it are in it as well. */
  overlap: number;
}

/** What became of the catalogue after the files were written. */
export type Change =
  | { do: 'renumber'; show: number }
  | { do: 'retitle'; show: number }
  | { do: 're-release'; movie: number }
  | { do: 'gone'; item: number }
  | { do: 'merge'; item: number };

export type Run = {
  /** Which of the files. */
  files: number[];
  how: 'by hand' | 'plan and add';
  /** The line of the log after which it is cut off. */
  cut: number | undefined;
  fault: 'none' | 'refused' | 'done, no answer' | 'late';
};

export interface Story {
  files: FilePlan[];
  /** Rows whose plays are there already. */
  present: number[];
  changes: Change[];
  runs: Run[];
}

const claim = fc.oneof(
  { arbitrary: fc.constant<Claim>('right'), weight: 10 },
  { arbitrary: fc.constant<Claim>('absent'), weight: 5 },
  { arbitrary: fc.constantFrom<Claim>('other', 'nothing'), weight: 1 },
);
/** So many claims a row can have. */
export const CLAIMS = 13;
const claims = fc.oneof(
  { arbitrary: fc.constant<Claim[]>(Array.from({ length: CLAIMS }, () => 'right')), weight: 1 },
  { arbitrary: fc.array(claim, { minLength: CLAIMS, maxLength: CLAIMS }), weight: 3 },
);
const row: fc.Arbitrary<RowPlan> = fc.record({
  item: fc.nat(40),
  time: fc.nat(7),
  claims,
  other: fc.nat(40),
  hasShowIds: fc.constantFrom(false, false, false, true),
  historyId: fc.oneof(fc.constant(undefined), fc.nat(5)),
  times: fc.constantFrom(1, 1, 1, 2),
});
const file: fc.Arbitrary<FilePlan> = fc.record({
  shape: fc.constantFrom('ours', 'list', ...Object.keys(SHAPES)),
  rows: fc.array(row, { minLength: 1, maxLength: 8 }),
  overlap: fc.nat(4),
});
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant('renumber' as const), show: fc.nat(3) }),
  fc.record({ do: fc.constant('retitle' as const), show: fc.nat(3) }),
  fc.record({ do: fc.constant('re-release' as const), movie: fc.nat(5) }),
  fc.record({ do: fc.constant('gone' as const), item: fc.nat(40) }),
  fc.record({ do: fc.constant('merge' as const), item: fc.nat(40) }),
);
const run: fc.Arbitrary<Run> = fc.record({
  files: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 3 }),
  how: fc.constantFrom('by hand' as const, 'by hand' as const, 'plan and add' as const),
  cut: fc.oneof({ arbitrary: fc.constant(undefined), weight: 2 }, { arbitrary: fc.nat(16), weight: 1 }),
  fault: fc.constantFrom('none', 'none', 'none', 'refused', 'done, no answer', 'late'),
});

/** Files of services about a catalogue that goes on changing, given to one run after the other. */
export const story: fc.Arbitrary<Story> = fc.record({
  files: fc.array(file, { minLength: 1, maxLength: 3 }),
  present: fc.array(fc.nat(12), { maxLength: 3 }),
  changes: fc.array(change, { maxLength: 2 }),
  runs: fc.array(run, { minLength: 1, maxLength: 3 }),
});
