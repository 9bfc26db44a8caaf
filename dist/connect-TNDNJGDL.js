import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  createTraktApi,
  isLoopback
} from "./chunk-6UTMI4HM.js";
import "./chunk-OUJBN5K7.js";
import {
  readAccount
} from "./chunk-VLUA5YGO.js";
import "./chunk-PAKX7G3N.js";
import {
  maskTokens,
  saveSession
} from "./chunk-4QUWEISX.js";
import {
  assertMayAct
} from "./chunk-ROZ2K34H.js";
import {
  REVOKE,
  SIGN_IN,
  endSession,
  explainSignIn,
  isUnknownApp,
  readTokens,
  signInAnswer,
  signInRequest
} from "./chunk-IBBQXE5P.js";
import {
  describeTrouble,
  explain,
  isPassing,
  retryAfter,
  seconds
} from "./chunk-VC2NR567.js";
import {
  NoAnswer,
  exchange
} from "./chunk-JZMZF3HD.js";
import {
  Failure,
  number,
  object,
  string
} from "./chunk-4CH3WRF7.js";
import "./chunk-Z7GV73W6.js";

// src/trakt/approval.ts
var MINUTE = 6e4, LONGEST_BACKOFF = 3e4;
async function awaitApproval(code, settings, { clock, log, cancelled }) {
  let { clientId: client_id, clientSecret: client_secret } = settings, fields = { code: code.deviceCode, client_id, client_secret }, request = signInRequest("/oauth/device/token", fields, settings), pause = createPause(code, { clock, log, cancelled }), interval = code.interval, troubles = 0, mayBeLost = !1, answer;
  for (let wait = interval; ; ) {
    if (!await pause(wait)) throw new Failure(explainExpiry(answer));
    if (answer = await exchange(request).catch(asNoAnswer), answer instanceof NoAnswer || isTrouble(answer)) {
      mayBeLost ||= answer instanceof NoAnswer || answer.status !== 403, troubles += 1, wait = Math.max(
        interval,
        Math.min(LONGEST_BACKOFF, interval * 2 ** troubles),
        askedToWait(answer, clock)
      ), log.info(`${SIGN_IN}: ${describeTrouble(answer)}. Asking again in ${seconds(wait)}.`, "wait");
      continue;
    }
    let tokens = answer.status === 200 ? readTokens(answer) : void 0;
    if (tokens !== void 0) return tokens;
    if (answer.status === 429) interval += code.interval;
    else if (answer.status !== 400 || isUnknownApp(answer)) throw new Failure(explainEnd(answer, mayBeLost));
    troubles = 0, wait = Math.max(interval, askedToWait(answer, clock));
  }
}
function createPause({ expiresAt }, { clock, log, cancelled }) {
  let cancellation = new Promise((resolve) => {
    cancelled.addEventListener("abort", () => resolve());
  }), told = clock.now();
  return async (wait) => {
    let left = expiresAt - clock.now();
    if (left > 0 && clock.now() - told >= MINUTE && (told = clock.now(), log.info(
      `Still waiting for the approval at Trakt; the code is good for ${seconds(left)} more.`,
      "wait"
    )), left > 0 && await Promise.race([clock.sleep(Math.min(wait, left)), cancellation]), cancelled.aborted)
      throw log.info(CANCELLED), new Failure(CANCELLED);
    return clock.now() < expiresAt;
  };
}
function isTrouble(answer) {
  return isPassing(answer) ? !0 : answer.status === 200 ? readTokens(answer) === void 0 : answer.status === 403 && answer.unreadable;
}
function askedToWait(answer, clock) {
  return answer instanceof NoAnswer ? 0 : retryAfter(answer.headers, clock.now()) ?? 0;
}
function asNoAnswer(error) {
  if (error instanceof NoAnswer) return error;
  throw error;
}
var NOTHING_SAVED = "Nothing was saved or changed.", CANCELLED = `The run was cancelled before the code was approved at Trakt. ${NOTHING_SAVED} Run Connect again for a new code.`;
function explainExpiry(last) {
  return last instanceof NoAnswer || last !== void 0 && isTrouble(last) ? `The code expired while Trakt could not be asked whether it was approved. ${explain(last, "waiting for the approval")} ${NOTHING_SAVED}` : EXPIRED;
}
var EXPIRED = `The code expired before it was approved at Trakt. ${NOTHING_SAVED} Run Connect again, and open the address as soon as the log shows it.`;
function explainEnd(answer, mayBeLost) {
  switch (answer.status) {
    case 404:
      return `Trakt does not know the code that it gave to this run. ${NOTHING_SAVED} Run Connect again for a new one.`;
    case 409:
      return mayBeLost ? `The code was approved, but Trakt\u2019s answer with the session never arrived here. ${NOTHING_SAVED} Run Connect again for a new code.` : `Trakt says that this code was used already, by something other than this run. ${NOTHING_SAVED} Run Connect again for a new code.`;
    case 410:
      return EXPIRED;
    case 418:
      return `The access was denied on Trakt\u2019s page. ${NOTHING_SAVED} If that was a mistake, run Connect again for a new code and allow it.`;
    default:
      return `${explainSignIn(answer, "waiting for the approval")} ${NOTHING_SAVED}`;
  }
}

