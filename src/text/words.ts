import { count, figure } from '../base/wording.ts';
import { episodeCode, type Play } from '../history/play.ts';
import type { Progress } from '../trakt/schemas.ts';

/** Words that the job summary and the review page share, as plain text. */

const KINDS = new Map([
  ['scrobble', 'scrobbled'],
  ['checkin', 'checked in'],
  ['watch', 'marked'],
]);

/** How a play came about: `scrobbled`, `checked in`, `marked`. */
export function kindOf({ action }: Pick<Play, 'action'>): string {
  return KINDS.get(action) ?? action;
}

/** `20 scrobbled, 4 marked`: how many plays came about in which way. */
export function playsByKind(plays: readonly Play[]): string {
  const kinds = [...Map.groupBy(plays, kindOf)].toSorted(([, a], [, b]) => b.length - a.length);
  return kinds.map(([kind, together]) => `${figure(together.length)} ${kind}`).join(', ');
}

/** `66 of 136 episodes (48%), next: S03E17 “Its title”`. */
export function progressWords({ completed, aired, next_episode: next }: Progress): string {
  const watched = `${figure(completed)} of ${count(aired, 'episode')} (${percent(completed, aired)})`;
  if (next == null) return watched;
  const title = next.title == null ? '' : ` “${next.title}”`;
  return `${watched}, next: ${episodeCode({ season: next.season, episode: next.number })}${title}`;
}

/** `48%`, never rounded up; empty for a part of nothing. */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${Math.floor((100 * part) / whole)}%`;
}

/** Which folder of `changes/` is a person’s own, to be read after the name of that folder. */
export function ownFolderWords(account: string): string {
  return `(changes/${account} where several people share the repository)`;
}

/** What the file says that a link fills in: its content is only for people. */
export const NAME_COUNTS = 'Only the name of this file counts.';

/** How to remove more plays than one run removes by default. */
export function byHandWords(plays: number): string {
  return (
    'start Change by hand (Actions, Change, Run workflow), give the path of the file, ' +
    `write ${plays} as the limit (max-removals), and untick the preview`
  );
}
