const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
const { createHash } = process.getBuiltinModule("node:crypto");
const { hash } = process.getBuiltinModule("node:crypto");
import {
  doneText,
  emptyIssueText,
  issueText,
  newGroupsText,
  overText
} from "./chunk-PAANLALC.js";
import {
  commentOnIssue,
  findIssues,
  openIssue,
  ownComments,
  updateIssue,
  writeCommentMarker,
  writeIssueMarker
} from "./chunk-KQBPAHTF.js";
import {
  judge
} from "./chunk-ZXFU2OOC.js";
import {
  aheadOfUtc
} from "./chunk-7FKOF6AL.js";
import "./chunk-6OKPP2AW.js";
import {
  zoneName
} from "./chunk-YRSLCUJP.js";
import {
  NO_LIMITS,
  cellOf,
  parseRecords,
  readCsv
} from "./chunk-33R5R52Q.js";
import {
  backupFiles,
  byPath,
  cellSentences,
  findSuspects,
  forget,
  isBackupPath,
  isRemembered,
  isSameMemory,
  keepTheirPaths,
  memoryEntry,
  memoryIn,
  nameWithYear,
  onlySuspects,
  pathFinder,
  receiptsInTemp,
  recentReceipts,
  remember,
  rememberOwnReturns,
  showPaths,
  startOf,
  suspectPlays,
  timed,
  titleNames,
  undoneInTemp,
  uploadShown,
  writeBackup,
  writeManifest
} from "./chunk-ETAG3NNC.js";
import {
  isSameAccount,
  namesIn
} from "./chunk-ZWJ57U3P.js";
import {
  document,
  link,
  table,
  text
} from "./chunk-GDCGLYPI.js";
import "./chunk-XXOV4M4I.js";
import {
  EPOCH,
  Failure,
  MANIFEST,
  PLAY_COLUMNS,
  PLAY_FIELDS,
  accountProblem,
  believedActivities,
  breath,
  count,
  detailsFrom,
  detailsIn,
  episodeCode,
  explainBadId,
  figure,
  isCanonical,
  isDated,
  isSameActivity,
  itemKey,
  joinProblems,
  likelyMarks,
  minuteOf,
  newestFirst,
  parseHistoryId,
  partOf,
  progressLogger,
  quote,
  readHistory,
  readPage,
  repositoryPath,
  schema,
  selectPlays,
  slotKey,
  titleKey,
  valueIn,
  zonedTime
} from "./chunk-PEA7CGHU.js";

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
function isToldAlready(receipts, { added, lost, moved }) {
  let went = new Set(receipts.flatMap((receipt) => receipt.removed.map(({ historyId }) => historyId))), came = new Set(receipts.flatMap((receipt) => receipt.added.map(({ historyId }) => historyId)));
  return receipts.length > 0 && lost.every(({ historyId }) => went.has(historyId)) && added.every(({ historyId }) => came.has(historyId)) && moved.every(({ before, now }) => went.has(before.historyId) && came.has(now.historyId));
}
function doneWords(done, playOf) {
  let { removed, moved, kept, added } = done, numbers = [
    [removed.length, "removed"],
    [moved.length, "moved"],
    [added.length, "added"],
    [kept.length, "kept"]
  ], [first, ...others] = numbers.filter(([number]) => number > 0);
  if (first === void 0) return;
  let rest = others.map(([number, what]) => `${figure(number)} ${what}`), plays = [...removed, ...moved, ...added, ...kept].flatMap((id) => playOf(id) ?? []), titles = titlesOf(plays);
  return `**${[`${count(first[0], "play")} ${first[1]}`, ...rest].join(", ")}**${titles === "" ? "" : `: ${titles}`}.`;
}
function titlesOf(plays) {
  let titles = [...new Map(plays.map((play) => [titleKey(play), nameWithYear(play)])).values()], more = titles.length - MOST_TITLES, named = titles.slice(0, MOST_TITLES).map(text).join(", ");
  return more > 0 ? `${named} and ${figure(more)} more` : named;
}

// src/commands/backup/issue.ts

// src/github/person-to-mention.ts
var user = (z) => z.object({ login: z.string().check(z.regex(/^[a-z\d](?:[a-z\d-]{0,60}[a-z\d])?$/i)), type: z.string() }), repository = schema((z) => z.object({ owner: user(z) })), runs = schema(
  (z) => z.object({
    workflow_runs: z.array(z.object({ triggering_actor: z.nullish(user(z)), actor: z.nullish(user(z)) }))
  })
);
async function personToMention(github) {
  let answer = await github.request(`GET ${repositoryPath(github)}`), owner = (await repository()).safeParse(answer.data).data?.owner;
  if (owner?.type === "User") return owner.login;
  let route = `GET ${repositoryPath(github)}/actions/workflows/connect.yml/runs`, listed = await github.request(route, { status: "success", per_page: 1 }), [run] = (await runs()).safeParse(listed.data).data?.workflow_runs ?? [], actor = run?.triggering_actor ?? run?.actor;
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
  let closed = issues.closed.flatMap(remembered), known = issues.open === void 0 ? [] : remembered(issues.open), numbered = issues.open?.marker.groups ?? [], listed = suspects.filter((group) => !group.plays.every(isIn(closed)) || group.plays.some(isIn(known))), taken = /* @__PURE__ */ new Set(), next = issues.open?.marker.next ?? 1, groups = listed.map((group) => {
    let number = numbered.find(
      ({ number: number2, ids }) => !taken.has(number2) && group.plays.some(isIn([{ ids }]))
    )?.number ?? next++;
    return taken.add(number), { ...group, number };
  }), fresh = groups.filter((group) => !group.plays.every(isIn(known)));
  return { issues, groups, fresh, next };
}
function remembered({ marker: { groups, others } }) {
  return [...groups, ...others === void 0 ? [] : [{ ids: others }]];
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
  let { account } = telling, mention = await personToMention(github);
  await openIssue(github, await textOf(github, telling, mention), { assignee: mention, account }), await closeSurplus(github, await findIssues(github, account));
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
  let marker = writeCommentMarker({ kind: "new", digest }), inAll = suspectPlays(telling.plan.groups).length;
  await commentOnIssue(github, issue, newGroupsText(marker, fresh.map(toShow(telling)), telling, inAll));
}
function digestOf(groups) {
  let ids = groups.flatMap(({ plays }) => plays.map((play) => play.historyId)).toSorted();
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
  return `The issue about plays that look wrong could not be updated: ${reason} Everything is in the job summary.`;
}

// src/commands/backup/last-backup.ts

// src/csv/backup-file.ts
function readBackupFile(file, names) {
  let shape = shapeProblem(file), problems = [...file.problems];
  if (shape !== void 0) return { plays: [], marked: void 0, problems: [...problems, shape] };
  let plays = [];
  for (let row of file.rows.filter((row2) => row2.cells.history_id || isMarked(row2))) {
    let message = rowProblem(row, names);
    message !== void 0 ? problems.push({ message, place: row.place }) : plays.push(toBackedUpPlay(row));
  }
  return { plays, marked: hasMarks(file) ? file : void 0, problems };
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
      message: "This is not a backup file: " + (columns.has("stays") ? "it lists plays that a run removed." : "the column history_id is missing, so no row names a play."),
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
      watchedAt: time !== void 0 && zonedTime(time) !== void 0 ? time : EPOCH,
      action: cells.play_action ?? "",
      type: cells.type?.toLowerCase() === "movie" ? "movie" : "episode",
      ...detailsIn(cells)
    }
  };
}

