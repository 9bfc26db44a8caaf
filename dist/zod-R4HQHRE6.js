import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  _enum,
  array,
  boolean,
  int,
  iso_exports,
  literal,
  number,
  object,
  string,
  union,
  unknown
} from "./chunk-2ZR6XQXU.js";
import "./chunk-X7CSHCWH.js";
import "./chunk-A5P7JW7V.js";
export {
  array,
  boolean,
  _enum as enum,
  int,
  iso_exports as iso,
  literal,
  number,
  object,
  string,
  union,
  unknown
};
