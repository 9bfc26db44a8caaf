const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
const { createHash } = process.getBuiltinModule("node:crypto");
const { readFile: readFile2, writeFile: writeFile2 } = process.getBuiltinModule("node:fs/promises");
const { join: join2 } = process.getBuiltinModule("node:path");
const { readdir, readFile, writeFile } = process.getBuiltinModule("node:fs/promises");
const { join } = process.getBuiltinModule("node:path");
import {
  LARGEST_MANIFEST,
  NOTHING_DONE,
  backupAccounts,
  isSameAccount
} from "./chunk-ZWJ57U3P.js";
import {
  details,
  link,
  table,
  text
} from "./chunk-GDCGLYPI.js";
import {
  _catch,
  _gt,
  _gte,
  _minLength,
  _regex,
  array,
  int,
  iso_exports,
  literal,
  nullable,
  number,
  object,
  optional,
  refine,
  string
} from "./chunk-XXOV4M4I.js";
import {
  FIELDS,
  Failure,
  MAY_ESCAPE,
  NameTaken,
  NoArtifactService,
  PERSONAL_COLUMNS,
  PLAY_COLUMNS,
  StorageFull,
  artifactPages,
  artifactsOfRun,
  cellsOf,
  compareIds,
  count,
  describeItem,
  episodeCode,
  escapeFormula,
  figure,
  isDated,
  itemKey,
  mayHaveActed,
  minuteOf,
  newestFirst,
  oldestFirst,
  orderLink,
  parseManifest,
  plainTitle,
  readArtifact,
  readRun,
  reasonOf,
  removalTarget,
  slotKey,
  titleKey,
  workflowPage
} from "./chunk-PEA7CGHU.js";

// src/github/record-names.ts
var LIST = /^(removed|added)-plays-(.+)-(\d+)-(\d+)-([a-z0-9]{4})-(\d{1,6})of(\d{1,6})\.csv$/, RECEIPT = /^receipt-(.+)-(\d+)-(\d+)-([a-z0-9]{4})\.json$/, SHOWN = /^shown-(.+?)-(\d+)-(\d+)-([a-z0-9]{4})(?:-(\d{1,6})of(\d{1,6}))?\.csv$/;
function randomKey() {
  return Math.random().toString(36).slice(2, 6).padEnd(4, "0");
}
function accountInName(slug) {
  return slug.replace(/[^\w-]/g, "_");
}
function listName({ kind, account, runId, attempt, key, part, parts }) {
  return `${kind}-plays-${accountInName(account)}-${runId}-${attempt}-${key}-${part}of${parts}.csv`;
}
function parseListName(name2, ofRun) {
  let [, kind, account = "", runId = "", attempt = "", key = "", part, parts] = LIST.exec(name2) ?? [];
  if (kind !== "removed" && kind !== "added" || runId !== ofRun) return;
  let numbers = { part: Number(part), parts: Number(parts) };
  if (!(numbers.part < 1 || numbers.part > numbers.parts))
    return { kind, account, runId, attempt, key, ...numbers };
}
function receiptName(slug, { runId, attempt, key }) {
  return `receipt-${accountInName(slug)}-${runId}-${attempt}-${key}.json`;
}
function parseReceiptName(name2, ofRun) {
  let [, account = "", runId = "", attempt = "", key = ""] = RECEIPT.exec(name2) ?? [];
  return runId === "" || runId !== ofRun ? void 0 : { account, runId, attempt, key };
}
function shownName({ account, runId, attempt, key, part, parts }) {
  let which = parts === 1 ? "" : `-${part}of${parts}`;
  return `shown-${accountInName(account)}-${runId}-${attempt}-${key}${which}.csv`;
}
function parseShownName(name2, ofRun) {
  let [, account = "", runId = "", attempt = "", key = "", part = "1", parts = "1"] = SHOWN.exec(name2) ?? [];
  if (runId === "" || runId !== ofRun) return;
  let numbers = { part: Number(part), parts: Number(parts) };
  if (!(numbers.part < 1 || numbers.part > numbers.parts))
    return { account, runId, attempt, key, ...numbers };
}
function markerName(undoneRunId) {
  return `undo-of-${undoneRunId}`;
}
var COUNTING = "undo-counts";

// src/github/recent-records.ts
var MOST_RECORDS = 20, MOST_PAGES = 10;
async function* recentRecords(tools, isWanted, since = Number.NEGATIVE_INFINITY) {
  let records = 0;
  for await (let { artifact, runId } of recentArtifacts(tools.github)) {
    if (Date.parse(artifact.created_at ?? "") < since) return;
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
    tools.log.info(`${artifact.name} is skipped: ${error.message}`);
    return;
  }
}
async function formerNames(tools, { uuid }, names) {
  let found = /* @__PURE__ */ new Set();
  if (uuid === void 0 || names.size === 0) return found;
  let wanted = new Map([...names].map((name2) => [accountInName(name2), name2])), isWanted = (artifact, runId) => {
    let name2 = wanted.get(parseReceiptName(artifact, runId)?.account ?? "");
    return name2 !== void 0 && !found.has(name2);
  };
  for await (let text2 of recentRecords(tools, isWanted)) {
    let { readReceipt } = await import("./receipt-file-KOWYIQFL.js"), { account } = readReceipt(text2) ?? {};
    if (account?.uuid === uuid && names.has(account.slug) && found.add(account.slug), found.size === names.size) break;
  }
  return found;
}
async function* recentReceipts(tools, account, since) {
  let own = accountInName(account.slug), isWanted = (name2, runId) => parseReceiptName(name2, runId)?.account === own;
  for await (let text2 of recentRecords(tools, isWanted, since)) {
    let { readReceipt } = await import("./receipt-file-KOWYIQFL.js"), receipt = readReceipt(text2);
    receipt !== void 0 && isSameAccount(receipt.account, account) && (yield receipt);
  }
}

// src/history/timed.ts
function timed(play) {
  return { play, minute: Math.floor(Date.parse(play.watchedAt) / 6e4) };
}
function isDated2({ minute }) {
  return minute !== 0;
}
function startOf(minute) {
  return new Date(minute * 6e4).toISOString();
}
function runsOf(plays, minutesApart) {
  let runs = [], last = Number.NEGATIVE_INFINITY;
  for (let play of plays.toSorted((a, b) => a.minute - b.minute))
    play.minute - last > minutesApart && runs.push([]), runs.at(-1)?.push(play), last = play.minute;
  return runs;
}

// src/history/bulk-marks.ts
var IN_A_MINUTE = 3, IN_A_CHAIN = 5, NEAR = 3, OF_ONE_FILE = 4;
function markedInBulk(plays) {
  let isScrobble = ({ play }) => play.action === "scrobble", chains = runsOf(
    plays.filter((play) => !isScrobble(play)),
    NEAR
  ).filter(isTooFast), minutes = [...Map.groupBy(plays.filter(isScrobble), ({ minute }) => minute).values()].filter(
    (together) => together.length >= IN_A_MINUTE && viewings(together.map(({ play }) => play)) >= IN_A_MINUTE
  );
  return [
    ...chains.map((chain) => bulkMark(chain, "marked")),
    ...minutes.map((together) => bulkMark(together, "scrobbled"))
  ];
}
function isTooFast(chain) {
  return chain.length < Math.min(IN_A_MINUTE, IN_A_CHAIN) ? !1 : distinct(chain.map(({ play }) => play)).length >= IN_A_CHAIN ? !0 : Map.groupBy(chain, ({ minute }) => minute).values().some((together) => distinct(together.map(({ play }) => play)).length >= IN_A_MINUTE);
}
function viewings(plays) {
  return Map.groupBy(distinct(plays), titleKey).values().reduce((sum, ofTitle) => sum + (isOneFile(ofTitle) ? 1 : ofTitle.length), 0);
}
function isOneFile(plays) {
  let [season, ...others] = new Set(plays.map((play) => play.season));
  if (plays.length > OF_ONE_FILE || season == null || others.length > 0) return !1;
  let numbers = plays.map((play) => play.episode).filter((number2) => number2 !== null);
  return new Set(numbers).size === plays.length && Math.max(...numbers) - Math.min(...numbers) < plays.length;
}
function bulkMark(plays, how) {
  let things2 = distinct(plays.map(({ play }) => play)), minutes = plays.map(({ minute }) => minute), first = minutes.reduce((a, b) => Math.min(a, b)), last = minutes.reduce((a, b) => Math.max(a, b));
  return {
    kind: "bulk",
    how,
    episodes: things2.filter((play) => play.type === "episode").length,
    movies: things2.filter((play) => play.type === "movie").length,
    titles: new Set(things2.map(titleKey)).size,
    first: startOf(first),
    minutes: last - first + 1,
    plays: plays.map(({ play }) => play)
  };
}
function distinct(plays) {
  return [...new Map(plays.map((play) => [itemKey(play), play])).values()];
}

