import { expect, test } from 'vitest';
import { withoutUntouched } from '../../src/base/wording.ts';

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
