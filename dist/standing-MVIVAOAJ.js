const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readFileAt,
  readStanding
} from "./chunk-ZU6RCJAT.js";
import "./chunk-BOYYKKWA.js";
import "./chunk-ER3NPN5R.js";
export {
  readFileAt,
  readStanding
};
