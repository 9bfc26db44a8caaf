import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readManifest,
  showPaths,
  writeManifest
} from "./chunk-2GDKLSWO.js";
import "./chunk-LGA33J2M.js";
import "./chunk-2ZR6XQXU.js";
import "./chunk-X7CSHCWH.js";
import "./chunk-A5P7JW7V.js";
export {
  readManifest,
  showPaths,
  writeManifest
};
