import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  FILES_CHECKED,
  NO_FILE,
  readGivenFiles
} from "./chunk-4VFTIX53.js";
import {
  carryOut,
  mayHaveActed,
  previewLine,
  quietSince,
  readGridShows,
  readRun,
  readSettled,
  readStanding,
  recordOutputs,
  showGrids,
  undoLine
} from "./chunk-5L7F7PMK.js";
import {
  judge
} from "./chunk-VHFXSMKS.js";
import {
  readCsv
} from "./chunk-GYX7SNEF.js";
import {
  pullComment
} from "./chunk-H6GHVELW.js";
import {
  accountIn
} from "./chunk-GCP3CASH.js";
import "./chunk-26UQINBN.js";
import "./chunk-A5AP6FCC.js";
import {
  PAGE_SIZE,
  accountInName,
  artifactPages,
  byHandWords,
  foldedPlays,
  goingOf,
  isSameAccount,
  parseListName,
  parseReceiptName,
  playsBlock,
  progressTeller,
  readArtifact,
  readGoing,
  readHistory,
  readReceipt,
  readSelecting,
  whenIn,
  zoneName
} from "./chunk-2QIH4GRM.js";
import "./chunk-VKBY3QN3.js";
import {
  otherNamesOf
} from "./chunk-QLOYKERN.js";
import "./chunk-LO54SUMQ.js";
import "./chunk-C4VW66PN.js";
import {
  Failure,
  MOST_REMOVALS,
  atLeastOne,
  count,
  describeItem,
  describePlay,
  describeRow,
  details,
  document,
  figure,
  joinProblems,
  link,
  list,
  minuteOf,
  newestFirst,
  readBoolean,
  readNumber,
  removalLink,
  removalTarget,
  saidBy,
  selectPlays,
  text
} from "./chunk-WILDMYJS.js";
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
    let text2 = await readRecord(tools, artifact, runId);
    text2 !== void 0 && (yield text2);
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
  for await (let text2 of recentRecords(tools, isWanted)) {
    let { account } = readReceipt(text2) ?? {};
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
    log.info(`What earlier runs left beside the plays they removed is not known: ${error.message}`);
  }
  return found;
}

