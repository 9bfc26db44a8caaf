import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  CLAIMED_FIELDS,
  CsvError,
  PERSONAL_COLUMNS,
  PLAY_FIELDS,
  TITLES,
  cellsOf,
  columnOf,
  parse,
  unescapeFormula
} from "./chunk-FTTP5IAM.js";
import {
  bare,
  explainBadId,
  isCanonical,
  isLost,
  minuteOf,
  parseHistoryId,
  quote
} from "./chunk-X7CSHCWH.js";

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
function claimsOfPlay(play) {
  let cells = Object.entries(cellsOf(play, "")).map(([column, value]) => [column, String(value ?? "")]);
  return claimsOf({ cells: Object.fromEntries(cells) });
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
    "A list of IDs cannot be in a backup\u2019s folder: a file there may just have lost its other columns. Commit it to changes/, or write remove above a column with an x for each play."
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
  for (let row of setting.ordered ?? []) rows.push(row);
  for (let historyId of ids) rows.push({ historyId, mark: "remove" });
  for (let problem of contradictions(rows)) problems.push(problem);
  let selected = rows.filter(isSelected).map(withoutMark);
  return {
    rows: selected,
    ids: new Set(selected.map((row) => row.historyId)),
    kept: rows.filter(isKept).map(withoutMark),
    others: rows.filter((row) => !isSelected(row) && !isKept(row)).map(withoutMark),
    problems
  };
}
function withoutMark({ mark: _, ...row }) {
  return row;
}
function isKept({ mark }) {
  return mark === "keep";
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
    return `The row belongs to the account ${quote(name)}, but this run is signed in as ${quote(account)}. If ${quote(name)} is an old name of the same account, clear the column account in this file, or export again.`;
}
function unknownMark(mark) {
  return `${quote(mark)} in the column remove is not understood. Write x to remove the play, or leave the cell empty.`;
}
function unknownTime(time) {
  return `${quote(time)} in the column move_to is not understood. Write a time as in 2025-11-17T20:15, a day as in 2025-11-17, released, or unknown.`;
}
var BOTH_FILLED = "The row has something in both remove and move_to. Should the play go, or move? Clear one of the two cells.";
function contradictions(marked) {
  return [...Map.groupBy(marked, (row) => row.historyId).values()].flatMap((rows) => {
    if (rows.length === 1) return [];
    let selected = rows.filter(isSelected), asking = selected.length > 0 ? selected : rows.filter(isKept), [first] = asking;
    if (first === void 0) return [];
    let against = contradictionOf(rows, asking, first);
    return against === void 0 ? [] : [contradictionBetween(first, against)];
  });
}
function contradictionBetween(asking, { place }) {
  let { historyId, mark, moveTo } = asking, where = asking.place ? `in ${describePlace(asking.place)}` : "in the list of IDs";
  return {
    kind: "contradiction",
    message: `The play with the history ID ${historyId} is marked to be ${mark === "keep" ? "kept" : moveTo === void 0 ? "removed" : "moved"} ${where}, but not here. Mark it the same way in both places.`,
    place
  };
}
function contradictionOf(rows, marked, { moveTo, mark }) {
  let asked = JSON.stringify(moveTo), files = new Set(marked.map((row) => row.place?.file)), isAgainst = (row) => files.has(row.place?.file) || mark !== "keep" && (row.mark === "no" || isKept(row));
  return marked.find((row) => JSON.stringify(row.moveTo) !== asked) ?? rows.find((row) => !marked.includes(row) && isAgainst(row));
}
function describePlace(place) {
  return place.line === void 0 ? place.file : `${place.file} line ${place.line}`;
}
function describeRow({ historyId, place }) {
  return `history ID ${historyId} (${place === void 0 ? "input ids" : describePlace(place)})`;
}

// src/csv/decode.ts
function decode(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 254 && bytes[1] === 255) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

// src/csv/header.ts
var LONGEST_LINE = 1e6, HEADER_WITHIN = 5, DELIMITERS = [",", ";", "	"], BLANK = /^[\s,;]*$/;
function isBlank(cell) {
  return cell.length < 1e3 && BLANK.test(cell);
}
function firstLines(text) {
  let lines = [];
  for (let start = 0; start < text.length && lines.length < HEADER_WITHIN; ) {
    let end = lineEnd(text, start), line = text.slice(start, Math.min(end, start + LONGEST_LINE));
    /[^\s,;]/.test(line) && lines.push(line), start = end + 1;
  }
  return lines;
}
function lineEnd(text, start) {
  for (let index = start; index < text.length; index++)
    if (text[index] === `
` || text[index] === "\r") return index;
  return text.length;
}
function beginsTooLong(text) {
  return lineEnd(text, 0) > LONGEST_LINE;
}
function delimiterOf(text) {
  let lines = firstLines(text), known = (delimiter) => Math.max(0, ...lines.map((line) => knownIn(line.split(delimiter).map((cell) => cell.replaceAll('"', ""))))), cells = (delimiter) => lines[0]?.split(delimiter).length ?? 0, byColumns = (a, b) => known(b) - known(a) || cells(b) - cells(a);
  return DELIMITERS.toSorted(byColumns)[0] ?? ",";
}
function knownIn(record) {
  return record.filter((cell) => columnOf(cell) !== void 0).length;
}
function calledTwice(name) {
  return `Two columns are called ${name}. Remove one of them.`;
}
function readHeaderCells(record) {
  return record.map((cell, index) => {
    let column = columnOf(cell);
    return column !== void 0 ? { column } : { unknown: { name: bare(cell), position: index + 1, filled: 0, holdsOnlyMarks: !0 } };
  });
}

