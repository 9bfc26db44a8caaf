const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  ownLogin
} from "./chunk-6OKPP2AW.js";
import {
  Failure,
  repositoryPath,
  schema
} from "./chunk-PEA7CGHU.js";

// src/github/pull-comment.ts
var LONGEST_COMMENT = 65536, comments = schema(
  (z) => z.array(
    z.object({
      id: z.number(),
      body: z.nullish(z.string()),
      /** `null` for somebody who is not at GitHub any more. */
      user: z.nullish(z.object({ login: z.string() }))
    })
  )
), PER_PAGE = 100;
async function commentOnPull({ run, github, log }, key, comment) {
  let { event } = run;
  event.name === "pull_request" && log.info(await write(github, event.number, key, comment).catch(explainFailure));
}
async function write(github, pull, key, { body, isWorthWriting }) {
  if (github === void 0) return withoutComment("the input github-token is empty.");
  let issues = `${repositoryPath(github)}/issues`, ofPull = `${issues}/${pull}/comments`, marked = `${markerOf(key)}
${body}`, found = await find(github, ofPull, key);
  if ("status" in found) return refused(found);
  if (found.id === void 0 && !isWorthWriting) return "There is nothing to show on the pull request.";
  let answer = found.id === void 0 ? await github.request(`POST ${ofPull}`, { body: marked }) : await github.request(`PATCH ${issues}/comments/${found.id}`, { body: marked });
  return answer.status !== 200 && answer.status !== 201 ? refused(answer) : `Shown in ${found.id === void 0 ? "a new" : "the"} comment on pull request #${pull}.`;
}
async function find(github, route, key) {
  let self;
  for (let page = 1; ; page++) {
    let answer = await github.request(`GET ${route}`, { per_page: PER_PAGE, page });
    if (answer.status !== 200) return answer;
    let { data: listed } = (await comments()).safeParse(answer.data);
    if (listed === void 0) return answer;
    let marked = listed.filter(({ body }) => body?.startsWith(markerOf(key)));
    marked.length > 0 && (self ??= await ownLogin(github));
    let own = marked.find(({ user }) => user?.login === self);
    if (own !== void 0 || listed.length < PER_PAGE) return { id: own?.id };
  }
}
function markerOf(key) {
  return `<!-- trakt-history-action: ${encodeURIComponent(key)} -->`;
}
function refused({ status }) {
  return withoutComment(
    status === 403 || status === 404 ? `this run may not write any (${status}). The job needs the permission pull-requests: write; a pull request from a fork never has it.` : `GitHub did not take it (${status}).`
  );
}
function explainFailure(error) {
  if (error instanceof Failure) return withoutComment(error.message);
  throw error;
}
function withoutComment(reason) {
  return `The pull request gets no comment: ${reason} Everything is in the job summary.`;
}

export {
  LONGEST_COMMENT,
  commentOnPull
};
