const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  pullComment
} from "./chunk-JGB5AZGV.js";
import "./chunk-JMFCZGPH.js";
import "./chunk-VW27M3W3.js";
import "./chunk-THDZPMHF.js";
import "./chunk-ER3NPN5R.js";
export {
  pullComment
};
