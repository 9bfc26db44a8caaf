const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  livePlaces
} from "./chunk-DPOS5FXB.js";
import {
  readReleases
} from "./chunk-HDY5WXX4.js";
import {
  perhapsCame,
  readGridShows,
  readHistoryAround,
  takenBack
} from "./chunk-FKDVSGKM.js";
import {
  otherRuns,
  readComing,
  readGoing
} from "./chunk-LYK3PAMY.js";
import {
  quietSince,
  readSettled
} from "./chunk-YZZDB7VH.js";
import {
  makeOffers
} from "./chunk-CZXHAJ3R.js";
import {
  anyNear,
  carryOut,
  slotOf,
  withNear
} from "./chunk-QMFRDED6.js";
import "./chunk-BKL7JFTX.js";
import {
  momentOf
} from "./chunk-7FKOF6AL.js";
import "./chunk-33R5R52Q.js";
import "./chunk-CZMV7ZT2.js";
import {
  accountInName,
  parseListName,
  recentRecords
} from "./chunk-ETAG3NNC.js";
import {
  addedPlay,
  goingOf,
  isSameAccount
} from "./chunk-ZWJ57U3P.js";
import "./chunk-GDCGLYPI.js";
import "./chunk-XXOV4M4I.js";
import {
  EPOCH,
  Failure,
  compareIds,
  count,
  describePlay,
  figure,
  isOrder,
  itemKey,
  minuteOf,
  progressLogger,
  saidBy,
  selectPlays,
  slotKey
} from "./chunk-PEA7CGHU.js";

