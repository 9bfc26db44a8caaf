import { quote } from '../base/wording.ts';
import { episodeCode } from '../history/play.ts';
import {
  type Found,
  type FoundEpisode,
  type FoundMovie,
  type FoundShow,
  type IdField,
  titleAddress,
} from './catalogue.ts';

/** What of Trakt’s catalogue has been read. Each throws `NotRead` for what has not. */
export interface Known {
  /** Everything that has this ID. */
  under(field: IdField, id: string | number): readonly Found[];
  /** What has this slug. */
  withSlug(kind: 'show' | 'movie', slug: string): readonly (FoundShow | FoundMovie)[];
  /** What Trakt’s search finds by these words. */
  called(kind: 'show' | 'movie', words: string): readonly (FoundShow | FoundMovie)[];
  /** All episodes of a show. */
  episodesOf(show: FoundShow): readonly FoundEpisode[];
  /** The shows that have an episode with this ID, of those whose episodes have been read. Never throws. */
  listed(field: IdField, id: string | number): readonly FoundShow[];
}

/** One thing to read at Trakt. */
export type Need =
  | { ask: 'under'; field: IdField; id: string | number }
  | { ask: 'slug' | 'called'; kind: 'show' | 'movie'; name: string }
  | { ask: 'episodes'; show: FoundShow };

/** A decision needs something that has not been read yet. */
export class NotRead extends Error {
  readonly need: Need;
  constructor(need: Need) {
    super('Something at Trakt has not been read yet.');
    this.need = need;
  }
}

/** Why it is not certain what a row names. The first four: Trakt has nothing that the row can mean. */
export type DoubtKind =
  | 'unknown title'
  | 'unknown id'
  | 'unknown episode'
  | 'names nothing'
  | 'several'
  | 'contradiction'
  | 'id gone'
  | 'kind unclear';

const NOTHING_FOUND: readonly DoubtKind[] = [
  'unknown title',
  'unknown id',
  'unknown episode',
  'names nothing',
];

/** Something that a row may mean, for the person to choose. */
export interface Candidate {
  /** `Serenity (2005)`, `Dark S01E03 “Past and Present”`. */
  name: string;
  /** Its page at Trakt. */
  address: string;
}

/** About a row with neither an ID nor a title. */
export const NAMES_NOTHING = 'The row names nothing: it needs an ID, or a title.';

/** A row does not name one thing for certain. */
export class Doubt extends Error {
  readonly kind: DoubtKind;
  readonly candidates: readonly Candidate[];
  /** @param reason a sentence or two for the person */
  constructor(kind: DoubtKind, reason: string, candidates: readonly Candidate[] = []) {
    super(reason);
    this.kind = kind;
    this.candidates = candidates;
  }
}

/** The one thing that a row names. */
export type Certain =
  | {
      what: 'episode';
      episode: FoundEpisode;
      /** `undefined` where Trakt does not say of which show it is. */
      show: FoundShow | undefined;
      /** The row’s number counts over all seasons. */
      isAbsolute: boolean;
    }
  | { what: 'movie'; movie: FoundMovie };

export interface Uncertain {
  what: 'uncertain';
  kind: DoubtKind;
  reason: string;
  candidates: readonly Candidate[];
}

export type Decision = Certain | Uncertain;

/** Whether Trakt has nothing that the row can mean. */
export function foundNothing(decision: Decision): boolean {
  return decision.what === 'uncertain' && NOTHING_FOUND.includes(decision.kind);
}

/** The same for the same thing. */
export function keyOf(certain: Certain): string {
  return certain.what === 'movie' ? `movie ${certain.movie.traktId}` : `episode ${certain.episode.traktId}`;
}

/** A decision, or why there is none. Lets `NotRead` through. */
export function decided(decide: () => Decision): Decision {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof Doubt)) throw error;
    return { what: 'uncertain', kind: error.kind, reason: error.message, candidates: error.candidates };
  }
}

/** `“Serenity” (2005)`, `the show “Dark” (2017)`, `“Dark” S01E03`: something at Trakt in words. */
export function describeFound(found: Found): string {
  if (found.kind === 'episode') {
    return [quote(found.show?.title ?? 'an untitled show'), codeOf(found)].join(' ');
  }
  const title = quote(found.title ?? `an untitled ${found.kind}`);
  const name = found.year === null ? title : `${title} (${found.year})`;
  return found.kind === 'show' ? `the show ${name}` : `the movie ${name}`;
}

/** `S01E03`, `special 4`. */
export function codeOf({ season, number }: FoundEpisode): string {
  return episodeCode({ season, episode: number });
}

/** Shows or movies to choose from. Where Trakt gives two of them one slug, their numbers tell them apart. */
export function candidatesAmong(found: readonly (FoundShow | FoundMovie)[]): Candidate[] {
  const isTaken = (slug: string | null) => found.filter(one => one.slug === slug).length > 1;
  return found.map(one => candidateOf(isTaken(one.slug) ? { ...one, slug: null } : one));
}

/** A candidate with its page at Trakt. */
export function candidateOf(found: Found): Candidate {
  if (found.kind === 'episode') {
    const { show, season, number, title } = found;
    const name = [show?.title ?? 'untitled', codeOf(found), title === null ? '' : `“${title}”`];
    const place = show === undefined ? '' : `${titleAddress(show)}/seasons/${season}/episodes/${number}`;
    return { name: name.filter(Boolean).join(' '), address: place };
  }
  const { title, year } = found;
  return { name: `${title ?? 'untitled'} (${year ?? 'year unknown'})`, address: titleAddress(found) };
}

/** What a row means, or may mean. */
export function candidatesOf(decision: Decision): readonly Candidate[] {
  if (decision.what === 'uncertain') return decision.candidates;
  if (decision.what === 'movie') return [candidateOf(decision.movie)];
  return [candidateOf({ ...decision.episode, show: decision.show })];
}