// src/csv/untouched.ts
var HEADER = `${PLAY_COLUMNS.join(",")}
`, PLACES = Object.fromEntries(PLAY_COLUMNS.map((column, index) => [column, index]));
function readUntouched(bytes, names) {
  let text2 = decodeUtf8(bytes);
  if (!text2?.startsWith(HEADER) || !text2.endsWith(`
`)) return;
  let rows = rowsIn(text2.slice(HEADER.length, -1)), plays = [];
  for (let row of rows ?? []) {
    let play = playIn(row, names);
    if (play === void 0) return;
    plays.push(play);
  }
  return rows && plays;
}
function rowsIn(text2) {
  if (text2.includes("\r")) return;
  let lines = text2 === "" ? [] : text2.split(`
`), quoted = lines.filter((line) => line.includes('"'));
  if (quoted.some((line) => (line.split('"').length - 1) % 2 === 1)) return;
  let parsed = [];
  if (!parseRecords(
    quoted.join(`
`),
    { delimiter: ",", firstLine: 1 },
    (record) => parsed.push(record) > 0,
    () => {
    }
  ) || parsed.length !== quoted.length) return;
  let next = 0;
  return lines.map(
    (line) => line.includes('"') ? { cells: parsed[next++] ?? [], isPlain: !1 } : { cells: line.split(","), isPlain: !NOT_PLAIN.test(line) }
  );
}
function decodeUtf8(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: !0, ignoreBOM: !0 }).decode(bytes);
  } catch {
    return;
  }
}
var NOT_PLAIN = /[^ -&(-~]|^ |, | ,| $/;
function playIn({ cells, isPlain }, names) {
  let raw = (column) => cells[PLACES[column]] ?? "";
  if (!(cells.length === PLAY_COLUMNS.length && names.has(raw("account"))) || raw("remove") !== "" || raw("move_to") !== "") return;
  let cell = (column) => {
    let text2 = raw(column);
    return isPlain || text2 === "" ? text2 : cellOf(column, text2.trim());
  }, historyId = parseHistoryId(cell("history_id"));
  if (historyId === void 0) return;
  let time = cell("watched_at"), play = {
    historyId,
    watchedAt: zonedTime(time) === void 0 ? EPOCH : time,
    action: cell("play_action"),
    type: cell("type").toLowerCase() === "movie" ? "movie" : "episode",
    ...detailsFrom((field) => valueIn(field, cell(PLAY_FIELDS[field].column)))
  };
  return { isSuspect: cell("suspect") !== "", play };
}

// src/commands/backup/days.ts
function ofThisYear(today, calendar) {
  let year = today.slice(0, 4), earlier = dayAt(dayNumber(`${year}-01-01`) - 2);
  return (play) => {
    if (play.watchedAt < earlier) return !1;
    let day = calendar.day(play);
    return day.startsWith(year) && day <= today;
  };
}
function onThisDay(today, calendar) {
  let around = new Set(daysAround(today));
  return (play) => {
    if (!around.has(play.watchedAt.slice(4, 11))) return !1;
    let day = calendar.day(play);
    return day.slice(4) === today.slice(4) && day < today;
  };
}
var YEARS = ["2024", "2023"];
function daysAround(today) {
  let days = YEARS.flatMap((year) => {
    let number = dayNumber(`${year}${today.slice(4)}`);
    return Number.isNaN(number) ? [] : [number - 1, number, number + 1].map((day) => dayAt(day).slice(4));
  });
  return [...new Set(days)].map((day) => `${day}T`);
}

// src/commands/backup/look.ts
var FILES_A_BREATH = 8;
async function lookAtFiles(folder, files, see) {
  for (let [index, file] of files.entries())
    index % FILES_A_BREATH === 0 && await breath(), await folder.look(file.path, (bytes) => see(file, bytes));
}

// src/commands/backup/on-this-day.ts
async function playsOnThisDay(folder, files, seen, { names, calendar, today }) {
  let isOnThisDay = onThisDay(today, calendar), isSeen = seen.today === today, byPath2 = isSeen ? seen.byPath : await rowsOfDay(folder, files, today), found = /* @__PURE__ */ new Map();
  for (let file of files) {
    let rows = byPath2.get(file.path);
    if (rows === void 0) continue;
    let plays = (isSeen ? readUntouched(rows, names) : void 0) ?? readBackupFile(readCsv(folder.path(file.path), rows, NO_LIMITS), names).plays;
    found.set(file, plays.map(({ play }) => play).filter(isOnThisDay));
  }
  return found;
}
async function rowsOfDay(folder, files, today) {
  let days = daysAround(today), byPath2 = /* @__PURE__ */ new Map();
  return await lookAtFiles(folder, files, ({ path, plays }, bytes) => {
    let rows = rowsWith(days, bytes, plays);
    rows !== void 0 && byPath2.set(path, rows);
  }), byPath2;
}
function rowsWith(texts, content, plays) {
  let bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength), lines = linesWith(bytes, texts);
  if (lines.length !== 0)
    return Buffer.concat(isLineEach(bytes, plays) ? [firstLine(bytes), ...lines] : [bytes]);
}
function linesWith(bytes, texts) {
  let lines = /* @__PURE__ */ new Map();
  for (let text2 of texts)
    for (let at = bytes.indexOf(text2); at >= 0; ) {
      let start = bytes.lastIndexOf(`
`, at) + 1, line = bytes.subarray(start, endOfLine(bytes, at));
      lines.set(start, line), at = bytes.indexOf(text2, start + line.length);
    }
  return [...lines.values()];
}
function firstLine(bytes) {
  return bytes.subarray(0, endOfLine(bytes, 0));
}
function endOfLine(bytes, from) {
  let end = bytes.indexOf(`
`, from);
  return end < 0 ? bytes.length : end + 1;
}
function isLineEach(bytes, plays) {
  let lines = 0;
  for (let at = bytes.indexOf(`
`); at >= 0; at = bytes.indexOf(`
`, at + 1)) lines++;
  return lines === plays + 1;
}

