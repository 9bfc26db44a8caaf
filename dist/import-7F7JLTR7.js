import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readGivenFiles
} from "./chunk-TO3XUNVP.js";
import "./chunk-F52LZI6G.js";
import {
  allReceipts,
  readHistoryAround
} from "./chunk-BAXXIMDG.js";
import {
  anyNear,
  carryOut,
  quietSince,
  readGridShows,
  readSettled,
  readStanding,
  slotOf
} from "./chunk-6V35SXU4.js";
import {
  progressTeller
} from "./chunk-2WCDWQTP.js";
import "./chunk-JV2JXO2E.js";
import {
  isCalled,
  searchMovies,
  searchShows
} from "./chunk-NZQ47G44.js";
import "./chunk-QH4GMQUE.js";
import {
  parseIdSearch,
  parseSeasons
} from "./chunk-AXVHPUCR.js";
import {
  accountProblem,
  claimsOf,
  zonedTime
} from "./chunk-CBG6QBUI.js";
import {
  CLAIMED_FIELDS,
  EPOCH,
  detailsWith,
  episodeCode,
  explainBadId,
  minuteOf,
  parseHistoryId,
  saidBy,
  slotKey
} from "./chunk-FTVCWWLC.js";
import "./chunk-OAYHXZNV.js";
import "./chunk-NHO37BEL.js";
import "./chunk-7L456UP7.js";
import {
  Failure
} from "./chunk-6QX24C2R.js";
import {
  count,
  figure,
  quote
} from "./chunk-KFBCDVU2.js";
import "./chunk-Z7GV73W6.js";

// src/csv/import-rows.ts
function readImportRows(files, account) {
  let problems = files.flatMap((file) => [...file.problems, ...headerProblems(file)]), rows = files.filter((file) => headerProblems(file).length === 0).flatMap((file) => file.rows).flatMap((row) => readRow(row, account, problems));
  return problems.push(...contradictions(rows)), { rows, problems };
}
function headerProblems({ path: file, columns }) {
  return columns.size === 0 || columns.has("watched_at") ? [] : [
    {
      message: "The column watched_at is missing, so no row says when the play was.",
      place: { file, line: 1 }
    }
  ];
}
function readRow(row, account, problems) {
  let { cells, place } = row, watchedAt = readTime(cells.watched_at ?? ""), historyId = parseHistoryId(cells.history_id ?? ""), found = [
    accountProblem(row, account),
    watchedAt === void 0 ? explainBadTime(cells.watched_at ?? "") : void 0,
    cells.history_id && historyId === void 0 ? explainBadId(cells.history_id) : void 0
  ].filter((message) => message !== void 0);
  if (problems.push(...found.map((message) => ({ message, place }))), found.length > 0 || watchedAt === void 0) return [];
  let action = cells.play_action?.toLowerCase() || void 0;
  return [{ place, historyId, watchedAt, action, claims: itemClaims(row) }];
}
function readTime(text) {
  return text.toLowerCase() === "unknown" ? EPOCH : zonedTime(text);
}
function explainBadTime(text) {
  return text === "" ? "The row does not say when the play was (watched_at). Write unknown there for a play without a date." : `${quote(text)} is not a time that is understood. Write watched_at with date, time and zone, as in 2025-11-17T01:02:00Z, or unknown for a play without a date.`;
}
function itemClaims(row) {
  let { type, episode_title: episodeTitle } = row.cells, claims = claimsOf(row), said = CLAIMED_FIELDS.map((field) => [field, saidBy(claims[field])]);
  return {
    ...Object.fromEntries(said),
    type: type?.toLowerCase() || void 0,
    episodeTitle: episodeTitle || void 0
  };
}
function contradictions(rows) {
  return [...Map.groupBy(
    rows.filter((row) => row.historyId !== void 0),
    (row) => row.historyId
  )].flatMap(([historyId, [first, ...others]]) => {
    let other = others.find((row) => first !== void 0 && !canBeSamePlay(first, row));
    if (first === void 0 || other === void 0) return [];
    let where = `${first.place.file} line ${first.place.line}`;
    return [
      {
        message: `History ID ${historyId} stands here for another play than in ${where}. Correct one of the rows.`,
        place: other.place
      }
    ];
  });
}
function canBeSamePlay(a, b) {
  let [x, y] = [a.claims.traktId, b.claims.traktId];
  return minuteOf(a.watchedAt) === minuteOf(b.watchedAt) && (x === void 0 || y === void 0 || x === y);
}

