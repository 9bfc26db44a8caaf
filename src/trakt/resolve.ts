import type { ItemClaims } from '../csv/given-row.ts';
import { createLimit } from '../http/pace.ts';
import { type Decision, NotRead } from './decision.ts';
import type { Knowledge } from './knowledge.ts';
import { decide } from './match.ts';
import { ownIds, showIds } from './match-ids.ts';
import { namesIn } from './match-title.ts';

/** How many rows are resolved side by side; how many requests are under way is the client’s business. */
const SIDE_BY_SIDE = 12;

/**
 * What each row names, in their order. Asks Trakt for each show, with all its episodes, and for each movie once: a list of
 * thousands of rows takes as many requests as it has shows and movies, or two for one.
 * @param onProgress gets the number of rows that are decided
 * @throws Failure when Trakt does not answer
 */
export async function resolveAll(
  rows: readonly ItemClaims[],
  knowledge: Knowledge,
  onProgress: (decided: number) => void = () => undefined,
): Promise<Decision[]> {
  const alike = Map.groupBy(rows.keys(), index => JSON.stringify(rows[index]));
  const decisions: Decision[] = [];
  let count = 0;
  const resolve = async (indexes: readonly number[]) => {
    const decision = await decideOn(rows[indexes[0] ?? 0] ?? {}, knowledge);
    for (const index of indexes) decisions[index] = decision;
    count += indexes.length;
    onProgress(count);
  };
  const [named, unnamed] = inTurns([...alike.values()], rows);
  const limit = createLimit(SIDE_BY_SIDE);
  await Promise.all(named.map(one => limit(() => resolve(one))));
  // One after the other: the first episode of a show brings all the others, which need not be asked for then.
  for (const one of unnamed) await resolve(one);
  return decisions;
}

async function decideOn(claims: ItemClaims, { known, read }: Knowledge): Promise<Decision> {
  for (;;) {
    try {
      return decide(claims, known);
    } catch (error) {
      if (!(error instanceof NotRead)) throw error;
      await read(error.need);
    }
  }
}

/** Rows that say what they are of, one of each show or movie first; and rows that have only an ID of their own. */
function inTurns(
  alike: readonly (readonly number[])[],
  rows: readonly ItemClaims[],
): [named: (readonly number[])[], unnamed: (readonly number[])[]] {
  const nameOf = ([index = 0]: readonly number[]) => nameIn(rows[index] ?? {});
  const { named = [], unnamed = [] } = Object.groupBy(alike, one =>
    nameOf(one) === '' ? 'unnamed' : 'named',
  );
  const groups = [...Map.groupBy(named, nameOf).values()];
  return [
    [...groups.flatMap(group => group.slice(0, 1)), ...groups.flatMap(group => group.slice(1))],
    unnamed,
  ];
}

function nameIn(claims: ItemClaims): string {
  const isMovie = claims.type === 'movie';
  const names = [...namesIn(claims), ...showIds(claims).map(({ id }) => String(id)), claims.slug ?? ''];
  const own = isMovie ? ownIds(claims).map(({ id }) => String(id)) : [];
  return [...names, ...own].join('\n').trim();
}
