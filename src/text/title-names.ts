import { plainTitle } from '../history/claims.ts';
import { type Play, titleKey } from '../history/play.ts';

/** What a title is called by. */
export type Titled = Pick<Play, 'type' | 'traktId' | 'historyId' | 'showTraktId' | 'title' | 'year'>;

/**
 * What to call the shows and movies of these plays, by their `titleKey`: two of one name carry their year, and where that is
 * the same too, what they are and their number at Trakt.
 */
export function titleNames(plays: readonly Titled[]): Map<string, string> {
  return namesBy(bareName, plays);
}

/** What to call the show or the movie of a play. */
export type TitleOf = (play: Titled) => string;

/** Calls shows and movies as `titleNames` does, but movies never without their year. */
export function titlesAmong(plays: readonly Titled[]): TitleOf {
  const name = (play: Titled) => (play.type === 'movie' ? nameWithYear(play) : bareName(play));
  const names = namesBy(name, plays);
  return play => names.get(titleKey(play)) ?? name(play);
}

function namesBy(name: TitleOf, plays: readonly Titled[]): Map<string, string> {
  const titles = new Map<string, Titled>();
  for (const play of plays) {
    const key = titleKey(play);
    if (!titles.has(key)) titles.set(key, play);
  }
  const names = new Map([...titles].map(([key, play]) => [key, name(play)]));
  for (const closer of [nameWithYear, withNumber]) {
    const alike = Map.groupBy(titles, ([key]) => plainTitle(names.get(key) ?? ''));
    for (const together of alike.values()) {
      if (together.length > 1) for (const [key, play] of together) names.set(key, closer(play));
    }
  }
  return names;
}

/** `Dune (2021)`, `Untitled show`. */
export function titleWithYear({
  kind,
  title,
  year,
}: {
  kind: 'show' | 'movie';
  title: string | null;
  year: number | null;
}): string {
  return `${title ?? `Untitled ${kind}`}${year === null ? '' : ` (${year})`}`;
}

/** The same of the show or the movie of a play. */
export function nameWithYear({ type, title, year }: Pick<Titled, 'type' | 'title' | 'year'>): string {
  return titleWithYear({ kind: type === 'movie' ? 'movie' : 'show', title, year });
}

function bareName({ title, type }: Titled): string {
  return titleWithYear({ kind: type === 'movie' ? 'movie' : 'show', title, year: null });
}

function withNumber(play: Titled): string {
  const [what, id] = play.type === 'movie' ? ['movie', play.traktId] : ['show', play.showTraktId];
  return `${nameWithYear(play)}, ${what} ${id ?? `of play ${play.historyId}`}`;
}
