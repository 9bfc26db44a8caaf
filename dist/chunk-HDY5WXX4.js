const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  itemKey,
  minuteOf
} from "./chunk-PEA7CGHU.js";

// src/trakt/releases.ts
async function readReleases(api, plays) {
  let shows = new Set(
    plays.flatMap(({ type, showTraktId }) => type === "episode" ? showTraktId ?? [] : [])
  ), movies = new Set(plays.flatMap(({ type, traktId }) => type === "movie" ? traktId ?? [] : [])), [aired, released] = await Promise.all([
    Promise.all([...shows].map((show) => readFirstAired(api, show))),
    Promise.all([...movies].map(async (movie) => [movie, await readReleased(api, movie)]))
  ]), dates = /* @__PURE__ */ new Map();
  for (let [traktId, date] of aired.flatMap((episodes) => [...episodes]))
    dates.set(keyOf("episode", traktId), date);
  for (let [traktId, date] of released) date !== void 0 && dates.set(keyOf("movie", traktId), date);
  return new Map([...dates].map(([key, date]) => [key, date.includes("T") ? minuteOf(date) : date]));
}
function keyOf(type, traktId) {
  return itemKey({ type, traktId, historyId: "" });
}
async function readFirstAired(api, showTraktId) {
  let path = `/shows/${showTraktId}/seasons`, query = { extended: "full,episodes", specials: "true" }, answer = await api.readOrMissing(path, query, "reading when episodes first aired");
  if (answer === void 0) return /* @__PURE__ */ new Map();
  let { parseFirstAired } = await import("./schemas-TH2B36UM.js");
  return parseFirstAired(answer);
}
async function readReleased(api, traktId) {
  let answer = await api.readOrMissing(
    `/movies/${traktId}`,
    { extended: "full" },
    "reading when a movie was released"
  );
  if (answer === void 0) return;
  let { parseReleased } = await import("./schemas-TH2B36UM.js");
  return parseReleased(answer);
}

export {
  readReleases
};
