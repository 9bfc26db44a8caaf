import { describe, expect, test } from 'vitest';
import { Failure, joinProblems, lineWords, type Place, type Problem } from '../../src/base/failure.ts';

const at = (line: number, message = 'Not a number.', file = 'a.csv'): Problem => ({
  message,
  place: { file, line },
});
const placesOf = (...problems: Problem[]) => joinProblems(problems).map(({ place }) => place);

describe('problems of one kind in one file', () => {
  test('are one with all their lines, in ranges that rise', () => {
    expect(placesOf(at(12), at(3), at(6), at(5), at(7), at(6))).toEqual([
      {
        file: 'a.csv',
        line: 3,
        lines: [
          [3, 3],
          [5, 7],
          [12, 12],
        ],
      },
    ]);
  });

  test('keep ranges that were joined before, whichever is longer', () => {
    const range: Problem = {
      ...at(3),
      place: {
        file: 'a.csv',
        line: 3,
        lines: [
          [3, 9],
          [20, 21],
        ],
      },
    };
    expect(placesOf(range, at(5), at(10), at(19))).toEqual([
      {
        file: 'a.csv',
        line: 3,
        lines: [
          [3, 10],
          [19, 21],
        ],
      },
    ]);
  });

  test('on one line are one on that line', () => {
    expect(placesOf(at(8), at(8))).toEqual([{ file: 'a.csv', line: 8 }]);
    expect(placesOf(at(8), at(9))).toEqual([{ file: 'a.csv', line: 8, lines: [[8, 9]] }]);
  });

  test('are told by their kind where they have one, in the words of the first', () => {
    const [one, two] = ['“a” is no ID.', '“b” is no ID.'].map((message, index) => ({
      ...at(index + 1, message),
      kind: 'no ID',
    }));
    expect(joinProblems([one, two] as Problem[])).toEqual([
      { message: '“a” is no ID.', kind: 'no ID', place: { file: 'a.csv', line: 1, lines: [[1, 2]] } },
    ]);
  });

  test('are not joined with those of another file, another kind, or of no file', () => {
    const apart = [
      at(1),
      at(2, 'Not a number.', 'b.csv'),
      at(3, 'Not a time.'),
      { message: 'Not a number.' },
    ];
    expect(joinProblems(apart)).toEqual(apart);
  });

  test('without a line stay as they are', () => {
    const whole: Problem = { message: 'The file is empty.', place: { file: 'a.csv' } };
    expect(joinProblems([whole])).toEqual([whole]);
  });
});

describe('lines in words', () => {
  const words = (lines: Place['lines']) => lineWords({ file: 'a.csv', line: 3, ...(lines && { lines }) });

  test.each<[Place['lines'], string]>([
    [undefined, 'line 3'],
    [[[8, 29]], 'lines 8 to 29'],
    [
      [
        [3, 3],
        [5, 7],
        [12, 12],
      ],
      'lines 3, 5 to 7 and 12',
    ],
    [[1, 3, 5, 7, 9].map(line => [line, line] as const), 'lines 1, 3, 5, 7 and 9'],
    [
      [...[1, 3, 5, 7, 9].map(line => [line, line] as const), [11, 2_010] as const],
      'lines 1, 3, 5, 7, 9 and more (2,005 lines)',
    ],
  ])('%j is %j', (lines, expected) => {
    expect(words(lines)).toBe(expected);
  });

  test('are none for a whole file', () => {
    expect(lineWords({ file: 'a.csv' })).toBe('');
  });
});

test('a failure is told from a bug, and keeps what caused it for whoever looks for that', () => {
  const cause = new Error('ECONNRESET');
  const failure = new Failure('Trakt did not answer.', { cause, problems: [at(2), at(2)] });
  expect(failure).toMatchObject({ name: 'Failure', message: 'Trakt did not answer.', cause });
  expect(failure.problems).toEqual([at(2)]);
});
