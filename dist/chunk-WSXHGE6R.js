import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/history/columns.ts
var PLAY_COLUMNS = [
  "remove",
  "suspect",
  "history_id",
  "watched_at",
  "play_action",
  "type",
  "title",
  "year",
  "season",
  "episode",
  "episode_title",
  "trakt_id",
  "tvdb_id",
  "imdb_id",
  "tmdb_id",
  "show_trakt_id",
  "show_slug",
  "account"
], REMOVAL_COLUMNS = [
  ...PLAY_COLUMNS.filter((column) => column !== "remove" && column !== "suspect"),
  "kept"
], COLUMNS = /* @__PURE__ */ new Set([...PLAY_COLUMNS, "kept"]), MISREAD_MARK = /^ï»¿/;
function columnOf(header) {
  let name = header.replace(MISREAD_MARK, "").trim().toLowerCase().replace(/[\s-]+/g, "_");
  return COLUMNS.has(name) ? name : void 0;
}

// src/history/formula.ts
var FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/, ESCAPED = /^'(?='*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/;
function escapeFormula(text) {
  return FORMULA.test(text) ? `'${text}` : text;
}
function unescapeFormula(cell) {
  return cell.replace(ESCAPED, "");
}

export {
  PLAY_COLUMNS,
  REMOVAL_COLUMNS,
  columnOf,
  escapeFormula,
  unescapeFormula
};
