import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Failure,
  object,
  string
} from "./chunk-URH5KAKC.js";

// src/github/answer.ts
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

// src/github/own-login.ts
var viewer = object({ data: object({ viewer: object({ login: string().min(1) }) }) }), GITHUB_ACTIONS = "github-actions[bot]";
async function ownLogin(github) {
  let answer = await github.request("POST /graphql", { query: "query { viewer { login } }" }), { data } = viewer.safeParse(answer.data);
  return answer.status === 200 && data !== void 0 ? data.data.viewer.login : GITHUB_ACTIONS;
}

export {
  repositoryPath,
  ok,
  understood,
  ownLogin
};
