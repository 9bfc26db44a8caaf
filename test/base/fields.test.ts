import { describe, expect, test } from 'vitest';
import { fieldsOf, isBoolean, isNumber, isObject, isText, orNone, orNull } from '../../src/base/fields.ts';

const ALL = [undefined, null, '', 'x', 0, 1.5, Number.NaN, Number.POSITIVE_INFINITY, true, [], {}, { a: 1 }];
const thoseThat = (is: (value: unknown) => boolean) => ALL.filter(is);

describe('what is read without zod', () => {
  test('is told by its kind', () => {
    expect(thoseThat(isText)).toEqual(['', 'x']);
    expect(thoseThat(isNumber)).toEqual([0, 1.5]);
    expect(thoseThat(isBoolean)).toEqual([true]);
    expect(thoseThat(isObject)).toEqual([{}, { a: 1 }]);
  });

  test('may be missing where that is said, and null only where that is said', () => {
    expect(thoseThat(orNone(isText))).toEqual([undefined, '', 'x']);
    expect(thoseThat(orNull(isText))).toEqual([undefined, null, '', 'x']);
  });

  test('has the fields of an object, and none of anything else', () => {
    expect(fieldsOf({ a: 1 })).toEqual({ a: 1 });
    for (const value of [undefined, null, 'x', 7, [1]]) expect(fieldsOf(value)).toEqual({});
  });
});
