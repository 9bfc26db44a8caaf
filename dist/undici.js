const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  require_undici
} from "./chunk-RPBH4XD3.js";
import {
  __toESM
} from "./chunk-PEA7CGHU.js";

// proxied:undici
var import_undici = __toESM(require_undici());
var export_default = import_undici.default;
export {
  export_default as default
};
