const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  againLinks,
  undoAgain
} from "./chunk-N5ZC4ZQO.js";
import "./chunk-ETAG3NNC.js";
import "./chunk-ZWJ57U3P.js";
import "./chunk-GDCGLYPI.js";
import "./chunk-XXOV4M4I.js";
import "./chunk-PEA7CGHU.js";
export {
  againLinks,
  undoAgain
};
