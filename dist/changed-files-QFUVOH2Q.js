const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  changedFiles
} from "./chunk-WZJHDKCR.js";
import "./chunk-BOYYKKWA.js";
import "./chunk-ER3NPN5R.js";
export {
  changedFiles
};
