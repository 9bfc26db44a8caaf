import { expect, test } from 'vitest';
import { readReleases } from '../../src/trakt/releases.ts';
import { episodePlay, moviePlay } from '../history/plays.ts';
import { status } from '../simulator/faults.ts';
import { episodeOf } from '../simulator/trakt/catalogue.ts';
import { openTrakt } from './scene.ts';

test('episodes are released when they first aired, to the minute, and movies on a day', async () => {
  const { api, trakt, paths } = await openTrakt();
  const show = trakt.addShow({ title: 'Lost', seasons: { 0: 1, 1: 3 } });
  const [pilot, second, unknown] = [1, 2, 3].map(number => episodeOf(show, 1, number));
  const special = episodeOf(show, 0, 1);
  Object.assign(pilot ?? {}, { releasedAt: '2004-09-23T01:00:30.000Z' });
  Object.assign(second ?? {}, { releasedAt: '2004-09-30T01:00:00.000Z' });
  Object.assign(unknown ?? {}, { releasedAt: null });
  special.releasedAt = '2005-04-28T00:00:00.000Z';
  const movie = trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
  const undated = trakt.addMovie({ title: 'Brazil', year: 1985 });
  undated.releasedAt = null;
  const ofShow = (episode?: typeof special) =>
    episodePlay({ traktId: episode?.ids.trakt ?? null, showTraktId: show.ids.trakt });
  const plays = [
    ...[pilot, second, unknown, special, pilot].map(ofShow),
    ...[movie, undated, movie].map(({ ids }) => moviePlay({ traktId: ids.trakt })),
  ];
  expect(await readReleases(api, [...plays, moviePlay({ traktId: 999_999 })])).toEqual(
    new Map([
      [`episode ${pilot?.ids.trakt}`, '2004-09-23T01:00'],
      [`episode ${second?.ids.trakt}`, '2004-09-30T01:00'],
      [`episode ${special.ids.trakt}`, '2005-04-28T00:00'],
      [`movie ${movie.ids.trakt}`, '1993-06-01'],
    ]),
  );
  expect(paths()).toHaveLength(4);
});

test('plays of what Trakt does not know ask for nothing', async () => {
  const { api, paths } = await openTrakt();
  const plays = [episodePlay({ traktId: null, showTraktId: null }), moviePlay({ traktId: null })];
  expect(await readReleases(api, plays)).toEqual(new Map());
  expect(paths()).toEqual([]);
});

test('an answer in an unknown form is not guessed at', async () => {
  const { api, faults } = await openTrakt();
  faults.add({ path: '/movies/5', fault: status(200, []) });
  await expect(readReleases(api, [moviePlay({ traktId: 5 })])).rejects.toThrow(
    /^Trakt’s answer no longer looks like a movie \(/,
  );
});

test('a show that is gone has no dates', async () => {
  const { api } = await openTrakt();
  expect(await readReleases(api, [episodePlay({ traktId: 5, showTraktId: 999_999 })])).toEqual(new Map());
});
