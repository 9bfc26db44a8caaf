import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from './check.ts';
import { story } from './imports/story.ts';
import { tell } from './imports/tell.ts';

/** Of the stories, `npm test` tells a twentieth. PROPERTY_TIMES=25 tells 1,000. */
const STORIES = 40;
const TIMES = Math.max(1, Number(process.env.PROPERTY_TIMES ?? 1));

it(
  'an import adds what a row claims, once, whatever services wrote, and tells of every other row',
  async () => {
    await check(
      fc.asyncProperty(story, async one => {
        expect(await tell(one)).toEqual([]);
      }),
      STORIES,
    );
  },
  240_000 * TIMES,
);
