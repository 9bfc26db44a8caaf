import { describe, expect, it, vi } from 'vitest';
import { planMoves, type WantedMove } from '../../src/history/moves.ts';
import type { Play } from '../../src/history/play.ts';
import { moviePlay } from './plays.ts';

const at = (id: number, minute: string): Play =>
  moviePlay({ historyId: String(id), watchedAt: `${minute}:00.000Z` });
const move = (play: Play, minute: string, isRelease = false): WantedMove => ({ play, minute, isRelease });
const [T1, T2, T3] = ['2025-01-01T20:00', '2025-02-01T20:00', '2025-03-01T20:00'] as const;

/** What is done with each move, by its history ID. */
function planned(wanted: WantedMove[], live: Play[], removed: string[] = []) {
  const selected = new Set([...wanted.map(({ play }) => play.historyId), ...removed]);
  const { groups, inPlace, tangled } = planMoves(wanted, live, selected);
  const ids = (moves: readonly WantedMove[]) => moves.map(({ play }) => play.historyId);
  return {
    groups: groups.map(group =>
      group.map(one => `${one.play.historyId} ${one.servedBy ? `by ${one.servedBy.historyId}` : 'comes'}`),
    ),
    inPlace: ids(inPlace),
    tangled: ids(tangled),
  };
}