// src/history/duplicates.ts
function duplicates(plays, isKept, { duplicateWindow, duplicateKeep }) {
  let window = Math.floor(duplicateWindow * 60), order = ORDERS[duplicateKeep], found = [];
  for (let repeats of Map.groupBy(plays, ({ play }) => itemKey(play)).values())
    repeats.length > 1 && found.push(...duplicatesOfItem(repeats.toSorted(order), isKept, window));
  return [...Map.groupBy(found, ({ play }) => titleKey(play)).values()].map((ofTitle) => ({
    kind: "duplicate",
    apart: ofTitle.reduce((longest, { apart }) => Math.max(longest, apart), 0),
    plays: ofTitle.map(({ play }) => play),
    stays: new Map(ofTitle.map(({ play, stays }) => [play.historyId, stays]))
  }));
}
function duplicatesOfItem(plays, isKept, window) {
  let staying = createStaying(window), found = [];
  for (let timed2 of plays) {
    let near = isKept(timed2.play) ? void 0 : staying.near(timed2);
    near === void 0 ? staying.add(timed2) : found.push({
      play: timed2.play,
      stays: near.play,
      apart: Math.abs(near.minute - timed2.minute)
    });
  }
  return found;
}
function createStaying(window) {
  let buckets = /* @__PURE__ */ new Map(), bucketOf = (minute) => Math.floor(minute / (window + 1)), count2 = 0;
  return {
    add(timed2) {
      let ranked = { ...timed2, rank: count2++ }, number2 = bucketOf(timed2.minute), bucket = buckets.get(number2);
      buckets.set(number2, {
        best: bucket?.best ?? ranked,
        earliest: bucket === void 0 || timed2.minute < bucket.earliest.minute ? ranked : bucket.earliest,
        latest: bucket === void 0 || timed2.minute > bucket.latest.minute ? ranked : bucket.latest
      });
    },
    /** The one most worth keeping of those that had a look. */
    near({ minute }) {
      let number2 = bucketOf(minute);
      return [
        buckets.get(number2 - 1)?.latest,
        buckets.get(number2)?.best,
        buckets.get(number2 + 1)?.earliest
      ].filter((one) => one !== void 0).filter((one) => Math.abs(one.minute - minute) <= window).reduce((a, b) => a === void 0 || b.rank < a.rank ? b : a, void 0);
    }
  };
}
var ORDERS = {
  best: (a, b) => isMark(a) - isMark(b) || a.minute - b.minute || compareIds(idOf(a), idOf(b)),
  first: (a, b) => a.minute - b.minute || isMark(a) - isMark(b) || compareIds(idOf(a), idOf(b)),
  last: (a, b) => b.minute - a.minute || isMark(a) - isMark(b) || compareIds(idOf(b), idOf(a))
};
function isMark({ play }) {
  return +(play.action === "watch");
}
function idOf({ play }) {
  return play.historyId;
}

// src/history/memory.ts
var NO_MEMORY = { kept: /* @__PURE__ */ new Set(), removed: [] }, REMEMBERED_FOR = 90 * 864e5, NEAR2 = 3;
function remember(memory, receipts, now) {
  let removed = receipts.flatMap((receipt) => receipt.removed), gone = new Set(removed.map((one) => one.historyId)), added = receipts.flatMap((receipt) => receipt.added).filter((one) => !gone.has(one.historyId)), known = new Set(memory.removed.flatMap((one) => one.known.slice(0, 1))), at = new Date(now).toISOString(), news = removed.filter(({ traktId, historyId: historyId2 }) => traktId !== null && !known.has(historyId2)).map((one) => ({ slot: slotOf(one), known: [one.historyId, ...one.stays], at })), filled = new Set(added.map(slotOf)), kept = /* @__PURE__ */ new Set([...memory.kept, ...added.map((one) => one.historyId)]);
  for (let receipt of receipts)
    kept = kept.difference(new Set(receipt.unkept)).union(new Set(receipt.kept));
  return {
    kept: kept.difference(gone),
    removed: [...memory.removed, ...news].filter(({ slot }) => !filled.has(slot))
  };
}
function forget(memory, isThere, now) {
  return {
    kept: new Set([...memory.kept].filter(isThere)),
    removed: memory.removed.filter((one) => isRemembered(one, now))
  };
}
function isSameMemory(a, b) {
  let removals2 = ({ removed }) => new Set(removed.map((one) => one.known[0] ?? ""));
  return areSame(a.kept, b.kept) && areSame(removals2(a), removals2(b));
}
function areSame(a, b) {
  return a.size === b.size && a.isSubsetOf(b);
}
function slotOf({ minute, ...one }) {
  return slotKey({ ...one, watchedAt: `${minute}:00.000Z` });
}
function isRemembered({ at }, now) {
  return now === void 0 || Math.abs(now - Date.parse(at)) <= REMEMBERED_FOR;
}
function cameBack(plays, removed, now) {
  let remembered = removed.filter((one) => isRemembered(one, now)), known = new Set(remembered.flatMap((one) => one.known)), latest = /* @__PURE__ */ new Map();
  for (let { slot, at } of remembered)
    at > (latest.get(slot) ?? "") && latest.set(slot, at);
  let removedAt = ({ play }) => latest.get(slotKey(play)), returns = plays.filter(
    (timed2) => isMark2(timed2.play) && !known.has(timed2.play.historyId) && removedAt(timed2) !== void 0
  );
  return [...Map.groupBy(returns, removedAt)].flatMap(
    ([at, together]) => runsOf(together, NEAR2).map((run) => ({
      kind: "came back",
      removedAt: at ?? "",
      plays: run.map(({ play }) => play)
    }))
  );
}
function isMark2({ action }) {
  return action === "watch";
}

// src/history/suspect-group.ts
var NOTHING_STAYS = /* @__PURE__ */ new Map();
function numbered(groups) {
  return groups.filter((group) => group.plays.length > 0).map((group) => ({ group, lowest: lowestId(group.plays) })).toSorted((a, b) => b.group.plays.length - a.group.plays.length || compareIds(a.lowest, b.lowest)).map(({ group }, index) => ({
    stays: NOTHING_STAYS,
    ...group,
    plays: group.plays.toSorted(oldestFirst),
    number: index + 1
  }));
}
function numberedTogether(searches) {
  let [only, ...others] = searches;
  if (only !== void 0 && others.length === 0) return [[...only]];
  let byPlay = groupsByPlay(numbered(searches.flat()));
  return searches.map(
    (groups) => groups.flatMap(({ plays: [first] }) => byPlay.get(first?.historyId ?? "") ?? [])
  );
}
function onlySuspects(groups, isWanted) {
  return numbered(
    groups.map((group) => {
      let plays = group.plays.filter(isWanted), ids = new Set(plays.map((play) => play.historyId));
      return { ...group, plays, stays: new Map([...group.stays].filter(([id]) => ids.has(id))) };
    })
  );
}
function suspectPlays(groups) {
  return groups.flatMap((group) => group.plays);
}
function groupsByPlay(groups) {
  return new Map(groups.flatMap((group) => group.plays.map((play) => [play.historyId, group])));
}
function lowestId(plays) {
  return plays.map((play) => play.historyId).reduce((a, b) => compareIds(a, b) <= 0 ? a : b);
}

// src/history/suspects.ts
var DAY = 864e5, MINUTE = 6e4;
function findSuspects(plays, setting) {
  let { memory, now } = setting, isKept = ({ historyId: historyId2 }) => memory.kept.has(historyId2), dated = plays.map(timed).filter(isDated2), doubtful = dated.filter(({ play }) => !isKept(play)), taken = /* @__PURE__ */ new Set(), groups = [
    ...inTheFuture(doubtful, now),
    ...cameBack(doubtful, memory.removed, now),
    ...markedInBulk(doubtful)
  ].map((group) => {
    let others = group.plays.filter(({ historyId: historyId2 }) => !taken.has(historyId2));
    for (let { historyId: historyId2 } of others) taken.add(historyId2);
    return { ...group, plays: others };
  }), staying = dated.filter(({ play }) => !taken.has(play.historyId));
  return numbered([...groups, ...duplicates(staying, isKept, setting)]);
}
function inTheFuture(plays, now) {
  if (now === void 0) return [];
  let latest = now + DAY, later = plays.filter(({ minute }) => minute >= Math.floor(latest / MINUTE)).map(({ play }) => play).filter((play) => Date.parse(play.watchedAt) > latest);
  return [...Map.groupBy(later, titleKey).values()].map((ofTitle) => ({ kind: "future", plays: ofTitle }));
}

