import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  MAX_BYTES,
  readCsv
} from "./chunk-NGK7O3WS.js";
import {
  readHistory
} from "./chunk-EKNBSLQY.js";
import {
  readProgress
} from "./chunk-S2J33VCD.js";
import {
  lastChangeReader
} from "./chunk-VLUA5YGO.js";
import {
  count,
  isDated,
  quote
} from "./chunk-SQVWOASL.js";
import {
  seconds
} from "./chunk-VC2NR567.js";
import {
  Failure,
  array,
  object,
  string
} from "./chunk-4CH3WRF7.js";

// src/trakt/moments.ts
var DAY = 864e5, MOST_STRETCHES = 25;
async function readMoments(api, minutes, onProgress) {
  let reads = await Promise.all(stretchesOf(minutes).map((scope) => readHistory(api, scope, { onProgress })));
  return {
    plays: [...new Map(reads.flatMap((read) => read.plays).map((play) => [play.historyId, play])).values()],
    completeness: reads.some((read) => read.completeness === "unproven") ? "unproven" : "proven"
  };
}
function stretchesOf(minutes) {
  let times = [...new Set(minutes)].map((minute) => `${minute}:00.000Z`).toSorted(), dated = times.filter((watchedAt) => isDated({ watchedAt })).map((time) => Date.parse(time)), groups = [];
  for (let time of dated) {
    let last = groups.at(-1);
    last !== void 0 && time - (last.at(-1) ?? 0) <= 2 * DAY ? last.push(time) : groups.push([time]);
  }
  let stretches = (groups.length > MOST_STRETCHES ? [dated] : groups).map((group) => stretch(group[0] ?? 0, group.at(-1) ?? 0));
  return times.length > dated.length ? [{ type: "time", to: new Date(DAY).toISOString() }, ...stretches] : stretches;
}
function stretch(first, last) {
  return {
    type: "time",
    from: new Date(first - DAY).toISOString(),
    to: new Date(last + DAY).toISOString()
  };
}

// src/commands/concerned-shows.ts
var SHOWS_WITH_GRID = 3;
async function concernedShows({ log }, { api }, concerned, playsOf) {
  let ids = new Set(concerned.map((play) => play.showTraktId).filter((id) => id !== null));
  if (ids.size > SHOWS_WITH_GRID) return [];
  let shows = [...ids].map(async (traktId) => {
    try {
      let [progress, plays] = await Promise.all([readProgress(api, traktId), playsOf(traktId)]), title = concerned.find((play) => play.showTraktId === traktId)?.title ?? null;
      return progress && { traktId, title, plays, progress };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      log.info(`The season grid is left out. ${error.message}`);
      return;
    }
  });
  return (await Promise.all(shows)).filter((show) => show !== void 0);
}

// src/github/changed-files.ts
var files = array(
  object({ filename: string(), status: string(), previous_filename: string().optional() })
), comparison = object({ status: string(), files: files.default([]) }), commit = object({ files: files.default([]) }), COMPARISON_FILES = 300, LISTED_FILES = 3e3, FILES_PER_PAGE = 100, PUSHED_COMMITS = 2048, NO_COMMIT = /^0+$/;
async function changedFiles(github, event) {
  let { owner, repo } = github.repository, path = `/repos/${owner}/${repo}`;
  return event.name === "pull_request" ? paths(await pages(github, `${path}/pulls/${event.number}/files`, files.parse, "the pull request")) : NO_COMMIT.test(event.after) ? /* @__PURE__ */ new Set() : await compared(github, path, event) ?? await oneByOne(github, path, event.commits);
}
async function compared(github, path, { before, after }) {
  if (NO_COMMIT.test(before)) return;
  let answer = await github.request(`GET ${path}/compare/${before}...${after}`, { per_page: 1 });
  if (answer.status === 404) return;
  let { status, files: files2 } = comparison.parse(ok(answer, "compare the pushed commits").data);
  return status === "ahead" && files2.length < COMPARISON_FILES ? paths(files2) : void 0;
}
async function oneByOne(github, path, commits) {
  if (commits.length >= PUSHED_COMMITS)
    throw new Failure(
      "The push has more commits than GitHub lists, so the changed files are not known. Start the workflow by hand with the file."
    );
  let changed = /* @__PURE__ */ new Set();
  for (let sha of commits) {
    let listed = await pages(
      github,
      `${path}/commits/${sha}`,
      (data) => commit.parse(data).files,
      `commit ${sha}`
    );
    for (let file of paths(listed)) changed.add(file);
  }
  return changed;
}
async function pages(github, route, read, what) {
  let all = [];
  for (let page = 1; ; page++) {
    let answer = ok(
      await github.request(`GET ${route}`, { per_page: FILES_PER_PAGE, page }),
      `list the files of ${what}`
    ), listed = read(answer.data);
    if (all.push(...listed), all.length >= LISTED_FILES)
      throw new Failure(
        `GitHub lists no more than ${LISTED_FILES} files of ${what}, so some may be missing. Start the workflow by hand with the file.`
      );
    if (listed.length < FILES_PER_PAGE) return all;
  }
}
function ok(answer, what) {
  if (answer.status === 200) return answer;
  throw answer.status >= 500 || answer.status === 429 ? new Failure(
    `GitHub could not ${what} for the moment (${answer.status}). Nothing was changed. Run this again later.`
  ) : new Failure(
    `GitHub did not let this run ${what} (${answer.status}). Give the job the permissions contents: read and pull-requests: read. Nothing was changed.`
  );
}
function paths(changed) {
  return new Set(
    changed.filter((file) => file.status !== "removed" && file.status !== "unchanged").map((file) => file.filename)
  );
}

