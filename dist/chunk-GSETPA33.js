const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  table,
  text
} from "./chunk-THDZPMHF.js";
import {
  count,
  figure
} from "./chunk-ER3NPN5R.js";

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
function showGrids({ title, year, progress }, { before, after, meaning, isPreview }) {
  let [there, here] = [new Set(before), new Set(after)];
  if (there.symmetricDifference(here).size === 0) return "";
  let [was, is] = [before, after].map((plays) => watchedEpisodes(progress, plays)), name = `${title ?? "Untitled show"}${year === null ? "" : ` (${year})`}`, isSame = was === is, verb = isPreview && !isSame ? "would be watched" : "are watched", then = isPreview ? `(${figure(was ?? 0)} now)` : `now (${figure(was ?? 0)} before)`;
  return [
    `**${text(name)}**: ${figure(is ?? 0)} of ${count(progress.aired, "episode")} ${verb}${isSame ? "" : ` ${then}`}.`,
    seasonGrid(progress, [...there.union(here)], {
      has: (play) => !there.has(play) || !here.has(play),
      square: "changed",
      meaning,
      count: after.length > before.length
    })
  ].join(`

`);
}

export {
  seasonGrid,
  showGrids
};
