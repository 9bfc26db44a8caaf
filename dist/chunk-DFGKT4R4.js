import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  hours,
  readBoolean,
  readChoice,
  readIds,
  readNumber,
  splitNames
} from "./chunk-X7CSHCWH.js";

// src/commands/shared-options.ts
function readSelecting(input) {
  return {
    files: splitNames(input("files")),
    ids: readIds(input),
    dryRun: readBoolean(input, "dry-run", !1)
  };
}
function readDuplicateSetting(input) {
  return {
    duplicateWindow: readNumber(input, "duplicate-window", 4, hours),
    duplicateKeep: readChoice(input, "duplicate-keep", ["best", "first", "last"])
  };
}

export {
  readSelecting,
  readDuplicateSetting
};
