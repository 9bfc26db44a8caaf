import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  getArtifactInternal,
  getArtifactPublic
} from "./chunk-DA7RGP5Z.js";
import "./chunk-AXGLBFOZ.js";
import "./chunk-TVHMVF7S.js";
import "./chunk-6SVEHYPO.js";
import "./chunk-SHIWEGT5.js";
import "./chunk-CJTDWEQ5.js";
import "./chunk-QZMFISJL.js";
import "./chunk-MODW7N6P.js";
import "./chunk-A5P7JW7V.js";
export {
  getArtifactInternal,
  getArtifactPublic
};
