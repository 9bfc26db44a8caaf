import { describe, expect, test } from 'vitest';
import { readGridShows } from '../../src/commands/grid-shows.ts';
import { episodePlay, moviePlay } from '../history/plays.ts';
import { status } from '../simulator/faults.ts';
import { episodeOf } from '../simulator/trakt/catalogue.ts';
import { openTrakt } from '../trakt/scene.ts';

/** So many shows of two episodes of which the first was watched, and a play of each show that is concerned. */
async function openShows(count: number) {
  const scene = await openTrakt();
  const { trakt, api, clientLog: log } = scene;
  const shows = Array.from({ length: count }, (_, index) =>
    trakt.addShow({ title: `Show ${index + 1}`, year: 2000 + index, seasons: { 1: 2 } }),
  );
  trakt.addOldPlays(
    'sam',
    shows.map(show => ({ item: episodeOf(show, 1, 1), watchedAt: '2025-11-01T20:00:00Z' })),
  );
  const concerned = shows.map(show =>
    episodePlay({ showTraktId: show.ids.trakt, title: show.title, year: show.year }),
  );
  const read = (playsOf?: Parameters<typeof readGridShows>[3]) =>
    readGridShows({ log }, { api }, [...concerned, moviePlay()], playsOf);
  return { ...scene, shows, concerned, read };
}

describe('the season grids', () => {
  test.each([
    [1, 1],
    [3, 3],
    [4, 0],
  ])('of %i shows are %i', async (shows, grids) => {
    const { read } = await openShows(shows);
    expect(await read()).toHaveLength(grids);
  });

  test('have a play for each episode that was watched, where no others are given', async () => {
    const { read, shows } = await openShows(1);
    const [grid] = await read();
    expect(grid).toMatchObject({ traktId: shows[0]?.ids.trakt, title: 'Show 1', year: 2000 });
    expect(grid?.plays).toMatchObject([
      { type: 'episode', showTraktId: shows[0]?.ids.trakt, season: 1, episode: 1, historyId: '' },
    ]);
  });

  test('have the plays that are given', async () => {
    const { read, concerned } = await openShows(2);
    const grids = await read(async traktId => concerned.filter(play => play.showTraktId === traktId));
    expect(grids.map(({ plays }) => plays)).toEqual(concerned.map(play => [play]));
  });

  test('leave out a show that cannot be read, and one that Trakt does not know any more', async () => {
    const { read, shows, faults, told } = await openShows(3);
    const [first, second] = shows.map(({ ids }) => `/shows/${ids.trakt}/progress/watched`);
    faults.add({ path: first, fault: status(418) });
    faults.add({ path: second, fault: status(404) });
    expect((await read()).map(({ title }) => title)).toEqual(['Show 3']);
    expect(told).toContainEqual(expect.stringMatching(/^info: The season grid is left out\. .*418/));
  });
});
