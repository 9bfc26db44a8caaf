import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeComing, writeGoing } from '../../src/csv/record-file.ts';
import { readComing, readGoing } from '../../src/csv/record-reading.ts';
import { episodePlay, moviePlay } from '../history/plays.ts';
import { check } from '../properties/check.ts';
import { history } from '../properties/plays.ts';

const SAM = { slug: 'sam', uuid: '3f0d3f0d' };
const GOING = [
  {
    play: episodePlay({ historyId: '9007199254740993' }),
    stays: ['9007199254740994', '18446744073709551615'],
  },
  { play: moviePlay(), stays: [] },
];

describe('the list of what goes', () => {
  it('has the columns of an export without those for the person, what stays, and whose it is', () => {
    expect(writeGoing(GOING, SAM).split('\n', 1)[0]).toBe(
      'history_id,watched_at,play_action,type,title,year,season,episode,episode_title,' +
        'trakt_id,tvdb_id,imdb_id,tmdb_id,show_trakt_id,show_slug,account,stays,account_uuid',
    );
    expect(writeGoing(GOING, SAM)).toContain(',sam,9007199254740994 18446744073709551615,3f0d3f0d\n');
  });

  it('is read back as it was written, whatever the titles', async () => {
    await check(
      fc.property(history(), plays => {
        const going = plays.map((play, index) => ({
          play,
          stays: plays.slice(0, index).map(({ historyId }) => historyId),
        }));
        const read = readGoing(writeGoing(going, SAM));
        expect(read?.rows ?? []).toEqual(going);
      }),
      150,
    );
  });

  it('is not a list when anything in it is not as it was written', () => {
    const text = writeGoing(GOING, SAM);
    expect(readGoing(text)).toEqual({ account: SAM, rows: GOING });
    for (const wrong of [
      '',
      'history_id\n1\n',
      text.replace('history_id', 'id'),
      text.replace('stays', 'kept'),
      text.replace(/^9007199254740993/m, '9.00E+15'),
      text.replace(/^9007199254740993/m, ''),
      text.replace('9007199254740994 1', '9007199254740994, 1'),
      text.replace(',episode,', ',season,'),
      text.replace('2025-11-17T18:03:00.000Z', 'yesterday'),
      text.replace('The Inside Man', '"The Inside Man'),
      `${text}x\n`,
    ])
      expect(wrong === text ? 'the same' : readGoing(wrong)).toBeUndefined();
  });

  it('has no uuid where Trakt gave none', () => {
    const account = { slug: 'sam', uuid: undefined };
    expect(readGoing(writeGoing(GOING, account))?.account).toEqual(account);
  });
});

describe('the list of what comes', () => {
  const coming = [
    { play: episodePlay({ historyId: '12' }), for: '11', near: ['9007199254740993', '18446744073709551615'] },
    { play: moviePlay({ historyId: '' }), for: undefined },
  ];

  it('is read back as it was written', () => {
    expect(readComing(writeComing(coming, SAM))).toEqual({ account: SAM, rows: coming });
  });

  it('is not a list when a history ID in it is none', () => {
    const text = writeComing(coming, SAM);
    for (const wrong of [
      text.replace(/^12,/m, '1.2E+1,'),
      text.replace(',11,', ',1.1,'),
      text.replace('9007199254740993 1', '9.00E+15 1'),
    ])
      expect(wrong === text ? 'the same' : readComing(wrong)).toBeUndefined();
  });

  it('is not a list of what goes, nor the other way round', () => {
    expect(readGoing(writeComing(coming, SAM))).toBeUndefined();
    expect(readComing(writeGoing(GOING, SAM))).toBeUndefined();
  });
});
