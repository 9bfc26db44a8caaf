const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  count,
  episodeCode,
  figure
} from "./chunk-ER3NPN5R.js";

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

export {
  kindOf,
  playsByKind,
  progressWords,
  ownFolderWords,
  NAME_COUNTS,
  byHandWords
};
