const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  pullComment
} from "./chunk-GCAV5FRO.js";
import "./chunk-X5756QFA.js";
import "./chunk-KJR6L6LV.js";
import "./chunk-5C3AOUKJ.js";
import "./chunk-CGKFJUAF.js";
import "./chunk-JCA5YQUG.js";
import "./chunk-CGNMMQQY.js";
import "./chunk-CKYBNFFS.js";
export {
  pullComment
};
