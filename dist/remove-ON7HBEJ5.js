import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  concernedShows,
  createPauses,
  readGivenFiles,
  readMoments,
  readSettled
} from "./chunk-BHUMDRFM.js";
import "./chunk-NGK7O3WS.js";
import {
  PAGE_SIZE,
  progressTeller,
  readHistory
} from "./chunk-EKNBSLQY.js";
import {
  byHandWords
} from "./chunk-LWMTVZUS.js";
import {
  removalFileName
} from "./chunk-ESDNI4DM.js";
import "./chunk-S2J33VCD.js";
import {
  NoArtifactService
} from "./chunk-W7T7XUG2.js";
import "./chunk-VLUA5YGO.js";
import {
  parseRemoval
} from "./chunk-PAKX7G3N.js";
import {
  writeRemovals
} from "./chunk-7EBFX4T4.js";
import "./chunk-WSXHGE6R.js";
import {
  KEEP_AS_TEXT,
  count,
  describeItem,
  figure,
  itemKey,
  minuteOf,
  newestFirst,
  occasionKey,
  quote,
  selectPlays
} from "./chunk-SQVWOASL.js";
import {
  LONGEST_WAIT,
  backoff,
  explain,
  isPassing,
  retryAfter,
  seconds
} from "./chunk-VC2NR567.js";
import {
  NoAnswer,
  integer
} from "./chunk-JZMZF3HD.js";
import {
  Failure
} from "./chunk-4CH3WRF7.js";
import "./chunk-Z7GV73W6.js";

// src/history/verification.ts
function verify(rows, history) {
  let byId = new Map(history.map((play) => [play.historyId, play])), selected = Map.groupBy(rows, (row) => row.historyId), result = { live: [], gone: [], mismatches: [], renamed: [], rounded: [], movedOn: [] };
  for (let [historyId, [first, ...others]] of selected) {
    if (first === void 0) continue;
    let live = byId.get(historyId);
    if (live === void 0) {
      result.gone.push(first);
      continue;
    }
    result.live.push(live);
    for (let row of [first, ...others]) {
      let difference = shifted(row.claims, live), rename = renamed(row.claims, live);
      difference !== void 0 ? result.mismatches.push({ row, live, difference }) : rename !== void 0 && result.renamed.push({ row, live, difference: rename });
    }
  }
  let byRounded = new Map(history.map((play) => [rounded(play.historyId), play])), occasions = Map.groupBy(
    history.filter((play) => !selected.has(play.historyId)),
    occasionKey
  );
  for (let row of result.gone) {
    let long = byRounded.get(row.historyId);
    long !== void 0 && result.rounded.push({ row, live: long });
    let live = occasionsOfRow(row).flatMap((occasion) => occasions.get(occasion) ?? [])[0];
    live !== void 0 && result.movedOn.push({ row, live });
  }
  return result;
}
function keptBeside(history, selected) {
  let staying = Map.groupBy(
    history.filter((play) => !selected.has(play.historyId)),
    occasionKey
  );
  return (play) => staying.get(occasionKey(play))?.length ?? 0;
}
var KEPT_DIGITS = 15;
function rounded(historyId) {
  return historyId.slice(0, KEPT_DIGITS).padEnd(historyId.length, "0");
}
function shifted(claims, live) {
  if (claims.type !== void 0 && claims.type !== live.type) return `the row says ${quote(claims.type)}`;
  let comparesItem = claims.traktId !== void 0 && live.traktId !== null;
  if (comparesItem && claims.traktId !== live.traktId)
    return `the row says trakt_id ${claims.traktId}, the play has ${live.traktId}`;
  if (claims.minute !== void 0 && claims.minute !== minuteOf(live.watchedAt))
    return `the row says ${claims.minute.replace("T", " ")} UTC`;
  if (!(comparesItem || claims.minute !== void 0))
    return renumbered(claims, live);
}
function renamed(claims, live) {
  return claims.title !== void 0 && live.title !== null && plain(claims.title) !== plain(live.title) ? `the row calls it ${quote(claims.title)}` : claims.year !== void 0 && live.year !== null && claims.year !== live.year ? `the row says ${claims.year}` : renumbered(claims, live);
}
function plain(title) {
  return title.normalize().replace(/\s+/g, " ").trim();
}
function renumbered({ season, episode }, live) {
  return season !== void 0 && live.season !== null && season !== live.season || episode !== void 0 && live.episode !== null && episode !== live.episode ? `the row says season ${season ?? "?"}, episode ${episode ?? "?"}` : void 0;
}
function occasionsOfRow({ historyId, claims: { type, traktId, minute } }) {
  return traktId === void 0 || minute === void 0 ? [] : ["episode", "movie"].filter((either) => type === void 0 || type === either).map((either) => `${itemKey({ historyId, type: either, traktId })} ${minute}`);
}
function describePlay(play) {
  return `${describeItem(play)}, watched ${minuteOf(play.watchedAt).replace("T", " ")} UTC`;
}

