const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readHistoryAround
} from "./chunk-FKDVSGKM.js";
import {
  recentReceipts
} from "./chunk-ETAG3NNC.js";
import {
  Failure,
  progressLogger
} from "./chunk-PEA7CGHU.js";

// src/commands/places-now.ts
async function livePlaces(context, { api, account }, ids, except = /* @__PURE__ */ new Set()) {
  let now = await placesOf(context, account, ids, except);
  if (now.size === 0) return /* @__PURE__ */ new Map();
  let minutes = [...now.values()].map(({ minute }) => minute), { plays } = await readHistoryAround(api, minutes, progressLogger(context)), byId = new Map(plays.map((play) => [play.historyId, play]));
  return new Map(
    [...now].flatMap(([id, { historyId }]) => {
      let live = byId.get(historyId);
      return live === void 0 ? [] : [[id, live]];
    })
  );
}
async function placesOf({ github, run, clock, log }, account, ids, except) {
  let next = /* @__PURE__ */ new Map();
  if (github === void 0 || ids.size === 0) return next;
  try {
    await readNext(recentReceipts({ github, run, clock, log }, account), ids, next);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.info(`Could not look up where earlier runs put plays that are gone: ${error.message}`);
  }
  return new Map([...ids].flatMap((id) => lastOf(id, next, except).map((place) => [id, place])));
}
async function readNext(receipts, ids, next) {
  let unnamed = ids;
  for await (let receipt of receipts) {
    for (let one of receipt.added) one.for !== void 0 && !next.has(one.for) && next.set(one.for, one);
    if (unnamed = unnamed.difference(namedBy(receipt)), unnamed.size === 0) return;
  }
}
function namedBy({ added, removed }) {
  return /* @__PURE__ */ new Set([...added.map((one) => one.for ?? ""), ...removed.map((one) => one.historyId)]);
}
function lastOf(id, next, except) {
  let seen = /* @__PURE__ */ new Set(), place = next.get(id);
  for (let after = place; after !== void 0 && !seen.has(after.historyId); after = next.get(after.historyId)) {
    if (except.has(after.historyId)) return [];
    seen.add(after.historyId), place = after;
  }
  return place === void 0 ? [] : [place];
}

export {
  livePlaces
};
