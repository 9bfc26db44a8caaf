import type { Play } from '../history/play.ts';
import { EVERYTHING, type Filter } from './filter.ts';
import type { Review } from './review.ts';
import { SORTS, type Sort } from './sections.ts';
import type { Wish } from './selection-file.ts';

/** What survives a reload. */
export interface PageState {
  filter: Filter;
  sort: Sort;
  wish: Wish;
  /** In the order of the review. */
  ticked: readonly Play[];
}

/** Longer ticks are in the browser's storage alone. */
const LONGEST_TICKS = 4000;

/**
 * What the ticks of one page are known by: its run, and its plays. Ticks are places in the list, and must never tick other
 * plays in another list.
 */
export function pageKey({ target, name, plays }: Pick<Review, 'target' | 'name' | 'plays'>): string {
  let hash = 0x811c9dc5;
  for (const { historyId } of plays) {
    for (let at = 0; at < historyId.length; at++)
      hash = Math.imul(hash ^ historyId.charCodeAt(at), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return `${target.id}-${name}-${plays.length}-${(hash >>> 0).toString(36)}`;
}

/** The state as the part of an address after `#`. */
export function writeAddress(state: PageState, plays: readonly Play[], key: string): string {
  const words = new URLSearchParams();
  for (const [name, value] of Object.entries(state.filter)) if (value !== '') words.set(name, value);
  if (state.sort !== 'newest') words.set('sort', state.sort);
  if (state.wish.kind !== 'remove') words.set('wish', state.wish.kind);
  if (state.wish.kind === 'time' && state.wish.at !== '') words.set('at', state.wish.at);
  const ticks = writeTicks(state.ticked, plays);
  if (ticks !== '' && ticks.length <= LONGEST_TICKS) {
    words.set('page', key);
    words.set('ticks', ticks);
  }
  return words.toString();
}

/** The state that an address has; `ticked` is `undefined` where it has none for this page. */
export function readAddress(
  address: string,
  plays: readonly Play[],
  key: string,
): Omit<PageState, 'ticked'> & { ticked: Play[] | undefined } {
  const words = new URLSearchParams(address);
  const filter = { ...EVERYTHING };
  for (const name of Object.keys(filter) as (keyof Filter)[]) filter[name] = words.get(name) ?? '';
  const sort = words.get('sort') ?? '';
  const ticks = words.get('page') === key ? words.get('ticks') : null;
  return {
    filter,
    sort: Object.hasOwn(SORTS, sort) ? (sort as Sort) : 'newest',
    wish: readWish(words.get('wish'), words.get('at') ?? ''),
    ticked: ticks === null ? undefined : readTicks(ticks, plays),
  };
}

function readWish(kind: string | null, at: string): Wish {
  if (kind === 'time') return { kind, at };
  return kind === 'released' || kind === 'unknown' || kind === 'keep' ? { kind } : { kind: 'remove' };
}

/** The places of plays in the review, neighbours as a range: `0-l.13.15-1a`. */
export function writeTicks(ticked: readonly Play[], plays: readonly Play[]): string {
  const isTicked = new Set(ticked);
  const ranges: string[] = [];
  let from = -1;
  for (let at = 0; at <= plays.length; at++) {
    const play = plays[at];
    const isIn = play !== undefined && isTicked.has(play);
    if (isIn && from < 0) from = at;
    if (isIn || from < 0) continue;
    ranges.push(from === at - 1 ? from.toString(36) : `${from.toString(36)}-${(at - 1).toString(36)}`);
    from = -1;
  }
  return ranges.join('.');
}

/** The plays that `writeTicks` wrote. What it did not write ticks nothing. */
export function readTicks(text: string, plays: readonly Play[]): Play[] {
  return text.split('.').flatMap(range => {
    const [from = '', to = from] = range.split('-');
    if (!/^[0-9a-z]+$/.test(from) || !/^[0-9a-z]+$/.test(to)) return [];
    return plays.slice(Number.parseInt(from, 36), Number.parseInt(to, 36) + 1);
  });
}
