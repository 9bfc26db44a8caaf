import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  context,
  getOctokit
} from "./chunk-TL5HUNUG.js";
import "./chunk-Z7GV73W6.js";
export {
  context,
  getOctokit
};
