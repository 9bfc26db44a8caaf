import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../../action/scene.ts';
import type { RunResult } from '../../runner/runner.ts';
import { episodeOf } from '../../simulator/trakt/catalogue.ts';
import { occasionsOf } from '../../simulator/trakt/plays.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

const occasions = () => occasionsOf(scene.trakt.plays('sam'));
const additions = () => scene.simulator.log.of('POST', '/sync/history');

function expectDone(run: RunResult, outputs: Record<string, string>): void {
  expect(run.exitCode, run.log).toBe(0);
  expect(run.outputs).toMatchObject({ 'not-found': '0', failed: '0', unconfirmed: '0', ...outputs });
}

describe('adding the plays of a CSV', () => {
  const LIST = 'imports/list.csv';

  test('finds rows without Trakt IDs by their other IDs and by title, and lists with its line what is not certain', async () => {
    const { show } = scene.story;
    const [third, fourth] = [episodeOf(show, 1, 3), episodeOf(show, 1, 4)];
    scene.trakt.addMovie({ title: 'Serenity', year: 2005 });
    scene.trakt.addMovie({ title: 'Serenity', year: 2019 });
    await scene.workspace.write(
      LIST,
      [
        'Watched At;Type;Title;Year;Season;Episode;TVDB ID;TMDB ID',
        `2014-01-01T20:00:00Z;episode;;;;;${third.ids.tvdb};`,
        `2014-01-02T20:00:00+01:00;episode;${show.title};;1;4;;${fourth.ids.tmdb}`,
        `2014-01-03T20:00:00Z;;${show.title?.toUpperCase()};2013;1;5;;`,
        `2014-01-04T20:00:00Z;movie;Serenity;2005;;;;`,
        `2014-01-05T20:00:00Z;movie;Serenity;;;;;`,
        `2014-01-06T20:00:00Z;episode;${show.title};;1;99;;`,
        `2014-01-07T20:00:00Z;episode;${show.title};;1;6;${third.ids.tvdb};`,
        `unknown;episode;Agents of something else;;1;1;;`,
      ].join('\r\n'),
    );
    const run = await scene.step({ command: 'import', files: LIST });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ selected: '8', added: '4', 'not-found': '4' });
    expect(occasions().filter(occasion => occasion.includes(' 2014-'))).toEqual(
      [
        `episode ${third.ids.trakt} 2014-01-01T20:00`,
        `episode ${fourth.ids.trakt} 2014-01-02T19:00`,
        `episode ${episodeOf(show, 1, 5).ids.trakt} 2014-01-03T20:00`,
        `movie ${scene.trakt.catalogue.movies[0]?.ids.trakt} 2014-01-04T20:00`,
      ].toSorted(),
    );
    expect(run.summary).toContain('4 rows are not certain, so they are left out.');
    const summary = run.summary.replaceAll('<!-- -->', '').replaceAll('\\', '');
    for (const line of [
      'imports/list.csv, line 6 | Several movies are called “Serenity”: 2005, 2019.',
      'imports/list.csv, line 7 | Trakt has no S01E99 of the show “Marvel',
      'imports/list.csv, line 8 | Its IDs are those of “Marvel',
      'imports/list.csv, line 9 | Trakt has no show called exactly “Agents of something else”.',
    ])
      expect(summary).toContain(line);

    const again = await scene.step({ command: 'import', files: LIST });
    expect(again.outputs).toMatchObject({ added: '0', 'already-present': '4', 'not-found': '4' });
    expect(additions()).toHaveLength(1);
  });

  test('adds a backup of everything to a history that has it, and so nothing', async () => {
    await scene.step({ command: 'export', show: 'all' });
    const run = await scene.step({ command: 'import', files: 'trakt-history/all.csv' });
    expectDone(run, { selected: '28', added: '0', 'already-present': '28' });
    expect(additions()).toEqual([]);
  });

  test('adds no movie whose row has what only an episode has', async () => {
    const { ids } = scene.trakt.addMovie({ title: 'Serenity', year: 2005 });
    const time = '2014-01-01T20:00:00Z';
    await scene.workspace.write(
      LIST,
      [
        'watched_at,type,title,year,season,episode,episode_title,trakt_id,show_trakt_id',
        `${time},movie,Serenity,2005,1,3,,${ids.trakt},`,
        `${time},movie,Serenity,2005,,,The Train Job,${ids.trakt},`,
        `${time},movie,Serenity,2005,,,,${ids.trakt},1394`,
        `${time},movie,Serenity,2005,0,0,,${ids.trakt},0`,
      ].join('\n'),
    );
    const run = await scene.step({ command: 'import', files: LIST });
    expectDone(run, { selected: '4', added: '1', 'not-found': '3' });
    expect(run.summary).toContain(
      'The row says that it is a movie, and also names a season, an episode or a show.',
    );
  });

  test('adds no episode whose row has the IMDb ID of a movie', async () => {
    const { ids } = scene.trakt.addMovie({ title: 'Serenity', year: 2005 });
    const { title } = scene.story.show;
    await scene.workspace.write(
      LIST,
      `watched_at,type,title,season,episode,imdb_id\n2014-01-01T20:00:00Z,episode,${title},1,3,${ids.imdb}\n`,
    );
    const run = await scene.step({ command: 'import', files: LIST });
    expect(run.outputs).toMatchObject({ selected: '1', 'not-found': '1' });
    expect(additions()).toEqual([]);
  });

  test('adds nothing of which the time can be two days, or none', async () => {
    await scene.workspace.write(
      LIST,
      'trakt_id,type,watched_at\n3700101,episode,2014-01-01T20:00:00Z\n3700102,episode,01/02/2014 20:00\n3700103,episode,2014-02-30T20:00:00Z\n3700104,episode,\n',
    );
    const run = await scene.step({ command: 'import', files: LIST });
    expectDone(run, { selected: '4', added: '1', 'not-found': '3' });
    for (const why of [
      '“01/02/2014 20:00” can mean',
      '“2014-02-30T20:00:00Z” is not a time',
      'does not say when',
    ])
      expect(run.summary.replaceAll('<!-- -->', '')).toContain(why);
  });

  test('when Trakt shows an added play under another episode: it fails once, and no run adds one more', async () => {
    const { trakt, story, workspace } = scene;
    const [sent, shown] = [episodeOf(story.show, 1, 3), episodeOf(story.show, 1, 4)];
    trakt.switches.showsUnder = item => (item === sent ? { item: shown } : {});
    await workspace.write(
      LIST,
      `watched_at,type,trakt_id\n2014-01-01T20:00:00Z,episode,${sent.ids.trakt}\n2014-01-02T20:00:00Z,episode,3700101\n`,
    );
    const first = await scene.step({ command: 'import', files: LIST });
    expect(first.exitCode).toBe(1);
    expect(first.outputs).toMatchObject({ added: '1', unconfirmed: '1' });
    const after = occasions();
    const again = await scene.step({ command: 'import', files: LIST });
    expectDone(again, { selected: '2', added: '0', 'already-present': '2' });
    expect(again.summary).toContain('1 play is perhaps there, under another episode, movie or minute');
    expect(occasions()).toEqual(after);
    // Once it is gone for certain, it lacks.
    trakt.removePlay('sam', trakt.plays('sam').find(play => play.item === shown)?.id ?? 0n);
    trakt.switches.showsUnder = () => ({});
    expectDone(await scene.step({ command: 'import', files: LIST }), { added: '1', 'already-present': '1' });
  });

  test('adds a play near one that no record explains, where an earlier run sent another', async () => {
    const { trakt, story, workspace } = scene;
    const [sent, shown, wanted] = [3, 4, 5].map(number => episodeOf(story.show, 1, number));
    trakt.switches.showsUnder = item => (item === sent && shown ? { item: shown } : {});
    const row = (traktId?: number) => `watched_at,type,trakt_id\n2014-01-01T20:00:00Z,episode,${traktId}\n`;
    await workspace.write(LIST, row(sent?.ids.trakt));
    expect((await scene.step({ command: 'import', files: LIST })).exitCode).toBe(1);
    await workspace.write(LIST, row(wanted?.ids.trakt));
    expectDone(await scene.step({ command: 'import', files: LIST }), { added: '1', 'already-present': '0' });
  });

  test('only plans on a push, what the pushed file lists, and reads no other file', async () => {
    await scene.workspace.write(
      'imports/old.csv',
      'watched_at,type,trakt_id\n2014-01-01T20:00:00Z,episode,3700101\n',
    );
    const event = await scene.push({
      'imports/new.csv': 'watched_at,type,trakt_id\n2014-01-02T20:00:00Z,episode,3700102\n',
    });
    const run = await scene.step({ command: 'import', files: 'imports/*.csv' }, { event });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ selected: '1', 'already-present': '0', 'not-found': '0' });
    expect(run.summary).toContain('## Plan: 1 play to add');
    expect(run.summary).toContain(`/new/main?filename=imports/${run.runId}-add.txt&value=`);
    expect(additions()).toEqual([]);
  });

  test.each([
    ['a push to another branch', { name: 'push' }],
    ['a pull request', { name: 'pull_request', payload: { number: 3 } }],
  ])('only plans on %s, without a link', async (_, event) => {
    const pushed = await scene.push(
      { 'imports/new.csv': 'watched_at,type,trakt_id\n2014-01-02T20:00:00Z,episode,3700102\n' },
      'topic',
    );
    scene.github.addPull({ number: 3, base: 'main', head: String(pushed?.sha) });
    const run = await scene.step(
      { command: 'import', files: 'imports/*.csv' },
      { event: event.name === 'push' ? pushed : event },
    );
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('## Plan: 1 play to add');
    expect(run.summary).toContain('the run on main then has the link that adds the play.');
    expect(run.summary).not.toContain('-add.txt');
    expect(additions()).toEqual([]);
  });

  test('checks the file alone on a pull request from a fork, which has no session', async () => {
    const event = await scene.push(
      { 'imports/new.csv': 'watched_at,type,trakt_id\n2014-01-02T20:00:00Z,episode,3700102\n' },
      'topic',
    );
    scene.github.addPull({ number: 3, base: 'main', head: String(event.sha) });
    const run = await scene.step(
      { command: 'import', files: 'imports/*.csv', token: '', 'secrets-token': '' },
      { event: { name: 'pull_request', payload: { number: 3 } } },
    );
    expect(run.exitCode, run.log).toBe(0);
    expect(run.summary).toContain('1 play to add');
    expect(run.requests.filter(({ host }) => host === 'api')).toEqual([]);
  });
});
