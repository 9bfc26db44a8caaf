import { describe, expect, it } from 'vitest';
import { changesSince } from '../../src/commands/backup/changes.ts';
import type { Play } from '../../src/history/play.ts';
import { episodePlay, moviePlay } from '../history/plays.ts';

const backedUp = (plays: Play[], isSuspect = false) => plays.map(play => ({ play, isSuspect }));
const history = (plays: Play[]) => new Map(plays.map(play => [play.historyId, play]));
const compare = (before: Play[], after: Play[]) => changesSince([backedUp(before)], history(after));

const play = (historyId: string, differs: Partial<Play> = {}) => episodePlay({ historyId, ...differs });

describe('the changes since the last backup', () => {
  it('are the plays that came and the plays that went', async () => {
    const [a, b, c] = [play('1'), play('2', { traktId: 2 }), moviePlay({ historyId: '3' })];
    const changes = await compare([a, b], [b, c]);
    expect(changes).toMatchObject({ added: [c], lost: [a], before: 2 });
  });

  it('do not count what came back under another history ID, as after an undo', async () => {
    const later = { watchedAt: '2025-11-17T18:03:00.000Z', action: 'watch' };
    const changes = await compare([play('1', { watchedAt: '2025-11-17T18:03:42.000Z' })], [play('9', later)]);
    expect(changes).toMatchObject({ added: [], lost: [] });
  });

  it('distinguish a play that is at another time now, or under another title, from one that is lost', async () => {
    const [at, later] = ['2025-11-17T18:03:00.000Z', '2025-11-18T20:00:00.000Z'];
    const moved = [play('1', { watchedAt: at }), play('9', { watchedAt: later })] as const;
    expect(await compare([moved[0]], [moved[1]])).toMatchObject({
      added: [],
      lost: [],
      moved: [{ before: moved[0], now: moved[1] }],
    });
    const renumbered = [play('1', { traktId: 5 }), play('9', { traktId: 6 })] as const;
    expect(await compare([renumbered[0]], [renumbered[1]])).toMatchObject({
      lost: [],
      moved: [{ now: { historyId: '9' } }],
    });
    const other = play('9', { traktId: 6, watchedAt: later });
    expect(await compare([play('1', { traktId: 5, watchedAt: at })], [other])).toMatchObject({
      added: [other],
      lost: [{ historyId: '1' }],
      moved: [],
    });
  });

  it('take a new play of the same thing for one that is gone before one in the same minute', async () => {
    const gone = play('1', { traktId: 5 });
    const again = play('8', { traktId: 5, watchedAt: '2020-01-01T00:00:00.000Z' });
    const other = play('9', { traktId: 6 });
    for (const after of [
      [again, other],
      [other, again],
    ])
      expect(await compare([gone], after)).toMatchObject({
        added: [other],
        lost: [],
        moved: [{ before: gone, now: again }],
      });
  });

  it('let each new play stand for one that is gone, no more', async () => {
    const gone = ['1', '2', '3'].map(id => play(id, { traktId: 5 }));
    const { lost, moved } = await compare(gone, [
      play('9', { traktId: 5, watchedAt: '2020-01-01T00:00:00.000Z' }),
    ]);
    expect([lost.length, moved.length]).toEqual([2, 1]);
  });

  it('see no common minute in plays without a date', async () => {
    const undated = { watchedAt: '1970-01-01T00:00:00.000Z' };
    const { lost } = await compare(
      [play('1', { traktId: 5, ...undated })],
      [play('9', { traktId: 6, ...undated })],
    );
    expect(lost).toHaveLength(1);
  });

  it('count one of two equal plays that is gone', async () => {
    expect((await compare([play('1'), play('2')], [play('9')])).lost.map(lost => lost.historyId)).toEqual([
      '2',
    ]);
    expect((await compare([play('1')], [play('8'), play('9')])).added.map(added => added.historyId)).toEqual([
      '9',
    ]);
  });

  it('do not count a play that keeps its ID, whatever Trakt says that it is of', async () => {
    const changes = await compare(
      [play('1'), play('2')],
      [play('1', { showTraktId: 7, traktId: 8 }), play('2', { showTraktId: null, traktId: null })],
    );
    expect(changes).toMatchObject({ added: [], lost: [] });
  });

  it('count a play once that two files have', async () => {
    const changes = await changesSince([backedUp([play('1')]), backedUp([play('1')])], new Map());
    expect(changes).toMatchObject({ before: 1, lost: [{ historyId: '1' }] });
  });

  it('keep suspects of the plays that are still there', async () => {
    const files = [backedUp([play('1'), play('2')], true), backedUp([play('1')])];
    const { suspects } = await changesSince(files, history([play('1')]));
    expect(suspects).toEqual(new Set(['1']));
  });
});
