import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  PLAY_COLUMNS,
  isId,
  readRecord,
  writeRecord
} from "./chunk-E6JRBQYA.js";

// src/csv/shown.ts
var COLUMNS = [...PLAY_COLUMNS, "account_uuid", "group"];
function writeShown(shown, account, reasons = /* @__PURE__ */ new Map()) {
  return writeRecord(shown, COLUMNS, ({ play, group }) => ({
    remove: "",
    move_to: "",
    suspect: reasons.get(play.historyId)?.reason ?? "",
    group: String(group)
  }), account);
}
function readShownPlays(text) {
  return readRecord(text, "group", (play, cell) => (play.historyId === "" || isId(play.historyId)) && /^[1-9]\d{0,5}$/.test(cell) ? { play, group: Number(cell) } : void 0);
}

export {
  writeShown,
  readShownPlays
};
