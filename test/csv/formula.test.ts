import { describe, expect, it } from 'vitest';
import { escapeFormula, unescapeFormula } from '../../src/csv/formula.ts';

describe('what a spreadsheet would run', () => {
  it.each([
    ['=cmd()', "'=cmd()"],
    ['a;=cmd()', "a;'=cmd()"],
    ['a\t@sum', "a\t'@sum"],
    ['a\n+1', "a\n'+1"],
    ['a\r\n-1', "a\r\n'-1"],
    ["a;'=1", "a;''=1"],
    ['a = b; c', 'a = b; c'],
    ["'Twas", "'Twas"],
  ])('%j is written as %j, and read back', (text, cell) => {
    expect(escapeFormula(text)).toBe(cell);
    expect(unescapeFormula(cell)).toBe(text);
  });
});
