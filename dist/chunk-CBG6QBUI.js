import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  CLAIMED_FIELDS,
  PLAY_FIELDS,
  bare,
  explainBadId,
  isCanonical,
  isLost,
  minuteOf,
  parseHistoryId
} from "./chunk-FTVCWWLC.js";
import {
  quote
} from "./chunk-KFBCDVU2.js";

// src/csv/marks.ts
var MARKS = new Map([
  ["", "unmarked"],
  ...["x", "\u2713", "\u2714", "\u2611", "yes", "y", "true", "1", "remove"].map((word) => [word, "remove"]),
  ...["wahr", "vrai", "verdadero", "vero"].map((word) => [word, "remove"]),
  ...["no", "n", "false", "0"].map((word) => [word, "no"]),
  ...["falsch", "faux", "falso"].map((word) => [word, "no"]),
  ["keep", "keep"]
]), LIKE_X = /[\u0445\u0425\u03C7\u03A7]/g, VARIATION = /[\uFE0E\uFE0F]/g;
function readMark(cell) {
  let word = bare(cell).replace(VARIATION, "").replace(LIKE_X, "x").normalize("NFKC").toLowerCase();
  return MARKS.get(word.replace(/^([01])[.,]0+$/, "$1"));
}

// src/csv/days.ts
var MONTHS = [
  "january januar janner janvier enero gennaio",
  "february februar fevrier febrero febbraio",
  "march marz mars marzo mrz",
  "april avril abril aprile",
  "may mai mayo maggio",
  "june juni juin junio giugno",
  "july juli juillet julio luglio",
  "august aout agosto",
  "september septembre septiembre setiembre settembre",
  "october oktober octobre octubre ottobre",
  "november novembre noviembre",
  "december dezember decembre diciembre dicembre"
].map((names) => names.split(" ")), FILLERS = /^(?:de|del|den|der|le|the|of|at|um|à|a|el|il|st|nd|rd|th)$/, WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom|gio)[a-z]*$/;
function readDay(text) {
  let tokens = text.normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").toLowerCase().split(/[\s,./-]+/).map((token) => token.replace(/^(\d{1,2})(?:st|nd|rd|th|er)$/, "$1")).filter((token) => token !== "" && !FILLERS.test(token)), numbers = tokens.filter((token) => /^\d+$/.test(token)), words = tokens.filter((token) => !/^\d+$/.test(token)), named = words.flatMap((word) => monthOf(word) ?? []), isOnlyWeekday = words.filter((word) => monthOf(word) === void 0).every((word) => WEEKDAY.test(word));
  if (words.length > 0 && (named.length !== 1 || !isOnlyWeekday)) return [];
  let dates = named[0] === void 0 ? numericDates(numbers) : datesOfMonth(numbers, named[0]);
  return [...new Set(dates)];
}
function numericDates(numbers) {
  let [a = "", b = "", c = ""] = numbers;
  if (numbers.length === 1 && /^\d{8}$/.test(a)) return daysOf(a.slice(0, 4), a.slice(4, 6), a.slice(6));
  if (numbers.length !== 3) return [];
  if (a.length === 4) return daysOf(a, b, c);
  let lastIsYear = [...daysOf(c, b, a), ...daysOf(c, a, b)];
  return c.length === 4 ? lastIsYear : [...lastIsYear, ...daysOf(a, b, c)];
}
function datesOfMonth(numbers, month) {
  let [a = "", b = ""] = numbers;
  return numbers.length !== 2 ? [] : a.length === 4 ? daysOf(a, String(month), b) : b.length === 4 ? daysOf(b, String(month), a) : [...daysOf(b, String(month), a), ...daysOf(a, String(month), b)];
}
function monthOf(word) {
  let fitting = MONTHS.flatMap(
    (names, index) => word.length >= 3 && names.some((name) => name.startsWith(word)) ? [index + 1] : []
  );
  return fitting.length === 1 ? fitting[0] : void 0;
}
function daysOf(year, month, day) {
  return month.length > 2 || day.length > 2 || !(year.length === 4 || year.length === 2) ? [] : (year.length === 4 ? [Number(year)] : [1900 + Number(year), 2e3 + Number(year)]).flatMap((each) => {
    let time = Date.UTC(each, Number(month) - 1, Number(day)), date = new Date(time);
    return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && each >= 1900 ? [time] : [];
  });
}

