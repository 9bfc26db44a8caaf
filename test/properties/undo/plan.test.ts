import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check } from '../check.ts';
import { story } from './story.ts';
import { tell } from './tell.ts';

it('no sequence of changes and undos doubles, loses or wrongly removes a play', async () => {
  await check(
    fc.property(story, one => {
      expect(tell(one)).toEqual([]);
    }),
    5_000,
  );
});
