import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  parseAccount,
  parseActivities
} from "./chunk-PAKX7G3N.js";

// src/history/activities.ts
function lastChange({ episodes, movies }, kinds) {
  let stamps = [kinds.has("episode") ? episodes : null, kinds.has("movie") ? movies : null];
  return Math.max(0, ...stamps.filter((stamp) => stamp !== null).map((stamp) => Date.parse(stamp)));
}
function isSameActivity(before, after) {
  return before.episodes === after.episodes && before.movies === after.movies;
}
function believedActivities(stamps, earlier, readAt) {
  let believed = (stamp, before) => stamp === null || Date.parse(stamp) < readAt - 36e4 ? stamp : before;
  return {
    episodes: believed(stamps.episodes, earlier.episodes),
    movies: believed(stamps.movies, earlier.movies)
  };
}

// src/trakt/account.ts
async function readAccount(api) {
  return parseAccount(await api.read("/users/settings", {}, "reading the account"));
}
async function readActivities(api) {
  return parseActivities(await api.read("/sync/last_activities", {}, "reading the last activities"));
}
function lastChangeReader(api, kinds, clock) {
  let stamp, changedAt = 0;
  return async () => {
    let current = lastChange(await readActivities(api), kinds);
    return current !== stamp && (changedAt = Math.min(current, clock.now())), stamp = current, changedAt;
  };
}

export {
  isSameActivity,
  believedActivities,
  readAccount,
  readActivities,
  lastChangeReader
};
