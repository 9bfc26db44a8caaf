const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  LONGEST_COMMENT,
  commentOnPull
} from "./chunk-POK3FI2L.js";
import "./chunk-T7HVTO56.js";
import "./chunk-PDM4D2MF.js";
import "./chunk-3U32RHCG.js";
import "./chunk-OINWGONP.js";
import "./chunk-KBNA7N6F.js";
import "./chunk-BNYKXJZH.js";
import "./chunk-G2NYZYSW.js";
export {
  LONGEST_COMMENT,
  commentOnPull
};
