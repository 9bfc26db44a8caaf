const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);
import {
  BACKUP_DIRECTORY,
  loadMeanwhile,
  plays,
  readActivities,
  readBoolean,
  readDuplicateSetting,
  readNumber,
  sent
} from "./chunk-ER3NPN5R.js";

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
    let { backup } = await import("./backup-FFFM3MDA.js");
    loadMeanwhile(() => import("./conclusion-3WYKTIKM.js"));
    let report = await backup(tools, options, begun), { concludeBackup } = await import("./conclusion-3WYKTIKM.js");
    return concludeBackup(report, tools.run);
  }
};
export {
  command
};
