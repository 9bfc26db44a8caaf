import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  createLimit
} from "./chunk-DU232CK2.js";
import {
  cellSentences,
  findSuspects,
  forget,
  isSameMemory,
  memoryEntry,
  memoryIn,
  onlySuspects,
  remember,
  suspectBlocks,
  suspectPlays
} from "./chunk-6QTQT4RB.js";
import {
  judge
} from "./chunk-VHFXSMKS.js";
import {
  NO_LIMITS,
  readCsv
} from "./chunk-GYX7SNEF.js";
import {
  FEW,
  PAGE_SIZE,
  believedActivities,
  isSameActivity,
  partOf,
  playsBlock,
  progressTeller,
  readDuplicateSetting,
  readHistory,
  readPage,
  receiptsInTemp,
  whenIn,
  zoneName
} from "./chunk-2QIH4GRM.js";
import "./chunk-VKBY3QN3.js";
import {
  isOfAccount,
  namesIn
} from "./chunk-QLOYKERN.js";
import {
  MANIFEST,
  backupFiles,
  isBackupPath,
  readManifest,
  writeManifest
} from "./chunk-LO54SUMQ.js";
import {
  readActivities
} from "./chunk-C4VW66PN.js";
import {
  EPOCH,
  Failure,
  accountProblem,
  count,
  detailsIn,
  document,
  explainBadId,
  figure,
  folderPage,
  isDated,
  itemKey,
  joinProblems,
  likelyMarks,
  lineWords,
  link,
  minuteOf,
  parseHistoryId,
  place,
  plays,
  quote,
  readBoolean,
  readNumber,
  selectPlays,
  slotKey,
  table,
  text,
  titleKey,
  workflowPage,
  writeBackup,
  zonedMinute
} from "./chunk-WILDMYJS.js";
import "./chunk-Z7GV73W6.js";

// src/commands/backup/last-backup.ts
import { createHash } from "node:crypto";

// src/csv/backup-file.ts
function readBackupFile(file, names) {
  let shape = shapeProblem(file), problems = [...file.problems];
  if (shape !== void 0) return { plays: [], marked: void 0, problems: [...problems, shape] };
  let plays2 = [];
  for (let row of file.rows.filter((row2) => row2.cells.history_id || isMarked(row2))) {
    let message = rowProblem(row, names);
    message !== void 0 ? problems.push({ message, place: row.place }) : plays2.push(toBackedUpPlay(row));
  }
  return { plays: plays2, marked: hasMarks(file) ? file : void 0, problems };
}
function hasMarks(file) {
  return file.rows.some(isMarked) || !file.columns.has("remove") && likelyMarks(file) !== void 0;
}
function isMarked({ cells }) {
  return !!(cells.remove || cells.move_to);
}
function shapeProblem({ path: file, columns }) {
  if (!(columns.has("history_id") && !columns.has("stays")))
    return {
      message: "This is no file of a backup: " + (columns.has("stays") ? "it lists plays that a run removed." : "the column history_id is missing, so no row names a play."),
      place: { file, line: 1 }
    };
}
function rowProblem(row, names) {
  let id = row.cells.history_id ?? "";
  if (parseHistoryId(id) === void 0) return explainBadId(id);
  let [account] = names;
  return accountProblem(row, account, names);
}
function toBackedUpPlay({ cells }) {
  let time = cells.watched_at;
  return {
    isSuspect: !!cells.suspect,
    play: {
      historyId: parseHistoryId(cells.history_id ?? "") ?? "",
      // A time that a spreadsheet rewrote is as good as none.
      watchedAt: time !== void 0 && zonedMinute(time) !== void 0 ? time : EPOCH,
      action: cells.play_action ?? "",
      type: cells.type?.toLowerCase() === "movie" ? "movie" : "episode",
      ...detailsIn(cells)
    }
  };
}

