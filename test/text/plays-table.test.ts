import { describe, expect, test } from 'vitest';
import { playsBlock } from '../../src/text/plays-table.ts';
import { whenIn } from '../../src/text/when.ts';
import { bulkMark, episodePlay, moviePlay } from '../history/plays.ts';

const when = whenIn('Europe/Berlin');
const rowsOf = (text: string) => text.split('\n').filter(row => row.startsWith('| ') && !row.includes('---'));

describe('plays as a table', () => {
  test('stand newest first, those of one minute by title and as they would be watched', () => {
    const plays = [
      episodePlay({ historyId: '1', title: 'Lost', season: 1, episode: 2, episodeTitle: 'Two' }),
      episodePlay({ historyId: '2', title: 'Lost', season: 1, episode: 1, episodeTitle: 'One' }),
      episodePlay({
        historyId: '3',
        title: 'Alf',
        season: 1,
        episode: 9,
        episodeTitle: 'Nine',
        showTraktId: 2,
      }),
      moviePlay({ watchedAt: '2025-11-18T20:15:00.000Z' }),
    ];
    const [, ...rows] = rowsOf(playsBlock('All', plays, when));
    expect(rows.map(row => /Third Man|Nine|One|Two/.exec(row)?.[0])).toEqual([
      'Third Man',
      'Nine',
      'One',
      'Two',
    ]);
  });

  test('say how they came about, where that is known of any', () => {
    const coming = bulkMark(2, { action: '' });
    expect(rowsOf(playsBlock('All', coming, when))[0]).not.toContain('How');
    const [head, first] = rowsOf(playsBlock('All', [...coming, episodePlay()], when));
    expect(head).toContain('How');
    expect(first).toContain('scrobbled');
  });

  test('are the first 300, and the rest is counted', () => {
    expect(playsBlock('All', bulkMark(300), when)).not.toContain('more; the CSV');
    const long = playsBlock('All', bulkMark(301), when);
    expect(long).toContain('… and 1 more; the CSV has them all.');
    expect(rowsOf(long)).toHaveLength(301);
  });

  test('are folded from the thirteenth on', () => {
    expect(playsBlock('All of them', bulkMark(12), when)).not.toContain('<details>');
    expect(playsBlock('All of them', bulkMark(13), when)).toMatch(/<summary>.*All of them/);
  });
});
