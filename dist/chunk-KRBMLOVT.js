import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  isCanonical,
  minuteOf
} from "./chunk-R2WDRGI5.js";
import {
  quote
} from "./chunk-ZZROL2R5.js";

// src/history/selection.ts
var SELECTING = /* @__PURE__ */ new Set(["x", "yes", "y", "true", "1", "remove"]), KEEPING = /* @__PURE__ */ new Set(["no", "n", "false", "0", "keep"]), MAX_ID = 2n ** 64n - 1n;
function selectPlays(files, ids, account) {
  let problems = files.flatMap((file) => [...file.problems, ...shapeProblems(file)]), marks = files.filter((file) => shapeProblems(file).length === 0).flatMap((file) => readMarks(file, account, problems)), listed = ids.map((historyId) => ({ historyId, claims: {}, mark: "selected" }));
  problems.push(...contradictions([...marks, ...listed]));
  let rows = [...marks, ...listed].filter((row) => row.mark === "selected").map(({ mark: _, ...row }) => row);
  return { rows, ids: new Set(rows.map((row) => row.historyId)), problems };
}
function parseHistoryId(text) {
  if (!/^\d{1,40}$/.test(text)) return;
  let id = BigInt(text);
  return id > 0n && id <= MAX_ID ? String(id) : void 0;
}
var KEEP_AS_TEXT = "Import the file anew with the column history_id as text, or write the x into the file as it was exported.";
function explainBadId(text) {
  return text === "" ? "The row has no history ID." : /^\d+([.,]\d+)?e\+?\d+$/i.test(text) ? `The spreadsheet turned the history ID into ${quote(text)}, which is rounded and names no play. ${KEEP_AS_TEXT}` : `${quote(text)} is not a history ID: it must be a whole number.`;
}
function shapeProblems({ path: file, columns }) {
  return columns.size === 0 ? [] : columns.has("kept") ? [
    {
      message: "This file lists plays that a run removed (it has the column kept), so there is nothing to remove. To put them back, give it to restore, or run Undo.",
      place: { file, line: 1 }
    }
  ] : columns.has("history_id") ? columns.has("suspect") && !columns.has("remove") ? [
    {
      message: "The header remove is missing: with suspect but without remove it is not clear which plays should go. Write remove above the column with your x.",
      place: { file, line: 1 }
    }
  ] : [] : [
    { message: "The column history_id is missing, so no row names a play.", place: { file, line: 1 } }
  ];
}
function readMarks(file, account, problems) {
  let marks = [];
  for (let row of file.rows) {
    let found = [accountProblem(row, account), markProblem(row), idProblem(row)].filter(
      (message) => message !== void 0
    );
    problems.push(...found.map((message) => ({ message, place: row.place })));
    let historyId = parseHistoryId(row.cells.history_id ?? "");
    found.length === 0 && historyId !== void 0 && marks.push({ historyId, place: row.place, claims: claimsOf(row), mark: markOf(row) ?? "unmarked" });
  }
  return marks;
}
function accountProblem({ cells }, account) {
  if (!(account === void 0 || !cells.account || cells.account === account))
    return `The row belongs to the account ${quote(cells.account)}, but this run is signed in as ${quote(account)}.`;
}
function markProblem(row) {
  if (markOf(row) === void 0)
    return `${quote(row.cells.remove ?? "")} in the column remove is not understood. Write x to remove the play, or leave the cell empty.`;
}
function idProblem({ cells }) {
  let text = cells.history_id ?? "";
  return parseHistoryId(text) === void 0 ? explainBadId(text) : void 0;
}
function markOf({ cells }) {
  if (cells.remove === void 0) return "selected";
  let mark = cells.remove.toLowerCase();
  return mark === "" ? "unmarked" : SELECTING.has(mark) ? "selected" : KEEPING.has(mark) ? "kept" : void 0;
}
function contradictions(marks) {
  let problems = [];
  for (let [historyId, rows] of Map.groupBy(marks, (row) => row.historyId)) {
    let selected = rows.filter((row) => row.mark === "selected"), against = rows.find(
      (row) => row.mark === "kept" || row.mark === "unmarked" && selected.some((other) => other.place?.file === row.place?.file)
    );
    if (selected.length === 0 || against === void 0) continue;
    let where = selected[0]?.place ? `in ${describePlace(selected[0].place)}` : "in the list of IDs";
    problems.push({
      message: `The play with the history ID ${historyId} is to be removed ${where}, but not here. Make both agree.`,
      place: against.place
    });
  }
  return problems;
}
function describePlace(place) {
  return place.line === void 0 ? place.file : `${place.file} line ${place.line}`;
}
function claimsOf({ cells }) {
  return {
    type: cells.type?.toLowerCase() || void 0,
    traktId: wholeNumber(cells.trakt_id),
    minute: zonedMinute(cells.watched_at),
    season: wholeNumber(cells.season),
    episode: wholeNumber(cells.episode),
    title: cells.title || void 0,
    year: wholeNumber(cells.year),
    showTraktId: wholeNumber(cells.show_trakt_id)
  };
}
function wholeNumber(text) {
  if (!(text === void 0 || !/^\d{1,15}$/.test(text)))
    return Number(text);
}
var ZONED = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/i;
function zonedMinute(text) {
  let time = zonedTime(text);
  return time === void 0 ? void 0 : minuteOf(time);
}
function zonedTime(text) {
  if (text === void 0 || isCanonical(text)) return text;
  if (!ZONED.test(text)) return;
  let day = Date.parse(`${text.slice(0, 10)}T00:00:00Z`), time = Date.parse(text.toUpperCase().replace(/([+-]\d{2})(\d{2})$/, "$1:$2"));
  if (!(Number.isNaN(time) || Number.isNaN(day)) && new Date(day).toISOString().slice(0, 10) === text.slice(0, 10))
    return new Date(time).toISOString();
}

export {
  selectPlays,
  parseHistoryId,
  KEEP_AS_TEXT,
  explainBadId,
  accountProblem,
  describePlace,
  wholeNumber,
  zonedMinute,
  zonedTime
};
