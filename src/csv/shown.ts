import type { Play } from '../history/play.ts';
import type { RecordAccount } from '../history/record.ts';
import { PLAY_COLUMNS } from './columns.ts';
import { writeRecord } from './record-file.ts';

/** A play that a run showed without acting on it. */
export interface ShownPlay {
  play: Play;
  /** Of the group that it was shown in, from 1 on. */
  group: number;
  /** It is not in the history: the run planned to add it. */
  isPlanned?: boolean;
  /** It was shown as a duplicate of the play with this history ID, which stays. */
  stays?: string;
}

/** Why plays look wrong, and which play stays where they are duplicates, by history ID. */
export type Reasons = ReadonlyMap<string, { reason: string; stays?: string | undefined }>;

/** What follows the number of the group of a play that is only planned. */
export const PLANNED = ' to add';
/** What follows it where the play is a duplicate, before the history ID of the play that stays. */
export const BESIDE = ' beside ';

const COLUMNS = [...PLAY_COLUMNS, 'account_uuid', 'group'];

/**
 * What a run showed: each play with all columns of an export, so that the file can also be marked and given to change, and with
 * the number of its group.
 * @param reasons why a play looks wrong, by history ID
 */
export function writeShown(
  shown: readonly ShownPlay[],
  account: RecordAccount,
  reasons: Reasons = new Map(),
): string {
  const cellsBeside = ({ play, group, isPlanned }: ShownPlay) => {
    const { reason = '', stays } = reasons.get(play.historyId) ?? {};
    const beside = stays === undefined ? '' : `${BESIDE}${stays}`;
    return { remove: '', move_to: '', suspect: reason, group: `${group}${isPlanned ? PLANNED : beside}` };
  };
  return writeRecord(shown, COLUMNS, cellsBeside, account);
}
