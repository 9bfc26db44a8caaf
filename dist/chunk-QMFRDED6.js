const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createPauses,
  waitUntil
} from "./chunk-BKL7JFTX.js";
import {
  batchesOf,
  halvesOf,
  uploadIntent,
  uploadReceipt
} from "./chunk-ETAG3NNC.js";
import {
  removedPlay
} from "./chunk-ZWJ57U3P.js";
import {
  Failure,
  LONGEST_WAIT,
  NoAnswer,
  PATIENCE,
  backoff,
  compareIds,
  count,
  explain,
  figure,
  integer,
  isDated,
  isDoubtful,
  itemKey,
  minuteOf,
  readActivities,
  retryAfter,
  seconds,
  shortTrouble,
  slotKey
} from "./chunk-PEA7CGHU.js";

// src/trakt/sent-plays.ts
var NEAR = { sameItem: 1440, otherItem: 2 }, MINUTES_AWAY = Array.from({ length: 2 * NEAR.otherItem + 1 }, (_, index) => index - NEAR.otherItem);
function judgeRead(sent, plays, before) {
  let { seen, unexplained } = findSent(
    sent,
    plays.filter((play) => !before.has(play.historyId))
  ), taken = new Set(plays.map(slotKey)), used = /* @__PURE__ */ new Map(), merged = /* @__PURE__ */ new Set();
  for (let unit of sent) {
    let { request, play } = unit;
    if (request === void 0 || seen.has(unit) || !taken.has(slotOf(play))) continue;
    let number = used.get(request) ?? 0;
    number !== request.merged && (used.set(request, number + 1), merged.add(unit));
  }
  let lacking = sent.filter((unit) => !seen.has(unit) && !merged.has(unit));
  return { seen, merged, lacking, unexplained };
}
function nearPlays({ play }, { unexplained }) {
  return unexplained.filter((live) => isNear(play, live));
}
function findSent(sent, fresh) {
  let byId = new Map(fresh.map((play) => [play.historyId, play])), taken = new Set(sent.map((one) => one.seenAs)), marks = Map.groupBy(
    fresh.filter((play) => play.action === "watch" && !taken.has(play.historyId)).toSorted((a, b) => compareIds(a.historyId, b.historyId)),
    slotKey
  ), seen = /* @__PURE__ */ new Map();
  for (let one of sent) {
    let { seenAs } = one, play = seenAs === void 0 ? marks.get(slotOf(one.play))?.shift() : byId.get(seenAs);
    play !== void 0 && seen.set(one, play);
  }
  let explained = new Set(seen.values());
  return { seen, unexplained: fresh.filter((play) => !explained.has(play)) };
}
function slotOf({ type, traktId, minute }) {
  return `${type} ${traktId} ${minute}`;
}
function isNear({ type, traktId, minute }, play) {
  return play.type !== type ? !1 : Math.abs(timeOf(minute) - timeOf(minuteOf(play.watchedAt))) / 6e4 <= (play.traktId === traktId ? NEAR.sameItem : NEAR.otherItem);
}
function anyNear(plays) {
  let near = nearAmong(plays);
  return (sent) => near(sent).length > 0;
}
function nearAmong(plays) {
  let byDay = Map.groupBy(plays, (play) => dayOf(minuteOf(play.watchedAt)));
  return (sent) => {
    let day = dayOf(sent.minute);
    return [day - 1, day, day + 1].flatMap((one) => byDay.get(one)?.filter((play) => isNear(sent, play)) ?? []);
  };
}
function withNear(coming, live) {
  let ofItem = Map.groupBy(live, itemKey), ofMinute = Map.groupBy(live, ({ type, watchedAt }) => `${type} ${inMinutes(watchedAt)}`), taken = /* @__PURE__ */ new Set();
  return coming.map((one) => {
    let { type, traktId, watchedAt } = one.play;
    if (traktId === null) return one;
    let sent = { type, traktId, minute: minuteOf(watchedAt) }, around = MINUTES_AWAY.map((away) => `${type} ${inMinutes(watchedAt) + away}`), near = [
      ...(ofItem.get(itemKey(one.play)) ?? []).filter((play) => isNear(sent, play)),
      ...around.flatMap((minute) => ofMinute.get(minute) ?? [])
    ];
    for (let minute of around) ofMinute.delete(minute);
    let ids = new Set(near.map((play) => play.historyId)).difference(taken);
    for (let id of ids) taken.add(id);
    return ids.size === 0 ? one : { ...one, near: [...ids] };
  });
}
function dayOf(minute) {
  return Math.floor(timeOf(minute) / 864e5);
}
function timeOf(minute) {
  return Date.parse(`${minute}Z`);
}
function inMinutes(watchedAt) {
  return timeOf(minuteOf(watchedAt)) / 6e4;
}

