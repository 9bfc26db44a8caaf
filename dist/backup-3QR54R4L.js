import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  findSuspects
} from "./chunk-3SBRAYEA.js";
import {
  isOfAccount,
  judge,
  namesIn
} from "./chunk-2VIS2VMZ.js";
import {
  NO_LIMITS,
  readCsv
} from "./chunk-Y4BTJJTI.js";
import {
  receiptsInTemp
} from "./chunk-ZTHG67ZP.js";
import {
  PAGE_SIZE,
  believedActivities,
  isSameActivity,
  partOf,
  progressTeller,
  readHistory,
  readPage
} from "./chunk-TQNUVI2F.js";
import "./chunk-6OJ2KKPN.js";
import {
  createLimit
} from "./chunk-DU232CK2.js";
import {
  MANIFEST,
  backupFiles,
  isBackupPath,
  readManifest,
  writeManifest
} from "./chunk-AEBEM5ZY.js";
import "./chunk-ZZUFHPTP.js";
import {
  readActivities
} from "./chunk-QH4GMQUE.js";
import "./chunk-AXVHPUCR.js";
import {
  accountProblem,
  selectPlays,
  zonedMinute
} from "./chunk-U66NSFNT.js";
import {
  EPOCH,
  explainBadId,
  isDated,
  itemKey,
  minuteOf,
  occasionKey,
  parseHistoryId,
  titleKey,
  writeBackup
} from "./chunk-ZTCSQCV2.js";
import "./chunk-2FI6F536.js";
import "./chunk-XBJD7QEL.js";
import "./chunk-7L456UP7.js";
import {
  Failure
} from "./chunk-6QX24C2R.js";
import {
  count,
  figure,
  joinProblems,
  quote
} from "./chunk-KFBCDVU2.js";
import "./chunk-Z7GV73W6.js";

// src/workspace/backup-folder.ts
import { createHash } from "node:crypto";

// src/workspace/last-backup.ts
function readBackupFile(file, names) {
  let shape = shapeProblem(file);
  if (file.problems.length > 0 || shape !== void 0)
    return {
      plays: [],
      marked: void 0,
      problems: [...file.problems, ...shape === void 0 ? [] : [shape]]
    };
  let plays = [], problems = [];
  for (let row of file.rows.filter((row2) => row2.cells.history_id || isMarked(row2))) {
    let message = rowProblem(row, names);
    message !== void 0 ? problems.push({ message, place: row.place }) : plays.push(toBackedUpPlay(row));
  }
  return { plays, marked: file.rows.some(isMarked) ? file : void 0, problems };
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
      title: cells.title || null,
      year: numberIn(cells.year),
      season: numberIn(cells.season),
      episode: numberIn(cells.episode),
      episodeTitle: cells.episode_title || null,
      traktId: numberIn(cells.trakt_id),
      tvdbId: numberIn(cells.tvdb_id),
      imdbId: cells.imdb_id || null,
      tmdbId: numberIn(cells.tmdb_id),
      showTraktId: numberIn(cells.show_trakt_id),
      showSlug: cells.show_slug || null
    }
  };
}
function numberIn(cell) {
  let number = Number(cell || Number.NaN);
  return Number.isFinite(number) ? number : null;
}

// src/workspace/backup-folder.ts
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
    problems.push(...read.problems), yield { name, plays: read.plays, marked: read.marked };
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

