const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  Failure,
  ok,
  repositoryPath,
  schema,
  understood
} from "./chunk-PEA7CGHU.js";

// src/github/commits.ts
var changedFiles = (z) => z.array(z.object({ filename: z.string(), status: z.string(), previous_filename: z.optional(z.string()) })), files = schema(changedFiles), comparison = schema(
  (z) => z.object({
    status: z.enum(["ahead", "behind", "diverged", "identical"]),
    total_commits: z.int().check(z.minimum(0)),
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

export {
  BY_HAND,
  compareCommits,
  commitsBetween,
  filesOfCommits,
  filesOfPull
};
