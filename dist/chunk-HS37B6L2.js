import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  kindOf
} from "./chunk-HXLUENIL.js";
import {
  details,
  table,
  text
} from "./chunk-KYCGCYEB.js";
import {
  describeItem,
  episodeCode,
  isDated,
  titleKey
} from "./chunk-FTVCWWLC.js";
import {
  figure
} from "./chunk-KFBCDVU2.js";

// src/text/plays-table.ts
var MOST_ROWS = 300, FEW = 12;
function playsTable(plays, when, extra) {
  let isOfSeveral = new Set(plays.map(titleKey)).size > 1, rows = plays.slice(0, MOST_ROWS).map((play) => [
    ...nameCells(play, isOfSeveral),
    when(play),
    text(kindOf(play)),
    ...extra === void 0 ? [] : [extra.cell(play)]
  ]), head = [
    "",
    isOfSeveral ? "Title" : titleOf(plays),
    "Watched",
    "How",
    ...extra === void 0 ? [] : [extra.head]
  ], more = plays.length - MOST_ROWS;
  return table(head, rows) + (more > 0 ? `

\u2026 and ${figure(more)} more; the CSV has them all.` : "");
}
function playsBlock(title, plays, when) {
  return plays.length <= FEW ? playsTable(plays, when) : foldedPlays(title, plays, when);
}
function foldedPlays(title, plays, when, extra) {
  return details(title, playsTable(plays, when, extra));
}
function titleOf(plays) {
  let title = plays.find((play) => play.type === "episode")?.title;
  return title ? text(title) : "Title";
}
function nameCells(play, isOfSeveral) {
  let code = episodeCode(play);
  if (play.type === "movie" || code === "") return [text(code), text(describeItem(play))];
  let { title, episodeTitle } = play, name = isOfSeveral && title !== null ? [title, episodeTitle].filter(Boolean).join(": ") : episodeTitle ?? title;
  return [text(code), text(name ?? "")];
}

// src/text/when.ts
function whenIn(timezone) {
  let day = { timeZone: zoneName(timezone), day: "numeric", month: "short", year: "numeric" }, says = (format) => (play) => isDated(play) ? format.format(new Date(play.watchedAt)) : "no date", time = new Intl.DateTimeFormat("en-GB", { ...day, hour: "2-digit", minute: "2-digit" });
  return Object.assign(says(time), { day: says(new Intl.DateTimeFormat("en-GB", day)) });
}
function zoneName(timezone) {
  return isKnown(timezone) ? timezone : "UTC";
}
function isKnown(timezone) {
  try {
    return new Intl.DateTimeFormat("en-GB", { timeZone: timezone }) !== void 0;
  } catch {
    return !1;
  }
}

export {
  FEW,
  playsBlock,
  foldedPlays,
  whenIn,
  zoneName
};
