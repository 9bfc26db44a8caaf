/** The largest file that is read, in bytes: more than an account can fill. */
export const MAX_BYTES = 50_000_000;
export const TOO_LARGE = 'The file is larger than 50 MB. Split it into smaller files.';

/** The most rows that one file may have. */
export const MAX_ROWS = 200_000;
export const TOO_MANY_ROWS = 'The file has more than 200,000 rows. Split it into smaller files.';

/** Records allowed per row, blank rows included: spreadsheets can append a million. */
export const RECORDS_PER_ROW = 20;
