import type { Play } from '../history/play.ts';
import type { RecordAccount } from '../history/record.ts';
import { PLAY_COLUMNS } from './columns.ts';
import { isId, type RecordFile, readRecord, writeRecord } from './record-file.ts';

/** A play that a run showed without acting on it. */
export interface ShownPlay {
  play: Play;
  /** Of the group that it was shown in, from 1 on. */
  group: number;
  /** It is not in the history: the run planned to add it. */
  isPlanned?: boolean;
}

/** What follows the number of the group of a play that is only planned. */
const PLANNED = ' to add';

const COLUMNS = [...PLAY_COLUMNS, 'account_uuid', 'group'];

/**
 * What a run showed: each play with all columns of an export, so that the file can also be marked and given to change, and with
 * the number of its group.
 * @param reasons why a play looks wrong, by history ID
 */
export function writeShown(
  shown: readonly ShownPlay[],
  account: RecordAccount,
  reasons: ReadonlyMap<string, { reason: string }> = new Map(),
): string {
  const cellsBeside = ({ play, group, isPlanned }: ShownPlay) => ({
    remove: '',
    move_to: '',
    suspect: reasons.get(play.historyId)?.reason ?? '',
    group: isPlanned ? `${group}${PLANNED}` : String(group),
  });
  return writeRecord(shown, COLUMNS, cellsBeside, account);
}

/** Reads back what `writeShown` wrote; `undefined` when it is anything else. Only a play that is planned may have no history ID. */
export function readShownPlays(text: string): RecordFile<ShownPlay> | undefined {
  return readRecord(text, 'group', (play, cell) => {
    const isPlanned = cell.endsWith(PLANNED);
    const group = isPlanned ? cell.slice(0, -PLANNED.length) : cell;
    const isRight =
      ((isPlanned && play.historyId === '') || isId(play.historyId)) && /^[1-9]\d{0,5}$/.test(group);
    return isRight ? { play, group: Number(group), ...(isPlanned && { isPlanned }) } : undefined;
  });
}
