import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  NO_LIMITS,
  readCsv
} from "./chunk-NGK7O3WS.js";
import {
  PAGE_SIZE,
  progressTeller,
  readHistory,
  readPage
} from "./chunk-EKNBSLQY.js";
import {
  findSuspects
} from "./chunk-QRJBGAGP.js";
import {
  showFileNames
} from "./chunk-ESDNI4DM.js";
import {
  NoArtifactService
} from "./chunk-W7T7XUG2.js";
import {
  createLimit
} from "./chunk-OUJBN5K7.js";
import {
  believedActivities,
  isSameActivity,
  readActivities
} from "./chunk-VLUA5YGO.js";
import {
  iso_exports
} from "./chunk-PAKX7G3N.js";
import {
  writeBackup
} from "./chunk-7EBFX4T4.js";
import "./chunk-WSXHGE6R.js";
import {
  EPOCH,
  accountProblem,
  count,
  explainBadId,
  figure,
  minuteOf,
  newestFirst,
  occasionKey,
  parseHistoryId,
  quote,
  titleKey,
  zonedMinute
} from "./chunk-SQVWOASL.js";
import "./chunk-JZMZF3HD.js";
import {
  Failure,
  array,
  int,
  literal,
  object,
  string
} from "./chunk-4CH3WRF7.js";
import "./chunk-Z7GV73W6.js";

// src/backup-folder.ts
import { createHash } from "node:crypto";

// src/history/backup-files.ts
var MOVIES = "movies.csv", OTHER = "other.csv", SHOW_PATH = /^shows\/([a-z0-9-]{1,110})\.csv$/;
function isBackupPath(path) {
  return path === MOVIES || path === OTHER || SHOW_PATH.test(path);
}
function backupFiles(plays, formerPaths = /* @__PURE__ */ new Map()) {
  let byFile = Map.groupBy(plays, fileOf), shows = [...byFile].filter((entry) => typeof entry[0] == "number"), names = showFileNames(
    shows.map(([traktId, ofShow]) => ({
      traktId,
      slug: ofShow.reduce(newest).showSlug,
      formerName: SHOW_PATH.exec(formerPaths.get(traktId) ?? "")?.[1]
    }))
  ), files = shows.map(([traktId, ofShow]) => ({
    path: `shows/${names.get(traktId)}.csv`,
    showTraktId: traktId,
    plays: ofShow
  }));
  files.push({ path: MOVIES, showTraktId: null, plays: byFile.get("movies") ?? [] });
  let other = byFile.get("other");
  other !== void 0 && files.push({ path: OTHER, showTraktId: null, plays: other });
  for (let file of files) file.plays.sort((a, b) => newestFirst(b, a));
  return files.sort((a, b) => a.path < b.path ? -1 : 1);
}
function fileOf(play) {
  return play.type === "movie" ? play.traktId === null ? "other" : "movies" : play.showTraktId ?? "other";
}
function newest(a, b) {
  return newestFirst(a, b) <= 0 ? a : b;
}

