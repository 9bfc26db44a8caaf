import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  pullComment
} from "./chunk-JTD3NYTA.js";
import "./chunk-2YMBYYFT.js";
import "./chunk-E34C3JMU.js";
import "./chunk-OFFJR7DG.js";
import "./chunk-MODW7N6P.js";
import "./chunk-A5P7JW7V.js";
export {
  pullComment
};
