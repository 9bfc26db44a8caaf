const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
const { subscribe, unsubscribe } = process.getBuiltinModule("node:diagnostics_channel");
const { readFileSync, existsSync } = process.getBuiltinModule("fs");
const { EOL } = process.getBuiltinModule("os");
const { tmpdir } = process.getBuiltinModule("node:os");
const os = process.getBuiltinModule("os");
const fs = process.getBuiltinModule("fs");
const os2 = process.getBuiltinModule("os");
const os3 = process.getBuiltinModule("os");
const { appendFile } = process.getBuiltinModule("node:fs/promises");
const { basename } = process.getBuiltinModule("node:path/posix");
const { copyFile, mkdtemp, stat } = process.getBuiltinModule("node:fs/promises");
const { basename: basename2, dirname, extname, join } = process.getBuiltinModule("node:path");
const { readdirSync } = process.getBuiltinModule("node:fs");
const { readFile, rename, writeFile } = process.getBuiltinModule("node:fs/promises");
const { join: join2 } = process.getBuiltinModule("node:path");
const {
  closeSync: closeSync2,
  fstatSync,
  lstatSync,
  openSync: openSync2,
  readdirSync: readdirSync2,
  readFileSync: readFileSync3,
  readSync: readSync2,
  realpathSync,
  statSync
} = process.getBuiltinModule("node:fs");
const { glob, mkdir: mkdir2, writeFile: writeFile2 } = process.getBuiltinModule("node:fs/promises");
const {
  basename: basename3,
  dirname: dirname3,
  isAbsolute,
  join: join4,
  matchesGlob,
  normalize,
  relative,
  resolve,
  sep
} = process.getBuiltinModule("node:path");
const { closeSync, openSync, readFileSync: readFileSync2, readSync } = process.getBuiltinModule("node:fs");
const { mkdir, open, readdir, rename: rename2, rm } = process.getBuiltinModule("node:fs/promises");
const { dirname: dirname2, join: join3 } = process.getBuiltinModule("node:path");
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require < "u" ? require : typeof Proxy < "u" ? new Proxy(x, {
  get: (a, b) => (typeof require < "u" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require < "u") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __esm = (fn, res, err) => function() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);

// src/http/meanwhile.ts
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
function breath() {
  return new Promise((resolve2) => setImmediate(resolve2));
}

// src/trakt/progress.ts
async function readProgress(api, traktId) {
  let path = `/shows/${traktId}/progress/watched`, query = { hidden: "false", specials: "true", count_specials: "false" }, answer = await api.readOrMissing(path, query, "reading the watched progress"), { parseProgress } = await import("./schemas-TH2B36UM.js");
  return answer && parseProgress(answer);
}

// src/csv/formula.ts
var BEGINS_FORMULA = "=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20", BEFORE_FORMULA = " \\u00A0'", FORMULA = `[${BEGINS_FORMULA}]`, MAY_ESCAPE = BEGINS_FORMULA + BEFORE_FORMULA, PLACES = [
  { after: "^", before: `[${BEFORE_FORMULA}]*${FORMULA}` },
  { after: "(?<=[\\t;\\r\\n])", before: `[${BEFORE_FORMULA}"]*${FORMULA}` }
], TO_ESCAPE = new RegExp(PLACES.map(({ after, before }) => `${after}(?=${before})`).join("|"), "g"), ESCAPED = new RegExp(PLACES.map(({ after, before }) => `${after}'(?=${before})`).join("|"), "g");
function escapeFormula(text2) {
  return text2.replace(TO_ESCAPE, "'");
}
function unescapeFormula(cell) {
  return cell.includes("'") ? cell.replace(ESCAPED, "") : cell;
}

// node_modules/@actions/github/lib/context.js
var Context = class {
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
      return { owner: this.payload.repository.owner.login, repo: this.payload.repository.name };
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
  }
};

// src/base/unicode.ts
function unicodeExpression(source) {
  let made;
  return () => (made ??= new RegExp(source, "gu"), made);
}

// src/base/wording.ts
var QUOTE_LIMIT = 40;
function quote(text2) {
  let line = text2.replace(/\s+/g, " ").trim(), characters = [...line];
  return `\u201C${characters.length > QUOTE_LIMIT ? `${characters.slice(0, QUOTE_LIMIT - 1).join("")}\u2026` : line}\u201D`;
}
function isAscii(text2) {
  return /^[ -~]*$/.test(text2);
}
var unseen = unicodeExpression(
  String.raw`[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+`
);
function visible(text2) {
  return isAscii(text2) ? text2 : text2.replace(unseen(), " ");
}
function figure(number2) {
  return String(number2).replace(/\B(?=(\d{3})+$)/g, ",");
}
function count(number2, singular, plural = `${singular}s`) {
  return `${figure(number2)} ${number2 === 1 ? singular : plural}`;
}
var UNTOUCHED = /(^|\s)(?:Nothing was (?:added|changed|removed)|This run changed nothing)(?:\.(?:\s+|$)|: (\S?))/g;
function withoutUntouched(message) {
  return message.replace(UNTOUCHED, (_, before, next = "") => before + next.toUpperCase()).trim();
}

// src/base/failure.ts
var Failure = class extends Error {
  name = "Failure";
  /** Each thing that is wrong, for the summary and for annotations; equal ones of one file are one, with its lines. */
  problems;
  /** Whether the same fails whenever it is asked for: what it is about is not there, or is nothing that it can be done to. */
  isFinal;
  /** Links that ask for the same once more, for the summary; `undefined` until it is known what can be. */
  again;
  constructor(message, options = {}) {
    super(message, { cause: options.cause }), this.isFinal = options.isFinal ?? !1, this.problems = joinProblems(options.problems ?? []);
  }
}, MOST_RANGES = 5;
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

