import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  FILES_CHECKED,
  NO_FILE,
  againWords,
  readReleases,
  takenBack
} from "./chunk-XDJU5FXY.js";
import {
  judge
} from "./chunk-WDOBVQJK.js";
import {
  recentRecords
} from "./chunk-SWBGHEVJ.js";
import {
  momentOf
} from "./chunk-HCDKG6JX.js";
import {
  uploadShown
} from "./chunk-TDEMIMBD.js";
import {
  anyNear,
  carryOut,
  givenPaths,
  headingLine,
  perhapsCame,
  perhapsWords,
  previewLine,
  quietSince,
  readCsvFiles,
  readGridShows,
  readHistoryAround,
  readSettled,
  recordOutputs,
  removalLink,
  showGrids,
  slotOf,
  surplusWords,
  undoLine,
  withNear
} from "./chunk-POLWOUNW.js";
import {
  pullComment
} from "./chunk-ZJHSJQ7N.js";
import "./chunk-IUQI7BTJ.js";
import "./chunk-ZA6BRFLA.js";
import {
  MOST_REMOVALS,
  claimsOfPlay,
  describeRow,
  selectPlays
} from "./chunk-PU4D33ZO.js";
import "./chunk-LRUDPJG7.js";
import {
  progressTeller
} from "./chunk-UKIUBCYZ.js";
import {
  readSelecting
} from "./chunk-DFGKT4R4.js";
import {
  orderReader
} from "./chunk-JYVAJ6VS.js";
import "./chunk-MXKJLBAW.js";
import {
  orderLink,
  parseOrder,
  shortWords,
  titlesAmong
} from "./chunk-ZCEIXH3T.js";
import "./chunk-POYL3HUO.js";
import {
  otherRuns
} from "./chunk-7O5SAF32.js";
import {
  accountInName,
  addedPlay,
  goingOf,
  isSameAccount,
  parseListName,
  parseReceiptName,
  readComing,
  readGoing
} from "./chunk-FTTP5IAM.js";
import {
  NAME_COUNTS,
  byHandWords,
  foldedPlays,
  playsBlock,
  timesOf,
  whenIn
} from "./chunk-TLI2HI4C.js";
import {
  saidBy
} from "./chunk-M25LWBSS.js";
import "./chunk-RBBB2CK3.js";
import "./chunk-3XA23LCA.js";
import {
  otherNamesOf
} from "./chunk-MHZTDC74.js";
import "./chunk-FMUI4FEI.js";
import {
  details,
  document,
  link,
  list,
  text
} from "./chunk-LIO4ICH3.js";
import {
  EPOCH,
  Failure,
  accountIn,
  atLeastOne,
  compareIds,
  count,
  describeItem,
  describePlay,
  figure,
  itemKey,
  joinProblems,
  minuteOf,
  newestFirst,
  readBoolean,
  readHistory,
  readNumber,
  removalTarget,
  slotKey
} from "./chunk-X7CSHCWH.js";
import "./chunk-A5P7JW7V.js";

// src/commands/change/asked.ts
import { basename } from "node:path/posix";

// src/csv/ordered-rows.ts
function orderedRows(plays, { what, runId, file }) {
  let asked = what === "remove" || what === "keep" ? { mark: what } : { mark: "unmarked", moveTo: { kind: what } };
  return plays.map((play) => ({
    historyId: play.historyId,
    ...file !== void 0 && { place: { file } },
    claims: claimsOfPlay(play),
    shownBy: runId,
    ...asked
  }));
}

// src/github/former-names.ts
async function formerNames(tools, { uuid }, names) {
  let found = /* @__PURE__ */ new Set();
  if (uuid === void 0 || names.size === 0) return found;
  let wanted = new Map([...names].map((name) => [accountInName(name), name])), isWanted = (artifact, runId) => {
    let name = wanted.get(parseReceiptName(artifact, runId)?.account ?? "");
    return name !== void 0 && !found.has(name);
  };
  for await (let text2 of recentRecords(tools, isWanted)) {
    let { readReceipt } = await import("./receipt-file-RGJHYN2G.js"), { account } = readReceipt(text2) ?? {};
    if (account?.uuid === uuid && names.has(account.slug) && found.add(account.slug), found.size === names.size) break;
  }
  return found;
}

// src/commands/change/account-names.ts
var MOST_NAMES = 5;
async function otherNamesIn(files, { workspace, github, run, clock, log }, account) {
  let names = await otherNamesOf(workspace, account), unknown = namesIn(files).difference(/* @__PURE__ */ new Set([account.slug, ...names]));
  if (github === void 0 || account.uuid === void 0 || unknown.size > MOST_NAMES) return names;
  try {
    return names.union(await formerNames({ github, run, clock, log }, account, unknown));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return log.info(`Could not look up earlier names of the account: ${error.message}`), names;
  }
}
function namesIn(files) {
  let marked = files.flatMap(({ rows }) => rows.filter(({ cells }) => cells.remove || cells.move_to));
  return new Set(marked.flatMap(({ cells }) => cells.account?.toLowerCase() || []));
}

// src/commands/change/asked.ts
async function readAsked(context, { files: patterns, ids, orders: given = [] }) {
  let paths = await givenPaths(context, patterns, "Nothing was changed."), misnamed = paths.filter(isMisnamed), orders = paths.flatMap(orderIn), orderFiles = orders.flatMap(({ file }) => file ?? []), isTable = (path) => !orderFiles.includes(path) && !misnamed.includes(path), files = await readCsvFiles(context, paths.filter(isTable)), isInBackup = await backupFinder(context.workspace, files), readOrders2 = rememberOrders(context, [...orders, ...given]);
  return {
    files: paths,
    orders: orderFiles,
    async select(account) {
      let { ordered, ofOthers, problems } = await readOrders2(account), setting = account && {
        account: account.slug,
        otherNames: await otherNamesIn(files, context, account)
      }, selection = selectPlays(files, ids, { ...setting, isInBackup, ordered });
      return {
        ...believe(selection, [...misnamed.map(toMisnamed), ...problems]),
        ofOthers
      };
    }
  };
}
function orderIn(file) {
  let order = parseOrder(basename(file));
  return order === void 0 ? [] : [{ ...order, file }];
}
function isOrder(path) {
  return orderIn(path).length > 0;
}
var LIKE_AN_ORDER = /^\d+-(?:\d+|all)-.*\.txt$/i;
function isMisnamed(path) {
  return LIKE_AN_ORDER.test(basename(path)) && !isOrder(path);
}
function toMisnamed(file) {
  return { message: MISNAMED, place: { file } };
}
var MISNAMED = "The name of this file is not understood. It should look like 16000000001-1-remove.txt: the run\u2019s number, the group\u2019s number (or all), and remove, keep, released or unknown. Open the link in the run\u2019s summary again.";
function rememberOrders(context, orders) {
  let read = /* @__PURE__ */ new Map();
  return (account) => {
    if (account === void 0) return Promise.resolve({ ordered: [], ofOthers: [], problems: [] });
    let key = `${account.slug} ${account.uuid}`, known = read.get(key) ?? readOrders(context, orders, account);
    return read.set(key, known), known;
  };
}
async function readOrders(context, orders, account) {
  let all = { ordered: [], ofOthers: [], problems: [] }, read = orderReader(context, account);
  for (let order of orders) {
    let { file = `the list of run ${order.runId}`, runId } = order;
    try {
      let plays = await read(order);
      plays === void 0 ? (all.ofOthers.push(file), context.log.info(`${file} is not for ${account.slug}: run ${runId} showed plays of another account.`)) : all.ordered.push(...orderedRows(plays, order));
    } catch (error) {
      if (!(error instanceof Failure) || orders.length === 1) throw error;
      let problems = error.problems.length > 0 ? error.problems : [{ message: error.message }];
      all.problems.push(...problems.map((problem) => ({ ...problem, ...placeOf(order) })));
    }
  }
  return all;
}
function placeOf({ file }) {
  return file === void 0 ? {} : { place: { file } };
}
async function backupFinder(workspace, files) {
  let paths = files.map((file) => file.path), isIn = await Promise.all(paths.map((path) => workspace.isInBackup(path))), backedUp = new Set(paths.filter((_, index) => isIn[index]));
  return (path) => backedUp.has(path);
}
function believe(selection, besides) {
  let problems = [...besides, ...selection.problems];
  if (problems.length === 0) return selection;
  let joined = joinProblems(problems);
  throw new Failure(
    `Nothing was removed: ${count(joined.length, "problem")} in what you selected (listed below). Fix ${joined.length === 1 ? "it" : "them"} and run this again.`,
    { problems: joined }
  );
}

