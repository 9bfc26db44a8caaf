const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  count,
  itemKey,
  minuteOf,
  titleKey
} from "./chunk-ER3NPN5R.js";

// src/history/suspect-words.ts
function inUtc({ watchedAt }) {
  return `${minuteOf(watchedAt).replace("T", " ")} UTC`;
}
function cellSentence(group, play) {
  switch (group.kind) {
    case "bulk":
      return bulkSentence(group);
    case "duplicate":
      return duplicateSentence(play, group.stays.get(play.historyId));
    case "future":
      return `Dated in the future: ${inUtc(play)}.`;
    case "came back":
      return `A run removed it on ${minuteOf(group.removedAt).slice(0, 10)}. Something, such as a media server, has added it again.`;
  }
}
function cellSentences(groups) {
  return new Map(
    groups.flatMap(
      (group) => group.plays.map((play) => {
        let stays = group.stays.get(play.historyId)?.historyId;
        return [play.historyId, { reason: cellSentence(group, play), stays }];
      })
    )
  );
}
function bulkSentence(group) {
  let { how, titles, first } = group, start = `${things(group)} were ${how} ${spanOf(group)}`, from = group.minutes === 1 ? "" : "from ", why = how === "marked" && titles > 1 ? "That looks like a library sync." : "No one can watch that fast.";
  return `${start} (${from}${inUtc({ watchedAt: first })}). ${why}`;
}
function things({ episodes, movies, titles }) {
  return episodes === 0 ? count(movies, "movie") : movies > 0 ? `${count(episodes + movies, "episode and movie", "episodes and movies")} of ${count(titles, "title")}` : titles === 1 ? count(episodes, "episode") : `${count(episodes, "episode")} of ${count(titles, "show")}`;
}
function thingsIn(plays) {
  let distinct = [...new Map(plays.map((play) => [itemKey(play), play])).values()], movies = distinct.filter((play) => play.type === "movie").length;
  return things({
    episodes: distinct.length - movies,
    movies,
    titles: new Set(distinct.map(titleKey)).size
  });
}
function spanOf({ minutes }) {
  return minutes === 1 ? "in the same minute" : `within ${duration(minutes)}`;
}
function duplicateSentence(play, stays) {
  if (stays === void 0) return "Played twice.";
  let apart = Math.abs(
    Math.floor(Date.parse(play.watchedAt) / 6e4) - Math.floor(Date.parse(stays.watchedAt) / 6e4)
  );
  return `Played twice ${within(apart)}. The play of ${inUtc(stays)} stays (history ID ${stays.historyId}).`;
}
function within(minutes) {
  return minutes === 0 ? "in the same minute" : `within ${duration(minutes)}`;
}
function duration(minutes) {
  return minutes < 60 ? count(minutes, "minute") : minutes < 2880 ? decimal(minutes / 60, "hour") : decimal(minutes / 1440, "day");
}
function decimal(number, unit) {
  let rounded = Math.round(number * 10) / 10;
  return rounded === 1 ? `1 ${unit}` : `${rounded} ${unit}s`;
}

export {
  cellSentences,
  thingsIn,
  spanOf,
  within
};
