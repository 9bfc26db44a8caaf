const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  LONGEST_COMMENT,
  commentOnPull
} from "./chunk-X5756QFA.js";
import "./chunk-KJR6L6LV.js";
import "./chunk-5C3AOUKJ.js";
import "./chunk-CGKFJUAF.js";
import "./chunk-JCA5YQUG.js";
import "./chunk-CGNMMQQY.js";
import "./chunk-CKYBNFFS.js";
export {
  LONGEST_COMMENT,
  commentOnPull
};