// src/commands/backup/last-backup.ts
function openBackup(folder, account, today) {
  let manifest = openManifest(folder, account), stored = manifest.then((opened) => checkFiles(folder, opened, today));
  return stored.catch(() => {
  }), { manifest, stored };
}
async function checkFiles(folder, manifest, today) {
  let files = manifest?.files ?? (await csvFiles(folder)).map((path) => ({ path })), hashes = /* @__PURE__ */ new Map(), days = daysAround(today), byPath2 = /* @__PURE__ */ new Map();
  await lookAtFiles(folder, files, ({ path, plays, outline }, bytes) => {
    hashes.set(path, sha256(bytes));
    let rows = plays === void 0 || outline === void 0 ? void 0 : rowsWith(days, bytes, plays);
    rows !== void 0 && byPath2.set(path, rows);
  });
  let isIntact = manifest?.files.every((file) => hashes.get(file.path) === file.sha256) ?? !1;
  return { manifest, hashes, isIntact, rowsOfDay: { today, byPath: byPath2 } };
}
async function* readPlays(folder, { hashes, manifest }, account) {
  let names = namesIn(manifest, account), problems = [];
  for (let name of hashes.keys()) {
    await breath();
    let read = await readBackedUp(folder, name, names);
    read.marked === void 0 && problems.push(...read.problems), yield read;
  }
  if (problems.length !== 0)
    throw new Failure(
      "Nothing was saved: some files in the backup\u2019s folder cannot be read as part of this account\u2019s backup, and saving would overwrite them. Restore them from their history on GitHub, delete them, or choose another directory.",
      { problems }
    );
}
async function readBackedUp(folder, name, names) {
  return readBytes(folder, name, await folder.read(name) ?? new Uint8Array(), names);
}
function readBytes(folder, name, bytes, names) {
  return { name, ...readBackupFile(readCsv(folder.path(name), bytes, NO_LIMITS), names), isAsWritten: !1 };
}
async function readIntact(folder, { path, sha256: written }, names) {
  let bytes = await folder.read(path) ?? new Uint8Array(), plays = sha256(bytes) === written ? readUntouched(bytes, names) : void 0;
  return plays === void 0 ? readBytes(folder, path, bytes, names) : { name: path, plays, marked: void 0, problems: [], isAsWritten: !0 };
}
function sha256(content) {
  return hash("sha256", content);
}
async function openManifest(folder, account) {
  let bytes = await folder.read(MANIFEST);
  if (bytes === void 0) return;
  let path = folder.path(MANIFEST), { readManifest } = await import("./chunk-ETAG3NNC.js"), manifest = readManifest(new TextDecoder().decode(bytes));
  if (manifest === "newer")
    throw new Failure(
      `Nothing was saved: a newer version of this action wrote ${path}. Use that version again; the backup is unchanged.`
    );
  if ("unreadable" in manifest)
    throw new Failure(
      `Nothing was saved: ${path} is damaged (${manifest.unreadable}), so the last backup cannot be trusted. Restore the file from its history on GitHub. To start over, delete ${path} alone and run this again: everything is read again, and the CSV files beside it still count as the last backup.`
    );
  if (isSameAccount(manifest.account, account)) return manifest;
  let { slug, uuid } = manifest.account, renamed = uuid === void 0 || account.uuid === void 0 ? ` If ${slug} was only renamed to ${account.slug}, delete that folder and run this again.` : "";
  throw new Failure(
    `Nothing was saved: the backup in ${folder.path(".")} belongs to ${slug === account.slug ? "another account that was called" : "the account"} ${slug}, but this run is signed in as ${account.slug}. Sign in as ${slug} with Connect, or give the backup of ${account.slug} another directory.${renamed}`
  );
}
async function csvFiles(folder) {
  return [...await folder.list(), ...await folder.list("shows")].filter(isBackupPath).toSorted();
}

// src/commands/backup/missed-receipts.ts
var CLOCKS_DIFFER_BY = 10 * 6e4;
async function missedReceipts({ github, run, clock, log }, account, takenAt, known) {
  if (github === void 0) return [];
  let keyOf = ({ run: { id, attempt, key } }) => `${id}-${attempt}-${key}`, knownKeys = new Set(known.map(keyOf)), missed = [], since = Date.parse(takenAt) - CLOCKS_DIFFER_BY;
  try {
    for await (let receipt of recentReceipts({ github, run, clock, log }, account, since))
      knownKeys.has(keyOf(receipt)) || missed.unshift(receipt);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.info(`Could not check what runs of this repository did since the last backup: ${error.message}`);
  }
  return missed;
}

// src/commands/backup/outline.ts
var NOTHING_UNREAD = { files: [], quiet: /* @__PURE__ */ new Set(), years: /* @__PURE__ */ new Map(), playsOfDay: [] };
function settingText({ account, duplicateWindow, duplicateKeep }) {
  return [account.slug, account.timezone, duplicateWindow, duplicateKeep, ...PLAY_COLUMNS].join(" ");
}
function outlinedBackup({ manifest, isIntact, rowsOfDay: rowsOfDay2 }, setting, { receipts, memory, now }) {
  let outline = manifest?.outline;
  if (manifest === void 0 || outline === void 0 || !isIntact || now === void 0) return;
  let isLater = [outline.judgedAt, manifest.takenAt].every((time) => now >= Date.parse(time)), isSame = outline.setting === settingText(setting) && receipts.length === 0 && memory.removed.every((one) => isRemembered(one, now));
  if (!isLater || !isSame) return;
  let files = manifest.files.filter(isOutlined);
  return manifest.files.every((file) => file.showTraktId === null || isOutlined(file)) && playsIn(manifest.files) === manifest.counts.plays ? { manifest, outline, files, rowsOfDay: rowsOfDay2 } : void 0;
}
function isOutlined(file) {
  return file.showTraktId !== null && file.outline !== void 0;
}
function playsIn(files) {
  return files.reduce((sum, { plays }) => sum + plays, 0);
}
function toUnreadShow({ showTraktId, outline: { slug } }) {
  return { showTraktId, slug };
}
function outlineOf({ plays }, { calendar, today, suspects }) {
  let isOfYear = ofThisYear(today, calendar), [wrong, thisYear] = [0, 0];
  for (let play of plays)
    suspects.has(play.historyId) ? wrong++ : isOfYear(play) && thisYear++;
  let { watchedAt, title, year: since, showSlug } = newestIn(plays);
  return { newest: minuteOf(watchedAt), title, year: since, slug: showSlug, suspects: wrong, thisYear };
}
function newestIn(plays) {
  let minute = minuteOf(plays.at(-1)?.watchedAt ?? "");
  return plays[plays.findLastIndex((play) => minuteOf(play.watchedAt) !== minute) + 1];
}
function playsOfYear({ outline }, takenOn, today) {
  return takenOn.slice(0, 4) === today.slice(0, 4) ? outline.thisYear : 0;
}
function hasDividedItem(plays) {
  let shows = /* @__PURE__ */ new Map();
  for (let { type, traktId, showTraktId } of plays) {
    if (type !== "episode" || traktId === null) continue;
    let known = shows.get(traktId);
    if (known !== void 0 && known !== showTraktId) return !0;
    shows.set(traktId, showTraktId);
  }
  return !1;
}

