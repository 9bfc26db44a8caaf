import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  details,
  table,
  text
} from "./chunk-LIO4ICH3.js";
import {
  count,
  describeItem,
  episodeCode,
  figure,
  isDated,
  minuteOf,
  newestFirst,
  titleKey
} from "./chunk-X7CSHCWH.js";

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

// src/text/words.ts
var KINDS = /* @__PURE__ */ new Map([
  ["scrobble", "scrobbled"],
  ["checkin", "checked in"],
  ["watch", "marked"]
]);
function kindOf({ action }) {
  return KINDS.get(action) ?? action;
}
function playsByKind(plays) {
  return [...Map.groupBy(plays, kindOf)].toSorted(([, a], [, b]) => b.length - a.length).map(([kind, together]) => `${figure(together.length)} ${kind}`).join(", ");
}
function progressWords({ completed, aired, next_episode: next }) {
  let watched = `${figure(completed)} of ${count(aired, "episode")} (${percent(completed, aired)})`;
  if (next == null) return watched;
  let title = next.title == null ? "" : ` \u201C${next.title}\u201D`;
  return `${watched}, next: ${episodeCode({ season: next.season, episode: next.number })}${title}`;
}
function percent(part, whole) {
  return whole === 0 ? "" : `${Math.floor(100 * part / whole)}%`;
}
function ownFolderWords(account) {
  return `(changes/${account} where several people share the repository)`;
}
var NAME_COUNTS = "Only the name of this file counts.";
function byHandWords(plays) {
  return `start Change by hand (Actions, Change, Run workflow), give the path of the file, write ${plays} as the limit (max-removals), and untick the preview`;
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
  kindOf,
  playsByKind,
  progressWords,
  ownFolderWords,
  NAME_COUNTS,
  byHandWords,
  FEW,
  playsBlock,
  foldedPlays
};
