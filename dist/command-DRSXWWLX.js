const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  change,
  readChangeOptions
} from "./chunk-ER3NPN5R.js";

// src/commands/change/command.ts
var command = {
  hasPreview: !0,
  readOptions: (input, common) => readChangeOptions(input, common),
  async carryOut(tools, options) {
    let report = await change(tools, options), { concludeChange } = await import("./conclusion-3C27R4QB.js");
    return concludeChange(report, tools.run);
  }
};
function commandFor(orders) {
  return { ...command, readOptions: (input, common) => readChangeOptions(input, common, orders) };
}
export {
  command,
  commandFor
};
