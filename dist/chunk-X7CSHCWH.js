import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/trakt/progress.ts
async function readProgress(api, traktId) {
  let path = `/shows/${traktId}/progress/watched`, query = { hidden: "false", specials: "true", count_specials: "false" }, answer = await api.readOrMissing(path, query, "reading the watched progress"), { parseProgress } = await import("./schemas-IL7MJGMP.js");
  return answer && parseProgress(answer);
}

// node_modules/@actions/github/lib/context.js
import { readFileSync, existsSync } from "fs";
import { EOL } from "os";
var Context = class {
  /**
   * Hydrate the context from the environment
   */
  constructor() {
    var _a, _b, _c;
    if (this.payload = {}, process.env.GITHUB_EVENT_PATH)
      if (existsSync(process.env.GITHUB_EVENT_PATH))
        this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
      else {
        let path = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL}`);
      }
    this.eventName = process.env.GITHUB_EVENT_NAME, this.sha = process.env.GITHUB_SHA, this.ref = process.env.GITHUB_REF, this.workflow = process.env.GITHUB_WORKFLOW, this.action = process.env.GITHUB_ACTION, this.actor = process.env.GITHUB_ACTOR, this.job = process.env.GITHUB_JOB, this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10), this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10), this.runId = parseInt(process.env.GITHUB_RUN_ID, 10), this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : "https://api.github.com", this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : "https://github.com", this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : "https://api.github.com/graphql";
  }
  get issue() {
    let payload = this.payload;
    return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
  }
  get repo() {
    if (process.env.GITHUB_REPOSITORY) {
      let [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
      return { owner, repo };
    }
    if (this.payload.repository)
      return {
        owner: this.payload.repository.owner.login,
        repo: this.payload.repository.name
      };
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
  }
};

// src/base/wording.ts
function quote(text) {
  let line = text.replace(/\s+/g, " ").trim(), characters = [...line];
  return `\u201C${characters.length > 40 ? `${characters.slice(0, 39).join("")}\u2026` : line}\u201D`;
}
var UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+/gu;
function visible(text) {
  return text.replace(UNSEEN, " ");
}
function figure(number) {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
function count(number, singular, plural = `${singular}s`) {
  return `${figure(number)} ${number === 1 ? singular : plural}`;
}

// src/base/problems.ts
var MOST_RANGES = 5;
function joinProblems(problems) {
  return [...Map.groupBy(
    problems,
    ({ message, kind, place }) => `${place?.file ?? ""}\0${kind ?? message}`
  ).values()].map(joinAlike);
}
function joinAlike(problems) {
  let [first] = problems, { place } = first;
  if (place === void 0) return first;
  let lines = rangesOf(problems.flatMap((problem) => linesOf(problem.place))), [range] = lines;
  if (range === void 0) return first;
  let isOne = lines.length === 1 && range[0] === range[1];
  return { ...first, place: { file: place.file, line: range[0], ...!isOne && { lines } } };
}
function linesOf(place) {
  return place?.lines !== void 0 ? [...place.lines] : place?.line === void 0 ? [] : [[place.line, place.line]];
}
function rangesOf(lines) {
  let ranges = [];
  for (let [first, last] of lines.toSorted((a, b) => a[0] - b[0])) {
    let before = ranges.at(-1);
    before !== void 0 && first <= before[1] + 1 ? before[1] = Math.max(before[1], last) : ranges.push([first, last]);
  }
  return ranges;
}
function lineWords({ line, lines = [] }) {
  if (lines.length === 0) return line === void 0 ? "" : `line ${line}`;
  let total = lines.reduce((sum, [first, last]) => sum + last - first + 1, 0), words = lines.slice(0, MOST_RANGES).map(([first, last]) => first === last ? `${first}` : `${first} to ${last}`);
  if (lines.length > MOST_RANGES) return `lines ${words.join(", ")} and more (${figure(total)} lines)`;
  let end = words.pop();
  return `lines ${words.length === 0 ? "" : `${words.join(", ")} and `}${end}`;
}

// src/base/failure.ts
var Failure = class extends Error {
  name = "Failure";
  /** Each thing that is wrong, for the summary and for annotations; equal ones of one file are one, with its lines. */
  problems;
  constructor(message, options = {}) {
    super(message, { cause: options.cause }), this.problems = joinProblems(options.problems ?? []);
  }
};

// src/base/schema.ts
function schema(make) {
  let made;
  return () => (made ??= import("./zod-R4HQHRE6.js").then(make), made);
}

// src/trakt/parse.ts
function parse(schema2, { body }, what) {
  let result = schema2.safeParse(body);
  if (result.success) return result.data;
  let issue2 = result.error.issues[0];
  throw new Failure(
    `Trakt\u2019s answer no longer looks like ${what} (${issue2?.path.join(".")}: ${issue2?.message}), so it was not used. Trakt may have changed its API: look for a newer version of this action.`
  );
}

// src/trakt/catalogue.ts
var SERVICES = { traktId: "trakt", imdbId: "imdb", tvdbId: "tvdb", tmdbId: "tmdb" }, ID_FIELDS = Object.keys(SERVICES), parts = (z) => {
  let text = z.string().nullish().transform((value) => value?.toWellFormed().trim() || null), number = z.number().nullish(), ids = z.object({ trakt: z.number(), slug: text, tvdb: number, imdb: text, tmdb: number }), titled2 = z.object({ title: text, year: number, ids }), episode = z.object({ season: z.number(), number: z.number(), title: text, ids });
  return { titled: titled2, episode };
}, titled = schema((z) => parts(z).titled), found = schema((z) => {
  let { titled: titled2, episode } = parts(z);
  return z.array(z.object({ episode: episode.nullish(), show: titled2.nullish(), movie: titled2.nullish() }));
}), seasons = schema((z) => z.array(z.object({ episodes: z.array(parts(z).episode).nullish() })));
async function readUnder(api, field, id) {
  let path = `/search/${SERVICES[field]}/${encodeURIComponent(id)}`, answer = await api.readOrMissing(path, { type: "movie,show,episode" }, "looking up an ID");
  return answer === void 0 ? [] : parse(await found(), answer, "the result of a search").flatMap(toFound);
}
async function readSlug(api, kind, slug) {
  let answer = await api.readOrMissing(
    `/${kind}s/${encodeURIComponent(slug)}`,
    {},
    `looking up the ${kind}`
  );
  return answer === void 0 ? [] : [toTitled(kind, parse(await titled(), answer, `a ${kind}`))];
}
async function readCalled(api, kind, title) {
  let query = { query: escapeSearch(title), fields: "title" }, answer = await api.read(`/search/${kind}`, query, `searching for the ${kind}`);
  return parse(await found(), answer, "the result of a search").flatMap(
    ({ [kind]: one }) => one ? [toTitled(kind, one)] : []
  );
}
async function readEpisodes(api, traktId) {
  let query = { extended: "episodes" }, answer = await api.readOrMissing(`/shows/${traktId}/seasons`, query, "reading a show\u2019s episodes");
  return answer === void 0 ? [] : parse(await seasons(), answer, "a show\u2019s seasons").flatMap(
    (season) => (season.episodes ?? []).map(toEpisode)
  );
}
function escapeSearch(text) {
  return text.replace(/[+\-&|!(){}[\]^"~*?:/\\]/g, "\\$&");
}
function toFound({ episode, show, movie }) {
  return episode ? [{ ...toEpisode(episode), show: show ? toShow(show) : void 0 }] : show ? [toShow(show)] : movie ? [toTitled("movie", movie)] : [];
}
function toShow(show) {
  return toTitled("show", show);
}
function toTitled(kind, { title, year, ids }) {
  return { kind, title, year: year ?? null, slug: ids.slug, ...toIds(ids) };
}
function toEpisode({ season, number, title, ids }) {
  return { kind: "episode", season, number, title, ...toIds(ids) };
}
function toIds({ trakt, tvdb, imdb, tmdb }) {
  return {
    traktId: trakt,
    tvdbId: tvdb || null,
    imdbId: imdb?.toLowerCase() ?? null,
    tmdbId: tmdb || null
  };
}

// src/trakt/titles.ts
var SHOW_FIRST = ["show", "movie"];
function kindsOf({ kind }) {
  return kind === void 0 ? SHOW_FIRST : [kind];
}
async function findTitles(api, query) {
  let kinds = kindsOf(query);
  switch (query.by) {
    case "trakt":
      return [await readAt(api, String(query.id), kinds) ?? unknown(query, `the Trakt ID ${query.id}`)];
    case "imdb":
      return [await readAt(api, query.id, kinds) ?? unknown(query, `the IMDb ID ${query.id}`)];
    case "slug": {
      let title = query.id.replaceAll("-", " ");
      return [await readAt(api, query.id, kinds) ?? await findByTitle(api, { ...query, title })];
    }
    case "tvdb":
    case "tmdb": {
      let found2 = await readUnder(api, `${query.by}Id`, query.id), [first, ...others] = kinds.flatMap((kind) => found2.filter((one) => isOf(kind, one)));
      return [first ?? unknown(query, `${query.by}:${query.id}`), ...others];
    }
    case "title":
      return [await findByTitle(api, query)];
  }
}
function titleAddress({ kind, slug, traktId }) {
  return `https://trakt.tv/${kind}s/${encodeURIComponent(slug ?? traktId)}`;
}
function isOf(kind, found2) {
  return found2.kind === kind;
}
async function readAt(api, id, kinds) {
  for (let kind of kinds) {
    let [found2] = await readSlug(api, kind, id);
    if (found2 !== void 0) return found2;
  }
}
async function findByTitle(api, query) {
  let { title } = query, near = [];
  for (let kind of kindsOf(query)) {
    let found2 = await readCalled(api, kind, title.normalize("NFKC").replace(YEAR_AT_END, "")), exact = found2.filter((one) => isCalled(one, title)), [only2, ...others2] = exact;
    if (only2 !== void 0 && others2.length === 0) return only2;
    if (only2 !== void 0) throw severalFit(`Several ${kind}s are called ${quote(title)}.`, exact);
    near.push(...found2);
  }
  let [only, ...others] = near;
  if (only === void 0) return unknown(query, `the title ${quote(title)}`);
  if (others.length === 0 && only.title !== null && isOfThatYear(only, title)) return only;
  throw severalFit(`No ${kindsOf(query).join(" or ")} is called exactly ${quote(title)}.`, near);
}
function severalFit(what, candidates2) {
  let list = candidates2.slice(0, 10).map(describeCandidate).join(`
`);
  return new Failure(`${what} Give one of these by its ID or address:
${list}`);
}
var YEAR_AT_END = / \((\d{4})\)$/;
function isCalled(found2, wanted) {
  let plain2 = (text) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  if (found2.title === null) return !1;
  let title = plain2(found2.title);
  return plain2(wanted) === title || plain2(wanted) === `${title} (${found2.year})`;
}
function isOfThatYear({ year }, wanted) {
  let wantedYear = YEAR_AT_END.exec(wanted)?.[1];
  return wantedYear === void 0 || wantedYear === String(year);
}
function describeCandidate(found2) {
  let kind = found2.kind === "movie" ? "movie, " : "";
  return `- ${found2.title ?? "untitled"} (${kind}${found2.year ?? "year unknown"}): ${found2.traktId}, ${titleAddress(found2)}`;
}
function unknown(query, what) {
  throw new Failure(
    `Trakt has no ${kindsOf(query).join(" or ")} with ${what}. Give its IMDb ID (tt\u2026), or copy the address of its page at trakt.tv.`
  );
}

// src/history/activities.ts
function isSameActivity(before, after) {
  return before.episodes === after.episodes && before.movies === after.movies;
}
function believedActivities(stamps, earlier, readAt2) {
  let isOld = (stamp) => readAt2 !== void 0 && Date.parse(stamp) < readAt2 - 36e4, believed = (stamp, before) => stamp === null || isOld(stamp) ? stamp : before;
  return {
    episodes: believed(stamps.episodes, earlier.episodes),
    movies: believed(stamps.movies, earlier.movies)
  };
}

// src/history/play.ts
var CANONICAL = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
function isCanonical(iso) {
  return CANONICAL.test(iso);
}
function minuteOf(iso) {
  return (isCanonical(iso) ? iso : new Date(iso).toISOString()).slice(0, 16);
}
var EPOCH = "1970-01-01T00:00:00.000Z", UNDATED = minuteOf(EPOCH);
function isDated(play) {
  return minuteOf(play.watchedAt) !== UNDATED;
}
function itemKey(play) {
  return play.traktId === null ? `play ${play.historyId}` : `${play.type} ${play.traktId}`;
}
function slotKey(play) {
  return `${itemKey(play)} ${minuteOf(play.watchedAt)}`;
}
function titleKey(play) {
  return play.type === "episode" && play.showTraktId !== null ? `show ${play.showTraktId}` : itemKey(play);
}
function newestFirst(a, b) {
  return byMinute(b, a) || inMinute(a, b);
}
function oldestFirst(a, b) {
  return byMinute(a, b) || inMinute(a, b);
}
function byMinute({ watchedAt: a }, { watchedAt: b }) {
  if (a === b) return 0;
  let [first, second] = [minuteOf(a), minuteOf(b)];
  return first < second ? -1 : +(first > second);
}
function inMinute(a, b) {
  return (a.season ?? -1) - (b.season ?? -1) || (a.episode ?? -1) - (b.episode ?? -1) || compareIds(a.historyId, b.historyId);
}
function compareIds(a, b) {
  return a.length - b.length || (a < b ? -1 : +(a > b));
}
function episodeCode(play) {
  return play.season === null || play.episode === null ? "" : play.season === 0 ? `special ${play.episode}` : `S${pad(play.season)}E${pad(play.episode)}`;
}
function describeItem(play) {
  let title = play.title ?? (play.type === "movie" ? "a movie that Trakt has no title for" : "an untitled show");
  if (play.type === "movie") return play.year === null ? title : `${title} (${play.year})`;
  let name = play.episodeTitle === null ? "" : `\u201C${play.episodeTitle}\u201D`;
  return [title, episodeCode(play), name].filter(Boolean).join(" ");
}
function describePlay(play) {
  return `${describeItem(play)}, watched ${minuteOf(play.watchedAt).replace("T", " ")} UTC`;
}
function pad(number) {
  return String(number).padStart(2, "0");
}

// src/http/meanwhile.ts
import { subscribe, unsubscribe } from "node:diagnostics_channel";
var REQUEST_LEFT = "undici:client:sendHeaders";
function loadMeanwhile(load) {
  let start = () => {
    unsubscribe(REQUEST_LEFT, start), setImmediate(() => load().catch(() => {
    }));
  };
  subscribe(REQUEST_LEFT, start);
}
function sent(request) {
  return new Promise((resolve2) => {
    let end = () => {
      unsubscribe(REQUEST_LEFT, end), setImmediate(resolve2);
    };
    subscribe(REQUEST_LEFT, end), request.then(end, end);
  });
}

// src/trakt/account.ts
async function readAccount(api) {
  let answer = await api.read("/users/settings", {}, "reading the account"), { parseAccount } = await import("./schemas-IL7MJGMP.js");
  return parseAccount(answer);
}
async function readActivities(api) {
  let answer = await api.read("/sync/last_activities", {}, "reading the last activities"), { parseActivities } = await import("./schemas-IL7MJGMP.js");
  return parseActivities(answer);
}

// src/trakt/history-page.ts
async function readPage(api, { path, from, to }, page) {
  let query = {
    page,
    limit: 250,
    ...from !== void 0 && { start_at: from },
    ...to !== void 0 && { end_at: to }
  }, answer = await (/\d$/.test(path) ? api.readOrMissing : api.read)(`/sync/history${path}`, query, "reading the history");
  if (answer === void 0) return { plays: [], pageCount: 0, itemCount: 0 };
  let { parseHistoryPage } = await import("./schemas-IL7MJGMP.js");
  return {
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
  let plays2 = new Map([...query.known].filter(([, { watchedAt }]) => minuteOf(watchedAt) === query.minute)), reading = { api, query, plays: plays2, watched: watchedReader(api) }, window = windowOf(query.minute), { path } = partOf(scope), slice = { ...window, path, holds: () => !0, parts: partsOf(scope, window, reading) }, isComplete = await readSlice(slice, reading);
  return { plays: [...plays2.values()], isComplete };
}
async function readSlice(slice, { api, plays: plays2, ...rest }) {
  let add = (read2) => read2.forEach((play) => {
    plays2.set(play.historyId, play);
  }), first = await readPage(api, slice, 1);
  add(first.plays);
  let { itemCount } = first;
  if (itemCount <= 250) return itemCount >= 0;
  let hasAll = () => [...plays2.values()].filter(slice.holds).length >= itemCount, pages = Array.from({ length: Math.ceil(itemCount / 250) - 1 }, (_, index) => index + 2);
  await Promise.all(pages.map(async (page) => add((await readPage(api, slice, page)).plays)));
  let parts2 = slice.parts?.(), isComplete = !0;
  for (; !hasAll(); ) {
    let next = await parts2?.next();
    if (next === void 0) return !1;
    if (next.done) return isComplete && next.value === "all";
    isComplete = await readSlice(next.value, { api, plays: plays2, ...rest }) && isComplete;
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
  let { parseSeasonList } = await import("./schemas-IL7MJGMP.js");
  for (let season of parseSeasonList(answer)) {
    let holds = (play) => play.showTraktId === showTraktId && play.season === season.number, parts2 = () => byEpisode(season, window, reading);
    season.traktId === null ? yield* parts2() : yield { ...window, path: `/seasons/${season.traktId}`, holds, parts: parts2 };
  }
  return "all";
}
async function* byEpisode({ episodes }, window, { plays: plays2 }) {
  let seen = new Set([...plays2.values()].map((play) => play.type === "episode" ? play.traktId : null)), ids = episodes.map((episode) => episode.traktId);
  for (let id of [...ids.filter((id2) => !seen.has(id2)), ...ids.filter((id2) => seen.has(id2))]) {
    let holds = (play) => play.type === "episode" && play.traktId === id;
    yield { ...window, path: `/episodes/${id}`, holds };
  }
  return "all";
}
var MOST_CANDIDATES = 2e3;
async function candidates(type, { query: { known, minute }, plays: plays2, watched }) {
  let list = await watched(type);
  if (list === void 0) return { ids: [], isAll: !1 };
  let countOf = (of) => {
    let counts = /* @__PURE__ */ new Map();
    for (let play of of) {
      let id = type === "movies" ? play.traktId : play.showTraktId;
      play.type === "movie" == (type === "movies") && counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  }, [all, here] = [countOf(known.values()), countOf(plays2.values())], can = ({ traktId, plays: plays3, lastWatchedAt }) => (lastWatchedAt === null || minuteOf(lastWatchedAt) >= minute) && plays3 > (all.get(traktId) ?? 0), rank = ({ traktId, lastWatchedAt }) => Number(here.has(traktId)) * 2 + +(lastWatchedAt === null || minuteOf(lastWatchedAt) !== minute), ids = list.filter(can).toSorted((a, b) => rank(a) - rank(b)).map(({ traktId }) => traktId);
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
    let query = { page, limit: 250, ...type === "shows" && { extended: "noseasons" } }, answer = await api.read(`/sync/watched/${type}`, query, "reading what was watched"), { parseWatched } = await import("./schemas-IL7MJGMP.js"), some = parseWatched(answer);
    if (watched.push(...some), some.length === 0 || page >= (headerNumber(answer.headers, "x-pagination-page-count") ?? 1))
      return watched;
  }
}
function orUndefined(error2) {
  if (!(error2 instanceof Failure)) throw error2;
}
function windowOf(minute) {
  let to = `${minute}:59.999Z`;
  return isDated({ watchedAt: to }) ? { from: `${minute}:00.000Z`, to } : { to };
}

// src/trakt/history.ts
var PAGES_IN_FLIGHT = 4, MOST_IDLE = 20, LONGEST_ANSWER = 6e4;
async function readHistory(api, scope, options = {}) {
  let first = await readPass(api, scope, options);
  if (first.end !== "uncounted") return toRead(first.plays, endOf(first), 0);
  let second = await readPass(api, scope, { ...options, stamps: first.stamps });
  if (second.end !== "uncounted") return toRead(second.plays, endOf(second), 0);
  let plays2 = new Map([...first.plays, ...second.plays]), isEqual = plays2.size === first.plays.size && plays2.size === second.plays.size, isCounted = second.itemCount >= 0 && first.itemCount === second.itemCount, isProven = isEqual && first.isQuiet && second.isQuiet && isCounted;
  return first.isPartial || second.isPartial ? toRead(plays2, isProven ? "stopped" : "unproven", 0) : toRead(plays2, isProven ? "proven" : "unproven", Math.max(0, second.itemCount - plays2.size));
}
async function readPass(api, scope, options) {
  let pages = pagesAhead((page) => readPage(api, partOf(scope), page)), gathered = gather(options), { stamps } = options;
  for (let number = 1; ; number++) {
    gathered.add(await pages.next(number), number);
    let end = gathered.end(), pass = gathered.pass();
    if (end === "one answer") return { ...pass, end: "counted", isPartial: !1, isQuiet: !0, stamps };
    if (end === "enough") return concludePart(api, scope, { ...pass, stamps });
    if (end === "last page") return concludeWhole(api, scope, { ...pass, stamps }, options);
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
async function concludePart(api, scope, read2) {
  let { plays: plays2, isSteady, isWhole, itemCount, stamps } = read2, { isMoved } = await untangle(api, scope, read2), isQuiet = isSteady && !isMoved;
  return {
    plays: plays2,
    itemCount,
    stamps,
    end: isWhole && isQuiet ? "stopped" : "uncounted",
    isPartial: !0,
    isQuiet
  };
}
async function concludeWhole(api, scope, read2, { onLastPage }) {
  let { plays: plays2, isSteady, itemCount } = read2, { isMoved } = plays2.size < itemCount ? await untangle(api, scope, read2) : { isMoved: !1 }, asked = readActivities(api);
  onLastPage !== void 0 && (await sent(asked), onLastPage(inOrder(plays2)));
  let stamps = await asked, isSame = isSteady && (read2.stamps === void 0 || isSameActivity(read2.stamps, stamps)), isCounted = isSame && plays2.size === itemCount;
  return {
    plays: plays2,
    itemCount,
    stamps,
    end: isCounted ? "counted" : "uncounted",
    isPartial: !1,
    isQuiet: isSame && !isMoved
  };
}
async function untangle(api, scope, { plays: plays2, doubled, split }) {
  let isMoved = doubled.difference(split).size > 0;
  for (let minute of doubled.intersection(split)) {
    let read2 = await readMinute(api, scope, { minute, known: plays2 });
    for (let play of read2.plays) plays2.set(play.historyId, play);
    isMoved ||= !read2.isComplete;
  }
  return { isMoved };
}
function gather({ onProgress, enough }) {
  let plays2 = /* @__PURE__ */ new Map(), counts = /* @__PURE__ */ new Set(), doubled = /* @__PURE__ */ new Set(), split = /* @__PURE__ */ new Set(), isWhole = !0, isFirst = !0, idle = 0, last = { plays: [], pageCount: 0, itemCount: 0 }, isPastCount = !1, isStuck = () => idle > MOST_IDLE;
  return {
    add(page, number) {
      let [end, start] = [last.plays.at(-1), page.plays[0]];
      end && start && minuteOf(end.watchedAt) === minuteOf(start.watchedAt) && split.add(minuteOf(start.watchedAt));
      let before = plays2.size;
      for (let play of page.plays)
        plays2.has(play.historyId) && number <= page.pageCount && doubled.add(minuteOf(play.watchedAt)), plays2.set(play.historyId, play);
      isFirst = number === 1, isPastCount = number >= page.pageCount, isWhole &&= page.plays.length === 250 || isPastCount, idle = plays2.size === before ? idle + 1 : 0, counts.add(page.itemCount), last = page, onProgress?.(plays2.size, Math.max(plays2.size, page.itemCount));
    },
    end() {
      let isFull = last.plays.length === 250;
      return isPastCount && !isFull && counts.size === 1 && plays2.size === last.itemCount ? isFirst ? "one answer" : "last page" : enough?.(plays2, last.plays) ? "enough" : isPastCount && (last.plays.length === 0 || idle > 1) || isStuck() ? "last page" : void 0;
    },
    /** `split`: the minutes that a page break runs through. `doubled`: those with a play that was on two pages. */
    pass: () => ({
      plays: plays2,
      isSteady: counts.size === 1 && !(isStuck() && plays2.size < last.itemCount),
      isWhole,
      itemCount: last.itemCount,
      split,
      doubled
    })
  };
}
function pagesAhead(read2) {
  let underWay = /* @__PURE__ */ new Map(), last = 1, start = (page) => {
    let reading = underWay.get(page) ?? read2(page);
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
  return itemCount === pageCount * 250 ? pageCount + 1 : pageCount;
}
function endOf({ end }) {
  return end === "stopped" ? "stopped" : "proven";
}
function toRead(plays2, completeness, shortfall) {
  return { plays: inOrder(plays2), completeness, shortfall };
}
function inOrder(plays2) {
  return [...plays2.values()].toSorted(newestFirst);
}

// src/run.ts
import { readFile as readFile3 } from "node:fs/promises";
import { tmpdir } from "node:os";

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  return input == null ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  return Object.keys(annotationProperties).length ? {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  } : {};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  let cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::", Command = class {
  constructor(command, properties, message) {
    command || (command = "missing.command"), this.command = command, this.properties = properties, this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = !0;
      for (let key in this.properties)
        if (this.properties.hasOwnProperty(key)) {
          let val = this.properties[key];
          val && (first ? first = !1 : cmdStr += ",", cmdStr += `${key}=${escapeProperty(val)}`);
        }
    }
    return cmdStr += `${CMD_STRING}${escapeData(this.message)}`, cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  let filePath = process.env[`GITHUB_${command}`];
  if (!filePath)
    throw new Error(`Unable to find environment variable for file command ${command}`);
  if (!fs.existsSync(filePath))
    throw new Error(`Missing file at path: ${filePath}`);
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  let delimiter = `ghadelimiter_${crypto.randomUUID()}`, convertedValue = toCommandValue(value);
  if (key.includes(delimiter))
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  if (convertedValue.includes(delimiter))
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os3 from "os";
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2.Success = 0] = "Success", ExitCode2[ExitCode2.Failure = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val)
    throw new Error(`Input required and not supplied: ${name}`);
  return options && options.trimWhitespace === !1 ? val : val.trim();
}
function setOutput(name, value) {
  if (process.env.GITHUB_OUTPUT || "")
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  process.stdout.write(os3.EOL), issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os3.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}

// package.json
var package_default = {
  name: "trakt-history-action",
  version: "1.0.0",
  description: "A GitHub Action that keeps your Trakt watch history right: see it, remove the plays you mark, put them back, back it up.",
  private: !0,
  license: "MIT",
  type: "module",
  engines: {
    node: ">=20"
  },
  scripts: {
    build: "node scripts/build.ts",
    check: "tsc --noEmit && tsc --noEmit -p tsconfig.page.json && biome check",
    format: "biome check --write",
    test: "node scripts/needs-node-24.cjs && vitest run",
    "test:all": "node scripts/needs-node-24.cjs && vitest run",
    "test:act": "vitest run --config vitest.tools.config.ts test/act",
    "test:browser": "vitest run --config vitest.tools.config.ts test/browser",
    "test:spreadsheets": "vitest run --config vitest.tools.config.ts test/spreadsheets",
    "test:faults": "node test/faults/matrix.ts",
    "test:mutation": "npm ci --prefix test/mutation && node test/mutation/mutate.ts",
    coverage: "vitest run --coverage",
    demo: "node scripts/needs-node-24.cjs && node scripts/demo.ts",
    pictures: "node scripts/pictures/pictures.ts",
    bench: "node test/bench/bench.ts"
  },
  dependencies: {
    "@actions/artifact": "6.2.1",
    "@actions/core": "3.0.1",
    "@actions/github": "9.1.1",
    "@octokit/request": "10.0.16",
    "csv-parse": "7.0.3",
    "csv-stringify": "6.9.0",
    fflate: "0.8.3",
    ky: "2.1.0",
    "libsodium-wrappers": "0.8.4",
    zod: "4.6.7"
  },
  devDependencies: {
    "@actions/workflow-parser": "0.3.61",
    "@babel/parser": "7.29.14",
    "@babel/types": "7.29.14",
    "@biomejs/biome": "2.5.15",
    "@mswjs/interceptors": "0.45.12",
    "@octokit/openapi-types": "29.0.1",
    "@octokit/webhooks-examples": "7.6.1",
    "@sinonjs/fake-timers": "15.5.0",
    "@types/node": "24.19.2",
    "@types/pngjs": "6.0.5",
    "@vitest/coverage-v8": "5.1.0",
    "axe-core": "4.14.1",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    gifenc: "1.0.3",
    micromark: "4.0.2",
    "micromark-extension-gfm": "3.0.0",
    msw: "3.0.5",
    node: "24.21.0",
    "playwright-core": "1.65.1",
    pngjs: "7.0.0",
    typescript: "7.0.2",
    vitest: "5.1.0",
    yaml: "2.9.1"
  },
  overrides: {
    traverse: "0.3.9"
  },
  allowScripts: {
    esbuild: !0,
    node: !0
  }
};

// src/action/ending.ts
import { appendFile } from "node:fs/promises";

// src/action/runner-log.ts
var awaited, runnerLog = {
  info: (message, tone) => inGroup(() => info(coloured(plain(message), tone))),
  notice: (message) => inGroup(() => notice(clean(message))),
  warning: (message, place) => inGroup(() => warning(clean(message), annotation(place))),
  error: (message, place) => inGroup(() => error(clean(message), annotation(place))),
  async group(title, step) {
    awaited = clean(title);
    try {
      return await step();
    } finally {
      awaited === void 0 && endGroup(), awaited = void 0;
    }
  },
  mask: setSecret
};
function inGroup(write) {
  awaited !== void 0 && startGroup(awaited), awaited = void 0, write();
}
var COLOURS = { wait: "\x1B[33m", good: "\x1B[32m" }, USUAL = "\x1B[39m";
function coloured(message, tone) {
  return tone === void 0 ? message : `${COLOURS[tone]}${message}${USUAL}`;
}
function clean(message) {
  return message.split(/\r\n?|\n/).map(visible).join(`
`);
}
function plain(message) {
  return clean(message).replace(/^(\s*):(?=:)/gm, "$1: ").replaceAll("##[", "## [");
}
function annotation(place) {
  return place === void 0 ? {} : { file: place.file, startLine: place.line };
}

// src/action/ending.ts
var ANNOTATIONS = 10;
async function finish(conclusion, sessionWarnings) {
  let { headline, outputs, summary, notices, warnings, problems = [], failure } = conclusion;
  for (let [name, value] of Object.entries(outputs)) setOutput(name, value);
  await writeSummary(summary, sessionWarnings), failure === void 0 && runnerLog.info(`${headline}.`, "good");
  for (let message of notices) runnerLog.notice(message);
  for (let message of warnings) runnerLog.warning(message);
  for (let { message, place } of problems.slice(0, ANNOTATIONS - 1)) runnerLog.error(message, place);
  failure !== void 0 && (runnerLog.error(failure), process.exitCode = ExitCode.Failure);
}
async function stop(error2, sessionWarnings) {
  let failure = error2 instanceof Failure ? error2 : asBug(error2);
  process.exitCode = ExitCode.Failure;
  let { failureSummary } = await import("./failure-summary-WXYD2CBB.js");
  if (await writeSummary(failureSummary(failure), sessionWarnings), failure.problems.length === 0) {
    runnerLog.error(failure.message);
    return;
  }
  runnerLog.info(failure.message);
  for (let { message, place, page } of failure.problems.slice(0, ANNOTATIONS)) {
    let lines = place?.lines === void 0 ? "" : ` (${lineWords(place)})`;
    runnerLog.error(`${message}${lines}${page === void 0 ? "" : ` ${page}`}`, place);
  }
  let more = failure.problems.length - ANNOTATIONS;
  more > 0 && runnerLog.info(`\u2026 and ${more} more; the job summary lists them.`);
}
function asBug(error2) {
  error2 instanceof Error && error2.stack !== void 0 && runnerLog.info(error2.stack);
  let { GITHUB_ACTION_REPOSITORY } = process.env, where = GITHUB_ACTION_REPOSITORY ? ` at https://github.com/${GITHUB_ACTION_REPOSITORY}/issues` : "";
  return new Failure(
    `This is a bug in the action: ${error2 instanceof Error ? error2.message : String(error2)}. Running it again is harmless. Please report this message${where}.`,
    { cause: error2 }
  );
}
async function writeSummary(markdown, warnings) {
  let parts2 = [markdown, ...warnings.map((warning2) => `\u26A0\uFE0F ${warning2}`)], { GITHUB_STEP_SUMMARY } = process.env;
  GITHUB_STEP_SUMMARY && await appendFile(GITHUB_STEP_SUMMARY, parts2.join(`

`));
}

// src/csv/cells.ts
var UNSEEN2 = /[\u200B-\u200F\u2060\uFEFF\u00AD]/g, QUOTED = /^[“”„‟«»](.*)[“”„‟«»]$/s;
function bare(cell) {
  let seen = cell.replace(UNSEEN2, "").trim();
  return QUOTED.exec(seen)?.[1]?.trim() ?? seen;
}
function isLost(cell) {
  return /^#+$/.test(cell) || /^#[A-Z0-9/]+[!?]?$/.test(cell);
}
var GROUPED = [
  /^(\d{1,3}(?:,\d{3})+)(?:\.0+)?$/,
  /^(\d{1,3}(?:\.\d{3})+)(?:,0+)?$/,
  /^(\d{1,3}(?:[ \u00A0\u202F'’]\d{3})+)(?:[.,]0+)?$/
], AMBIGUOUS = /^\d{1,3}[.,]000$/, MOST_DIGITS = 40;
function wholeDigits(text) {
  if (text.length > 2 * MOST_DIGITS || AMBIGUOUS.test(text)) return;
  let digits = /^(\d+)(?:[.,]0{1,2}|[.,]0{4,})?$/.exec(text)?.[1] ?? GROUPED.map((grouped) => grouped.exec(text)?.[1]?.replace(/\D/g, "")).find((found2) => found2 !== void 0);
  return digits !== void 0 && digits.length <= MOST_DIGITS ? digits : void 0;
}
function wholeNumber(text) {
  let digits = text === void 0 ? void 0 : wholeDigits(text);
  return digits === void 0 || digits.length > 15 ? void 0 : Number(digits);
}
var MAX_ID = 2n ** 64n - 1n;
function parseHistoryId(text) {
  let digits = wholeDigits(text);
  if (digits === void 0) return;
  let id = BigInt(digits);
  return id > 0n && id <= MAX_ID ? String(id) : void 0;
}
var KEEP_AS_TEXT = "Import the file again with the column history_id as text, or write the x into the file as it was exported.";
function explainBadId(text) {
  return text === "" ? "The row has a mark, but no history ID." : isLost(text) ? `The history ID is lost: the cell says ${quote(text)}. Make the column wider before you save the file, or export again.` : /^\d+([.,]\d+)?e\+?\d+$/i.test(text) ? `The spreadsheet turned the history ID into ${quote(text)}, which is rounded and no longer matches any play. ${KEEP_AS_TEXT}` : `${quote(text)} is not a history ID: it must be a whole number.`;
}

// src/http/loopback.ts
var LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
function isLoopback({ protocol, hostname }) {
  return protocol === "http:" && LOOPBACK.test(hostname);
}

// src/action/input-readers.ts
function createReadInput(get, problem) {
  return Object.assign((name) => get(name), {
    problem: (...given) => {
      problem(...given);
    }
  });
}
function required(input, name, hint, settings) {
  let value = input(name);
  return value === "" && input.problem(`The input ${name} is missing. ${hint}`, settings), value;
}
var NO_CLIENT_IDS = [
  [/^urn:/i, "is the redirect URI"],
  [/^\w+:\/\//, "is an address"],
  [/^["'“”‘’].*["'“”‘’]$/s, "is in quotation marks"],
  [/^client[ _-]?id\s*[:=]/i, "begins with \u201CClient ID\u201D"],
  [/^client[ _-]?secret\s*[:=]/i, "is the Client Secret"],
  [/^(trakt_)?client_id$/i, "is the name of the variable"],
  [/\s/, "has spaces or several lines"],
  [/[^\w.~-]/, "has a character that no Client ID has"]
];
function readClientId(input, hint) {
  let value = required(input, "client-id", hint, "variables"), found2 = value === "" ? void 0 : NO_CLIENT_IDS.find(([pattern]) => pattern.test(value));
  return found2 !== void 0 && input.problem(
    `The input client-id ${found2[1]}; it must be the Client ID alone, as developer.trakt.tv/apps shows it.`,
    "variables"
  ), value;
}
function splitNames(text) {
  return text.split(/[,\r\n]+/).map((name) => name.trim()).filter(Boolean);
}
var GROUPED2 = /(?<!\d)\d{1,3}(?:[ ,\u00A0\u202F]\d{3}){2,}(?!\d)/;
function readIds(input) {
  let given = input("ids").split(/[\s,;]+/).filter(Boolean), wrong = given.find((text) => parseHistoryId(text) === void 0), grouped = GROUPED2.exec(input("ids"))?.[0];
  return wrong !== void 0 ? input.problem(`The input ids cannot be read. ${explainBadId(wrong)} Nothing was changed.`) : grouped !== void 0 && input.problem(
    `The input ids cannot be read. ${quote(grouped)} may be one history ID or several. Write it without commas and spaces. Nothing was changed.`
  ), [...new Set(given.map(parseHistoryId).filter((id) => id !== void 0))];
}
var SECRET_NAME = "TRAKT_TOKEN", BACKUP_DIRECTORY = "history";
function readSecretName(input) {
  let name = input("secret-name") || SECRET_NAME;
  return /^[a-z_][a-z0-9_]*$/i.test(name) || input.problem(
    `The input secret-name is ${quote(name)}; a secret\u2019s name has only letters, digits and underscores.`
  ), name;
}
var YES = /* @__PURE__ */ new Set(["true", "1", "yes", "on", "y", "enabled"]), NO = /* @__PURE__ */ new Set(["false", "0", "no", "off", "n", "disabled"]);
function readBoolean(input, name, otherwise) {
  let value = input(name), word = value.toLowerCase();
  return YES.has(word) ? !0 : NO.has(word) ? !1 : (value !== "" && input.problem(`The input ${name} is ${quote(value)}; it must be true or false.`), otherwise);
}
var wholeDays = {
  isWhole: !0,
  least: 1,
  most: 400,
  what: "a whole number of days from 1 to 400"
}, atLeastOne = {
  isWhole: !0,
  least: 1,
  most: Number.MAX_SAFE_INTEGER,
  what: "a whole number, 1 or more"
}, hours = {
  isWhole: !1,
  least: 0,
  most: 87600,
  what: "a number of hours from 0 to 87,600 (ten years)"
}, plays = {
  isWhole: !0,
  least: 0,
  most: Number.MAX_SAFE_INTEGER,
  what: "a whole number of plays, or unlimited"
};
function readNumber(input, name, otherwise, { isWhole, least, most, what }) {
  let value = input(name);
  if (value === "") return otherwise;
  let number = Number(value);
  return number >= least && number <= most && (!isWhole || Number.isSafeInteger(number)) && /^\d+(\.\d+)?$/.test(value) ? number : (input.problem(`The input ${name} is ${quote(value)}; it must be ${what}.`), otherwise);
}
function readChoice(input, name, choices) {
  let value = input(name).toLowerCase(), found2 = choices.find((choice) => choice === value);
  if (found2 !== void 0 || value === "") return found2 ?? choices[0];
  let list = `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
  return input.problem(`The input ${name} is ${quote(input(name))}; it must be ${list}.`), choices[0];
}
function readHost(input, name, otherwise) {
  let value = input(name) || otherwise, url = URL.parse(value);
  return url !== null && isTrustworthy(url) ? (url.origin + url.pathname).replace(/\/+$/, "") : (input.problem(
    `The input ${name} is ${quote(value)}; it must be an https address because your session is sent there. Nothing was sent.`
  ), otherwise);
}
function isTrustworthy(url) {
  return url.username === "" && url.password === "" && url.search === "" && url.hash === "" && (url.protocol === "https:" || isLoopback(url));
}

// src/github/links.ts
function removalTarget({ serverUrl, repository, defaultBranch, id }) {
  return { serverUrl, repository, defaultBranch, id };
}
function undoLink(target, runId, note, suffix) {
  let name = suffix === void 0 ? runId : `${runId}-${suffix}`;
  return newFileLink(target, `undo/${name}.txt`, note);
}
function newFileLink(target, path, content) {
  return `${`${repositoryPage(target)}/new/${encodePath(target.defaultBranch)}`}?filename=${encode(path)}&value=${encode(content)}`;
}
function runAddress(target) {
  return `${repositoryPage(target)}/actions/runs/${target.id}`;
}
function secretsPage({ serverUrl, repository: { owner, repo } }, environment) {
  return `${serverUrl}/${owner}/${repo}/settings/${environment === "" ? "secrets/actions" : "environments"}`;
}
function variablesPage({ serverUrl, repository: { owner, repo } }) {
  return `${serverUrl}/${owner}/${repo}/settings/variables/actions`;
}
function selectionFileName({ id }, name) {
  return `${name}-${id}.csv`;
}
function folderPage(run2, folder) {
  return `${repositoryPage(run2)}/tree/${encodePath(run2.defaultBranch)}/${encodePath(folder)}`;
}
function workflowPage(run2, file) {
  return `${repositoryPage(run2)}/actions/workflows/${file}`;
}
function encode(text) {
  return encodeURIComponent(text.toWellFormed()).replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%2F", "/").replace(/[()']/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
function repositoryPage({ serverUrl, repository: { owner, repo } }) {
  return `${serverUrl}/${owner}/${repo}`;
}
function encodePath(path) {
  return path.split("/").map(encodeURIComponent).join("/");
}

// src/base/fields.ts
function fieldsOf(value) {
  return isObject(value) ? value : {};
}
function isObject(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function isText(value) {
  return typeof value == "string";
}
function isNumber(value) {
  return Number.isFinite(value);
}
function isBoolean(value) {
  return typeof value == "boolean";
}
function orNone(is) {
  return (value) => value === void 0 || is(value);
}
function orNull(is) {
  return (value) => value == null || is(value);
}

// src/session/saved-session.ts
var QUEUED_TOO_EARLY = "A newer session was saved after this run was queued, and this run was given the old one.", START_A_NEW_RUN = "Start a new run: it reads the newer session (re-running this one would not).", CLOCK_TOLERANCE = 120;
function isOutdated({ savedAt }, updatedAt) {
  return updatedAt > savedAt + CLOCK_TOLERANCE;
}
function describeElsewhere(stored, inputs) {
  if (isSamePlace(stored, inputs)) return;
  let name = (place) => `the secret ${place.secretName}${place.environment ? ` of the environment ${place.environment}` : ""}`;
  return stored.repositoryId === inputs.repositoryId ? `The session is stored in ${name(stored)}, but the inputs say ${name(inputs)}.` : `The session is stored in ${name(stored)} of another repository (ID ${stored.repositoryId}).`;
}
function isSamePlace(a, b) {
  return a.repositoryId === b.repositoryId && a.environment === b.environment && a.secretName.toUpperCase() === b.secretName.toUpperCase();
}
var ANY_VERSION = "trakt-history-session.", PREFIX = `${ANY_VERSION}1.`, OF_GITHUB = /^(?:gh[a-z]_|github_pat_)/;
function isGitHubToken(value) {
  return OF_GITHUB.test(value);
}
function isSession(value) {
  return value.startsWith(ANY_VERSION);
}
function encodeSession(session) {
  return PREFIX + Buffer.from(JSON.stringify(session)).toString("base64url");
}
function decodeToken(value) {
  if (isGitHubToken(value))
    throw new Failure(
      "The token is one of GitHub\u2019s, so it is not sent to Trakt: the secret with the session, and that of the secrets-token, hold each other\u2019s values. Save the GitHub token in the secret SECRETS_TOKEN, then run Connect to sign in."
    );
  if (!isSession(value)) {
    if (/^[\x21-\x7e]{8,2048}$/.test(value) && !/^[{"'<]/.test(value))
      return { kind: "refresh token", refreshToken: value };
    throw new Failure(
      "The token is neither a session that this action saved nor a refresh token. The secret may hold something else by mistake: run Connect to sign in and save a new one."
    );
  }
  let session = sessionIn(parseEncoded(value));
  if (session !== void 0) return { kind: "session", session };
  throw new Failure("The saved session in the secret is damaged. Run Connect to sign in and save a new one.");
}
function accountIn(value) {
  return savedSessionIn(value)?.account;
}
function savedSessionIn(value) {
  try {
    let token = decodeToken(value);
    return token.kind === "session" ? token.session : void 0;
  } catch (error2) {
    if (error2 instanceof Failure) return;
    throw error2;
  }
}
function sessionIn(value) {
  let { accessToken, refreshToken, createdAt, expiresAt, savedAt, place, account } = fieldsOf(value);
  if (!isFilled(accessToken) || !isFilled(refreshToken) || !isNumber(createdAt) || !isNumber(expiresAt) || !isNumber(savedAt)) return;
  let at = placeIn(place), of = accountOf(account);
  if (!(at === void 0 || of === "damaged"))
    return { accessToken, refreshToken, createdAt, expiresAt, savedAt, place: at, account: of };
}
function isFilled(value) {
  return isText(value) && value !== "";
}
function placeIn(value) {
  let { repositoryId, environment, secretName } = fieldsOf(value);
  if (!(!isText(repositoryId) || !isText(environment) || !isText(secretName)))
    return { repositoryId, environment, secretName };
}
var isOptionalText = orNone(isText);
function accountOf(value) {
  if (value === void 0) return;
  let { slug, uuid, timezone } = fieldsOf(value);
  return !isText(slug) || !isText(timezone) || !isOptionalText(uuid) ? "damaged" : { slug, uuid, timezone };
}
function parseEncoded(value) {
  if (value.startsWith(PREFIX))
    try {
      return JSON.parse(Buffer.from(value.slice(PREFIX.length), "base64url").toString());
    } catch {
      return;
    }
}

// src/action/inputs.ts
var USED_BY = {
  show: ["export"],
  files: ["change", "import", "undo"],
  ids: ["change", "undo"],
  run: ["undo"]
};
function readOptions(command, getInput2, run2) {
  let problems = [], pages = { secrets: secretsPage(run2, ""), variables: variablesPage(run2) }, input = createReadInput(
    getInput2,
    (message2, settings) => problems.push({ message: message2, ...settings && { page: pages[settings] } })
  ), mayLackToken = !run2.mayAct || command.mayLackToken === !0, options = gather2(problems, () => command.readOptions(input, commonOptions(input, mayLackToken)));
  if (options !== void 0 && problems.length === 0) return options;
  let [{ message, page } = { message: "" }, ...more] = problems;
  throw more.length === 0 && page === void 0 ? new Failure(message) : new Failure(
    `Nothing was done: ${count(problems.length, "input")} ${more.length === 0 ? "is" : "are"} missing or wrong.`,
    { problems }
  );
}
function gather2(problems, read2) {
  try {
    return read2();
  } catch (error2) {
    if (!(error2 instanceof Failure)) throw error2;
    problems.push({ message: error2.message });
    return;
  }
}
function refuseForeign(input, command) {
  for (let [name, commands] of Object.entries(USED_BY))
    input(name) === "" || commands.includes(command) || input.problem(
      `The input ${name} is not for ${command}, but for ${commands.join(" and ")}. Leave it empty.`
    );
}
function refuseSwapped(input) {
  isGitHubToken(input("client-secret")) && input.problem(
    "The input client-secret is a token of GitHub\u2019s. It is not sent to Trakt. Save the Client Secret of your Trakt app there, or delete the secret: new apps have none.",
    "secrets"
  ), isSession(input("secrets-token")) && input.problem(
    "The input secrets-token is the session at Trakt. It is not sent to GitHub. Save the token that may write secrets there.",
    "secrets"
  );
}
var TOKEN_HINT = "It is the secret that Connect saves: run Connect first.", CLIENT_ID_HINT = "It is the Client ID of your Trakt app; in the starter repository the variable (not the secret) TRAKT_CLIENT_ID.";
function commonOptions(input, mayLackToken) {
  let command = input("command");
  refuseForeign(input, command), refuseSwapped(input);
  let token = mayLackToken ? input("token") : required(input, "token", TOKEN_HINT, "secrets");
  return {
    command,
    clientId: readClientId(input, CLIENT_ID_HINT),
    clientSecret: input("client-secret") || void 0,
    redirectUri: input("redirect-uri") || "urn:ietf:wg:oauth:2.0:oob",
    token: token || void 0,
    secretsToken: input("secrets-token") || void 0,
    secretName: readSecretName(input),
    secretEnvironment: input("secret-environment"),
    account: input("account").toLowerCase() || void 0,
    allowPublic: readBoolean(input, "allow-public", !1),
    directory: input("directory") || "trakt-history",
    retentionDays: readNumber(input, "retention-days", void 0, wholeDays),
    githubToken: input("github-token") || void 0,
    apiUrl: readHost(input, "api-url", "https://api.trakt.tv"),
    authUrl: readHost(input, "auth-url", "https://auth.trakt.tv")
  };
}

// src/github/event.ts
function describeRun(env, eventPayload) {
  let [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/"), repository = repositoryIn(eventPayload), defaultBranch = repository?.default_branch ?? "", event = readEvent(env.GITHUB_EVENT_NAME ?? "", eventPayload);
  return {
    repository: { owner, repo },
    repositoryId: env.GITHUB_REPOSITORY_ID ?? "",
    isPrivate: privacyIn(repository),
    id: env.GITHUB_RUN_ID ?? "",
    attempt: env.GITHUB_RUN_ATTEMPT ?? "1",
    serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
    apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
    ...actionFilesIn(env),
    defaultBranch: defaultBranch || (env.GITHUB_REF_NAME ?? "main"),
    event,
    mayAct: canAct(event, defaultBranch),
    keepsDays: Number(env.GITHUB_RETENTION_DAYS) || DEFAULT_DAYS
  };
}
var DEFAULT_DAYS = 90;
function actionFilesIn({
  GITHUB_ACTION_REPOSITORY: repository,
  GITHUB_ACTION_REF: ref
}) {
  return repository ? { actionFiles: `https://github.com/${repository}/blob/${ref || "main"}` } : {};
}
function readEvent(name, eventPayload) {
  switch (name) {
    case "workflow_dispatch":
    case "repository_dispatch":
    case "schedule":
      return { name };
    case "push":
      return readPush(eventPayload);
    case "pull_request":
      return readPullRequest(eventPayload);
    case "issue_comment":
      return readIssueComment(eventPayload);
    default:
      throw new Failure(
        `This action does not run on the event ${name || "(none)"}. Use workflow_dispatch, repository_dispatch, schedule, push, pull_request or issue_comment. Other events could give strangers\u2019 files access to this repository\u2019s secrets.`
      );
  }
}
function repositoryIn(eventPayload) {
  let { repository } = fieldsOf(eventPayload), { default_branch, private: isPrivate, visibility } = fieldsOf(repository);
  if (!(!isObject(repository) || !isOptionalText2(default_branch) || !isOptionalText2(visibility)))
    return isOptionalBoolean(isPrivate) ? { default_branch, private: isPrivate, visibility } : void 0;
}
var isOptionalText2 = orNone(isText), isOptionalBoolean = orNone(isBoolean), isTextOrNull = orNull(isText);
function readPush(eventPayload) {
  let { ref, before, after, forced, commits = [] } = fieldsOf(eventPayload);
  if (!isText(ref) || !isText(before) || !isText(after) || !isOptionalBoolean(forced) || !Array.isArray(commits)) throw notAsDescribed("push");
  return {
    name: "push",
    branch: ref.startsWith("refs/heads/") ? ref.slice(11) : void 0,
    before,
    after,
    isForced: forced === !0,
    commits: commits.map((commit) => {
      let { id } = fieldsOf(commit);
      if (!isText(id)) throw notAsDescribed("push");
      return id;
    })
  };
}
function readPullRequest(eventPayload) {
  let { number } = fieldsOf(fieldsOf(eventPayload).pull_request);
  if (!isNumber(number)) throw notAsDescribed("pull_request");
  return { name: "pull_request", number };
}
function readIssueComment(eventPayload) {
  let { action, issue: issue2, comment: comment2 } = fieldsOf(eventPayload), { number, body: issueBody, pull_request } = fieldsOf(issue2), { id, body, user } = fieldsOf(comment2);
  if (!isText(action) || !isNumber(number) || !isTextOrNull(issueBody) || !isNumber(id) || !isTextOrNull(body)) throw notAsDescribed("issue_comment");
  return {
    name: "issue_comment",
    isNew: action === "created" && pull_request == null,
    issue: { number, body: issueBody ?? "" },
    comment: {
      id: String(id),
      body: body ?? "",
      author: user == null ? void 0 : readAuthor(fieldsOf(user))
    }
  };
}
function readAuthor({ login, id, type }) {
  if (!isText(login) || !isNumber(id) || !isText(type)) throw notAsDescribed("issue_comment");
  return { login, id, isPerson: type === "User" };
}
function notAsDescribed(name) {
  return new Error(`the event ${name} is not as GitHub describes it`);
}
function canAct(event, defaultBranch) {
  switch (event.name) {
    case "push":
      return event.branch !== void 0 && event.branch === defaultBranch && !event.isForced;
    case "pull_request":
      return !1;
    case "issue_comment":
      return event.isNew;
    default:
      return !0;
  }
}
function privacyIn(repository) {
  return repository?.visibility !== void 0 ? repository.visibility === "private" : repository?.private === !1 ? !1 : void 0;
}
function assertMayAct({ event, mayAct }, command) {
  if (mayAct && event.name !== "issue_comment") return;
  let where = describeEvent(event);
  throw new Failure(
    `${command} does not run on ${where}, which is not allowed to change anything. Start it by hand: open Actions, choose the workflow, and press Run workflow.`
  );
}
function describeEvent(event) {
  return event.name === "push" ? describePush(event) : event.name === "issue_comment" ? "a comment" : "a pull request";
}
function describePush({ isForced }) {
  return isForced ? "a push that rewrote the branch" : "a push to another branch";
}

// src/github/privacy.ts
async function assertPrivate(run2, github) {
  if (!(run2.isPrivate ?? await askWhetherPrivate(github)))
    throw new Failure(
      "This repository is not private: others could read what you watch in the log, the summary and the artifacts. Nothing was read. Make the repository private (Settings, Danger Zone), or set allow-public if that is what you want."
    );
}
async function askWhetherPrivate(github) {
  let answer = await github?.request(`GET /repos/${github.repository.owner}/${github.repository.repo}`), isPrivate = answer?.status === 200 ? privacyIn(answer.data) : void 0;
  if (isPrivate !== void 0) return isPrivate;
  throw new Failure(
    "GitHub does not say whether this repository is private, so nothing was read. Give the job contents: read, or set allow-public."
  );
}

// node_modules/ky/distribution/errors/KyError.js
var KyError = class extends Error {
  name = "KyError";
  get isKyError() {
    return !0;
  }
};

// node_modules/ky/distribution/errors/HTTPError.js
var HTTPError = class extends KyError {
  name = "HTTPError";
  response;
  request;
  options;
  data;
  constructor(response, request, options) {
    let code = response.status || response.status === 0 ? response.status : "", title = response.statusText ?? "", status = `${code} ${title}`.trim(), reason = status ? `status code ${status}` : "an unknown error";
    super(`Request failed with ${reason}: ${request.method} ${request.url}`), this.response = response, this.request = request, this.options = options;
  }
};

// node_modules/ky/distribution/errors/NetworkError.js
var NetworkError = class extends KyError {
  name = "NetworkError";
  request;
  constructor(request, options) {
    super(`Request failed due to a network error: ${request.method} ${request.url}`, options), this.request = request;
  }
};

// node_modules/ky/distribution/errors/NonError.js
var NonError = class extends Error {
  name = "NonError";
  value;
  constructor(value) {
    let message = "Non-error value was thrown";
    try {
      typeof value == "string" ? message = value : value && typeof value == "object" && "message" in value && typeof value.message == "string" && (message = value.message);
    } catch {
    }
    super(message), this.value = value;
  }
};

// node_modules/ky/distribution/errors/ForceRetryError.js
var ForceRetryError = class extends KyError {
  name = "ForceRetryError";
  customDelay;
  code;
  customRequest;
  constructor(options) {
    let cause = options?.cause ? options.cause instanceof Error ? options.cause : new NonError(options.cause) : void 0;
    super(options?.code ? `Forced retry: ${options.code}` : "Forced retry", cause ? { cause } : void 0), this.customDelay = options?.delay, this.code = options?.code, this.customRequest = options?.request;
  }
};

// node_modules/ky/distribution/errors/SchemaValidationError.js
var SchemaValidationError = class extends Error {
  name = "SchemaValidationError";
  issues;
  constructor(issues) {
    super("Response schema validation failed"), this.issues = issues;
  }
};

// node_modules/ky/distribution/errors/TimeoutError.js
var TimeoutError = class extends KyError {
  name = "TimeoutError";
  request;
  constructor(request) {
    super(`Request timed out: ${request.method} ${request.url}`), this.request = request;
  }
};

// node_modules/ky/distribution/core/constants.js
var supportsRequestStreams = (() => {
  let duplexAccessed = !1, hasContentType = !1, supportsReadableStream = typeof globalThis.ReadableStream == "function", supportsRequest = typeof globalThis.Request == "function";
  if (supportsReadableStream && supportsRequest)
    try {
      hasContentType = new globalThis.Request("https://empty.invalid", {
        body: new globalThis.ReadableStream(),
        method: "POST",
        // @ts-expect-error - Types are outdated.
        get duplex() {
          return duplexAccessed = !0, "half";
        }
      }).headers.has("Content-Type");
    } catch (error2) {
      if (error2 instanceof Error && error2.message === "unsupported BodyInit type")
        return !1;
      throw error2;
    }
  return duplexAccessed && !hasContentType;
})(), supportsAbortController = typeof globalThis.AbortController == "function", supportsAbortSignal = typeof globalThis.AbortSignal == "function" && typeof globalThis.AbortSignal.any == "function", supportsResponseStreams = typeof globalThis.ReadableStream == "function", supportsFormData = typeof globalThis.FormData == "function", requestMethods = ["get", "post", "put", "patch", "head", "delete", "query"], validate = () => {
};
validate();
var responseTypes = {
  json: "application/json",
  text: "text/*",
  formData: "multipart/form-data",
  arrayBuffer: "*/*",
  blob: "*/*",
  // Supported in modern Fetch implementations (for example, browsers and recent Node.js/undici).
  // We still feature-check at runtime before exposing the shortcut.
  bytes: "*/*"
}, maxSafeTimeout = 2147483647, usualFormBoundarySize = 40, stop2 = /* @__PURE__ */ Symbol("stop"), RetryMarker = class {
  options;
  constructor(options) {
    this.options = options;
  }
}, retry = (options) => new RetryMarker(options), kyOptionKeys = {
  json: !0,
  parseJson: !0,
  stringifyJson: !0,
  searchParams: !0,
  baseUrl: !0,
  prefix: !0,
  retry: !0,
  timeout: !0,
  totalTimeout: !0,
  hooks: !0,
  throwHttpErrors: !0,
  onDownloadProgress: !0,
  onUploadProgress: !0,
  fetch: !0,
  context: !0
}, requestOptionsRegistry = {
  method: !0,
  headers: !0,
  body: !0,
  mode: !0,
  credentials: !0,
  cache: !0,
  redirect: !0,
  referrer: !0,
  referrerPolicy: !0,
  integrity: !0,
  keepalive: !0,
  signal: !0,
  window: !0,
  duplex: !0
};

// node_modules/ky/distribution/utils/body.js
var encoder = new TextEncoder(), getBodySize = (body) => {
  if (!body)
    return 0;
  if (body instanceof FormData) {
    let size = 0;
    for (let [key, value] of body)
      size += usualFormBoundarySize, size += encoder.encode(`Content-Disposition: form-data; name="${key}"`).byteLength, size += typeof value == "string" ? encoder.encode(value).byteLength : value.size;
    return size;
  }
  return body instanceof Blob ? body.size : body instanceof ArrayBuffer || ArrayBuffer.isView(body) ? body.byteLength : typeof body == "string" ? encoder.encode(body).byteLength : body instanceof URLSearchParams ? encoder.encode(body.toString()).byteLength : 0;
}, withProgress = (stream, totalBytes, onProgress) => {
  let previousChunk, transferredBytes = 0;
  return stream.pipeThrough(new TransformStream({
    transform(currentChunk, controller) {
      if (controller.enqueue(currentChunk), previousChunk) {
        transferredBytes += previousChunk.byteLength;
        let percent = totalBytes === 0 ? 0 : transferredBytes / totalBytes;
        percent >= 1 && (percent = 1 - Number.EPSILON), onProgress?.({ percent, totalBytes: Math.max(totalBytes, transferredBytes), transferredBytes }, previousChunk);
      }
      previousChunk = currentChunk;
    },
    flush() {
      let finalChunk = previousChunk ?? new Uint8Array();
      transferredBytes += finalChunk.byteLength, onProgress?.({ percent: 1, totalBytes: Math.max(totalBytes, transferredBytes), transferredBytes }, finalChunk);
    }
  }));
}, streamResponse = (response, onDownloadProgress) => {
  if (!response.body)
    return response;
  let responseInit = {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers
  };
  if (response.status === 204)
    return new Response(null, responseInit);
  let totalBytes = Math.max(0, Number(response.headers.get("content-length")) || 0);
  return new Response(withProgress(response.body, totalBytes, onDownloadProgress), responseInit);
}, streamRequest = (request, onUploadProgress, originalBody) => {
  if (!request.body)
    return request;
  let totalBytes = getBodySize(originalBody ?? request.body);
  return new Request(request, {
    // @ts-expect-error - Types are outdated.
    duplex: "half",
    body: withProgress(request.body, totalBytes, onUploadProgress)
  });
};

// node_modules/ky/distribution/utils/is.js
var isObject2 = (value) => value !== null && typeof value == "object";

// node_modules/ky/distribution/utils/merge.js
var replaceSymbol = /* @__PURE__ */ Symbol("replaceOption"), getReplaceState = (value) => isObject2(value) && value[replaceSymbol] === !0 ? {
  isReplace: !0,
  value: value.value
} : {
  isReplace: !1,
  value
};
var validateAndMerge = (...sources) => {
  for (let source of sources)
    if ((!isObject2(source) || Array.isArray(source)) && source !== void 0)
      throw new TypeError("The `options` argument must be an object");
  return deepMerge({}, ...sources);
}, mergeHeaders = (source1 = {}, source2 = {}) => {
  let result = new globalThis.Headers(source1), isHeadersInstance = source2 instanceof globalThis.Headers, source = new globalThis.Headers(source2);
  for (let [key, value] of source.entries())
    isHeadersInstance && value === "undefined" || value === void 0 ? result.delete(key) : result.set(key, value);
  return result;
}, isPlainObject = (value) => {
  if (!isObject2(value) || Array.isArray(value))
    return !1;
  let prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}, cloneShallow = (value) => {
  if (value instanceof URLSearchParams) {
    let copy = new URLSearchParams(value), deleted = value[deletedParametersSymbol];
    return deleted && (copy[deletedParametersSymbol] = new Set(deleted)), copy;
  }
  return value instanceof globalThis.Headers ? new globalThis.Headers(value) : Array.isArray(value) ? [...value] : isPlainObject(value) ? { ...value } : value;
}, normalizeHeaderObject = (headers) => Object.fromEntries(Object.entries(headers).filter((entry) => entry[1] !== void 0)), mergeHeaderContainers = (source1, source2) => isPlainObject(source1) && isPlainObject(source2) ? normalizeHeaderObject({ ...source1, ...source2 }) : mergeHeaders(source1, source2);
function newHookValue(original, incoming, property) {
  return Object.hasOwn(incoming, property) && incoming[property] === void 0 ? [] : deepMerge(original[property] ?? [], incoming[property] ?? []);
}
var mergeHooks = (original = {}, incoming = {}) => ({
  init: newHookValue(original, incoming, "init"),
  beforeRequest: newHookValue(original, incoming, "beforeRequest"),
  beforeRetry: newHookValue(original, incoming, "beforeRetry"),
  beforeError: newHookValue(original, incoming, "beforeError"),
  afterResponse: newHookValue(original, incoming, "afterResponse")
}), deletedParametersSymbol = /* @__PURE__ */ Symbol("deletedParameters"), appendSearchParameters = (target, source) => {
  let result = new URLSearchParams(), deleted = /* @__PURE__ */ new Set();
  for (let input of [target, source])
    if (input !== void 0)
      if (input instanceof URLSearchParams) {
        for (let [key, value] of input.entries())
          result.append(key, value), deleted.delete(key);
        let inputDeleted = input[deletedParametersSymbol];
        if (inputDeleted)
          for (let key of inputDeleted)
            result.delete(key), deleted.add(key);
      } else if (Array.isArray(input))
        for (let pair of input) {
          if (!Array.isArray(pair) || pair.length !== 2)
            throw new TypeError("Array search parameters must be provided in [[key, value], ...] format");
          result.append(String(pair[0]), String(pair[1])), deleted.delete(String(pair[0]));
        }
      else if (isObject2(input))
        for (let [key, value] of Object.entries(input))
          value === void 0 ? (result.delete(key), deleted.add(key)) : (result.append(key, String(value)), deleted.delete(key));
      else {
        let parameters = new URLSearchParams(input);
        for (let [key, value] of parameters.entries())
          result.append(key, value), deleted.delete(key);
      }
  return deleted.size > 0 && (result[deletedParametersSymbol] = deleted), result;
}, deepMergeInternal = (isRoot, ...sources) => {
  let returnValue = {}, headers = {}, hooks = {}, searchParameters, signals = [];
  for (let source of sources)
    if (Array.isArray(source))
      Array.isArray(returnValue) || (returnValue = []), returnValue = [...returnValue, ...source];
    else if (isObject2(source)) {
      for (let [key, value] of Object.entries(source)) {
        let replaceState = getReplaceState(value), { isReplace } = replaceState;
        value = replaceState.value;
        let isRootSignal = isRoot && key === "signal";
        if (isRootSignal && (isReplace || value === void 0) && (signals.length = 0), isRootSignal && value instanceof globalThis.AbortSignal) {
          signals.push(value);
          continue;
        }
        if (key === "context") {
          if (value != null && (!isObject2(value) || Array.isArray(value)))
            throw new TypeError("The `context` option must be an object");
          returnValue = {
            ...returnValue,
            context: value == null ? {} : isReplace ? { ...value } : { ...returnValue.context, ...value }
          };
          continue;
        }
        if (key === "searchParams") {
          value == null ? searchParameters = void 0 : isReplace ? searchParameters = value : searchParameters = searchParameters === void 0 ? value : appendSearchParameters(searchParameters, value);
          continue;
        }
        isRoot && key === "retry" && isObject2(value) && !isReplace && typeof returnValue[key] == "number" && (returnValue = { ...returnValue, [key]: { limit: returnValue[key] } }), isObject2(value) && !isReplace && key in returnValue && (value = deepMergeInternal(!1, returnValue[key], value)), returnValue = { ...returnValue, [key]: value };
      }
      if (isObject2(source.hooks)) {
        let { value: hookValue, isReplace } = getReplaceState(source.hooks);
        hooks = mergeHooks(isReplace ? {} : hooks, hookValue), returnValue.hooks = hooks;
      }
      if (isObject2(source.headers)) {
        let { value: headerValue, isReplace } = getReplaceState(source.headers);
        headers = isReplace ? cloneShallow(headerValue) : mergeHeaderContainers(headers, headerValue), returnValue.headers = headers;
      }
    }
  return searchParameters !== void 0 && (returnValue.searchParams = searchParameters), signals.length > 0 && (signals.length === 1 ? returnValue.signal = signals[0] : supportsAbortSignal ? returnValue.signal = AbortSignal.any(signals) : returnValue.signal = signals.at(-1)), returnValue;
}, deepMerge = (...sources) => deepMergeInternal(!0, ...sources);

// node_modules/ky/distribution/utils/normalize.js
var normalizeRequestMethod = (input) => requestMethods.includes(input) ? input.toUpperCase() : input, retryMethods = ["get", "put", "head", "delete", "options", "trace", "query"], retryStatusCodes = [408, 413, 429, 500, 502, 503, 504], retryAfterStatusCodes = [413, 429, 503], invalidRetryLimitErrorMessage = "`retry.limit` must be a finite, non-negative integer", defaultRetryOptions = {
  limit: 2,
  methods: retryMethods,
  statusCodes: retryStatusCodes,
  afterStatusCodes: retryAfterStatusCodes,
  maxRetryAfter: Number.POSITIVE_INFINITY,
  backoffLimit: Number.POSITIVE_INFINITY,
  delay: (attemptCount) => 0.3 * 2 ** (attemptCount - 1) * 1e3,
  jitter: void 0,
  retryOnTimeout: !1
}, getDefaultRetryOptions = () => ({
  ...defaultRetryOptions,
  methods: [...defaultRetryOptions.methods],
  statusCodes: [...defaultRetryOptions.statusCodes],
  afterStatusCodes: [...defaultRetryOptions.afterStatusCodes]
}), normalizeRetryLimit = (retryLimit) => {
  if (retryLimit === void 0)
    return defaultRetryOptions.limit;
  if (typeof retryLimit != "number" || !Number.isInteger(retryLimit) || retryLimit < 0)
    throw new TypeError(invalidRetryLimitErrorMessage);
  return retryLimit;
}, normalizeRetryOptions = (retry2 = {}) => {
  if (typeof retry2 == "number")
    return {
      ...getDefaultRetryOptions(),
      limit: normalizeRetryLimit(retry2)
    };
  if (retry2 === null || typeof retry2 != "object" || Array.isArray(retry2))
    throw new TypeError("`retry` must be a number or an object");
  let normalizedRetry = Object.fromEntries(Object.entries(retry2).filter(([, value]) => value !== void 0)), retryLimit = normalizeRetryLimit(normalizedRetry.limit);
  if (normalizedRetry.methods !== void 0 && !Array.isArray(normalizedRetry.methods))
    throw new Error("retry.methods must be an array");
  if (normalizedRetry.statusCodes !== void 0 && !Array.isArray(normalizedRetry.statusCodes))
    throw new Error("retry.statusCodes must be an array");
  if (normalizedRetry.afterStatusCodes !== void 0 && !Array.isArray(normalizedRetry.afterStatusCodes))
    throw new Error("retry.afterStatusCodes must be an array");
  return normalizedRetry.methods !== void 0 && (normalizedRetry.methods = normalizedRetry.methods.map((method) => method.toLowerCase())), normalizedRetry.statusCodes !== void 0 && (normalizedRetry.statusCodes = [...normalizedRetry.statusCodes]), normalizedRetry.afterStatusCodes !== void 0 && (normalizedRetry.afterStatusCodes = [...normalizedRetry.afterStatusCodes]), {
    ...getDefaultRetryOptions(),
    ...normalizedRetry,
    limit: retryLimit
  };
};

// node_modules/ky/distribution/utils/timeout.js
async function timeout(request, init, abortController, options) {
  return new Promise((resolve2, reject) => {
    let timeoutId = setTimeout(() => {
      abortController && abortController.abort(), reject(new TimeoutError(request));
    }, options.timeout);
    options.fetch(request, init).then(resolve2).catch(reject).then(() => {
      clearTimeout(timeoutId);
    });
  });
}

// node_modules/ky/distribution/utils/delay.js
async function delay(ms, { signal }) {
  return new Promise((resolve2, reject) => {
    signal && (signal.throwIfAborted(), signal.addEventListener("abort", abortHandler, { once: !0 }));
    function abortHandler() {
      clearTimeout(timeoutId), reject(signal.reason);
    }
    let timeoutId = setTimeout(() => {
      signal?.removeEventListener("abort", abortHandler), resolve2();
    }, ms);
  });
}

// node_modules/ky/distribution/utils/options.js
var findUnknownOptions = (options) => {
  let unknownOptions = {};
  for (let key in options)
    Object.hasOwn(options, key) && !(key in requestOptionsRegistry) && !(key in kyOptionKeys) && (unknownOptions[key] = options[key]);
  return unknownOptions;
}, hasSearchParameters = (search) => search === void 0 ? !1 : Array.isArray(search) ? search.length > 0 : search instanceof URLSearchParams ? search.size > 0 || !!search[deletedParametersSymbol]?.size : typeof search == "object" ? Object.keys(search).length > 0 : typeof search == "string" ? search.trim().length > 0 : !!search;

// node_modules/ky/distribution/utils/is-network-error.js
var objectToString = Object.prototype.toString, isError = (value) => objectToString.call(value) === "[object Error]", errorMessages = /* @__PURE__ */ new Set([
  "network error",
  // Chrome
  "NetworkError when attempting to fetch resource.",
  // Firefox
  "The Internet connection appears to be offline.",
  // Safari 16
  "Network request failed",
  // `cross-fetch`
  "fetch failed",
  // Undici (Node.js)
  "terminated",
  // Undici (Node.js)
  " A network error occurred.",
  // Bun (WebKit) - leading space is intentional
  "Network connection lost"
  // Cloudflare Workers (fetch)
]);
function isRawNetworkError(error2) {
  if (!(error2 && isError(error2) && error2.name === "TypeError" && typeof error2.message == "string"))
    return !1;
  let { message, stack } = error2;
  return message === "Load failed" || message.startsWith("Load failed (") && message.endsWith(")") ? stack === void 0 || "__sentry_captured__" in error2 : message.startsWith("error sending request for url") || message === "Failed to fetch" || message.startsWith("Failed to fetch (") && message.endsWith(")") ? !0 : errorMessages.has(message);
}

// node_modules/ky/distribution/utils/type-guards.js
var isErrorType = (error2, cls) => error2 instanceof cls || error2?.name === cls.name;
function isHTTPError(error2) {
  return isErrorType(error2, HTTPError);
}
function isNetworkError(error2) {
  return isErrorType(error2, NetworkError);
}
function isTimeoutError(error2) {
  return isErrorType(error2, TimeoutError);
}

// node_modules/ky/distribution/core/retry-timing.js
var timestampThreshold = Date.parse("2024-01-01"), delayPattern = /^\d+$/, months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"], imfDatePattern = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/, rfc850DatePattern = /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{2}):(\d{2}):(\d{2}) GMT$/, asctimeDatePattern = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{2}| \d) (\d{2}:\d{2}:\d{2}) (\d{4})$/, getRetryTimingHeader = (headers) => {
  let retryAfter2 = headers.get("Retry-After");
  if (retryAfter2 !== null)
    return { value: retryAfter2, allowTimestamp: !1 };
  let rateLimitReset = headers.get("RateLimit-Reset");
  if (rateLimitReset !== null)
    return { value: rateLimitReset, allowTimestamp: !0 };
  let rateLimitRetryAfter = headers.get("X-RateLimit-Retry-After");
  if (rateLimitRetryAfter !== null)
    return { value: rateLimitRetryAfter, allowTimestamp: !1 };
  let rateLimitResetAlias = headers.get("X-RateLimit-Reset") ?? headers.get("X-Rate-Limit-Reset");
  if (rateLimitResetAlias !== null)
    return { value: rateLimitResetAlias, allowTimestamp: !0 };
}, createTimestamp = ({ year, month, day, hours: hours2, minutes, seconds: seconds3 }) => {
  let monthIndex = months.indexOf(month), dayNumber = Number(day), hoursNumber = Number(hours2), minutesNumber = Number(minutes), secondsNumber = Number(seconds3);
  if (monthIndex === -1 || hoursNumber > 23 || minutesNumber > 59 || secondsNumber > 60)
    return;
  let normalizedSeconds = Math.min(secondsNumber, 59), date = new Date(Date.UTC(year, monthIndex, dayNumber, hoursNumber, minutesNumber, normalizedSeconds));
  date.setUTCFullYear(year);
  let timestamp = date.getTime();
  if (!(date.getUTCFullYear() !== year || date.getUTCMonth() !== monthIndex || date.getUTCDate() !== dayNumber || date.getUTCHours() !== hoursNumber || date.getUTCMinutes() !== minutesNumber || date.getUTCSeconds() !== normalizedSeconds))
    return secondsNumber === 60 ? timestamp + 1e3 : timestamp;
}, getCapture = (match, index) => match[index], parseDate = (value) => {
  let imfDate = imfDatePattern.exec(value);
  if (imfDate)
    return createTimestamp({
      year: Number(getCapture(imfDate, 3)),
      month: getCapture(imfDate, 2),
      day: getCapture(imfDate, 1),
      hours: getCapture(imfDate, 4),
      minutes: getCapture(imfDate, 5),
      seconds: getCapture(imfDate, 6)
    });
  let rfc850Date = rfc850DatePattern.exec(value);
  if (rfc850Date) {
    let now = /* @__PURE__ */ new Date(), twoDigitYear = Number(getCapture(rfc850Date, 3)), currentCenturyYear = Math.floor(now.getUTCFullYear() / 100) * 100 + twoDigitYear, fiftyYearsFromNow = Date.UTC(now.getUTCFullYear() + 50, now.getUTCMonth(), now.getUTCDate(), now.getUTCHours(), now.getUTCMinutes(), now.getUTCSeconds(), now.getUTCMilliseconds()), timestamp;
    for (let year of [
      currentCenturyYear - 100,
      currentCenturyYear,
      currentCenturyYear + 100
    ]) {
      let candidateTimestamp = createTimestamp({
        year,
        month: getCapture(rfc850Date, 2),
        day: getCapture(rfc850Date, 1),
        hours: getCapture(rfc850Date, 4),
        minutes: getCapture(rfc850Date, 5),
        seconds: getCapture(rfc850Date, 6)
      });
      candidateTimestamp !== void 0 && candidateTimestamp <= fiftyYearsFromNow && (timestamp = candidateTimestamp);
    }
    return timestamp;
  }
  let asctimeDate = asctimeDatePattern.exec(value);
  if (asctimeDate) {
    let time = getCapture(asctimeDate, 4), [hours2, minutes, seconds3] = time.split(":");
    return createTimestamp({
      year: Number(getCapture(asctimeDate, 5)),
      month: getCapture(asctimeDate, 2),
      day: getCapture(asctimeDate, 3).trim(),
      hours: hours2,
      minutes,
      seconds: seconds3
    });
  }
}, calculateRetryTimingDelay = ({ value, allowTimestamp }) => {
  if (delayPattern.test(value)) {
    let delay3 = Number(value) * 1e3;
    return allowTimestamp && delay3 >= timestampThreshold && (delay3 -= Date.now()), Math.max(0, delay3);
  }
  let timestamp = parseDate(value);
  if (timestamp === void 0)
    return;
  let delay2 = timestamp - Date.now();
  return Number.isFinite(delay2) ? Math.max(0, delay2) : void 0;
};

// node_modules/ky/distribution/core/Ky.js
var maxErrorResponseBodySize = 10 * 1024 * 1024, prefixUrlRenamedErrorMessage = "The `prefixUrl` option has been renamed `prefix` in v2 and enhanced to allow slashes in input. See also the new `baseUrl` option for improved flexibility with standard URL resolution: https://github.com/sindresorhus/ky#baseurl", timedOutResponseData = /* @__PURE__ */ Symbol("timedOutResponseData"), timedOutOperation = /* @__PURE__ */ Symbol("timedOutOperation"), createTextDecoder = (contentType) => {
  let match = /;\s*charset\s*=\s*(?:"([^"]+)"|([^;,\s]+))/i.exec(contentType), charset = match?.[1] ?? match?.[2];
  if (charset)
    try {
      return new TextDecoder(charset);
    } catch {
    }
  return new TextDecoder();
}, invalidSchemaMessage = "The `schema` argument must follow the Standard Schema specification", cloneRetryOptions = (retry2) => {
  if (retry2 === null || typeof retry2 != "object" || Array.isArray(retry2))
    return retry2;
  let clonedRetry = { ...retry2 };
  return Array.isArray(clonedRetry.methods) && (clonedRetry.methods = [...clonedRetry.methods]), Array.isArray(clonedRetry.statusCodes) && (clonedRetry.statusCodes = [...clonedRetry.statusCodes]), Array.isArray(clonedRetry.afterStatusCodes) && (clonedRetry.afterStatusCodes = [...clonedRetry.afterStatusCodes]), clonedRetry;
}, objectToString2 = Object.prototype.toString, leadingC0ControlOrSpacePattern = /^[\0-\u0020]+/g, asciiTabOrNewLinePattern = /[\t\n\r]/g, schemePattern = /^[a-z][\d+.a-z-]*:/i, malformedHttpProtocolPattern = /^https?:(?!\/\/)/i, isRequestInstance = (value) => value instanceof globalThis.Request || objectToString2.call(value) === "[object Request]", isResponseInstance = (value) => value instanceof globalThis.Response || objectToString2.call(value) === "[object Response]", isAbsoluteInput = (input) => schemePattern.test(input), normalizeInputForProtocolCheck = (input) => input.replaceAll(leadingC0ControlOrSpacePattern, "").replaceAll(asciiTabOrNewLinePattern, ""), cloneSearchParametersForInitHook = (searchParameters) => Array.isArray(searchParameters) ? searchParameters.map((parameter) => [...parameter]) : cloneShallow(searchParameters);
function cloneInitHookOptions(options) {
  let clonedOptions = {
    ...options,
    json: cloneShallow(options.json),
    context: cloneShallow(options.context),
    headers: cloneShallow(options.headers),
    searchParams: cloneSearchParametersForInitHook(options.searchParams)
  };
  return options.retry !== void 0 && (clonedOptions.retry = cloneRetryOptions(options.retry)), clonedOptions;
}
var validateJsonWithSchema = async (jsonValue, schema2) => {
  if (typeof schema2 != "object" && typeof schema2 != "function" || schema2 === null)
    throw new TypeError(invalidSchemaMessage);
  let standardSchema = schema2["~standard"];
  if (typeof standardSchema != "object" || standardSchema === null || typeof standardSchema.validate != "function")
    throw new TypeError(invalidSchemaMessage);
  let validationResult = await standardSchema.validate(jsonValue);
  if (validationResult.issues)
    throw new SchemaValidationError(validationResult.issues);
  return validationResult.value;
}, Ky = class _Ky {
  static create(input, options) {
    let initHooks = options.hooks?.init ?? [], initHookOptions = initHooks.length > 0 ? cloneInitHookOptions(options) : options;
    for (let hook of initHooks)
      hook(initHookOptions);
    let ky2 = new _Ky(input, initHookOptions), function_ = async () => {
      if (typeof ky2.#options.timeout == "number" && ky2.#options.timeout > maxSafeTimeout)
        throw new RangeError(`The \`timeout\` option cannot be greater than ${maxSafeTimeout}`);
      if (typeof ky2.#options.totalTimeout == "number" && ky2.#options.totalTimeout > maxSafeTimeout)
        throw new RangeError(`The \`totalTimeout\` option cannot be greater than ${maxSafeTimeout}`);
      await Promise.resolve();
      let beforeRequestResponse = await ky2.#runBeforeRequestHooks();
      beforeRequestResponse !== void 0 && (ky2.#retryLimit = normalizeRetryOptions(ky2.#options.retry).limit);
      let response = beforeRequestResponse ?? await ky2.#retry(async () => ky2.#fetch()), responseFromHook = beforeRequestResponse !== void 0 || ky2.#consumeReturnedResponseFromBeforeRetryHook();
      for (; ; ) {
        if (response === void 0)
          return response;
        if (isResponseInstance(response))
          try {
            response = await ky2.#runAfterResponseHooks(response);
          } catch (error2) {
            if (!(error2 instanceof ForceRetryError))
              throw error2;
            let retriedResponse = await ky2.#retryFromError(error2, async () => ky2.#fetch());
            if (retriedResponse === void 0)
              return retriedResponse;
            response = retriedResponse, responseFromHook = ky2.#consumeReturnedResponseFromBeforeRetryHook();
            continue;
          }
        let currentResponse = response;
        if (!currentResponse.ok && currentResponse.type !== "opaque" && (typeof ky2.#options.throwHttpErrors == "function" ? ky2.#options.throwHttpErrors(currentResponse.status) : ky2.#options.throwHttpErrors)) {
          let httpError = new HTTPError(currentResponse, ky2.#getResponseRequest(currentResponse), ky2.#getNormalizedOptions()), errorToThrow = httpError;
          if (httpError.data = await ky2.#getResponseData(currentResponse), responseFromHook)
            throw errorToThrow;
          let retriedResponse = await ky2.#retryFromError(httpError, async () => ky2.#fetch());
          if (retriedResponse === void 0)
            return retriedResponse;
          response = retriedResponse, responseFromHook = ky2.#consumeReturnedResponseFromBeforeRetryHook();
          continue;
        }
        break;
      }
      if (!isResponseInstance(response))
        return response;
      if (ky2.#decorateResponse(response), ky2.#options.onDownloadProgress) {
        if (typeof ky2.#options.onDownloadProgress != "function")
          throw new TypeError("The `onDownloadProgress` option must be a function");
        if (!supportsResponseStreams)
          throw new Error("Streams are not supported in your environment. `ReadableStream` is missing.");
        let progressResponse = response.clone();
        return ky2.#cancelResponseBody(response), streamResponse(progressResponse, ky2.#options.onDownloadProgress);
      }
      return response;
    }, result = (async () => {
      try {
        return await function_();
      } catch (error2) {
        await ky2.#throwProcessedError(error2);
      } finally {
        let originalRequest = ky2.#originalRequest;
        ky2.#cancelBody(originalRequest?.body ?? void 0), ky2.request !== originalRequest && ky2.#cancelBody(ky2.request.body ?? void 0);
      }
    })();
    for (let [type, mimeType] of Object.entries(responseTypes))
      type === "bytes" && typeof globalThis.Response?.prototype?.bytes != "function" || (result[type] = async (schema2) => {
        ky2.request.headers.set("accept", ky2.request.headers.get("accept") || mimeType);
        let response = await result;
        if (type !== "json")
          return ky2.#raceBodyRead(async () => response[type](), response);
        let text = await ky2.#raceBodyRead(async () => response.text(), response), request = ky2.#getResponseRequest(response), parsedResult = await ky2.#raceWithTotalTimeout(async () => {
          let jsonValue = initHookOptions.parseJson ? await initHookOptions.parseJson(text, { request, response }) : text === "" && schema2 !== void 0 ? void 0 : JSON.parse(text);
          return schema2 === void 0 ? jsonValue : validateJsonWithSchema(jsonValue, schema2);
        });
        return parsedResult === timedOutOperation && await ky2.#throwProcessedError(new TimeoutError(request)), parsedResult;
      });
    return result;
  }
  // eslint-disable-next-line unicorn/prevent-abbreviations
  static #normalizeSearchParams(searchParams) {
    return searchParams && typeof searchParams == "object" && !Array.isArray(searchParams) && !(searchParams instanceof URLSearchParams) ? Object.fromEntries(Object.entries(searchParams).filter(([, value]) => value !== void 0)) : searchParams;
  }
  request;
  #abortController;
  #retryCount = 0;
  #retryLimit;
  #input;
  #options;
  #originalRequest;
  #userProvidedAbortSignal;
  #beforeRetryHookErrors = /* @__PURE__ */ new WeakSet();
  #cachedNormalizedOptions;
  #startTime;
  #returnedResponseFromBeforeRetryHook = !1;
  #responseRequests = /* @__PURE__ */ new WeakMap();
  // eslint-disable-next-line complexity
  constructor(input, options = {}) {
    if (this.#input = input, Object.hasOwn(options, "prefixUrl"))
      throw new Error(prefixUrlRenamedErrorMessage);
    if (this.#options = {
      ...options,
      headers: mergeHeaders(this.#input.headers, options.headers),
      hooks: mergeHooks({}, options.hooks),
      method: normalizeRequestMethod(options.method ?? this.#input.method ?? "GET"),
      // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
      prefix: String(options.prefix || ""),
      retry: normalizeRetryOptions(options.retry),
      throwHttpErrors: options.throwHttpErrors ?? !0,
      timeout: options.timeout ?? 1e4,
      totalTimeout: options.totalTimeout ?? !1,
      fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
      context: options.context ?? {}
    }, this.#retryLimit = this.#options.retry.limit, typeof this.#input != "string" && !(this.#input instanceof URL || this.#input instanceof globalThis.Request))
      throw new TypeError("`input` must be a string, URL, or Request");
    if (typeof this.#input == "string") {
      if (this.#options.prefix) {
        let normalizedPrefix = this.#options.prefix.replace(/\/+$/, ""), normalizedInput = this.#input.replace(/^\/+/, "");
        this.#input = `${normalizedPrefix}/${normalizedInput}`;
      }
      if (this.#options.baseUrl) {
        let normalizedInput = normalizeInputForProtocolCheck(this.#input);
        if (malformedHttpProtocolPattern.test(normalizedInput))
          throw new TypeError("`input` url protocol must be followed by `//` when using `baseUrl`");
        isAbsoluteInput(normalizedInput) || (this.#input = new URL(this.#input, new Request(this.#options.baseUrl).url));
      }
    }
    supportsAbortController && supportsAbortSignal && (this.#userProvidedAbortSignal = this.#options.signal ?? this.#input.signal, this.#abortController = new globalThis.AbortController(), this.#options.signal = this.#createManagedSignal()), supportsRequestStreams && (this.#options.duplex = "half"), this.#options.json !== void 0 && (this.#options.body = this.#options.stringifyJson?.(this.#options.json) ?? JSON.stringify(this.#options.json), this.#options.headers.set("content-type", this.#options.headers.get("content-type") ?? "application/json"));
    let userProvidedContentType = options.headers && new globalThis.Headers(options.headers).has("content-type");
    if (this.#input instanceof globalThis.Request && (supportsFormData && this.#options.body instanceof globalThis.FormData || this.#options.body instanceof URLSearchParams) && !userProvidedContentType && this.#options.headers.delete("content-type"), this.request = new globalThis.Request(this.#input, this.#options), hasSearchParameters(this.#options.searchParams)) {
      let url = new URL(this.request.url), deleted = this.#options.searchParams?.[deletedParametersSymbol];
      if (deleted)
        for (let key of deleted)
          url.searchParams.delete(key);
      if (typeof this.#options.searchParams == "string") {
        let stringSearchParameters = this.#options.searchParams.replace(/^\?/, "");
        stringSearchParameters !== "" && (url.search = url.search ? `${url.search}&${stringSearchParameters}` : `?${stringSearchParameters}`);
      } else {
        let optionsSearchParameters = new URLSearchParams(_Ky.#normalizeSearchParams(this.#options.searchParams));
        for (let [key, value] of optionsSearchParameters.entries())
          url.searchParams.append(key, value);
      }
      if (this.#options.searchParams && typeof this.#options.searchParams == "object" && !Array.isArray(this.#options.searchParams) && !(this.#options.searchParams instanceof URLSearchParams))
        for (let [key, value] of Object.entries(this.#options.searchParams))
          value === void 0 && url.searchParams.delete(key);
      this.request = new globalThis.Request(url, this.#options);
    }
    if (this.#options.onUploadProgress && typeof this.#options.onUploadProgress != "function")
      throw new TypeError("The `onUploadProgress` option must be a function");
    this.#startTime = typeof this.#options.totalTimeout == "number" ? this.#getCurrentTime() : void 0;
  }
  #calculateDelay(retry2) {
    let retryDelay = retry2.delay(this.#retryCount + 1), jitteredDelay = retryDelay;
    return retry2.jitter === !0 ? jitteredDelay = Math.random() * retryDelay : typeof retry2.jitter == "function" && (jitteredDelay = retry2.jitter(retryDelay), (!Number.isFinite(jitteredDelay) || jitteredDelay < 0) && (jitteredDelay = retryDelay)), Math.min(retry2.backoffLimit, jitteredDelay);
  }
  async #calculateRetryDelay(error2) {
    let retry2 = normalizeRetryOptions(this.#options.retry);
    if (this.#retryCount >= Math.min(retry2.limit, this.#retryLimit))
      throw error2;
    let errorObject = error2 instanceof Error ? error2 : new NonError(error2);
    if (errorObject instanceof ForceRetryError)
      return errorObject.customDelay ?? this.#calculateDelay(retry2);
    if (!retry2.methods.includes(this.request.method.toLowerCase()))
      throw error2;
    let { shouldRetry } = retry2;
    if (shouldRetry !== void 0) {
      let result = await this.#raceWithTotalTimeout(async () => shouldRetry({ error: errorObject, retryCount: this.#retryCount + 1 }));
      if (result === timedOutOperation)
        throw new TimeoutError(this.request);
      if (result === !1)
        throw error2;
      if (result === !0)
        return this.#calculateDelay(retry2);
    }
    if (isTimeoutError(error2)) {
      if (!retry2.retryOnTimeout)
        throw error2;
      return this.#calculateDelay(retry2);
    }
    if (isHTTPError(error2)) {
      if (!retry2.statusCodes.includes(error2.response.status))
        throw error2;
      let retryTimingHeader = getRetryTimingHeader(error2.response.headers);
      if (retryTimingHeader && retry2.afterStatusCodes.includes(error2.response.status)) {
        let after = calculateRetryTimingDelay(retryTimingHeader);
        return after === void 0 ? this.#calculateDelay(retry2) : Math.min(retry2.maxRetryAfter, after);
      }
      if (error2.response.status === 413)
        throw error2;
      return this.#calculateDelay(retry2);
    }
    if (!isNetworkError(error2))
      throw error2;
    return this.#calculateDelay(retry2);
  }
  #decorateResponse(response) {
    let request = this.#getResponseRequest(response);
    return this.#options.parseJson && (response.json = async () => {
      let text = await response.text();
      return this.#options.parseJson(text, { request, response });
    }), response;
  }
  async #throwProcessedError(error2) {
    if (!(error2 instanceof Error) || this.#beforeRetryHookErrors.has(error2))
      throw error2;
    let processedError = error2;
    for (let hook of this.#options.hooks.beforeError) {
      let hookResult = await hook({
        request: this.request,
        options: this.#getNormalizedOptions(),
        error: processedError,
        retryCount: this.#retryCount
      });
      hookResult instanceof Error && (processedError = hookResult);
    }
    throw processedError;
  }
  async #getResponseData(response) {
    let readTimeout = this.#getErrorDataTimeout(), text = await this.#readResponseText(response, readTimeout.milliseconds);
    if (text === timedOutResponseData) {
      if (readTimeout.fromTotalTimeout)
        throw new TimeoutError(this.request);
      this.#throwIfTotalTimeoutExhausted();
      return;
    }
    if (!text)
      return;
    if (!this.#isJsonContentType(response.headers.get("content-type") ?? ""))
      return text;
    let parseTimeout = this.#getErrorDataTimeout(), data = await this.#parseJson(text, response, parseTimeout.milliseconds, this.#getResponseRequest(response));
    if (data === timedOutResponseData) {
      if (parseTimeout.fromTotalTimeout)
        throw new TimeoutError(this.request);
      this.#throwIfTotalTimeoutExhausted();
      return;
    }
    return data;
  }
  #getErrorDataTimeout() {
    let errorDataTimeout = this.#options.timeout === !1 ? 1e4 : this.#options.timeout, remainingTotal = this.#getRemainingTotalTimeout();
    if (remainingTotal === void 0)
      return {
        milliseconds: errorDataTimeout,
        fromTotalTimeout: !1
      };
    if (remainingTotal <= 0)
      throw new TimeoutError(this.request);
    return {
      milliseconds: Math.min(errorDataTimeout, remainingTotal),
      fromTotalTimeout: remainingTotal <= errorDataTimeout
    };
  }
  #getBodyReadTimeout() {
    let remainingTotal = this.#getRemainingTotalTimeout();
    if (remainingTotal !== void 0) {
      if (remainingTotal <= 0)
        throw new TimeoutError(this.request);
      return this.#options.timeout === !1 ? remainingTotal : Math.min(this.#options.timeout, remainingTotal);
    }
    return this.#options.timeout === !1 ? void 0 : this.#options.timeout;
  }
  // Unlike error bodies (`#getResponseData`), a successful body read has no fallback value to return -
  // the caller's `.json()`/`.text()`/etc. promise must settle, so a timeout here always rejects.
  async #raceBodyRead(createBodyPromise, response) {
    let timeoutMs;
    try {
      timeoutMs = this.#getBodyReadTimeout();
    } catch (error2) {
      await this.#throwProcessedError(error2);
    }
    let bodyPromise = createBodyPromise();
    if (timeoutMs === void 0)
      return bodyPromise;
    let result = await Promise.race([
      bodyPromise,
      new Promise((resolve2) => {
        let timeoutId = setTimeout(() => {
          resolve2(timedOutResponseData);
        }, timeoutMs);
        bodyPromise.finally(() => {
          clearTimeout(timeoutId);
        }).catch(() => {
        });
      })
    ]);
    return result === timedOutResponseData && (this.#abortController?.abort(), await this.#throwProcessedError(new TimeoutError(this.#getResponseRequest(response)))), result;
  }
  async #raceWithTotalTimeout(operation) {
    let remainingTotal = this.#getRemainingTotalTimeout();
    if (remainingTotal === void 0)
      return operation();
    if (remainingTotal <= 0)
      return this.#abortController?.abort(), timedOutOperation;
    let timeoutId;
    try {
      let timeoutPromise = new Promise((resolve2) => {
        timeoutId = setTimeout(() => {
          resolve2(timedOutOperation);
        }, remainingTotal);
      }), operationResult = Promise.resolve().then(operation).then((value) => ({ status: "fulfilled", value })).catch((error2) => ({ status: "rejected", error: error2 })), result = await Promise.race([operationResult, timeoutPromise]), remainingAfterOperation = this.#getRemainingTotalTimeout();
      if (result === timedOutOperation || remainingAfterOperation !== void 0 && remainingAfterOperation <= 0)
        return this.#abortController?.abort(), result === timedOutOperation ? operationResult.then((result2) => {
          result2.status === "fulfilled" && this.#cancelReturnedBody(result2.value);
        }) : result.status === "fulfilled" && this.#cancelReturnedBody(result.value), timedOutOperation;
      if (result.status === "rejected")
        throw result.error;
      return result.value;
    } finally {
      clearTimeout(timeoutId);
    }
  }
  #isJsonContentType(contentType) {
    let mimeType = (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
    return /\/(?:.*[.+-])?json$/.test(mimeType);
  }
  async #readResponseText(response, timeoutMs) {
    let { body } = response;
    if (!body)
      try {
        return await response.text();
      } catch {
        return;
      }
    let reader;
    try {
      reader = body.getReader();
    } catch {
      return;
    }
    let decoder = createTextDecoder(response.headers.get("content-type") ?? ""), chunks = [], totalBytes = 0, readAll = (async () => {
      try {
        for (; ; ) {
          let { done, value } = await reader.read();
          if (done)
            break;
          if (totalBytes += value.byteLength, totalBytes > maxErrorResponseBodySize) {
            reader.cancel().catch(() => {
            });
            return;
          }
          chunks.push(decoder.decode(value, { stream: !0 }));
        }
      } catch {
        return;
      }
      return chunks.push(decoder.decode()), chunks.join("");
    })(), timeoutPromise = new Promise((resolve2) => {
      let timeoutId = setTimeout(() => {
        resolve2(timedOutResponseData);
      }, timeoutMs);
      readAll.finally(() => {
        clearTimeout(timeoutId);
      });
    }), result = await Promise.race([readAll, timeoutPromise]);
    return result === timedOutResponseData && reader.cancel().catch(() => {
    }), result;
  }
  async #parseJson(text, response, timeoutMs, request) {
    let timeoutId;
    try {
      return await Promise.race([
        Promise.resolve().then(() => this.#options.parseJson ? this.#options.parseJson(text, { request, response }) : JSON.parse(text)),
        new Promise((resolve2) => {
          timeoutId = setTimeout(() => {
            resolve2(timedOutResponseData);
          }, timeoutMs);
        })
      ]);
    } catch {
      return;
    } finally {
      clearTimeout(timeoutId);
    }
  }
  #cancelBody(body) {
    body && body.cancel().catch(() => {
    });
  }
  #cancelResponseBody(response) {
    this.#cancelBody(response.body ?? void 0);
  }
  #cancelReturnedBody(value) {
    isResponseInstance(value) ? this.#cancelResponseBody(value) : isRequestInstance(value) && this.#cancelBody(value.body ?? void 0);
  }
  #createManagedSignal() {
    return this.#userProvidedAbortSignal ? AbortSignal.any([this.#userProvidedAbortSignal, this.#abortController.signal]) : this.#abortController.signal;
  }
  #throwIfTotalTimeoutExhausted() {
    let remaining = this.#getRemainingTotalTimeout();
    if (remaining !== void 0 && remaining <= 0)
      throw new TimeoutError(this.request);
  }
  async #runBeforeRequestHooks() {
    for (let hook of this.#options.hooks.beforeRequest) {
      let result = await this.#raceWithTotalTimeout(async () => hook({
        request: this.request,
        options: this.#getNormalizedOptions(),
        retryCount: 0
      }));
      if (result === timedOutOperation)
        throw new TimeoutError(this.request);
      if (isRequestInstance(result))
        this.#assignRequest(result);
      else if (isResponseInstance(result))
        return result;
    }
  }
  async #runAfterResponseHooks(response) {
    let responseRequest = this.#getResponseRequest(response);
    for (let hook of this.#options.hooks.afterResponse) {
      let hookResponse = this.#setResponseRequest(response.clone(), responseRequest);
      this.#decorateResponse(hookResponse);
      let modifiedResponse;
      try {
        if (modifiedResponse = await this.#raceWithTotalTimeout(async () => hook({
          request: this.request,
          options: this.#getNormalizedOptions(),
          response: hookResponse,
          retryCount: this.#retryCount
        })), modifiedResponse === timedOutOperation)
          throw new TimeoutError(this.request);
      } catch (error2) {
        throw hookResponse !== response && this.#cancelResponseBody(hookResponse), this.#cancelResponseBody(response), error2;
      }
      if (modifiedResponse instanceof RetryMarker)
        throw hookResponse !== response && this.#cancelResponseBody(hookResponse), this.#cancelResponseBody(response), new ForceRetryError(modifiedResponse.options);
      let nextResponse = isResponseInstance(modifiedResponse) ? this.#setResponseRequest(modifiedResponse, responseRequest) : response;
      hookResponse !== response && hookResponse !== nextResponse && hookResponse.body !== nextResponse.body && this.#cancelResponseBody(hookResponse), response !== nextResponse && response.body !== nextResponse.body && this.#cancelResponseBody(response), response = nextResponse;
    }
    return response;
  }
  async #retry(function_) {
    try {
      return await function_();
    } catch (error2) {
      return this.#retryFromError(error2, function_);
    }
  }
  async #retryFromError(error2, function_) {
    this.#returnedResponseFromBeforeRetryHook = !1;
    let retryDelay = Math.min(await this.#calculateRetryDelay(error2), maxSafeTimeout), delayOptions = { signal: this.#userProvidedAbortSignal }, remainingTimeout = this.#getRemainingTotalTimeout();
    if (remainingTimeout !== void 0) {
      if (remainingTimeout <= 0)
        throw new TimeoutError(this.request);
      if (retryDelay >= remainingTimeout)
        throw await delay(remainingTimeout, delayOptions), new TimeoutError(this.request);
    }
    if (await delay(retryDelay, delayOptions), this.#throwIfTotalTimeoutExhausted(), error2 instanceof ForceRetryError && error2.customRequest) {
      let customRequest = new globalThis.Request(error2.customRequest, this.#options.signal ? { signal: this.#options.signal } : void 0);
      this.#assignRequest(customRequest);
    }
    for (let hook of this.#options.hooks.beforeRetry) {
      let hookResult;
      try {
        hookResult = await this.#raceWithTotalTimeout(async () => hook({
          request: this.request,
          options: this.#getNormalizedOptions(),
          error: error2,
          retryCount: this.#retryCount + 1
        }));
      } catch (hookError) {
        throw hookError instanceof Error && hookError !== error2 && this.#beforeRetryHookErrors.add(hookError), hookError;
      }
      if (hookResult === timedOutOperation)
        throw new TimeoutError(this.request);
      if (isRequestInstance(hookResult)) {
        this.#assignRequest(hookResult);
        break;
      }
      if (isResponseInstance(hookResult))
        return this.#returnedResponseFromBeforeRetryHook = !0, this.#retryCount++, hookResult;
      if (hookResult === stop2)
        return;
    }
    return this.#throwIfTotalTimeoutExhausted(), this.#retryCount++, this.#retry(function_);
  }
  #consumeReturnedResponseFromBeforeRetryHook() {
    let value = this.#returnedResponseFromBeforeRetryHook;
    return this.#returnedResponseFromBeforeRetryHook = !1, value;
  }
  async #fetch() {
    this.#abortController?.signal.aborted && (this.#abortController = new globalThis.AbortController(), this.#options.signal = this.#createManagedSignal(), this.request = new globalThis.Request(this.request, { signal: this.#options.signal }));
    let nonRequestOptions = findUnknownOptions(this.#options);
    this.#retryLimit = normalizeRetryOptions(this.#options.retry).limit;
    let retryRequest = this.#retryLimit > 0 ? this.request.clone() : void 0, request = this.#wrapRequestWithUploadProgress(this.request, this.#options.body ?? void 0);
    this.#originalRequest = request, retryRequest && (this.request = retryRequest);
    try {
      let remainingTotal = this.#getRemainingTotalTimeout();
      if (remainingTotal !== void 0 && remainingTotal <= 0)
        throw new TimeoutError(this.request);
      let effectiveTimeout = this.#options.timeout === !1 ? remainingTotal : remainingTotal === void 0 ? this.#options.timeout : Math.min(this.#options.timeout, remainingTotal), response = effectiveTimeout === void 0 ? await this.#options.fetch(request, nonRequestOptions) : await timeout(request, nonRequestOptions, this.#abortController, {
        timeout: effectiveTimeout,
        fetch: this.#options.fetch
      });
      return this.#setResponseRequest(response, request);
    } catch (error2) {
      throw isRawNetworkError(error2) ? new NetworkError(this.request, { cause: error2 }) : error2;
    }
  }
  #getRemainingTotalTimeout() {
    if (this.#startTime === void 0)
      return;
    let elapsed = this.#getCurrentTime() - this.#startTime;
    return Math.max(0, this.#options.totalTimeout - elapsed);
  }
  #getCurrentTime() {
    return globalThis.performance?.now() ?? Date.now();
  }
  #getNormalizedOptions() {
    if (!this.#cachedNormalizedOptions) {
      let { hooks, json, parseJson: parseJson2, stringifyJson, searchParams, timeout: timeout2, totalTimeout, throwHttpErrors, fetch: fetch2, ...normalizedOptions } = this.#options;
      this.#cachedNormalizedOptions = Object.freeze(normalizedOptions);
    }
    return this.#cachedNormalizedOptions;
  }
  #assignRequest(request) {
    this.#cachedNormalizedOptions = void 0, this.request = request;
  }
  #getResponseRequest(response) {
    return this.#responseRequests.get(response) ?? this.request;
  }
  #setResponseRequest(response, request) {
    return this.#responseRequests.set(response, request), response;
  }
  #wrapRequestWithUploadProgress(request, originalBody) {
    return !this.#options.onUploadProgress || !request.body || !supportsRequestStreams ? request : streamRequest(request, this.#options.onUploadProgress, originalBody ?? this.#options.body ?? void 0);
  }
};

