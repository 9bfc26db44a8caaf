const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  minuteOf,
  slotKey
} from "./chunk-ER3NPN5R.js";

// src/history/record.ts
var NOTHING_DONE = {
  removed: [],
  gone: [],
  added: [],
  perhaps: [],
  counted: [],
  kept: [],
  unkept: [],
  stamps: { episodes: null, movies: null }
};
function isSameAccount(a, b) {
  return a.uuid !== void 0 && b.uuid !== void 0 ? a.uuid === b.uuid : a.slug === b.slug;
}
function isReceiptOf({ run }, intent) {
  return run.id === intent.runId && run.attempt === intent.attempt && run.key === intent.key;
}
function goingOf(plays, live) {
  let going = new Set(plays.map((play) => play.historyId)), staying = Map.groupBy(
    live.filter((play) => !going.has(play.historyId)),
    slotKey
  );
  return plays.map((play) => ({
    play,
    stays: (staying.get(slotKey(play)) ?? []).map(({ historyId }) => historyId)
  }));
}
function removedPlay({ play, stays }, clear) {
  let { historyId, type, traktId, watchedAt } = play;
  return { historyId, clear, type, traktId, minute: minuteOf(watchedAt), stays };
}
function addedPlay(play, facts) {
  let { historyId, type, traktId, watchedAt } = play;
  return { historyId, ...facts, type, traktId, minute: minuteOf(watchedAt) };
}

// src/github/record-names.ts
var LIST = /^(removed|added)-plays-(.+)-(\d+)-(\d+)-([a-z0-9]{4})-(\d{1,6})of(\d{1,6})\.csv$/, RECEIPT = /^receipt-(.+)-(\d+)-(\d+)-([a-z0-9]{4})\.json$/, SHOWN = /^shown-(.+)-(\d+)-(\d+)-([a-z0-9]{4})(?:-(\d{1,6})of(\d{1,6}))?\.csv$/;
function randomKey() {
  return Math.random().toString(36).slice(2, 6).padEnd(4, "0");
}
function accountInName(slug) {
  return slug.replace(/[^\w-]/g, "_");
}
function listName({ kind, account, runId, attempt, key, part, parts }) {
  return `${kind}-plays-${accountInName(account)}-${runId}-${attempt}-${key}-${part}of${parts}.csv`;
}
function parseListName(name, ofRun) {
  let [, kind, account = "", runId = "", attempt = "", key = "", part, parts] = LIST.exec(name) ?? [];
  if (kind !== "removed" && kind !== "added" || runId !== ofRun) return;
  let numbers = { part: Number(part), parts: Number(parts) };
  if (!(numbers.part < 1 || numbers.part > numbers.parts))
    return { kind, account, runId, attempt, key, ...numbers };
}
function receiptName(slug, { runId, attempt, key }) {
  return `receipt-${accountInName(slug)}-${runId}-${attempt}-${key}.json`;
}
function parseReceiptName(name, ofRun) {
  let [, account = "", runId = "", attempt = "", key = ""] = RECEIPT.exec(name) ?? [];
  return runId === "" || runId !== ofRun ? void 0 : { account, runId, attempt, key };
}
function shownName({ account, runId, attempt, key, part, parts }) {
  let which = parts === 1 ? "" : `-${part}of${parts}`;
  return `shown-${accountInName(account)}-${runId}-${attempt}-${key}${which}.csv`;
}
function parseShownName(name, ofRun) {
  let [, account = "", runId = "", attempt = "", key = "", part = "1", parts = "1"] = SHOWN.exec(name) ?? [];
  if (runId === "" || runId !== ofRun) return;
  let numbers = { part: Number(part), parts: Number(parts) };
  if (!(numbers.part < 1 || numbers.part > numbers.parts))
    return { account, runId, attempt, key, ...numbers };
}
function markerName(undoneRunId) {
  return `undo-of-${undoneRunId}`;
}
var COUNTING = "undo-counts";

export {
  NOTHING_DONE,
  isSameAccount,
  isReceiptOf,
  goingOf,
  removedPlay,
  addedPlay,
  randomKey,
  accountInName,
  listName,
  parseListName,
  receiptName,
  parseReceiptName,
  shownName,
  parseShownName,
  markerName,
  COUNTING
};
