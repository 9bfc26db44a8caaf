import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  getArtifactInternal,
  getArtifactPublic
} from "./chunk-5OXOESFM.js";
import "./chunk-KSMJKVI3.js";
import "./chunk-RFO6KZPG.js";
import "./chunk-ZB6XXCA5.js";
import "./chunk-SHIWEGT5.js";
import "./chunk-CJTDWEQ5.js";
import "./chunk-YW6S3YFP.js";
import "./chunk-XNMR7NST.js";
import "./chunk-A5P7JW7V.js";
export {
  getArtifactInternal,
  getArtifactPublic
};
