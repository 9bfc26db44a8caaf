const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  getArtifactInternal,
  getArtifactPublic
} from "./chunk-RUELTFF3.js";
import "./chunk-RK7HORLP.js";
import "./chunk-ITOR4QW7.js";
import "./chunk-TPSG2UMP.js";
import "./chunk-FTZJJRPB.js";
import "./chunk-3V4DUBYT.js";
import "./chunk-VBXBENE2.js";
import "./chunk-HINB7W3P.js";
export {
  getArtifactInternal,
  getArtifactPublic
};