// src/base/schema.ts
function schema(make) {
  let made;
  return () => (made ??= import("./zod-4RBRZAOI.js").then(make), made);
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
  let text2 = z.pipe(
    z.nullish(z.string()),
    z.transform((value) => value?.toWellFormed().trim() || null)
  ), number2 = z.nullish(z.number()), ids = z.object({ trakt: z.number(), slug: text2, tvdb: number2, imdb: text2, tmdb: number2 }), titled2 = z.object({ title: text2, year: number2, ids }), episode = z.object({ season: z.number(), number: z.number(), title: text2, ids });
  return { titled: titled2, episode };
}, titled = schema((z) => parts(z).titled), found = schema((z) => {
  let { titled: titled2, episode } = parts(z);
  return z.array(
    z.object({ episode: z.nullish(episode), show: z.nullish(titled2), movie: z.nullish(titled2) })
  );
}), seasons = schema((z) => z.array(z.object({ episodes: z.nullish(z.array(parts(z).episode)) })));
async function readUnder(api, field, id) {
  let path = `/search/${SERVICES[field]}/${encodeURIComponent(id)}`, answer = await api.readOrMissing(path, { type: "movie,show,episode" }, "looking up an ID");
  return answer === void 0 ? [] : parse(await found(), answer, "the result of a search").flatMap(toFound);
}
async function readTitled(api, kind, id) {
  let answer = await api.readOrMissing(`/${kind}s/${encodeURIComponent(id)}`, {}, `looking up the ${kind}`);
  return answer && toTitled(kind, parse(await titled(), answer, `a ${kind}`));
}
async function readSlug(api, kind, slug) {
  let found2 = await readTitled(api, kind, slug), named = found2 === void 0 ? [] : [found2];
  return !isNumber(slug) || found2?.slug === slug ? named : [...(await readCalled(api, kind, slug)).filter((one) => one.slug === slug), ...named];
}
function titleAddress({
  kind,
  slug,
  traktId
}) {
  let name = slug === null || isNumber(slug) ? traktId : slug;
  return `https://trakt.tv/${kind}s/${encodeURIComponent(name)}`;
}
function isNumber(slug) {
  return /^\d+$/.test(slug);
}
async function readCalled(api, kind, title2) {
  let query = { query: escapeSearch(title2), fields: "title" }, answer = await api.read(`/search/${kind}`, query, `searching for the ${kind}`);
  return parse(await found(), answer, "the result of a search").flatMap(
    ({ [kind]: one }) => one ? [toTitled(kind, one)] : []
  );
}
async function readEpisodes(api, traktId) {
  let query = { extended: "episodes", specials: "true" }, answer = await api.readOrMissing(`/shows/${traktId}/seasons`, query, "reading a show\u2019s episodes");
  return answer === void 0 ? [] : parse(await seasons(), answer, "a show\u2019s seasons").flatMap(
    (season) => (season.episodes ?? []).map(toEpisode)
  );
}
function escapeSearch(text2) {
  return text2.replace(/[+\-&|!(){}[\]^"~*?:/\\]/g, "\\$&");
}
function toFound({ episode, show, movie }) {
  return episode ? [{ ...toEpisode(episode), show: show ? toShow(show) : void 0 }] : show ? [toShow(show)] : movie ? [toTitled("movie", movie)] : [];
}
function toShow(show) {
  return toTitled("show", show);
}
function toTitled(kind, { title: title2, year, ids }) {
  return { kind, title: title2, year: year ?? null, slug: ids.slug, ...toIds(ids) };
}
function toEpisode({ season, number: number2, title: title2, ids }) {
  return { kind: "episode", season, number: number2, title: title2, ...toIds(ids) };
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
      let title2 = query.id.replaceAll("-", " ");
      return [await readBySlug(api, query.id, kinds) ?? await findByTitle(api, { ...query, title: title2 })];
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
function isOf(kind, found2) {
  return found2.kind === kind;
}
async function readAt(api, id, kinds) {
  for (let kind of kinds) {
    let found2 = await readTitled(api, kind, id);
    if (found2 !== void 0) return found2;
  }
}
async function readBySlug(api, slug, kinds) {
  for (let kind of kinds) {
    let [found2] = await readSlug(api, kind, slug);
    if (found2 !== void 0) return found2;
  }
}
async function findByTitle(api, query) {
  let { title: title2 } = query, near = [];
  for (let kind of kindsOf(query)) {
    let found2 = await readCalled(api, kind, title2.normalize("NFKC").replace(YEAR_AT_END, "")), exact = found2.filter((one) => isCalled(one, title2)), [only2, ...others2] = exact;
    if (only2 !== void 0 && others2.length === 0) return only2;
    if (only2 !== void 0) throw severalFit(`Several ${kind}s are called ${quote(title2)}.`, exact);
    near.push(...found2);
  }
  let [only, ...others] = near;
  if (only === void 0) return unknown(query, `the title ${quote(title2)}`);
  if (others.length === 0 && only.title !== null && isOfThatYear(only, title2)) return only;
  throw severalFit(`No ${kindsOf(query).join(" or ")} is called exactly ${quote(title2)}.`, near);
}
function severalFit(what, candidates2) {
  let list = candidates2.slice(0, 10).map(describeCandidate).join(`
`);
  return new Failure(`${what} Give one of these by its ID or address:
${list}`);
}
var YEAR_AT_END = / \((\d{4})\)$/;
function isCalled(found2, wanted) {
  let plain2 = (text2) => text2.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  if (found2.title === null) return !1;
  let title2 = plain2(found2.title);
  return plain2(wanted) === title2 || plain2(wanted) === `${title2} (${found2.year})`;
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
  let isOld2 = (stamp) => readAt2 !== void 0 && Date.parse(stamp) < readAt2 - 36e4, believed = (stamp, before) => stamp === null || isOld2(stamp) ? stamp : before;
  return {
    episodes: believed(stamps.episodes, earlier.episodes),
    movies: believed(stamps.movies, earlier.movies)
  };
}

// src/history/play.ts
var CANONICAL = /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
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
  let title2 = play.title ?? (play.type === "movie" ? "a movie that Trakt has no title for" : "an untitled show");
  if (play.type === "movie") return play.year === null ? title2 : `${title2} (${play.year})`;
  let name = play.episodeTitle === null ? "" : `\u201C${play.episodeTitle}\u201D`;
  return [title2, episodeCode(play), name].filter(Boolean).join(" ");
}
function describePlay(play) {
  return `${describeItem(play)}, watched ${minuteOf(play.watchedAt).replace("T", " ")} UTC`;
}
function pad(number2) {
  return String(number2).padStart(2, "0");
}

// src/trakt/account.ts
async function readAccount(api) {
  let answer = await api.read("/users/settings", {}, "reading the account"), { parseAccount } = await import("./schemas-TH2B36UM.js");
  return parseAccount(answer);
}
async function readActivities(api) {
  let answer = await api.read("/sync/last_activities", {}, "reading the last activities"), { parseActivities } = await import("./schemas-TH2B36UM.js");
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
  let { parseHistoryPage } = await import("./schemas-TH2B36UM.js");
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
var MOST_PLAYS = 1e5;
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
  if (itemCount > MOST_PLAYS) return !1;
  let hasAll2 = () => [...plays2.values()].filter(slice.holds).length >= itemCount, pages = Array.from({ length: Math.ceil(itemCount / 250) - 1 }, (_, index) => index + 2);
  await Promise.all(pages.map(async (page) => add((await readPage(api, slice, page)).plays)));
  let parts2 = slice.parts?.(), isComplete = !0;
  for (; !hasAll2(); ) {
    let next = await parts2?.next();
    if (next === void 0) return !1;
    if (next.done) return isComplete && next.value;
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
  }, !0;
}
async function* byMovie(window, reading) {
  let holds = (traktId) => (play) => play.type === "movie" && play.traktId === traktId, { ids, isAll } = await candidates("movies", reading);
  for (let id of ids) yield { ...window, path: `/movies/${id}`, holds: holds(id) };
  return isAll;
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
  return isAll;
}
async function* bySeason(showTraktId, window, reading) {
  let answer = await reading.api.readOrMissing(
    `/shows/${showTraktId}/seasons`,
    { extended: "episodes", specials: "true" },
    "looking up the seasons"
  );
  if (answer === void 0) return !1;
  let { parseSeasonList } = await import("./schemas-TH2B36UM.js");
  for (let season of parseSeasonList(answer)) {
    let holds = (play) => play.showTraktId === showTraktId && play.season === season.number, parts2 = () => byEpisode(season, window, reading);
    season.traktId === null ? yield* parts2() : yield { ...window, path: `/seasons/${season.traktId}`, holds, parts: parts2 };
  }
  return !0;
}
async function* byEpisode({ episodes: ids }, window, { plays: plays2 }) {
  let seen = new Set([...plays2.values()].map((play) => play.type === "episode" ? play.traktId : null));
  for (let id of [...ids.filter((id2) => !seen.has(id2)), ...ids.filter((id2) => seen.has(id2))]) {
    let holds = (play) => play.type === "episode" && play.traktId === id;
    yield { ...window, path: `/episodes/${id}`, holds };
  }
  return !0;
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
  let watched = /* @__PURE__ */ new Map();
  for (let page = 1; ; page++) {
    let query = { page, limit: 250, ...type === "shows" && { extended: "noseasons" } }, answer = await api.read(`/sync/watched/${type}`, query, "reading what was watched"), { parseWatched } = await import("./schemas-TH2B36UM.js"), some = parseWatched(answer), before = watched.size;
    for (let one of some) watched.set(one.traktId, one);
    if (page >= (headerNumber(answer.headers, "x-pagination-page-count") ?? 1) || watched.size === before) return [...watched.values()];
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
  if (first.end !== "uncounted") return toRead(first.plays, endOf(first), 0, first.inOrder);
  let second = await readPass(api, scope, { ...options, stamps: first.stamps, asked: [] });
  if (second.end !== "uncounted") return toRead(second.plays, endOf(second), 0, second.inOrder);
  let plays2 = new Map([...first.plays, ...second.plays]), isEqual = plays2.size === first.plays.size && plays2.size === second.plays.size, isCounted = second.itemCount >= 0 && first.itemCount === second.itemCount, isProven = isEqual && first.isQuiet && second.isQuiet && isCounted;
  return first.isPartial || second.isPartial ? toRead(plays2, isProven ? "stopped" : "unproven", 0) : toRead(plays2, isProven ? "proven" : "unproven", Math.max(0, second.itemCount - plays2.size));
}
async function readPass(api, scope, options) {
  let pages = pagesAhead((page) => options.asked?.[page - 1] ?? readPage(api, partOf(scope), page)), gathered = gather(options), { stamps } = options;
  for (let number2 = 1; ; number2++) {
    let page = await pages.next(number2);
    gathered.add(page, number2), options.onPage?.(page.plays);
    let end = gathered.end(), pass = gathered.pass();
    if (end === "one answer") return { ...pass, end: "counted", isPartial: !1, isQuiet: !0, stamps };
    if (end === "enough") return concludePart(api, scope, { ...pass, stamps });
    if (end === "last page") return concludeWhole(api, scope, { ...pass, stamps }, options);
    if (stamps === void 0) {
      let time = api.time();
      if (pages.start(number2 + 1), stamps = await readActivities(api), !isOlder(stamps, time)) return readPass(api, scope, { ...options, stamps, asked: [] });
    }
  }
}
function isOlder({ episodes, movies }, time) {
  let isOld2 = (stamp) => stamp === null || time !== void 0 && Date.parse(stamp) < time - LONGEST_ANSWER;
  return isOld2(episodes) && isOld2(movies);
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
  let { plays: plays2, isSteady, itemCount } = read2, { isMoved } = plays2.size < itemCount ? await untangle(api, scope, read2) : { isMoved: !1 }, asked = readActivities(api), ordered;
  onLastPage !== void 0 && (await sent(asked), ordered = inOrder(plays2), onLastPage(ordered));
  let stamps = await asked, isSame = isSteady && (read2.stamps === void 0 || isSameActivity(read2.stamps, stamps)), isCounted = isSame && plays2.size === itemCount;
  return {
    plays: plays2,
    itemCount,
    stamps,
    end: isCounted ? "counted" : "uncounted",
    isPartial: !1,
    isQuiet: isSame && !isMoved,
    inOrder: ordered
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
  let plays2 = /* @__PURE__ */ new Map(), counts = /* @__PURE__ */ new Set(), doubled = /* @__PURE__ */ new Set(), split = /* @__PURE__ */ new Set(), isWhole = !0, idle = 0, last = { plays: [], pageCount: 0, itemCount: 0 }, lastNumber = 0, isPastCount = () => lastNumber >= last.pageCount, isStuck = () => idle > MOST_IDLE;
  return {
    add(page, number2) {
      let [end, start] = [last.plays.at(-1), page.plays[0]];
      end && start && minuteOf(end.watchedAt) === minuteOf(start.watchedAt) && split.add(minuteOf(start.watchedAt));
      let before = plays2.size;
      for (let play of page.plays)
        plays2.has(play.historyId) && number2 <= page.pageCount && doubled.add(minuteOf(play.watchedAt)), plays2.set(play.historyId, play);
      [last, lastNumber] = [page, number2], isWhole &&= page.plays.length === 250 || isPastCount(), idle = plays2.size === before ? idle + 1 : 0, counts.add(page.itemCount), onProgress?.(plays2.size, Math.max(plays2.size, page.itemCount));
    },
    end() {
      let isFull = last.plays.length === 250;
      return isPastCount() && !isFull && plays2.size === last.itemCount ? lastNumber === 1 ? "one answer" : "last page" : enough?.(plays2, last.plays) ? "enough" : isPastCount() && (last.plays.length === 0 || idle > 1) || isStuck() ? "last page" : void 0;
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
  }, startFrom = (number2) => {
    for (let page = number2; page < number2 + PAGES_IN_FLIGHT && page <= last; page++) start(page);
  };
  return {
    start: startFrom,
    async next(number2) {
      startFrom(number2);
      let page = await start(number2);
      return underWay.delete(number2), last = Math.max(last, pagesNeeded(page)), page;
    }
  };
}
function pagesNeeded({ pageCount, itemCount }) {
  return itemCount === pageCount * 250 ? pageCount + 1 : pageCount;
}
function endOf({ end }) {
  return end === "stopped" ? "stopped" : "proven";
}
function toRead(plays2, completeness, shortfall, ordered = inOrder(plays2)) {
  return { plays: [...ordered], completeness, shortfall };
}
function inOrder(plays2) {
  return [...plays2.values()].toSorted(newestFirst);
}

// src/run.ts

// node_modules/@actions/core/lib/command.js

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  return input == null ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  return Object.keys(annotationProperties).length ? { title: annotationProperties.title, file: annotationProperties.file, line: annotationProperties.startLine, endLine: annotationProperties.endLine, col: annotationProperties.startColumn, endColumn: annotationProperties.endColumn } : {};
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command8, properties, message) {
  let cmd = new Command(command8, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::", Command = class {
  constructor(command8, properties, message) {
    command8 || (command8 = "missing.command"), this.command = command8, this.properties = properties, this.message = message;
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

// crypto-on-demand:crypto
var randomUUID = () => process.getBuiltinModule("node:crypto").randomUUID();

// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command8, message) {
  let filePath = process.env[`GITHUB_${command8}`];
  if (!filePath)
    throw new Error(`Unable to find environment variable for file command ${command8}`);
  if (!fs.existsSync(filePath))
    throw new Error(`Missing file at path: ${filePath}`);
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
  let delimiter = `ghadelimiter_${randomUUID()}`, convertedValue = toCommandValue(value);
  if (key.includes(delimiter))
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  if (convertedValue.includes(delimiter))
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
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
    "test:gitea": "vitest run --config vitest.tools.config.ts test/gitea",
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
    let code = response.status || response.status === 0 ? response.status : "", title2 = response.statusText ?? "", status = `${code} ${title2}`.trim(), reason = status ? `status code ${status}` : "an unknown error";
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
var supportsAbortController = typeof globalThis.AbortController == "function", supportsAbortSignal = typeof globalThis.AbortSignal == "function" && typeof globalThis.AbortSignal.any == "function", supportsResponseStreams = typeof globalThis.ReadableStream == "function", supportsFormData = typeof globalThis.FormData == "function", requestMethods = ["get", "post", "put", "patch", "head", "delete", "query"], validate = () => {
};
validate();
var responseTypes = { json: "application/json", text: "text/*", formData: "multipart/form-data", arrayBuffer: "*/*", blob: "*/*", bytes: "*/*" }, maxSafeTimeout = 2147483647, usualFormBoundarySize = 40, stop = /* @__PURE__ */ Symbol("stop"), RetryMarker = class {
  options;
  constructor(options) {
    this.options = options;
  }
}, retry = (options) => new RetryMarker(options), kyOptionKeys = { json: !0, parseJson: !0, stringifyJson: !0, searchParams: !0, baseUrl: !0, prefix: !0, retry: !0, timeout: !0, totalTimeout: !0, hooks: !0, throwHttpErrors: !0, onDownloadProgress: !0, onUploadProgress: !0, fetch: !0, context: !0 }, requestOptionsRegistry = { method: !0, headers: !0, body: !0, mode: !0, credentials: !0, cache: !0, redirect: !0, referrer: !0, referrerPolicy: !0, integrity: !0, keepalive: !0, signal: !0, window: !0, duplex: !0 };

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
  return stream.pipeThrough(new TransformStream({ transform(currentChunk, controller) {
    if (controller.enqueue(currentChunk), previousChunk) {
      transferredBytes += previousChunk.byteLength;
      let percent = totalBytes === 0 ? 0 : transferredBytes / totalBytes;
      percent >= 1 && (percent = 1 - Number.EPSILON), onProgress?.({ percent, totalBytes: Math.max(totalBytes, transferredBytes), transferredBytes }, previousChunk);
    }
    previousChunk = currentChunk;
  }, flush() {
    let finalChunk = previousChunk ?? new Uint8Array();
    transferredBytes += finalChunk.byteLength, onProgress?.({ percent: 1, totalBytes: Math.max(totalBytes, transferredBytes), transferredBytes }, finalChunk);
  } }));
}, streamResponse = (response, onDownloadProgress) => {
  if (!response.body)
    return response;
  let responseInit = { status: response.status, statusText: response.statusText, headers: response.headers };
  if (response.status === 204)
    return new Response(null, responseInit);
  let totalBytes = Math.max(0, Number(response.headers.get("content-length")) || 0);
  return new Response(withProgress(response.body, totalBytes, onDownloadProgress), responseInit);
}, streamRequest = (request, onUploadProgress, originalBody) => {
  if (!request.body)
    return request;
  let totalBytes = getBodySize(originalBody ?? request.body);
  return new Request(request, { duplex: "half", body: withProgress(request.body, totalBytes, onUploadProgress) });
};

// node_modules/ky/distribution/utils/is.js
var isObject = (value) => value !== null && typeof value == "object";

// node_modules/ky/distribution/utils/merge.js
var replaceSymbol = /* @__PURE__ */ Symbol("replaceOption"), getReplaceState = (value) => isObject(value) && value[replaceSymbol] === !0 ? { isReplace: !0, value: value.value } : { isReplace: !1, value };
var validateAndMerge = (...sources) => {
  for (let source of sources)
    if ((!isObject(source) || Array.isArray(source)) && source !== void 0)
      throw new TypeError("The `options` argument must be an object");
  return deepMerge({}, ...sources);
}, mergeHeaders = (source1 = {}, source2 = {}) => {
  let result = new globalThis.Headers(source1), isHeadersInstance = source2 instanceof globalThis.Headers, source = new globalThis.Headers(source2);
  for (let [key, value] of source.entries())
    isHeadersInstance && value === "undefined" || value === void 0 ? result.delete(key) : result.set(key, value);
  return result;
}, isPlainObject = (value) => {
  if (!isObject(value) || Array.isArray(value))
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
var mergeHooks = (original = {}, incoming = {}) => ({ init: newHookValue(original, incoming, "init"), beforeRequest: newHookValue(original, incoming, "beforeRequest"), beforeRetry: newHookValue(original, incoming, "beforeRetry"), beforeError: newHookValue(original, incoming, "beforeError"), afterResponse: newHookValue(original, incoming, "afterResponse") }), deletedParametersSymbol = /* @__PURE__ */ Symbol("deletedParameters"), appendSearchParameters = (target, source) => {
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
      else if (isObject(input))
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
    else if (isObject(source)) {
      for (let [key, value] of Object.entries(source)) {
        let replaceState = getReplaceState(value), { isReplace } = replaceState;
        value = replaceState.value;
        let isRootSignal = isRoot && key === "signal";
        if (isRootSignal && (isReplace || value === void 0) && (signals.length = 0), isRootSignal && value instanceof globalThis.AbortSignal) {
          signals.push(value);
          continue;
        }
        if (key === "context") {
          if (value != null && (!isObject(value) || Array.isArray(value)))
            throw new TypeError("The `context` option must be an object");
          returnValue = { ...returnValue, context: value == null ? {} : isReplace ? { ...value } : { ...returnValue.context, ...value } };
          continue;
        }
        if (key === "searchParams") {
          value == null ? searchParameters = void 0 : isReplace ? searchParameters = value : searchParameters = searchParameters === void 0 ? value : appendSearchParameters(searchParameters, value);
          continue;
        }
        isRoot && key === "retry" && isObject(value) && !isReplace && typeof returnValue[key] == "number" && (returnValue = { ...returnValue, [key]: { limit: returnValue[key] } }), isObject(value) && !isReplace && key in returnValue && (value = deepMergeInternal(!1, returnValue[key], value)), returnValue = { ...returnValue, [key]: value };
      }
      if (isObject(source.hooks)) {
        let { value: hookValue, isReplace } = getReplaceState(source.hooks);
        hooks = mergeHooks(isReplace ? {} : hooks, hookValue), returnValue.hooks = hooks;
      }
      if (isObject(source.headers)) {
        let { value: headerValue, isReplace } = getReplaceState(source.headers);
        headers = isReplace ? cloneShallow(headerValue) : mergeHeaderContainers(headers, headerValue), returnValue.headers = headers;
      }
    }
  return searchParameters !== void 0 && (returnValue.searchParams = searchParameters), signals.length > 0 && (signals.length === 1 ? returnValue.signal = signals[0] : supportsAbortSignal ? returnValue.signal = AbortSignal.any(signals) : returnValue.signal = signals.at(-1)), returnValue;
}, deepMerge = (...sources) => deepMergeInternal(!0, ...sources);

// node_modules/ky/distribution/utils/normalize.js
var normalizeRequestMethod = (input) => requestMethods.includes(input) ? input.toUpperCase() : input, retryMethods = ["get", "put", "head", "delete", "options", "trace", "query"], retryStatusCodes = [408, 413, 429, 500, 502, 503, 504], retryAfterStatusCodes = [413, 429, 503], invalidRetryLimitErrorMessage = "`retry.limit` must be a finite, non-negative integer", defaultRetryOptions = { limit: 2, methods: retryMethods, statusCodes: retryStatusCodes, afterStatusCodes: retryAfterStatusCodes, maxRetryAfter: Number.POSITIVE_INFINITY, backoffLimit: Number.POSITIVE_INFINITY, delay: (attemptCount) => 0.3 * 2 ** (attemptCount - 1) * 1e3, jitter: void 0, retryOnTimeout: !1 }, getDefaultRetryOptions = () => ({ ...defaultRetryOptions, methods: [...defaultRetryOptions.methods], statusCodes: [...defaultRetryOptions.statusCodes], afterStatusCodes: [...defaultRetryOptions.afterStatusCodes] }), normalizeRetryLimit = (retryLimit) => {
  if (retryLimit === void 0)
    return defaultRetryOptions.limit;
  if (typeof retryLimit != "number" || !Number.isInteger(retryLimit) || retryLimit < 0)
    throw new TypeError(invalidRetryLimitErrorMessage);
  return retryLimit;
}, normalizeRetryOptions = (retry2 = {}) => {
  if (typeof retry2 == "number")
    return { ...getDefaultRetryOptions(), limit: normalizeRetryLimit(retry2) };
  if (retry2 === null || typeof retry2 != "object" || Array.isArray(retry2))
    throw new TypeError("`retry` must be a number or an object");
  let normalizedRetry = Object.fromEntries(Object.entries(retry2).filter(([, value]) => value !== void 0)), retryLimit = normalizeRetryLimit(normalizedRetry.limit);
  if (normalizedRetry.methods !== void 0 && !Array.isArray(normalizedRetry.methods))
    throw new Error("retry.methods must be an array");
  if (normalizedRetry.statusCodes !== void 0 && !Array.isArray(normalizedRetry.statusCodes))
    throw new Error("retry.statusCodes must be an array");
  if (normalizedRetry.afterStatusCodes !== void 0 && !Array.isArray(normalizedRetry.afterStatusCodes))
    throw new Error("retry.afterStatusCodes must be an array");
  return normalizedRetry.methods !== void 0 && (normalizedRetry.methods = normalizedRetry.methods.map((method) => method.toLowerCase())), normalizedRetry.statusCodes !== void 0 && (normalizedRetry.statusCodes = [...normalizedRetry.statusCodes]), normalizedRetry.afterStatusCodes !== void 0 && (normalizedRetry.afterStatusCodes = [...normalizedRetry.afterStatusCodes]), { ...getDefaultRetryOptions(), ...normalizedRetry, limit: retryLimit };
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
var objectToString = Object.prototype.toString, isError = (value) => objectToString.call(value) === "[object Error]", errorMessages = /* @__PURE__ */ new Set(["network error", "NetworkError when attempting to fetch resource.", "The Internet connection appears to be offline.", "Network request failed", "fetch failed", "terminated", " A network error occurred.", "Network connection lost"]);
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
    return createTimestamp({ year: Number(getCapture(imfDate, 3)), month: getCapture(imfDate, 2), day: getCapture(imfDate, 1), hours: getCapture(imfDate, 4), minutes: getCapture(imfDate, 5), seconds: getCapture(imfDate, 6) });
  let rfc850Date = rfc850DatePattern.exec(value);
  if (rfc850Date) {
    let now = /* @__PURE__ */ new Date(), twoDigitYear = Number(getCapture(rfc850Date, 3)), currentCenturyYear = Math.floor(now.getUTCFullYear() / 100) * 100 + twoDigitYear, fiftyYearsFromNow = Date.UTC(now.getUTCFullYear() + 50, now.getUTCMonth(), now.getUTCDate(), now.getUTCHours(), now.getUTCMinutes(), now.getUTCSeconds(), now.getUTCMilliseconds()), timestamp;
    for (let year of [currentCenturyYear - 100, currentCenturyYear, currentCenturyYear + 100]) {
      let candidateTimestamp = createTimestamp({ year, month: getCapture(rfc850Date, 2), day: getCapture(rfc850Date, 1), hours: getCapture(rfc850Date, 4), minutes: getCapture(rfc850Date, 5), seconds: getCapture(rfc850Date, 6) });
      candidateTimestamp !== void 0 && candidateTimestamp <= fiftyYearsFromNow && (timestamp = candidateTimestamp);
    }
    return timestamp;
  }
  let asctimeDate = asctimeDatePattern.exec(value);
  if (asctimeDate) {
    let time = getCapture(asctimeDate, 4), [hours2, minutes, seconds3] = time.split(":");
    return createTimestamp({ year: Number(getCapture(asctimeDate, 5)), month: getCapture(asctimeDate, 2), day: getCapture(asctimeDate, 3).trim(), hours: hours2, minutes, seconds: seconds3 });
  }
}, calculateRetryTimingDelay = ({ value, allowTimestamp }) => {
  if (delayPattern.test(value)) {
    let delay22 = Number(value) * 1e3;
    return allowTimestamp && delay22 >= timestampThreshold && (delay22 -= Date.now()), Math.max(0, delay22);
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
  let clonedOptions = { ...options, json: cloneShallow(options.json), context: cloneShallow(options.context), headers: cloneShallow(options.headers), searchParams: cloneSearchParametersForInitHook(options.searchParams) };
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
        let text2 = await ky2.#raceBodyRead(async () => response.text(), response), request = ky2.#getResponseRequest(response), parsedResult = await ky2.#raceWithTotalTimeout(async () => {
          let jsonValue = initHookOptions.parseJson ? await initHookOptions.parseJson(text2, { request, response }) : text2 === "" && schema2 !== void 0 ? void 0 : JSON.parse(text2);
          return schema2 === void 0 ? jsonValue : validateJsonWithSchema(jsonValue, schema2);
        });
        return parsedResult === timedOutOperation && await ky2.#throwProcessedError(new TimeoutError(request)), parsedResult;
      });
    return result;
  }
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
  constructor(input, options = {}) {
    if (this.#input = input, Object.hasOwn(options, "prefixUrl"))
      throw new Error(prefixUrlRenamedErrorMessage);
    if (this.#options = { ...options, headers: mergeHeaders(this.#input.headers, options.headers), hooks: mergeHooks({}, options.hooks), method: normalizeRequestMethod(options.method ?? this.#input.method ?? "GET"), prefix: String(options.prefix || ""), retry: normalizeRetryOptions(options.retry), throwHttpErrors: options.throwHttpErrors ?? !0, timeout: options.timeout ?? 1e4, totalTimeout: options.totalTimeout ?? !1, fetch: options.fetch ?? globalThis.fetch.bind(globalThis), context: options.context ?? {} }, this.#retryLimit = this.#options.retry.limit, typeof this.#input != "string" && !(this.#input instanceof URL || this.#input instanceof globalThis.Request))
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
    supportsAbortController && supportsAbortSignal && (this.#userProvidedAbortSignal = this.#options.signal ?? this.#input.signal, this.#abortController = new globalThis.AbortController(), this.#options.signal = this.#createManagedSignal()), this.#options.duplex = "half", this.#options.json !== void 0 && (this.#options.body = this.#options.stringifyJson?.(this.#options.json) ?? JSON.stringify(this.#options.json), this.#options.headers.set("content-type", this.#options.headers.get("content-type") ?? "application/json"));
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
      let text2 = await response.text();
      return this.#options.parseJson(text2, { request, response });
    }), response;
  }
  async #throwProcessedError(error2) {
    if (!(error2 instanceof Error) || this.#beforeRetryHookErrors.has(error2))
      throw error2;
    let processedError = error2;
    for (let hook of this.#options.hooks.beforeError) {
      let hookResult = await hook({ request: this.request, options: this.#getNormalizedOptions(), error: processedError, retryCount: this.#retryCount });
      hookResult instanceof Error && (processedError = hookResult);
    }
    throw processedError;
  }
  async #getResponseData(response) {
    let readTimeout = this.#getErrorDataTimeout(), text2 = await this.#readResponseText(response, readTimeout.milliseconds);
    if (text2 === timedOutResponseData) {
      if (readTimeout.fromTotalTimeout)
        throw new TimeoutError(this.request);
      this.#throwIfTotalTimeoutExhausted();
      return;
    }
    if (!text2)
      return;
    if (!this.#isJsonContentType(response.headers.get("content-type") ?? ""))
      return text2;
    let parseTimeout = this.#getErrorDataTimeout(), data = await this.#parseJson(text2, response, parseTimeout.milliseconds, this.#getResponseRequest(response));
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
      return { milliseconds: errorDataTimeout, fromTotalTimeout: !1 };
    if (remainingTotal <= 0)
      throw new TimeoutError(this.request);
    return { milliseconds: Math.min(errorDataTimeout, remainingTotal), fromTotalTimeout: remainingTotal <= errorDataTimeout };
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
    let result = await Promise.race([bodyPromise, new Promise((resolve2) => {
      let timeoutId = setTimeout(() => {
        resolve2(timedOutResponseData);
      }, timeoutMs);
      bodyPromise.finally(() => {
        clearTimeout(timeoutId);
      }).catch(() => {
      });
    })]);
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
  async #parseJson(text2, response, timeoutMs, request) {
    let timeoutId;
    try {
      return await Promise.race([Promise.resolve().then(() => this.#options.parseJson ? this.#options.parseJson(text2, { request, response }) : JSON.parse(text2)), new Promise((resolve2) => {
        timeoutId = setTimeout(() => {
          resolve2(timedOutResponseData);
        }, timeoutMs);
      })]);
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
      let result = await this.#raceWithTotalTimeout(async () => hook({ request: this.request, options: this.#getNormalizedOptions(), retryCount: 0 }));
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
        if (modifiedResponse = await this.#raceWithTotalTimeout(async () => hook({ request: this.request, options: this.#getNormalizedOptions(), response: hookResponse, retryCount: this.#retryCount })), modifiedResponse === timedOutOperation)
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
        hookResult = await this.#raceWithTotalTimeout(async () => hook({ request: this.request, options: this.#getNormalizedOptions(), error: error2, retryCount: this.#retryCount + 1 }));
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
      if (hookResult === stop)
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
      let effectiveTimeout = this.#options.timeout === !1 ? remainingTotal : remainingTotal === void 0 ? this.#options.timeout : Math.min(this.#options.timeout, remainingTotal), response = effectiveTimeout === void 0 ? await this.#options.fetch(request, nonRequestOptions) : await timeout(request, nonRequestOptions, this.#abortController, { timeout: effectiveTimeout, fetch: this.#options.fetch });
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
    return !this.#options.onUploadProgress || !request.body || !!0 ? request : streamRequest(request, this.#options.onUploadProgress, originalBody ?? this.#options.body ?? void 0);
  }
};

// node_modules/ky/distribution/index.js
var createInstance = (defaults) => {
  let ky2 = (input, options) => Ky.create(input, validateAndMerge(defaults, options));
  for (let method of requestMethods)
    ky2[method] = (input, options) => Ky.create(input, validateAndMerge(defaults, options, { method }));
  return ky2.create = (newDefaults) => createInstance(validateAndMerge(newDefaults)), ky2.extend = (newDefaults) => (typeof newDefaults == "function" && (newDefaults = newDefaults(defaults ?? {})), createInstance(validateAndMerge(defaults, newDefaults))), ky2.stop = stop, ky2.retry = retry, ky2;
}, ky = createInstance(), distribution_default = ky;

// src/http/json.ts
function parseJson(text2) {
  return hasLongNumber(text2) ? JSON.parse(text2, keepDigits) : JSON.parse(text2);
}
function hasLongNumber(text2) {
  for (let index = 15; index < text2.length; index += 16)
    if (isDigit(text2, index) && digitsAround(text2, index) >= 16) return !0;
  return !1;
}
function digitsAround(text2, index) {
  let [first, last] = [index, index];
  for (; isDigit(text2, first - 1); ) first--;
  for (; isDigit(text2, last + 1); ) last++;
  return last - first + 1;
}
function isDigit(text2, index) {
  let code = text2.charCodeAt(index);
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
function read({ status, headers }, text2) {
  if (text2.trim() === "") return { status, headers, body: void 0, unreadable: !1 };
  if (!(headers.get("content-type")?.includes("json") !== !1 || /^\s*\{/.test(text2))) return { status, headers, body: void 0, unreadable: !0 };
  try {
    return { status, headers, body: parseJson(text2), unreadable: !1 };
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

// src/action/runner-log.ts
var awaited, runnerLog = {
  info: (message, tone) => inGroup(() => info(coloured(plain(message), tone))),
  notice: (message) => inGroup(() => notice(clean(message))),
  warning: (message, place) => inGroup(() => warning(clean(message), annotation(place))),
  error: (message, place) => inGroup(() => error(clean(message), annotation(place))),
  async group(title2, step) {
    awaited = clean(title2);
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
  await setOutputs(outputs), await writeSummary(summary, sessionWarnings), failure === void 0 && runnerLog.info(`${headline}.`, "good");
  for (let message of notices) runnerLog.notice(message);
  for (let message of warnings) runnerLog.warning(message);
  for (let { message, place } of problems.slice(0, ANNOTATIONS - 1)) runnerLog.error(message, place);
  failure !== void 0 && (runnerLog.error(failure), process.exitCode = ExitCode.Failure);
}
async function stop2(error2, sessionWarnings) {
  let failure = error2 instanceof Failure ? error2 : asDiskTrouble(error2) ?? asBug(error2);
  process.exitCode = ExitCode.Failure;
  let { failureSummary } = await import("./failure-summary-Q4D5YOZL.js");
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
var DISK_TROUBLE = {
  ENOSPC: "is full",
  EDQUOT: "is full",
  EROFS: "can only be read",
  EIO: "is damaged"
};
function asDiskTrouble(error2) {
  if (!(error2 instanceof Error)) return;
  let how = DISK_TROUBLE[error2.code ?? ""];
  if (how !== void 0)
    return new Failure(
      `The disk of the machine that runs this job ${how} (${error2.message}), so the run stopped. What it did until then is recorded. Run it again when there is room on the disk, or on another machine: it goes on from there.`,
      { cause: error2 }
    );
}
function asBug(error2) {
  error2 instanceof Error && error2.stack !== void 0 && runnerLog.info(error2.stack);
  let { GITHUB_ACTION_REPOSITORY } = process.env, where = GITHUB_ACTION_REPOSITORY ? ` at https://github.com/${GITHUB_ACTION_REPOSITORY}/issues` : "";
  return new Failure(
    `This is a bug in the action: ${error2 instanceof Error ? error2.message : String(error2)}. Running it again is harmless. Please report this message${where}.`,
    { cause: error2 }
  );
}
function setOutputs(outputs) {
  return tellOrLog(() => {
    for (let [name, value] of Object.entries(outputs)) setOutput(name, value);
  });
}
async function writeSummary(markdown, warnings) {
  let parts2 = [markdown, ...warnings.map((warning2) => `\u26A0\uFE0F ${warning2}`)], { GITHUB_STEP_SUMMARY } = process.env;
  GITHUB_STEP_SUMMARY && await tellOrLog(() => appendFile(GITHUB_STEP_SUMMARY, parts2.join(`

`)), markdown);
}
async function tellOrLog(tell, instead) {
  try {
    await tell();
  } catch (error2) {
    process.exitCode = ExitCode.Failure, runnerLog.error(`What this run did could not be written to its page: ${reasonOf(error2)}. Its log has it.`), instead !== void 0 && runnerLog.info(instead);
  }
}

// src/csv/cells.ts
var UNSEEN = /[\u200B-\u200F\u2060\uFEFF\u00AD]/g, QUOTED = /^[\u201C\u201D\u201E\u201F\u00AB\u00BB](.*)[\u201C\u201D\u201E\u201F\u00AB\u00BB]$/s;
function bare(cell) {
  if (isAscii(cell)) return cell.trim();
  let seen = cell.replace(UNSEEN, "").trim();
  return QUOTED.exec(seen)?.[1]?.trim() ?? seen;
}
function isLost(cell) {
  return /^#+$/.test(cell) || /^#[A-Z0-9/]+[!?]?$/.test(cell);
}
var GROUPED = [
  /^(\d{1,3}(?:,\d{3})+)(?:\.0+)?$/,
  /^(\d{1,3}(?:\.\d{3})+)(?:,0+)?$/,
  /^(\d{1,3}(?:[ \u00A0\u202F'\u2019]\d{3})+)(?:[.,]0+)?$/
], AMBIGUOUS = /^\d{1,3}[.,]000$/, MOST_DIGITS = 40;
function wholeDigits(text2) {
  if (text2.length > 2 * MOST_DIGITS || AMBIGUOUS.test(text2)) return;
  let digits = /^(\d+)(?:[.,]0{1,2}|[.,]0{4,})?$/.exec(text2)?.[1] ?? GROUPED.map((grouped) => grouped.exec(text2)?.[1]?.replace(/\D/g, "")).find((found2) => found2 !== void 0);
  return digits !== void 0 && digits.length <= MOST_DIGITS ? digits : void 0;
}
function wholeNumber(text2) {
  let digits = text2 === void 0 ? void 0 : wholeDigits(text2);
  return digits === void 0 || digits.length > 15 ? void 0 : Number(digits);
}
var MAX_ID = 2n ** 64n - 1n, PLAIN_ID = /^[1-9]\d{0,17}$/;
function parseHistoryId(text2) {
  if (PLAIN_ID.test(text2)) return text2;
  let digits = wholeDigits(text2);
  if (digits === void 0) return;
  let id = BigInt(digits);
  return id > 0n && id <= MAX_ID ? String(id) : void 0;
}
var KEEP_AS_TEXT = "Import the file again with the column history_id as text, or write the x into the file as it was exported.";
function explainBadId(text2) {
  return text2 === "" ? "The row has a mark, but no history ID." : isLost(text2) ? `The history ID is lost: the cell says ${quote(text2)}. Make the column wider before you save the file, or export again.` : /^\d+([.,]\d+)?e\+?\d+$/i.test(text2) ? `The spreadsheet turned the history ID into ${quote(text2)}, which is rounded and no longer matches any play. ${KEEP_AS_TEXT}` : `${quote(text2)} is not a history ID: it must be a whole number.`;
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
  [/^["'\u201C\u201D\u2018\u2019].*["'\u201C\u201D\u2018\u2019]$/s, "is in quotation marks"],
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
function splitNames(text2) {
  return text2.split(/[,\r\n]+/).map((name) => name.trim()).filter(Boolean);
}
var GROUPED2 = /(?<!\d)\d{1,3}(?:[ ,\u00A0\u202F]\d{3}){2,}(?!\d)/;
function readIds(input) {
  let given = input("ids").split(/[\s,;]+/).filter(Boolean), wrong = given.find((text2) => parseHistoryId(text2) === void 0), grouped = GROUPED2.exec(input("ids"))?.[0];
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
  let number2 = Number(value);
  return number2 >= least && number2 <= most && (!isWhole || Number.isSafeInteger(number2)) && /^\d+(\.\d+)?$/.test(value) ? number2 : (input.problem(`The input ${name} is ${quote(value)}; it must be ${what}.`), otherwise);
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
function encode(text2) {
  return encodeURIComponent(text2.toWellFormed()).replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%2F", "/").replace(/[()']/g, (character) => `%${character.charCodeAt(0).toString(16)}`);
}
function repositoryPage({ serverUrl, repository: { owner, repo } }) {
  return `${serverUrl}/${owner}/${repo}`;
}
function encodePath(path) {
  return path.split("/").map(encodeURIComponent).join("/");
}

// src/base/fields.ts
function fieldsOf(value) {
  return isObject2(value) ? value : {};
}
function isObject2(value) {
  return typeof value == "object" && value !== null && !Array.isArray(value);
}
function isText(value) {
  return typeof value == "string";
}
function isNumber2(value) {
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
  if (!isFilled(accessToken) || !isFilled(refreshToken) || !isNumber2(createdAt) || !isNumber2(expiresAt) || !isNumber2(savedAt)) return;
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
function readOptions(command8, getInput2, run2) {
  let problems = [], pages = { secrets: secretsPage(run2, ""), variables: variablesPage(run2) }, input = createReadInput(
    getInput2,
    (message2, settings) => problems.push({ message: message2, ...settings && { page: pages[settings] } })
  ), mayLackToken = !run2.mayAct || command8.mayLackToken === !0;
  command8.isUnknown !== !0 && refuseForeign(input, input("command"));
  let options = gather2(problems, () => command8.readOptions(input, commonOptions(input, mayLackToken)));
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
function refuseForeign(input, command8) {
  for (let [name, commands] of Object.entries(USED_BY))
    input(name) === "" || commands.includes(command8) || input.problem(
      `The input ${name} is not for ${command8}, but for ${commands.join(" and ")}. Leave it empty.`
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
  refuseSwapped(input);
  let token = mayLackToken ? input("token") : required(input, "token", TOKEN_HINT, "secrets");
  return {
    command: input("command"),
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
  if (!(!isObject2(repository) || !isOptionalText2(default_branch) || !isOptionalText2(visibility)))
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
  let { number: number2 } = fieldsOf(fieldsOf(eventPayload).pull_request);
  if (!isNumber2(number2)) throw notAsDescribed("pull_request");
  return { name: "pull_request", number: number2 };
}
function readIssueComment(eventPayload) {
  let { action, issue: issue2, comment: comment2 } = fieldsOf(eventPayload), { number: number2, body: issueBody, pull_request } = fieldsOf(issue2), { id, body, user } = fieldsOf(comment2);
  if (!isText(action) || !isNumber2(number2) || !isTextOrNull(issueBody) || !isNumber2(id) || !isTextOrNull(body)) throw notAsDescribed("issue_comment");
  return {
    name: "issue_comment",
    isNew: action === "created" && pull_request == null,
    issue: { number: number2, body: issueBody ?? "" },
    comment: {
      id: String(id),
      body: body ?? "",
      author: user == null ? void 0 : readAuthor(fieldsOf(user))
    }
  };
}
function readAuthor({ login, id, type }) {
  if (!isText(login) || !isNumber2(id) || !isText(type)) throw notAsDescribed("issue_comment");
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
function assertMayAct({ event, mayAct }, command8) {
  if (mayAct && event.name !== "issue_comment") return;
  let where = describeEvent(event);
  throw new Failure(
    `${command8} does not run on ${where}, which is not allowed to change anything. Start it by hand: open Actions, choose the workflow, and press Run workflow.`
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
  if (!((isOld(run2) ? void 0 : run2.isPrivate) ?? await askWhetherPrivate(github) ?? isUnsure(run2)))
    throw new Failure(
      "This repository is not private: others could read what you watch in the log, the summary and the artifacts. Nothing was read. Make the repository private (Settings, Danger Zone), or set allow-public if that is what you want."
    );
}
function isOld({ isPrivate, attempt }) {
  return isPrivate === !0 && attempt !== "1";
}
async function askWhetherPrivate(github) {
  let answer = await github?.request(`GET ${repositoryPath(github)}`);
  return answer?.status === 200 ? privacyIn(answer.data) : void 0;
}
function isUnsure(run2) {
  let next = isOld(run2) ? "Start a new run" : "Give the job contents: read";
  throw new Failure(
    `GitHub does not say whether this repository is private, so nothing was read. ${next}, or set allow-public.`
  );
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
  if (result instanceof NoAnswer) return !1;
  let { status, headers } = result;
  return status === 429 || status === 403 && (headers.has("retry-after") || isUsedUp(headers));
}
function isUsedUp(headers) {
  return headers.get("x-ratelimit-remaining") === "0";
}
function untilReset(headers) {
  let wait = Number(headers.get("x-ratelimit-reset")) * 1e3 - Date.parse(headers.get("date") ?? "");
  return wait > 0 ? wait : void 0;
}
function isWorthAnotherTry(result, repeatable, tries) {
  return result instanceof NoAnswer ? repeatable && tries < TRIES : isLimited(result) ? tries < TRIES_WHEN_LIMITED : repeatable && isPassing(result) && tries < TRIES;
}
function waitAfter(result, tries) {
  return askedToWait(result) || backoff(tries);
}
function askedToWait(result) {
  if (result instanceof NoAnswer) return;
  let { headers } = result;
  return retryAfter(headers) || (isLimited(result) && isUsedUp(headers) ? untilReset(headers) : void 0);
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
    let { refresh } = await import("./chunk-72ERUXA3.js"), secret = await prepare(current, options.place, tools);
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
    async renew(refused2) {
      inUse().accessToken === refused2 && (log.info("Trakt refused the access token (401)."), renewal ??= rotate(), await renewal);
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
  return status >= 500 ? `Trakt is overloaded or down (${status}). This happened while ${what}. ${next}` : status >= 300 && status < 400 ? `Trakt answered with a redirect (${status}) while ${what}. Redirects are not followed, because your session would be sent along. Check api-url and auth-url.` : isSuccess(trouble) ? `Trakt sent something unexpected while ${what}. ${next}` : `${explainRefusal(trouble)} This happened while ${what}.`;
}
function isDoubtful(answer) {
  return isSuccess(answer) || isPassing(answer);
}
function shortTrouble(answer) {
  return describeTrouble({ ...answer, unreadable: isSuccess(answer) });
}
function isSuccess({ status }) {
  return status >= 200 && status < 300;
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
      return "Trakt says that this is for VIP members only (426), but nothing that this action asks for is: you need no VIP. If it happens again, report it with this message.";
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
  loadMeanwhile(() => import("./schemas-TH2B36UM.js"));
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
          return host.note(answer2.headers.get("date")), method === "GET" && answer2.status === 200 && answer2.body === void 0 ? { ...answer2, unreadable: !0 } : answer2;
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
  async function open2() {
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
      signedIn ??= log.group("Signing in", open2);
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

// src/commands/backup/begin.ts
async function begin({ signIn }) {
  let signedIn = await signIn();
  return { signedIn, activities: readActivities(signedIn.api) };
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

// src/commands/backup/options.ts
function readBackupOptions(input, common) {
  let isUnlimited = input("max-shrink").toLowerCase() === "unlimited";
  return {
    ...common,
    directory: input("directory") || BACKUP_DIRECTORY,
    ...readDuplicateSetting(input),
    maxShrink: isUnlimited ? Number.POSITIVE_INFINITY : readNumber(input, "max-shrink", 50, plays),
    full: readBoolean(input, "full", !1),
    issue: readBoolean(input, "issue", !1)
  };
}

// src/commands/backup/command.ts
var command = {
  readOptions: readBackupOptions,
  /** All that the first request does not need loads while it is answered. */
  async carryOut(tools, options) {
    let begun = await begin(tools);
    await sent(begun.activities);
    let { backup } = await import("./backup-DHRBLGWS.js");
    loadMeanwhile(() => import("./conclusion-MKJ7HFRP.js"));
    let report = await backup(tools, options, begun), { concludeBackup } = await import("./conclusion-MKJ7HFRP.js");
    return concludeBackup(report, tools.run);
  }
};

// src/commands/change/asked.ts

// src/history/claims.ts
var SILENT_FIELDS = [
  "historyId",
  "watchedAt",
  "action",
  "episodeTitle",
  "showSlug"
];
function thingsSaid({
  time: _,
  ...claims
}) {
  return Object.entries(claims).flatMap(
    ([field, said2]) => said2 === void 0 ? [] : [[field, said2]]
  );
}
function saidBy(said2) {
  return said2 !== void 0 && "value" in said2 ? said2.value : void 0;
}
function plainTitle(title2) {
  return title2.normalize("NFKC").replace(/[\u2018\u2019\u201A\u201B`\u00B4]/g, "'").replace(/[\u201C\u201D\u201E\u201F\u00AB\u00BB]/g, '"').replace(/[\u2010-\u2015\u2212]/g, "-").replace(/[\s\u200B-\u200D\uFEFF]+/g, " ").trim().toLowerCase();
}

// src/csv/columns.ts
var asItIs = (cell) => cell;
function text(column, read2 = asItIs) {
  return { column, kind: "text", read: read2 };
}
function title(column) {
  return { column, kind: "title", read: (cell) => UNREADABLE.test(cell) ? void 0 : cell };
}
function number(column, word) {
  return { column, kind: "number", read: (cell) => wholeNumber(word ? cell.replace(word, "") : cell) };
}
var UNREADABLE = /^#{3,}$|^\?+$|\uFFFD/, PLAY_FIELDS = {
  historyId: text("history_id"),
  watchedAt: text("watched_at"),
  action: text("play_action"),
  type: text("type", readType),
  title: title("title"),
  year: number("year"),
  season: number("season", /^s(?:eason)? ?(?=\d)/i),
  episode: number("episode", /^e(?:p(?:isode)?)?\.? ?(?=\d)/i),
  episodeTitle: title("episode_title"),
  traktId: number("trakt_id"),
  tvdbId: number("tvdb_id"),
  imdbId: text("imdb_id", (cell) => /^tt\d+$/i.exec(cell)?.[0].toLowerCase()),
  tmdbId: number("tmdb_id"),
  showTraktId: number("show_trakt_id"),
  showSlug: text("show_slug")
};
function readType(cell) {
  let type = cell.toLowerCase();
  return type === "episode" || type === "movie" ? type : void 0;
}
var FIELDS = Object.keys(PLAY_FIELDS), CLAIMED_FIELDS = FIELDS.filter(
  (field) => !SILENT_FIELDS.includes(field)
), PERSONAL_COLUMNS = ["remove", "move_to", "suspect"], FIX_COLUMNS = ["use", "reason", "candidates"], ORIGIN_COLUMNS = ["from", "as_given"], PLAY_COLUMNS = [
  ...PERSONAL_COLUMNS,
  ...FIELDS.map((field) => PLAY_FIELDS[field].column),
  "account"
], TITLES = /* @__PURE__ */ new Set([
  "suspect",
  ...Object.values(PLAY_FIELDS).flatMap(({ kind, column }) => kind === "title" ? [column] : [])
]), COLUMNS = new Map(
  [...PLAY_COLUMNS, "stays"].map((column) => [column.replaceAll("_", ""), column])
), MISREAD_MARK = /^\u00EF\u00BB\u00BF/;
function columnOf(header) {
  let name = bare(header.replace(MISREAD_MARK, "")).toLowerCase().replace(/[\s_-]+/g, "");
  return COLUMNS.get(name);
}

// src/csv/play-cells.ts
function cellsOf(play, account) {
  let cells = {};
  for (let field of FIELDS) cells[PLAY_FIELDS[field].column] = play[field];
  return cells.account = account, cells;
}
var ALWAYS = ["historyId", "watchedAt", "action", "type"], DETAILS = FIELDS.filter((field) => !ALWAYS.includes(field));
function detailsIn(cells) {
  return detailsFrom((field) => valueIn(field, cells[PLAY_FIELDS[field].column]));
}
function valueIn(field, cell) {
  if (!cell) return null;
  let { kind, read: read2 } = PLAY_FIELDS[field];
  return kind !== "number" ? cell : WHOLE.test(cell) ? Number(cell) : read2(cell) ?? null;
}
var WHOLE = /^-?\d+$/;
function detailsWith(known) {
  return detailsFrom((field) => known[field]);
}
function detailsFrom(get) {
  let details = {};
  for (let field of DETAILS) details[field] = get(field) ?? null;
  return details;
}

// src/csv/days.ts
var MONTHS = [
  "january januar janner janvier enero gennaio",
  "february februar fevrier febrero febbraio",
  "march marz mars marzo mrz",
  "april avril abril aprile",
  "may mai mayo maggio",
  "june juni juin junio giugno",
  "july juli juillet julio luglio",
  "august aout agosto",
  "september septembre septiembre setiembre settembre",
  "october oktober octobre octubre ottobre",
  "november novembre noviembre",
  "december dezember decembre diciembre dicembre"
].map((names) => names.split(" ")), FILLERS = /^(?:de|del|den|der|le|the|of|at|um|\u00E0|a|el|il|st|nd|rd|th)$/, WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mie|jue|vie|sab|dom|gio)[a-z]*$/, marks = unicodeExpression(String.raw`\p{M}`);
function readDay(text2) {
  let tokens = text2.normalize("NFD").replace(marks(), "").toLowerCase().split(/[\s,./-]+/).map((token) => token.replace(/^(\d{1,2})(?:st|nd|rd|th|er)$/, "$1")).filter((token) => token !== "" && !FILLERS.test(token)), numbers = tokens.filter((token) => /^\d+$/.test(token)), words = tokens.filter((token) => !/^\d+$/.test(token)), named = words.flatMap((word) => monthOf(word) ?? []), isOnlyWeekday = words.filter((word) => monthOf(word) === void 0).every((word) => WEEKDAY.test(word));
  if (words.length > 0 && (named.length !== 1 || !isOnlyWeekday)) return [];
  let dates = named[0] === void 0 ? numericDates(numbers) : datesOfMonth(numbers, named[0]);
  return [...new Set(dates)];
}
function numericDates(numbers) {
  let [a = "", b = "", c = ""] = numbers;
  if (numbers.length === 1 && /^\d{8}$/.test(a)) return daysOf(a.slice(0, 4), a.slice(4, 6), a.slice(6));
  if (numbers.length !== 3) return [];
  if (a.length === 4) return daysOf(a, b, c);
  let lastIsYear = [...daysOf(c, b, a), ...daysOf(c, a, b)];
  return c.length === 4 ? lastIsYear : [...lastIsYear, ...daysOf(a, b, c)];
}
function datesOfMonth(numbers, month) {
  let [a = "", b = ""] = numbers;
  return numbers.length !== 2 ? [] : a.length === 4 ? daysOf(a, String(month), b) : b.length === 4 ? daysOf(b, String(month), a) : [...daysOf(b, String(month), a), ...daysOf(a, String(month), b)];
}
function monthOf(word) {
  let fitting = MONTHS.flatMap(
    (names, index) => word.length >= 3 && names.some((name) => name.startsWith(word)) ? [index + 1] : []
  );
  return fitting.length === 1 ? fitting[0] : void 0;
}
function daysOf(year, month, day) {
  return month.length > 2 || day.length > 2 || !(year.length === 4 || year.length === 2) ? [] : (year.length === 4 ? [Number(year)] : [1900 + Number(year), 2e3 + Number(year)]).flatMap((each) => {
    let time = Date.UTC(each, Number(month) - 1, Number(day)), date = new Date(time);
    return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day) && each >= 1900 ? [time] : [];
  });
}

// src/csv/times.ts
var ZONED = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?) ?(Z|[+-]\d{2}(?::?\d{2})?)$/i, MINUTE = 6e4, DAY3 = 864e5;
function zonedMinute(text2) {
  let time = zonedTime(text2);
  return time === void 0 ? void 0 : minuteOf(time);
}
function zonedTime(text2) {
  if (text2 === void 0 || isCanonical(text2)) return text2;
  let [, date, clock = "", zone = ""] = ZONED.exec(text2) ?? [];
  if (date === void 0) return;
  let offset = zone.toUpperCase().replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours2, minutes = "00") => `${hours2}:${minutes}`), day = Date.parse(`${date}T00:00:00Z`), time = Date.parse(`${date}T${clock.replace(",", ".")}${offset}`);
  if (!(Number.isNaN(time) || Number.isNaN(day)) && new Date(day).toISOString().slice(0, 10) === date)
    return new Date(time).toISOString();
}
var FIRST_YEAR = 1900;
function plausibleTime(text2) {
  let time = zonedTime(text2);
  return time === void 0 || new Date(time).getUTCFullYear() < FIRST_YEAR ? void 0 : time;
}
function readTime(text2) {
  if (text2 === void 0 || text2 === "" || isLost(text2) || isClockAlone(text2)) return;
  let minute = zonedMinute(text2);
  if (minute !== void 0) return { minute };
  let readings = readWallTimes(text2);
  return readings.length === 0 ? { unreadable: text2 } : { readings };
}
function isClockAlone(text2) {
  return CLOCK_ALONE.test(text2);
}
var CLOCK_ALONE = /^\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d+)?(?: ?[ap]\.? ?m\.?)?$/i, CLOCK = /(?:^|[\sT,]|\bat |\bum |\b\u00E0 )(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)? ?([ap]\.? ?m\.?)?(?: ?(?:uhr|h))?\s*(?:Z|UTC|GMT)?$/i;
function readWallTimes(text2) {
  let serial = readSerial(text2);
  if (serial !== void 0) return [serial];
  let clock = /\d[:h]\d{2}/i.test(text2) || /\s\d{1,2}\.\d{2}(?:\.\d{2})?$/.test(text2) ? CLOCK.exec(text2) : null, days = readDay(clock === null ? text2 : text2.slice(0, clock.index));
  if (clock === null) return days.map((day) => ({ from: day, to: day + DAY3 - MINUTE }));
  let minutes = minutesOf(clock);
  return minutes === void 0 ? [] : days.map((day) => ({ from: day + minutes * MINUTE, to: day + minutes * MINUTE }));
}
function minutesOf([, hours2, minutes, seconds3 = "0", half]) {
  let [hour, minute] = [Number(hours2), Number(minutes)];
  if (!(hour > 23 || minute > 59 || Number(seconds3) > 59)) {
    if (half === void 0) return hour * 60 + minute;
    if (!(hour < 1 || hour > 12))
      return (hour % 12 + (/^p/i.test(half) ? 12 : 0)) * 60 + minute;
  }
}
var SERIAL = /^([2-7]\d{4})(?:[.,](\d+))?$/, FIRST_DAY = Date.UTC(1899, 11, 30);
function readSerial(text2) {
  let [, days, fraction] = SERIAL.exec(text2) ?? [];
  if (days === void 0) return;
  let day = FIRST_DAY + Number(days) * DAY3;
  if (fraction === void 0) return { from: day, to: day + DAY3 - MINUTE };
  let from = day + Math.floor(+`0.${fraction}` * DAY3 / MINUTE) * MINUTE;
  return { from, to: from + MINUTE };
}

// src/csv/row-claims.ts
function claimsOf({ cells }) {
  let claims = { time: readTime(cells.watched_at) };
  for (let field of CLAIMED_FIELDS) claims[field] = said(field, cells);
  return claims;
}
function claimsOfPlay(play) {
  let cells = Object.entries(cellsOf(play, "")).map(([column, value]) => [column, String(value ?? "")]);
  return claimsOf({ cells: Object.fromEntries(cells) });
}
function said(field, cells) {
  let { column, read: read2 } = PLAY_FIELDS[field], cell = cells[column];
  if (cell === void 0 || cell === "") return;
  let value = read2(cell);
  return value === void 0 ? { column, unreadable: cell } : { column, value };
}

// src/csv/ordered-rows.ts
function orderedRows(plays2, { what, runId, file }) {
  let asked = what === "remove" || what === "keep" ? { mark: what } : { mark: "unmarked", moveTo: { kind: what } };
  return plays2.map((play) => ({
    historyId: play.historyId,
    ...file !== void 0 && { place: { file } },
    claims: claimsOfPlay(play),
    shownBy: runId,
    ...what === "remove" && play.stays !== void 0 && { stays: play.stays },
    ...asked
  }));
}

// src/csv/marks.ts
var MARKS = new Map([
  ["", "unmarked"],
  ...["x", "\u2713", "\u2714", "\u2611", "yes", "y", "true", "1", "remove"].map((word) => [word, "remove"]),
  ...["wahr", "vrai", "verdadero", "vero"].map((word) => [word, "remove"]),
  ...["no", "n", "false", "0"].map((word) => [word, "no"]),
  ...["falsch", "faux", "falso"].map((word) => [word, "no"]),
  ["keep", "keep"]
]), LIKE_X = /[\u0445\u0425\u03C7\u03A7]/g, VARIATION = /[\uFE0E\uFE0F]/g;
function readMark(cell) {
  let word = bare(cell).replace(VARIATION, "").replace(LIKE_X, "x").normalize("NFKC").toLowerCase();
  return MARKS.get(word.replace(/^([01])[.,]0+$/, "$1"));
}

// src/csv/move-to.ts
var LOCAL = /^(\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\d{1,2}\.\d{4})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?$/i;
function readMoveTo(cell) {
  let text2 = bare(cell), word = text2.toLowerCase();
  if (word === "released" || word === "unknown") return { kind: word };
  let zoned = plausibleTime(text2);
  if (zoned !== void 0) return { kind: "time", at: zoned };
  let [, date = "", hours2, minutes = "", seconds3 = "00"] = LOCAL.exec(text2) ?? [], day = dayOf(date);
  if (day !== void 0) {
    if (hours2 === void 0) return { kind: "day", day };
    if (!(Number(hours2) > 23 || Number(minutes) > 59 || Number(seconds3) > 59))
      return { kind: "local time", at: `${day}T${hours2.padStart(2, "0")}:${minutes}:${seconds3}` };
  }
}
function dayOf(date) {
  let parts2 = date.split(/[.-]/), [year = "", month = "", day = ""] = date.includes(".") ? parts2.toReversed() : parts2, [found2] = readDay(`${year}-${month}-${day}`);
  return found2 === void 0 ? void 0 : new Date(found2).toISOString().slice(0, 10);
}
function cellOf(moveTo) {
  switch (moveTo.kind) {
    case "time":
    case "local time":
      return moveTo.at;
    case "day":
      return moveTo.day;
    default:
      return moveTo.kind;
  }
}

// src/csv/shape.ts
function shapeOf(file, isInBackup) {
  let { columns, unknown: unknown2 } = file;
  if (columns.has("stays")) return neither(file, LISTS_REMOVED);
  if (!columns.has("history_id"))
    return neither(file, `The column history_id is missing, so no row names a play.${foundInstead(unknown2)}`);
  if (columns.has("remove")) return { kind: "marks" };
  let likely = likelyMarks(file);
  return columns.has("move_to") ? likely === void 0 ? { kind: "marks" } : neither(file, whichPlays(likely)) : columns.size > 1 || unknown2.length > 0 ? neither(file, whichPlays(likely)) : isInBackup ? neither(
    file,
    "A list of IDs cannot be in a backup\u2019s folder: a file there may just have lost its other columns. Commit it to changes/, or write remove above a column with an x for each play."
  ) : { kind: "list of IDs" };
}
var LISTS_REMOVED = "This file lists plays that a run removed, so there is nothing to remove. To put them back, run Undo with the number of that run.";
function neither({ path: file, headerLine: line }, message) {
  return { kind: "neither", problem: { message, place: { file, line } } };
}
function whichPlays(likely) {
  let column = likely === void 0 ? "the column with your x" : nameOf(likely), instead = likely === void 0 || likely.name === "" ? "" : ` instead of ${quote(likely.name)}`;
  return `Which plays should go? Write remove above ${column}${instead}. Nothing is selected without that header.`;
}
function likelyMarks({ unknown: unknown2 }) {
  return unknown2.find(({ filled, holdsOnlyMarks }) => filled > 0 && holdsOnlyMarks);
}
function foundInstead(unknown2) {
  let names = unknown2.filter(({ name }) => name !== "").slice(0, 3);
  return names.length === 0 ? "" : ` The file has ${names.map(({ name }) => quote(name)).join(", ")}.`;
}
function nameOf({ position }) {
  return position <= 26 ? `column ${String.fromCharCode(64 + position)}, which holds your marks,` : `column ${position}`;
}

// src/csv/selection.ts
var MOST_REMOVALS = 500;
function selectPlays(files, ids, setting = {}) {
  let problems = [], rows = [];
  for (let file of files) {
    for (let problem of file.problems) problems.push(problem);
    for (let row of readRows(file, setting, problems)) rows.push(row);
  }
  for (let row of setting.ordered ?? []) rows.push(row);
  for (let historyId of ids) rows.push({ historyId, mark: "remove" });
  for (let problem of contradictions(rows)) problems.push(problem);
  let selected = rows.filter(isSelected).map(withoutMark);
  return {
    rows: selected,
    ids: new Set(selected.map((row) => row.historyId)),
    kept: rows.filter(isKept).map(withoutMark),
    others: rows.filter((row) => !isSelected(row) && !isKept(row)).map(withoutMark),
    problems
  };
}
function withoutMark({ mark: _, ...row }) {
  return row;
}
function isKept({ mark }) {
  return mark === "keep";
}
function isSelected({ mark, moveTo }) {
  return mark === "remove" || moveTo !== void 0;
}
function readRows(file, setting, problems) {
  if (file.columns.size === 0) return [];
  let shape = shapeOf(file, setting.isInBackup?.(file.path) ?? !1);
  if (shape.kind === "neither")
    return problems.push(shape.problem), [];
  let isList = shape.kind === "list of IDs";
  return file.rows.flatMap((row) => readRow(row, isList, setting, problems));
}
function readRow(row, isList, setting, problems) {
  let { cells, place } = row, { history_id: id = "", remove = "", move_to: move = "" } = cells, mark = isList ? "remove" : readMark(remove), isUnmarked = mark === "unmarked" && move === "";
  if (id === "" && isUnmarked) return [];
  let moveTo = move === "" ? void 0 : readMoveTo(move), historyId = parseHistoryId(id), found2 = [
    problemOf(!(isUnmarked || mark === "no") && accountProblem(row, setting.account, setting.otherNames)),
    problemOf(mark === void 0 && unknownMark(remove)),
    ...moveProblems(move, moveTo, mark),
    problemOf(historyId === void 0 && explainBadId(id), "bad ID")
  ].flat();
  for (let problem of found2) problems.push({ ...problem, place });
  return found2.length > 0 || historyId === void 0 || mark === void 0 ? [] : [{ historyId, place, mark, ...!isList && { claims: claimsOf(row) }, ...moveTo && { moveTo } }];
}
function moveProblems(cell, moveTo, mark) {
  return cell === "" ? [] : [
    problemOf(moveTo === void 0 && unknownTime(cell), "unknown time"),
    problemOf(mark !== "unmarked" && BOTH_FILLED)
  ].flat();
}
function problemOf(message, kind) {
  return message ? [{ message, ...kind !== void 0 && { kind } }] : [];
}
function accountProblem({ cells }, account, otherNames = /* @__PURE__ */ new Set()) {
  let name = cells.account?.toLowerCase();
  if (!(account === void 0 || !name || name === account || otherNames.has(name)))
    return `The row belongs to the account ${quote(name)}, but this run is signed in as ${quote(account)}. If ${quote(name)} is an old name of the same account, clear the column account in this file, or export again.`;
}
function unknownMark(mark) {
  return `${quote(mark)} in the column remove is not understood. Write x to remove the play, or leave the cell empty.`;
}
function unknownTime(time) {
  return `${quote(time)} in the column move_to is not understood. Write a time as in 2025-11-17T20:15, a day as in 2025-11-17, released, or unknown.`;
}
var BOTH_FILLED = "The row has something in both remove and move_to. Should the play go, or move? Clear one of the two cells.";
function contradictions(marked) {
  return [...Map.groupBy(marked, (row) => row.historyId).values()].flatMap((rows) => {
    if (rows.length === 1) return [];
    let selected = rows.filter(isSelected), asking = selected.length > 0 ? selected : rows.filter(isKept), [first] = asking;
    if (first === void 0) return [];
    let against = contradictionOf(rows, asking, first);
    return against === void 0 ? [] : [contradictionBetween(first, against, asking)];
  });
}
function contradictionBetween(asking, { place }, all) {
  let told = ({ historyId, mark, moveTo }, where2, but) => `The play with the history ID ${historyId} is marked to be ${mark === "keep" ? "kept" : moveTo === void 0 ? "removed" : "moved"} ${where2}, but not ${but}. Mark it the same way in both places.`, where = asking.place ? `in ${describePlace(asking.place)}` : "in the list of IDs", elsewhere = place ? `in ${describePlace(place)}` : "in the list of IDs", others = all.filter((row) => row.place !== void 0 && row.place.file !== place?.file);
  return {
    kind: "contradiction",
    message: told(asking, where, "here"),
    place,
    ...others.length > 0 && {
      others: others.map((row) => ({ message: told(row, "here", elsewhere), place: row.place }))
    }
  };
}
function contradictionOf(rows, marked, { moveTo, mark }) {
  let asked = JSON.stringify(moveTo), files = new Set(marked.map((row) => row.place?.file)), isAgainst = (row) => files.has(row.place?.file) || mark !== "keep" && (row.mark === "no" || isKept(row));
  return marked.find((row) => JSON.stringify(row.moveTo) !== asked) ?? rows.find((row) => !marked.includes(row) && isAgainst(row));
}
function describePlace(place) {
  return place.line === void 0 ? place.file : `${place.file} line ${place.line}`;
}
function describeRow({ historyId, place }) {
  return `history ID ${historyId} (${place === void 0 ? "input ids" : describePlace(place)})`;
}

// src/github/order.ts
var ORDER = /^([1-9]\d{0,18})-([1-9]\d{0,5}|all)-(remove|released|unknown|keep)(?:-.*)?\.txt$/;
function parseOrder(fileName) {
  let [, runId, group, what] = ORDER.exec(fileName) ?? [];
  if (runId !== void 0)
    return { runId, group: group === "all" ? "all" : Number(group), what };
}
function orderName({ runId, group, what }) {
  return `${runId}-${group}-${what}`;
}
function orderLink(target, order, note) {
  return newFileLink(target, `changes/${orderName(order)}.txt`, note);
}

// src/csv/kind.ts
function explainOtherKind(bytes) {
  let start = Buffer.from(bytes.subarray(0, 2e3)).toString("latin1");
  if (start.startsWith("PK")) return isWorkbookZip(bytes) ? WORKBOOK : ZIP;
  if (start.startsWith("\xD0\xCF\xE0") || start.startsWith("\x8B\b")) return WORKBOOK;
  if (start.startsWith("%PDF")) return PDF;
  let text2 = start.replace(/^\u00EF\u00BB\u00BF/, "").trimStart();
  return /^(?:\{\s*(?:["}]|$)|\[\s*(?:[[{"\]\d-]|$))/.test(text2) ? JSON_FILE : /^<(?:!doctype|html|\?xml)/i.test(text2) ? PAGE : void 0;
}
var SAVE_AS = "Open it and save it as \u201CCSV UTF-8 (comma delimited)\u201D.", WORKBOOK = `This is a spreadsheet workbook, not a CSV. ${SAVE_AS}`, ZIP = "This is a ZIP archive, not a CSV. Unpack it and use the CSV inside.", PDF = "This is a PDF, not a CSV. Save the table as CSV in the program that made it.", JSON_FILE = "This is JSON, not a CSV. Export your history with this action, and mark rows in that file.", PAGE = "This is a web page or XML, not a CSV. Export your history with this action, and mark rows in that file.";
function isWorkbookZip(bytes) {
  return [bytes.subarray(0, 4e3), bytes.subarray(-1e5)].map(
    (part) => Buffer.from(part).toString("latin1")
  ).some((part) => /\[Content_Types\]\.xml|opendocument|Index\/\w+\.iwa/.test(part));
}
var JUNK = /(?:^|\/)(?:\.DS_Store|desktop\.ini|Thumbs\.db|~\$[^/]*|\.~lock\.[^/]*)$/i;
function isJunk(path) {
  return JUNK.test(path);
}

// src/csv/limits.ts
var TOO_LARGE = "The file is larger than 50 MB. Split it into smaller files.";
var TOO_MANY_ROWS = "The file has more than 200,000 rows. Split it into smaller files.";

// src/github/client.ts
var SILENCE = { debug() {
}, info() {
}, warn() {
}, error() {
} }, API_VERSION = { "x-github-api-version": "2022-11-28" };
function createGitHub(settings, { clock, log }) {
  let host = createHostClock(clock);
  loadMeanwhile(() => import("./zod-4RBRZAOI.js"));
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
      }) : sendOnce(url, options, once, host), { request } = await import("./chunk-TPSG2UMP.js"), ask = request.defaults({
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
    let text2 = await readText(response);
    return new Response(text2 === "" ? null : text2, { status, headers });
  });
}
function missingToken(what) {
  return new Failure(
    `The input github-token is empty. Without it the action cannot ${what}. Nothing was changed. Leave the input out: the job\u2019s own token is enough.`
  );
}

// src/commands/given-files.ts
async function readCsvFiles({ workspace }, paths) {
  if (paths.length === 0) return [];
  let { readCsv } = await import("./chunk-33R5R52Q.js");
  return Promise.all(paths.map(async (path) => readCsv(path, await workspace.read(path, 5e7))));
}
async function givenPaths({ run: run2, github, workspace, log }, patterns, untouched) {
  if (patterns.length === 0) return [];
  let { paths: found2, unmatched } = await workspace.find(patterns), paths = found2.filter((path) => !isJunk(path)), chosen = paths;
  if (run2.event.name === "push" || run2.event.name === "pull_request") {
    if (github === void 0) throw missingToken("see which files were changed");
    let { changedFiles } = await import("./chunk-BYWH6ICX.js"), changed = await changedFiles(github, run2.event);
    chosen = paths.filter((path) => changed.has(path)), log.info(
      `${count(chosen.length, "changed file")} of ${count(paths.length, "file")} that the input files names.`
    );
  } else if (unmatched.length > 0)
    throw new Failure(
      `No file in the repository matches ${unmatched.map(quote).join(" or ")} (the input files). ${untouched} Check the path, and that the file is committed on the branch of this run.`
    );
  return chosen;
}

// src/commands/change/account-names.ts
var MOST_NAMES = 5;
async function otherNamesIn(files, { workspace, github, run: run2, clock, log }, account) {
  let foreign = namesIn(files).difference(/* @__PURE__ */ new Set([account.slug]));
  if (foreign.size === 0) return foreign;
  let { otherNamesOf } = await import("./chunk-ZWJ57U3P.js"), names = await otherNamesOf(workspace, account), unknown2 = foreign.difference(names);
  if (github === void 0 || account.uuid === void 0 || unknown2.size > MOST_NAMES) return names;
  let { formerNames } = await import("./chunk-ETAG3NNC.js");
  try {
    return names.union(await formerNames({ github, run: run2, clock, log }, account, unknown2));
  } catch (error2) {
    if (!(error2 instanceof Failure)) throw error2;
    return log.info(`Could not look up earlier names of the account: ${error2.message}`), names;
  }
}
function namesIn(files) {
  let marked = files.flatMap(({ rows }) => rows.filter(({ cells }) => cells.remove || cells.move_to));
  return new Set(marked.flatMap(({ cells }) => cells.account?.toLowerCase() || []));
}

// src/commands/change/asked.ts
async function readAsked(context, { files: patterns, ids, orders: given = [] }) {
  let paths = await givenPaths(context, patterns, "Nothing was changed."), misnamed = paths.filter(isMisnamed), orders = paths.flatMap(orderIn), orderFiles = orders.flatMap(({ file }) => file ?? []), isTable = (path) => !orderFiles.includes(path) && !misnamed.includes(path), files = await readCsvFiles(context, paths.filter(isTable)), isInBackup = await backupFinder(context.workspace, files), readOrders2 = rememberOrders(context, [...orders, ...given]);
  return {
    files: paths,
    orders: orderFiles,
    async select(account) {
      let { ordered, ofOthers, problems } = await readOrders2(account), setting = account && {
        account: account.slug,
        otherNames: await otherNamesIn(files, context, account)
      }, selection = selectPlays(files, ids, { ...setting, isInBackup, ordered });
      return {
        ...believe(selection, [...misnamed.map(toMisnamed), ...problems]),
        ofOthers
      };
    }
  };
}
function orderIn(file) {
  let order = parseOrder(basename(file));
  return order === void 0 ? [] : [{ ...order, file }];
}
function isOrder(path) {
  return orderIn(path).length > 0;
}
var LIKE_AN_ORDER = /^\d+-(?:\d+|all)-.*\.txt$/i;
function isMisnamed(path) {
  return LIKE_AN_ORDER.test(basename(path)) && !isOrder(path);
}
function toMisnamed(file) {
  return { message: MISNAMED, place: { file } };
}
var MISNAMED = "The name of this file is not understood. It should look like 16000000001-1-remove.txt: the run\u2019s number, the group\u2019s number (or all), and remove, keep, released or unknown. Open the link in the run\u2019s summary again.";
function rememberOrders(context, orders) {
  let read2 = /* @__PURE__ */ new Map();
  return (account) => {
    if (account === void 0) return Promise.resolve({ ordered: [], ofOthers: [], problems: [] });
    let key = `${account.slug} ${account.uuid}`, known = read2.get(key) ?? readOrders(context, orders, account);
    return read2.set(key, known), known;
  };
}
async function readOrders(context, orders, account) {
  let all = { ordered: [], ofOthers: [], problems: [] };
  if (orders.length === 0) return all;
  let { orderReader } = await import("./ordered-plays-QHESE7KJ.js"), read2 = orderReader(context, account);
  for (let order of orders) {
    let { file = `the list of run ${order.runId}`, runId } = order;
    try {
      let plays2 = await read2(order);
      plays2 === void 0 ? (all.ofOthers.push(file), context.log.info(`${file} is not for ${account.slug}: run ${runId} showed plays of another account.`)) : all.ordered.push(...orderedRows(plays2, order));
    } catch (error2) {
      if (!(error2 instanceof Failure) || orders.length === 1) throw error2;
      let problems = error2.problems.length > 0 ? error2.problems : [{ message: error2.message }];
      all.problems.push(...problems.map((problem) => ({ ...problem, ...placeOf(order) })));
    }
  }
  return all;
}
function placeOf({ file }) {
  return file === void 0 ? {} : { place: { file } };
}
async function backupFinder(workspace, files) {
  let paths = files.map((file) => file.path), isIn = await Promise.all(paths.map((path) => workspace.isInBackup(path))), backedUp = new Set(paths.filter((_, index) => isIn[index]));
  return (path) => backedUp.has(path);
}
function believe(selection, besides) {
  let problems = [...besides, ...selection.problems];
  if (problems.length === 0) return selection;
  let joined = joinProblems(problems);
  throw new Failure(
    `Nothing was removed: ${count(joined.length, "problem")} in what you selected (listed below). Fix ${joined.length === 1 ? "it" : "them"} and run this again.`,
    { problems: joined }
  );
}

// src/trakt/history-of-plays.ts
async function readHistoryOfPlays(api, wanted, onProgress) {
  let titles = titlesOf(wanted), ids = wanted.map((play) => play.historyId);
  if (titles === void 0) return readNewestFirst(api, ids, { onProgress });
  if (titles.length > 1) {
    let isTooLong = !1, read3 = await readNewestFirst(api, ids, {
      onProgress,
      isTooLong: (reported) => (isTooLong = Math.ceil(reported / 250) > titles.length + 1, isTooLong)
    });
    if (!isTooLong) return read3;
  }
  let read2 = await readTitles(api, titles, onProgress);
  return hasAll(read2.plays, ids) ? read2 : readNewestFirst(api, ids, { onProgress });
}
function titlesOf(wanted) {
  let titles = /* @__PURE__ */ new Map();
  for (let { scope } of wanted) {
    if (scope === void 0) return;
    titles.set(`${scope.type} ${scope.traktId}`, scope);
  }
  return [...titles.values()];
}
async function readTitles(api, titles, onProgress) {
  let readAll = async () => combine(await Promise.all(titles.map((title2) => readHistory(api, title2, { onProgress }))));
  return { ...await readAll(), again: readAll };
}
async function readNewestFirst(api, ids, { onProgress, isTooLong }) {
  let reported = 0, oldestOfAll = oldestMinuteOf(ids), read2 = await readHistory(api, "all", {
    onProgress: (plays2, items) => {
      reported = items, onProgress?.(plays2, items);
    },
    enough: (plays2, page) => isPast(page, oldestOfAll(plays2)) || isTooLong?.(reported) === !0
  }), byId = new Map(read2.plays.map((play) => [play.historyId, play])), oldest = oldestMinuteOf(ids.filter((id) => byId.has(id)))(byId);
  return {
    ...read2,
    again: () => readHistory(api, "all", { onProgress, enough: (_, page) => isPast(page, oldest) })
  };
}
function combine(reads) {
  return {
    plays: reads.flatMap((read2) => read2.plays).toSorted(newestFirst),
    completeness: reads.some((read2) => read2.completeness === "unproven") ? "unproven" : "proven",
    shortfall: reads.reduce((sum, read2) => sum + read2.shortfall, 0)
  };
}
function hasAll(plays2, ids) {
  let found2 = new Set(plays2.map((play) => play.historyId));
  return ids.every((id) => found2.has(id));
}
function oldestMinuteOf(ids) {
  let asked, found2 = 0, oldest;
  return (plays2) => {
    for (plays2 !== asked && ([asked, found2, oldest] = [plays2, 0, void 0]); found2 < ids.length; found2++) {
      let play = plays2.get(ids[found2] ?? "");
      if (play === void 0) return;
      let minute = minuteOf(play.watchedAt);
      (oldest === void 0 || minute < oldest) && (oldest = minute);
    }
    return oldest;
  };
}
function isPast(page, minute) {
  let last = page.at(-1);
  return minute !== void 0 && last !== void 0 && minuteOf(last.watchedAt) < minute;
}
var MOST_TITLES = 25;
async function readHistoryOfTitles(api, plays2, onProgress) {
  let titles = /* @__PURE__ */ new Map();
  for (let play of plays2) {
    let scope = titleOf(play);
    scope !== void 0 && titles.set(`${scope.type} ${scope.traktId}`, scope);
  }
  if (titles.size > MOST_TITLES) return readHistory(api, "all", { onProgress });
  let reads = await Promise.all([...titles.values()].map((title2) => readHistory(api, title2, { onProgress })));
  return {
    plays: reads.flatMap((read2) => read2.plays),
    completeness: reads.some((read2) => read2.completeness === "unproven") ? "unproven" : "proven"
  };
}
function titleOf({ type, traktId, showTraktId }) {
  return type === "movie" ? traktId === null ? void 0 : { type, traktId } : showTraktId === null ? void 0 : { type: "show", traktId: showTraktId };
}

// src/commands/log-progress.ts
var PLAYS = 2500, INTERVAL = 5e3;
function progressLogger({
  log,
  clock
}) {
  let logged = { read: 0, at: clock.now() };
  return (read2, reported) => {
    read2 < logged.read && (logged = { read: read2, at: logged.at });
    let isWorthALine = read2 >= reported || read2 - logged.read >= PLAYS || clock.now() - logged.at >= INTERVAL;
    reported <= 250 || !isWorthALine || (logged = { read: read2, at: clock.now() }, log.info(`Read ${figure(read2)} of ${count(reported, "play")}.`));
  };
}

// src/commands/change/live.ts
async function readLive(context, { api }, selection) {
  let rows = [...selection.rows, ...selection.kept], wanted = rows.flatMap(
    ({ historyId, claims, stays }) => [historyId, ...stays === void 0 ? [] : [stays]].map((id) => ({
      historyId: id,
      scope: scopeOf(claims)
    }))
  ), history = await readHistoryOfPlays(api, wanted, progressLogger(context)), uncertain = new Set(rows.filter(hasNoCertainTime).map((row) => row.historyId)), plays2 = history.plays.filter((play) => uncertain.has(play.historyId));
  if (plays2.length === 0 || history.completeness === "proven") return { history, beside: [] };
  let beside = await readHistoryOfTitles(api, plays2, progressLogger(context));
  if (beside.completeness !== "unproven") return { history, beside: beside.plays };
  throw new Failure(
    "Nothing was removed: Trakt\u2019s answers contradicted each other, and some rows have lost their times, so it is not certain which plays they mean. Run this again when your media server has finished syncing."
  );
}
function hasNoCertainTime({ claims }) {
  return claims !== void 0 && !(claims.time !== void 0 && "minute" in claims.time);
}
function scopeOf(claims) {
  if (claims === void 0) return;
  let [traktId, showTraktId] = [saidBy(claims.traktId), saidBy(claims.showTraktId)];
  return saidBy(claims.type) === "movie" ? traktId === void 0 ? void 0 : { type: "movie", traktId } : showTraktId === void 0 ? void 0 : { type: "show", traktId: showTraktId };
}

// src/commands/change/change.ts
async function change(context, options) {
  let { log } = context, asked = await log.group("Reading the selection", () => readAsked(context, options)), said2 = options.token === void 0 ? void 0 : accountIn(options.token), early = await asked.select(said2), isEmpty = (selection2) => markedIn(selection2).length === 0, hasUnread = said2 === void 0 && asked.orders.length > 0;
  if (isEmpty(early) && !hasUnread) return { ...selectedBy(asked, early), outcome: "nothing selected" };
  if (options.token === void 0) return { ...selectedBy(asked, early), outcome: "files checked" };
  let isPreview = options.dryRun || !context.run.mayAct, signedIn = await context.signIn(), { account } = signedIn, selection = said2?.slug === account.slug && said2.uuid === account.uuid ? early : await asked.select(account), selected = selectedBy(asked, selection);
  if (log.info(`${count(selected.selected, "play")} selected.`), isEmpty(selection)) return { ...selected, outcome: "nothing selected" };
  isPreview || context.artifacts.prepare();
  let { comparison, changeSelected } = await log.group("Comparing with the history at Trakt", async () => {
    let first = { begunAt: context.clock.now(), live: readLive(context, signedIn, selection) };
    await sent(first.live);
    let [{ compareWithHistory }, { changeSelected: changeSelected2 }] = await Promise.all([
      import("./comparison-TGSMS6TK.js"),
      import("./change-selected-UPPLJ7OF.js")
    ]);
    return { changeSelected: changeSelected2, comparison: await compareWithHistory(context, signedIn, selection, first) };
  });
  return changeSelected(context, signedIn, { options, selection, selected, isPreview, comparison });
}
function markedIn({ rows, kept }) {
  return [...rows, ...kept];
}
function selectedBy({ files, orders }, selection) {
  let marked = markedIn(selection), marking = new Set(marked.map((row) => row.place?.file)), isUnmarked = (path) => !marking.has(path) && !orders.includes(path);
  return {
    command: "change",
    files,
    unmarked: files.filter(isUnmarked),
    ofOthers: selection.ofOthers,
    selected: new Set(marked.map((row) => row.historyId)).size
  };
}

// src/commands/change/options.ts
function readChangeOptions(input, common, orders = []) {
  let selection = orders.length > 0 ? { ...readSelecting(input), files: [], ids: [] } : readSelecting(input), hasIds = /[^\s,;]/.test(input("ids"));
  return orders.length === 0 && selection.files.length === 0 && !hasIds && input.problem(
    "change needs the input files or ids: the files in which plays are marked, or their history IDs."
  ), {
    ...common,
    ...selection,
    orders,
    maxRemovals: readNumber(input, "max-removals", MOST_REMOVALS, atLeastOne),
    allowIrreversible: readBoolean(input, "allow-irreversible", !1)
  };
}

// src/commands/change/command.ts
var command2 = {
  hasPreview: !0,
  readOptions: (input, common) => readChangeOptions(input, common),
  async carryOut(tools, options) {
    let report = await change(tools, options), { concludeChange } = await import("./conclusion-WHW46VG5.js");
    return concludeChange(report, tools.run);
  }
};
function commandFor(orders) {
  return { ...command2, readOptions: (input, common) => readChangeOptions(input, common, orders) };
}

// src/commands/connect/options.ts
var HINT = "It saves the session: a fine-grained token that may write secrets; in the starter repository the secret SECRETS_TOKEN. GITHUB_TOKEN cannot do that. If you have made that secret, check that it is among the secrets for Actions: workflows do not get those for Codespaces or Dependabot.";
function readConnectOptions(input, common) {
  return { ...common, secretsToken: required(input, "secrets-token", HINT, "secrets") };
}

// src/commands/connect/command.ts
var command3 = {
  mayLackToken: !0,
  readOptions: readConnectOptions,
  async carryOut(tools, options) {
    let { connect } = await import("./connect-XRUGHJAJ.js"), report = await connect(tools, options), { concludeConnect } = await import("./conclusion-FIFR5Q6S.js");
    return concludeConnect(report, tools.run);
  }
};

// src/commands/disconnect/options.ts
function readDisconnectOptions(input, common) {
  return common.secretsToken === void 0 && required(input, "token", "It is the secret that Connect saved.", "secrets"), common;
}

// src/commands/disconnect/command.ts
var command4 = {
  mayLackToken: !0,
  readOptions: readDisconnectOptions,
  async carryOut(tools, options) {
    let { disconnect } = await import("./disconnect-KWRKZKP6.js"), report = await disconnect(tools, options), { concludeDisconnect } = await import("./conclusion-IHCNNHGD.js");
    return concludeDisconnect(report, tools.run);
  }
};

// src/trakt/title-query.ts
function parseTitleQuery(text2) {
  return parseAddress(text2) ?? parseName(text2);
}
function parseAddress(text2) {
  let [, host = "", path = ""] = /^(?:https?:\/\/)?(?:www\.|app\.|m\.)?(trakt\.tv|imdb\.com|themoviedb\.org)\/([^?#\s]*)/i.exec(text2) ?? [];
  switch (host.toLowerCase()) {
    case "trakt.tv": {
      let [, kind, name] = /^(show|movie)s\/([^/]+)/i.exec(path) ?? [];
      return kind === void 0 || name === void 0 ? void 0 : {
        ...parseInAddress(decoded(name).toLowerCase()),
        kind: kind.toLowerCase() === "show" ? "show" : "movie"
      };
    }
    case "imdb.com": {
      let id = /(?:^|\/)title\/(tt\d+)/i.exec(path)?.[1];
      return id === void 0 ? void 0 : { by: "imdb", id: id.toLowerCase() };
    }
    case "themoviedb.org": {
      let [, kind, id] = /^(tv|movie)\/(\d{1,15})(?:\D|$)/i.exec(path) ?? [];
      return kind === void 0 ? void 0 : { by: "tmdb", id: Number(id), kind: kind.toLowerCase() === "tv" ? "show" : "movie" };
    }
  }
}
function parseInAddress(name) {
  return /^\d+$/.test(name) ? { by: "slug", id: name } : parseName(name);
}
function parseName(text2) {
  let numbered2 = /^(tvdb|tmdb):\s*(\d{1,15})$/i.exec(text2);
  return numbered2 ? { by: numbered2[1]?.toLowerCase() === "tvdb" ? "tvdb" : "tmdb", id: Number(numbered2[2]) } : /^\d{1,15}$/.test(text2) ? { by: "trakt", id: Number(text2) } : /^tt\d+$/i.test(text2) ? { by: "imdb", id: text2.toLowerCase() } : /^[a-z0-9]+(?:-+[a-z0-9]+)*$/.test(text2) ? { by: "slug", id: text2 } : { by: "title", title: text2 };
}
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

// src/commands/export/options.ts
var HINT2 = "Give a title, an address at trakt.tv, an ID, or all.";
function readExportOptions(input, common) {
  let names = splitNames(required(input, "show", HINT2));
  names.length === 0 && input("show") !== "" && input.problem(`The input show names nothing. ${HINT2}`);
  let isAll = names.some((name) => name.toLowerCase() === "all");
  return isAll && names.length > 1 && input.problem("The input show is either all or a list of shows and movies, not both."), { ...common, titles: isAll ? "all" : names.map(parseTitleQuery), ...readDuplicateSetting(input) };
}

// src/commands/export/readings.ts
async function readWhole(context, { api }, following) {
  return { ...await readHistory(api, "all", { onProgress: progressLogger(context), ...following }), title: void 0, progress: void 0 };
}
async function readTitles2(context, signedIn, queries) {
  let different = [...new Map(queries.map((query) => [JSON.stringify(query), query])).values()], readings = await Promise.all(different.map((query) => readTitle(context, signedIn, query)));
  return [...new Map(
    readings.map((reading) => [`${reading.title.kind} ${reading.title.traktId}`, reading])
  ).values()];
}
async function readTitle(context, signedIn, query) {
  let { api } = signedIn, found2 = query.by === "trakt" ? void 0 : await findTitles(api, query), scopes = query.by === "trakt" ? kindsOf(query).map((type) => ({ type, traktId: query.id })) : (found2 ?? []).map(({ kind, traktId }) => ({ type: kind, traktId })), read2 = await readWatched2(context, signedIn, scopes), title2 = found2?.find(({ kind }) => kind === read2.scope.type) ?? titleOf2(read2.plays) ?? (await findTitles(api, query))[0];
  return context.log.info(
    `${title2.title ?? `${title2.kind} ${title2.traktId}`}: ${count(read2.plays.length, "play")}.`
  ), { ...read2, title: title2 };
}
async function readWatched2(context, signedIn, [first, ...others]) {
  if (first === void 0) throw new Error("Nothing to read.");
  let read2 = await readScope(context, signedIn, first);
  if (read2.plays.length > 0) return read2;
  for (let scope of others) {
    let other = await readScope(context, signedIn, scope);
    if (other.plays.length > 0) return other;
  }
  return read2;
}
async function readScope(context, { api }, scope) {
  let [read2, progress] = await Promise.all([
    readHistory(api, scope, { onProgress: progressLogger(context) }),
    scope.type === "show" ? readProgress(api, scope.traktId) : void 0
  ]);
  return { ...read2, progress, scope };
}
function titleOf2([play]) {
  if (play === void 0) return;
  let { title: title2, year } = play;
  return play.type === "movie" ? play.traktId === null ? void 0 : { kind: "movie", traktId: play.traktId, slug: null, title: title2, year } : play.showTraktId === null ? void 0 : { kind: "show", traktId: play.showTraktId, slug: play.showSlug, title: title2, year };
}

// src/commands/export/command.ts
var command5 = {
  readOptions: readExportOptions,
  async carryOut(tools, options) {
    let begun = await begin2(tools, options);
    await sent(begun.readings);
    let { exportHistory } = await import("./export-Z2LPEAW3.js");
    loadMeanwhile(() => import("./conclusion-ZEIXNQXP.js"));
    let report = await exportHistory(tools, options, begun), { concludeExport } = await import("./conclusion-ZEIXNQXP.js");
    return concludeExport(report, tools.run);
  }
};
async function begin2(tools, { titles }) {
  let signedIn = await tools.signIn();
  tools.artifacts.prepare();
  let follower = {}, readings = tools.log.group(
    "Reading the history",
    () => titles === "all" ? Promise.all([
      readWhole(tools, signedIn, {
        onPage: (plays2) => follower.onPage?.(plays2),
        onLastPage: (plays2) => follower.onLastPage?.(plays2)
      })
    ]) : readTitles2(tools, signedIn, titles)
  );
  return {
    signedIn,
    readings,
    follow: (following) => {
      Object.assign(follower, following);
    }
  };
}

// src/commands/import/options.ts
function readImportOptions(input, common) {
  let { files, dryRun } = readSelecting(input);
  return files.length === 0 && input.problem("import needs the input files: the files with the plays to add."), { ...common, files, dryRun, skipWithin: readNumber(input, "skip-within", 0, hours) };
}

// src/commands/import/command.ts
var command6 = {
  hasPreview: !0,
  readOptions: readImportOptions,
  async carryOut(tools, options) {
    let { importPlays } = await import("./chunk-LLGLV5HZ.js"), report = await importPlays(tools, options), { concludeImport } = await import("./conclusion-IZZTTMEO.js");
    return concludeImport(report, tools.run);
  }
};

// src/commands/undo/options.ts
function readUndoOptions(input, common) {
  let selection = readSelecting(input), runId = input("run");
  return selection.files.length === 0 && runId === "" && input.problem(
    "undo needs the input run or files: the run to undo (its number or address), or the files in undo/ that are named after one."
  ), { ...common, ...selection, runId };
}

// src/http/download.ts
async function download(url, most, size = 0) {
  return inTime(patienceFor(Math.min(size, most), PATIENCE), async (signal) => {
    let response = await distribution_default(url, { signal, ...ONCE });
    return { status: response.status, headers: response.headers, bytes: await readUpTo(response, most) };
  });
}

// src/github/artifact-download.ts
var MOST_BYTES = 2e8, artifactPage = schema(
  (z) => z.object({
    artifacts: z.array(
      z.object({
        id: z.number(),
        name: z.string(),
        expired: z.boolean(),
        size_in_bytes: z.number(),
        digest: z.nullish(z.string()),
        created_at: z.nullish(z.string()),
        workflow_run: z.nullish(z.object({ id: z.number() }))
      })
    )
  })
), PER_PAGE = 100;
function artifactsOfRun(github, runId) {
  return listArtifacts(github, `/actions/runs/${runId}/artifacts`, {});
}
function artifactsCalled(github, name) {
  return listArtifacts(github, "/actions/artifacts", { name });
}
async function listArtifacts(github, path, query) {
  let all = [];
  for await (let page of pagesOf(github, path, query)) {
    if (!Array.isArray(page)) return page;
    all.push(...page);
  }
  return all;
}
async function* artifactPages(github) {
  for await (let page of pagesOf(github, "/actions/artifacts", {})) {
    if (!Array.isArray(page)) throw refused(page, "list the artifacts of this repository");
    yield page;
  }
}
async function* pagesOf(github, path, query) {
  let route = `GET ${repositoryPath(github)}${path}`, given = /* @__PURE__ */ new Set();
  for (let page = 1; ; page++) {
    let answer = await github.request(route, { ...query, per_page: PER_PAGE, page }), list = answer.status === 200 ? (await artifactPage()).safeParse(answer.data).data : void 0;
    if (list === void 0) {
      yield answer;
      return;
    }
    yield list.artifacts.filter(({ id }) => !given.has(id));
    for (let { id } of list.artifacts) given.add(id);
    if (list.artifacts.length < PER_PAGE) return;
  }
}
var Expired = class extends Failure {
};
async function readArtifact(github, { id, name, digest, expired, size_in_bytes }, tools) {
  if (expired) throw new Expired(`GitHub has deleted ${name}: it had expired. Nothing was changed.`);
  if (size_in_bytes > MOST_BYTES) throw tooLarge(name);
  let answer = await github.request(`GET ${repositoryPath(github)}/actions/artifacts/${id}/zip`, {
    request: { redirect: "manual" }
  });
  if (answer.status === 410)
    throw new Expired(`GitHub has deleted ${name}: it had expired. Nothing was changed.`);
  let { location } = answer.headers;
  if (answer.status !== 302 || typeof location != "string") throw refused(answer, `download ${name}`);
  let fetched = await fetchContent(location, { name, size: size_in_bytes }, tools), { isZip, unzipOnlyFile } = await import("./unzip-JAC7THZ6.js"), content = isZip(fetched) ? unzipOnlyFile(fetched, MOST_BYTES) : fetched;
  if (content === void 0)
    throw new Failure(
      `${name} is not a file that this action uploaded: the archive is damaged, or holds more than one file. Nothing was changed.`,
      { isFinal: !0 }
    );
  let { createHash } = await import("node:crypto"), digestOf = (bytes) => `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
  if (![fetched, content].some((bytes) => digestOf(bytes) === digest))
    throw new Failure(
      `${name} was damaged on the way (checksum mismatch). Nothing was changed. Run this again.`
    );
  return content;
}
function refused({ status }, what) {
  let advice = status === 401 || status === 403 || status === 404 ? "Give the job the permission actions: read, under permissions in the workflow." : "Run this again later.";
  return new Failure(`GitHub did not let this run ${what} (${status}). Nothing was changed. ${advice}`);
}
async function fetchContent(address, { name, size }, { clock, log }) {
  let answer = await withRetries(() => download(address, MOST_BYTES, size), { clock, log, host: "GitHub", repeatable: !0 }).catch(
    (error2) => {
      throw error2 instanceof NoAnswer ? notDownloaded(name, `: ${error2.message}`, error2) : error2;
    }
  );
  if (answer.status !== 200) throw notDownloaded(name, ` (${answer.status})`);
  if (answer.bytes === void 0) throw tooLarge(name);
  return answer.bytes;
}
function notDownloaded(name, why, cause) {
  return new Failure(`${name} could not be downloaded${why}. Nothing was changed. Run this again.`, {
    cause
  });
}
function tooLarge(name) {
  return new Failure(`${name} is larger than any record of this action. Nothing was changed.`, {
    isFinal: !0
  });
}

// src/github/runs.ts
var described = (z) => z.object({
  id: z.number(),
  run_attempt: z.number(),
  event: z.string(),
  status: z.string(),
  head_branch: z.nullish(z.string()),
  created_at: z.string(),
  updated_at: z.string(),
  repository: z.object({ id: z.number() }),
  head_repository: z.nullish(z.object({ id: z.number() }))
}), runAnswer = schema(described), runPage = schema((z) => z.object({ workflow_runs: z.array(described(z)) })), MAY_ACT = /* @__PURE__ */ new Set([
  "workflow_dispatch",
  "repository_dispatch",
  "schedule",
  "issue_comment"
]);
function mayHaveActed(run2, { defaultBranch }) {
  return run2.head_repository?.id !== run2.repository.id ? !1 : MAY_ACT.has(run2.event) || run2.event === "push" && run2.head_branch === defaultBranch;
}
var MAY_SHOW = /* @__PURE__ */ new Set([...MAY_ACT, "push", "pull_request"]);
function mayHaveShown(run2) {
  return run2.head_repository?.id === run2.repository.id && MAY_SHOW.has(run2.event);
}
async function readRun(github, runId, attempt) {
  let path = attempt === void 0 ? "" : `/attempts/${attempt}`, answer = await github.request(`GET ${repositoryPath(github)}/actions/runs/${runId}${path}`);
  return (answer.status === 200 ? (await runAnswer()).safeParse(answer.data).data : void 0) ?? answer;
}
var ENDS_WITHIN = 1560 * 60 * 6e4, PER_PAGE2 = 100;
async function recentRuns(github) {
  let runs = [];
  for (let page = 1; ; page++) {
    let query = { per_page: PER_PAGE2, page }, answer = await github.request(`GET ${repositoryPath(github)}/actions/runs`, query), list = answer.status === 200 ? (await runPage()).safeParse(answer.data).data : void 0, now = Date.parse(String(answer.headers.date));
    if (list === void 0 || Number.isNaN(now)) return;
    if (runs.push(...list.workflow_runs), now - Date.parse(runs.at(-1)?.created_at ?? "") > ENDS_WITHIN || list.workflow_runs.length < PER_PAGE2) return { runs, now };
  }
}
var NOT_THE_SHORT_ONE = "The short number in the list of runs (#12) is a different number.";
function parseRunId(text2, { serverUrl, repository }) {
  if (/^[1-9]\d{0,18}$/.test(text2)) return text2;
  let [, host, owner, repo, id] = /^(?:https?:\/\/)?([^/\s]+)\/([^/\s]+)\/([^/\s]+)\/actions\/runs\/([1-9]\d{0,18})(?:[/?#].*)?$/i.exec(
    text2
  ) ?? [];
  if (id === void 0)
    throw new Failure(
      `The input run is ${quote(text2)}. Give the number of the run, or copy the address of its page: ${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/\u2026 ${NOT_THE_SHORT_ONE}`
    );
  let server = `${new URL(serverUrl).host}/`, here = `${server}${repository.owner}/${repository.repo}`.toLowerCase(), there = `${host}/${owner}/${repo}`;
  if (there.toLowerCase() !== here)
    throw new Failure(
      `The input run names a run of ${quote(there.startsWith(server) ? `${owner}/${repo}` : there)}, but only runs of ${repository.owner}/${repository.repo} can be undone here. Start Undo in that repository. If it is this one, under an earlier name, give the number alone: ${id}.`
    );
  return id;
}

// src/github/opened-run.ts
async function openRun({ github, run: run2 }, runId, known) {
  let [found2, artifacts] = await Promise.all([
    readActingRun({ github, run: run2 }, runId),
    known ?? artifactsOfRun(github, runId)
  ]);
  if (found2 !== void 0) {
    if (!Array.isArray(artifacts)) throw refused(artifacts, `list what run ${runId} uploaded`);
    return { artifacts, hasEnded: found2.hasEnded };
  }
}
async function readActingRun({ github, run: run2 }, runId) {
  if (runId === run2.id && run2.mayAct) return { hasEnded: !1 };
  let listed = await readRun(github, runId);
  if (!("run_attempt" in listed))
    throw listed.status === 404 ? noSuchRun(runId, github) : refused(listed, `look at run ${runId}`);
  return mayHaveActed(listed, run2) ? { hasEnded: listed.status === "completed" } : void 0;
}
function noSuchRun(runId, { repository: { owner, repo } }) {
  return new Failure(
    `There is no run ${runId} in ${owner}/${repo} (404). Nothing was changed. Compare the number with the address of the run\u2019s page; if it is right, give the job the permission actions: read. ${NOT_THE_SHORT_ONE}`,
    { isFinal: !0 }
  );
}

// src/commands/undo/target.ts
var NAMED = /^([1-9]\d{0,18})(?:-.*)?\.txt$/;
async function readTargets(context, { runId, files }) {
  if (runId !== "") return [{ runId: parseRunId(runId, context.run), file: void 0 }];
  let targets = (await givenPaths(context, files, "Nothing was changed.")).map((file) => ({ file, runId: NAMED.exec(file.split("/").at(-1) ?? "")?.[1] })), nameless = targets.filter((target) => target.runId === void 0).map((target) => target.file);
  if (nameless.length > 0)
    throw new Failure(
      `${nameless.map(quote).join(" and ")} ${nameless.length === 1 ? "is" : "are"} not named after a run. Nothing was changed. The name must be undo/, the run\u2019s number, and .txt; the link in the run\u2019s summary fills it in.`
    );
  return [...Map.groupBy(targets, ({ runId: id = "" }) => id)].toSorted(([a], [b]) => compareIds(b, a)).map(([id, [first, ...others]]) => ({
    runId: id,
    file: first?.file,
    ...others.length > 0 && { others: others.map(({ file }) => file) }
  }));
}

// src/commands/undo/undo.ts
async function undo(context, options) {
  let { run: run2 } = context, targets = await readTargets(context, options);
  if (!isSome(targets)) return { command: "undo", outcome: "nothing given" };
  if (options.token === void 0) return { command: "undo", outcome: "files checked", targets };
  let isPreview = options.dryRun || !run2.mayAct;
  try {
    return await undoTargets(context, { targets, options, isPreview });
  } catch (error2) {
    throw error2 instanceof Failure && (error2.again = isPreview ? [] : error2.again ?? await linksTo(run2, targets)), error2;
  }
}
async function linksTo(run2, targets) {
  let { againLinks } = await import("./again-7LUQDHAE.js");
  return againLinks(run2, targets);
}
async function undoTargets(context, {
  targets,
  options,
  isPreview
}) {
  let { run: run2 } = context;
  if (context.github === void 0) throw missingToken("read what the run changed");
  let signedIn = await context.signIn();
  isPreview || context.artifacts.prepare();
  let [first] = targets, opened = openRun({ github: context.github, run: run2 }, first.runId);
  await sent(opened);
  let { undoRuns } = await import("./undo-runs-XYTKQJAF.js");
  return undoRuns(context, signedIn, { targets, options, isPreview, opened });
}
function isSome(targets) {
  return targets.length > 0;
}

// src/commands/undo/command.ts
var command7 = {
  hasPreview: !0,
  readOptions: readUndoOptions,
  async carryOut(tools, options) {
    let report = await undo(tools, options), { concludeUndo } = await import("./conclusion-Z6B5XGHB.js");
    return concludeUndo(report, tools.run);
  }
};
function commandFor2(runId, ids) {
  let asked = { files: [], ids: [...ids], runId };
  return {
    ...command7,
    readOptions: (input, common) => ({ ...readUndoOptions(withRun(input, runId), common), ...asked })
  };
}
function withRun(input, runId) {
  return Object.assign((name) => name === "run" ? runId : input(name), { problem: input.problem });
}

// src/github/artifact-upload.ts
var NoArtifactService = class extends Failure {
}, StorageFull = class extends Failure {
}, NameTaken = class extends Failure {
}, NAMES_TO_TRY = 20, VIEW_DAYS = 7, TAKEN = /\(409\)|already exists/i, FULL = /insufficient usage|storage quota/i;
function createArtifacts({ runUrl, temp, retentionDays = VIEW_DAYS, log }) {
  let toolkit;
  function load() {
    return toolkit ??= import("./artifact-AKNNOPI6.js"), toolkit;
  }
  async function send(name, files, options) {
    let { DefaultArtifactClient } = await load(), { folder, ...others } = options;
    log.info(`Uploading ${name}.`);
    let upload = () => new DefaultArtifactClient().uploadArtifact(name, files, folder, others), { id } = await within(await patienceForAll(files), upload);
    if (id === void 0) throw new Error("GitHub gave the artifact no ID");
    return { id, name, url: `${runUrl}/artifacts/${id}` };
  }
  async function uploadAs(name, content, skipArchive) {
    for (let number2 = 1; ; number2++) {
      let free = number2 === 1 ? name : numbered(name, number2), { files, folder } = await content(free);
      try {
        return await send(free, files, { folder, skipArchive, retentionDays });
      } catch (error2) {
        if (TAKEN.test(reasonOf(error2)) && number2 < NAMES_TO_TRY) continue;
        throw explain2(error2, name);
      }
    }
  }
  return {
    prepare: () => loadMeanwhile(load),
    upload(file) {
      let alone = async (name) => {
        let path = name === basename2(file) ? file : await copyAs(file, name, temp);
        return { files: [path], folder: dirname(path) };
      };
      return uploadAs(basename2(file), alone, !0);
    },
    async uploadRecord(file) {
      let options = { folder: dirname(file), skipArchive: !0 };
      try {
        return await send(basename2(file), [file], options);
      } catch (error2) {
        throw explain2(error2, basename2(file));
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
function numbered(name, number2) {
  let extension = extname(name);
  return `${name.slice(0, name.length - extension.length)}-${number2}${extension}`;
}
async function copyAs(file, name, temp) {
  let copy = join(await mkdtemp(join(temp, "artifact-")), name);
  return await copyFile(file, copy), copy;
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
    body: z.nullish(z.string()),
    issue_url: z.string(),
    user: z.nullish(z.object({ id: z.number() }))
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
var PREFIX2 = "trakt-session-";
function createHandover(folder) {
  return {
    async take(oldValue) {
      if (holdsNone(folder)) return;
      let { markOf, open: open2 } = await import("./handover-box-3VTV53UR.js"), box = await readFile(join2(folder, PREFIX2 + markOf(oldValue))).catch(() => {
      });
      return box && open2(box, oldValue);
    },
    async leave(oldValue, newValue) {
      let { markOf, seal: seal2 } = await import("./handover-box-3VTV53UR.js"), path = join2(folder, PREFIX2 + markOf(oldValue));
      await writeFile(`${path}.new`, seal2(newValue, oldValue), { mode: 384 }), await rename(`${path}.new`, path);
    }
  };
}
function holdsNone(folder) {
  try {
    return !readdirSync(folder).some((name) => name.startsWith(PREFIX2));
  } catch {
    return !1;
  }
}
function oldValueOfFirst(secretsToken, { repositoryId, environment, secretName }, { id, attempt }) {
  return JSON.stringify([secretsToken, repositoryId, environment, secretName.toUpperCase(), id, attempt]);
}

// src/session/check-secret.ts
var CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
async function createThrowAway(secretName) {
  let { randomInt } = await import("node:crypto");
  for (; ; ) {
    let random = Array.from({ length: 8 }, () => CHARACTERS[randomInt(CHARACTERS.length)]).join(""), name = `${secretName.toUpperCase()}_CHECK_${random}`;
    if (isThrowAway(name, secretName)) return name;
  }
}
function isThrowAway(name, secretName) {
  let prefix = `${secretName.toUpperCase()}_CHECK_`;
  return name.toUpperCase().startsWith(prefix) ? /^(?=.*[A-Z])(?=.*\d)[A-Z\d]{8}$/.test(name.toUpperCase().slice(prefix.length)) : !1;
}

// src/session/secret.ts
var JUST_BEFORE = 60, MOST_WRITES = 3;
function describeSecret({ owner, repo }, { secretName, environment }) {
  return `the secret ${secretName} of ${environment ? `the environment ${environment} in ` : ""}${owner}/${repo}`;
}
function sessionSecret(github, { secretName, environment }) {
  let { owner, repo } = github.repository, repository = repositoryPath(github), folder = environment ? `${repository}/environments/${encodeURIComponent(environment)}/secrets` : `${repository}/actions/secrets`, description = describeSecret(github.repository, { secretName, environment }), expiry, seesRepository;
  async function request(route, parameters, once) {
    let answer = await github.request(route, parameters, once), ends = Date.parse(
      String(answer.headers["github-authentication-token-expiration"]).replace(" UTC", "Z")
    );
    return Number.isNaN(ends) || (expiry = ends), answer;
  }
  async function publicKey(once) {
    let answer = await request(`GET ${folder}/public-key`, {}, once), what = `read the public key for ${description}`;
    if (answer.status !== 200) throw await refused2(answer, what);
    return { ...await understood2(publicKeyAnswer, answer, what), now: seconds2(answer.headers.date) };
  }
  async function put(name, compose, patience) {
    let { key, key_id, now: before } = await publicKey(patience?.()), encrypted_value = await seal(compose(before), key), answer = await request(`PUT ${folder}/${name}`, { encrypted_value, key_id }, patience?.());
    if (answer.status >= 300) throw await refused2(answer, `write ${description}`);
    return { before, after: seconds2(answer.headers.date) };
  }
  async function refused2(answer, what) {
    if (answer.status >= 500 || answer.status === 429)
      return new Failure(`GitHub could not ${what} right now (${answer.status}). Run this again later.`);
    seesRepository ??= answer.status === 401 ? Promise.resolve(!0) : canSee(github);
    let hint = explainRefusal2(answer, { owner, repo, environment, seesRepository: await seesRepository });
    return new Failure(`GitHub did not let this run ${what} (${answer.status}). ${hint}`);
  }
  async function updatedAt(once) {
    let answer = await request(`GET ${folder}/${secretName}`, {}, once), what = `look at ${description}`;
    if (answer.status === 200) return (await understood2(secretAnswer, answer, what)).updated_at;
    if (answer.status !== 404) throw await refused2(answer, what);
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
      let name = await createThrowAway(secretName);
      await put(name, () => "written and deleted to prove that the session can be saved");
      let answer = await request(`DELETE ${folder}/${name}`);
      if (answer.status >= 300 && answer.status !== 404)
        throw await refused2(answer, `delete ${name} beside ${description}`);
    },
    async misplaced() {
      for (let kind of ["Codespaces", "Dependabot"]) {
        let route = `GET ${repository}/${kind.toLowerCase()}/secrets/${secretName}`;
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
        throw await refused2(answer, `delete ${description}`);
    }
  };
}
async function canSee(github) {
  let answer = await github.request(`GET ${repositoryPath(github)}`, {}, PATIENCE).catch(ifFailure);
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
var publicKeyAnswer = schema((z) => z.object({ key: z.string().check(z.minLength(1)), key_id: z.string() })), secretAnswer = schema(
  (z) => z.object({
    updated_at: z.pipe(
      z.string(),
      z.transform((time) => Math.floor(Date.parse(time) / 1e3))
    ).check(z.refine(Number.isFinite))
  })
), secretList = schema((z) => z.object({ secrets: z.array(z.object({ name: z.string() })) }));
function seconds2(date) {
  let time = Date.parse(String(date));
  return Math.floor((Number.isNaN(time) ? Date.now() : time) / 1e3);
}
async function seal(text2, publicKey) {
  let { default: sodium } = await import("./libsodium-wrappers-6KCQ2O3W.js");
  await sodium.ready;
  let key = sodium.from_base64(publicKey, sodium.base64_variants.ORIGINAL);
  return sodium.to_base64(sodium.crypto_box_seal(text2, key), sodium.base64_variants.ORIGINAL);
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

// src/workspace/folder.ts
var LEFTOVERS = ".trakt-history-unfinished", WRITES_IN_FLIGHT = 8, FIRST_SPACE = 256 * 1024;
function createFolder(path, locate) {
  let waitingPlace = async () => join3(await locate("."), LEFTOVERS), readInPlace = createReader(), clearLeftovers = async () => rm(await waitingPlace(), { recursive: !0, force: !0 });
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
    async look(name, see) {
      let file = await locate(name), bytes;
      try {
        bytes = readInPlace(file);
      } catch (error2) {
        return ifMissing(void 0)(error2);
      }
      return see(bytes);
    },
    clearLeftovers,
    async replace() {
      await clearLeftovers();
      let waiting = await waitingPlace();
      return await mkdir(waiting, { recursive: !0 }), createReplacement(waiting, locate);
    }
  };
}
function createReader() {
  let space = Buffer.alloc(0);
  return (path) => {
    let file = openSync(path, "r");
    try {
      let length = 0;
      for (let read2 = -1; read2 !== 0; length += read2)
        length === space.length && (space = Buffer.concat([space], Math.max(FIRST_SPACE, 2 * space.length))), read2 = readSync(file, space, length, space.length - length, null);
      return space.subarray(0, length);
    } finally {
      closeSync(file);
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
  let handle = await open(file, "wx");
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
function mayBeManifest(text2) {
  let body = parseManifest(text2);
  return body === void 0 ? !0 : typeof body == "object" && body !== null && OWN_KEYS.some((key) => key in body);
}
function parseManifest(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return;
  }
}

// src/workspace/workspace.ts
async function openWorkspace(folder) {
  let root = realpathSync.native(folder);
  async function inside(path, given) {
    let real = realpathOfNearest(path), parts2 = relative(root, real).split(sep);
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
      let file = join4(await folder2, basename3(path));
      return isLink(file) ? inside(path, join4(given, name)) : file;
    };
  }
  async function matches(pattern) {
    let literal = resolve(root, pattern);
    if (isFile(literal)) return [literal];
    if (STARS_ALONE.test(pattern)) return belowFolders(root, pattern);
    let found2 = [];
    for await (let path of glob(pattern, { cwd: root })) {
      let file = resolve(root, path);
      isFile(file) && found2.push(file);
    }
    return found2;
  }
  return {
    absolute: (path) => join4(root, path),
    async checkFolder(folder2) {
      await inside(resolve(root, folder2, "file"), folder2);
      for (let path = resolve(root, folder2); path !== root; path = dirname3(path))
        if (isFile(path))
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
        let text2 = textOf(join4(root, folder2, MANIFEST));
        if (text2 !== void 0 && mayBeManifest(text2)) return !0;
        if (folder2 === dirname3(folder2)) return !1;
      }
    },
    read: async (path, most) => readStart(join4(root, path), most + 1),
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
var STARS_ALONE = /^(?:\*\/)+\w[\w.-]*$/;
function belowFolders(root, pattern) {
  let depth = pattern.split("/").length - 1, folders = [root];
  for (let level = 0; level < depth; level++) folders = folders.flatMap(foldersIn);
  return folders.map((folder) => join4(folder, basename3(pattern))).filter(isFile);
}
function foldersIn(folder) {
  try {
    return readdirSync2(folder, { withFileTypes: !0 }).filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).map(({ name }) => join4(folder, name));
  } catch {
    return [];
  }
}
function readStart(path, most) {
  let file = openSync2(path, "r");
  try {
    let bytes = Buffer.alloc(Math.min(fstatSync(file).size, most)), length = 0;
    for (let read2 = -1; read2 !== 0 && length < bytes.length; length += read2)
      read2 = readSync2(file, bytes, { offset: length });
    return bytes.subarray(0, length);
  } finally {
    closeSync2(file);
  }
}
function textOf(path) {
  try {
    return readFileSync3(path, "utf8");
  } catch {
    return;
  }
}
function isLink(path) {
  try {
    return lstatSync(path, { throwIfNoEntry: !1 })?.isSymbolicLink() ?? !1;
  } catch {
    return !1;
  }
}
function isFile(path) {
  try {
    return statSync(path, { throwIfNoEntry: !1 })?.isFile() ?? !1;
  } catch {
    return !1;
  }
}
function realpathOfNearest(path) {
  try {
    return realpathSync.native(path);
  } catch (error2) {
    if (dirname3(path) === path) throw error2;
    return join4(realpathOfNearest(dirname3(path)), basename3(path));
  }
}

// src/run.ts
async function run(surroundings) {
  let sessionWarnings = [];
  try {
    await finish(await perform(surroundings, sessionWarnings), sessionWarnings);
  } catch (error2) {
    await stop2(error2, sessionWarnings);
  }
}
async function perform(surroundings, sessionWarnings) {
  for (let name2 of ["token", "secrets-token", "client-secret", "github-token"])
    getInput(name2) !== "" && runnerLog.mask(getInput(name2));
  let thisRun = describeRun(process.env, await surroundings.event().catch(cannotReadEvent)), input = await inputsAfterConnect(getInput, thisRun, {
    handover: createHandover(temporary()),
    log: runnerLog
  }), name = getInput("command"), command8 = await commandCalled(name);
  if (thisRun.event.name === "issue_comment" && name !== "backup")
    return assertAnswers(name), answerComment(thisRun.event, thisRun, surroundings, sessionWarnings);
  let idle = input("token") === "" ? await concludeIdle(name, thisRun, surroundings) : void 0;
  if (idle !== void 0) return idle;
  let options = readOptions(command8, input, thisRun);
  return withTools(
    options,
    thisRun,
    surroundings,
    sessionWarnings,
    (tools) => carryOutAndComment(command8, tools, options)
  );
}
async function concludeIdle(command8, thisRun, { clock }) {
  let token = getInput("github-token") || void 0, github = token === void 0 ? void 0 : openGitHub(token, thisRun, clock), workspace = await openWorkspace(process.env.GITHUB_WORKSPACE || process.cwd()), { concludeUnconnected } = await import("./unconnected-6SUXNZKU.js"), [files, directory] = [getInput("files"), getInput("directory") || BACKUP_DIRECTORY];
  return concludeUnconnected({ run: thisRun, github, workspace }, { command: command8, files, directory });
}
function assertAnswers(command8) {
  if (command8 !== "change")
    throw new Failure(
      `${command8} does not run on a comment. Only change does (it answers comments on this action\u2019s issue), and backup after it.`
    );
}
async function answerComment(event, thisRun, surroundings, sessionWarnings) {
  let token = getInput("github-token") || void 0, github = token === void 0 ? void 0 : openGitHub(token, thisRun, surroundings.clock), { acceptAnswer } = await import("./answer-to-issue-6IGDCM7B.js"), answer = await acceptAnswer({ run: thisRun, github, log: runnerLog }, event);
  if (answer === void 0) return NO_ANSWER;
  let { assign, tellResult } = await import("./answer-SFTBZTNA.js"), assignment, tell = (end) => tellResult({ run: thisRun, github, log: runnerLog }, answer, assignment, end);
  try {
    let common = readOptions({ readOptions: (_, options) => options }, getInput, thisRun);
    return await withTools(common, thisRun, surroundings, sessionWarnings, async (tools) => {
      if (assignment = await assign(tools, answer, common.token), assignment === void 0) return NO_ANSWER;
      let { command: command8 } = assignment, conclusion = await command8.carryOut(tools, readOptions(command8, getInput, thisRun));
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
    await setOutputs(outputs);
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
  connect: command3,
  disconnect: command4,
  export: command5,
  change: command2,
  import: command6,
  undo: command7,
  backup: command
};
async function commandCalled(name) {
  let command8 = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
  if (command8 !== void 0) return command8;
  let { unknownCommand } = await import("./unknown-command-NU5LKJUO.js");
  return unknownCommand(name, Object.keys(COMMANDS));
}
async function carryOutAndComment({ carryOut, hasPreview }, tools, options) {
  let tell = async (comment2) => {
    if (comment2 === void 0) return;
    let { commentOnPull } = await import("./pull-comment-KXJMUTIZ.js");
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
  let { failureParts } = await import("./failure-summary-Q4D5YOZL.js"), { pullComment } = await import("./pull-comment-NCNHCR5V.js");
  return pullComment(failureParts(failure), run2);
}
function commentKey({ command: command8, secretEnvironment, secretName }) {
  return [command8, secretEnvironment, secretName].join(" ");
}
function openGitHub(token, { apiUrl, repository }, clock) {
  return createGitHub({ token, apiUrl, repository, userAgent: userAgent() }, { clock, log: runnerLog });
}
function userAgent() {
  let { GITHUB_ACTION_REPOSITORY, GITHUB_REPOSITORY } = process.env;
  return `${package_default.name}/${package_default.version} (+https://github.com/${GITHUB_ACTION_REPOSITORY || GITHUB_REPOSITORY})`;
}

export {
  __require,
  __esm,
  __commonJS,
  __export,
  __toESM,
  __toCommonJS,
  setSecret,
  debug,
  error,
  warning,
  info,
  unicodeExpression,
  quote,
  isAscii,
  visible,
  figure,
  count,
  withoutUntouched,
  Failure,
  joinProblems,
  lineWords,
  parseJson,
  integer,
  NoAnswer,
  exchange,
  PATIENCE,
  within,
  reasonOf,
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
  loadMeanwhile,
  sent,
  breath,
  readProgress,
  MAY_ESCAPE,
  escapeFormula,
  unescapeFormula,
  Context,
  schema,
  parse,
  ID_FIELDS,
  readUnder,
  readSlug,
  titleAddress,
  readCalled,
  readEpisodes,
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
  splitNames,
  removalTarget,
  undoLink,
  newFileLink,
  runAddress,
  secretsPage,
  variablesPage,
  selectionFileName,
  folderPage,
  workflowPage,
  fieldsOf,
  isObject2 as isObject,
  QUEUED_TOO_EARLY,
  START_A_NEW_RUN,
  isOutdated,
  describeElsewhere,
  encodeSession,
  decodeToken,
  accountIn,
  savedSessionIn,
  repositoryPath,
  ok,
  understood,
  assertMayAct,
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
  isDoubtful,
  shortTrouble,
  explainForbidden,
  UNKNOWN_APP,
  assertAccount,
  createLimit,
  createTraktApi,
  thingsSaid,
  saidBy,
  plainTitle,
  PLAY_FIELDS,
  FIELDS,
  CLAIMED_FIELDS,
  PERSONAL_COLUMNS,
  FIX_COLUMNS,
  ORIGIN_COLUMNS,
  PLAY_COLUMNS,
  TITLES,
  columnOf,
  cellsOf,
  detailsIn,
  valueIn,
  detailsWith,
  detailsFrom,
  artifactsOfRun,
  artifactsCalled,
  artifactPages,
  Expired,
  readArtifact,
  refused,
  NoArtifactService,
  StorageFull,
  NameTaken,
  mayHaveActed,
  mayHaveShown,
  readRun,
  recentRuns,
  MANIFEST,
  parseManifest,
  orderLink,
  readMark,
  zonedTime,
  plausibleTime,
  readTime,
  readMoveTo,
  cellOf,
  likelyMarks,
  MOST_REMOVALS,
  selectPlays,
  accountProblem,
  describeRow,
  explainOtherKind,
  TOO_LARGE,
  TOO_MANY_ROWS,
  progressLogger,
  missingToken,
  givenPaths,
  openRun,
  readActingRun,
  noSuchRun,
  isOrder,
  readLive,
  WITHDRAWN,
  assertStands,
  isUnchanged,
  commandFor,
  oldValueOfFirst,
  describeSecret,
  commandFor2,
  run
};
