import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from './check.ts';
import { type Story, story, UNDISTURBED } from './commands/story.ts';
import { tell } from './commands/tell.ts';

/** Of the sequences, `npm test` runs an eighth. PROPERTY_TIMES=125 runs 5,000. */
const SEQUENCES = 40;
const TIMES = Math.max(1, Number(process.env.PROPERTY_TIMES ?? 1));

it(
  'the commands double, lose and wrongly remove no play, whatever goes wrong',
  async () => {
    await check(
      fc.asyncProperty(story, async one => {
        expect(await tell(one)).toEqual([]);
      }),
      SEQUENCES,
    );
  },
  120_000 * TIMES,
);

const QUIET: Omit<Story, 'steps'> = {
  seed: 0,
  plays: [0, 0, 2],
  onePerMinute: false,
  isMerged: false,
  clocks: { trakt: 0, github: 0 },
};

it('a play of the same minute that no record names is not taken for one that an undo added', async () => {
  const steps: Story['steps'] = [
    { do: 'change', picks: [0, 1], old: [], ...UNDISTURBED },
    { do: 'undo', of: 0, only: undefined, ...UNDISTURBED, fates: ['not done'] },
    { do: 'again', of: 0, ...UNDISTURBED },
  ];
  expect(await tell({ ...QUIET, steps })).toEqual([]);
});

const MERGED = { ...QUIET, plays: [2], isMerged: true };
const FIRST: Story['steps'] = [{ do: 'change', picks: [0], old: [], ...UNDISTURBED }];

it('a play that a cut-off import perhaps added is not passed over because another undo took it for perhaps its own', async () => {
  const steps: Story['steps'] = [
    ...FIRST,
    { do: 'import', of: 0, ...UNDISTURBED, left: 13 },
    { do: 'undo', of: 1, only: undefined, ...UNDISTURBED },
    { do: 'undo', of: 1, only: undefined, ...UNDISTURBED },
    { do: 'undo', of: 0, only: undefined, ...UNDISTURBED },
  ];
  expect(await tell({ ...MERGED, steps })).toEqual([]);
});

it('nor is one that an undo without a receipt perhaps added', { tags: ['large'] }, async () => {
  const steps: Story['steps'] = [
    ...FIRST,
    { do: 'undo', of: 0, only: undefined, ...UNDISTURBED, isFull: true },
    { do: 'again', of: 3, ...UNDISTURBED },
    { do: 'undo', of: 0, only: undefined, ...UNDISTURBED },
    { do: 'undo', of: 2, only: undefined, ...UNDISTURBED },
  ];
  expect(await tell({ ...MERGED, steps })).toEqual([]);
});

it('of two plays that perhaps came back, the one that somebody removed lacks', {
  tags: ['large'],
}, async () => {
  const steps: Story['steps'] = [
    { do: 'change', picks: [0, 3], old: [], ...UNDISTURBED },
    { do: 'undo', of: 0, only: undefined, ...UNDISTURBED },
    { do: 'remove elsewhere', pick: 0 },
    { do: 'wait', seconds: 600 },
    { do: 'again', of: 0, ...UNDISTURBED },
  ];
  expect(await tell({ ...MERGED, plays: [2, 2], steps })).toEqual([]);
});
