import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  getArtifactInternal,
  getArtifactPublic
} from "./chunk-3TS6U64O.js";
import "./chunk-L7CIFEV2.js";
import "./chunk-YZFWT6MG.js";
import "./chunk-SUJIGKQK.js";
import "./chunk-GYE6WV2Q.js";
import "./chunk-CJTDWEQ5.js";
import "./chunk-YW6S3YFP.js";
import "./chunk-SMTNI67A.js";
import "./chunk-EI3X4UOK.js";
import "./chunk-A5P7JW7V.js";
export {
  getArtifactInternal,
  getArtifactPublic
};
