const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  numbered
} from "./chunk-JEJC7XKD.js";
import {
  LARGEST_MANIFEST,
  backupAccounts,
  isOfAccount
} from "./chunk-SFV4Y5RD.js";
import {
  recentReceipts
} from "./chunk-FCW4RCF3.js";
import {
  Failure,
  compareIds,
  isDated,
  itemKey,
  slotKey,
  titleKey
} from "./chunk-ER3NPN5R.js";

// src/history/timed.ts
function timed(play) {
  return { play, minute: Math.floor(Date.parse(play.watchedAt) / 6e4) };
}
function startOf(minute) {
  return new Date(minute * 6e4).toISOString();
}
function runsOf(plays, minutesApart) {
  let runs = [], last = Number.NEGATIVE_INFINITY;
  for (let play of plays.toSorted((a, b) => a.minute - b.minute))
    play.minute - last > minutesApart && runs.push([]), runs.at(-1)?.push(play), last = play.minute;
  return runs;
}

// src/history/memory.ts
var NO_MEMORY = { kept: /* @__PURE__ */ new Set(), removed: [] }, REMEMBERED_FOR = 90 * 864e5, NEAR = 3;
function remember(memory, receipts, now) {
  let removed = receipts.flatMap((receipt) => receipt.removed), gone = new Set(removed.map((one) => one.historyId)), added = receipts.flatMap((receipt) => receipt.added).filter((one) => !gone.has(one.historyId)), known = new Set(memory.removed.flatMap((one) => one.known.slice(0, 1))), at = new Date(now).toISOString(), news = removed.filter(({ traktId, historyId }) => traktId !== null && !known.has(historyId)).map((one) => ({ slot: slotOf(one), known: [one.historyId, ...one.stays], at })), filled = new Set(added.map(slotOf)), kept = /* @__PURE__ */ new Set([...memory.kept, ...added.map((one) => one.historyId)]);
  for (let receipt of receipts)
    kept = kept.difference(new Set(receipt.unkept)).union(new Set(receipt.kept));
  return {
    kept: kept.difference(gone),
    removed: [...memory.removed, ...news].filter(({ slot }) => !filled.has(slot))
  };
}
function forget(memory, isThere, now) {
  return {
    kept: new Set([...memory.kept].filter(isThere)),
    removed: memory.removed.filter((one) => isRemembered(one, now))
  };
}
function isSameMemory(a, b) {
  let removals = ({ removed }) => new Set(removed.map((one) => one.known[0] ?? ""));
  return areSame(a.kept, b.kept) && areSame(removals(a), removals(b));
}
function areSame(a, b) {
  return a.size === b.size && a.isSubsetOf(b);
}
function slotOf({ minute, ...one }) {
  return slotKey({ ...one, watchedAt: `${minute}:00.000Z` });
}
function isRemembered({ at }, now) {
  return now === void 0 || Math.abs(now - Date.parse(at)) <= REMEMBERED_FOR;
}
function cameBack(plays, removed, now) {
  let remembered = removed.filter((one) => isRemembered(one, now)), known = new Set(remembered.flatMap((one) => one.known)), latest = /* @__PURE__ */ new Map();
  for (let { slot, at } of remembered)
    at > (latest.get(slot) ?? "") && latest.set(slot, at);
  let removedAt = ({ play }) => latest.get(slotKey(play)), returns = plays.filter(
    (timed2) => isMark(timed2.play) && !known.has(timed2.play.historyId) && removedAt(timed2) !== void 0
  );
  return [...Map.groupBy(returns, removedAt)].flatMap(
    ([at, together]) => runsOf(together, NEAR).map((run) => ({
      kind: "came back",
      removedAt: at ?? "",
      plays: run.map(({ play }) => play)
    }))
  );
}
function isMark({ action }) {
  return action === "watch";
}

