import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  judge
} from "./chunk-KYELH2K2.js";
import {
  aheadOfUtc
} from "./chunk-6QKEL6ZW.js";
import {
  NO_LIMITS,
  readCsv
} from "./chunk-OSRWE55A.js";
import {
  findSuspects,
  forget,
  isSameMemory,
  memoryEntry,
  memoryIn,
  remember,
  rememberOwnReturns
} from "./chunk-BQWIZEV5.js";
import "./chunk-Q6JNWWFU.js";
import {
  uploadShown
} from "./chunk-YZVBGTKO.js";
import {
  PAGE_SIZE,
  believedActivities,
  isSameActivity,
  partOf,
  progressTeller,
  readDuplicateSetting,
  readHistory,
  readPage,
  receiptsInTemp,
  undoneInTemp
} from "./chunk-V6KADEEP.js";
import {
  isOfAccount,
  namesIn
} from "./chunk-UIGO3LQ7.js";
import {
  commentOnIssue,
  doneText,
  emptyIssueText,
  findIssues,
  issueText,
  newGroupsText,
  openIssue,
  overText,
  ownComments,
  updateIssue,
  writeCommentMarker,
  writeIssueMarker
} from "./chunk-IWY2DAUM.js";
import {
  repositoryPath
} from "./chunk-N3WQPMFE.js";
import {
  createLimit
} from "./chunk-DU232CK2.js";
import {
  onlySuspects,
  suspectBlocks,
  suspectPlays
} from "./chunk-4RWACPNZ.js";
import {
  cellSentences
} from "./chunk-WTLG6H4J.js";
import "./chunk-7DESF7FE.js";
import {
  FEW,
  playsBlock,
  whenIn,
  zoneName
} from "./chunk-RWWMOEGX.js";
import {
  MANIFEST,
  backupFiles,
  isBackupPath,
  readManifest,
  writeManifest
} from "./chunk-XNCFBULY.js";
import {
  readActivities
} from "./chunk-EA5LHICA.js";
import {
  EPOCH,
  Failure,
  accountProblem,
  array,
  count,
  detailsIn,
  document,
  episodeCode,
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
  newestFirst,
  object,
  parseHistoryId,
  place,
  plays,
  quote,
  readBoolean,
  readNumber,
  selectPlays,
  slotKey,
  string,
  table,
  text,
  titleKey,
  workflowPage,
  writeBackup,
  zonedMinute
} from "./chunk-URH5KAKC.js";
import "./chunk-A5P7JW7V.js";

// src/commands/backup/done-words.ts
var MOST_TITLES = 3;
function doneBefore(receipts) {
  let done = { removed: [], moved: [], kept: [], added: [], standsFor: [] };
  for (let { removed, added, kept } of receipts) {
    let gone = new Set(removed.map((one) => one.historyId)), movedTo = new Set(
      added.flatMap((one) => one.for !== void 0 && gone.has(one.for) ? [one.for] : [])
    );
    done.removed.push(...[...gone].filter((id) => !movedTo.has(id))), done.moved.push(...movedTo), done.kept.push(...kept), done.added.push(...added.filter((one) => !movedTo.has(one.for ?? "")).map((one) => one.historyId)), done.standsFor.push(...added.flatMap((one) => one.for ?? []));
  }
  return done;
}
function touches(done, has) {
  return [...done.removed, ...done.moved, ...done.kept, ...done.standsFor].some(has);
}
function doneWords(done, playOf) {
  let { removed, moved, kept, added } = done, numbers = [
    [removed.length, "removed"],
    [moved.length, "moved"],
    [added.length, "added"],
    [kept.length, "kept"]
  ], [first, ...others] = numbers.filter(([number]) => number > 0);
  if (first === void 0) return;
  let rest = others.map(([number, what]) => `${figure(number)} ${what}`), plays2 = [...removed, ...moved, ...added, ...kept].flatMap((id) => playOf(id) ?? []), titles = titlesOf(plays2);
  return `**${[`${count(first[0], "play")} ${first[1]}`, ...rest].join(", ")}**${titles === "" ? "" : `: ${titles}`}.`;
}
function titlesOf(plays2) {
  let titles = [...Map.groupBy(plays2, titleKey).values()].flatMap(
    ([play]) => play === void 0 ? [] : [nameOf(play)]
  ), more = titles.length - MOST_TITLES, named = titles.slice(0, MOST_TITLES).map(text).join(", ");
  return more > 0 ? `${named} and ${figure(more)} more` : named;
}
function nameOf({ title, year }) {
  return `${title ?? "something that Trakt has no title for"}${year === null ? "" : ` (${year})`}`;
}

