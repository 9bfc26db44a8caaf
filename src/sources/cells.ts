import { CLAIMED_FIELDS, type Column, PLAY_FIELDS } from '../csv/columns.ts';
import type { Said } from './source.ts';

/** An entry of a file without columns, as our own columns would have it. */
export function cellsOf(said: Said): Readonly<Record<string, string>> {
  if ('noPlay' in said) return {};
  const cells: Partial<Record<Column, string>> = { watched_at: timeCell(said) };
  for (const field of [...CLAIMED_FIELDS, 'episodeTitle'] as const) {
    const value = said.claims[field];
    if (value !== undefined) cells[PLAY_FIELDS[field].column] = String(value);
  }
  return cells;
}

function timeCell({ time }: Exclude<Said, { noPlay: string }>): string {
  if (time === undefined) return '';
  if (time.kind === 'released' || time.kind === 'unknown') return time.kind;
  return time.kind === 'day' ? time.day : time.at;
}
