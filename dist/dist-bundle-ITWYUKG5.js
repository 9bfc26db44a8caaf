import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  request
} from "./chunk-SHIWEGT5.js";
import "./chunk-X7CSHCWH.js";
import "./chunk-A5P7JW7V.js";
export {
  request
};