// src/trakt/history-since.ts
function askNewest(api, size) {
  let asked = (size >= 250 ? [1, 2] : [1]).map((page) => readPage(api, partOf("all"), page));
  for (let page of asked) page.catch(() => {
  });
  return asked;
}
async function readHistorySince(api, known, asked, onProgress) {
  let read = /* @__PURE__ */ new Map(), counts = /* @__PURE__ */ new Set();
  for (let number = 1; ; number++) {
    let { plays, itemCount, pageCount } = await (asked[number - 1] ?? readPage(api, partOf("all"), number));
    for (let play of plays) read.set(play.historyId, play);
    if (onProgress?.(read.size, itemCount), counts.add(itemCount).size > 1) return;
    let { size, shortfall } = known, verdict = judge2(
      [...read.values()],
      { plays: await known.beside(read), size, shortfall },
      itemCount
    );
    if (verdict === "accounted for") return read;
    if (verdict === "full read needed" || number >= pageCount) return;
  }
}
function judge2(read, known, reported) {
  let isNew = (play) => !known.plays.has(play.historyId), fresh = read.filter(isNew).length, expected = fresh + known.size + known.shortfall;
  return fresh === 0 || expected > reported || hasGap(read, known.plays) ? "full read needed" : read.length - 1 - read.findLastIndex(isNew) < 250 && read.length - fresh < known.size ? "go on" : expected === reported ? "accounted for" : "full read needed";
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
  let come = [...history.values()].filter((play) => !known.has(play.historyId));
  if (gone.length === 0) return { added: come, lost: [], moved: [], before: known.size, suspects };
  let same = matchUp(gone, come, slotKey), byThing = matchUp(same.gone, same.come, itemKey), byMinute = matchUp(byThing.gone, byThing.come, minuteKey);
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

// src/commands/backup/year-bars.ts
var BARS_A_YEAR = 36;
function yearBars(plays, calendar, today) {
  let years2 = /* @__PURE__ */ new Map();
  for (let play of plays) {
    let day = dayWithin(play, today) ?? calendar.day(play);
    if (day === "" || day > today) continue;
    let year = day.slice(0, 4), bars = years2.get(year) ?? new Array(BARS_A_YEAR).fill(0), bar = barOf(day);
    bars[bar] = (bars[bar] ?? 0) + 1, years2.set(year, bars);
  }
  return years2;
}
var WITHIN = /* @__PURE__ */ new Set([
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  12,
  13,
  14,
  15,
  16,
  17,
  18,
  19,
  22,
  23,
  24,
  25,
  26,
  27
]);
function dayWithin({ watchedAt }, today) {
  let day = watchedAt.slice(0, 10);
  return isCanonical(watchedAt) && day < today && WITHIN.has(Number(day.slice(8))) ? day : void 0;
}
function barOf(day) {
  let [month, date] = [Number(day.slice(-5, -3)), Number(day.slice(-2))];
  return (month - 1) * 3 + barIn(date);
}
function barIn(date) {
  return Math.min(2, Math.floor((date - 1) / 10));
}
function addBars(a, b) {
  return combine(a, b, (x, y) => x + y);
}
function subtractBars(a, b) {
  let rest = combine(a, b, (x, y) => x - y);
  return rest.values().some((bars) => bars.some((bar) => bar < 0)) ? void 0 : rest;
}
function writeBars(years2) {
  return [...years2].map(([year, bars]) => [year, ...bars].join(" ")).toSorted();
}
function readBars(lines) {
  return new Map(
    lines.map((line) => {
      let [year = "", ...bars] = line.split(" ");
      return [year, bars.map(Number)];
    })
  );
}
function combine(a, b, of) {
  let none = new Array(BARS_A_YEAR).fill(0), years2 = [.../* @__PURE__ */ new Set([...a.keys(), ...b.keys()])].map((year) => {
    let [first, second] = [a.get(year) ?? none, b.get(year) ?? none];
    return [year, none.map((_, bar) => of(first[bar] ?? 0, second[bar] ?? 0))];
  });
  return new Map(years2.filter(([, bars]) => bars.some((bar) => bar !== 0)));
}

// src/commands/backup/few-files.ts
var DAY2 = 1440, NEAR = 3;
async function readFewFiles(api, outlined, asked, setting) {
  let { manifest } = outlined, reader = createReader(outlined, setting);
  await reader.read((file) => isReadInAnyCase(file, outlined));
  let ofDay = reader.playsOnThisDay(), newest = await readHistorySince(
    api,
    {
      size: manifest.counts.plays,
      shortfall: manifest.shortfall,
      beside: async (read) => {
        let end = lastMinute(read), shows = showsOf(read);
        return await reader.read((file) => file.outline.newest >= end || shows.has(file.showTraktId)), reader.plays();
      }
    },
    asked,
    setting.onProgress
  );
  if (newest === void 0) return "full read needed";
  let since = await readUntilQuiet(reader, newest, outlined, setting);
  if (since !== void 0)
    return conclude(reader, { newest, since, ofDay: await ofDay }, outlined, setting);
}
function createReader({ manifest, files, rowsOfDay: rowsOfDay2 }, { folder, account, calendar, now }) {
  let names = namesIn(manifest, account), unread = new Set(manifest.files), outlined = new Set(files), read = [], plays = /* @__PURE__ */ new Map();
  return {
    async read(isWanted) {
      for (let file of unread) {
        if (outlined.has(file) && !isWanted(file)) continue;
        await breath(), unread.delete(file);
        let last = await readIntact(folder, file, names);
        read.push(last);
        for (let { play } of last.plays) plays.set(play.historyId, play);
      }
    },
    /** Looks for plays of this day in earlier years where nothing was read yet. */
    playsOnThisDay() {
      let today = calendar.day({ watchedAt: new Date(now).toISOString() }), found = playsOnThisDay(folder, [...unread], rowsOfDay2, {
        names,
        calendar,
        today
      });
      return found.catch(() => {
      }), found;
    },
    plays: () => plays,
    files: () => read,
    unread: () => [...unread]
  };
}
function isReadInAnyCase({ outline }, { manifest }) {
  return outline.suspects > 0 || minuteNumber(outline.newest) >= daysBefore(manifest);
}
function daysBefore({ takenAt }) {
  return minuteNumber(minuteOf(takenAt)) - 2 * DAY2;
}
async function readUntilQuiet(reader, newest, { manifest }, { duplicateWindow }) {
  let end = minuteNumber(lastMinute(newest)), since = Math.min(end - Math.max(DAY2, Math.ceil(duplicateWindow * 60)), daysBefore(manifest));
  await reader.read(({ outline }) => minuteNumber(outline.newest) >= since || outline.suspects > 0);
  let marks = [...reader.plays().values(), ...newest.values()].filter((play) => play.action !== "scrobble" && isDated(play)).map((play) => timed(play).minute).filter((minute) => minute >= since).toSorted((a, b) => a - b);
  return hasPause([since - 1, ...marks, Number.POSITIVE_INFINITY], end) ? since : void 0;
}
function hasPause(minutes, end) {
  return minutes.some((minute, index) => minute < end && (minutes[index + 1] ?? minute) - minute > NEAR);
}
function conclude(reader, { newest, since, ofDay }, { manifest, outline }, { calendar }) {
  let plays = new Map(reader.plays());
  for (let [id, play] of newest) plays.set(id, play);
  let [files, unread] = [reader.files(), reader.unread()];
  if (!(files.every(({ marked, problems }) => marked === void 0 && problems.length === 0) && !hasDividedItem(plays.values()) && keepTheirPaths(plays.values(), showPaths(manifest), unread.map(toUnreadShow)))) return;
  let quiet = quietPlays(files, newest, since), years2 = yearsOfOthers(files, quiet, { manifest, outline }, calendar), playsOfDay = unread.flatMap((file) => ofDay.get(file) ?? []);
  return years2 && { plays, files, unread: { files: unread, quiet, years: years2, playsOfDay } };
}
function quietPlays(files, newest, since) {
  let quiet = /* @__PURE__ */ new Set(), end = startOf(since);
  for (let { plays, isAsWritten } of files)
    if (!(!isAsWritten || plays.some(({ isSuspect }) => isSuspect)))
      for (let { play } of plays)
        isCanonical(play.watchedAt) && play.watchedAt < end && !newest.has(play.historyId) && quiet.add(play);
  return quiet;
}
function yearsOfOthers(files, quiet, { manifest, outline }, calendar) {
  let right = files.flatMap(
    ({ plays }) => plays.filter(({ play, isSuspect }) => !isSuspect && !quiet.has(play)).map(({ play }) => play)
  ), taken = calendar.day({ watchedAt: manifest.takenAt });
  return subtractBars(readBars(outline.years), yearBars(right, calendar, taken));
}
function lastMinute(read) {
  return minuteOf([...read.values()].at(-1)?.watchedAt ?? EPOCH);
}
function showsOf(read) {
  return new Set([...read.values()].map((play) => play.showTraktId));
}
function minuteNumber(minute) {
  return Date.parse(`${minute}:00.000Z`) / 6e4;
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
      let [account] = names, setting = { account, otherNames: names, isInBackup: () => !0 }, marked = [...files.values()].map(({ file }) => file), selection = selectPlays(marked, [], setting), judged = judge(selection, { plays: [...history.values()], timezone }), problems = [...selection.problems, ...judged.problems].flatMap(withOthers), byFile = Map.groupBy(problems, ({ place }) => place?.file);
      for (let [name, { file, problems: problems2 }] of files) {
        let ofFile = byFile.get(file.path) ?? problems2;
        problems2.length > 0 && partlyRead.add(name), ofFile.length > 0 ? held.set(name, joinProblems(ofFile)) : noteMarks(file, history, marks);
      }
      return { marks, held, partlyRead };
    }
  };
}
function withOthers({ others = [], ...problem }) {
  return [problem, ...others];
}
function noteMarks({ rows }, history, marks) {
  for (let { cells } of rows) {
    let historyId = parseHistoryId(cells.history_id ?? "") ?? "", personal = { remove: cells.remove ?? "", moveTo: cells.move_to ?? "" };
    (personal.remove !== "" || personal.moveTo !== "") && history.has(historyId) && marks.set(historyId, personal);
  }
}

