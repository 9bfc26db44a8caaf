import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  artifactsOfRun,
  parseListName,
  parseReceiptName
} from "./chunk-ZTHG67ZP.js";
import {
  readProgress
} from "./chunk-NZQ47G44.js";
import {
  readActivities
} from "./chunk-QH4GMQUE.js";
import {
  parseRemoval
} from "./chunk-AXVHPUCR.js";
import {
  explain
} from "./chunk-GLAUYXXN.js";
import {
  LONGEST_WAIT,
  backoff,
  isPassing,
  retryAfter,
  seconds
} from "./chunk-2FI6F536.js";
import {
  NoAnswer,
  integer
} from "./chunk-XBJD7QEL.js";
import {
  Failure,
  _enum,
  array,
  int,
  literal,
  number,
  object,
  string,
  unknown
} from "./chunk-6QX24C2R.js";
import {
  count,
  figure
} from "./chunk-KFBCDVU2.js";

// src/action/concerned-shows.ts
var SHOWS_WITH_GRID = 3;
async function concernedShows({ log }, { api }, concerned, playsOf) {
  let ids = new Set(concerned.map((play) => play.showTraktId).filter((id) => id !== null));
  if (ids.size > SHOWS_WITH_GRID) return [];
  let shows = [...ids].map(async (traktId) => {
    try {
      let [progress, live] = await Promise.all([readProgress(api, traktId), playsOf?.(traktId)]), example = concerned.find((play) => play.showTraktId === traktId), title = example?.title ?? null, plays = live ?? (progress && example ? watchedIn(progress, example) : []);
      return progress && { traktId, title, plays, progress };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      log.info(`The season grid is left out. ${error.message}`);
      return;
    }
  });
  return (await Promise.all(shows)).filter((show) => show !== void 0);
}
function watchedIn({ seasons }, example) {
  return seasons.flatMap(
    ({ number: season, episodes }) => episodes.filter((episode) => episode.completed).map(({ number: episode }) => ({ ...example, historyId: "", season, episode, episodeTitle: null }))
  );
}

// src/github/comparison.ts
var changedFile = object({
  filename: string(),
  status: string(),
  previous_filename: string().optional()
}), files = array(changedFile), comparison = object({
  status: _enum(["ahead", "behind", "diverged", "identical"]),
  total_commits: int().min(0),
  files
}), commits = object({ commits: array(object({ sha: string() })) }), commit = object({ files }), COMPARISON_FILES = 300, LISTED_FILES = 3e3, PER_PAGE = 100;
async function compareCommits(github, base, head) {
  let answer = await github.request(`GET ${repositoryPath(github)}/compare/{basehead}`, {
    basehead: `${base}...${head}`,
    per_page: 1
  });
  if (answer.status === 404) return;
  let what = "compare the pushed commits", { status, total_commits, files: files2 } = understood(comparison, ok(answer, what), what);
  return { status, files: files2, isWhole: files2.length < COMPARISON_FILES, commits: total_commits };
}
async function commitsBetween(github, base, head) {
  let all = [];
  for (let page = 1; ; page++) {
    let answer = await github.request(`GET ${repositoryPath(github)}/compare/{basehead}`, {
      basehead: `${base}...${head}`,
      per_page: PER_PAGE,
      page
    }), what = "list the pushed commits", { commits: listed } = understood(commits, ok(answer, what), what);
    if (all.push(...listed.map(({ sha }) => sha)), listed.length < PER_PAGE) return all;
  }
}
async function filesOfCommits(github, shas) {
  let changed = [];
  for (let sha of shas) {
    let path = `${repositoryPath(github)}/commits/${sha}`, what = `list the files of commit ${sha}`;
    changed.push(...await pages(github, path, (answer) => understood(commit, answer, what).files, what));
  }
  return changed;
}
function filesOfPull(github, number2) {
  let what = "list the files of the pull request", path = `${repositoryPath(github)}/pulls/${number2}/files`;
  return pages(github, path, (answer) => understood(files, answer, what), what);
}
async function pages(github, route, read, what) {
  let all = [];
  for (let page = 1; ; page++) {
    let listed = read(ok(await github.request(`GET ${route}`, { per_page: PER_PAGE, page }), what));
    if (all.push(...listed), all.length >= LISTED_FILES)
      throw new Failure(
        `GitHub does not ${what} beyond ${LISTED_FILES} files, so some may be missing. Start the workflow by hand with the file.`
      );
    if (listed.length < PER_PAGE) return all;
  }
}
function repositoryPath({ repository: { owner, repo } }) {
  return `/repos/${owner}/${repo}`;
}
function ok(answer, what) {
  if (answer.status === 200) return answer;
  throw answer.status >= 500 || answer.status === 429 ? new Failure(
    `GitHub could not ${what} for the moment (${answer.status}). Nothing was changed. Run this again later.`
  ) : new Failure(
    `GitHub did not let this run ${what} (${answer.status}). Give the job the permissions contents: read and pull-requests: read. Nothing was changed.`
  );
}
function understood(schema, { data }, what) {
  let read = schema.safeParse(data);
  if (read.success) return read.data;
  throw new Failure(
    `GitHub\u2019s answer cannot be understood: it did not ${what}. Nothing was changed. Run this again later.`
  );
}

