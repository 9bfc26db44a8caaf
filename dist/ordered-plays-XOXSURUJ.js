const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  orderReader,
  readOrder
} from "./chunk-REA4P26W.js";
import "./chunk-2ZOSKLNM.js";
import "./chunk-I53VPDX2.js";
import "./chunk-46H4LCEL.js";
import "./chunk-LSCOBETY.js";
import "./chunk-VW6F2PZY.js";
import "./chunk-ER3NPN5R.js";
export {
  orderReader,
  readOrder
};
