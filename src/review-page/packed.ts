import { FIELDS } from '../csv/columns.ts';
import { isCanonical, type Play } from '../history/play.ts';
import type { Accident, SuspectGroup } from '../history/suspect-group.ts';
import type { Review } from './review.ts';

/**
 * A review as JSON that is a fifth as long: each show and movie once, each episode once, and of each play its ID, time, kind
 * and what it is of, as differences to the play before.
 */
export interface PackedReview extends Omit<Review, 'plays' | 'suspects'> {
  titles: Value[][];
  /** The title of each item, and the values of `OF_ITEM`. */
  items: [title: number, ...values: Value[]][];
  actions: string[];
  /** Differences in base 36, separated by spaces. */
  ids: string;
  /** Differences in seconds as in `ids`, or the time itself where it is not written as `Date` writes it. */
  times: string;
  /** The index of each play's action, and that of its item. */
  playActions: string;
  playItems: string;
  suspects: PackedGroup[];
}

type Value = string | number | null;

/** The fields that all plays of one show, or of one movie, share, and those of one episode. */
const OF_TITLE = ['type', 'title', 'year', 'showTraktId', 'showSlug'] as const;
const OF_PLAY = ['historyId', 'watchedAt', 'action'] as const;
const OF_ITEM = FIELDS.filter(field => !([...OF_TITLE, ...OF_PLAY] as string[]).includes(field));

/** A group with the place of each of its plays in the review, and of the play that stays beside it. */
type PackedGroup = [facts: Accident & { number: number }, plays: [play: number, stays?: number][]];

const RADIX = 36;

/** The plays of a review in the form in which the page holds them. */
export type PackedPlays = Pick<
  PackedReview,
  'titles' | 'items' | 'actions' | 'ids' | 'times' | 'playActions' | 'playItems'
>;

/** The review in the form in which the page holds it. @param packed its plays, where they are packed already */
export function packReview(
  { plays, suspects, ...rest }: Review,
  packed: PackedPlays = createPacker().pack(plays),
): PackedReview {
  return { ...rest, ...packed, suspects: packGroups(plays, suspects) };
}

/** Packs plays, some of which can be prepared before it is known what there is in the end, and in what order. */
export interface PlayPacker {
  prepare(plays: readonly Play[]): void;
  /** Packs plays in their order. What was prepared counts for the very same plays only. */
  pack(plays: readonly Play[]): PackedPlays;
}

/** What a play is of: one for all plays with the same values. */
interface Thing {
  /** The values of `OF_TITLE`, as JSON. */
  title: string;
  values: Value[];
}

export function createPacker(): PlayPacker {
  const things = new Map<string, Thing>();
  const known = new Map<Play, Thing>();
  const thingOf = (play: Play): Thing => {
    const [title, values] = [JSON.stringify(valuesOf(play, OF_TITLE)), valuesOf(play, OF_ITEM)];
    const key = title + JSON.stringify(values);
    const thing = things.get(key) ?? { title, values };
    things.set(key, thing);
    return thing;
  };
  return {
    prepare(plays) {
      for (const play of plays) known.set(play, thingOf(play));
    },
    pack: plays => packPlays(plays, play => known.get(play) ?? thingOf(play)),
  };
}

function packPlays(plays: readonly Play[], thingOf: (play: Play) => Thing): PackedPlays {
  const titles = createIndex<string>();
  const things = createIndex<Thing>();
  const actions = createIndex<string>();
  const playItems = plays.map(play => things.indexOf(thingOf(play)));
  const playActions = plays.map(({ action }) => actions.indexOf(action));
  const items = things
    .values()
    .map(({ title, values }): PackedReview['items'][0] => [titles.indexOf(title), ...values]);
  return {
    titles: titles.values().map(title => JSON.parse(title) as Value[]),
    items,
    actions: actions.values(),
    ids: differences(plays.map(({ historyId }) => BigInt(historyId))),
    times: packTimes(plays),
    playActions: playActions.map(index => index.toString(RADIX)).join(' '),
    playItems: playItems.map(index => index.toString(RADIX)).join(' '),
  };
}

