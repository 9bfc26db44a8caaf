import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readManifest,
  showPaths,
  writeManifest
} from "./chunk-NY2AXODK.js";
import "./chunk-LGA33J2M.js";
import "./chunk-2ZR6XQXU.js";
import "./chunk-MODW7N6P.js";
import "./chunk-A5P7JW7V.js";
export {
  readManifest,
  showPaths,
  writeManifest
};
