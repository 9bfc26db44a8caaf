import { joinProblems, type Problem } from '../../base/failure.ts';
import { count, figure } from '../../base/wording.ts';
import { link, place, table, text } from '../../text/markdown.ts';
import type { Found } from './report.ts';
import type { UncertainRow } from './resolve-rows.ts';

const MOST_ROWS = 100;

/** The rows that are not certain, as Markdown: one row for all of one kind in one file. */
export function uncertainBlock({ uncertain, toFix }: Pick<Found, 'uncertain' | 'toFix'>): string | undefined {
  if (uncertain.length === 0) return undefined;
  const groups = [...Map.groupBy(uncertain, ({ row, kind }) => `${row.place.file}\0${kind}`).values()];
  const rows = groups.slice(0, MOST_ROWS).map(cellsOf);
  const more = groups.slice(MOST_ROWS).flat().length;
  if (more > 0) rows.push([`… and ${count(more, 'more row')}`, 'to-fix.csv has them all.', '']);
  const file =
    toFix?.artifact === undefined
      ? `**${text(toFix?.path ?? 'to-fix.csv')}**`
      : `**${link('to-fix.csv', toFix.artifact.url)}**`;
  return (
    `⚠️ **${count(uncertain.length, 'row is', 'rows are')} not certain, so ${uncertain.length === 1 ? 'it is' : 'they are'} left out.** ` +
    `Download ${file}, fill in the column *use* (the address of the movie or episode at trakt.tv, or *yes* where there is one candidate), ` +
    `and upload it to imports/.\n\n${table(['Where', 'Why', 'It may be'], rows)}`
  );
}

function cellsOf(alike: readonly UncertainRow[]): string[] {
  const [problem] = joinProblems(
    alike.map(({ row, reason, kind }) => ({ message: reason, kind, place: row.place })),
  );
  const [candidates = '', ...others] = new Set(alike.map(candidatesCell));
  const isOfAll = alike.every(({ reason }) => reason === problem?.message);
  return [
    problem?.place === undefined ? '' : place(problem.place),
    `${text(problem?.message ?? '')}${isOfAll ? '' : ' The other rows are alike: to-fix.csv has the reason for each.'}`,
    others.length === 0 ? candidates : 'see to-fix.csv',
  ];
}

function candidatesCell({ candidates }: UncertainRow): string {
  return candidates
    .slice(0, 3)
    .map(({ name, address }) => (address === '' ? text(name) : link(text(name), address)))
    .join(', ');
}

/** What could not be read, as Markdown. */
export function problemsBlock(problems: readonly Problem[]): string | undefined {
  if (problems.length === 0) return undefined;
  return `❌ **Part of the files could not be read.** Fix it and commit the files again.\n\n${problemList(problems)}`;
}

/** A line for each, the first 100 of them. */
export function problemList(problems: readonly Problem[]): string {
  const lines = problems
    .slice(0, MOST_ROWS)
    .map(
      problem =>
        `- ${problem.place === undefined ? '' : `${place(problem.place)}: `}${text(problem.message)}`,
    );
  const more = problems.length - MOST_ROWS;
  return [...lines, ...(more > 0 ? [`- … and ${figure(more)} more`] : [])].join('\n');
}