// src/history/bulk-marks.ts
var IN_A_MINUTE = 3, IN_A_CHAIN = 5, NEAR2 = 3, OF_ONE_FILE = 4;
function markedInBulk(plays) {
  let isScrobble = ({ play }) => play.action === "scrobble", chains = runsOf(
    plays.filter((play) => !isScrobble(play)),
    NEAR2
  ).filter(isTooFast), minutes = [...Map.groupBy(plays.filter(isScrobble), ({ minute }) => minute).values()].filter(
    (together) => viewings(together.map(({ play }) => play)) >= IN_A_MINUTE
  );
  return [
    ...chains.map((chain) => bulkMark(chain, "marked")),
    ...minutes.map((together) => bulkMark(together, "scrobbled"))
  ];
}
function isTooFast(chain) {
  return distinct(chain.map(({ play }) => play)).length >= IN_A_CHAIN ? !0 : Map.groupBy(chain, ({ minute }) => minute).values().some((together) => distinct(together.map(({ play }) => play)).length >= IN_A_MINUTE);
}
function viewings(plays) {
  return Map.groupBy(distinct(plays), titleKey).values().reduce((sum, ofTitle) => sum + (isOneFile(ofTitle) ? 1 : ofTitle.length), 0);
}
function isOneFile(plays) {
  let [season, ...others] = new Set(plays.map((play) => play.season));
  if (plays.length > OF_ONE_FILE || season == null || others.length > 0) return !1;
  let numbers = plays.map((play) => play.episode).filter((number) => number !== null);
  return new Set(numbers).size === plays.length && Math.max(...numbers) - Math.min(...numbers) < plays.length;
}
function bulkMark(plays, how) {
  let things = distinct(plays.map(({ play }) => play)), minutes = plays.map(({ minute }) => minute), first = minutes.reduce((a, b) => Math.min(a, b)), last = minutes.reduce((a, b) => Math.max(a, b));
  return {
    kind: "bulk",
    how,
    episodes: things.filter((play) => play.type === "episode").length,
    movies: things.filter((play) => play.type === "movie").length,
    titles: new Set(things.map(titleKey)).size,
    first: startOf(first),
    minutes: last - first + 1,
    plays: plays.map(({ play }) => play)
  };
}
function distinct(plays) {
  return [...new Map(plays.map((play) => [itemKey(play), play])).values()];
}

// src/history/duplicates.ts
function duplicates(plays, isKept, { duplicateWindow, duplicateKeep }) {
  let window = Math.floor(duplicateWindow * 60), order = ORDERS[duplicateKeep], found = [];
  for (let repeats of Map.groupBy(plays, ({ play }) => itemKey(play)).values())
    repeats.length > 1 && found.push(...duplicatesOfItem(repeats.toSorted(order), isKept, window));
  return [...Map.groupBy(found, ({ play }) => titleKey(play)).values()].map((ofTitle) => ({
    kind: "duplicate",
    apart: ofTitle.reduce((longest, { apart }) => Math.max(longest, apart), 0),
    plays: ofTitle.map(({ play }) => play),
    stays: new Map(ofTitle.map(({ play, stays }) => [play.historyId, stays]))
  }));
}
function duplicatesOfItem(plays, isKept, window) {
  let staying = createStaying(window), found = [];
  for (let timed2 of plays) {
    let near = isKept(timed2.play) ? void 0 : staying.near(timed2);
    near === void 0 ? staying.add(timed2) : found.push({
      play: timed2.play,
      stays: near.play,
      apart: Math.abs(near.minute - timed2.minute)
    });
  }
  return found;
}
function createStaying(window) {
  let buckets = /* @__PURE__ */ new Map(), bucketOf = (minute) => Math.floor(minute / (window + 1)), count = 0;
  return {
    add(timed2) {
      let ranked = { ...timed2, rank: count++ }, number = bucketOf(timed2.minute), bucket = buckets.get(number);
      buckets.set(number, {
        best: bucket?.best ?? ranked,
        earliest: bucket === void 0 || timed2.minute < bucket.earliest.minute ? ranked : bucket.earliest,
        latest: bucket === void 0 || timed2.minute > bucket.latest.minute ? ranked : bucket.latest
      });
    },
    /** The one most worth keeping of those that had a look. */
    near({ minute }) {
      let number = bucketOf(minute);
      return [
        buckets.get(number - 1)?.latest,
        buckets.get(number)?.best,
        buckets.get(number + 1)?.earliest
      ].filter((one) => one !== void 0).filter((one) => Math.abs(one.minute - minute) <= window).reduce((a, b) => a === void 0 || b.rank < a.rank ? b : a, void 0);
    }
  };
}
var ORDERS = {
  best: (a, b) => isMark2(a) - isMark2(b) || a.minute - b.minute || compareIds(idOf(a), idOf(b)),
  first: (a, b) => a.minute - b.minute || isMark2(a) - isMark2(b) || compareIds(idOf(a), idOf(b)),
  last: (a, b) => b.minute - a.minute || isMark2(a) - isMark2(b) || compareIds(idOf(b), idOf(a))
};
function isMark2({ play }) {
  return +(play.action === "watch");
}
function idOf({ play }) {
  return play.historyId;
}

