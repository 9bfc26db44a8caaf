import { describe, expect, it } from 'vitest';
import { integer, parseJson } from '../../src/http/json.ts';

describe('a whole number', () => {
  it.each(['9007199254740993', '18446744073709551615', '-9007199254740993'])(
    '%s is not rounded when read',
    digits => {
      expect(parseJson(`{"id":${digits},"list":[${digits}]}`)).toEqual({ id: digits, list: [digits] });
    },
  );

  it('that a JavaScript number holds is one, and so is what is no whole number', () => {
    expect(parseJson('[9007199254740991, 7, 1.5, 1e300, "9007199254740993", null]')).toEqual([
      9007199254740991,
      7,
      1.5,
      1e300,
      '9007199254740993',
      null,
    ]);
  });

  it('is written digit by digit', () => {
    const ids = ['9007199254740993', '18446744073709551615', '7'];
    expect(JSON.stringify({ ids: ids.map(integer) })).toBe(
      '{"ids":[9007199254740993,18446744073709551615,7]}',
    );
  });

  it('that is not one cannot be written', () => {
    for (const text of ['1,2', '7]', 'x', ''])
      expect(() => integer(text) && JSON.stringify(integer(text))).toThrow();
  });
});

it.each([15, 16, 17, 33])('a number of %s digits is found wherever it stands', digits => {
  const number = '9'.repeat(digits);
  const expected = digits === 15 ? Number(number) : number;
  for (let before = 0; before < 40; before++) {
    const text = 'x'.repeat(before);
    expect(parseJson(`["${text}",${number}]`)).toEqual([text, expected]);
  }
});