// src/trakt/addition-report.ts
function toReport({ units, endedAt, shown }) {
  let isSeen = (unit) => shown?.seen.has(unit) === !0, slots = Map.groupBy(units, (unit) => slotOf(unit.play)), surplus = (shown?.unexplained ?? []).filter((play) => slots.get(slotKey(play))?.every(isSeen)), crowded = new Set(surplus.map(slotKey)), ofRequest = Map.groupBy(units, (unit) => unit.request), addsUp = (request) => {
    if (request?.addedBeside === void 0) return request?.isClear === !0;
    let sent = ofRequest.get(request) ?? [];
    return sent.every((unit) => isSeen(unit) || shown?.merged.has(unit)) && sent.filter(isSeen).length === request.addedBeside;
  }, toResult = (unit) => {
    let { play, request, isRetried } = unit, historyId = shown?.seen.get(unit)?.historyId, end = endOf(unit, shown);
    return {
      play,
      end,
      historyId,
      perhaps: end === "perhaps" && shown ? nearPlays(unit, shown).map((live) => live.historyId) : [],
      isClear: end === "added" && addsUp(request) && !isRetried && !crowded.has(slotOf(play)),
      reason: end === "added" || end === "there already" ? void 0 : unit.reason ?? NEVER_SHOWN
    };
  };
  return { results: units.map(toResult), surplus, endedAt };
}
function endOf(unit, shown) {
  return shown?.seen.has(unit) ? "added" : shown?.merged.has(unit) ? "there already" : unit.end ?? "unconfirmed";
}
var NEVER_SHOWN = "Trakt confirmed this, but did not show it within six minutes.";

// src/trakt/addition-request.ts
async function sendAddition(api, plays) {
  let { parseAddition } = await import("./schemas-TH2B36UM.js");
  try {
    let answer = await api.write("/sync/history", bodyOf(plays));
    return judge(answer, parseAddition(answer));
  } catch (error) {
    if (error instanceof NoAnswer)
      return { outcome: "doubtful", reason: explain(error, "adding plays"), short: error.message };
    if (error instanceof Failure) return { outcome: "refused", reason: error.message, isContent: !1 };
    throw error;
  }
}
function judge(answer, addition) {
  if (addition !== void 0) return { outcome: "added", ...addition };
  let reason = explain(answer, "adding plays");
  return isDoubtful(answer) ? { outcome: "doubtful", reason, short: shortTrouble(answer) } : { outcome: "refused", reason, isContent: answer.status === 422 };
}
function bodyOf(plays) {
  let of = (type) => plays.filter((play) => play.type === type).map(({ traktId, minute }) => ({ ids: { trakt: traktId }, watched_at: timeOf2(minute) })), [movies, episodes] = [of("movie"), of("episode")];
  return JSON.stringify({
    ...movies.length > 0 && { movies },
    ...episodes.length > 0 && { episodes }
  });
}
function timeOf2(minute) {
  let watchedAt = `${minute}:00.000Z`;
  return isDated({ watchedAt }) ? watchedAt : "unknown";
}

