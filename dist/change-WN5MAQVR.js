import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  judge,
  otherNamesOf,
  saidBy
} from "./chunk-2VIS2VMZ.js";
import {
  readGivenFiles
} from "./chunk-PJTSTOEM.js";
import {
  readCsv
} from "./chunk-Y4BTJJTI.js";
import {
  otherRuns
} from "./chunk-UYW2AVHY.js";
import {
  concernedShows,
  quietSince,
  readBack,
  readSettled,
  readStanding,
  removePlays
} from "./chunk-SDXY2FZY.js";
import {
  NOTHING_DONE,
  goingOf,
  uploadIntent,
  uploadReceipt
} from "./chunk-ZTHG67ZP.js";
import {
  PAGE_SIZE,
  progressTeller,
  readHistory
} from "./chunk-TQNUVI2F.js";
import {
  byHandWords
} from "./chunk-DKEKLSTW.js";
import "./chunk-6OJ2KKPN.js";
import "./chunk-NZQ47G44.js";
import "./chunk-AEBEM5ZY.js";
import "./chunk-ZZUFHPTP.js";
import {
  readActivities
} from "./chunk-QH4GMQUE.js";
import "./chunk-AXVHPUCR.js";
import {
  selectPlays
} from "./chunk-U66NSFNT.js";
import {
  describePlay,
  minuteOf,
  newestFirst
} from "./chunk-ZTCSQCV2.js";
import "./chunk-GLAUYXXN.js";
import "./chunk-2FI6F536.js";
import "./chunk-XBJD7QEL.js";
import "./chunk-7L456UP7.js";
import {
  Failure
} from "./chunk-6QX24C2R.js";
import {
  count,
  figure,
  joinProblems
} from "./chunk-KFBCDVU2.js";
import "./chunk-Z7GV73W6.js";

// src/action/still-asked.ts
async function takenBack({ run, github, workspace, log }, { patterns, rows, readRows }) {
  let { event } = run, paths = [...new Set(rows.flatMap(({ place }) => place === void 0 ? [] : [place.file]))];
  if (event.name !== "push" || event.branch === void 0 || paths.length === 0) return /* @__PURE__ */ new Set();
  let standing = await readStanding(gitHubOf(github), {
    branch: event.branch,
    after: event.after,
    paths,
    isMatching: (path) => workspace.matches(path, patterns)
  }), isStanding = ({ place }) => place === void 0 || standing.isUnchanged(place.file), open = new Map(rows.filter((row) => !isStanding(row)).map((row) => [keyOf(row), row.historyId]));
  if (open.size > 0)
    for await (let { path, bytes } of standing.changedFiles()) {
      let isInBackup = await workspace.isInBackup(path);
      for (let row of readRows(readCsv(path, bytes), isInBackup)) open.delete(keyOf(row));
      if (open.size === 0) break;
    }
  let standingIds = new Set(rows.filter((row) => isStanding(row) || !open.has(keyOf(row))).map(idOf)), gone = new Set(open.values()).difference(standingIds);
  return gone.size > 0 && log.info(
    `${count(gone.size, "play")} ${gone.size === 1 ? "was" : "were"} asked for and then taken back.`
  ), gone;
}
function gitHubOf(github) {
  if (github !== void 0) return github;
  throw new Failure("The input github-token is missing. Without it nothing says what was taken back.");
}
function keyOf({ historyId, moveTo }) {
  return `${historyId} ${moveTo ?? ""}`;
}
function idOf({ historyId }) {
  return historyId;
}