// src/github/contents.ts
var content = object({ encoding: string(), content: string() }), file = content.extend({ type: literal("file"), sha: string() });
async function readFileAt(github, path, ref) {
  let answer = await github.request(`GET ${repositoryPath(github)}/contents/{path}`, { path, ref });
  if (answer.status === 404) return;
  let what = `read ${path} at the head of the branch`, found = file.safeParse(ok(answer, what).data).data;
  if (found === void 0) return;
  if (found.encoding === "base64") return Buffer.from(found.content, "base64");
  let blob = await github.request(`GET ${repositoryPath(github)}/git/blobs/{sha}`, { sha: found.sha });
  return Buffer.from(understood(content, ok(blob, what), what).content, "base64");
}

// src/github/standing.ts
async function readStanding(github, pushed) {
  let { branch, after, paths: paths2, isMatching } = pushed, comparison2 = await compareCommits(github, after, branch);
  if (comparison2 === void 0)
    throw new Failure(
      `The branch ${branch} or the commit of this push is not there any more. Nothing was changed. Commit the file again.`
    );
  let isAhead = comparison2.status === "ahead" || comparison2.status === "identical", since = isAhead && !comparison2.isWhole ? await filesOfCommits(github, await commitsBetween(github, after, branch)) : comparison2.files, changed = new Set(since.flatMap(namesOf)), isUnchanged = (path) => isAhead && !changed.has(path);
  return {
    isUnchanged,
    async *changedFiles() {
      let own = paths2.filter((path) => !isUnchanged(path)), others = since.filter(isThere).map((file2) => file2.filename);
      for (let path of /* @__PURE__ */ new Set([...own, ...others.filter(isMatching)])) {
        let bytes = await readFileAt(github, path, branch);
        bytes !== void 0 && (yield { path, bytes });
      }
    }
  };
}
function namesOf({ filename, previous_filename: previous }) {
  return previous === void 0 ? [filename] : [filename, previous];
}
function isThere({ status }) {
  return status !== "removed" && status !== "unchanged";
}

// src/github/acting-run.ts
var runAnswer = object({
  id: number(),
  run_attempt: number(),
  event: string(),
  status: string(),
  head_branch: string().nullish(),
  updated_at: string(),
  repository: object({ id: number() }),
  head_repository: object({ id: number() }).nullish()
}), runPage = object({ workflow_runs: array(unknown()) }), MAY_ACT = /* @__PURE__ */ new Set([
  "workflow_dispatch",
  "repository_dispatch",
  "schedule",
  "issue_comment"
]);
function mayHaveActed(run, { defaultBranch }) {
  return run.head_repository?.id !== run.repository.id ? !1 : MAY_ACT.has(run.event) || run.event === "push" && run.head_branch === defaultBranch;
}
async function readRun(github, runId, attempt) {
  let { owner, repo } = github.repository, path = attempt === void 0 ? "" : `/attempts/${attempt}`, answer = await github.request(`GET /repos/${owner}/${repo}/actions/runs/${runId}${path}`);
  return (answer.status === 200 ? runAnswer.safeParse(answer.data).data : void 0) ?? answer;
}
async function newestRuns(github) {
  let { owner, repo } = github.repository, answer = await github.request(`GET /repos/${owner}/${repo}/actions/runs`, { per_page: 100 }), page = answer.status === 200 ? runPage.safeParse(answer.data).data : void 0;
  return page === void 0 ? void 0 : { runs: page.workflow_runs.flatMap((run) => runAnswer.safeParse(run).data ?? []), answer };
}