// src/trakt/history-of-plays.ts
async function readHistoryOfPlays(api, wanted, onProgress) {
  let titles = titlesOf(wanted), ids = wanted.map((play) => play.historyId);
  if (titles === void 0) return readNewestFirst(api, ids, { onProgress });
  if (titles.length > 1) {
    let isTooLong = !1, read2 = await readNewestFirst(api, ids, {
      onProgress,
      isTooLong: (reported) => (isTooLong = Math.ceil(reported / 250) > titles.length + 1, isTooLong)
    });
    if (!isTooLong) return read2;
  }
  let read = await readTitles(api, titles, onProgress);
  return hasAll(read.plays, ids) ? read : readNewestFirst(api, ids, { onProgress });
}
function titlesOf(wanted) {
  let titles = /* @__PURE__ */ new Map();
  for (let { scope } of wanted) {
    if (scope === void 0) return;
    titles.set(`${scope.type} ${scope.traktId}`, scope);
  }
  return [...titles.values()];
}
async function readTitles(api, titles, onProgress) {
  let readAll = async () => combine(await Promise.all(titles.map((title) => readHistory(api, title, { onProgress }))));
  return { ...await readAll(), again: readAll };
}
async function readNewestFirst(api, ids, { onProgress, isTooLong }) {
  let reported = 0, oldestOfAll = oldestMinuteOf(ids), read = await readHistory(api, "all", {
    onProgress: (plays, items) => {
      reported = items, onProgress?.(plays, items);
    },
    enough: (plays, page) => isPast(page, oldestOfAll(plays)) || isTooLong?.(reported) === !0
  }), byId = new Map(read.plays.map((play) => [play.historyId, play])), oldest = oldestMinuteOf(ids.filter((id) => byId.has(id)))(byId);
  return {
    ...read,
    again: () => readHistory(api, "all", { onProgress, enough: (_, page) => isPast(page, oldest) })
  };
}
function combine(reads) {
  return {
    plays: reads.flatMap((read) => read.plays).toSorted(newestFirst),
    completeness: reads.some((read) => read.completeness === "unproven") ? "unproven" : "proven",
    shortfall: reads.reduce((sum, read) => sum + read.shortfall, 0)
  };
}
function hasAll(plays, ids) {
  let found = new Set(plays.map((play) => play.historyId));
  return ids.every((id) => found.has(id));
}
function oldestMinuteOf(ids) {
  let asked, found = 0, oldest;
  return (plays) => {
    for (plays !== asked && ([asked, found, oldest] = [plays, 0, void 0]); found < ids.length; found++) {
      let play = plays.get(ids[found] ?? "");
      if (play === void 0) return;
      let minute = minuteOf(play.watchedAt);
      (oldest === void 0 || minute < oldest) && (oldest = minute);
    }
    return oldest;
  };
}
function isPast(page, minute) {
  let last = page.at(-1);
  return minute !== void 0 && last !== void 0 && minuteOf(last.watchedAt) < minute;
}

// src/trakt/history-of-titles.ts
var MOST_TITLES = 25;
async function readHistoryOfTitles(api, plays, onProgress) {
  let titles = /* @__PURE__ */ new Map();
  for (let play of plays) {
    let scope = titleOf(play);
    scope !== void 0 && titles.set(`${scope.type} ${scope.traktId}`, scope);
  }
  if (titles.size > MOST_TITLES) return readHistory(api, "all", { onProgress });
  let reads = await Promise.all([...titles.values()].map((title) => readHistory(api, title, { onProgress })));
  return {
    plays: reads.flatMap((read) => read.plays),
    completeness: reads.some((read) => read.completeness === "unproven") ? "unproven" : "proven"
  };
}
function titleOf({ type, traktId, showTraktId }) {
  return type === "movie" ? traktId === null ? void 0 : { type, traktId } : showTraktId === null ? void 0 : { type: "show", traktId: showTraktId };
}

// src/commands/change/comparison.ts
async function compareWithHistory(context, signedIn, selection) {
  let { clock, log } = context, begunAt = clock.now(), read = () => readLive(context, signedIn, selection), live = await read(), first = believe2(compare(live, selection, signedIn)), doubt = doubtAbout(first);
  if (doubt === void 0) return first;
  let settled = await readSettled(
    {
      read,
      first: { value: live, begunAt },
      quietSince: () => quietSince(context.github, context.run),
      doubt,
      otherwise: "Nothing was removed"
    },
    { api: signedIn.api, clock, log }
  );
  return settled === live ? first : believe2(compare(settled, selection, signedIn));
}
async function readLive(context, { api }, selection) {
  let rows = [...selection.rows, ...selection.kept], wanted = rows.map(({ historyId, claims }) => ({ historyId, scope: scopeOf(claims) })), history = await readHistoryOfPlays(api, wanted, progressTeller(context)), uncertain = new Set(rows.filter(hasNoCertainTime).map((row) => row.historyId)), plays = history.plays.filter((play) => uncertain.has(play.historyId));
  if (plays.length === 0 || history.completeness === "proven") return { history, beside: [] };
  let beside = await readHistoryOfTitles(api, plays, progressTeller(context));
  if (beside.completeness !== "unproven") return { history, beside: beside.plays };
  throw new Failure(
    "Nothing was removed: Trakt\u2019s answers contradicted each other, and some rows have lost their times, so it is not certain which plays they mean. Run this again when your media server has finished syncing."
  );
}
function hasNoCertainTime({ claims }) {
  return claims !== void 0 && !(claims.time !== void 0 && "minute" in claims.time);
}
function scopeOf(claims) {
  if (claims === void 0) return;
  let [traktId, showTraktId] = [saidBy(claims.traktId), saidBy(claims.showTraktId)];
  return saidBy(claims.type) === "movie" ? traktId === void 0 ? void 0 : { type: "movie", traktId } : showTraktId === void 0 ? void 0 : { type: "show", traktId: showTraktId };
}
function compare({ history, beside }, selection, { account }) {
  let plays = [...new Map([...beside, ...history.plays].map((play) => [play.historyId, play])).values()];
  return { history, judgement: judge(selection, { plays, timezone: account.timezone }) };
}
function believe2(comparison) {
  let { problems } = comparison.judgement;
  if (problems.length === 0) return comparison;
  let rows = count(problems.length, "row has a problem", "rows have a problem");
  throw new Failure(
    `Nothing was removed: ${rows} (listed below). Fix ${problems.length === 1 ? "it" : "them"} and run this again.`,
    {
      problems
    }
  );
}
function doubtAbout({ history, judgement }) {
  let { gone, live } = judgement;
  if (gone.length > 0)
    return `${count(gone.length, "selected play")} ${gone.length === 1 ? "is" : "are"} not listed, but may still be there.`;
  if (goingOf(live, history.plays).some(({ stays }) => stays.length > 0))
    return "There are identical plays beside selected ones, and an undo must know whether they are still there.";
}

