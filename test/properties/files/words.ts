/** What a person may write into the column `remove`, by what it means (DESIGN.md §2.3). */
export const WORDS = {
  remove: [
    'x',
    'X',
    ' x ',
    '✓',
    '✔',
    '☑',
    '✔️',
    'yes',
    'Yes',
    'y',
    'true',
    'TRUE',
    '1',
    '1.0',
    'remove',
    'REMOVE',
    'х',
    'Χ',
    'WAHR',
    'VRAI',
    'VERDADERO',
    'VERO',
    '“x”',
  ],
  no: ['no', 'No', 'n', 'FALSE', '0', 'FALSCH', 'FAUX', 'FALSO'],
  keep: ['keep', 'Keep', 'KEEP'],
  unclear: [
    'löschen',
    'delete',
    'weg',
    '?',
    'xx',
    '-',
    'maybe',
    'ja',
    'oui',
    'si',
    '2',
    '=TRUE()',
    '#NAME?',
    'not this one',
  ],
} as const;

export type Said = keyof typeof WORDS;

const MEANING = new Map<string, Said>(
  (Object.keys(WORDS) as Said[]).flatMap(said => WORDS[said].map(word => [wordIn(word), said] as const)),
);

/** What a word of the list means; `undefined` for an empty cell. */
export function saidBy(cell: string): Said | undefined {
  const word = wordIn(cell);
  return word === '' ? undefined : (MEANING.get(word) ?? 'unclear');
}

/** Without what programs put around a word. */
function wordIn(cell: string): string {
  return cell.replace(/[\u200B“”]/g, '').trim();
}

/** What a person may write into the column `move_to`, with the minute in UTC that it means in Berlin. */
const TARGETS: Record<string, string> = {
  '2024-02-03T20:15:00Z': '2024-02-03T20:15',
  '2024-02-03T20:15:30.000+01:00': '2024-02-03T19:15',
  '2024-02-04 21:30': '2024-02-04T20:30',
  '2024-07-04T21:30:00': '2024-07-04T19:30',
  '05.02.2024 20:00': '2024-02-05T19:00',
  '6.2.2024 08:05': '2024-02-06T07:05',
  '2024-02-07': '2024-02-07T11:00',
  '08.07.2024': '2024-07-08T10:00',
  unknown: '1970-01-01T00:00',
  released: 'released',
};

export const MOVES = [
  ...Object.keys(TARGETS),
  // None of these has one meaning.
  '02/03/2024',
  'tomorrow',
  '20:15',
  '2024-13-01',
  '45352.5',
] as const;

/** The minute in UTC that a cell of `move_to` means, `released`, or `unclear`; `undefined` for an empty cell. */
export function targetOf(cell: string): string | undefined {
  const text = wordIn(cell);
  return text === '' ? undefined : (TARGETS[text] ?? 'unclear');
}