// src/commands/backup/last-backup.ts
var READS_IN_FLIGHT = 8;
async function openBackup(folder, account) {
  let manifest = await openManifest(folder, account), names = manifest?.files.map((file) => file.path) ?? await csvFiles(folder), limit = createLimit(READS_IN_FLIGHT), contents = names.map(async (name) => {
    let hash = await limit(async () => {
      let bytes = await folder.read(name);
      return bytes && sha256(bytes);
    });
    return hash === void 0 ? [] : [[name, hash]];
  }), hashes = new Map((await Promise.all(contents)).flat()), isIntact = manifest?.files.every((file) => hashes.get(file.path) === file.sha256) ?? !1;
  return { manifest, hashes, isIntact };
}
async function* readPlays(folder, { hashes, manifest }, account) {
  let names = namesIn(manifest, account), problems = [];
  for (let name of hashes.keys()) {
    let file = readCsv(folder.path(name), await folder.read(name) ?? new Uint8Array(), NO_LIMITS), read = readBackupFile(file, names);
    read.marked === void 0 && problems.push(...read.problems), yield { name, ...read };
  }
  if (problems.length !== 0)
    throw new Failure(
      "Nothing was saved, since files in the folder of the backup cannot be read as files of this account\u2019s backup, and saving would overwrite them. Bring them back as they were from the history of the file on GitHub, delete them, or name another directory.",
      { problems }
    );
}
function sha256(content) {
  return createHash("sha256").update(content).digest("hex");
}
async function openManifest(folder, account) {
  let bytes = await folder.read(MANIFEST);
  if (bytes === void 0) return;
  let path = folder.path(MANIFEST), manifest = readManifest(new TextDecoder().decode(bytes));
  if (manifest === "newer")
    throw new Failure(
      `Nothing was saved: a newer version of this action wrote ${path}. Use that version again; the backup is as it was.`
    );
  if ("unreadable" in manifest)
    throw new Failure(
      `Nothing was saved: ${path} is damaged (${manifest.unreadable}), so the last backup cannot be trusted. Bring the file back from its history on GitHub. To start over, delete ${path} alone and run this again: everything is read again, and the CSV files beside it still count as the last backup.`
    );
  if (isOfAccount(manifest.account, account)) return manifest;
  let { slug, uuid } = manifest.account, renamed = uuid === void 0 || account.uuid === void 0 ? ` If ${slug} was only renamed to ${account.slug}, delete that folder and run this again.` : "";
  throw new Failure(
    `Nothing was saved: the backup in ${folder.path(".")} belongs to ${slug === account.slug ? "another account that was called" : "the account"} ${slug}, but this run is signed in as ${account.slug}. Sign in as ${slug} with Connect, or give the backup of ${account.slug} another directory.${renamed}`
  );
}
async function csvFiles(folder) {
  return [...await folder.list(), ...await folder.list("shows")].filter(isBackupPath).toSorted();
}

// src/trakt/history-since.ts
async function readHistorySince(api, known, onProgress) {
  let read = /* @__PURE__ */ new Map(), counts = /* @__PURE__ */ new Set();
  for (let number = 1; ; number++) {
    let { plays: plays2, itemCount, pageCount } = await readPage(api, partOf("all"), number);
    for (let play of plays2) read.set(play.historyId, play);
    if (onProgress?.(read.size, itemCount), counts.add(itemCount).size > 1) return;
    let verdict = judge2([...read.values()], known, itemCount);
    if (verdict === "accounted for") return new Map([...known.plays, ...read]);
    if (verdict === "full read needed" || number >= pageCount) return;
  }
}
function judge2(read, known, reported) {
  let isNew = (play) => !known.plays.has(play.historyId), fresh = read.filter(isNew).length, expected = fresh + known.plays.size + known.shortfall;
  return fresh === 0 || expected > reported || hasGap(read, known.plays) ? "full read needed" : read.length - 1 - read.findLastIndex(isNew) < PAGE_SIZE && read.length - fresh < known.plays.size ? "go on" : expected === reported ? "accounted for" : "full read needed";
}
function hasGap(read, known) {
  let ids = new Set(read.map((play) => play.historyId)), end = minuteOf(read.at(-1)?.watchedAt ?? "");
  return known.values().some((play) => minuteOf(play.watchedAt) > end && !ids.has(play.historyId));
}

