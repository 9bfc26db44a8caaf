const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  againLinks
} from "./chunk-N5ZC4ZQO.js";
import {
  livePlaces
} from "./chunk-DPOS5FXB.js";
import {
  comingWithoutReceipt,
  nearBefore,
  readGridShows,
  readHistoryAround,
  standingFiles
} from "./chunk-FKDVSGKM.js";
import {
  ChangedOthersAlone,
  otherRuns,
  readRecords,
  runsWith,
  undosOf
} from "./chunk-LYK3PAMY.js";
import {
  WHICH_ARE_MISSING,
  quietSince,
  readSettled
} from "./chunk-YZZDB7VH.js";
import {
  carryOut,
  nearAmong,
  slotOf,
  withNear
} from "./chunk-QMFRDED6.js";
import "./chunk-BKL7JFTX.js";
import "./chunk-33R5R52Q.js";
import "./chunk-CZMV7ZT2.js";
import {
  COUNTING,
  uploadConclusions,
  uploadCounting,
  uploadMarker
} from "./chunk-ETAG3NNC.js";
import {
  goingOf,
  isReceiptOf
} from "./chunk-ZWJ57U3P.js";
import "./chunk-GDCGLYPI.js";
import "./chunk-XXOV4M4I.js";
import {
  Failure,
  assertStands,
  compareIds,
  count,
  figure,
  minuteOf,
  progressLogger,
  quote,
  readActivities,
  slotKey,
  withoutUntouched
} from "./chunk-PEA7CGHU.js";

// src/commands/undo/rows.ts
function removedRows({ intents, receipts }) {
  let rows = /* @__PURE__ */ new Map();
  for (let intent of intents) {
    let receipt = receipts.find((one) => isReceiptOf(one, intent)), removed = new Set(receipt?.removed.map((one) => one.historyId)), gone = new Set(receipt?.gone.filter((id) => !removed.has(id)));
    for (let { play } of intent.going) gone.has(play.historyId) || rows.set(play.historyId, play);
  }
  return rows;
}
function stayingBeside({ intents }) {
  return new Set(intents.flatMap(({ going }) => going.flatMap(({ stays }) => stays)));
}
function addedRows({ receipts }) {
  return new Map(receipts.flatMap(({ added }) => added.map((one) => [one.historyId, one])));
}
function lackForCertain(ids, { receipts }, stamps) {
  let removed = receipts.filter(
    (receipt) => isNotLater(stamps.episodes, receipt.stamps.episodes) && isNotLater(stamps.movies, receipt.stamps.movies)
  ).flatMap((receipt) => receipt.removed), clear = new Set(removed.filter((one) => one.clear).map((one) => one.historyId));
  return [...ids].every((id) => clear.has(id));
}
function isNotLater(now, then) {
  return now === null ? !0 : then !== null && Date.parse(now) <= Date.parse(then);
}
function tellsAllAdded(run) {
  return run.receipts.every(
    ({ added, perhaps }) => perhaps.length === 0 && added.every((one) => one.clear)
  ) && comingWithoutReceipt(run).length === 0;
}

// src/commands/undo/same-play.ts
function identitiesOf(runs) {
  let parents = /* @__PURE__ */ new Map(), of = (historyId) => {
    let top = historyId;
    for (let next = parents.get(top); next !== void 0; next = parents.get(top)) top = next;
    return top;
  }, join = (a, b) => {
    if (a === "" || b === void 0 || b === "") return;
    let [x, y] = [of(a), of(b)];
    x !== y && parents.set(x, y);
  }, recounted = countedIn(runs.flatMap(({ receipts: receipts2 }) => receipts2)), intents = runs.flatMap((run) => run.intents), receipts = runs.flatMap((run) => run.receipts);
  for (let { play, for: id } of intents.flatMap(({ coming }) => coming)) join(play.historyId, id);
  let added = receipts.flatMap((receipt) => receipt.added).filter((one) => !recounted.has(one.historyId));
  for (let { historyId, for: id } of added) join(historyId, id);
  for (let { historyId, for: id } of receipts.flatMap(({ counted }) => counted)) join(historyId, id);
  return { of };
}
function namedIn(receipts) {
  return new Set(receipts.flatMap(({ added, perhaps }) => [...added, ...perhaps].map((one) => one.historyId)));
}
function countedIn(receipts) {
  return new Set(receipts.flatMap(({ counted }) => counted.map((one) => one.historyId)));
}

