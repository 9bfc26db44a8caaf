const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readManifest,
  showPaths,
  writeManifest
} from "./chunk-BPPT7GWG.js";
import "./chunk-GUJZOBXT.js";
import "./chunk-OLKIPNXR.js";
import "./chunk-IJZOACMD.js";
export {
  readManifest,
  showPaths,
  writeManifest
};