// src/trakt/device.ts
var codeAnswer = object({
  device_code: string().min(1),
  user_code: string().regex(/^[a-z0-9-]{1,32}$/i),
  verification_url: string(),
  expires_in: number().positive(),
  interval: number().positive().default(5)
});
async function requestDeviceCode(settings, { clock, log }) {
  let what = "asking for a code to sign in with", request = signInRequest("/oauth/device/code", { client_id: settings.clientId }, settings), answer = await signInAnswer(request, { clock, log }, what), { success, data } = codeAnswer.safeParse(answer.status === 200 ? answer.body : void 0);
  if (!success) throw new Failure(explainSignIn(answer, what));
  return log.mask(data.device_code), {
    deviceCode: data.device_code,
    userCode: data.user_code,
    address: addressFor(data.verification_url, data.user_code, settings),
    expiresAt: clock.now() + data.expires_in * 1e3,
    interval: data.interval * 1e3
  };
}
function addressFor(page, userCode, { authUrl }) {
  let url = URL.parse(page), isTrakt = url?.protocol === "https:" && /^(.+\.)?trakt\.tv$/.test(url.hostname);
  if (url !== null && url.username === "" && (isTrakt || isLoopback(url) && isLoopback(new URL(authUrl))))
    return `${url.origin}${url.pathname.replace(/\/+$/, "")}/${userCode}`;
  throw new Failure(
    "Trakt named a page to sign in at that is not at trakt.tv, so it is not shown and no sign-in was begun. Check the input auth-url; if that is right, look for a newer version of this action."
  );
}

// src/commands/connect.ts
async function connect(context, options) {
  let { run, clock, log, trakt, place, secret } = context;
  if (assertMayAct(run, "connect"), secret === void 0) throw new Error("connect was given no way to write the secret");
  log.info(`Checking that ${secret.description} can be written.`);
  let replaced = await check(secret), code = await requestDeviceCode(trakt, context);
  return show(code, context), context.uninterrupted(async (cancelled) => {
    let tokens = await awaitApproval(code, trakt, { clock, log, cancelled });
    maskTokens(log, tokens), log.info("The code was approved.");
    let { account, doubt } = await identify(tokens, options.account, context);
    return await saveSession({ ...tokens, savedAt: 0, place, account }, secret, { clock, log }, notSaved), log.info(`Connected to ${account?.slug ?? "Trakt"}; the session is saved in ${secret.description}.`), { command: "connect", account, doubt, storedIn: secret.description, replaced };
  });
}
async function check(secret) {
  try {
    let exists = await secret.updatedAt() !== void 0;
    return await secret.proveWritable(), exists;
  } catch (error) {
    throw error instanceof Failure ? new Failure(
      `${error.message} No sign-in was begun, since its session could not be saved. Run Connect again after that.`,
      { cause: error }
    ) : error;
  }
}
function show({ address, userCode, expiresAt }, { clock, log }) {
  log.notice(
    `Open ${address} in your browser, sign in to Trakt, and allow the app. If the page asks for a code: ${userCode}`
  ), log.info(
    `Waiting for the approval at Trakt; the code is good for ${seconds(expiresAt - clock.now())}.`,
    "wait"
  );
}
async function identify(tokens, wanted, context) {
  let credentials = { accessToken: () => tokens.accessToken, renew: refusedAtOnce }, account = await readAccount(createTraktApi(context.trakt, credentials, context)).catch(
    (error) => {
      if (error instanceof Failure) return error;
      throw error;
    }
  ), isKnown = !(account instanceof Failure);
  if (isKnown && (wanted === void 0 || account.slug === wanted)) return { account, doubt: void 0 };
  if (!isKnown && wanted === void 0) return { account: void 0, doubt: account.message };
  let why = isKnown ? `You signed in as ${account.slug}, but this run is for ${wanted} (the input account).` : `It could not be checked that you signed in as ${wanted} (the input account). ${account.message}`, next = isKnown ? "Sign out at trakt.tv in your browser, or correct the input, and run Connect again." : "Run Connect again later.";
  throw new Failure(`${why} Nothing was saved or changed${await endAgain(tokens, context)}. ${next}`);
}
async function refusedAtOnce() {
  throw new Failure("Trakt refuses the session that it has just given (401).");
}
async function endAgain(tokens, context) {
  try {
    return await endSession(tokens, context.trakt, context), ", and the new session was ended again";
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return context.log.info(error.message), `, but the new session could not be ended again: ${REVOKE}`;
  }
}
function notSaved(reason) {
  return `You are signed in at Trakt, but the session could not be saved within two minutes: ${reason} Mend that, then run Connect again.`;
}
export {
  connect
};