// src/commands/undo/moves-back.ts
function movedPairs(removed, added) {
  return [...added.values()].flatMap((moved) => {
    let row = removed.get(moved.for ?? "");
    return row === void 0 || slotKey(row) === slotOf(moved) ? [] : [{ row, moved }];
  });
}
function followMoves(pairs, { undone, undos, others }, live) {
  let added = addedRows(undone), [ids, bySlot] = [new Set(live.map((play) => play.historyId)), Map.groupBy(live, slotKey)], isAway = ({ moved }) => !ids.has(moved.historyId) && bySlot.has(slotOf(moved));
  if (!pairs.some(isAway)) return { pairs: [...pairs], added, isOpen: !1 };
  let standIn = standIns([undone, ...undos, ...others ?? []], new Set(added.keys())), isOpen = !1;
  return { pairs: pairs.map((pair) => {
    if (!isAway(pair)) return pair;
    let { moved, row } = pair, historyId = standIn(moved, bySlot.get(slotOf(moved)) ?? []);
    if (historyId === void 0)
      return isOpen = !0, pair;
    let now = { ...moved, historyId, clear: !0 };
    return added.delete(moved.historyId), added.set(historyId, now), { row, moved: now };
  }), added, isOpen };
}
function standIns(runs, taken) {
  let { of } = identitiesOf(runs), receipts = runs.flatMap((run) => run.receipts), clear = new Set(
    receipts.flatMap((receipt) => receipt.added.flatMap((one) => one.clear ? one.historyId : []))
  );
  return (moved, plays) => {
    let isIt = ({ historyId }) => clear.has(historyId) && !taken.has(historyId) && of(historyId) === of(moved.historyId), found = plays.find(isIt)?.historyId;
    return found !== void 0 && taken.add(found), found;
  };
}
function addedElsewhere(receipts) {
  let slots = new Map(
    receipts.flatMap(
      ({ added, perhaps }) => [...added, ...perhaps].map((one) => [one.historyId, slotOf(one)])
    )
  );
  return (historyId, slot) => (slots.get(historyId) ?? slot) !== slot;
}
function joinMovesBack(pairs, { coming, going, there }, live) {
  let away = pairs.filter(
    ({ row, moved }) => !live.has(moved.historyId) && coming.some(({ play }) => play.historyId === row.historyId)
  ), isAway = new Set(away.map(({ row }) => row.historyId)), back = coming.filter(({ play }) => !isAway.has(play.historyId)), pairOf = new Map(pairs.map((pair) => [pair.row.historyId, pair])), goingOf2 = new Map(going.map((one) => [one.play.historyId, one])), moving = (one) => goingOf2.get(pairOf.get(one.play.historyId)?.moved.historyId ?? ""), steps = [], apart = [];
  for (let together of Map.groupBy(back, ({ play }) => slotKey(play)).values()) {
    let goes = together.flatMap((one) => moving(one) ?? []);
    goes.length === 0 ? apart.push(...together) : steps.push({ coming: together.map((one) => standsForMoved(one, moving(one))), going: goes });
  }
  let inSteps = new Set(steps.flatMap((step) => step.going)), rowOf = new Map(pairs.map(({ row, moved }) => [moved.historyId, row.historyId])), isFree = ({ play }) => there.has(rowOf.get(play.historyId) ?? "") || !rowOf.has(play.historyId);
  return { coming: apart, going: going.filter((one) => !inSteps.has(one) && isFree(one)), steps, away };
}
function standsForMoved(one, going) {
  return going === void 0 ? one : { ...one, for: going.play.historyId };
}

