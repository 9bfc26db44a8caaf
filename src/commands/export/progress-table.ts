import { count, figure } from '../../base/wording.ts';
import { isDated, type Play, titleKey } from '../../history/play.ts';
import { suspectPlays } from '../../history/suspect-group.ts';
import { details, link, table, text } from '../../text/markdown.ts';
import { titleNames, titleWithYear } from '../../text/title-names.ts';
import type { When } from '../../text/when.ts';
import type { ExportedPart } from './export.ts';

/** How many rows are in sight, and how many more are folded below them. */
const IN_SIGHT = 12;
const MOST = 300;

/** Several shows and movies as a Markdown table, a row each: how much of it has aired and is watched, what is left and when the last was watched. */
export function titlesTable(parts: readonly ExportedPart[], when: When): string {
  const rows = parts
    .toSorted((a, b) => leftOf(b) - leftOf(a))
    .map(part => [nameCell(part), ...progressCells(part), lastWatched(part.plays, wrongIn(part), when)]);
  return foldedTable(['Title', 'Aired', 'Seen', 'Left', 'Last watched'], rows, 'title');
}

/** Nothing is known to be left of a show whose progress is not known. */
function leftOf({ progress }: ExportedPart): number {
  return progress === undefined ? 0 : progress.aired - progress.completed;
}

/** With the links to its files, which would be out of sight on a phone in a column of their own. */
function nameCell(part: ExportedPart): string {
  const { title, suspects } = part;
  const wrong = suspectPlays(suspects).length;
  const flag = wrong === 0 ? '' : `<br>⚠️ ${count(wrong, 'play looks', 'plays look')} wrong`;
  return `**${text(title === undefined ? '' : titleWithYear(title))}**${flag}<br>${filesLine(part)}`;
}

function progressCells({ progress }: ExportedPart): string[] {
  if (progress === undefined) return ['', '', ''];
  const { aired, completed } = progress;
  return [aired, completed, aired - completed].map(figure);
}

function wrongIn({ suspects }: ExportedPart): Set<string> {
  return new Set(suspectPlays(suspects).map(play => play.historyId));
}

function lastWatched(plays: readonly Play[], wrong: ReadonlySet<string>, when: When): string {
  const last = plays.find(play => isDated(play) && !wrong.has(play.historyId));
  return last === undefined ? '' : when.day(last);
}

function filesLine({ csv, artifacts, pageArtifact }: ExportedPart): string {
  const page = pageArtifact === undefined ? [] : [link('Review&nbsp;page', pageArtifact.url)];
  const files = artifacts.length === 0 ? csv.map(text) : artifacts.map(({ url }) => link('CSV', url));
  return [...page, ...files].join(' ·&nbsp;');
}

/**
 * The shows of a whole history as a Markdown table, a row each, last watched first. Trakt says what has aired of them only one
 * show at a time.
 */
export function historyTable(part: ExportedPart, when: When): string {
  const { plays } = part;
  const episodes = plays.filter(play => play.type === 'episode');
  if (episodes.length === 0) return '';
  const names = titleNames(plays);
  const wrong = wrongIn(part);
  const shows = [...Map.groupBy(episodes, titleKey)];
  const rows = shows.map(([key, ofShow]) => [
    `**${text(names.get(key) ?? '')}**`,
    figure(new Set(ofShow.map(({ season, episode }) => `${season} ${episode}`)).size),
    figure(ofShow.length),
    lastWatched(ofShow, wrong, when),
  ]);
  return foldedTable(['Show', 'Episodes', 'Plays', 'Last watched'], rows, 'show');
}

function foldedTable(head: readonly string[], rows: readonly string[][], what: string): string {
  const [first, others] = [rows.slice(0, IN_SIGHT), rows.slice(IN_SIGHT, MOST)];
  const more = rows.length - MOST;
  const rest = more > 0 ? `\n\n… and ${count(more, `more ${what}`)}; the CSV has them all.` : '';
  const folded =
    others.length === 0
      ? []
      : [details(`${count(others.length, `more ${what}`)}`, table(head, others) + rest)];
  return [table(head, first), ...folded].join('\n\n');
}
