import { afterEach, beforeEach, expect, test } from 'vitest';
import { openScene, type Scene } from '../../action/scene.ts';
import { fileBehind } from '../../runner/links.ts';
import { episodeOf } from '../../simulator/trakt/catalogue.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

test('the links of two exports of one job are of different files, each with its own plays', async () => {
  const other = scene.trakt.addShow({ title: 'Another Show', year: 2020, seasons: { 1: 30 } });
  for (let episode = 1; episode <= 30; episode++)
    scene.trakt.addPlay('sam', {
      item: episodeOf(other, 1, episode),
      watchedAt: '2025-11-16T01:02:00Z',
      action: 'watch',
    });
  const { temp } = scene.workspace;
  const first = await scene.step({ command: 'export', show: '1394' }, { temp });
  const { runId } = first;
  const second = await scene.step({ command: 'export', show: String(other.ids.trakt) }, { runId, temp });
  expect(Object.keys(fileBehind(first.summary, 'Remove 22'))).toEqual([`changes/${runId}-1-remove.txt`]);
  expect(Object.keys(fileBehind(second.summary, 'Remove 30'))).toEqual([`changes/${runId}-2-remove.txt`]);
});

test('what an earlier step of the job kept is not pointed out', async () => {
  const { temp } = scene.workspace;
  const exported = await scene.step({ command: 'export', show: '1394' });
  for (const [path, text] of Object.entries(fileBehind(exported.summary, 'Keep')))
    await scene.workspace.write(path, text);
  const kept = await scene.step({ command: 'change', files: 'changes/*' }, { temp });
  expect(kept.outputs.kept, kept.log).toBe('22');
  const later = await scene.step({ command: 'export', show: '1394' }, { temp });
  expect(later.outputs.suspects, later.log).toBe('0');
});

test('a show and a movie that have one Trakt ID are both exported', async () => {
  const show = scene.trakt.addShow({ title: 'A Show', seasons: { 1: 1 }, ids: { slug: 'a-show' } });
  const { trakt } = show.ids;
  const movie = scene.trakt.addMovie({ title: 'A Film', ids: { trakt, slug: 'a-film' } });
  for (const item of [episodeOf(show, 1, 1), movie])
    scene.trakt.addPlay('sam', { item, watchedAt: '2025-11-20T20:00:00Z' });
  const addresses = 'https://trakt.tv/shows/a-show, https://trakt.tv/movies/a-film';
  const run = await scene.step({ command: 'export', show: addresses });
  expect(run.outputs.csv, run.log).toBe('trakt-history/a-show.csv\ntrakt-history/a-film.csv');
  expect(run.outputs.plays).toBe('2');
});