// src/commands/change/targets.ts
var NO_RELEASE = "Trakt has no release date for it.", UNKNOWN = "Trakt no longer has its episode or movie, so it cannot be added at another time.", HOUR = 36e5;
async function targetsOf({ api, account }, rows, live) {
  let asked = new Map(
    rows.flatMap(({ historyId, moveTo }) => moveTo ? [[historyId, moveTo]] : [])
  ), moving = live.flatMap((play) => {
    let moveTo = asked.get(play.historyId);
    return moveTo === void 0 ? [] : [{ play, moveTo }];
  }), known = moving.filter(({ play }) => play.traktId !== null), toRelease = known.filter(({ moveTo }) => moveTo.kind === "released").map(({ play }) => play), releases = await readReleases(api, toRelease), minuteFor = ({ play, moveTo }) => minuteAt(moveTo, releases.get(itemKey(play)), account.timezone), wanted = known.flatMap((one) => {
    let minute = minuteFor(one);
    return minute === void 0 ? [] : [{ play: one.play, minute, isRelease: one.moveTo.kind === "released" }];
  }), moved = new Set(wanted.map(({ play }) => play)), immovable = moving.filter(({ play }) => !moved.has(play)).map(({ play }) => ({ play, reason: play.traktId === null ? UNKNOWN : NO_RELEASE }));
  return { wanted, immovable };
}
function minuteAt(moveTo, release, timezone) {
  switch (moveTo.kind) {
    case "time":
      return minuteOf(moveTo.at);
    case "local time":
      return localMinute(Date.parse(`${moveTo.at}Z`), timezone);
    case "day":
      return noonOf(moveTo.day, timezone);
    case "unknown":
      return minuteOf(EPOCH);
    case "released":
      return release === void 0 || release.includes("T") ? release : noonOf(release, timezone);
  }
}
function noonOf(day, timezone) {
  return localMinute(Date.parse(`${day}T00:00:00Z`) + 12 * HOUR, timezone);
}
function localMinute(wall, timezone) {
  return minuteOf(new Date(momentOf(timezone, wall)).toISOString());
}

// src/commands/change/moved.ts
var WAITS = "It stays where it is until a play can be seen at its new time.";
function movedPlays(groups, { added, removed }) {
  let addedFor = new Map(added.map((one) => [one.play.coming.for, one])), removals = new Map(removed.map((one) => [one.play.historyId, one]));
  return groups.flat().map((move) => {
    let { historyId } = move.play, removal = removals.get(historyId);
    return { ...move, ...removal ? endOfRemoval(removal) : endOfStaying(addedFor.get(historyId)) };
  });
}
function endOfRemoval({ end, reason, mayGoLater = !1 }) {
  return { end: end === "removed" ? "moved" : end, ...reason !== void 0 && { reason }, mayMoveLater: mayGoLater };
}
function endOfStaying(added) {
  switch (added?.end) {
    case "perhaps":
    case "unconfirmed":
      return { end: added.end, reason: added.reason ?? WAITS, mayMoveLater: added.end === "unconfirmed" };
    case "not found":
      return { end: "failed", reason: UNKNOWN, mayMoveLater: !1 };
    case "failed":
      return { end: "failed", reason: added.reason ?? WAITS, mayMoveLater: !0 };
    default:
      return { end: "failed", reason: WAITS, mayMoveLater: !0 };
  }
}

// src/commands/change/moved-there.ts
async function notMovedThere({ api, account }, rows, movedOn) {
  let moves = rows.filter((row) => row.moveTo !== void 0);
  if (moves.length === 0 || movedOn.length === 0) return movedOn;
  let lives = [...new Set(movedOn.map(({ live }) => live))], releases = moves.some(({ moveTo }) => moveTo?.kind === "released") ? await readReleases(api, lives) : /* @__PURE__ */ new Map(), isAskedFor = (live) => (row) => {
    let { moveTo, claims } = row;
    if (moveTo === void 0 || saidBy(claims?.traktId) !== live.traktId) return !1;
    let release = releases.get(`${live.type} ${live.traktId}`);
    return minuteAt(moveTo, release, account.timezone) === minuteOf(live.watchedAt);
  }, explained = /* @__PURE__ */ new Set();
  for (let plays of Map.groupBy(lives, slotKey).values()) {
    let [live] = plays;
    if (live !== void 0 && idsOf(moves.filter(isAskedFor(live))).size >= plays.length)
      for (let play of plays) explained.add(play);
  }
  return movedOn.filter(({ live }) => !explained.has(live));
}
function idsOf(rows) {
  return new Set(rows.map((row) => row.historyId));
}

// src/github/added-lists.ts
async function* addedLists(tools, account) {
  let own = accountInName(account.slug), isWanted = (name, runId) => {
    let list2 = parseListName(name, runId);
    return list2?.kind === "added" && list2.account === own;
  };
  for await (let text2 of recentRecords(tools, isWanted)) {
    let list2 = readComing(text2);
    list2 !== void 0 && isSameAccount(list2.account, account) && (yield list2.rows);
  }
}

// src/history/moves.ts
var DAY = 864e5;
function planMoves(wanted, live, selected) {
  let moves = wanted.toSorted((a, b) => compareIds(a.play.historyId, b.play.historyId)), still = moves.filter(isInPlace), { circles, tangled, others } = findCircles(moves.filter((move) => !isInPlace(move))), serving = allot(
    others,
    live.filter((play) => !selected.has(play.historyId))
  ), planned = others.map((move) => ({ ...move, servedBy: serving.get(move) })), groups = groupsOf(planned);
  return { groups, inPlace: [...still, ...circles], tangled, blocked: blockedIn(groups) };
}
function targetKey({ play, minute }) {
  return `${itemKey(play)} ${minute}`;
}
function isInPlace({ play, minute, isRelease }) {
  return minuteOf(play.watchedAt) === minute || isRelease && isWithinDay(play, minute);
}
function isWithinDay({ watchedAt }, minute) {
  return Math.abs(Date.parse(watchedAt) - Date.parse(`${minute}:00Z`)) <= DAY;
}
function findCircles(moves) {
  let left = moves;
  for (; ; ) {
    let [from, to] = [countBy(left, ({ play }) => slotKey(play)), countBy(left, targetKey)], core = left.filter((move) => to.has(slotKey(move.play)) && from.has(targetKey(move)));
    if (core.length < left.length) {
      left = core;
      continue;
    }
    let uneven = new Set(
      core.filter(({ play }) => from.get(slotKey(play)) !== to.get(slotKey(play))).map(({ play }) => itemKey(play))
    ), isUneven = ({ play }) => uneven.has(itemKey(play)), inCore = new Set(core);
    return {
      circles: core.filter((move) => !isUneven(move)),
      tangled: core.filter(isUneven),
      others: moves.filter((move) => !inCore.has(move))
    };
  }
}
function countBy(moves, keyOf) {
  let counts = /* @__PURE__ */ new Map();
  for (let move of moves) counts.set(keyOf(move), (counts.get(keyOf(move)) ?? 0) + 1);
  return counts;
}
function allot(moves, free) {
  let serving = /* @__PURE__ */ new Map(), ofThing = Map.groupBy(free, itemKey);
  for (let [thing, together] of Map.groupBy(moves, ({ play }) => itemKey(play))) {
    let plays = new Set(
      (ofThing.get(thing) ?? []).toSorted((a, b) => compareIds(a.historyId, b.historyId))
    ), bySlot = Map.groupBy(plays, slotKey), take = (move, play) => {
      play !== void 0 && (plays.delete(play), serving.set(move, play));
    }, exact = (move) => bySlot.get(targetKey(move))?.shift(), released = together.filter((move) => move.isRelease);
    for (let move of together) move.isRelease || take(move, exact(move));
    for (let move of released) take(move, exact(move));
    let [{ minute = "" } = {}] = released, near = [...plays].filter((play) => minute !== "" && isWithinDay(play, minute)).values();
    for (let move of released) serving.has(move) || take(move, near.next().value);
  }
  return serving;
}
function groupsOf(moves) {
  let releases = new Map(
    moves.filter((move) => move.isRelease).map((move) => [itemKey(move.play), move])
  );
  return [...Map.groupBy(moves, (move) => {
    let release = releases.get(itemKey(move.play)), isNear = release && isWithinDay({ ...move.play, watchedAt: `${move.minute}:00Z` }, release.minute);
    return targetKey(isNear ? release : move);
  }).values()];
}
function blockedIn(groups) {
  let open = groups;
  for (; ; ) {
    let leaving = new Set(open.flat().map(({ play }) => slotKey(play))), left = open.filter(
      (group) => group.some((move) => move.servedBy === void 0 && leaving.has(targetKey(move)))
    );
    if (left.length === open.length) return left.flat();
    open = left;
  }
}

