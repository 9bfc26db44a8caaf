import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  parseHistoryPage
} from "./chunk-PAKX7G3N.js";
import {
  count,
  figure,
  newestFirst
} from "./chunk-SQVWOASL.js";

// src/trakt/history.ts
var PAGE_SIZE = 250, PAGES_IN_FLIGHT = 4;
async function readHistory(api, scope, options = {}) {
  let first = await readPass(api, scope, options);
  if (first.end !== "uncounted")
    return toRead(first.plays, first.end === "stopped" ? "stopped" : "proven", 0);
  let second = await readPass(api, scope, options);
  if (second.end !== "uncounted")
    return toRead(second.plays, second.end === "stopped" ? "stopped" : "proven", 0);
  let plays = new Map([...first.plays, ...second.plays]), same = plays.size === first.plays.size && plays.size === second.plays.size, isQuiet = [first, second].some((pass) => pass.isSteady && !pass.isMoved);
  if (first.isPartial || second.isPartial) return toRead(plays, same && isQuiet ? "stopped" : "unproven", 0);
  let isProven = [first, second].every((pass) => pass.isSteady && pass.itemCount === plays.size) || same && isQuiet;
  return toRead(plays, isProven ? "proven" : "unproven", Math.max(0, second.itemCount - plays.size));
}
async function readPass(api, scope, { onProgress, enough }) {
  let plays = /* @__PURE__ */ new Map(), counts = /* @__PURE__ */ new Set(), pages = pagesAhead((page) => readPage(api, scope, page)), isWhole = !0, isMoved = !1;
  for (let number = 1; ; number++) {
    let page = await pages.next(number), { itemCount } = page, isPastCount = number >= page.pageCount, before = plays.size;
    for (let play of page.plays) plays.set(play.historyId, play);
    isMoved ||= number <= page.pageCount && plays.size < before + page.plays.length, counts.add(itemCount), onProgress?.(plays.size, Math.max(plays.size, itemCount));
    let isSteady = counts.size === 1, isFull = page.plays.length === PAGE_SIZE, pass = { plays, isMoved, isSteady, itemCount };
    if (isPastCount && !isFull && isSteady && plays.size === itemCount)
      return { ...pass, end: "counted", isPartial: !1 };
    if (isWhole &&= isFull || isPastCount, enough?.(plays, page.plays))
      return { ...pass, end: isWhole && isSteady && !isMoved ? "stopped" : "uncounted", isPartial: !0 };
    if (isPastCount && plays.size === before) return { ...pass, end: "uncounted", isPartial: !1 };
  }
}
function pagesAhead(read) {
  let underWay = /* @__PURE__ */ new Map(), last = 1, start = (page) => {
    let reading = underWay.get(page) ?? read(page);
    return reading.catch(() => {
    }), underWay.set(page, reading), reading;
  };
  return {
    async next(number) {
      for (let page2 = number; page2 < number + PAGES_IN_FLIGHT && page2 <= last; page2++) start(page2);
      let page = await start(number);
      return underWay.delete(number), last = Math.max(last, pagesNeeded(page)), page;
    }
  };
}
function pagesNeeded({ pageCount, itemCount }) {
  return itemCount === pageCount * PAGE_SIZE ? pageCount + 1 : pageCount;
}
async function readPage(api, scope, page) {
  let query = { page, limit: PAGE_SIZE, ...timesOf(scope) }, answer = await (isTitle(scope) ? api.readOrMissing : api.read)(pathOf(scope), query, "reading the history");
  return answer === void 0 ? { plays: [], pageCount: 0, itemCount: 0 } : {
    plays: parseHistoryPage(answer),
    pageCount: headerNumber(answer.headers, "x-pagination-page-count") ?? page,
    itemCount: headerNumber(answer.headers, "x-pagination-item-count") ?? -1
  };
}
function isTitle(scope) {
  return scope !== "all" && scope.type !== "time";
}
function pathOf(scope) {
  return isTitle(scope) ? `/sync/history/${scope.type}s/${scope.traktId}` : "/sync/history";
}
function timesOf(scope) {
  return scope === "all" || scope.type !== "time" ? {} : { ...scope.from !== void 0 && { start_at: scope.from }, end_at: scope.to };
}
function headerNumber(headers, name) {
  let value = headers.get(name);
  return value !== null && /^\d+$/.test(value) ? Number(value) : void 0;
}
function toRead(plays, completeness, shortfall) {
  return { plays: [...plays.values()].toSorted(newestFirst), completeness, shortfall };
}

// src/commands/progress.ts
var PLAYS = 2500, INTERVAL = 5e3;
function progressTeller({
  log,
  clock
}) {
  let told = { read: 0, at: clock.now() };
  return (read, reported) => {
    read < told.read && (told = { read, at: told.at });
    let isWorthALine = read >= reported || read - told.read >= PLAYS || clock.now() - told.at >= INTERVAL;
    reported <= PAGE_SIZE || !isWorthALine || (told = { read, at: clock.now() }, log.info(`Read ${figure(read)} of ${count(reported, "play")}.`));
  };
}

export {
  PAGE_SIZE,
  readHistory,
  readPage,
  progressTeller
};
