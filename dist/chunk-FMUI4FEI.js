import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Failure,
  count,
  ok,
  repositoryPath,
  schema,
  understood
} from "./chunk-X7CSHCWH.js";

// src/github/commits.ts
var changedFiles = (z) => z.array(z.object({ filename: z.string(), status: z.string(), previous_filename: z.string().optional() })), files = schema(changedFiles), comparison = schema(
  (z) => z.object({
    status: z.enum(["ahead", "behind", "diverged", "identical"]),
    total_commits: z.int().min(0),
    files: changedFiles(z)
  })
), commits = schema((z) => z.object({ commits: z.array(z.object({ sha: z.string() })) })), commit = schema((z) => z.object({ files: changedFiles(z) })), BY_HAND = "Start the workflow by hand with the file.", COMPARISON_FILES = 300, LISTED_FILES = 3e3, PER_PAGE = 100;
async function compareCommits(github, base, head) {
  let answer = await github.request(`GET ${repositoryPath(github)}/compare/{basehead}`, {
    basehead: `${base}...${head}`,
    per_page: 1
  });
  if (answer.status === 404) return;
  let what = "compare the pushed commits", { status, total_commits, files: files2 } = await understood(comparison, ok(answer, what), what);
  return { status, files: files2, isWhole: files2.length < COMPARISON_FILES, commits: total_commits };
}
async function commitsBetween(github, base, head) {
  let all = [];
  for (let page = 1; ; page++) {
    let answer = await github.request(`GET ${repositoryPath(github)}/compare/{basehead}`, {
      basehead: `${base}...${head}`,
      per_page: PER_PAGE,
      page
    }), what = "list the pushed commits", { commits: listed } = await understood(commits, ok(answer, what), what);
    if (all.push(...listed.map(({ sha }) => sha)), listed.length < PER_PAGE) return all;
  }
}
async function filesOfCommits(github, shas) {
  let changed = [];
  for (let sha of shas) {
    let path = `${repositoryPath(github)}/commits/${sha}`, what = `list the files of commit ${sha}`;
    changed.push(
      ...await pages(github, path, async (answer) => (await understood(commit, answer, what)).files, what)
    );
  }
  return changed;
}
function filesOfPull(github, number) {
  let what = "list the files of the pull request", path = `${repositoryPath(github)}/pulls/${number}/files`;
  return pages(github, path, (answer) => understood(files, answer, what), what);
}
async function pages(github, route, read, what) {
  let all = [];
  for (let page = 1; ; page++) {
    let listed = await read(ok(await github.request(`GET ${route}`, { per_page: PER_PAGE, page }), what));
    if (all.push(...listed), all.length >= LISTED_FILES)
      throw new Failure(
        `GitHub does not ${what} beyond ${LISTED_FILES} files, so some may be missing. ${BY_HAND}`
      );
    if (listed.length < PER_PAGE) return all;
  }
}

// src/github/changed-files.ts
var PUSHED_COMMITS = 2048, NO_COMMIT = /^0+$/;
async function changedFiles2(github, event) {
  return event.name === "pull_request" ? paths(await filesOfPull(github, event.number)) : NO_COMMIT.test(event.after) ? /* @__PURE__ */ new Set() : paths(await filesOfPush(github, event));
}
async function filesOfPush(github, event) {
  let { before, after, isForced, commits: commits2 } = event, comparison2 = NO_COMMIT.test(before) ? void 0 : await compareCommits(github, before, after), isRewritten = comparison2?.status === "diverged" || comparison2?.status === "behind";
  if (isRewritten && !isForced)
    throw new Failure(
      `This push rewrote the branch, so a file in it may be an old one. Nothing was changed. ${BY_HAND}`
    );
  if (comparison2?.status === "behind") return [];
  if (comparison2?.isWhole && !isRewritten) return comparison2.files;
  if (commits2.length === 0 || commits2.length >= PUSHED_COMMITS || commits2.length < (comparison2?.commits ?? 0)) {
    let why = comparison2?.isWhole === !1 ? `GitHub names no more than ${comparison2.files.length} of the files that this push changed` : "GitHub cannot compare this push with what was there before";
    throw new Failure(
      `${why}, and its event has only ${count(commits2.length, "commit")}. So the changed files are not known, and nothing was changed. ${BY_HAND}`
    );
  }
  return filesOfCommits(github, commits2);
}
function paths(changed) {
  return new Set(
    changed.filter((file) => file.status !== "removed" && file.status !== "unchanged").map((file) => file.filename)
  );
}

export {
  compareCommits,
  commitsBetween,
  filesOfCommits,
  changedFiles2 as changedFiles
};
