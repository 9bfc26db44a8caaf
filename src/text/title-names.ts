import { plainTitle } from '../history/claims.ts';
import { type Play, titleKey } from '../history/play.ts';

/** What a title is called by. */
export type Titled = Pick<Play, 'type' | 'traktId' | 'historyId' | 'showTraktId' | 'title' | 'year'>;

/**
 * What to call the shows and movies of these plays, by their `titleKey`: two of one name carry their year, and where that is
 * the same too, what they are and their number at Trakt.
 */
export function titleNames(plays: readonly Titled[]): Map<string, string> {
  const titles = new Map<string, Titled>();
  for (const play of plays) {
    const key = titleKey(play);
    if (!titles.has(key)) titles.set(key, play);
  }
  const names = new Map([...titles].map(([key, play]) => [key, bareName(play)]));
  for (const closer of [withYear, withNumber]) {
    const alike = Map.groupBy(titles.keys(), key => (names.get(key) ?? '').toLowerCase());
    for (const keys of alike.values()) {
      if (keys.length > 1) for (const key of keys) names.set(key, closer(titles.get(key)));
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

function bareName({ title, type }: Titled): string {
  return title ?? (type === 'movie' ? 'Untitled movie' : 'Untitled show');
}

function withYear(play: Titled | undefined): string {
  if (play === undefined) return '';
  const { type, title, year } = play;
  return titleWithYear({ kind: type === 'movie' ? 'movie' : 'show', title, year });
}

function withNumber(play: Titled | undefined): string {
  if (play === undefined) return '';
  const [what, id] = play.type === 'movie' ? ['movie', play.traktId] : ['show', play.showTraktId];
  return `${withYear(play)}, ${what} ${id ?? `of play ${play.historyId}`}`;
}

/** What to call the show or the movie of a play. */
export type TitleOf = (play: Play) => string;

/** Calls shows by their titles, those of which several have one among these plays with their years, and movies always with theirs. */
export function titlesAmong(plays: readonly Play[]): TitleOf {
  const titles = new Map(plays.map(play => [titleKey(play), plainTitle(play.title ?? '')]));
  const alike = Map.groupBy(titles.values(), title => title);
  return play => {
    const title = play.title ?? (play.type === 'movie' ? 'an untitled movie' : 'an untitled show');
    const isOneOfSeveral = (alike.get(plainTitle(play.title ?? ''))?.length ?? 0) > 1;
    return play.year !== null && (play.type === 'movie' || isOneOfSeveral)
      ? `${title} (${play.year})`
      : title;
  };
}