// src/csv/kind.ts
function explainOtherKind(bytes) {
  let start = Buffer.from(bytes.subarray(0, 2e3)).toString("latin1");
  if (start.startsWith("PK")) return isWorkbookZip(bytes) ? WORKBOOK : ZIP;
  if (start.startsWith("\xD0\xCF\xE0") || start.startsWith("\x8B\b")) return WORKBOOK;
  if (start.startsWith("%PDF")) return PDF;
  let text = start.replace(/^\u00EF\u00BB\u00BF/, "").trimStart();
  return /^(?:\{\s*(?:["}]|$)|\[\s*(?:[[{"\]\d-]|$))/.test(text) ? JSON_FILE : /^<(?:!doctype|html|\?xml)/i.test(text) ? PAGE : void 0;
}
var SAVE_AS = "Open it and save it as \u201CCSV UTF-8 (comma delimited)\u201D.", WORKBOOK = `This is a spreadsheet workbook, not a CSV. ${SAVE_AS}`, ZIP = "This is a ZIP archive, not a CSV. Unpack it and use the CSV inside.", PDF = "This is a PDF, not a CSV. Save the table as CSV in the program that made it.", JSON_FILE = "This is JSON, not a CSV. Export your history with this action, and mark rows in that file.", PAGE = "This is a web page or XML, not a CSV. Export your history with this action, and mark rows in that file.";
function isWorkbookZip(bytes) {
  return [bytes.subarray(0, 4e3), bytes.subarray(-1e5)].map(
    (part) => Buffer.from(part).toString("latin1")
  ).some((part) => /\[Content_Types\]\.xml|opendocument|Index\/\w+\.iwa/.test(part));
}
var JUNK = /(?:^|\/)(?:\.DS_Store|desktop\.ini|Thumbs\.db|~\$[^/]*|\.~lock\.[^/]*)$/i;
function isJunk(path) {
  return JUNK.test(path);
}

// src/csv/limits.ts
var TOO_LARGE = "The file is larger than 50 MB. Split it into smaller files.";
var TOO_MANY_ROWS = "The file has more than 200,000 rows. Split it into smaller files.";

// src/csv/records.ts
var LONGEST_RECORD = 1e6, ENOUGH = new Error("No more records are of interest.");
function parseRecords(text, { delimiter, firstLine }, read, report) {
  let line = firstLine;
  try {
    return parse(text, {
      delimiter,
      record_delimiter: [`\r
`, `
`, "\r"],
      relax_column_count: !0,
      max_record_size: LONGEST_RECORD,
      on_record: (record) => {
        if (!read(record, line)) throw ENOUGH;
        line += 1 + record.reduce((sum, cell) => sum + lineEnds(cell), 0);
      }
    }), !0;
  } catch (error) {
    if (error !== ENOUGH && !(error instanceof CsvError)) throw error;
    return error instanceof CsvError && report(`${explain(error)} The rest of the file cannot be read.`, line), !1;
  }
}
function lineEnds(cell) {
  return cell.match(/\r\n|\n|\r/g)?.length ?? 0;
}
function explain(error) {
  switch (error.code) {
    case "CSV_QUOTE_NOT_CLOSED":
      return "A quotation mark is opened and never closed.";
    case "CSV_MAX_RECORD_SIZE":
      return "The row is longer than a million characters: a quotation mark may have been opened and never closed.";
    case "INVALID_OPENING_QUOTE":
    case "CSV_INVALID_CLOSING_QUOTE":
      return "There is a stray quotation mark: inside a cell, write it twice and put the whole cell in quotation marks.";
    default:
      return `The file cannot be read as CSV (${error.code}).`;
  }
}

