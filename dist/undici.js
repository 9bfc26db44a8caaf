const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  require_undici
} from "./chunk-CZZNE7GX.js";
import {
  __toESM
} from "./chunk-GG7NFWI5.js";

// proxied:undici
var import_undici = __toESM(require_undici());
var export_default = import_undici.default;
export {
  export_default as default
};
