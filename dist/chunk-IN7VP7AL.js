const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  FEW,
  foldedPlays,
  nameWithYear,
  playsBlock
} from "./chunk-ETAG3NNC.js";
import {
  table,
  text
} from "./chunk-GDCGLYPI.js";
import {
  count,
  figure,
  titleKey
} from "./chunk-PEA7CGHU.js";

// src/text/plays-by-title.ts
var MOST_TITLES = 100;
function playsByTitle(title, plays, when) {
  if (plays.length <= FEW) return playsBlock(title, plays, when);
  let titles = byTitle(plays), rows = titles.slice(0, MOST_TITLES).map(({ name, plays: ofTitle }) => {
    let times = ofTitle.map((play) => play.watchedAt).toSorted(), [first = "", last = ""] = [times[0], times.at(-1)], span = first === last ? when({ watchedAt: first }) : `${when({ watchedAt: first })} \u2013 ${when({ watchedAt: last })}`;
    return [text(name), figure(ofTitle.length), span];
  }), more = titles.length - MOST_TITLES, rest = more > 0 ? `

\u2026 and ${count(more, "more title")}.` : "";
  return [table(["Title", "Plays", "Watched"], rows) + rest, foldedPlays(title, plays, when)].join(`

`);
}
function byTitle(plays) {
  return [...Map.groupBy(plays, titleKey).values()].toSorted((a, b) => b.length - a.length).flatMap((ofTitle) => ofTitle.slice(0, 1).map((play) => ({ name: nameWithYear(play), plays: ofTitle })));
}

export {
  playsByTitle,
  byTitle
};
