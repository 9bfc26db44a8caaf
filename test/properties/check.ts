import fc from 'fast-check';

/**
 * Sees that a property holds for so many cases. When it does not, the error has the seed and the smallest case found.
 * `PROPERTY_SEED` repeats the cases of such a seed, `PROPERTY_TIMES` multiplies the number of cases.
 */
export async function check<Values extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Values> | fc.IAsyncProperty<Values>,
  cases: number,
): Promise<void> {
  const { PROPERTY_SEED, PROPERTY_TIMES = '1' } = process.env;
  await fc.assert(property, {
    numRuns: cases * Number(PROPERTY_TIMES),
    ...(PROPERTY_SEED !== undefined && { seed: Number(PROPERTY_SEED) }),
  });
}