// src/trakt/resolve.ts
var SERVICES = ["tvdb", "imdb", "tmdb"];
function createResolver(api) {
  let shows = remembered((title) => searchShows(api, title)), movies = remembered((title) => searchMovies(api, title)), seasons = remembered((showId) => readSeasons(api, showId));
  return async (claims) => {
    let type = typeOf(claims);
    if (typeof type != "string") return type;
    if (claims.traktId !== void 0) return { type, traktId: claims.traktId, claims };
    for (let service of SERVICES) {
      let id = claims[`${service}Id`];
      if (id === void 0) continue;
      let found = await searchById(api, service, String(id), type);
      if (found.length > 0) return judge(found, service, claims);
    }
    return type === "movie" ? resolveMovie(claims, movies) : resolveEpisode(claims, shows, seasons);
  };
}
function typeOf({ type, season, episode }) {
  return type === "episode" || type === "movie" ? type : type !== void 0 ? { uncertain: `${quote(type)} in the column type is neither episode nor movie.` } : season !== void 0 && episode !== void 0 ? "episode" : {
    uncertain: "The row does not say whether it is an episode or a movie. Write one of them in the column type, and for an episode season and episode."
  };
}
async function searchById(api, service, id, type) {
  let answer = await api.readOrMissing(`/search/${service}/${id}`, { type }, "looking up an ID");
  return answer === void 0 ? [] : parseIdSearch(answer).filter((item) => item.type === type);
}
function judge(found, service, claims) {
  let [item, ...others] = found;
  return item === void 0 || others.length > 0 ? { uncertain: `Several things at Trakt have its ${service}_id.` } : fits(item, claims) ? item.type === "movie" ? movieResolution(item.movie, claims) : episodeResolution(item.episode, item.show, claims) : {
    uncertain: `Its ${service}_id is ${describe(item)}, which does not fit the rest of the row. Correct the row, or empty that cell.`
  };
}
function fits(item, { title, year, season, episode }) {
  let named = item.type === "movie" ? item.movie : item.show;
  if (title !== void 0 && named?.title != null && !isSimilar(title, named.title) || year !== void 0 && named?.year != null && Math.abs(year - named.year) > 1) return !1;
  if (item.type === "movie") return !0;
  let { season: itsSeason, number } = item.episode;
  return (season === void 0 || season === itsSeason) && (episode === void 0 || episode === number);
}
function isSimilar(a, b) {
  let [x, y] = [a, b].map(
    (title) => title.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")
  );
  return x && y ? x.includes(y) || y.includes(x) : a === b;
}
function describe(item) {
  if (item.type === "movie") return quote(item.movie.title ?? "an untitled movie");
  let { season, number } = item.episode;
  return `${quote(item.show?.title ?? "an untitled show")} ${episodeCode({ season, episode: number })}`;
}
async function resolveMovie(claims, search) {
  let { title, year } = claims;
  if (title === void 0) return { uncertain: NAMES_NOTHING };
  if (year === void 0)
    return { uncertain: `Several movies can be called ${quote(title)}. Write the year into the row.` };
  let found = only(await search(title), title, year, "movie");
  return "uncertain" in found ? found : movieResolution(found, claims);
}
async function resolveEpisode(claims, search, seasons) {
  let { title, year, season, episode, showTraktId } = claims;
  if (title === void 0 && showTraktId === void 0) return { uncertain: NAMES_NOTHING };
  if (season === void 0 || episode === void 0)
    return { uncertain: "The row names no episode: write its numbers into season and episode." };
  let show = showTraktId === void 0 ? only(await search(title ?? ""), title ?? "", year, "show") : void 0;
  if (show !== void 0 && "uncertain" in show) return show;
  let showId = showTraktId ?? show?.traktId ?? 0, episodes = await seasons(showId);
  if (episodes === void 0)
    return { uncertain: `Trakt knows no show with the Trakt ID ${showId} (show_trakt_id).` };
  let found = episodes.filter((candidate) => candidate.season === season && candidate.number === episode), [one, ...others] = found, code = episodeCode({ season, episode }), name = title === void 0 ? "that show" : quote(title);
  return one === void 0 ? { uncertain: `Trakt has no ${code} of ${name}.` } : others.length > 0 ? { uncertain: `Several episodes of ${name} are ${code}. Write trakt_id into the row.` } : episodeResolution(one, show, claims);
}
var NAMES_NOTHING = "The row names nothing: it needs trakt_id, another ID, or a title.";
function only(found, title, year, what) {
  let called = found.filter((candidate) => isCalled(candidate, title)), [one, ...others] = called.filter((candidate) => year === void 0 || candidate.year === year);
  if (one !== void 0 && others.length === 0) return one;
  let name = `${quote(title)}${year === void 0 ? "" : ` (${year})`}`;
  if (one === void 0) return { uncertain: `Trakt knows no ${what} called exactly ${name}.` };
  let years = [one, ...others].map((candidate) => candidate.year ?? "year unknown").join(", ");
  return {
    uncertain: `Several ${what}s are called ${name}: ${years}. Write the year or trakt_id into the row.`
  };
}
function movieResolution(movie, claims) {
  return {
    type: "movie",
    traktId: movie.traktId,
    claims: { ...claims, title: movie.title ?? claims.title, year: movie.year ?? claims.year }
  };
}
function episodeResolution({ traktId, season, number, title }, show, claims) {
  return {
    type: "episode",
    traktId,
    claims: {
      ...claims,
      title: show?.title ?? claims.title,
      year: show?.year ?? claims.year,
      season,
      episode: number,
      episodeTitle: title ?? claims.episodeTitle,
      showTraktId: show?.traktId ?? claims.showTraktId
    }
  };
}
async function readSeasons(api, showId) {
  let answer = await api.readOrMissing(
    `/shows/${showId}/seasons`,
    { extended: "episodes" },
    "reading a show\u2019s episodes"
  );
  return answer && parseSeasons(answer);
}
function remembered(ask) {
  let known = /* @__PURE__ */ new Map();
  return (key) => {
    let asked = known.get(key) ?? ask(key);
    return known.set(key, asked), asked;
  };
}

