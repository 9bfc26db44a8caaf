import { unicodeExpression } from './unicode.ts';

const QUOTE_LIMIT = 40;

/** `text` in quotes on one line, cut to 40 characters. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return `“${characters.length > QUOTE_LIMIT ? `${characters.slice(0, QUOTE_LIMIT - 1).join('')}…` : line}”`;
}

/** Whether all characters are of ASCII and can be seen, spaces among them. */
export function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** Control characters, and invisible ones that reorder or hide text; joiners stay because some scripts need them. */
const unseen = unicodeExpression(
  String.raw`[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+`,
);

/** `text` on one line, with a space for each run of characters that cannot be seen. */
export function visible(text: string): string {
  return isAscii(text) ? text : text.replace(unseen(), ' ');
}

/** `7`, `1,234`: a whole number with commas. Not by Intl, whose tables take 14 ms to load. */
export function figure(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 play`, `2 plays`, `1,234 plays`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${figure(number)} ${number === 1 ? singular : plural}`;
}

const UNTOUCHED =
  /(^|\s)(?:Nothing was (?:added|changed|removed)|This run changed nothing)(?:\.(?:\s+|$)|: (\S?))/g;

/** A message without its sentence that nothing was changed: for a failure after which something else of the run stands. */
export function withoutUntouched(message: string): string {
  return message.replace(UNTOUCHED, (_, before: string, next = '') => before + next.toUpperCase()).trim();
}
