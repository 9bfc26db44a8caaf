import { joinProblems, type Problem } from '../../base/failure.ts';
import { count } from '../../base/wording.ts';
import { link, place, table, text } from '../../text/markdown.ts';
import type { Found } from './report.ts';
import type { UncertainRow } from './resolve-rows.ts';

const MOST_ROWS = 100;

/** The rows that are not certain, as Markdown: one row a reason, with the lines. */
export function uncertainBlock({ uncertain, toFix }: Pick<Found, 'uncertain' | 'toFix'>): string | undefined {
  if (uncertain.length === 0) return undefined;
  const rows = joinProblems(
    uncertain.map(({ row, reason, kind }) => ({ message: reason, kind, place: row.place })),
  ).map(problem => [
    problem.place === undefined ? '' : place(problem.place),
    text(problem.message),
    candidatesCell(
      uncertain.find(
        ({ reason, row }) => reason === problem.message && row.place.file === problem.place?.file,
      ),
    ),
  ]);
  const file =
    toFix?.artifact === undefined
      ? `**${text(toFix?.path ?? 'to-fix.csv')}**`
      : `**${link('to-fix.csv', toFix.artifact.url)}**`;
  return (
    `⚠️ **${count(uncertain.length, 'row is', 'rows are')} not certain, so ${uncertain.length === 1 ? 'it is' : 'they are'} left out.** ` +
    `Download ${file}, fill in the column *use* (the address of the movie or episode at trakt.tv, or *yes* where there is one candidate), ` +
    `and upload it to imports/.\n\n${table(['Where', 'Why', 'It may be'], rows.slice(0, MOST_ROWS))}`
  );
}

function candidatesCell(row: UncertainRow | undefined): string {
  return (row?.candidates ?? [])
    .slice(0, 3)
    .map(({ name, address }) => (address === '' ? text(name) : link(text(name), address)))
    .join(', ');
}

/** What could not be read, as Markdown. */
export function problemsBlock(problems: readonly Problem[]): string | undefined {
  if (problems.length === 0) return undefined;
  return `❌ **Part of the files could not be read.** Fix it and commit the files again.\n\n${problemList(problems)}`;
}

/** A line for each. */
export function problemList(problems: readonly Problem[]): string {
  return problems
    .slice(0, MOST_ROWS)
    .map(
      problem =>
        `- ${problem.place === undefined ? '' : `${place(problem.place)}: `}${text(problem.message)}`,
    )
    .join('\n');
}
