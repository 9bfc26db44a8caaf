import { isId, type RecordFile, readRecord } from './record-reading.ts';
import { BESIDE, PLANNED, type ShownPlay } from './shown.ts';

const GROUP = new RegExp(`^([1-9]\\d{0,5})(?:(${PLANNED})|${BESIDE}(\\d{1,20}))?$`);

/** Reads back what `writeShown` wrote; `undefined` when it is anything else. Only a play that is planned may have no history ID. */
export function readShownPlays(text: string): RecordFile<ShownPlay> | undefined {
  return readRecord(text, 'group', (play, cell) => {
    const [, group, planned, stays] = GROUP.exec(cell) ?? [];
    const isPlanned = planned !== undefined;
    const isRight = (isPlanned && play.historyId === '') || isId(play.historyId);
    if (group === undefined || !isRight) return undefined;
    return {
      play,
      group: Number(group),
      ...(isPlanned && { isPlanned }),
      ...(stays !== undefined && { stays }),
    };
  });
}