// src/commands/backup/reading.ts
var WEEK = 7 * 864e5, WHOLE_SECONDS = 2e3;
function beginReading(api, manifest, stamps, full) {
  let readAt = api.time(), canBeOnTop = readAt !== void 0 && !full && canReadNewest(manifest, readAt);
  if (manifest === void 0 || !canBeOnTop) return { stamps, readAt, newest: void 0 };
  let isSame = isSameActivity(manifest.activities, stamps);
  return { stamps, readAt, newest: isSame ? "nothing" : askNewest(api, manifest.counts.plays) };
}
function playsOf({ plays, unread }) {
  return plays.size + playsIn(unread.files);
}
async function readLive(context, { api, account }, last, how) {
  let { newest, readAt } = how, tools = { api, account, onProgress: progressLogger(context) };
  if (newest === void 0 || !last.stored.isIntact) {
    let asked = newest === "nothing" ? void 0 : newest;
    return { ...await readWhole(tools, last, { stamps: how.stamps, ...asked && { asked } }), readAt };
  }
  let onTop = newest === "nothing" ? await readNothingNew(tools, last) : await readOnFew(tools, last, how, newest) ?? await readOnTop(tools, last, newest);
  return onTop !== "full read needed" ? { ...onTop, readAt } : (context.log.info("The newest plays do not account for every change, so the whole history is read."), { ...await readWhole(tools, last, { stamps: how.stamps }), readAt });
}
var NOTHING_KNOWN = { unread: NOTHING_UNREAD, asWritten: /* @__PURE__ */ new Map() };
async function readOnFew(tools, { folder, stored }, { outlined, calendar, duplicateWindow, now }, asked) {
  if (outlined === void 0) return;
  let setting = { ...tools, folder, calendar, duplicateWindow, now }, few = await readFewFiles(tools.api, outlined, asked, setting);
  if (few === void 0 || few === "full read needed") return few;
  let { counts, shortfall } = outlined.manifest, { changes, judged } = await compare(tools, stored, few.files, few.plays), { plays, unread } = few, asWritten = new Map(few.files.filter((file) => file.isAsWritten).map((file) => [file.name, file]));
  return {
    plays,
    unread,
    asWritten,
    changes: { ...changes, before: counts.plays },
    judged,
    isFullRead: !1,
    shortfall
  };
}
async function readOnTop(tools, { folder, stored }, asked) {
  let { api, account, onProgress } = tools, shortfall = stored.manifest?.shortfall ?? 0, files = await Array.fromAsync(readPlays(folder, stored, account)), known = playsByIdIn(files), beside = async () => known, newest = await readHistorySince(api, { size: known.size, shortfall, beside }, asked, onProgress);
  if (newest === void 0) return "full read needed";
  let plays = new Map([...known, ...newest]), compared = await compare(tools, stored, files, plays);
  return { plays, ...NOTHING_KNOWN, ...compared, isFullRead: !1, shortfall };
}
async function readNothingNew(tools, { folder, stored }) {
  let files = await Array.fromAsync(readPlays(folder, stored, tools.account)), plays = playsByIdIn(files), compared = await compare(tools, stored, files, plays), shortfall = stored.manifest?.shortfall ?? 0;
  return { plays, ...NOTHING_KNOWN, ...compared, isFullRead: !1, shortfall };
}
async function readWhole(tools, { folder, stored }, before) {
  let { api, account, onProgress } = tools, read = await readHistory(api, "all", { ...onProgress && { onProgress }, ...before });
  if (read.completeness !== "proven")
    throw new Failure(
      "Nothing was saved: Trakt\u2019s answers contradicted each other, so plays may be missing from what was read. The last backup is unchanged. Run this again in a few minutes."
    );
  let plays = new Map(read.plays.map((play) => [play.historyId, play])), compared = await compare(tools, stored, readPlays(folder, stored, account), plays);
  return { plays, ...NOTHING_KNOWN, ...compared, isFullRead: !0, shortfall: read.shortfall };
}
function playsByIdIn(files) {
  return new Map(files.flatMap((file) => file.plays.map(({ play }) => [play.historyId, play])));
}
async function compare({ account }, { manifest }, files, plays) {
  let marks = createMarkReader(), changes = await changesSince(playsInFiles(files, marks), plays), names = namesIn(manifest, account);
  return { changes, judged: marks.judge({ history: plays, names, timezone: account.timezone }) };
}
function canReadNewest(manifest, now) {
  if (manifest === void 0) return !1;
  let { activities, lastFullReadAt } = manifest, age = now - Date.parse(lastFullReadAt);
  return age >= -WHOLE_SECONDS && age <= WEEK && (activities.episodes !== null || activities.movies !== null);
}
async function* playsInFiles(files, marks) {
  for await (let file of files)
    marks.note(file), yield file.plays;
}