// src/commands/backup/issue.ts
import { createHash } from "node:crypto";

// src/github/person-to-mention.ts
var user = object({ login: string().regex(/^[a-z\d](?:[a-z\d-]{0,60}[a-z\d])?$/i), type: string() }), repository = object({ owner: user }), runs = object({
  workflow_runs: array(object({ triggering_actor: user.nullish(), actor: user.nullish() }))
});
async function personToMention(github) {
  let answer = await github.request(`GET ${repositoryPath(github)}`), owner = repository.safeParse(answer.data).data?.owner;
  if (owner?.type === "User") return owner.login;
  let route = `GET ${repositoryPath(github)}/actions/workflows/connect.yml/runs`, listed = await github.request(route, { status: "success", per_page: 1 }), [run] = runs.safeParse(listed.data).data?.workflow_runs ?? [], actor = run?.triggering_actor ?? run?.actor;
  return actor?.type === "User" ? actor.login : void 0;
}

// src/commands/backup/issue.ts
async function planIssue({ github, log }, account, suspects) {
  if (github === void 0) {
    log.info(withoutIssue("the input github-token is empty."));
    return;
  }
  try {
    return planOf(await findIssues(github, account), suspects);
  } catch (error) {
    log.info(withoutIssue(reasonIn(error)));
    return;
  }
}
function planOf(issues, suspects) {
  let closed = issues.closed.flatMap(({ marker }) => marker.groups), known = issues.open?.marker.groups ?? [], listed = suspects.filter((group) => !group.plays.every(isIn(closed)) || group.plays.some(isIn(known))), taken = /* @__PURE__ */ new Set(), next = issues.open?.marker.next ?? 1, groups = listed.map((group) => {
    let number = known.find(({ number: number2, ids }) => !taken.has(number2) && group.plays.some(isIn([{ ids }])))?.number ?? next++;
    return taken.add(number), { ...group, number };
  }), fresh = groups.filter((group) => !group.plays.every(isIn(known)));
  return { issues, groups, fresh, next };
}
function isIn(groups) {
  return ({ historyId }) => groups.some(({ ids }) => ids.has(historyId));
}
async function keepIssue(tools, telling) {
  let { github, log } = tools;
  if (github !== void 0)
    try {
      await keep(github, telling);
    } catch (error) {
      log.info(withoutIssue(reasonIn(error)));
    }
}
async function keep(github, telling) {
  let { issues, groups } = telling.plan;
  if (issues.open === void 0 && groups.length === 0) return tellUndoOfClosed(github, telling);
  if (issues.open === void 0) return open(github, telling);
  await closeSurplus(github, issues);
  let comments = await ownComments(github, issues.open, issues.login), isTold = await tellWhatWasDone(github, issues.open, comments, telling);
  if (groups.length === 0) return close(github, issues.open, { telling, comments, isTold });
  await tellWhatIsNew(github, issues.open, comments, telling);
  let { title, body } = await textOf(github, telling);
  issues.open.title === title && issues.open.body === body || await updateIssue(github, issues.open, { title, body });
}
async function open(github, telling) {
  let { account } = telling, mention = await personToMention(github), lost = await openIssue(github, await textOf(github, telling, mention), mention).then(
    () => {
    },
    (error) => error
  ), after = await findIssues(github, account);
  if (lost !== void 0 && after.open === void 0) throw lost;
  await closeSurplus(github, after);
}
async function closeSurplus(github, { open: kept, surplus, account }) {
  for (let issue of surplus) {
    let { runId, next } = issue.marker, marker = writeIssueMarker({ account, runId, next, isAlone: !1, groups: [] });
    await updateIssue(github, issue, {
      body: `${marker}

These plays are in #${kept?.number}.`,
      state: "closed",
      state_reason: "not_planned"
    });
  }
}
async function textOf(github, telling, known) {
  let { plan, run } = telling, groups = plan.groups.map((group) => ({
    number: group.number,
    recorded: telling.recorded.get(group.number) ?? group.number,
    historyIds: group.plays.map((play) => play.historyId)
  })), marker = writeIssueMarker({
    account: plan.issues.account,
    runId: run.id,
    next: plan.next,
    isAlone: telling.isAlone,
    groups
  }), mention = known ?? await personToMention(github);
  return issueText(marker, plan.groups.map(toShow(telling)), telling, mention);
}
function toShow({ recorded }) {
  return (group) => ({
    number: group.number,
    recorded: recorded.get(group.number),
    group
  });
}
async function tellWhatWasDone(github, issue, comments, telling) {
  let { run, plan, done, undone } = telling, words = done?.words ?? (didAnyOf(comments, undone.runIds) ? undone.words : void 0);
  if (words === void 0) return !1;
  let isTold = ({ marker }) => marker.kind === "did" && marker.runId === run.id && marker.attempt === run.attempt;
  return comments.some(isTold) || await commentOnIssue(
    github,
    issue,
    doneText(didMarker(telling, issue), words, run, issue.isOpen && plan.groups.length === 0)
  ), !0;
}
function didMarker({ run, done, undone }, issue) {
  return writeCommentMarker({
    kind: "did",
    runId: run.id,
    attempt: run.attempt,
    changed: !0,
    answers: void 0,
    undid: undone.runIds[0],
    about: done && { runId: issue.marker.runId, groups: done.groups }
  });
}
function didAnyOf(comments, runIds) {
  return comments.some(({ marker }) => marker.kind === "did" && runIds.includes(marker.runId));
}
async function tellWhatIsNew(github, issue, comments, telling) {
  let { fresh } = telling.plan;
  if (fresh.length === 0) return;
  let digest = digestOf(fresh);
  if (comments.some(({ marker: marker2 }) => marker2.kind === "new" && marker2.digest === digest)) return;
  let marker = writeCommentMarker({ kind: "new", digest });
  await commentOnIssue(github, issue, newGroupsText(marker, fresh.map(toShow(telling)), telling));
}
function digestOf(groups) {
  let ids = groups.flatMap(({ plays: plays2 }) => plays2.map((play) => play.historyId)).toSorted();
  return createHash("sha256").update(ids.join(" ")).digest("hex").slice(0, 16);
}
async function close(github, issue, { telling, comments, isTold }) {
  let { plan, run } = telling;
  !isTold && comments.at(-1)?.marker.kind !== "over" && await commentOnIssue(github, issue, overText(writeCommentMarker({ kind: "over" })));
  let { account } = plan.issues, marker = writeIssueMarker({ account, runId: run.id, next: plan.next, isAlone: !1, groups: [] });
  await updateIssue(github, issue, {
    ...emptyIssueText(marker, telling),
    state: "closed",
    state_reason: "completed"
  });
}
async function tellUndoOfClosed(github, telling) {
  let { issues } = telling.plan, [latest] = issues.closed;
  if (latest === void 0 || telling.undone.runIds.length === 0) return;
  let comments = await ownComments(github, latest, issues.login);
  await tellWhatWasDone(github, latest, comments, { ...telling, done: void 0 });
}
function reasonIn(error) {
  if (error instanceof Failure) return error.message;
  throw error;
}
function withoutIssue(reason) {
  return `The issue about plays that look wrong could not be kept: ${reason} The job summary says it all.`;
}

