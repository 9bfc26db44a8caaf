import type { Judgement, Renamed } from '../../csv/judgement.ts';
import type { SelectedRow } from '../../csv/selection.ts';
import type { SavedIntent } from '../../github/record-upload.ts';
import type { Move, WantedMove } from '../../history/moves.ts';
import type { Play } from '../../history/play.ts';
import type { GridShow } from '../../text/season-grid.ts';
import type { RemovedPlay } from '../../trakt/removal.ts';
import type { Account } from '../../trakt/schemas.ts';
import type { MovedPlay } from './moved.ts';
import type { Offers } from './offers.ts';
import type { Immovable } from './targets.ts';

/** What was selected. */
export interface Selected {
  command: 'change';
  files: string[];
  /** Those of the files that mark nothing. */
  unmarked: string[];
  /** Those of the files that are named after runs which showed plays of other accounts. */
  ofOthers: string[];
  /** How many plays were selected. */
  selected: number;
}

/** What was found of it in the history. */
export interface Found {
  account: Account;
  /** Selected rows whose play was not in the history any more. */
  gone: SelectedRow[];
  /** The read was not proven whole, so plays that were not found may still be there. */
  unproven: boolean;
  movedOn: Judgement['movedOn'];
  /** Rows whose plays earlier runs moved or put back, by their records: they are live under other history IDs. */
  placed: Judgement['movedOn'];
  rounded: Judgement['rounded'];
  renamed: Renamed[];
  shows: GridShow[];
  /** Selected plays that are where they should be. */
  inPlace: WantedMove[];
  /** Selected plays that cannot be moved. */
  immovable: Immovable[];
  /** Selected plays that an earlier run sent to their new times, and that are perhaps there under another name. */
  perhapsThere: Move[];
  /** Plays that will not be pointed out again. */
  kept: Play[];
  /** Now, by Trakt’s clock where known: milliseconds since the epoch. */
  now: number;
}

/** What would be done. */
export interface Preview extends Selected, Found {
  outcome: 'preview';
  plays: Play[];
  moves: Move[];
  /** The links that do it. */
  offers: Offers;
  /** More plays than one run changes; `stopped` where that is why nothing was done. */
  tooMany: { plays: number; most: number; stopped: boolean } | undefined;
}

/** What was done. */
export interface Done extends Selected, Found {
  outcome: 'done';
  ended: RemovedPlay[];
  moved: MovedPlay[];
  /** More live at new times than there should be. */
  surplus: Play[];
  /** Selected plays that stay: the head of the branch does not ask for them any more. */
  takenBack: Play[];
  /** What was about to go and to come, on record; `undefined` when nothing was left to do. */
  intent: SavedIntent | undefined;
}

export type ChangeReport =
  | (Selected & { outcome: 'nothing selected' })
  /** No session was given (a fork’s pull request): only the files were checked. */
  | (Selected & { outcome: 'files checked' })
  | Preview
  | Done;
