import { unicodeExpression } from '../base/unicode.ts';
import { isAscii } from '../base/wording.ts';
import { plainTitle } from './claims.ts';

const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
/** In other scripts a mark can make another letter. */
const accents = unicodeExpression(String.raw`(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+`);

/**
 * Whether two titles are the same but for case, accents, punctuation, typographic quotes, and `&` for `and`. A part of a title
 * is not the same, and neither are titles of which nothing but punctuation is left.
 */
export function isSameTitle(a: string, b: string): boolean {
  const [x, y] = [readingsOf(a), readingsOf(b)];
  if (x.spaced === '') return plainTitle(a) === plainTitle(b);
  return x.spaced === y.spaced || x.joined === y.joined;
}

/** The words of a title as a search by them finds it, however it is written. */
export function searchWords(title: string): string {
  const words = readingsOf(title).spaced.split(' ');
  const telling = words.filter(word => word !== 'and');
  return (telling.length > 0 ? telling : words).join(' ');
}

/** A title that ends with a year in brackets, and that year; `undefined` for any other. */
export function yearInTitle(title: string): { title: string; year: number } | undefined {
  const [, name, year] = /^(.*\S)\s*[([](\d{4})[)\]]$/s.exec(title.trim()) ?? [];
  return name === undefined ? undefined : { title: name, year: Number(year) };
}

/** With a gap for each punctuation mark (`wall e`), and with none (`shield`). */
function readingsOf(title: string): { spaced: string; joined: string } {
  const plain = withoutAccents(plainTitle(title)).replace(/&/g, ' and ').replace(/['’]/g, '');
  const punctuation = isAscii(plain) ? IN_ASCII : IN_ANY_SCRIPT;
  return {
    spaced: words(plain.replace(punctuation.orGaps(), ' ')),
    joined: words(plain.replace(punctuation.alone(), '')),
  };
}

/** Of small letters. */
const IN_ASCII = { orGaps: () => /[^a-z0-9]+/g, alone: () => /[^a-z0-9\s]+/g };
const IN_ANY_SCRIPT = {
  orGaps: unicodeExpression(String.raw`[^\p{L}\p{M}\p{N}]+`),
  alone: unicodeExpression(String.raw`[^\p{L}\p{M}\p{N}\s]+`),
};

function withoutAccents(text: string): string {
  if (isAscii(text)) return text;
  return text
    .normalize('NFKD')
    .replace(accents(), '')
    .normalize('NFC')
    .replace(/[ßæœøłđðþı]/g, letter => LETTERS[letter] ?? letter);
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
