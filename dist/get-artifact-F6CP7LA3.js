const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  getArtifactInternal,
  getArtifactPublic
} from "./chunk-NZBYX6QC.js";
import "./chunk-XFPWMH65.js";
import "./chunk-4CIMUO2Z.js";
import "./chunk-TPSG2UMP.js";
import "./chunk-HIDOVWFM.js";
import "./chunk-DXJD7B5X.js";
import "./chunk-JEETM74S.js";
import "./chunk-G2NYZYSW.js";
export {
  getArtifactInternal,
  getArtifactPublic
};
