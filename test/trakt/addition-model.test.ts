import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPlays, type NewPlay } from '../../src/trakt/addition.ts';
import { readHistoryAround } from '../../src/trakt/history-around.ts';
import type { FaultPlan } from '../simulator/faults.ts';
import { episodeOf } from '../simulator/trakt/catalogue.ts';
import { recordedLog } from '../world.ts';
import { openTrakt } from './scene.ts';

const AT = Date.parse('2025-11-10T20:00:00Z');
const RUNS = Number(process.env.RUNS ?? 20);

/** What goes wrong with a request: nothing, before the work, after it, or the work is done so many milliseconds later. */
const trouble = fc.oneof(
  { weight: 3, arbitrary: fc.constant('none' as const) },
  fc.constantFrom('before', 'after', 'reset', 'reset after'),
  fc.integer({ min: 1, max: 60_000 }),
);

const scenario = fc.record({
  /** The number of the episode and of the minute of each play that is added. */
  wanted: fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { minLength: 1, maxLength: 6 }),
  there: fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { maxLength: 3 }),
  gone: fc.array(fc.tuple(fc.nat(3), fc.nat(2)), { maxLength: 3 }),
  troubles: fc.array(trouble, { maxLength: 5 }),
  ages: fc.array(fc.nat(300_000), { minLength: 1, maxLength: 7 }),
  onePerMinute: fc.boolean(),
});

function planOf(of: typeof trouble extends fc.Arbitrary<infer T> ? T : never): FaultPlan[] {
  const aim = { method: 'POST', path: '/sync/history' };
  if (of === 'none') return [{ ...aim, fault: { run: () => undefined } }];
  if (typeof of === 'number')
    return [{ ...aim, fault: { late: of, meanwhile: { status: 504, html: true } } }];
  const fault = of.startsWith('reset') ? ('reset' as const) : { status: 504, html: true };
  return [{ ...aim, fault, after: of.endsWith('after') }];
}

test('no play is added twice or lost, whatever becomes of requests and however old reads are', async () => {
  await fc.assert(
    fc.asyncProperty(scenario, async ({ wanted, there, gone, troubles, ages, onePerMinute }) => {
      const { api, trakt, clock, faults } = await openTrakt();
      const show = trakt.addShow({ title: 'Long', seasons: { 1: 4 } });
      const item = (nth: number) => episodeOf(show, 1, nth + 1);
      const at = (nth: number) => AT + nth * 3_600_000 * 48;
      const put = ([nth, minute]: [number, number]) =>
        trakt.addPlay('sam', { item: item(nth), watchedAt: at(minute), action: 'watch' });
      const before = there.map(put);
      const lost = gone.map(put);
      clock.advance(600_000);
      for (const { id } of lost) trakt.removePlay('sam', id);
      trakt.switches.onePerMinute = onePerMinute;
      trakt.switches.staleReads = nth => ages[nth % ages.length] ?? 0;
      for (const plan of troubles.flatMap(planOf)) faults.add(plan);

      const plays = wanted.map(
        ([nth, minute]): NewPlay => ({
          type: 'episode',
          traktId: item(nth).ids.trakt,
          minute: new Date(at(minute)).toISOString().slice(0, 16),
        }),
      );
      const { results, surplus } = await addPlays(api, plays, {
        clock,
        log: recordedLog(),
        readLive: () =>
          readHistoryAround(
            api,
            plays.map(play => play.minute),
          ),
        before: new Set(before.map(({ id }) => String(id))),
        gone: new Set(lost.map(({ id }) => String(id))),
      });
      clock.advance(600_000);
      await faults.carryOut();

      const count = (of: readonly string[], key: string) => of.filter(one => one === key).length;
      const slots = trakt.plays('sam').map(play => `${play.item.ids.trakt} ${play.watchedAt}`);
      const asked = wanted.map(([nth, minute]) => `${item(nth).ids.trakt} ${at(minute)}`);
      const old = there.map(([nth, minute]) => `${item(nth).ids.trakt} ${at(minute)}`);
      for (const key of new Set(slots)) {
        const most = count(old, key) + count(asked, key);
        expect(count(slots, key)).toBeLessThanOrEqual(most);
      }
      const live = new Set(trakt.plays('sam').map(play => String(play.id)));
      const added = results.flatMap(({ end, historyId }) => (end === 'added' ? [historyId] : []));
      expect(new Set(added).size).toBe(added.length);
      for (const id of added) expect(live).toContain(id);
      expect(added.length).toBe(live.size - before.length);
      expect(surplus).toEqual([]);
      const ends = new Set(results.map(result => result.end));
      if (troubles.filter(of => of !== 'none').length < 3) {
        expect(ends.difference(new Set(['added', 'there already']))).toEqual(new Set());
      }
    }),
    { numRuns: RUNS },
  );
});
