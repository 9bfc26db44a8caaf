const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  removalTarget,
  undoLink
} from "./chunk-PEA7CGHU.js";

// src/commands/undo/again.ts
function undoAgain(run, runId) {
  return undoLink(removalTarget(run), runId, `Undoes run ${runId}.
`, run.id);
}
function againLinks(run, targets) {
  return targets.map(({ runId }) => ({ words: `Undo run ${runId}`, page: undoAgain(run, runId) }));
}

export {
  undoAgain,
  againLinks
};
