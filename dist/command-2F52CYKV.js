const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  readUndoOptions,
  undo
} from "./chunk-ER3NPN5R.js";

// src/commands/undo/command.ts
var command = {
  hasPreview: !0,
  readOptions: readUndoOptions,
  async carryOut(tools, options) {
    let report = await undo(tools, options), { concludeUndo } = await import("./conclusion-GGFJJRTL.js");
    return concludeUndo(report, tools.run);
  }
};
function commandFor(runId, ids) {
  let asked = { files: [], ids: [...ids], runId };
  return {
    ...command,
    readOptions: (input, common) => ({ ...readUndoOptions(withRun(input, runId), common), ...asked })
  };
}
function withRun(input, runId) {
  return Object.assign((name) => name === "run" ? runId : input(name), { problem: input.problem });
}
export {
  command,
  commandFor
};
