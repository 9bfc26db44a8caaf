import { bare } from './cells.ts';

/** What a cell of the column `remove` means. `keep`: the play is right, and is never suspect again. */
export type Mark = 'remove' | 'no' | 'keep' | 'unmarked';

/** In lower case; booleans also as German, French, Spanish and Italian sheets write them. */
const MARKS = new Map<string, Mark>([
  ['', 'unmarked'],
  ...['x', '✓', '✔', '☑', 'yes', 'y', 'true', '1', 'remove'].map(word => [word, 'remove'] as const),
  ...['wahr', 'vrai', 'verdadero', 'vero'].map(word => [word, 'remove'] as const),
  ...['no', 'n', 'false', '0'].map(word => [word, 'no'] as const),
  ...['falsch', 'faux', 'falso'].map(word => [word, 'no'] as const),
  ['keep', 'keep'],
]);

/** The Cyrillic and Greek letters that look like an x. */
const LIKE_X = /[\u0445\u0425\u03C7\u03A7]/g;
/** What makes an emoji of a sign, or keeps it one. */
const VARIATION = /[\uFE0E\uFE0F]/g;

/** The meaning of a cell of the column `remove`; `undefined` for anything that is no mark. */
export function readMark(cell: string): Mark | undefined {
  const word = bare(cell).replace(VARIATION, '').replace(LIKE_X, 'x').normalize('NFKC').toLowerCase();
  return MARKS.get(word.replace(/^([01])[.,]0+$/, '$1'));
}
