import { describe, expect, test } from 'vitest';
import type { SignedIn } from '../../../src/action/context.ts';
import { notMovedThere } from '../../../src/commands/change/gone-rows.ts';
import { readCsv } from '../../../src/csv/read.ts';
import { selectPlays } from '../../../src/csv/selection.ts';
import type { Play } from '../../../src/history/play.ts';
import type { TraktApi } from '../../../src/trakt/client.ts';
import { moviePlay } from '../../history/plays.ts';
import { SAM } from '../../text/scene.ts';

const AT = '2025-11-17T20:15:00.000Z';
const live = (historyId: string, facts: Partial<Play> = {}) =>
  moviePlay({ historyId, watchedAt: AT, ...facts });

/**
 * The history IDs of the plays that rows are still told of which are gone, where the rows move other plays.
 * @param moves history ID, trakt_id and move_to of each
 * @param released when the movie was released, as Trakt says; it must not be asked without
 */
async function told(
  moves: [id: string, traktId: string, moveTo: string][],
  plays: Play[],
  released?: string,
) {
  const lines = moves.map(([id, traktId, moveTo]) => `${moveTo},${id},2025-01-01T20:00:00Z,movie,${traktId}`);
  const csv = ['move_to,history_id,watched_at,type,trakt_id', ...lines].join('\n');
  const { rows } = selectPlays([readCsv('a.csv', Buffer.from(csv))], []);
  const answer = { status: 200, headers: new Headers(), unreadable: false, body: { released } };
  const api = {
    readOrMissing: async () => (released === undefined ? expect.fail('asked for a release') : answer),
  } as unknown as TraktApi;
  const movedOn = plays.map(play => ({ row: { historyId: '1' }, live: play }));
  const signedIn = { api, account: SAM } as unknown as SignedIn;
  return (await notMovedThere(signedIn, rows, movedOn)).map(one => one.live.historyId);
}

describe('a play that is equal to one that is gone', () => {
  test.each([
    ['its minute', AT],
    ['that of the clock in Berlin', '2025-11-17T21:15'],
  ])('is asked for where another row moves a play of the movie to %s', async (_, moveTo) => {
    expect(await told([['7', '823', moveTo]], [live('2')])).toEqual([]);
  });

  test('is asked for where another row moves a play to its release', async () => {
    expect(await told([['7', '823', 'released']], [live('2')], '2025-11-17')).toEqual(['2']);
    const noon = live('2', { watchedAt: '2025-11-17T11:00:00.000Z' });
    expect(await told([['7', '823', 'released']], [noon], '2025-11-17')).toEqual([]);
  });

  test.each<[string, [string, string, string][]]>([
    ['to another minute', [['7', '823', '2025-11-17T20:16:00Z']]],
    ['by a clock that is not the account’s', [['7', '823', '2025-11-17T20:15']]],
    ['of another movie', [['7', '5', AT]]],
    ['of a movie that the row does not name', [['7', '', AT]]],
    ['nowhere', []],
  ])('is told where rows move plays %s', async (_, moves) => {
    expect(await told(moves, [live('2')])).toEqual(['2']);
  });

  test('is asked for only where as many plays move there as are there', async () => {
    const two = [live('2'), live('3'), live('4', { traktId: 5 })];
    expect(await told([['7', '823', AT]], two)).toEqual(['2', '3', '4']);
    const twice: [string, string, string] = ['7', '823', AT];
    expect(await told([twice, twice], two)).toEqual(['2', '3', '4']);
    expect(await told([twice, ['8', '823', AT]], two)).toEqual(['4']);
  });
});