// src/trakt/read-back.ts
var GRACE = 12e4;
async function readBack({
  read,
  lacks,
  gone = /* @__PURE__ */ new Set(),
  since,
  reason,
  onlyCertain = !1,
  onlyAfterGone = !1
}, { clock, log }) {
  let certainFrom = since + 36e4, pause = pausesUpTo(certainFrom, onlyCertain, { clock, log }), result = { lacking: lacks([]), isCertain: !1, plays: void 0, trouble: void 0 };
  for (; ; ) {
    let begunAt = clock.now(), live = await read().catch(toFailure), trouble = troubleOf(live);
    if (trouble === void 0 && !(live instanceof Failure)) {
      let plays = live.plays.filter((play) => !gone.has(play.historyId)), lacking = lacks(plays), isTooOld = onlyAfterGone && plays.length < live.plays.length, isCertain = lacking.length === 0 && !onlyCertain && !isTooOld || begunAt >= certainFrom;
      if (result = { lacking, isCertain, plays, trouble }, isCertain) return result;
    } else if (result = { ...result, trouble }, begunAt >= certainFrom + GRACE) return result;
    await pause(trouble ?? reason, begunAt);
  }
}
function pausesUpTo(certainFrom, onlyCertain, tools) {
  let pause = createPauses(tools);
  return async (reason, begunAt) => begunAt >= certainFrom ? pause(reason, certainFrom + GRACE) : onlyCertain ? waitUntil(certainFrom, reason, tools) : pause(reason, certainFrom);
}
function troubleOf(live) {
  return live instanceof Failure ? live.message : live.completeness === "unproven" ? "Trakt\u2019s answers contradicted each other." : void 0;
}
function toFailure(error) {
  if (error instanceof Failure) return error;
  throw error;
}

