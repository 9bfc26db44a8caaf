const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  _catch,
  _gte,
  _lte,
  _minLength,
  coerce_exports,
  number,
  object,
  pipe,
  string,
  transform
} from "./chunk-XXOV4M4I.js";
import {
  Failure,
  NoAnswer,
  UNKNOWN_APP,
  exchange,
  explain,
  explainForbidden,
  withRetries
} from "./chunk-PEA7CGHU.js";

// src/session/oauth.ts
var wholeSeconds = pipe(coerce_exports.number(), transform(Math.floor)), HOUR = 3600, DAY = 24 * HOUR, YEAR = 366 * DAY, tokenAnswer = object({
  access_token: string().check(_minLength(1)),
  refresh_token: string().check(_minLength(1)),
  expires_in: _catch(pipe(wholeSeconds, number().check(_gte(1), _lte(YEAR))), HOUR),
  created_at: _catch(wholeSeconds, 0)
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

export {
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
  SESSION_OVER
};
