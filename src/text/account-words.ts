import { count } from '../base/wording.ts';
import type { Account } from '../trakt/schemas.ts';
import { text } from './markdown.ts';
import { zoneName } from './when.ts';

/** Which clock the times of a text are by, as Markdown: `Times are those of Europe/Berlin`, without a full stop. */
export function timesOf({ timezone }: Pick<Account, 'timezone'>): string {
  return `Times are those of ${text(zoneName(timezone))}`;
}

/** That Trakt counts plays which it does not list, as plain text without a full stop. */
export function shortfallWords(shortfall: number): string {
  return `Trakt counts ${count(shortfall, 'more play')} than it lists: plays of things that it no longer knows`;
}
