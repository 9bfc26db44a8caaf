const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  orderReader,
  readOrder
} from "./chunk-QBDNJWUZ.js";
import "./chunk-LYK3PAMY.js";
import "./chunk-33R5R52Q.js";
import "./chunk-ETAG3NNC.js";
import "./chunk-ZWJ57U3P.js";
import "./chunk-GDCGLYPI.js";
import "./chunk-XXOV4M4I.js";
import "./chunk-PEA7CGHU.js";
export {
  orderReader,
  readOrder
};
