const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readFileAt,
  readStanding
} from "./chunk-Z62RNAIA.js";
import "./chunk-XL2QVLNO.js";
import "./chunk-IJZOACMD.js";
export {
  readFileAt,
  readStanding
};
