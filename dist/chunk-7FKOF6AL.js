const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);

// src/history/zone.ts
function offsetsOf(timezone, wall) {
  return [.../* @__PURE__ */ new Set([0, aheadOfUtc(timezone, wall - 864e5), aheadOfUtc(timezone, wall + 864e5)])];
}
function momentOf(timezone, wall) {
  let [before, after] = [aheadOfUtc(timezone, wall - 864e5), aheadOfUtc(timezone, wall + 864e5)], shows = (offset) => aheadOfUtc(timezone, wall - offset) === offset;
  return wall - (shows(before) || !shows(after) ? before : after);
}
var formats = /* @__PURE__ */ new Map();
function aheadOfUtc(timezone, time) {
  let format = formatOf(timezone);
  if (format === void 0) return 0;
  let numbers = format.format(time).match(/\d+/g) ?? [], [day = 0, month = 0, year = 0, hour = 0, minute = 0] = numbers.map(Number);
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(time / 6e4) * 6e4;
}
function formatOf(timezone) {
  return formats.has(timezone) || formats.set(timezone, createFormat(timezone)), formats.get(timezone);
}
function createFormat(timeZone) {
  try {
    return new Intl.DateTimeFormat("en-GB", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric"
    });
  } catch {
    return;
  }
}

export {
  offsetsOf,
  momentOf,
  aheadOfUtc
};
