import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  seasonGrid,
  watchedEpisodes
} from "./chunk-ZA6BRFLA.js";
import {
  MOST_REMOVALS,
  isJunk,
  readCsv
} from "./chunk-PU4D33ZO.js";
import {
  batchesOf,
  halvesOf,
  uploadIntent,
  uploadReceipt
} from "./chunk-LRUDPJG7.js";
import {
  artifactsOfRun,
  isReceiptOf,
  mayHaveActed,
  newestRuns,
  parseListName,
  parseReceiptName,
  readRun,
  removedPlay,
  writeSelection
} from "./chunk-FTTP5IAM.js";
import {
  NAME_COUNTS
} from "./chunk-TLI2HI4C.js";
import {
  missingToken
} from "./chunk-RBBB2CK3.js";
import {
  changedFiles,
  commitsBetween,
  compareCommits,
  filesOfCommits
} from "./chunk-FMUI4FEI.js";
import {
  link,
  text
} from "./chunk-LIO4ICH3.js";
import {
  Failure,
  LONGEST_WAIT,
  NoAnswer,
  PATIENCE,
  backoff,
  compareIds,
  count,
  describeTrouble,
  explain,
  figure,
  folderPage,
  integer,
  isDated,
  isPassing,
  itemKey,
  minuteOf,
  newFileLink,
  ok,
  quote,
  readActivities,
  readHistory,
  readProgress,
  removalTarget,
  repositoryPath,
  retryAfter,
  schema,
  seconds,
  selectionFileName,
  slotKey,
  understood,
  undoLink,
  workflowPage
} from "./chunk-X7CSHCWH.js";

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
  let { parseAddition } = await import("./schemas-IL7MJGMP.js");
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
  let reason = explain(answer, "adding plays"), isDone = answer.status >= 200 && answer.status < 300;
  return isDone || isPassing(answer) ? { outcome: "doubtful", reason, short: describeTrouble({ ...answer, unreadable: isDone }) } : { outcome: "refused", reason, isContent: answer.status === 422 };
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

