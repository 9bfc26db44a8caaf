import { afterEach, describe, expect, it, vi } from 'vitest';
import { columnOf, PLAY_COLUMNS, REMOVAL_COLUMNS } from '../../src/csv/columns.ts';
import { removalFileName, showFileName } from '../../src/workspace/file-names.ts';

describe('the columns', () => {
  it('are these, in this order', () => {
    expect(PLAY_COLUMNS.join(', ')).toBe(
      'remove, suspect, history_id, watched_at, play_action, type, title, year, season, episode, episode_title, trakt_id, tvdb_id, imdb_id, tmdb_id, show_trakt_id, show_slug, account',
    );
    expect(REMOVAL_COLUMNS.join(', ')).toBe(
      'history_id, watched_at, play_action, type, title, year, season, episode, episode_title, trakt_id, tvdb_id, imdb_id, tmdb_id, show_trakt_id, show_slug, account, kept',
    );
  });

  it.each([
    ['history_id', 'history_id'],
    ['History ID', 'history_id'],
    ['  HISTORY   ID ', 'history_id'],
    ['History\u00a0ID', 'history_id'],
    ['history-id', 'history_id'],
    ['Kept', 'kept'],
    ['ï»¿history_id', 'history_id'],
    ['\uFEFFhistory_id', 'history_id'],
    ['historyï»¿_id', undefined],
    ['historyid', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('are found under the header %j', (header, column) => {
    expect(columnOf(header)).toBe(column);
  });
});

describe('a file name', () => {
  afterEach(() => void vi.restoreAllMocks());

  it.each([
    ['marvel-s-agents-of-s-h-i-e-l-d', 'marvel-s-agents-of-s-h-i-e-l-d'],
    ['24', '24'],
    ['a'.repeat(100), 'a'.repeat(100)],
    ['a'.repeat(101), 'show-1394'],
    ['進撃の巨人', 'show-1394'],
    ['../../etc/passwd', 'show-1394'],
    ['Show', 'show-1394'],
    ['a b', 'show-1394'],
    ['con.csv', 'show-1394'],
    ['', 'show-1394'],
    [null, 'show-1394'],
  ])('of a show with the slug %j is %j', (slug, name) => {
    expect(showFileName({ slug, traktId: 1394 })).toBe(name);
  });

  it('of what a run removes names account, run and attempt, and is another each time', () => {
    const names = Array.from({ length: 20 }, () =>
      removalFileName('sam', { id: '16000000001', attempt: '2' }),
    );
    for (const name of names) expect(name).toMatch(/^removed-plays-sam-16000000001-2-[a-z0-9]{4}\.csv$/);
    expect(new Set(names).size).toBeGreaterThan(15);
    expect(removalFileName('../../sam.x', { id: '1', attempt: '1' })).toMatch(
      /^removed-plays-______sam_x-1-1-/,
    );
  });

  it('of what a run removes is as long as any other when chance gives a short number', () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.5);
    expect(removalFileName('sam', { id: '1', attempt: '1' })).toBe('removed-plays-sam-1-1-i000.csv');
  });
});
