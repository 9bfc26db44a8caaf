const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  changedFiles
} from "./chunk-W4K6JRTF.js";
import "./chunk-XL2QVLNO.js";
import "./chunk-IJZOACMD.js";
export {
  changedFiles
};
