import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  COUNTING,
  NOTHING_DONE,
  NameTaken,
  NoArtifactService,
  StorageFull,
  artifactsOfRun,
  isSameAccount,
  listName,
  markerName,
  randomKey,
  readReceipt,
  receiptName,
  writeComing,
  writeGoing,
  writeReceipt
} from "./chunk-RWWMOEGX.js";
import {
  parseHistoryPage,
  parseSeasonList,
  parseWatched,
  readActivities
} from "./chunk-EA5LHICA.js";
import {
  Failure,
  count,
  figure,
  hours,
  isDated,
  minuteOf,
  newestFirst,
  readBoolean,
  readChoice,
  readIds,
  readNumber,
  splitNames
} from "./chunk-URH5KAKC.js";

// src/github/record-upload.ts
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
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
async function uploadLists(tools, { going, coming, account, directory }, id) {
  let lists = [
    ...listsOf("removed", going, (rows) => writeGoing(rows, account)),
    ...listsOf("added", coming, (rows) => writeComing(rows, account))
  ], files = [];
  for (let { content, ...list } of lists) {
    let name = listName({ ...id, ...list, account: account.slug }), path = await tools.workspace.write(directory, name, content()), artifact = await tools.artifacts.uploadRecord(tools.workspace.absolute(path));
    files.push({ path, artifact });
  }
  return files;
}
function listsOf(kind, rows, write) {
  let parts = Math.ceil(rows.length / ROWS_PER_FILE);
  return Array.from({ length: parts }, (_, index) => ({
    kind,
    part: index + 1,
    parts,
    content: () => write(rows.slice(index * ROWS_PER_FILE, (index + 1) * ROWS_PER_FILE))
  }));
}
function isWorthAnotherTry(error) {
  return !(error instanceof NoArtifactService || error instanceof StorageFull);
}
function nothingChanged(error) {
  let next = error instanceof NoArtifactService ? "Without a record of it nobody could undo a change, so none is made here. Use this action on github.com or ghe.com." : "A change that is not on record cannot be undone.", again = isWorthAnotherTry(error) ? " Run this again later." : "";
  return new Failure(`Nothing was changed. ${error.message} ${next}${again}`, { cause: error });
}
async function uploadReceipt({ artifacts, temp, log }, { runId, attempt, key, account, abandoned }, outcome) {
  let receipt = { version: 1, account, run: { id: runId, attempt, key }, ...outcome }, content = writeReceipt({ ...receipt, abandoned });
  await writeFile(join(temp, `${IN_TEMP}${runId}-${attempt}-${key}.json`), content);
  for (let tries = 1; ; tries++) {
    let name = receiptName(account.slug, { runId, attempt, key: tries === 1 ? key : randomKey() });
    await writeFile(join(temp, name), content);
    try {
      return await artifacts.uploadRecord(join(temp, name)), receipt;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (tries < TRIES && isWorthAnotherTry(error)) continue;
      return log.warning(
        `What this run did could not be put on record. ${error.message} Undoing it takes six minutes longer.`
      ), receipt;
    }
  }
}
async function uploadConclusions({ run, artifacts, temp }, { slug, uuid }, conclusions) {
  let id = { runId: run.id, attempt: run.attempt, key: randomKey() }, name = receiptName(slug, id), content = writeReceipt({
    version: 1,
    account: { slug, uuid },
    run: { id: run.id, attempt: run.attempt, key: id.key },
    ...NOTHING_DONE,
    ...conclusions,
    abandoned: []
  });
  await writeFile(join(temp, name), content);
  try {
    await artifacts.uploadRecord(join(temp, name));
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
async function uploadOnce(tools, name, content) {
  let { artifacts, temp } = tools, file = join(temp, name);
  await writeFile(file, `${content}
`);
  try {
    return await artifacts.uploadRecord(file), "new";
  } catch (error) {
    if (error instanceof NameTaken) return assertListed(tools, name);
    throw error instanceof Failure ? nothingChanged(error) : error;
  }
}
async function assertListed({ github, run }, name) {
  let listed = github === void 0 ? [] : await artifactsOfRun(github, run.id);
  if (!Array.isArray(listed) || listed.some((artifact) => artifact.name === name)) return "was there";
  throw new Failure(
    `Nothing was changed. An earlier attempt of this run broke off while it uploaded ${name}, so that other runs cannot see it. Start Undo again as a new run: \u201CRe-run jobs\u201D does not help here.`
  );
}
async function receiptsInTemp(temp, account) {
  let names = (await readdir(temp)).filter((name) => name.startsWith(IN_TEMP) && name.endsWith(".json"));
  return (await Promise.all(names.toSorted().map((name) => readFile(join(temp, name), "utf8")))).flatMap(readReceipts).filter((receipt) => isSameAccount(receipt.account, account));
}
function readReceipts(text) {
  let file = readReceipt(text);
  if (file === void 0) return [];
  let { abandoned: _, ...receipt } = file;
  return [receipt];
}
async function undoneInTemp(temp) {
  let prefix = markerName("");
  return (await readdir(temp)).filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)).filter((id) => /^\d+$/.test(id));
}

