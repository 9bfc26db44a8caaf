import { count, figure } from '../base/wording.ts';
import { type Play, titleKey } from '../history/play.ts';
import { table, text } from './markdown.ts';
import { FEW, foldedPlays, playsBlock } from './plays-table.ts';
import { nameWithYear } from './title-names.ts';
import type { When } from './when.ts';

/** Titles beyond these are not listed one by one. */
const MOST_TITLES = 100;

/** A few plays one by one; many by title, with how many of each, and below that one by one, folded under `title`. */
export function playsByTitle(title: string, plays: readonly Play[], when: When): string {
  if (plays.length <= FEW) return playsBlock(title, plays, when);
  const titles = byTitle(plays);
  const rows = titles.slice(0, MOST_TITLES).map(({ name, plays: ofTitle }) => {
    const times = ofTitle.map(play => play.watchedAt).toSorted();
    const [first = '', last = ''] = [times[0], times.at(-1)];
    const span =
      first === last
        ? when({ watchedAt: first })
        : `${when({ watchedAt: first })} – ${when({ watchedAt: last })}`;
    return [text(name), figure(ofTitle.length), span];
  });
  const more = titles.length - MOST_TITLES;
  const rest = more > 0 ? `\n\n… and ${count(more, 'more title')}.` : '';
  return [table(['Title', 'Plays', 'Watched'], rows) + rest, foldedPlays(title, plays, when)].join('\n\n');
}

/** The plays of each title, the one with the most first. */
export function byTitle(plays: readonly Play[]): { name: string; plays: Play[] }[] {
  return [...Map.groupBy(plays, titleKey).values()]
    .toSorted((a, b) => b.length - a.length)
    .flatMap(ofTitle => ofTitle.slice(0, 1).map(play => ({ name: nameWithYear(play), plays: ofTitle })));
}