/** The review that was packed. */
export function unpackReview(packed: PackedReview): Review {
  const { titles, items, actions, ids, times, playActions, playItems, suspects, ...rest } = packed;
  const things = items.map(([title, ...values]) => ({
    ...recordOf(OF_TITLE, titles[title] ?? []),
    ...recordOf(OF_ITEM, values),
  }));
  const historyIds = readDifferences(ids);
  const watchedAt = unpackTimes(times);
  const kinds = numbersIn(playActions);
  const plays = numbersIn(playItems).map(
    (item, index): Play => ({
      historyId: historyIds[index] ?? '',
      watchedAt: watchedAt[index] ?? '',
      action: actions[kinds[index] ?? 0] ?? '',
      ...(things[item] as Omit<Play, (typeof OF_PLAY)[number]>),
    }),
  );
  return { ...rest, plays, suspects: suspects.map(group => unpackGroup(plays, group)) };
}

/** Values, each once. */
function createIndex<T>() {
  const indices = new Map<T, number>();
  return {
    indexOf(value: T): number {
      const index = indices.get(value) ?? indices.size;
      indices.set(value, index);
      return index;
    },
    values: () => [...indices.keys()],
  };
}

function packGroups(plays: readonly Play[], groups: readonly SuspectGroup[]): PackedGroup[] {
  const places = new Map(plays.map((play, index) => [play.historyId, index]));
  const placeOf = (play: Play | undefined) => places.get(play?.historyId ?? '') ?? -1;
  return groups.map(({ plays: ofGroup, stays, ...facts }) => [
    facts,
    ofGroup.map((play): [number, number?] =>
      stays.size === 0 ? [placeOf(play)] : [placeOf(play), placeOf(stays.get(play.historyId))],
    ),
  ]);
}

function unpackGroup(plays: readonly Play[], [facts, places]: PackedGroup): SuspectGroup {
  const ofGroup: Play[] = [];
  const stays = new Map<string, Play>();
  for (const [place, staying = -1] of places) {
    const [play, other] = [plays[place], plays[staying]];
    if (play === undefined) continue;
    ofGroup.push(play);
    if (other !== undefined) stays.set(play.historyId, other);
  }
  return { ...facts, plays: ofGroup, stays };
}

/** History IDs are 64 bits long: a JavaScript number would round them. */
function differences(ids: readonly bigint[]): string {
  return ids.map((id, index) => (id - (ids[index - 1] ?? 0n)).toString(RADIX)).join(' ');
}

function readDifferences(text: string): string[] {
  let id = 0n;
  return wordsIn(text).map(word => {
    id += bigintIn(word);
    return id.toString();
  });
}

/** Differences of neighbours are small, and safe as numbers up to eleven digits. */
function bigintIn(word: string): bigint {
  const isNegative = word.startsWith('-');
  const digits = isNegative ? word.slice(1) : word;
  const middle = digits.length - SAFE_DIGITS;
  const value =
    middle <= 0
      ? BigInt(Number.parseInt(digits, RADIX))
      : bigintIn(digits.slice(0, middle)) * BLOCK + BigInt(Number.parseInt(digits.slice(middle), RADIX));
  return isNegative ? -value : value;
}

const SAFE_DIGITS = 10;
const BLOCK = BigInt(RADIX) ** BigInt(SAFE_DIGITS);

function packTimes(plays: readonly Play[]): string {
  let last = 0;
  return plays
    .map(({ watchedAt }) => {
      const seconds = Date.parse(watchedAt) / 1000;
      if (!isCanonical(watchedAt) || !Number.isInteger(seconds)) return `=${watchedAt}`;
      const difference = seconds - last;
      last = seconds;
      return difference.toString(RADIX);
    })
    .join(' ');
}

function unpackTimes(text: string): string[] {
  let last = 0;
  return wordsIn(text).map(word => {
    if (word.startsWith('=')) return word.slice(1);
    last += Number.parseInt(word, RADIX);
    return new Date(last * 1000).toISOString();
  });
}

function numbersIn(text: string): number[] {
  return wordsIn(text).map(word => Number.parseInt(word, RADIX));
}

function wordsIn(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

function valuesOf(play: Play, fields: readonly (keyof Play)[]): Value[] {
  return fields.map(field => play[field]);
}

function recordOf(fields: readonly (keyof Play)[], values: readonly Value[]): Record<string, Value> {
  return Object.fromEntries(fields.map((field, index) => [field, values[index] ?? null]));
}