// src/commands/given-files.ts
async function readGivenFiles({ run, github, workspace, log }, patterns, untouched) {
  if (patterns.length === 0) return [];
  let { paths: paths2, unmatched } = await workspace.find(patterns), chosen = paths2;
  if (run.event.name === "push" || run.event.name === "pull_request") {
    if (github === void 0)
      throw new Failure("The input github-token is missing. It tells which files were changed.");
    let changed = await changedFiles(github, run.event);
    chosen = paths2.filter((path) => changed.has(path)), log.info(
      `${count(chosen.length, "changed file")} of ${count(paths2.length, "file")} that the input csv names.`
    );
  } else if (unmatched.length > 0)
    throw new Failure(
      `No file in the repository is called ${unmatched.map(quote).join(" or ")} (the input csv). ${untouched} Check the path, and that the file is committed on the branch of this run.`
    );
  return Promise.all(chosen.map(async (path) => readCsv(path, await workspace.read(path, MAX_BYTES))));
}

// src/trakt/pauses.ts
var SHORTEST = 2e3, LONGEST = 3e4;
function createPauses({ clock, log }) {
  let next = SHORTEST;
  return async (reason, until) => {
    let left = Math.max(0, until - clock.now()), pause = Math.min(next, left);
    next = Math.min(next * 2, LONGEST), log.info(`${reason} Reading again in ${seconds(pause)}, for ${seconds(left)} at most.`, "wait"), await clock.sleep(pause);
  };
}
async function waitUntil(until, reason, { clock, log }) {
  let left = Math.max(0, until - clock.now());
  log.info(`${reason} Reading again in ${seconds(left)}.`, "wait"), await clock.sleep(left);
}
function explainLag(changedAt, now) {
  return `The history changed ${seconds(now - changedAt)} ago, and for six minutes after a change Trakt\u2019s answers can lag behind.`;
}

// src/trakt/settled-read.ts
async function readSettled({ read, first, kinds, doubt, otherwise }, { api, clock, log }) {
  let readStamp = lastChangeReader(api, kinds, clock), start = clock.now();
  for (let latest = first; ; ) {
    let changedAt = await readStamp(), settledAt = changedAt + 36e4;
    if (latest !== void 0 && latest.begunAt >= settledAt) return latest.value;
    if (settledAt > start + 18e5) throw keepsChanging(otherwise);
    await waitUntil(settledAt, `${explainLag(changedAt, clock.now())} ${doubt}`, { clock, log });
    let begunAt = clock.now();
    latest = { value: await read(), begunAt };
  }
}
function keepsChanging(otherwise) {
  return new Failure(
    `${otherwise}: your history at Trakt has kept changing for half an hour, so it is not certain which plays are there. Run this again when nothing adds plays or removes them.`
  );
}

export {
  readMoments,
  createPauses,
  waitUntil,
  explainLag,
  readSettled,
  keepsChanging,
  concernedShows,
  readGivenFiles
};
