import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  count,
  episodeCode,
  isDated,
  itemKey,
  minuteOf,
  newFileLink,
  oldestFirst,
  plainTitle,
  titleKey
} from "./chunk-URH5KAKC.js";

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
      (group) => group.plays.map((play) => [play.historyId, { reason: cellSentence(group, play) }])
    )
  );
}
function bulkSentence(group) {
  let { how, titles, first } = group, start = `${things(group)} were ${how} ${spanOf(group)}`, from = group.minutes === 1 ? "" : "from ", why = how === "marked" && titles > 1 ? "That looks like a library that was synced." : "No one can watch that fast.";
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

// src/github/order.ts
var ORDER = /^([1-9]\d{0,18})-([1-9]\d{0,5}|all)-(remove|released|unknown|keep)(?:-.*)?\.txt$/;
function parseOrder(fileName) {
  let [, runId, group, what] = ORDER.exec(fileName) ?? [];
  if (runId !== void 0)
    return { runId, group: group === "all" ? "all" : Number(group), what };
}
function orderName({ runId, group, what }) {
  return `${runId}-${group}-${what}`;
}
function orderLink(target, order, note) {
  return newFileLink(target, `changes/${orderName(order)}.txt`, note);
}

// src/text/group-words.ts
function groupWords(group, when, titleOf) {
  let { plays } = group;
  return {
    title: titleOfGroup(plays, titleOf),
    what: whatHappened(group, when, titleOf),
    when: span(plays, when)
  };
}
function titleOfGroup(plays, titleOf) {
  let [first] = plays;
  return first === void 0 ? "" : isOfOne(plays) ? titleOf(first) : thingsIn(plays);
}
function isOfOne(plays) {
  return new Set(plays.map(titleKey)).size === 1;
}
function whatHappened(group, when, titleOf) {
  let { plays } = group;
  switch (group.kind) {
    case "bulk":
      return bulkWords(group, plays, titleOf);
    case "duplicate":
      return `watched twice ${within(group.apart)}`;
    case "future":
      return [episodesOf(plays), "dated in the future"].filter(Boolean).join(", ");
    case "came back": {
      let removed = `removed on ${when.day({ watchedAt: group.removedAt })}, and marked again`;
      return `${[episodesOf(plays), "came back"].filter(Boolean).join(" ")}: ${removed}`;
    }
  }
}
function bulkWords(group, plays, titleOf) {
  return isOfOne(plays) ? [episodesOf(plays), `${group.how} ${spanOf(group)}`].filter(Boolean).join(", ") : `${group.how === "marked" ? "a library was synced" : `scrobbled ${spanOf(group)}`}: ${someTitles(plays, titleOf)}`;
}
function episodesOf(plays) {
  if (!isOfOne(plays)) return "";
  let codes = [...new Set(plays.toSorted(byEpisode).map(episodeCode))], [first = "", second] = codes;
  return codes.includes("") ? "" : codes.length < 3 ? second === void 0 ? first : `${first} and ${second}` : `${first}\u2013${codes.at(-1)}`;
}
function byEpisode(a, b) {
  return (a.season ?? 0) - (b.season ?? 0) || (a.episode ?? 0) - (b.episode ?? 0);
}
var TITLES_NAMED = 3;
function someTitles(plays, titleOf) {
  let titles = [...Map.groupBy(plays, titleKey).values()].flatMap(([first]) => first ?? []).map(titleOf), named = titles.slice(0, TITLES_NAMED), more = titles.length - named.length;
  return more > 0 ? `${named.join(", ")} and ${more} more` : named.length === 2 ? named.join(" and ") : named.join(", ");
}
function span(plays, when) {
  let dated = plays.filter(isDated).toSorted(oldestFirst), [first, last] = [dated[0], dated.at(-1)];
  return first === void 0 || last === void 0 ? "no date" : minuteOf(first.watchedAt) === minuteOf(last.watchedAt) ? when(first) : when.day(first) !== when.day(last) ? `${when.day(first)} to ${when.day(last)}` : `${when(first)}\u2013${when(last).slice(when.day(last).length + 2)}`;
}
var LONGEST_TITLE = 40;
function shortWords(plays, when, titleOf) {
  let title = [...titleOfGroup(plays, titleOf)];
  return `${[title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE - 1).join("")}\u2026` : title.join(""), episodesOf(plays)].filter(Boolean).join(" ")}, ${span(plays, when)}`.replaceAll("\u2013", " to ");
}

// src/text/title-words.ts
function titlesAmong(plays) {
  let titles = new Map(plays.map((play) => [titleKey(play), plainTitle(play.title ?? "")])), alike = Map.groupBy(titles.values(), (title) => title);
  return (play) => {
    let title = play.title ?? (play.type === "movie" ? "an untitled movie" : "an untitled show"), isOneOfSeveral = (alike.get(plainTitle(play.title ?? ""))?.length ?? 0) > 1;
    return play.year !== null && (play.type === "movie" || isOneOfSeveral) ? `${title} (${play.year})` : title;
  };
}

export {
  parseOrder,
  orderLink,
  cellSentences,
  groupWords,
  shortWords,
  titlesAmong
};
