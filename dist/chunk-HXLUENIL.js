import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  describeItem,
  episodeCode,
  titleKey
} from "./chunk-FTVCWWLC.js";
import {
  count,
  figure
} from "./chunk-KFBCDVU2.js";

// src/text/words.ts
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
function ownFolderWords(account) {
  return `(changes/${account} where several people share the repository)`;
}
function byHandWords(plays) {
  return `start Change by hand (Actions, Change, Run workflow), give the path of the file, write ${plays} as the limit (max-removals), and untick the preview`;
}
function groupTitle(group) {
  return `${accidentOf(group)}: ${titleOf(group.plays)}`;
}
function accidentOf(group) {
  switch (group.kind) {
    case "bulk":
      return group.how === "marked" ? "Marked in bulk" : "Scrobbled at once";
    case "duplicate":
      return "Played twice";
    case "future":
      return "In the future";
    case "came back":
      return "Came back";
  }
}
function titleOf(plays) {
  let titles = new Set(plays.map(titleKey)).size, [first] = plays;
  return titles > 1 || first === void 0 ? count(titles, "title") : first.type === "movie" ? describeItem(first) : first.title ?? "untitled";
}

export {
  kindOf,
  playsByKind,
  progressWords,
  percent,
  ownFolderWords,
  byHandWords,
  groupTitle
};
