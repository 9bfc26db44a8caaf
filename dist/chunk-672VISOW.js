import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  describeItem,
  episodeCode,
  isDated,
  titleKey
} from "./chunk-R2WDRGI5.js";
import {
  details,
  table,
  text
} from "./chunk-GXYW6PVR.js";
import {
  count,
  figure
} from "./chunk-ZZROL2R5.js";

// src/report/words.ts
var KINDS = { scrobble: "scrobbled", checkin: "checked in", watch: "marked" };
function kindOf({ action }) {
  return KINDS[action] ?? action;
}
function playsByKind(plays) {
  return [...Map.groupBy(plays, kindOf)].toSorted(([, a], [, b]) => b.length - a.length).map(([kind, together]) => `${figure(together.length)} ${kind}`).join(", ");
}
function progressWords({ completed, aired, next_episode: next }) {
  let watched = `${completed} of ${count(aired, "episode")} (${percent(completed, aired)})`;
  if (next == null) return watched;
  let title = next.title == null ? "" : ` \u201C${next.title}\u201D`;
  return `${watched}, next: ${episodeCode({ season: next.season, episode: next.number })}${title}`;
}
function percent(part, whole) {
  return whole === 0 ? "" : `${Math.floor(100 * part / whole)}%`;
}
function groupTitle([first]) {
  let title = first?.play.title ?? "untitled";
  return first?.kind === "bulk mark" ? `Marked in bulk: ${title}` : `Played twice: ${title}`;
}
function groupReason(group, when) {
  let [first] = group;
  return first?.kind === "bulk mark" ? `All carry the same minute, ${when(first.play)}: no one watches that many episodes in a minute.` : group.every((suspect) => suspect.reason === first?.reason) ? "A second play shortly after the one that stays." : "Second plays shortly after ones that stay.";
}

// src/report/plays-table.ts
var MOST_ROWS = 300, FEW = 12;
function playsTable(plays, when, extra) {
  let isOfSeveral = new Set(plays.map(titleKey)).size > 1, rows = plays.slice(0, MOST_ROWS).map((play) => [
    ...nameCells(play, isOfSeveral),
    when(play),
    text(kindOf(play)),
    ...extra === void 0 ? [] : [extra.cell(play)]
  ]), head = ["", "Title", "Watched", "How", ...extra === void 0 ? [] : [extra.head]], more = plays.length - MOST_ROWS;
  return table(head, rows) + (more > 0 ? `

\u2026 and ${figure(more)} more; the CSV has them all.` : "");
}
function playsBlock(title, plays, when) {
  return plays.length <= FEW ? playsTable(plays, when) : foldedPlays(title, plays, when);
}
function foldedPlays(title, plays, when, extra) {
  return details(title, playsTable(plays, when, extra));
}
function nameCells(play, isOfSeveral) {
  let code = episodeCode(play);
  if (play.type === "movie" || code === "") return [text(code), text(describeItem(play))];
  let { title, episodeTitle } = play, name = isOfSeveral && title !== null ? [title, episodeTitle].filter(Boolean).join(": ") : episodeTitle ?? title;
  return [text(code), text(name ?? "")];
}

// src/report/when.ts
function whenIn(timezone) {
  let format = new Intl.DateTimeFormat("en-GB", {
    timeZone: isKnown(timezone) ? timezone : "UTC",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit"
  });
  return (play) => isDated(play) ? format.format(new Date(play.watchedAt)) : "no date";
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
  kindOf,
  playsByKind,
  progressWords,
  percent,
  groupTitle,
  groupReason,
  playsTable,
  playsBlock,
  foldedPlays,
  whenIn,
  zoneName
};