// src/commands/undo/stand-ins.ts
function standingFor(rows, { live, runs, identities }) {
  let receipts = runs.flatMap((run) => run.receipts), isElsewhere = addedElsewhere(receipts), byIdentity = Map.groupBy(live, (play) => identities.of(play.historyId)), surely = (identity, slot) => (byIdentity.get(identity) ?? []).filter((play) => !isElsewhere(play.historyId, slot)), named = Map.groupBy(
    receipts.flatMap(({ perhaps: perhaps2 }) => perhaps2),
    (one) => identities.of(one.for ?? "")
  ), perhaps = (identity, slot) => (named.get(identity) ?? []).map(({ historyId }) => historyId).filter((historyId) => !isElsewhere(historyId, slot)), byId = new Map(live.map((play) => [play.historyId, play])), allotted = allot(rows, byId, { surely, perhaps }), at = (identity, slot) => {
    let sure = surely(identity, slot);
    return sure.length > 0 ? sure : allotted.get(identity) ?? perhaps(identity, slot).flatMap((id) => byId.get(id) ?? []);
  };
  return {
    of: ({ identity, play }) => at(identity, slotKey(play)),
    /** More than one of the same: an import cannot distinguish equal rows. */
    extra: ({ identity, play }) => surely(identity, slotKey(play)).slice(1),
    isLive: (identity, slot) => at(identity, slot).length > 0,
    there({ identity, play }) {
      let [as] = at(identity, slotKey(play)), isPerhaps = surely(identity, slotKey(play)).length === 0;
      return as === void 0 ? [] : [{ row: play, as, isPerhaps }];
    }
  };
}
function allot(rows, live, { surely, perhaps }) {
  let sure = rows.flatMap(({ identity, play }) => surely(identity, slotKey(play))), taken = new Set(sure.map((play) => play.historyId)), allotted = /* @__PURE__ */ new Map(), give = (isFit) => {
    for (let { identity, play } of rows) {
      let slot = slotKey(play);
      if (allotted.has(identity) || surely(identity, slot).length > 0) continue;
      let historyId = perhaps(identity, slot).find((id) => !taken.has(id) && isFit(id));
      if (historyId === void 0) continue;
      taken.add(historyId);
      let there = live.get(historyId);
      allotted.set(identity, there === void 0 ? [] : [there]);
    }
  };
  return give((historyId) => live.has(historyId)), give(() => !0), allotted;
}

// src/commands/undo/unexplained.ts
function unexplainedPlays({ undone, undos, others }, live, extra) {
  let receipts = [undone, ...undos, ...others ?? []].flatMap((run) => run.receipts), explained = namedIn(receipts).union(countedIn(receipts));
  for (let { going } of undone.intents) for (let { play } of going) explained.add(play.historyId);
  return live.filter(({ historyId }) => extra.has(historyId) || !explained.has(historyId));
}
function goingBySlot(runs) {
  return Map.groupBy(
    runs.flatMap(({ intents }) => intents.flatMap(({ going }) => going)),
    (one) => slotKey(one.play)
  );
}
function staysOf(going) {
  return new Set(going.flatMap(({ stays }) => stays));
}
function explain(unexplained, claims, { undone, undos, others }) {
  let counted = /* @__PURE__ */ new Map(), undoing = [...undos, ...others ?? []], pending = Map.groupBy(pendingIn(undoing, claims), (one) => one.slot), begunAt = Math.max(...undone.intents.map((intent) => intent.at)), plays = Map.groupBy(unexplained, slotKey), going = goingBySlot([undone, ...undoing]), own = new Set(undone.intents.flatMap((intent) => intent.going)), left = new Map(
    [...plays].map(([slot, ofSlot]) => [slot, ofSlot.slice(pending.get(slot)?.length ?? 0)])
  );
  for (let [slot, rows] of Map.groupBy(claims.lacking, (row) => slotKey(row.play))) {
    let here = going.get(slot) ?? [], beside = staysOf(here.filter((one) => own.has(one))), open = (pending.get(slot) ?? []).filter(({ at }) => at > begunAt || beside.size === 0), staysBeside = ({ identity, row }) => {
      let isOfIt = ({ play }) => claims.identities.of(play.historyId) === identity, stays = staysOf(here.filter(isOfIt));
      return row === void 0 ? stays.union(beside) : stays;
    }, claimants = claimantsOf(rows, new Set(open.map((one) => one.identity))), { given, free } = allot2(plays.get(slot) ?? [], claimants, staysBeside);
    for (let [row, play] of given) counted.set(row, play);
    left.set(
      slot,
      [...free].filter((play) => !beside.has(play.historyId))
    );
  }
  let lacking = claims.lacking.filter((row) => !counted.has(row)), strange = [...left.values()].flat().filter((play) => !claims.extra.has(play.historyId));
  return { counted, ...nearRows(lacking, [...pending.values()].flat(), strange) };
}
function nearRows(lacking, pending, left) {
  let marks = left.filter((play) => play.action === "watch"), asked = marks.length === 0 ? [] : lacking.filter((row) => row.isAsked && row.play.traktId !== null), near = nearAmong(marks), nearTo = ({ play: { type, traktId, watchedAt } }) => near({ type, traktId: traktId ?? 0, minute: minuteOf(watchedAt) }), sent = new Map(pending.map((one) => [`${one.identity} ${one.slot}`, one.near])), perhaps = /* @__PURE__ */ new Map();
  for (let row of asked) {
    let before = sent.get(`${row.identity} ${slotKey(row.play)}`), fresh = before === void 0 ? [] : nearTo(row).filter((play) => !before.has(play.historyId));
    fresh.length > 0 && perhaps.set(row, fresh);
  }
  return { perhaps, isAnyNear: asked.some((row) => nearTo(row).length > 0) };
}
function allot2(plays, claimants, staysBeside) {
  let given = /* @__PURE__ */ new Map(), free = new Set(plays);
  for (let claimant of claimants) {
    if (free.size === 0) break;
    let stays = staysBeside(claimant), play = [...free].find((one) => !stays.has(one.historyId));
    play !== void 0 && (free.delete(play), claimant.row !== void 0 && given.set(claimant.row, play));
  }
  return { given, free };
}
function claimantsOf(rows, pending) {
  let asked = new Set(rows.filter((row) => row.isAsked).map((row) => row.identity)), claimant = (row) => ({ identity: row.identity, row });
  return [
    ...[...pending.difference(asked)].map((identity) => ({ identity, row: void 0 })),
    ...rows.filter((row) => row.isAsked && pending.has(row.identity)).map(claimant),
    ...rows.filter((row) => !pending.has(row.identity)).map(claimant)
  ];
}
function pendingIn(runs, { identities, isLive }) {
  let latest = /* @__PURE__ */ new Map(), steps = runs.flatMap(
    ({ intents, receipts }) => intents.map((intent) => ({ intent, receipt: receipts.find((one) => isReceiptOf(one, intent)) }))
  );
  for (let { intent, receipt } of steps.toSorted((a, b) => inOrder(a.intent, b.intent))) {
    let done = new Set(receipt?.added.map((one) => one.for)), near = new Set(intent.coming.flatMap((one) => one.near ?? []));
    for (let { play, for: id = "" } of intent.coming) {
      let identity = identities.of(id);
      latest.set(identity, { slot: slotKey(play), identity, at: intent.at, near, isDone: done.has(id) });
    }
  }
  return [...latest.values()].filter(({ identity, slot, isDone }) => !isDone && !isLive(identity, slot));
}
function inOrder(a, b) {
  return a.at - b.at || compareIds(a.runId, b.runId) || Number(a.attempt) - Number(b.attempt);
}

