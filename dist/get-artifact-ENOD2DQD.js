const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  getArtifactInternal,
  getArtifactPublic
} from "./chunk-6SKKE3GM.js";
import "./chunk-KZUZTEFE.js";
import "./chunk-AFJ6KWKA.js";
import "./chunk-TPSG2UMP.js";
import "./chunk-37NO3XNA.js";
import "./chunk-KLF5FXYN.js";
import "./chunk-OLHIJ6QF.js";
import "./chunk-7EHXACA7.js";
export {
  getArtifactInternal,
  getArtifactPublic
};