// src/history/suspects.ts
var DAY = 864e5;
function findSuspects(plays, setting) {
  let { memory, now } = setting, isKept = ({ historyId }) => memory.kept.has(historyId), dated = plays.filter(isDated).map(timed), doubtful = dated.filter(({ play }) => !isKept(play)), taken = /* @__PURE__ */ new Set(), groups = [
    ...inTheFuture(doubtful, now),
    ...cameBack(doubtful, memory.removed, now),
    ...markedInBulk(doubtful)
  ].map((group) => {
    let others = group.plays.filter(({ historyId }) => !taken.has(historyId));
    for (let { historyId } of others) taken.add(historyId);
    return { ...group, plays: others };
  }), staying = dated.filter(({ play }) => !taken.has(play.historyId));
  return numbered([...groups, ...duplicates(staying, isKept, setting)]);
}
function inTheFuture(plays, now) {
  if (now === void 0) return [];
  let later = plays.map(({ play }) => play).filter((play) => Date.parse(play.watchedAt) > now + DAY);
  return [...Map.groupBy(later, titleKey).values()].map((ofTitle) => ({ kind: "future", plays: ofTitle }));
}

// src/workspace/backup-memory.ts
function memoryIn(manifest) {
  if (manifest === void 0) return NO_MEMORY;
  let removed = manifest.removed.flatMap(({ at, plays }) => plays.map((text) => readRemoval(text, at)));
  return { kept: new Set(manifest.kept), removed };
}
function memoryEntry({ kept, removed }) {
  let times = Map.groupBy(removed, (one) => one.at);
  return {
    kept: [...kept].toSorted(compareIds),
    removed: [...times].map(([at, together]) => ({
      at,
      plays: together.map(({ slot, known }) => [slot, ...known].join(" ")).toSorted()
    })).toSorted((a, b) => a.at < b.at ? -1 : 1)
  };
}
async function readMemory(workspace, account) {
  let own = (await backupAccounts(workspace)).filter((backup) => isOfAccount(backup, account));
  if (own.length === 0) return NO_MEMORY;
  let { readManifest } = await import("./manifest-35WY3XTW.js"), manifests = own.map(
    async ({ path }) => readManifest(new TextDecoder().decode(await workspace.read(path, LARGEST_MANIFEST)))
  ), memories = (await Promise.all(manifests)).filter((manifest) => manifest !== "newer" && !("unreadable" in manifest)).map(memoryIn);
  return {
    kept: new Set(memories.flatMap((memory) => [...memory.kept])),
    removed: memories.flatMap((memory) => memory.removed)
  };
}
function readRemoval(text, at) {
  let [type, traktId, minute, ...known] = text.split(" ");
  return { slot: [type, traktId, minute].join(" "), known, at };
}

// src/commands/returned-plays.ts
async function rememberOwnReturns({ github, run, clock, log }, account, plays, setting) {
  let { memory } = setting;
  if (memory.removed.length === 0) return memory;
  let returned = idsThatCameBack(findSuspects(plays, setting));
  if (returned.size === 0 || github === void 0) return memory;
  let kept = new Set(memory.kept);
  try {
    for await (let { added } of recentReceipts({ github, run, clock, log }, account)) {
      for (let { historyId } of added) returned.delete(historyId) && kept.add(historyId);
      if (returned.size === 0) break;
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.info(
      `Could not check whether a run of this repository added the plays that came back: ${error.message}`
    );
  }
  return { ...memory, kept };
}
function idsThatCameBack(groups) {
  let returned = groups.filter(({ kind }) => kind === "came back");
  return new Set(returned.flatMap(({ plays }) => plays.map(({ historyId }) => historyId)));
}

export {
  timed,
  remember,
  forget,
  isSameMemory,
  isRemembered,
  findSuspects,
  memoryIn,
  memoryEntry,
  readMemory,
  rememberOwnReturns
};
