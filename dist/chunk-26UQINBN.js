import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Failure,
  NoAnswer,
  array,
  boolean,
  number,
  object,
  string
} from "./chunk-WILDMYJS.js";

// src/github/event.ts
var payload = object({
  repository: object({
    default_branch: string().optional(),
    private: boolean().optional(),
    visibility: string().optional()
  }).optional()
}), push = object({
  ref: string(),
  before: string(),
  after: string(),
  forced: boolean().default(!1),
  commits: array(object({ id: string() })).default([])
}), pullRequest = object({ pull_request: object({ number: number() }) });
function describeRun(env, eventPayload) {
  let [owner = "", repo = ""] = (env.GITHUB_REPOSITORY ?? "").split("/"), repository = payload.safeParse(eventPayload).data?.repository, defaultBranch = repository?.default_branch ?? "", event = readEvent(env.GITHUB_EVENT_NAME ?? "", eventPayload);
  return {
    repository: { owner, repo },
    repositoryId: env.GITHUB_REPOSITORY_ID ?? "",
    isPrivate: privacyIn(repository),
    id: env.GITHUB_RUN_ID ?? "",
    attempt: env.GITHUB_RUN_ATTEMPT ?? "1",
    serverUrl: env.GITHUB_SERVER_URL ?? "https://github.com",
    apiUrl: env.GITHUB_API_URL ?? "https://api.github.com",
    defaultBranch: defaultBranch || (env.GITHUB_REF_NAME ?? "main"),
    event,
    mayAct: canAct(event, defaultBranch)
  };
}
function readEvent(name, eventPayload) {
  switch (name) {
    case "workflow_dispatch":
    case "repository_dispatch":
    case "schedule":
      return { name };
    case "push": {
      let { ref, before, after, forced, commits } = push.parse(eventPayload), branch = ref.startsWith("refs/heads/") ? ref.slice(11) : void 0;
      return { name, branch, before, after, isForced: forced, commits: commits.map((commit) => commit.id) };
    }
    case "pull_request":
      return { name, number: pullRequest.parse(eventPayload).pull_request.number };
    default:
      throw new Failure(
        `This action does not run on the event ${name || "(none)"}. Use workflow_dispatch, repository_dispatch, schedule, push or pull_request. Other events can give a stranger\u2019s files the secrets of this repository.`
      );
  }
}
function canAct(event, defaultBranch) {
  switch (event.name) {
    case "push":
      return event.branch !== void 0 && event.branch === defaultBranch && !event.isForced;
    case "pull_request":
      return !1;
    default:
      return !0;
  }
}
function privacyIn(repository) {
  return repository?.visibility !== void 0 ? repository.visibility === "private" : repository?.private === !1 ? !1 : void 0;
}
function assertMayAct({ event, mayAct }, command) {
  if (mayAct) return;
  let where = event.name === "push" ? describePush(event) : "a pull request";
  throw new Failure(
    `${command} does not run on ${where}, which may change nothing. Start it by hand: open Actions, choose the workflow, and press Run workflow.`
  );
}
function describePush({ isForced }) {
  return isForced ? "a push that rewrote the branch" : "a push to another branch";
}
function runAddress(run) {
  return `${run.serverUrl}/${run.repository.owner}/${run.repository.repo}/actions/runs/${run.id}`;
}

// src/trakt/explain.ts
var AGAIN = "Nothing is lost; run this again later.";
function explain(trouble, what, next = AGAIN) {
  if (trouble instanceof NoAnswer) return `Trakt did not answer while ${what}: ${trouble.message}. ${next}`;
  let { status } = trouble;
  return status >= 500 ? `Trakt is overloaded or broken for the moment (${status}) while ${what}. ${next}` : status >= 300 && status < 400 ? `Trakt answered with a redirect (${status}) while ${what}. Redirects are not followed, because the session would travel along. Check api-url and auth-url.` : status === 200 || status === 201 ? `Trakt\u2019s answer while ${what} is not the data that was asked for. ${next}` : `${explainRefusal(trouble)} This happened while ${what}.`;
}
function explainForbidden(answer) {
  return answer.unreadable ? `Trakt\u2019s edge refused the request (403) with a web page. That happens when Trakt is overloaded or distrusts the network of this runner. ${AGAIN}` : UNKNOWN_APP;
}
var UNKNOWN_APP = "Trakt does not know the app with this client-id, or has not approved it yet. Open developer.trakt.tv/apps. If the app says Pending approval, wait until it says Approved. If it is approved, compare its Client ID with client-id (and its Client Secret, if it has one, with client-secret). If it is gone, make a new one at developer.trakt.tv/apps/new, save its Client ID, and run Connect: Trakt deletes an app that nobody uses for 30 days, and every app of a Trakt account that is unlinked from GitHub.";
function explainRefusal(answer) {
  switch (answer.status) {
    case 401:
      return "Trakt refused the session again right after it was renewed (401). Run Connect to sign in again.";
    case 403:
      return explainForbidden(answer);
    case 409:
      return `Trakt reports a conflict (409). ${AGAIN}`;
    case 420:
      return "Your Trakt account has reached one of its limits (420). A watched history can hold 100,000 plays: make room there first.";
    case 423:
      return `Trakt has ${answer.headers.has("x-account-deactivated") ? "deactivated" : "locked"} this account (423). Only Trakt\u2019s support can undo that: write to support@trakt.tv.`;
    case 426:
      return "Trakt says that this is for VIP members only (426).";
    case 429:
      return `Trakt kept saying that there are too many requests (429). ${AGAIN}`;
    default:
      return `Trakt refused the request (${answer.status}). If it happens again, report it with this message.`;
  }
}

export {
  describeRun,
  privacyIn,
  assertMayAct,
  runAddress,
  explain,
  explainForbidden,
  UNKNOWN_APP
};
