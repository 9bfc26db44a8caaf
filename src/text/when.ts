import { isDated, type Play } from '../history/play.ts';
import type { TimeWords } from '../history/suspect-words.ts';

/** Says when a play was, in the account's own time zone: `17 Nov 2025, 02:02`. */
export type When = TimeWords;

/** @param timezone an IANA name; anything else counts as UTC */
export function whenIn(timezone: string): When {
  const day = { timeZone: zoneName(timezone), day: 'numeric', month: 'short', year: 'numeric' } as const;
  const says = (format: Intl.DateTimeFormat) => (play: Pick<Play, 'watchedAt'>) =>
    isDated(play) ? format.format(new Date(play.watchedAt)) : 'no date';
  const time = new Intl.DateTimeFormat('en-GB', { ...day, hour: '2-digit', minute: '2-digit' });
  return Object.assign(says(time), { day: says(new Intl.DateTimeFormat('en-GB', day)) });
}

/** The zone that times are shown in. */
export function zoneName(timezone: string): string {
  return isKnown(timezone) ? timezone : 'UTC';
}

function isKnown(timezone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: timezone }) !== undefined;
  } catch {
    return false;
  }
}
