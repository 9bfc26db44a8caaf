import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  parseProgress,
  parseShow,
  parseShowSearch
} from "./chunk-EA5LHICA.js";
import {
  Failure,
  figure,
  quote,
  table
} from "./chunk-URH5KAKC.js";

// src/trakt/shows.ts
function parseShowQuery(text) {
  let address = /^(?:https?:\/\/)?(?:www\.|app\.)?trakt\.tv\/shows\/([^/?#\s]+)/i.exec(text)?.[1];
  if (address !== void 0) return parseShowQuery(decoded(address).toLowerCase());
  let numbered = /^(tvdb|tmdb):\s*(\d{1,15})$/i.exec(text);
  return numbered ? { by: numbered[1]?.toLowerCase() === "tvdb" ? "tvdb" : "tmdb", id: Number(numbered[2]) } : /^\d{1,15}$/.test(text) ? { by: "trakt", id: Number(text) } : /^tt\d+$/i.test(text) ? { by: "imdb", id: text.toLowerCase() } : /^[a-z0-9]+(?:-+[a-z0-9]+)*$/.test(text) ? { by: "slug", id: text } : { by: "title", title: text };
}
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
async function findShow(api, query) {
  switch (query.by) {
    case "trakt":
      return await showAt(api, String(query.id)) ?? unknown(`the Trakt ID ${query.id}`);
    case "imdb":
      return await showAt(api, query.id) ?? unknown(`the IMDb ID ${query.id}`);
    case "slug":
      return await showAt(api, query.id) ?? findByTitle(api, query.id.replaceAll("-", " "));
    case "tvdb":
    case "tmdb": {
      let path = `/search/${query.by}/${query.id}`, answer = await api.readOrMissing(path, { type: "show" }, "looking up the show"), [show] = answer === void 0 ? [] : parseShowSearch(answer);
      return show ?? unknown(`${query.by}:${query.id}`);
    }
    case "title":
      return findByTitle(api, query.title);
  }
}
async function readProgress(api, traktId) {
  let path = `/shows/${traktId}/progress/watched`, query = { hidden: "false", specials: "true", count_specials: "false" }, answer = await api.readOrMissing(path, query, "reading the watched progress");
  return answer && parseProgress(answer);
}
function showAddress(show) {
  return `https://trakt.tv/shows/${show.slug ?? show.traktId}`;
}
async function showAt(api, id) {
  let answer = await api.readOrMissing(`/shows/${encodeURIComponent(id)}`, {}, "looking up the show");
  return answer && parseShow(answer);
}
async function searchShows(api, title) {
  let query = { query: escapeSearch(title), fields: "title" };
  return parseShowSearch(await api.read("/search/show", query, "searching for the show"));
}
async function findByTitle(api, title) {
  let found = await searchShows(api, title.normalize("NFKC").replace(/ \(\d{4}\)$/, "")), exact = found.filter((show2) => isCalled(show2, title)), [show, ...others] = exact;
  if (show !== void 0 && others.length === 0) return show;
  let candidates = exact.length > 0 ? exact : found;
  if (candidates.length === 0) return unknown(`the title ${quote(title)}`);
  throw new Failure(
    `${exact.length > 0 ? "Several shows are called" : "No show is called exactly"} ${quote(title)}. Give one of these by its ID or address:
${candidates.slice(0, 10).map(describeCandidate).join(`
`)}`
  );
}
function escapeSearch(text) {
  return text.replace(/[+\-&|!(){}[\]^"~*?:/\\]/g, "\\$&");
}
function isCalled(show, wanted) {
  let plain = (text) => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  if (show.title === null) return !1;
  let title = plain(show.title);
  return plain(wanted) === title || plain(wanted) === `${title} (${show.year})`;
}
function describeCandidate(show) {
  return `- ${show.title ?? "untitled"} (${show.year ?? "year unknown"}): ${show.traktId}, ${showAddress(show)}`;
}
function unknown(what) {
  throw new Failure(
    `Trakt knows no show by ${what}. Give its IMDb ID (tt\u2026), or copy the address of its page at trakt.tv.`
  );
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
  return progress.seasons.map(({ number, episodes }) => {
    let each = episodes.map((episode) => watched.get(`${number} ${episode.number}`) ?? []);
    return {
      name: number === 0 ? "Specials" : `S${number}`,
      squares: each.map((ofEpisode) => gridSquare(ofEpisode, flagged)),
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
  return `${namesOf(seasons)} \xB7 ${figure(seen)} of ${figure(aired)}`;
}
var MOST_NAMES = 5;
function namesOf(seasons) {
  let names = seasons.map(({ name }) => name);
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
function gridSquare(plays, flagged) {
  let square = squareOf(plays, NONE);
  return square !== "flagged" && !plays.some((play) => flagged.has(play)) ? square : flagged.square;
}
var NONE = /* @__PURE__ */ new Set();
function squareOf(plays, flagged) {
  return plays.length === 0 ? "unwatched" : plays.some((play) => flagged.has(play.historyId)) ? "flagged" : plays.length > 1 ? "repeated" : "watched";
}

export {
  parseShowQuery,
  findShow,
  readProgress,
  showAddress,
  escapeSearch,
  seasonGrid,
  watchedEpisodes
};
