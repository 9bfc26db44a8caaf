import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  LONGEST_COMMENT,
  commentOnPull
} from "./chunk-2YMBYYFT.js";
import "./chunk-E34C3JMU.js";
import "./chunk-MODW7N6P.js";
import "./chunk-A5P7JW7V.js";
export {
  LONGEST_COMMENT,
  commentOnPull
};
