const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
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
} from "./chunk-BK4HW3B6.js";
import "./chunk-MDWY6PYQ.js";
import "./chunk-ER3NPN5R.js";
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
