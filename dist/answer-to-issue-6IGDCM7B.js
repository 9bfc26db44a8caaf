const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readIssueMarker,
  readOwnIssue
} from "./chunk-KQBPAHTF.js";
import {
  ownLogin
} from "./chunk-6OKPP2AW.js";
import {
  Failure,
  WITHDRAWN,
  isUnchanged,
  missingToken,
  repositoryPath,
  schema
} from "./chunk-PEA7CGHU.js";

// src/github/answer-to-issue.ts
var ORDER = /^(remove|keep|undo)(?:\s+(group\s+)?([1-9]\d{0,5}))?\s*\.?$/i;
function readAnswer(body) {
  let [line = ""] = body.trimStart().split(/\r?\n|\r/, 1), [, what, group, number] = ORDER.exec(line.trim()) ?? [];
  if (what !== void 0)
    return {
      what: what.toLowerCase(),
      number: number === void 0 ? void 0 : Number(number),
      isSaidToBeGroup: group !== void 0
    };
}
async function acceptAnswer({ run, github, log }, event) {
  let leave = (reason) => {
    log.info(`This comment is ignored: ${reason}`);
  }, asked = readAnswer(event.comment.body), seen = readIssueMarker(event.issue.body), { author } = event.comment;
  if (!run.mayAct) return leave("only a new comment on an issue can be an answer.");
  if (asked === void 0) return leave("its first line is not remove, keep or undo.");
  if (author?.isPerson !== !0) return leave("it was not written by a person.");
  if (seen === void 0) return leave("it is not on an issue of this action.");
  if (github === void 0) throw missingToken("answer comments");
  let login = await ownLogin(github), issue = await readOwnIssue(github, event.issue.number, login);
  return issue === void 0 || issue.marker.account !== seen.account ? leave("it is not on an issue of this action.") : await mayWrite(github, author) ? await isUnchanged(github, event) ? { ...asked, commentId: event.comment.id, issue, seen, login } : leave(WITHDRAWN) : leave(`${author.login} may not write to this repository.`);
}
var permission = schema(
  (z) => z.object({ permission: z.string(), user: z.nullish(z.object({ id: z.number() })) })
), MAY_WRITE = /* @__PURE__ */ new Set(["write", "maintain", "admin"]);
async function mayWrite(github, { login, id }) {
  let route = `GET ${repositoryPath(github)}/collaborators/{login}/permission`, answer = await github.request(route, { login });
  if (answer.status === 404) return !1;
  let read = answer.status === 200 ? (await permission()).safeParse(answer.data).data : void 0;
  if (read === void 0)
    throw new Failure(
      `GitHub does not say whether ${login} may write to this repository (${answer.status}). Nothing was changed. Run this again later.`
    );
  return MAY_WRITE.has(read.permission) && read.user?.id === id;
}
export {
  acceptAnswer
};
