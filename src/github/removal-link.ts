import type { Column } from '../csv/columns.ts';
import { MOST_REMOVALS } from '../csv/selection.ts';
import { writeSelection } from '../csv/write.ts';
import type { Play } from '../history/play.ts';
import { LONGEST_ADDRESS, newFileLink, type RemovalTarget, selectionFileName } from './links.ts';

/** From all that a person can check down to the IDs alone, for when the address gets too long. */
const COLUMN_CHOICES: readonly (readonly Column[])[] = [
  [
    'remove',
    'history_id',
    'watched_at',
    'type',
    'title',
    'season',
    'episode',
    'trakt_id',
    'show_trakt_id',
    'account',
  ],
  ['remove', 'history_id', 'watched_at', 'type', 'season', 'episode', 'trakt_id', 'show_trakt_id', 'account'],
  ['remove', 'history_id', 'watched_at', 'trakt_id', 'account'],
  ['history_id'],
];

/**
 * The address of GitHub's new-file page, filled in with a file in the account's folder of `changes/` (a family's
 * workflows go by it) that selects exactly these plays; `undefined` when there are too many for an address, or for one run.
 */
export function removalLink(
  target: RemovalTarget,
  name: string,
  plays: readonly Play[],
  account: string,
): string | undefined {
  if (plays.length > MOST_REMOVALS) return undefined;
  const path = `changes/${account}/${selectionFileName(target, name)}`;
  for (const columns of COLUMN_CHOICES) {
    const address = newFileLink(target, path, writeSelection(plays, columns, account));
    if (address.length <= LONGEST_ADDRESS) return address;
  }
  return undefined;
}
