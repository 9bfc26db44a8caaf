const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  orderReader,
  readOrder
} from "./chunk-R5BVQY6K.js";
import "./chunk-PR5NPE36.js";
import "./chunk-755GZAAZ.js";
import "./chunk-6DYQZY33.js";
import "./chunk-GOPZZ2DP.js";
import "./chunk-SW5BNXCA.js";
import "./chunk-VG6WTQ7Y.js";
import "./chunk-XNGMS734.js";
export {
  orderReader,
  readOrder
};
