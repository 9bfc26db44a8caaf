const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  getArtifactInternal,
  getArtifactPublic
} from "./chunk-SHFHAGVA.js";
import "./chunk-G7EUNWHO.js";
import "./chunk-X32XSS6J.js";
import "./chunk-TPSG2UMP.js";
import "./chunk-NTJPNP7W.js";
import "./chunk-57DJ7JKZ.js";
import "./chunk-RPBH4XD3.js";
import "./chunk-PEA7CGHU.js";
export {
  getArtifactInternal,
  getArtifactPublic
};
