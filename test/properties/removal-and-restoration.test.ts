import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Account, FAULTS, openAccount, type Trouble } from './account.ts';
import { check } from './check.ts';
import {
  add,
  limitsOf,
  listOf,
  type Model,
  oldIds,
  removalAt,
  removeFrom,
  restoreTo,
  setPlays,
  startModel,
} from './model.ts';

type Step = fc.AsyncCommand<Model, Account>;

const trouble = fc.option(
  fc.record<Trouble>({
    kind: fc.constantFrom(...(Object.keys(FAULTS) as Trouble['kind'][])),
    nth: fc.integer({ min: 1, max: 8 }),
  }),
  { nil: undefined },
);
/** More often than not of the plays that can have equal ones. */
const pick = fc.oneof(fc.nat(), fc.nat({ max: 7 }), fc.nat({ max: 7 }));
const picks = fc.array(pick, { minLength: 1, maxLength: 8 });

/** What makes a step readable when it is part of the smallest sequence that fails. */
function step(name: string, run: Step['run'], canRun: (model: Model) => boolean = () => true): Step {
  return { check: canRun, run, toString: () => name };
}

function expectSame(model: Model, account: Account): void {
  expect(
    account
      .live()
      .map(({ occasion }) => occasion)
      .sort(),
  ).toEqual(listOf(model));
  account.assertClean();
}

/** Different live plays by some numbers. */
function chosen(account: Account, numbers: readonly number[]) {
  const live = account.live();
  return [...new Set(numbers.map(number => live[number % live.length]))].filter(play => play !== undefined);
}

const hasPlays = (model: Model) => model.plays.size > 0;
const hasRemovals = (model: Model) => model.removals.length > 0;

const watch = fc.tuple(fc.nat(2), fc.nat(2)).map(([item, time]) =>
  step(`watch item ${item} at time ${time}`, async (model, account) => {
    const before = account.live();
    account.trakt.addPlay('sam', {
      item: account.items[item] ?? expect.fail('no such item'),
      watchedAt: account.times[time] ?? expect.fail('no such time'),
    });
    const [added] = account.live().filter(({ id }) => before.every(play => play.id !== id));
    add(model, added?.occasion ?? '', 1);
  }),
);

const removeElsewhere = fc.nat().map(number =>
  step(
    `remove play ${number} on the website`,
    async (model, account) => {
      for (const { id, occasion } of chosen(account, [number])) {
        account.trakt.removePlay('sam', BigInt(id));
        add(model, occasion, -1);
      }
    },
    hasPlays,
  ),
);

const waiting = (seconds: number) =>
  step(`wait ${seconds} s`, async (_, account) => account.clock.advance(seconds * 1_000));
const wait = fc.constantFrom(1, 4, 10, 60, 180, 420).map(waiting);

const lag = fc.array(fc.constantFrom(0, 0, 10, 60, 300), { minLength: 1, maxLength: 4 }).map(seconds =>
  step(`reads lag ${seconds} s in turn`, async (_, account) => {
    account.lagBy(seconds.map(one => one * 1_000));
  }),
);

/** Some of what was removed before may be selected once more. */
const old = fc.option(fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), { nil: [] });

const removing = (which: typeof picks) =>
  fc.tuple(which, fc.boolean(), old, trouble).map(([numbers, isByFile, again, suffers]) =>
    step(
      `remove ${numbers} by ${isByFile ? 'file' : 'ids'} and once more ${again} with ${suffers?.kind} at ${suffers?.nth}`,
      async (model, account) => {
        const before = account.live();
        const going = chosen(account, numbers);
        const ids = going.map(({ id }) => id);
        const gone = oldIds(model, again);
        const csv = isByFile ? [await account.selectionFile(ids)] : [];
        const { saved, runs } = await account.remove(
          { csv, ids: [...(isByFile ? [] : ids), ...gone] },
          suffers,
        );
        // After a doubt, and in another attempt, nobody knows whether a play was removed just before or found gone.
        const isSure = runs === 1 && suffers === undefined;
        removeFrom(model, going, gone.length === 0 ? 'exact' : isSure ? 'vague' : 'unknown');
        expect(saved).toEqual(expect.arrayContaining(ids));
        expect(account.live()).toEqual(before.filter(({ id }) => !ids.includes(id)));
        expectSame(model, account);
      },
      hasPlays,
    ),
  );

const remove = removing(picks);

const undo = fc
  .tuple(fc.nat(), fc.option(picks, { nil: undefined }), trouble)
  .map(([number, some, suffers]) =>
    step(
      `undo ${number}, ${some ? `only ${some}` : 'all of it'}, with ${suffers?.kind} at ${suffers?.nth}`,
      async (model, account) => {
        const before = account.live();
        const removed = [...removalAt(model, number).rows.values()].flat();
        const ids = some && [...new Set(some.map(pick => removed[pick % removed.length] ?? ''))];
        await account.restore(number % model.removals.length, ids ?? [], suffers);
        restoreTo(model, number, ids && new Set(ids));
        expect(account.live()).toEqual(expect.arrayContaining(before));
        const { precision } = removalAt(model, number);
        if (precision !== 'exact') {
          const now = account.live().map(({ occasion }) => occasion);
          for (const [occasion, { least, most }] of precision === 'vague' ? limitsOf(model) : []) {
            const there = now.filter(one => one === occasion).length;
            expect(there, occasion).toBeGreaterThanOrEqual(least);
            expect(there, occasion).toBeLessThanOrEqual(most);
          }
          setPlays(model, now);
        }
        expectSame(model, account);
      },
      hasRemovals,
    ),
  );

const preview = fc.tuple(fc.nat(), picks).map(([number, numbers]) =>
  step(
    `preview removing ${numbers} and undoing ${number}`,
    async (model, account) => {
      const before = account.live();
      await account.remove({ ids: chosen(account, numbers).map(({ id }) => id) }, undefined, true);
      if (hasRemovals(model)) await account.restore(number % model.removals.length, [], undefined, true);
      expect(account.live()).toEqual(before);
    },
    hasPlays,
  ),
);

/** Sees that such sequences end as the model says. Returns how many runs suffered from their trouble. */
async function checkSteps(sequences: fc.Arbitrary<Iterable<Step>>, cases: number): Promise<number> {
  let struck = 0;
  await check(
    fc.asyncProperty(sequences, async sequence => {
      const account = await openAccount();
      try {
        const model = startModel(account.live().map(({ occasion }) => occasion));
        await fc.asyncModelRun(() => ({ model, real: account }), sequence);
        expectSame(model, account);
      } finally {
        struck += account.struck();
        await account.close();
      }
    }),
    cases,
  );
  return struck;
}

it('any sequence of removals and undos, of trouble and of late reads ends as a simple model says', async () => {
  const steps = [remove, undo, remove, undo, watch, removeElsewhere, wait, lag, preview];
  expect(await checkSteps(fc.commands(steps, { maxCommands: 10, size: 'max' }), 30)).toBeGreaterThan(0);
});

it('so does changing one’s mind within seconds', async () => {
  const few = removing(fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 2 }));
  const soon = fc.constantFrom(1, 4, 10, 30).map(waiting);
  const either = fc.oneof(few, undo, removeElsewhere);
  await checkSteps(fc.tuple(few, soon, lag, either, soon, lag, few, soon, lag, undo, lag, undo), 30);
});
