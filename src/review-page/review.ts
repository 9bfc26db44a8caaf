import { FIELDS } from '../csv/columns.ts';
import type { RemovalTarget } from '../github/links.ts';
import type { Play } from '../history/play.ts';
import type { Accident, SuspectGroup } from '../history/suspect-group.ts';
import type { Progress } from '../trakt/schemas.ts';

/** What a review page shows: the plays of one show, or of the whole history. */
export interface Review {
  account: string;
  /** IANA name. */
  timezone: string;
  /** Where a file that is committed removes the plays in it. */
  target: RemovalTarget;
  /** What files are named after: the show's file name, or `all`. */
  name: string;
  /** `undefined` for the whole history. */
  show: { title: string | null; year: number | null } | undefined;
  /** Newest first. */
  plays: readonly Play[];
  /** The plays that look wrong, the largest group first. */
  suspects: readonly SuspectGroup[];
  /** `undefined` for the whole history, and when Trakt has none. */
  progress: Progress | undefined;
}

/** A review as JSON that is a third as long: each show and movie once, plays and suspects as lists of values. */
export interface PackedReview extends Omit<Review, 'plays' | 'suspects'> {
  titles: Value[][];
  plays: PackedPlay[];
  suspects: PackedGroup[];
}

type Value = string | number | null;

/** The fields that all plays of one show, or of one movie, have alike. */
const OF_TITLE: readonly (keyof Play)[] = ['type', 'title', 'year', 'showTraktId', 'showSlug'];
const OF_PLAY = FIELDS.filter(field => !OF_TITLE.includes(field));

/** The values of `OF_PLAY`, and which of the titles has the others. */
type PackedPlay = [title: number, values: Value[]];

/** A group with the place of each of its plays in the review, and of the play that stays beside it. */
type PackedGroup = [facts: Accident & { number: number }, plays: [play: number, stays?: number][]];

/** The review in the form in which the page holds it. */
export function packReview({ plays, suspects, ...rest }: Review): PackedReview {
  const titles = new Map<string, number>();
  const titleIndex = (play: Play) => {
    const key = JSON.stringify(valuesOf(play, OF_TITLE));
    const index = titles.get(key) ?? titles.size;
    titles.set(key, index);
    return index;
  };
  const packed = plays.map((play): PackedPlay => [titleIndex(play), valuesOf(play, OF_PLAY)]);
  const indices = new Map(plays.map((play, index) => [play.historyId, index]));
  return {
    ...rest,
    titles: [...titles.keys()].map(key => JSON.parse(key) as Value[]),
    plays: packed,
    suspects: suspects.map(({ plays: ofGroup, stays, ...facts }): PackedGroup => {
      const placeOf = (play: Play | undefined) => indices.get(play?.historyId ?? '') ?? -1;
      const places = ofGroup.map((play): [number, number?] =>
        stays.size === 0 ? [placeOf(play)] : [placeOf(play), placeOf(stays.get(play.historyId))],
      );
      return [facts, places];
    }),
  };
}

/** The review that was packed. */
export function unpackReview({ titles, plays, suspects, ...rest }: PackedReview): Review {
  const unpacked = plays.map(play => unpackPlay(play, titles));
  const groups = suspects.map(([facts, places]): SuspectGroup => {
    const ofGroup: Play[] = [];
    const stays = new Map<string, Play>();
    for (const [place, staying = -1] of places) {
      const [play, other] = [unpacked[place], unpacked[staying]];
      if (play === undefined) continue;
      ofGroup.push(play);
      if (other !== undefined) stays.set(play.historyId, other);
    }
    return { ...facts, plays: ofGroup, stays };
  });
  return { ...rest, plays: unpacked, suspects: groups };
}

function unpackPlay([title, values]: PackedPlay, titles: readonly Value[][]): Play {
  const known = [...entriesOf(OF_PLAY, values), ...entriesOf(OF_TITLE, titles[title] ?? [])];
  return Object.fromEntries(known) as unknown as Play;
}

function valuesOf(play: Play, fields: readonly (keyof Play)[]): Value[] {
  return fields.map(field => play[field]);
}

function entriesOf(fields: readonly (keyof Play)[], values: readonly Value[]): [keyof Play, Value][] {
  return fields.map((field, index) => [field, values[index] ?? null]);
}
