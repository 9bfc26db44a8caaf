const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  titleFileNames
} from "./chunk-GUJZOBXT.js";
import {
  array,
  int,
  iso_exports,
  literal,
  number,
  object,
  string
} from "./chunk-MDWY6PYQ.js";
import {
  newestFirst,
  oldestFirst,
  parseManifest
} from "./chunk-ER3NPN5R.js";

// src/workspace/manifest.ts
import { createHash } from "node:crypto";

// src/workspace/backup-files.ts
var MOVIES = "movies.csv", OTHER = "other.csv", SHOW_PATH = /^shows\/([a-z0-9-]{1,110})\.csv$/;
function isBackupPath(path) {
  return path === MOVIES || path === OTHER || SHOW_PATH.test(path);
}
function backupFiles(plays, formerPaths = /* @__PURE__ */ new Map(), unread = []) {
  let byFile = Map.groupBy(plays, fileOf), shows = [...byFile].filter((entry) => typeof entry[0] == "number"), names = namesOf([...shows.map(toShow), ...unread], formerPaths), files = shows.map(([traktId, ofShow]) => ({
    path: `shows/${names.get(traktId)}.csv`,
    showTraktId: traktId,
    plays: ofShow
  }));
  files.push({ path: MOVIES, showTraktId: null, plays: byFile.get("movies") ?? [] });
  let other = byFile.get("other");
  other !== void 0 && files.push({ path: OTHER, showTraktId: null, plays: other });
  for (let file of files) file.plays.sort(oldestFirst);
  return files.sort(byPath);
}
function byPath(a, b) {
  return a.path < b.path ? -1 : 1;
}
function keepTheirPaths(plays, formerPaths, unread) {
  let ofShows = [...plays].filter((play) => typeof fileOf(play) == "number"), shows = [...Map.groupBy(ofShows, (play) => play.showTraktId)].map(toShow), names = namesOf([...shows, ...unread], formerPaths);
  return unread.every(
    ({ showTraktId }) => formerPaths.get(showTraktId) === `shows/${names.get(showTraktId)}.csv`
  );
}
function toShow([showTraktId, plays]) {
  return { showTraktId, slug: plays.reduce(newest).showSlug };
}
function namesOf(shows, formerPaths) {
  let names = titleFileNames(
    shows.map(({ showTraktId, slug }) => ({
      kind: "show",
      traktId: showTraktId,
      slug,
      formerName: SHOW_PATH.exec(formerPaths.get(showTraktId) ?? "")?.[1]
    }))
  );
  return new Map(shows.map(({ showTraktId }, index) => [showTraktId, names[index] ?? ""]));
}
function fileOf(play) {
  return play.type === "movie" ? play.traktId === null ? "other" : "movies" : play.showTraktId ?? "other";
}
function newest(a, b) {
  return newestFirst(a, b) <= 0 ? a : b;
}

// src/workspace/manifest.ts
var VERSION = 3, OUTLINE_VERSION = 1, wholeNumber = int().min(0), stamp = iso_exports.datetime().nullable(), name = string().min(1), historyId = string().regex(/^\d{1,20}$/), showOutline = object({
  /** The UTC minute of its newest play. */
  newest: string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  /** As its newest play names the show. */
  title: string().nullable(),
  year: number().nullable(),
  slug: string().nullable(),
  /** How many of its plays look wrong, and how many others are of the year in which the backup was taken. */
  suspects: wholeNumber,
  thisYear: wholeNumber
}), outline = object({
  version: literal(OUTLINE_VERSION),
  /** Trakt's time when suspects were looked for. */
  judgedAt: iso_exports.datetime(),
  /** What else decides what is in the files; another one makes another outline. */
  setting: string(),
  /** A line a year that has plays which look right: `2025`, and how many each third of a month has. */
  years: array(string().regex(/^\d{4}(?: \d+){36}$/)),
  /** SHA-256 of the manifest without this line. Hex. */
  check: string()
}), manifestFile = object({
  path: string().refine(isBackupPath, "not the path of a backup file"),
  /** Hex. */
  sha256: string().regex(/^[0-9a-f]{64}$/),
  plays: wholeNumber,
  /** `null` for the files that are not of one show. */
  showTraktId: int().nullable(),
  /** Of the file of a show. */
  outline: showOutline.optional().catch(void 0)
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
  files: array(manifestFile),
  outline: outline.optional().catch(void 0)
});
function readManifest(text) {
  let body = parseManifest(text);
  if (body === void 0) return { unreadable: "it is not JSON" };
  if (object({ version: int().gt(VERSION) }).safeParse(body).success) return "newer";
  let result = manifest.safeParse(body);
  if (result.success) return withBelievedOutline(result.data, body);
  let issue = result.error.issues[0];
  return { unreadable: `${issue?.path.join(".") || "it"}: ${issue?.message}` };
}
function showPaths(manifest2) {
  let paths = /* @__PURE__ */ new Map();
  for (let { showTraktId, path } of manifest2?.files ?? [])
    showTraktId !== null && paths.set(showTraktId, path);
  return paths;
}
function writeManifest({ outline: outline2, ...content }) {
  let manifest2 = { version: VERSION, ...content };
  return `${JSON.stringify(outline2 === void 0 ? manifest2 : withCheck(manifest2, { version: OUTLINE_VERSION, ...outline2 }), null, 2)}
`;
}
function withBelievedOutline(manifest2, { ...body }) {
  if (manifest2.outline === void 0) return manifest2;
  let { outline: outline2, ...content } = body, { check, ...unchecked } = { check: void 0, ...outline2 };
  return withCheck(content, unchecked).outline.check === check ? manifest2 : { ...manifest2, outline: void 0 };
}
function withCheck(content, outline2) {
  let check = createHash("sha256").update(JSON.stringify({ ...content, outline: outline2 })).digest("hex");
  return { ...content, outline: { ...outline2, check } };
}

export {
  isBackupPath,
  backupFiles,
  byPath,
  keepTheirPaths,
  readManifest,
  showPaths,
  writeManifest
};
