import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
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
} from "./chunk-EHD2JHLK.js";
import "./chunk-2ZR6XQXU.js";
import "./chunk-X7CSHCWH.js";
import "./chunk-A5P7JW7V.js";
export {
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
};
