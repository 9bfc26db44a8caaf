import { describe, expect, it } from 'vitest';
import { backupFiles, isBackupPath, keepTheirPaths, pathFinder } from '../../src/workspace/backup-files.ts';
import { type Named, titleFileNames } from '../../src/workspace/file-names.ts';
import { episodePlay, moviePlay } from '../history/plays.ts';

const paths = (...parameters: Parameters<typeof backupFiles>) =>
  Object.fromEntries(
    backupFiles(...parameters).map(({ path, plays }) => [path, plays.map(play => play.historyId).join(' ')]),
  );

describe('the files of a backup', () => {
  it('are one a show, by its Trakt ID, one for movies, and one for what Trakt lost', () => {
    const plays = [
      episodePlay({ historyId: '1' }),
      episodePlay({ historyId: '2', showTraktId: 7, showSlug: 'dark' }),
      episodePlay({ historyId: '3', traktId: null }),
      episodePlay({ historyId: '4', showTraktId: null }),
      moviePlay({ historyId: '5' }),
      moviePlay({ historyId: '6', traktId: null }),
    ];
    expect(paths(plays)).toEqual({
      'movies.csv': '5',
      'other.csv': '6 4',
      'shows/dark.csv': '2',
      'shows/marvel-s-agents-of-s-h-i-e-l-d.csv': '1 3',
    });
  });

  it('are found again for each of their plays', () => {
    const plays = [
      episodePlay({ historyId: '1' }),
      episodePlay({ historyId: '2', showTraktId: 7, showSlug: 'dark' }),
      episodePlay({ historyId: '4', showTraktId: null }),
      moviePlay({ historyId: '5' }),
      moviePlay({ historyId: '6', traktId: null }),
    ];
    const find = pathFinder(backupFiles(plays));
    expect(plays.map(find)).toEqual([
      'shows/marvel-s-agents-of-s-h-i-e-l-d.csv',
      'shows/dark.csv',
      'other.csv',
      'movies.csv',
      'other.csv',
    ]);
    expect(find(episodePlay({ showTraktId: 8 }))).toBeUndefined();
  });

  it('have the movies even where there are none, and nothing else', () => {
    expect(backupFiles([])).toEqual([{ path: 'movies.csv', showTraktId: null, plays: [] }]);
  });

  it('are oldest first, plays of one minute by history ID', () => {
    const at = (historyId: string, day: number) =>
      moviePlay({ historyId, watchedAt: `2025-01-0${day}T00:00:00.000Z` });
    expect(paths([at('30', 3), at('4', 2), at('31', 2), at('5', 1)])).toEqual({ 'movies.csv': '5 4 31 30' });
  });

  it('are named after the slug that the newest play has', () => {
    const plays = [
      episodePlay({ historyId: '1', showSlug: 'old' }),
      episodePlay({ historyId: '2', showSlug: 'new', watchedAt: '2026-01-01T00:00:00.000Z' }),
    ];
    for (const order of [plays, plays.toReversed()])
      expect(Object.keys(paths(order, new Map([[1394, 'shows/old.csv']])))).toContain('shows/new.csv');
  });

  it('keep the slug that two shows have where it was, as the last backup says', () => {
    const plays = [7, 8].map(showTraktId =>
      episodePlay({ historyId: `${showTraktId}`, showTraktId, showSlug: 'dark' }),
    );
    expect(paths(plays)).toMatchObject({ 'shows/dark.csv': '7', 'shows/show-8.csv': '8' });
    expect(paths(plays, new Map([[8, 'shows/dark.csv']]))).toMatchObject({
      'shows/dark.csv': '8',
      'shows/show-7.csv': '7',
    });
  });

  it('come in the order of their names', () => {
    const plays = [
      episodePlay({ historyId: '1', showTraktId: null }),
      episodePlay({ historyId: '2', showTraktId: 7, showSlug: 'dark' }),
      episodePlay({ historyId: '3', showTraktId: 8, showSlug: 'alias' }),
      moviePlay({ historyId: '4' }),
    ];
    const expected = ['movies.csv', 'other.csv', 'shows/alias.csv', 'shows/dark.csv'];
    expect(Object.keys(paths(plays))).toEqual(expected);
    expect(Object.keys(paths(plays.toReversed()))).toEqual(expected);
  });

  it.each(['movies.csv', 'other.csv', 'shows/show-1.csv'])('may be called %s', path => {
    expect(isBackupPath(path)).toBe(true);
  });

  it.each([
    '../movies.csv',
    '/movies.csv',
    'shows/../a.csv',
    'shows/a/b.csv',
    'shows/A.csv',
    'shows/a.csv.html',
    'old/shows/a.csv',
    'manifest.json',
    'a.csv',
  ])('may not be called %s', path => expect(isBackupPath(path)).toBe(false));
});

describe('the names of shows', () => {
  const names = (...shows: Omit<Named, 'kind'>[]) => {
    const given = titleFileNames(shows.map(show => ({ ...show, kind: 'show' })));
    return Object.fromEntries(shows.map(({ traktId }, index) => [traktId, given[index]]));
  };

  it('stay with the show that has them, else go to the lower Trakt ID', () => {
    const [lower, higher] = [
      { traktId: 7, slug: 'dark' },
      { traktId: 8, slug: 'dark' },
    ];
    const former = { ...higher, formerName: 'dark' };
    expect(names(higher, lower)).toEqual({ 7: 'dark', 8: 'show-8' });
    expect(names(former, lower)).toEqual({ 7: 'show-7', 8: 'dark' });
    expect(names(lower, former)).toEqual({ 7: 'show-7', 8: 'dark' });
  });

  it('are slugs that look like a Trakt ID, as long as no other show has that', () => {
    expect(names({ traktId: 1, slug: 'show-9' }, { traktId: 2, slug: 'show-2' })).toEqual({
      1: 'show-9',
      2: 'show-2',
    });
  });

  it('are never those of another show, also where a slug looks like one', () => {
    expect(
      names({ traktId: 1, slug: 'show-2' }, { traktId: 2, slug: null }, { traktId: 3, slug: '../a' }),
    ).toEqual({
      1: 'show-1',
      2: 'show-2',
      3: 'show-3',
    });
  });
});

describe('files that nobody looks into', () => {
  const unread = [{ showTraktId: 7, slug: 'dark' }];
  const former = new Map([[7, 'shows/dark.csv']]);

  it('stay where they are beside plays of other shows, of movies, and of what Trakt lost', () => {
    const plays = [
      episodePlay({ showTraktId: 8, showSlug: 'lost' }),
      moviePlay(),
      episodePlay({ showTraktId: null, showSlug: null }),
    ];
    expect(keepTheirPaths(plays, former, unread)).toBe(true);
    expect(keepTheirPaths([], former, unread)).toBe(true);
  });

  it('would move where another show has their name', () => {
    const taken = new Map([
      [7, 'shows/show-7.csv'],
      [8, 'shows/dark.csv'],
    ]);
    const plays = [episodePlay({ showTraktId: 8, showSlug: 'dark' })];
    expect(keepTheirPaths(plays, taken, unread)).toBe(true);
    const renamed = [episodePlay({ showTraktId: 8, showSlug: 'dark-2017' })];
    expect(keepTheirPaths(renamed, taken, unread)).toBe(false);
    expect(keepTheirPaths([], former, [...unread, { showTraktId: 9, slug: 'new' }])).toBe(false);
  });
});
