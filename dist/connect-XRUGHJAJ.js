const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  backupAccounts,
  isSameAccount
} from "./chunk-ZWJ57U3P.js";
import {
  APPS_PAGE,
  AnswerLost,
  REVOKE,
  SESSION_OVER,
  SIGN_IN,
  endSession,
  explainSignIn,
  isSuccess,
  isUnknownApp,
  readTokens,
  refresh,
  signInAnswer,
  signInRequest
} from "./chunk-72ERUXA3.js";
import {
  _catch,
  _lte,
  _minLength,
  _positive,
  _regex,
  coerce_exports,
  object,
  string
} from "./chunk-XXOV4M4I.js";
import {
  Failure,
  NoAnswer,
  UNKNOWN_APP,
  assertMayAct,
  createTraktApi,
  describeTrouble,
  encodeSession,
  exchange,
  explain,
  isLoopback,
  isPassing,
  maskTokens,
  oldValueOfFirst,
  readAccount,
  reasonOf,
  retryAfter,
  saveSession,
  savedSessionIn,
  seconds,
  secretsPage,
  variablesPage,
  within
} from "./chunk-PEA7CGHU.js";

// src/session/approval.ts
var MINUTE = 6e4, LONGEST_BACKOFF = 3e4, LAST_MOMENT = 4e3;
async function awaitApproval(code, settings, { clock, log, cancelled }) {
  let { clientId: client_id, clientSecret: client_secret } = settings, fields = { code: code.deviceCode, client_id, client_secret }, request = signInRequest("/oauth/device/token", fields, settings), pause = createPause(code, { clock, log, cancelled }), interval = code.interval, troubles = 0, mayBeLost = !1, answer;
  for (let wait = interval; ; ) {
    if (!await pause.wait(wait)) throw new Failure(explainExpiry(answer, clock));
    if (answer = await pause.orCancelled(exchange(request).catch(asNoAnswer)), answer instanceof NoAnswer || isTrouble(answer, clock)) {
      mayBeLost ||= answer instanceof NoAnswer || answer.status !== 403, troubles += 1, wait = Math.max(interval, Math.min(LONGEST_BACKOFF, interval * 2 ** troubles), askedToWait(answer)), log.info(`${SIGN_IN}: ${describeTrouble(answer)}. Asking again in ${seconds(wait)}.`, "wait");
      continue;
    }
    let tokens = readTokens(answer, clock);
    if (tokens !== void 0) return tokens;
    if (answer.status === 429) interval += code.interval;
    else if (answer.status !== 400 || isUnknownApp(answer)) throw new Failure(explainEnd(answer, mayBeLost));
    troubles = 0, wait = Math.max(interval, askedToWait(answer));
  }
}
function createPause({ expiresAt }, { clock, log, cancelled }) {
  let cancellation = new Promise((resolve) => {
    cancelled.aborted && resolve(), cancelled.addEventListener("abort", () => resolve());
  }), stop = () => (log.info(CANCELLED), new Failure(CANCELLED)), told = clock.now();
  return {
    /** Waits between two polls; resolves with whether the code is still good after it. */
    async wait(wait) {
      let left = expiresAt - clock.now();
      if (left > 0 && clock.now() - told >= MINUTE && (told = clock.now(), log.info(
        `Still waiting for the approval at Trakt; the code is good for ${seconds(left)} more.`,
        "wait"
      )), left > 0 && await Promise.race([clock.sleep(Math.min(wait, left)), cancellation]), cancelled.aborted) throw stop();
      return clock.now() < expiresAt;
    },
    /** An answer that is under way may hold the session, so it gets a moment more than the run. */
    async orCancelled(answer) {
      let inTheEnd = cancellation.then(() => within(LAST_MOMENT, () => answer));
      return Promise.race([answer, inTheEnd]).catch((error) => {
        throw error instanceof NoAnswer ? stop() : error;
      });
    }
  };
}
function isTrouble(answer, clock) {
  return isPassing(answer) ? !0 : isSuccess(answer) ? readTokens(answer, clock) === void 0 : answer.status === 403 && answer.unreadable;
}
function askedToWait(answer) {
  return answer instanceof NoAnswer ? 0 : retryAfter(answer.headers) ?? 0;
}
function asNoAnswer(error) {
  if (error instanceof NoAnswer) return error;
  throw error;
}
var NOTHING_SAVED = "Nothing was saved or changed.", CANCELLED = `The run was cancelled before the code was approved at Trakt. ${NOTHING_SAVED} Run Connect again for a new code.`;
function explainExpiry(last, clock) {
  return last instanceof NoAnswer || last !== void 0 && isTrouble(last, clock) ? `The code expired while Trakt could not be asked whether it was approved. ${explain(last, "waiting for the approval")} ${NOTHING_SAVED}` : EXPIRED;
}
var EXPIRED = `The code expired before it was approved at Trakt. ${NOTHING_SAVED} Run Connect again, and open the page as soon as the log shows it. Did Trakt refuse to connect the app? A free account can have two apps connected: disconnect one at ${APPS_PAGE} first.`;
function explainEnd(answer, mayBeLost) {
  switch (answer.status) {
    case 404:
      return `Trakt does not know the code that it gave to this run. ${NOTHING_SAVED} Run Connect again for a new one.`;
    case 409:
      return mayBeLost ? `The code was approved, but Trakt\u2019s answer with the session never arrived here. ${NOTHING_SAVED} Run Connect again for a new code.` : `Trakt says that this code was used already, by something other than this run. ${NOTHING_SAVED} Run Connect again for a new code.`;
    case 410:
      return EXPIRED;
    case 418:
      return `Access was denied on Trakt\u2019s page. ${NOTHING_SAVED} If that was a mistake, run Connect again for a new code and allow it.`;
    default:
      return `${explainSignIn(answer, "waiting for the approval")} ${NOTHING_SAVED}`;
  }
}

