const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  isId,
  readRecord,
  writeRecord
} from "./chunk-46H4LCEL.js";
import {
  PLAY_COLUMNS
} from "./chunk-ER3NPN5R.js";

// src/csv/shown.ts
var PLANNED = " to add", BESIDE = " beside ", GROUP = new RegExp(`^([1-9]\\d{0,5})(?:(${PLANNED})|${BESIDE}(\\d{1,20}))?$`), COLUMNS = [...PLAY_COLUMNS, "account_uuid", "group"];
function writeShown(shown, account, reasons = /* @__PURE__ */ new Map()) {
  return writeRecord(shown, COLUMNS, ({ play, group, isPlanned }) => {
    let { reason = "", stays } = reasons.get(play.historyId) ?? {}, beside = stays === void 0 ? "" : `${BESIDE}${stays}`;
    return { remove: "", move_to: "", suspect: reason, group: `${group}${isPlanned ? PLANNED : beside}` };
  }, account);
}
function readShownPlays(text) {
  return readRecord(text, "group", (play, cell) => {
    let [, group, planned, stays] = GROUP.exec(cell) ?? [], isPlanned = planned !== void 0, isRight = isPlanned && play.historyId === "" || isId(play.historyId);
    if (!(group === void 0 || !isRight))
      return {
        play,
        group: Number(group),
        ...isPlanned && { isPlanned },
        ...stays !== void 0 && { stays }
      };
  });
}

export {
  writeShown,
  readShownPlays
};
