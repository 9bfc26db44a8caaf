import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/text/given-files.ts
var FILES_CHECKED = "The files can be read. They were not compared with your history: this run has no session (a pull request from a fork gets none).", NO_FILE = "No CSV file that the input files names was added or changed.";

export {
  FILES_CHECKED,
  NO_FILE
};
