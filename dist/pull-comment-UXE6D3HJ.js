const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  pullComment
} from "./chunk-52S5GY2U.js";
import "./chunk-IYIZPONF.js";
import "./chunk-7UBMNN7J.js";
import "./chunk-2CBKXGC5.js";
import "./chunk-J7R5CXMK.js";
import "./chunk-37NDKD3H.js";
import "./chunk-R5LQOSPY.js";
import "./chunk-SYJ7BCN2.js";
import "./chunk-5LKCKODG.js";
export {
  pullComment
};