// src/commands/backup/last-backup.ts
import { createHash as createHash2 } from "node:crypto";

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
      "Nothing was saved: files in the folder of the backup cannot be read as files of this account\u2019s backup, and saving would overwrite them. Bring them back as they were from the history of the file on GitHub, delete them, or name another directory.",
      { problems }
    );
}
function sha256(content) {
  return createHash2("sha256").update(content).digest("hex");
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

// src/text/calendar.ts
var DAY = 864e5;
function createCalendar(timezone) {
  let offsets = /* @__PURE__ */ new Map(), wallTimes = /* @__PURE__ */ new WeakMap();
  function offsetAt(time) {
    let known = offsets.get(time) ?? aheadOfUtc(timezone, time);
    return offsets.set(time, known), known;
  }
  function offsetOf(time) {
    let start = Math.floor(time / DAY) * DAY, offset = offsetAt(start);
    return offsetAt(start + DAY) === offset ? offset : aheadOfUtc(timezone, time);
  }
  function wallTime(play) {
    let known = wallTimes.get(play);
    if (known !== void 0) return known;
    let time = Date.parse(play.watchedAt), wall = isDated(play) ? new Date(time + offsetOf(time)).toISOString() : "";
    return wallTimes.set(play, wall), wall;
  }
  return {
    day: (play) => wallTime(play).slice(0, -14),
    clock: (play) => wallTime(play).slice(-13, -8)
  };
}
function dayNumber(day) {
  return Date.parse(`${day}T00:00:00Z`) / DAY;
}
function dayAt(number) {
  return new Date(number * DAY).toISOString().slice(0, 10);
}
var SHORT = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  day: "numeric",
  month: "short",
  year: "numeric"
}), LONG = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric"
});
function shortDay(day) {
  return SHORT.format(/* @__PURE__ */ new Date(`${day}T00:00:00Z`));
}