// src/commands/import/slots.ts
function compareRows(rows, live) {
  let there = Map.groupBy(live, slotKey), result = { present: [], lacking: [] };
  for (let [key, together] of Map.groupBy(rows, (row) => slotOf(sentAs(row)))) {
    let wanted = mostOf(together), number = there.get(key)?.length ?? 0;
    result.present.push(...wanted.slice(0, number)), result.lacking.push(...wanted.slice(number));
  }
  return result;
}
function playOf({ historyId = "", watchedAt, action = "", type, traktId, claims }) {
  return {
    historyId,
    watchedAt,
    action,
    type,
    ...detailsWith({ ...claims, traktId })
  };
}
function mostOf(rows) {
  let files = [...Map.groupBy(rows, (row) => row.place.file).values()].map(distinct), all = distinct(rows), [withId, without] = [all.filter((row) => row.historyId), all.filter((row) => !row.historyId)], most = Math.max(withId.length, ...files.map((file) => file.length));
  return [...withId, ...without.slice(0, most - withId.length)];
}
function distinct(rows) {
  let seen = /* @__PURE__ */ new Set();
  return rows.filter(({ historyId }) => historyId === void 0 ? !0 : seen.has(historyId) ? !1 : (seen.add(historyId), !0));
}
function sentAs({ type, traktId, watchedAt }) {
  return { type, traktId, minute: minuteOf(watchedAt) };
}

// src/commands/import/perhaps-there.ts
async function perhapsThere(context, { account }, {
  rows,
  lacking,
  live
}) {
  let slotOfRow = (row) => slotOf(sentAs(row)), own = new Set(rows.map(slotOfRow)), isNear = anyNear(live.filter((play) => !own.has(slotKey(play))));
  if (!lacking.some((row) => isNear(sentAs(row)))) return /* @__PURE__ */ new Set();
  let receipts = await allReceipts(context, account), there = new Set(live.map((play) => play.historyId)), sent = Map.groupBy(
    receipts.flatMap(({ perhaps }) => perhaps.filter(({ historyId }) => there.has(historyId))),
    slotOf
  );
  return new Set(
    [...Map.groupBy(lacking, slotOfRow)].flatMap(([slot, ofSlot]) => {
      let plays = new Set(sent.get(slot)?.map(({ historyId }) => historyId));
      return ofSlot.slice(0, plays.size);
    })
  );
}

