const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  request
} from "./chunk-6QM3QKTB.js";
import "./chunk-ER3NPN5R.js";
export {
  request
};
