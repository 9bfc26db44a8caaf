const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  LONGEST_COMMENT,
  commentOnPull
} from "./chunk-QWXZ4WH7.js";
import "./chunk-6OKPP2AW.js";
import "./chunk-ETAG3NNC.js";
import "./chunk-ZWJ57U3P.js";
import "./chunk-GDCGLYPI.js";
import "./chunk-XXOV4M4I.js";
import "./chunk-PEA7CGHU.js";
export {
  LONGEST_COMMENT,
  commentOnPull
};
