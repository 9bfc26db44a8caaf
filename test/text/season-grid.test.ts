import { describe, expect, it } from 'vitest';
import { legend, seasonGrid, watchedEpisodes } from '../../src/text/season-grid.ts';
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

describe('the season grid', () => {
  it('has one row a season and one square an aired episode', () => {
    expect(seasonGrid(progress, plays, new Set(['21']))).toBe(
      [
        '|  | Episodes | Watched |',
        '| --- | --- | --- |',
        '| Specials | 🟩⬜ | 50% |',
        '| Season 1 | 🟩🟦⬜⬜ | 50% |',
        '| Season 2 | 🟥⬜🟩 | 66% |',
      ].join('\n'),
    );
  });

  it('is a table on GitHub', () => {
    expect(render(seasonGrid(progress, plays, new Set()))).toMatch(/<td>Season 1<\/td>\n<td>🟩🟦⬜⬜<\/td>/);
  });

  it('shows a suspect among several plays of an episode', () => {
    expect(seasonGrid(progress, plays, new Set(['again']))).toContain('🟩🟥⬜⬜');
  });

  it('leaves out plays of episodes that have not aired or have no number', () => {
    const odd = [watched(9, 1), watched(1, 99), episodePlay({ season: null, episode: null })];
    expect(seasonGrid(progressOf({ 1: 2 }), odd, new Set())).toContain('| Season 1 | ⬜⬜ | 0% |');
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

  it('explains its squares', () => {
    expect(legend()).toBe('🟩 watched · 🟦 more than once · ⬜ not watched');
    expect(legend('suspect')).toBe('🟩 watched · 🟦 more than once · 🟥 suspect · ⬜ not watched');
  });
});
