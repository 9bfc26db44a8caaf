const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readManifest,
  showPaths,
  writeManifest
} from "./chunk-VITDEI4M.js";
import "./chunk-GUJZOBXT.js";
import "./chunk-MDWY6PYQ.js";
import "./chunk-ER3NPN5R.js";
export {
  readManifest,
  showPaths,
  writeManifest
};
