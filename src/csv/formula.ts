const BEGINS_FORMULA = '=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20';
const BEFORE_FORMULA = " \\u00A0'";
/** What a spreadsheet would run as a formula; whoever opens it may have put apostrophes and spaces before it. */
const FORMULA = `[${BEGINS_FORMULA}]`;
/** The characters, as in a class of a regular expression, with which a cell begins that has something to escape before its first tab, semicolon or line end. */
export const MAY_ESCAPE = BEGINS_FORMULA + BEFORE_FORMULA;
/**
 * Where a formula can begin: in a cell, and where a spreadsheet that splits cells at semicolons, tabs or line ends lets another
 * one begin. That one may begin with a quotation mark, which such a spreadsheet takes away.
 */
const PLACES = [
  { after: '^', before: `[${BEFORE_FORMULA}]*${FORMULA}` },
  { after: '(?<=[\\t;\\r\\n])', before: `[${BEFORE_FORMULA}"]*${FORMULA}` },
];
const TO_ESCAPE = new RegExp(PLACES.map(({ after, before }) => `${after}(?=${before})`).join('|'), 'g');
const ESCAPED = new RegExp(PLACES.map(({ after, before }) => `${after}'(?=${before})`).join('|'), 'g');

/**
 * csv-stringify’s own escape_formulas looks at the first character of a cell alone, and nothing could take it back.
 * @returns `text` with an apostrophe wherever a spreadsheet would run what follows, or where that looks escaped already.
 */
export function escapeFormula(text: string): string {
  return text.replace(TO_ESCAPE, "'");
}

/** The text that `escapeFormula` was given. */
export function unescapeFormula(cell: string): string {
  return cell.includes("'") ? cell.replace(ESCAPED, '') : cell;
}
