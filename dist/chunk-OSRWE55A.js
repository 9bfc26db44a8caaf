import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  CsvError,
  parse
} from "./chunk-RWWMOEGX.js";
import {
  PERSONAL_COLUMNS,
  TITLES,
  bare,
  columnOf,
  quote,
  readMark,
  unescapeFormula
} from "./chunk-URH5KAKC.js";

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
var SAVE_AS = "Open it and save it as \u201CCSV UTF-8 (comma delimited)\u201D.", WORKBOOK = `This is a spreadsheet workbook, not a CSV. ${SAVE_AS}`, ZIP = "This is a ZIP archive, not a CSV. Unpack it and give the CSV that is in it.", PDF = "This is a PDF, not a CSV. Save the table as CSV in the program that made it.", JSON_FILE = "This is JSON, not a CSV. Export your history with this action, and mark rows in that file.", PAGE = "This is a web page or XML, not a CSV. Export your history with this action, and mark rows in that file.";
function isWorkbookZip(bytes) {
  return [bytes.subarray(0, 4e3), bytes.subarray(-1e5)].map(
    (part) => Buffer.from(part).toString("latin1")
  ).some((part) => /\[Content_Types\]\.xml|opendocument|Index\/\w+\.iwa/.test(part));
}
var JUNK = /(?:^|\/)(?:\.DS_Store|desktop\.ini|Thumbs\.db|~\$[^/]*|\.~lock\.[^/]*)$/i;
function isJunk(path) {
  return JUNK.test(path);
}

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
      return "There is a stray quotation mark: inside a cell it must be written twice, and the cell be quoted.";
    default:
      return `The file cannot be read as CSV (${error.code}).`;
  }
}

// src/csv/read.ts
var MAX_BYTES = 5e7, MAX_ROWS = 2e5, NO_LIMITS = { bytes: Number.POSITIVE_INFINITY, rows: Number.POSITIVE_INFINITY }, RECORDS_PER_ROW = 20;
function readCsv(path, bytes, limits = { bytes: MAX_BYTES, rows: MAX_ROWS }) {
  let file = { path, columns: /* @__PURE__ */ new Set(), unknown: [], headerLine: 1, rows: [], problems: [] }, report = (message, line, kind) => {
    file.problems.push({ message, ...kind !== void 0 && { kind }, place: { file: path, line } });
  };
  if (bytes.length > limits.bytes)
    return report("The file is larger than the 50 MB that are read. Split it into smaller files."), file;
  let other = explainOtherKind(bytes);
  if (other !== void 0)
    return report(other), file;
  let text = decode(bytes);
  return beginsTooLong(text) ? (report(
    "The first line is too long to be a header. The first line must name the columns, history_id among them.",
    1
  ), file) : (readRecords(file, text, limits.rows, report), file);
}
function readRecords(file, text, mostRows, report) {
  let separatorLine = /^sep=.(\r\n|\n|\r)/i.exec(text)?.[0] ?? "", table, titles = [], records = 0, rows = 0, readRecord = (record, line) => {
    let isNothing = record.every(isBlank);
    return records++, !isNothing && rows === mostRows || records > mostRows * RECORDS_PER_ROW ? (report("The file has more than 200,000 rows. Split it into smaller files.", line), !1) : isNothing ? !0 : table === void 0 ? isTitle(record) && titles.length < HEADER_WITHIN ? (titles.push({ text: record.find((cell) => !isBlank(cell)) ?? "", line }), !0) : (table = openTable(file, record, line, report), table !== void 0) : (rows++, readRow(table, record, line, report), !0);
  }, csv = text.slice(separatorLine.length), isRead = parseRecords(
    csv,
    { delimiter: delimiterOf(csv), firstLine: separatorLine === "" ? 1 : 2 },
    readRecord,
    report
  ), [first] = titles;
  table !== void 0 ? finish(table, report) : isRead && first !== void 0 && file.problems.length === 0 ? report(`${NO_HEADER}; it starts with ${quote(first.text)}.`, first.line) : isRead && file.problems.length === 0 && report("The file is empty: it needs a header line with history_id.");
}
var NO_HEADER = "The first line must name the columns, history_id among them";
function isTitle(record) {
  return knownIn(record) === 0 && record.filter((cell) => !isBlank(cell)).length === 1;
}
function openTable(file, record, line, report) {
  let header = readHeaderCells(record), known = header.flatMap((cell) => "column" in cell ? [cell.column] : []), twice = known.find((column, index) => known.indexOf(column) !== index);
  if (twice !== void 0) {
    report(`Two columns are called ${twice}. Remove one of them.`, line);
    return;
  }
  if (known.length === 0) {
    report(`${NO_HEADER}; it starts with ${quote(record[0] ?? "")}.`, line);
    return;
  }
  return file.columns = new Set(known), file.headerLine = line, { file, header, reach: header.map(() => ({ empty: 0, rows: 0 })), short: [] };
}
function readRow({ file, header, reach, short }, record, line, report) {
  let cells = readCells(header, record);
  noteReach(reach, record);
  let isNote = cells.history_id === "" && !cells.remove && !cells.move_to;
  if (record.slice(header.length).some((cell) => !isBlank(cell))) {
    if (isNote) return;
    report(
      `The row has too many cells: ${record.length}, where the header has ${header.length}. ${LOST_SEPARATOR}`,
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
var LOST_SEPARATOR = "A comma may be missing, or a text that holds one may have lost its quotation marks.";
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
      `The row has too few cells: ${cells}, where the header has ${header.length}. ${LOST_SEPARATOR}`,
      row.place.line,
      "too few cells"
    ));
  broken.size > 0 && (file.rows = file.rows.filter((row) => !broken.has(row))), file.unknown = header.flatMap((cell) => "unknown" in cell ? [cell.unknown] : []).filter(({ name, filled }) => name !== "" || filled > 0);
}

export {
  decode,
  HEADER_WITHIN,
  isBlank,
  isJunk,
  parseRecords,
  MAX_BYTES,
  NO_LIMITS,
  readCsv
};
