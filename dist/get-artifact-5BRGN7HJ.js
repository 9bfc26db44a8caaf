const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  getArtifactInternal,
  getArtifactPublic
} from "./chunk-OEVIMNFD.js";
import "./chunk-LRZ6DYQN.js";
import "./chunk-T4YFVEBM.js";
import "./chunk-2II64JFQ.js";
import "./chunk-6QM3QKTB.js";
import "./chunk-HUONCSOZ.js";
import "./chunk-RVX7XLI3.js";
import "./chunk-IJZOACMD.js";
export {
  getArtifactInternal,
  getArtifactPublic
};
