const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  LONGEST_COMMENT,
  commentOnPull
} from "./chunk-T4AK4HUI.js";
import "./chunk-44VIUNOR.js";
import "./chunk-JQX2WBDP.js";
import "./chunk-VDQ3FFMF.js";
import "./chunk-DPOLL4TB.js";
import "./chunk-6RG5EZX4.js";
import "./chunk-HINB7W3P.js";
export {
  LONGEST_COMMENT,
  commentOnPull
};
