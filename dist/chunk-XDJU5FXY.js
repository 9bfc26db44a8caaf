import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readStanding
} from "./chunk-POLWOUNW.js";
import {
  readCsv
} from "./chunk-PU4D33ZO.js";
import {
  missingToken
} from "./chunk-RBBB2CK3.js";
import {
  assertStands,
  count,
  itemKey,
  minuteOf
} from "./chunk-X7CSHCWH.js";

// src/commands/still-asked.ts
async function takenBack({ run, github, workspace, log }, { patterns, rows, readRows }) {
  await assertStands({ run, github });
  let { event } = run, paths = [...new Set(rows.flatMap(({ place }) => place === void 0 ? [] : [place.file]))];
  if (event.name !== "push" || event.branch === void 0 || paths.length === 0) return /* @__PURE__ */ new Set();
  let standing = await readStanding(gitHubOf(github), {
    branch: event.branch,
    after: event.after,
    paths,
    isMatching: (path) => workspace.matches(path, patterns)
  }), isStanding = ({ place }) => place === void 0 || standing.isUnchanged(place.file), gone = rows.filter((row) => !isStanding(row)), open = new Set(gone.filter((row) => row.shownBy === void 0).map(keyOf)), isOpen = (row) => row.shownBy !== void 0 || open.has(keyOf(row));
  if (open.size > 0)
    for await (let { path, bytes } of standing.changedFiles()) {
      let isInBackup = await workspace.isInBackup(path);
      for (let row of readRows(readCsv(path, bytes), isInBackup)) open.delete(keyOf(row));
      if (open.size === 0) break;
    }
  let standingIds = new Set(rows.filter((row) => isStanding(row) || !isOpen(row)).map(idOf)), back = new Set(gone.filter(isOpen).map(idOf)).difference(standingIds);
  return back.size > 0 && log.info(
    `${count(back.size, "play")} ${back.size === 1 ? "was" : "were"} asked for and then taken back.`
  ), back;
}
async function standingFiles({ run, github }, paths) {
  let { event } = run;
  if (event.name !== "push" || event.branch === void 0 || paths.length === 0) return new Set(paths);
  let { branch, after } = event, pushed = { branch, after, paths, isMatching: () => !1 }, { isUnchanged } = await readStanding(gitHubOf(github), pushed);
  return new Set(paths.filter(isUnchanged));
}
function gitHubOf(github) {
  if (github !== void 0) return github;
  throw missingToken("see what was taken back");
}
function keyOf({ historyId, moveTo }) {
  return `${historyId} ${moveTo ?? ""}`;
}
function idOf({ historyId }) {
  return historyId;
}

// src/text/given-files.ts
var FILES_CHECKED = "The files can be read. They were not compared with your history: this run has no session (a pull request from a fork gets none).", NO_FILE = "No CSV file that matches the input files was added or changed.";

// src/trakt/releases.ts
async function readReleases(api, plays) {
  let shows = new Set(
    plays.flatMap(({ type, showTraktId }) => type === "episode" ? showTraktId ?? [] : [])
  ), movies = new Set(plays.flatMap(({ type, traktId }) => type === "movie" ? traktId ?? [] : [])), [aired, released] = await Promise.all([
    Promise.all([...shows].map((show) => readFirstAired(api, show))),
    Promise.all([...movies].map(async (movie) => [movie, await readReleased(api, movie)]))
  ]), dates = /* @__PURE__ */ new Map();
  for (let [traktId, date] of aired.flatMap((episodes) => [...episodes]))
    dates.set(keyOf2("episode", traktId), date);
  for (let [traktId, date] of released) date !== void 0 && dates.set(keyOf2("movie", traktId), date);
  return new Map([...dates].map(([key, date]) => [key, date.includes("T") ? minuteOf(date) : date]));
}
function keyOf2(type, traktId) {
  return itemKey({ type, traktId, historyId: "" });
}
async function readFirstAired(api, showTraktId) {
  let path = `/shows/${showTraktId}/seasons`, query = { extended: "full,episodes", specials: "true" }, answer = await api.readOrMissing(path, query, "reading when episodes first aired");
  if (answer === void 0) return /* @__PURE__ */ new Map();
  let { parseFirstAired } = await import("./schemas-IL7MJGMP.js");
  return parseFirstAired(answer);
}
async function readReleased(api, traktId) {
  let answer = await api.readOrMissing(
    `/movies/${traktId}`,
    { extended: "full" },
    "reading when a movie was released"
  );
  if (answer === void 0) return;
  let { parseReleased } = await import("./schemas-IL7MJGMP.js");
  return parseReleased(answer);
}

// src/text/trouble-words.ts
function againWords(reasons, does) {
  return reasons.some((reason) => /run this again/i.test(reason)) ? `That ${does}.` : `Run this again later: it ${does}.`;
}

export {
  takenBack,
  standingFiles,
  readReleases,
  FILES_CHECKED,
  NO_FILE,
  againWords
};
