import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  describeRow,
  remove
} from "./chunk-OAQCM67P.js";
import "./chunk-DUKFZP4B.js";
import "./chunk-Q4JNIYWV.js";
import "./chunk-ESDNI4DM.js";
import "./chunk-IOJ6QNNE.js";
import "./chunk-57RZNLRJ.js";
import "./chunk-5WHLPPUS.js";
import "./chunk-R2WDRGI5.js";
import "./chunk-ECQ6SZ2T.js";
import "./chunk-PFQ7U3BY.js";
import "./chunk-WCPOX4B5.js";
import "./chunk-RLUVXNBO.js";
import "./chunk-HOMJZW5H.js";
import "./chunk-4URY7US4.js";
import "./chunk-WMIPUDEJ.js";
import "./chunk-XKXPQHMS.js";
import "./chunk-Z7GV73W6.js";
export {
  describeRow,
  remove
};
