import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  compareIds,
  isDated,
  itemKey,
  minuteOf
} from "./chunk-ZTCSQCV2.js";

// src/history/suspects.ts
var BULK_EPISODES = 3, HOUR = 36e5;
function findSuspects(plays, windowHours) {
  let dated = plays.filter(isDated), suspects = /* @__PURE__ */ new Map();
  for (let suspect of bulkMarks(dated)) suspects.set(suspect.play.historyId, suspect);
  let others = dated.filter((play) => !suspects.has(play.historyId));
  for (let suspect of duplicates(others, windowHours)) suspects.set(suspect.play.historyId, suspect);
  return suspects;
}
function groupSuspects(suspects) {
  return [...Map.groupBy(suspects, (suspect) => suspect.group).values()].sort((a, b) => b.length - a.length || compareIds(lowestId(a), lowestId(b)));
}
function bulkMarks(plays) {
  let episodes = plays.filter((play) => play.type === "episode" && play.showTraktId !== null);
  return [...Map.groupBy(episodes, (play) => `${play.showTraktId} ${minuteOf(play.watchedAt)}`)].flatMap(([key, together]) => {
    let distinct = new Set(together.map(itemKey)).size;
    if (distinct < BULK_EPISODES) return [];
    let when = minuteOf(together[0]?.watchedAt ?? "").replace("T", " "), reason = `${distinct} episodes of this show carry the same minute (${when} UTC), so they were marked in bulk`;
    return together.map((play) => ({ play, kind: "bulk mark", reason, group: `bulk mark ${key}` }));
  });
}
function duplicates(plays, windowHours) {
  return [...Map.groupBy(plays, itemKey).values()].flatMap((repeats) => duplicatesOfItem(repeats, windowHours));
}
function duplicatesOfItem(plays, windowHours) {
  let kept = [], suspects = [];
  for (let play of plays.toSorted(worthKeepingFirst)) {
    let stays = kept.find((other) => hoursApart(play, other) <= windowHours);
    stays === void 0 ? kept.push(play) : suspects.push(duplicateOf(play, stays));
  }
  return suspects;
}
function duplicateOf(play, stays) {
  let when = minuteOf(stays.watchedAt).replace("T", " "), apart = minuteOf(play.watchedAt) === minuteOf(stays.watchedAt) ? "Played twice in the same minute" : `Played twice within ${describeHours(hoursApart(play, stays))}`;
  return {
    play,
    kind: "duplicate",
    reason: `${apart}; the play of ${when} UTC stays (history ID ${stays.historyId})`,
    stays,
    group: `duplicate ${play.type === "movie" ? itemKey(play) : play.showTraktId ?? itemKey(play)}`
  };
}
function worthKeepingFirst(a, b) {
  return +(a.action === "watch") - +(b.action === "watch") || Date.parse(a.watchedAt) - Date.parse(b.watchedAt) || compareIds(a.historyId, b.historyId);
}
function hoursApart(a, b) {
  return Math.abs(Date.parse(a.watchedAt) - Date.parse(b.watchedAt)) / HOUR;
}
function describeHours(hours) {
  let minutes = Math.round(hours * 60);
  if (minutes < 60) return minutes === 1 ? "1 minute" : `${minutes} minutes`;
  let rounded = Math.round(hours * 10) / 10;
  return rounded === 1 ? "1 hour" : `${rounded} hours`;
}
function lowestId(suspects) {
  return suspects.map((suspect) => suspect.play.historyId).reduce((a, b) => compareIds(a, b) <= 0 ? a : b);
}

export {
  findSuspects,
  groupSuspects
};