// src/trakt/concerned.ts
async function readConcerned(api, wanted, onProgress) {
  let read = await readFewest(api, wanted, onProgress), ids = new Set(wanted.map((play) => play.historyId)), found = read.plays.filter((play) => ids.has(play.historyId)), minutes = new Set(found.map((play) => minuteOf(play.watchedAt))), proven = await proveMinutes(api, read, minutes);
  return {
    ...proven,
    completeness: found.length === ids.size ? proven.completeness : read.completeness,
    again: async () => proveMinutes(api, await read.again(), minutes)
  };
}
async function proveMinutes(api, read, minutes) {
  if (read.completeness !== "unproven") return read;
  let moments = await readMoments(api, [...minutes]);
  if (moments.completeness === "unproven") return read;
  let isWithin = (play) => minutes.has(minuteOf(play.watchedAt)), plays = [...read.plays.filter((play) => !isWithin(play)), ...moments.plays.filter(isWithin)];
  return { ...read, plays: plays.toSorted(newestFirst), completeness: "stopped" };
}
async function readFewest(api, wanted, onProgress) {
  let titles = titlesOf(wanted), ids = wanted.map((play) => play.historyId);
  if (titles === void 0) return readNewestFirst(api, ids, { onProgress });
  if (titles.length > 1) {
    let isTooLong = !1, read2 = await readNewestFirst(api, ids, {
      onProgress,
      isTooLong: (reported) => (isTooLong = Math.ceil(reported / PAGE_SIZE) > titles.length + 1, isTooLong)
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
  let reported = 0, read = await readHistory(api, "all", {
    onProgress: (plays, items) => {
      reported = items, onProgress?.(plays, items);
    },
    enough: (plays, page) => isPast(page, oldestMinute(plays, ids)) || isTooLong?.(reported) === !0
  }), byId = new Map(read.plays.map((play) => [play.historyId, play])), oldest = oldestMinute(
    byId,
    ids.filter((id) => byId.has(id))
  );
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
function oldestMinute(plays, ids) {
  let oldest;
  for (let id of ids) {
    let play = plays.get(id);
    if (play === void 0) return;
    let minute = minuteOf(play.watchedAt);
    (oldest === void 0 || minute < oldest) && (oldest = minute);
  }
  return oldest;
}
function isPast(page, minute) {
  let last = page.at(-1);
  return minute !== void 0 && last !== void 0 && minuteOf(last.watchedAt) < minute;
}

// src/commands/comparison.ts
async function compareWithHistory(context, signedIn, selection) {
  let { clock, log } = context, begunAt = clock.now(), history = await readLive(context, signedIn, selection), first = compare(history, selection), doubt = doubtAbout(first, selection);
  if (doubt === void 0) return first;
  let settled = await readSettled(
    {
      read: () => readLive(context, signedIn, selection),
      first: { value: history, begunAt },
      kinds: kindsOf(selection),
      doubt,
      otherwise: "Nothing was removed"
    },
    { api: signedIn.api, clock, log }
  );
  return settled === history ? first : compare({ ...settled, plays: withGone(settled.plays, first, selection) }, selection);
}
function withGone(plays, { history, verification }, { ids }) {
  let listed = new Set(plays.map((play) => play.historyId)), before = new Set(history.plays.map((play) => play.historyId)), come = plays.filter((play) => !before.has(play.historyId)), back = new Set(come.filter((play) => ids.has(play.historyId)).map(occasionKey)), gone = verification.live.filter((play) => !listed.has(play.historyId) && !back.has(occasionKey(play))), occasions = new Set(gone.map(occasionKey));
  return [...plays.filter((play) => before.has(play.historyId) || !occasions.has(occasionKey(play))), ...gone];
}
function readLive(context, { api }, { rows }) {
  let wanted = rows.map(({ historyId, claims }) => ({ historyId, scope: scopeOf(claims) }));
  return readConcerned(api, wanted, progressTeller(context));
}
function scopeOf({ type, traktId, showTraktId }) {
  return type === "movie" ? traktId === void 0 ? void 0 : { type: "movie", traktId } : showTraktId === void 0 ? void 0 : { type: "show", traktId: showTraktId };
}
function compare(history, { rows }) {
  let verification = verify(rows, history.plays);
  return assertNotShifted(verification.mismatches), assertNotRounded(verification.rounded), { history, verification };
}
function doubtAbout({ history, verification }, { ids }) {
  let { gone, live } = verification;
  if (gone.length > 0)
    return `${count(gone.length, "selected play")} ${gone.length === 1 ? "is" : "are"} not listed, and may be there nonetheless.`;
  let kept = keptBeside(history.plays, ids);
  if (live.some((play) => kept(play) > 0))
    return "Equal plays are listed beside selected ones, and an undo must know whether they are still there.";
}
function kindsOf({ rows }) {
  let [type, ...others] = new Set(rows.map((row) => row.claims.type));
  return others.length === 0 && (type === "movie" || type === "episode") ? /* @__PURE__ */ new Set([type]) : /* @__PURE__ */ new Set(["movie", "episode"]);
}
function assertNotShifted(mismatches) {
  if (mismatches.length === 0) return;
  let problems = mismatches.map(
    ({ row, live, difference }) => ({
      message: `History ID ${row.historyId} is ${describePlay(live)}, but ${difference}.`,
      place: row.place
    })
  );
  throw new Failure(
    `Nothing was removed: ${count(mismatches.length, "row describes another play than its", "rows describe another play than their")} history ID names. Rows and IDs got shifted against each other, as happens when only some columns are sorted. Export again, and write the x into the new file.`,
    { problems }
  );
}
function assertNotRounded(rounded2) {
  if (rounded2.length === 0) return;
  let problems = rounded2.map(
    ({ row, live }) => ({
      message: `The spreadsheet rounded a history ID to ${row.historyId}; the play has ${live.historyId}.`,
      place: row.place
    })
  );
  throw new Failure(
    `Nothing was removed, since ${count(rounded2.length, "history ID got rounded and names", "history IDs got rounded and name")} no play. ${KEEP_AS_TEXT}`,
    { problems }
  );
}

// src/trakt/removal.ts
var BATCH = 100, TRIES_FOR_ONE = 3, TROUBLES_IN_A_ROW = 12;
async function removePlays(api, historyIds, { clock, log, onGone }) {
  let failed = /* @__PURE__ */ new Map(), queue = split(historyIds, BATCH).map((ids) => ({ ids, tries: 1, isFirst: !0 })), troubles = 0, done = 0;
  for (let batch = queue.shift(); batch !== void 0; batch = queue.shift()) {
    let { ids, tries, isFirst } = batch, { removal, trouble } = await send(api, ids, clock);
    if (trouble === void 0) {
      isFirst && onGone?.(goneOf(ids, removal)), troubles = 0, done += ids.length, log.info(`Removed ${figure(done)} of ${count(historyIds.length, "play")}.`);
      continue;
    }
    troubles++;
    let wait = trouble.wait || backoff(troubles);
    if (!trouble.isPassing || troubles === TROUBLES_IN_A_ROW || wait > LONGEST_WAIT) {
      for (let id of [...ids, ...queue.flatMap((rest) => rest.ids)]) failed.set(id, trouble.reason);
      break;
    }
    if (tries === TRIES_FOR_ONE) {
      for (let id of ids) failed.set(id, trouble.reason);
      continue;
    }
    log.info(
      `Removing ${count(ids.length, "play")} got no clear answer (${trouble.short}). Trying again in ${seconds(wait)}.`,
      "wait"
    ), await clock.sleep(wait);
    let again = { tries: ids.length === 1 ? tries + 1 : 1, isFirst: !1 };
    queue.unshift(...halve(ids).map((half) => ({ ids: half, ...again })));
  }
  return failed;
}
async function send(api, ids, clock) {
  try {
    let answer = await api.write("/sync/history/remove", JSON.stringify({ ids: ids.map(integer) })), removal = parseRemoval(answer);
    return removal === void 0 ? { trouble: troubleOf(answer, clock.now()) } : { removal };
  } catch (error) {
    if (!(error instanceof NoAnswer || error instanceof Failure)) throw error;
    let short = error.message;
    return error instanceof NoAnswer ? { trouble: { reason: explain(error, "removing plays"), short, isPassing: !0 } } : { trouble: { reason: short, short, isPassing: !1 } };
  }
}
function goneOf(ids, { deleted, notFound }) {
  let named = ids.filter((id) => notFound?.has(id));
  return named.length + deleted === ids.length ? named : ids;
}
function troubleOf(answer, now) {
  return {
    reason: explain(answer, "removing plays"),
    short: String(answer.status),
    isPassing: isPassing(answer),
    wait: retryAfter(answer.headers, now)
  };
}
function halve(ids) {
  return split(ids, Math.ceil(ids.length / 2));
}
function split(ids, size) {
  return Array.from(
    { length: Math.ceil(ids.length / size) },
    (_, index) => ids.slice(index * size, (index + 1) * size)
  );
}

// src/commands/confirmed-removal.ts
var REREAD_FOR = 12e4;
async function removeAndConfirm(context, signedIn, plays, history) {
  let { clock, log } = context, gone = /* @__PURE__ */ new Set(), failed = await removePlays(
    signedIn.api,
    plays.map((play) => play.historyId),
    { clock, log, onGone: (ids) => ids.forEach((id) => {
      gone.add(id);
    }) }
  ), isExpectedGone = ({ historyId }) => !failed.has(historyId), { listed, doubt } = await readUntilGone(context, plays.filter(isExpectedGone), history), left = doubt === void 0 && plays.some(isExpectedGone) ? listed : void 0, there = idsOf(listed ?? plays), unsure = plays.filter(({ historyId }) => failed.has(historyId) && !there.has(historyId));
  if (unsure.length > 0) {
    let sure = await lookForSure(context, signedIn, { history, unsure });
    there = idsOf(sure ?? [...plays.filter((play) => there.has(play.historyId)), ...unsure]);
  }
  return { ended: plays.map((play) => {
    if (!there.has(play.historyId)) return { play, end: "removed" };
    let reason = failed.get(play.historyId);
    return reason === void 0 ? { play, end: "unconfirmed" } : { play, end: "failed", reason };
  }), doubt, gone, left: left ?? [] };
}
async function readUntilGone({ clock, log }, plays, history) {
  let pause = createPauses({ clock, log }), until = clock.now() + REREAD_FOR, listed;
  for (; ; ) {
    let read = await history.again().catch(toFailure);
    if (read instanceof Failure) return { listed, doubt: read.message };
    if (read.completeness !== "unproven") {
      listed = read.plays;
      let ids = idsOf(listed);
      if (!plays.some((play) => ids.has(play.historyId))) return { listed, doubt: void 0 };
    }
    if (clock.now() >= until) return { listed, doubt: stillListed(read) };
    await pause("Trakt still lists removed plays, as it does for a while.", until);
  }
}
async function lookForSure(context, signedIn, { history, unsure }) {
  let doubt = `${count(unsure.length, "play")} that could not be removed ${unsure.length === 1 ? "is" : "are"} not listed, and may be there nonetheless.`, read = await readForSure(context, signedIn, { history, plays: unsure, doubt }).catch(toFailure);
  if (!(read instanceof Failure)) return read;
  context.log.info(read.message);
}
function toFailure(error) {
  if (error instanceof Failure) return error;
  throw error;
}
function idsOf(plays) {
  return new Set(plays.map((play) => play.historyId));
}
async function readForSure({ clock, log }, { api }, { history, plays, doubt }) {
  let read = await readSettled(
    {
      read: history.again,
      kinds: new Set(plays.map((play) => play.type)),
      doubt,
      otherwise: "Reading was given up"
    },
    { api, clock, log }
  );
  if (read.completeness !== "unproven") return read.plays;
  throw new Failure("Trakt\u2019s answers contradicted each other.");
}
function stillListed({ completeness }) {
  return completeness === "unproven" ? "Trakt\u2019s answers contradicted each other for two minutes." : "Trakt still listed them two minutes after they were removed.";
}

// src/commands/removal-list.ts
var LISTED_LATER = "Equal plays are listed beside removed ones that were not before, and an undo must know whether they are there.";
function createRemovalList(context, options, { plays, selected, history, account }) {
  let kept = keptBeside(history.plays, selected), save = (keptOf) => saveRemovals(context, options, writeRemovals(plays, keptOf, account.slug), account);
  return {
    /** @throws Failure when it cannot be saved, so that nothing may be removed */
    save: () => save(kept).catch(asNothingRemoved),
    /**
     * Saves it again where a read had been late: with the right number of equal plays, or to tell an undo that what is
     * missing from a read may have been missing before. `undefined` where that is not needed, or failed, which is told.
     */
    async correct(signedIn, { gone, left }) {
      let isRemoved = ({ historyId }) => !gone.has(historyId) || context.run.attempt !== "1", isMoreIn = (later) => {
        let keptAfter = keptBeside(later, selected);
        return plays.some((play) => isRemoved(play) && keptAfter(play) > kept(play));
      }, saveAgain = async () => {
        let sure = isMoreIn(left) ? await readForSure(context, signedIn, { history, plays, doubt: LISTED_LATER }) : left;
        if (!isMoreIn(sure)) return gone.size > 0 ? save(kept) : void 0;
        let keptAfter = keptBeside(sure, selected);
        return save((play) => isRemoved(play) ? keptAfter(play) : kept(play));
      };
      if (!(gone.size === 0 && !isMoreIn(left)))
        return context.log.group(
          "Saving the list again, since Trakt\u2019s answers were late",
          () => saveAgain().catch((error) => warnOfList(error, context))
        );
    }
  };
}
async function saveRemovals({ artifacts, workspace, run, log }, { directory }, content, account) {
  for (let tries = 1; ; tries++) {
    let path = await workspace.write(directory, removalFileName(account.slug, run), content);
    try {
      let artifact = await artifacts?.upload(workspace.absolute(path));
      return log.info(
        artifact === void 0 ? `Written to ${path}; nothing is uploaded.` : `Uploaded as ${artifact.name}.`
      ), { path, artifact };
    } catch (error) {
      if (!(error instanceof Failure) || tries === 2 || error instanceof NoArtifactService) throw error;
      log.info(`${error.message} Trying again under another name.`);
    }
  }
}
function asNothingRemoved(error) {
  if (!(error instanceof Failure)) throw error;
  let now = error instanceof NoArtifactService ? "With artifact: false the list is only written to the job\u2019s workspace, where a later step must keep it." : "Run this again later. Where there is no artifact service, artifact: false removes without that list.";
  throw new Failure(
    `Nothing was removed, since the list of what would go could not be saved first. ${error.message} ${now}`,
    { cause: error }
  );
}
function warnOfList(error, { log }) {
  if (!(error instanceof Failure)) throw error;
  log.warning(
    `Trakt\u2019s answers were late, and the list of what was removed could not be corrected. Wait six minutes before you undo this run; where an equal play had only just been added, it may put back one too few. ${error.message}`
  );
}

// src/commands/remove.ts
async function remove(context, options) {
  let { log } = context, files = await log.group(
    "Reading the selection",
    () => readGivenFiles(context, options.csv, "Nothing was removed.")
  ), believed = believe(selectPlays(files, options.ids)), selected = {
    command: "remove",
    files: files.map((file) => file.path),
    selected: believed.ids.size
  };
  if (log.info(`${count(selected.selected, "play")} selected.`), believed.ids.size === 0) return { ...selected, outcome: "nothing selected" };
  if (options.token === void 0) return { ...selected, outcome: "files checked" };
  let isPreview = options.dryRun || !context.run.mayAct, signedIn = await context.signIn(), { account } = signedIn, selection = believe(selectPlays(files, options.ids, account.slug));
  isPreview || context.artifacts?.prepare();
  let { history, verification } = await log.group(
    "Comparing with the history at Trakt",
    () => compareWithHistory(context, signedIn, selection)
  ), plays = verification.live;
  if (log.info(`Found ${figure(plays.length)} of ${count(selected.selected, "selected play")} in the history.`), plays.length > options.maxRemovals) throw tooMany(plays.length, options.maxRemovals);
  let isWhole = history.completeness === "proven", grids = concernedShows(
    context,
    signedIn,
    isWhole ? plays : [],
    async (traktId) => history.plays.filter((play) => play.showTraktId === traktId)
  );
  grids.catch(() => {
  });
  let found = async () => ({
    account,
    gone: verification.gone,
    unproven: history.completeness === "unproven" && verification.gone.length > 0,
    movedOn: verification.movedOn,
    renamed: verification.renamed,
    shows: await grids
  });
  if (isPreview) return { ...selected, ...await found(), outcome: "preview", plays };
  if (plays.length === 0)
    return {
      ...selected,
      ...await found(),
      outcome: "done",
      ended: [],
      removals: void 0,
      doubt: void 0
    };
  let list = createRemovalList(context, options, { plays, selected: selection.ids, history, account }), removals = await log.group("Saving what is about to go", list.save), removal = await log.group("Removing", () => removeAndConfirm(context, signedIn, plays, history)), corrected = await list.correct(signedIn, removal), { ended, doubt } = removal;
  return { ...selected, ...await found(), outcome: "done", removals: corrected ?? removals, ended, doubt };
}
function believe(selection) {
  if (selection.problems.length === 0) return selection;
  throw new Failure(
    `Nothing was removed, since ${count(selection.problems.length, "thing")} in the selection cannot be trusted. Correct the file and run this again.`,
    { problems: selection.problems }
  );
}
function tooMany(plays, most) {
  return new Failure(
    `Nothing was removed: ${count(plays, "play")} are selected, and max-removals allows ${figure(most)} in one run. If all of them should go, ${byHandWords(plays)}. In a workflow of your own, set max-removals to ${plays} or more.`
  );
}
export {
  remove
};
