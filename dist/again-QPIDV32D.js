const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  againLinks,
  undoAgain
} from "./chunk-BEMJOG4S.js";
import "./chunk-5C3AOUKJ.js";
import "./chunk-CGKFJUAF.js";
import "./chunk-JCA5YQUG.js";
import "./chunk-CGNMMQQY.js";
import "./chunk-CKYBNFFS.js";
export {
  againLinks,
  undoAgain
};