// node_modules/ky/distribution/index.js
var createInstance = (defaults) => {
  let ky2 = (input, options) => Ky.create(input, validateAndMerge(defaults, options));
  for (let method of requestMethods)
    ky2[method] = (input, options) => Ky.create(input, validateAndMerge(defaults, options, { method }));
  return ky2.create = (newDefaults) => createInstance(validateAndMerge(newDefaults)), ky2.extend = (newDefaults) => (typeof newDefaults == "function" && (newDefaults = newDefaults(defaults ?? {})), createInstance(validateAndMerge(defaults, newDefaults))), ky2.stop = stop2, ky2.retry = retry, ky2;
}, ky = createInstance(), distribution_default = ky;

// src/http/json.ts
function parseJson(text) {
  return hasLongNumber(text) ? JSON.parse(text, keepDigits) : JSON.parse(text);
}
function hasLongNumber(text) {
  for (let index = 15; index < text.length; index += 16)
    if (isDigit(text, index) && digitsAround(text, index) >= 16) return !0;
  return !1;
}
function digitsAround(text, index) {
  let [first, last] = [index, index];
  for (; isDigit(text, first - 1); ) first--;
  for (; isDigit(text, last + 1); ) last++;
  return last - first + 1;
}
function isDigit(text, index) {
  let code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}
