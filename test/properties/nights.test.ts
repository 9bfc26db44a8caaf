import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from './check.ts';
import { type PersonEvent, type Story, story, UNDISTURBED } from './nights/story.ts';
import { tell } from './nights/tell.ts';

/** Each takes many processes of git. PROPERTY_TIMES=250 tells 1,000. */
const STORIES = 4;
const TIMES = Math.max(1, Number(process.env.PROPERTY_TIMES ?? 1));

it('backups through a real repository are the account, whoever pushes meanwhile, and each mark is carried out once', {
  tags: ['large'],
  timeout: 240_000 * TIMES,
}, async () => {
  await check(
    fc.asyncProperty(story, async one => {
      expect(await tell(one)).toEqual([]);
    }),
    STORIES,
  );
});

const NIGHT = { at: 'run', do: 'night', ...UNDISTURBED } as const;
const CHANGE = { at: 'run', do: 'change', ...UNDISTURBED } as const;
const EIGHT_MARKS: PersonEvent = {
  at: 'person',
  do: 'mark',
  marks: Array.from({ length: 8 }, (_, nth) => ({ nth, mark: 'x' })),
};
const X: PersonEvent = { at: 'person', do: 'mark', marks: [{ nth: 3, mark: 'x' }] };

/** What comes together too seldom by chance. Rows stand the other way round than plays at Trakt. */
const SEQUENCES: Record<string, Story['steps']> = {
  'a mark that cannot be understood makes a night fail that saved something': [
    { at: 'person', do: 'mark', marks: [{ nth: 3, mark: 'what?' }] },
    { at: 'trakt', do: 'watch', item: 1, minutesAgo: 60, isMark: false, count: 1 },
    { at: 'clock', minutes: 60 },
    NIGHT,
  ],
  'a mark is taken back before its run': [X, { at: 'person', do: 'take marks back' }, CHANGE, NIGHT],
  'a mark is taken back between two nights, and its run comes after them': [
    X,
    NIGHT,
    { at: 'person', do: 'take marks back' },
    { at: 'trakt', do: 'watch', item: 1, minutesAgo: 60, isMark: false, count: 1 },
    NIGHT,
    CHANGE,
    CHANGE,
  ],
  'a mark is committed, and the branch is set back behind it': [
    X,
    { at: 'person', do: 'force back', commits: 1 },
    CHANGE,
    CHANGE,
    NIGHT,
  ],
  'the branch is set back to a commit with marks that were taken back': [
    X,
    { at: 'person', do: 'take marks back' },
    CHANGE,
    { at: 'person', do: 'force back', commits: 1 },
    CHANGE,
    CHANGE,
    NIGHT,
  ],
  'the branch is set back behind what a night saved': [
    { at: 'trakt', do: 'watch', item: 1, minutesAgo: 60, isMark: false, count: 2 },
    NIGHT,
    { at: 'person', do: 'force back', commits: 1 },
    { at: 'trakt', do: 'remove', nth: 2 },
    NIGHT,
    { at: 'person', do: 'mark', marks: [{ nth: 4, mark: 'keep' }] },
    CHANGE,
  ],
  'a show is renamed whose plays are marked, so that their file moves': [
    EIGHT_MARKS,
    { at: 'trakt', do: 'rename', show: 0, to: 5 },
    { at: 'clock', minutes: 12_000 },
    NIGHT,
    CHANGE,
  ],
  'somebody pushes a mark while a night saves': [
    { at: 'trakt', do: 'watch', item: 1, minutesAgo: 60, isMark: false, count: 1 },
    { ...NIGHT, beside: [{ moment: 'before push 1', event: { at: 'person', do: 'other file' } }] },
    { at: 'trakt', do: 'watch', item: 2, minutesAgo: 60, isMark: false, count: 1 },
    { ...NIGHT, beside: [{ moment: 'before push 1', event: X }] },
    CHANGE,
    NIGHT,
  ],
  'somebody takes marks back in a file that a night rewrites': [
    {
      at: 'person',
      do: 'mark',
      marks: [
        { nth: 0, mark: 'no' },
        { nth: 20, mark: 'no' },
      ],
    },
    { at: 'trakt', do: 'remove', nth: 10 },
    { ...NIGHT, beside: [{ moment: 'before push 1', event: { at: 'person', do: 'take marks back' } }] },
    NIGHT,
  ],
  'two rows of a file swap their IDs, and are marked': [
    EIGHT_MARKS,
    { at: 'person', do: 'edit', how: 'swap two IDs', nth: 1 },
    { at: 'trakt', do: 'watch', item: 1, minutesAgo: 60, isMark: false, count: 1 },
    NIGHT,
    CHANGE,
    CHANGE,
  ],
  'a marked row is of somebody else': [
    { at: 'person', do: 'edit', how: 'marked row of somebody else', nth: 1 },
    CHANGE,
    NIGHT,
    CHANGE,
  ],
  'a marked row has a cell too many': [
    { at: 'person', do: 'edit', how: 'surplus cell in a marked row', nth: 1 },
    { at: 'trakt', do: 'watch', item: 1, minutesAgo: 60, isMark: false, count: 1 },
    NIGHT,
    CHANGE,
  ],
  'a marked row is copied into the file of another title': [
    { at: 'trakt', do: 'watch', item: 1, minutesAgo: 60, isMark: false, count: 3 },
    NIGHT,
    { at: 'person', do: 'edit', how: 'marked row of another file', nth: 1 },
    NIGHT,
    CHANGE,
    NIGHT,
  ],
  'a list has two targets for each of its plays': [
    { at: 'person', do: 'list', nth: [1, 4], mark: 'move both ways' },
    CHANGE,
    { at: 'person', do: 'list', nth: [1, 4], mark: 'move' },
    CHANGE,
    NIGHT,
  ],
  'files of the person’s own lie in the folder of the backup': [
    { at: 'person', do: 'edit', how: 'file beside', nth: 1 },
    { at: 'person', do: 'edit', how: 'front page', nth: 1 },
    { at: 'trakt', do: 'remove', nth: 2 },
    NIGHT,
    { at: 'clock', minutes: 12_000 },
    NIGHT,
  ],
  'marks of each kind, in one commit, while plays come and go': [
    {
      at: 'person',
      do: 'mark',
      marks: (['x', 'keep', 'no', 'move', 'yes'] as const).map((mark, nth) => ({ nth: 5 * nth, mark })),
    },
    { at: 'trakt', do: 'remove', nth: 11 },
    { at: 'trakt', do: 'watch', item: 3, minutesAgo: 30, isMark: true, count: 2 },
    NIGHT,
    CHANGE,
    { at: 'trakt', do: 'again', nth: 3 },
    NIGHT,
  ],
};

it.for(Object.entries(SEQUENCES).map(([name, steps], index) => ({ name, steps, isLate: index % 2 === 1 })))(
  'so also where $name',
  { tags: ['large'], timeout: 60_000 },
  async ({ steps, isLate }) => expect(await tell({ seed: 0, isLate, steps })).toEqual([]),
);
