import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Failure,
  array,
  boolean,
  number,
  object,
  string
} from "./chunk-6QX24C2R.js";

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

export {
  describeRun,
  privacyIn,
  assertMayAct,
  runAddress
};