// src/text/title-names.ts
function titleNames(plays2) {
  let titles = /* @__PURE__ */ new Map();
  for (let play of plays2) {
    let key = titleKey(play);
    titles.has(key) || titles.set(key, play);
  }
  let names = new Map([...titles].map(([key, play]) => [key, bareName(play)]));
  for (let closer of [withYear, withNumber]) {
    let alike = Map.groupBy(titles.keys(), (key) => (names.get(key) ?? "").toLowerCase());
    for (let keys of alike.values())
      if (keys.length > 1) for (let key of keys) names.set(key, closer(titles.get(key)));
  }
  return names;
}
function bareName({ title, type }) {
  return title ?? (type === "movie" ? "Untitled movie" : "Untitled show");
}
function withYear(play) {
  return play === void 0 ? "" : play.year === null ? bareName(play) : `${bareName(play)} (${play.year})`;
}
function withNumber(play) {
  if (play === void 0) return "";
  let [what, id] = play.type === "movie" ? ["movie", play.traktId] : ["show", play.showTraktId];
  return `${withYear(play)}, ${what} ${id ?? `of play ${play.historyId}`}`;
}

// src/commands/backup/front-page.ts
var FRONT_PAGE = "README.md", BEGINNING = "<!-- Written by each backup: what you change here does not last. -->";
function mayWriteFrontPage(former) {
  return former === void 0 || new TextDecoder().decode(former.subarray(0, 200)).startsWith(BEGINNING);
}
function frontPage(facts) {
  let calendar = createCalendar(facts.account.timezone), names = titleNames(facts.plays), page = {
    ...facts,
    plays: facts.plays.filter((play) => !facts.suspects.has(play.historyId)),
    calendar,
    nameOf: (play) => names.get(titleKey(play)) ?? "",
    today: calendar.day({ watchedAt: new Date(facts.now).toISOString() })
  };
  return document([
    BEGINNING,
    `# ${text(facts.account.slug)}\u2019s watch history`,
    inFigures(page),
    ...lastWatched(page),
    ...inProgress(page),
    ...onThisDay(page),
    ...years(page),
    ...mostWatched(page),
    footer(page)
  ]);
}
function inFigures({ plays: plays2, nameOf: nameOf3 }) {
  let [episodes, movies] = ["episode", "movie"].map((type) => plays2.filter((play) => play.type === type)), shows = new Set(episodes.map(nameOf3)).size, films = new Set(movies.map(nameOf3)).size, parts = [
    ...shows === 0 ? [] : [`${count(shows, "show")} with ${count(episodes.length, "play")}`],
    ...films === 0 ? [] : [`${count(films, "movie")} with ${count(movies.length, "play")}`]
  ];
  return `**${count(plays2.length, "play")}**${parts.length === 0 ? "" : `: ${parts.join(", ")}`}.`;
}
var LAST_WATCHED = 10;
function lastWatched({ plays: plays2, calendar, today, ...page }) {
  let rows = /* @__PURE__ */ new Map();
  for (let play of plays2) {
    let day = calendar.day(play);
    if (day === "" || day > today) continue;
    let key = `${day} ${titleKey(play)}`;
    if (!rows.has(key) && rows.size === LAST_WATCHED) break;
    rows.set(key, [...rows.get(key) ?? [], play]);
  }
  return rows.size === 0 ? [] : [
    "## Last watched",
    table(
      ["Day", "Watched"],
      [...rows].map(([key, together]) => [dayInYear(key.slice(0, 10), today), whatWas(together, page)])
    )
  ];
}
function dayInYear(day, today) {
  return day.slice(0, 4) === today.slice(0, 4) ? shortDay(day).replace(/ \d+$/, "") : shortDay(day);
}
function whatWas(plays2, { nameOf: nameOf3, fileOf }) {
  let [first] = plays2;
  if (first === void 0) return "";
  let name = titleLink(first, { nameOf: nameOf3, fileOf });
  if (first.type === "movie") return first.year === null ? name : `${name} ${first.year}`;
  let codes = [...new Set(plays2.map(episodeCode).reverse())].filter(Boolean), listed = codes.length > 3 ? `${codes[0]} \u2026 ${codes.at(-1)}, ${count(codes.length, "episode")}` : codes.join(", "), episode = codes.length === 1 && first.episodeTitle !== null ? ` \u201C${first.episodeTitle}\u201D` : "";
  return [name, text(listed + episode)].filter(Boolean).join(" ");
}
function titleLink(play, { nameOf: nameOf3, fileOf }) {
  let file = fileOf(play), name = text(nameOf3(play));
  return file === void 0 ? `**${name}**` : `**${link(name, file)}**`;
}
var DAYS_IN_PROGRESS = 60, SHOWS_IN_PROGRESS = 10;
function inProgress({ plays: plays2, calendar, today, ...page }) {
  let since = dayAt(dayNumber(today) - DAYS_IN_PROGRESS), recent = [...Map.groupBy(
    plays2.filter((play) => play.type === "episode"),
    titleKey
  ).values()].filter(([last]) => {
    let day = last === void 0 ? "" : calendar.day(last);
    return day >= since && day <= today;
  });
  if (recent.length === 0) return [];
  let rows = recent.slice(0, SHOWS_IN_PROGRESS).map((ofShow) => {
    let [last] = ofShow, title = last.episodeTitle === null ? "" : ` \u201C${last.episodeTitle}\u201D`, seen = new Set(ofShow.map((play) => `${play.season} ${play.episode}`)).size;
    return [
      titleLink(last, page),
      text(`${episodeCode(last)}${title}`),
      dayInYear(calendar.day(last), today),
      figure(seen)
    ];
  });
  return ["## In progress", table(["Show", "Last seen", "Day", "Episodes"], rows)];
}
var YEARS_ON_THIS_DAY = 10;
function onThisDay({ plays: plays2, calendar, today, ...page }) {
  let past = Map.groupBy(
    plays2.filter((play) => {
      let day = calendar.day(play);
      return day.slice(4) === today.slice(4) && day < today;
    }),
    (play) => calendar.day(play).slice(0, 4)
  );
  if (past.size === 0) return [];
  let lines = [...past].slice(0, YEARS_ON_THIS_DAY).map(([year, ofDay]) => {
    let titles = [...Map.groupBy(ofDay, titleKey).values()];
    return `- **${year}**: ${titles.map((together) => whatWas(together, page)).join(" \xB7 ")}`;
  });
  return [`## On this day, ${dayInYear(today, today)}`, lines.join(`
`)];
}
var YEARS_SHOWN = 5, BARS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588", BARS_A_YEAR = 36;
function years({ plays: plays2, calendar, today }) {
  let byYear = /* @__PURE__ */ new Map();
  for (let play of plays2) {
    let day = calendar.day(play);
    if (day === "" || day > today) continue;
    let year = day.slice(0, 4), bars = byYear.get(year) ?? new Array(BARS_A_YEAR).fill(0), bar = barOf(day);
    bars[bar] = (bars[bar] ?? 0) + 1, byYear.set(year, bars);
  }
  let shown = [...byYear].toSorted(([a], [b]) => a < b ? 1 : -1).slice(0, YEARS_SHOWN), highest = Math.max(1, ...shown.flatMap(([, bars]) => bars)), lines = shown.map(([year, bars]) => {
    let past = year === today.slice(0, 4) ? bars.slice(0, barOf(today) + 1) : bars, total = bars.reduce((sum2, plays3) => sum2 + plays3, 0);
    return `${year} ${past.map((plays3) => signOf(plays3, highest)).join("").padEnd(BARS_A_YEAR)} ${figure(total).padStart(6)}`;
  });
  return lines.length === 0 ? [] : [
    "## The years",
    ["```text", "     J  F  M  A  M  J  J  A  S  O  N  D", ...lines, "```"].join(`
`),
    `Each bar is ten days; the highest has ${count(highest, "play")}.`
  ];
}
function barOf(day) {
  let [, month, date] = day.split("-").map(Number);
  return (month - 1) * 3 + Math.min(2, Math.floor((date - 1) / 10));
}
function signOf(plays2, highest) {
  return plays2 === 0 ? "\xB7" : BARS[Math.ceil(plays2 / highest * BARS.length) - 1] ?? "";
}
var MOST_WATCHED = 5;
function mostWatched({ plays: plays2, calendar, today, ...page }) {
  let year = today.slice(0, 4), ofYear = plays2.filter((play) => calendar.day(play).startsWith(year) && calendar.day(play) <= today), titles = [...Map.groupBy(ofYear, titleKey).values()].filter((together) => together.length > 1).toSorted((a, b) => b.length - a.length);
  if (titles.length === 0) return [];
  let rows = titles.slice(0, MOST_WATCHED).map((together) => [titleLink(together[0], page), figure(together.length)]);
  return [`## Most watched in ${year}`, table(["", "Plays"], rows)];
}
function footer({ today, calendar, account, now, suspects }) {
  let wrong = suspects.size === 0 ? "" : ` ${count(suspects.size, "play that looks", "plays that look")} wrong ${suspects.size === 1 ? "is" : "are"} left out.`, time = calendar.clock({ watchedAt: new Date(now).toISOString() });
  return `<sub>Backup of ${shortDay(today)}, ${time} (${text(zoneName(account.timezone))}).${wrong} Each title links to its file, in which you can mark plays and commit.</sub>`;
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
  return await writeFrontPage(saving, files, replacement), await replacement.write(MANIFEST, content), await replacement.finish(former.map((file) => file.path).filter((path) => !held.has(path))), {
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
async function writeFrontPage({ folder, live, account, suspects, now }, files, replacement) {
  if (!mayWriteFrontPage(await folder.read(FRONT_PAGE))) return;
  let pathOf = new Map(
    files.flatMap(({ path, plays: plays2 }) => plays2.map((play) => [play.historyId, path]))
  ), content = frontPage({
    account,
    plays: [...live.plays.values()].toSorted(newestFirst),
    suspects: new Set(suspectPlays(suspects).map((play) => play.historyId)),
    fileOf: (play) => pathOf.get(play.historyId),
    now
  });
  await replacement.write(FRONT_PAGE, content);
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
  ]), { manifest } = stored, backedUp = { command: "backup", account, directory: folder.path(".") }, now = api.time() ?? clock.now(), former = memoryIn(manifest), remembered = remember(former, receipts, now), isUnchanged = manifest !== void 0 && !options.full && stored.isIntact && isSameActivity(manifest.activities, activities);
  if (isUnchanged && isSameMemory(remembered, former)) {
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
  let believed = stampsOf(activities, manifest?.activities ?? NEVER, live.readAt, receipts), { duplicateWindow, duplicateKeep } = options, plays2 = [...live.plays.values()], setting = { duplicateWindow, duplicateKeep, now: api.time() }, memory = await rememberOwnReturns(context, account, plays2, { ...setting, memory: remembered }), suspects = findSuspects(plays2, { ...setting, memory }), isLate = !isSameActivity(believed, activities), plan = options.issue ? await planIssue(context, account, suspects) : void 0, fresh = forget(memory, (id) => isLate || live.plays.has(id), api.time()), saved = await log.group(
    "Saving the backup",
    () => save({ ...last, live, suspects, memory: fresh, activities: believed, account, now })
  );
  log.info(`${count(saved.counts.plays, "play")} in ${count(saved.names.length - 1, "CSV file")}.`);
  let { added, lost, moved, before } = changes, unsure = new Set([...judged.partlyRead].map((name) => folder.path(name))), isNew = ({ historyId }) => !unsure.has(saved.fileOf.get(historyId) ?? ""), newSuspects = onlySuspects(suspects, (play) => isNew(play) && !changes.suspects.has(play.historyId)), isNewsOfSuspects = options.full || newSuspects.length > 0 || saved.counts.suspects !== manifest?.counts.suspects, shown = isNewsOfSuspects || plan !== void 0 ? await uploadShown(context, { account, groups: suspects, reasons: cellSentences(suspects) }) : void 0;
  return plan !== void 0 && await tellInIssue(context, plan, {
    account,
    shown,
    receipts,
    changes,
    live: live.plays,
    isShared: options.account !== void 0
  }), {
    ...backedUp,
    outcome: "saved",
    isFirst: before === 0 && manifest === void 0,
    isFullRead: live.isFullRead,
    counts: saved.counts,
    added: added.filter(isNew),
    lost,
    moved,
    newSuspects,
    suspects: shown?.groups ?? suspects,
    shown,
    isNewsOfSuspects,
    fileOf: saved.fileOf,
    written: saved.written,
    unbelieved: [...judged.held.values()].flat(),
    shortfall: live.shortfall,
    formerShortfall: manifest?.shortfall ?? 0
  };
}
function recordOf(shown, groups) {
  let recorded = new Map(shown?.groups.map((group) => [group.plays, group]));
  return shown && {
    ...shown,
    groups: groups.flatMap(({ plays: plays2 }) => recorded.get(plays2) ?? []),
    isAlone: shown.isAlone && groups.length === shown.groups.length
  };
}
async function tellInIssue(context, plan, toTell) {
  let { run, temp } = context, { account, receipts, changes, live, isShared } = toTell, { groups } = plan, shown = recordOf(toTell.shown, groups), gone = [...changes.lost, ...changes.moved.map(({ before }) => before)], known = new Map(gone.map((play) => [play.historyId, play])), isOfRun = ({ run: { id, attempt } }) => id === run.id && attempt === run.attempt, done = doneBefore(receipts.filter(isOfRun)), words = doneWords(done, (id) => live.get(id) ?? known.get(id)), touched = (plan.issues.open?.marker.groups ?? []).filter(({ ids }) => touches(done, (id) => ids.has(id)));
  await keepIssue(context, {
    plan,
    run,
    account,
    isShared,
    isAlone: shown?.isAlone === !0,
    recorded: new Map(shown?.groups.map((group, index) => [groups[index]?.number ?? 0, group.number])),
    done: words === void 0 || touched.length === 0 ? void 0 : { words, groups: touched },
    undone: { runIds: await undoneInTemp(temp), words }
  });
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
var MOST_TITLES2 = 100, MOST_PROBLEMS = 50, FILES_NAMED = 2, HOW_TO_FIX = "Delete the file, or bring it back from its history on GitHub, and run Backup again. Then mark the plays again: change nothing but the column remove, and sort only whole rows.";
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
    ...wrongBlocks(report, run, when),
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
  let titles = [...Map.groupBy(plays2, titleKey).values()].toSorted((a, b) => b.length - a.length), ofOne = titles.length === 1 ? ` of ${text(nameOf2(plays2))}` : "";
  return [
    `### ${title}: ${count(plays2.length, "play")}${ofOne}`,
    titles.length > 1 && plays2.length > FEW ? byTitle(titles) : "",
    playsBlock("Play by play", plays2, when)
  ].filter(Boolean).join(`

`);
}
function byTitle(titles) {
  let rows = titles.slice(0, MOST_TITLES2).map((ofTitle) => [text(nameOf2(ofTitle)), figure(ofTitle.length)]), more = titles.length - MOST_TITLES2, rest = more > 0 ? `

\u2026 and of ${count(more, "more title")}.` : "";
  return table(["", "Plays"], rows) + rest;
}
function nameOf2([play]) {
  let title = play?.title ?? "Something that Trakt has no title for";
  return play?.year == null ? title : `${title} (${play.year})`;
}
function shortfallLine({ shortfall }) {
  return shortfall === 0 ? void 0 : `Trakt counts ${count(shortfall, "more play")} than it lists: plays of things that it no longer knows, so they cannot be in any backup.`;
}
function wrongBlocks(report, run, when) {
  let { suspects, newSuspects, shown, isNewsOfSuspects, added } = report;
  if (suspects.length === 0) return [];
  let wrong = suspectPlays(suspects);
  if (!isNewsOfSuspects) return [stillWrong(wrong.length, run)];
  let fresh = new Set(suspectPlays(newSuspects).map((play) => play.historyId)), isFresh = ({ plays: plays2 }) => plays2.some((play) => fresh.has(play.historyId)), [first, rest] = [suspects.filter(isFresh), suspects.filter((group) => !isFresh(group))], newOnes = fresh.size === 0 || fresh.size === wrong.length ? "" : `, ${figure(fresh.size)} of them new`;
  return [
    `## \u26A0\uFE0F ${count(wrong.length, "play looks", "plays look")} wrong${newOnes}`,
    ...suspectBlocks({
      groups: [...first, ...rest],
      plays: [...wrong, ...added],
      run,
      when,
      isOnRecord: shown !== void 0,
      isAlone: shown?.isAlone === !0,
      someOfThem: `Only some of them? ${howToMark(report, wrong)}.`
    })
  ];
}
function stillWrong(plays2, run) {
  let [look, them] = plays2 === 1 ? ["looks", "it"] : ["look", "them"];
  return `${count(plays2, "play")} still ${look} wrong, as at the last backup. ${link("Export", workflowPage(run, "export.yml"))} shows ${them} again, with the links.`;
}
function howToMark({ fileOf, directory }, plays2) {
  let files = [...new Set(plays2.map(({ historyId }) => fileOf.get(historyId) ?? directory))];
  return `Write x in the column remove beside them in ${files.length <= FILES_NAMED ? files.map(text).join(" and ") : `the files of ${text(directory)}`}, and commit ${files.length === 1 ? "it" : "them"}`;
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
    `${count(wrong, "play looks", "plays look")} wrong${report.isFirst ? "" : " that did not at the last backup"}. The job summary has the links that remove ${wrong === 1 ? "it" : "them"}, or keep ${wrong === 1 ? "it" : "them"}.`
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
    full: readBoolean(input, "full", !1),
    issue: readBoolean(input, "issue", !1)
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
