const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  orderReader,
  readOrder
} from "./chunk-6GWYSNKX.js";
import "./chunk-RDH3CNYE.js";
import "./chunk-2CBKXGC5.js";
import "./chunk-J7R5CXMK.js";
import "./chunk-37NDKD3H.js";
import "./chunk-R5LQOSPY.js";
import "./chunk-SYJ7BCN2.js";
import "./chunk-5LKCKODG.js";
export {
  orderReader,
  readOrder
};
