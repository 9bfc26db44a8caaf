const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  orderReader,
  readOrder
} from "./chunk-QBDNJWUZ.js";
import {
  readRecords
} from "./chunk-LYK3PAMY.js";
import {
  answerText
} from "./chunk-PAANLALC.js";
import {
  accountInMarker,
  commentOnIssue,
  ownComments,
  writeCommentMarker
} from "./chunk-KQBPAHTF.js";
import "./chunk-6OKPP2AW.js";
import "./chunk-YRSLCUJP.js";
import "./chunk-33R5R52Q.js";
import "./chunk-ETAG3NNC.js";
import "./chunk-ZWJ57U3P.js";
import "./chunk-GDCGLYPI.js";
import "./chunk-XXOV4M4I.js";
import {
  Failure,
  accountIn,
  commandFor,
  commandFor2,
  missingToken
} from "./chunk-PEA7CGHU.js";

// src/start/answer.ts
async function assign(tools, answer, token) {
  let account = (token === void 0 ? void 0 : accountIn(token)) ?? (await tools.signIn()).account;
  if (accountInMarker(account) !== answer.seen.account) {
    tools.log.info(`This comment is ignored: its issue is not about ${account.slug}.`);
    return;
  }
  return answer.what === "undo" ? assignUndo(tools, answer, account) : (await assertIsNoCount(tools, answer, account), assignChange(answer, answer.what));
}
async function assertIsNoCount(tools, { what, number, isSaidToBeGroup, seen: { runId, groups } }, account) {
  if (what !== "remove" || number === void 0 || isSaidToBeGroup) return;
  let read = orderReader(tools, account), alike = [];
  for (let group of groups) {
    if (group.number === number) continue;
    (await read({ runId, group: group.recorded }))?.length === number && alike.push(group.number);
  }
  let [other] = alike.toSorted((a, b) => a - b);
  if (other === void 0) return;
  let isGroup = groups.some((group) => group.number === number);
  throw new Failure(
    isGroup ? `Nothing was changed: \u201Cremove ${number}\u201D may mean group ${number}, or the link that says Remove ${number}, which is that of group ${other}. Answer with \u201Cremove group ${number}\u201D or \u201Cremove group ${other}\u201D.` : `Nothing was changed: there was no group ${number} when the comment was written. The link that says Remove ${number} is that of group ${other}: answer with \u201Cremove group ${other}\u201D.`
  );
}
function assignChange({ seen, number }, what) {
  let groups = seen.groups.filter((group) => number === void 0 || group.number === number);
  if (groups.length === 0) throw noSuchGroup(number, seen.groups);
  let orders = number === void 0 && seen.isAlone ? [{ runId: seen.runId, group: "all", what }] : groups.map(({ recorded }) => ({ runId: seen.runId, group: recorded, what }));
  return { command: commandFor(orders), undoes: void 0, about: { runId: seen.runId, groups } };
}
function noSuchGroup(number, groups) {
  let there = groups.map((group) => group.number).toSorted((a, b) => a - b);
  return new Failure(
    number === void 0 || there.length === 0 ? "Nothing was changed: this issue had no plays left when the comment was written." : `Nothing was changed: the issue had no group ${number} when the comment was written. It had ${there.slice(0, 50).join(", ")}.`
  );
}
async function assignUndo(tools, answer, account) {
  let { issue, login, number, commentId } = answer, { github } = tools;
  if (github === void 0) throw missingToken("see what was done for the issue");
  let did = lastDone(await ownComments(github, issue, login), answer);
  if (did === void 0)
    throw new Failure(
      `Nothing was changed: there is nothing to undo ${number === void 0 ? "for this issue" : `for group ${number}`}.`
    );
  let undoes = did.answers === commentId && did.undid !== void 0 ? did.undid : did.runId, ids = number === void 0 ? [] : await idsOf(tools, did, number, account);
  return { command: commandFor2(undoes, ids), undoes, about: did.about };
}
function lastDone(comments, { number, commentId }) {
  let isKnown = (id, { undid, answers }) => undid === void 0 || id < Number(commentId) || answers === commentId;
  return comments.flatMap(
    ({ id, marker }) => marker.kind === "did" && marker.changed && isKnown(id, marker) ? [marker] : []
  ).findLast(({ about }) => number === void 0 || about?.groups.some((group) => group.number === number));
}
async function idsOf(tools, { runId, about }, number, account) {
  let group = about?.groups.find((one) => one.number === number), shown = about && group && await readOrder(tools, { runId: about.runId, group: group.recorded }, account), { intents, receipts } = await readRecords(tools, runId, account), touched = /* @__PURE__ */ new Set([
    ...intents.flatMap(({ going, coming }) => [
      ...going.map(({ play }) => play.historyId),
      ...coming.flatMap((one) => one.for ?? [])
    ]),
    ...receipts.flatMap(({ kept, unkept }) => [...kept, ...unkept])
  ]), ids = (shown ?? []).map((play) => play.historyId).filter((id) => touched.has(id));
  if (ids.length > 0) return ids;
  throw new Failure(`Nothing was changed: run ${runId} did nothing to the plays of group ${number}.`);
}
var CHANGING = ["removed", "moved", "kept", "added", "unconfirmed"];
async function tellResult({ run, github, log }, answer, assignment, end) {
  let result = resultOf(end), marker = writeCommentMarker({
    kind: "did",
    runId: run.id,
    attempt: run.attempt,
    changed: result.outcome === "changed",
    answers: answer.commentId,
    undid: assignment?.undoes,
    about: assignment?.about
  });
  try {
    github !== void 0 && await commentOnIssue(github, answer.issue, answerText(marker, result, run));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    log.info(`The result could not be posted as a comment: ${error.message} It is in the job summary.`);
  }
}
function resultOf(end) {
  if (end instanceof Failure) return { headline: end.message, problems: end.problems, outcome: "failed" };
  let isChanged = [end.unkept, ...CHANGING.map((name) => end.outputs[name])].some((changed) => Number(changed ?? 0) > 0);
  return {
    headline: end.headline,
    failure: end.failure,
    problems: end.problems ?? [],
    outcome: isChanged ? "changed" : "unchanged"
  };
}
export {
  assign,
  tellResult
};