// src/commands/backup/changes.ts
async function changesSince(files, history) {
  let known = /* @__PURE__ */ new Set(), suspects = /* @__PURE__ */ new Set(), gone = [];
  for await (let file of files)
    for (let { play, isSuspect } of file) {
      let isThere = history.has(play.historyId);
      !isThere && !known.has(play.historyId) && gone.push(play), isThere && isSuspect && suspects.add(play.historyId), known.add(play.historyId);
    }
  let come = [...history.values()].filter((play) => !known.has(play.historyId)), same = matchUp(gone, come, slotKey), byThing = matchUp(same.gone, same.come, itemKey), byMinute = matchUp(byThing.gone, byThing.come, minuteKey);
  return {
    added: byMinute.come,
    lost: byMinute.gone,
    moved: [...byThing.pairs, ...byMinute.pairs],
    before: known.size,
    suspects
  };
}
function minuteKey(play) {
  return isDated(play) ? minuteOf(play.watchedAt) : `play ${play.historyId}`;
}
function matchUp(gone, come, keyOf) {
  let byKey = Map.groupBy(come, keyOf), taken = /* @__PURE__ */ new Set(), pairs = [], left = [];
  for (let before of gone) {
    let now = byKey.get(keyOf(before))?.shift();
    now === void 0 ? left.push(before) : (pairs.push({ before, now }), taken.add(now));
  }
  return { pairs, gone: left, come: come.filter((play) => !taken.has(play)) };
}

// src/commands/backup/marks.ts
function createMarkReader() {
  let files = /* @__PURE__ */ new Map();
  return {
    note({ name, marked, problems }) {
      marked !== void 0 && files.set(name, { file: marked, problems });
    },
    judge({ history, names, timezone }) {
      let marks = /* @__PURE__ */ new Map(), held = /* @__PURE__ */ new Map(), partlyRead = /* @__PURE__ */ new Set();
      if (files.size === 0) return { marks, held, partlyRead };
      let [account] = names, setting = { account, otherNames: names, isInBackup: () => !0 }, marked = [...files.values()].map(({ file }) => file), selection = selectPlays(marked, [], setting), judged = judge(selection, { plays: [...history.values()], timezone }), byFile = Map.groupBy([...selection.problems, ...judged.problems], ({ place: place2 }) => place2?.file);
      for (let [name, { file, problems }] of files) {
        let ofFile = byFile.get(file.path) ?? problems;
        problems.length > 0 && partlyRead.add(name), ofFile.length > 0 ? held.set(name, joinProblems(ofFile)) : noteMarks(file, history, marks);
      }
      return { marks, held, partlyRead };
    }
  };
}
function noteMarks({ rows }, history, marks) {
  for (let { cells } of rows) {
    let historyId = parseHistoryId(cells.history_id ?? "") ?? "", personal = { remove: cells.remove ?? "", moveTo: cells.move_to ?? "" };
    (personal.remove !== "" || personal.moveTo !== "") && history.has(historyId) && marks.set(historyId, personal);
  }
}

// src/commands/backup/reading.ts
var WEEK = 7 * 864e5, WHOLE_SECONDS = 2e3;
async function readLive(context, { api, account }, { folder, stored }, { full, isUnchanged, stamps }) {
  let { log } = context, onProgress = progressTeller(context), readAt = api.time(), marks = createMarkReader(), compare = async (files, plays3) => {
    let changes = await changesSince(playsOf(files, marks), plays3), names = namesIn(stored.manifest, account);
    return { changes, judged: marks.judge({ history: plays3, names, timezone: account.timezone }) };
  };
  if (!full && readAt !== void 0 && canReadNewest(stored, readAt)) {
    let shortfall = stored.manifest?.shortfall ?? 0, files = await Array.fromAsync(readPlays(folder, stored, account)), known = new Map(files.flatMap((file) => file.plays.map(({ play }) => [play.historyId, play]))), plays3 = isUnchanged ? known : await readHistorySince(api, { plays: known, shortfall }, onProgress);
    if (plays3 !== void 0)
      return { plays: plays3, readAt, ...await compare(files, plays3), isFullRead: !1, shortfall };
    log.info("The newest plays do not account for every change, so the whole history is read.");
  }
  let read = await readHistory(api, "all", { onProgress, stamps });
  if (read.completeness !== "proven")
    throw new Failure(
      "Nothing was saved: Trakt\u2019s answers contradicted each other, so plays may be missing from what was read. The last backup is as it was. Run this again in a few minutes."
    );
  let plays2 = new Map(read.plays.map((play) => [play.historyId, play])), compared = await compare(readPlays(folder, stored, account), plays2);
  return { plays: plays2, readAt, ...compared, isFullRead: !0, shortfall: read.shortfall };
}
function canReadNewest({ manifest, isIntact }, now) {
  if (manifest === void 0 || !isIntact) return !1;
  let { activities, lastFullReadAt } = manifest, age = now - Date.parse(lastFullReadAt);
  return age >= -WHOLE_SECONDS && age <= WEEK && (activities.episodes !== null || activities.movies !== null);
}
async function* playsOf(files, marks) {
  for await (let file of files)
    marks.note(file), yield file.plays;
}