// src/commands/returned-plays.ts
async function rememberOwnReturns({ github, run, clock, log }, account, plays, setting) {
  let { memory } = setting;
  if (memory.removed.length === 0) return memory;
  let returned = idsThatCameBack(findSuspects(plays, setting));
  if (returned.size === 0 || github === void 0) return memory;
  let kept = new Set(memory.kept);
  try {
    for await (let { added } of recentReceipts({ github, run, clock, log }, account)) {
      for (let { historyId: historyId2 } of added) returned.delete(historyId2) && kept.add(historyId2);
      if (returned.size === 0) break;
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.info(
      `Could not check whether a run of this repository added the plays that came back: ${error.message}`
    );
  }
  return { ...memory, kept };
}
function idsThatCameBack(groups) {
  let returned = groups.filter(({ kind }) => kind === "came back");
  return new Set(returned.flatMap(({ plays }) => plays.map(({ historyId: historyId2 }) => historyId2)));
}

// src/workspace/manifest.ts

// src/workspace/file-names.ts
var RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
function titleFileName(title) {
  let { slug } = title;
  return slug !== null && /^[a-z0-9-]{1,100}$/.test(slug) && !RESERVED.test(slug) ? slug : numbered2(title);
}
function titleFileNames(titles) {
  let owners = new Map(titles.map((title) => [numbered2(title), title])), names = /* @__PURE__ */ new Map(), taken = /* @__PURE__ */ new Set();
  for (let title of titles.toSorted(byClaim)) {
    let wanted = titleFileName(title), name2 = !taken.has(wanted) && (owners.get(wanted) ?? title) === title ? wanted : numbered2(title);
    taken.add(name2), names.set(title, name2);
  }
  return titles.map((title) => names.get(title) ?? numbered2(title));
}
function byClaim(a, b) {
  let has = (title) => +(title.formerName === titleFileName(title)), isMovie = ({ kind }) => +(kind === "movie");
  return has(b) - has(a) || isMovie(a) - isMovie(b) || a.traktId - b.traktId;
}
function numbered2({ kind, traktId }) {
  return `${kind}-${traktId}`;
}

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
function pathFinder(files) {
  let paths = new Map(files.map(({ path, showTraktId }) => [showTraktId, path]));
  return (play) => {
    let file = fileOf(play);
    return typeof file == "number" ? paths.get(file) : file === "movies" ? MOVIES : OTHER;
  };
}
function newest(a, b) {
  return newestFirst(a, b) <= 0 ? a : b;
}

// src/workspace/manifest.ts
var VERSION = 3, OUTLINE_VERSION = 1, wholeNumber = int().check(_gte(0)), stamp = nullable(iso_exports.datetime()), name = string().check(_minLength(1)), historyId = string().check(_regex(/^\d{1,20}$/)), showOutline = object({
  /** The UTC minute of its newest play. */
  newest: string().check(_regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)),
  /** As its newest play names the show. */
  title: nullable(string()),
  year: nullable(number()),
  slug: nullable(string()),
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
  years: array(string().check(_regex(/^\d{4}(?: \d+){36}$/))),
  /** SHA-256 of the manifest without this line. Hex. */
  check: string()
}), manifestFile = object({
  path: string().check(refine(isBackupPath, "not the path of a backup file")),
  /** Hex. */
  sha256: string().check(_regex(/^[0-9a-f]{64}$/)),
  plays: wholeNumber,
  /** `null` for the files that are not of one show. */
  showTraktId: nullable(int()),
  /** Of the file of a show. */
  outline: _catch(optional(showOutline), void 0)
}), removals = object({
  at: iso_exports.datetime(),
  plays: array(
    string().check(_regex(/^(?:episode|movie) \d+ \d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?: \d{1,20})+$/))
  )
}), manifest = object({
  version: literal(VERSION),
  account: object({
    slug: name,
    /** Stays when the account is renamed; absent where Trakt did not say. */
    uuid: optional(name),
    /** Names that the account had before, so that older files of it are known. */
    formerSlugs: optional(array(name))
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
  outline: _catch(optional(outline), void 0)
});
function readManifest(text2) {
  let body = parseManifest(text2);
  if (body === void 0) return { unreadable: "it is not JSON" };
  if (object({ version: int().check(_gt(VERSION)) }).safeParse(body).success) return "newer";
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

// src/text/words.ts
var KINDS = /* @__PURE__ */ new Map([
  ["scrobble", "scrobbled"],
  ["checkin", "checked in"],
  ["watch", "marked"]
]);
function kindOf({ action }) {
  return KINDS.get(action) ?? action;
}
function playsByKind(plays) {
  return [...Map.groupBy(plays, kindOf)].toSorted(([, a], [, b]) => b.length - a.length).map(([kind, together]) => `${figure(together.length)} ${kind}`).join(", ");
}
function progressWords({ completed, aired, next_episode: next }) {
  let watched = `${figure(completed)} of ${count(aired, "episode")} (${percent(completed, aired)})`;
  if (next == null) return watched;
  let title = next.title == null ? "" : ` \u201C${next.title}\u201D`;
  return `${watched}, next: ${episodeCode({ season: next.season, episode: next.number })}${title}`;
}
function percent(part, whole) {
  return whole === 0 ? "" : `${Math.floor(100 * part / whole)}%`;
}
function ownFolderWords(account) {
  return `(changes/${account} where several people share the repository)`;
}
var NAME_COUNTS = "Only the name of this file counts.";
function byHandWords(plays) {
  return `start Change by hand (Actions, Change, Run workflow), give the path of the file, write ${plays} as the limit (max-removals), and untick the preview`;
}

// src/text/plays-table.ts
var MOST_ROWS = 300, FEW = 12;
function playsTable(plays, when, extra) {
  let isOfSeveral = new Set(plays.map(titleKey)).size > 1, hasKind = plays.some((play) => kindOf(play) !== ""), rows = plays.toSorted(inOrder).slice(0, MOST_ROWS).map((play) => [
    ...nameCells(play, isOfSeveral),
    when(play),
    ...hasKind ? [text(kindOf(play))] : [],
    ...extra === void 0 ? [] : [extra.cell(play)]
  ]), head = [
    "",
    isOfSeveral ? "Title" : titleOf(plays),
    "Watched",
    ...hasKind ? ["How"] : [],
    ...extra === void 0 ? [] : [extra.head]
  ], more = plays.length - MOST_ROWS;
  return table(head, rows) + (more > 0 ? `

\u2026 and ${figure(more)} more; the CSV has them all.` : "");
}
function inOrder(a, b) {
  return (minuteOf(a.watchedAt) === minuteOf(b.watchedAt) ? (a.title ?? "").localeCompare(b.title ?? "", "en") : 0) || newestFirst(a, b);
}
function playsBlock(title, plays, when, extra) {
  return plays.length <= FEW ? playsTable(plays, when, extra) : foldedPlays(title, plays, when, extra);
}
function foldedPlays(title, plays, when, extra) {
  return details(title, playsTable(plays, when, extra));
}
function titleOf(plays) {
  let title = plays.find((play) => play.type === "episode")?.title;
  return title ? text(title) : "Title";
}
function nameCells(play, isOfSeveral) {
  let code = episodeCode(play);
  if (play.type === "movie" || code === "") return [text(code), text(describeItem(play))];
  let { title, episodeTitle } = play, name2 = isOfSeveral && title !== null ? [title, episodeTitle].filter(Boolean).join(": ") : episodeTitle ?? title;
  return [text(code), text(name2 ?? "")];
}

// src/history/suspect-words.ts
function inUtc({ watchedAt }) {
  return `${minuteOf(watchedAt).replace("T", " ")} UTC`;
}
function cellSentence(group, play) {
  switch (group.kind) {
    case "bulk":
      return bulkSentence(group);
    case "duplicate":
      return duplicateSentence(play, group.stays.get(play.historyId));
    case "future":
      return `Dated in the future: ${inUtc(play)}.`;
    case "came back":
      return `A run removed it on ${minuteOf(group.removedAt).slice(0, 10)}. Something, such as a media server, has added it again.`;
  }
}
function cellSentences(groups) {
  return new Map(
    groups.flatMap(
      (group) => group.plays.map((play) => {
        let stays = group.stays.get(play.historyId)?.historyId;
        return [play.historyId, { reason: cellSentence(group, play), stays }];
      })
    )
  );
}
function bulkSentence(group) {
  let { how, titles, first } = group, start = `${things(group)} were ${how} ${spanOf(group)}`, from = group.minutes === 1 ? "" : "from ", why = how === "marked" && titles > 1 ? "That looks like a library sync." : "No one can watch that fast.";
  return `${start} (${from}${inUtc({ watchedAt: first })}). ${why}`;
}
function things({ episodes, movies, titles }) {
  return episodes === 0 ? count(movies, "movie") : movies > 0 ? `${count(episodes + movies, "episode and movie", "episodes and movies")} of ${count(titles, "title")}` : titles === 1 ? count(episodes, "episode") : `${count(episodes, "episode")} of ${count(titles, "show")}`;
}
function thingsIn(plays) {
  let distinct2 = [...new Map(plays.map((play) => [itemKey(play), play])).values()], movies = distinct2.filter((play) => play.type === "movie").length;
  return things({
    episodes: distinct2.length - movies,
    movies,
    titles: new Set(distinct2.map(titleKey)).size
  });
}
function spanOf({ minutes }) {
  return minutes === 1 ? "in the same minute" : `within ${duration(minutes)}`;
}
function duplicateSentence(play, stays) {
  if (stays === void 0) return "Played twice.";
  let apart = Math.abs(
    Math.floor(Date.parse(play.watchedAt) / 6e4) - Math.floor(Date.parse(stays.watchedAt) / 6e4)
  );
  return `Played twice ${within(apart)}. The play of ${inUtc(stays)} stays (history ID ${stays.historyId}).`;
}
function within(minutes) {
  return minutes === 0 ? "in the same minute" : `within ${duration(minutes)}`;
}
function duration(minutes) {
  return minutes < 60 ? count(minutes, "minute") : minutes < 2880 ? decimal(minutes / 60, "hour") : decimal(minutes / 1440, "day");
}
function decimal(number2, unit) {
  let rounded = Math.round(number2 * 10) / 10;
  return rounded === 1 ? `1 ${unit}` : `${rounded} ${unit}s`;
}

// src/text/group-words.ts
function groupWords(group, when, titleOf2) {
  let { plays } = group;
  return {
    title: titleOfGroup(plays, titleOf2),
    what: whatHappened(group, when, titleOf2),
    when: span(plays, when)
  };
}
function titleOfGroup(plays, titleOf2) {
  let [first] = plays;
  return first === void 0 ? "" : isOfOne(plays) ? titleOf2(first) : thingsIn(plays);
}
function isOfOne(plays) {
  return new Set(plays.map(titleKey)).size === 1;
}
function whatHappened(group, when, titleOf2) {
  let { plays } = group;
  switch (group.kind) {
    case "bulk":
      return bulkWords(group, plays, titleOf2);
    case "duplicate":
      return `watched twice ${within(group.apart)}`;
    case "future":
      return [episodesOf(plays), "dated in the future"].filter(Boolean).join(", ");
    case "came back": {
      let removed = `removed on ${when.day({ watchedAt: group.removedAt })}, and marked again`;
      return `${[episodesOf(plays), "came back"].filter(Boolean).join(" ")}: ${removed}`;
    }
  }
}
function bulkWords(group, plays, titleOf2) {
  return isOfOne(plays) ? [episodesOf(plays), `${group.how} ${spanOf(group)}`].filter(Boolean).join(", ") : `${group.how === "marked" ? "a library was synced" : `scrobbled ${spanOf(group)}`}: ${someTitles(plays, titleOf2)}`;
}
function episodesOf(plays) {
  if (!isOfOne(plays)) return "";
  let codes = [...new Set(plays.toSorted(byEpisode).map(episodeCode))], [first = "", second] = codes;
  return codes.includes("") ? "" : codes.length < 3 ? second === void 0 ? first : `${first} and ${second}` : `${first}\u2013${codes.at(-1)}`;
}
function byEpisode(a, b) {
  return (a.season ?? 0) - (b.season ?? 0) || (a.episode ?? 0) - (b.episode ?? 0);
}
var TITLES_NAMED = 3;
function someTitles(plays, titleOf2) {
  let titles = [...Map.groupBy(plays, titleKey).values()].flatMap(([first]) => first ?? []).map(titleOf2), named = titles.slice(0, TITLES_NAMED), more = titles.length - named.length;
  return more > 0 ? `${named.join(", ")} and ${more} more` : named.length === 2 ? named.join(" and ") : named.join(", ");
}
function span(plays, when) {
  let dated = plays.filter(isDated).toSorted(oldestFirst), [first, last] = [dated[0], dated.at(-1)];
  return first === void 0 || last === void 0 ? "no date" : minuteOf(first.watchedAt) === minuteOf(last.watchedAt) ? when(first) : when.day(first) !== when.day(last) ? `${when.day(first)} to ${when.day(last)}` : `${when(first)}\u2013${when(last).slice(when.day(last).length + 2)}`;
}
var LONGEST_TITLE = 40;
function shortWords(plays, when, titleOf2) {
  let title = [...titleOfGroup(plays, titleOf2)];
  return `${[title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).join("")}\u2026` : title.join(""), episodesOf(plays)].filter(Boolean).join(" ")}, ${span(plays, when)}`.replaceAll("\u2013", " to ");
}

// src/text/title-names.ts
function titleNames(plays) {
  return namesBy(bareName, plays);
}
function titlesAmong(plays) {
  let name2 = (play) => play.type === "movie" ? nameWithYear(play) : bareName(play), names = namesBy(name2, plays);
  return (play) => names.get(titleKey(play)) ?? name2(play);
}
function namesBy(name2, plays) {
  let titles = /* @__PURE__ */ new Map();
  for (let play of plays) {
    let key = titleKey(play);
    titles.has(key) || titles.set(key, play);
  }
  let names = new Map([...titles].map(([key, play]) => [key, name2(play)]));
  for (let closer of [nameWithYear, withNumber]) {
    let alike = Map.groupBy(titles, ([key]) => plainTitle(names.get(key) ?? ""));
    for (let together of alike.values())
      if (together.length > 1) for (let [key, play] of together) names.set(key, closer(play));
  }
  return names;
}
function titleWithYear({
  kind,
  title,
  year
}) {
  return `${title ?? `Untitled ${kind}`}${year === null ? "" : ` (${year})`}`;
}
function nameWithYear({ type, title, year }) {
  return titleWithYear({ kind: type === "movie" ? "movie" : "show", title, year });
}
function bareName({ title, type }) {
  return titleWithYear({ kind: type === "movie" ? "movie" : "show", title, year: null });
}
function withNumber(play) {
  let [what, id] = play.type === "movie" ? ["movie", play.traktId] : ["show", play.showTraktId];
  return `${nameWithYear(play)}, ${what} ${id ?? `of play ${play.historyId}`}`;
}

// src/text/suspect-table.ts
var ROOM = 15e4;
function suspectBlocks({ groups, plays, isOnRecord, someOfThem, ...given }) {
  if (groups.length === 0) return [];
  let setting = { ...given, titleOf: titlesAmong(plays) };
  return [...isOnRecord ? [
    "Nothing has been changed. You decide:",
    suspectTable(groups, setting, ROOM),
    MEANINGS,
    whatToPress(given.run),
    ...stopItAtTheSource(groups, given.run)
  ] : [NO_LINKS, ...tables(groups, setting)], someOfThem, ...groups.slice(0, MOST_DETAILS).map((group) => detailsOf(group, setting))];
}
var NO_LINKS = "Nothing has been changed. This time there are no links to remove or keep these plays: GitHub did not accept the list behind them (the log says why).";
function tables(groups, setting) {
  return [
    table(
      ["Plays"],
      groups.slice(0, MOST_DETAILS).map((group) => [groupCell(group, setting)])
    )
  ];
}
var MEANINGS = "**Remove**: I didn\u2019t watch these. **Keep**: I did, and they are right. **Release dates** or **No date**: I did, but not then.";
function stopItAtTheSource(groups, { actionFiles }) {
  return actionFiles === void 0 || !groups.some(({ kind }) => kind === "came back") ? [] : [
    `Plays came back after they were removed: something adds them again, such as a media server. Here is ${link("how to stop it", `${actionFiles}/docs/stop-it-at-the-source.md`)}.`
  ];
}
function whatToPress(run) {
  return `Each link opens a file on GitHub that is already filled in. Press **Commit changes**, and again in the box that opens. A minute later ${link("the result is here", workflowPage(run, "change.yml"))}, with a link that undoes it.`;
}
function suspectTable(groups, setting, room) {
  let all = suspectPlays(groups), lastRow = groups.length > 1 && setting.isAlone ? [["**All of these**", answersTo("all", all, setting)]] : [], rows = [], left = room - sizeOf(lastRow) - ROW_OF_MORE;
  for (let group of groups) {
    let row = [groupCell(group, setting), answersTo(group.number, group.plays, setting)];
    if (left -= sizeOf([row]), left < 0) break;
    rows.push(row);
  }
  let more = groups.slice(rows.length), moreRow = more.length === 0 ? [] : [[`\u2026 and ${count(more.length, "more group")} of ${count(suspectPlays(more).length, "play")}`, ""]];
  return table(["Plays", "What should happen"], [...rows, ...moreRow, ...lastRow]);
}
var ROW_OF_MORE = 200;
function sizeOf(rows) {
  return rows.reduce((sum, row) => sum + row.join(" | ").length + 5, 0);
}
function groupCell(group, { when, titleOf: titleOf2 }) {
  let words2 = groupWords(group, when, titleOf2);
  return [`**${text(words2.title)}**`, text(words2.what), text(words2.when)].filter(Boolean).join("<br>");
}
function answersTo(group, plays, { run, when, titleOf: titleOf2 }) {
  let these = count(plays.length, "play"), its = plays.length === 1 ? "its release" : "their releases", which = shortWords(plays, when, titleOf2), answer = (label, what, asked) => link(
    label,
    orderLink(removalTarget(run), { runId: run.id, group, what }, `${asked}: ${which}.
${NAME_COUNTS}
`)
  );
  return `**${answer(`Remove&nbsp;${figure(plays.length)}`, "remove", `Remove ${these}`)}** \xB7&nbsp;${answer("Keep", "keep", `Keep ${these}`)}<br>${answer("Release&nbsp;dates", "released", `Move ${these} to ${its}`)} \xB7&nbsp;${answer("No&nbsp;date", "unknown", `Clear the date of ${these}`)}`;
}
var MOST_DETAILS = 20;
function detailsOf(group, { when, titleOf: titleOf2 }) {
  let { plays, stays } = group, words2 = groupWords(group, when, titleOf2), whatStays = {
    head: "Stays",
    cell: ({ historyId: historyId2 }) => {
      let staying = stays.get(historyId2);
      return staying === void 0 ? "" : `${when(staying)}, ${text(kindOf(staying))}`;
    }
  }, title = `The ${count(plays.length, "play")} of ${words2.when}`;
  return foldedPlays(title, plays, when, stays.size > 0 ? whatStays : void 0);
}

// src/text/season-grid.ts
var SQUARES = { watched: "\u{1F7E9}", repeated: "\u{1F7E6}", suspect: "\u{1F7E5}", changed: "\u{1F7E8}", unwatched: "\u25AB\uFE0F" }, PER_LINE = 11, NOTHING_FLAGGED = { has: () => !1, square: "changed", meaning: "", count: !0 };
function seasonGrid(progress, plays, flagged = NOTHING_FLAGGED) {
  let seasons = seasonsOf(progress, plays, flagged), isPlain = ({ squares: squares2, seen }) => !squares2.includes(flagged.square) && (seen === 0 || seen === squares2.length), full = seasons.filter((season) => !isPlain(season)), rows = [
    ...full.map((season) => [words([season]), lines(season.squares)]),
    ...shared(
      seasons.filter((season) => isPlain(season) && season.seen > 0),
      "all watched"
    ),
    ...shared(
      seasons.filter((season) => isPlain(season) && season.seen === 0),
      "none watched"
    )
  ], squares = new Set(full.flatMap((season) => season.squares)), grid = table(["Season", "Episodes"], rows);
  return squares.size === 0 ? grid : `${grid}

${legend(squares, flagged.meaning)}`;
}
function seasonsOf(progress, plays, flagged) {
  let watched = Map.groupBy(plays, (play) => `${play.season} ${play.episode}`), isCounted = (play) => flagged.count || !flagged.has(play);
  return progress.seasons.map(({ number: number2, episodes }) => {
    let each = episodes.map((episode) => watched.get(`${number2} ${episode.number}`) ?? []);
    return {
      name: number2 === 0 ? "Specials" : `S${number2}`,
      squares: each.map((ofEpisode) => squareOf(ofEpisode, flagged)),
      seen: each.filter((ofEpisode) => ofEpisode.some(isCounted)).length
    };
  });
}
function shared(seasons, what) {
  return seasons.length === 0 ? [] : [[words(seasons), what]];
}
function words(seasons) {
  let [seen, aired] = [
    seasons.reduce((sum, season) => sum + season.seen, 0),
    seasons.reduce((sum, season) => sum + season.squares.length, 0)
  ];
  return `${namesOf2(seasons)} \xB7 ${figure(seen)} of ${figure(aired)}`;
}
var MOST_NAMES = 5;
function namesOf2(seasons) {
  let names = seasons.map(({ name: name2 }) => name2);
  return names.length <= MOST_NAMES ? names.join(", ") : `${figure(names.length)} seasons`;
}
function lines(squares) {
  return Array.from(
    { length: Math.ceil(squares.length / PER_LINE) },
    (_, row) => squares.slice(row * PER_LINE, (row + 1) * PER_LINE).map((square) => SQUARES[square]).join("")
  ).join("<br>");
}
function legend(squares, meaning) {
  return Object.entries({
    watched: "watched",
    repeated: "more than once",
    suspect: meaning,
    changed: meaning,
    unwatched: "not watched"
  }).filter(([square]) => squares.has(square)).map(([square, means]) => `${SQUARES[square]} ${means}`).join(" \xB7 ");
}
function watchedEpisodes(progress, plays) {
  let seen = new Set(plays.map((play) => `${play.season} ${play.episode}`));
  return progress.seasons.filter((season) => season.number > 0).flatMap((season) => season.episodes.filter((episode) => seen.has(`${season.number} ${episode.number}`))).length;
}
function squareOf(plays, { has, square }) {
  return plays.length === 0 ? "unwatched" : plays.some(has) ? square : plays.length > 1 ? "repeated" : "watched";
}
function showGrids({ title, year, progress }, { before, after, meaning, isPreview }) {
  let [there, here] = [new Set(before), new Set(after)];
  if (there.symmetricDifference(here).size === 0) return "";
  let [was, is] = [before, after].map((plays) => watchedEpisodes(progress, plays)), name2 = `${title ?? "Untitled show"}${year === null ? "" : ` (${year})`}`, isSame = was === is, verb = isPreview && !isSame ? "would be watched" : "are watched", then = isPreview ? `(${figure(was ?? 0)} now)` : `now (${figure(was ?? 0)} before)`;
  return [
    `**${text(name2)}**: ${figure(is ?? 0)} of ${count(progress.aired, "episode")} ${verb}${isSame ? "" : ` ${then}`}.`,
    seasonGrid(progress, [...there.union(here)], {
      has: (play) => !there.has(play) || !here.has(play),
      square: "changed",
      meaning,
      count: after.length > before.length
    })
  ].join(`

`);
}

// src/workspace/backup-memory.ts
function memoryIn(manifest2) {
  if (manifest2 === void 0) return NO_MEMORY;
  let removed = manifest2.removed.flatMap(({ at, plays }) => plays.map((text2) => readRemoval(text2, at)));
  return { kept: new Set(manifest2.kept), removed };
}
function memoryEntry({ kept, removed }) {
  let times = Map.groupBy(removed, (one) => one.at);
  return {
    kept: [...kept].toSorted(compareIds),
    removed: [...times].map(([at, together]) => ({
      at,
      plays: together.map(({ slot, known }) => [slot, ...known].join(" ")).toSorted()
    })).toSorted((a, b) => a.at < b.at ? -1 : 1)
  };
}
async function readMemory(workspace, account) {
  let own = (await backupAccounts(workspace)).filter((backup) => isSameAccount(backup, account));
  if (own.length === 0) return NO_MEMORY;
  let { readManifest: readManifest2 } = await import("./chunk-ETAG3NNC.js"), manifests = own.map(
    async ({ path }) => readManifest2(new TextDecoder().decode(await workspace.read(path, LARGEST_MANIFEST)))
  ), memories = (await Promise.all(manifests)).filter((manifest2) => manifest2 !== "newer" && !("unreadable" in manifest2)).map(memoryIn);
  return {
    kept: new Set(memories.flatMap((memory) => [...memory.kept])),
    removed: memories.flatMap((memory) => memory.removed)
  };
}
function readRemoval(text2, at) {
  let [type, traktId, minute, ...known] = text2.split(" ");
  return { slot: [type, traktId, minute].join(" "), known, at };
}

// src/github/shown-upload.ts

// src/base/batches.ts
function batchesOf(items, size) {
  return Array.from(
    { length: Math.ceil(items.length / size) },
    (_, index) => items.slice(index * size, (index + 1) * size)
  );
}
function halvesOf(batch) {
  return batchesOf(batch, Math.ceil(batch.length / 2));
}

// node_modules/csv-stringify/lib/utils/get.js
var reEscapeChar = /\\(\\)?/g, rePropName = RegExp(`[^.[\\]]+|\\[(?:([^"'][^[]*)|(["'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2)\\]|(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))`, "g"), reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/, reIsPlainProp = /^\w*$/, getTag = function(value) {
  return Object.prototype.toString.call(value);
}, isSymbol = function(value) {
  let type = typeof value;
  return type === "symbol" || type === "object" && value && getTag(value) === "[object Symbol]";
}, isKey = function(value, object2) {
  if (Array.isArray(value))
    return !1;
  let type = typeof value;
  return type === "number" || type === "symbol" || type === "boolean" || !value || isSymbol(value) ? !0 : reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object2 != null && value in Object(object2);
}, stringToPath = function(string2) {
  let result = [];
  return string2.charCodeAt(0) === 46 && result.push(""), string2.replace(rePropName, function(match, expression, quote, subString) {
    let key = match;
    quote ? key = subString.replace(reEscapeChar, "$1") : expression && (key = expression.trim()), result.push(key);
  }), result;
}, castPath = function(value, object2) {
  return Array.isArray(value) ? value : isKey(value, object2) ? [value] : stringToPath(value);
}, toKey = function(value) {
  if (typeof value == "string" || isSymbol(value)) return value;
  let result = `${value}`;
  return result == "0" && 1 / value == -1 / 0 ? "-0" : result;
}, get = function(object2, path) {
  path = castPath(path, object2);
  let index = 0, length = path.length;
  for (; object2 != null && index < length; )
    object2 = object2[toKey(path[index++])];
  return index && index === length ? object2 : void 0;
};

// node_modules/csv-stringify/lib/utils/is_object.js
var is_object = function(obj) {
  return typeof obj == "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-stringify/lib/api/normalize_columns.js
var normalize_columns = function(columns) {
  if (columns == null)
    return [void 0, void 0];
  if (typeof columns != "object")
    return [Error('Invalid option "columns": expect an array or an object')];
  if (Array.isArray(columns)) {
    let newcolumns = [];
    for (let column of columns)
      if (typeof column == "string")
        newcolumns.push({ key: column, header: column });
      else if (typeof column == "object" && column !== null && !Array.isArray(column)) {
        if (!column.key)
          return [Error('Invalid column definition: property "key" is required')];
        column.header === void 0 && (column.header = column.key), newcolumns.push(column);
      } else
        return [Error("Invalid column definition: expect a string or an object")];
    columns = newcolumns;
  } else {
    let newcolumns = [];
    for (let k in columns)
      newcolumns.push({ key: k, header: columns[k] });
    columns = newcolumns;
  }
  return [void 0, columns];
};

// node_modules/csv-stringify/lib/api/CsvError.js
var CsvError = class _CsvError extends Error {
  constructor(code, message, ...contexts) {
    Array.isArray(message) && (message = message.join(" ")), super(message), Error.captureStackTrace !== void 0 && Error.captureStackTrace(this, _CsvError), this.code = code;
    for (let context of contexts)
      for (let key in context) {
        let value = context[key];
        this[key] = Buffer.isBuffer(value) ? value.toString() : value == null ? value : JSON.parse(JSON.stringify(value));
      }
  }
};

// node_modules/csv-stringify/lib/utils/underscore.js
var underscore = function(str) {
  return str.replace(/([A-Z])/g, function(_, match) {
    return "_" + match.toLowerCase();
  });
};

// node_modules/csv-stringify/lib/api/normalize_options.js
var normalize_options = function(opts) {
  let options = {};
  for (let opt in opts)
    options[underscore(opt)] = opts[opt];
  if (options.bom === void 0 || options.bom === null || options.bom === !1)
    options.bom = !1;
  else if (options.bom !== !0)
    return [new CsvError("CSV_OPTION_BOOLEAN_INVALID_TYPE", ["option `bom` is optional and must be a boolean value,", `got ${JSON.stringify(options.bom)}`])];
  if (options.delimiter === void 0 || options.delimiter === null)
    options.delimiter = ",";
  else if (Buffer.isBuffer(options.delimiter))
    options.delimiter = options.delimiter.toString();
  else if (typeof options.delimiter != "string")
    return [new CsvError("CSV_OPTION_DELIMITER_INVALID_TYPE", ["option `delimiter` must be a buffer or a string,", `got ${JSON.stringify(options.delimiter)}`])];
  if (options.quote === void 0 || options.quote === null)
    options.quote = '"';
  else if (options.quote === !0)
    options.quote = '"';
  else if (options.quote === !1)
    options.quote = "";
  else if (Buffer.isBuffer(options.quote))
    options.quote = options.quote.toString();
  else if (typeof options.quote != "string")
    return [new CsvError("CSV_OPTION_QUOTE_INVALID_TYPE", ["option `quote` must be a boolean, a buffer or a string,", `got ${JSON.stringify(options.quote)}`])];
  if ((options.quoted === void 0 || options.quoted === null) && (options.quoted = !1), options.escape_formulas === void 0 || options.escape_formulas === null)
    options.escape_formulas = !1;
  else if (typeof options.escape_formulas != "boolean")
    return [new CsvError("CSV_OPTION_ESCAPE_FORMULAS_INVALID_TYPE", ["option `escape_formulas` must be a boolean,", `got ${JSON.stringify(options.escape_formulas)}`])];
  if ((options.quoted_empty === void 0 || options.quoted_empty === null) && (options.quoted_empty = void 0), options.quoted_match === void 0 || options.quoted_match === null || options.quoted_match === !1 ? options.quoted_match = null : Array.isArray(options.quoted_match) || (options.quoted_match = [options.quoted_match]), options.quoted_match)
    for (let quoted_match of options.quoted_match) {
      let isString = typeof quoted_match == "string", isRegExp = quoted_match instanceof RegExp;
      if (!isString && !isRegExp)
        return [new CsvError("CSV_OPTION_QUOTED_MATCH", ["option `quoted_match` must be a string or a regex,", `got ${JSON.stringify(options.quoted_match)}`])];
    }
  if ((options.quoted_string === void 0 || options.quoted_string === null) && (options.quoted_string = !1), (options.eof === void 0 || options.eof === null) && (options.eof = !0), options.escape === void 0 || options.escape === null)
    options.escape = '"';
  else if (Buffer.isBuffer(options.escape))
    options.escape = options.escape.toString();
  else if (typeof options.escape != "string")
    return [Error(`Invalid Option: escape must be a buffer or a string, got ${JSON.stringify(options.escape)}`)];
  if (options.escape.length > 1)
    return [Error(`Invalid Option: escape must be one character, got ${options.escape.length} characters`)];
  if (options.header === void 0 || options.header === null || options.header === !1)
    options.header = !1;
  else if (options.header !== !0)
    throw new CsvError("CSV_INVALID_OPTION_HEADER", ["option `header` is expected to be a boolean,", `got ${JSON.stringify(options.header)}`], options);
  if (options.header_as_comment === void 0 || options.header_as_comment === null || options.header_as_comment === !1)
    options.header_as_comment = !1;
  else if (options.header_as_comment === !0)
    options.header_as_comment = "#";
  else if (Buffer.isBuffer(options.header_as_comment))
    options.header_as_comment = options.header_as_comment.toString();
  else if (typeof options.header_as_comment != "string")
    throw new CsvError("CSV_INVALID_OPTION_HEADER_AS_COMMENT", ["option `header_as_comment` must be a boolean, a string or a buffer,", `got ${JSON.stringify(options.header_as_comment)}`], options);
  let [errColumns, columns] = normalize_columns(options.columns);
  if (errColumns !== void 0) return [errColumns];
  if (options.columns = columns, (options.quoted === void 0 || options.quoted === null) && (options.quoted = !1), (options.cast === void 0 || options.cast === null) && (options.cast = {}), (options.cast.bigint === void 0 || options.cast.bigint === null) && (options.cast.bigint = (value) => "" + value), (options.cast.boolean === void 0 || options.cast.boolean === null) && (options.cast.boolean = (value) => value ? "1" : ""), (options.cast.date === void 0 || options.cast.date === null) && (options.cast.date = (value) => "" + value.getTime()), (options.cast.number === void 0 || options.cast.number === null) && (options.cast.number = (value) => "" + value), (options.cast.object === void 0 || options.cast.object === null) && (options.cast.object = (value) => JSON.stringify(value)), (options.cast.string === void 0 || options.cast.string === null) && (options.cast.string = function(value) {
    return value;
  }), options.on_record !== void 0 && typeof options.on_record != "function")
    return [Error('Invalid Option: "on_record" must be a function.')];
  if (options.quote_record_delimiter === void 0 || options.quote_record_delimiter === null)
    options.quote_record_delimiter = !options.record_delimiter;
  else if (typeof options.quote_record_delimiter != "boolean")
    return [new CsvError("CSV_OPTION_QUOTE_RECORD_DELIMITER_INVALID_TYPE", ["option `quote_record_delimiter` must be a boolean,", `got ${JSON.stringify(options.quote_record_delimiter)}`])];
  if (options.record_delimiter === void 0 || options.record_delimiter === null)
    options.record_delimiter = `
`;
  else if (Buffer.isBuffer(options.record_delimiter))
    options.record_delimiter = options.record_delimiter.toString();
  else if (typeof options.record_delimiter != "string")
    return [Error(`Invalid Option: record_delimiter must be a buffer or a string, got ${JSON.stringify(options.record_delimiter)}`)];
  switch (options.record_delimiter) {
    case "unix":
      options.record_delimiter = `
`;
      break;
    case "mac":
      options.record_delimiter = "\r";
      break;
    case "windows":
      options.record_delimiter = `\r
`;
      break;
    case "ascii":
      options.record_delimiter = "";
      break;
    case "unicode":
      options.record_delimiter = "\u2028";
      break;
  }
  return [void 0, options];
};

// node_modules/csv-stringify/lib/api/index.js
var bom_utf8 = Buffer.from([239, 187, 191]), emits_separator = function(value, separators) {
  return separators.some((separator) => separator.length !== 0 && (value.indexOf(separator) !== -1 || separator.length > 1 && (value + separator).indexOf(separator) < value.length));
}, matches_quoted_match = function(value, quoted_match) {
  return quoted_match ? quoted_match.some((pattern) => typeof pattern == "string" ? value.indexOf(pattern) !== -1 : value.search(pattern) !== -1) : !1;
}, stringifier = function(options, state, info) {
  return { options, state, info, __transform: function(chunk, push) {
    if (!Array.isArray(chunk) && typeof chunk != "object")
      return Error(`Invalid Record: expect an array or an object, got ${JSON.stringify(chunk)}`);
    if (this.info.records === 0) {
      if (Array.isArray(chunk)) {
        if (this.options.header === !0 && this.options.columns === void 0)
          return Error("Undiscoverable Columns: header option requires column option or object records");
      } else if (this.options.columns === void 0) {
        let [err2, columns] = normalize_columns(Object.keys(chunk));
        if (err2) return;
        this.options.columns = columns;
      }
    }
    if (this.info.records === 0) {
      this.bom(push);
      let err2 = this.headers(push);
      if (err2) return err2;
    }
    try {
      this.options.on_record && this.options.on_record(chunk, this.info.records);
    } catch (err2) {
      return err2;
    }
    let err, chunk_string;
    if (this.options.eof) {
      if ([err, chunk_string] = this.stringify(chunk), err) return err;
      if (chunk_string === void 0)
        return;
      chunk_string = chunk_string + this.options.record_delimiter;
    } else {
      if ([err, chunk_string] = this.stringify(chunk), err) return err;
      if (chunk_string === void 0)
        return;
      (this.options.header || this.info.records) && (chunk_string = this.options.record_delimiter + chunk_string);
    }
    this.info.records++, push(chunk_string);
  }, stringify: function(chunk, chunkIsHeader = !1) {
    if (typeof chunk != "object")
      return [void 0, chunk];
    let { columns } = this.options, record = [];
    if (Array.isArray(chunk)) {
      let length = columns ? Math.min(chunk.length, columns.length) : chunk.length;
      for (let i = 0; i < length; i++) {
        let field = chunk[i], [err, value] = this.__cast(field, { index: i, column: i, records: this.info.records, header: chunkIsHeader });
        if (err) return [err];
        record[i] = [value, field];
      }
    } else
      for (let i = 0; i < columns.length; i++) {
        let field = get(chunk, columns[i].key), [err, value] = this.__cast(field, { index: i, column: columns[i].key, records: this.info.records, header: chunkIsHeader });
        if (err) return [err];
        record[i] = [value, field];
      }
    let csvrecord = "";
    for (let i = 0; i < record.length; i++) {
      let options2, err, [value, field] = record[i];
      if (typeof value == "string")
        options2 = this.options;
      else if (is_object(value)) {
        if (options2 = { ...value }, value = options2.value, delete options2.value, typeof value != "string" && value !== void 0 && value !== null && err)
          return [Error(`Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(value)}`)];
        if (options2 = { ...this.options, ...options2 }, [err, options2] = normalize_options(options2), err !== void 0)
          return [err];
      } else if (value == null)
        options2 = this.options;
      else
        return [Error(`Invalid Casting Value: returned value must return a string, an object, null or undefined, got ${JSON.stringify(value)}`)];
      let { delimiter, escape, quote, quoted, quoted_empty, quoted_string, quoted_match, record_delimiter, quote_record_delimiter, escape_formulas } = options2;
      if (value === "" && field === "")
        (matches_quoted_match(value, quoted_match) || quoted_empty === !0 || quoted_string === !0 && quoted_empty !== !1) === !0 && (value = quote + value + quote), csvrecord += value;
      else if (value) {
        if (typeof value != "string")
          return [Error(`Formatter must return a string, null or undefined, got ${JSON.stringify(value)}`)];
        let containsdelimiter = emits_separator(value, [delimiter]), containsQuote = quote !== "" && value.indexOf(quote) >= 0, containsEscape = value.indexOf(escape) >= 0 && escape !== quote, containsRecordDelimiter = emits_separator(value, [record_delimiter, ...quote_record_delimiter === !1 ? [] : [`
`, "\r"]]), quotedString = quoted_string && typeof field == "string", quotedMatch = matches_quoted_match(value, quoted_match);
        if (escape_formulas)
          switch (value[0]) {
            case "-":
              if (typeof field == "number" || typeof field == "bigint")
                break;
              value = `'${value}`;
              break;
            case "=":
            case "+":
            case "@":
            case "	":
            case "\r":
            case "\uFF1D":
            case "\uFF0B":
            case "\uFF0D":
            case "\uFF20":
              value = `'${value}`;
              break;
          }
        let shouldQuote = containsQuote === !0 || containsdelimiter || containsRecordDelimiter || quoted || quotedString || quotedMatch;
        shouldQuote === !0 && containsEscape === !0 && (value = value.replaceAll(escape, () => escape + escape)), containsQuote === !0 && (value = value.replaceAll(quote, () => escape + quote)), shouldQuote === !0 && (value = quote + value + quote), csvrecord += value;
      } else (quoted_empty === !0 || field === "" && quoted_string === !0 && quoted_empty !== !1) && (csvrecord += quote + quote);
      i !== record.length - 1 && (csvrecord += delimiter);
    }
    return [void 0, csvrecord];
  }, bom: function(push) {
    this.options.bom === !0 && push(bom_utf8);
  }, headers: function(push) {
    if (this.options.header === !1 || this.options.columns === void 0)
      return;
    let err, headers = this.options.columns.map((column) => column.header);
    if (this.options.eof ? ([err, headers] = this.stringify(headers, !0), headers += this.options.record_delimiter) : [err, headers] = this.stringify(headers, !0), err) return err;
    this.options.header_as_comment && (headers = this.options.header_as_comment + " " + headers), push(headers);
  }, __cast: function(value, context) {
    let type = typeof value;
    try {
      return type === "string" ? [void 0, this.options.cast.string(value, context)] : type === "bigint" ? [void 0, this.options.cast.bigint(value, context)] : type === "number" ? [void 0, this.options.cast.number(value, context)] : type === "boolean" ? [void 0, this.options.cast.boolean(value, context)] : value instanceof Date ? [void 0, this.options.cast.date(value, context)] : type === "object" && value !== null ? [void 0, this.options.cast.object(value, context)] : value === null && this.options.cast.null !== void 0 ? [void 0, this.options.cast.null(value, context)] : value === void 0 && this.options.cast.undefined !== void 0 ? [void 0, this.options.cast.undefined(value, context)] : [void 0, value];
    } catch (err) {
      return [err];
    }
  } };
};

// node_modules/csv-stringify/lib/sync.js
var stringify = function(records, opts = {}) {
  let data = [], [err, options] = normalize_options(opts);
  if (err !== void 0) throw err;
  let api = stringifier(options, { stop: !1 }, { records: 0 });
  for (let record of records) {
    let err2 = api.__transform(record, function(record2) {
      data.push(record2);
    });
    if (err2 !== void 0) throw err2;
  }
  if (data.length === 0) {
    api.bom((d) => {
      data.push(d);
    });
    let err2 = api.headers((headers) => {
      data.push(headers);
    });
    if (err2 !== void 0) throw err2;
  }
  return data.join("");
};

// src/csv/write.ts
var BYTE_ORDER_MARK = "\uFEFF";
function createExportRows(account) {
  let lines2 = /* @__PURE__ */ new Map(), lineOf = createLineWriter(PLAY_COLUMNS.length), write = (play, reason) => lineOf(rowOf(play, { reason, account }));
  return {
    prepare(plays) {
      for (let play of plays) lines2.set(play, write(play));
    },
    write(plays, suspects) {
      let rows = plays.map((play) => {
        let reason = suspects.get(play.historyId)?.reason;
        return (reason === void 0 ? lines2.get(play) : void 0) ?? write(play, reason);
      });
      return BYTE_ORDER_MARK + joinLines(PLAY_COLUMNS, rows);
    }
  };
}
function writeBackup(plays, suspects, markOf, account, moveOf = () => "") {
  let rows = plays.map((play) => {
    let reason = suspects.get(play.historyId)?.reason;
    return rowOf(play, { mark: markOf(play), move: moveOf(play), reason, account });
  });
  return writeRows(rows, PLAY_COLUMNS);
}
function rowOf(play, { mark, move, reason, account }) {
  return [mark, move, reason, ...FIELDS.map((field) => play[field]), account];
}
function writeSelection(plays, columns, account, asked = { remove: "x" }) {
  let rows = plays.map((play) => {
    let cells = { ...asked, ...cellsOf(play, account) };
    return columns.map((column) => cells[column]);
  });
  return writeRows(rows, columns);
}
function writeRows(rows, columns) {
  return joinLines(columns, rows.map(createLineWriter(columns.length)));
}
function createLineWriter(columns) {
  let plain = plainRow(columns);
  return (cells) => {
    let line = cells.join(",");
    return plain.test(line) ? line : stringify([cells], { cast: { string: escapeFormula }, eof: !1 });
  };
}
function joinLines(columns, lines2) {
  return `${[columns.join(","), ...lines2].join(`
`)}
`;
}
var PLAIN_CELL = `(?:[^${MAY_ESCAPE}",;\\n][^",;\\t\\r\\n]*)?`;
function plainRow(columns) {
  return new RegExp(`^${PLAIN_CELL}(?:,${PLAIN_CELL}){${columns - 1}}$`);
}

// src/csv/record-file.ts
var RECORDED = PLAY_COLUMNS.slice(PERSONAL_COLUMNS.length);
function writeGoing(going, account) {
  return writeRecord(going, columnsWith("stays"), ({ stays }) => ({ stays: stays.join(" ") }), account);
}
function writeComing(coming, account) {
  let cellsBeside = ({ for: id = "", near = [] }) => ({ for: id, near: near.join(" ") });
  return writeRecord(coming, columnsWith("for", "near"), cellsBeside, account);
}
function columnsWith(...columns) {
  return [...RECORDED, ...columns, "account_uuid"];
}
function writeRecord(rows, columns, cellsBeside, account) {
  let records = rows.map((row) => {
    let cells = {
      ...cellsOf(row.play, account.slug),
      account_uuid: account.uuid ?? "",
      ...cellsBeside(row)
    };
    return columns.map((column) => cells[column]);
  });
  return writeRows(records, columns);
}

// src/csv/shown.ts
var PLANNED = " to add", BESIDE = " beside ", COLUMNS = [...PLAY_COLUMNS, "account_uuid", "group"];
function writeShown(shown, account, reasons = /* @__PURE__ */ new Map()) {
  return writeRecord(shown, COLUMNS, ({ play, group, isPlanned }) => {
    let { reason = "", stays } = reasons.get(play.historyId) ?? {}, beside = stays === void 0 ? "" : `${BESIDE}${stays}`;
    return { remove: "", move_to: "", suspect: reason, group: `${group}${isPlanned ? PLANNED : beside}` };
  }, account);
}

// src/github/record-upload.ts

// src/github/receipt-text.ts
function writeReceipt(content) {
  return `${JSON.stringify(content)}
`;
}

// src/github/record-upload.ts
var ROWS_PER_FILE = 5e4, TRIES = 2, IN_TEMP = "trakt-receipt-";
async function uploadIntent(tools, intent) {
  let { run, log } = tools, { slug, uuid } = intent.account, abandoned = [];
  for (; ; ) {
    let id = { runId: run.id, attempt: run.attempt, key: randomKey() };
    try {
      let files = await uploadLists(tools, intent, id);
      return { ...id, account: { slug, uuid }, abandoned, files };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (abandoned.push(id.key), abandoned.length === TRIES || !isWorthAnotherTry(error)) throw nothingChanged(error);
      log.info(`${error.message} Trying again under another name.`);
    }
  }
}
async function uploadLists(tools, { going, coming, account, directory, rowsPerFile = ROWS_PER_FILE }, id) {
  let lists = [
    ...listsOf("removed", batchesOf(going, rowsPerFile), (rows) => writeGoing(rows, account)),
    ...listsOf("added", batchesOf(coming, rowsPerFile), (rows) => writeComing(rows, account))
  ], files = [];
  for (let { content, ...list } of lists) {
    let name2 = listName({ ...id, ...list, account: account.slug }), path = await tools.workspace.write(directory, name2, content()), artifact = await tools.artifacts.uploadRecord(tools.workspace.absolute(path));
    files.push({ path, artifact });
  }
  return files;
}
function listsOf(kind, parts, write) {
  return parts.map((rows, index) => ({
    kind,
    part: index + 1,
    parts: parts.length,
    content: () => write(rows)
  }));
}
function isWorthAnotherTry(error) {
  return !(error instanceof NoArtifactService || error instanceof StorageFull);
}
function nothingChanged(error) {
  let next = error instanceof NoArtifactService ? "Without a record a change could not be undone, so none was made. Use this action on github.com or ghe.com." : "A change that is not recorded could not be undone.", again = isWorthAnotherTry(error) ? " Run this again later." : "";
  return new Failure(`Nothing was changed. ${error.message} ${next}${again}`, {
    cause: error,
    isFinal: error instanceof NoArtifactService
  });
}
async function uploadReceipt({ artifacts, temp, log }, { runId, attempt, key, account, abandoned }, outcome) {
  let receipt = { version: 1, account, run: { id: runId, attempt, key }, ...outcome }, content = writeReceipt({ ...receipt, abandoned }), copy;
  for (let tries = 1; ; tries++) {
    let name2 = receiptName(account.slug, { runId, attempt, key: tries === 1 ? key : randomKey() });
    try {
      return copy ??= `${IN_TEMP}${await nextInTemp(temp)}-${runId}-${attempt}-${key}.json`, await writeFile(join(temp, copy), content), await writeFile(join(temp, name2), content), await artifacts.uploadRecord(join(temp, name2)), receipt;
    } catch (error) {
      if (tries < TRIES && error instanceof Failure && isWorthAnotherTry(error)) continue;
      return log.warning(
        ["What this run did could not be recorded.", explained(error), ...whatItCosts(outcome)].join(" ")
      ), receipt;
    }
  }
}
async function nextInTemp(temp) {
  let before = await namesInTemp(temp);
  return String(before.length + 1).padStart(4, "0");
}
async function namesInTemp(temp) {
  return (await readdir(temp)).filter((name2) => name2.startsWith(IN_TEMP) && name2.endsWith(".json")).toSorted();
}
function whatItCosts({ removed, added, kept, unkept }) {
  let costs = [];
  return removed.length + added.length > 0 && costs.push("Undoing it will take six minutes longer."), kept.length + unkept.length > 0 && costs.push(
    "Only a backup of this job knows which plays you keep: if it saves none, run this again later."
  ), costs;
}
function explained(error) {
  if (error instanceof Failure) return error.message;
  if (error instanceof Error && "syscall" in error) return `${reasonOf(error)}.`;
  throw error;
}
async function uploadConclusions({ run, artifacts, temp }, { slug, uuid }, conclusions) {
  let id = { runId: run.id, attempt: run.attempt, key: randomKey() }, name2 = receiptName(slug, id), content = writeReceipt({
    version: 1,
    account: { slug, uuid },
    run: { id: run.id, attempt: run.attempt, key: id.key },
    ...NOTHING_DONE,
    ...conclusions,
    abandoned: []
  });
  await writeFile(join(temp, name2), content);
  try {
    await artifacts.uploadRecord(join(temp, name2));
  } catch (error) {
    throw error instanceof Failure ? nothingChanged(error) : error;
  }
}
function uploadMarker(tools, undoneRunId) {
  return uploadOnce(tools, markerName(undoneRunId), undoneRunId);
}
function uploadCounting(tools) {
  return uploadOnce(tools, COUNTING, tools.run.id);
}
async function uploadOnce(tools, name2, content) {
  let { artifacts, temp } = tools, file = join(temp, name2);
  await writeFile(file, `${content}
`);
  try {
    return await artifacts.uploadRecord(file), "new";
  } catch (error) {
    if (error instanceof NameTaken) return assertListed(tools, name2);
    throw error instanceof Failure ? nothingChanged(error) : error;
  }
}
async function assertListed({ github, run }, name2) {
  let listed = github && await artifactsOfRun(github, run.id);
  if (!Array.isArray(listed) || listed.some((artifact) => artifact.name === name2)) return "was there";
  throw new Failure(
    `Nothing was changed. An earlier attempt of this run was cut off while it uploaded ${name2}, so other runs cannot see it. Start Undo again as a new run: \u201CRe-run jobs\u201D does not help here.`
  );
}
async function receiptsInTemp(temp, account) {
  let names = await namesInTemp(temp);
  if (names.length === 0) return [];
  let { readReceipt } = await import("./receipt-file-KOWYIQFL.js");
  return (await Promise.all(names.map((name2) => readFile(join(temp, name2), "utf8")))).flatMap((text2) => withoutAbandoned(readReceipt(text2))).filter((receipt) => isSameAccount(receipt.account, account));
}
function withoutAbandoned(file) {
  if (file === void 0) return [];
  let { abandoned: _, ...receipt } = file;
  return [receipt];
}
async function undoneInTemp(temp) {
  let prefix = markerName("");
  return (await readdir(temp)).filter((name2) => name2.startsWith(prefix)).map((name2) => name2.slice(prefix.length)).filter((id) => /^\d+$/.test(id));
}

// src/github/shown-upload.ts
async function uploadShown({ run, artifacts, temp, log }, { account, groups, reasons, rowsPerFile = ROWS_PER_FILE }) {
  let last = join2(temp, `trakt-shown-${run.id}-${run.attempt}`), before = Number(await readFile2(last, "utf8").catch(() => 0)), renumbered = groups.map((group) => ({ ...group, number: before + group.number })), rows = renumbered.flatMap(
    ({ number: number2, plays, isPlanned = !1 }) => plays.map((play) => ({ play, group: number2, isPlanned }))
  );
  if (rows.length === 0) return;
  await writeFile2(last, String(Math.max(...renumbered.map(({ number: number2 }) => number2))));
  let parts = batchesOf(rows, rowsPerFile), id = { account: account.slug, runId: run.id, attempt: run.attempt, key: randomKey() };
  try {
    for (let [index, some] of parts.entries()) {
      let file = join2(temp, shownName({ ...id, part: index + 1, parts: parts.length }));
      await writeFile2(file, writeShown(some, account, reasons)), await artifacts.uploadRecord(file);
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.info(`The links for ${count(rows.length, "play")} could not be made. ${error.message}`);
    return;
  }
  return { runId: run.id, groups: renumbered, isAlone: before === 0 };
}

export {
  batchesOf,
  halvesOf,
  stringify,
  createExportRows,
  writeBackup,
  writeSelection,
  RECORDED,
  PLANNED,
  BESIDE,
  accountInName,
  parseListName,
  parseReceiptName,
  parseShownName,
  markerName,
  COUNTING,
  recentRecords,
  formerNames,
  recentReceipts,
  timed,
  startOf,
  remember,
  forget,
  isSameMemory,
  isRemembered,
  numberedTogether,
  onlySuspects,
  suspectPlays,
  findSuspects,
  rememberOwnReturns,
  titleFileNames,
  isBackupPath,
  backupFiles,
  byPath,
  keepTheirPaths,
  pathFinder,
  readManifest,
  showPaths,
  writeManifest,
  cellSentences,
  shortWords,
  playsByKind,
  progressWords,
  ownFolderWords,
  NAME_COUNTS,
  byHandWords,
  FEW,
  playsBlock,
  foldedPlays,
  titleNames,
  titlesAmong,
  titleWithYear,
  nameWithYear,
  suspectBlocks,
  MEANINGS,
  stopItAtTheSource,
  whatToPress,
  groupCell,
  answersTo,
  seasonGrid,
  showGrids,
  memoryIn,
  memoryEntry,
  readMemory,
  ROWS_PER_FILE,
  uploadIntent,
  uploadReceipt,
  uploadConclusions,
  uploadMarker,
  uploadCounting,
  receiptsInTemp,
  undoneInTemp,
  uploadShown
};
