import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  LONGEST_COMMENT,
  commentOnPull
} from "./chunk-IUQI7BTJ.js";
import "./chunk-3XA23LCA.js";
import "./chunk-X7CSHCWH.js";
import "./chunk-A5P7JW7V.js";
export {
  LONGEST_COMMENT,
  commentOnPull
};
