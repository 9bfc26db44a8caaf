import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from './check.ts';
import { type Story, story, UNDISTURBED } from './nights/story.ts';
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

it('what a night saved is committed, also when a mark that cannot be understood makes it fail', {
  tags: ['large'],
  timeout: 60_000,
}, async () => {
  const steps: Story['steps'] = [
    { at: 'person', do: 'mark', marks: [{ nth: 3, mark: 'what?' }] },
    { at: 'trakt', do: 'watch', item: 1, minutesAgo: 60, isMark: false, count: 1 },
    { at: 'clock', minutes: 60 },
    { at: 'run', do: 'night', ...UNDISTURBED },
  ];
  expect(await tell({ seed: 0, isLate: false, steps })).toEqual([]);
});
