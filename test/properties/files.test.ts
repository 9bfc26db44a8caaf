import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from './check.ts';
import { story } from './files/story.ts';
import { tell } from './files/tell.ts';

/** Of the stories, `npm test` tells a twentieth. PROPERTY_TIMES=40 tells 1,000. */
const STORIES = 25;
const TIMES = Math.max(1, Number(process.env.PROPERTY_TIMES ?? 1));

it(
  'of an export that went through anybody’s hands and any program, what was marked is done, or nothing',
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