// src/session/device.ts
var positive = coerce_exports.number().check(_positive()), codeAnswer = object({
  device_code: string().check(_minLength(1)),
  user_code: string().check(_regex(/^[a-z0-9-]{1,32}$/i)),
  verification_url: string(),
  expires_in: _catch(positive.check(_lte(3600)), 600),
  interval: _catch(positive.check(_lte(60)), 5)
});
async function requestDeviceCode(settings, { clock, log }) {
  let what = "asking for a code to sign in with", request = signInRequest("/oauth/device/code", { client_id: settings.clientId }, settings), answer = await signInAnswer(request, { clock, log }, what), { success, data } = codeAnswer.safeParse(answer.status === 200 ? answer.body : void 0);
  if (!success) throw new Failure(explainSignIn(answer, what));
  log.mask(data.device_code);
  let page = pageOf(data.verification_url, settings);
  return {
    deviceCode: data.device_code,
    userCode: data.user_code,
    page,
    filledIn: `${page}/${data.user_code}`,
    expiresAt: clock.now() + data.expires_in * 1e3,
    interval: data.interval * 1e3
  };
}
function pageOf(address, { authUrl }) {
  let url = URL.parse(address), isTrakt = url?.protocol === "https:" && /^(.+\.)?trakt\.tv$/.test(url.hostname);
  if (url !== null && url.username === "" && (isTrakt || isLoopback(url) && isLoopback(new URL(authUrl))))
    return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
  throw new Failure(
    "Trakt gave a sign-in page that is not at trakt.tv, so it is not shown and sign-in was not started. Check the input auth-url; if that is right, look for a newer version of this action."
  );
}

// src/commands/connect/checklist.ts
async function checkAll(secret, context) {
  let { log, run, trakt, place } = context, problems = [];
  log.info(`Checking that ${secret.description} can be written.`);
  let exists = await proveWritable(secret).catch((error) => {
    problems.push(problemOf(error, secretsPage(run, place.environment)));
  }), code = await requestDeviceCode(trakt, context).catch((error) => {
    let problem = problemOf(error), isApp = problem.message.includes(UNKNOWN_APP);
    problems.push(isApp ? { ...problem, page: variablesPage(run) } : problem);
  });
  if (code && exists !== void 0) return { code, replaced: exists };
  throw new Failure("Sign-in was not started. Fix what is listed here, then run Connect again.", {
    problems
  });
}
async function proveWritable(secret) {
  let exists = await secret.updatedAt() !== void 0;
  return await secret.proveWritable(), exists;
}
function problemOf(error, page) {
  if (!(error instanceof Failure)) throw error;
  return { message: error.message, ...page !== void 0 && { page } };
}

