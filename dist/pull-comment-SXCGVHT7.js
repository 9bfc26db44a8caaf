import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  pullComment
} from "./chunk-4VZ275DJ.js";
import "./chunk-KYBAGLP5.js";
import "./chunk-P37DOLVA.js";
import "./chunk-KIFEG5AK.js";
import "./chunk-ENZQXGBK.js";
import "./chunk-A5P7JW7V.js";
export {
  pullComment
};
