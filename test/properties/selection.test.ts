import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createReadInput, readIds } from '../../src/action/input-readers.ts';
import { readBackupFile } from '../../src/csv/backup-file.ts';
import { PLAY_COLUMNS } from '../../src/csv/columns.ts';
import { judge } from '../../src/csv/judgement.ts';
import { readCsv } from '../../src/csv/read.ts';
import { selectPlays } from '../../src/csv/selection.ts';
import { readSources } from '../../src/sources/read-sources.ts';
import { readManifest } from '../../src/workspace/manifest.ts';
import { check } from './check.ts';
import { history, historyId, title } from './plays.ts';

const cell = fc.oneof(
  { weight: 4, arbitrary: historyId },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'x',
      '',
      'no',
      'yes',
      '1',
      '0',
      ' X ',
      'sam',
      'episode',
      'movie',
      '2025-11-17T01:02:00Z',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '007',
      '-1',
      '1.00E+10',
      '1e10',
      '٣',
      '１２',
      '0x1F',
      '1_000',
      '18446744073709551616',
    ),
  },
  { weight: 1, arbitrary: title },
);
const header = fc.uniqueArray(
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('history_id', 'remove') },
    { weight: 2, arbitrary: fc.constantFrom(...PLAY_COLUMNS, 'kept', 'Notes', '') },
  ),
  { minLength: 1, maxLength: 5 },
);

/** Cells under a header with any quoting, delimiters and line ends, right or wrong. */
const likeCsv = fc
  .record({
    header,
    rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }),
    delimiter: fc.constantFrom(',', ';', '\t', ',', ' '),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
    quote: fc.constantFrom(
      (text: string) => text,
      (text: string) => `"${text.replaceAll('"', '""')}"`,
    ),
    start: fc.constantFrom('', '\uFEFF', 'sep=;\n', '\n'),
  })
  .map(({ header, rows, delimiter, lineEnd, quote, start }) => {
    const even = rows.map(row => (row.length === 0 ? header.map(() => '7') : row.slice(0, header.length)));
    return start + [header, ...even].map(line => line.map(quote).join(delimiter)).join(lineEnd);
  });

const file = fc.oneof(
  { weight: 6, arbitrary: likeCsv.map(text => Buffer.from(text)) },
  { weight: 2, arbitrary: fc.tuple(likeCsv, fc.nat(), fc.uint8Array({ maxLength: 4 })).map(damaged) },
  { weight: 1, arbitrary: likeCsv.map(text => Buffer.from(`\uFEFF${text}`, 'utf16le')) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 80 }) },
);

function damaged([text, place, bytes]: [string, number, Uint8Array]): Uint8Array {
  const whole = Buffer.from(text);
  const at = place % (whole.length + 1);
  return Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at)]);
}

/** Whether a file has these digits as a number of their own, in any of the encodings that are read. */
function names(bytes: Uint8Array, id: string): boolean {
  return ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'].some(encoding =>
    new RegExp(`(?<!\\d)0*${id}(?!\\d)`).test(new TextDecoder(encoding).decode(bytes)),
  );
}

