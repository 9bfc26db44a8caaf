import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  titleKey
} from "./chunk-X7CSHCWH.js";

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

export {
  titleNames,
  titleWithYear
};
