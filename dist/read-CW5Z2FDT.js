const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  LOST_SEPARATOR,
  NO_LIMITS,
  cellOf,
  readCsv
} from "./chunk-HFDGQEOI.js";
import "./chunk-IJZOACMD.js";
export {
  LOST_SEPARATOR,
  NO_LIMITS,
  cellOf,
  readCsv
};
