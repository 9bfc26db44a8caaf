import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_undici
} from "./chunk-CJTDWEQ5.js";
import "./chunk-A5P7JW7V.js";
export default require_undici();
