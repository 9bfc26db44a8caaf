import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeFormula, unescapeFormula } from '../../src/csv/formula.ts';
import { check } from '../properties/check.ts';

describe('what a spreadsheet would run', () => {
  it.each([
    ['=cmd()', "'=cmd()"],
    ['a;=cmd()', "a;'=cmd()"],
    ['a\t@sum', "a\t'@sum"],
    ['a\n+1', "a\n'+1"],
    ['a\r\n-1', "a\r\n'-1"],
    ["a;'=1", "a;''=1"],
    ['a;"=1+1', `a;'"=1+1`],
    ['a; =1', "a;' =1"],
    [' =1', "' =1"],
    ['"=1"', '"=1"'],
    ['a;"b"=1', 'a;"b"=1'],
    ['a = b; c', 'a = b; c'],
    ["'Twas", "'Twas"],
  ])('%j is written as %j, and read back', (text, cell) => {
    expect(escapeFormula(text)).toBe(cell);
    expect(unescapeFormula(cell)).toBe(text);
  });

  it('of any text is escaped, and read back', async () => {
    const piece = fc.constantFrom('=', '+', '@', "'", '"', ';', '\t', '\r', '\n', ' ', 'a', '1', '\uFF1D');
    const text = fc.array(piece, { maxLength: 9 }).map(pieces => pieces.join(''));
    await check(
      fc.property(text, given => {
        const cell = escapeFormula(given);
        expect(unescapeFormula(cell)).toBe(given);
        for (const part of cell.split(/[\t;\r\n]/).slice(1))
          expect(part.replace(/^[ "]+/, '')).not.toMatch(/^[=+@\uFF1D]/);
        expect(cell.trim()).not.toMatch(/^[=+@\uFF1D]/);
      }),
      2000,
    );
  });
});
