import fc from 'fast-check';
import { expect, it } from 'vitest';
import { FAULTS, openAccount, type Trouble } from './account.ts';
import { check } from './check.ts';

type Step =
  | { do: 'change'; picks: number[]; trouble: Trouble }
  | { do: 'undo'; of: number; only: number[] | undefined; trouble: Trouble }
  | { do: 'watch'; item: number; time: number }
  | { do: 'remove elsewhere'; pick: number }
  | { do: 'wait'; seconds: number }
  | { do: 'lag'; seconds: number[] };

const trouble = fc.record<Trouble>({
  fault: fc.constantFrom('none', 'none', ...(Object.keys(FAULTS) as Trouble['fault'][])),
  isLate: fc.boolean(),
  cutOff: fc.option(fc.nat(14), { nil: undefined, freq: 2 }),
  clock: fc.constantFrom(0, 0, 600_000, -600_000),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('change' as const),
    picks: fc.array(fc.nat(3), { minLength: 1, maxLength: 2 }),
    trouble,
  }),
  {
    arbitrary: fc.record({
      do: fc.constant('undo' as const),
      of: fc.nat(5),
      only: fc.option(fc.array(fc.nat(2), { minLength: 1, maxLength: 1 }), { nil: undefined, freq: 2 }),
      trouble,
    }),
    weight: 2,
  },
  fc.record({ do: fc.constant('watch' as const), item: fc.nat(1), time: fc.nat(1) }),
  fc.record({ do: fc.constant('remove elsewhere' as const), pick: fc.nat(5) }),
  fc.record({ do: fc.constant('wait' as const), seconds: fc.constantFrom(2, 60, 400, 3_000) }),
  fc.record({
    do: fc.constant('lag' as const),
    seconds: fc.array(fc.constantFrom(0, 10, 60, 300), { minLength: 1, maxLength: 3 }),
  }),
);

async function carryOut(steps: readonly Step[]): Promise<string[]> {
  const account = await openAccount();
  const { trakt, clock } = account;
  try {
    for (const one of steps) {
      let troubles: string[] = [];
      switch (one.do) {
        case 'change':
          if (account.live().length > 0) await account.change(one.picks, one.trouble);
          break;
        case 'undo':
          troubles = await account.undo(one.of, one.only, one.trouble);
          break;
        case 'watch':
          account.watch(one.item, one.time);
          break;
        case 'remove elsewhere':
          account.removeElsewhere(one.pick);
          break;
        case 'wait':
          clock.advance(one.seconds * 1_000);
          break;
        case 'lag':
          trakt.switches.staleReads = nth => (one.seconds[nth % one.seconds.length] ?? 0) * 1_000;
      }
      troubles.push(...account.settle());
      if (troubles.length > 0) return troubles;
    }
    account.assertClean();
    return [];
  } finally {
    await account.close();
  }
}

it('the commands double, lose and wrongly remove no play, whatever goes wrong', async () => {
  await check(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async steps => {
      expect(await carryOut(steps)).toEqual([]);
    }),
    40,
  );
}, 120_000);
