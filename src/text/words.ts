import { count, figure } from '../base/wording.ts';
import { episodeCode, type Play } from '../history/play.ts';
import type { Suspect } from '../history/suspects.ts';
import type { Progress } from '../trakt/schemas.ts';
import type { When } from './when.ts';

/** What the job summary and the review page say alike, as plain text. */

const KINDS: Record<string, string> = { scrobble: 'scrobbled', checkin: 'checked in', watch: 'marked' };

/** How a play came about: `scrobbled`, `checked in`, `marked`. */
export function kindOf({ action }: Pick<Play, 'action'>): string {
  return KINDS[action] ?? action;
}

/** `20 scrobbled, 4 marked`: how many plays came about in which way. */
export function playsByKind(plays: readonly Play[]): string {
  const kinds = [...Map.groupBy(plays, kindOf)].toSorted(([, a], [, b]) => b.length - a.length);
  return kinds.map(([kind, together]) => `${figure(together.length)} ${kind}`).join(', ');
}

/** `66 of 136 episodes (48%), next: S03E17 “Its title”`. */
export function progressWords({ completed, aired, next_episode: next }: Progress): string {
  const watched = `${completed} of ${count(aired, 'episode')} (${percent(completed, aired)})`;
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

/** How more plays than one run removes by itself are removed all the same. */
export function byHandWords(plays: number): string {
  return (
    'start Change by hand (Actions, Change, Run workflow), give the path of the file, ' +
    `write ${plays} as the limit (max-removals), and untick the preview`
  );
}

/** What to call a group of suspects. */
export function groupTitle([first]: readonly Suspect[]): string {
  const title = first?.play.title ?? 'untitled';
  return first?.kind === 'bulk mark' ? `Marked in bulk: ${title}` : `Played twice: ${title}`;
}

/** Why the plays of a group look wrong, in a sentence. */
export function groupReason(group: readonly Suspect[], when: When): string {
  const [first] = group;
  if (first?.kind === 'bulk mark')
    return `All carry the same minute, ${when(first.play)}: no one watches that many episodes in a minute.`;
  return group.every(suspect => suspect.reason === first?.reason)
    ? 'A second play shortly after the one that stays.'
    : 'Second plays shortly after ones that stay.';
}

/** Why one play of a group of so many looks wrong, in a few words beside it. */
export function suspectWords({ stays }: Suspect, ofGroup: number, when: When): string {
  if (stays !== undefined) return `second play; the one of ${when(stays)} stays`;
  return `one of ${count(ofGroup, 'play')} in the same minute`;
}