// src/commands/undo/plan.ts
function planUndo(known) {
  let { undone, asked } = known, removed = removedRows(undone), first = movedPairs(removed, addedRows(undone)), { pairs, added, isOpen } = followMoves(first, known, known.live ?? []), isAsked = askedBy(asked, [...first, ...pairs]), back = planComingBack(known, [...removed.values()], isAsked), live = new Set(known.live?.map((play) => play.historyId)), again = planGoing(
    known,
    [...added.values()],
    (one) => isAsked(one.historyId) || isAsked(one.for ?? one.historyId),
    new Set(back.there.flatMap(({ row, as }) => live.has(row.historyId) ? [] : as.historyId))
  ), there = new Set(back.there.map(({ row }) => row.historyId)), { coming, going, steps, away } = joinMovesBack(pairs, { ...back, ...again, there }, live), keptBy = (kept2) => [...new Set(undone.receipts.flatMap(kept2))], [unkept, kept] = [keptBy((receipt) => receipt.kept), keptBy((receipt) => receipt.unkept)], isAway = new Set(away.map(({ moved }) => moved.historyId));
  return {
    ...back,
    ...again,
    coming,
    going,
    alreadyGone: again.alreadyGone.filter((one) => !isAway.has(one.historyId)),
    movesBack: steps,
    moves: pairs.filter(({ row }) => isAsked(row.historyId)),
    away,
    unkept: unkept.filter(isAsked),
    kept: kept.filter(isAsked),
    unknownIds: unknownIds(
      known,
      /* @__PURE__ */ new Set([...removed.keys(), ...addedRows(undone).keys(), ...unkept, ...kept])
    ),
    needsOthers: known.others === void 0 && (back.isUnexplained || again.doubtful.length > 0 || isOpen)
  };
}
function askedBy(asked, moves) {
  if (asked === void 0) return () => !0;
  let pairs = moves.map(({ row, moved }) => [row.historyId, moved.historyId]), all = /* @__PURE__ */ new Set([...asked, ...pairs.filter((pair) => pair.some((id) => asked.has(id))).flat()]);
  return (historyId) => all.has(historyId);
}
function unknownIds({ undone, asked }, ids) {
  let named = /* @__PURE__ */ new Set([
    ...ids,
    ...undone.intents.flatMap(({ going }) => going.map(({ play }) => play.historyId)),
    ...undone.intents.flatMap(({ coming }) => coming.map((one) => one.for)),
    ...undone.receipts.flatMap(({ perhaps }) => perhaps.map((one) => one.historyId))
  ]);
  return [...asked ?? []].filter((id) => !named.has(id));
}
function planComingBack(known, removed, isAsked) {
  let { undone, undos, others, live } = known, runs = [undone, ...undos, ...others ?? []], identities = identitiesOf(runs), rows = joinRows(removed, identities, isAsked);
  if (live === void 0)
    return {
      ...comingOf(rows.filter((row) => row.isAsked)),
      there: [],
      doubled: [],
      conclusions: { counted: [], perhaps: [] },
      perhaps: [],
      isUnexplained: !1
    };
  let standing = standingFor(rows, { live, runs, identities }), there = rows.flatMap((row) => standing.there(row)), lacking = rows.filter((row) => standing.of(row).length === 0), extra = new Set(rows.flatMap((row) => standing.extra(row)).map((play) => play.historyId)), claims = { lacking, identities, extra, isLive: standing.isLive }, { counted, perhaps, isAnyNear } = explain(unexplainedPlays(known, live, extra), claims, known), standIns2 = /* @__PURE__ */ new Set([...there.map((one) => one.as.historyId), ...addedRows(undone).keys()]), strangers = strangersIn(
    live.filter((play) => !standIns2.has(play.historyId)),
    undone
  ), toAdd = lacking.filter((row) => row.isAsked && !counted.has(row) && !perhaps.has(row)), imported = importedBy(others ?? []);
  return {
    ...comingOf(toAdd),
    doubled: [...new Set(toAdd.flatMap(strangers))].filter((play) => imported.has(play.historyId)),
    there: [...there, ...[...counted].map(([row, as]) => ({ row: row.play, as, isPerhaps: !1 }))].filter(
      (one) => isAsked(one.row.historyId)
    ),
    conclusions: {
      counted: [...counted].filter(([row]) => row.isAsked).map(([row, { historyId }]) => ({ historyId, for: row.identity })),
      perhaps: [...perhaps].flatMap(([row, plays]) => plays.flatMap((play) => perhapsOf(row, play)))
    },
    perhaps: [...perhaps.keys()].map((row) => row.play),
    isUnexplained: isAnyNear || counted.size > 0 || lacking.some((row) => row.isAsked && strangers(row).length > 0) || wentApart(lacking, undone)
  };
}
function perhapsOf({ play: { type, traktId, watchedAt }, identity }, { historyId }) {
  return traktId === null ? [] : [{ historyId, for: identity, type, traktId, minute: minuteOf(watchedAt) }];
}
function wentApart(rows, { intents }) {
  let intentOf = new Map(
    intents.flatMap(({ going }, index) => going.map(({ play }) => [play.historyId, index]))
  );
  return Map.groupBy(rows, ({ play }) => slotKey(play)).values().some((together) => new Set(together.map(({ play }) => intentOf.get(play.historyId))).size > 1);
}
function importedBy(runs) {
  let added = runs.flatMap((run) => [...addedRows(run).values()]);
  return new Set(added.filter((one) => one.for === void 0).map((one) => one.historyId));
}
function strangersIn(plays, undone) {
  let [going, left] = [goingBySlot([undone]), Map.groupBy(plays, slotKey)];
  return ({ play: { historyId, ...row } }) => {
    let slot = slotKey({ ...row, historyId }), stays = staysOf((going.get(slot) ?? []).filter(({ play }) => play.historyId === historyId));
    return (left.get(slot) ?? []).filter((play) => !stays.has(play.historyId));
  };
}
function joinRows(removed, identities, isAsked) {
  return [...Map.groupBy(removed, (play) => identities.of(play.historyId))].flatMap(([identity, plays]) => {
    let play = plays.find((one) => isAsked(one.historyId)) ?? plays[0];
    return play === void 0 ? [] : [{ play, identity, isAsked: isAsked(play.historyId) }];
  });
}
function comingOf(rows) {
  return {
    coming: rows.filter(({ play }) => play.traktId !== null).map(({ play, identity }) => ({ play, for: identity })),
    nameless: rows.filter(({ play }) => play.traktId === null).map(({ play }) => play)
  };
}
function planGoing({ undone, undos, others, live }, added, isAsked, standIns2) {
  if (live === void 0) return { going: [], alreadyGone: [], doubtful: [] };
  let asked = new Map(added.filter(isAsked).map((one) => [one.historyId, one])), there = new Set(live.map((play) => play.historyId)), plays = live.filter(
    ({ historyId }) => asked.get(historyId)?.clear === !0 && !standIns2.has(historyId)
  );
  return {
    going: goingOf(plays, live),
    alreadyGone: [...asked.values()].filter((one) => !there.has(one.historyId)),
    doubtful: doubtfulIn({ undone, undos, others }, live, isAsked)
  };
}
function doubtfulIn({ undone, undos, others }, live, isAsked) {
  let unreceipted = comingWithoutReceipt(undone).filter(
    ({ play, for: id }) => isAsked({ historyId: id ?? play.historyId })
  ), perhaps = new Set(
    undone.receipts.flatMap((receipt) => [...receipt.added.filter((one) => !one.clear), ...receipt.perhaps]).filter(isAsked).map((one) => one.historyId)
  ), receipts = [undone, ...undos, ...others ?? []].flatMap((run) => run.receipts), explained = new Set(receipts.flatMap((receipt) => receipt.added.map((one) => one.historyId))), beside = stayingBeside(undone).union(removedRows(undone)), strange = live.filter((play) => !explained.has(play.historyId) && !beside.has(play.historyId)), candidates = new Set(mayHaveComeOf(unreceipted, strange, undone));
  return live.filter((play) => perhaps.has(play.historyId) || candidates.has(play));
}
function mayHaveComeOf(unreceipted, plays, undone) {
  let before = nearBefore(undone), bySlot = Map.groupBy(plays, slotKey), near = nearAmong(plays.filter((play) => play.action === "watch" && !before.has(play.historyId)));
  return unreceipted.flatMap(({ play }) => {
    let here = bySlot.get(slotKey(play)), { type, traktId, watchedAt } = play;
    return here ?? (traktId === null ? [] : near({ type, traktId, minute: minuteOf(watchedAt) }));
  });
}

