import { isAscii, quote } from '../base/wording.ts';

const UNSEEN = /[\u200B-\u200F\u2060\uFEFF\u00AD]/g;
const QUOTED = /^[“”„‟«»](.*)[“”„‟«»]$/s;

/** A cell without white space around it, without characters that cannot be seen, and without typographic quotes around it. */
export function bare(cell: string): string {
  if (isAscii(cell)) return cell.trim(); // as nearly every cell of millions
  const seen = cell.replace(UNSEEN, '').trim();
  return QUOTED.exec(seen)?.[1]?.trim() ?? seen;
}

/** What a spreadsheet writes where a column is too narrow, or where a formula went wrong: the content is lost. */
export function isLost(cell: string): boolean {
  return /^#+$/.test(cell) || /^#[A-Z0-9/]+[!?]?$/.test(cell);
}

const GROUPED = [
  /^(\d{1,3}(?:,\d{3})+)(?:\.0+)?$/,
  /^(\d{1,3}(?:\.\d{3})+)(?:,0+)?$/,
  /^(\d{1,3}(?:[ \u00A0\u202F'’]\d{3})+)(?:[.,]0+)?$/,
];
/** Ambiguous: one thousand as a German writes it, or one with three decimals. */
const AMBIGUOUS = /^\d{1,3}[.,]000$/;
const MOST_DIGITS = 40;

/**
 * The digits of a whole number as spreadsheets write it: `3700707`, `3700707.0`, `3,700,707`, `3.700.707`, `3 700 707`;
 * `undefined` for anything else, and where it can be read in two ways.
 */
function wholeDigits(text: string): string | undefined {
  if (text.length > 2 * MOST_DIGITS || AMBIGUOUS.test(text)) return undefined;
  const digits =
    /^(\d+)(?:[.,]0{1,2}|[.,]0{4,})?$/.exec(text)?.[1] ??
    GROUPED.map(grouped => grouped.exec(text)?.[1]?.replace(/\D/g, '')).find(found => found !== undefined);
  return digits !== undefined && digits.length <= MOST_DIGITS ? digits : undefined;
}

/** A whole number of up to 15 digits as spreadsheets write it; `undefined` for anything else. */
export function wholeNumber(text: string | undefined): number | undefined {
  const digits = text === undefined ? undefined : wholeDigits(text);
  return digits === undefined || digits.length > 15 ? undefined : Number(digits);
}

const MAX_ID = 2n ** 64n - 1n;

/** Surely of 64 bits. */
const PLAIN_ID = /^[1-9]\d{0,17}$/;

/** A history ID, without leading zeros; `undefined` when it is not a whole number of 64 bits. */
export function parseHistoryId(text: string): string | undefined {
  if (PLAIN_ID.test(text)) return text;
  const digits = wholeDigits(text);
  if (digits === undefined) return undefined;
  const id = BigInt(digits);
  return id > 0n && id <= MAX_ID ? String(id) : undefined;
}

/** What to do when a spreadsheet took history IDs for numbers. */
const KEEP_AS_TEXT =
  'Import the file again with the column history_id as text, or write the x into the file as it was exported.';

/** Why `text` is not a history ID, and what to do, in a sentence. */
export function explainBadId(text: string): string {
  if (text === '') return 'The row has a mark, but no history ID.';
  if (isLost(text)) {
    return `The history ID is lost: the cell says ${quote(text)}. Make the column wider before you save the file, or export again.`;
  }
  if (/^\d+([.,]\d+)?e\+?\d+$/i.test(text)) {
    return `The spreadsheet turned the history ID into ${quote(text)}, which is rounded and no longer matches any play. ${KEEP_AS_TEXT}`;
  }
  return `${quote(text)} is not a history ID: it must be a whole number.`;
}