// src/github/recent-lists.ts
function addedLists(tools, account) {
  return recentLists(tools, account, "added", readComing);
}
function removedLists(tools, account) {
  return recentLists(tools, account, "removed", readGoing);
}
async function* recentLists(tools, account, kind, read) {
  let own = accountInName(account.slug), isWanted = (name, runId) => {
    let list = parseListName(name, runId);
    return list?.kind === kind && list.account === own;
  };
  for await (let text of recentRecords(tools, isWanted)) {
    let list = read(text);
    list !== void 0 && isSameAccount(list.account, account) && (yield list.rows);
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

// src/commands/change/gone-rows.ts
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
async function placedByRuns(context, signedIn, rows) {
  let now = await livePlaces(context, signedIn, new Set(rows.map((row) => row.historyId)));
  if (now.size === 0) return { placed: [], arrived: [], following: /* @__PURE__ */ new Set() };
  let placed = rows.flatMap((row) => {
    let live = now.get(row.historyId);
    return live === void 0 ? [] : [{ row, live }];
  }), asThere = placed.map(({ row, live }) => ({ ...row, historyId: live.historyId })), { wanted } = await targetsOf(
    signedIn,
    asThere,
    placed.map(({ live }) => live)
  ), { inPlace: arrived } = planMoves(wanted, [], /* @__PURE__ */ new Set()), there = new Set(arrived.map(({ play }) => play));
  return {
    placed: placed.filter(({ live }) => !there.has(live)),
    arrived,
    following: new Set(placed.map(({ row }) => row.historyId))
  };
}

// src/commands/change/moved.ts
var WAITS = "It stays where it is until a play can be seen at its new time.";
function movedPlays(groups, { added, removed }) {
  let addedFor = new Map(added.map((one) => [one.play.coming.for, one])), removals = new Map(removed.map((one) => [one.play.historyId, one]));
  return groups.flat().map((move) => {
    let { historyId } = move.play, removal = removals.get(historyId), added2 = addedFor.get(historyId), end = removal ? endOfRemoval(removal) : endOfStaying(added2);
    return { ...move, ...end, isMerged: added2?.end === "there already" };
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

// src/commands/change/moving.ts
async function readMoving(context, signedIn, {
  rows,
  selected,
  isPreview
}) {
  let { api } = signedIn, { wanted, immovable } = await targetsOf(signedIn, rows, selected), minutes = [...selected.map((play) => minuteOf(play.watchedAt)), ...wanted.map((move) => move.minute)], readLive = () => readHistoryAround(api, minutes, progressLogger(context)), { groups, tangled } = planMoves(wanted, [], /* @__PURE__ */ new Set());
  if (tangled.length > 0) throw tangledFailure(tangled);
  if (groups.length === 0) return { wanted, immovable, vanished: [], live: void 0, readLive };
  let { plays } = await context.log.group(
    "Comparing with the history at the new times",
    () => isPreview ? readLive() : settle(context, signedIn, readLive)
  ), there = new Set(plays.map((play) => play.historyId)), isThere = ({ play }) => there.has(play.historyId), lost = new Set(wanted.filter((move) => !isThere(move)).map(({ play }) => play.historyId));
  return {
    wanted: wanted.filter(isThere),
    immovable,
    vanished: rows.filter((row) => lost.delete(row.historyId)),
    live: plays,
    readLive
  };
}
function settle({ run, github, clock, log }, { api }, readLive) {
  return readSettled(
    {
      read: readLive,
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

// src/commands/change/change-selected.ts
var NONE = /* @__PURE__ */ new Set();
async function changeSelected(context, signedIn, selecting) {
  let { options, selection, selected, isPreview, comparison } = selecting, { live, kept, ...judgement } = comparison.judgement, movedOn = await notMovedThere(signedIn, selection.rows, judgement.movedOn), explained = await notExplained(context, signedIn.account, { ...judgement, movedOn }), unclear = new Set([...judgement.movedOn, ...explained.rounded].map(({ row }) => row)), placed = await placedByRuns(
    context,
    signedIn,
    judgement.gone.filter((row) => !unclear.has(row))
  ), elsewhere = { ...explained, ...placed };
  context.log.info(
    `Found ${figure(live.length + kept.length)} of ${count(selected.selected, "selected play")} in the history.`
  );
  let moving = await readMoving(context, signedIn, { rows: selection.rows, selected: live, isPreview }), known = { ...selecting, elsewhere, moving }, plan = await planChange(context, signedIn, known, NONE), tooMany = isTooMany([...plan.removed, ...movedIn(plan)], selection, options);
  if (isPreview || tooMany !== void 0)
    return showPlan(context, signedIn, known, plan, tooMany && { ...tooMany, stopped: !isPreview });
  let back = await readTakenBack(context, options, selection), left = back.size === 0 ? plan : await planChange(context, signedIn, known, back);
  return carryOutPlan(context, signedIn, known, left, back);
}
async function planChange(context, signedIn, { options, selection, comparison: { judgement }, moving }, back) {
  let toMove = new Set(selection.rows.flatMap(({ historyId, moveTo }) => moveTo ? [historyId] : [])), isAsked = ({ historyId }) => !back.has(historyId), removed = judgement.live.filter((play) => isAsked(play) && !toMove.has(play.historyId));
  assertReversible(removed, options);
  let moves = await planMoving(context, signedIn, moving, { ids: selection.ids, back });
  return { removed, moves, kept: judgement.kept.filter(isAsked) };
}
function movedIn({ moves }) {
  return moves.groups.flat().map(({ play }) => play);
}
function beginGrids(context, signedIn, { comparison: { history } }, { removed }) {
  let isWhole = history.completeness === "proven", grids = readGridShows(
    context,
    signedIn,
    isWhole ? removed : [],
    async (traktId) => history.plays.filter((play) => play.showTraktId === traktId)
  );
  return grids.catch(() => {
  }), grids;
}
function foundBy({ comparison: { history, judgement }, elsewhere, moving }, { moves, kept }, back) {
  let { following } = elsewhere, isAsked = ({ row }) => !back.has(row.historyId);
  return {
    gone: [...judgement.gone.filter(({ historyId }) => !following.has(historyId)), ...moving.vanished],
    unproven: history.completeness === "unproven" && judgement.gone.length > 0,
    rounded: elsewhere.rounded,
    movedOn: elsewhere.movedOn.filter(isAsked),
    placed: elsewhere.placed.filter(isAsked),
    renamed: judgement.renamed,
    inPlace: [...moves.inPlace, ...elsewhere.arrived],
    immovable: moving.immovable.filter(({ play }) => !back.has(play.historyId)),
    perhapsThere: moves.perhapsThere,
    kept
  };
}
async function showPlan(context, signedIn, known, plan, tooMany) {
  let { account, api } = signedIn, shows = beginGrids(context, signedIn, known, plan), { removed, moves, kept } = plan, offers = await makeOffers(context, account, known.selection, { removed, moved: movedIn(plan), kept });
  return {
    ...known.selected,
    ...foundBy(known, plan, NONE),
    account,
    shows: await shows,
    now: api.time() ?? context.clock.now(),
    outcome: "preview",
    plays: removed,
    moves: moves.groups.flat(),
    offers,
    tooMany
  };
}
async function carryOutPlan(context, signedIn, known, plan, back) {
  let { account, api } = signedIn, { live, kept } = known.comparison.judgement, shows = beginGrids(context, signedIn, known, plan), done = isEmpty(plan) ? void 0 : await carryOutChanges(context, signedIn, known, plan), removing = new Set(plan.removed);
  return {
    ...known.selected,
    ...foundBy(known, plan, back),
    account,
    shows: await shows,
    now: api.time() ?? context.clock.now(),
    outcome: "done",
    ended: done?.removed.filter(({ play }) => removing.has(play)) ?? [],
    moved: done === void 0 ? [] : movedPlays(plan.moves.groups, done),
    surplus: done?.surplus ?? [],
    takenBack: [...live, ...kept].filter(({ historyId }) => back.has(historyId)),
    intent: done?.intent
  };
}
function isEmpty({ removed, moves, kept }) {
  return removed.length + moves.groups.length + kept.length === 0;
}
async function carryOutChanges(context, signedIn, { options, comparison: { history }, moving }, plan) {
  let { removed, moves, kept } = plan;
  warnOfIrreversible(context, removed);
  let live = moving.live ?? history.plays, leaving = [...removed, ...movedIn(plan)], removing = new Set(removed);
  return carryOut(context, signedIn, {
    coming: [],
    going: goingOf(leaving, live).filter(({ play }) => removing.has(play)),
    moves: stepsOf(moves.groups, live, leaving),
    found: await foundAtTarget(context, signedIn.account, moves.groups),
    kept: kept.map((play) => play.historyId),
    readLive: moving.live === void 0 ? history.again : moving.readLive,
    known: { before: new Set(live.map((play) => play.historyId)), gone: /* @__PURE__ */ new Set() },
    directory: options.directory
  });
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
export {
  changeSelected
};
