import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  describeRow,
  remove
} from "./chunk-2X2DOS6B.js";
import "./chunk-TYLQ7XFM.js";
import "./chunk-PDEQ47EM.js";
import "./chunk-ESDNI4DM.js";
import "./chunk-IOJ6QNNE.js";
import "./chunk-57RZNLRJ.js";
import "./chunk-ZLXBQTQI.js";
import "./chunk-YJCA5ULO.js";
import "./chunk-ECQ6SZ2T.js";
import "./chunk-PFQ7U3BY.js";
import "./chunk-3NE3BB6E.js";
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
