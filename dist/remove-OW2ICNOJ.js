import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  describeRow,
  remove
} from "./chunk-BD6SA6C2.js";
import "./chunk-GHNKFW5L.js";
import "./chunk-PDEQ47EM.js";
import "./chunk-ESDNI4DM.js";
import "./chunk-IOJ6QNNE.js";
import "./chunk-57RZNLRJ.js";
import "./chunk-ZLXBQTQI.js";
import "./chunk-YJCA5ULO.js";
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