// src/github/quiet-since.ts
async function quietSince(github, run) {
  if (github === void 0) return "unknown";
  let newest = await newestRuns(github), now = Date.parse(String(newest?.answer.headers.date));
  if (newest === void 0 || Number.isNaN(now)) return "unknown";
  let ends = [];
  for (let other of await withOwn(github, newest.runs, run))
    !mayHaveActed(other, run) || isLongOver(other, now) || ends.push(...await endsWithoutReceipt(github, other, run));
  if (ends.length === 0) return;
  let known = ends.filter((end) => end !== "unknown"), last = known.length === 0 ? void 0 : Math.max(0, now - Math.max(...known));
  return last === 0 || !ends.includes("unknown") ? last !== void 0 && last > 36e4 ? void 0 : last : "unknown";
}
async function withOwn(github, runs, run) {
  if (run.attempt === "1" || runs.some(({ id }) => String(id) === run.id)) return runs;
  let own = await readRun(github, run.id);
  return "run_attempt" in own ? [own, ...runs] : runs;
}
function isLongOver(run, now) {
  return run.status === "completed" && now - Date.parse(run.updated_at) > 37e4;
}
async function endsWithoutReceipt(github, other, run) {
  let id = String(other.id), artifacts = await artifactsOfRun(github, id);
  if (!Array.isArray(artifacts)) return ["unknown"];
  let receipts = new Set(artifacts.map(({ name }) => stepOf(parseReceiptName(name, id)))), intents = artifacts.flatMap(({ name }) => parseListName(name, id) ?? []), attempts = new Set(
    intents.filter((intent) => !receipts.has(stepOf(intent))).map((intent) => intent.attempt)
  );
  return Promise.all([...attempts].map((attempt) => endOf(github, other, attempt, run)));
}
async function endOf(github, other, attempt, run) {
  let id = String(other.id);
  if (id === run.id && attempt === run.attempt) return "unknown";
  let listed = attempt === String(other.run_attempt) ? other : await readRun(github, id, attempt);
  return "run_attempt" in listed ? listed.status === "completed" ? Date.parse(listed.updated_at) : Number.POSITIVE_INFINITY : "unknown";
}
function stepOf(name) {
  return name === void 0 ? "" : `${name.attempt}-${name.key}`;
}

// src/trakt/pauses.ts
var SHORTEST = 2e3, LONGEST = 3e4;
function createPauses({ clock, log }) {
  let next = SHORTEST;
  return async (reason, until) => {
    let left = Math.max(0, until - clock.now()), pause = Math.min(next, left);
    next = Math.min(next * 2, LONGEST), log.info(`${reason} Checking again in ${seconds(pause)}, for ${seconds(left)} at most.`, "wait"), await clock.sleep(pause);
  };
}
async function waitUntil(until, reason, { clock, log }) {
  let left = Math.max(0, until - clock.now());
  log.info(`${reason} Checking again in ${seconds(left)}.`, "wait"), await clock.sleep(left);
}