// src/history/last-backup.ts
function readBackupFile(file, account) {
  let shape = shapeProblem(file);
  if (file.problems.length > 0 || shape !== void 0)
    return { plays: [], problems: [...file.problems, ...shape === void 0 ? [] : [shape]] };
  let plays = [], problems = [];
  for (let row of file.rows) {
    let message = rowProblem(row, account);
    message !== void 0 ? problems.push({ message, place: row.place }) : plays.push(toBackedUpPlay(row));
  }
  return { plays, problems };
}
function shapeProblem({ path: file, columns }) {
  if (!(columns.has("history_id") && !columns.has("kept")))
    return {
      message: "This is no file of a backup: " + (columns.has("kept") ? "it lists plays that a run removed." : "the column history_id is missing, so no row names a play."),
      place: { file, line: 1 }
    };
}
function rowProblem(row, account) {
  let id = row.cells.history_id ?? "";
  return parseHistoryId(id) === void 0 ? explainBadId(id) : accountProblem(row, account);
}
function toBackedUpPlay({ cells }) {
  let time = cells.watched_at;
  return {
    mark: cells.remove ?? "",
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

// src/history/manifest.ts
var MANIFEST = "manifest.json", VERSION = 1, wholeNumber = int().min(0), stamp = iso_exports.datetime().nullable(), manifestFile = object({
  path: string().refine(isBackupPath, "no path of a backup\u2019s file"),
  /** Hex. */
  sha256: string().regex(/^[0-9a-f]{64}$/),
  plays: wholeNumber,
  /** `null` for the files that are not of one show. */
  showTraktId: int().nullable()
}), manifest = object({
  version: literal(VERSION),
  account: string().min(1),
  takenAt: iso_exports.datetime(),
  lastFullReadAt: iso_exports.datetime(),
  /** Trakt's last-activity stamps as they were just before the history was read. */
  activities: object({ episodes: stamp, movies: stamp }),
  /** How many more plays Trakt counts than it lists. */
  shortfall: wholeNumber,
  counts: object({
    plays: wholeNumber,
    episodes: wholeNumber,
    movies: wholeNumber,
    suspects: wholeNumber
  }),
  files: array(manifestFile)
});
function readManifest(text) {
  let body = parse(text);
  if (body === void 0) return { unreadable: "it is not JSON" };
  if (object({ version: int().gt(VERSION) }).safeParse(body).success) return "newer";
  let result = manifest.safeParse(body);
  if (result.success) return result.data;
  let issue = result.error.issues[0];
  return { unreadable: `${issue?.path.join(".") || "it"}: ${issue?.message}` };
}
function writeManifest(content) {
  return `${JSON.stringify({ version: VERSION, ...content }, null, 2)}
`;
}
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}

// src/backup-folder.ts
var READS_IN_FLIGHT = 8;
async function openBackup(folder, account) {
  let manifest2 = await openManifest(folder, account), names = manifest2?.files.map((file) => file.path) ?? await csvFiles(folder), limit = createLimit(READS_IN_FLIGHT), contents = names.map(async (name) => {
    let hash = await limit(async () => {
      let bytes = await folder.read(name);
      return bytes && sha256(bytes);
    });
    return hash === void 0 ? [] : [[name, hash]];
  }), hashes = new Map((await Promise.all(contents)).flat()), isIntact = manifest2?.files.every((file) => hashes.get(file.path) === file.sha256) ?? !1;
  return { manifest: manifest2, hashes, isIntact };
}
async function* readPlays(folder, { hashes }, account) {
  let problems = [];
  for (let name of hashes.keys()) {
    let file = readCsv(folder.path(name), await folder.read(name) ?? new Uint8Array(), NO_LIMITS), read = readBackupFile(file, account);
    problems.push(...read.problems), yield read.plays;
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
  let path = folder.path(MANIFEST), manifest2 = readManifest(new TextDecoder().decode(bytes));
  if (manifest2 === "newer")
    throw new Failure(
      `Nothing was saved: a newer version of this action wrote ${path}. Use that version again; the backup is as it was.`
    );
  if ("unreadable" in manifest2)
    throw new Failure(
      `Nothing was saved: ${path} is damaged (${manifest2.unreadable}), so the last backup cannot be trusted. Bring the file back from its history on GitHub. To start over, delete ${path} alone and run this again: everything is read anew, and the CSV files beside it still count as the last backup.`
    );
  if (manifest2.account === account) return manifest2;
  throw new Failure(
    `Nothing was saved: the backup in ${folder.path(".")} belongs to the account ${manifest2.account}, but this run is signed in as ${account}. Sign in as ${manifest2.account} with Connect, or give the backup of ${account} another directory. If the account was only renamed, delete that folder and run this again.`
  );
}
async function csvFiles(folder) {
  return [...await folder.list(), ...await folder.list("shows")].filter(isBackupPath).toSorted();
}

// src/history/changes.ts
async function changesSince(files, history) {
  let known = /* @__PURE__ */ new Set(), marks = /* @__PURE__ */ new Map(), suspects = /* @__PURE__ */ new Set(), gone = [];
  for await (let file of files)
    for (let { play, mark, isSuspect } of file) {
      let isThere = history.has(play.historyId);
      !isThere && !known.has(play.historyId) && gone.push(play), isThere && mark !== "" && marks.set(play.historyId, mark), isThere && isSuspect && suspects.add(play.historyId), known.add(play.historyId);
    }
  let come = [...history.values()].filter((play) => !known.has(play.historyId));
  return {
    added: withoutEqual(come, gone),
    lost: withoutEqual(gone, come),
    before: known.size,
    marks,
    suspects
  };
}
function withoutEqual(plays, others) {
  let equals = /* @__PURE__ */ new Map();
  for (let play of others) equals.set(occasionKey(play), (equals.get(occasionKey(play)) ?? 0) + 1);
  return plays.filter((play) => {
    let left = equals.get(occasionKey(play)) ?? 0;
    return equals.set(occasionKey(play), left - 1), left <= 0;
  });
}

// src/trakt/since.ts
async function readSince(api, known, onProgress) {
  let read = /* @__PURE__ */ new Map();
  for (let number = 1; ; number++) {
    let { plays, itemCount, pageCount } = await readPage(api, "all", number);
    for (let play of plays) read.set(play.historyId, play);
    onProgress?.(read.size, itemCount);
    let verdict = judge([...read.values()], known, itemCount);
    if (verdict === "accounted for") return new Map([...known.plays, ...read]);
    if (verdict === "full read needed" || number >= pageCount) return;
  }
}
function judge(read, known, reported) {
  let isNew = (play) => !known.plays.has(play.historyId), fresh = read.filter(isNew).length, expected = fresh + known.plays.size + known.shortfall;
  return fresh === 0 || expected > reported || hasGap(read, known.plays) ? "full read needed" : read.length - 1 - read.findLastIndex(isNew) < PAGE_SIZE && read.length - fresh < known.plays.size ? "go on" : expected === reported ? "accounted for" : "full read needed";
}
function hasGap(read, known) {
  let ids = new Set(read.map((play) => play.historyId)), end = minuteOf(read.at(-1)?.watchedAt ?? "");
  return known.values().some((play) => minuteOf(play.watchedAt) > end && !ids.has(play.historyId));
}

// src/commands/backup.ts
var NEVER = { episodes: null, movies: null }, WEEK = 7 * 864e5, FILES_AT_ONCE = 8, ARTIFACT = "trakt-history-backup";
async function backup(context, options) {
  let { log, workspace } = context, signedIn = await context.signIn(), { account, api } = signedIn, folder = await workspace.folder(options.directory);
  await folder.clearLeftovers();
  let [stored, activities] = await Promise.all([openBackup(folder, account.slug), readActivities(api)]), { manifest: manifest2 } = stored, backedUp = { command: "backup", account, directory: folder.path(".") };
  if (manifest2 !== void 0 && !options.full && stored.isIntact && isSameActivity(manifest2.activities, activities)) {
    let when = minuteOf(manifest2.takenAt).replace("T", " ");
    return log.info(`Nothing was added or removed since the last backup, of ${when} UTC.`), { ...backedUp, outcome: "unchanged", counts: manifest2.counts };
  }
  let live = await log.group(
    "Reading the history",
    () => readLive(context, signedIn, options, { folder, stored })
  );
  assertNotWorse(live, options);
  let saved = await log.group(
    "Saving the backup",
    () => save(context, options, { folder, stored, live, activities, account })
  );
  log.info(`${count(saved.counts.plays, "play")} in ${count(saved.names.length - 1, "CSV file")}.`);
  let { added, lost, before } = live.changes;
  return {
    ...backedUp,
    outcome: "saved",
    isFirst: before === 0 && manifest2 === void 0,
    isFullRead: live.isFullRead,
    counts: saved.counts,
    added,
    lost,
    newSuspects: saved.newSuspects,
    written: saved.written,
    shortfall: live.shortfall,
    formerShortfall: manifest2?.shortfall ?? 0,
    ...await log.group("Uploading the backup", () => upload(context, folder, saved.names))
  };
}
async function readLive(context, { api, account }, { full }, { folder, stored }) {
  let { clock, log } = context, { manifest: manifest2, isIntact } = stored, onProgress = progressTeller(context), readAt = clock.now();
  if (manifest2 !== void 0 && clock.now() - Date.parse(manifest2.lastFullReadAt) <= WEEK && isIntact && !full) {
    let { shortfall } = manifest2, files = await Array.fromAsync(readPlays(folder, stored, account.slug)), known = new Map(files.flatMap((file) => file.map(({ play }) => [play.historyId, play]))), plays2 = await readSince(api, { plays: known, shortfall }, onProgress);
    if (plays2 !== void 0)
      return { plays: plays2, readAt, changes: await changesSince(files, plays2), isFullRead: !1, shortfall };
    log.info("The newest plays do not account for every change, so the whole history is read.");
  }
  let read = await readHistory(api, "all", { onProgress });
  if (read.completeness !== "proven")
    throw new Failure(
      "Nothing was saved: Trakt\u2019s answers contradicted each other, so plays may be missing from what was read. The last backup is as it was. Run this again in a few minutes."
    );
  let plays = new Map(read.plays.map((play) => [play.historyId, play])), changes = await changesSince(readPlays(folder, stored, account.slug), plays);
  return { plays, readAt, changes, isFullRead: !0, shortfall: read.shortfall };
}
function assertNotWorse({ plays, changes }, { maxShrink, directory }) {
  let { before, lost } = changes;
  if (plays.size === 0 && before > 0)
    throw new Failure(
      `Nothing was saved: Trakt shows an empty history, and the last backup has ${count(before, "play")}. The backup is as it was. If you really emptied your history, delete the folder ${directory} and run this again.`
    );
  if (lost.length <= maxShrink) return;
  let [are, theyAre] = lost.length === 1 ? ["is", "it is"] : ["are", "they are"];
  throw new Failure(
    `Nothing was saved: ${count(lost.length, "play")} of the last backup ${are} not in the history any more (${largestLosses(lost)}), and max-shrink allows ${figure(maxShrink)}. The backup is as it was. If ${theyAre} gone for good reason, run this once with max-shrink set to ${lost.length} or more. If not, look at your history on Trakt first.`
  );
}
var LOSSES_NAMED = 3;
function largestLosses(lost) {
  let titles = [...Map.groupBy(lost, titleKey).values()].toSorted((a, b) => b.length - a.length), named = titles.slice(0, LOSSES_NAMED).map((plays) => `${plays.length} of ${quote(plays[0]?.title ?? "untitled")}`), others = titles.slice(LOSSES_NAMED).reduce((sum2, plays) => sum2 + plays.length, 0);
  return [...named, ...others > 0 ? [`${others} of others`] : []].join(", ");
}
async function save({ clock }, options, saving) {
  let { folder, stored, live, activities, account } = saving, { manifest: manifest2 } = stored, files = backupFiles(live.plays.values(), showPaths(manifest2)), replacement = await folder.replace(), saved = [];
  for (let start = 0; start < files.length; start += FILES_AT_ONCE) {
    let some = files.slice(start, start + FILES_AT_ONCE);
    saved.push(...await Promise.all(some.map((file) => saveFile(file, options, saving, replacement))));
  }
  let now = new Date(clock.now()).toISOString(), counts = {
    plays: live.plays.size,
    episodes: sum(files, (file) => file.plays.filter((play) => play.type === "episode").length),
    movies: sum(files, (file) => file.plays.filter((play) => play.type === "movie").length),
    suspects: sum(saved, (file) => file.suspects)
  }, content = writeManifest({
    account: account.slug,
    takenAt: now,
    lastFullReadAt: live.isFullRead || manifest2 === void 0 ? now : manifest2.lastFullReadAt,
    activities: believedActivities(activities, manifest2?.activities ?? NEVER, live.readAt),
    shortfall: live.shortfall,
    counts,
    files: saved.map((file) => file.entry)
  });
  await replacement.write(MANIFEST, content);
  let names = files.map((file) => file.path), obsolete = manifest2?.files.map((file) => file.path).filter((path) => !names.includes(path)) ?? [];
  return await replacement.finish(obsolete), {
    counts,
    newSuspects: saved.flatMap((file) => file.newSuspects),
    written: saved.filter((file) => file.isWritten).map((file) => folder.path(file.entry.path)),
    names: [...names, MANIFEST]
  };
}
async function saveFile({ path, showTraktId, plays }, { duplicateWindow }, { folder, stored, live, account }, replacement) {
  let suspects = findSuspects(plays, duplicateWindow), content = writeBackup(plays, suspects, (play) => live.changes.marks.get(play.historyId) ?? "", account.slug), entry = { path, sha256: sha256(content), plays: plays.length, showTraktId }, isWritten = stored.hashes.get(path) !== entry.sha256;
  isWritten && await replacement.write(path, content);
  let newSuspects = [...suspects.values()].filter(({ play }) => !live.changes.suspects.has(play.historyId)).map((suspect) => ({ ...suspect, file: folder.path(path) }));
  return { entry, suspects: suspects.size, newSuspects, isWritten };
}
function showPaths(manifest2) {
  let paths = /* @__PURE__ */ new Map();
  for (let { showTraktId, path } of manifest2?.files ?? [])
    showTraktId !== null && paths.set(showTraktId, path);
  return paths;
}
async function upload({ artifacts, workspace, log }, folder, names) {
  try {
    return { artifact: await artifacts?.uploadTogether(ARTIFACT, workspace.absolute(folder.path(".")), names), uploadTrouble: void 0 };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return error instanceof NoArtifactService ? (log.warning(`${error.message} The backup is only at ${folder.path(".")} in the job\u2019s workspace.`), { artifact: void 0, uploadTrouble: void 0 }) : { artifact: void 0, uploadTrouble: error.message };
  }
}
function sum(items, figure2) {
  return items.reduce((total, item) => total + figure2(item), 0);
}
export {
  backup
};
