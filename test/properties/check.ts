import fc from 'fast-check';

/** As many of the cases as `npm test` has time for. */
const QUICK = 1 / 20;

/**
 * Sees that a property holds for so many cases, or for a twentieth of them where nobody says how many. When it does not, the
 * error has the seed and the smallest case found. `PROPERTY_SEED` repeats the cases of such a seed, `PROPERTY_TIMES=1` looks
 * at all cases, a larger number at so many times as many.
 */
export async function check<Values extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Values> | fc.IAsyncProperty<Values>,
  cases: number,
): Promise<void> {
  const { PROPERTY_SEED, PROPERTY_TIMES = QUICK } = process.env;
  await fc.assert(property, {
    numRuns: Math.ceil(cases * Number(PROPERTY_TIMES)),
    ...(PROPERTY_SEED !== undefined && { seed: Number(PROPERTY_SEED) }),
  });
}