// src/commands/backup/saving.ts
var FILES_AT_ONCE = 8;
async function save(saving) {
  let { folder, stored, live, activities, account, suspects } = saving, { manifest } = stored, { held } = live.judged, files = backupFiles(live.plays.values(), showPaths(manifest)), sentences = cellSentences(suspects), replacement = await folder.replace(), saved = [];
  for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
    let some = files.slice(start, start + FILES_AT_ONCE);
    saved.push(...await Promise.all(some.map((file) => saveFile(file, saving, sentences, replacement))));
  }
  let now = new Date(saving.now).toISOString(), counts = {
    plays: live.plays.size,
    episodes: sum(files, (file) => file.plays.filter((play) => play.type === "episode").length),
    movies: sum(files, (file) => file.plays.filter((play) => play.type === "movie").length),
    suspects: suspectPlays(suspects).length
  }, names = files.map((file) => file.path), former = manifest?.files.filter(({ path }) => !names.includes(path)) ?? [], kept = former.filter(({ path }) => held.has(path)).map((file) => ({ ...file, showTraktId: null })), content = writeManifest({
    account: accountEntry(account, manifest),
    takenAt: now,
    lastFullReadAt: live.isFullRead || manifest === void 0 ? now : manifest.lastFullReadAt,
    activities,
    shortfall: live.shortfall,
    counts,
    ...memoryEntry(saving.memory),
    files: [...saved.map((file) => file.entry), ...kept]
  });
  return await replacement.write(MANIFEST, content), await replacement.finish(former.map((file) => file.path).filter((path) => !held.has(path))), {
    counts,
    fileOf: new Map(
      files.flatMap(
        ({ path, plays: plays2 }) => plays2.map(({ historyId }) => [historyId, folder.path(path)])
      )
    ),
    written: saved.filter((file) => file.isWritten).map((file) => folder.path(file.entry.path)),
    names: [...names, ...kept.map((file) => file.path), MANIFEST]
  };
}
function accountEntry(account, manifest) {
  let { slug, uuid } = account, formerSlugs = [...namesIn(manifest, account)].filter((name) => name !== slug);
  return { slug, uuid, ...formerSlugs.length > 0 && { formerSlugs } };
}
async function saveFile({ path, showTraktId, plays: plays2 }, { stored, live, account }, sentences, replacement) {
  let { marks, held } = live.judged, markOf = (play) => marks.get(play.historyId)?.remove ?? "", moveOf = (play) => marks.get(play.historyId)?.moveTo ?? "", content = writeBackup(plays2, sentences, markOf, account.slug, moveOf), entry = { path, sha256: sha256(content), plays: plays2.length, showTraktId }, isWritten = stored.hashes.get(path) !== entry.sha256 && !held.has(path);
  return isWritten && await replacement.write(path, content), { entry, isWritten };
}
function showPaths(manifest) {
  let paths = /* @__PURE__ */ new Map();
  for (let { showTraktId, path } of manifest?.files ?? [])
    showTraktId !== null && paths.set(showTraktId, path);
  return paths;
}
function sum(items, figure2) {
  return items.reduce((total, item) => total + figure2(item), 0);
}

