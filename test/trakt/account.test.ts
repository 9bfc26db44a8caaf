import { expect, test } from 'vitest';
import { readAccount, readActivities } from '../../src/trakt/account.ts';
import { parseHistoryPage } from '../../src/trakt/schemas.ts';
import { status } from '../simulator/faults.ts';
import { openTrakt } from './scene.ts';

const answer = (body: unknown) => ({ status: 200, headers: new Headers(), body, unreadable: false });

test('the account is known by its slug, its uuid and its time zone, and by UTC where Trakt has none', async () => {
  const { api, trakt, faults, paths } = await openTrakt();
  expect(await readAccount(api)).toEqual({
    slug: 'sam',
    uuid: trakt.account('sam').uuid,
    timezone: 'Europe/Berlin',
  });
  expect(paths()).toEqual(['/users/settings']);
  for (const account of [undefined, null, {}, { timezone: null }, { timezone: ' ' }]) {
    const user = { username: 'Sam', ids: { slug: 'sam' } };
    faults.add({ path: '/users/settings', fault: status(200, { user, account }) });
    expect(await readAccount(api)).toEqual({ slug: 'sam', uuid: undefined, timezone: 'UTC' });
  }
});

test('what cannot be read says what was being read', async () => {
  const { api, faults } = await openTrakt();
  faults.add({ path: '/users/settings', fault: status(418) });
  await expect(readAccount(api)).rejects.toThrow('reading the account');
  faults.add({ path: '/sync/last_activities', fault: status(418) });
  await expect(readActivities(api)).rejects.toThrow('reading the last activities');
  faults.add({ path: '/users/settings', fault: status(200, { user: 1 }) });
  await expect(readAccount(api)).rejects.toThrow(
    /^Trakt.s answer no longer looks like the account \(user: .*\), so it was not used\./,
  );
});

test('stamps that Trakt does not have are null', async () => {
  const { api, faults } = await openTrakt();
  const body = { episodes: {}, movies: { watched_at: '2025-11-20T10:00:00.000Z' } };
  faults.add({ path: '/sync/last_activities', fault: status(200, body) });
  expect(await readActivities(api)).toEqual({ episodes: null, movies: '2025-11-20T10:00:00.000Z' });
});

test('a play has what Trakt says of it, trimmed, and nothing for what it lost', () => {
  const common = { watched_at: '2025-11-20T10:00:00.000Z', action: 'watch' };
  const movie = {
    title: ' The Third Man ',
    year: 1949,
    ids: { trakt: 823, slug: 'the-third-man-1949', imdb: 'tt0041959', tmdb: 1092 },
  };
  const [episode, lost, own] = parseHistoryPage(
    answer([
      { ...common, id: 1, type: 'episode', episode: null, show: { title: ' ', year: null, ids: null } },
      { ...common, id: '9007199254740993', type: 'movie' },
      { ...common, id: 2, type: 'movie', movie, show: { title: 'Another', ids: { trakt: 5, slug: ' ' } } },
    ]),
  );
  const nothing = {
    title: null,
    year: null,
    season: null,
    episode: null,
    episodeTitle: null,
    traktId: null,
    tvdbId: null,
    imdbId: null,
    tmdbId: null,
    showTraktId: null,
    showSlug: null,
  };
  const times = { watchedAt: common.watched_at, action: 'watch' };
  expect(episode).toEqual({ ...nothing, ...times, historyId: '1', type: 'episode' });
  expect(lost).toEqual({ ...nothing, ...times, historyId: '9007199254740993', type: 'movie' });
  expect(own).toMatchObject({
    title: 'The Third Man',
    year: 1949,
    traktId: 823,
    imdbId: 'tt0041959',
    tmdbId: 1092,
  });
});