describe('moves', () => {
  it('add as many plays at the new time as move to it and are not there', () => {
    const plays = [at(1, T1), at(2, T1), at(3, T1), at(9, T3)];
    const wanted = plays.slice(0, 3).map(play => move(play, T3));
    expect(planned(wanted, plays)).toEqual({
      groups: [['1 by 9', '2 comes', '3 comes']],
      inPlace: [],
      tangled: [],
    });
  });

  it('are not served by a play that is selected itself, nor by one of another thing', () => {
    const other = moviePlay({ historyId: '8', traktId: 7, watchedAt: `${T2}:00.000Z` });
    const plays = [at(1, T1), at(2, T2), other];
    expect(planned([move(plays[0] as Play, T2)], plays, ['2']).groups).toEqual([['1 comes']]);
  });

  it('into the own minute do nothing, and serve nobody', () => {
    const plays = [at(1, T1), at(2, T2)];
    const wanted = [move(at(1, T1), T2), move(at(2, T2), T2)];
    expect(planned(wanted, plays)).toEqual({ groups: [['1 comes']], inPlace: ['2'], tangled: [] });
  });

  it('of two plays of one thing that swap their times do nothing', () => {
    const plays = [at(1, T1), at(2, T2)];
    const wanted = [move(at(1, T1), T2), move(at(2, T2), T1)];
    expect(planned(wanted, plays)).toEqual({ groups: [], inPlace: ['1', '2'], tangled: [] });
  });

  it('of one play that follows another one are made, in whatever order they stand', () => {
    const [first, second] = [move(at(1, T1), T2), move(at(2, T2), T3)];
    for (const wanted of [
      [first, second],
      [second, first],
    ])
      expect(planned(wanted, [at(1, T1), at(2, T2)]).groups).toEqual([['1 comes'], ['2 comes']]);
  });

  it('of two that swap their times do nothing, while a third one leaves their minutes', () => {
    const wanted = [move(at(1, T1), T2), move(at(2, T2), T1), move(at(3, T2), T3)];
    expect(
      planned(
        wanted,
        wanted.map(({ play }) => play),
      ),
    ).toEqual({
      groups: [['3 comes']],
      inPlace: ['1', '2'],
      tangled: [],
    });
  });

  it('are served by each play once, though it is in the very minute of a release and near it', () => {
    const wanted = [move(at(1, T1), T3, true), move(at(2, T1), T3)];
    const live = [at(1, T1), at(2, T1), at(8, T3), at(9, '2025-03-01T10:00')];
    expect(planned(wanted, live).groups).toEqual([['1 by 9', '2 by 8']]);
    expect(planned(wanted, live.slice(0, 3)).groups).toEqual([['1 comes', '2 by 8']]);
  });

  it('are served in the order of the history IDs, in whatever order plays are listed', () => {
    const wanted = [move(at(2, T1), T3), move(at(1, T2), T3)];
    const live = [at(12, T3), at(2, T1), at(9, T3), at(1, T2)];
    expect(planned(wanted, live).groups).toEqual([['1 by 9', '2 by 12']]);
    const near = [at(12, '2025-03-01T21:00'), at(9, '2025-03-01T22:00')];
    const released = wanted.map(one => ({ ...one, isRelease: true }));
    expect(planned(released, near).groups).toEqual([['1 by 9', '2 by 12']]);
  });

  it('in a circle from which one play strays are tangled', () => {
    const wanted = [move(at(1, T1), T2), move(at(2, T2), T1), move(at(3, T1), T2)];
    expect(planned(wanted, []).tangled).toEqual(['1', '2', '3']);
  });

  it('to a release count what is within a day of it, each play for one', () => {
    const wanted = [
      move(at(1, T1), T3, true),
      move(at(2, T1), T3, true),
      move(at(3, '2025-03-02T19:59'), T3, true),
    ];
    const live = [at(1, T1), at(2, T1), at(3, '2025-03-02T19:59'), at(9, '2025-02-28T20:00')];
    expect(planned(wanted, live)).toEqual({ groups: [['1 by 9', '2 comes']], inPlace: ['3'], tangled: [] });
    expect(planned(wanted.slice(0, 1), [at(9, '2025-02-28T19:59')]).groups).toEqual([['1 comes']]);
  });

  it('to a release leave a play in its very minute to a move there, and take one that is near', () => {
    const wanted = [move(at(1, T1), T3, true), move(at(2, T1), T3)];
    const live = [at(1, T1), at(2, T1), at(8, '2025-03-01T10:00'), at(9, T3)];
    expect(planned(wanted, live).groups).toEqual([['1 by 8', '2 by 9']]);
  });

  it('to within a day of a release belong together with those to the release, and no others do', () => {
    const wanted = [move(at(1, T1), T3, true), move(at(2, T1), '2025-03-01T10:00'), move(at(3, T1), T2)];
    expect(planned(wanted, []).groups).toEqual([['1 comes', '2 comes'], ['3 comes']]);
  });

  it('to a release and from there to within a day of it block each other, unless something is there already', () => {
    const near = '2025-03-01T21:00';
    const wanted = [move(at(1, T1), T3, true), move(at(2, T3), near)];
    const blockedBy = (live: Play[]) =>
      planMoves(wanted, live, new Set(['1', '2'])).blocked.map(({ play }) => play.historyId);
    expect(blockedBy([])).toEqual(['1', '2']);
    expect(blockedBy([at(9, '2025-03-01T19:00')])).toEqual([]);
    expect(planMoves([move(at(1, T1), T2), move(at(2, T2), T3)], [], new Set(['1', '2'])).blocked).toEqual(
      [],
    );
  });

  it('plan the rest in the same way when a part is done', () => {
    const wanted = [move(at(1, T1), T3), move(at(2, T2), T3)];
    const added = [at(11, T3), at(12, T3)];
    expect(planned(wanted, [at(1, T1), at(2, T2), ...added]).groups).toEqual([['1 by 11', '2 by 12']]);
    expect(planned(wanted.slice(1), [at(2, T2), ...added]).groups).toEqual([['2 by 11']]);
  });
});

it('a thing that was marked 4,000 times is planned without looking at every play for each of them', () => {
  const plays = Array.from({ length: 4_000 }, (_, index) => ({
    ...moviePlay({ historyId: String(index + 1) }),
    watchedAt: '2025-11-17T01:02:00.000Z',
  }));
  const parse = vi.spyOn(Date, 'parse');
  const wanted = plays.slice(0, 2_000).map(play => ({ play, minute: '2011-01-01T12:00', isRelease: true }));
  const { groups } = planMoves(wanted, plays, new Set(plays.slice(0, 2_000).map(play => play.historyId)));
  expect(groups).toHaveLength(1);
  expect(parse.mock.calls.length).toBeLessThan(50_000);
  parse.mockRestore();
});
