import type { WorkflowResult } from './act.ts';

/** The job summaries of a run, as act prints them. */
export function summaryOf(run: WorkflowResult | undefined): string {
  return (run?.log ?? '')
    .split(/⚙ {2}Summary - /)
    .slice(1)
    .join('\n');
}

/** The addresses behind links with this text. */
export function addresses(run: WorkflowResult, text: string): URL[] {
  return [...summaryOf(run).matchAll(/\[([^\]]+)\]\((\S+?)\)/g)]
    .filter(match => match[1] === text)
    .map(match => new URL(match[2] ?? ''));
}
