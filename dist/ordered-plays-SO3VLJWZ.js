const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  orderReader,
  readOrder
} from "./chunk-CZ26H6NW.js";
import "./chunk-TANAYDR4.js";
import "./chunk-2PLNRYGA.js";
import "./chunk-5C3AOUKJ.js";
import "./chunk-CGKFJUAF.js";
import "./chunk-JCA5YQUG.js";
import "./chunk-CGNMMQQY.js";
import "./chunk-CKYBNFFS.js";
export {
  orderReader,
  readOrder
};