// src/trakt/addition.ts
var BATCH = 100, DOUBTS = 3, KEPT_WAITING = `Trakt kept this run waiting for more than ${LONGEST_WAIT / 6e4} minutes in all. Run this again later.`;
async function addPlays(api, plays, tools) {
  let adding = {
    units: plays.map(toUnit),
    endedAt: void 0,
    waited: 0,
    shown: void 0
  };
  return await sendAll(api, adding, tools), openIn(adding).length > 0 && await lookFor(adding, NOT_LISTED, tools), toReport(adding);
}
async function sendAll(api, adding, tools) {
  let queue = batchesOf(adding.units, BATCH), { clock } = tools, doubts = 0;
  for (let batch = queue.shift(); batch !== void 0; batch = queue.shift()) {
    if (adding.waited > LONGEST_WAIT) return fail([...batch, ...queue.flat()], KEPT_WAITING);
    let begunAt = clock.now(), sent = await sendAddition(
      api,
      batch.map((unit) => unit.play)
    );
    adding.endedAt = clock.now(), adding.waited += Math.max(0, adding.endedAt - begunAt - PATIENCE);
    let next = await follow(adding, batch, sent, { tools, isLastTry: doubts + 1 === DOUBTS });
    if (adding.waited += clock.now() - adding.endedAt, next.isDoubt && doubts++, queue.unshift(...next.first), next.stop !== void 0) return fail(queue.flat(), next.stop);
    let left = queue.reduce((sum, units) => sum + units.length, 0);
    sent.outcome === "added" && tools.log.info(`Sent ${figure(adding.units.length - left)} of ${count(adding.units.length, "play")}.`);
  }
}
async function follow(adding, batch, sent, { tools, isLastTry }) {
  switch (sent.outcome) {
    case "refused":
      return sent.isContent ? batch.length > 1 ? { first: halvesOf(batch) } : (fail(batch, sent.reason), { first: [] }) : { first: [batch], stop: sent.reason };
    case "added":
      return adding.shown = void 0, noteAnswer(batch, sent), { first: [] };
    case "doubtful":
      return adding.shown = void 0, noteDoubt(batch, sent), tools.log.info(
        `Trakt didn\u2019t confirm that ${count(batch.length, "play")} ${batch.length === 1 ? "was" : "were"} added (${sent.short}).` + (isLastTry ? "" : " If they are still missing in six minutes, they are sent again.")
      ), resend(adding, batch, sent, { tools, isLastTry });
  }
}
async function resend(adding, batch, { reason }, { tools, isLastTry }) {
  let { lacking, isCertain } = await lookFor(adding, WHICH, tools, new Set(batch));
  if (!isCertain) return { first: [], stop: reason };
  if (lacking.length === 0) return { first: [] };
  let again = lacking.filter((unit) => unit.end === void 0);
  if (isLastTry) return { first: [again], stop: reason };
  again.length > 0 && tools.log.info(`${count(again.length, "play")} did not arrive, so they are sent again.`);
  for (let unit of again) Object.assign(unit, { request: void 0, isRetried: !0 });
  return { first: batchesOf(again, Math.ceil(batch.length / 2)), isDoubt: !0 };
}
function noteDoubt(batch, { reason }) {
  let request = { merged: 0, isClear: !1, isDoubtful: !0 };
  for (let unit of batch) Object.assign(unit, { request, reason });
}
function noteAnswer(batch, sent) {
  let { notFound } = sent, isMissing = ({ play: { type, traktId } }) => (type === "movie" ? notFound.movies : notFound.episodes).has(traktId), known = batch.filter((unit) => !isMissing(unit)), request = {
    merged: Math.max(0, known.length - sent.added, sent.updated),
    isClear: sent.added === known.length && sent.updated === 0,
    ...sent.updated > 0 && sent.added + sent.updated === known.length && { addedBeside: sent.added },
    isDoubtful: !1
  };
  for (let unit of batch)
    isMissing(unit) ? unit.end = "not found" : Object.assign(unit, { request, reason: void 0 });
}
async function lookFor(adding, reason, tools, batch) {
  let { clock, log, readLive, before, gone, isBlind = !1 } = tools, judge2 = (plays2) => judgeRead(sentOf(adding), plays2, before), wanted = (units) => units.filter((unit) => unit.end === void 0 && batch?.has(unit) !== !1), { isCertain, plays = [] } = await readBack(
    {
      read: readLive,
      lacks: (read) => wanted(judge2(read).lacking),
      gone,
      since: adding.endedAt ?? clock.now(),
      reason,
      onlyCertain: isBlind && sentOf(adding).some((unit) => unit.request?.isDoubtful),
      onlyAfterGone: isBlind
    },
    { clock, log }
  ), judged = judge2(plays), lacking = wanted(judged.lacking);
  if (isCertain) for (let [unit, play] of judged.seen) unit.seenAs = play.historyId;
  for (let unit of lacking)
    isCertain ? nearPlays(unit, judged).length > 0 && Object.assign(unit, { end: "perhaps", reason: NEARBY }) : Object.assign(unit, { end: "unconfirmed", reason: unit.reason ?? NOT_SEEN });
  return adding.shown = judged, { lacking, isCertain };
}
var WHICH = "Waiting until it is certain which plays were added.", NOT_LISTED = "Trakt doesn\u2019t show all added plays yet.", NOT_SEEN = "The history could not be read to see whether it is there.", NEARBY = "Trakt doesn\u2019t show it where it was added, but something new is there beside it.";
function openIn(adding) {
  let { shown } = adding, isOpen = (unit) => !shown?.seen.has(unit) && !shown?.merged.has(unit);
  return sentOf(adding).filter((unit) => unit.end === void 0 && isOpen(unit));
}
function sentOf({ units }) {
  let sent = units.filter((unit) => unit.request !== void 0), isDoubtful2 = (unit) => Number(unit.request?.isDoubtful);
  return sent.toSorted((a, b) => isDoubtful2(a) - isDoubtful2(b));
}
function toUnit(play) {
  return { play, end: void 0, request: void 0, isRetried: !1, seenAs: void 0, reason: void 0 };
}
function fail(units, reason) {
  for (let unit of units) Object.assign(unit, { end: "failed", request: void 0, reason });
}

