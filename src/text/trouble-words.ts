/**
 * What running it again does, without a second advice to do so.
 * @param reasons what went wrong, in sentences
 * @param does `removes just what is left`
 */
export function againWords(reasons: readonly string[], does: string): string {
  const isAdvised = reasons.some(reason => /run this again/i.test(reason));
  return isAdvised ? `That ${does}.` : `Run this again later: it ${does}.`;
}
