const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  againLinks,
  undoAgain
} from "./chunk-7YQJ5KAU.js";
import "./chunk-6DYQZY33.js";
import "./chunk-GOPZZ2DP.js";
import "./chunk-SW5BNXCA.js";
import "./chunk-VG6WTQ7Y.js";
import "./chunk-XNGMS734.js";
export {
  againLinks,
  undoAgain
};
