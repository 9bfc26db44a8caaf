import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  UNKNOWN_APP,
  explain,
  explainForbidden,
  withRetries
} from "./chunk-VC2NR567.js";
import {
  NoAnswer,
  exchange
} from "./chunk-JZMZF3HD.js";
import {
  Failure,
  int,
  object,
  string
} from "./chunk-4CH3WRF7.js";

// src/trakt/oauth.ts
var tokenAnswer = object({
  access_token: string().min(1),
  refresh_token: string().min(1),
  expires_in: int().positive(),
  created_at: int().positive()
}), SIGN_IN = "Trakt\u2019s sign-in", APPS_PAGE = "trakt.tv/oauth/authorized_applications", REVOKE = `press Revoke beside the app at ${APPS_PAGE}`, errorAnswer = object({ error: string() });
async function refresh(refreshToken, settings, { clock, log }) {
  let doubtful = !1, answer = await withRetries(async () => {
    try {
      let answer2 = await exchange(refreshRequest(refreshToken, settings)), whole = answer2.status !== 200 || readTokens(answer2) !== void 0;
      return doubtful ||= !whole || answer2.status >= 500, whole ? answer2 : { ...answer2, unreadable: !0 };
    } catch (error) {
      throw doubtful = !0, error;
    }
  }, { clock, log, host: SIGN_IN, repeatable: !0 }).catch((error) => {
    throw error instanceof NoAnswer ? new Failure(`${explain(error, "renewing the session")} ${MAYBE_SPENT}`, { cause: error }) : error;
  }), tokens = answer.status === 200 ? readTokens(answer) : void 0;
  if (tokens !== void 0) return tokens;
  throw new Failure(explainRefresh(answer, doubtful));
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
var APP_GONE = "Trakt does not know the app with this client-id, or switched it off. If the app is gone, so is its session; if it is still there (see trakt.tv/oauth/applications), correct client-id and client-secret.";
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
function readTokens({ body }) {
  let { success, data } = tokenAnswer.safeParse(body);
  if (success)
    return {
      accessToken: data.access_token,
      refreshToken: data.refresh_token,
      createdAt: data.created_at,
      expiresAt: data.created_at + data.expires_in
    };
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
var MAYBE_SPENT = "The refresh token may have been used up without its answer arriving. If the next run says that the session is over, run Connect to sign in anew.";
function explainRefresh(answer, doubtful) {
  let error = errorCode(answer);
  return error === "invalid_grant" || answer.status === 401 && error !== "invalid_client" ? doubtful ? ANSWER_LOST : SESSION_OVER : error === "invalid_client" ? UNKNOWN_APP : answer.status === 403 ? explainForbidden(answer) : answer.status >= 500 || answer.unreadable ? `${explain(answer, "renewing the session")} ${MAYBE_SPENT}` : explain(answer, "renewing the session");
}
var ANSWER_LOST = "Trakt used up the session\u2019s refresh token, but the answer with the new one never arrived here, so the session is lost. Run Connect to sign in anew. Nothing in your history was changed.", SESSION_OVER = "Trakt says that this session is over (invalid_grant): it was used twice, revoked, or replaced when another app was connected. If another run renewed it meanwhile, a new run reads the newest secret and works: start one, not a re-run. Otherwise run Connect, which fixes it for good.";

export {
  SIGN_IN,
  APPS_PAGE,
  REVOKE,
  refresh,
  endSession,
  signInRequest,
  signInAnswer,
  readTokens,
  explainSignIn,
  isUnknownApp
};
