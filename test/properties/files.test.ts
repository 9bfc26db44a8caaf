import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from './check.ts';
import { story } from './files/story.ts';
import { tell } from './files/tell.ts';

/** Of the stories, `npm test` tells an eighth. PROPERTY_TIMES=21 tells 1,008. */
const STORIES = 48;
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
