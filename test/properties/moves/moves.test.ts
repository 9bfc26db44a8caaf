import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Movie } from '../../simulator/trakt/catalogue.ts';
import { check } from '../check.ts';
import { FAULTS, NO_DATE, openAccount, RELEASE, TIMES, type Trouble, type Wish } from './account.ts';

const wish = fc.record<Wish>({
  item: fc.nat(1),
  time: fc.nat(TIMES.length - 1),
  to: fc.oneof(
    { arbitrary: fc.nat(RELEASE), weight: 4 },
    fc.constantFrom('released' as const, 'unknown' as const, 'remove' as const, 'nothing' as const),
  ),
});
const trouble = fc.record<Trouble>({
  fault: fc.constantFrom(...(Object.keys(FAULTS) as Trouble['fault'][])),
  nth: fc.integer({ min: 1, max: 3 }),
  killedAt: fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined, freq: 4 }),
  killed: fc.constantFrom('before', 'after', 'late'),
});
const NONE: Trouble = { fault: 'none', nth: 1, killedAt: undefined, killed: 'before' };
const NEAR_RELEASE = RELEASE + 1;

const minuteOf = (to: Wish['to']) =>
  typeof to === 'number' ? TIMES[to] : to === 'released' ? TIMES[RELEASE] : NO_DATE;
const moves = ({ to }: Wish) => to !== 'remove' && to !== 'nothing';
const isInPlace = ({ time, to }: Wish) =>
  minuteOf(to) === TIMES[time] || (to === 'released' && time === NEAR_RELEASE);

/** The minutes in which a movie should have plays in the end, written down as the contract has it. */
function expected(all: readonly Wish[], onePerMinute: boolean): string[] {
  const swaps = all.filter(one => moves(one) && !isInPlace(one) && isSwapped(one, all));
  const stays = (one: Wish) => !moves(one) || isInPlace(one) || swaps.includes(one);
  const left = all.filter(one => one.to !== 'remove' && stays(one));
  const serving = all.filter(one => one.to === 'nothing').map(one => TIMES[one.time] as string);
  const result = left.map(one => TIMES[one.time] as string);
  const coming = all.filter(one => !stays(one) && one.to !== 'remove');
  for (const { to } of [
    ...coming.filter(one => one.to !== 'released'),
    ...coming.filter(one => one.to === 'released'),
  ]) {
    const minute = minuteOf(to) ?? '';
    const near = to === 'released' ? [minute, TIMES[NEAR_RELEASE]] : [minute];
    const server = near.map(one => serving.indexOf(one as string)).find(index => index >= 0);
    if (server !== undefined) serving.splice(server, 1);
    else if (!onePerMinute || !result.includes(minute)) result.push(minute);
  }
  return result.toSorted();
}

/** Where it goes one comes from, one for one. */
function isSwapped({ time, to }: Wish, all: readonly Wish[]): boolean {
  const going = (one: Wish) => moves(one) && !isInPlace(one);
  return all.some(one => going(one) && TIMES[one.time] === minuteOf(to) && minuteOf(one.to) === TIMES[time]);
}

/** Whether more than single pairs trade places: then the run may refuse. */
function hasCircles(all: readonly Wish[]): boolean {
  const edges = all
    .filter(one => moves(one) && !isInPlace(one))
    .map(one => [TIMES[one.time], minuteOf(one.to)]);
  const swapped = edges.filter(([from, to]) => edges.some(([a, b]) => a === to && b === from));
  return (
    swapped.length > 2 ||
    hasLongCircle(
      edges.filter(edge => !swapped.includes(edge)),
      swapped,
    )
  );
}

function hasLongCircle(edges: (string | undefined)[][], swapped: (string | undefined)[][]): boolean {
  const reach = (from: string | undefined, seen: Set<unknown>): Set<unknown> => {
    for (const [a, b] of [...edges, ...swapped]) {
      if (a === from && !seen.has(b)) {
        seen.add(b);
        reach(b, seen);
      }
    }
    return seen;
  };
  const isTouching = ([from, to]: (string | undefined)[]) =>
    swapped.length > 0 && (swapped.flat().includes(from) || swapped.flat().includes(to));
  return edges.some(([from, to]) => reach(to, new Set()).has(from)) || edges.some(isTouching);
}

/** No two plays of a movie in a minute, as Trakt keeps them where it keeps one. */
function oneEach(wishes: readonly Wish[]): Wish[] {
  return [...new Map(wishes.map(one => [`${one.item} ${one.time}`, one])).values()];
}

const story = fc.record({
  wishes: fc.array(wish, { minLength: 1, maxLength: 6 }),
  troubles: fc.array(trouble, { minLength: 0, maxLength: 2 }),
  onePerMinute: fc.boolean(),
});

function wanted(wishes: readonly Wish[], onePerMinute: boolean): string[] {
  return [0, 1].flatMap(item =>
    expected(
      wishes.filter(one => one.item === item),
      onePerMinute,
    ).map(minute => `${item} ${minute}`),
  );
}

it('moves lose and double no play, wherever a run is cut off, and end as one that was not', async () => {
  await check(
    fc.asyncProperty(story, async ({ wishes: given, troubles, onePerMinute }) => {
      const wishes = onePerMinute ? oneEach(given) : given;
      fc.pre([0, 1].every(item => !hasCircles(wishes.filter(one => one.item === item))));
      const account = await openAccount(wishes);
      try {
        account.trakt.switches.onePerMinute = onePerMinute;
        for (const one of troubles) await account.change(one);
        const failure = await account.change(NONE);
        expect(failure).toBeUndefined();
        await account.faults.carryOut();
        account.clock.advance(60_000);
        const minutes = account.trakt
          .plays('sam')
          .flatMap(({ item, watchedAt }) => {
            const index = account.items.indexOf(item as Movie);
            return index < 0 ? [] : [`${index} ${new Date(watchedAt).toISOString().slice(0, 16)}`];
          })
          .toSorted();
        expect(minutes).toEqual(wanted(wishes, onePerMinute).toSorted());
        account.assertClean();
      } finally {
        await account.close();
      }
    }),
    80,
  );
}, 240_000);

it('an undo of moves leaves the history as it was, wherever it is cut off, and can be undone', {
  tags: ['large'],
  timeout: 240_000,
}, async () => {
  await check(
    fc.asyncProperty(story, async ({ wishes: given, troubles, onePerMinute }) => {
      const wishes = onePerMinute ? oneEach(given) : given;
      fc.pre([0, 1].every(item => !hasCircles(wishes.filter(one => one.item === item))));
      const account = await openAccount(wishes);
      try {
        account.trakt.switches.onePerMinute = onePerMinute;
        const before = account.occasions();
        expect(await account.change(NONE)).toBeUndefined();
        const after = account.occasions();
        if (before.join() === after.join()) return;
        const changed = account.lastRun();
        for (const one of troubles) await account.undo(changed, one);
        expect(await account.undo(changed, NONE)).toBeUndefined();
        expect(account.occasions()).toEqual(before);
        if (troubles.length > 0) return;
        expect(await account.undo(account.lastRun(), NONE)).toBeUndefined();
        expect(account.occasions()).toEqual(after);
        account.assertClean();
      } finally {
        await account.close();
      }
    }),
    40,
  );
});
