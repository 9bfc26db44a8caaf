const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  LOST_SEPARATOR,
  NO_LIMITS,
  cellOf,
  readCsv
} from "./chunk-VW6F2PZY.js";
import "./chunk-ER3NPN5R.js";
export {
  LOST_SEPARATOR,
  NO_LIMITS,
  cellOf,
  readCsv
};