// src/commands/connect/right-account.ts
async function identify(tokens, wanted, context) {
  let credentials = { accessToken: () => tokens.accessToken, renew: refusedAtOnce }, account = await readAccount(createTraktApi(context.trakt, credentials, context)).catch(asFailure), owners = (await backupAccounts(context.workspace)).filter(isAtRoot);
  if (account instanceof Failure) {
    if (wanted === void 0 && owners.length === 0) return { account: void 0, doubt: account.message };
    let why = `It could not be checked that you signed in as ${wanted === void 0 ? "the account of the backup here" : `${wanted} (the input account)`}. ${account.message}`;
    throw await refusal(why, "Run Connect again later.", tokens, context);
  }
  let other = whyAnother(account, wanted, owners);
  if (other === void 0) return { account, doubt: void 0 };
  throw await refusal(`You signed in as ${account.slug}, but ${other.why}`, other.next, tokens, context);
}
function isAtRoot({ path }) {
  return path.split("/").length === 2;
}
function whyAnother(account, wanted, owners) {
  if (wanted !== void 0 && account.slug !== wanted)
    return {
      why: `this run is for ${wanted} (the input account).`,
      next: "Sign out at trakt.tv in your browser, or correct the input, and run Connect again."
    };
  let [first] = owners, isShared = wanted !== void 0 && new Set(owners.map(({ slug }) => slug)).size > 1;
  if (!(first === void 0 || isShared || owners.some((owner) => isSameAccount(owner, account))))
    return {
      why: `the backup in this repository is of ${first.slug} (${first.path}).`,
      next: `Sign out at trakt.tv in your browser, and run Connect again as ${first.slug}. If the repository should be for ${account.slug} from now on, move or delete the folder of that backup first.`
    };
}
async function refusal(why, next, tokens, context) {
  return new Failure(`${why} Nothing was saved or changed${await endAgain(tokens, context)}. ${next}`);
}
async function refusedAtOnce() {
  throw new Failure("Trakt refused the session that it had just issued (401).");
}
async function endAgain(tokens, context) {
  try {
    return await endSession(tokens, context.trakt, context), ", and the new session was ended again";
  } catch (error) {
    return context.log.info(asFailure(error).message), `, but the new session could not be ended again: ${REVOKE}`;
  }
}
function asFailure(error) {
  if (error instanceof Failure) return error;
  throw error;
}

// src/commands/connect/connect.ts
async function connect(context, options) {
  let { run, clock, log, trakt, place, secret } = context;
  if (assertMayAct(run, "connect"), secret === void 0) throw new Error("connect was given no way to write the secret");
  let { code, replaced } = await checkAll(secret, context);
  return context.uninterrupted(async (cancelled) => {
    show(code, context);
    let tokens = await awaitApproval(code, trakt, { clock, log, cancelled });
    maskTokens(log, tokens), log.info("The code was approved.");
    let { account, doubt } = await identify(tokens, options.account, context), session = { ...tokens, savedAt: 0, place, account }, { saved, mayArriveAgain } = await saveSession(session, secret, { clock, log }, notSaved);
    log.info(`Connected to ${account?.slug ?? "Trakt"}; the session is saved in ${secret.description}.`), mayArriveAgain && log.info(UNTRIED);
    let isLeft = cancelled.aborted || mayArriveAgain, { inUse, unrenewed } = isLeft ? { inUse: saved } : await renewOnce(saved, secret, context);
    return inUse !== void 0 && await handOver(inUse, options, context), { command: "connect", account, doubt, unrenewed, storedIn: secret.description, replaced };
  });
}
var UNTRIED = "It is not renewed as a test now: GitHub took several tries to save it, and a late one must not overwrite a newer session.";
async function handOver(session, { secretsToken, token }, { handover, place, run, log }) {
  let value = encodeSession(session);
  try {
    await handover.leave(oldValueOfFirst(secretsToken, place, run), value), token !== void 0 && savedSessionIn(token) !== void 0 && await handover.leave(token, value);
  } catch (error) {
    log.warning(
      `A later step of this job will not find the session (${reasonOf(error)}). Start a new run for it.`
    );
  }
}
function show({ page, filledIn, userCode, expiresAt }, { clock, log }) {
  log.notice(
    `Open ${page} in your browser, sign in to Trakt, enter the code ${userCode}, and allow the app. This address may have the code filled in already: ${filledIn}`
  ), log.info(
    `Waiting for the approval at Trakt; the code is good for ${seconds(expiresAt - clock.now())}.`,
    "wait"
  );
}
async function renewOnce(session, secret, context) {
  let { log, trakt } = context;
  log.info("Renewing the session once, to check that this works.");
  let renewed;
  try {
    renewed = await refresh(session.refreshToken, trakt, context), maskTokens(log, renewed);
    let { saved } = await saveSession({ ...session, ...renewed }, secret, context, (reason) => reason);
    return log.info("It works; the renewed session is saved."), { inUse: saved };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    let { message } = error;
    return renewed !== void 0 ? {
      unrenewed: {
        reason: `Trakt renewed it, but the renewed one could not be saved: ${message}`,
        isSpent: !0
      }
    } : { unrenewed: { reason: message === SESSION_OVER ? wrongAddress(trakt.redirectUri) : message, isSpent: error instanceof AnswerLost } };
  }
}
function wrongAddress(redirectUri) {
  return `Trakt refuses to renew it (invalid_grant). The usual reason is the redirect URI: this run used ${redirectUri}, and the app at developer.trakt.tv/apps must have exactly the same one. Change it there, or in the input redirect-uri.`;
}
function notSaved(reason) {
  return `You are signed in at Trakt, but the session could not be saved within two minutes: ${reason} Fix that, then run Connect again.`;
}
export {
  connect
};
