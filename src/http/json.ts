/** An integer that a JavaScript number cannot hold has at least this many digits. */
const LONG = 16;

/**
 * Parses JSON without rounding: an integer that a JavaScript number cannot hold comes back as its digits. Where there is
 * none, which is nearly always, it takes a fifth of the time.
 * @throws SyntaxError when `text` is not JSON.
 */
export function parseJson(text: string): unknown {
  return hasLongNumber(text)
    ? JSON.parse(text, keepDigits as (key: string, value: unknown) => unknown)
    : JSON.parse(text);
}

/** Whether there are 16 digits in a row: it is enough to look at every 16th character. */
function hasLongNumber(text: string): boolean {
  for (let index = LONG - 1; index < text.length; index += LONG) {
    if (isDigit(text, index) && digitsAround(text, index) >= LONG) return true;
  }
  return false;
}

function digitsAround(text: string, index: number): number {
  let [first, last] = [index, index];
  while (isDigit(text, first - 1)) first--;
  while (isDigit(text, last + 1)) last++;
  return last - first + 1;
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

function keepDigits(_key: string, value: unknown, context: { source?: string }): unknown {
  return typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(context.source ?? '')
    ? context.source
    : value;
}

/** An integer of any size, to be written into JSON digit by digit. */
export function integer(digits: string): unknown {
  return (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(digits);
}