// src/commands/undo/survey.ts
async function surveyUndo(context, signedIn, wanted, opened) {
  let { account } = signedIn, undone = await readRecords(context, wanted.runId, account, opened);
  if (!undone.hasEnded) throw stillUnderWay(context, wanted.runId, wanted.runId);
  let undos = await readUndos(context, signedIn, wanted.runId), minutes = minutesOf(undone), readLive = () => readHistoryAround(signedIn.api, minutes, progressLogger(context)), known = { undone, undos, others: void 0, asked: wanted.asked }, live = await readForPlan(context, signedIn, { ...known, live: void 0 }, readLive);
  if (live === void 0 || planUndo({ ...known, live }).needsOthers) {
    let except = new Set([undone, ...undos].map((run) => run.runId)), others = await otherRuns(
      context,
      except,
      account,
      live === void 0 ? undone.recordedAt : void 0
    );
    return { plan: planUndo({ ...known, others, live }), undone, undos, others, live, readLive };
  }
  return { plan: planUndo({ ...known, live }), undone, undos, others: void 0, live, readLive };
}
async function readUndos(context, { account }, runId) {
  let { run } = context, undos = await undosOf(context, runId, account), underWay = undos.find((undo) => undo.runId !== run.id && !undo.hasEnded);
  if (underWay !== void 0) throw stillUnderWay(context, runId, underWay.runId);
  return undos.filter((undo) => undo.runId !== run.id || undo.intents.length + undo.receipts.length > 0);
}
async function mayCount(context, { account }, { undone, undos, others = [] }) {
  await uploadCounting(context);
  let counting = await runsWith(context, COUNTING), underWay = counting.find((run) => !run.hasEnded);
  if (underWay !== void 0) throw stillCounting(context, underWay.runId);
  if (counting.length === 0) return !0;
  let except = new Set([undone, ...undos].map((run) => run.runId));
  return isSameRecord(others, await otherRuns(context, except, account));
}
function isSameRecord(before, after) {
  let stateOf = (runs) => runs.map(({ runId, intents, receipts }) => `${runId} ${intents.length} ${receipts.length}`).toSorted().join(", ");
  return stateOf(before) === stateOf(after);
}
async function readForPlan(context, signedIn, known, readLive) {
  let { clock, log } = context, { api } = signedIn, rows = removedRows(known.undone), comes = addedRows(known.undone).size > 0 || known.undone.intents.some((intent) => intent.coming.length > 0);
  if (rows.size > 0 && !comes && await isCertain(context, signedIn, known, rows)) return;
  let begunAt = clock.now(), plain = rows.size === 0 && tellsAllAdded(known.undone) ? await readLive() : void 0;
  return plain?.completeness === "proven" && isEnough(planUndo({ ...known, live: plain.plays })) ? plain.plays : (await readSettled(
    {
      read: readLive,
      quietSince: () => quietSince(context.github, context.run),
      ...plain && { first: { value: plain, begunAt } },
      isProven: (read) => read.completeness === "proven",
      doubt: WHICH_ARE_MISSING,
      otherwise: "Nothing was changed"
    },
    { api, clock, log }
  )).plays;
}
async function isCertain({ github, run }, { api }, { undone, undos, asked }, rows) {
  if (undos.length > 0) return !1;
  let [stamps, quiet] = await Promise.all([readActivities(api), quietSince(github, run)]), ids = [...rows.keys()].filter((id) => asked?.has(id) ?? !0);
  return quiet === void 0 && lackForCertain(ids, undone, stamps);
}
function isEnough({ going, alreadyGone, doubtful }) {
  return alreadyGone.length === 0 && doubtful.length === 0 && going.every(({ stays }) => stays.length === 0);
}
function minutesOf(undone) {
  let listed = undone.intents.flatMap(({ going, coming }) => [...going, ...coming]);
  return [
    .../* @__PURE__ */ new Set([
      ...listed.map(({ play }) => minuteOf(play.watchedAt)),
      ...[...addedRows(undone).values()].map((added) => added.minute)
    ])
  ];
}
function stillCounting(context, runId) {
  return isUndoing(context, runId, "another run");
}
function isUndoing(context, runId, what) {
  return new Failure(
    `Run ${runId} is undoing ${what} right now. This run changed nothing. Run it again when that one has ended: ${pageOf(context, runId)}`
  );
}
function pageOf({ run: { serverUrl, repository } }, runId) {
  return `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/${runId}`;
}
function stillUnderWay(context, undoneId, runId) {
  let { run } = context;
  return runId === run.id ? new Failure("A run cannot undo itself. Nothing was changed. Give the number of another run.", {
    isFinal: !0
  }) : runId !== undoneId ? isUndoing(context, runId, `run ${undoneId}`) : new Failure(
    `Run ${runId} has not ended yet, so it cannot be undone now. Nothing was changed. Run this again when it has: ${pageOf(context, runId)}`
  );
}