// src/csv/times.ts
var ZONED = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?) ?(Z|[+-]\d{2}(?::?\d{2})?)$/i, MINUTE = 6e4, DAY = 864e5;
function zonedMinute(text) {
  let time = zonedTime(text);
  return time === void 0 ? void 0 : minuteOf(time);
}
function zonedTime(text) {
  if (text === void 0 || isCanonical(text)) return text;
  let [, date, clock = "", zone = ""] = ZONED.exec(text) ?? [];
  if (date === void 0) return;
  let offset = zone.toUpperCase().replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours, minutes = "00") => `${hours}:${minutes}`), day = Date.parse(`${date}T00:00:00Z`), time = Date.parse(`${date}T${clock.replace(",", ".")}${offset}`);
  if (!(Number.isNaN(time) || Number.isNaN(day)) && new Date(day).toISOString().slice(0, 10) === date)
    return new Date(time).toISOString();
}
function readTime(text) {
  if (text === void 0 || text === "" || isLost(text) || isClockAlone(text)) return;
  let minute = zonedMinute(text);
  if (minute !== void 0) return { minute };
  let readings = readWallTimes(text);
  return readings.length === 0 ? { unreadable: text } : { readings };
}
function isClockAlone(text) {
  return CLOCK_ALONE.test(text);
}
var CLOCK_ALONE = /^\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d+)?(?: ?[ap]\.? ?m\.?)?$/i, CLOCK = /(?:^|[\sT,]|\bat |\bum |\bà )(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)? ?([ap]\.? ?m\.?)?(?: ?(?:uhr|h))?\s*(?:Z|UTC|GMT)?$/i;
function readWallTimes(text) {
  let serial = readSerial(text);
  if (serial !== void 0) return [serial];
  let clock = /\d[:h]\d{2}/i.test(text) || /\s\d{1,2}\.\d{2}(?:\.\d{2})?$/.test(text) ? CLOCK.exec(text) : null, days = readDay(clock === null ? text : text.slice(0, clock.index));
  if (clock === null) return days.map((day) => ({ from: day, to: day + DAY - MINUTE }));
  let minutes = minutesOf(clock);
  return minutes === void 0 ? [] : days.map((day) => ({ from: day + minutes * MINUTE, to: day + minutes * MINUTE }));
}
function minutesOf([, hours, minutes, seconds = "0", half]) {
  let [hour, minute] = [Number(hours), Number(minutes)];
  if (!(hour > 23 || minute > 59 || Number(seconds) > 59)) {
    if (half === void 0) return hour * 60 + minute;
    if (!(hour < 1 || hour > 12))
      return (hour % 12 + (/^p/i.test(half) ? 12 : 0)) * 60 + minute;
  }
}
var SERIAL = /^([2-7]\d{4})(?:[.,](\d+))?$/, FIRST_DAY = Date.UTC(1899, 11, 30);
function readSerial(text) {
  let [, days, fraction] = SERIAL.exec(text) ?? [];
  if (days === void 0) return;
  let day = FIRST_DAY + Number(days) * DAY;
  if (fraction === void 0) return { from: day, to: day + DAY - MINUTE };
  let from = day + Math.floor(+`0.${fraction}` * DAY / MINUTE) * MINUTE;
  return { from, to: from + MINUTE };
}