// src/commands/backup/worse.ts
function assertNotWorse({ plays: plays2, changes, removed }, { most, directory }) {
  let lost = changes.lost.filter((play) => !removed.has(play.historyId));
  if (plays2 === 0 && lost.length > 0)
    throw new Failure(
      `Nothing was saved: Trakt shows an empty history, and the last backup has ${count(changes.before, "play")}. The backup is as it was. If you really emptied your history, delete the folder ${directory} and run this again.`
    );
  if (lost.length <= most) return;
  let [are, theyAre] = lost.length === 1 ? ["is", "it is"] : ["are", "they are"];
  throw new Failure(
    `Nothing was saved: ${count(lost.length, "play")} of the last backup ${are} not in the history any more (${largestLosses(lost)}), and max-shrink allows ${figure(most)}. The backup is as it was. Look at your history on Trakt first. If ${theyAre} missing on purpose, run Backup by hand (Actions, Backup, Run workflow) and tick \u201C${ACCEPT_LOSS}\u201D. In a workflow of your own, run this once with max-shrink set to ${lost.length} or more.`
  );
}
var ACCEPT_LOSS = "Plays are missing on purpose", LOSSES_NAMED = 3;
function largestLosses(lost) {
  let titles = [...Map.groupBy(lost, titleKey).values()].toSorted((a, b) => b.length - a.length), named = titles.slice(0, LOSSES_NAMED).map((plays2) => `${plays2.length} of ${quote(plays2[0]?.title ?? "untitled")}`), others = titles.slice(LOSSES_NAMED).reduce((sum2, plays2) => sum2 + plays2.length, 0);
  return [...named, ...others > 0 ? [`${others} of others`] : []].join(", ");
}

// src/commands/backup/backup.ts
var NEVER = { episodes: null, movies: null };
async function backup(context, options) {
  let { log, workspace, clock, temp } = context, signedIn = await context.signIn(), { account, api } = signedIn, folder = await workspace.folder(options.directory);
  await folder.clearLeftovers();
  let [stored, activities, receipts] = await Promise.all([
    openBackup(folder, account),
    readActivities(api),
    receiptsInTemp(temp, account)
  ]), { manifest } = stored, backedUp = { command: "backup", account, directory: folder.path(".") }, now = api.time() ?? clock.now(), former = memoryIn(manifest), memory = remember(former, receipts, now), isUnchanged = manifest !== void 0 && !options.full && stored.isIntact && isSameActivity(manifest.activities, activities);
  if (isUnchanged && isSameMemory(memory, former)) {
    let when = minuteOf(manifest.takenAt).replace("T", " ");
    return log.info(`Nothing was added or removed since the last backup, of ${when} UTC.`), { ...backedUp, outcome: "unchanged", counts: manifest.counts };
  }
  let last = { folder, stored }, live = await log.group(
    "Reading the history",
    () => readLive(context, signedIn, last, { full: options.full, isUnchanged, stamps: activities })
  ), { changes, judged } = live;
  assertNotWorse(
    { plays: live.plays.size, changes, removed: removedIds(receipts) },
    { most: options.maxShrink, directory: options.directory }
  );
  let believed = stampsOf(activities, manifest?.activities ?? NEVER, live.readAt, receipts), { duplicateWindow, duplicateKeep } = options, suspects = findSuspects([...live.plays.values()], {
    duplicateWindow,
    duplicateKeep,
    now: api.time(),
    memory
  }), isLate = !isSameActivity(believed, activities), remembered = forget(memory, (id) => isLate || live.plays.has(id), api.time()), saved = await log.group(
    "Saving the backup",
    () => save({ ...last, live, suspects, memory: remembered, activities: believed, account, now })
  );
  log.info(`${count(saved.counts.plays, "play")} in ${count(saved.names.length - 1, "CSV file")}.`);
  let { added, lost, moved, before } = changes, unsure = new Set([...judged.partlyRead].map((name) => folder.path(name))), isNew = ({ historyId }) => !unsure.has(saved.fileOf.get(historyId) ?? "");
  return {
    ...backedUp,
    outcome: "saved",
    isFirst: before === 0 && manifest === void 0,
    isFullRead: live.isFullRead,
    counts: saved.counts,
    added: added.filter(isNew),
    lost,
    moved,
    newSuspects: onlySuspects(suspects, (play) => isNew(play) && !changes.suspects.has(play.historyId)),
    fileOf: saved.fileOf,
    written: saved.written,
    unbelieved: [...judged.held.values()].flat(),
    shortfall: live.shortfall,
    formerShortfall: manifest?.shortfall ?? 0
  };
}
function removedIds(receipts) {
  return new Set(receipts.flatMap(({ removed }) => removed.map((one) => one.historyId)));
}
function stampsOf(activities, earlier, readAt, receipts) {
  let believed = believedActivities(activities, earlier, readAt);
  return receipts.some(
    ({ removed, added, perhaps }) => removed.length + added.length + perhaps.length > 0
  ) && !isSameActivity(believed, activities) ? NEVER : believed;
}

