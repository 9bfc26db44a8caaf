import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  changedFiles
} from "./chunk-5L7F7PMK.js";
import {
  MAX_BYTES,
  isJunk,
  readCsv
} from "./chunk-GYX7SNEF.js";
import {
  Failure,
  count,
  quote
} from "./chunk-WILDMYJS.js";

// src/commands/given-files.ts
async function readGivenFiles({ run, github, workspace, log }, patterns, untouched) {
  if (patterns.length === 0) return [];
  let { paths: found, unmatched } = await workspace.find(patterns), paths = found.filter((path) => !isJunk(path)), chosen = paths;
  if (run.event.name === "push" || run.event.name === "pull_request") {
    if (github === void 0)
      throw new Failure(
        "The input github-token is missing. Without it the action cannot see which files were changed."
      );
    let changed = await changedFiles(github, run.event);
    chosen = paths.filter((path) => changed.has(path)), log.info(
      `${count(chosen.length, "changed file")} of ${count(paths.length, "file")} that the input files names.`
    );
  } else if (unmatched.length > 0)
    throw new Failure(
      `No file in the repository is called ${unmatched.map(quote).join(" or ")} (the input files). ${untouched} Check the path, and that the file is committed on the branch of this run.`
    );
  return Promise.all(chosen.map(async (path) => readCsv(path, await workspace.read(path, MAX_BYTES))));
}

// src/text/given-files.ts
var FILES_CHECKED = "The files can be read. They were not compared with your history: this run has no session (a pull request from a fork gets none).", NO_FILE = "No CSV file that the input files names was added or changed.";

export {
  readGivenFiles,
  FILES_CHECKED,
  NO_FILE
};
