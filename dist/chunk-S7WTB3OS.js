import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  percent
} from "./chunk-HXLUENIL.js";
import {
  table
} from "./chunk-KYCGCYEB.js";

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
  seasonGrid,
  legend,
  watchedEpisodes
};
