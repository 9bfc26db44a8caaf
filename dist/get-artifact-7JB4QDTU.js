const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  getArtifactInternal,
  getArtifactPublic
} from "./chunk-OGO7QSP6.js";
import "./chunk-BH6322LT.js";
import "./chunk-PKP377EP.js";
import "./chunk-TPSG2UMP.js";
import "./chunk-VGE5QUR3.js";
import "./chunk-K2EEU6YC.js";
import "./chunk-RDP5G3Q2.js";
import "./chunk-XNGMS734.js";
export {
  getArtifactInternal,
  getArtifactPublic
};
