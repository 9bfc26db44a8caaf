import { describe, expect, it } from 'vitest';
import { readProgress } from '../../src/trakt/progress.ts';
import { status } from '../simulator/faults.ts';
import { openTrakt } from './scene.ts';

async function openShow() {
  const scene = await openTrakt();
  scene.trakt.addShow({ title: 'Lost', ids: { trakt: 73739 }, seasons: { 0: 1, 1: 3 } });
  return scene;
}

describe('the watched progress', () => {
  it('is asked for with specials listed and not counted', async () => {
    const { api, paths } = await openShow();
    expect(await readProgress(api, 73739)).toMatchObject({
      aired: 3,
      completed: 0,
      seasons: [{ number: 0 }, { number: 1 }],
    });
    expect(paths()).toEqual([
      '/shows/73739/progress/watched?hidden=false&specials=true&count_specials=false',
    ]);
  });

  it('of a show that Trakt does not know any more is nothing', async () => {
    const { api } = await openShow();
    expect(await readProgress(api, 5)).toBeUndefined();
  });

  it('that Trakt does not answer is told with what was being done', async () => {
    const { api, faults } = await openShow();
    faults.add({ path: '/shows/5/progress/watched', fault: status(418) });
    await expect(readProgress(api, 5)).rejects.toMatchObject({
      message: expect.stringContaining(' This happened while reading the watched progress.'),
    });
  });
});
