import { compareIds } from './play.ts';

/**
 * Many history IDs in few characters: runs of neighbours, each as its distance from the one before and its length, in base 36
 * (`4lds2v5.m+3`). An accident’s IDs mostly follow one another.
 * @param gap IDs that are no farther apart count as neighbours, so that those between them seem to be in the set as well
 */
export function writeIds(ids: Iterable<string>, gap = 1n): string {
  let end = 0n;
  return rangesOf(ids, gap)
    .map(([first, last]) => {
      const [distance, length] = [first - end, last - first + 1n];
      end = last;
      return `${distance.toString(36)}${length === 1n ? '' : `.${length.toString(36)}`}`;
    })
    .join('+');
}

/** A set of history IDs that says only whether it has one. */
export interface IdSet {
  has(historyId: string): boolean;
}

/** Reads what `writeIds` wrote; what cannot be read is in no set. */
export function readIds(text: string): IdSet {
  const ranges: Range[] = [];
  let end = 0n;
  for (const token of text.split('+')) {
    const [, distance, length = '1'] = /^([0-9a-z]{1,13})(?:\.([0-9a-z]{1,13}))?$/.exec(token) ?? [];
    if (distance === undefined) break;
    const first = end + fromBase36(distance);
    end = first + fromBase36(length) - 1n;
    ranges.push([first, end]);
  }
  return {
    has(historyId) {
      const id = BigInt(historyId);
      let [low, high] = [0, ranges.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ranges[middle]?.[1] ?? id) < id) low = middle + 1;
        else high = middle;
      }
      return (ranges[low]?.[0] ?? id + 1n) <= id;
    },
  };
}

type Range = [first: bigint, last: bigint];

function rangesOf(ids: Iterable<string>, gap: bigint): Range[] {
  const ranges: Range[] = [];
  for (const id of [...new Set(ids)].toSorted(compareIds).map(BigInt)) {
    const latest = ranges.at(-1);
    if (latest !== undefined && id - latest[1] <= gap) latest[1] = id;
    else ranges.push([id, id]);
  }
  return ranges;
}

function fromBase36(text: string): bigint {
  return [...text].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n);
}
