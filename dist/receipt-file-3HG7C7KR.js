const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import "./chunk-M3XI5ZLT.js";
import "./chunk-CFWBS4UD.js";
import "./chunk-D2WB4WWQ.js";
import "./chunk-JTFBSVXS.js";
import {
  _enum,
  array,
  boolean,
  int,
  iso_exports,
  literal,
  object,
  string
} from "./chunk-HFJTYVDV.js";
import "./chunk-7EHXACA7.js";

// src/github/receipt-file.ts
var historyId = string().regex(/^\d{1,20}$/), stamp = iso_exports.datetime().nullable(), type = _enum(["episode", "movie"]), minute = string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/), sent = object({ historyId, for: historyId.optional(), type, traktId: int(), minute }), receipt = object({
  version: literal(1),
  account: object({ slug: string().min(1), uuid: string().optional() }),
  run: object({
    id: string().regex(/^\d+$/),
    attempt: string().regex(/^\d+$/),
    key: string().regex(/^[a-z0-9]{4}$/)
  }),
  /** Keys of intents of the same step whose upload failed midway, so nothing was done under them. */
  abandoned: array(string()).default([]),
  removed: array(
    object({
      historyId,
      clear: boolean(),
      type,
      traktId: int().nullable(),
      minute,
      stays: array(historyId)
    })
  ),
  gone: array(historyId),
  added: array(sent.extend({ clear: boolean() })),
  perhaps: array(sent),
  counted: array(object({ historyId, for: historyId })).default([]),
  kept: array(historyId),
  unkept: array(historyId).default([]),
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