// src/trakt/settled-read.ts
var CONTRADICTED_FOR = 12e4;
async function readSettled({ read, quietSince: quietSince2, first, isProven = () => !0, doubt, otherwise }, { api, clock, log }) {
  let start = clock.now(), lastChange = lastChangeReader(api, clock), pause = createPauses({ clock, log }), run = await lastRun(quietSince2, { api, clock }), contradictedAt;
  for (let latest = first; ; ) {
    let { stamps, ...change } = await lastChange(), cause = run === void 0 || change.at >= run.at ? change : run, settledAt = cause.at + 36e4;
    if (latest === void 0 || latest.begunAt < settledAt) {
      if (settledAt > start + 18e5)
        throw cause === run ? stillRunning(otherwise) : keepsChanging(otherwise);
      if (settledAt > clock.now() && (await waitUntil(settledAt, `${cause.words} ${doubt}`, { clock, log }), run = await lastRun(quietSince2, { api, clock }), run !== void 0 && run.at + 36e4 > clock.now()))
        continue;
    } else {
      if (isProven(latest.value)) return latest.value;
      contradictedAt ??= clock.now();
      let until = contradictedAt + CONTRADICTED_FOR;
      if (clock.now() >= until) throw contradicted(otherwise);
      await pause("Trakt\u2019s answers contradicted each other.", until);
    }
    let begunAt = clock.now();
    latest = { value: await read(stamps), begunAt };
  }
}
function lastChangeReader(api, clock) {
  let seenAt = /* @__PURE__ */ new Map(), changeOf = (stamp) => {
    if (stamp === null) return { at: 0, words: "" };
    let now = clock.now(), seen = seenAt.get(stamp) ?? now;
    seenAt.set(stamp, seen);
    let time = api.time();
    if (time === void 0) return { at: seen, words: UNDATED };
    let at = Math.min(seen, now - (time - Date.parse(stamp)));
    return {
      at,
      words: `Your history changed ${seconds(now - at)} ago. Trakt can take six minutes to show it.`
    };
  };
  return async () => {
    let stamps = await readActivities(api), [episodes, movies] = [changeOf(stamps.episodes), changeOf(stamps.movies)];
    return { ...episodes.at >= movies.at ? episodes : movies, stamps };
  };
}
var UNDATED = "Trakt\u2019s answers have no date, so nobody can tell when your history last changed. Trakt can take six minutes to show a change.";
async function lastRun(quietSince2, { api, clock }) {
  let ago = await quietSince2();
  if (ago === void 0) return;
  if (ago === "unknown") return { at: api.openedAt, words: UNKNOWN_RUN };
  let words = ago === 0 ? "Another run of this repository is still changing your history." : `Another run of this repository ended ${seconds(ago)} ago and may have changed your history until then.`;
  return { at: clock.now() - ago, words };
}
var UNKNOWN_RUN = "An earlier run may have changed your history just before this one; this job may not look (permission actions: read).";
function keepsChanging(otherwise) {
  return new Failure(
    `${otherwise}: your history at Trakt has kept changing for half an hour, so it is not certain which plays are there. Run this again when your media server has finished syncing.`
  );
}
function stillRunning(otherwise) {
  return new Failure(
    `${otherwise}: other runs of this repository have been changing your history for half an hour. Run this again when they have ended.`
  );
}
function contradicted(otherwise) {
  return new Failure(
    `${otherwise}: Trakt\u2019s answers contradicted each other for two minutes, so it is not certain which plays are there. Run this again in a few minutes.`
  );
}

// src/github/changed-files.ts
var PUSHED_COMMITS = 2048, NO_COMMIT = /^0+$/;
async function changedFiles(github, event) {
  return event.name === "pull_request" ? paths(await filesOfPull(github, event.number)) : NO_COMMIT.test(event.after) ? /* @__PURE__ */ new Set() : paths(await filesOfPush(github, event));
}
async function filesOfPush(github, event) {
  let { before, after, isForced, commits: commits2 } = event, comparison2 = NO_COMMIT.test(before) ? void 0 : await compareCommits(github, before, after), isRewritten = comparison2?.status === "diverged" || comparison2?.status === "behind";
  if (isRewritten && !isForced)
    throw new Failure(
      "This push rewrote the branch, so a file in it may be an old one. Nothing was changed. Start the workflow by hand with the file."
    );
  if (comparison2?.status === "behind") return [];
  if (comparison2?.isWhole && !isRewritten) return comparison2.files;
  if (commits2.length === 0 || commits2.length >= PUSHED_COMMITS || commits2.length < (comparison2?.commits ?? 0)) {
    let why = comparison2?.isWhole === !1 ? `GitHub names no more than ${comparison2.files.length} of the files that this push changed` : "GitHub cannot compare this push with what was there before";
    throw new Failure(
      `${why}, and its event has only ${count(commits2.length, "commit")}. So the changed files are not known, and nothing was changed. Start the workflow by hand with the file.`
    );
  }
  return filesOfCommits(github, commits2);
}
function paths(changed) {
  return new Set(
    changed.filter((file2) => file2.status !== "removed" && file2.status !== "unchanged").map((file2) => file2.filename)
  );
}

// src/trakt/read-back.ts
var GRACE = 12e4;
async function readBack({ read, lacks, gone = /* @__PURE__ */ new Set(), since, reason, onlyCertain = !1 }, { clock, log }) {
  let pause = createPauses({ clock, log }), certainFrom = since + 36e4, result = { lacking: lacks([]), isCertain: !1, plays: void 0, trouble: void 0 };
  for (; ; ) {
    let begunAt = clock.now(), live = await read().catch(toFailure), trouble = troubleOf(live);
    if (trouble === void 0 && !(live instanceof Failure)) {
      let plays = live.plays.filter((play) => !gone.has(play.historyId)), lacking = lacks(plays), isCertain = lacking.length === 0 && !onlyCertain || begunAt >= certainFrom;
      if (result = { lacking, isCertain, plays, trouble }, isCertain) return result;
    } else if (result = { ...result, trouble }, begunAt >= certainFrom + GRACE) return result;
    let until = begunAt < certainFrom ? certainFrom : certainFrom + GRACE;
    await pause(trouble ?? reason, until);
  }
}
function troubleOf(live) {
  return live instanceof Failure ? live.message : live.completeness === "unproven" ? "Trakt\u2019s answers contradicted each other." : void 0;
}
function toFailure(error) {
  if (error instanceof Failure) return error;
  throw error;
}

