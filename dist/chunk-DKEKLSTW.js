import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  episodeCode
} from "./chunk-ZTCSQCV2.js";
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
function groupTitle([first]) {
  let title = first?.play.title ?? "untitled";
  return first?.kind === "bulk mark" ? `Marked in bulk: ${title}` : `Played twice: ${title}`;
}
function groupReason(group, when) {
  let [first] = group;
  return first?.kind === "bulk mark" ? `All carry the same minute, ${when(first.play)}: no one watches that many episodes in a minute.` : group.every((suspect) => suspect.reason === first?.reason) ? "A second play shortly after the one that stays." : "Second plays shortly after ones that stay.";
}

export {
  kindOf,
  playsByKind,
  progressWords,
  percent,
  ownFolderWords,
  byHandWords,
  groupTitle,
  groupReason
};
