/** What a spreadsheet would run as a formula, whether or not it is escaped already. */
const FORMULA = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
const ESCAPED = /^'(?='*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/;

/** `text` with an apostrophe before it where a spreadsheet would run it, or where it looks escaped already. */
export function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that `escapeFormula` was given. */
export function unescapeFormula(cell: string): string {
  return cell.replace(ESCAPED, '');
}
