import { expect, test } from 'vitest';
import { addedPlay, goingOf, isReceiptOf, isSameAccount, NOTHING_DONE } from '../../src/history/record.ts';
import { episodePlay, moviePlay } from './plays.ts';

test('a play that goes names the live plays of its thing in its minute that stay, and no others', () => {
  const a = episodePlay({ historyId: '1' });
  const alsoGoing = episodePlay({ historyId: '2' });
  const beside = episodePlay({ historyId: '3', watchedAt: '2025-11-17T18:03:59.000Z' });
  const live = [
    a,
    alsoGoing,
    beside,
    episodePlay({ historyId: '4', watchedAt: '2025-11-17T18:04:00.000Z' }),
    episodePlay({ historyId: '5', traktId: 1 }),
    moviePlay({ historyId: '6', traktId: a.traktId, watchedAt: a.watchedAt }),
  ];
  expect(goingOf([a, alsoGoing], live)).toEqual([
    { play: a, stays: ['3'] },
    { play: alsoGoing, stays: ['3'] },
  ]);
});

test('plays of deleted media are equal to no other', () => {
  const lost = episodePlay({ historyId: '1', traktId: null });
  expect(goingOf([lost], [lost, episodePlay({ historyId: '2', traktId: null })])).toEqual([
    { play: lost, stays: [] },
  ]);
});

test('accounts are the same by uuid where both are known, else by name', () => {
  const sam = { slug: 'sam', uuid: 'u1' };
  expect(isSameAccount(sam, { slug: 'sam-2', uuid: 'u1' })).toBe(true);
  expect(isSameAccount(sam, { slug: 'sam', uuid: 'u2' })).toBe(false);
  expect(isSameAccount(sam, { slug: 'sam', uuid: undefined })).toBe(true);
  expect(isSameAccount({ slug: 'alex', uuid: undefined }, { slug: 'sam', uuid: undefined })).toBe(false);
});

test('a receipt is of the intent of the same step of the same attempt', () => {
  const account = { slug: 'sam', uuid: undefined };
  const run = { id: '77', attempt: '1', key: 'abcd' };
  const receipt = { version: 1 as const, account, run, ...NOTHING_DONE };
  const step = { runId: '77', attempt: '1', key: 'abcd' };
  expect(isReceiptOf(receipt, step)).toBe(true);
  for (const differs of [{ runId: '78' }, { attempt: '2' }, { key: 'efgh' }])
    expect(isReceiptOf(receipt, { ...step, ...differs })).toBe(false);
});

test('an added play is kept with its thing and its minute', () => {
  const play = { ...episodePlay({ historyId: '9' }), traktId: 3700312 };
  expect(addedPlay(play, { for: '1', clear: true })).toEqual({
    historyId: '9',
    for: '1',
    clear: true,
    type: 'episode',
    traktId: 3700312,
    minute: '2025-11-17T18:03',
  });
});
