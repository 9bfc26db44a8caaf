import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  LONGEST_COMMENT,
  commentOnPull
} from "./chunk-KYBAGLP5.js";
import "./chunk-P37DOLVA.js";
import "./chunk-ENZQXGBK.js";
import "./chunk-A5P7JW7V.js";
export {
  LONGEST_COMMENT,
  commentOnPull
};
