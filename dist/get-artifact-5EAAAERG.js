const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  getArtifactInternal,
  getArtifactPublic
} from "./chunk-XO45AT2X.js";
import "./chunk-TW666KW2.js";
import "./chunk-SRIBTZYB.js";
import "./chunk-TPSG2UMP.js";
import "./chunk-RTBGOLQO.js";
import "./chunk-WQ7PZYQI.js";
import "./chunk-CZZNE7GX.js";
import "./chunk-GG7NFWI5.js";
export {
  getArtifactInternal,
  getArtifactPublic
};
