import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  concernedShows,
  createPauses,
  explainLag,
  keepsChanging,
  readGivenFiles,
  readMoments,
  waitUntil
} from "./chunk-BHUMDRFM.js";
import {
  MAX_BYTES,
  readCsv
} from "./chunk-NGK7O3WS.js";
import {
  progressTeller,
  readHistory
} from "./chunk-EKNBSLQY.js";
import {
  removalFilePrefix
} from "./chunk-ESDNI4DM.js";
import {
  isCalled,
  searchMovies,
  searchShows
} from "./chunk-S2J33VCD.js";
import {
  lastChangeReader
} from "./chunk-VLUA5YGO.js";
import {
  parseAddition,
  parseIdSearch,
  parseSeasons
} from "./chunk-PAKX7G3N.js";
import "./chunk-WSXHGE6R.js";
import {
  EPOCH,
  accountProblem,
  count,
  episodeCode,
  explainBadId,
  figure,
  isDated,
  itemKey,
  minuteOf,
  occasionKey,
  parseHistoryId,
  quote,
  wholeNumber,
  zonedTime
} from "./chunk-SQVWOASL.js";
import {
  describeTrouble,
  explain,
  isPassing,
  seconds,
  withRetries
} from "./chunk-VC2NR567.js";
import {
  NoAnswer,
  distribution_default,
  reasonOf
} from "./chunk-JZMZF3HD.js";
import {
  Failure,
  array,
  boolean,
  number,
  object,
  string
} from "./chunk-4CH3WRF7.js";
import "./chunk-Z7GV73W6.js";

// src/github/removal-lists.ts
import { createHash } from "node:crypto";

