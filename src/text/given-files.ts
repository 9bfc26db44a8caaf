/** Words about given files that change, import and undo share, as plain text. */

export const FILES_CHECKED =
  'The files can be read. They were not compared with your history: this run has no session (a pull request from a fork gets none).';

export const NO_FILE = 'No CSV file that matches the input files was added or changed.';
