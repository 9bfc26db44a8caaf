const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  importPlays
} from "./chunk-XJ3RZLZ6.js";
import "./chunk-HFDGQEOI.js";
import {
  readImportOptions
} from "./chunk-IJZOACMD.js";

// src/commands/import/command.ts
var command = {
  hasPreview: !0,
  readOptions: readImportOptions,
  async carryOut(tools, options) {
    let report = await importPlays(tools, options), { concludeImport } = await import("./conclusion-GC3A62GH.js");
    return concludeImport(report, tools.run);
  }
};
export {
  command
};
