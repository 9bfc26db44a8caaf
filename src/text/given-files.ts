/** What a removal and a restoration say alike of the files that they are given, as plain text. */

export const FILES_CHECKED =
  'The files can be read. They were not compared with your history: this run has no session (a pull request from a fork gets none).';

export const NO_FILE = 'No CSV file that the input files names was added or changed.';
