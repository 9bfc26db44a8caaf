const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  pullComment
} from "./chunk-AYUQAH4Q.js";
import "./chunk-EVKWPIJU.js";
import "./chunk-U2FGYJ4Y.js";
import "./chunk-MZZA6CC2.js";
import "./chunk-IJZOACMD.js";
export {
  pullComment
};
