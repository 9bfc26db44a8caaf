const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  require_undici
} from "./chunk-CHWKB6TY.js";
import {
  __toESM
} from "./chunk-5LKCKODG.js";

// proxied:undici
var import_undici = __toESM(require_undici());
var export_default = import_undici.default;
export {
  export_default as default
};
