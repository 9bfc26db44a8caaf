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
} from "./chunk-5I3IONJT.js";
import "./chunk-OLKIPNXR.js";
import "./chunk-IJZOACMD.js";
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
