import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readBack,
  removePlays
} from "./chunk-SDXY2FZY.js";
import {
  uploadIntent,
  uploadReceipt
} from "./chunk-ZTHG67ZP.js";
import {
  readHistory
} from "./chunk-TQNUVI2F.js";
import {
  readActivities
} from "./chunk-QH4GMQUE.js";
import {
  parseAddition
} from "./chunk-AXVHPUCR.js";
import {
  compareIds,
  isDated,
  minuteOf,
  occasionKey
} from "./chunk-ZTCSQCV2.js";
import {
  explain
} from "./chunk-GLAUYXXN.js";
import {
  describeTrouble,
  isPassing
} from "./chunk-2FI6F536.js";
import {
  NoAnswer
} from "./chunk-XBJD7QEL.js";
import {
  Failure
} from "./chunk-6QX24C2R.js";
import {
  count,
  figure
} from "./chunk-KFBCDVU2.js";

// src/trakt/moments.ts
var DAY = 864e5, MOST_STRETCHES = 25;
async function readMoments(api, minutes, onProgress) {
  let reads = await Promise.all(stretchesOf(minutes).map((scope) => readHistory(api, scope, { onProgress })));
  return {
    plays: [...new Map(reads.flatMap((read) => read.plays).map((play) => [play.historyId, play])).values()],
    completeness: reads.some((read) => read.completeness === "unproven") ? "unproven" : "proven"
  };
}
function stretchesOf(minutes) {
  let times = [...new Set(minutes)].map((minute) => `${minute}:00.000Z`).toSorted(), dated = times.filter((watchedAt) => isDated({ watchedAt })).map((time) => Date.parse(time)), groups = [];
  for (let time of dated) {
    let last = groups.at(-1);
    last !== void 0 && time - (last.at(-1) ?? 0) <= 2 * DAY ? last.push(time) : groups.push([time]);
  }
  let stretches = (groups.length > MOST_STRETCHES ? [dated] : groups).map((group) => stretch(group[0] ?? 0, group.at(-1) ?? 0));
  return times.length > dated.length ? [{ type: "time", to: new Date(DAY).toISOString() }, ...stretches] : stretches;
}
function stretch(first, last) {
  return {
    type: "time",
    from: new Date(first - DAY).toISOString(),
    to: new Date(last + DAY).toISOString()
  };
}

