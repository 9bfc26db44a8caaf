import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  LONGEST_COMMENT,
  commentOnPull
} from "./chunk-MH2REXIK.js";
import "./chunk-T4ZNIX5R.js";
import "./chunk-XNMR7NST.js";
import "./chunk-A5P7JW7V.js";
export {
  LONGEST_COMMENT,
  commentOnPull
};
