const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  orderReader,
  readOrder
} from "./chunk-YZYWA4YG.js";
import "./chunk-7NT2EVIH.js";
import "./chunk-PDM4D2MF.js";
import "./chunk-3U32RHCG.js";
import "./chunk-OINWGONP.js";
import "./chunk-KBNA7N6F.js";
import "./chunk-BNYKXJZH.js";
import "./chunk-G2NYZYSW.js";
export {
  orderReader,
  readOrder
};
