const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  request
} from "./chunk-6QM3QKTB.js";
import "./chunk-IJZOACMD.js";
export {
  request
};
