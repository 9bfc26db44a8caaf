const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  pullComment
} from "./chunk-LVSRXMJY.js";
import "./chunk-AUYKLF35.js";
import "./chunk-LPEC7IBI.js";
import "./chunk-M3XI5ZLT.js";
import "./chunk-CFWBS4UD.js";
import "./chunk-D2WB4WWQ.js";
import "./chunk-JTFBSVXS.js";
import "./chunk-HFJTYVDV.js";
import "./chunk-7EHXACA7.js";
export {
  pullComment
};