function keepDigits(_key, value, context) {
  return typeof value == "number" && !Number.isSafeInteger(value) && /^-?\d+$/.test(context.source ?? "") ? context.source : value;
}
function integer(digits) {
  return JSON.rawJSON(digits);
}

// src/http/exchange.ts
var NoAnswer = class extends Error {
  name = "NoAnswer";
};
async function exchange({ method, url, headers, body }) {
  return inTime(method === "POST" ? PATIENCE_FOR_WRITES : PATIENCE, async (signal) => {
    let response = await distribution_default(url, { method, headers, body, redirect: "manual", signal, ...ONCE });
    return read(response, await readText(response));
  });
}
function read({ status, headers }, text) {
  if (text.trim() === "") return { status, headers, body: void 0, unreadable: !1 };
  if (!(headers.get("content-type")?.includes("json") !== !1 || /^\s*\{/.test(text))) return { status, headers, body: void 0, unreadable: !0 };
  try {
    return { status, headers, body: parseJson(text), unreadable: !1 };
  } catch {
    return { status, headers, body: void 0, unreadable: !0 };
  }
}
var ONCE = { retry: 0, timeout: !1, throwHttpErrors: !1 }, PATIENCE = 3e4, PATIENCE_FOR_WRITES = 12e4, SLOWEST = 100;
function patienceFor(bytes, least) {
  return least + bytes / SLOWEST;
}
async function inTime(limit, request) {
  try {
    return await within(limit, request);
  } catch (error2) {
    throw error2 instanceof NoAnswer ? error2 : new NoAnswer(reasonOf(error2), { cause: error2 });
  }
}
async function within(limit, task) {
  let cutOff = new AbortController(), timer, late = new Promise((_, reject) => {
    timer = setTimeout(() => {
      reject(new NoAnswer(`no complete answer within ${inWords(limit)}`)), cutOff.abort();
    }, limit);
  });
  try {
    return await Promise.race([task(cutOff.signal), late]);
  } finally {
    clearTimeout(timer);
  }
}
async function readUpTo({ body }, most) {
  let chunks = [], size = 0;
  for await (let chunk of body ?? []) {
    if (size += chunk.length, size > most) return;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
var MOST = 64 * 1024 * 1024;
async function readText(response) {
  let bytes = await readUpTo(response, MOST);
  if (bytes === void 0) throw new NoAnswer(`an answer of more than ${MOST / 1024 / 1024} MB`);
  return new TextDecoder().decode(bytes);
}
function reasonOf(error2) {
  let innermost = error2;
  for (; innermost instanceof Error && innermost.cause instanceof Error; ) innermost = innermost.cause;
  if (!(innermost instanceof Error)) return String(innermost);
  let { code } = innermost;
  return innermost.message || (typeof code == "string" ? code : innermost.name);
}
function inWords(milliseconds) {
  return milliseconds < 12e4 ? `${Math.ceil(milliseconds / 1e3)} seconds` : `${Math.floor(milliseconds / 6e4)} minutes`;
}

// src/http/retry.ts
var TRIES = 7, TRIES_WHEN_LIMITED = 12, LONGEST_WAIT = 15 * 6e4, LONGEST_BACKOFF = 3e4;
async function withRetries(attempt, options) {
  let end = options.clock.now() + (options.goOnFor ?? Number.POSITIVE_INFINITY), waited = 0;
  for (let tries = 1; ; tries++) {
    await options.turn?.();
    let result = await attempt().catch((error2) => {
      if (error2 instanceof NoAnswer) return error2;
      throw error2;
    });
    if (!isWorthAnotherTry(result, options.repeatable, tries)) return orThrow(result);
    let wait = waitAfter(result, tries);
    if (waited += wait, waited > LONGEST_WAIT) throw asksTooLong(options.host, wait);
    if (options.clock.now() + wait > end) return orThrow(result);
    options.log.info(
      `${options.host}: ${describeTrouble(result)}. Trying again in ${seconds(wait)}.`,
      "wait"
    ), isLimited(result) && options.hold?.(wait), await options.clock.sleep(wait);
  }
}
function orThrow(result) {
  if (result instanceof NoAnswer) throw result;
  return result;
}
function backoff(tries) {
  return Math.round(Math.min(LONGEST_BACKOFF, 1e3 * 2 ** (tries - 1)) * (1 - Math.random() / 2));
}
function retryAfter(headers) {
  let value = headers.get("retry-after")?.trim();
  if (!value) return;
  if (/^\d+$/.test(value)) return Number(value) * 1e3;
  let wait = Date.parse(value) - Date.parse(headers.get("date") ?? "");
  return Number.isNaN(wait) ? void 0 : Math.max(0, wait);
}
function isPassing({ status, unreadable }) {
  return status >= 500 || unreadable === !0 && status >= 200 && status < 300;
}
function isLimited(result) {
  return result instanceof NoAnswer ? !1 : result.status === 429 || result.status === 403 && result.headers.has("retry-after");
}
function isWorthAnotherTry(result, repeatable, tries) {
  return result instanceof NoAnswer ? repeatable && tries < TRIES : isLimited(result) ? tries < TRIES_WHEN_LIMITED : repeatable && isPassing(result) && tries < TRIES;
}
function waitAfter(result, tries) {
  return (result instanceof NoAnswer ? void 0 : retryAfter(result.headers)) || backoff(tries);
}
function describeTrouble(result) {
  return result instanceof NoAnswer ? result.message : isLimited(result) ? "too many requests right now" : result.unreadable && result.status < 300 ? "an unreadable answer" : `error ${result.status}`;
}
function asksTooLong(host, wait) {
  return new Failure(
    `${host} asks this run to wait ${Math.ceil(wait / 6e4)} minutes before the next request. Run this again after that.`
  );
}
function seconds(milliseconds) {
  if (milliseconds < 6e4) return `${Math.round(milliseconds / 100) / 10} s`;
  let whole = Math.round(milliseconds / 1e3);
  return `${Math.floor(whole / 60)} min${whole % 60 > 0 ? ` ${whole % 60} s` : ""}`;
}

// src/session/save-session.ts
var SAVE_FOR = 12e4, LEAST_PATIENCE = 5e3, LONGEST_BACKOFF2 = 1e4;
async function saveSession(session, secret, { clock, log }, explain3) {
  let start = clock.now(), left = () => start + SAVE_FOR - clock.now(), patience = () => Math.min(PATIENCE, Math.max(LEAST_PATIENCE, left()));
  for (let tries = 1; ; tries++)
    try {
      let saved = session;
      return await secret.write((now) => {
        saved = { ...session, savedAt: now };
        let value = encodeSession(saved);
        return log.mask(value), value;
      }, patience), { saved, mayArriveAgain: tries > 1 };
    } catch (error2) {
      let reason = error2 instanceof Failure ? error2.message : `${reasonOf(error2)}.`, wait = Math.min(LONGEST_BACKOFF2, backoff(tries));
      if (wait > left()) throw new Failure(explain3(reason), { cause: error2 });
      log.info(`Saving the session failed: ${reason} Trying again in ${seconds(wait)}.`, "wait"), await clock.sleep(wait);
    }
}
function maskTokens(log, { accessToken, refreshToken }) {
  for (let value of [accessToken, refreshToken]) value !== "" && log.mask(value);
}

// src/session/session.ts
var DAY = 86400, ENOUGH_FOR_THIS_RUN = 900;
async function openSession(options, tools) {
  let { clock, log, handover } = tools;
  log.mask(options.token);
  let handed = await handover.take(options.token);
  handed !== void 0 && log.mask(handed);
  let value = decodeToken(handed ?? options.token), current = value.kind === "session" ? value.session : void 0, refreshToken = value.kind === "session" ? value.session.refreshToken : value.refreshToken, rotated = !1, renewal;
  maskTokens(log, { accessToken: current?.accessToken ?? "", refreshToken }), assertAccount(current?.account, options.account);
  async function rotate() {
    let { refresh } = await import("./oauth-4D6WRK7Y.js"), secret = await prepare(current, options.place, tools);
    await tools.uninterrupted(async () => {
      log.info("Renewing the session.");
      let tokens = await refresh(refreshToken, options.trakt, { clock, log });
      maskTokens(log, tokens), refreshToken = tokens.refreshToken, current = await save(
        { ...tokens, savedAt: 0, place: options.place, account: current?.account },
        secret
      ), rotated = !0;
    });
  }
  async function save(session, secret) {
    let { saved } = await saveSession(session, secret, tools, notSaved);
    return await handover.leave(options.token, encodeSession(saved)).catch((error2) => {
      log.warning(
        `A later step of this job will not find the new session (${error2}). Start a new run for it.`
      );
    }), log.info(`The new session is saved in ${secret.description}.`), saved;
  }
  current === void 0 ? await rotate() : isAgeing(current, clock) && await rotateOrUseUp(current, rotate, tools);
  let inUse = () => {
    if (current === void 0) throw new Error("a session is in use before it was opened");
    return current;
  };
  return {
    accessToken: () => inUse().accessToken,
    async renew(refused) {
      inUse().accessToken === refused && (log.info("Trakt refused the access token (401)."), renewal ??= rotate(), await renewal);
    },
    account: () => inUse().account,
    async setAccount(account) {
      if (current = { ...inUse(), account }, rotated && tools.secret !== void 0) {
        let { secret } = tools;
        await tools.uninterrupted(async () => {
          current = await save(inUse(), secret).catch((error2) => {
            if (!(error2 instanceof Failure)) throw error2;
            return log.warning(
              "The account could not be saved with the session, so the next run asks for it again."
            ), inUse();
          });
        });
      }
    },
    wasRotated: () => rotated
  };
}
function assertAccount(account, wanted) {
  if (!(account === void 0 || wanted === void 0 || account.slug === wanted))
    throw new Failure(
      `The session belongs to the Trakt account ${account.slug}, but this run is for ${wanted} (the input account). Nothing was read or changed. Give the secret of the right account, or correct the input.`
    );
}
function isAgeing({ createdAt, expiresAt }, clock) {
  return secondsLeft(expiresAt, clock) <= Math.min(DAY, (expiresAt - createdAt) / 4);
}
function secondsLeft(expiresAt, clock) {
  return expiresAt - clock.now() / 1e3;
}
async function rotateOrUseUp(session, rotate, { clock, log }) {
  try {
    await rotate();
  } catch (error2) {
    let left = secondsLeft(session.expiresAt, clock);
    if (!(error2 instanceof CannotSave) || left < ENOUGH_FOR_THIS_RUN) throw error2;
    log.warning(
      `The session could not be renewed and ends in ${seconds(left * 1e3)}; this run still uses it. ${error2.message}`
    );
  }
}
var CannotSave = class extends Failure {
};
async function prepare(current, place, { secret, log }) {
  let elsewhere = current && describeElsewhere(current.place, place);
  if (elsewhere !== void 0)
    throw new Failure(
      `${elsewhere} Renewing it here would end it there. Your session is unchanged. Correct secret-name and secret-environment, or run Connect here for a session of its own.`
    );
  if (secret === void 0)
    throw new CannotSave(
      "Without a secrets-token a renewed session cannot be saved, so it is not renewed. Add the secret with a fine-grained token that may write secrets, as the README describes, and pass it as secrets-token."
    );
  log.info(`Checking that ${secret.description} can be written.`);
  let updatedAt = await secret.updatedAt().catch(asCannotSave);
  if (updatedAt === void 0) {
    let kind = await secret.misplaced();
    throw new Failure(
      `There is no ${secret.description.replace("the ", "")}, so a renewed session would go where no run looks for it. Your session is unchanged. ` + (kind === void 0 ? "" : `There is one of that name among the ${kind} secrets, which workflows do not get. `) + "Correct secret-name or secret-environment, or run Connect."
    );
  }
  if (current !== void 0 && isOutdated(current, updatedAt))
    throw new Failure(
      `${QUEUED_TOO_EARLY} Your session is unchanged. ${START_A_NEW_RUN} If that says the same, run Connect.`
    );
  return await secret.proveWritable().catch(asCannotSave), secret;
}
function asCannotSave(error2) {
  throw error2 instanceof Failure ? new CannotSave(`${error2.message} Your session is unchanged.`, { cause: error2 }) : error2;
}
function notSaved(reason) {
  return `Trakt renewed the session, but it could not be saved within two minutes: ${reason} The secret still holds the old session, which is used up. Fix that, then run Connect to sign in again.`;
}

// src/base/host-clock.ts
function createHostClock(clock) {
  let ahead;
  return {
    note(date) {
      let time = Date.parse(date ?? "");
      Number.isNaN(time) || (ahead = time - clock.now());
    },
    now: () => ahead === void 0 ? void 0 : clock.now() + ahead
  };
}

// src/http/pace.ts
function createPace(clock, interval) {
  let next = 0;
  return {
    async turn() {
      for (let wait = next - clock.now(); wait > 0; wait = next - clock.now()) await clock.sleep(wait);
      next = Math.max(next, clock.now() + interval);
    },
    hold(milliseconds) {
      next = Math.max(next, clock.now() + milliseconds);
    }
  };
}
function createLimit(most) {
  let waiting = [], running = 0;
  return async (task) => {
    running >= most ? await new Promise((resolve2) => waiting.push(resolve2)) : running++;
    try {
      return await task();
    } finally {
      let next = waiting.shift();
      next === void 0 ? running-- : next();
    }
  };
}

// src/trakt/explain.ts
var AGAIN = "Nothing is lost; run this again later.";
function explain(trouble, what, next = AGAIN) {
  if (trouble instanceof NoAnswer) return `Trakt did not answer while ${what}: ${trouble.message}. ${next}`;
  let { status } = trouble;
  return status >= 500 ? `Trakt is overloaded or down (${status}). This happened while ${what}. ${next}` : status >= 300 && status < 400 ? `Trakt answered with a redirect (${status}) while ${what}. Redirects are not followed, because your session would be sent along. Check api-url and auth-url.` : status === 200 || status === 201 ? `Trakt sent something unexpected while ${what}. ${next}` : `${explainRefusal(trouble)} This happened while ${what}.`;
}
function explainForbidden(answer) {
  return answer.unreadable ? `Trakt\u2019s firewall refused the request (403). That happens when Trakt is overloaded, or distrusts the network that GitHub runs this on. ${AGAIN}` : UNKNOWN_APP;
}
var UNKNOWN_APP = "Trakt does not know the app with this client-id, or has not approved it yet. Open developer.trakt.tv/apps. If the app says Pending approval, wait until it says Approved. If it is approved, compare its Client ID with client-id (and its Client Secret, if it has one, with client-secret). If it is gone, make a new one at developer.trakt.tv/apps/new, save its Client ID, and run Connect: Trakt deletes an app that nobody uses for 30 days, and every app of a Trakt account that is unlinked from GitHub.";
function explainRefusal(answer) {
  switch (answer.status) {
    case 401:
      return "Trakt refused the session again right after it was renewed (401). Run Connect to sign in again.";
    case 403:
      return explainForbidden(answer);
    case 409:
      return `Trakt reports a conflict (409). ${AGAIN}`;
    case 420:
      return "Your Trakt account has reached one of its limits (420). A watched history can hold 100,000 plays: make room there first.";
    case 423:
      return `Trakt has ${answer.headers.has("x-account-deactivated") ? "deactivated" : "locked"} this account (423). Only Trakt\u2019s support can change that: write to support@trakt.tv.`;
    case 426:
      return "Trakt says that this is for VIP members only (426).";
    case 429:
      return `Trakt kept saying that there are too many requests (429). ${AGAIN}`;
    default:
      return `Trakt refused the request (${answer.status}). If it happens again, report it with this message.`;
  }
}

// src/trakt/client.ts
var WRITE_INTERVAL = 1020, READS_IN_FLIGHT = 4;
function createTraktApi(settings, credentials, { clock, log }) {
  let reads = createPace(clock, 0), writes = createPace(clock, WRITE_INTERVAL), inFlight = createLimit(READS_IN_FLIGHT), host = createHostClock(clock);
  loadMeanwhile(() => import("./schemas-IL7MJGMP.js"));
  async function signed(method, path, body) {
    let pace = method === "GET" ? reads : writes;
    for (let renewals = 0; ; renewals++) {
      let accessToken = credentials.accessToken(), answer = await withRetries(
        async () => {
          let answer2 = await exchange({
            method,
            url: settings.apiUrl + path,
            headers: {
              "user-agent": settings.userAgent,
              "content-type": "application/json",
              "trakt-api-version": "2",
              "trakt-api-key": settings.clientId,
              authorization: `Bearer ${accessToken}`
            },
            body
          });
          return host.note(answer2.headers.get("date")), answer2;
        },
        { clock, log, host: "Trakt", repeatable: method === "GET", turn: pace.turn, hold: pace.hold }
      );
      if (answer.status !== 401 || renewals > 0) return answer;
      await credentials.renew(accessToken);
    }
  }
  async function readOrMissing(path, query, what) {
    let answer = await inFlight(() => signed("GET", withQuery(path, query))).catch((error2) => {
      throw error2 instanceof NoAnswer ? new Failure(explain(error2, what), { cause: error2 }) : error2;
    });
    if (!(answer.status === 404 && !answer.unreadable)) {
      if (answer.status === 200 && !answer.unreadable) return answer;
      throw new Failure(explain(answer, what));
    }
  }
  return {
    readOrMissing,
    async read(path, query, what) {
      let answer = await readOrMissing(path, query, what);
      if (answer === void 0)
        throw new Failure(
          `Trakt has nothing at ${path} (404) while ${what}. If it happens again, report it with this message.`
        );
      return answer;
    },
    write: (path, body) => signed("POST", path, body),
    time: host.now,
    openedAt: clock.now()
  };
}
function withQuery(path, query) {
  let parameters = new URLSearchParams();
  for (let [name, value] of Object.entries(query)) parameters.set(name, String(value));
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

// src/action/sign-in.ts
var DAY2 = 864e5, WARN_DAYS = 14;
function createSignIn(options, tools) {
  let { run: run2, clock, log, github, place, secret, trakt } = tools, session, signedIn;
  async function open3() {
    if (options.allowPublic || await assertPrivate(run2, github), options.token === void 0) throw new Failure(`The input token is missing. ${TOKEN_HINT}`);
    let opened = await openSession({ token: options.token, place, account: options.account, trakt }, tools);
    session = opened;
    let api = createTraktApi(trakt, opened, { clock, log }), known = opened.account();
    if (known?.uuid !== void 0) return { api, account: known };
    let account = await readAccount(api);
    return assertAccount(account, options.account), await opened.setAccount(account), { api, account };
  }
  return {
    /** @throws Failure before anything of the history was read */
    async signIn() {
      signedIn ??= log.group("Signing in", open3);
      let { account } = await signedIn;
      return log.info(`Signed in as ${account.slug}.`), signedIn;
    },
    /** What the person should know of the session, whatever became of the command. */
    whatToTell() {
      let account = session?.account(), expiry = secret?.tokenExpiry();
      return {
        outputs: {
          ...session !== void 0 && { "token-rotated": session.wasRotated() },
          ...account !== void 0 && { account: account.slug }
        },
        warnings: expiry !== void 0 && expiry - clock.now() < WARN_DAYS * DAY2 ? [endsSoon(expiry)] : []
      };
    }
  };
}
function endsSoon(expiry) {
  return `The secrets-token expires on ${new Date(expiry).toISOString().slice(0, 10)}. Renew it in GitHub\u2019s settings and save the new value in its secret: without it the session can no longer be saved.`;
}

// src/action/signals.ts
var SIGNALS = { SIGINT: 130, SIGTERM: 143 };
async function uninterrupted(step, onSignal) {
  let exitCode, cancellation = new AbortController(), listeners = Object.entries(SIGNALS).map(([signal, code]) => {
    let listener = () => {
      exitCode = code, onSignal(signal), cancellation.abort();
    };
    return process.on(signal, listener), { signal, listener };
  });
  try {
    return await step(cancellation.signal);
  } finally {
    for (let { signal, listener } of listeners) process.off(signal, listener);
    exitCode !== void 0 && process.exit(exitCode);
  }
}

// src/base/clock.ts
var systemClock = {
  now: () => Math.floor(performance.timeOrigin + performance.now()),
  sleep: (milliseconds) => new Promise((resolve2) => setTimeout(resolve2, milliseconds))
};

// src/github/artifact-upload.ts
import { copyFile, mkdtemp, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
var NoArtifactService = class extends Failure {
}, StorageFull = class extends Failure {
}, NameTaken = class extends Failure {
}, NAMES_TO_TRY = 20, VIEW_DAYS = 7, TAKEN = /\(409\)|already exists/i, FULL = /insufficient usage|storage quota/i;
function createArtifacts({ runUrl, temp, retentionDays = VIEW_DAYS, log }) {
  let toolkit;
  function load() {
    return toolkit ??= import("./artifact-ZV2GQJE6.js"), toolkit;
  }
  async function send(name, files, options) {
    let { DefaultArtifactClient } = await load(), { folder, ...others } = options;
    log.info(`Uploading ${name}.`);
    let upload = () => new DefaultArtifactClient().uploadArtifact(name, files, folder, others), { id } = await within(await patienceForAll(files), upload);
    if (id === void 0) throw new Error("GitHub gave the artifact no ID");
    return { id, name, url: `${runUrl}/artifacts/${id}` };
  }
  async function uploadAs(name, content, skipArchive) {
    for (let number = 1; ; number++) {
      let free = number === 1 ? name : numbered(name, number), { files, folder } = await content(free);
      try {
        return await send(free, files, { folder, skipArchive, retentionDays });
      } catch (error2) {
        if (TAKEN.test(reasonOf(error2)) && number < NAMES_TO_TRY) continue;
        throw explain2(error2, name);
      }
    }
  }
  return {
    prepare: () => loadMeanwhile(load),
    upload(file) {
      let alone = async (name) => {
        let path = name === basename(file) ? file : await copyAs(file, name, temp);
        return { files: [path], folder: dirname(path) };
      };
      return uploadAs(basename(file), alone, !0);
    },
    async uploadRecord(file) {
      let options = { folder: dirname(file), skipArchive: !0 };
      try {
        return await send(basename(file), [file], options);
      } catch (error2) {
        throw explain2(error2, basename(file));
      }
    },
    uploadTogether: (name, folder, files) => uploadAs(name, async () => ({ files: files.map((file) => join(folder, file)), folder }), !1)
  };
}
function explain2(error2, name) {
  if (error2 instanceof Error && error2.name === "GHESNotSupportedError")
    return new NoArtifactService("This GitHub server has no artifact service for this action.", {
      cause: error2
    });
  let reason = reasonOf(error2);
  return FULL.test(reason) ? new StorageFull(
    `GitHub\u2019s storage for artifacts is full, so ${name} could not be uploaded. Delete artifacts that you no longer need (on the pages of old runs), or raise the limit in GitHub\u2019s settings under Billing. GitHub updates its count every 6 to 12 hours; run this again after that.`,
    { cause: error2 }
  ) : TAKEN.test(reason) ? new NameTaken(`This run has an artifact called ${name} already.`, { cause: error2 }) : new Failure(`The file ${name} could not be uploaded: ${reason}.`, { cause: error2 });
}
async function patienceForAll(files) {
  let sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return patienceFor(
    sizes.reduce((sum, size) => sum + size, 0),
    PATIENCE_FOR_WRITES
  );
}
function numbered(name, number) {
  let extension = extname(name);
  return `${name.slice(0, name.length - extension.length)}-${number}${extension}`;
}
async function copyAs(file, name, temp) {
  let copy = join(await mkdtemp(join(temp, "artifact-")), name);
  return await copyFile(file, copy), copy;
}

// src/github/client.ts
var SILENCE = { debug() {
}, info() {
}, warn() {
}, error() {
} }, API_VERSION = { "x-github-api-version": "2022-11-28" };
function createGitHub(settings, { clock, log }) {
  let host = createHostClock(clock);
  loadMeanwhile(() => import("./zod-R4HQHRE6.js"));
  let question = `${settings.apiUrl}/graphql`;
  return {
    repository: settings.repository,
    time: host.now,
    async request(route, parameters, once) {
      let send = (url, options) => once === void 0 ? withRetries(() => sendOnce(url, options, PATIENCE, host), {
        clock,
        log,
        host: "GitHub",
        repeatable: options.method !== "POST" || url === question
      }) : sendOnce(url, options, once, host), { request } = await import("./dist-bundle-ITWYUKG5.js"), ask = request.defaults({
        baseUrl: settings.apiUrl,
        headers: {
          authorization: `token ${settings.token}`,
          "user-agent": settings.userAgent,
          ...API_VERSION
        },
        request: { fetch: send, log: SILENCE }
      });
      try {
        let { status, headers, data } = await ask(route, parameters);
        return { status, headers, data };
      } catch (error2) {
        let { response } = error2;
        if (response !== void 0)
          return { status: response.status, headers: response.headers, data: response.data };
        throw new Failure(`GitHub did not answer (${route}): ${reasonOf(error2)}. Run this again later.`, {
          cause: error2
        });
      }
    }
  };
}
async function sendOnce(url, options, limit, host) {
  return inTime(limit, async (signal) => {
    let response = await fetch(url, { ...options, signal }), { ok: ok2, status, headers } = response;
    host.note(headers.get("date"));
    let isPage = headers.get("content-type")?.startsWith("text/html") === !0;
    if (ok2 && isPage) throw new NoAnswer("a web page instead of an answer");
    let text = await readText(response);
    return new Response(text === "" ? null : text, { status, headers });
  });
}

// src/github/answer.ts
function repositoryPath({ repository: { owner, repo } }) {
  return `/repos/${owner}/${repo}`;
}
function ok(answer, what) {
  if (answer.status === 200) return answer;
  throw answer.status >= 500 || answer.status === 429 ? new Failure(
    `GitHub could not ${what} right now (${answer.status}). Nothing was changed. Run this again later.`
  ) : new Failure(
    `GitHub did not let this run ${what} (${answer.status}). Give the job the permissions contents: read and pull-requests: read. Nothing was changed.`
  );
}
async function understood(schema2, { data }, what) {
  let read2 = (await schema2()).safeParse(data);
  if (read2.success) return read2.data;
  throw new Failure(
    `GitHub\u2019s answer cannot be understood: this run could not ${what}. Nothing was changed. Run this again later.`
  );
}

// src/github/comment-stands.ts
var WITHDRAWN = "it has been changed or deleted since.", Withdrawn = class extends Failure {
};
async function assertStands({
  run: { event },
  github
}) {
  if (!(event.name !== "issue_comment" || github === void 0) && !await isUnchanged(github, event))
    throw new Withdrawn(`This comment is ignored: ${WITHDRAWN}`);
}
var comment = schema(
  (z) => z.object({
    body: z.string().nullish(),
    issue_url: z.string(),
    user: z.object({ id: z.number() }).nullish()
  })
);
async function isUnchanged(github, { issue: issue2, comment: written }) {
  let answer = await github.request(`GET ${repositoryPath(github)}/issues/comments/${written.id}`);
  if (answer.status === 404 || answer.status === 410) return !1;
  let now = answer.status === 200 ? (await comment()).safeParse(answer.data).data : void 0;
  if (now === void 0)
    throw new Failure(
      `GitHub does not show the comment that this run should answer (${answer.status}). Nothing was changed. Run this again later.`
    );
  return now.issue_url.endsWith(`/issues/${issue2.number}`) && now.user?.id === written.author?.id && (now.body ?? "") === written.body;
}

// src/session/handover.ts
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { readFile, rename, writeFile } from "node:fs/promises";
import { join as join2 } from "node:path";
function createHandover(folder) {
  return {
    async take(oldValue) {
      let box = await readFile(pathFor(folder, oldValue)).catch(() => {
      });
      return box && open(box, keyFor(oldValue));
    },
    async leave(oldValue, newValue) {
      let path = pathFor(folder, oldValue);
      await writeFile(`${path}.new`, seal(newValue, keyFor(oldValue)), { mode: 384 }), await rename(`${path}.new`, path);
    }
  };
}
function oldValueOfFirst(secretsToken, { repositoryId, environment, secretName }, { id, attempt }) {
  return JSON.stringify([secretsToken, repositoryId, environment, secretName.toUpperCase(), id, attempt]);
}
var IV_BYTES = 12, TAG_BYTES = 16;
function seal(text, key) {
  let iv = randomBytes(IV_BYTES), cipher = createCipheriv("aes-256-gcm", key, iv), sealed = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}
function open(box, key) {
  try {
    let decipher = createDecipheriv("aes-256-gcm", key, box.subarray(0, IV_BYTES));
    return decipher.setAuthTag(box.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)), Buffer.concat([decipher.update(box.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString(
      "utf8"
    );
  } catch {
    return;
  }
}
function keyFor(oldValue) {
  return derive(oldValue, "key", 32);
}
function pathFor(folder, oldValue) {
  return join2(folder, `trakt-session-${derive(oldValue, "name", 8).toString("hex")}`);
}
function derive(oldValue, purpose, bytes) {
  return Buffer.from(hkdfSync("sha256", oldValue, "trakt-history-action", `handover ${purpose}`, bytes));
}

// src/session/check-secret.ts
import { randomInt } from "node:crypto";
var CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", LENGTH = 8;
function createThrowAway(secretName) {
  for (; ; ) {
    let random = Array.from({ length: LENGTH }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join(""), name = `${secretName.toUpperCase()}_CHECK_${random}`;
    if (isThrowAway(name, secretName)) return name;
  }
}
function isThrowAway(name, secretName) {
  let prefix = `${secretName.toUpperCase()}_CHECK_`;
  return name.toUpperCase().startsWith(prefix) ? /^(?=.*[A-Z])(?=.*\d)[A-Z\d]{8}$/.test(name.toUpperCase().slice(prefix.length)) : !1;
}

// src/session/sealed-box.ts
async function seal2(text, publicKey) {
  let { default: sodium } = await import("./libsodium-wrappers-FHKL3APR.js");
  await sodium.ready;
  let key = sodium.from_base64(publicKey, sodium.base64_variants.ORIGINAL);
  return sodium.to_base64(sodium.crypto_box_seal(text, key), sodium.base64_variants.ORIGINAL);
}

// src/session/secret.ts
var JUST_BEFORE = 60, MOST_WRITES = 3;
function describeSecret({ owner, repo }, { secretName, environment }) {
  return `the secret ${secretName} of ${environment ? `the environment ${environment} in ` : ""}${owner}/${repo}`;
}
function sessionSecret(github, { secretName, environment }) {
  let { owner, repo } = github.repository, folder = environment ? `/repos/${owner}/${repo}/environments/${encodeURIComponent(environment)}/secrets` : `/repos/${owner}/${repo}/actions/secrets`, description = describeSecret(github.repository, { secretName, environment }), expiry, seesRepository;
  async function request(route, parameters, once) {
    let answer = await github.request(route, parameters, once), ends = Date.parse(
      String(answer.headers["github-authentication-token-expiration"]).replace(" UTC", "Z")
    );
    return Number.isNaN(ends) || (expiry = ends), answer;
  }
  async function publicKey(once) {
    let answer = await request(`GET ${folder}/public-key`, {}, once), what = `read the public key for ${description}`;
    if (answer.status !== 200) throw await refused(answer, what);
    return { ...await understood2(publicKeyAnswer, answer, what), now: seconds2(answer.headers.date) };
  }
  async function put(name, compose, patience) {
    let { key, key_id, now: before } = await publicKey(patience?.()), encrypted_value = await seal2(compose(before), key), answer = await request(`PUT ${folder}/${name}`, { encrypted_value, key_id }, patience?.());
    if (answer.status >= 300) throw await refused(answer, `write ${description}`);
    return { before, after: seconds2(answer.headers.date) };
  }
  async function refused(answer, what) {
    if (answer.status >= 500 || answer.status === 429)
      return new Failure(`GitHub could not ${what} right now (${answer.status}). Run this again later.`);
    seesRepository ??= answer.status === 401 ? Promise.resolve(!0) : canSee(github);
    let hint = explainRefusal2(answer, { owner, repo, environment, seesRepository: await seesRepository });
    return new Failure(`GitHub did not let this run ${what} (${answer.status}). ${hint}`);
  }
  async function updatedAt(once) {
    let answer = await request(`GET ${folder}/${secretName}`, {}, once), what = `look at ${description}`;
    if (answer.status === 200) return (await understood2(secretAnswer, answer, what)).updated_at;
    if (answer.status !== 404) throw await refused(answer, what);
    await publicKey(once);
  }
  async function clearLeftovers() {
    let answer = await request(`GET ${folder}`, { per_page: 100 }, PATIENCE);
    for (let { name } of (await secretList()).safeParse(answer.data).data?.secrets ?? [])
      isThrowAway(name, secretName) && await request(`DELETE ${folder}/${name}`, {}, PATIENCE);
  }
  return {
    description,
    updatedAt: () => updatedAt(),
    async proveWritable() {
      await clearLeftovers().catch(ifFailure);
      let name = createThrowAway(secretName);
      await put(name, () => "written and deleted to prove that the session can be saved");
      let answer = await request(`DELETE ${folder}/${name}`);
      if (answer.status >= 300 && answer.status !== 404)
        throw await refused(answer, `delete ${name} beside ${description}`);
    },
    async misplaced() {
      for (let kind of ["Codespaces", "Dependabot"]) {
        let route = `GET /repos/${owner}/${repo}/${kind.toLowerCase()}/secrets/${secretName}`;
        if ((await request(route, {}, PATIENCE).catch(ifFailure))?.status === 200) return kind;
      }
    },
    tokenExpiry: () => expiry,
    async write(compose, patience = () => PATIENCE) {
      let ahead = 0;
      for (let writes = 1; ; writes++) {
        let stamp = (now) => compose(now + ahead), { before, after } = await put(secretName, stamp, patience), took = (await updatedAt(patience()).catch(ifFailure) ?? after) - before;
        if (took >= 0 && Math.abs(took - ahead) <= JUST_BEFORE || writes === MOST_WRITES) return;
        ahead = Math.max(0, took);
      }
    },
    async delete() {
      let answer = await request(`DELETE ${folder}/${secretName}`);
      if (!(answer.status < 300 || answer.status === 404 && await updatedAt() === void 0))
        throw await refused(answer, `delete ${description}`);
    }
  };
}
async function canSee({ repository: { owner, repo }, request }) {
  let answer = await request(`GET /repos/${owner}/${repo}`, {}, PATIENCE).catch(ifFailure);
  return answer?.status !== 404 && answer?.status !== 403;
}
function explainRefusal2({ status, headers }, { owner, repo, environment, seesRepository }) {
  if (status === 401)
    return "GitHub does not accept the secrets-token: it is mistyped, expired or revoked. Make a new one.";
  if (!seesRepository)
    return `The secrets-token cannot see this repository: it was made for another one. Edit it, or make a new one, with access to ${owner}/${repo}.`;
  let accepted = headers["x-accepted-github-permissions"];
  return `Give the secrets-token the permission \u201C${environment ? "Environments: write" : "Secrets: write"}\u201D for this repository, ${owner}/${repo}${typeof accepted == "string" ? ` (GitHub asks for ${accepted})` : ""}${environment ? `, and check that the environment ${environment} exists` : ""}. GITHUB_TOKEN cannot have it.`;
}
function ifFailure(error2) {
  if (!(error2 instanceof Failure)) throw error2;
}
async function understood2(schema2, { data }, what) {
  let parsed = (await schema2()).safeParse(data);
  if (parsed.success) return parsed.data;
  throw new Failure(
    `GitHub\u2019s answer cannot be understood, so this run could not ${what}. Run this again later.`
  );
}
var publicKeyAnswer = schema((z) => z.object({ key: z.string().min(1), key_id: z.string() })), secretAnswer = schema(
  (z) => z.object({
    updated_at: z.string().transform((time) => Math.floor(Date.parse(time) / 1e3)).refine(Number.isFinite)
  })
), secretList = schema((z) => z.object({ secrets: z.array(z.object({ name: z.string() })) }));
function seconds2(date) {
  let time = Date.parse(String(date));
  return Math.floor((Number.isNaN(time) ? Date.now() : time) / 1e3);
}

// src/start/after-connect.ts
async function inputsAfterConnect(input, run2, { handover, log }) {
  let secretsToken = input("secrets-token");
  if (secretsToken === "" || input("command") === "connect") return input;
  let place = {
    repositoryId: run2.repositoryId,
    environment: input("secret-environment"),
    secretName: input("secret-name") || SECRET_NAME
  }, session = await handover.take(oldValueOfFirst(secretsToken, place, run2));
  return session === void 0 ? input : (log.mask(session), (name) => name === "token" ? session : input(name));
}

// src/workspace/workspace.ts
import { createReadStream, lstatSync } from "node:fs";
import { glob, mkdir as mkdir2, readFile as readFile2, realpath, stat as stat2, writeFile as writeFile2 } from "node:fs/promises";
import {
  basename as basename2,
  dirname as dirname3,
  isAbsolute,
  join as join4,
  matchesGlob,
  normalize,
  relative,
  resolve,
  sep
} from "node:path";
import { buffer } from "node:stream/consumers";

// src/workspace/folder.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { mkdir, open as open2, readdir, rename as rename2, rm } from "node:fs/promises";
import { dirname as dirname2, join as join3 } from "node:path";
var LEFTOVERS = ".trakt-history-unfinished", WRITES_IN_FLIGHT = 8;
function createFolder(path, locate) {
  let waitingPlace = async () => join3(await locate("."), LEFTOVERS), clearLeftovers = async () => rm(await waitingPlace(), { recursive: !0, force: !0 });
  return {
    path: (name) => join3(path, name).replaceAll("\\", "/"),
    async list(inner = ".") {
      return (await readdir(await locate(inner)).catch(ifMissing([]))).map((name) => inner === "." ? name : `${inner}/${name}`);
    },
    // A backup has hundreds of small files: each read that is awaited takes ten times the processor time.
    async read(name) {
      let file = await locate(name);
      try {
        return readFileSync2(file);
      } catch (error2) {
        return ifMissing(void 0)(error2);
      }
    },
    clearLeftovers,
    async replace() {
      await clearLeftovers();
      let waiting = await waitingPlace();
      return await mkdir(waiting, { recursive: !0 }), createReplacement(waiting, locate);
    }
  };
}
function createReplacement(waiting, locate) {
  let limit = createLimit(WRITES_IN_FLIGHT), moves = [];
  async function move({ from, to }) {
    let target = await to;
    await mkdir(dirname2(target), { recursive: !0 }), await rename2(from, target);
  }
  return {
    async write(name, content) {
      let from = join3(waiting, String(moves.length)), to = locate(name);
      moves.push({ from, to }), await to, await limit(() => writeToDisk(from, content));
    },
    async finish(obsolete) {
      let last = moves.pop();
      for (let each of moves) await move(each);
      for (let name of obsolete) await rm(await locate(name), { force: !0 });
      last !== void 0 && await move(last), await rm(waiting, { recursive: !0 });
    }
  };
}
async function writeToDisk(file, content) {
  let handle = await open2(file, "wx");
  try {
    await handle.writeFile(content), await handle.sync();
  } finally {
    await handle.close();
  }
}
function ifMissing(value) {
  return (error2) => {
    if (error2.code === "ENOENT") return value;
    throw error2;
  };
}

// src/workspace/manifest-file.ts
var MANIFEST = "manifest.json", OWN_KEYS = ["takenAt", "lastFullReadAt", "shortfall"];
function mayBeManifest(text) {
  let body = parseManifest(text);
  return body === void 0 ? !0 : typeof body == "object" && body !== null && OWN_KEYS.some((key) => key in body);
}
function parseManifest(text) {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}

// src/workspace/workspace.ts
async function openWorkspace(folder) {
  let root = await realpath(folder);
  async function inside(path, given) {
    let real = await realpath(path).catch(
      async () => join4(await realpathOfNearest(dirname3(path)), basename2(path))
    ), parts2 = relative(root, real).split(sep);
    if (isLink(real) || parts2[0] === ".." || isAbsolute(relative(root, real)) || parts2.some((part) => part.toLowerCase() === ".git"))
      throw new Failure(
        `${quote(given)} is outside the repository\u2019s files (or inside .git). Only files in the repository can be used.`
      );
    return real;
  }
  function locateIn(place, given) {
    let folders = /* @__PURE__ */ new Map();
    return async (name) => {
      let path = join4(place, name);
      if (path === place) return inside(path, given);
      let folder2 = folders.get(dirname3(path)) ?? inside(dirname3(path), join4(given, name));
      folders.set(dirname3(path), folder2);
      let file = join4(await folder2, basename2(path));
      return isLink(file) ? inside(path, join4(given, name)) : file;
    };
  }
  async function matches(pattern) {
    let literal = resolve(root, pattern);
    if (await isFile(literal)) return [literal];
    let found2 = [];
    for await (let path of glob(pattern, { cwd: root })) {
      let file = resolve(root, path);
      await isFile(file) && found2.push(file);
    }
    return found2;
  }
  return {
    absolute: (path) => join4(root, path),
    async checkFolder(folder2) {
      await inside(resolve(root, folder2, "file"), folder2);
      for (let path = resolve(root, folder2); path !== root; path = dirname3(path))
        if (await isFile(path))
          throw new Failure(
            `The input directory is ${quote(folder2)}, but ${quote(relative(root, path))} is a file. Name a folder.`
          );
    },
    async find(patterns) {
      let paths = /* @__PURE__ */ new Set(), unmatched = [];
      for (let pattern of patterns) {
        let found2 = await matches(pattern);
        found2.length === 0 && unmatched.push(pattern);
        for (let path of found2) paths.add(relative(root, await inside(path, pattern)).replaceAll(sep, "/"));
      }
      return { paths: [...paths].toSorted(), unmatched };
    },
    matches: (path, patterns) => patterns.map(normalize).some((pattern) => pattern === path || matchesGlob(path, pattern)),
    async isInBackup(path) {
      for (let folder2 = dirname3(normalize(path)); ; folder2 = dirname3(folder2)) {
        let text = await readFile2(join4(root, folder2, MANIFEST), "utf8").catch(() => {
        });
        if (text !== void 0 && mayBeManifest(text)) return !0;
        if (folder2 === "." || folder2 === dirname3(folder2)) return !1;
      }
    },
    read: (path, most) => buffer(createReadStream(join4(root, path), { end: most })),
    async folder(directory) {
      let place = await inside(resolve(root, directory), directory);
      return createFolder(relative(root, place).replaceAll(sep, "/") || ".", locateIn(place, directory));
    },
    async write(directory, name, content) {
      let file = await inside(resolve(root, directory, name), directory);
      return await mkdir2(dirname3(file), { recursive: !0 }), await writeFile2(file, content), relative(root, file).replaceAll(sep, "/");
    }
  };
}
function isLink(path) {
  try {
    return lstatSync(path, { throwIfNoEntry: !1 })?.isSymbolicLink() ?? !1;
  } catch {
    return !1;
  }
}
async function isFile(path) {
  return (await stat2(path).catch(() => {
  }))?.isFile() ?? !1;
}
async function realpathOfNearest(folder) {
  return realpath(folder).catch(async (error2) => {
    if (dirname3(folder) === folder) throw error2;
    return join4(await realpathOfNearest(dirname3(folder)), basename2(folder));
  });
}

// src/run.ts
var BUNDLE = {
  clock: systemClock,
  // Loading it reads the file of the event, which can be broken.
  event: async () => (await import("./github-BBHMSSYS.js")).context.payload,
  reviewTemplate: () => readFile3(new URL("review-page.html", import.meta.url), "utf8")
};
async function run(surroundings = BUNDLE) {
  let sessionWarnings = [];
  try {
    await finish(await perform(surroundings, sessionWarnings), sessionWarnings);
  } catch (error2) {
    await stop(error2, sessionWarnings);
  }
}
async function perform(surroundings, sessionWarnings) {
  for (let name2 of ["token", "secrets-token", "client-secret", "github-token"])
    getInput(name2) !== "" && runnerLog.mask(getInput(name2));
  let thisRun = describeRun(process.env, await surroundings.event().catch(cannotReadEvent)), input = await inputsAfterConnect(getInput, thisRun, {
    handover: createHandover(temporary()),
    log: runnerLog
  }), name = getInput("command"), command = await commandCalled(name);
  if (thisRun.event.name === "issue_comment" && name !== "backup")
    return assertAnswers(name), answerComment(thisRun.event, thisRun, surroundings, sessionWarnings);
  let idle = input("token") === "" ? await concludeIdle(name, thisRun, surroundings) : void 0;
  if (idle !== void 0) return idle;
  let options = readOptions(command, input, thisRun);
  return withTools(
    options,
    thisRun,
    surroundings,
    sessionWarnings,
    (tools) => carryOutAndComment(command, tools, options)
  );
}
async function concludeIdle(command, thisRun, { clock }) {
  let token = getInput("github-token") || void 0, github = token === void 0 ? void 0 : openGitHub(token, thisRun, clock), workspace = await openWorkspace(process.env.GITHUB_WORKSPACE || process.cwd()), { concludeUnconnected } = await import("./unconnected-NLWVUQI3.js"), [files, directory] = [getInput("files"), getInput("directory") || BACKUP_DIRECTORY];
  return concludeUnconnected({ run: thisRun, github, workspace }, { command, files, directory });
}
function assertAnswers(command) {
  if (command !== "change")
    throw new Failure(
      `${command} does not run on a comment. Only change does (it answers comments on this action\u2019s issue), and backup after it.`
    );
}
async function answerComment(event, thisRun, surroundings, sessionWarnings) {
  let token = getInput("github-token") || void 0, github = token === void 0 ? void 0 : openGitHub(token, thisRun, surroundings.clock), { acceptAnswer } = await import("./answer-to-issue-OMJBW3XO.js"), answer = await acceptAnswer({ run: thisRun, github, log: runnerLog }, event);
  if (answer === void 0) return NO_ANSWER;
  let { assign, tellResult } = await import("./answer-4GOIG5EX.js"), assignment, tell = (end) => tellResult({ run: thisRun, github, log: runnerLog }, answer, assignment, end);
  try {
    let common = readOptions({ readOptions: (_, options) => options }, getInput, thisRun);
    return await withTools(common, thisRun, surroundings, sessionWarnings, async (tools) => {
      if (assignment = await assign(tools, answer, common.token), assignment === void 0) return NO_ANSWER;
      let { command } = assignment, conclusion = await command.carryOut(tools, readOptions(command, getInput, thisRun));
      return await tell(conclusion), conclusion;
    });
  } catch (error2) {
    if (error2 instanceof Withdrawn)
      return runnerLog.info(error2.message), NO_ANSWER;
    throw error2 instanceof Failure && await tell(error2), error2;
  }
}
var NO_ANSWER = {
  headline: "This comment asks for nothing",
  outputs: {},
  summary: `This comment does not answer the issue about plays that look wrong, so nothing was done.
`,
  notices: [],
  warnings: []
};
function temporary() {
  return process.env.RUNNER_TEMP || tmpdir();
}
async function withTools(options, thisRun, surroundings, sessionWarnings, carryOut) {
  let tools = await assembleTools(options, thisRun, surroundings), { signIn, whatToTell } = createSignIn(options, tools);
  try {
    return await carryOut({ ...tools, signIn });
  } finally {
    let { outputs, warnings } = whatToTell();
    for (let [name, value] of Object.entries(outputs)) setOutput(name, value);
    for (let warning2 of warnings) runnerLog.warning(warning2);
    sessionWarnings.push(...warnings);
  }
}
function cannotReadEvent(error2) {
  throw new Failure(
    `GitHub\u2019s description of this run\u2019s event cannot be read: ${reasonOf(error2)}. Run this again.`,
    { cause: error2 }
  );
}
async function assembleTools(options, thisRun, { clock, reviewTemplate }) {
  let { env } = process, temp = temporary(), gitHub = (token) => token === void 0 ? void 0 : openGitHub(token, thisRun, clock), secrets = gitHub(options.secretsToken), place = {
    repositoryId: thisRun.repositoryId,
    environment: options.secretEnvironment,
    secretName: options.secretName
  }, workspace = await openWorkspace(env.GITHUB_WORKSPACE || process.cwd());
  return await workspace.checkFolder(options.directory), {
    run: thisRun,
    github: gitHub(options.githubToken),
    artifacts: createArtifacts({
      runUrl: runAddress(thisRun),
      temp,
      retentionDays: options.retentionDays,
      log: runnerLog
    }),
    workspace,
    temp,
    log: runnerLog,
    clock,
    reviewTemplate,
    trakt: { ...options, userAgent: userAgent() },
    place,
    secret: secrets && sessionSecret(secrets, place),
    handover: createHandover(temp),
    uninterrupted: (step) => uninterrupted(
      step,
      (signal) => runnerLog.info(`${signal} received: the run stops as soon as the session is safe.`)
    )
  };
}
var COMMANDS = {
  connect: () => import("./command-NOH3ZFNR.js"),
  disconnect: () => import("./command-R3OCGJEQ.js"),
  export: () => import("./command-2JTDE5UO.js"),
  change: () => import("./command-TLHFO6UY.js"),
  import: () => import("./command-RJIIDNTF.js"),
  undo: () => import("./command-D4TBN5PQ.js"),
  backup: () => import("./command-DY6QLGT2.js")
};
async function commandCalled(name) {
  let load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
  if (load !== void 0) return (await load()).command;
  let names = Object.keys(COMMANDS), commands = `Write one of ${names.slice(0, -1).join(", ")} or ${names.at(-1)}.`;
  throw new Failure(
    name === "" ? `The input command is missing. ${commands}` : `The input command is ${quote(name)}, which is not a command. ${commands}`
  );
}
async function carryOutAndComment({ carryOut, hasPreview }, tools, options) {
  let tell = async (comment2) => {
    if (comment2 === void 0) return;
    let { commentOnPull } = await import("./pull-comment-P2NRASUK.js");
    await commentOnPull(tools, commentKey(options), comment2);
  };
  try {
    let conclusion = await carryOut(tools, options);
    return await tell(conclusion.comment), conclusion;
  } catch (error2) {
    throw error2 instanceof Failure && hasPreview && await tell(await commentOn(error2, tools.run)), error2;
  }
}
async function commentOn(failure, run2) {
  let { failureParts } = await import("./failure-summary-WXYD2CBB.js"), { pullComment } = await import("./pull-comment-36O5TRF6.js");
  return pullComment(failureParts(failure), run2);
}
function commentKey({ command, secretEnvironment, secretName }) {
  return [command, secretEnvironment, secretName].join(" ");
}
function openGitHub(token, { apiUrl, repository }, clock) {
  return createGitHub({ token, apiUrl, repository, userAgent: userAgent() }, { clock, log: runnerLog });
}
function userAgent() {
  let { GITHUB_ACTION_REPOSITORY, GITHUB_REPOSITORY } = process.env;
  return `${package_default.name}/${package_default.version} (+https://github.com/${GITHUB_ACTION_REPOSITORY || GITHUB_REPOSITORY})`;
}

export {
  setSecret,
  debug,
  error,
  warning,
  info,
  quote,
  visible,
  figure,
  count,
  joinProblems,
  lineWords,
  Failure,
  isSameActivity,
  believedActivities,
  isCanonical,
  minuteOf,
  EPOCH,
  isDated,
  itemKey,
  slotKey,
  titleKey,
  newestFirst,
  oldestFirst,
  compareIds,
  episodeCode,
  describeItem,
  describePlay,
  sent,
  readProgress,
  Context,
  schema,
  parse,
  ID_FIELDS,
  readUnder,
  readSlug,
  readCalled,
  readEpisodes,
  kindsOf,
  findTitles,
  titleAddress,
  readAccount,
  readActivities,
  readPage,
  partOf,
  readHistory,
  bare,
  isLost,
  wholeNumber,
  parseHistoryId,
  explainBadId,
  isLoopback,
  required,
  splitNames,
  readIds,
  BACKUP_DIRECTORY,
  readBoolean,
  atLeastOne,
  hours,
  plays,
  readNumber,
  readChoice,
  removalTarget,
  undoLink,
  newFileLink,
  runAddress,
  secretsPage,
  variablesPage,
  selectionFileName,
  folderPage,
  workflowPage,
  QUEUED_TOO_EARLY,
  START_A_NEW_RUN,
  isOutdated,
  describeElsewhere,
  encodeSession,
  decodeToken,
  accountIn,
  savedSessionIn,
  assertMayAct,
  distribution_default,
  parseJson,
  integer,
  NoAnswer,
  exchange,
  ONCE,
  PATIENCE,
  patienceFor,
  inTime,
  within,
  readUpTo,
  reasonOf,
  LONGEST_WAIT,
  withRetries,
  backoff,
  retryAfter,
  isPassing,
  describeTrouble,
  seconds,
  saveSession,
  maskTokens,
  explain,
  explainForbidden,
  UNKNOWN_APP,
  assertAccount,
  createLimit,
  createTraktApi,
  NoArtifactService,
  StorageFull,
  NameTaken,
  repositoryPath,
  ok,
  understood,
  WITHDRAWN,
  assertStands,
  isUnchanged,
  oldValueOfFirst,
  describeSecret,
  MANIFEST,
  parseManifest,
  run
};