// src/history/activities.ts
function isSameActivity(before, after) {
  return before.episodes === after.episodes && before.movies === after.movies;
}
function believedActivities(stamps, earlier, readAt) {
  let isOld = (stamp) => readAt !== void 0 && Date.parse(stamp) < readAt - 36e4, believed = (stamp, before) => stamp === null || isOld(stamp) ? stamp : before;
  return {
    episodes: believed(stamps.episodes, earlier.episodes),
    movies: believed(stamps.movies, earlier.movies)
  };
}

// src/trakt/history-page.ts
var PAGE_SIZE = 250;
async function readPage(api, { path, from, to }, page) {
  let query = {
    page,
    limit: PAGE_SIZE,
    ...from !== void 0 && { start_at: from },
    ...to !== void 0 && { end_at: to }
  }, answer = await (/\d$/.test(path) ? api.readOrMissing : api.read)(`/sync/history${path}`, query, "reading the history");
  return answer === void 0 ? { plays: [], pageCount: 0, itemCount: 0 } : {
    plays: parseHistoryPage(answer),
    pageCount: headerNumber(answer.headers, "x-pagination-page-count") ?? page,
    itemCount: headerNumber(answer.headers, "x-pagination-item-count") ?? -1
  };
}
function partOf(scope) {
  return scope === "all" ? { path: "" } : scope.type === "time" ? { path: "", from: scope.from, to: scope.to } : { path: `/${scope.type}s/${scope.traktId}` };
}
function headerNumber(headers, name) {
  let value = headers.get(name);
  return value !== null && /^\d+$/.test(value) ? Number(value) : void 0;
}