// src/commands/undo/undo-runs.ts
var ROUNDS = 3;
async function undoRuns(context, signedIn, asked) {
  let { runs, stopped } = await undoAll(context, signedIn, asked);
  return runs.length === 0 ? { command: "undo", outcome: "for others" } : { command: "undo", outcome: "done", account: signedIn.account, runs, stopped };
}
async function undoAll(context, signedIn, { targets, options, isPreview, opened: first }) {
  let { run } = context, { ids, directory } = options, asked = ids.length === 0 ? void 0 : new Set(ids), runs = [];
  for (let [index, target] of targets.entries()) {
    let opened = index === 0 ? first : void 0;
    try {
      runs.push(await undoOne(context, signedIn, { ...target, asked, isPreview, directory, opened }));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (isForOthers(error, target, options)) {
        context.log.info(`${target.file} is not for ${signedIn.account.slug}. ${error.message}`);
        continue;
      }
      return { runs, stopped: stoppedBy(error, runs, { target, rest: targets.slice(index + 1), run }) };
    }
  }
  return { runs, stopped: void 0 };
}
function stoppedBy(failure, runs, { target, rest, run }) {
  let { message, isFinal } = failure;
  if (runs.some(({ done }) => done !== void 0))
    return { target, reason: withoutUntouched(message), isFinal, rest };
  throw isFinal && (failure.again = againLinks(run, rest)), failure;
}
function isForOthers(error, { file }, { account }) {
  return error instanceof ChangedOthersAlone && file !== void 0 && account !== void 0;
}
async function undoOne(context, signedIn, order) {
  let { log } = context, { runId, file, isPreview, directory } = order;
  for (let round = 1; round <= ROUNDS; round++) {
    let survey = await log.group(
      `Reading what run ${runId} changed`,
      () => surveyUndo(context, signedIn, order, round === 1 ? order.opened : void 0)
    ), { plan } = survey;
    assertPossible(plan, runId), tell(context, plan);
    let shows = isPreview || survey.live !== void 0 ? await showsOf(context, signedIn, plan) : [], elsewhere = await livesElsewhere(context, signedIn, survey), end = { runId, file, plan, shows, elsewhere, done: void 0 };
    if (isPreview) return { ...end, outcome: "preview" };
    if (isNothing(plan) && hasNoNews(plan)) return { ...end, outcome: "done" };
    if (!await stillStands(context, order)) return { ...end, outcome: "taken back" };
    if (!await maySay(context, signedIn, { survey, runId })) {
      log.info(`Another undo of run ${runId} ended meanwhile, so this one looks again.`);
      continue;
    }
    if (await conclude(context, signedIn, plan.conclusions), isNothing(plan)) return { ...end, outcome: "done" };
    let work = { ...await workOf(survey), directory };
    return { ...end, outcome: "done", done: await carryOut(context, signedIn, work) };
  }
  throw new Failure(
    `Other runs undid run ${runId} again and again while this one looked. Nothing was changed. Run this again.`
  );
}
async function livesElsewhere(context, signedIn, { plan: { alreadyGone }, undos }) {
  let ids = new Set(alreadyGone.map((one) => one.historyId)), back = new Set(undos.flatMap((undo) => [...addedRows(undo).keys()])), live = await livePlaces(context, signedIn, ids, back);
  return [...new Set(live.values())];
}
async function stillStands(context, { file, others = [] }) {
  return await assertStands(context), file === void 0 || (await standingFiles(context, [file, ...others])).size > 0;
}
async function workOf(survey) {
  let { plan, readLive } = survey, live = survey.live ?? (await readLive()).plays, { going, kept, unkept } = plan, coming = withNear(plan.coming, live), moves = plan.movesBack.map((step) => ({ ...step, coming: withNear(step.coming, live) }));
  return { coming, going, moves, kept, unkept, known: idsOf(survey, live), readLive };
}
function isNothing({ coming, going, movesBack, kept, unkept }) {
  return coming.length + going.length + movesBack.length + kept.length + unkept.length === 0;
}
function hasNoNews({ conclusions }) {
  return conclusions.counted.length + conclusions.perhaps.length === 0;
}
async function maySay(context, signedIn, { survey, runId }) {
  return await uploadMarker(context, runId), isSameRecord(survey.undos, await readUndos(context, signedIn, runId)) ? survey.plan.conclusions.counted.length === 0 || mayCount(context, signedIn, survey) : !1;
}
async function conclude(context, { account }, conclusions) {
  hasNoNews({ conclusions }) || await context.log.group(
    "Recording which plays are there already",
    () => uploadConclusions(context, account, conclusions)
  );
}
function assertPossible({ unknownIds: unknownIds2 }, runId) {
  if (unknownIds2.length > 0)
    throw new Failure(
      `Run ${runId} changed no play with the history ID ${unknownIds2.map(quote).join(" or ")} (the input ids). Nothing was changed. Its summary and its lists name the plays.`,
      { isFinal: !0 }
    );
}
function tell({ log }, { coming, going, movesBack, there }) {
  let moving = movesBack.flatMap((step) => step.going).length, moves = moving === 0 ? "" : `, ${figure(moving)} to move back`;
  log.info(
    `${count(coming.length, "play")} to add, ${figure(going.length)} to remove${moves}, ${figure(there.length)} there already.`
  );
}
function idsOf({ live, undone, undos, others = [] }, plays) {
  let runs = [undone, ...undos, ...others], gone = new Set(
    runs.flatMap(({ receipts }) => receipts.flatMap((receipt) => receipt.removed.map((one) => one.historyId)))
  ), listed = new Set(plays.map((play) => play.historyId)), isBlind = live === void 0;
  return { before: isBlind ? namedIn2(runs).union(listed) : listed, gone, isBlind };
}
function namedIn2(runs) {
  return new Set(
    runs.flatMap(({ intents, receipts }) => [
      ...intents.flatMap(({ going }) => going.flatMap(({ play, stays }) => [play.historyId, ...stays])),
      ...receipts.flatMap(({ added, perhaps }) => [...added, ...perhaps].map((one) => one.historyId))
    ])
  );
}
function showsOf(context, signedIn, { coming, going }) {
  let plays = [...coming, ...going].map((one) => one.play);
  return readGridShows(context, signedIn, plays);
}
export {
  undoRuns
};
