import type { AgainLink, Failure } from '../base/failure.ts';
import { figure } from '../base/wording.ts';
import { details, document, link, place, text } from './markdown.ts';

const IN_SIGHT = 20;
const MOST = 1_000;

/** The job summary of a run that was stopped, as Markdown: why, and each thing that is wrong with its place. */
export function failureSummary(failure: Failure): string {
  return document(failureParts(failure));
}

/** The parts of the summary, the most important ones first. */
export function failureParts(failure: Failure): (string | undefined)[] {
  const lines = failure.problems
    .slice(0, MOST)
    .map(
      problem =>
        `- ${problem.place === undefined ? '' : `**${place(problem.place)}**: `}${text(problem.message)}` +
        `${problem.page === undefined ? '' : ` ${link('Open the page', problem.page)}`}`,
    );
  const rest = failure.problems.length - MOST;
  const { heading, rest: message } = headed(failure.message);
  return [
    `## ❌ ${text(heading)}`,
    ...paragraphs(message),
    againLine(failure.again),
    lines.slice(0, IN_SIGHT).join('\n'),
    lines.length > IN_SIGHT
      ? details(`${lines.length - IN_SIGHT} more`, lines.slice(IN_SIGHT).join('\n'))
      : undefined,
    rest > 0 ? `… and ${figure(rest)} more.` : undefined,
  ];
}

function againLine(again: readonly AgainLink[] = []): string | undefined {
  if (again.length === 0) return undefined;
  return `Once that is settled: ${again.map(({ words, page }) => link(words, page)).join(', ')}.`;
}

const LONGEST_HEADING = 120;

/** The first sentence says what came of the run, or what stands before its colon; one that is too long stays where it is. */
function headed(message: string): { heading: string; rest: string } {
  for (const first of [/^([^\n]*?)\.(?:\s+|$)(.*)$/s, /^([^\n]*?):\s+(.*)$/s]) {
    const [, heading = '', rest = ''] = first.exec(message) ?? [];
    if (heading !== '' && heading.length <= LONGEST_HEADING) return { heading, rest: upperFirst(rest) };
  }
  return { heading: 'Stopped', rest: message };
}

function upperFirst(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** A message in which lines that start with a dash are a list, and the address of a show or movie can be followed. */
function paragraphs(message: string): string[] {
  if (message === '') return [];
  return message.split(/\n(?!- )/).map(paragraph => paragraph.split('\n').map(line).join('\n'));
}

function line(content: string): string {
  if (!content.startsWith('- ')) return text(content);
  const [, before = '', address = ''] =
    /^- (.*?)(https:\/\/trakt\.tv\/(?:shows|movies)\/[\w%-]+)?$/.exec(content) ?? [];
  return `- ${text(before)}${address === '' ? '' : ` <${address}>`}`;
}