// src/net/download.ts
var PATIENCE = 6e4;
async function download(url, most) {
  try {
    let signal = AbortSignal.timeout(PATIENCE), response = await distribution_default(url, { retry: 0, throwHttpErrors: !1, timeout: !1, signal });
    return { status: response.status, headers: response.headers, bytes: await readUpTo(response, most) };
  } catch (error) {
    let isLate = error instanceof DOMException && error.name === "TimeoutError";
    throw new NoAnswer(isLate ? `not all of it came within ${PATIENCE / 1e3} seconds` : reasonOf(error), {
      cause: error
    });
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

// src/github/run-id.ts
var NOT_THE_SHORT_ONE = "The short number in the list of runs (#12) is another one.";
function parseRunId(text, { serverUrl, repository }) {
  if (/^[1-9]\d{0,18}$/.test(text)) return text;
  let [, host, owner, repo, id] = /^(?:https?:\/\/)?([^/\s]+)\/([^/\s]+)\/([^/\s]+)\/actions\/runs\/([1-9]\d{0,18})(?:[/?#].*)?$/i.exec(
    text
  ) ?? [];
  if (id === void 0)
    throw new Failure(
      `The input run-id is ${quote(text)}. Give the number of the run, or copy the address of its page: ${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/\u2026 ${NOT_THE_SHORT_ONE}`
    );
  let server = `${new URL(serverUrl).host}/`, here = `${server}${repository.owner}/${repository.repo}`.toLowerCase(), there = `${host}/${owner}/${repo}`;
  if (there.toLowerCase() !== here)
    throw new Failure(
      `The run of the input run-id belongs to ${quote(there.startsWith(server) ? `${owner}/${repo}` : there)}, but only runs of ${repository.owner}/${repository.repo} can be undone here. Start Undo in that repository.`
    );
  return id;
}

// src/github/unzip.ts
import { crc32, inflateRawSync } from "node:zlib";
var END_RECORD = 101010256, CENTRAL_HEADER = 33639248, END_RECORD_SIZE = 22, LONGEST_COMMENT = 65535, STORED = 0, DEFLATED = 8;
function isZip(bytes) {
  return bytes.length > END_RECORD_SIZE && bytes.readUInt32LE(0) === 67324752;
}
function unzipOnlyFile(archive, most) {
  try {
    let directory = findDirectory(archive);
    return directory === void 0 || directory.entries !== 1 ? void 0 : unpack(archive, directory.offset, most);
  } catch {
    return;
  }
}
function findDirectory(archive) {
  let last = archive.length - END_RECORD_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (archive.readUInt32LE(at) === END_RECORD)
      return { entries: archive.readUInt16LE(at + 10), offset: archive.readUInt32LE(at + 16) };
}
function unpack(archive, entry, most) {
  if (archive.readUInt32LE(entry) !== CENTRAL_HEADER) return;
  let isEncrypted = (archive.readUInt16LE(entry + 8) & 1) === 1, method = archive.readUInt16LE(entry + 10), checksum = archive.readUInt32LE(entry + 16), packedSize = archive.readUInt32LE(entry + 20), local = archive.readUInt32LE(entry + 42), start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28), packed = archive.subarray(start, start + packedSize);
  if (isEncrypted || packed.length !== packedSize) return;
  let content = inflate(packed, method, most);
  return content !== void 0 && crc32(content) === checksum ? content : void 0;
}
function inflate(packed, method, most) {
  return method === STORED ? packed.length <= most ? packed : void 0 : method === DEFLATED ? inflateRawSync(packed, { maxOutputLength: most }) : void 0;
}

// src/github/removal-lists.ts
var artifact = object({
  id: number(),
  name: string(),
  expired: boolean(),
  size_in_bytes: number(),
  digest: string().nullish(),
  created_at: string()
}), artifactPage = object({ artifacts: array(artifact) }), PREFIX = "removed-plays-", PER_PAGE = 100, ELSEWHERE = "If you have it as a file (downloaded, or from a backup), commit it and give it as csv instead.";
async function readRemovalLists(github, { runId, account }, tools) {
  let all = (await listArtifacts(github, runId)).filter(({ name }) => name.startsWith(PREFIX)), own = all.filter(({ name }) => name.startsWith(removalFilePrefix(account, runId))), artifacts = own.length > 0 ? own : all;
  if (artifacts.length === 0)
    throw new Failure(
      `Run ${runId} left no list of removed plays, so there is nothing to undo: it removed nothing, or ran with artifact: false. Nothing was put back. The number is in the address of the run that removed the plays, and in its summary.`
    );
  let expired = artifacts.find((found) => found.expired);
  if (expired !== void 0) throw isExpired(runId, expired.name);
  return Promise.all(artifacts.map((found) => readList(github, runId, found, tools)));
}
var endedRun = object({ conclusion: string().nullish() });
async function endedWell(github, runId) {
  let { owner, repo } = github.repository, { data } = await github.request(`GET /repos/${owner}/${repo}/actions/runs/${runId}`);
  return endedRun.safeParse(data).data?.conclusion === "success";
}
async function listArtifacts(github, runId) {
  let { owner, repo } = github.repository, all = [];
  for (let page = 1; ; page++) {
    let answer = await github.request(`GET /repos/${owner}/${repo}/actions/runs/${runId}/artifacts`, {
      per_page: PER_PAGE,
      page
    });
    if (answer.status === 404) throw noSuchRun(runId, `${owner}/${repo}`);
    if (answer.status !== 200) throw refused(answer, `list what run ${runId} uploaded`);
    let { artifacts } = artifactPage.parse(answer.data);
    if (all.push(...artifacts), artifacts.length < PER_PAGE) return all;
  }
}
async function readList(github, runId, { id, name, digest, size_in_bytes, created_at }, tools) {
  if (size_in_bytes > MAX_BYTES) throw tooLarge(name);
  let { owner, repo } = github.repository, answer = await github.request(`GET /repos/${owner}/${repo}/actions/artifacts/${id}/zip`, {
    request: { redirect: "manual" }
  });
  if (answer.status === 410) throw isExpired(runId, name);
  let { location } = answer.headers;
  if (answer.status !== 302 || typeof location != "string") throw refused(answer, `download ${name}`);
  let fetched = await fetchContent(location, name, tools), content = isZip(fetched) ? unzipOnlyFile(fetched, MAX_BYTES) : fetched;
  if (content === void 0)
    throw new Failure(
      `${name} is not the list that this action uploads: the archive is damaged, or holds more than one file of up to 20 MB. Nothing was put back.`
    );
  if (digest && ![fetched, content].some((bytes) => digestOf(bytes) === digest))
    throw new Failure(
      `${name} arrived otherwise than it was uploaded (its digest differs). Nothing was put back. Run this again.`
    );
  return { name, uploadedAt: Date.parse(created_at), bytes: content };
}
async function fetchContent(address, name, { clock, log }) {
  let answer = await withRetries(() => download(address, MAX_BYTES), { clock, log, host: "GitHub", repeatable: !0 }).catch((error) => {
    throw error instanceof NoAnswer ? new Failure(
      `${name} could not be downloaded: ${error.message}. Nothing was put back. Run this again.`,
      { cause: error }
    ) : error;
  });
  if (answer.status !== 200)
    throw new Failure(
      `${name} could not be downloaded (${answer.status}). Nothing was put back. Run this again.`
    );
  if (answer.bytes === void 0) throw tooLarge(name);
  return answer.bytes;
}
function digestOf(bytes) {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}
function noSuchRun(runId, repository) {
  return new Failure(
    `There is no run ${runId} in ${repository} (404). Nothing was put back. Compare the number with the address of the run\u2019s page; if it is right, give the job the permission actions: read. ${NOT_THE_SHORT_ONE}`
  );
}
function refused({ status }, what) {
  let advice = status === 401 || status === 403 ? "Give the job the permission actions: read, under permissions in the workflow." : "Run this again later.";
  return new Failure(`GitHub did not let this run ${what} (${status}). Nothing was put back. ${advice}`);
}
function isExpired(runId, name) {
  return new Failure(
    `GitHub has deleted the list of what run ${runId} removed (${name}), since its time was over. Nothing was put back. ${ELSEWHERE}`
  );
}
function tooLarge(name) {
  return new Failure(`${name} is larger than the 20 MB that are read. Nothing was put back. ${ELSEWHERE}`);
}

// src/history/occasions.ts
function occasionsOf(rows, ids) {
  return [...Map.groupBy(rows, keyOf)].flatMap(([key, together]) => {
    let occasion = occasionOf(key, together, ids);
    return occasion.rows.length === 0 ? [] : [occasion];
  });
}
function lackingIn(occasions, live, counts = () => !0) {
  let there = Map.groupBy(live.filter(counts), occasionKey);
  return new Map(
    occasions.map(({ key, wanted }) => [key, Math.max(0, wanted - (there.get(key)?.length ?? 0))])
  );
}
function playOf({ historyId = "", watchedAt, type, traktId, claims }) {
  return {
    historyId,
    watchedAt: `${minuteOf(watchedAt)}:00.000Z`,
    action: "watch",
    type,
    title: claims.title ?? null,
    year: claims.year ?? null,
    season: claims.season ?? null,
    episode: claims.episode ?? null,
    episodeTitle: claims.episodeTitle ?? null,
    traktId,
    tvdbId: claims.tvdbId ?? null,
    imdbId: claims.imdbId ?? null,
    tmdbId: claims.tmdbId ?? null,
    showTraktId: claims.showTraktId ?? null,
    showSlug: null
  };
}
function occasionOf(key, rows, ids) {
  let files = [...Map.groupBy(rows, (row) => row.place.file).values()].map(distinct), named = mostOf(distinct(rows), files), before = Math.max(
    named.length,
    ...files.map((file) => file.length + Math.min(...file.map((row) => row.kept)))
  ), chosen = ids === void 0 ? named : named.filter((row) => ids.has(row.historyId ?? "")), [{ type, traktId, watchedAt }] = rows;
  return {
    key,
    type,
    traktId,
    minute: minuteOf(watchedAt),
    rows: chosen,
    wanted: chosen.length + before - named.length
  };
}
function mostOf(all, files) {
  let [withId, without] = [all.filter((row) => row.historyId), all.filter((row) => !row.historyId)], most = Math.max(withId.length, ...files.map((file) => file.length));
  return [...withId, ...without.slice(0, most - withId.length)];
}
function distinct(rows) {
  let seen = /* @__PURE__ */ new Set();
  return rows.filter(({ historyId }) => historyId === void 0 ? !0 : seen.has(historyId) ? !1 : (seen.add(historyId), !0));
}
function keyOf({ type, traktId, watchedAt }) {
  return `${itemKey({ type, traktId, historyId: "" })} ${minuteOf(watchedAt)}`;
}

// src/history/restore-rows.ts
function readRestoreRows(files, account) {
  let problems = files.flatMap((file) => [...file.problems, ...headerProblems(file)]), rows = files.filter((file) => headerProblems(file).length === 0).flatMap((file) => file.rows).flatMap((row) => readRow(row, account, problems));
  return problems.push(...contradictions(rows)), { rows, problems };
}
function unknownIds(ids, rows) {
  let known = new Set(rows.map((row) => row.historyId));
  return ids.filter((id) => !known.has(id)).map((id) => ({ message: `No row has the history ID ${id}, which the input ids names.` }));
}
function hasSeconds({ watchedAt }) {
  return isDated({ watchedAt }) && new Date(watchedAt).getUTCSeconds() !== 0;
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
  let { cells, place } = row, watchedAt = readTime(cells.watched_at ?? ""), historyId = parseHistoryId(cells.history_id ?? ""), kept = wholeNumber(cells.kept || "0"), found = [
    accountProblem(row, account),
    watchedAt === void 0 ? explainBadTime(cells.watched_at ?? "") : void 0,
    cells.history_id && historyId === void 0 ? explainBadId(cells.history_id) : void 0,
    kept === void 0 ? `${quote(cells.kept ?? "")} in the column kept is not a whole number.` : void 0
  ].filter((message) => message !== void 0);
  if (problems.push(...found.map((message) => ({ message, place }))), found.length > 0 || watchedAt === void 0 || kept === void 0) return [];
  let action = cells.play_action?.toLowerCase() || void 0;
  return [{ place, historyId, watchedAt, action, claims: claimsOf(row), kept }];
}
function readTime(text) {
  return text.toLowerCase() === "unknown" ? EPOCH : zonedTime(text);
}
function explainBadTime(text) {
  return text === "" ? "The row does not say when the play was (watched_at). Write unknown there for a play without a date." : `${quote(text)} is not a time that is understood. Write watched_at with date, time and zone, as in 2025-11-17T01:02:00Z, or unknown for a play without a date.`;
}
function claimsOf({ cells }) {
  return {
    type: cells.type?.toLowerCase() || void 0,
    title: cells.title || void 0,
    year: wholeNumber(cells.year),
    season: wholeNumber(cells.season),
    episode: wholeNumber(cells.episode),
    episodeTitle: cells.episode_title || void 0,
    traktId: wholeNumber(cells.trakt_id),
    tvdbId: wholeNumber(cells.tvdb_id),
    imdbId: /^tt\d+$/.exec(cells.imdb_id ?? "")?.[0],
    tmdbId: wholeNumber(cells.tmdb_id),
    showTraktId: wholeNumber(cells.show_trakt_id)
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
  let { season: itsSeason, number: number2 } = item.episode;
  return (season === void 0 || season === itsSeason) && (episode === void 0 || episode === number2);
}
function isSimilar(a, b) {
  let [x, y] = [a, b].map(
    (title) => title.normalize("NFKD").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")
  );
  return x && y ? x.includes(y) || y.includes(x) : a === b;
}
function describe(item) {
  if (item.type === "movie") return quote(item.movie.title ?? "an untitled movie");
  let { season, number: number2 } = item.episode;
  return `${quote(item.show?.title ?? "an untitled show")} ${episodeCode({ season, episode: number2 })}`;
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
function episodeResolution({ traktId, season, number: number2, title }, show, claims) {
  return {
    type: "episode",
    traktId,
    claims: {
      ...claims,
      title: show?.title ?? claims.title,
      year: show?.year ?? claims.year,
      season,
      episode: number2,
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

// src/trakt/addition.ts
async function addPlays(api, plays) {
  try {
    return judge2(await api.write("/sync/history", bodyOf(plays)));
  } catch (error) {
    if (error instanceof NoAnswer)
      return { outcome: "doubtful", reason: explain(error, "putting plays back"), short: error.message };
    if (error instanceof Failure) return { outcome: "refused", reason: error.message };
    throw error;
  }
}
function judge2(answer) {
  let notFound = parseAddition(answer);
  if (notFound !== void 0) return { outcome: "added", notFound };
  let reason = explain(answer, "putting plays back"), isDone = answer.status >= 200 && answer.status < 300;
  return isDone || isPassing(answer) ? { outcome: "doubtful", reason, short: describeTrouble({ ...answer, unreadable: isDone }) } : { outcome: "refused", reason };
}
function bodyOf(plays) {
  let of = (type) => plays.filter((play) => play.type === type).map(({ traktId, minute }) => ({ ids: { trakt: traktId }, watched_at: timeOf(minute) })), [movies, episodes] = [of("movie"), of("episode")];
  return JSON.stringify({
    ...movies.length > 0 && { movies },
    ...episodes.length > 0 && { episodes }
  });
}
function timeOf(minute) {
  let watchedAt = `${minute}:00.000Z`;
  return isDated({ watchedAt }) ? watchedAt : "unknown";
}

// src/trakt/restoration.ts
var BATCH = 100, DOUBTS = 3;
async function restoreLacking(occasions, settled, tools) {
  let read = reader(occasions, settled, tools), queue = occasions.flatMap((occasion) => repeat(occasion, lackOf(settled.lacking, occasion.key))), { notFound, failed, reasons, mayBeThere, isReadable } = await sendAll(
    queue,
    { read, since: settled.settledAt },
    tools
  ), isSeen = (lacking2) => occasions.every(({ key }) => lackOf(lacking2, key) <= notFound.of(key) + failed.of(key)), lacking = mayBeThere && isReadable ? await read({ isSeen, reason: NOT_LISTED }) : void 0, isDoubtful = mayBeThere && (lacking === void 0 || !isSeen(lacking)), endOf = ({ key }) => {
    let wanted = lackOf(settled.lacking, key), open = Math.min(wanted, lacking?.get(key) ?? wanted), unknown = Math.min(open, notFound.of(key)), lost = Math.min(open - unknown, failed.of(key));
    return {
      restored: wanted - open,
      notFound: unknown,
      failed: lost,
      unconfirmed: open - unknown - lost
    };
  };
  return {
    ends: new Map(occasions.map((occasion) => [occasion.key, endOf(occasion)])),
    reasons: [...reasons],
    doubt: isDoubtful ? lacking === void 0 ? NOT_READ : NOT_SEEN : void 0
  };
}
async function sendAll(plays, reading, { api, log }) {
  let [notFound, failed, reasons] = [createTally(), createTally(), /* @__PURE__ */ new Set()], sending = { notFound, failed, reasons, mayBeThere: !1, isReadable: !0 }, queue = plays, size = BATCH, doubts = 0;
  for (; queue.length > 0; ) {
    let batch = queue.slice(0, size), sent = await addPlays(api, batch);
    if (sent.outcome === "refused")
      return reasons.add(sent.reason), failed.add(queue), sending;
    if (sending.mayBeThere = !0, queue = queue.slice(batch.length), sent.outcome === "added") {
      notFound.add(batch.filter((occasion) => isAmong(sent.notFound, occasion))), log.info(`Sent ${figure(plays.length - queue.length)} of ${count(plays.length, "play")}.`);
      continue;
    }
    log.info(
      `Trakt gave no clear answer to putting back ${count(batch.length, "play")} (${sent.short}). They may have been put back, so they are sent again only if the history still lacks them after six minutes.`
    );
    let missing = await missingOf(batch, [createTally(queue), notFound, failed], reading);
    if (missing?.length !== 0) {
      if (doubts++, missing === void 0 || doubts === DOUBTS)
        return sending.isReadable = missing !== void 0, reasons.add(sent.reason), failed.add([...missing ?? [], ...queue]), sending;
      log.info(`The history still lacks ${count(missing.length, "play")}, so they are sent again.`), size = Math.ceil(size / 2), queue = [...missing, ...queue];
    }
  }
  return sending;
}
var NOT_LISTED = "Trakt does not list all plays that were put back yet, as happens for a while.", NOT_SEEN = "Trakt did not list them within six minutes after they were sent.", NOT_READ = "The history could not be read to see whether they are there.";
function reader(occasions, { counts }, { readLive, clock, log }) {
  return async ({ isSeen, reason, since = 0 }) => {
    let pause = createPauses({ clock, log }), deadline = clock.now() + 36e4;
    for (; ; ) {
      let begun = clock.now(), isLast = begun >= deadline, read = await readLive().catch((error) => {
        if (!(error instanceof Failure)) throw error;
        log.info(error.message);
      });
      if (read !== void 0) {
        let lacking = lackingIn(occasions, read.plays, counts);
        if (begun >= since && isSeen(lacking) || isLast && read.completeness !== "unproven") return lacking;
      }
      if (isLast) return;
      await pause(reason, deadline);
    }
  };
}
async function missingOf(batch, expected, { read, since }) {
  let inBatch = Map.groupBy(batch, (occasion) => occasion.key), missingIn = (lacking2) => [...inBatch].flatMap(([key, plays]) => {
    let beside = expected.reduce((sum, tally) => sum + tally.of(key), 0);
    return plays.slice(0, Math.max(0, lackOf(lacking2, key) - beside));
  }), lacking = await read({
    isSeen: (current) => missingIn(current).length === 0,
    reason: "Waiting until it is certain which of them were put back.",
    since
  });
  return lacking && missingIn(lacking);
}
function lackOf(lacking, key) {
  return lacking.get(key) ?? 0;
}
function isAmong({ movies, episodes }, { type, traktId }) {
  return (type === "movie" ? movies : episodes).has(traktId);
}
function repeat(occasion, times) {
  return Array.from({ length: times }, () => occasion);
}
function createTally(plays = []) {
  let numbers = /* @__PURE__ */ new Map(), add = (more) => {
    for (let { key } of more) numbers.set(key, (numbers.get(key) ?? 0) + 1);
  };
  return add(plays), { add, of: (key) => numbers.get(key) ?? 0 };
}

// src/trakt/removal-windows.ts
function windowsOf(removals, now) {
  let windows = removals.map(({ listedAt, plays }) => {
    let from = Math.min(listedAt, now), within = 5e3 + Math.ceil(plays / 100) * 2e3;
    return { from, until: from + Math.min(15e3, within) };
  }), only2 = windows.length === 1 ? windows[0] : void 0;
  return {
    lastBegunAt: Math.max(...windows.map(({ from }) => from)),
    overAt: Math.max(...windows.map(({ until }) => until)) + 8e3,
    hold: (changedAt) => only2 !== void 0 && changedAt >= only2.from && changedAt <= only2.until
  };
}

// src/trakt/settling.ts
var CONTRADICTED_FOR = 12e4;
async function settle(settling, tools) {
  let { occasions, rowIds, otherIds, removals, isWhole } = settling, { clock, log, readLive } = tools, keys = new Set(occasions.map((occasion) => occasion.key)), isNew = ({ historyId }) => !rowIds.has(historyId) && !otherIds.has(historyId), pause = createPauses({ clock, log });
  if (occasions.length === 0) return { lacking: /* @__PURE__ */ new Map(), counts: isNew, settledAt: 0 };
  let windows = windowsOf(removals, clock.now()), early = windows.overAt - clock.now();
  early > 0 && (log.info(`The plays were removed only just now. Reading the history in ${seconds(early)}.`, "wait"), await clock.sleep(early));
  let leavesNone = occasions.every(({ rows, wanted }) => wanted === rows.length), start = clock.now(), kinds = new Set(occasions.map((occasion) => occasion.type)), readStamp = lastChangeReader(tools.api, kinds, clock);
  for (; ; ) {
    let begun = clock.now(), stamp = readStamp();
    stamp.catch(() => {
    });
    let { plays, completeness } = await readLive(), changedAt = await stamp, settledAt = Math.max(changedAt, windows.lastBegunAt) + 36e4, returned = plays.filter((play) => rowIds.has(play.historyId) && keys.has(occasionKey(play))), lacking = lackingIn(occasions, plays, isNew), isProven = completeness !== "unproven";
    if (isProven && begun >= settledAt) {
      let believed = new Set(returned.map((play) => play.historyId)), counts = (play) => isNew(play) || believed.has(play.historyId);
      return { lacking: lackingIn(occasions, plays, counts), counts, settledAt };
    }
    let isRemoval = isWhole && leavesNone && windows.hold(changedAt), lacksJustThat = returned.length === 0 && occasions.every(({ key, wanted }) => lacking.get(key) === wanted);
    if (isProven && isRemoval && lacksJustThat) return { lacking, counts: isNew, settledAt };
    if (settledAt > start + 18e5) throw keepsChanging("Nothing was put back");
    if (!isProven) {
      let until = Math.max(settledAt, start + CONTRADICTED_FOR);
      if (clock.now() >= until) throw contradicted();
      await pause("Trakt\u2019s answers contradicted each other.", until);
      continue;
    }
    let reason = `${explainLag(changedAt, clock.now())} ${explainDoubt(returned.length, lacking)}`;
    isRemoval ? await pause(reason, settledAt) : await waitUntil(settledAt, reason, tools);
  }
}
function explainDoubt(returned, lacking) {
  return returned > 0 ? `It still lists ${count(returned, "play")} under the old history ID, which may be gone already.` : [...lacking.values()].some((number2) => number2 > 0) ? "A play that seems to be missing may have been put back just then, and must not be put back twice." : "A play that is listed may have been removed again just then.";
}
function contradicted() {
  return new Failure(
    "Nothing was put back: Trakt\u2019s answers contradicted each other for two minutes, so it is not certain which plays are missing. Run this again in a few minutes."
  );
}

// src/commands/restore.ts
async function restore(context, options) {
  let { log, run } = context, undone = options.runId === "" ? void 0 : { runId: parseRunId(options.runId, run), github: gitHubOf(context) }, files = await log.group(
    "Reading the files",
    () => readGivenFiles(context, options.csv, "Nothing was put back.")
  ), checked = believe(readRestoreRows(files)), given = {
    command: "restore",
    runId: undone?.runId,
    files: files.map((file) => file.path),
    selected: checked.length
  };
  if (undone === void 0 && checked.length === 0) return { ...given, outcome: "nothing given" };
  if (options.token === void 0) return { ...given, outcome: "files checked" };
  let signedIn = await context.signIn(), { lists, isWhole } = undone === void 0 ? NO_LISTS : await readLists(context, undone, signedIn.account.slug), rows = rowsToRestore(
    [...files, ...lists.map(({ file }) => file)],
    options.ids,
    signedIn.account.slug
  ), { resolved, uncertain } = await log.group(
    "Finding the plays at Trakt",
    () => resolveRows(signedIn, rows, options.ids)
  ), occasions = occasionsOf(resolved, options.ids.length > 0 ? new Set(options.ids) : void 0), tools = settlingTools(context, signedIn, occasions), settled = await log.group(
    "Comparing with the history at Trakt",
    () => settle(
      {
        occasions,
        ...idsOf(rows, options.ids),
        removals: checked.length === 0 ? lists.map(removalOf) : [],
        isWhole
      },
      tools
    )
  ), parts = occasions.map((occasion) => partOf(occasion, settled)), lacking = parts.flatMap((part) => part.lacking), report = {
    ...given,
    files: [...given.files, ...lists.map(({ file }) => file.path)],
    selected: uncertain.length + parts.reduce((sum, { occasion }) => sum + occasion.rows.length, 0),
    account: signedIn.account,
    uncertain,
    present: parts.flatMap((part) => part.present),
    shows: await concernedShows(
      context,
      signedIn,
      lacking.map(playOf),
      (traktId) => readShow(signedIn, traktId, settled)
    )
  };
  if (log.info(
    `${count(lacking.length, "play")} ${lacking.length === 1 ? "is" : "are"} missing, ${figure(report.present.length)} there already.`
  ), options.dryRun || !run.mayAct)
    return { ...report, outcome: "preview", plays: lacking.map(playOf), losses: lossesOf(lacking) };
  let { ends, reasons, doubt } = await log.group(
    "Putting back",
    () => restoreLacking(occasions, settled, tools)
  ), byEnd = (end) => parts.flatMap((part) => rowsThatEnded(part, ends, end));
  return {
    ...report,
    outcome: "done",
    restored: byEnd("restored").map(playOf),
    notFound: byEnd("notFound").map(playOf),
    failed: byEnd("failed").map(playOf),
    unconfirmed: byEnd("unconfirmed").map(playOf),
    reasons,
    doubt,
    losses: lossesOf(byEnd("restored"))
  };
}
function believe({ rows, problems }) {
  if (problems.length === 0) return rows;
  throw new Failure(
    `Nothing was put back, since ${count(problems.length, "thing")} in what was given cannot be trusted. Correct the file and run this again.`,
    { problems }
  );
}
function gitHubOf({ github }) {
  if (github !== void 0) return github;
  throw new Failure("The input github-token is missing. It reads the list of what the run removed.");
}
var NO_LISTS = { lists: [], isWhole: !1 };
function readLists(context, { runId, github }, account) {
  let { log } = context;
  return log.group(`Reading what run ${runId} removed`, async () => {
    let [lists, isWhole] = await Promise.all([
      readRemovalLists(github, { runId, account }, context),
      endedWell(github, runId)
    ]);
    for (let { name } of lists) log.info(name);
    return {
      lists: lists.map(({ name, uploadedAt, bytes }) => ({ uploadedAt, file: readCsv(name, bytes) })),
      isWhole
    };
  });
}
function removalOf({ uploadedAt, file }) {
  return { listedAt: uploadedAt, plays: file.rows.length };
}
function rowsToRestore(files, ids, account) {
  let rows = believe(readRestoreRows(files, account));
  return believe({ rows, problems: unknownIds(ids, rows) });
}
async function resolveRows({ api }, rows, ids) {
  let resolve = createResolver(api), isChosen = (row) => ids.length === 0 || ids.includes(row.historyId ?? ""), resolved = [], uncertain = [], asked = rows.filter((row) => isChosen(row) || row.claims.traktId !== void 0), resolutions = await Promise.all(
    asked.map(async (row) => ({ row, resolution: await resolve(row.claims) }))
  );
  for (let { row, resolution } of resolutions)
    "uncertain" in resolution ? isChosen(row) && uncertain.push({ row, reason: resolution.uncertain }) : resolved.push({ ...row, ...resolution });
  let known = new Set(resolved.map((row) => row.historyId).filter((id) => id !== void 0));
  return { resolved, uncertain: uncertain.filter(({ row }) => !known.has(row.historyId ?? "")) };
}
function idsOf(rows, ids) {
  let all = new Set(rows.map((row) => row.historyId).filter((id) => id !== void 0)), rowIds = ids.length === 0 ? all : new Set(ids);
  return { rowIds, otherIds: all.difference(rowIds) };
}
function settlingTools(context, { api }, occasions) {
  let { clock, log } = context, minutes = occasions.map((occasion) => occasion.minute);
  return { api, clock, log, readLive: () => readMoments(api, minutes, progressTeller(context)) };
}
function partOf(occasion, { lacking }) {
  let { rows, key } = occasion, number2 = lacking.get(key) ?? 0, there = Math.max(0, rows.length - number2), [last] = rows.slice(-1), more = last === void 0 ? [] : Array.from({ length: number2 + there - rows.length }, () => last);
  return { occasion, present: rows.slice(0, there).map(playOf), lacking: [...rows.slice(there), ...more] };
}
var ENDS = ["restored", "notFound", "failed", "unconfirmed"];
function rowsThatEnded({ occasion, lacking }, ends, wanted) {
  let numbers = ends.get(occasion.key), start = 0;
  for (let end of ENDS) {
    let number2 = numbers?.[end] ?? 0;
    if (end === wanted) return lacking.slice(start, start + number2);
    start += number2;
  }
  return [];
}
function lossesOf(rows) {
  return {
    historyIds: rows.filter((row) => row.historyId !== void 0).length,
    seconds: rows.filter(hasSeconds).length,
    scrobbles: rows.filter(({ action }) => action === "scrobble" || action === "checkin").length
  };
}
async function readShow({ api }, traktId, { counts }) {
  let { plays } = await readHistory(api, { type: "show", traktId });
  return plays.filter(counts);
}
export {
  restore
};
