import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  getArtifactInternal,
  getArtifactPublic
} from "./chunk-A4QQCQEQ.js";
import "./chunk-K5UUOKUK.js";
import "./chunk-JCHTTOKO.js";
import "./chunk-WDG4NIDD.js";
import "./chunk-SHIWEGT5.js";
import "./chunk-CJTDWEQ5.js";
import "./chunk-FAPU56VX.js";
import "./chunk-X7CSHCWH.js";
import "./chunk-A5P7JW7V.js";
export {
  getArtifactInternal,
  getArtifactPublic
};
