import { afterEach, describe, expect, it, vi } from 'vitest';
import { columnOf, PLAY_COLUMNS } from '../../src/csv/columns.ts';
import { titleFileName, titleFileNames } from '../../src/workspace/file-names.ts';

describe('the columns', () => {
  it('are these, in this order', () => {
    expect(PLAY_COLUMNS.join(', ')).toBe(
      'remove, move_to, suspect, history_id, watched_at, play_action, type, title, year, season, episode, episode_title, trakt_id, tvdb_id, imdb_id, tmdb_id, show_trakt_id, show_slug, account',
    );
  });

  it.each([
    ['history_id', 'history_id'],
    ['History ID', 'history_id'],
    ['  HISTORY   ID ', 'history_id'],
    ['History\u00a0ID', 'history_id'],
    ['history-id', 'history_id'],
    ['Stays', 'stays'],
    ['ï»¿history_id', 'history_id'],
    ['\uFEFFhistory_id', 'history_id'],
    ['historyï»¿_id', undefined],
    ['historyid', 'history_id'],
    ['historyId', 'history_id'],
    ['WatchedAt', 'watched_at'],
    ['histori', undefined],
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
    ['con', 'show-1394'],
    ['aux', 'show-1394'],
    ['com1', 'show-1394'],
    ['lpt1', 'show-1394'],
    ['icon', 'icon'],
    ['console', 'console'],
    ['', 'show-1394'],
    [null, 'show-1394'],
  ])('of a show with the slug %j is %j', (slug, name) => {
    expect(titleFileName({ kind: 'show', slug, traktId: 1394 })).toBe(name);
  });

  it('of a movie is its own, also beside a show with its slug or its ID', () => {
    const movie = { kind: 'movie' as const, slug: 'fargo', traktId: 1 };
    const show = { kind: 'show' as const, slug: 'fargo', traktId: 1 };
    expect(titleFileNames([movie])).toEqual(['fargo']);
    expect(titleFileNames([movie, show])).toEqual(['movie-1', 'fargo']);
  });
});
