const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
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
} from "./chunk-HFJTYVDV.js";
import "./chunk-7EHXACA7.js";
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