// src/commands/import/import.ts
async function importPlays(context, options) {
  let { log, run } = context, files = await log.group(
    "Reading the files",
    () => readGivenFiles(context, options.files, "Nothing was added.")
  ), given = {
    command: "import",
    files: files.map((file) => file.path),
    selected: believe(readImportRows(files)).length
  };
  if (given.selected === 0) return { ...given, outcome: "nothing given" };
  if (options.token === void 0) return { ...given, outcome: "files checked" };
  let signedIn = await context.signIn(), isPreview = options.dryRun || !run.mayAct;
  isPreview || context.artifacts.prepare();
  let rows = believe(readImportRows(files, signedIn.account.slug)), { resolved, uncertain } = await log.group(
    "Finding the plays at Trakt",
    () => resolveRows(signedIn, rows)
  ), readLive = liveReader(context, signedIn, resolved), live = await log.group(
    "Comparing with the history at Trakt",
    () => resolved.length === 0 ? Promise.resolve([]) : settle(context, signedIn, readLive)
  ), { present, lacking: notThere } = compareRows(resolved, live), perhaps = await perhapsThere(context, signedIn, { rows: resolved, lacking: notThere, live }), lacking = notThere.filter((row) => !perhaps.has(row));
  log.info(
    `${count(lacking.length, "play")} ${lacking.length === 1 ? "is" : "are"} missing, ${figure(present.length)} there already.`
  );
  let found = {
    account: signedIn.account,
    uncertain,
    present: present.map(playOf),
    perhapsThere: [...perhaps].map(playOf),
    lacking: lacking.map(playOf),
    shows: await readGridShows(context, signedIn, lacking.map(playOf))
  };
  if (isPreview) return { ...given, ...found, outcome: "preview" };
  let takenBack = await filesTakenBack(context, lacking), standing = lacking.filter((row) => !takenBack.includes(row.place.file)), done = standing.length === 0 ? void 0 : await carryOut(context, signedIn, {
    coming: standing.map((row) => ({ play: playOf(row), for: row.historyId })),
    going: [],
    readLive,
    known: { before: new Set(live.map((play) => play.historyId)), gone: /* @__PURE__ */ new Set() },
    directory: options.directory
  });
  return { ...given, ...found, outcome: "done", done, takenBack };
}
function believe({ rows, problems }) {
  if (problems.length === 0) return rows;
  throw new Failure(
    `Nothing was added: ${count(problems.length, "row has", "rows have")} a problem (listed below). Fix ${problems.length === 1 ? "it" : "them"} and run this again.`,
    { problems }
  );
}
async function resolveRows({ api }, rows) {
  let resolve = createResolver(api), resolutions = await Promise.all(
    rows.map(async (row) => ({ row, resolution: await resolve(row.claims) }))
  ), resolved = resolutions.flatMap(
    ({ row, resolution }) => "uncertain" in resolution ? [] : [{ ...row, ...resolution }]
  ), known = new Set(resolved.map((row) => row.historyId).filter((id) => id !== void 0)), uncertain = resolutions.flatMap(
    ({ row, resolution }) => "uncertain" in resolution && !known.has(row.historyId ?? "") ? [{ row, reason: resolution.uncertain }] : []
  );
  return { resolved, uncertain };
}
function liveReader(context, { api }, rows) {
  let minutes = [...new Set(rows.map((row) => minuteOf(row.watchedAt)))];
  return () => readHistoryAround(api, minutes, progressTeller(context));
}
async function settle(context, { api }, readLive) {
  let { clock, log, github, run } = context, { plays } = await readSettled(
    {
      read: readLive,
      quietSince: () => quietSince(github, run),
      isProven: (read) => read.completeness === "proven",
      doubt: "Only then it is certain which plays are missing.",
      otherwise: "Nothing was added"
    },
    { api, clock, log }
  );
  return plays;
}
async function filesTakenBack({ run, github }, rows) {
  let { event } = run, paths = [...new Set(rows.map((row) => row.place.file))];
  if (event.name !== "push" || event.branch === void 0 || github === void 0 || paths.length === 0)
    return [];
  let { branch, after } = event, standing = await readStanding(github, { branch, after, paths, isMatching: () => !1 });
  return paths.filter((path) => !standing.isUnchanged(path));
}
export {
  importPlays
};
