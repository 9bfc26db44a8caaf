import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/history/play.ts
var CANONICAL = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
function isCanonical(iso) {
  return CANONICAL.test(iso);
}
function minuteOf(iso) {
  return (isCanonical(iso) ? iso : new Date(iso).toISOString()).slice(0, 16);
}
var UNDATED = minuteOf("1970-01-01T00:00:00Z");
function isDated(play) {
  return minuteOf(play.watchedAt) !== UNDATED;
}
function itemKey(play) {
  return play.traktId === null ? `play ${play.historyId}` : `${play.type} ${play.traktId}`;
}
function occasionKey(play) {
  return `${itemKey(play)} ${minuteOf(play.watchedAt)}`;
}
function titleKey(play) {
  return play.type === "episode" && play.showTraktId !== null ? `show ${play.showTraktId}` : itemKey(play);
}
function newestFirst(a, b) {
  return a.watchedAt !== b.watchedAt ? a.watchedAt < b.watchedAt ? 1 : -1 : -compareIds(a.historyId, b.historyId);
}
function compareIds(a, b) {
  return a.length - b.length || (a < b ? -1 : +(a > b));
}
function episodeCode(play) {
  return play.season === null || play.episode === null ? "" : play.season === 0 ? `special ${play.episode}` : `S${pad(play.season)}E${pad(play.episode)}`;
}
function describeItem(play) {
  let title = play.title ?? (play.type === "movie" ? "a movie that Trakt has no title for" : "an untitled show");
  if (play.type === "movie") return play.year === null ? title : `${title} (${play.year})`;
  let name = play.episodeTitle === null ? "" : `\u201C${play.episodeTitle}\u201D`;
  return [title, episodeCode(play), name].filter(Boolean).join(" ");
}
function pad(number) {
  return String(number).padStart(2, "0");
}

export {
  isCanonical,
  minuteOf,
  isDated,
  itemKey,
  occasionKey,
  titleKey,
  newestFirst,
  compareIds,
  episodeCode,
  describeItem
};
