import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  PLAY_COLUMNS,
  isId,
  readRecord,
  writeRecord
} from "./chunk-FTTP5IAM.js";

// src/csv/shown.ts
var PLANNED = " to add", COLUMNS = [...PLAY_COLUMNS, "account_uuid", "group"];
function writeShown(shown, account, reasons = /* @__PURE__ */ new Map()) {
  return writeRecord(shown, COLUMNS, ({ play, group, isPlanned }) => ({
    remove: "",
    move_to: "",
    suspect: reasons.get(play.historyId)?.reason ?? "",
    group: isPlanned ? `${group}${PLANNED}` : String(group)
  }), account);
}
function readShownPlays(text) {
  return readRecord(text, "group", (play, cell) => {
    let isPlanned = cell.endsWith(PLANNED), group = isPlanned ? cell.slice(0, -PLANNED.length) : cell;
    return (isPlanned && play.historyId === "" || isId(play.historyId)) && /^[1-9]\d{0,5}$/.test(group) ? { play, group: Number(group), ...isPlanned && { isPlanned } } : void 0;
  });
}

export {
  writeShown,
  readShownPlays
};
