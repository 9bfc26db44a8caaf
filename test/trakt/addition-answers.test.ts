import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/base/failure.ts';
import type { Play } from '../../src/history/play.ts';
import type { Answer } from '../../src/http/exchange.ts';
import { type AdditionTools, addPlays, type NewPlay } from '../../src/trakt/addition.ts';
import type { TraktApi } from '../../src/trakt/client.ts';
import { episodePlay } from '../history/plays.ts';
import { testClock } from '../simulator/clock.ts';
import { recordedLog } from '../world.ts';

const AT = '2025-11-10T20:00';
const MINUTE = 60_000;

const wanted = (...traktIds: number[]): NewPlay[] =>
  traktIds.map(traktId => ({ type: 'episode', traktId, minute: AT }));
/** A live play of the minute. */
const live = (historyId: number, traktId: number, facts: Partial<Play> = {}): Play =>
  episodePlay({
    historyId: String(historyId),
    traktId,
    watchedAt: `${AT}:00.000Z`,
    action: 'watch',
    ...facts,
  });

interface Said {
  added?: number;
  updated?: number;
  notFound?: number[];
}
const answer = ({ added = 0, updated, notFound = [] }: Said): Answer => ({
  status: 201,
  headers: new Headers(),
  unreadable: false,
  body: {
    added: { movies: 0, episodes: added },
    ...(updated !== undefined && { updated: { movies: 0, episodes: updated } }),
    not_found: { movies: [], episodes: notFound.map(trakt => ({ ids: { trakt } })) },
  },
});
const DOWN: Answer = { status: 504, headers: new Headers(), unreadable: true, body: undefined };

/** Adds plays, where Trakt answers and shows what is given; the last read goes on and on. */
async function add(
  plays: readonly NewPlay[],
  answers: Answer[],
  reads: Play[][],
  tools: Partial<AdditionTools> & { before?: ReadonlySet<string> } = {},
) {
  const clock = testClock();
  const start = clock.now();
  const log = recordedLog();
  let [written, read] = [0, 0];
  const api = {
    write: async () => answers[written++] ?? expect.fail('one request too many'),
  } as unknown as TraktApi;
  const report = await addPlays(api, plays, {
    clock,
    log,
    readLive: async () => ({
      plays: reads[Math.min(read++, reads.length - 1)] ?? [],
      completeness: 'proven' as const,
    }),
    before: new Set(),
    gone: new Set(),
    ...tools,
  });
  return {
    ends: report.results.map(({ end, isClear, historyId }) =>
      [end, historyId, isClear ? 'clear' : undefined].filter(Boolean).join(' '),
    ),
    surplus: report.surplus.map(({ historyId }) => historyId),
    waited: clock.now() - start,
    requests: written,
  };
}

describe('what an answer says of plays that Trakt had', () => {
  const there = new Set(['1', '2']);

  test.each<[string, Said]>([
    ['by adding fewer', { added: 1 }],
    ['as updated', { added: 1, updated: 1 }],
    ['as updated, and counts them as added too', { added: 2, updated: 1 }],
  ])('is believed where one is there (%s)', async (_, said) => {
    const { ends, waited } = await add(wanted(7, 8), [answer(said)], [[live(2, 8), live(11, 7)]], {
      before: there,
    });
    expect(ends.map(end => end.replace(' clear', ''))).toEqual(['added 11', 'there already']);
    expect(waited).toBe(0);
  });

  test('is not believed of more plays than it says', async () => {
    const reads = [[live(2, 8), live(1, 9), live(11, 7)]];
    const { ends, waited } = await add(wanted(7, 8, 9), [answer({ added: 2, updated: 1 })], reads, {
      before: there,
    });
    expect(ends).toEqual(['added 11', 'there already', 'unconfirmed']);
    expect(waited).toBe(6 * MINUTE);
  });

  test('makes what was added clear only where all of it adds up', async () => {
    const reads = [[live(2, 8), live(1, 9), live(11, 7)]];
    const given = { before: there };
    expect((await add(wanted(7, 8, 9), [answer({ added: 1, updated: 2 })], reads, given)).ends).toEqual([
      'added 11 clear',
      'there already',
      'there already',
    ]);
    expect((await add(wanted(7, 8, 9), [answer({ added: 1, updated: 1 })], reads, given)).ends).toEqual([
      'added 11',
      'there already',
      'there already',
    ]);
    expect((await add(wanted(7), [answer({ added: 1, updated: 1 })], [[live(11, 7)]], given)).ends).toEqual([
      'added 11',
    ]);
  });

  test('does not count those that Trakt does not know', async () => {
    const said = answer({ added: 2, notFound: [99] });
    const reads = [
      [live(1, 7), live(11, 7)],
      [live(1, 7), live(11, 7), live(12, 7)],
    ];
    expect(await add(wanted(7, 7, 99), [said], reads, { before: there })).toMatchObject({
      ends: ['added 11 clear', 'added 12 clear', 'not found'],
      waited: 2_000,
    });
  });

  test('is of an episode, where a movie has the same number', async () => {
    const said: Answer = { ...answer({ added: 1 }) };
    Object.assign(said, {
      body: {
        added: { movies: 0, episodes: 1 },
        not_found: { movies: [{ ids: { trakt: 7 } }], episodes: [] },
      },
    });
    const plays: NewPlay[] = [...wanted(7), { type: 'movie', traktId: 7, minute: AT }];
    expect((await add(plays, [said], [[live(11, 7)]])).ends).toEqual(['added 11 clear', 'not found']);
  });
});

