import { describe, expect, it } from 'vitest';
import type { Play } from '../../src/history/play.ts';
import { changesSince } from '../../src/workspace/changes.ts';
import { episodePlay, moviePlay } from '../history/plays.ts';

const backedUp = (plays: Play[], mark = '', isSuspect = false) =>
  plays.map(play => ({ play, mark, isSuspect }));
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

  it('keep marks and suspects of the plays that are still there', async () => {
    const files = [backedUp([play('1'), play('2')], 'x', true), backedUp([play('1')])];
    const { marks, suspects } = await changesSince(files, history([play('1')]));
    expect(marks).toEqual(new Map([['1', 'x']]));
    expect(suspects).toEqual(new Set(['1']));
  });
});
