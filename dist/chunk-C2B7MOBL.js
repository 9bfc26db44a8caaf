import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  NoAnswer
} from "./chunk-URH5KAKC.js";

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
  explain,
  explainForbidden,
  UNKNOWN_APP
};
