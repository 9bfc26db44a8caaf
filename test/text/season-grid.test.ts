import { describe, expect, it } from 'vitest';
import type { Play } from '../../src/history/play.ts';
import { type Flagged, seasonGrid, squareOf, watchedEpisodes } from '../../src/text/season-grid.ts';
import { percent } from '../../src/text/words.ts';
import { episodePlay } from '../history/plays.ts';
import { render } from './render.ts';
import { progressOf } from './scene.ts';

const progress = progressOf({ 0: 2, 1: 4, 2: 3 });
const watched = (season: number, episode: number, historyId = `${season}${episode}`) =>
  episodePlay({ season, episode, historyId });
const plays = [
  watched(0, 1),
  watched(1, 1),
  watched(1, 2),
  watched(1, 2, 'again'),
  watched(2, 1),
  watched(2, 3),
];

const suspects = (...ids: string[]): Flagged => ({
  has: play => ids.includes(play.historyId),
  square: 'suspect',
  meaning: 'looks wrong',
  count: true,
});

describe('the season grid', () => {
  it('has one row a season and one square an aired episode, and explains the squares that it shows', () => {
    expect(seasonGrid(progress, plays, suspects('21'))).toBe(
      [
        '| Season | Episodes |',
        '| --- | --- |',
        '| Specials · 1 of 2 | 🟩▫️ |',
        '| S1 · 2 of 4 | 🟩🟦▫️▫️ |',
        '| S2 · 2 of 3 | 🟥▫️🟩 |',
        '',
        '🟩 watched · 🟦 more than once · 🟥 looks wrong · ▫️ not watched',
      ].join('\n'),
    );
  });

  it('is a table on GitHub', () => {
    expect(render(seasonGrid(progress, plays))).toMatch(/<td>S1 · 2 of 4<\/td>\n<td>🟩🟦▫️▫️<\/td>/);
  });

  it('folds seasons of which all or no episodes are watched into a row each', () => {
    const seen = [watched(1, 1), watched(1, 2), watched(3, 1), watched(3, 2)];
    const grid = seasonGrid(progressOf({ 1: 2, 2: 3, 3: 2, 4: 9 }), seen);
    expect(grid).toBe(
      [
        '| Season | Episodes |',
        '| --- | --- |',
        '| S1, S3 · 4 of 4 | all watched |',
        '| S2, S4 · 0 of 12 | none watched |',
      ].join('\n'),
    );
  });

  it('names 300 folded seasons by their number', () => {
    const many = progressOf(Object.fromEntries(Array.from({ length: 300 }, (_, season) => [season + 1, 5])));
    expect(seasonGrid(many, [])).toContain('| 300 seasons · 0 of 1,500 | none watched |');
  });

  it('folds no season in which something stands out', () => {
    const seen = [watched(1, 1), watched(1, 2)];
    expect(seasonGrid(progressOf({ 1: 2 }), seen, suspects('12'))).toContain('| S1 · 2 of 2 | 🟩🟥 |');
  });

  it('breaks long seasons where a phone would cut them off', () => {
    const grid = seasonGrid(progressOf({ 1: 13 }), [watched(1, 13)]);
    expect(grid).toContain(`| S1 · 1 of 13 | ${'▫️'.repeat(11)}<br>▫️🟩 |`);
  });

  it('counts plays that went as not watched', () => {
    const went: Flagged = {
      has: ({ historyId }) => historyId === '11',
      square: 'changed',
      meaning: 'removed just now',
      count: false,
    };
    const grid = seasonGrid(progressOf({ 1: 2 }), [watched(1, 1), watched(1, 2)], went);
    expect(grid).toContain('| S1 · 1 of 2 | 🟨🟩 |');
    expect(grid).toContain('🟨 removed just now');
  });

  it('shows a suspect among several plays of an episode', () => {
    expect(seasonGrid(progress, plays, suspects('again'))).toContain('🟩🟥▫️▫️');
    const again = { has: ({ historyId }: Play) => historyId === 'again', square: 'flagged' };
    expect(squareOf([watched(1, 1), watched(1, 1, 'again')], again)).toBe('flagged');
  });

  it('leaves out plays of episodes that have not aired or have no number', () => {
    const odd = [watched(9, 1), watched(1, 99), episodePlay({ season: null, episode: null })];
    expect(seasonGrid(progressOf({ 1: 2 }), odd)).toContain('| S1 · 0 of 2 | none watched |');
    expect(watchedEpisodes(progressOf({ 1: 2 }), odd)).toBe(0);
  });

  it('counts episodes and not plays, and no specials', () => {
    expect(watchedEpisodes(progress, plays)).toBe(4);
  });

  it('never rounds up to 100%', () => {
    expect([percent(135, 136), percent(136, 136), percent(0, 7), percent(0, 0)]).toEqual([
      '99%',
      '100%',
      '0%',
      '',
    ]);
  });
});
