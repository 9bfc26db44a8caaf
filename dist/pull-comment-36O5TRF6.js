import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  pullComment
} from "./chunk-ZJHSJQ7N.js";
import "./chunk-IUQI7BTJ.js";
import "./chunk-3XA23LCA.js";
import "./chunk-LIO4ICH3.js";
import "./chunk-X7CSHCWH.js";
import "./chunk-A5P7JW7V.js";
export {
  pullComment
};
