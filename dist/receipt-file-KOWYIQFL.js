const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import "./chunk-ETAG3NNC.js";
import "./chunk-ZWJ57U3P.js";
import "./chunk-GDCGLYPI.js";
import {
  _enum,
  _minLength,
  _regex,
  array,
  boolean,
  extend,
  int,
  iso_exports,
  literal,
  nullable,
  object,
  optional,
  string
} from "./chunk-XXOV4M4I.js";
import "./chunk-PEA7CGHU.js";

// src/github/receipt-file.ts
var historyId = string().check(_regex(/^\d{1,20}$/)), stamp = nullable(iso_exports.datetime()), type = _enum(["episode", "movie"]), minute = string().check(_regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)), sent = object({ historyId, for: optional(historyId), type, traktId: int(), minute }), receipt = object({
  version: literal(1),
  account: object({ slug: string().check(_minLength(1)), uuid: optional(string()) }),
  run: object({
    id: string().check(_regex(/^\d+$/)),
    attempt: string().check(_regex(/^\d+$/)),
    key: string().check(_regex(/^[a-z0-9]{4}$/))
  }),
  /** Keys of intents of the same step whose upload failed midway, so nothing was done under them. */
  abandoned: array(string()),
  removed: array(
    object({
      historyId,
      clear: boolean(),
      type,
      traktId: nullable(int()),
      minute,
      stays: array(historyId)
    })
  ),
  gone: array(historyId),
  added: array(extend(sent, { clear: boolean() })),
  perhaps: array(sent),
  counted: array(object({ historyId, for: historyId })),
  kept: array(historyId),
  unkept: array(historyId),
  stamps: object({ episodes: stamp, movies: stamp })
});
function readReceipt(text) {
  try {
    let { account, ...rest } = receipt.parse(JSON.parse(text));
    return { ...rest, account: { slug: account.slug, uuid: account.uuid } };
  } catch {
    return;
  }
}
export {
  readReceipt
};
