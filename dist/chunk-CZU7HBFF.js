import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  encodeSession
} from "./chunk-OIDXTWXV.js";
import {
  UNKNOWN_APP,
  explain,
  explainForbidden
} from "./chunk-C2B7MOBL.js";
import {
  Failure,
  NoAnswer,
  PATIENCE,
  array,
  backoff,
  boolean,
  coerce_exports,
  exchange,
  number,
  object,
  reasonOf,
  seconds,
  string,
  unknown,
  withRetries
} from "./chunk-URH5KAKC.js";

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
}), pullRequest = object({ pull_request: object({ number: number() }) }), issueComment = object({
  action: string(),
  issue: object({
    number: number(),
    body: string().nullish(),
    pull_request: unknown().optional()
  }),
  comment: object({
    id: number(),
    body: string().nullish(),
    user: object({ login: string(), id: number(), type: string() }).nullish()
  })
});
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
    ...actionFilesIn(env),
    defaultBranch: defaultBranch || (env.GITHUB_REF_NAME ?? "main"),
    event,
    mayAct: canAct(event, defaultBranch),
    keepsDays: Number(env.GITHUB_RETENTION_DAYS) || DEFAULT_DAYS
  };
}
var DEFAULT_DAYS = 90;
function actionFilesIn({
  GITHUB_ACTION_REPOSITORY: repository,
  GITHUB_ACTION_REF: ref
}) {
  return repository ? { actionFiles: `https://github.com/${repository}/blob/${ref || "main"}` } : {};
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
    case "issue_comment":
      return readIssueComment(eventPayload);
    default:
      throw new Failure(
        `This action does not run on the event ${name || "(none)"}. Use workflow_dispatch, repository_dispatch, schedule, push, pull_request or issue_comment. Other events can give a stranger\u2019s files the secrets of this repository.`
      );
  }
}
function readIssueComment(eventPayload) {
  let { action, issue, comment } = issueComment.parse(eventPayload), { user } = comment;
  return {
    name: "issue_comment",
    isNew: action === "created" && issue.pull_request == null,
    issue: { number: issue.number, body: issue.body ?? "" },
    comment: {
      id: String(comment.id),
      body: comment.body ?? "",
      author: user == null ? void 0 : { login: user.login, id: user.id, isPerson: user.type === "User" }
    }
  };
}
function canAct(event, defaultBranch) {
  switch (event.name) {
    case "push":
      return event.branch !== void 0 && event.branch === defaultBranch && !event.isForced;
    case "pull_request":
      return !1;
    case "issue_comment":
      return event.isNew;
    default:
      return !0;
  }
}
function privacyIn(repository) {
  return repository?.visibility !== void 0 ? repository.visibility === "private" : repository?.private === !1 ? !1 : void 0;
}
function assertMayAct({ event, mayAct }, command) {
  if (mayAct && event.name !== "issue_comment") return;
  let where = describeEvent(event);
  throw new Failure(
    `${command} does not run on ${where}, which may change nothing. Start it by hand: open Actions, choose the workflow, and press Run workflow.`
  );
}
function describeEvent(event) {
  return event.name === "push" ? describePush(event) : event.name === "issue_comment" ? "a comment" : "a pull request";
}
function describePush({ isForced }) {
  return isForced ? "a push that rewrote the branch" : "a push to another branch";
}

