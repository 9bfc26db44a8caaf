const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  importPlays
} from "./chunk-TXIIRZ3S.js";
import "./chunk-VW6F2PZY.js";
import {
  readImportOptions
} from "./chunk-ER3NPN5R.js";

// src/commands/import/command.ts
var command = {
  hasPreview: !0,
  readOptions: readImportOptions,
  async carryOut(tools, options) {
    let report = await importPlays(tools, options), { concludeImport } = await import("./conclusion-256CQJYZ.js");
    return concludeImport(report, tools.run);
  }
};
export {
  command
};