describe('any file', () => {
  it('is read without a throw, and selects only what it names', async () => {
    await check(
      fc.property(file, bytes => {
        const { rows, ids, problems } = selectPlays([readCsv('a.csv', bytes)], [], { account: 'sam' });
        for (const id of ids) expect(names(bytes, id), id).toBe(true);
        for (const { message, place } of problems) {
          expect(message).toMatch(/[.]$/);
          expect(place?.file).toBe('a.csv');
        }
        expect(ids).toEqual(new Set(rows.map(row => row.historyId)));
      }),
      1500,
    );
  });

  it('selects only rows that carry a mark, when it has a column for marks', async () => {
    const rows = fc.array(fc.record({ id: historyId, mark: cell }), { maxLength: 12 });
    await check(
      fc.property(rows, all => {
        const csv = [
          'history_id\tremove',
          ...all.map(({ id, mark }) => `${id}\t${mark.replace(/[\t\r\n"]/g, '')}`),
        ];
        const { ids } = selectPlays([readCsv('a.csv', Buffer.from(csv.join('\n')))], [], { account: 'sam' });
        const marked = all
          .filter(({ mark }) => /^\W*(x|yes|y|true|1|remove)\W*$/i.test(mark))
          .map(({ id }) => id);
        expect([...ids].filter(id => !marked.includes(id))).toEqual([]);
      }),
      300,
    );
  });

  it('is read without a throw as a list of plays to put back, and as a backup', async () => {
    await check(
      fc.property(file, bytes => {
        const read = readCsv('shows/a.csv', bytes);
        for (const { historyId, time } of readSources([{ path: 'a.csv', bytes }], 'sam').rows) {
          if (historyId !== undefined) expect(names(bytes, historyId), historyId).toBe(true);
          if (time?.kind === 'time') expect(time.at).toBe(new Date(time.at).toISOString());
        }
        for (const { play } of readBackupFile(read, new Set(['sam'])).plays) {
          expect(names(bytes, play.historyId), play.historyId).toBe(true);
          expect(Date.parse(play.watchedAt)).not.toBeNaN();
        }
      }),
      800,
    );
  });

  it('gets the reason why it is not a manifest', async () => {
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.jsonValue().map(value => JSON.stringify({ version: value })),
    );
    await check(
      fc.property(text, given => {
        expect(readManifest(given)).toHaveProperty('unreadable');
      }),
      300,
    );
  });
});

describe('any list of IDs', () => {
  const word = fc.oneof(cell, fc.string({ maxLength: 10 }));
  const separator = fc.constantFrom(',', ' ', '\n', '; ', ',,', '\t', '\u00A0', '\r\n');
  const list = fc
    .array(fc.tuple(word, separator), { maxLength: 10 })
    .map(parts => parts.flat().join(''))
    .map(text => text.trim());

  it('names each ID that is read from it, or is refused as a whole', async () => {
    await check(
      fc.property(list, text => {
        const problems: string[] = [];
        const ids = readIds(
          createReadInput(
            () => text,
            message => problems.push(message),
          ),
        );
        if (problems.length > 0) {
          expect(problems).toEqual([expect.stringContaining('The input ids cannot be read.')]);
          return;
        }
        const given = text.split(/[\s,;]+/).filter(Boolean);
        expect(given.every(each => /^[0-9]+$/.test(each))).toBe(true);
        expect(new Set(ids)).toEqual(new Set(given.map(each => each.replace(/^0+/, ''))));
      }),
      600,
    );
  });

  it('is read whatever separates it', async () => {
    await check(
      fc.property(fc.array(fc.tuple(historyId, separator), { maxLength: 10 }), parts => {
        const problems: string[] = [];
        const given = parts.flat().join('').trim();
        const ids = readIds(
          createReadInput(
            () => given,
            message => problems.push(message),
          ),
        );
        expect(problems).toEqual([]);
        expect(ids).toEqual([...new Set(parts.map(([id]) => id))]);
      }),
      200,
    );
  });
});

describe('a selection, compared with the live history', () => {
  it('lets go no play that it does not name', async () => {
    await check(
      fc.property(history(), history(), fc.array(historyId, { maxLength: 5 }), (live, given, ids) => {
        const csv = [
          'remove,history_id,trakt_id',
          ...given.map(play => `x,${play.historyId},${play.traktId ?? ''}`),
        ];
        const selection = selectPlays([readCsv('a.csv', Buffer.from(csv.join('\n')))], ids, {
          account: 'sam',
        });
        const named = new Set([...given.map(play => play.historyId), ...ids]);
        const found = judge(selection, { plays: live, timezone: 'UTC' });
        expect(found.live.filter(play => !named.has(play.historyId))).toEqual([]);
        expect(found.live.length + found.gone.length).toBe(named.size);
        const isOther = (play: (typeof live)[number]) =>
          given.some(row => row.historyId === play.historyId && row.traktId !== play.traktId);
        if (found.live.some(isOther)) expect(found.problems).not.toEqual([]);
      }),
      200,
    );
  });
});
