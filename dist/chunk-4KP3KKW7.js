const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  spanOf,
  thingsIn,
  within
} from "./chunk-HK4IGD2N.js";
import {
  episodeCode,
  isDated,
  minuteOf,
  oldestFirst,
  plainTitle,
  titleKey
} from "./chunk-ER3NPN5R.js";

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

// src/text/title-names.ts
function titleNames(plays) {
  let titles = /* @__PURE__ */ new Map();
  for (let play of plays) {
    let key = titleKey(play);
    titles.has(key) || titles.set(key, play);
  }
  let names = new Map([...titles].map(([key, play]) => [key, bareName(play)]));
  for (let closer of [withYear, withNumber]) {
    let alike = Map.groupBy(titles.keys(), (key) => (names.get(key) ?? "").toLowerCase());
    for (let keys of alike.values())
      if (keys.length > 1) for (let key of keys) names.set(key, closer(titles.get(key)));
  }
  return names;
}
function titleWithYear({
  kind,
  title,
  year
}) {
  return `${title ?? `Untitled ${kind}`}${year === null ? "" : ` (${year})`}`;
}
function bareName({ title, type }) {
  return title ?? (type === "movie" ? "Untitled movie" : "Untitled show");
}
function withYear(play) {
  if (play === void 0) return "";
  let { type, title, year } = play;
  return titleWithYear({ kind: type === "movie" ? "movie" : "show", title, year });
}
function withNumber(play) {
  if (play === void 0) return "";
  let [what, id] = play.type === "movie" ? ["movie", play.traktId] : ["show", play.showTraktId];
  return `${withYear(play)}, ${what} ${id ?? `of play ${play.historyId}`}`;
}
function titlesAmong(plays) {
  let titles = new Map(plays.map((play) => [titleKey(play), plainTitle(play.title ?? "")])), alike = Map.groupBy(titles.values(), (title) => title);
  return (play) => {
    let title = play.title ?? (play.type === "movie" ? "an untitled movie" : "an untitled show"), isOneOfSeveral = (alike.get(plainTitle(play.title ?? ""))?.length ?? 0) > 1;
    return play.year !== null && (play.type === "movie" || isOneOfSeveral) ? `${title} (${play.year})` : title;
  };
}

export {
  groupWords,
  shortWords,
  titleNames,
  titleWithYear,
  titlesAmong
};