// src/trakt/removal-request.ts
var BATCH2 = 100, TRIES_FOR_ONE = 3, TROUBLES_IN_A_ROW = 12;
async function sendRemovals(api, historyIds, { clock, log }) {
  let queue = batchesOf([...new Set(historyIds)], BATCH2).map((ids) => ({
    ids,
    tries: 1,
    isFirst: !0
  })), noted = noteEnds(), endedAt, troubles = 0, waited = 0;
  for (let batch = queue.shift(); batch !== void 0; batch = queue.shift()) {
    let { removal, trouble } = await send(api, batch.ids);
    if (endedAt = clock.now(), trouble === void 0) {
      troubles = 0, waited = 0;
      let done = noted.sent(batch, removal);
      log.info(`Removed ${figure(done)} of ${count(historyIds.length, "play")}.`);
      continue;
    }
    troubles++;
    let wait = trouble.wait || backoff(troubles);
    if (waited += wait, !trouble.isPassing || troubles === TROUBLES_IN_A_ROW || waited > LONGEST_WAIT) {
      noted.failed(batch, trouble);
      for (let rest of queue) noted.failed(rest, trouble, !rest.isFirst);
      break;
    }
    if (batch.tries === TRIES_FOR_ONE) {
      noted.failed(batch, trouble);
      continue;
    }
    log.info(
      `Trakt didn\u2019t confirm that ${count(batch.ids.length, "play")} ${batch.ids.length === 1 ? "was" : "were"} removed (${trouble.short}). Trying again in ${seconds(wait)}.`,
      "wait"
    ), await clock.sleep(wait), queue.unshift(...smaller(batch));
  }
  return { ends: noted.ends, notFound: noted.notFound, endedAt };
}
function smaller({ ids, tries }) {
  let again = { tries: ids.length === 1 ? tries + 1 : 1, isFirst: !1 };
  return halvesOf(ids).map((half) => ({ ids: half, ...again }));
}
function noteEnds() {
  let ends = /* @__PURE__ */ new Map(), notFound = /* @__PURE__ */ new Set(), done = 0;
  return {
    ends,
    notFound,
    /** Returns how many plays were asked for so far with a clear answer. */
    sent({ ids, isFirst }, { deleted, notFound: unknown }) {
      let missing = ids.filter((id) => isFirst && unknown?.has(id)), isClear = isFirst && deleted + missing.length === ids.length;
      for (let id of ids) ends.set(id, { end: "sent", wasSent: !0, wasRefused: !1, isClear });
      for (let id of missing) notFound.add(id);
      return done += ids.length, done;
    },
    failed({ ids, isFirst }, { reason, isPassing }, wasSent = !0) {
      let wasRefused = !isPassing && isFirst;
      for (let id of ids) ends.set(id, { end: "failed", reason, wasSent, wasRefused, isClear: !1 });
    }
  };
}
async function send(api, ids) {
  let { parseRemoval } = await import("./schemas-TH2B36UM.js");
  try {
    let answer = await api.write("/sync/history/remove", JSON.stringify({ ids: ids.map(integer) })), removal = parseRemoval(answer);
    return removal === void 0 ? { trouble: troubleOf2(answer) } : { removal };
  } catch (error) {
    if (!(error instanceof NoAnswer || error instanceof Failure)) throw error;
    let short = error.message;
    return error instanceof NoAnswer ? { trouble: { reason: explain(error, "removing plays"), short, isPassing: !0 } } : { trouble: { reason: short, short, isPassing: !1 } };
  }
}
function troubleOf2(answer) {
  return {
    reason: explain(answer, "removing plays"),
    short: shortTrouble(answer),
    isPassing: isDoubtful(answer),
    wait: retryAfter(answer.headers)
  };
}