// src/commands/change/change.ts
async function change(context, options) {
  let { log } = context, files = await log.group(
    "Reading the selection",
    () => readGivenFiles(context, options.files, "Nothing was removed.")
  ), isInBackup = await backupFinder(context.workspace, files), select = async (account2) => {
    if (account2 === void 0) return believe2(selectPlays(files, options.ids, { isInBackup }));
    let otherNames = await otherNamesIn(files, context, account2);
    return believe2(selectPlays(files, options.ids, { account: account2.slug, otherNames, isInBackup }));
  }, said = options.token === void 0 ? void 0 : accountIn(options.token), believed = await select(said), paths = files.map((file) => file.path), selected = {
    command: "change",
    files: paths,
    unmarked: paths.filter((path) => !believed.rows.some((row) => row.place?.file === path)),
    selected: believed.ids.size
  };
  if (log.info(`${count(selected.selected, "play")} selected.`), believed.ids.size === 0) return { ...selected, outcome: "nothing selected" };
  if (options.token === void 0) return { ...selected, outcome: "files checked" };
  let isPreview = options.dryRun || !context.run.mayAct, signedIn = await context.signIn(), { account } = signedIn, selection = said?.slug === account.slug && said.uuid === account.uuid ? believed : await select(account);
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

// src/commands/change/summary.ts
var RUN_AGAIN = "Running this again later removes just what is left.";
function changeParts(report, run) {
  return [`## ${changeHeadline(report)}`, ...partsBelow(report, run)];
}
function changeHeadline(report) {
  switch (report.outcome) {
    case "nothing selected":
      return "Nothing to remove";
    case "files checked":
      return `${count(report.selected, "play")} selected`;
    case "preview":
      return previewHeadline(report);
    case "done":
      return doneHeadline(report);
  }
}
function partsBelow(report, run) {
  switch (report.outcome) {
    case "nothing selected":
      return [nothingSelected(report.files.map(text))];
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
function previewHeadline({ plays }) {
  return `Preview: ${count(plays.length, "play")} would be removed`;
}
function previewParts(report, run) {
  let when = whenIn(report.account.timezone);
  return [
    previewLine(run, "change.yml", report.plays.length === 0),
    unprovenLine(report),
    movedOnBlock(report, run, when),
    irreversibleLine(report.plays, "could not"),
    report.plays.length === 0 ? void 0 : playsBlock("The plays that would be removed", report.plays, when),
    ...gridBlocks(report, new Set(report.plays.map((play) => play.historyId)), "would be removed"),
    ...remarks(report, when),
    footer(report)
  ];
}
function doneParts(report, run) {
  let when = whenIn(report.account.timezone), by = (end) => report.ended.filter((ended) => ended.end === end), removed = by("removed").map((ended) => ended.play);
  return [
    mistakeLine(removed, report, run),
    irreversibleLine(removed, "cannot"),
    unprovenLine(report),
    movedOnBlock(report, run, when),
    ...troubleBlocks(by("failed"), by("unconfirmed"), when),
    ...takenBackBlock(report.takenBack, when),
    overtakenBlock(by("already gone"), when),
    removed.length === 0 ? void 0 : playsBlock("The removed plays", removed, when),
    ...gridBlocks(report, new Set(removed.map((play) => play.historyId)), "removed"),
    ...remarks(report, when),
    footer(report)
  ];
}
function doneHeadline(report) {
  let total = report.ended.length, removed = report.ended.filter((ended) => ended.end === "removed").length;
  return total === 0 && report.takenBack.length > 0 ? `Nothing removed: ${report.takenBack.length === 1 ? "the play was" : `${figure(report.takenBack.length)} plays were`} taken back` : total === 0 ? `Nothing left to remove: ${report.gone.length === 1 ? "the play is" : `the ${figure(report.gone.length)} plays are`} gone already` : removed === total ? `${count(removed, "play")} removed` : `${figure(removed)} of ${count(total, "play")} removed`;
}
function troubleBlocks(failed, unconfirmed, when) {
  return [
    ...troubleBlock(failed, when, {
      what: `\u274C **${count(failed.length, "play")} could not be removed.**`,
      title: "The plays that are still there"
    }),
    ...troubleBlock(unconfirmed, when, {
      what: `\u26A0\uFE0F **${count(unconfirmed.length, "play")} may still be there.**`,
      title: "The plays that could not be confirmed"
    })
  ];
}
function troubleBlock(ended, when, { what, title }) {
  if (ended.length === 0) return [];
  let reasons = new Set(ended.flatMap(({ reason }) => reason ?? [])), next = ended.some(({ mayGoLater }) => mayGoLater) ? [RUN_AGAIN] : [];
  return [
    [what, ...[...reasons].map(text), ...next].join(" "),
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
function canComeBack({ traktId }) {
  return traktId !== null;
}
function mistakeLine(removed, { intent }, run) {
  if (intent === void 0 || !removed.some(canComeBack)) return;
  let files = intent.files.map(({ artifact }) => link(text(artifact.name), artifact.url)).join(", ");
  return undoLine(run, `the list of what was removed (${files})`);
}
function irreversibleLine(plays, cannot) {
  let lost = plays.filter((play) => !canComeBack(play)).length;
  return lost === 0 ? void 0 : `\u26A0\uFE0F **${lost === plays.length ? lost === 1 ? "It" : "They" : `${figure(lost)} of them`} ${cannot} be put back:** Trakt no longer has the episode or movie, so no undo can add ${lost === 1 ? "that play" : "those plays"} again.`;
}
function gridBlocks({ shows }, going, flagged) {
  return shows.map(
    (show) => showGrids(show, {
      before: show.plays,
      after: show.plays.filter((play) => !going.has(play.historyId)),
      flagged: { ids: going, meaning: flagged }
    })
  );
}
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
function takenBackBlock(plays, when) {
  if (plays.length === 0) return [];
  let [were, they] = plays.length === 1 ? ["was", "it"] : ["were", "they"];
  return [
    `**${count(plays.length, "play")} ${were} taken back** and ${were} not removed: while this run waited, the file changed, and it does not ask for ${plays.length === 1 ? "it" : "them"} any more. If ${they} should go nonetheless, commit the file again.`,
    foldedPlays("The plays that were taken back", plays, when)
  ];
}
function unprovenLine({ gone, unproven }) {
  if (unproven)
    return `\u274C **${count(gone.length, "selected play")} could not be found**, and Trakt\u2019s answers contradicted each other, so ${gone.length === 1 ? "it" : "they"} may be there still. Run this again in a few minutes.`;
}
function goneBlock(gone, selected, account) {
  if (gone.length === 0) return;
  let all = gone.length === selected ? ` None of the selected plays is in the history of ${text(account)}. Is that the right account?` : "";
  return `${count(gone.length, "selected play")} ${gone.length === 1 ? "was" : "were"} gone already.${all}

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
  return plays === 1 ? "1 selected play is gone, but an equal play is there under another history ID" : `${count(plays, "selected play")} are gone, but equal plays are there under other history IDs`;
}
function roundedWords(rounded) {
  let [first] = rounded;
  return `A spreadsheet may have rounded ${rounded.length === 1 ? "1 history ID that is gone" : `${figure(rounded.length)} history IDs that are gone`}: ${first?.row.historyId} may have been ${first?.live.historyId}. If so, export again, and keep history_id as text.`;
}
function renamedWords(rows) {
  let name = rows === 1 ? "names its play" : "name their plays";
  return `${count(rows, "row")} ${name} a little differently than Trakt does now`;
}
function footer({ account }) {
  return `Account ${text(account.slug)}. Times are those of ${text(zoneName(account.timezone))}.`;
}

// src/commands/change/conclusion.ts
function concludeChange(report, run) {
  let parts = changeParts(report, run), isNews = report.outcome !== "nothing selected" || report.files.length > 0, conclusion = {
    headline: changeHeadline(report),
    outputs: { selected: report.selected },
    summary: document(parts),
    comment: pullComment(parts, run, isNews),
    notices: [],
    warnings: []
  };
  switch (report.selected > 0 && report.unmarked.length > 0 && conclusion.warnings.push(nothingSelected(report.unmarked)), report.outcome) {
    case "nothing selected":
      conclusion[report.files.length === 0 ? "notices" : "warnings"].push(
        `Nothing to remove. ${nothingSelected(report.files)}`
      );
      break;
    case "files checked":
      conclusion.notices.push(FILES_CHECKED);
      break;
    case "preview":
      concludeFound(conclusion, report);
      break;
    case "done":
      concludeFound(conclusion, report), concludeEnds(conclusion, report);
  }
  return conclusion;
}
function concludeFound(conclusion, report) {
  let { gone, movedOn, rounded, renamed, unproven, account } = report;
  conclusion.outputs["already-gone"] = unproven ? 0 : gone.length - movedOn.length, gone.length === report.selected && !unproven && movedOn.length === 0 && conclusion.warnings.push(
    `None of the selected plays is in the history of ${account.slug}: they are gone already, or it is the wrong account.`
  ), movedOn.length > 0 && report.outcome === "preview" && conclusion.warnings.push(movedOnFailure(report)), rounded.length > 0 && conclusion.warnings.push(roundedWords(rounded)), renamed.length > 0 && conclusion.warnings.push(
    `${renamedWords(renamed.length)}. The job summary lists ${renamed.length === 1 ? "it" : "them"}.`
  ), unproven && (conclusion.failure = `${count(gone.length, "selected play")} could not be found, and the read of the history could not be proven whole. Run this again in a few minutes.`);
}
function concludeEnds(conclusion, report) {
  let { ended, intent, unproven, gone, takenBack: takenBack2, movedOn } = report, by = (end) => ended.filter((one) => one.end === end), [removed, failed, unconfirmed] = [by("removed").length, by("failed"), by("unconfirmed")];
  if (Object.assign(conclusion.outputs, {
    removed,
    "already-gone": (unproven ? 0 : gone.length - movedOn.length) + by("already gone").length,
    unconfirmed: unconfirmed.length + (unproven ? gone.length : 0),
    failed: failed.length + movedOn.length,
    ...recordOutputs([intent])
  }), takenBack2.length > 0) {
    let [were, it] = takenBack2.length === 1 ? ["was", "it"] : ["were", "them"];
    conclusion.warnings.push(
      `${count(takenBack2.length, "play")} ${were} not removed: the branch does not ask for ${it} any more. The job summary lists ${it}.`
    );
  }
  movedOn.length > 0 && (conclusion.failure = movedOnFailure(report));
  let missing = unproven ? gone.length : 0, trouble = troubleWords(failed, unconfirmed, missing);
  if (trouble === void 0) return;
  let again = movedOn.length > 0 ? ` ${movedOnFailure(report)}` : "";
  conclusion.failure = `${trouble[0]}; ${figure(removed)} ${removed === 1 ? "was" : "were"} removed. ${trouble[1]}${again}`;
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
function readChangeOptions(input, common) {
  let selection = readSelecting(input);
  return selection.files.length === 0 && selection.ids.length === 0 && input.problem(
    "change needs the input files or ids: the files in which plays are marked, or their history IDs."
  ), {
    ...common,
    ...selection,
    maxRemovals: readNumber(input, "max-removals", MOST_REMOVALS, atLeastOne),
    allowIrreversible: readBoolean(input, "allow-irreversible", !1)
  };
}

// src/commands/change/command.ts
var command = {
  hasPreview: !0,
  readOptions: readChangeOptions,
  carryOut: async (tools, options) => concludeChange(await change(tools, options), tools.run)
};
export {
  command
};
