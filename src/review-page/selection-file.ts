import { type Column, PLAY_COLUMNS } from '../csv/columns.ts';
import { writeSelection } from '../csv/write.ts';
import { LONGEST_ADDRESS, newFileLink, selectionFileName } from '../github/links.ts';
import type { Play } from '../history/play.ts';
import type { Review } from './review.ts';

/** What should happen to the ticked plays. */
export type Wish =
  | { kind: 'remove' | 'released' | 'unknown' | 'keep' }
  /** @param at by the account's clock: `2025-11-17T20:15` */
  | { kind: 'time'; at: string };

/** What their rows say in the columns `remove` and `move_to`. */
function marksOf(wish: Wish): { remove: string } | { move_to: string } {
  switch (wish.kind) {
    case 'remove':
      return { remove: 'x' };
    case 'keep':
      return { remove: 'keep' };
    case 'time':
      return { move_to: wish.at };
    default:
      return { move_to: wish.kind };
  }
}

/** What a person can check; then fewer columns. Those of the last one still name each play by more than its ID. */
const CHOICES: readonly (readonly Column[])[] = [
  ['history_id', 'watched_at', 'type', 'title', 'season', 'episode', 'trakt_id', 'show_trakt_id', 'account'],
  ['history_id', 'watched_at', 'type', 'season', 'episode', 'trakt_id', 'show_trakt_id', 'account'],
  ['history_id', 'watched_at', 'trakt_id', 'account'],
];

/** A list of IDs asks for removal, and for nothing else. */
const IDS_ALONE: readonly Column[] = ['history_id'];

const DOWNLOADED = PLAY_COLUMNS.filter(column => !['remove', 'move_to', 'suspect'].includes(column));

/**
 * The address of GitHub's new-file page, filled in with a file that asks for this; `undefined` when there are too many plays for
 * an address.
 */
export function commitAddress(
  { target, account }: Pick<Review, 'target' | 'account'>,
  name: string,
  plays: readonly Play[],
  wish: Wish,
): string | undefined {
  const path = `changes/${account}/${selectionFileName(target, name)}`;
  const addressOf = (content: string) => newFileLink(target, path, content);
  const fits = (address: string) => address.length <= LONGEST_ADDRESS;
  const shortest =
    wish.kind === 'remove'
      ? writeSelection(plays, IDS_ALONE, account)
      : selectionFile(plays, wish, CHOICES.at(-1) ?? [], account);
  if (!fits(addressOf(shortest))) return undefined;
  for (const columns of CHOICES) {
    const address = addressOf(selectionFile(plays, wish, columns, account));
    if (fits(address)) return address;
  }
  return addressOf(shortest);
}

/** The file that is downloaded: every column, and what it asks for. */
export function downloadedFile(plays: readonly Play[], wish: Wish, account: string): string {
  return selectionFile(plays, wish, DOWNLOADED, account);
}

function selectionFile(
  plays: readonly Play[],
  wish: Wish,
  columns: readonly Column[],
  account: string,
): string {
  const marks = marksOf(wish);
  return writeSelection(plays, [...(Object.keys(marks) as Column[]), ...columns], account, marks);
}

/** The history IDs, as the input `ids` takes them. */
export function idsOf(plays: readonly Play[]): string {
  return plays.map(play => play.historyId).join(', ');
}
