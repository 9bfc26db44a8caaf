const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  BY_HAND,
  compareCommits,
  filesOfCommits,
  filesOfPull
} from "./chunk-CZMV7ZT2.js";
import {
  Failure,
  count
} from "./chunk-PEA7CGHU.js";

// src/github/changed-files.ts
var PUSHED_COMMITS = 2048, NO_COMMIT = /^0+$/;
async function changedFiles(github, event) {
  return event.name === "pull_request" ? paths(await filesOfPull(github, event.number)) : NO_COMMIT.test(event.after) ? /* @__PURE__ */ new Set() : paths(await filesOfPush(github, event));
}
async function filesOfPush(github, event) {
  let { before, after, isForced, commits } = event, comparison = NO_COMMIT.test(before) ? void 0 : await compareCommits(github, before, after);
  if (comparison?.status === "behind") return [];
  let isRewritten = comparison?.status === "diverged";
  if (isRewritten && !isForced)
    throw new Failure(
      `This push rewrote the branch, so a file in it may be an old one. Nothing was changed. ${BY_HAND}`
    );
  if (comparison?.isWhole && !isRewritten) return comparison.files;
  if (commits.length === 0 || commits.length >= PUSHED_COMMITS || commits.length < (comparison?.commits ?? 0)) {
    let why = comparison?.isWhole === !1 ? `GitHub names no more than ${comparison.files.length} of the files that this push changed` : "GitHub cannot compare this push with what was there before";
    throw new Failure(
      `${why}, and its event has only ${count(commits.length, "commit")}. So the changed files are not known, and nothing was changed. ${BY_HAND}`
    );
  }
  return filesOfCommits(github, commits);
}
function paths(changed) {
  return new Set(
    changed.filter((file) => file.status !== "removed" && file.status !== "unchanged").map((file) => file.filename)
  );
}

export {
  changedFiles
};
