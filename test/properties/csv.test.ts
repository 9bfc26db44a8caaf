import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBackupFile } from '../../src/csv/backup-file.ts';
import { PLAY_COLUMNS } from '../../src/csv/columns.ts';
import { judge } from '../../src/csv/judgement.ts';
import { readCsv } from '../../src/csv/read.ts';
import { selectPlays } from '../../src/csv/selection.ts';
import { writeBackup, writeSelection } from '../../src/csv/write.ts';
import { isDated } from '../../src/history/play.ts';
import { cellSentences } from '../../src/history/suspect-words.ts';
import { findSuspects } from '../../src/history/suspects.ts';
import { readSources } from '../../src/sources/read-sources.ts';
import { writeExport } from '../csv/write-export.ts';
import { suspectSetting } from '../history/plays.ts';
import { check } from './check.ts';
import { history } from './plays.ts';
import { habits, saveAnew } from './spreadsheet.ts';

const SELECTING = ['x', 'X', ' yes ', 'True', '1', 'remove'];
const NOT_SELECTING = ['', ' ', 'no', 'N', 'FALSE', '0', 'keep'];

const marks = fc.infiniteStream(
  fc.oneof(
    fc.constantFrom(...SELECTING).map(mark => ({ mark, isSelected: true })),
    fc.constantFrom(...NOT_SELECTING).map(mark => ({ mark, isSelected: false })),
  ),
);
/** A title that could be what a narrow column or an encoding without its letters left of another. */
const TELLS_NOTHING = /^#{3,}$|^\?+$|\uFFFD/;
/** Columns that a person may delete before sending a file. */
const deleted = fc.subarray(PLAY_COLUMNS.filter(name => name !== 'history_id' && name !== 'remove'));

describe('a CSV that is written, saved again by a spreadsheet, and read back', () => {
  it('selects exactly the plays that were marked, none of them mistaken for another', async () => {
    await check(
      fc.property(history(), marks, habits, deleted, (plays, stream, program, without) => {
        const marked = plays.map(play => ({ play, ...stream.next().value }));
        const markOf = new Map(marked.map(({ play, mark }) => [play.historyId, mark]));
        const csv = writeBackup(
          plays,
          cellSentences(findSuspects(plays, suspectSetting())),
          play => markOf.get(play.historyId) ?? '',
          'sam',
        );
        const selection = selectPlays([readCsv('a.csv', saveAnew(csv, program, without))], [], {
          account: 'sam',
        });
        const wanted = marked.filter(({ isSelected }) => isSelected).map(({ play }) => play);
        expect(selection.problems).toEqual([]);
        expect(selection.rows.map(row => row.historyId)).toEqual(wanted.map(play => play.historyId));
        const { live, gone } = judge(selection, { plays, timezone: 'UTC' });
        expect({ live, gone }).toEqual({ live: wanted, gone: [] });
      }),
      150,
    );
  });

  it('without a remove column selects nothing', async () => {
    await check(
      fc.property(history(), habits, deleted, (plays, program, without) => {
        const csv = writeExport(plays, new Map(), 'sam');
        const bytes = saveAnew(csv, program, [...(without as readonly string[]), 'remove', 'move_to']);
        const { rows } = selectPlays([readCsv('a.csv', bytes)], [], { account: 'sam' });
        const isList = PLAY_COLUMNS.every(name =>
          ['history_id', 'remove', 'move_to', ...without].includes(name),
        );
        if (!isList) expect(rows).toEqual([]);
      }),
      80,
    );
  });

  it('selects nothing that a link of a summary did not name', async () => {
    await check(
      fc.property(history(), plays => {
        const columns = ['remove', 'history_id', 'watched_at', 'type', 'trakt_id', 'account'] as const;
        const csv = writeSelection(plays, columns, 'sam');
        const selection = selectPlays([readCsv('a.csv', Buffer.from(csv))], [], { account: 'sam' });
        expect(selection.problems).toEqual([]);
        const known = plays.filter(play => play.traktId !== null);
        const { live, gone } = judge(selection, { plays, timezone: 'UTC' });
        expect({ live, gone }).toEqual({ live: plays, gone: [] });
        const rows = selection.rows.filter(row => known.some(play => play.historyId === row.historyId));
        expect(judge({ ...selection, rows }, { plays, timezone: 'UTC' }).problems).toEqual([]);
      }),
      50,
    );
  });
});

describe('a file of a backup', () => {
  it('has exactly the plays, and the marks of the person', async () => {
    await check(
      fc.property(history(), marks, habits, (plays, stream, program) => {
        const marked = new Map(plays.map(play => [play.historyId, stream.next().value.mark.trim()]));
        const suspects = cellSentences(findSuspects(plays, suspectSetting()));
        const csv = writeBackup(plays, suspects, play => marked.get(play.historyId) ?? '', 'sam');
        for (const bytes of [Buffer.from(csv), saveAnew(csv, program)]) {
          const read = readBackupFile(readCsv('shows/lost.csv', bytes), new Set(['sam']));
          expect(read.problems).toEqual([]);
          expect(read.plays).toEqual(plays.map(play => ({ play, isSuspect: suspects.has(play.historyId) })));
          const written = plays.map(play => marked.get(play.historyId) ?? '');
          const isAny = written.some(mark => mark !== '');
          expect(read.marked?.rows.map(row => row.cells.remove)).toEqual(isAny ? written : undefined);
        }
      }),
      80,
    );
  });
});

describe('an export that is given to import', () => {
  it('names each play with what is needed to add it', async () => {
    await check(
      fc.property(history(), habits, (plays, program) => {
        const csv = writeExport(plays, new Map(), 'sam');
        const { rows, problems } = readSources([{ path: 'a.csv', bytes: saveAnew(csv, program) }], 'sam');
        expect(problems).toEqual([]);
        expect(rows).toMatchObject(
          plays.map(play => ({
            historyId: play.historyId,
            time: isDated(play) ? { kind: 'time', at: play.watchedAt } : { kind: 'unknown' },
            action: play.action,
            claims: withoutUndefined({
              type: play.type,
              traktId: play.traktId ?? undefined,
              title: play.title === null || TELLS_NOTHING.test(play.title) ? undefined : play.title,
              season: play.season ?? undefined,
              episode: play.episode ?? undefined,
              showTraktId: play.showTraktId ?? undefined,
            }),
          })),
        );
      }),
      80,
    );
  });
});

function withoutUndefined(claims: object): object {
  return Object.fromEntries(Object.entries(claims).filter(([, said]) => said !== undefined));
}
