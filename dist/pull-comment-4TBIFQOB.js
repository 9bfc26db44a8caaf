const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  LONGEST_COMMENT,
  commentOnPull
} from "./chunk-EVKWPIJU.js";
import "./chunk-U2FGYJ4Y.js";
import "./chunk-IJZOACMD.js";
export {
  LONGEST_COMMENT,
  commentOnPull
};
