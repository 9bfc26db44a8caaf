import { expect, test } from 'vitest';
import { readCsv } from '../../src/csv/read.ts';
import { selectPlays } from '../../src/csv/selection.ts';
import { writeShown } from '../../src/csv/shown.ts';
import { readShownPlays } from '../../src/csv/shown-reading.ts';
import { episodePlay, moviePlay } from '../history/plays.ts';

const SAM = { slug: 'sam', uuid: '3f0d3f0d' };
const SHOWN = [
  { play: episodePlay({ historyId: '9007199254740993' }), group: 1 },
  { play: moviePlay({ historyId: '7', title: '=cmd|calc' }), group: 12 },
  { play: moviePlay({ historyId: '' }), group: 13, isPlanned: true },
  { play: moviePlay({ historyId: '8' }), group: 13, isPlanned: true },
];

test('has all columns of an export, whose it is, and the group at the end', () => {
  const [header, first] = writeShown(SHOWN, SAM, new Map([['9007199254740993', { reason: 'Twice.' }]])).split(
    '\n',
  );
  expect(header).toBe(
    'remove,move_to,suspect,history_id,watched_at,play_action,type,title,year,season,episode,episode_title,' +
      'trakt_id,tvdb_id,imdb_id,tmdb_id,show_trakt_id,show_slug,account,account_uuid,group',
  );
  expect(first).toMatch(/^,,Twice\.,9007199254740993,.*,sam,3f0d3f0d,1$/);
});

test('is read back as it was written', () => {
  expect(readShownPlays(writeShown(SHOWN, SAM))).toEqual({ account: SAM, rows: SHOWN });
});

test('is not one when anything in it is not as it was written', () => {
  const text = writeShown(SHOWN, SAM);
  for (const wrong of [
    '',
    text.replace(',group', ',number'),
    text.replace(/,1$/m, ',0'),
    text.replace(/,1$/m, ',01'),
    text.replace(/,1$/m, ','),
    text.replace('9007199254740993', '9.00E+15'),
    text.replace('9007199254740993', ''),
    text.replace(/,13 to add$/m, ',13 to go'),
    `${text}x\n`,
  ])
    expect(readShownPlays(wrong)).toBeUndefined();
});

test('can be marked and given to change, like an export', () => {
  const marked = writeShown(SHOWN.slice(0, 2), SAM).replace(/^,,/m, 'x,,');
  const { ids, problems } = selectPlays([readCsv('changes/a.csv', Buffer.from(marked))], [], {
    account: 'sam',
  });
  expect(problems).toEqual([]);
  expect([...ids]).toEqual(['9007199254740993']);
});
