const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  createPauses,
  waitUntil
} from "./chunk-BKL7JFTX.js";
import {
  parseListName,
  parseReceiptName
} from "./chunk-ETAG3NNC.js";
import {
  Failure,
  artifactsOfRun,
  mayHaveActed,
  readActivities,
  readRun,
  recentRuns,
  seconds
} from "./chunk-PEA7CGHU.js";

// src/github/quiet-since.ts
async function quietSince(github, run) {
  if (github === void 0) return "unknown";
  let recent = await recentRuns(github);
  if (recent === void 0) return "unknown";
  let { runs, now } = recent, ends = [];
  for (let other of runs)
    !mayHaveActed(other, run) || isLongOver(other, now) || ends.push(...await endsWithoutReceipt(github, other, run));
  if (ends.length === 0) return;
  let known = ends.filter((end) => end !== "unknown"), last = known.length === 0 ? void 0 : Math.max(0, now - Math.max(...known));
  return last === 0 || !ends.includes("unknown") ? last !== void 0 && last > 36e4 ? void 0 : last : "unknown";
}
function isLongOver(run, now) {
  return run.status === "completed" && now - Date.parse(run.updated_at) > 37e4;
}
async function endsWithoutReceipt(github, other, run) {
  let id = String(other.id), artifacts = await artifactsOfRun(github, id);
  if (!Array.isArray(artifacts)) return ["unknown"];
  let receipts = new Set(artifacts.flatMap(({ name }) => parseReceiptName(name, id) ?? []).map(stepOf)), intents = artifacts.flatMap(({ name }) => parseListName(name, id) ?? []), attempts = new Set(
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
function stepOf({ attempt, key }) {
  return `${attempt}-${key}`;
}

// src/trakt/settled-read.ts
var WHICH_ARE_MISSING = "Only then is it certain which plays are missing.", CONTRADICTED_FOR = 12e4;
async function readSettled({ read, quietSince: quietSince2, first, isProven = () => !0, doubt, otherwise }, { api, clock, log }) {
  let giveUpAt = clock.now() + 18e5, lastChange = lastChangeReader(api, clock), pauseIfContradicted = contradictionPauses(otherwise, { clock, log }), run = await lastRun(quietSince2, { api, clock });
  async function outlast(cause) {
    let settledAt = cause.at + 36e4;
    if (settledAt > giveUpAt) throw cause === run ? stillRunning(otherwise) : keepsChanging(otherwise);
    return settledAt <= clock.now() ? !0 : (await waitUntil(settledAt, `${cause.words} ${doubt}`, { clock, log }), run = await lastRun(quietSince2, { api, clock }), run === void 0 || run.at + 36e4 <= clock.now());
  }
  for (let latest = first; ; ) {
    let { stamps, ...change } = await lastChange(), cause = run === void 0 || change.at >= run.at ? change : run;
    if (latest !== void 0 && latest.begunAt >= cause.at + 36e4) {
      if (isProven(latest.value)) return latest.value;
      await pauseIfContradicted();
    } else if (!await outlast(cause)) continue;
    let begunAt = clock.now();
    latest = { value: await read(stamps), begunAt };
  }
}
function contradictionPauses(otherwise, tools) {
  let pause = createPauses(tools), until;
  return async () => {
    if (until ??= tools.clock.now() + CONTRADICTED_FOR, tools.clock.now() >= until) throw contradicted(otherwise);
    await pause("Trakt\u2019s answers contradicted each other.", until);
  };
}
function lastChangeReader(api, clock) {
  let latest = /* @__PURE__ */ new Map(), changeOf = (stamp) => {
    if (stamp === null) return { at: 0, words: "" };
    let now = clock.now(), time = api.time(), at = Math.min(
      latest.get(stamp) ?? now,
      time === void 0 ? now : now - (time - Date.parse(stamp))
    );
    return latest.set(stamp, at), time === void 0 ? { at, words: UNDATED } : {
      at,
      words: `Your history changed ${seconds(now - at)} ago. Trakt can take six minutes to show it.`
    };
  };
  return async () => {
    let stamps = await readActivities(api), [episodes, movies] = [changeOf(stamps.episodes), changeOf(stamps.movies)];
    return { ...episodes.at >= movies.at ? episodes : movies, stamps };
  };
}
var UNDATED = "Trakt\u2019s answers have no date, so it is not known when your history last changed. Trakt can take six minutes to show a change.";
async function lastRun(quietSince2, { api, clock }) {
  let ago = await quietSince2();
  if (ago === void 0) return;
  if (ago === "unknown") return { at: api.openedAt, words: UNKNOWN_RUN };
  let words = ago === 0 ? "Another run of this repository is still changing your history." : `Another run of this repository ended ${seconds(ago)} ago and may have changed your history until then.`;
  return { at: clock.now() - ago, words };
}
var UNKNOWN_RUN = "An earlier run may have changed your history just before this one; this job may not check (it lacks the permission actions: read).";
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

export {
  quietSince,
  WHICH_ARE_MISSING,
  readSettled
};
