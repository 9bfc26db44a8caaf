import { itemKey, type Play, titleKey } from './play.ts';
import type { BulkMark, FoundGroup } from './suspect-group.ts';
import { runsOf, startOf, type Timed } from './timed.ts';

/** This many different things in one minute are more than anyone can watch. */
const IN_A_MINUTE = 3;
/** So is a chain of this many, each at most `NEAR` minutes after the one before. */
const IN_A_CHAIN = 5;
/** Minutes. */
const NEAR = 3;
/** The most episodes that one file holds. */
const OF_ONE_FILE = 4;

/**
 * Finds plays that came faster than anyone can watch, whatever they are of. Marks and check-ins form chains, which take in those
 * beside them; scrobbles count only within their minute, where the episodes of one file are one.
 */
export function markedInBulk(plays: readonly Timed[]): FoundGroup[] {
  const isScrobble = ({ play }: Timed) => play.action === 'scrobble';
  const chains = runsOf(
    plays.filter(play => !isScrobble(play)),
    NEAR,
  ).filter(isTooFast);
  const minutes = [...Map.groupBy(plays.filter(isScrobble), ({ minute }) => minute).values()].filter(
    together => together.length >= IN_A_MINUTE && viewings(together.map(({ play }) => play)) >= IN_A_MINUTE,
  );
  return [
    ...chains.map(chain => bulkMark(chain, 'marked')),
    ...minutes.map(together => bulkMark(together, 'scrobbled')),
  ];
}

function isTooFast(chain: readonly Timed[]): boolean {
  if (chain.length < Math.min(IN_A_MINUTE, IN_A_CHAIN)) return false;
  if (distinct(chain.map(({ play }) => play)).length >= IN_A_CHAIN) return true;
  const minutes = Map.groupBy(chain, ({ minute }) => minute).values();
  return minutes.some(together => distinct(together.map(({ play }) => play)).length >= IN_A_MINUTE);
}

/** How many things were on at once: the episodes of one file count as one. */
function viewings(plays: readonly Play[]): number {
  const titles = Map.groupBy(distinct(plays), titleKey).values();
  return titles.reduce((sum, ofTitle) => sum + (isOneFile(ofTitle) ? 1 : ofTitle.length), 0);
}

function isOneFile(plays: readonly Play[]): boolean {
  const [season, ...others] = new Set(plays.map(play => play.season));
  if (plays.length > OF_ONE_FILE || season == null || others.length > 0) return false;
  const numbers = plays.map(play => play.episode).filter(number => number !== null);
  return new Set(numbers).size === plays.length && Math.max(...numbers) - Math.min(...numbers) < plays.length;
}

function bulkMark(plays: readonly Timed[], how: BulkMark['how']): FoundGroup {
  const things = distinct(plays.map(({ play }) => play));
  const minutes = plays.map(({ minute }) => minute);
  const first = minutes.reduce((a, b) => Math.min(a, b));
  const last = minutes.reduce((a, b) => Math.max(a, b));
  return {
    kind: 'bulk',
    how,
    episodes: things.filter(play => play.type === 'episode').length,
    movies: things.filter(play => play.type === 'movie').length,
    titles: new Set(things.map(titleKey)).size,
    first: startOf(first),
    minutes: last - first + 1,
    plays: plays.map(({ play }) => play),
  };
}

/** One play of each thing. */
function distinct(plays: readonly Play[]): Play[] {
  return [...new Map(plays.map(play => [itemKey(play), play])).values()];
}