// src/trakt/added-plays.ts
var NEAR = { sameItem: 1440, otherItem: 2 };
function judgeRead(sent, plays, before) {
  let { seen, unexplained } = findSent(
    sent,
    plays.filter((play) => !before.has(play.historyId))
  ), taken = new Set(plays.map(occasionKey)), used = /* @__PURE__ */ new Map(), merged = /* @__PURE__ */ new Set();
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
    occasionKey
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
function timeOf(minute) {
  return Date.parse(`${minute}Z`);
}

// src/trakt/addition-request.ts
async function sendAddition(api, plays) {
  try {
    return judge(await api.write("/sync/history", bodyOf(plays)));
  } catch (error) {
    if (error instanceof NoAnswer)
      return { outcome: "doubtful", reason: explain(error, "adding plays"), short: error.message };
    if (error instanceof Failure) return { outcome: "refused", reason: error.message, isContent: !1 };
    throw error;
  }
}
function judge(answer) {
  let addition = parseAddition(answer);
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

// src/trakt/addition.ts
var BATCH = 100, DOUBTS = 3;
async function addPlays(api, plays, tools) {
  let adding = { units: plays.map(toUnit), endedAt: void 0, shown: void 0 };
  return await sendAll(api, adding, tools), openIn(adding).length > 0 && await lookFor(adding, NOT_LISTED, tools), toReport(adding);
}
async function sendAll(api, adding, tools) {
  let { clock, log } = tools, queue = split(adding.units, BATCH), stop = (reason, units) => fail([...units, ...queue.flat()], reason), doubts = 0;
  for (let batch = queue.shift(); batch !== void 0; batch = queue.shift()) {
    let sent = await sendAddition(
      api,
      batch.map((unit) => unit.play)
    );
    if (adding.endedAt = clock.now(), sent.outcome === "refused") {
      if (!sent.isContent) return stop(sent.reason, batch);
      batch.length === 1 ? fail(batch, sent.reason) : queue.unshift(...halve(batch));
      continue;
    }
    if (adding.shown = void 0, note(batch, sent), sent.outcome === "added") {
      let left = queue.reduce((sum, units) => sum + units.length, 0);
      log.info(`Sent ${figure(adding.units.length - left)} of ${count(adding.units.length, "play")}.`);
      continue;
    }
    log.info(
      `Trakt didn\u2019t confirm that ${count(batch.length, "play")} ${batch.length === 1 ? "was" : "were"} added (${sent.short}). ` + (doubts + 1 < DOUBTS ? "If they are still missing in six minutes, they are sent again." : "")
    );
    let { lacking, isCertain } = await lookFor(adding, WHICH, tools, new Set(batch));
    if (lacking.length === 0 && isCertain) continue;
    if (doubts++, !isCertain) return stop(sent.reason, []);
    let again = lacking.filter((unit) => unit.end === void 0);
    if (doubts === DOUBTS) return stop(sent.reason, again);
    again.length > 0 && log.info(`${count(again.length, "play")} did not arrive, so they are sent again.`);
    for (let unit of again) Object.assign(unit, { request: void 0, isRetried: !0 });
    queue.unshift(...split(again, Math.ceil(batch.length / 2)));
  }
}
function note(batch, sent) {
  if (sent.outcome === "doubtful") {
    let request2 = { merged: 0, isClear: !1, isDoubtful: !0 };
    for (let unit of batch) Object.assign(unit, { request: request2, reason: sent.reason });
    return;
  }
  let { notFound } = sent, isMissing = ({ play: { type, traktId } }) => (type === "movie" ? notFound.movies : notFound.episodes).has(traktId), known = batch.filter((unit) => !isMissing(unit)), request = {
    merged: Math.max(0, known.length - sent.added, sent.updated),
    isClear: sent.added === known.length && sent.updated === 0,
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
      onlyCertain: isBlind && sentOf(adding).some((unit) => unit.request?.isDoubtful)
    },
    { clock, log }
  ), judged = judge2(plays), lacking = wanted(judged.lacking);
  if (isCertain) for (let [unit, play] of judged.seen) unit.seenAs = play.historyId;
  for (let unit of lacking)
    isCertain ? nearPlays(unit, judged).length > 0 && Object.assign(unit, { end: "perhaps", reason: NEARBY }) : Object.assign(unit, { end: "unconfirmed", reason: unit.reason ?? NOT_SEEN });
  return adding.shown = judged, { lacking, isCertain };
}
var WHICH = "Waiting until it is certain which plays were added.", NOT_LISTED = "Trakt doesn\u2019t show all added plays yet.", NOT_SEEN = "The history could not be read to see whether it is there.", NEVER_SHOWN = "Trakt said that it was added, but did not show it within six minutes.", NEARBY = "Trakt doesn\u2019t show it where it was added, but something new is there beside it.";
function openIn(adding) {
  let { shown } = adding, isOpen = (unit) => !shown?.seen.has(unit) && !shown?.merged.has(unit);
  return sentOf(adding).filter((unit) => unit.end === void 0 && isOpen(unit));
}
function sentOf({ units }) {
  let sent = units.filter((unit) => unit.request !== void 0), isDoubtful = (unit) => Number(unit.request?.isDoubtful);
  return sent.toSorted((a, b) => isDoubtful(a) - isDoubtful(b));
}
function toReport({ units, endedAt, shown }) {
  let isSeen = (unit) => shown?.seen.has(unit) === !0, slots = Map.groupBy(units, (unit) => slotOf(unit.play)), surplus = (shown?.unexplained ?? []).filter((play) => slots.get(occasionKey(play))?.every(isSeen)), crowded = new Set(surplus.map(occasionKey)), toResult = (unit) => {
    let { play, request, isRetried } = unit, historyId = shown?.seen.get(unit)?.historyId, end = endOf(unit, shown);
    return {
      play,
      end,
      historyId,
      perhaps: end === "perhaps" && shown ? nearPlays(unit, shown).map((live) => live.historyId) : [],
      isClear: end === "added" && request?.isClear === !0 && !isRetried && !crowded.has(slotOf(play)),
      reason: end === "added" || end === "there already" ? void 0 : unit.reason ?? NEVER_SHOWN
    };
  };
  return { results: units.map(toResult), surplus, endedAt };
}
function endOf(unit, shown) {
  return shown?.seen.has(unit) ? "added" : shown?.merged.has(unit) ? "there already" : unit.end ?? "unconfirmed";
}
function toUnit(play) {
  return { play, end: void 0, request: void 0, isRetried: !1, seenAs: void 0, reason: void 0 };
}
function fail(units, reason) {
  for (let unit of units) Object.assign(unit, { end: "failed", request: void 0, reason });
}
function halve(items) {
  return split(items, Math.ceil(items.length / 2));
}
function split(items, size) {
  return Array.from(
    { length: Math.ceil(items.length / size) },
    (_, index) => items.slice(index * size, (index + 1) * size)
  );
}

// src/trakt/seen-removal.ts
var STILL_LISTED = "Trakt still listed them six minutes after they were removed.", UNKNOWN = { end: "failed", wasSent: !1, wasRefused: !1, isClear: !1 };
async function removeAndSee(api, plays, { clock, log, readLive }) {
  if (plays.length === 0) return [];
  let ids = plays.map((play) => play.historyId), removal = await removePlays(api, ids, { clock, log }), back = await readBack(
    {
      read: readLive,
      lacks: (listed2) => stillListed(plays, removal, listed2),
      since: removal.endedAt ?? clock.now(),
      reason: "Trakt still lists removed plays. It can take six minutes to show a change."
    },
    { clock, log }
  ), listed = back.plays && new Set(back.plays.map((play) => play.historyId));
  return plays.map((play) => endOf2(play, removal, { listed, trouble: back.trouble }));
}
function stillListed(plays, { ends }, listed) {
  let ids = new Set(listed.map((play) => play.historyId));
  return plays.filter(({ historyId }) => ids.has(historyId) && ends.get(historyId)?.wasRefused !== !0);
}
function endOf2(play, { ends, notFound }, { listed, trouble }) {
  let { historyId } = play, { end, reason, wasSent, isClear } = ends.get(historyId) ?? UNKNOWN;
  if (listed !== void 0 && !listed.has(historyId)) {
    let isGone = !wasSent || notFound.has(historyId);
    return { play, end: isGone ? "already gone" : "removed", isClear };
  }
  return end === "failed" ? { play, end, reason, isClear: !1 } : { play, end: "unconfirmed", reason: trouble ?? STILL_LISTED, isClear: !1 };
}

// src/commands/carry-out.ts
async function carryOut(context, { api, account }, work) {
  let { clock, log } = context, { coming, going, directory, before, gone, isBlind } = work, intent = await log.group(
    "Putting on record what is about to change",
    () => uploadIntent(context, { going, coming, account, directory })
  ), stamping = stampAfterWrites(api, work.readLive), tools = { clock, log, readLive: stamping.readLive }, { results, surplus } = await log.group(
    "Adding",
    () => addPlays(stamping.api, coming.flatMap(toNew), { ...tools, before, gone, isBlind })
  ), removed = await log.group(
    "Removing",
    () => removeAndSee(
      stamping.api,
      going.map((one) => one.play),
      tools
    )
  ), outcome = outcomeOf(results, removed, await stamping.stamps());
  return await log.group("Putting on record what was changed", () => uploadReceipt(context, intent, outcome)), { added: results, removed, surplus, intent };
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
function toNew(coming) {
  let { type, traktId, watchedAt } = coming.play;
  return traktId === null ? [] : [{ type, traktId, minute: minuteOf(watchedAt), coming }];
}
function outcomeOf(results, removals, stamps) {
  let removed = removals.filter((one) => one.end === "removed");
  return {
    removed: removed.map((one) => one.play.historyId),
    gone: removals.filter((one) => one.end === "already gone").map((one) => one.play.historyId),
    clear: removed.filter((one) => one.isClear).map((one) => one.play.historyId),
    added: results.flatMap(
      ({ play: { coming, type, traktId, minute }, historyId, isClear }) => historyId === void 0 ? [] : [
        {
          historyId,
          ...coming.for !== void 0 && { for: coming.for },
          clear: isClear,
          type,
          traktId,
          minute
        }
      ]
    ),
    perhaps: results.flatMap(
      ({ play: { coming }, perhaps }) => perhaps.map((historyId) => ({ historyId, ...coming.for !== void 0 && { for: coming.for } }))
    ),
    stamps
  };
}

export {
  readMoments,
  carryOut
};
