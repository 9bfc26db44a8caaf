import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  describeRow,
  remove
} from "./chunk-UOCROEPV.js";
import "./chunk-VC3JHHOC.js";
import "./chunk-VRMNBZQQ.js";
import "./chunk-ESDNI4DM.js";
import "./chunk-LLTCUPPS.js";
import "./chunk-UAM2OTMW.js";
import "./chunk-KRBMLOVT.js";
import "./chunk-R2WDRGI5.js";
import "./chunk-VV37ZCMS.js";
import "./chunk-BUBGSJPG.js";
import "./chunk-6E3OOECW.js";
import "./chunk-RLUVXNBO.js";
import "./chunk-4CH3WRF7.js";
import "./chunk-3KC44O74.js";
import "./chunk-ZZROL2R5.js";
import "./chunk-Z7GV73W6.js";
export {
  describeRow,
  remove
};