// src/commands/change/moving.ts
async function readMoving(context, signedIn, {
  rows,
  selected,
  isPreview
}) {
  let { api } = signedIn, { wanted, immovable } = await targetsOf(signedIn, rows, selected), minutes = [...selected.map((play) => minuteOf(play.watchedAt)), ...wanted.map((move) => move.minute)], readLive2 = () => readHistoryAround(api, minutes, progressTeller(context)), { groups, tangled } = planMoves(wanted, [], /* @__PURE__ */ new Set());
  if (tangled.length > 0) throw tangledFailure(tangled);
  if (groups.length === 0) return { wanted, immovable, vanished: [], live: void 0, readLive: readLive2 };
  let { plays } = await context.log.group(
    "Comparing with the history at the new times",
    () => isPreview ? readLive2() : settle(context, signedIn, readLive2)
  ), there = new Set(plays.map((play) => play.historyId)), isThere = ({ play }) => there.has(play.historyId), lost = new Set(wanted.filter((move) => !isThere(move)).map(({ play }) => play.historyId));
  return {
    wanted: wanted.filter(isThere),
    immovable,
    vanished: rows.filter((row) => lost.delete(row.historyId)),
    live: plays,
    readLive: readLive2
  };
}
function settle({ run, github, clock, log }, { api }, readLive2) {
  return readSettled(
    {
      read: readLive2,
      quietSince: () => quietSince(github, run),
      isProven: (read) => read.completeness === "proven",
      doubt: "Only then is it certain what is at the new times already.",
      otherwise: "Nothing was changed"
    },
    { api, clock, log }
  );
}
function tangledFailure(tangled) {
  return new Failure(
    "Nothing was changed: some plays would swap times with each other in a circle, so it is not clear which should end up where. Move them in two files, one after the other.",
    { problems: namesOf(tangled) }
  );
}
function blockedFailure(blocked) {
  return new Failure(
    "Nothing was changed: one play should move away from its release, to a time within a day of it, while another play of the same thing should move to the release. Each would wait for the other. Write the date and time of the release into move_to instead of released.",
    { problems: namesOf(blocked) }
  );
}
function namesOf(moves) {
  return moves.map(({ play }) => ({ message: `History ID ${play.historyId}: ${describePlay(play)}.` }));
}
async function planMoving(context, { account }, { wanted, live }, { ids, back }) {
  let asked = wanted.filter(({ play }) => !back.has(play.historyId)), plan = planMoves(asked, live ?? [], ids.difference(back));
  if (plan.blocked.length > 0) throw blockedFailure(plan.blocked);
  let perhapsThere = await sentBefore(context, account, plan, { live: live ?? [], ids }), stays = new Set(perhapsThere);
  return {
    ...plan,
    groups: plan.groups.filter((group) => !group.some((move) => stays.has(move))),
    perhapsThere: plan.groups.filter((group) => group.some((move) => stays.has(move))).flat()
  };
}
async function sentBefore(context, account, { groups }, { live, ids }) {
  let moves = groups.flat().filter((move) => move.servedBy === void 0), serving = new Set(groups.flat().map((move) => move.servedBy?.historyId)), strange = live.filter((play) => !ids.has(play.historyId) && !serving.has(play.historyId)), isNear = anyNear(strange);
  if (!moves.flatMap(({ play, minute }) => sentAs(play, minute)).some(isNear)) return [];
  let there = new Set(strange.map((play) => play.historyId)), runs = await otherRuns(context, /* @__PURE__ */ new Set(), account), perhaps = runs.flatMap((one) => one.receipts).flatMap((receipt) => receipt.perhaps.filter((one) => there.has(one.historyId))), came = perhapsCame(runs, strange).flat(), sent = /* @__PURE__ */ new Set([
    ...perhaps.map((one) => `${one.for} ${slotOf(one)}`),
    ...came.map((one) => `${one.for} ${slotKey(one.play)}`)
  ]);
  return moves.filter((move) => sent.has(`${move.play.historyId} ${targetKey(move)}`));
}
function sentAs({ type, traktId }, minute) {
  return traktId === null ? [] : [{ type, traktId, minute }];
}
function stepsOf(groups, live, leaving) {
  let going = new Map(goingOf(leaving, live).map((one) => [one.play.historyId, one])), coming = withNear(groups.flat().flatMap(toComing), live), comingOf = new Map(coming.map((one) => [one.for, one]));
  return groups.map((group) => ({
    coming: group.flatMap(toComing).map((one) => comingOf.get(one.for) ?? one),
    going: group.flatMap(({ play }) => going.get(play.historyId) ?? [])
  }));
}
function toComing({ play, minute, servedBy }) {
  return servedBy !== void 0 ? [] : [{ play: { ...play, watchedAt: `${minute}:00.000Z` }, for: play.historyId }];
}
async function foundAtTarget({ github, run, clock, log }, account, groups) {
  let served = groups.flat().flatMap(({ play, servedBy }) => servedBy ? [{ play, servedBy }] : []);
  if (github === void 0 || served.length === 0) return [];
  let found = /* @__PURE__ */ new Map();
  try {
    for await (let coming of addedLists({ github, run, clock, log }, account)) {
      let sent = new Set(coming.map((one) => `${one.for} ${slotKey(one.play)}`));
      for (let { play, servedBy } of served) {
        let { traktId } = servedBy;
        traktId === null || !sent.has(`${play.historyId} ${slotKey(servedBy)}`) || found.set(play.historyId, addedPlay({ ...servedBy, traktId }, { for: play.historyId, clear: !1 }));
      }
      if (found.size === served.length) break;
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.info(`Could not look up what earlier runs added at the new times: ${error.message}`);
  }
  return [...found.values()];
}

// src/commands/change/offers.ts
async function makeOffers(context, account, { rows }, { removed, moved, kept }) {
  if (!isOffering(context.run)) return { offers: [], areAll: !1 };
  let kinds = new Map(rows.map(({ historyId, moveTo }) => [historyId, moveTo?.kind])), movedTo = (kind) => moved.filter(({ historyId }) => kinds.get(historyId) === kind), groups = [
    { what: "remove", plays: removed },
    { what: "released", plays: movedTo("released") },
    { what: "unknown", plays: movedTo("unknown") },
    { what: "keep", plays: kept }
  ].filter(({ plays }) => plays.length > 0).map((group, index) => ({ ...group, number: index + 1 })), shown = await uploadShown(context, { account, groups }), offered = groups.reduce((sum, { plays }) => sum + plays.length, 0);
  return {
    offers: shown?.groups ?? [],
    areAll: shown !== void 0 && offered === removed.length + moved.length + kept.length
  };
}
function isOffering({ event, mayAct }) {
  return mayAct || event.name === "push" && event.isForced;
}
function offersLine({ offers }, these, run, when) {
  if (offers.length === 0) return;
  let titleOf2 = titlesAmong(offers.flatMap(({ plays }) => plays)), links = offers.map(({ number, what, plays }) => {
    let label = labelOf(what, plays.length, these), note = `${label}: ${shortWords(plays, when, titleOf2)}.
${NAME_COUNTS}
`;
    return `**${link(label, orderLink(removalTarget(run), { runId: run.id, group: number, what }, note))}**`;
  }), opens = links.length === 1 ? "opens a file on GitHub that is" : "each open a file on GitHub that is";
  return `${links.join(" \xB7 ")} ${opens} already filled in. Press **Commit changes**, and again in the box that opens.`;
}
function labelOf(what, plays, which) {
  let several = which === "all" ? `all ${figure(plays)}` : `these ${figure(plays)} plays`, these = plays === 1 ? "this play" : several;
  switch (what) {
    case "remove":
      return `Remove ${these}`;
    case "released":
      return `Move ${these} to ${plays === 1 ? "its release" : "their releases"}`;
    case "unknown":
      return `Clear the date of ${these}`;
    case "keep":
      return `Keep ${these}`;
  }
}
function tooManyWords({ plays, most }) {
  return `${count(plays, "play")} are selected, and max-removals allows ${figure(most)} in one run`;
}

// src/github/removed-lists.ts
async function* removedLists(tools, account) {
  let own = accountInName(account.slug), isWanted = (name, runId) => {
    let list2 = parseListName(name, runId);
    return list2?.kind === "removed" && list2.account === own;
  };
  for await (let text2 of recentRecords(tools, isWanted)) {
    let list2 = readGoing(text2);
    list2 !== void 0 && isSameAccount(list2.account, account) && (yield list2.rows);
  }
}

// src/commands/change/stayed.ts
async function notExplained(context, account, { movedOn, rounded }) {
  let ids = new Set([...movedOn, ...rounded].map(({ row }) => row.historyId)), removed = ids.size === 0 ? /* @__PURE__ */ new Map() : await removedOf(context, account, ids), isOnRecord = ({ historyId }) => removed.has(historyId), unexplained = movedOn.filter(
    ({ row, live }) => !removed.get(row.historyId)?.stays.includes(live.historyId)
  );
  return {
    movedOn: [
      ...new Map(unexplained.toReversed().map((one) => [one.row.historyId, one])).values()
    ].toReversed(),
    rounded: rounded.filter(({ row }) => !isOnRecord(row))
  };
}
async function removedOf({ github, run, clock, log }, account, ids) {
  let found = /* @__PURE__ */ new Map();
  if (github === void 0) return found;
  try {
    for await (let going of removedLists({ github, run, clock, log }, account)) {
      for (let one of going) {
        let { historyId } = one.play;
        ids.has(historyId) && !found.has(historyId) && found.set(historyId, one);
      }
      if (found.size === ids.size) break;
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.info(`Could not look up what earlier runs left beside the plays they removed: ${error.message}`);
  }
  return found;
}

// src/commands/change/change.ts
async function change(context, options) {
  let { log } = context, asked = await log.group("Reading the selection", () => readAsked(context, options)), said = options.token === void 0 ? void 0 : accountIn(options.token), early = await asked.select(said), isEmpty = (selection2) => markedIn(selection2).length === 0, hasUnread = said === void 0 && asked.orders.length > 0;
  if (isEmpty(early) && !hasUnread) return { ...selectedBy(asked, early), outcome: "nothing selected" };
  if (options.token === void 0) return { ...selectedBy(asked, early), outcome: "files checked" };
  let isPreview = options.dryRun || !context.run.mayAct, signedIn = await context.signIn(), { account } = signedIn, selection = said?.slug === account.slug && said.uuid === account.uuid ? early : await asked.select(account), selected = selectedBy(asked, selection);
  return log.info(`${count(selected.selected, "play")} selected.`), isEmpty(selection) ? { ...selected, outcome: "nothing selected" } : (isPreview || context.artifacts.prepare(), changeSelected(context, signedIn, { options, selection, selected, isPreview }));
}
async function changeSelected(context, signedIn, { options, selection, selected, isPreview }) {
  let { log } = context, { account } = signedIn, { history, judgement } = await log.group(
    "Comparing with the history at Trakt",
    () => compareWithHistory(context, signedIn, selection)
  ), selectedPlays = judgement.live, movedOn = await notMovedThere(signedIn, selection.rows, judgement.movedOn), elsewhere = await notExplained(context, account, { ...judgement, movedOn });
  log.info(
    `Found ${figure(selectedPlays.length + judgement.kept.length)} of ${count(selected.selected, "selected play")} in the history.`
  );
  let toMove = new Set(selection.rows.flatMap(({ historyId, moveTo }) => moveTo ? [historyId] : [])), moving = await readMoving(context, signedIn, {
    rows: selection.rows,
    selected: selectedPlays,
    isPreview
  }), toRemove = selectedPlays.filter((play) => !toMove.has(play.historyId));
  assertReversible(toRemove, options);
  let wanted = { ids: selection.ids, back: /* @__PURE__ */ new Set() }, planned = await planMoving(context, signedIn, moving, wanted), tooMany = isTooMany(
    [...toRemove, ...planned.groups.flat().map((move) => move.play)],
    selection,
    options
  ), isOnlyShown = isPreview || tooMany !== void 0, back = isOnlyShown ? wanted.back : await readTakenBack(context, options, selection), isAsked = (play) => !back.has(play.historyId), plays = toRemove.filter(isAsked), moves = back.size === 0 ? planned : await planMoving(context, signedIn, moving, { ...wanted, back }), kept = judgement.kept.filter(isAsked), isWhole = history.completeness === "proven", grids = readGridShows(
    context,
    signedIn,
    isWhole ? plays : [],
    async (traktId) => history.plays.filter((play) => play.showTraktId === traktId)
  );
  grids.catch(() => {
  });
  let found = async () => ({
    account,
    gone: [...judgement.gone, ...moving.vanished],
    unproven: history.completeness === "unproven" && judgement.gone.length > 0,
    ...elsewhere,
    renamed: judgement.renamed,
    shows: await grids,
    inPlace: moves.inPlace,
    immovable: moving.immovable.filter(({ play }) => isAsked(play)),
    perhapsThere: moves.perhapsThere,
    kept,
    now: signedIn.api.time() ?? context.clock.now()
  });
  if (isOnlyShown) {
    let moved = moves.groups.flat(), planned2 = { removed: plays, moved: moved.map(({ play }) => play), kept }, offers = await makeOffers(context, account, selection, planned2), stopped = tooMany && { ...tooMany, stopped: !isPreview };
    return {
      ...selected,
      ...await found(),
      outcome: "preview",
      plays,
      moves: moved,
      offers,
      tooMany: stopped
    };
  }
  let takenBackPlays = [...selectedPlays, ...judgement.kept].filter((play) => !isAsked(play)), none = { ended: [], moved: [], surplus: [], intent: void 0 };
  if (plays.length + moves.groups.length + kept.length === 0)
    return { ...selected, ...await found(), outcome: "done", ...none, takenBack: takenBackPlays };
  warnOfIrreversible(context, plays);
  let live = moving.live ?? history.plays, leaving = [...plays, ...moves.groups.flat().map((move) => move.play)], removing = new Set(plays), done = await carryOut(context, signedIn, {
    coming: [],
    going: goingOf(leaving, live).filter(({ play }) => removing.has(play)),
    moves: stepsOf(moves.groups, live, leaving),
    found: await foundAtTarget(context, account, moves.groups),
    kept: kept.map((play) => play.historyId),
    readLive: moving.live === void 0 ? history.again : moving.readLive,
    known: { before: new Set(live.map((play) => play.historyId)), gone: /* @__PURE__ */ new Set() },
    directory: options.directory
  });
  return {
    ...selected,
    ...await found(),
    outcome: "done",
    ended: done.removed.filter(({ play }) => removing.has(play)),
    moved: movedPlays(moves.groups, done),
    surplus: done.surplus,
    takenBack: takenBackPlays,
    intent: done.intent
  };
}
function markedIn({ rows, kept }) {
  return [...rows, ...kept];
}
function readTakenBack(context, options, selection) {
  return takenBack(context, {
    patterns: options.files,
    rows: askedIn(selection),
    readRows: (file, isIn) => isOrder(file.path) ? [] : askedIn(selectPlays([file], [], { isInBackup: () => isIn }))
  });
}
function askedIn({ rows, kept }) {
  return [...rows.map(toAsked), ...kept.map((row) => ({ ...row, moveTo: "keep" }))];
}
function toAsked({ moveTo, ...row }) {
  return { ...row, ...moveTo !== void 0 && { moveTo: JSON.stringify(moveTo) } };
}
function selectedBy({ files, orders }, selection) {
  let marked = markedIn(selection), marking = new Set(marked.map((row) => row.place?.file)), isUnmarked = (path) => !marking.has(path) && !orders.includes(path);
  return {
    command: "change",
    files,
    unmarked: files.filter(isUnmarked),
    ofOthers: selection.ofOthers,
    selected: new Set(marked.map((row) => row.historyId)).size
  };
}
function assertReversible(plays, { allowIrreversible }) {
  let lost = plays.filter((play) => play.traktId === null);
  if (lost.length === 0 || allowIrreversible) return;
  let them = lost.length === 1 ? "it" : "them";
  throw new Failure(
    `Nothing was removed: Trakt could not give back ${count(lost.length, "play")}, because it no longer has ${lost.length === 1 ? "its" : "their"} episode or movie. To remove ${them} for good, set allow-irreversible to true; otherwise unmark ${them}.`,
    { problems: lost.map((play) => ({ message: `History ID ${play.historyId}: ${describePlay(play)}.` })) }
  );
}
function warnOfIrreversible({ log }, plays) {
  let lost = plays.filter((play) => play.traktId === null), [first] = lost;
  if (first === void 0) return;
  let they = lost.length === 1 ? describePlay(first) : `${figure(lost.length)} plays`;
  log.warning(
    `No undo can bring back ${they}, which this run removes: Trakt no longer has the episode or movie. allow-irreversible is true.`
  );
}
function isTooMany(plays, { rows }, { maxRemovals }) {
  let shown = new Set(rows.flatMap((row) => row.shownBy === void 0 ? [] : [row.historyId])), counted = plays.filter((play) => !shown.has(play.historyId)).length;
  return counted > maxRemovals ? { plays: counted, most: maxRemovals } : void 0;
}

// src/commands/change/headline.ts
function changeHeadline(report) {
  switch (report.outcome) {
    case "nothing selected":
      return "Nothing to remove";
    case "files checked":
      return report.selected === 0 ? "The files were checked" : `${count(report.selected, "play")} selected`;
    case "preview":
      return previewHeadline(report);
    case "done":
      return doneHeadline(report);
  }
}
function previewHeadline({ plays, moves, kept, tooMany }) {
  return tooMany?.stopped ? `Nothing changed: ${count(tooMany.plays, "play")} are selected` : `Preview: ${[
    plays.length > 0 ? `${count(plays.length, "play")} would be removed` : "",
    moves.length > 0 ? `${count(moves.length, "play")} would move` : "",
    kept.length > 0 ? `${count(kept.length, "play")} would be kept` : ""
  ].filter(Boolean).join(", ") || "nothing would change"}`;
}
function doneHeadline(report) {
  let { ended, moved, kept, takenBack: takenBack2, immovable } = report, stayed = ended.length + moved.length + kept.length === 0 ? [] : immovable.map(() => ({ end: "immovable" })), parts = [
    partOf(ended, "removed", "may still be there"),
    partOf([...moved, ...stayed], "moved", "may not have moved"),
    kept.length === 0 ? void 0 : `${count(kept.length, "play")} kept`
  ].filter((part) => part !== void 0);
  return parts.length > 0 ? parts.join(", ") : takenBack2.length > 0 ? `Nothing removed: ${takenBack2.length === 1 ? "the play was" : `${figure(takenBack2.length)} plays were`} taken back` : nothingLeft(report);
}
function partOf(plays, done, inDoubt) {
  if (plays.length === 0) return;
  let all = count(plays.length, "play"), number = plays.filter(({ end }) => end === done).length;
  return number > 0 ? `${number === plays.length ? "" : `${figure(number)} of `}${all} ${done}` : plays.every(({ end }) => end === "unconfirmed" || end === "perhaps") ? `${all} ${inDoubt}` : `${all} not ${done}`;
}
function nothingLeft({ gone, unproven, inPlace, immovable, perhapsThere }) {
  return unproven ? `Nothing removed: ${count(gone.length, "play")} could not be found` : immovable.length > 0 ? `Nothing changed: ${count(immovable.length, "play")} cannot be moved` : inPlace.length + perhapsThere.length > 0 ? "Nothing to move" : `Nothing left to remove: ${gone.length === 1 ? "the play is" : `the ${figure(gone.length)} plays are`} already gone`;
}

// src/commands/change/remarks.ts
function remarks({ gone, unproven, movedOn, rounded, renamed, account, selected }, when) {
  let thereAgain = new Set(movedOn.map(({ row }) => row));
  return [
    unproven ? void 0 : goneBlock(
      gone.filter((row) => !thereAgain.has(row)),
      selected,
      account.slug
    ),
    rounded.length === 0 ? void 0 : `\u26A0\uFE0F ${text(roundedWords(rounded))}`,
    renamed.length === 0 ? void 0 : details(
      `\u26A0\uFE0F ${renamedWords(renamed.length)}`,
      list(
        renamed,
        ({ row, live, difference }) => `${describeRow(row)}: ${describeItem(live)}, watched ${when(live)}; ${difference}`
      )
    )
  ];
}
function unprovenLine({ gone, unproven }) {
  if (unproven)
    return `\u274C **${count(gone.length, "selected play")} could not be found**, and Trakt\u2019s answers contradicted each other, so ${gone.length === 1 ? "it" : "they"} may still be there. Run this again in a few minutes.`;
}
function goneBlock(gone, selected, account) {
  if (gone.length === 0) return;
  let all = gone.length === selected ? ` None of the selected plays is in the history of ${text(account)}. Is that the right account?` : "";
  return `${count(gone.length, "selected play")} ${gone.length === 1 ? "was" : "were"} already gone.${all}

${details("Which", list(gone, describeRow))}`;
}
function movedOnBlock({ movedOn, account }, run, when) {
  if (movedOn.length === 0) return;
  let plays = [...new Set(movedOn.map(({ live }) => live))], these = plays.length === 1 ? "that play" : `those ${figure(plays.length)} plays`, address = removalLink(removalTarget(run), "there-again", plays, account.slug), remedy = address === void 0 ? `To remove ${these}, export again and write x beside them.` : `**${link(`Remove ${these}`, address)}** opens a new file on GitHub, filled in; commit it.`, each = list(
    movedOn,
    ({ row, live }) => `${describeRow(row)}: now ${live.historyId}, ${describeItem(live)}, watched ${when(live)}`
  );
  return [`\u274C **${movedOnWords(movedOn.length)}.** ${remedy}`, details("Which", each)].join(`

`);
}
function movedOnWords(plays) {
  return plays === 1 ? "1 selected play is gone, but an identical play is there under another history ID" : `${count(plays, "selected play")} are gone, but identical plays are there under other history IDs`;
}
function roundedWords(rounded) {
  let [first] = rounded;
  return `A spreadsheet may have rounded ${rounded.length === 1 ? "1 history ID that is gone" : `${figure(rounded.length)} history IDs that are gone`}: ${first?.row.historyId} may have been ${first?.live.historyId}. If so, export again, and keep history_id as text.`;
}
function renamedWords(rows) {
  let name = rows === 1 ? "describes its play" : "describe their plays";
  return `${count(rows, "row")} ${name} differently than Trakt does now`;
}
function irreversibleLine(plays, cannot) {
  let lost = plays.filter((play) => !canComeBack(play)).length;
  return lost === 0 ? void 0 : `\u26A0\uFE0F **${lost === plays.length ? lost === 1 ? "It" : "They" : `${figure(lost)} of them`} ${cannot} be put back:** Trakt no longer has the episode or movie, so no undo can add ${lost === 1 ? "that play" : "those plays"} again.`;
}
function canComeBack({ traktId }) {
  return traktId !== null;
}

// src/commands/change/moves-summary.ts
var DAY2 = 864e5;
function movesPreview({ moves, now }, when) {
  return moves.length === 0 ? [] : [
    movesTable("The plays that would move", moves, when),
    scrobblesLine(moves, "will be"),
    futureLine(moves, now, "would be"),
    servedLine(moves, "preview")
  ];
}
function movesDone({ moved, now, surplus, account }, run, when) {
  let by = (end) => moved.filter((move) => move.end === end), there = by("moved");
  return [
    troubleBlock(
      by("failed"),
      when,
      (plays) => `\u274C **${count(plays, "play")} could not be moved**, and stayed in place.`
    ),
    troubleBlock(by("unconfirmed"), when, (plays) => `\u26A0\uFE0F **${count(plays, "play")} may not have moved yet.**`),
    perhapsBlock(by("perhaps"), when),
    surplus.length === 0 ? void 0 : surplusWords(surplus, run, account.slug),
    ...there.length === 0 ? [] : [
      movesTable("The plays that moved", there, when),
      scrobblesLine(there, "are"),
      futureLine(there, now, "is"),
      servedLine(there, "done")
    ]
  ];
}
function movesRemarks({ inPlace, immovable, perhapsThere, kept, outcome }, when) {
  return [
    immovable.length === 0 ? void 0 : `\u274C **${count(immovable.length, "play")} cannot be moved:**

${list(immovable, ({ play, reason }) => `${describeItem(play)}, watched ${when(play)}: ${reason}`)}`,
    perhapsThere.length === 0 ? void 0 : `\u26A0\uFE0F An earlier run sent ${count(perhapsThere.length, "play")} to the new time, and Trakt seems to show ${perhapsThere.length === 1 ? "it" : "them"} under another episode, movie or minute. So ${perhapsThere.length === 1 ? "it stays where it is" : "they stay where they are"}. Check on Trakt which is right.

${foldedPlays("Which", perhapsThere.map(playOf), when)}`,
    inPlace.length === 0 ? void 0 : foldedPlays(
      `${count(inPlace.length, "play")} ${inPlace.length === 1 ? "is" : "are"} already at the right time`,
      inPlace.map(playOf),
      when
    ),
    kept.length === 0 ? void 0 : `${keptWords(kept.length, outcome)}

${foldedPlays("The plays that are kept", kept, when)}`
  ];
}
function keptWords(kept, outcome) {
  return outcome === "preview" ? `${count(kept, "play")} would be kept, and not pointed out again.` : `The ${kept === 1 ? "kept play" : `${figure(kept)} kept plays`} will not be pointed out again.`;
}
function scrobblesLine(moves, are) {
  let scrobbles = moves.filter(({ play }) => play.action !== "watch").length;
  if (scrobbles === 0) return;
  let [which, was] = scrobbles === 1 ? ["1 of these plays was", "a mark"] : [`${figure(scrobbles)} of these plays were`, "marks"];
  return `\u26A0\uFE0F ${which} scrobbled or checked in, and ${are} ${was} at the new time: Trakt makes a mark of every play that is added.`;
}
function futureLine(moves, now, are) {
  let future = moves.filter(({ minute }) => Date.parse(`${minute}:00Z`) > now + DAY2).length;
  if (future !== 0)
    return `\u26A0\uFE0F The new time of ${count(future, "of these plays", "of these plays")} ${are} in the future. Is the year right?`;
}
function servedLine(moves, outcome) {
  let served = moves.filter(({ servedBy }) => servedBy !== void 0).length;
  if (served === 0) return;
  let [they, were] = served === 1 ? ["it", "was"] : ["they", "were"], go = outcome === "preview" ? "would only be removed" : `${were} only removed`;
  return `For ${count(served, "of these plays", "of these plays")} there is already a play at the new time, so ${they} ${go}.`;
}
function movesTable(title, moves, when) {
  let newTimes = new Map(moves.map(({ play, minute }) => [play, `${minute}:00.000Z`])), cell = (play) => when({ ...play, watchedAt: newTimes.get(play) ?? play.watchedAt });
  return playsBlock(title, moves.map(playOf), when, { head: "New time", cell });
}
function troubleBlock(moves, when, what) {
  if (moves.length === 0) return;
  let reasons = [...new Set(moves.flatMap(({ reason }) => reason ?? []))], again = moves.some(({ mayMoveLater }) => mayMoveLater) ? againWords(reasons, "moves just what is left") : "";
  return [
    [what(moves.length), ...reasons.map(text), again].filter(Boolean).join(" "),
    movesDetails(moves, when)
  ].join(`

`);
}
function perhapsBlock(moves, when) {
  if (moves.length !== 0)
    return `${perhapsWords(moves.map(playOf), "now be")}

${movesDetails(moves, when)}`;
}
function movesDetails(moves, when) {
  return details(
    "Which",
    list(
      moves,
      ({ play, minute }) => `${describeItem(play)}: ${when(play)} \u2192 ${when({ ...play, watchedAt: `${minute}:00.000Z` })}`
    )
  );
}
function playOf({ play }) {
  return play;
}

// src/commands/change/summary.ts
function changeParts(report, run) {
  switch (report.outcome) {
    case "nothing selected":
      return report.ofOthers.length > 0 && report.ofOthers.length === report.files.length ? [text(ofOthersWords(report.ofOthers))] : [nothingSelected(report.files.map(text))];
    case "files checked":
      return [FILES_CHECKED];
    case "preview":
      return previewParts(report, run);
    case "done":
      return doneParts(report, run);
  }
}
function nothingSelected(files) {
  return files.length === 0 ? `${NO_FILE} If you committed one, is it in the right folder?` : `No play is selected in ${files.join(", ")}. Write x in the column remove beside each play that should go, and commit the file again.`;
}
function ofOthersWords(files) {
  let [is, it] = files.length === 1 ? ["is", "it"] : ["are", "them"];
  return `${files.join(", ")} ${is} about plays of another account, so this run ignored ${it}.`;
}
function previewParts(report, run) {
  let when = whenIn(report.account.timezone);
  return [
    ...howToDoIt(report, run, when),
    unprovenLine(report),
    movedOnBlock(report, run, when),
    irreversibleLine(report.plays, "could not"),
    report.plays.length === 0 ? void 0 : playsBlock("The plays that would be removed", report.plays, when),
    ...movesPreview(report, when),
    ...gridBlocks(report, new Set(report.plays.map((play) => play.historyId)), "would be removed"),
    ...movesRemarks(report, when),
    ...remarks(report, when),
    footer(report)
  ];
}
function howToDoIt(report, run, when) {
  let { offers, tooMany, plays, moves, kept } = report, limit = tooMany && `${tooManyWords(tooMany)}.`, offered = offersLine(offers, tooMany?.stopped ? "all" : "these", run, when);
  if (tooMany?.stopped) {
    let ifMeant = "If that is what you want, use the link: it stands for exactly these plays.", byHand = `If that is what you want, ${byHandWords(tooMany.plays)}. In a workflow of your own, set max-removals to ${tooMany.plays} or more.`;
    return [`${limit} ${offered === void 0 || !offers.areAll ? byHand : ifMeant}`, offered];
  }
  let isEmpty = plays.length + moves.length + kept.length === 0;
  return [previewLine(run, "change.yml", isEmpty || offers.areAll), offered, limit && `\u26A0\uFE0F ${limit}`];
}
function doneParts(report, run) {
  let when = whenIn(report.account.timezone), by = (end) => report.ended.filter((ended) => ended.end === end), removed = by("removed").map((ended) => ended.play);
  return [
    mistakeLine(report, run, when),
    irreversibleLine(removed, "cannot"),
    unprovenLine(report),
    movedOnBlock(report, run, when),
    ...troubleBlocks(by("failed"), by("unconfirmed"), when),
    ...takenBackBlock(report.takenBack, when),
    overtakenBlock(by("already gone"), when),
    removed.length === 0 ? void 0 : playsBlock("The removed plays", removed, when),
    ...movesDone(report, run, when),
    ...gridBlocks(report, new Set(removed.map((play) => play.historyId)), "removed just now"),
    ...movesRemarks(report, when),
    ...remarks(report, when),
    footer(report)
  ];
}
function troubleBlocks(failed, unconfirmed, when) {
  return [
    ...troubleBlock2(failed, when, {
      what: `\u274C **${count(failed.length, "play")} could not be removed.**`,
      title: "The plays that are still there"
    }),
    ...troubleBlock2(unconfirmed, when, {
      what: `\u26A0\uFE0F **${count(unconfirmed.length, "play")} may still be there.**`,
      title: "The plays that could not be confirmed"
    })
  ];
}
function troubleBlock2(ended, when, { what, title }) {
  if (ended.length === 0) return [];
  let reasons = [...new Set(ended.flatMap(({ reason }) => reason ?? []))], next = ended.some(({ mayGoLater }) => mayGoLater) ? againWords(reasons, "removes just what is left") : "";
  return [
    [what, ...reasons.map(text), next].filter(Boolean).join(" "),
    foldedPlays(
      title,
      ended.map(({ play }) => play),
      when
    )
  ];
}
function overtakenBlock(ended, when) {
  if (ended.length === 0) return;
  let plays = ended.map(({ play }) => play);
  return foldedPlays(
    `${count(plays.length, "play")} ${plays.length === 1 ? "was" : "were"} gone before this run could remove ${plays.length === 1 ? "it" : "them"}`,
    plays,
    when
  );
}
function mistakeLine({ intent, ended, moved, kept }, run, when) {
  let isUndoable = ended.some(({ end, play }) => end === "removed" && canComeBack(play)) || kept.length > 0 || moved.some(({ end }) => end === "moved");
  if (intent === void 0 || !isUndoable) return;
  let { at } = intent;
  if (intent.files.length === 0) return undoLine(run, { at, when });
  let files = intent.files.map(({ artifact }) => link(text(artifact.name), artifact.url)).join(", ");
  return undoLine(run, { at, when, files });
}
function gridBlocks({ shows, outcome }, going, flagged) {
  return shows.map(
    (show) => showGrids(show, {
      before: show.plays,
      after: show.plays.filter((play) => !going.has(play.historyId)),
      meaning: flagged,
      isPreview: outcome === "preview"
    })
  );
}
function takenBackBlock(plays, when) {
  if (plays.length === 0) return [];
  let [were, they] = plays.length === 1 ? ["was", "it"] : ["were", "they"];
  return [
    `**${count(plays.length, "play")} ${were} taken back** and ${were} not removed: while this run waited, the file changed and no longer asks for ${plays.length === 1 ? "it" : "them"}. If ${they} should go after all, commit the file again.`,
    foldedPlays("The plays that were taken back", plays, when)
  ];
}
function footer({ account }) {
  return `Account ${text(account.slug)}. ${timesOf(account)}.`;
}

// src/commands/change/conclusion.ts
function concludeChange(report, run) {
  let conclusion = concludeReport(report), isOfUse = report.outcome === "preview" && report.tooMany === void 0, isSomethingDone = hasChanged(report), parts = [headingLine(conclusion.headline, { ...conclusion, isSomethingDone, isOfUse }), ...changeParts(report, run)], isNews = report.outcome !== "nothing selected" || report.files.length > 0;
  return { ...conclusion, summary: document(parts), comment: pullComment(parts, run, isNews) };
}
function hasChanged(report) {
  if (report.outcome !== "done") return !1;
  let { ended, moved, kept } = report;
  return kept.length > 0 || ended.some(({ end }) => end === "removed") || moved.some(({ end }) => end === "moved");
}
function concludeReport(report) {
  let conclusion = {
    headline: changeHeadline(report),
    outputs: { selected: report.selected },
    notices: [],
    warnings: []
  };
  switch (report.selected > 0 && report.unmarked.length > 0 && conclusion.warnings.push(nothingSelected(report.unmarked)), report.ofOthers.length > 0 && conclusion.notices.push(ofOthersWords(report.ofOthers)), report.outcome) {
    case "nothing selected":
      if (report.ofOthers.length === report.files.length && report.files.length > 0) break;
      conclusion[report.files.length === 0 ? "notices" : "warnings"].push(
        `Nothing to remove. ${nothingSelected(report.files)}`
      );
      break;
    case "files checked":
      conclusion.notices.push(FILES_CHECKED);
      break;
    case "preview":
      concludeFound(conclusion, report), concludeTooMany(conclusion, report);
      break;
    case "done":
      concludeFound(conclusion, report), concludeEnds(conclusion, report);
  }
  return conclusion;
}
function concludeFound(conclusion, report) {
  let { gone, movedOn, rounded, renamed, unproven, account, immovable } = report;
  conclusion.outputs["already-gone"] = unproven ? 0 : gone.length - movedOn.length, gone.length === report.selected && !unproven && movedOn.length === 0 && conclusion.warnings.push(
    `None of the selected plays is in the history of ${account.slug}: they are already gone, or it is the wrong account.`
  ), movedOn.length > 0 && report.outcome === "preview" && conclusion.warnings.push(movedOnFailure(report)), immovable.length > 0 && report.outcome === "preview" && conclusion.warnings.push(`${count(immovable.length, "play")} cannot be moved. The job summary says why.`), rounded.length > 0 && conclusion.warnings.push(roundedWords(rounded)), renamed.length > 0 && conclusion.warnings.push(
    `${renamedWords(renamed.length)}. The job summary lists ${renamed.length === 1 ? "it" : "them"}.`
  ), unproven && (conclusion.failure = `${count(gone.length, "selected play")} could not be found, and Trakt\u2019s answers contradicted each other, so ${gone.length === 1 ? "it" : "they"} may still be there. Run this again in a few minutes.`);
}
function concludeTooMany(conclusion, { tooMany, offers }) {
  if (tooMany === void 0) return;
  if (!tooMany.stopped) {
    conclusion.warnings.push(`${tooManyWords(tooMany)}.`);
    return;
  }
  Object.assign(conclusion.outputs, { removed: 0, moved: 0, kept: 0 });
  let next = offers.offers.length > 0 ? " The job summary has the link that does it anyway." : "";
  conclusion.failure = `Nothing was changed: ${tooManyWords(tooMany)}.${next}`;
}
function concludeEnds(conclusion, report) {
  let { ended, moved, surplus, intent, unproven, gone, takenBack: takenBack2, movedOn, immovable } = report, by = (end) => ended.filter((one) => one.end === end), moves = (...ends) => moved.filter((one) => ends.includes(one.end)), [removed, failed, unconfirmed] = [by("removed").length, by("failed"), by("unconfirmed")];
  if (Object.assign(conclusion.outputs, {
    removed,
    moved: moves("moved").length,
    kept: report.kept.length,
    "already-gone": (unproven ? 0 : gone.length - movedOn.length) + by("already gone").length + moves("already gone").length,
    unconfirmed: unconfirmed.length + moves("unconfirmed", "perhaps").length + (unproven ? gone.length : 0),
    failed: failed.length + moves("failed").length + immovable.length + movedOn.length,
    ...recordOutputs([intent])
  }), takenBack2.length > 0) {
    let [were, it] = takenBack2.length === 1 ? ["was", "it"] : ["were", "them"];
    conclusion.warnings.push(
      `${count(takenBack2.length, "play")} ${were} not removed: the file was changed meanwhile and no longer asks for ${it}. The job summary lists ${it}.`
    );
  }
  let missing = unproven ? gone.length : 0, trouble = troubleWords(failed, unconfirmed, missing), failures = [
    trouble && `${trouble[0]}; ${figure(removed)} ${removed === 1 ? "was" : "were"} removed. ${trouble[1]}`,
    moveTrouble(report),
    surplus.length > 0 && `There ${surplus.length === 1 ? "is" : "are"} ${count(surplus.length, "play")} too many. The job summary lists them, with what to do.`,
    movedOn.length > 0 && movedOnFailure(report)
  ].filter((failure) => typeof failure == "string");
  failures.length > 0 && (conclusion.failure = failures.join(" "));
}
function moveTrouble({ moved, immovable }) {
  let by = (end) => moved.filter((one) => one.end === end).length, told = (plays, what) => plays === 0 ? [] : [`${count(plays, "play")} ${what}`], parts = [
    ...told(by("failed"), "could not be moved"),
    ...told(by("unconfirmed"), "may not have moved"),
    ...told(by("perhaps"), "may have moved to another episode, movie or minute"),
    ...told(immovable.length, "cannot be moved")
  ];
  if (parts.length === 0) return;
  let next = moved.some(({ mayMoveLater }) => mayMoveLater) ? "Run this again later: it moves just what is left." : "The job summary says why.";
  return `${parts.join(" and ")}. ${next}`;
}
function troubleWords(failed, unconfirmed, missing) {
  let troubled = [...failed, ...unconfirmed];
  if (troubled.length === 0) return;
  let parts = [
    failed.length > 0 ? `${count(failed.length, "play")} could not be removed` : "",
    unconfirmed.length + missing > 0 ? `${count(unconfirmed.length + missing, "play")} may still be there` : ""
  ], next = troubled.some(({ mayGoLater }) => mayGoLater) ? "Run this again later: it removes just what is left." : "The job summary says why.";
  return [parts.filter(Boolean).join(" and "), next];
}
function movedOnFailure({ movedOn }) {
  let it = movedOn.length === 1 ? "it" : "them";
  return `${movedOnWords(movedOn.length)}. The job summary has the link that removes ${it}.`;
}

// src/commands/change/options.ts
function readChangeOptions(input, common, orders = []) {
  let selection = orders.length > 0 ? { ...readSelecting(input), files: [], ids: [] } : readSelecting(input);
  return orders.length === 0 && selection.files.length === 0 && selection.ids.length === 0 && input.problem(
    "change needs the input files or ids: the files in which plays are marked, or their history IDs."
  ), {
    ...common,
    ...selection,
    orders,
    maxRemovals: readNumber(input, "max-removals", MOST_REMOVALS, atLeastOne),
    allowIrreversible: readBoolean(input, "allow-irreversible", !1)
  };
}

// src/commands/change/command.ts
var command = {
  hasPreview: !0,
  readOptions: (input, common) => readChangeOptions(input, common),
  carryOut: async (tools, options) => concludeChange(await change(tools, options), tools.run)
};
function commandFor(orders) {
  return { ...command, readOptions: (input, common) => readChangeOptions(input, common, orders) };
}
export {
  command,
  commandFor
};