// src/trakt/removal.ts
var STILL_LISTED = "Trakt still listed them six minutes after they were removed.", UNKNOWN = { end: "failed", wasSent: !1, wasRefused: !1, isClear: !1 };
async function removePlays(api, plays, { clock, log, readLive }) {
  if (plays.length === 0) return [];
  let ids = plays.map((play) => play.historyId), removal = await sendRemovals(api, ids, { clock, log }), back = await readBack(
    {
      read: readLive,
      lacks: (listed2) => stillListed(plays, removal, listed2),
      since: removal.endedAt ?? clock.now(),
      onlyCertain: plays.some(({ historyId }) => isInDoubt(removal.ends.get(historyId))),
      reason: "Trakt still lists removed plays. It can take six minutes to show a change."
    },
    { clock, log }
  ), listed = back.plays && new Set(back.plays.map((play) => play.historyId));
  return plays.map((play) => endOf2(play, removal, { listed, trouble: back.trouble }));
}
function isInDoubt(request) {
  return request?.end === "failed" && request.wasSent && !request.wasRefused;
}
function stillListed(plays, { ends }, listed) {
  let ids = new Set(listed.map((play) => play.historyId));
  return plays.filter(({ historyId }) => ids.has(historyId) && ends.get(historyId)?.wasRefused !== !0);
}
function endOf2(play, { ends, notFound }, { listed, trouble }) {
  let { historyId } = play, { end, reason, wasSent, wasRefused, isClear } = ends.get(historyId) ?? UNKNOWN;
  if (listed !== void 0 && !listed.has(historyId)) {
    let isGone = !wasSent || notFound.has(historyId);
    return { play, end: isGone ? "already gone" : "removed", isClear };
  }
  return end === "failed" ? { play, end, reason, isClear: !1, mayGoLater: !wasRefused } : {
    play,
    end: "unconfirmed",
    reason: trouble ?? STILL_LISTED,
    isClear: !1,
    mayGoLater: !0
  };
}

// src/commands/steps.ts
var BLOCKED = "Another play of it must leave that minute first, and is still there.";
async function carryOutSteps(api, steps, tools) {
  let ends = { added: [], removed: [], stayed: [], surplus: [] }, stuck = /* @__PURE__ */ new Set(), open = steps;
  for (; open.length > 0; ) {
    let leaving = /* @__PURE__ */ new Set([...open.flatMap(({ going }) => going.map(slotOfGoing)), ...stuck]), isFree = ({ play }) => !leaving.has(slotKey(play)), ready = new Set(open.filter(({ coming }) => coming.every(isFree)));
    if (open = open.filter((step) => !ready.has(step)), ready.size === 0) {
      giveUp(open, ends);
      break;
    }
    let before = tools.before.union(idsAdded(ends)), round = await carryOutRound(api, [...ready], { ...tools, before });
    for (let slot of round.stuck) stuck.add(slot);
    append(ends, round);
  }
  return ends;
}
async function carryOutRound(api, steps, tools) {
  let plays = steps.flatMap(({ coming }) => coming.flatMap(toNew)), { results, surplus } = await groupUnlessEmpty(
    tools.log,
    "Adding",
    plays,
    () => addPlays(api, plays, tools)
  ), there = new Set(results.filter(isThere).map(({ play }) => play.coming)), isDone = ({ coming }) => coming.every((one) => there.has(one)), going = steps.filter(isDone).flatMap((step) => step.going.map(playOf)), stayed = steps.filter((step) => !isDone(step)).flatMap((step) => step.going.map(playOf)), removed = await groupUnlessEmpty(tools.log, "Removing", going, () => removePlays(api, going, tools)), remaining = removed.filter(({ end }) => end === "failed" || end === "unconfirmed").map(playOf);
  return { added: results, removed, stayed, surplus, stuck: [...stayed, ...remaining].map(slotKey) };
}
function isThere({ end }) {
  return end === "added" || end === "there already";
}
function giveUp(steps, ends) {
  for (let { coming, going } of steps) {
    for (let play of coming.flatMap(toNew)) ends.added.push(notTried(play));
    ends.stayed.push(...going.map(playOf));
  }
}
function notTried(play) {
  return { play, end: "failed", historyId: void 0, perhaps: [], isClear: !1, reason: BLOCKED };
}
function append(ends, { added, removed, stayed, surplus }) {
  ends.added.push(...added), ends.removed.push(...removed), ends.stayed.push(...stayed), ends.surplus.push(...surplus);
}
function idsAdded({ added }) {
  return new Set(added.flatMap(({ historyId, perhaps }) => [...historyId ? [historyId] : [], ...perhaps]));
}
function toNew(coming) {
  let { type, traktId, watchedAt } = coming.play;
  return traktId === null ? [] : [{ type, traktId, minute: minuteOf(watchedAt), coming }];
}
function playOf({ play }) {
  return play;
}
function slotOfGoing({ play }) {
  return slotKey(play);
}
function groupUnlessEmpty(log, title, work, step) {
  return work.length === 0 ? step() : log.group(title, step);
}

