import type { Play } from '../../history/play.ts';
import type { GridShow } from '../../text/season-grid.ts';
import type { Account } from '../../trakt/schemas.ts';
import type { DoneWork } from '../carry-out.ts';
import type { UndoPlan } from './plan.ts';
import type { Target } from './target.ts';

/** What became of one run that was to be undone. */
export interface UndoneRun extends Target {
  plan: UndoPlan;
  /** Of what the run added and is gone under its own history ID, what later runs moved or put back, and is live. */
  elsewhere: Play[];
  /** `taken back`: the file that asked for it is not at the head of the branch any more. */
  outcome: 'preview' | 'done' | 'taken back';
  /** `undefined` where there was nothing to change, or nothing was. */
  done: DoneWork | undefined;
  /** The shows of which plays come back or go, with what is watched of them before. */
  shows: GridShow[];
}

export type UndoReport =
  | { command: 'undo'; outcome: 'nothing given' }
  /** Where several accounts share the folder: the runs changed the histories of other accounts alone. */
  | { command: 'undo'; outcome: 'for others' }
  /** No session was given (a fork's pull request): only the names were read. */
  | { command: 'undo'; outcome: 'files checked'; targets: Target[] }
  | {
      command: 'undo';
      outcome: 'done';
      account: Account;
      runs: UndoneRun[];
      /** Why the undo of a further run failed after that of another had changed something; and those that were not tried. */
      stopped: { target: Target; reason: string; isFinal: boolean; rest: Target[] } | undefined;
    };
