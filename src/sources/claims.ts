import { isObject } from '../base/fields.ts';
import { wholeNumber } from '../csv/cells.ts';
import type { Ids, ItemClaims } from '../csv/given-row.ts';
import type { Said } from './source.ts';
import type { When } from './when.ts';

/** An ID of a service, from a cell or from JSON; `undefined` for none (services also write 0, -1 and null for that). */
export function idOf(value: string | number | null | undefined): number | undefined {
  const number = wholeNumber(String(value ?? ''));
  return number === 0 ? undefined : number;
}

/** An IMDb ID, also from the address of its page. */
export function imdbIdOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  return /^(?:https?:\/\/[^\s]*\/title\/)?(tt\d{5,10})\/?(?:\?.*)?$/i.exec(value.trim())?.[1]?.toLowerCase();
}

/** A season or an episode, from 0; `undefined` for none. */
export function numberOf(value: string | number | null | undefined): number | undefined {
  return wholeNumber(String(value ?? ''));
}

/** The year of a title, also where a date stands; `undefined` for none and for the years that services write for that. */
export function yearOf(value: string | number | null | undefined): number | undefined {
  const text = String(value ?? '');
  const year = wholeNumber(/^(\d{4})-\d{2}-\d{2}/.exec(text)?.[1] ?? text);
  return year !== undefined && year >= 1870 && year <= 2200 ? year : undefined;
}

/** A text; `undefined` for an empty one. JSON can hold half a character, which no file and no address can. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === 'string' ? value.toWellFormed().trim() : '';
  return text === '' ? undefined : text;
}

/** Leaves out what is not said, at any depth; an empty list or object says nothing. */
export function only<T extends object>(claims: T): T {
  const said = Object.entries(claims)
    .map(([name, value]) => [name, isObject(value) ? only(value) : value] as const)
    .filter(([, value]) => {
      if (value === undefined || value === null || value === '') return false;
      return typeof value !== 'object' || Object.keys(value).length > 0;
    });
  return Object.fromEntries(said) as T;
}

/** A play with what is known of it. */
export function play(
  claims: ItemClaims,
  when: When,
  more: Omit<Exclude<Said, { noPlay: string }>, 'claims'> = {},
): Said {
  const { undatedRewatches, ...others } = more;
  return {
    ...when,
    ...only({ ...others, undatedRewatches: undatedRewatches || undefined }),
    claims: only(claims),
  };
}

/** IDs as Trakt’s own JSON and Simkl’s have them. */
export function idsOf(ids: {
  trakt?: string | number | null | undefined;
  tvdb?: string | number | null | undefined;
  imdb?: unknown;
  tmdb?: string | number | null | undefined;
}): Ids {
  return only({
    traktId: idOf(ids.trakt),
    tvdbId: idOf(ids.tvdb),
    imdbId: imdbIdOf(ids.imdb),
    tmdbId: idOf(ids.tmdb),
  }) as Ids;
}
