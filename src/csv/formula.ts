/** Where a cell begins, or a spreadsheet that splits it otherwise lets one begin. */
const BEGINNING = '(?<=^|[\\t;\\r\\n])';
/** What a spreadsheet would run as a formula there, whether or not it is escaped already. */
const FORMULA = "(?='*[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20])";

/** `text` with an apostrophe wherever a spreadsheet would run what follows, or where that looks escaped already. */
export function escapeFormula(text: string): string {
  return text.replace(new RegExp(BEGINNING + FORMULA, 'g'), "'");
}

/** The text that `escapeFormula` was given. */
export function unescapeFormula(cell: string): string {
  return cell.replace(new RegExp(`${BEGINNING}'${FORMULA}`, 'g'), '');
}