// src/trakt/since.ts
async function readSince(api, known, onProgress) {
  let read = /* @__PURE__ */ new Map(), counts = /* @__PURE__ */ new Set();
  for (let number = 1; ; number++) {
    let { plays, itemCount, pageCount } = await readPage(api, partOf("all"), number);
    for (let play of plays) read.set(play.historyId, play);
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

// src/workspace/changes.ts
async function changesSince(files, history) {
  let known = /* @__PURE__ */ new Set(), suspects = /* @__PURE__ */ new Set(), gone = [];
  for await (let file of files)
    for (let { play, isSuspect } of file) {
      let isThere = history.has(play.historyId);
      !isThere && !known.has(play.historyId) && gone.push(play), isThere && isSuspect && suspects.add(play.historyId), known.add(play.historyId);
    }
  let come = [...history.values()].filter((play) => !known.has(play.historyId)), same = matchUp(gone, come, occasionKey), byThing = matchUp(same.gone, same.come, itemKey), byMinute = matchUp(byThing.gone, byThing.come, minuteKey);
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
    note({ name, marked }) {
      marked !== void 0 && files.set(name, marked);
    },
    judge({ history, names, timezone }) {
      let marks = /* @__PURE__ */ new Map(), held = /* @__PURE__ */ new Map();
      if (files.size === 0) return { marks, held };
      let [account] = names, setting = { account, otherNames: names, isInBackup: () => !0 }, selection = selectPlays([...files.values()], [], setting), { problems } = judge(selection, { plays: [...history.values()], timezone }), byFile = Map.groupBy([...selection.problems, ...problems], ({ place }) => place?.file);
      for (let [name, file] of files) {
        let ofFile = byFile.get(file.path);
        ofFile !== void 0 ? held.set(name, joinProblems(ofFile)) : noteMarks(file, history, marks);
      }
      return { marks, held };
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
async function readLive(context, { api, account }, { folder, stored }, { full, stamps }) {
  let { log } = context, onProgress = progressTeller(context), readAt = api.time(), marks = createMarkReader(), compare = async (files, plays2) => {
    let changes = await changesSince(playsOf(files, marks), plays2), names = namesIn(stored.manifest, account);
    return { changes, judged: marks.judge({ history: plays2, names, timezone: account.timezone }) };
  };
  if (!full && readAt !== void 0 && canReadNewest(stored, readAt)) {
    let shortfall = stored.manifest?.shortfall ?? 0, files = await Array.fromAsync(readPlays(folder, stored, account)), known = new Map(files.flatMap((file) => file.plays.map(({ play }) => [play.historyId, play]))), plays2 = await readSince(api, { plays: known, shortfall }, onProgress);
    if (plays2 !== void 0)
      return { plays: plays2, readAt, ...await compare(files, plays2), isFullRead: !1, shortfall };
    log.info("The newest plays do not account for every change, so the whole history is read.");
  }
  let read = await readHistory(api, "all", { onProgress, stamps });
  if (read.completeness !== "proven")
    throw new Failure(
      "Nothing was saved: Trakt\u2019s answers contradicted each other, so plays may be missing from what was read. The last backup is as it was. Run this again in a few minutes."
    );
  let plays = new Map(read.plays.map((play) => [play.historyId, play])), compared = await compare(readPlays(folder, stored, account), plays);
  return { plays, readAt, ...compared, isFullRead: !0, shortfall: read.shortfall };
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
async function save(options, saving) {
  let { folder, stored, live, activities, account } = saving, { manifest } = stored, { held } = live.judged, files = backupFiles(live.plays.values(), showPaths(manifest)), replacement = await folder.replace(), saved = [];
  for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
    let some = files.slice(start, start + FILES_AT_ONCE);
    saved.push(...await Promise.all(some.map((file) => saveFile(file, options, saving, replacement))));
  }
  let now = new Date(saving.now).toISOString(), counts = {
    plays: live.plays.size,
    episodes: sum(files, (file) => file.plays.filter((play) => play.type === "episode").length),
    movies: sum(files, (file) => file.plays.filter((play) => play.type === "movie").length),
    suspects: sum(saved, (file) => file.suspects)
  }, names = files.map((file) => file.path), former = manifest?.files.filter(({ path }) => !names.includes(path)) ?? [], kept = former.filter(({ path }) => held.has(path)).map((file) => ({ ...file, showTraktId: null })), content = writeManifest({
    account: accountEntry(account, manifest),
    takenAt: now,
    lastFullReadAt: live.isFullRead || manifest === void 0 ? now : manifest.lastFullReadAt,
    activities,
    shortfall: live.shortfall,
    counts,
    files: [...saved.map((file) => file.entry), ...kept]
  });
  return await replacement.write(MANIFEST, content), await replacement.finish(former.map((file) => file.path).filter((path) => !held.has(path))), {
    counts,
    newSuspects: saved.flatMap((file) => file.newSuspects),
    written: saved.filter((file) => file.isWritten).map((file) => folder.path(file.entry.path)),
    names: [...names, ...kept.map((file) => file.path), MANIFEST]
  };
}
function accountEntry(account, manifest) {
  let { slug, uuid } = account, formerSlugs = [...namesIn(manifest, account)].filter((name) => name !== slug);
  return { slug, uuid, ...formerSlugs.length > 0 && { formerSlugs } };
}
async function saveFile({ path, showTraktId, plays }, { duplicateWindow }, { folder, stored, live, account }, replacement) {
  let suspects = findSuspects(plays, duplicateWindow), { marks, held } = live.judged, markOf = (play) => marks.get(play.historyId)?.remove ?? "", moveOf = (play) => marks.get(play.historyId)?.moveTo ?? "", content = writeBackup(plays, suspects, markOf, account.slug, moveOf), entry = { path, sha256: sha256(content), plays: plays.length, showTraktId }, isWritten = stored.hashes.get(path) !== entry.sha256 && !held.has(path);
  isWritten && await replacement.write(path, content);
  let newSuspects = [...suspects.values()].filter(({ play }) => !live.changes.suspects.has(play.historyId)).map((suspect) => ({ ...suspect, file: folder.path(path) }));
  return { entry, suspects: suspects.size, newSuspects, isWritten };
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
function assertNotWorse({ plays, changes, removed }, { most, directory }) {
  let lost = changes.lost.filter((play) => !removed.has(play.historyId));
  if (plays === 0 && lost.length > 0)
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
  let titles = [...Map.groupBy(lost, titleKey).values()].toSorted((a, b) => b.length - a.length), named = titles.slice(0, LOSSES_NAMED).map((plays) => `${plays.length} of ${quote(plays[0]?.title ?? "untitled")}`), others = titles.slice(LOSSES_NAMED).reduce((sum2, plays) => sum2 + plays.length, 0);
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
  ]), { manifest } = stored, backedUp = { command: "backup", account, directory: folder.path(".") };
  if (manifest !== void 0 && !options.full && stored.isIntact && isSameActivity(manifest.activities, activities)) {
    let when = minuteOf(manifest.takenAt).replace("T", " ");
    return log.info(`Nothing was added or removed since the last backup, of ${when} UTC.`), { ...backedUp, outcome: "unchanged", counts: manifest.counts };
  }
  let last = { folder, stored }, live = await log.group(
    "Reading the history",
    () => readLive(context, signedIn, last, { full: options.full, stamps: activities })
  ), { changes, judged } = live;
  assertNotWorse(
    { plays: live.plays.size, changes, removed: new Set(receipts.flatMap((receipt) => receipt.removed)) },
    { most: options.maxShrink, directory: options.directory }
  );
  let believed = stampsOf(activities, manifest?.activities ?? NEVER, live.readAt, receipts), now = api.time() ?? clock.now(), saved = await log.group(
    "Saving the backup",
    () => save(options, { ...last, live, activities: believed, account, now })
  );
  log.info(`${count(saved.counts.plays, "play")} in ${count(saved.names.length - 1, "CSV file")}.`);
  let { added, lost, moved, before } = changes;
  return {
    ...backedUp,
    outcome: "saved",
    isFirst: before === 0 && manifest === void 0,
    isFullRead: live.isFullRead,
    counts: saved.counts,
    added,
    lost,
    moved,
    newSuspects: saved.newSuspects,
    written: saved.written,
    unbelieved: [...judged.held.values()].flat(),
    shortfall: live.shortfall,
    formerShortfall: manifest?.shortfall ?? 0
  };
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
