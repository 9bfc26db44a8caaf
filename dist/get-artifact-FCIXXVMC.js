const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  getArtifactInternal,
  getArtifactPublic
} from "./chunk-5QWEDFAD.js";
import "./chunk-C2RS6JHA.js";
import "./chunk-3G32N7O7.js";
import "./chunk-PHWZULOK.js";
import "./chunk-6QM3QKTB.js";
import "./chunk-FIUD6MHL.js";
import "./chunk-P5YJ5Q4E.js";
import "./chunk-ER3NPN5R.js";
export {
  getArtifactInternal,
  getArtifactPublic
};
