import { isDated, type Play } from '../history/play.ts';

/** Says when a play was, in the account's own time zone: `17 Nov 2025, 02:02`. */
export type When = (play: Pick<Play, 'watchedAt'>) => string;

/** @param timezone an IANA name; anything else counts as UTC */
export function whenIn(timezone: string): When {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: isKnown(timezone) ? timezone : 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return play => (isDated(play) ? format.format(new Date(play.watchedAt)) : 'no date');
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
