import fc from 'fast-check';
import type { PushTrouble } from './job.ts';

/** What happens at Trakt without us. Numbers are taken modulo what there is. */
export type TraktEvent =
  | { at: 'trakt'; do: 'watch'; item: number; minutesAgo: number; isMark: boolean; count: number }
  | { at: 'trakt'; do: 'remove'; nth: number }
  /** Removed, and added again under another ID. */
  | { at: 'trakt'; do: 'again'; nth: number }
  | { at: 'trakt'; do: 'rename'; show: number; to: number }
  | { at: 'trakt'; do: 'renumber'; show: number };

/** `move both ways`: two rows of a list have two targets for one play; a row of a backup has the other one. */
export type Mark = 'x' | 'X' | 'yes' | 'keep' | 'no' | 'what?' | 'move' | 'move both ways';

/** What a person does to the repository. */
export type PersonEvent =
  | { at: 'person'; do: 'mark'; marks: { nth: number; mark: Mark }[] }
  | { at: 'person'; do: 'list'; nth: number[]; mark: Mark }
  | { at: 'person'; do: 'take marks back' }
  | { at: 'person'; do: 'edit'; how: Edit; nth: number }
  | { at: 'person'; do: 'other file' }
  /** The branch goes back to an earlier commit. */
  | { at: 'person'; do: 'force back'; commits: number }
  | { at: 'person'; do: 'rewrite last commit' };

export type Edit =
  | 'delete a file'
  | 'delete the manifest'
  | 'delete all'
  | 'damage the manifest'
  | 'change a cell'
  | 'delete a row'
  | 'swap two IDs'
  | 'surplus cell in a marked row'
  | 'marked row of somebody else'
  | 'marked row of another file'
  | 'note in the file'
  | 'file beside'
  | 'front page'
  | 'other line ends'
  | 'older version';

/** When, within a run, something else happens. */
export type Moment =
  | 'after checkout'
  | 'while reading'
  | 'before the commit'
  | 'before push 1'
  | 'before push 2';

export interface Beside {
  moment: Moment;
  event: TraktEvent | PersonEvent;
}

export interface Fortune {
  beside: Beside[];
  push: PushTrouble | undefined;
  trouble: 'none' | 'no room' | 'Trakt is down' | 'gone before the commit';
}

export type Step =
  | TraktEvent
  | PersonEvent
  | ({ at: 'run'; do: 'night' } & Fortune)
  /** The next run that a push has started. */
  | ({ at: 'run'; do: 'change' } & Fortune)
  | { at: 'clock'; minutes: number };

export interface Story {
  seed: number;
  /** Whether reads at Trakt can be five minutes old. */
  isLate: boolean;
  steps: Step[];
}

export const UNDISTURBED: Fortune = { beside: [], push: undefined, trouble: 'none' };

const nth = fc.nat(60);
const traktEvent: fc.Arbitrary<TraktEvent> = fc.oneof(
  {
    arbitrary: fc.record({
      at: fc.constant('trakt' as const),
      do: fc.constant('watch' as const),
      item: fc.nat(30),
      minutesAgo: fc.nat(600),
      isMark: fc.boolean(),
      count: fc.constantFrom(1, 1, 2, 4),
    }),
    weight: 5,
  },
  {
    arbitrary: fc.record({ at: fc.constant('trakt' as const), do: fc.constant('remove' as const), nth }),
    weight: 2,
  },
  {
    arbitrary: fc.record({ at: fc.constant('trakt' as const), do: fc.constant('again' as const), nth }),
    weight: 1,
  },
  {
    arbitrary: fc.record({
      at: fc.constant('trakt' as const),
      do: fc.constant('rename' as const),
      show: fc.nat(3),
      to: fc.nat(5),
    }),
    weight: 1,
  },
  {
    arbitrary: fc.record({
      at: fc.constant('trakt' as const),
      do: fc.constant('renumber' as const),
      show: fc.nat(3),
    }),
    weight: 1,
  },
);

const mark = fc.constantFrom<Mark>(
  'x',
  'x',
  'x',
  'X',
  'yes',
  'keep',
  'keep',
  'no',
  'what?',
  'move',
  'move both ways',
);
const edit = fc.constantFrom<Edit>(
  'delete a file',
  'delete the manifest',
  'delete all',
  'damage the manifest',
  'change a cell',
  'delete a row',
  'swap two IDs',
  'surplus cell in a marked row',
  'marked row of somebody else',
  'marked row of another file',
  'note in the file',
  'file beside',
  'front page',
  'other line ends',
  'older version',
);
const person = fc.constant('person' as const);
const personEvent: fc.Arbitrary<PersonEvent> = fc.oneof(
  {
    arbitrary: fc.record({
      at: person,
      do: fc.constant('mark' as const),
      marks: fc.array(fc.record({ nth, mark }), { minLength: 1, maxLength: 3 }),
    }),
    weight: 6,
  },
  {
    arbitrary: fc.record({
      at: person,
      do: fc.constant('list' as const),
      nth: fc.array(nth, { minLength: 1, maxLength: 3 }),
      mark,
    }),
    weight: 3,
  },
  { arbitrary: fc.record({ at: person, do: fc.constant('take marks back' as const) }), weight: 1 },
  { arbitrary: fc.record({ at: person, do: fc.constant('edit' as const), how: edit, nth }), weight: 3 },
  { arbitrary: fc.record({ at: person, do: fc.constant('other file' as const) }), weight: 1 },
  {
    arbitrary: fc.record({
      at: person,
      do: fc.constant('force back' as const),
      commits: fc.integer({ min: 1, max: 3 }),
    }),
    weight: 1,
  },
  { arbitrary: fc.record({ at: person, do: fc.constant('rewrite last commit' as const) }), weight: 1 },
);

const fortune = {
  beside: fc.oneof(
    fc.constant<Beside[]>([]),
    fc.array(
      fc.oneof(
        fc.record({
          moment: fc.constantFrom<Moment>(
            'after checkout',
            'before the commit',
            'before push 1',
            'before push 2',
          ),
          event: personEvent,
        }),
        fc.record({
          moment: fc.constantFrom<Moment>('after checkout', 'while reading', 'before the commit'),
          event: traktEvent,
        }),
      ),
      { maxLength: 2 },
    ),
  ),
  push: fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 3 },
    {
      arbitrary: fc.record({
        nth: fc.constantFrom(1, 1, 2),
        kind: fc.constantFrom<PushTrouble['kind']>('refused', 'unanswered', 'gone'),
      }),
      weight: 1,
    },
  ),
  trouble: fc.constantFrom<Fortune['trouble']>(
    'none',
    'none',
    'none',
    'none',
    'none',
    'none',
    'no room',
    'Trakt is down',
    'gone before the commit',
  ),
};
const running = fc.constant('run' as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: traktEvent, weight: 4 },
  { arbitrary: personEvent, weight: 4 },
  { arbitrary: fc.record({ at: running, do: fc.constant('night' as const), ...fortune }), weight: 4 },
  { arbitrary: fc.record({ at: running, do: fc.constant('change' as const), ...fortune }), weight: 4 },
  {
    arbitrary: fc.record({
      at: fc.constant('clock' as const),
      minutes: fc.constantFrom(1, 5, 60, 2_000, 12_000),
    }),
    weight: 1,
  },
);

/** Nights and days of an account and its repository: plays, marks, edits, runs, and what goes wrong with them. */
export const story: fc.Arbitrary<Story> = fc.record({
  seed: fc.integer(),
  isLate: fc.boolean(),
  steps: fc.array(step, { minLength: 2, maxLength: 5 }),
});
