import {
  type Found,
  type FoundEpisode,
  type FoundMovie,
  type FoundShow,
  ID_FIELDS,
  type IdField,
  readCalled,
  readEpisodes,
  readSlug,
  readUnder,
} from './catalogue.ts';
import type { TraktApi } from './client.ts';
import { type Known, type Need, NotRead } from './decision.ts';

/** What has been read of Trakt’s catalogue, and reading more of it: each thing once. */
export interface Knowledge {
  known: Known;
  /**
   * Reads one thing more.
   * @throws Failure when Trakt does not answer
   */
  read(need: Need): Promise<void>;
}

/** Where the answers come from. */
export interface Catalogue {
  under(field: IdField, id: string | number): Promise<Found[]>;
  withSlug(kind: 'show' | 'movie', slug: string): Promise<(FoundShow | FoundMovie)[]>;
  called(kind: 'show' | 'movie', words: string): Promise<(FoundShow | FoundMovie)[]>;
  episodesOf(show: FoundShow): Promise<FoundEpisode[]>;
}

/** Trakt’s own catalogue. */
export function catalogueOf(api: TraktApi): Catalogue {
  return {
    under: (field, id) => readUnder(api, field, id),
    withSlug: (kind, slug) => readSlug(api, kind, slug),
    called: (kind, words) => readCalled(api, kind, words),
    episodesOf: show => readEpisodes(api, show.traktId),
  };
}

/** Nothing is known at first. */
export function createKnowledge(catalogue: Catalogue): Knowledge {
  const answers = new Map<string, readonly unknown[]>();
  const underway = new Map<string, Promise<void>>();
  const listing = new Map<string, FoundShow[]>();

  function answerTo<T>(need: Need): readonly T[] {
    const answer = answers.get(keyOf(need));
    if (answer === undefined) throw new NotRead(need);
    return answer as readonly T[];
  }

  async function ask(need: Need): Promise<void> {
    const answer = await answered(catalogue, need);
    answers.set(keyOf(need), answer);
    if (need.ask === 'episodes') list(need.show, answer as FoundEpisode[]);
  }

  function list(show: FoundShow, episodes: readonly FoundEpisode[]): void {
    for (const episode of episodes) {
      for (const field of ID_FIELDS) {
        const key = `${field} ${episode[field]}`;
        const shows = listing.get(key) ?? [];
        if (!shows.includes(show)) listing.set(key, [...shows, show]);
      }
    }
  }

  return {
    known: {
      under: (field, id) => answerTo({ ask: 'under', field, id }),
      withSlug: (kind, name) => answerTo({ ask: 'slug', kind, name }),
      called: (kind, name) => answerTo({ ask: 'called', kind, name }),
      episodesOf: show => answerTo({ ask: 'episodes', show }),
      listed: (field, id) => listing.get(`${field} ${id}`) ?? [],
    },
    read(need) {
      const key = keyOf(need);
      const asked = underway.get(key) ?? ask(need);
      underway.set(key, asked);
      return asked;
    },
  };
}

function answered(catalogue: Catalogue, need: Need): Promise<readonly unknown[]> {
  switch (need.ask) {
    case 'under':
      return catalogue.under(need.field, need.id);
    case 'slug':
      return catalogue.withSlug(need.kind, need.name);
    case 'called':
      return catalogue.called(need.kind, need.name);
    case 'episodes':
      return catalogue.episodesOf(need.show);
  }
}

function keyOf(need: Need): string {
  switch (need.ask) {
    case 'under':
      return `${need.field} ${need.id}`;
    case 'episodes':
      return `episodes ${need.show.traktId}`;
    default:
      return `${need.ask} ${need.kind} ${need.name}`;
  }
}
