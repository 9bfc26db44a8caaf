import { describe, expect, test } from 'vitest';
import { count, figure, quote, visible, withoutUntouched } from '../../src/base/wording.ts';

describe('a quotation', () => {
  test('stands on one line, and ends after 40 characters', () => {
    expect(quote('  two\r\n\twords ')).toBe('“two words”');
    expect(quote('x'.repeat(40))).toBe(`“${'x'.repeat(40)}”`);
    expect(quote('x'.repeat(41))).toBe(`“${'x'.repeat(39)}…”`);
  });

  test('is not cut within a character', () => {
    expect(quote('🎬'.repeat(41))).toBe(`“${'🎬'.repeat(39)}…”`);
  });
});

test('what cannot be seen is one space, and letters stay', () => {
  expect(visible('a\u0000\u001B\u200Bb\u202Ec\u2028d\u2029e\uFEFFf')).toBe('a b c d e f');
  expect(visible('Kulüp 三体 🎬 \u200D')).toBe('Kulüp 三体 🎬 \u200D');
});

test.each([
  [0, '0 plays'],
  [1, '1 play'],
  [999, '999 plays'],
  [1_000, '1,000 plays'],
  [123_456, '123,456 plays'],
  [1_234_567, '1,234,567 plays'],
])('%i is counted as %s', (number, words) => {
  expect(count(number, 'play')).toBe(words);
  expect(`${figure(number)} plays`.replace(/^1 plays/, '1 play')).toBe(words);
});

test.each([
  ['There is no run 7 (404). Nothing was changed. Compare it.', 'There is no run 7 (404). Compare it.'],
  ['Nothing was changed. The record is gone.', 'The record is gone.'],
  ['Nothing was added: answers contradicted each other.', 'Answers contradicted each other.'],
  ['Run 7 is undoing it right now. This run changed nothing. Wait.', 'Run 7 is undoing it right now. Wait.'],
  ['It was refused. Nothing was changed.', 'It was refused.'],
  ['Nothing was added there by others.', 'Nothing was added there by others.'],
])('of %j, what is true of a part alone is left: %j', (message, left) => {
  expect(withoutUntouched(message)).toBe(left);
});
