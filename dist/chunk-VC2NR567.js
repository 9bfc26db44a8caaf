import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  NoAnswer
} from "./chunk-JZMZF3HD.js";
import {
  Failure
} from "./chunk-4CH3WRF7.js";

// src/net/retry.ts
var TRIES = 7, TRIES_WHEN_LIMITED = 12, LONGEST_WAIT = 15 * 6e4, LONGEST_BACKOFF = 3e4;
async function withRetries(attempt, options) {
  for (let tries = 1; ; tries++) {
    await options.turn?.();
    let result = await attempt().catch((error) => {
      if (error instanceof NoAnswer) return error;
      throw error;
    });
    if (!isWorthAnotherTry(result, options.repeatable, tries)) {
      if (result instanceof NoAnswer) throw result;
      return result;
    }
    let wait = waitAfter(result, tries, options.clock.now());
    if (wait > LONGEST_WAIT) throw asksTooLong(options.host, wait);
    options.log.info(
      `${options.host}: ${describeTrouble(result)}. Trying again in ${seconds(wait)}.`,
      "wait"
    ), isLimited(result) && options.hold?.(wait), await options.clock.sleep(wait);
  }
}
function backoff(tries) {
  return Math.round(Math.min(LONGEST_BACKOFF, 1e3 * 2 ** (tries - 1)) * (1 - Math.random() / 2));
}
function retryAfter(headers, now) {
  let value = headers.get("retry-after")?.trim();
  if (!value) return;
  if (/^\d+$/.test(value)) return Number(value) * 1e3;
  let date = Date.parse(value);
  return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
function isPassing({ status, unreadable }) {
  return status >= 500 || unreadable === !0 && status >= 200 && status < 300;
}
function isLimited(result) {
  return result instanceof NoAnswer ? !1 : result.status === 429 || result.status === 403 && result.headers.has("retry-after");
}
function isWorthAnotherTry(result, repeatable, tries) {
  return result instanceof NoAnswer ? repeatable && tries < TRIES : isLimited(result) ? tries < TRIES_WHEN_LIMITED : repeatable && isPassing(result) && tries < TRIES;
}
function waitAfter(result, tries, now) {
  return (result instanceof NoAnswer ? void 0 : retryAfter(result.headers, now)) || backoff(tries);
}
function describeTrouble(result) {
  return result instanceof NoAnswer ? result.message : isLimited(result) ? "too many requests for the moment" : result.unreadable && result.status < 300 ? "an answer that cannot be read" : `passing trouble (${result.status})`;
}
function asksTooLong(host, wait) {
  return new Failure(
    `${host} asks to wait ${Math.ceil(wait / 6e4)} minutes before the next request. Run this again after that.`
  );
}
function seconds(milliseconds) {
  if (milliseconds < 6e4) return `${Math.round(milliseconds / 100) / 10} s`;
  let whole = Math.round(milliseconds / 1e3);
  return `${Math.floor(whole / 60)} min${whole % 60 > 0 ? ` ${whole % 60} s` : ""}`;
}

// src/trakt/trouble.ts
var AGAIN = "Nothing is lost; run this again later.";
function explain(trouble, what) {
  if (trouble instanceof NoAnswer) return `Trakt did not answer while ${what}: ${trouble.message}. ${AGAIN}`;
  let { status } = trouble;
  return status >= 500 ? `Trakt is overloaded or broken for the moment (${status}) while ${what}. ${AGAIN}` : status >= 300 && status < 400 ? `Trakt answered with a redirect (${status}) while ${what}. Redirects are not followed, since the session would travel along. Check api-url and auth-url.` : `${explainRefusal(trouble)} This happened while ${what}.`;
}
function explainForbidden(answer) {
  return answer.unreadable ? `Trakt\u2019s edge refused the request (403) with a web page. It does so when it is overloaded or distrusts the network of this runner. ${AGAIN}` : UNKNOWN_APP;
}
var UNKNOWN_APP = "Trakt does not know the app with this client-id, or switched it off. Creating and keeping API apps needs an active Trakt VIP membership. Look at trakt.tv/oauth/applications whether the app is still there; if it is, compare its Client ID (and its Client Secret, if it has one) with the workflow\u2019s client-id and client-secret, else create a new app, and then run Connect.";
function explainRefusal(answer) {
  switch (answer.status) {
    case 401:
      return "Trakt refused the session again right after it was renewed (401). Run Connect to sign in anew.";
    case 403:
      return explainForbidden(answer);
    case 409:
      return `Trakt reports a conflict (409). ${AGAIN}`;
    case 420:
      return "The account is at one of its limits at Trakt (420). Free accounts have lower ones; remove something there first, or get Trakt VIP.";
    case 423:
      return `Trakt has ${answer.headers.has("x-account-deactivated") ? "deactivated" : "locked"} this account (423). Only Trakt\u2019s support can undo that: write to support@trakt.tv.`;
    case 426:
      return "Trakt answers this for VIP members only (426).";
    case 429:
      return `Trakt kept saying that there are too many requests (429). ${AGAIN}`;
    case 200:
    case 201:
      return `Trakt answered with something that is not the data that was asked for. ${AGAIN}`;
    default:
      return `Trakt refused the request (${answer.status}). If it happens again, report it with this message.`;
  }
}

export {
  LONGEST_WAIT,
  withRetries,
  backoff,
  retryAfter,
  isPassing,
  describeTrouble,
  seconds,
  explain,
  explainForbidden,
  UNKNOWN_APP
};
