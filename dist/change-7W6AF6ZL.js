import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  judge
} from "./chunk-I3TON46L.js";
import {
  readGivenFiles
} from "./chunk-TO3XUNVP.js";
import {
  readCsv
} from "./chunk-F52LZI6G.js";
import {
  carryOut,
  mayHaveActed,
  quietSince,
  readGridShows,
  readRun,
  readSettled,
  readStanding
} from "./chunk-6V35SXU4.js";
import {
  PAGE_SIZE,
  accountInName,
  artifactPages,
  goingOf,
  isSameAccount,
  parseListName,
  parseReceiptName,
  progressTeller,
  readArtifact,
  readGoing,
  readHistory,
  readReceipt
} from "./chunk-2WCDWQTP.js";
import {
  byHandWords
} from "./chunk-HXLUENIL.js";
import "./chunk-JV2JXO2E.js";
import "./chunk-NZQ47G44.js";
import {
  otherNamesOf
} from "./chunk-O4YT3VDA.js";
import "./chunk-Z7GFD4AD.js";
import "./chunk-ZZUFHPTP.js";
import "./chunk-QH4GMQUE.js";
import "./chunk-AXVHPUCR.js";
import {
  selectPlays
} from "./chunk-CBG6QBUI.js";
import {
  describePlay,
  minuteOf,
  newestFirst,
  saidBy
} from "./chunk-FTVCWWLC.js";
import "./chunk-OAYHXZNV.js";
import "./chunk-NHO37BEL.js";
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

// src/commands/still-asked.ts
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

// src/github/recent-records.ts
var MOST_RECORDS = 20, MOST_PAGES = 10;
async function* recentRecords(tools, isWanted) {
  let records = 0;
  for await (let { artifact, runId } of recentArtifacts(tools.github)) {
    if (!isWanted(artifact.name, runId)) continue;
    if (records++ === MOST_RECORDS) return;
    let text = await readRecord(tools, artifact, runId);
    text !== void 0 && (yield text);
  }
}
async function* recentArtifacts(github) {
  let pages = 0;
  for await (let page of artifactPages(github)) {
    for (let artifact of page)
      artifact.expired || (yield { artifact, runId: String(artifact.workflow_run?.id ?? "") });
    if (++pages === MOST_PAGES) return;
  }
}
async function readRecord(tools, artifact, runId) {
  try {
    let run = await readRun(tools.github, runId);
    return !("run_attempt" in run) || !mayHaveActed(run, tools.run) ? void 0 : (await readArtifact(tools.github, artifact, tools)).toString();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    tools.log.info(`${artifact.name} is passed over: ${error.message}`);
    return;
  }
}

// src/github/former-names.ts
async function formerNames(tools, { uuid }, names) {
  let found = /* @__PURE__ */ new Set();
  if (uuid === void 0 || names.size === 0) return found;
  let wanted = new Map([...names].map((name) => [accountInName(name), name])), isWanted = (artifact, runId) => {
    let name = wanted.get(parseReceiptName(artifact, runId)?.account ?? "");
    return name !== void 0 && !found.has(name);
  };
  for await (let text of recentRecords(tools, isWanted)) {
    let { account } = readReceipt(text) ?? {};
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
    return log.info(`Whether the account had another name is not known: ${error.message}`), names;
  }
}
function namesIn(files) {
  let marked = files.flatMap(({ rows }) => rows.filter(({ cells }) => cells.remove || cells.move_to));
  return new Set(marked.flatMap(({ cells }) => cells.account?.toLowerCase() || []));
}

// src/trakt/history-of-plays.ts
async function readHistoryOfPlays(api, wanted, onProgress) {
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
  let wanted = rows.map(({ historyId, claims }) => ({ historyId, scope: scopeOf(claims) })), history = await readHistoryOfPlays(api, wanted, progressTeller(context)), uncertain = new Set(rows.filter(hasNoCertainTime).map((row) => row.historyId)), plays = history.plays.filter((play) => uncertain.has(play.historyId));
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

// src/github/removed-lists.ts
async function* removedLists(tools, account) {
  let own = accountInName(account.slug), isWanted = (name, runId) => {
    let list = parseListName(name, runId);
    return list?.kind === "removed" && list.account === own;
  };
  for await (let text of recentRecords(tools, isWanted)) {
    let list = readGoing(text);
    list !== void 0 && isSameAccount(list.account, account) && (yield list.rows);
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
    log.info(`What earlier runs left beside the plays they removed is not known: ${error.message}`);
  }
  return found;
}

// src/commands/change/change.ts
async function change(context, options) {
  let { log } = context, files = await log.group(
    "Reading the selection",
    () => readGivenFiles(context, options.files, "Nothing was removed.")
  ), isInBackup = await backupFinder(context.workspace, files), believed = believe2(selectPlays(files, options.ids, { isInBackup })), paths = files.map((file) => file.path), selected = {
    command: "change",
    files: paths,
    unmarked: paths.filter((path) => !believed.rows.some((row) => row.place?.file === path)),
    selected: believed.ids.size
  };
  if (log.info(`${count(selected.selected, "play")} selected.`), believed.ids.size === 0) return { ...selected, outcome: "nothing selected" };
  if (options.token === void 0) return { ...selected, outcome: "files checked" };
  let isPreview = options.dryRun || !context.run.mayAct, signedIn = await context.signIn(), { account } = signedIn, otherNames = await otherNamesIn(files, context, account), selection = believe2(
    selectPlays(files, options.ids, { account: account.slug, otherNames, isInBackup })
  );
  isPreview || context.artifacts.prepare();
  let { history, judgement } = await log.group(
    "Comparing with the history at Trakt",
    () => compareWithHistory(context, signedIn, selection)
  ), selectedPlays = judgement.live, elsewhere = await notExplained(context, account, judgement);
  if (log.info(
    `Found ${figure(selectedPlays.length)} of ${count(selected.selected, "selected play")} in the history.`
  ), assertReversible(selectedPlays, options), selectedPlays.length > options.maxRemovals) throw tooMany(selectedPlays.length, options.maxRemovals);
  let back = isPreview ? /* @__PURE__ */ new Set() : await takenBack(context, {
    patterns: options.files,
    rows: selection.rows.map(toAsked),
    readRows: (file, isIn) => selectPlays([file], [], { isInBackup: () => isIn }).rows.map(toAsked)
  }), plays = selectedPlays.filter((play) => !back.has(play.historyId)), isWhole = history.completeness === "proven", grids = readGridShows(
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
    ...elsewhere,
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
  warnOfIrreversible(context, plays);
  let { removed, intent } = await carryOut(context, signedIn, {
    coming: [],
    going: goingOf(plays, history.plays),
    readLive: history.again,
    directory: options.directory
  });
  return {
    ...selected,
    ...await found(),
    outcome: "done",
    ended: removed,
    takenBack: takenBackPlays,
    intent
  };
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
function warnOfIrreversible({ log }, plays) {
  let lost = plays.filter((play) => play.traktId === null), [first] = lost;
  if (first === void 0) return;
  let they = lost.length === 1 ? describePlay(first) : `${figure(lost.length)} plays`;
  log.warning(
    `No undo can bring back ${they}, which this run removes: Trakt no longer has the episode or movie. allow-irreversible is true.`
  );
}
function tooMany(plays, most) {
  return new Failure(
    `Nothing was removed: ${count(plays, "play")} are selected, and max-removals allows ${figure(most)} in one run. If all of them should go, ${byHandWords(plays)}. In a workflow of your own, set max-removals to ${plays} or more.`
  );
}
export {
  change
};
