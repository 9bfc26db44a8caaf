const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  againLinks,
  undoAgain
} from "./chunk-JCYXLLK3.js";
import "./chunk-LECI3YCT.js";
import "./chunk-NACL6L3U.js";
import "./chunk-JD6G7UP5.js";
import "./chunk-IPU7TQFB.js";
import "./chunk-GG7NFWI5.js";
export {
  againLinks,
  undoAgain
};
