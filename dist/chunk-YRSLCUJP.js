const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  text
} from "./chunk-GDCGLYPI.js";
import {
  count,
  isDated
} from "./chunk-PEA7CGHU.js";

// src/text/when.ts
function whenIn(timezone) {
  let day = { timeZone: zoneName(timezone), day: "numeric", month: "short", year: "numeric" }, says = (format) => (play) => isDated(play) ? format.format(new Date(play.watchedAt)) : "no date", time = new Intl.DateTimeFormat("en-GB", { ...day, hour: "2-digit", minute: "2-digit" });
  return Object.assign(says(time), { day: says(new Intl.DateTimeFormat("en-GB", day)) });
}
function zoneName(timezone) {
  return isKnown(timezone) ? timezone : "UTC";
}
function isKnown(timezone) {
  try {
    return new Intl.DateTimeFormat("en-GB", { timeZone: timezone }) !== void 0;
  } catch {
    return !1;
  }
}

// src/text/account-words.ts
function timesOf({ timezone }) {
  return `Times are those of ${text(zoneName(timezone))}`;
}
function shortfallWords(shortfall) {
  return `Trakt counts ${count(shortfall, "more play")} than it lists: plays of things that it no longer knows`;
}

export {
  whenIn,
  zoneName,
  timesOf,
  shortfallWords
};
