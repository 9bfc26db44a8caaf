import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  request
} from "./chunk-EI3X4UOK.js";
import "./chunk-Z7GV73W6.js";
export {
  request
};