// src/trakt/history-minute.ts
async function readMinute(api, scope, query) {
  let plays = new Map([...query.known].filter(([, { watchedAt }]) => minuteOf(watchedAt) === query.minute)), reading = { api, query, plays, watched: watchedReader(api) }, window = windowOf(query.minute), { path } = partOf(scope), slice = { ...window, path, holds: () => !0, parts: partsOf(scope, window, reading) }, isComplete = await readSlice(slice, reading);
  return { plays: [...plays.values()], isComplete };
}
async function readSlice(slice, { api, plays, ...rest }) {
  let add = (read) => read.forEach((play) => {
    plays.set(play.historyId, play);
  }), first = await readPage(api, slice, 1);
  add(first.plays);
  let { itemCount } = first;
  if (itemCount <= PAGE_SIZE) return itemCount >= 0;
  let hasAll = () => [...plays.values()].filter(slice.holds).length >= itemCount, pages = Array.from({ length: Math.ceil(itemCount / PAGE_SIZE) - 1 }, (_, index) => index + 2);
  await Promise.all(pages.map(async (page) => add((await readPage(api, slice, page)).plays)));
  let parts = slice.parts?.(), isComplete = !0;
  for (; !hasAll(); ) {
    let next = await parts?.next();
    if (next === void 0) return !1;
    if (next.done) return isComplete && next.value === "all";
    isComplete = await readSlice(next.value, { api, plays, ...rest }) && isComplete;
  }
  return !0;
}
function partsOf(scope, window, reading) {
  if (scope === "all" || scope.type === "time") return () => byType(window, reading);
  if (scope.type === "show") return () => bySeason(scope.traktId, window, reading);
}
async function* byType(window, reading) {
  return yield {
    ...window,
    path: "/movies",
    holds: (play) => play.type === "movie",
    parts: () => byMovie(window, reading)
  }, yield {
    ...window,
    path: "/episodes",
    holds: (play) => play.type === "episode",
    parts: () => byShow(window, reading)
  }, "all";
}
async function* byMovie(window, reading) {
  let holds = (traktId) => (play) => play.type === "movie" && play.traktId === traktId, { ids, isAll } = await candidates("movies", reading);
  for (let id of ids) yield { ...window, path: `/movies/${id}`, holds: holds(id) };
  return isAll ? "all" : "some";
}
async function* byShow(window, reading) {
  let holds = (traktId) => (play) => play.type === "episode" && play.showTraktId === traktId, part = (id) => ({
    ...window,
    path: `/shows/${id}`,
    holds: holds(id),
    parts: () => bySeason(id, window, reading)
  }), shows = [...reading.plays.values()].flatMap(
    (play) => play.type === "episode" && play.showTraktId !== null ? [play.showTraktId] : []
  ), seen = new Set(shows);
  for (let id of seen) yield part(id);
  let { ids, isAll } = await candidates("shows", reading);
  for (let id of ids) seen.has(id) || (yield part(id));
  return isAll ? "all" : "some";
}
async function* bySeason(showTraktId, window, reading) {
  let answer = await reading.api.readOrMissing(
    `/shows/${showTraktId}/seasons`,
    { extended: "episodes" },
    "looking up the seasons"
  );
  if (answer === void 0) return "some";
  for (let season of parseSeasonList(answer)) {
    let holds = (play) => play.showTraktId === showTraktId && play.season === season.number, parts = () => byEpisode(season, window, reading);
    season.traktId === null ? yield* parts() : yield { ...window, path: `/seasons/${season.traktId}`, holds, parts };
  }
  return "all";
}
async function* byEpisode({ episodes }, window, { plays }) {
  let seen = new Set([...plays.values()].map((play) => play.type === "episode" ? play.traktId : null)), ids = episodes.map((episode) => episode.traktId);
  for (let id of [...ids.filter((id2) => !seen.has(id2)), ...ids.filter((id2) => seen.has(id2))]) {
    let holds = (play) => play.type === "episode" && play.traktId === id;
    yield { ...window, path: `/episodes/${id}`, holds };
  }
  return "all";
}
var MOST_CANDIDATES = 2e3;
async function candidates(type, { query: { known, minute }, plays, watched }) {
  let list = await watched(type);
  if (list === void 0) return { ids: [], isAll: !1 };
  let countOf = (of) => {
    let counts = /* @__PURE__ */ new Map();
    for (let play of of) {
      let id = type === "movies" ? play.traktId : play.showTraktId;
      play.type === "movie" == (type === "movies") && counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  }, [all, here] = [countOf(known.values()), countOf(plays.values())], can = ({ traktId, plays: plays2, lastWatchedAt }) => (lastWatchedAt === null || minuteOf(lastWatchedAt) >= minute) && plays2 > (all.get(traktId) ?? 0), rank = ({ traktId, lastWatchedAt }) => Number(here.has(traktId)) * 2 + +(lastWatchedAt === null || minuteOf(lastWatchedAt) !== minute), ids = list.filter(can).toSorted((a, b) => rank(a) - rank(b)).map(({ traktId }) => traktId);
  return { ids: ids.slice(0, MOST_CANDIDATES), isAll: ids.length <= MOST_CANDIDATES };
}
function watchedReader(api) {
  let lists = /* @__PURE__ */ new Map();
  return (type) => {
    let list = lists.get(type) ?? readWatched(api, type).catch(orUndefined);
    return lists.set(type, list), list;
  };
}
async function readWatched(api, type) {
  let watched = [];
  for (let page = 1; ; page++) {
    let query = { page, limit: PAGE_SIZE, ...type === "shows" && { extended: "noseasons" } }, answer = await api.read(`/sync/watched/${type}`, query, "reading what was watched"), some = parseWatched(answer);
    if (watched.push(...some), some.length === 0 || page >= (headerNumber(answer.headers, "x-pagination-page-count") ?? 1))
      return watched;
  }
}
function orUndefined(error) {
  if (!(error instanceof Failure)) throw error;
}
function windowOf(minute) {
  let to = `${minute}:59.999Z`;
  return isDated({ watchedAt: to }) ? { from: `${minute}:00.000Z`, to } : { to };
}

// src/trakt/history.ts
var PAGES_IN_FLIGHT = 4, LONGEST_ANSWER = 6e4;
async function readHistory(api, scope, options = {}) {
  let first = await readPass(api, scope, options);
  if (first.end !== "uncounted") return toRead(first.plays, endOf(first), 0);
  let second = await readPass(api, scope, { ...options, stamps: first.stamps });
  if (second.end !== "uncounted") return toRead(second.plays, endOf(second), 0);
  let plays = new Map([...first.plays, ...second.plays]), isProven = plays.size === first.plays.size && plays.size === second.plays.size && first.isQuiet && second.isQuiet && first.itemCount === second.itemCount;
  return first.isPartial || second.isPartial ? toRead(plays, isProven ? "stopped" : "unproven", 0) : toRead(plays, isProven ? "proven" : "unproven", Math.max(0, second.itemCount - plays.size));
}
async function readPass(api, scope, options) {
  let pages = pagesAhead((page) => readPage(api, partOf(scope), page)), gathered = gather(options), { stamps } = options;
  for (let number = 1; ; number++) {
    gathered.add(await pages.next(number), number);
    let end = gathered.end(), pass = gathered.pass();
    if (end === "one answer") return { ...pass, end: "counted", isPartial: !1, isQuiet: !0, stamps };
    if (end === "enough") return concludePart(api, scope, { ...pass, stamps });
    if (end === "last page") return concludeWhole(api, scope, { ...pass, stamps });
    if (stamps === void 0) {
      let time = api.time();
      if (pages.start(number + 1), stamps = await readActivities(api), !isOlder(stamps, time)) return readPass(api, scope, { ...options, stamps });
    }
  }
}
function isOlder({ episodes, movies }, time) {
  let isOld = (stamp) => stamp === null || time !== void 0 && Date.parse(stamp) < time - LONGEST_ANSWER;
  return isOld(episodes) && isOld(movies);
}
async function concludePart(api, scope, read) {
  let { plays, isSteady, isWhole, itemCount, stamps } = read, { isMoved } = await untangle(api, scope, read), isQuiet = isSteady && !isMoved;
  return {
    plays,
    itemCount,
    stamps,
    end: isWhole && isQuiet ? "stopped" : "uncounted",
    isPartial: !0,
    isQuiet
  };
}
async function concludeWhole(api, scope, read) {
  let { plays, isSteady, itemCount } = read, { isMoved } = plays.size < itemCount ? await untangle(api, scope, read) : { isMoved: !1 }, stamps = await readActivities(api), isSame = isSteady && (read.stamps === void 0 || isSameActivity(read.stamps, stamps)), isCounted = isSame && plays.size === itemCount;
  return {
    plays,
    itemCount,
    stamps,
    end: isCounted ? "counted" : "uncounted",
    isPartial: !1,
    isQuiet: isSame && !isMoved
  };
}
async function untangle(api, scope, { plays, doubled, split }) {
  let isMoved = doubled.difference(split).size > 0;
  for (let minute of doubled.intersection(split)) {
    let read = await readMinute(api, scope, { minute, known: plays });
    for (let play of read.plays) plays.set(play.historyId, play);
    isMoved ||= !read.isComplete;
  }
  return { isMoved };
}
function gather({ onProgress, enough }) {
  let plays = /* @__PURE__ */ new Map(), counts = /* @__PURE__ */ new Set(), doubled = /* @__PURE__ */ new Set(), split = /* @__PURE__ */ new Set(), isWhole = !0, isFirst = !0, idle = 0, last = { plays: [], pageCount: 0, itemCount: 0 }, isPastCount = !1;
  return {
    add(page, number) {
      let [end, start] = [last.plays.at(-1), page.plays[0]];
      end && start && minuteOf(end.watchedAt) === minuteOf(start.watchedAt) && split.add(minuteOf(start.watchedAt));
      let before = plays.size;
      for (let play of page.plays)
        plays.has(play.historyId) && number <= page.pageCount && doubled.add(minuteOf(play.watchedAt)), plays.set(play.historyId, play);
      isFirst = number === 1, isPastCount = number >= page.pageCount, isWhole &&= page.plays.length === PAGE_SIZE || isPastCount, idle = plays.size === before ? idle + 1 : 0, counts.add(page.itemCount), last = page, onProgress?.(plays.size, Math.max(plays.size, page.itemCount));
    },
    end() {
      let isFull = last.plays.length === PAGE_SIZE;
      return isPastCount && !isFull && counts.size === 1 && plays.size === last.itemCount ? isFirst ? "one answer" : "last page" : enough?.(plays, last.plays) ? "enough" : isPastCount && (last.plays.length === 0 || idle > 1) ? "last page" : void 0;
    },
    /** `split`: the minutes that lie over an end of a page. `doubled`: those of which a play was on two pages. */
    pass: () => ({
      plays,
      isSteady: counts.size === 1,
      isWhole,
      itemCount: last.itemCount,
      split,
      doubled
    })
  };
}
function pagesAhead(read) {
  let underWay = /* @__PURE__ */ new Map(), last = 1, start = (page) => {
    let reading = underWay.get(page) ?? read(page);
    return reading.catch(() => {
    }), underWay.set(page, reading), reading;
  }, startFrom = (number) => {
    for (let page = number; page < number + PAGES_IN_FLIGHT && page <= last; page++) start(page);
  };
  return {
    start: startFrom,
    async next(number) {
      startFrom(number);
      let page = await start(number);
      return underWay.delete(number), last = Math.max(last, pagesNeeded(page)), page;
    }
  };
}
function pagesNeeded({ pageCount, itemCount }) {
  return itemCount === pageCount * PAGE_SIZE ? pageCount + 1 : pageCount;
}
function endOf({ end }) {
  return end === "stopped" ? "stopped" : "proven";
}
function toRead(plays, completeness, shortfall) {
  return { plays: [...plays.values()].toSorted(newestFirst), completeness, shortfall };
}

// src/commands/progress.ts
var PLAYS = 2500, INTERVAL = 5e3;
function progressTeller({
  log,
  clock
}) {
  let told = { read: 0, at: clock.now() };
  return (read, reported) => {
    read < told.read && (told = { read, at: told.at });
    let isWorthALine = read >= reported || read - told.read >= PLAYS || clock.now() - told.at >= INTERVAL;
    reported <= PAGE_SIZE || !isWorthALine || (told = { read, at: clock.now() }, log.info(`Read ${figure(read)} of ${count(reported, "play")}.`));
  };
}

// src/commands/shared-options.ts
function readSelecting(input) {
  return {
    files: splitNames(input("files")),
    ids: readIds(input),
    dryRun: readBoolean(input, "dry-run", !1)
  };
}
function readDuplicateSetting(input) {
  return {
    duplicateWindow: readNumber(input, "duplicate-window", 4, hours),
    duplicateKeep: readChoice(input, "duplicate-keep", ["best", "first", "last"])
  };
}

export {
  ROWS_PER_FILE,
  uploadIntent,
  uploadReceipt,
  uploadConclusions,
  uploadMarker,
  uploadCounting,
  receiptsInTemp,
  undoneInTemp,
  isSameActivity,
  believedActivities,
  PAGE_SIZE,
  readPage,
  partOf,
  readHistory,
  progressTeller,
  readSelecting,
  readDuplicateSetting
};