// src/csv/move-to.ts
var LOCAL = /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?$/i;
function readMoveTo(cell) {
  let text = bare(cell), word = text.toLowerCase();
  if (word === "released" || word === "unknown") return { kind: word };
  let zoned = zonedTime(text);
  if (zoned !== void 0) return { kind: "time", at: zoned };
  let [, date = "", hours, minutes = "", seconds = "00"] = LOCAL.exec(text) ?? [], day = dayOf(date);
  if (day !== void 0) {
    if (hours === void 0) return { kind: "day", day };
    if (!(Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59))
      return { kind: "local time", at: `${day}T${hours.padStart(2, "0")}:${minutes}:${seconds}` };
  }
}
function dayOf(date) {
  let parts = date.split(/[.-]/), [year = "", month = "", day = ""] = date.includes(".") ? parts.toReversed() : parts, [found] = readDay(`${year}-${month}-${day}`);
  return found === void 0 ? void 0 : new Date(found).toISOString().slice(0, 10);
}

// src/csv/row-claims.ts
function claimsOf({ cells }) {
  let claims = { time: readTime(cells.watched_at) };
  for (let field of CLAIMED_FIELDS) claims[field] = said(field, cells);
  return claims;
}
function said(field, cells) {
  let { column, read } = PLAY_FIELDS[field], cell = cells[column];
  if (cell === void 0 || cell === "") return;
  let value = read(cell);
  return value === void 0 ? { column, unreadable: cell } : { column, value };
}

// src/csv/shape.ts
function shapeOf(file, isInBackup) {
  let { columns, unknown } = file;
  if (columns.has("stays")) return neither(file, LISTS_REMOVED);
  if (!columns.has("history_id"))
    return neither(file, `The column history_id is missing, so no row names a play.${foundInstead(unknown)}`);
  if (columns.has("remove")) return { kind: "marks" };
  let likely = likelyMarks(file);
  return columns.has("move_to") ? likely === void 0 ? { kind: "marks" } : neither(file, whichPlays(likely)) : columns.size > 1 || unknown.length > 0 ? neither(file, whichPlays(likely)) : isInBackup ? neither(
    file,
    "A list of IDs cannot be in the folder of a backup, since a file there may only have lost its other columns. Commit it to changes/, or write remove above a column with an x for each play."
  ) : { kind: "list of IDs" };
}
var LISTS_REMOVED = "This file lists plays that a run removed, so there is nothing to remove. To put them back, run Undo with the number of that run.";
function neither({ path: file, headerLine: line }, message) {
  return { kind: "neither", problem: { message, place: { file, line } } };
}
function whichPlays(likely) {
  let column = likely === void 0 ? "the column with your x" : nameOf(likely), instead = likely === void 0 || likely.name === "" ? "" : ` instead of ${quote(likely.name)}`;
  return `Which plays should go? Write remove above ${column}${instead}. Nothing is selected without that header.`;
}
function likelyMarks({ unknown }) {
  return unknown.find(({ filled, holdsOnlyMarks }) => filled > 0 && holdsOnlyMarks);
}
function foundInstead(unknown) {
  let names = unknown.filter(({ name }) => name !== "").slice(0, 3);
  return names.length === 0 ? "" : ` The file has ${names.map(({ name }) => quote(name)).join(", ")}.`;
}
function nameOf({ position }) {
  return position <= 26 ? `column ${String.fromCharCode(64 + position)}, which holds your marks,` : `column ${position}`;
}

