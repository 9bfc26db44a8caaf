import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/history/claims.ts
var SILENT_FIELDS = [
  "historyId",
  "watchedAt",
  "action",
  "episodeTitle",
  "showSlug"
];
function thingsSaid({
  time: _,
  ...claims
}) {
  return Object.entries(claims).flatMap(
    ([field, said]) => said === void 0 ? [] : [[field, said]]
  );
}
function saidBy(said) {
  return said !== void 0 && "value" in said ? said.value : void 0;
}
function plainTitle(title) {
  return title.normalize("NFKC").replace(/[‘’‚‛`´]/g, "'").replace(/[“”„‟«»]/g, '"').replace(/[‐-―−]/g, "-").replace(/[\s\u200B-\u200D\uFEFF]+/g, " ").trim().toLowerCase();
}

export {
  SILENT_FIELDS,
  thingsSaid,
  saidBy,
  plainTitle
};
