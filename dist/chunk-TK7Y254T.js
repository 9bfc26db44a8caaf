import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  compareIds,
  isDated,
  minuteOf
} from "./chunk-FTVCWWLC.js";
import {
  count
} from "./chunk-KFBCDVU2.js";

// src/history/suspect-group.ts
var NOTHING_STAYS = /* @__PURE__ */ new Map();
function numbered(groups) {
  return groups.filter((group) => group.plays.length > 0).map((group) => ({ group, lowest: lowestId(group.plays) })).toSorted((a, b) => b.group.plays.length - a.group.plays.length || compareIds(a.lowest, b.lowest)).map(({ group }, index) => ({
    stays: NOTHING_STAYS,
    ...group,
    plays: group.plays.toSorted(asWatched),
    number: index + 1
  }));
}
function onlySuspects(groups, isWanted) {
  return numbered(
    groups.map((group) => {
      let plays = group.plays.filter(isWanted), ids = new Set(plays.map((play) => play.historyId));
      return { ...group, plays, stays: new Map([...group.stays].filter(([id]) => ids.has(id))) };
    })
  );
}
function suspectPlays(groups) {
  return groups.flatMap((group) => group.plays);
}
function asWatched(a, b) {
  return compareMinutes(a.watchedAt, b.watchedAt) || (a.season ?? -1) - (b.season ?? -1) || (a.episode ?? -1) - (b.episode ?? -1) || compareIds(a.historyId, b.historyId);
}
function compareMinutes(a, b) {
  if (a === b) return 0;
  let [one, other] = [minuteOf(a), minuteOf(b)];
  return one < other ? -1 : +(one > other);
}
function lowestId(plays) {
  return plays.map((play) => play.historyId).reduce((a, b) => compareIds(a, b) <= 0 ? a : b);
}

// src/history/suspect-words.ts
var IN_UTC = Object.assign(
  (play) => isDated(play) ? `${minuteOf(play.watchedAt).replace("T", " ")} UTC` : "no date",
  { day: (play) => minuteOf(play.watchedAt).slice(0, 10) }
);
function groupSentence(group, when) {
  let isOne = group.plays.length === 1;
  switch (group.kind) {
    case "bulk":
      return bulkSentence(group, when);
    case "duplicate":
      return isOne ? `The same thing was played twice ${within(group.apart)}.` : `The same things were played twice ${within(group.apart)}. One play of each stays.`;
    case "future":
      return isOne ? "It is dated in the future." : "They are dated in the future.";
    case "came back":
      return cameBackSentence(group.removedAt, isOne ? "it" : "them", when);
  }
}
function cellSentence(group, play) {
  switch (group.kind) {
    case "bulk":
      return bulkSentence(group, IN_UTC);
    case "duplicate":
      return duplicateSentence(play, group.stays.get(play.historyId));
    case "future":
      return `Dated in the future: ${IN_UTC(play)}.`;
    case "came back":
      return cameBackSentence(group.removedAt, "it", IN_UTC);
  }
}
function cellSentences(groups) {
  return new Map(
    groups.flatMap(
      (group) => group.plays.map((play) => [play.historyId, { reason: cellSentence(group, play) }])
    )
  );
}
function bulkSentence(group, when) {
  let { how, titles, first } = group, start = `${things(group)} were ${how} ${spanOf(group)}`, from = group.minutes === 1 ? "" : "from ", why = how === "marked" && titles > 1 ? "That looks like a library that was synced." : "No one can watch that fast.";
  return `${start} (${from}${when({ watchedAt: first })}). ${why}`;
}
function things({ episodes, movies, titles }) {
  return episodes === 0 ? count(movies, "movie") : movies > 0 ? `${count(episodes + movies, "episode and movie", "episodes and movies")} of ${count(titles, "title")}` : titles === 1 ? count(episodes, "episode") : `${count(episodes, "episode")} of ${count(titles, "show")}`;
}
function spanOf({ minutes }) {
  return minutes === 1 ? "in the same minute" : `within ${duration(minutes)}`;
}
function duplicateSentence(play, stays) {
  if (stays === void 0) return "Played twice.";
  let apart = Math.abs(
    Math.floor(Date.parse(play.watchedAt) / 6e4) - Math.floor(Date.parse(stays.watchedAt) / 6e4)
  );
  return `Played twice ${within(apart)}. The play of ${IN_UTC(stays)} stays (history ID ${stays.historyId}).`;
}
function cameBackSentence(removedAt, what, when) {
  return `A run removed ${what} on ${when.day({ watchedAt: removedAt })}. Something, such as a media server, has added ${what} again.`;
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
  numbered,
  onlySuspects,
  suspectPlays,
  groupSentence,
  cellSentences
};