// src/csv/selection.ts
var MOST_REMOVALS = 500;
function selectPlays(files, ids, setting = {}) {
  let problems = [], rows = [];
  for (let file of files) {
    for (let problem of file.problems) problems.push(problem);
    for (let row of readRows(file, setting, problems)) rows.push(row);
  }
  for (let historyId of ids) rows.push({ historyId, mark: "remove" });
  for (let problem of contradictions(rows)) problems.push(problem);
  let selected = rows.filter(isSelected).map(({ mark: _, ...row }) => row), others = rows.filter((row) => !isSelected(row)).map(({ mark: _, ...row }) => row);
  return { rows: selected, ids: new Set(selected.map((row) => row.historyId)), others, problems };
}
function isSelected({ mark, moveTo }) {
  return mark === "remove" || moveTo !== void 0;
}
function readRows(file, setting, problems) {
  if (file.columns.size === 0) return [];
  let shape = shapeOf(file, setting.isInBackup?.(file.path) ?? !1);
  if (shape.kind === "neither")
    return problems.push(shape.problem), [];
  let isList = shape.kind === "list of IDs";
  return file.rows.flatMap((row) => readRow(row, isList, setting, problems));
}
function readRow(row, isList, setting, problems) {
  let { cells, place } = row, { history_id: id = "", remove = "", move_to: move = "" } = cells, mark = isList ? "remove" : readMark(remove), isUnmarked = mark === "unmarked" && move === "";
  if (id === "" && isUnmarked) return [];
  let moveTo = move === "" ? void 0 : readMoveTo(move), historyId = parseHistoryId(id), found = [
    problemOf(!(isUnmarked || mark === "no") && accountProblem(row, setting.account, setting.otherNames)),
    problemOf(mark === void 0 && unknownMark(remove)),
    ...moveProblems(move, moveTo, mark),
    problemOf(historyId === void 0 && explainBadId(id), "bad ID")
  ].flat();
  for (let problem of found) problems.push({ ...problem, place });
  return found.length > 0 || historyId === void 0 || mark === void 0 ? [] : [{ historyId, place, mark, ...!isList && { claims: claimsOf(row) }, ...moveTo && { moveTo } }];
}
function moveProblems(cell, moveTo, mark) {
  return cell === "" ? [] : [
    problemOf(moveTo === void 0 && unknownTime(cell), "unknown time"),
    problemOf(mark !== "unmarked" && BOTH_FILLED)
  ].flat();
}
function problemOf(message, kind) {
  return message ? [{ message, ...kind !== void 0 && { kind } }] : [];
}
function accountProblem({ cells }, account, otherNames = /* @__PURE__ */ new Set()) {
  let name = cells.account?.toLowerCase();
  if (!(account === void 0 || !name || name === account || otherNames.has(name)))
    return `The row belongs to the account ${quote(name)}, but this run is signed in as ${quote(account)}. If ${quote(name)} is an old name of the same account, empty the column account in this file, or export again.`;
}
function unknownMark(mark) {
  return `${quote(mark)} in the column remove is not understood. Write x to remove the play, or leave the cell empty.`;
}
function unknownTime(time) {
  return `${quote(time)} in the column move_to is not understood. Write a time as in 2025-11-17T20:15, a day as in 2025-11-17, released, or unknown.`;
}
var BOTH_FILLED = "The row has something in remove and in move_to. Should the play go, or move? Empty one of the two cells.";
function contradictions(marked) {
  let problems = [];
  for (let [historyId, rows] of Map.groupBy(marked, (row) => row.historyId)) {
    if (rows.length === 1) continue;
    let selected = rows.filter(isSelected), [first] = selected, against = first === void 0 ? void 0 : contradictionOf(rows, selected, first);
    if (first === void 0 || against === void 0) continue;
    let where = first.place ? `in ${describePlace(first.place)}` : "in the list of IDs", what = first.moveTo === void 0 ? "removed" : "moved";
    problems.push({
      kind: "contradiction",
      message: `The play with the history ID ${historyId} is to be ${what} ${where}, but not here. Make both agree.`,
      place: against.place
    });
  }
  return problems;
}
function contradictionOf(rows, selected, { moveTo }) {
  let asked = JSON.stringify(moveTo), files = new Set(selected.map((row) => row.place?.file));
  return selected.find((row) => JSON.stringify(row.moveTo) !== asked) ?? rows.find(
    (row) => !isSelected(row) && (row.mark === "no" || row.mark === "keep" || files.has(row.place?.file))
  );
}
function describePlace(place) {
  return place.line === void 0 ? place.file : `${place.file} line ${place.line}`;
}
function describeRow({ historyId, place }) {
  return `history ID ${historyId} (${place === void 0 ? "input ids" : describePlace(place)})`;
}

export {
  readMark,
  zonedMinute,
  zonedTime,
  claimsOf,
  likelyMarks,
  MOST_REMOVALS,
  selectPlays,
  accountProblem,
  describePlace,
  describeRow
};
