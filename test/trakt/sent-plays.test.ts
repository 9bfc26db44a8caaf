import { describe, expect, test } from 'vitest';
import type { Play } from '../../src/history/play.ts';
import type { NewPlay } from '../../src/trakt/addition-request.ts';
import {
  anyNear,
  judgeRead,
  nearAmong,
  nearPlays,
  type Request,
  type Unit,
  withNear,
} from '../../src/trakt/sent-plays.ts';
import { episodePlay, moviePlay } from '../history/plays.ts';

const AT = '2025-11-17T20:15';
const request = (facts: Partial<Request> = {}): Request => ({
  merged: 0,
  isClear: true,
  isDoubtful: false,
  ...facts,
});
const unit = (facts: Partial<Unit<NewPlay>> = {}): Unit<NewPlay> => ({
  play: { type: 'episode', traktId: 7, minute: AT },
  end: undefined,
  request: request(),
  isRetried: false,
  seenAs: undefined,
  reason: undefined,
  ...facts,
});
const live = (historyId: string, minute = AT, facts: Partial<Play> = {}): Play =>
  episodePlay({ historyId, traktId: 7, watchedAt: `${minute}:00.000Z`, action: 'watch', ...facts });
/** The minute so many minutes after the one of the plays. */
const after = (minutes: number) =>
  new Date(Date.parse(`${AT}Z`) + minutes * 60_000).toISOString().slice(0, 16);

/** Under which history ID a read shows each play; `lacks` or `merged` where it does not. */
function shown(units: Unit<NewPlay>[], plays: Play[], before: string[] = []) {
  const { seen, merged, lacking, unexplained } = judgeRead(units, plays, new Set(before));
  return {
    units: units.map(
      one => seen.get(one)?.historyId ?? (merged.has(one) ? 'merged' : lacking.includes(one) ? 'lacks' : '?'),
    ),
    unexplained: unexplained.map(({ historyId }) => historyId),
  };
}

describe('a read of plays that were sent', () => {
  test('shows equal ones by their history IDs, the lowest for the first, and each for one', () => {
    const plays = [live('100'), live('20'), live('99')];
    expect(shown([unit(), unit()], plays)).toEqual({ units: ['20', '99'], unexplained: ['100'] });
    expect(shown([unit(), unit()], plays.slice(0, 1))).toEqual({ units: ['100', 'lacks'], unexplained: [] });
  });

  test('shows each under the history ID that it was seen under, though a lower one has come', () => {
    const [first, second] = [unit({ seenAs: '99' }), unit()];
    expect(shown([first, second], [live('20'), live('99')]).units).toEqual(['99', '20']);
    expect(shown([second, first], [live('20'), live('99')]).units).toEqual(['20', '99']);
    expect(shown([second, first], [live('99')]).units).toEqual(['lacks', '99']);
    expect(shown([first], [live('20')])).toEqual({ units: ['lacks'], unexplained: ['20'] });
  });

  test('does not show them in what was there before, is no mark, or is of another thing or minute', () => {
    const plays = [
      live('1'),
      live('2', AT, { action: 'scrobble' }),
      live('3', after(1)),
      live('4', AT, { traktId: 8 }),
      moviePlay({ historyId: '5', traktId: 7, watchedAt: `${AT}:00.000Z`, action: 'watch' }),
    ];
    expect(shown([unit()], plays, ['1'])).toEqual({ units: ['lacks'], unexplained: ['2', '3', '4', '5'] });
  });

  test('explains as many as Trakt had one of already, where one is there, and no more', () => {
    const once = request({ merged: 1 });
    const three = [1, 2, 3].map(() => unit({ request: once }));
    expect(shown(three, [live('1')], ['1']).units).toEqual(['merged', 'lacks', 'lacks']);
    expect(shown(three, [live('1'), live('2')], ['1']).units).toEqual(['2', 'merged', 'lacks']);
    expect(shown(three, []).units).toEqual(['lacks', 'lacks', 'lacks']);
    expect(shown([unit({ request: request({ merged: 1 }) }), unit()], [live('1')], ['1']).units).toEqual([
      'merged',
      'lacks',
    ]);
    expect(shown([unit({ request: undefined })], [live('1')], ['1']).units).toEqual(['lacks']);
  });
});

describe('a play that may have resulted from one that was sent', () => {
  const sent = unit().play;
  test.each<[string, Play, boolean]>([
    ['of the thing a day before', live('1', after(-24 * 60)), true],
    ['of the thing a day after', live('1', after(24 * 60)), true],
    ['of the thing more than a day before', live('1', after(-24 * 60 - 1)), false],
    ['of the thing more than a day after', live('1', after(24 * 60 + 1)), false],
    ['of another episode two minutes before', live('1', after(-2), { traktId: 8 }), true],
    ['of another episode two minutes after', live('1', after(2), { traktId: 8 }), true],
    ['of another episode three minutes before', live('1', after(-3), { traktId: 8 }), false],
    ['of another episode three minutes after', live('1', after(3), { traktId: 8 }), false],
    ['of a movie in the minute', moviePlay({ traktId: 7, watchedAt: `${AT}:00.000Z` }), false],
  ])('%s', (_, play, isNear) => {
    const one = unit();
    expect(nearPlays(one, judgeRead([one], [play], new Set()))).toEqual(isNear ? [play] : []);
    expect(anyNear([play])(sent)).toBe(isNear);
    expect(nearAmong([play, live('9', after(100 * 24 * 60))])(sent)).toEqual(isNear ? [play] : []);
    const coming = { play: live('77'), for: '77' };
    expect(withNear([coming], [play])).toEqual([isNear ? { ...coming, near: [play.historyId] } : coming]);
  });

  test('is found over the end of a day, as by the minute', () => {
    const midnight: NewPlay = { type: 'episode', traktId: 7, minute: '2025-11-17T00:00' };
    const [before, later] = [
      live('1', '2025-11-16T23:58', { traktId: 8 }),
      live('2', '2025-11-18T00:00', {}),
    ];
    expect(nearAmong([before, later])(midnight)).toEqual([before, later]);
  });

  test('is put on record with the first play that it is near, and there alone', () => {
    const coming = [
      { play: live('10'), for: '10' },
      { play: live('11', after(1), { traktId: 8 }), for: '11' },
      { play: live('12', AT, { traktId: null }), for: '12' },
    ];
    const around = [
      live('1', after(2), { traktId: 9 }),
      live('2', after(3), { traktId: 9 }),
      live('3', after(-60)),
    ];
    expect(withNear(coming, around).map(one => one.near)).toEqual([['3', '1'], ['2'], undefined]);
    expect(
      withNear(
        [coming[0], coming[0]].flatMap(one => one ?? []),
        around,
      ).map(one => one.near),
    ).toEqual([['3', '1'], undefined]);
  });
});