// src/trakt/removal.ts
var BATCH = 100, TRIES_FOR_ONE = 3, TROUBLES_IN_A_ROW = 12;
async function removePlays(api, historyIds, { clock, log }) {
  let ends = /* @__PURE__ */ new Map(), notFound = /* @__PURE__ */ new Set(), fail = ({ ids, isFirst }, facts) => {
    let { reason, wasSent, isRefusal } = facts, end = { end: "failed", reason, wasSent, wasRefused: isRefusal && isFirst, isClear: !1 };
    for (let id of ids) ends.set(id, end);
  }, queue = split([...new Set(historyIds)], BATCH).map((ids) => ({
    ids,
    tries: 1,
    isFirst: !0
  })), endedAt, troubles = 0, done = 0;
  for (let batch = queue.shift(); batch !== void 0; batch = queue.shift()) {
    let { ids, tries, isFirst } = batch, { removal, trouble } = await send(api, ids);
    if (endedAt = clock.now(), trouble === void 0) {
      let missing = ids.filter((id) => isFirst && removal.notFound?.has(id)), isClear = isFirst && removal.deleted + missing.length === ids.length;
      for (let id of ids) ends.set(id, { end: "sent", wasSent: !0, wasRefused: !1, isClear });
      for (let id of missing) notFound.add(id);
      troubles = 0, done += ids.length, log.info(`Removed ${figure(done)} of ${count(historyIds.length, "play")}.`);
      continue;
    }
    troubles++;
    let wait = trouble.wait || backoff(troubles);
    if (!trouble.isPassing || troubles === TROUBLES_IN_A_ROW || wait > LONGEST_WAIT) {
      let facts = { reason: trouble.reason, isRefusal: !trouble.isPassing };
      fail(batch, { ...facts, wasSent: !0 });
      for (let rest of queue) fail(rest, { ...facts, wasSent: !rest.isFirst });
      break;
    }
    if (tries === TRIES_FOR_ONE) {
      fail(batch, { reason: trouble.reason, wasSent: !0, isRefusal: !1 });
      continue;
    }
    log.info(
      `Trakt didn\u2019t confirm that ${count(ids.length, "play")} ${ids.length === 1 ? "was" : "were"} removed (${trouble.short}). Trying again in ${seconds(wait)}.`,
      "wait"
    ), await clock.sleep(wait);
    let again = { tries: ids.length === 1 ? tries + 1 : 1, isFirst: !1 };
    queue.unshift(...halve(ids).map((half) => ({ ids: half, ...again })));
  }
  return { ends, notFound, endedAt };
}
async function send(api, ids) {
  try {
    let answer = await api.write("/sync/history/remove", JSON.stringify({ ids: ids.map(integer) })), removal = parseRemoval(answer);
    return removal === void 0 ? { trouble: troubleOf2(answer) } : { removal };
  } catch (error) {
    if (!(error instanceof NoAnswer || error instanceof Failure)) throw error;
    let short = error.message;
    return error instanceof NoAnswer ? { trouble: { reason: explain(error, "removing plays"), short, isPassing: !0 } } : { trouble: { reason: short, short, isPassing: !1 } };
  }
}
function troubleOf2(answer) {
  return {
    reason: explain(answer, "removing plays"),
    short: `error ${answer.status}`,
    isPassing: isPassing(answer),
    wait: retryAfter(answer.headers)
  };
}
function halve(ids) {
  return split(ids, Math.ceil(ids.length / 2));
}
function split(items, size) {
  return Array.from(
    { length: Math.ceil(items.length / size) },
    (_, index) => items.slice(index * size, (index + 1) * size)
  );
}

export {
  concernedShows,
  changedFiles,
  readStanding,
  mayHaveActed,
  readRun,
  quietSince,
  readSettled,
  readBack,
  removePlays
};