// src/trakt/pauses.ts
var SHORTEST = 2e3, LONGEST = 3e4;
function createPauses({ clock, log }) {
  let next = SHORTEST;
  return async (reason, until) => {
    let left = Math.max(0, until - clock.now()), pause = Math.min(next, left);
    next = Math.min(next * 2, LONGEST), log.info(`${reason} Checking again in ${seconds(pause)}, for ${seconds(left)} at most.`, "wait"), await clock.sleep(pause);
  };
}
async function waitUntil(until, reason, { clock, log }) {
  let left = Math.max(0, until - clock.now());
  log.info(`${reason} Checking again in ${seconds(left)}.`, "wait"), await clock.sleep(left);
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
        `Trakt didn\u2019t confirm that ${count(batch.length, "play")} ${batch.length === 1 ? "was" : "were"} added (${sent.short}). ` + (isLastTry ? "" : "If they are still missing in six minutes, they are sent again.")
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
  let sent = units.filter((unit) => unit.request !== void 0), isDoubtful = (unit) => Number(unit.request?.isDoubtful);
  return sent.toSorted((a, b) => isDoubtful(a) - isDoubtful(b));
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
    failed({ ids, isFirst }, { reason, isPassing: isPassing2 }, wasSent = !0) {
      let wasRefused = !isPassing2 && isFirst;
      for (let id of ids) ends.set(id, { end: "failed", reason, wasSent, wasRefused, isClear: !1 });
    }
  };
}
async function send(api, ids) {
  let { parseRemoval } = await import("./schemas-IL7MJGMP.js");
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
    short: `error ${answer.status}`,
    isPassing: isPassing(answer),
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
var NOTHING_KNOWN = { before: /* @__PURE__ */ new Set(), gone: /* @__PURE__ */ new Set() };
async function carryOut(context, { api, account }, work) {
  let { clock, log } = context, { moves = [], directory, known = NOTHING_KNOWN } = work, coming = [...work.coming, ...moves.flatMap((step) => step.coming)], going = [...work.going, ...moves.flatMap((step) => step.going)], intent = { ...await log.group(
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

// src/commands/grid-shows.ts
var SHOWS_WITH_GRID = 3;
async function readGridShows({ log }, { api }, concerned, playsOf) {
  let ids = new Set(concerned.map((play) => play.showTraktId).filter((id) => id !== null));
  if (ids.size > SHOWS_WITH_GRID) return [];
  let shows = [...ids].map(async (traktId) => {
    try {
      let [progress, live] = await Promise.all([readProgress(api, traktId), playsOf?.(traktId)]), example = concerned.find((play) => play.showTraktId === traktId), { title = null, year = null } = example ?? {}, plays = live ?? (progress && example ? watchedIn(progress, example) : []);
      return progress && { traktId, title, year, plays, progress };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      log.info(`The season grid is left out. ${error.message}`);
      return;
    }
  });
  return (await Promise.all(shows)).filter((show) => show !== void 0);
}
function watchedIn({ seasons }, example) {
  return seasons.flatMap(
    ({ number: season, episodes }) => episodes.filter((episode) => episode.completed).map(({ number: episode }) => ({ ...example, historyId: "", season, episode, episodeTitle: null }))
  );
}

// src/github/quiet-since.ts
async function quietSince(github, run) {
  if (github === void 0) return "unknown";
  let newest = await newestRuns(github), now = Date.parse(String(newest?.answer.headers.date));
  if (newest === void 0 || Number.isNaN(now)) return "unknown";
  let ends = [];
  for (let other of await withOwn(github, newest.runs, run))
    !mayHaveActed(other, run) || isLongOver(other, now) || ends.push(...await endsWithoutReceipt(github, other, run));
  if (ends.length === 0) return;
  let known = ends.filter((end) => end !== "unknown"), last = known.length === 0 ? void 0 : Math.max(0, now - Math.max(...known));
  return last === 0 || !ends.includes("unknown") ? last !== void 0 && last > 36e4 ? void 0 : last : "unknown";
}
async function withOwn(github, runs, run) {
  if (run.attempt === "1" || runs.some(({ id }) => String(id) === run.id)) return runs;
  let own = await readRun(github, run.id);
  return "run_attempt" in own ? [own, ...runs] : runs;
}
function isLongOver(run, now) {
  return run.status === "completed" && now - Date.parse(run.updated_at) > 37e4;
}
async function endsWithoutReceipt(github, other, run) {
  let id = String(other.id), artifacts = await artifactsOfRun(github, id);
  if (!Array.isArray(artifacts)) return ["unknown"];
  let receipts = new Set(artifacts.map(({ name }) => stepOf(parseReceiptName(name, id)))), intents = artifacts.flatMap(({ name }) => parseListName(name, id) ?? []), attempts = new Set(
    intents.filter((intent) => !receipts.has(stepOf(intent))).map((intent) => intent.attempt)
  );
  return Promise.all([...attempts].map((attempt) => endOf3(github, other, attempt, run)));
}
async function endOf3(github, other, attempt, run) {
  let id = String(other.id);
  if (id === run.id && attempt === run.attempt) return "unknown";
  let listed = attempt === String(other.run_attempt) ? other : await readRun(github, id, attempt);
  return "run_attempt" in listed ? listed.status === "completed" ? Date.parse(listed.updated_at) : Number.POSITIVE_INFINITY : "unknown";
}
function stepOf(name) {
  return name === void 0 ? "" : `${name.attempt}-${name.key}`;
}

// src/trakt/settled-read.ts
var WHICH_ARE_MISSING = "Only then is it certain which plays are missing.", CONTRADICTED_FOR = 12e4;
async function readSettled({ read, quietSince: quietSince2, first, isProven = () => !0, doubt, otherwise }, { api, clock, log }) {
  let giveUpAt = clock.now() + 18e5, lastChange = lastChangeReader(api, clock), pauseIfContradicted = contradictionPauses(otherwise, { clock, log }), run = await lastRun(quietSince2, { api, clock });
  async function outlast(cause) {
    let settledAt = cause.at + 36e4;
    if (settledAt > giveUpAt) throw cause === run ? stillRunning(otherwise) : keepsChanging(otherwise);
    return settledAt <= clock.now() ? !0 : (await waitUntil(settledAt, `${cause.words} ${doubt}`, { clock, log }), run = await lastRun(quietSince2, { api, clock }), run === void 0 || run.at + 36e4 <= clock.now());
  }
  for (let latest = first; ; ) {
    let { stamps, ...change } = await lastChange(), cause = run === void 0 || change.at >= run.at ? change : run;
    if (latest !== void 0 && latest.begunAt >= cause.at + 36e4) {
      if (isProven(latest.value)) return latest.value;
      await pauseIfContradicted();
    } else if (!await outlast(cause)) continue;
    let begunAt = clock.now();
    latest = { value: await read(stamps), begunAt };
  }
}
function contradictionPauses(otherwise, tools) {
  let pause = createPauses(tools), until;
  return async () => {
    if (until ??= tools.clock.now() + CONTRADICTED_FOR, tools.clock.now() >= until) throw contradicted(otherwise);
    await pause("Trakt\u2019s answers contradicted each other.", until);
  };
}
function lastChangeReader(api, clock) {
  let latest = /* @__PURE__ */ new Map(), changeOf = (stamp) => {
    if (stamp === null) return { at: 0, words: "" };
    let now = clock.now(), time = api.time(), at = Math.min(
      latest.get(stamp) ?? now,
      time === void 0 ? now : now - (time - Date.parse(stamp))
    );
    return latest.set(stamp, at), time === void 0 ? { at, words: UNDATED } : {
      at,
      words: `Your history changed ${seconds(now - at)} ago. Trakt can take six minutes to show it.`
    };
  };
  return async () => {
    let stamps = await readActivities(api), [episodes, movies] = [changeOf(stamps.episodes), changeOf(stamps.movies)];
    return { ...episodes.at >= movies.at ? episodes : movies, stamps };
  };
}
var UNDATED = "Trakt\u2019s answers have no date, so it is not known when your history last changed. Trakt can take six minutes to show a change.";
async function lastRun(quietSince2, { api, clock }) {
  let ago = await quietSince2();
  if (ago === void 0) return;
  if (ago === "unknown") return { at: api.openedAt, words: UNKNOWN_RUN };
  let words = ago === 0 ? "Another run of this repository is still changing your history." : `Another run of this repository ended ${seconds(ago)} ago and may have changed your history until then.`;
  return { at: clock.now() - ago, words };
}
var UNKNOWN_RUN = "An earlier run may have changed your history just before this one; this job may not check (it lacks the permission actions: read).";
function keepsChanging(otherwise) {
  return new Failure(
    `${otherwise}: your history at Trakt has kept changing for half an hour, so it is not certain which plays are there. Run this again when your media server has finished syncing.`
  );
}
function stillRunning(otherwise) {
  return new Failure(
    `${otherwise}: other runs of this repository have been changing your history for half an hour. Run this again when they have ended.`
  );
}
function contradicted(otherwise) {
  return new Failure(
    `${otherwise}: Trakt\u2019s answers contradicted each other for two minutes, so it is not certain which plays are there. Run this again in a few minutes.`
  );
}

// src/trakt/history-around.ts
var HOUR = 36e5, DAY = 864e5, MOST_STRETCHES = 25;
async function readHistoryAround(api, minutes, onProgress, hours = 0) {
  let reads = await Promise.all(
    stretchesOf(minutes, Math.max(DAY, hours * HOUR)).map((scope) => readHistory(api, scope, { onProgress }))
  );
  return {
    plays: [...new Map(reads.flatMap((read) => read.plays).map((play) => [play.historyId, play])).values()],
    completeness: reads.some((read) => read.completeness === "unproven") ? "unproven" : "proven"
  };
}
function stretchesOf(minutes, around = DAY) {
  let times = [...new Set(minutes)].map((minute) => `${minute}:00.000Z`).toSorted(), dated = times.filter((watchedAt) => isDated({ watchedAt })).map((time) => Date.parse(time)), groups = [];
  for (let time of dated) {
    let last = groups.at(-1);
    last !== void 0 && time - (last.at(-1) ?? 0) <= 2 * around ? last.push(time) : groups.push([time]);
  }
  let stretches = (groups.length > MOST_STRETCHES ? [dated] : groups).map((group) => stretch(group[0] ?? 0, group.at(-1) ?? 0, around));
  return times.length > dated.length ? [{ type: "time", to: new Date(DAY).toISOString() }, ...stretches] : stretches;
}
function stretch(first, last, around) {
  return {
    type: "time",
    from: new Date(first - around).toISOString(),
    to: new Date(last + around).toISOString()
  };
}

// src/text/heading.ts
function headingLine(headline, { failure, isSomethingDone, isOfUse = !1 }) {
  return failure !== void 0 ? `## ${isSomethingDone || isOfUse ? "\u26A0\uFE0F" : "\u274C"} ${headline}` : `## ${isSomethingDone ? "\u2705 " : ""}${headline}`;
}

// src/commands/record-outputs.ts
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

// src/github/contents.ts
var content = schema((z) => z.object({ encoding: z.string(), content: z.string() })), file = schema(
  (z) => z.object({ encoding: z.string(), content: z.string(), type: z.literal("file"), sha: z.string() })
);
async function readFileAt(github, path, ref) {
  let answer = await github.request(`GET ${repositoryPath(github)}/contents/{path}`, { path, ref });
  if (answer.status === 404) return;
  let what = `read ${path} at the head of the branch`, found = (await file()).safeParse(ok(answer, what).data).data;
  if (found === void 0) return;
  if (found.encoding === "base64") return Buffer.from(found.content, "base64");
  let blob = await github.request(`GET ${repositoryPath(github)}/git/blobs/{sha}`, { sha: found.sha });
  return Buffer.from((await understood(content, ok(blob, what), what)).content, "base64");
}

// src/github/standing.ts
async function readStanding(github, pushed) {
  let { branch, after, paths, isMatching } = pushed, comparison = await compareCommits(github, after, branch);
  if (comparison === void 0)
    throw new Failure(
      `The branch ${branch} or the commit of this push no longer exists. Nothing was changed. Commit the file again.`
    );
  let isAhead = comparison.status === "ahead" || comparison.status === "identical", since = isAhead && !comparison.isWhole ? await filesOfCommits(github, await commitsBetween(github, after, branch)) : comparison.files, changed = new Set(since.flatMap(namesOf)), isUnchanged = (path) => isAhead && !changed.has(path);
  return {
    isUnchanged,
    async *changedFiles() {
      let own = paths.filter((path) => !isUnchanged(path)), others = since.filter(isThere2).map((file2) => file2.filename);
      for (let path of /* @__PURE__ */ new Set([...own, ...others.filter(isMatching)])) {
        let bytes = await readFileAt(github, path, branch);
        bytes !== void 0 && (yield { path, bytes });
      }
    }
  };
}
function namesOf({ filename, previous_filename: previous }) {
  return previous === void 0 ? [filename] : [filename, previous];
}
function isThere2({ status }) {
  return status !== "removed" && status !== "unchanged";
}

// src/commands/given-files.ts
function readCsvFiles({ workspace }, paths) {
  return Promise.all(paths.map(async (path) => readCsv(path, await workspace.read(path, 5e7))));
}
async function givenPaths({ run, github, workspace, log }, patterns, untouched) {
  if (patterns.length === 0) return [];
  let { paths: found, unmatched } = await workspace.find(patterns), paths = found.filter((path) => !isJunk(path)), chosen = paths;
  if (run.event.name === "push" || run.event.name === "pull_request") {
    if (github === void 0) throw missingToken("see which files were changed");
    let changed = await changedFiles(github, run.event);
    chosen = paths.filter((path) => changed.has(path)), log.info(
      `${count(chosen.length, "changed file")} of ${count(paths.length, "file")} that the input files names.`
    );
  } else if (unmatched.length > 0)
    throw new Failure(
      `No file in the repository matches ${unmatched.map(quote).join(" or ")} (the input files). ${untouched} Check the path, and that the file is committed on the branch of this run.`
    );
  return chosen;
}

// src/commands/untold.ts
function untoldOf({ intents, receipts }) {
  return intents.flatMap((intent) => {
    let receipt = receipts.find((one) => isReceiptOf(one, intent)), moved = new Set(receipt?.removed.map((one) => one.historyId)), isOpen = (one) => !moved.has(one.for ?? ""), told = Map.groupBy(receipt?.added.filter(isOpen) ?? [], slotOf);
    return [...Map.groupBy(intent.coming.filter(isOpen), ({ play }) => slotKey(play))].flatMap(
      ([slot, coming]) => coming.length > (told.get(slot)?.length ?? 0) ? coming : []
    );
  });
}
function nearBefore({ intents }) {
  return new Set(intents.flatMap(({ coming }) => coming.flatMap((one) => one.near ?? [])));
}
function perhapsCame(runs, strange) {
  let explained = new Set(
    runs.flatMap(
      ({ receipts }) => receipts.flatMap(
        ({ added, perhaps, counted }) => [...added, ...perhaps, ...counted].map((one) => one.historyId)
      )
    )
  ), untold = runs.map(untoldOf), slots = new Set(untold.flat().map(({ play }) => slotKey(play)));
  return runs.map((run, index) => {
    let before = nearBefore(run), isNew = (play) => play.action === "watch" && !before.has(play.historyId) && !explained.has(play.historyId) && !slots.has(slotKey(play)), near = nearAmong(strange.filter(isNew));
    return (untold[index] ?? []).filter(
      ({ play: { type, traktId, watchedAt } }) => traktId === null ? !1 : near({ type, traktId, minute: minuteOf(watchedAt) }).length > 0
    );
  });
}

// src/github/removal-link.ts
var COLUMN_CHOICES = [
  [
    "remove",
    "history_id",
    "watched_at",
    "type",
    "title",
    "season",
    "episode",
    "trakt_id",
    "show_trakt_id",
    "account"
  ],
  ["remove", "history_id", "watched_at", "type", "season", "episode", "trakt_id", "show_trakt_id", "account"],
  ["remove", "history_id", "watched_at", "trakt_id", "account"],
  ["history_id"]
];
function removalLink(target, name, plays, account) {
  if (plays.length > MOST_REMOVALS) return;
  let path = `changes/${account}/${selectionFileName(target, name)}`;
  for (let columns of COLUMN_CHOICES) {
    let address = newFileLink(target, path, writeSelection(plays, columns, account));
    if (address.length <= 7500) return address;
  }
}

// src/text/preview-line.ts
function previewLine(run, workflow, isEmpty) {
  let [why, next] = explain2(run, workflow);
  return `${why}; nothing was changed.${isEmpty ? "" : ` ${next}`}`;
}
var MERGE = "Merge it to carry this out.";
function explain2(run, workflow) {
  let { event, defaultBranch, mayAct } = run;
  return event.name === "pull_request" ? ["A pull request only shows what would be done", MERGE] : event.name === "push" && event.isForced ? [
    "This push rewrote the branch (a forced push), so it only shows what would be done",
    `${link("Run it by hand", workflowPage(run, workflow))} with the path of the file, and the preview unticked, to carry this out.`
  ] : event.name === "push" && !mayAct ? [`A push to a branch other than ${text(defaultBranch)} only shows what would be done`, MERGE] : [
    "This was a preview",
    `${link("Run it again", workflowPage(run, workflow))} with the preview unticked to carry this out.`
  ];
}

// src/text/show-grids.ts
function showGrids({ title, year, progress }, { before, after, meaning, isPreview }) {
  let [there, here] = [new Set(before), new Set(after)];
  if (there.symmetricDifference(here).size === 0) return "";
  let [was, is] = [before, after].map((plays) => watchedEpisodes(progress, plays)), name = `${title ?? "Untitled show"}${year === null ? "" : ` (${year})`}`, isSame = was === is, verb = isPreview && !isSame ? "would be watched" : "are watched", then = isPreview ? `(${figure(was ?? 0)} now)` : `now (${figure(was ?? 0)} before)`;
  return [
    `**${text(name)}**: ${figure(is ?? 0)} of ${count(progress.aired, "episode")} ${verb}${isSame ? "" : ` ${then}`}.`,
    seasonGrid(progress, [...there.union(here)], {
      has: (play) => !there.has(play) || !here.has(play),
      square: "changed",
      meaning,
      count: after.length > before.length
    })
  ].join(`

`);
}

// src/text/undo-line.ts
var DAY2 = 864e5;
function undoLine(run, { at, when, files }) {
  let address = undoLink(removalTarget(run), run.id, `Undoes run ${run.id}.
${NAME_COUNTS}
`), end = at === void 0 ? void 0 : new Date(at + run.keepsDays * DAY2).toISOString(), until = end === void 0 ? `for ${run.keepsDays} days` : `until ${when.day({ watchedAt: end })}`, keeps = `as long as GitHub keeps ${files === void 0 ? "the record" : `the record (${files})`}`;
  return `\u21A9\uFE0F Was that a mistake? **${link("Undo this", address)}**: press the link and commit the file that opens. This works ${until}, ${keeps}. Later, if you have a backup, earlier versions of the files in ${link("history/", folderPage(run, "history"))} have the plays.`;
}

// src/text/addition-troubles.ts
function perhapsWords(plays, are) {
  let it = plays.length === 1 ? "it" : "them";
  return `\u26A0\uFE0F **${count(plays.length, "play")} may ${are} under another episode, movie or minute.** Something new appeared there that no run accounts for. Check on Trakt before you do anything: adding ${it} again could double ${it}.`;
}
function unknownWords(plays, end) {
  let they = plays.length === 1 ? "it" : "they";
  return `\u274C **Trakt no longer has the episode or movie of ${count(plays.length, "play")}**, so ${they} cannot ${end}. Search for it at trakt.tv: it may have a new entry.`;
}
function surplusWords(plays, run, account) {
  return `\u26A0\uFE0F **${count(plays.length, "play")} too many.** ${removeWords("surplus", plays, run, account)}`;
}
function removeWords(name, plays, run, account) {
  let address = removalLink(removalTarget(run), name, plays, account), [them, they] = plays.length === 1 ? ["it", "it"] : ["them", "they"];
  if (address === void 0) return `To remove ${them}, run Export and mark ${them} in the file.`;
  let these = plays.length === 1 ? "it" : `these ${figure(plays.length)}`;
  return `Look at ${them}, then ${link(`remove ${these}`, address)} if ${they} should go.`;
}

export {
  slotOf,
  anyNear,
  nearAmong,
  withNear,
  carryOut,
  readGridShows,
  readStanding,
  readCsvFiles,
  givenPaths,
  quietSince,
  WHICH_ARE_MISSING,
  readSettled,
  readHistoryAround,
  untoldOf,
  nearBefore,
  perhapsCame,
  headingLine,
  recordOutputs,
  removalLink,
  previewLine,
  showGrids,
  undoLine,
  perhapsWords,
  unknownWords,
  surplusWords,
  removeWords
};
