const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  pullComment
} from "./chunk-VIEBYHJU.js";
import "./chunk-XU4Z5PWR.js";
import "./chunk-G5LBGUCO.js";
import "./chunk-6DYQZY33.js";
import "./chunk-GOPZZ2DP.js";
import "./chunk-SW5BNXCA.js";
import "./chunk-VG6WTQ7Y.js";
import "./chunk-XNGMS734.js";
export {
  pullComment
};