// src/session/oauth.ts
var wholeSeconds = coerce_exports.number().transform(Math.floor), HOUR = 3600, DAY = 24 * HOUR, YEAR = 366 * DAY, tokenAnswer = object({
  access_token: string().min(1),
  refresh_token: string().min(1),
  expires_in: wholeSeconds.pipe(number().min(1).max(YEAR)).catch(HOUR),
  created_at: wholeSeconds.catch(0)
}), REFRESH_FOR = 5 * 6e4, SIGN_IN = "Trakt\u2019s sign-in", APPS_PAGE = "app.trakt.tv/settings/apps/connected", REVOKE = `press Revoke beside the app at ${APPS_PAGE}`, errorAnswer = object({ error: string() }), AnswerLost = class extends Failure {
};
async function refresh(refreshToken, settings, { clock, log }) {
  let doubtful = !1, answer = await withRetries(async () => {
    try {
      let answer2 = await exchange(refreshRequest(refreshToken, settings)), whole = !isSuccess(answer2) || readTokens(answer2, clock) !== void 0;
      return doubtful ||= !whole || answer2.status >= 500, whole ? answer2 : { ...answer2, unreadable: !0 };
    } catch (error) {
      throw doubtful = !0, error;
    }
  }, { clock, log, host: SIGN_IN, repeatable: !0, goOnFor: REFRESH_FOR }).catch((error) => {
    throw error instanceof NoAnswer ? new AnswerLost(explain(error, "renewing the session", MAYBE_SPENT), { cause: error }) : error;
  }), tokens = readTokens(answer, clock);
  if (tokens !== void 0) return tokens;
  throw refusedRefresh(answer, doubtful);
}
async function endSession({ accessToken, refreshToken }, settings, tools) {
  accessToken !== void 0 && await revoke(accessToken, settings, tools), await revoke(refreshToken, settings, tools);
}
async function revoke(token, settings, { clock, log }) {
  let { clientId: client_id, clientSecret: client_secret } = settings, request = signInRequest("/oauth/revoke", { token, client_id, client_secret }, settings), answer = await signInAnswer(request, { clock, log }, "ending the session");
  if (answer.status === 200 && !answer.unreadable) return;
  let error = errorCode(answer);
  if (!(error === "invalid_grant" || error === "invalid_token"))
    throw new Failure(isUnknownApp(answer) ? APP_GONE : explain(answer, "ending the session"));
}
var APP_GONE = "Trakt does not know the app with this client-id, or has not approved it. If the app is gone, so is its session. If developer.trakt.tv/apps still shows it, correct client-id and client-secret.";
function signInRequest(path, fields, { authUrl, userAgent }) {
  return {
    method: "POST",
    url: authUrl + path,
    headers: { "user-agent": userAgent, "content-type": "application/json" },
    body: JSON.stringify(fields)
  };
}
async function signInAnswer(request, { clock, log }, what) {
  try {
    return await withRetries(() => exchange(request), { clock, log, host: SIGN_IN, repeatable: !0 });
  } catch (error) {
    throw error instanceof NoAnswer ? new Failure(explain(error, what), { cause: error }) : error;
  }
}
function readTokens(answer, clock) {
  let { success, data } = tokenAnswer.safeParse(isSuccess(answer) ? answer.body : void 0);
  if (!success) return;
  let now = Math.floor(clock.now() / 1e3), createdAt = Math.abs(data.created_at - now) <= DAY ? data.created_at : now;
  return {
    accessToken: data.access_token,
    refreshToken: data.refresh_token,
    createdAt,
    expiresAt: createdAt + data.expires_in
  };
}
function isSuccess({ status }) {
  return status >= 200 && status < 300;
}
function explainSignIn(answer, what) {
  return isUnknownApp(answer) ? UNKNOWN_APP : explain(answer, what);
}
function isUnknownApp(answer) {
  return errorCode(answer) === "invalid_client" || answer.status === 401;
}
function errorCode({ body }) {
  return errorAnswer.safeParse(body).data?.error;
}
function refreshRequest(refreshToken, settings) {
  let fields = {
    refresh_token: refreshToken,
    client_id: settings.clientId,
    client_secret: settings.clientSecret,
    redirect_uri: settings.redirectUri,
    grant_type: "refresh_token"
  };
  return signInRequest("/oauth/token", fields, settings);
}
var MAYBE_SPENT = "The refresh token may have been used up without its answer arriving. If the next run says that the session is over, run Connect to sign in again.";
function refusedRefresh(answer, doubtful) {
  let error = errorCode(answer);
  return error === "invalid_grant" || answer.status === 401 && error !== "invalid_client" ? doubtful ? new AnswerLost(ANSWER_LOST) : new Failure(SESSION_OVER) : error === "invalid_client" ? new Failure(UNKNOWN_APP) : answer.status === 403 ? new Failure(explainForbidden(answer)) : answer.status >= 500 || answer.unreadable ? new AnswerLost(explain(answer, "renewing the session", MAYBE_SPENT)) : new Failure(explain(answer, "renewing the session"));
}
var ANSWER_LOST = "Trakt used up the session\u2019s refresh token, but the answer with the new one never arrived here, so the session is lost. Run Connect to sign in again. Nothing in your history was changed.", SESSION_OVER = "Trakt says that this session is over (invalid_grant): it was used twice or revoked, its app was deleted, or the redirect-uri is not the one that is registered for the app. Start a new run (not a re-run): it reads the newest secret. If that says the same, run Connect, which fixes it.";

// src/session/save-session.ts
var SAVE_FOR = 12e4, LEAST_PATIENCE = 5e3, LONGEST_BACKOFF = 1e4;
async function saveSession(session, secret, { clock, log }, explain2) {
  let start = clock.now(), left = () => start + SAVE_FOR - clock.now(), patience = () => Math.min(PATIENCE, Math.max(LEAST_PATIENCE, left()));
  for (let tries = 1; ; tries++)
    try {
      let saved = session;
      return await secret.write((now) => {
        saved = { ...session, savedAt: now };
        let value = encodeSession(saved);
        return log.mask(value), value;
      }, patience), { saved, mayArriveAgain: tries > 1 };
    } catch (error) {
      let reason = error instanceof Failure ? error.message : `${reasonOf(error)}.`, wait = Math.min(LONGEST_BACKOFF, backoff(tries));
      if (wait > left()) throw new Failure(explain2(reason), { cause: error });
      log.info(`Saving the session failed: ${reason} Trying again in ${seconds(wait)}.`, "wait"), await clock.sleep(wait);
    }
}
function maskTokens(log, { accessToken, refreshToken }) {
  for (let value of [accessToken, refreshToken]) value !== "" && log.mask(value);
}

export {
  describeRun,
  privacyIn,
  assertMayAct,
  SIGN_IN,
  APPS_PAGE,
  REVOKE,
  AnswerLost,
  refresh,
  endSession,
  signInRequest,
  signInAnswer,
  readTokens,
  isSuccess,
  explainSignIn,
  isUnknownApp,
  SESSION_OVER,
  saveSession,
  maskTokens
};