// src/trakt/concerned.ts
async function readConcerned(api, wanted, onProgress) {
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

// src/trakt/things.ts
var MOST_TITLES = 25;
async function readTitlesOf(api, plays, onProgress) {
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
  let { clock, log } = context, begunAt = clock.now(), read = () => readLive(context, signedIn, selection), live = await read(), first = believe(compare(live, selection, signedIn)), doubt = doubtAbout(first);
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
  return settled === live ? first : believe(compare(settled, selection, signedIn));
}
async function readLive(context, { api }, { rows }) {
  let wanted = rows.map(({ historyId, claims }) => ({ historyId, scope: scopeOf(claims) })), history = await readConcerned(api, wanted, progressTeller(context)), uncertain = new Set(rows.filter(hasNoCertainTime).map((row) => row.historyId)), plays = history.plays.filter((play) => uncertain.has(play.historyId));
  if (plays.length === 0 || history.completeness === "proven") return { history, beside: [] };
  let beside = await readTitlesOf(api, plays, progressTeller(context));
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
function believe(comparison) {
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
    return `${count(gone.length, "selected play")} ${gone.length === 1 ? "is" : "are"} not listed, and may be there nonetheless.`;
  if (goingOf(live, history.plays).some(({ stays }) => stays.length > 0))
    return "Equal plays are listed beside selected ones, and an undo must know whether they are still there.";
}

// src/commands/change/removal.ts
var STILL_LISTED = "Trakt still listed them six minutes after they were removed.";
async function removeSelected(context, { api, account }, { plays, history, directory }) {
  let { clock, log } = context, going = goingOf(plays, history.plays), intent = await log.group(
    "Putting on record what is about to go",
    () => uploadIntent(context, { going, coming: [], account, directory })
  ), { ended, outcome } = await log.group("Removing", async () => {
    let removal = await removePlays(
      api,
      plays.map((play) => play.historyId),
      { clock, log }
    ), stamps = await readActivities(api).catch(noStamps), back = await readBack(
      {
        read: history.again,
        lacks: (listed2) => stillListed(plays, removal, listed2),
        since: removal.endedAt ?? clock.now(),
        reason: "Trakt still lists removed plays. It can take six minutes to show a change."
      },
      { clock, log }
    ), listed = back.plays && new Set(back.plays.map((play) => play.historyId)), ends = plays.map((play) => endOf(play, removal, { listed, trouble: back.trouble }));
    return { ended: ends, outcome: outcomeOf(ends, removal, stamps) };
  });
  return await log.group("Putting on record what is gone", () => uploadReceipt(context, intent, outcome)), { ended, intent };
}
function stillListed(plays, { ends }, listed) {
  let ids = new Set(listed.map((play) => play.historyId));
  return plays.filter(({ historyId }) => ids.has(historyId) && ends.get(historyId)?.wasRefused !== !0);
}
var UNKNOWN = { end: "failed", wasSent: !1, wasRefused: !1, isClear: !1 };
function endOf(play, { ends, notFound }, { listed, trouble }) {
  let { historyId } = play, { end, reason, wasSent, wasRefused } = ends.get(historyId) ?? UNKNOWN;
  return listed !== void 0 && !listed.has(historyId) ? { play, end: !wasSent || notFound.has(historyId) ? "already gone" : "removed" } : end === "failed" ? { play, end, reason, mayGoLater: !wasRefused } : { play, end: "unconfirmed", reason: trouble ?? STILL_LISTED, mayGoLater: !0 };
}
function outcomeOf(ended, { ends }, stamps) {
  let idsOf = (end) => ended.filter((one) => one.end === end).map(({ play }) => play.historyId), removed = idsOf("removed"), clear = removed.filter((id) => ends.get(id)?.isClear);
  return { ...NOTHING_DONE, removed, gone: idsOf("already gone"), clear, stamps };
}
function noStamps(error) {
  if (error instanceof Failure) return NOTHING_DONE.stamps;
  throw error;
}

// src/commands/change/stayed.ts
async function notStayed(context, account, movedOn) {
  if (movedOn.length === 0) return [];
  let stayed = stayingIn(await recordsOf(context, account)), unexplained = movedOn.filter(({ row, live }) => !stayed.get(row.historyId)?.has(live.historyId));
  return [...new Map(unexplained.toReversed().map((one) => [one.row.historyId, one])).values()].toReversed();
}
async function recordsOf(context, account) {
  if (context.github === void 0) return [];
  try {
    return await otherRuns(context, /* @__PURE__ */ new Set(), account);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return context.log.info(`What earlier runs left beside the plays they removed is not known: ${error.message}`), [];
  }
}
function stayingIn(records) {
  let going = records.flatMap(({ intents }) => intents.flatMap((intent) => intent.going)), byId = Map.groupBy(going, ({ play }) => play.historyId);
  return new Map([...byId].map(([id, rows]) => [id, new Set(rows.flatMap(({ stays }) => stays))]));
}

// src/commands/change/change.ts
async function remove(context, options) {
  let { log } = context, files = await log.group(
    "Reading the selection",
    () => readGivenFiles(context, options.files, "Nothing was removed.")
  ), isInBackup = await backupFinder(context.workspace, files), believed = believe2(selectPlays(files, options.ids, { isInBackup })), selected = {
    command: "change",
    files: files.map((file) => file.path),
    selected: believed.ids.size
  };
  if (log.info(`${count(selected.selected, "play")} selected.`), believed.ids.size === 0) return { ...selected, outcome: "nothing selected" };
  if (options.token === void 0) return { ...selected, outcome: "files checked" };
  let isPreview = options.dryRun || !context.run.mayAct, signedIn = await context.signIn(), { account } = signedIn, otherNames = await otherNamesOf(context.workspace, account), selection = believe2(
    selectPlays(files, options.ids, { account: account.slug, otherNames, isInBackup })
  );
  isPreview || context.artifacts.prepare();
  let { history, judgement } = await log.group(
    "Comparing with the history at Trakt",
    () => compareWithHistory(context, signedIn, selection)
  ), selectedPlays = judgement.live, movedOn = await notStayed(context, account, judgement.movedOn);
  if (log.info(
    `Found ${figure(selectedPlays.length)} of ${count(selected.selected, "selected play")} in the history.`
  ), assertReversible(selectedPlays, options), selectedPlays.length > options.maxRemovals) throw tooMany(selectedPlays.length, options.maxRemovals);
  let back = isPreview ? /* @__PURE__ */ new Set() : await takenBack(context, {
    patterns: options.files,
    rows: selection.rows.map(toAsked),
    readRows: (file, isIn) => selectPlays([file], [], { isInBackup: () => isIn }).rows.map(toAsked)
  }), plays = selectedPlays.filter((play) => !back.has(play.historyId)), isWhole = history.completeness === "proven", grids = concernedShows(
    context,
    signedIn,
    isWhole ? plays : [],
    async (traktId) => history.plays.filter((play) => play.showTraktId === traktId)
  );
  grids.catch(() => {
  });
  let found = async () => ({
    account,
    gone: judgement.gone,
    unproven: history.completeness === "unproven" && judgement.gone.length > 0,
    movedOn,
    rounded: judgement.rounded,
    renamed: judgement.renamed,
    shows: await grids
  });
  if (isPreview) return { ...selected, ...await found(), outcome: "preview", plays };
  let takenBackPlays = selectedPlays.filter((play) => back.has(play.historyId));
  if (plays.length === 0)
    return {
      ...selected,
      ...await found(),
      outcome: "done",
      ended: [],
      takenBack: takenBackPlays,
      intent: void 0
    };
  let { ended, intent } = await removeSelected(context, signedIn, {
    plays,
    history,
    directory: options.directory
  });
  return { ...selected, ...await found(), outcome: "done", ended, takenBack: takenBackPlays, intent };
}
function toAsked({ moveTo, ...row }) {
  return { ...row, ...moveTo !== void 0 && { moveTo: JSON.stringify(moveTo) } };
}
async function backupFinder(workspace, files) {
  let paths = files.map((file) => file.path), isIn = await Promise.all(paths.map((path) => workspace.isInBackup(path))), backedUp = new Set(paths.filter((_, index) => isIn[index]));
  return (path) => backedUp.has(path);
}
function believe2(selection) {
  let problems = [...selection.problems];
  for (let { moveTo, place } of selection.rows)
    moveTo !== void 0 && problems.push({ message: NO_MOVES, place });
  if (problems.length === 0) return selection;
  let joined = joinProblems(problems);
  throw new Failure(
    `Nothing was removed: ${count(joined.length, "problem")} in what you selected (listed below). Fix ${joined.length === 1 ? "it" : "them"} and run this again.`,
    { problems: joined }
  );
}
var NO_MOVES = "Plays cannot be moved yet. Empty the column move_to, and mark the play in remove if it should go.";
function assertReversible(plays, { allowIrreversible }) {
  let lost = plays.filter((play) => play.traktId === null);
  if (lost.length === 0 || allowIrreversible) return;
  let them = lost.length === 1 ? "it" : "them";
  throw new Failure(
    `Nothing was removed: Trakt could not give back ${count(lost.length, "play")}, because it does not know any more what ${lost.length === 1 ? "it is" : "they are"} of. If ${them} should go for good, set allow-irreversible to true; else unmark ${them}.`,
    { problems: lost.map((play) => ({ message: `History ID ${play.historyId}: ${describePlay(play)}.` })) }
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
