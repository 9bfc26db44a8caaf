import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  NoAnswer
} from "./chunk-XBJD7QEL.js";
import {
  Failure
} from "./chunk-6QX24C2R.js";

// src/http/retry.ts
var TRIES = 7, TRIES_WHEN_LIMITED = 12, LONGEST_WAIT = 15 * 6e4, LONGEST_BACKOFF = 3e4;
async function withRetries(attempt, options) {
  let end = options.clock.now() + (options.goOnFor ?? Number.POSITIVE_INFINITY);
  for (let tries = 1; ; tries++) {
    await options.turn?.();
    let result = await attempt().catch((error) => {
      if (error instanceof NoAnswer) return error;
      throw error;
    });
    if (!isWorthAnotherTry(result, options.repeatable, tries)) return orThrow(result);
    let wait = waitAfter(result, tries);
    if (wait > LONGEST_WAIT) throw asksTooLong(options.host, wait);
    if (options.clock.now() + wait > end) return orThrow(result);
    options.log.info(
      `${options.host}: ${describeTrouble(result)}. Trying again in ${seconds(wait)}.`,
      "wait"
    ), isLimited(result) && options.hold?.(wait), await options.clock.sleep(wait);
  }
}
function orThrow(result) {
  if (result instanceof NoAnswer) throw result;
  return result;
}
function backoff(tries) {
  return Math.round(Math.min(LONGEST_BACKOFF, 1e3 * 2 ** (tries - 1)) * (1 - Math.random() / 2));
}
function retryAfter(headers) {
  let value = headers.get("retry-after")?.trim();
  if (!value) return;
  if (/^\d+$/.test(value)) return Number(value) * 1e3;
  let wait = Date.parse(value) - Date.parse(headers.get("date") ?? "");
  return Number.isNaN(wait) ? void 0 : Math.max(0, wait);
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
function waitAfter(result, tries) {
  return (result instanceof NoAnswer ? void 0 : retryAfter(result.headers)) || backoff(tries);
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

export {
  LONGEST_WAIT,
  withRetries,
  backoff,
  retryAfter,
  isPassing,
  describeTrouble,
  seconds
};
