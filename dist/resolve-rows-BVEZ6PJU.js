const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  NO_TIME,
  candidatesOf
} from "./chunk-LLGLV5HZ.js";
import {
  readReleases
} from "./chunk-HDY5WXX4.js";
import {
  momentOf
} from "./chunk-7FKOF6AL.js";
import "./chunk-33R5R52Q.js";
import "./chunk-ETAG3NNC.js";
import "./chunk-ZWJ57U3P.js";
import "./chunk-GDCGLYPI.js";
import "./chunk-XXOV4M4I.js";
import {
  EPOCH,
  detailsWith,
  itemKey
} from "./chunk-PEA7CGHU.js";

// src/commands/import/resolve-rows.ts
async function resolveRows({ api, account }, rows, decisions) {
  let releases = await readReleases(api, releasedThings(rows, decisions)), surroundings = { timezone: account.timezone, releases }, wanted = [], uncertain = [];
  for (let [index, row] of rows.entries()) {
    let decision = decisions[index];
    if (decision === void 0) continue;
    let one = playOfRow(row, decision, surroundings);
    "play" in one ? wanted.push(one) : uncertain.push(one);
  }
  let known = new Set(wanted.map(({ play }) => play.historyId).filter((id) => id !== ""));
  return { wanted, uncertain: uncertain.filter(({ row }) => !known.has(row.historyId ?? "")) };
}
function playOfRow(row, decision, surroundings) {
  let { time, doubt } = row, inDoubt = (reason) => ({
    row,
    kind: row.doubtKind ?? reason,
    reason,
    candidates: candidatesOf(decision)
  });
  if (doubt !== void 0 || time === void 0) return inDoubt(doubt ?? NO_TIME);
  if (decision.what === "uncertain") return { row, ...decision };
  let watchedAt = timeOf(time, { certain: decision, ...surroundings });
  if (watchedAt === void 0)
    return inDoubt("Trakt does not say when it was released. Write the time into watched_at.");
  let { historyId = "", action = "" } = row, { traktId, ...details } = detailsOf(decision);
  return {
    place: row.place,
    play: { historyId, watchedAt, action, type: decision.what, ...details, traktId },
    isAbsolute: decision.what === "episode" && decision.isAbsolute
  };
}
function timeOf(time, { certain, timezone, releases }) {
  switch (time.kind) {
    case "time":
      return time.at;
    case "local time":
      return localTime(time.at, timezone);
    case "day":
      return localTime(`${time.day}T12:00:00`, timezone);
    case "unknown":
      return EPOCH;
    case "released": {
      let released = releases.get(thingOf(certain));
      return released === void 0 ? void 0 : released.includes("T") ? `${released}:00.000Z` : localTime(`${released}T12:00:00`, timezone);
    }
  }
}
function localTime(wall, timezone) {
  return new Date(momentOf(timezone, Date.parse(`${wall}Z`))).toISOString();
}
function thingOf(certain) {
  let { traktId } = certain.what === "movie" ? certain.movie : certain.episode;
  return itemKey({ type: certain.what, traktId, historyId: "" });
}
function releasedThings(rows, decisions) {
  return rows.flatMap(({ time }, index) => {
    let decision = decisions[index];
    if (time?.kind !== "released" || decision === void 0 || decision.what === "uncertain") return [];
    let { traktId } = decision.what === "movie" ? decision.movie : decision.episode, showTraktId = decision.what === "movie" ? null : decision.show?.traktId ?? null;
    return [{ type: decision.what, traktId, historyId: "", showTraktId }];
  });
}
function detailsOf(certain) {
  if (certain.what === "movie") {
    let { traktId: traktId2, title, year, imdbId: imdbId2, tmdbId: tmdbId2, tvdbId: tvdbId2 } = certain.movie;
    return { ...detailsWith({ title, year, imdbId: imdbId2, tmdbId: tmdbId2, tvdbId: tvdbId2 }), traktId: traktId2 };
  }
  let { episode, show } = certain, { traktId, season, number, title: episodeTitle, imdbId, tmdbId, tvdbId } = episode, ofShow = show && {
    title: show.title,
    year: show.year,
    showTraktId: show.traktId,
    showSlug: show.slug
  };
  return {
    ...detailsWith({ ...ofShow, season, episode: number, episodeTitle, imdbId, tmdbId, tvdbId }),
    traktId
  };
}
export {
  resolveRows
};
