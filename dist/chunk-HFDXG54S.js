const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  kindOf
} from "./chunk-34MUWTHK.js";
import {
  details,
  table,
  text
} from "./chunk-THDZPMHF.js";
import {
  count,
  describeItem,
  episodeCode,
  figure,
  isDated,
  minuteOf,
  newestFirst,
  titleKey
} from "./chunk-ER3NPN5R.js";

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

// src/text/account-words.ts
function timesOf({ timezone }) {
  return `Times are those of ${text(zoneName(timezone))}`;
}
function shortfallWords(shortfall) {
  return `Trakt counts ${count(shortfall, "more play")} than it lists: plays of things that it no longer knows`;
}

// src/text/plays-table.ts
var MOST_ROWS = 300, FEW = 12;
function playsTable(plays, when, extra) {
  let isOfSeveral = new Set(plays.map(titleKey)).size > 1, hasKind = plays.some((play) => kindOf(play) !== ""), rows = plays.toSorted(inOrder).slice(0, MOST_ROWS).map((play) => [
    ...nameCells(play, isOfSeveral),
    when(play),
    ...hasKind ? [text(kindOf(play))] : [],
    ...extra === void 0 ? [] : [extra.cell(play)]
  ]), head = [
    "",
    isOfSeveral ? "Title" : titleOf(plays),
    "Watched",
    ...hasKind ? ["How"] : [],
    ...extra === void 0 ? [] : [extra.head]
  ], more = plays.length - MOST_ROWS;
  return table(head, rows) + (more > 0 ? `

\u2026 and ${figure(more)} more; the CSV has them all.` : "");
}
function inOrder(a, b) {
  return (minuteOf(a.watchedAt) === minuteOf(b.watchedAt) ? (a.title ?? "").localeCompare(b.title ?? "", "en") : 0) || newestFirst(a, b);
}
function playsBlock(title, plays, when, extra) {
  return plays.length <= FEW ? playsTable(plays, when, extra) : foldedPlays(title, plays, when, extra);
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

export {
  whenIn,
  zoneName,
  timesOf,
  shortfallWords,
  FEW,
  playsBlock,
  foldedPlays
};
