import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  readDuplicateSetting
} from "./chunk-DFGKT4R4.js";
import {
  BACKUP_DIRECTORY,
  plays,
  readActivities,
  readBoolean,
  readNumber,
  sent
} from "./chunk-X7CSHCWH.js";
import "./chunk-A5P7JW7V.js";

// src/commands/backup/begin.ts
async function begin({ signIn }) {
  let signedIn = await signIn();
  return { signedIn, activities: readActivities(signedIn.api) };
}

// src/commands/backup/options.ts
function readBackupOptions(input, common) {
  let isUnlimited = input("max-shrink").toLowerCase() === "unlimited";
  return {
    ...common,
    directory: input("directory") || BACKUP_DIRECTORY,
    ...readDuplicateSetting(input),
    maxShrink: isUnlimited ? Number.POSITIVE_INFINITY : readNumber(input, "max-shrink", 50, plays),
    full: readBoolean(input, "full", !1),
    issue: readBoolean(input, "issue", !1)
  };
}

// src/commands/backup/command.ts
var command = {
  readOptions: readBackupOptions,
  /** All that the first request does not need loads while it is answered. */
  async carryOut(tools, options) {
    let begun = await begin(tools);
    await sent(begun.activities);
    let { backup } = await import("./backup-DRMVVVWM.js"), report = await backup(tools, options, begun), { concludeBackup } = await import("./conclusion-XDBNPKYU.js");
    return concludeBackup(report, tools.run);
  }
};
export {
  command
};
