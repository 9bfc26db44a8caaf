import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  array,
  int,
  iso_exports,
  literal,
  newestFirst,
  object,
  oldestFirst,
  string
} from "./chunk-URH5KAKC.js";

// src/workspace/file-names.ts
function showFileName(show) {
  return show.slug !== null && /^[a-z0-9-]{1,100}$/.test(show.slug) ? show.slug : `show-${show.traktId}`;
}
function showFileNames(shows) {
  let names = /* @__PURE__ */ new Map(), numbered = new Map(shows.map(({ traktId }) => [`show-${traktId}`, traktId])), taken = /* @__PURE__ */ new Set(), has = (show) => +(show.formerName === showFileName(show));
  for (let show of shows.toSorted((a, b) => has(b) - has(a) || a.traktId - b.traktId)) {
    let wanted = showFileName(show), name2 = !taken.has(wanted) && (numbered.get(wanted) ?? show.traktId) === show.traktId ? wanted : `show-${show.traktId}`;
    taken.add(name2), names.set(show.traktId, name2);
  }
  return names;
}

// src/workspace/backup-files.ts
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
  for (let file of files) file.plays.sort(oldestFirst);
  return files.sort((a, b) => a.path < b.path ? -1 : 1);
}
function fileOf(play) {
  return play.type === "movie" ? play.traktId === null ? "other" : "movies" : play.showTraktId ?? "other";
}
function newest(a, b) {
  return newestFirst(a, b) <= 0 ? a : b;
}

// src/workspace/manifest.ts
var MANIFEST = "manifest.json", VERSION = 3, wholeNumber = int().min(0), stamp = iso_exports.datetime().nullable(), name = string().min(1), historyId = string().regex(/^\d{1,20}$/), manifestFile = object({
  path: string().refine(isBackupPath, "no path of a backup\u2019s file"),
  /** Hex. */
  sha256: string().regex(/^[0-9a-f]{64}$/),
  plays: wholeNumber,
  /** `null` for the files that are not of one show. */
  showTraktId: int().nullable()
}), removals = object({
  at: iso_exports.datetime(),
  plays: array(string().regex(/^(?:episode|movie) \d+ \d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?: \d{1,20})+$/))
}), manifest = object({
  version: literal(VERSION),
  account: object({
    slug: name,
    /** Stays when the account is renamed; absent where Trakt did not say. */
    uuid: name.optional(),
    /** Names that the account had before, so that older files of it are known. */
    formerSlugs: array(name).optional()
  }),
  takenAt: iso_exports.datetime(),
  lastFullReadAt: iso_exports.datetime(),
  /** Trakt's last-activity stamps up to which the backup is known to be whole; without them the next one reads everything. */
  activities: object({ episodes: stamp, movies: stamp }),
  /** How many more plays Trakt counts than it lists. */
  shortfall: wholeNumber,
  counts: object({
    plays: wholeNumber,
    episodes: wholeNumber,
    movies: wholeNumber,
    suspects: wholeNumber
  }),
  /** History IDs of plays that are never suspect: a run added them or moved them there, or the person keeps them. */
  kept: array(historyId),
  /** What runs removed in the last 90 days, so that what adds it again is noticed. */
  removed: array(removals),
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
var OWN_KEYS = ["takenAt", "lastFullReadAt", "shortfall"];
function mayBeManifest(text) {
  let body = parse(text);
  return body === void 0 ? !0 : typeof body == "object" && body !== null && OWN_KEYS.some((key) => key in body);
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

export {
  showFileName,
  showFileNames,
  isBackupPath,
  backupFiles,
  MANIFEST,
  readManifest,
  mayBeManifest,
  writeManifest
};
