const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  getArtifactInternal,
  getArtifactPublic
} from "./chunk-HN3XVC7C.js";
import "./chunk-2KFQDHZ7.js";
import "./chunk-JCK5P7GZ.js";
import "./chunk-TPSG2UMP.js";
import "./chunk-TLQYKUL3.js";
import "./chunk-2KQXLYV4.js";
import "./chunk-32TE6HJH.js";
import "./chunk-CKYBNFFS.js";
export {
  getArtifactInternal,
  getArtifactPublic
};
