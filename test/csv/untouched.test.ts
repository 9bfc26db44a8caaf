import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackupFile } from '../../src/csv/backup-file.ts';
import { NO_LIMITS, readCsv } from '../../src/csv/read.ts';
import { readUntouched } from '../../src/csv/untouched.ts';
import { writeBackup } from '../../src/csv/write.ts';
import { episodePlay, moviePlay } from '../history/plays.ts';
import { history } from '../properties/plays.ts';

const names = new Set(['sam', 'samuel']);
const general = (csv: string) => readBackupFile(readCsv('it.csv', Buffer.from(csv), NO_LIMITS), names);
const untouched = (csv: string) => readUntouched(Buffer.from(csv), names);
const written = (plays: Parameters<typeof writeBackup>[0], suspect?: string, mark = '') =>
  writeBackup(
    plays,
    new Map(suspect === undefined ? [] : [[suspect, { reason: 'Why, "so"' }]]),
    () => mark,
    'sam',
  );

const file = fc
  .tuple(history(), fc.nat())
  .map(([plays, suspect]) => written(plays, plays[suspect % (plays.length + 1)]?.historyId));

const isOpenAtEnd = (line: string) => (line.match(/"/g)?.length ?? 0) % 2 === 1;

describe('a file as the action wrote it', () => {
  it('is read as any other file is, whatever is in it', () => {
    fc.assert(
      fc.property(file, csv => {
        const hasLineEnd = csv.includes('\r') || csv.trimEnd().split('\n').some(isOpenAtEnd);
        expect(untouched(csv)).toEqual(hasLineEnd ? undefined : general(csv).plays);
      }),
    );
  });

  it('that somebody changed is read in the same way, or not at all', () => {
    const sign = fc.constantFrom('', 'x', ',', '"', '\n', '\r', ' ', "'", '=', '0', 'é', ';', ',,,,\n', '“');
    fc.assert(
      fc.property(file, fc.nat(), fc.nat(3), sign, (csv, place, length, text) => {
        const at = place % csv.length;
        const changed = csv.slice(0, at) + text + csv.slice(at + length);
        const plays = untouched(changed);
        if (plays !== undefined) expect({ plays, marked: undefined, problems: [] }).toEqual(general(changed));
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['a mark', written([moviePlay()], undefined, 'x')],
    ['another account', written([moviePlay()]).replace(/sam\n$/, 'max\n')],
    ['no history ID', written([moviePlay()]).replace('9007199254740993', '')],
    ['a cell less', written([moviePlay()]).replace(/,sam\n$/, '\n')],
    ['another header', written([moviePlay()]).replace('remove,', 'Remove,')],
    ['a stray quotation mark', written([moviePlay(), episodePlay()]).replace('Third', 'Th"rd')],
    ['a byte-order mark', `\uFEFF${written([moviePlay()])}`],
    ['a line end in a cell', written([moviePlay({ title: 'The\nThird Man' })])],
    ['no line end at its end', written([moviePlay()]).trimEnd()],
  ])('is none with %s', (_, csv) => {
    expect(untouched(csv)).toBeUndefined();
  });
});
