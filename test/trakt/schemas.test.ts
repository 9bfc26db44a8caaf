import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/http/exchange.ts';
import {
  parseAccount,
  parseActivities,
  parseAddition,
  parseHistoryPage,
  parseProgress,
  parseRemoval,
  parseSeasonList,
} from '../../src/trakt/schemas.ts';

const answer = (body: unknown, status = 200): Answer => ({
  status,
  headers: new Headers(),
  body,
  unreadable: false,
});

describe('an answer in another form', () => {
  test.each<[string, (answer: Answer) => unknown]>([
    ['a page of the history', parseHistoryPage],
    ['a show’s seasons', parseSeasonList],
    ['the watched progress', parseProgress],
    ['the account', parseAccount],
    ['the last activities', parseActivities],
  ])('is reported as what it should be: %s', (what, parse) => {
    expect(() => parse(answer('no data'))).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(`Trakt’s answer no longer looks like ${what}`),
      }),
    );
  });

  test.each(['x12', '12x', '', '-1', '1.5', 0, 1.5, null])('is a play with the history ID %j', id => {
    const play = { id, watched_at: '2025-11-20T10:00:00.000Z', action: 'watch', type: 'movie' };
    expect(() => parseHistoryPage(answer([play]))).toThrow(
      expect.objectContaining({ message: expect.stringContaining('(0.id: ') }),
    );
  });
});

test('the watched progress says of each episode whether it was watched, and which is next', () => {
  const episodes = [
    { number: 1, completed: true },
    { number: 2, completed: false },
  ];
  const body = {
    aired: 2,
    completed: 1,
    seasons: [{ number: 1, aired: 2, completed: 1, episodes }],
    next_episode: { season: 1, number: 2, title: ' Tabula Rasa ' },
  };
  const expected = { ...body, next_episode: { ...body.next_episode, title: 'Tabula Rasa' } };
  expect(parseProgress(answer(body))).toEqual(expected);
  expect(parseProgress(answer({ ...body, next_episode: null })).next_episode).toBeNull();
});

test.each([{}, { episodes: null }, { episodes: [] }])('a season can have no episodes yet: %j', season => {
  const other = { episodes: [{ season: 1, number: 1, title: ' ', ids: { trakt: 7 } }] };
  expect(parseSeasonList(answer([season, other])).map(({ episodes }) => episodes)).toEqual([[], [7]]);
});

describe('a removal was carried out', () => {
  const body = { deleted: { movies: 0, episodes: 2 } };

  test('when Trakt says how many plays were removed, whatever else it says', () => {
    expect(parseRemoval(answer(body))).toEqual({ deleted: 2, notFound: undefined });
    const deleted = { movies: 3, episodes: 4 };
    expect(parseRemoval(answer({ deleted, not_found: { ids: [5, '6'] } }))).toEqual({
      deleted: 7,
      notFound: new Set(['5', '6']),
    });
    for (const not_found of [null, {}, { ids: null }, { ids: [{}] }])
      expect(parseRemoval(answer({ deleted, not_found }))).toEqual({ deleted: 7, notFound: undefined });
  });

  test.each<[unknown, number]>([
    [body, 201],
    [body, 500],
    [{}, 200],
    [{ deleted: {} }, 200],
    [{ deleted: { movies: 0 } }, 200],
    ['', 200],
    [undefined, 200],
  ])('not when it answers %j with %i', (body, status) => {
    expect(parseRemoval(answer(body, status))).toBeUndefined();
  });
});

describe('plays were added', () => {
  const added = { movies: 1, episodes: 0 };

  test.each([200, 201])('when Trakt says so with %i, and names what it did not know', status => {
    const not_found = { movies: [{ ids: { trakt: 5 } }, { ids: null }, {}], episodes: null };
    expect(parseAddition(answer({ added, not_found }, status))).toEqual({
      added: 1,
      updated: 0,
      notFound: { movies: new Set([5]), episodes: new Set() },
    });
    const none = { movies: new Set(), episodes: new Set() };
    expect(parseAddition(answer({ added }, status))).toMatchObject({ notFound: none });
  });

  test.each<[unknown, number]>([
    [{ added }, 202],
    [{ added }, 500],
    [{}, 201],
    [{ added: {} }, 201],
    [{ added: { episodes: 1 } }, 201],
    ['', 201],
  ])('not when it answers %j with %i', (body, status) => {
    expect(parseAddition(answer(body, status))).toBeUndefined();
  });
});