// src/commands/carry-out.ts
async function carryOut(context, { api, account }, work) {
  let { clock, log } = context, { moves = [], directory, known } = work, coming = [...work.coming, ...moves.flatMap((step) => step.coming)], going = [...work.going, ...moves.flatMap((step) => step.going)], intent = { ...await log.group(
    "Recording what is about to change",
    () => uploadIntent(context, { going, coming, account, directory })
  ), at: api.time() }, stamping = stampAfterWrites(api, work.readLive), tools = { clock, log, readLive: stamping.readLive }, steps = [
    ...work.coming.map((one) => ({ coming: [one], going: [] })),
    ...work.going.length > 0 ? [{ coming: [], going: work.going }] : [],
    ...moves
  ], ends = await carryOutSteps(stamping.api, steps, { ...tools, ...known }), outcome = outcomeOf(ends, { ...work, going }, await stamping.stamps());
  return await log.group("Recording what was changed", () => uploadReceipt(context, intent, outcome)), { ...ends, intent };
}
function stampAfterWrites(api, readLive) {
  let stamps, read = () => (stamps ??= readActivities(api).catch(noStamps), stamps);
  return {
    api: {
      ...api,
      write(...request) {
        return stamps = void 0, api.write(...request);
      }
    },
    async readLive() {
      return await read(), readLive();
    },
    stamps: read
  };
}
function noStamps(error) {
  if (error instanceof Failure) return { episodes: null, movies: null };
  throw error;
}
function outcomeOf({ added, removed }, { going, found = [], kept = [], unkept = [] }, stamps) {
  let clear = new Map(
    removed.filter((one) => one.end === "removed").map(({ play, isClear }) => [play.historyId, isClear])
  );
  return {
    removed: going.flatMap((one) => {
      let isClear = clear.get(one.play.historyId);
      return isClear === void 0 ? [] : [removedPlay(one, isClear)];
    }),
    gone: removed.filter((one) => one.end === "already gone").map((one) => one.play.historyId),
    added: [
      ...found.filter((one) => one.for === void 0 || clear.has(one.for)),
      ...added.flatMap(
        ({ play, historyId, isClear }) => historyId === void 0 ? [] : [{ historyId, ...sentFor(play), clear: isClear }]
      )
    ],
    perhaps: added.flatMap(
      ({ play, perhaps }) => perhaps.map((historyId) => ({ historyId, ...sentFor(play) }))
    ),
    counted: [],
    kept: [...kept],
    unkept: [...unkept],
    stamps
  };
}
function sentFor({ coming, type, traktId, minute }) {
  return { ...coming.for !== void 0 && { for: coming.for }, type, traktId, minute };
}
function recordOutputs(intents) {
  let files = intents.flatMap((intent) => intent?.files ?? []);
  return files.length === 0 ? {} : {
    csv: files.map(({ path }) => path).join(`
`),
    "artifact-id": files.map(({ artifact }) => artifact.id).join(`
`),
    "artifact-url": files.map(({ artifact }) => artifact.url).join(`
`)
  };
}

export {
  slotOf,
  anyNear,
  nearAmong,
  withNear,
  carryOut,
  recordOutputs
};
