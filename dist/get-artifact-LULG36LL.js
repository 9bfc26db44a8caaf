const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  getArtifactInternal,
  getArtifactPublic
} from "./chunk-ATF7BZMT.js";
import "./chunk-ZZOEXC2X.js";
import "./chunk-RKSMVIJE.js";
import "./chunk-TPSG2UMP.js";
import "./chunk-334E6FVM.js";
import "./chunk-K4I323UG.js";
import "./chunk-CHWKB6TY.js";
import "./chunk-5LKCKODG.js";
export {
  getArtifactInternal,
  getArtifactPublic
};
