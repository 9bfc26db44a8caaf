import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/wording.ts
function quote(text) {
  let line = text.replace(/\s+/g, " ").trim(), characters = [...line];
  return `\u201C${characters.length > 40 ? `${characters.slice(0, 39).join("")}\u2026` : line}\u201D`;
}
var UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;
function visible(text) {
  return text.replace(UNSEEN, " ");
}
function figure(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
function count(number, singular, plural = `${singular}s`) {
  return `${figure(number)} ${number === 1 ? singular : plural}`;
}

// src/history/play.ts
var CANONICAL = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
function isCanonical(iso) {
  return CANONICAL.test(iso);
}
function minuteOf(iso) {
  return (isCanonical(iso) ? iso : new Date(iso).toISOString()).slice(0, 16);
}
var EPOCH = "1970-01-01T00:00:00.000Z", UNDATED = minuteOf(EPOCH);
function isDated(play) {
  return minuteOf(play.watchedAt) !== UNDATED;
}
function itemKey(play) {
  return play.traktId === null ? `play ${play.historyId}` : `${play.type} ${play.traktId}`;
}
function occasionKey(play) {
  return `${itemKey(play)} ${minuteOf(play.watchedAt)}`;
}
function titleKey(play) {
  return play.type === "episode" && play.showTraktId !== null ? `show ${play.showTraktId}` : itemKey(play);
}
function newestFirst(a, b) {
  return a.watchedAt !== b.watchedAt ? a.watchedAt < b.watchedAt ? 1 : -1 : -compareIds(a.historyId, b.historyId);
}
function compareIds(a, b) {
  return a.length - b.length || (a < b ? -1 : +(a > b));
}
function episodeCode(play) {
  return play.season === null || play.episode === null ? "" : play.season === 0 ? `special ${play.episode}` : `S${pad(play.season)}E${pad(play.episode)}`;
}
function describeItem(play) {
  let title = play.title ?? (play.type === "movie" ? "a movie that Trakt has no title for" : "an untitled show");
  if (play.type === "movie") return play.year === null ? title : `${title} (${play.year})`;
  let name = play.episodeTitle === null ? "" : `\u201C${play.episodeTitle}\u201D`;
  return [title, episodeCode(play), name].filter(Boolean).join(" ");
}
function pad(number) {
  return String(number).padStart(2, "0");
}

// src/history/selection.ts
var SELECTING = /* @__PURE__ */ new Set(["x", "yes", "y", "true", "1", "remove"]), KEEPING = /* @__PURE__ */ new Set(["no", "n", "false", "0", "keep"]), MAX_ID = 2n ** 64n - 1n, MOST_REMOVALS = 500;
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
      message: "This file lists plays that a run removed (it has the column kept), so there is nothing to remove. To put them back, run Undo (the command restore) with the path of this file.",
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
function describeRow({ historyId, place }) {
  return `history ID ${historyId} (${place === void 0 ? "input ids" : describePlace(place)})`;
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
  quote,
  visible,
  figure,
  count,
  minuteOf,
  EPOCH,
  isDated,
  itemKey,
  occasionKey,
  titleKey,
  newestFirst,
  compareIds,
  episodeCode,
  describeItem,
  MOST_REMOVALS,
  selectPlays,
  parseHistoryId,
  KEEP_AS_TEXT,
  explainBadId,
  accountProblem,
  describePlace,
  describeRow,
  wholeNumber,
  zonedMinute,
  zonedTime
};