// src/commands/backup/front-page.ts
var FRONT_PAGE = "README.md", BEGINNING = "<!-- Written by each backup: what you change here does not last. -->";
function mayWriteFrontPage(former) {
  return former === void 0 || new TextDecoder().decode(former.subarray(0, 200)).startsWith(BEGINNING);
}
function frontPage(facts) {
  let { calendar } = facts, names = titleNames([...facts.plays, ...facts.otherShows.map(titledShow)]), page = {
    ...facts,
    plays: facts.plays.filter((play) => !facts.suspects.has(play.historyId)),
    nameOf: (play) => names.get(titleKey(play)) ?? "",
    today: calendar.day({ watchedAt: new Date(facts.now).toISOString() })
  };
  return document([
    BEGINNING,
    `# ${text(facts.account.slug)}\u2019s watch history`,
    inFigures(page),
    ...lastWatched(page),
    ...inProgress(page),
    ...earlierYears(page),
    ...years(page),
    ...mostWatched(page),
    footer(page)
  ]);
}
function titledShow({ showTraktId, title, year }) {
  return { type: "episode", traktId: null, historyId: "", showTraktId, title, year };
}
function inFigures({ plays, otherShows, nameOf }) {
  let [episodes, movies] = ["episode", "movie"].map((type) => plays.filter((play) => play.type === type)), others = otherShows.reduce((sum, show) => sum + show.plays, 0), shows = new Set([...episodes, ...otherShows.map(titledShow)].map(nameOf)).size, films = new Set(movies.map(nameOf)).size, parts = [
    ...shows === 0 ? [] : [`${count(shows, "show")} with ${count(episodes.length + others, "play")}`],
    ...films === 0 ? [] : [`${count(films, "movie")} with ${count(movies.length, "play")}`]
  ];
  return `**${count(plays.length + others, "play")}**${parts.length === 0 ? "" : `: ${parts.join(", ")}`}.`;
}
var LAST_WATCHED = 10, SHOWS_IN_PROGRESS = 10;
function lastWatched({ plays, calendar, today, ...page }) {
  let rows = /* @__PURE__ */ new Map();
  for (let play of plays) {
    let day = calendar.day(play);
    if (day === "" || day > today) continue;
    let key = `${day} ${titleKey(play)}`, row = rows.get(key);
    if (row === void 0 && rows.size === LAST_WATCHED) break;
    row === void 0 ? rows.set(key, [play]) : row.push(play);
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
function whatWas(plays, { nameOf, fileOf }) {
  let [first] = plays;
  if (first === void 0) return "";
  let name = titleLink(first, { nameOf, fileOf });
  if (first.type === "movie") return first.year === null ? name : `${name} ${first.year}`;
  let codes = [...new Set(plays.map(episodeCode).reverse())].filter(Boolean), listed = codes.length > 3 ? `${codes[0]} \u2026 ${codes.at(-1)}, ${count(codes.length, "episode")}` : codes.join(", "), episode = codes.length === 1 && first.episodeTitle !== null ? ` \u201C${first.episodeTitle}\u201D` : "";
  return [name, text(listed + episode)].filter(Boolean).join(" ");
}
function titleLink(play, { nameOf, fileOf }) {
  let file = fileOf(play), name = text(nameOf(play));
  return file === void 0 ? `**${name}**` : `**${link(name, file)}**`;
}
var DAYS_IN_PROGRESS = 60;
function inProgress({ plays, calendar, today, ...page }) {
  let since = dayAt(dayNumber(today) - DAYS_IN_PROGRESS), recent = [...Map.groupBy(
    plays.filter((play) => play.type === "episode"),
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
function earlierYears({ plays, otherPlaysOfDay, calendar, today, ...page }) {
  let past = Map.groupBy(
    [...plays, ...otherPlaysOfDay].filter(onThisDay(today, calendar)).toSorted(newestFirst),
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
var YEARS_SHOWN = 5, BARS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
function years({ years: byYear, today }) {
  let shown = [...byYear].toSorted(([a], [b]) => a < b ? 1 : -1).slice(0, YEARS_SHOWN), highest = Math.max(1, ...shown.flatMap(([, bars]) => bars)), lines = shown.map(([year, bars]) => {
    let past = year === today.slice(0, 4) ? bars.slice(0, barOf(today) + 1) : bars, total = bars.reduce((sum, plays) => sum + plays, 0);
    return `${year} ${past.map((plays) => signOf(plays, highest)).join("").padEnd(bars.length)} ${figure(total).padStart(6)}`;
  });
  return lines.length === 0 ? [] : [
    "## The years",
    ["```text", "     J  F  M  A  M  J  J  A  S  O  N  D", ...lines, "```"].join(`
`),
    `Each bar is ten days; the highest has ${count(highest, "play")}.`
  ];
}
function signOf(plays, highest) {
  return plays === 0 ? "\xB7" : BARS[Math.ceil(plays / highest * BARS.length) - 1] ?? "";
}
var MOST_WATCHED = 5;
function mostWatched({ plays, calendar, today, ...page }) {
  let year = today.slice(0, 4), ofYear = plays.filter(ofThisYear(today, calendar)), titles = [...Map.groupBy(ofYear, titleKey).values()].filter((together) => together.length > 1).toSorted((a, b) => b.length - a.length);
  if (titles.length === 0) return [];
  let rows = titles.slice(0, MOST_WATCHED).map((together) => [titleLink(together[0], page), figure(together.length)]);
  return [`## Most watched in ${year}`, table(["", "Plays"], rows)];
}
function footer({ today, calendar, account, now, suspects }) {
  let wrong = suspects.size === 0 ? "" : ` ${count(suspects.size, "play that looks", "plays that look")} wrong ${suspects.size === 1 ? "is" : "are"} left out.`, time = calendar.clock({ watchedAt: new Date(now).toISOString() });
  return `<sub>Backup of ${shortDay(today)}, ${time} (${text(zoneName(account.timezone))}).${wrong} Each title links to its file, in which you can mark plays and commit.</sub>`;
}

// src/commands/backup/shown.ts
async function playsOnPage(folder, manifest, { account, plays: read, suspects, ...known }) {
  let { unread, calendar, today } = known, plays = [...read].toSorted(newestFirst), taken = calendar.day({ watchedAt: manifest?.takenAt ?? EPOCH }), files = filesOnPage({
    ...known,
    plays: plays.filter((play) => !suspects.has(play.historyId)),
    ofYear: (file) => playsOfYear(file, taken, today)
  }), names = namesIn(manifest, account);
  for (let file of files) {
    let { plays: ofShow } = await readIntact(folder, file, names);
    for (let { play } of ofShow) plays.push(play);
  }
  let isShown = new Set(files);
  return {
    plays: files.length === 0 ? plays : plays.toSorted(newestFirst),
    others: unread.filter((file) => !isShown.has(file))
  };
}
function filesOnPage(known) {
  return known.unread.length === 0 ? [] : [.../* @__PURE__ */ new Set([...amongLastWatched(known), ...inProgress2(known), ...amongMostWatched(known)])];
}
function amongLastWatched({ plays, unread, calendar, today }) {
  let rows = /* @__PURE__ */ new Map();
  for (let play of plays) {
    let day = calendar.day(play);
    if (day === "" || day > today) continue;
    let key = `${day} ${titleKey(play)}`;
    if (rows.has(key) || rows.set(key, { count: 0, newest: minuteOf(play.watchedAt) }), rows.size > LAST_WATCHED) break;
  }
  return best([...rows.values(), ...unread.map(toNewest)], LAST_WATCHED + 1);
}
function inProgress2({ plays, unread, calendar, today }) {
  let since = dayAt(dayNumber(today) - DAYS_IN_PROGRESS), sinceUtc = dayAt(dayNumber(since) - 1), shows = /* @__PURE__ */ new Map();
  for (let play of plays) {
    if (play.type === "movie" || shows.has(titleKey(play))) continue;
    if (play.watchedAt < sinceUtc) break;
    let day = calendar.day(play), isShown = day >= since && day <= today;
    shows.set(titleKey(play), isShown ? { count: 0, newest: minuteOf(play.watchedAt) } : void 0);
  }
  let known = [...shows.values()].filter((rival) => rival !== void 0), recent = unread.filter(({ outline }) => outline.newest >= sinceUtc).map(toNewest);
  return best([...known, ...recent], SHOWS_IN_PROGRESS + 1);
}
function amongMostWatched({ plays, unread, calendar, today, ofYear }) {
  let titles = /* @__PURE__ */ new Map();
  for (let play of plays.filter(ofThisYear(today, calendar))) {
    let title = titles.get(titleKey(play));
    title === void 0 ? titles.set(titleKey(play), { count: 1, newest: minuteOf(play.watchedAt) }) : title.count++;
  }
  let rivals = [...titles.values(), ...unread.map((file) => ({ ...toNewest(file), count: ofYear(file) }))];
  return best(
    rivals.filter(({ count: count2 }) => count2 > 1),
    MOST_WATCHED
  );
}
function toNewest(file) {
  return { count: 0, newest: file.outline.newest, file };
}
function best(rivals, rows) {
  let last = rivals.toSorted(byRank)[rows - 1];
  return rivals.filter((rival) => last === void 0 || byRank(rival, last) <= 0).flatMap(({ file }) => file ?? []);
}
function byRank(a, b) {
  return a.count !== b.count ? b.count - a.count : a.newest === b.newest ? 0 : a.newest > b.newest ? -1 : 1;
}

// src/commands/backup/saving.ts
var FILES_AT_ONCE = 8;
async function save(saving) {
  let { folder, stored, live, activities, account, suspects } = saving, { manifest } = stored, { judged, unread } = live, files = backupFiles(live.plays.values(), showPaths(manifest), unread.files.map(toUnreadShow)), sentences = cellSentences(suspects), replacement = await folder.replace(), saved = [], writing = Promise.resolve();
  for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
    let begun = files.slice(start, start + FILES_AT_ONCE).map((file) => saveFile(file, saving, sentences, replacement));
    saved.push(...begun), await writing, writing = Promise.all(begun.map(({ written }) => written)), writing.catch(() => {
    });
  }
  let overview = overviewOf(saving), now = new Date(saving.now).toISOString(), counts = countsOf(saving), names = [...files, ...unread.files].map((file) => file.path), isNamed = new Set(names), former = manifest?.files.filter(({ path }) => !isNamed.has(path)) ?? [], held = former.filter(({ path }) => judged.held.has(path)), outline = outlineOfBackup(saving, overview), entries = saved.map(({ entry }, index) => withOutline(entry, files[index], outline && overview)), content = writeManifest({
    account: accountEntry(account, manifest),
    takenAt: now,
    lastFullReadAt: live.isFullRead || manifest === void 0 ? now : manifest.lastFullReadAt,
    activities,
    shortfall: live.shortfall,
    counts,
    ...memoryEntry(saving.memory),
    files: [
      ...[...entries, ...unread.files.map((file) => carryOn(file, manifest, overview))].toSorted(byPath),
      ...held.map(({ path, sha256: sha2562, plays }) => ({ path, sha256: sha2562, plays, showTraktId: null }))
    ],
    outline
  }), page = await frontPageOf(saving, files, overview);
  return await Promise.all([
    writing,
    page === void 0 ? void 0 : replacement.write(FRONT_PAGE, page),
    replacement.write(MANIFEST, content)
  ]), await replacement.finish(former.map((file) => file.path).filter((path) => !judged.held.has(path))), {
    counts,
    fileOf: new Map(
      files.flatMap(({ path, plays }) => {
        let file = folder.path(path);
        return plays.map(({ historyId }) => [historyId, file]);
      })
    ),
    written: saved.filter((file) => file.isWritten).map((file) => folder.path(file.entry.path)),
    files: names.length + held.length
  };
}
function countsOf({ live, suspects }) {
  let episodes = [...live.plays.values()].filter((play) => play.type === "episode").length;
  return {
    plays: playsOf(live),
    episodes: episodes + playsIn(live.unread.files),
    movies: live.plays.size - episodes,
    suspects: suspectPlays(suspects).length
  };
}
function overviewOf({ live, suspects, calendar, now }) {
  let today = calendar.day({ watchedAt: new Date(now).toISOString() }), wrong = new Set(suspectPlays(suspects).map((play) => play.historyId)), right = live.plays.values().filter((play) => !wrong.has(play.historyId) && !live.unread.quiet.has(play)), years2 = addBars(yearBars(right, calendar, today), live.unread.years);
  return { calendar, today, suspects: wrong, years: years2 };
}
function outlineOfBackup({ live, memory, judgedAt, setting }, { years: years2 }) {
  let { marks, held } = live.judged, isKnown = (id) => live.plays.has(id), isPlain = marks.size === 0 && held.size === 0 && (live.unread.files.length > 0 || [...memory.kept].every(isKnown)) && !hasDividedItem(live.plays.values());
  if (!(judgedAt === void 0 || !isPlain))
    return {
      judgedAt: new Date(judgedAt).toISOString(),
      setting: settingText(setting),
      years: writeBars(years2)
    };
}
function withOutline(entry, file, facts) {
  return entry.showTraktId === null || file === void 0 || facts === void 0 ? entry : { ...entry, outline: outlineOf(file, facts) };
}
function carryOn(file, manifest, { calendar, today }) {
  let taken = calendar.day({ watchedAt: manifest?.takenAt ?? EPOCH });
  return { ...file, outline: { ...file.outline, thisYear: playsOfYear(file, taken, today) } };
}
async function frontPageOf(saving, files, overview) {
  let { folder, live, account, now } = saving, { calendar, suspects, years: years2 } = overview;
  if (!mayWriteFrontPage(await folder.read(FRONT_PAGE))) return;
  let { plays, others } = await playsOnPage(folder, saving.stored.manifest, {
    account,
    plays: live.plays.values(),
    unread: live.unread.files,
    calendar,
    today: overview.today,
    suspects
  }), otherIds = new Set(others.map(({ showTraktId }) => showTraktId));
  return frontPage({
    account,
    calendar,
    plays,
    otherShows: others.map(({ showTraktId, plays: plays2, outline: { title, year } }) => ({
      showTraktId,
      title,
      year,
      plays: plays2
    })),
    otherPlaysOfDay: live.unread.playsOfDay.filter((play) => otherIds.has(play.showTraktId ?? Number.NaN)),
    years: years2,
    suspects,
    fileOf: pathFinder([...files, ...live.unread.files]),
    now
  });
}
function accountEntry(account, manifest) {
  let { slug, uuid } = account, formerSlugs = [...namesIn(manifest, account)].filter((name) => name !== slug);
  return { slug, uuid, ...formerSlugs.length > 0 && { formerSlugs } };
}
function saveFile(file, { stored, live, account }, sentences, replacement) {
  let { path, showTraktId, plays } = file, { marks, held } = live.judged, former = stored.hashes.get(path);
  if (former !== void 0 && isSameFile(file, live.asWritten.get(path), sentences))
    return {
      entry: { path, sha256: former, plays: plays.length, showTraktId },
      isWritten: !1,
      written: DONE
    };
  let markOf = (play) => marks.get(play.historyId)?.remove ?? "", moveOf = (play) => marks.get(play.historyId)?.moveTo ?? "", content = writeBackup(plays, sentences, markOf, account.slug, moveOf), entry = { path, sha256: sha256(content), plays: plays.length, showTraktId }, isWritten = former !== entry.sha256 && !held.has(path), written = isWritten ? replacement.write(path, content) : DONE;
  return { entry, isWritten, written };
}
var DONE = Promise.resolve();
function isSameFile({ plays }, stored, sentences) {
  return stored?.plays.length === plays.length && stored.plays.every(
    ({ play, isSuspect }, index) => play === plays[index] && !isSuspect && !sentences.has(play.historyId)
  );
}

// src/commands/backup/worse.ts
function assertNotWorse({ plays, changes, removed }, { most, directory }) {
  let lost = changes.lost.filter((play) => !removed.has(play.historyId));
  if (plays === 0 && lost.length > 0)
    throw new Failure(
      `Nothing was saved: Trakt shows an empty history, and the last backup has ${count(changes.before, "play")}. The backup is as it was. If you really emptied your history, delete the folder ${directory} and run this again.`
    );
  if (lost.length <= most) return;
  let [are, theyAre] = lost.length === 1 ? ["is", "it is"] : ["are", "they are"];
  throw new Failure(
    `Nothing was saved: ${count(lost.length, "play")} of the last backup ${are} no longer in the history (${largestLosses(lost)}), and max-shrink allows ${figure(most)}. The backup is unchanged. Look at your history on Trakt first. If ${theyAre} missing on purpose, run Backup by hand (Actions, Backup, Run workflow) and tick \u201C${ACCEPT_LOSS}\u201D. In a workflow of your own, run this once with max-shrink set to ${lost.length} or more.`
  );
}
var ACCEPT_LOSS = "Plays are missing on purpose", LOSSES_NAMED = 3;
function largestLosses(lost) {
  let titles = [...Map.groupBy(lost, titleKey).values()].toSorted((a, b) => b.length - a.length), named = titles.slice(0, LOSSES_NAMED).map((plays) => `${plays.length} of ${quote(plays[0]?.title ?? "untitled")}`), others = titles.slice(LOSSES_NAMED).reduce((sum, plays) => sum + plays.length, 0);
  return [...named, ...others > 0 ? [`${others} of others`] : []].join(", ");
}

// src/commands/backup/backup.ts
var NEVER = { episodes: null, movies: null };
async function backup(context, options, { signedIn, activities: asked }) {
  let { log, workspace, clock, temp } = context, { account, api } = signedIn, folder = await workspace.folder(options.directory);
  await folder.clearLeftovers();
  let calendar = createCalendar(account.timezone), opened = openBackup(folder, account, ((time) => calendar.day({ watchedAt: new Date(time).toISOString() }))(clock.now())), [manifest, activities, receipts] = await Promise.all([
    opened.manifest,
    asked,
    receiptsInTemp(temp, account)
  ]), backedUp = { command: "backup", account, directory: folder.path(".") }, reading = beginReading(api, manifest, activities, options.full), now = reading.readAt ?? clock.now(), former = memoryIn(manifest), remembered2 = remember(former, receipts, now), isSame = manifest !== void 0 && !options.full && isSameActivity(manifest.activities, activities), stored = await opened.stored;
  if (isSame && stored.isIntact && isSameMemory(remembered2, former)) {
    let when = minuteOf(manifest.takenAt).replace("T", " ");
    return log.info(`Nothing was added or removed since the last backup, of ${when} UTC.`), { ...backedUp, outcome: "unchanged", counts: manifest.counts };
  }
  let last = { folder, stored }, { duplicateWindow, duplicateKeep } = options, basis = { account, duplicateWindow, duplicateKeep }, outlined = outlinedBackup(stored, basis, { receipts, memory: former, now: api.time() }), live = await log.group(
    "Reading the history",
    () => readLive(context, signedIn, last, {
      ...reading,
      outlined,
      calendar,
      duplicateWindow,
      now
    })
  ), { changes, judged } = live, removedHere = removedIds(receipts), isUnexplained = changes.lost.some((play) => !removedHere.has(play.historyId)), missed = manifest !== void 0 && isUnexplained ? await missedReceipts(context, account, manifest.takenAt, receipts) : [];
  assertNotWorse(
    { plays: playsOf(live), changes, removed: removedIds([...missed, ...receipts]) },
    { most: options.maxShrink, directory: options.directory }
  );
  let believed = stampsOf(activities, manifest?.activities ?? NEVER, live.readAt, receipts), plays = [...live.plays.values()].filter((play) => !live.unread.quiet.has(play)), setting = { duplicateWindow, duplicateKeep, now: api.time() }, memory = await rememberOwnReturns(context, account, plays, {
    ...setting,
    memory: remember(former, [...missed, ...receipts], now)
  }), suspects = findSuspects(plays, { ...setting, memory }), isLate = !isSameActivity(believed, activities), plan = options.issue ? await planIssue(context, account, suspects) : void 0, fresh = forget(memory, (id) => isLate || live.unread.files.length > 0 || live.plays.has(id), api.time()), saved = await log.group(
    "Saving the backup",
    () => save({
      ...last,
      live,
      suspects,
      memory: fresh,
      activities: believed,
      account,
      calendar,
      now,
      judgedAt: setting.now,
      setting: basis
    })
  );
  log.info(`${count(saved.counts.plays, "play")} in ${count(saved.files, "CSV file")}.`);
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
    isToldAlready: isToldAlready(receipts, changes),
    unreadFiles: live.unread.files.length,
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
    groups: groups.flatMap(({ plays }) => recorded.get(plays) ?? []),
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
export {
  backup
};