// src/commands/backup/summary.ts
var MOST_TITLES = 100, MOST_PROBLEMS = 50, FILES_NAMED = 2, HOW_TO_FIX = "Delete the file, or bring it back from its history on GitHub, and run Backup again. Then mark the plays again: change nothing but the column remove, and sort only whole rows.";
function backupSummary(report, run) {
  if (report.outcome === "unchanged")
    return document([
      `## ${backupHeadline(report)}`,
      `No play was added or removed since the last backup. It has ${holdings(report)}.`
    ]);
  let when = whenIn(report.account.timezone);
  return document([
    `## ${backupHeadline(report)}`,
    `The backup in ${text(report.directory)} has ${holdings(report)}.`,
    ...unbelievedBlocks(report),
    ...newSuspectBlocks(report, run, when),
    ...report.isFirst ? [] : changeBlocks(report, run, when),
    shortfallLine(report),
    nextStep(report, run),
    `Account ${text(report.account.slug)}. Times are those of ${text(zoneName(report.account.timezone))}; the CSV files have UTC.`
  ]);
}
function changesInWords({ added, lost, moved }) {
  let numbers = [
    [added.length, "added"],
    [lost.length, "gone"],
    [moved.length, "changed"]
  ], [first, ...others] = numbers.filter(([number]) => number > 0);
  if (first === void 0) return "no play added or gone";
  let rest = others.map(([number, what]) => `${figure(number)} ${what}`);
  return [`${count(first[0], "play")} ${first[1]}`, ...rest].join(", ");
}
function backupHeadline(report) {
  return report.outcome === "unchanged" ? "Backup: nothing changed" : report.isFirst ? `First backup: ${count(report.counts.plays, "play")}` : `Backup: ${changesInWords(report)}`;
}
function holdings({ counts }) {
  return `**${count(counts.plays, "play")}** (${count(counts.episodes, "of an episode", "of episodes")}, ${count(counts.movies, "of a movie", "of movies")})`;
}
function changeBlocks({ added, lost, moved }, run, when) {
  return [
    ...lost.length === 0 ? [] : [
      changeBlock("Gone since the last backup", lost, when),
      `If plays are gone that should be there: ${link("run Undo", workflowPage(run, "undo.yml"))} with the number of the run that removed them. If no run did, copy their rows from the last version of these files on GitHub into a CSV file, and commit it to imports/.`
    ],
    ...moved.length === 0 ? [] : [
      changeBlock(
        "At another time, or under another title, than in the last backup",
        moved.map(({ now }) => now),
        when
      )
    ],
    ...added.length === 0 ? [] : [changeBlock("Added since the last backup", added, when)]
  ];
}
function unbelievedBlocks({ unbelieved }) {
  if (unbelieved.length === 0) return [];
  let files = [...new Set(unbelieved.map((problem) => problem.place?.file ?? ""))], [stays, it] = files.length === 1 ? ["stays as it was", "it"] : ["stay as they were", "them"];
  return [
    `\u274C **${files.map(text).join(", ")} ${stays}**: plays are marked in ${it}, and some rows have a problem. ${HOW_TO_FIX}`,
    unbelieved.slice(0, MOST_PROBLEMS).map(
      (problem) => `- ${problem.place === void 0 ? "" : `**${place(problem.place)}**: `}${text(problem.message)}`
    ).join(`
`),
    unbelieved.length > MOST_PROBLEMS ? `\u2026 and ${figure(unbelieved.length - MOST_PROBLEMS)} more.` : ""
  ];
}
function changeBlock(title, plays2, when) {
  let titles = [...Map.groupBy(plays2, titleKey).values()].toSorted((a, b) => b.length - a.length), ofOne = titles.length === 1 ? ` of ${text(nameOf(plays2))}` : "";
  return [
    `### ${title}: ${count(plays2.length, "play")}${ofOne}`,
    titles.length > 1 && plays2.length > FEW ? byTitle(titles) : "",
    playsBlock("Play by play", plays2, when)
  ].filter(Boolean).join(`

`);
}
function byTitle(titles) {
  let rows = titles.slice(0, MOST_TITLES).map((ofTitle) => [text(nameOf(ofTitle)), figure(ofTitle.length)]), more = titles.length - MOST_TITLES, rest = more > 0 ? `

\u2026 and of ${count(more, "more title")}.` : "";
  return table(["", "Plays"], rows) + rest;
}
function nameOf([play]) {
  let title = play?.title ?? "Something that Trakt has no title for";
  return play?.year == null ? title : `${title} (${play.year})`;
}
function shortfallLine({ shortfall }) {
  return shortfall === 0 ? void 0 : `Trakt counts ${count(shortfall, "more play")} than it lists: plays of things that it no longer knows, so they cannot be in any backup.`;
}
function newSuspectBlocks(report, run, when) {
  let { newSuspects, account, fileOf, directory } = report;
  if (newSuspects.length === 0) return [];
  let withoutLink = (plays2) => {
    let files = [...new Set(plays2.map(({ historyId }) => fileOf.get(historyId) ?? directory))];
    return `write x beside them in ${files.length <= FILES_NAMED ? files.map(text).join(" and ") : `the files of ${text(directory)}`}, and commit ${files.length === 1 ? "it" : "them"}`;
  };
  return [
    `## \u26A0\uFE0F ${count(suspectPlays(newSuspects).length, "play looks", "plays look")} wrong`,
    ...suspectBlocks(newSuspects, { run, account: account.slug, when, withoutLink })
  ];
}
function nextStep({ directory }, run) {
  return `To remove a play, open its file in ${link(`the folder ${text(directory)}`, folderPage(run, directory))}, write x in the column remove beside it, and commit.`;
}

