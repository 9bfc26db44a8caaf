import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupsByPlay } from '../../src/history/suspect-group.ts';
import { findSuspects } from '../../src/history/suspects.ts';
import { ACCIDENTS, settingOf } from './accidents.ts';
import { check } from './check.ts';
import { diceOf, type Watched, watch } from './watching.ts';

const HISTORIES = 4;
const histories = new Map<number, Watched>();
const seed = fc.nat(2 ** 31 - 1);

/** One of a few histories of 5,000 plays: making one takes longer than looking at it. */
function someHistory(seed: number): Watched {
  const number = seed % HISTORIES;
  const watched = histories.get(number) ?? watch(number);
  histories.set(number, watched);
  return watched;
}

describe('an accident in a realistic history of 5,000 plays', () => {
  it.each(Object.entries(ACCIDENTS))('is found whole: %s', async (_, plant) => {
    await check(
      fc.property(seed, number => {
        const { plays, made, kind, setting } = plant(someHistory(number), diceOf(number));
        const groups = groupsByPlay(findSuspects(plays, setting));
        const found = made.map(either => either.map(play => groups.get(play.historyId)).find(Boolean));
        expect(found).not.toContain(undefined);
        if (kind === 'duplicate') return;
        expect(new Set(found.map(group => group?.kind))).toEqual(new Set([kind]));
        expect(new Set(found).size).toBe(1);
      }),
      10,
    );
  });
});

describe('a realistic history without an accident', () => {
  it('has fewer than one false group in 2,000 plays', () => {
    let plays = 0;
    let groups = 0;
    for (let number = 1; number <= 6 * Number(process.env.PROPERTY_TIMES ?? 1); number++) {
      const watched = watch(number);
      plays += watched.plays.length;
      groups += findSuspects(watched.plays, settingOf(watched)).length;
    }
    expect(groups / (plays / 2_000)).toBeLessThan(1);
  });
});
