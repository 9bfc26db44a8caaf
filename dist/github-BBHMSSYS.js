import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Context
} from "./chunk-X7CSHCWH.js";
import "./chunk-A5P7JW7V.js";

// context-alone:@actions/github
var context = { get payload() {
  return new Context().payload;
} };
export {
  context
};