test('a play that comes by a later request is that one’s, and not one’s of which it was never certain', async () => {
  const others = Array.from({ length: 99 }, (_, index) => index + 1_000);
  const near = live(500, 999);
  const all = others.map((traktId, index) => live(10_000 + index, traktId));
  const reads = [
    [near, ...all],
    [near, ...all],
    [near, ...all, live(20_000, 7)],
  ];
  const { ends, surplus } = await add(wanted(7, ...others, 7), [DOWN, answer({ added: 1 })], reads, {
    isBlind: true,
  });
  expect([ends[0], ends.at(-1)]).toEqual(['perhaps', 'added 20000 clear']);
  expect(surplus).toEqual([]);
});

test('a read of which nothing could be certain says no more of a play than the one that follows it', async () => {
  const others = Array.from({ length: 100 }, (_, index) => index + 1_000);
  const all = others.map((traktId, index) => live(10_000 + index, traktId));
  const clock = testClock();
  const start = clock.now();
  let reads = 0;
  let isGivenUp = false;
  const readLive = async () => {
    reads += 1;
    const plays = reads === 1 ? [live(12, 7), ...all.slice(1)] : [live(11, 7), ...all];
    if (reads > 1 && !isGivenUp) {
      isGivenUp = clock.now() - start >= 8 * MINUTE;
      throw new Failure('Trakt is down.');
    }
    return { plays, completeness: 'proven' as const };
  };
  const plays = wanted(...others, 7, 8);
  const { ends } = await add(plays, [answer({ added: 100 }), DOWN], [], { clock, readLive });
  expect(ends.slice(-2)).toEqual(['added 11', 'unconfirmed']);
});

describe('where nothing was read before', () => {
  const isBlind = true;

  test('a clear answer is seen at once', async () => {
    expect(await add(wanted(7), [answer({ added: 1 })], [[live(11, 7)]], { isBlind })).toMatchObject({
      ends: ['added 11 clear'],
      waited: 0,
    });
  });

  test('what a doubtful request did is seen six minutes later, whatever is there before', async () => {
    const reads = [[live(11, 7)], [live(12, 7)]];
    expect(await add(wanted(7), [DOWN], reads, { isBlind })).toMatchObject({
      ends: ['added 12'],
      waited: 6 * MINUTE,
    });
    expect(await add(wanted(7), [DOWN], reads)).toMatchObject({ ends: ['added 11'], waited: 0 });
  });
});

test('what was sent again keeps the history IDs under which the others were seen', async () => {
  const certain = [live(12, 7), live(30, 9)];
  const reads = [certain, certain, [live(11, 7), ...certain, live(13, 8)]];
  const { ends, requests } = await add(wanted(7, 8, 9), [DOWN, answer({ added: 1 })], reads, {
    isBlind: true,
  });
  expect(requests).toBe(2);
  expect(ends).toEqual(['added 12', 'added 13', 'added 30']);
});