// src/csv/read.ts
var NO_LIMITS = { bytes: Number.POSITIVE_INFINITY, rows: Number.POSITIVE_INFINITY };
function readCsv(path, bytes, limits = { bytes: 5e7, rows: 2e5 }) {
  let file = { path, columns: /* @__PURE__ */ new Set(), unknown: [], headerLine: 1, rows: [], problems: [] }, report = (message, line, kind) => {
    file.problems.push({ message, ...kind !== void 0 && { kind }, place: { file: path, line } });
  };
  if (bytes.length > limits.bytes)
    return report(TOO_LARGE), file;
  let other = explainOtherKind(bytes);
  if (other !== void 0)
    return report(other), file;
  let text = decode(bytes);
  return beginsTooLong(text) ? (report("The first line is too long to be a header. It must name the columns, history_id included.", 1), file) : (readRecords(file, text, limits.rows, report), file);
}
function readRecords(file, text, mostRows, report) {
  let separatorLine = /^sep=.(\r\n|\n|\r)/i.exec(text)?.[0] ?? "", table, titles = [], records = 0, rows = 0, readRecord = (record, line) => {
    let isNothing = record.every(isBlank);
    return records++, !isNothing && rows === mostRows || records > mostRows * 20 ? (report(TOO_MANY_ROWS, line), !1) : isNothing ? !0 : table === void 0 ? isTitle(record) && titles.length < HEADER_WITHIN ? (titles.push({ text: record.find((cell) => !isBlank(cell)) ?? "", line }), !0) : (table = openTable(file, record, line, report), table !== void 0) : (rows++, readRow2(table, record, line, report), !0);
  }, csv = text.slice(separatorLine.length), isRead = parseRecords(
    csv,
    { delimiter: delimiterOf(csv), firstLine: separatorLine === "" ? 1 : 2 },
    readRecord,
    report
  ), [first] = titles;
  table !== void 0 ? finish(table, report) : isRead && first !== void 0 && file.problems.length === 0 ? report(`${NO_HEADER}; it starts with ${quote(first.text)}.`, first.line) : isRead && file.problems.length === 0 && report("The file is empty: it needs a header line with history_id.");
}
var NO_HEADER = "The first line must name the columns, history_id included";
function isTitle(record) {
  return knownIn(record) === 0 && record.filter((cell) => !isBlank(cell)).length === 1;
}
function openTable(file, record, line, report) {
  let header = readHeaderCells(record), known = header.flatMap((cell) => "column" in cell ? [cell.column] : []), twice = known.find((column, index) => known.indexOf(column) !== index);
  if (twice !== void 0) {
    report(calledTwice(twice), line);
    return;
  }
  if (known.length === 0) {
    report(`${NO_HEADER}; it starts with ${quote(record[0] ?? "")}.`, line);
    return;
  }
  return file.columns = new Set(known), file.headerLine = line, { file, header, reach: header.map(() => ({ empty: 0, rows: 0 })), short: [] };
}
function readRow2({ file, header, reach, short }, record, line, report) {
  let cells = readCells(header, record);
  noteReach(reach, record);
  let isNote = cells.history_id === "" && !cells.remove && !cells.move_to;
  if (record.slice(header.length).some((cell) => !isBlank(cell))) {
    if (isNote) return;
    report(
      `The row has too many cells: ${record.length}, but the header has ${header.length}. ${LOST_SEPARATOR}`,
      line,
      "too many cells"
    );
    return;
  }
  let row = { place: { file: file.path, line }, cells };
  file.rows.push(row), record.length < header.length && !isNote && short.push({ row, cells: record.length });
}
function readCells(header, record) {
  let cells = {};
  for (let [index, cell] of header.entries()) {
    let text = record[index]?.trim() ?? "";
    "column" in cell ? cells[cell.column] = cellOf(cell.column, text) : isBlank(text) || note(cell.unknown, text);
  }
  return cells;
}
function noteReach(reach, record) {
  for (let [index, reached] of reach.slice(0, record.length).entries())
    reached.rows++, record[index]?.trim() === "" && reached.empty++;
}
var LOST_SEPARATOR = "A comma may be missing, or a text with a comma in it may have lost its quotation marks.";
function cellOf(column, text) {
  let cell = unescapeFormula(text);
  return TITLES.has(column) ? cell : bare(cell);
}
function note(unknown, text) {
  unknown.filled++, unknown.holdsOnlyMarks &&= readMark(text) !== void 0;
}
var FILLED_IN = new Set(PERSONAL_COLUMNS);
function finish({ file, header, reach, short }, report) {
  let isNeverEmpty = header.map((cell, index) => {
    let { empty, rows } = reach[index] ?? { empty: 0, rows: 0 };
    return "column" in cell && !FILLED_IN.has(cell.column) && rows > 0 && empty === 0;
  }), broken = /* @__PURE__ */ new Set();
  for (let { row, cells } of short)
    isNeverEmpty.slice(cells).includes(!0) && (broken.add(row), report(
      `The row has too few cells: ${cells}, but the header has ${header.length}. ${LOST_SEPARATOR}`,
      row.place.line,
      "too few cells"
    ));
  broken.size > 0 && (file.rows = file.rows.filter((row) => !broken.has(row))), file.unknown = header.flatMap((cell) => "unknown" in cell ? [cell.unknown] : []).filter(({ name, filled }) => name !== "" || filled > 0);
}

export {
  zonedMinute,
  zonedTime,
  readTime,
  readMoveTo,
  claimsOfPlay,
  likelyMarks,
  MOST_REMOVALS,
  selectPlays,
  accountProblem,
  describeRow,
  decode,
  HEADER_WITHIN,
  isBlank,
  calledTwice,
  isJunk,
  TOO_LARGE,
  TOO_MANY_ROWS,
  parseRecords,
  NO_LIMITS,
  readCsv,
  LOST_SEPARATOR
};
