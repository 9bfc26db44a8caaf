import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  getArtifactInternal,
  getArtifactPublic
} from "./chunk-CSMVI6HM.js";
import "./chunk-I3HVAO7X.js";
import "./chunk-MRTABVOK.js";
import "./chunk-6P4RFVYY.js";
import "./chunk-SHIWEGT5.js";
import "./chunk-CJTDWEQ5.js";
import "./chunk-YW6S3YFP.js";
import "./chunk-ENZQXGBK.js";
import "./chunk-A5P7JW7V.js";
export {
  getArtifactInternal,
  getArtifactPublic
};
