import { figure } from '../base/wording.ts';
import { describeItem, episodeCode, minuteOf, newestFirst, type Play, titleKey } from '../history/play.ts';
import { details, table, text } from './markdown.ts';
import type { When } from './when.ts';
import { kindOf } from './words.ts';

/** A further column. */
interface Extra {
  head: string;
  cell: (play: Play) => string;
}

const MOST_ROWS = 300;
/** The most plays that are shown unfolded. */
export const FEW = 12;

/** Plays as a table, newest first, the first 300 of them. */
function playsTable(plays: readonly Play[], when: When, extra?: Extra): string {
  const isOfSeveral = new Set(plays.map(titleKey)).size > 1;
  // Plays that are still to come have no kind.
  const hasKind = plays.some(play => kindOf(play) !== '');
  const rows = plays
    .toSorted(inOrder)
    .slice(0, MOST_ROWS)
    .map(play => [
      ...nameCells(play, isOfSeveral),
      when(play),
      ...(hasKind ? [text(kindOf(play))] : []),
      ...(extra === undefined ? [] : [extra.cell(play)]),
    ]);
  const head = [
    '',
    isOfSeveral ? 'Title' : titleOf(plays),
    'Watched',
    ...(hasKind ? ['How'] : []),
    ...(extra === undefined ? [] : [extra.head]),
  ];
  const more = plays.length - MOST_ROWS;
  return table(head, rows) + (more > 0 ? `\n\n… and ${figure(more)} more; the CSV has them all.` : '');
}

/** Newest first; those of one minute by title, then as they would be watched. */
function inOrder(a: Play, b: Play): number {
  const isTogether = minuteOf(a.watchedAt) === minuteOf(b.watchedAt);
  return (isTogether ? (a.title ?? '').localeCompare(b.title ?? '', 'en') : 0) || newestFirst(a, b);
}

/** Up to a dozen plays in sight; more than that folded under `title`. */
export function playsBlock(title: string, plays: readonly Play[], when: When, extra?: Extra): string {
  return plays.length <= FEW ? playsTable(plays, when, extra) : foldedPlays(title, plays, when, extra);
}

/** Plays folded under `title`. */
export function foldedPlays(title: string, plays: readonly Play[], when: When, extra?: Extra): string {
  return details(title, playsTable(plays, when, extra));
}

/** The heading above the plays of one title. */
function titleOf(plays: readonly Play[]): string {
  const title = plays.find(play => play.type === 'episode')?.title;
  return title ? text(title) : 'Title';
}

/** In a table of one show its title stands in the head. */
function nameCells(play: Play, isOfSeveral: boolean): string[] {
  const code = episodeCode(play);
  if (play.type === 'movie' || code === '') return [text(code), text(describeItem(play))];
  const { title, episodeTitle } = play;
  const name =
    isOfSeveral && title !== null
      ? [title, episodeTitle].filter(Boolean).join(': ')
      : (episodeTitle ?? title);
  return [text(code), text(name ?? '')];
}
