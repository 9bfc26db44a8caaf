import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fileBehind, linksOf } from '../runner/links.ts';
import type { RunResult } from '../runner/runner.ts';
import { type SharedTime, shareTime } from '../runner/shared-time.ts';
import { type Episode, episodeOf } from '../simulator/trakt/catalogue.ts';
import { occasionsOf } from '../simulator/trakt/plays.ts';
import { openScene, type Scene } from './scene.ts';

const LONGEST = 7_500;

let scene: Scene;
let time: SharedTime;
beforeEach(async () => {
  time = await shareTime();
  scene = await openScene({ time });
});
afterEach(async () => {
  await scene.close();
  await time.close();
});

const occasions = () => occasionsOf(scene.trakt.plays('sam'));
const MINUTE = 60_000;

/** What a person does: finds the link, presses it, commits the file that GitHub shows. Then the starter's workflow runs. */
async function follow(run: RunResult, label: string): Promise<RunResult> {
  for (const { address } of linksOf(run.summary))
    expect(Buffer.byteLength(address.href)).toBeLessThan(LONGEST);
  const file = fileBehind(run.summary, label);
  time.clock.advance(MINUTE);
  const [path = ''] = Object.keys(file);
  const event = await scene.push(file);
  const folder = path.split('/')[0];
  if (folder === 'imports')
    return scene.step({ command: 'import', files: 'imports/**/!(README.md)' }, { event });
  return folder === 'undo'
    ? scene.step({ command: 'undo', files: 'undo/!(README.md)' }, { event })
    : scene.step({ command: 'change', files: 'changes/**/!(README.md), history/**/*.csv' }, { event });
}

function expectWell(run: RunResult, outputs: Record<string, string>): void {
  expect(run.exitCode, run.log).toBe(0);
  expect(run.outputs).toMatchObject(outputs);
}

/** From the night's summary to the clean history, back, and back again, by links alone. */
async function thereAndBack(label: string, plays: number): Promise<void> {
  const before = occasions();
  const night = await scene.step({ command: 'backup' }, { event: { name: 'schedule' } });
  expect(night.exitCode, night.log).toBe(0);

  const removed = await follow(night, label);
  expectWell(removed, { selected: String(plays), removed: String(plays) });
  const clean = occasions();
  expect(clean).toHaveLength(before.length - plays);

  const undone = await follow(removed, 'Undo this');
  expectWell(undone, { added: String(plays) });
  expect(occasions()).toEqual(before);

  const again = await follow(undone, 'Undo this');
  expectWell(again, { removed: String(plays) });
  expect(occasions()).toEqual(clean);
}

/** So many marks of many shows, ten a minute: a library that was synced. */
function syncLibrary(number: number): void {
  const shows = Array.from({ length: number / 50 }, (_, index) =>
    scene.trakt.addShow({ title: `Show ${index}`, year: 1990, seasons: { 1: 25, 2: 25 } }),
  );
  const episodes: Episode[] = shows.flatMap(show => show.seasons.flatMap(season => season.episodes));
  const start = Date.parse('2025-11-15T03:00:00Z');
  scene.trakt.addOldPlays(
    'sam',
    episodes.map((item, index) => ({
      item,
      watchedAt: start + Math.floor(index / 10) * MINUTE,
      action: 'watch' as const,
    })),
  );
}

describe('from the accident to the clean history and back, by links alone', () => {
  test('for 22 plays', { tags: ['large'], timeout: 60_000 }, async () => {
    await thereAndBack('Remove 22', 22);
    expect(scene.live()).toEqual(scene.story.realIds.toSorted());
  });

  test('for 5,000 plays', { tags: ['large'], timeout: 240_000 }, async () => {
    syncLibrary(5_000);
    await thereAndBack('Remove 5,000', 5_000);
    expect(scene.trakt.plays('sam')).toHaveLength(28);
  });
});

test('from TV Time’s list to the history and back, by links alone', {
  tags: ['large'],
  timeout: 60_000,
}, async () => {
  const before = occasions();
  const { show } = scene.story;
  const lines = Array.from({ length: 20 }, (_, index) => {
    const { season, number, ids } = episodeOf(show, 1, index + 1);
    return `watch-episode,${show.ids.tvdb},"${show.title}",${season},${number},${ids.tvdb},2021-01-11 02:${10 + index}:01`;
  });
  const header = 'key,s_id,series_name,season_number,episode_number,ep_id,created_at';
  const list = [header, ...lines, `watch-episode,1,"Nobody knows it",1,1,1,2021-01-11 03:00:01`].join('\n');
  const event = await scene.push({ 'imports/tracking-prod-records-v2.csv': list });
  const files = 'imports/**/!(README.md)';
  const planned = await scene.step({ command: 'import', files }, { event });
  expectWell(planned, { selected: '21', 'not-found': '1', csv: 'trakt-history/to-fix.csv' });
  expect(planned.artifacts.map(({ name }) => name.replace(/-sam-.*/, ''))).toEqual(['to-fix.csv', 'shown']);
  expect(occasions()).toEqual(before);

  const added = await follow(planned, 'Add 20 plays');
  expectWell(added, { selected: '20', added: '20' });
  expect(occasions()).toHaveLength(before.length + 20);
  expectWell(await follow(added, 'Undo this'), { removed: '20' });
  expect(occasions()).toEqual(before);
});
