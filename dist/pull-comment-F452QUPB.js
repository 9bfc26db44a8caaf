const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  LONGEST_COMMENT,
  commentOnPull
} from "./chunk-JMFCZGPH.js";
import "./chunk-VW27M3W3.js";
import "./chunk-ER3NPN5R.js";
export {
  LONGEST_COMMENT,
  commentOnPull
};
