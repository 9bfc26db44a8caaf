const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  orderReader,
  readOrder
} from "./chunk-QISQRNLK.js";
import "./chunk-TNGLHOUZ.js";
import "./chunk-AEYMUEDP.js";
import "./chunk-MWMXWJDB.js";
import "./chunk-XW4RSZOY.js";
import "./chunk-HFDGQEOI.js";
import "./chunk-IJZOACMD.js";
export {
  orderReader,
  readOrder
};
