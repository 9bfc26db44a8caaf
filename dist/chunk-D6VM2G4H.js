import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  PLAY_COLUMNS,
  cellsOf,
  escapeFormula,
  stringify
} from "./chunk-FTVCWWLC.js";

// src/csv/write.ts
var BYTE_ORDER_MARK = "\uFEFF";
function writeExport(plays, suspects, account) {
  return BYTE_ORDER_MARK + writeBackup(plays, suspects, () => "", account);
}
function writeBackup(plays, suspects, markOf, account, moveOf = () => "") {
  let rows = plays.map((play) => ({
    remove: markOf(play),
    move_to: moveOf(play),
    suspect: suspects.get(play.historyId)?.reason ?? "",
    ...cellsOf(play, account)
  }));
  return write(rows, PLAY_COLUMNS);
}
function writeSelection(plays, columns, account) {
  return write(
    plays.map((play) => ({ remove: "x", ...cellsOf(play, account) })),
    columns
  );
}
function write(rows, columns) {
  return stringify([...rows], {
    header: !0,
    columns: [...columns],
    record_delimiter: `
`,
    cast: { string: escapeFormula },
    quoted_match: /\r/
  });
}

export {
  writeExport,
  writeBackup,
  writeSelection
};
