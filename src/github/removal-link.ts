import type { Column } from '../csv/columns.ts';
import { MOST_REMOVALS } from '../csv/selection.ts';
import { writeSelection } from '../csv/write.ts';
import type { Play } from '../history/play.ts';
import { LONGEST_ADDRESS, newFileLink, type RemovalTarget, selectionFileName } from './links.ts';

/** From all that a person can check down to the IDs alone, for when the address gets too long. */
const COLUMN_CHOICES: readonly (readonly Column[])[] = [
  ['history_id', 'watched_at', 'type', 'title', 'season', 'episode', 'trakt_id', 'show_trakt_id', 'account'],
  ['history_id', 'watched_at', 'type', 'season', 'episode', 'trakt_id', 'show_trakt_id', 'account'],
  ['history_id', 'watched_at', 'trakt_id', 'account'],
];
/** A list of IDs removes its plays. */
const IDS_ALONE: readonly Column[] = ['history_id'];
const TO_REMOVE = { remove: 'x' };

/** What is asked for of each play of a file: what stands in one of its two columns for that. */
export type Asking = Readonly<{ remove: string } | { move_to: string }>;

/**
 * The address of GitHub's new-file page, filled in with a file in the account's folder of `changes/` (a family's
 * workflows go by it) that selects exactly these plays; `undefined` when there are too many for an address, or for one run.
 * @param asking by default that they go
 */
export function removalLink(
  target: RemovalTarget,
  name: string,
  plays: readonly Play[],
  account: string,
  asking: Asking = TO_REMOVE,
): string | undefined {
  if (plays.length > MOST_REMOVALS) return undefined;
  const path = `changes/${account}/${selectionFileName(target, name)}`;
  const marks = Object.keys(asking) as Column[];
  const choices = COLUMN_CHOICES.map(columns => [...marks, ...columns]);
  for (const columns of asking === TO_REMOVE ? [...choices, IDS_ALONE] : choices) {
    const address = newFileLink(target, path, writeSelection(plays, columns, account, asking));
    if (address.length <= LONGEST_ADDRESS) return address;
  }
  return undefined;
}
