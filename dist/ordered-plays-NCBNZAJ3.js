const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  orderReader,
  readOrder
} from "./chunk-NECFMPPT.js";
import "./chunk-CJ4JP5VS.js";
import "./chunk-M3XI5ZLT.js";
import "./chunk-CFWBS4UD.js";
import "./chunk-D2WB4WWQ.js";
import "./chunk-JTFBSVXS.js";
import "./chunk-HFJTYVDV.js";
import "./chunk-7EHXACA7.js";
export {
  orderReader,
  readOrder
};
