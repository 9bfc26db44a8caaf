import { describe, expect, test } from 'vitest';
import { Failure } from '../../src/base/failure.ts';
import { type Answer, NoAnswer } from '../../src/http/exchange.ts';
import { type NewPlay, sendAddition } from '../../src/trakt/addition-request.ts';
import type { TraktApi } from '../../src/trakt/client.ts';

const EPISODE: NewPlay = { type: 'episode', traktId: 3700312, minute: '2025-11-17T18:03' };
const MOVIE: NewPlay = { type: 'movie', traktId: 823, minute: '1970-01-01T00:00' };
const ADDED = { added: { movies: 0, episodes: 1 } };

/** Trakt with one answer to writes, and the bodies that it was sent. */
function trakt(answer: () => Promise<Partial<Answer>>): { api: TraktApi; bodies: unknown[] } {
  const bodies: unknown[] = [];
  const unused = () => Promise.reject(new Error('Nothing is read.'));
  const write = async (_path: string, body: string): Promise<Answer> => {
    bodies.push(JSON.parse(body));
    return { status: 201, headers: new Headers(), body: undefined, unreadable: false, ...(await answer()) };
  };
  const api = { read: unused, readOrMissing: unused, write, time: () => undefined, openedAt: 0 };
  return { api, bodies };
}

const add = (answer: Partial<Answer>) => sendAddition(trakt(async () => answer).api, [EPISODE]);
const fail = (error: Error) => sendAddition(trakt(() => Promise.reject(error)).api, [EPISODE]);

describe('what is sent', () => {
  test('names plays by Trakt ID and minute, and only the kinds that there are', async () => {
    const { api, bodies } = trakt(async () => ({ body: ADDED }));
    const episodes = [{ ids: { trakt: 3700312 }, watched_at: '2025-11-17T18:03:00.000Z' }];
    const movies = [{ ids: { trakt: 823 }, watched_at: 'unknown' }];
    await sendAddition(api, [EPISODE]);
    await sendAddition(api, [MOVIE]);
    await sendAddition(api, [EPISODE, MOVIE]);
    expect(bodies).toEqual([{ episodes }, { movies }, { movies, episodes }]);
  });
});

describe('an addition', () => {
  test.each([200, 201])('is done when Trakt says so (%i)', async status => {
    expect(await add({ status, body: ADDED })).toEqual({
      outcome: 'added',
      added: 1,
      updated: 0,
      notFound: { movies: new Set(), episodes: new Set() },
    });
  });

  test('says how many Trakt had already, where it does', async () => {
    const updated = { movies: 1, episodes: 2 };
    expect(await add({ body: { ...ADDED, updated } })).toMatchObject({ added: 1, updated: 3 });
    expect(await add({ body: { ...ADDED, updated: 'some' } })).toMatchObject({ added: 1, updated: 0 });
  });

  test('says what Trakt did not know, as far as it says', async () => {
    const not_found = {
      movies: [{ ids: { trakt: 823 } }],
      episodes: [{ ids: null }, {}, { ids: { trakt: 5 } }],
    };
    expect(await add({ body: { ...ADDED, not_found } })).toMatchObject({
      notFound: { movies: new Set([823]), episodes: new Set([5]) },
    });
    expect(await add({ body: { ...ADDED, not_found: {} } })).toMatchObject({ outcome: 'added' });
  });

  test.each<[number, Partial<Answer>]>([
    [200, {}],
    [201, { body: { added: 1 } }],
    [202, { body: ADDED }],
    [299, { unreadable: true }],
    [500, {}],
    [504, { unreadable: true }],
  ])('may be done when Trakt answers %i and nothing that says so', async (status, answer) => {
    const sent = await add({ status, ...answer });
    expect(sent).toMatchObject({ outcome: 'doubtful' });
    const short = status < 300 ? 'an unreadable answer' : `error ${status}`;
    expect(sent).toMatchObject({ short, reason: expect.stringMatching(/adding plays/) });
  });

  test.each([199, 300, 302, 400, 404, 420, 422, 426])('is not done when Trakt answers %i', async status => {
    expect(await add({ status, body: ADDED })).toEqual({
      outcome: 'refused',
      isContent: status === 422,
      reason: expect.stringContaining(status === 426 ? 'VIP' : String(status)),
    });
  });

  test('may be done when no answer arrives', async () => {
    expect(await fail(new NoAnswer('the connection was cut'))).toEqual({
      outcome: 'doubtful',
      reason:
        'Trakt did not answer while adding plays: the connection was cut. Nothing is lost; run this again later.',
      short: 'the connection was cut',
    });
  });

  test('is not done when the request could not be sent', async () => {
    expect(await fail(new Failure('Trakt asks this run to wait 20 minutes.'))).toEqual({
      outcome: 'refused',
      reason: 'Trakt asks this run to wait 20 minutes.',
      isContent: false,
    });
  });

  test('does not hide a bug in the action', async () => {
    await expect(fail(new TypeError('a mistake'))).rejects.toThrow(TypeError);
  });
});
