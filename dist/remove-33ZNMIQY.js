import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  describeRow,
  remove
} from "./chunk-T5WPALO7.js";
import "./chunk-KX3I7FG2.js";
import "./chunk-LCEE7OTL.js";
import "./chunk-ESDNI4DM.js";
import "./chunk-WBI2R35H.js";
import "./chunk-57RZNLRJ.js";
import "./chunk-C44G2USM.js";
import "./chunk-YJCA5ULO.js";
import "./chunk-LZZBWRM4.js";
import "./chunk-OABI4GXN.js";
import "./chunk-RWPMEMX4.js";
import "./chunk-HOMJZW5H.js";
import "./chunk-4URY7US4.js";
import "./chunk-WMIPUDEJ.js";
import "./chunk-XKXPQHMS.js";
import "./chunk-Z7GV73W6.js";
export {
  describeRow,
  remove
};
