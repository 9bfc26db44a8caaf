import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Account, FAULTS, openAccount, type Trouble } from './account.ts';
import { check } from './check.ts';
import { add, listOf, type Model, removalAt, removeFrom, restoreTo, startModel } from './model.ts';

const MINUTE = 60_000;

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

const wait = fc
  .constantFrom(10, 60, 180, 420)
  .map(seconds => step(`wait ${seconds} s`, async (_, account) => account.clock.advance(seconds * 1_000)));

const lag = fc.constantFrom(0, 1, 5).map(minutes =>
  step(`reads lag ${minutes} min`, async (_, account) => {
    account.trakt.switches.staleReads = minutes * MINUTE;
  }),
);

const remove = fc.tuple(picks, fc.boolean(), trouble).map(([numbers, isByFile, suffers]) =>
  step(
    `remove ${numbers} by ${isByFile ? 'file' : 'ids'} with ${suffers?.kind} at ${suffers?.nth}`,
    async (model, account) => {
      const before = account.live();
      const going = chosen(account, numbers);
      const ids = going.map(({ id }) => id);
      const selection = isByFile ? { csv: [await account.selectionFile(ids)] } : { ids };
      const saved = await account.remove(selection, suffers);
      removeFrom(model, going);
      expect(saved).toEqual(expect.arrayContaining(ids));
      expect(account.live()).toEqual(before.filter(({ id }) => !ids.includes(id)));
      expectSame(model, account);
    },
    hasPlays,
  ),
);

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

it('any sequence of removals and undos, of trouble and of late reads ends as a simple model says', async () => {
  const steps = fc.commands([remove, undo, remove, undo, watch, removeElsewhere, wait, lag, preview], {
    maxCommands: 10,
    size: 'max',
  });
  await check(
    fc.asyncProperty(steps, async sequence => {
      const account = await openAccount();
      try {
        const model = startModel(account.live().map(({ occasion }) => occasion));
        await fc.asyncModelRun(() => ({ model, real: account }), sequence);
        expectSame(model, account);
      } finally {
        await account.close();
      }
    }),
    30,
  );
});
