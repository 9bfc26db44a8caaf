import type { Coming, Going, RecordAccount } from '../history/record.ts';
import { isId, RECORDED, type RecordFile, readRecord, writeRecord } from './record-file.ts';

/** What goes: each play with the history IDs (`stays`, separated by spaces) of those equal to it that stay. */
export function writeGoing(going: readonly Going[], account: RecordAccount): string {
  return writeRecord(going, columnsWith('stays'), ({ stays }) => ({ stays: stays.join(' ') }), account);
}

/** What comes: each play with the history ID that it stands for (`for`). */
export function writeComing(coming: readonly Coming[], account: RecordAccount): string {
  return writeRecord(coming, columnsWith('for'), row => ({ for: row.for ?? '' }), account);
}

/** Reads back what `writeGoing` wrote; `undefined` when it is anything else. */
export function readGoing(text: string): RecordFile<Going> | undefined {
  return readRecord(text, 'stays', (play, cell) => {
    const stays = cell === '' ? [] : cell.split(' ');
    return isId(play.historyId) && stays.every(isId) ? { play, stays } : undefined;
  });
}

/** Reads back what `writeComing` wrote; `undefined` when it is anything else. */
export function readComing(text: string): RecordFile<Coming> | undefined {
  return readRecord(text, 'for', (play, cell) => {
    const isRight = (play.historyId === '' || isId(play.historyId)) && (cell === '' || isId(cell));
    return isRight ? { play, for: cell || undefined } : undefined;
  });
}

function columnsWith(column: string): string[] {
  return [...RECORDED, column, 'account_uuid'];
}
