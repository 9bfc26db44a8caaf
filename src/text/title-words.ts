import { plainTitle } from '../history/claims.ts';
import { type Play, titleKey } from '../history/play.ts';

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