// src/commands/backup/conclusion.ts
function concludeBackup(report, run) {
  let { counts } = report, conclusion = {
    headline: backupHeadline(report),
    outputs: {
      plays: counts.plays,
      suspects: counts.suspects,
      changed: !1,
      "new-plays": 0,
      lost: 0,
      csv: ""
    },
    summary: backupSummary(report, run),
    notices: [],
    warnings: []
  };
  if (report.outcome === "unchanged") return conclusion;
  let { added, lost, written, unbelieved, newSuspects, shortfall, formerShortfall } = report;
  Object.assign(conclusion.outputs, {
    changed: !0,
    "new-plays": added.length,
    lost: lost.length,
    csv: written.join(`
`)
  });
  let wrong = suspectPlays(newSuspects).length;
  if (wrong > 0 && conclusion.warnings.push(
    `${count(wrong, "play looks", "plays look")} wrong${report.isFirst ? "" : " that did not at the last backup"}. The job summary has the link that removes ${wrong === 1 ? "it" : "them"}.`
  ), shortfall > formerShortfall && conclusion.warnings.push(
    `Trakt counts ${count(shortfall, "more play")} than it lists: plays of things that it no longer knows. They cannot be backed up.`
  ), unbelieved.length > 0) {
    let files = new Set(unbelieved.map((problem) => problem.place?.file));
    conclusion.problems = unbelieved;
    let [stays, them] = files.size === 1 ? ["stays as it was", "it"] : ["stay as they were", "them"];
    conclusion.failure = `The backup is saved (${changesInWords(report)}), but ${count(files.size, "file")} with marks ${stays}, because some rows of ${them} have a problem: ${whereOf(unbelieved)}. ${HOW_TO_FIX}`;
  }
  return conclusion;
}
var MOST_PLACES = 5;
function whereOf(problems) {
  let places = problems.map(({ place: place2 }) => place2).filter((place2) => place2 !== void 0);
  return [...places.slice(0, MOST_PLACES).map((place2) => `${place2.file} ${lineWords(place2)}`.trim()), ...places.length > MOST_PLACES ? ["and more"] : []].join("; ");
}

// src/commands/backup/options.ts
function readBackupOptions(input, common) {
  let isUnlimited = input("max-shrink").toLowerCase() === "unlimited";
  return {
    ...common,
    directory: input("directory") || "history",
    ...readDuplicateSetting(input),
    maxShrink: isUnlimited ? Number.POSITIVE_INFINITY : readNumber(input, "max-shrink", 50, plays),
    full: readBoolean(input, "full", !1)
  };
}

// src/commands/backup/command.ts
var command = {
  readOptions: readBackupOptions,
  carryOut: async (tools, options) => concludeBackup(await backup(tools, options), tools.run)
};
export {
  command
};
