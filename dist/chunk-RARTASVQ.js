import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  percent
} from "./chunk-7CWDTDIB.js";
import {
  parseProgress,
  parseShow,
  parseShowSearch
} from "./chunk-CGHJ4K5I.js";
import {
  Failure,
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
var SQUARES = { watched: "\u{1F7E9}", repeated: "\u{1F7E6}", flagged: "\u{1F7E5}", unwatched: "\u2B1C" };
function seasonGrid(progress, plays, flagged) {
  let watched = Map.groupBy(plays, (play) => `${play.season} ${play.episode}`), rows = progress.seasons.map((season) => {
    let episodes = season.episodes.map((episode) => watched.get(`${season.number} ${episode.number}`) ?? []), squares = episodes.map((playsOfEpisode) => SQUARES[squareOf(playsOfEpisode, flagged)]).join(""), seen = episodes.filter((playsOfEpisode) => playsOfEpisode.length > 0).length;
    return [
      season.number === 0 ? "Specials" : `Season ${season.number}`,
      squares,
      percent(seen, episodes.length)
    ];
  });
  return table(["", "Episodes", "Watched"], rows);
}
function legend(flagged) {
  return [
    `${SQUARES.watched} watched`,
    `${SQUARES.repeated} more than once`,
    ...flagged === void 0 ? [] : [`${SQUARES.flagged} ${flagged}`],
    `${SQUARES.unwatched} not watched`
  ].join(" \xB7 ");
}
function watchedEpisodes(progress, plays) {
  let seen = new Set(plays.map((play) => `${play.season} ${play.episode}`));
  return progress.seasons.filter((season) => season.number > 0).flatMap((season) => season.episodes.filter((episode) => seen.has(`${season.number} ${episode.number}`))).length;
}
function squareOf(plays, flagged) {
  return plays.length === 0 ? "unwatched" : plays.some((play) => flagged.has(play.historyId)) ? "flagged" : plays.length > 1 ? "repeated" : "watched";
}

export {
  parseShowQuery,
  findShow,
  readProgress,
  showAddress,
  seasonGrid,
  legend,
  watchedEpisodes
};
