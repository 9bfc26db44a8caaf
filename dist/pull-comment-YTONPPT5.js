import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  pullComment
} from "./chunk-SR5NBEVW.js";
import "./chunk-MH2REXIK.js";
import "./chunk-T4ZNIX5R.js";
import "./chunk-KBRKUOKI.js";
import "./chunk-XNMR7NST.js";
import "./chunk-A5P7JW7V.js";
export {
  pullComment
};
