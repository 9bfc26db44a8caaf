import { describe, expect, it } from 'vitest';
import { titleAddress } from '../../src/trakt/catalogue.ts';
import type { TraktApi } from '../../src/trakt/client.ts';
import { parseTitleQuery } from '../../src/trakt/title-query.ts';
import { findTitles } from '../../src/trakt/titles.ts';
import { status } from '../simulator/faults.ts';
import { episodeOf } from '../simulator/trakt/catalogue.ts';
import { openTrakt } from './scene.ts';

describe('the input show', () => {
  it.each([
    ['1394', { by: 'trakt', id: 1394 }],
    ['tt2364582', { by: 'imdb', id: 'tt2364582' }],
    ['TT2364582', { by: 'imdb', id: 'tt2364582' }],
    ['tvdb:263365', { by: 'tvdb', id: 263365 }],
    ['TVDB: 263365', { by: 'tvdb', id: 263365 }],
    ['tmdb:1403', { by: 'tmdb', id: 1403 }],
    ['marvel-s-agents-of-s-h-i-e-l-d', { by: 'slug', id: 'marvel-s-agents-of-s-h-i-e-l-d' }],
    ['lost', { by: 'slug', id: 'lost' }],
    ['https://trakt.tv/shows/lost', { by: 'slug', id: 'lost', kind: 'show' }],
    ['http://www.trakt.tv/shows/lost/seasons/1', { by: 'slug', id: 'lost', kind: 'show' }],
    ['trakt.tv/shows/lost?source=x#top', { by: 'slug', id: 'lost', kind: 'show' }],
    ['https://app.trakt.tv/shows/lost?season=1', { by: 'slug', id: 'lost', kind: 'show' }],
    ['https://app.trakt.tv/shows/Lost', { by: 'slug', id: 'lost', kind: 'show' }],
    ['https://trakt.tv/shows/1394', { by: 'slug', id: '1394', kind: 'show' }],
    ['https://trakt.tv/shows/%E9%80%B2', { by: 'title', title: '進', kind: 'show' }],
    ['https://trakt.tv/shows/100%', { by: 'title', title: '100%', kind: 'show' }],
    ['https://trakt.tv/movies/dune-2021', { by: 'slug', id: 'dune-2021', kind: 'movie' }],
    ['app.trakt.tv/movies/Dune-2021?x=1', { by: 'slug', id: 'dune-2021', kind: 'movie' }],
    ['https://trakt.tv/movies/438631', { by: 'slug', id: '438631', kind: 'movie' }],
    ['https://www.imdb.com/title/tt1160419/?ref_=nv', { by: 'imdb', id: 'tt1160419' }],
    ['https://m.imdb.com/title/tt1160419', { by: 'imdb', id: 'tt1160419' }],
    ['https://www.imdb.com/de/title/TT1160419/', { by: 'imdb', id: 'tt1160419' }],
    ['https://www.themoviedb.org/movie/438631-dune', { by: 'tmdb', id: 438631, kind: 'movie' }],
    ['https://www.themoviedb.org/tv/1403', { by: 'tmdb', id: 1403, kind: 'show' }],
    [
      'https://www.themoviedb.org/list/movie/5',
      { by: 'title', title: 'https://www.themoviedb.org/list/movie/5' },
    ],
    ['https://www.imdb.com/name/nm0000148/', { by: 'title', title: 'https://www.imdb.com/name/nm0000148/' }],
    ['https://trakt.tv/users/sam', { by: 'title', title: 'https://trakt.tv/users/sam' }],
    ['https://trakt.tv/movies/', { by: 'title', title: 'https://trakt.tv/movies/' }],
    ['Lost', { by: 'title', title: 'Lost' }],
    ['The Office (2001)', { by: 'title', title: 'The Office (2001)' }],
    ['https://example.org/shows/lost', { by: 'title', title: 'https://example.org/shows/lost' }],
    ['tvdb:x', { by: 'title', title: 'tvdb:x' }],
    ['My tvdb:12', { by: 'title', title: 'My tvdb:12' }],
    ['tvdb:12 B', { by: 'title', title: 'tvdb:12 B' }],
    ['Ott12', { by: 'title', title: 'Ott12' }],
    ['tt12!', { by: 'title', title: 'tt12!' }],
    ['so--called', { by: 'slug', id: 'so--called' }],
    ['Like trakt.tv/shows/lost', { by: 'title', title: 'Like trakt.tv/shows/lost' }],
  ])('%j is %j', (text, query) => {
    expect(parseTitleQuery(text)).toEqual(query);
  });
});

async function openCatalogue() {
  const scene = await openTrakt();
  const { trakt } = scene;
  const seasons = { 0: 1, 1: 3 };
  trakt.addShow({
    title: 'Lost',
    year: 2004,
    ids: { trakt: 73739, slug: 'lost', imdb: 'tt0411008', tvdb: 73739 },
    seasons,
  });
  trakt.addShow({ title: 'Lost in Space', year: 2018, ids: { trakt: 101 }, seasons });
  trakt.addShow({ title: 'Lost Girl', year: 2010, ids: { trakt: 102 }, seasons });
  trakt.addShow({ title: 'The Office', year: 2001, ids: { trakt: 201, slug: 'the-office-2001' }, seasons });
  trakt.addShow({ title: 'The Office', year: 2005, ids: { trakt: 202, slug: 'the-office' }, seasons });
  trakt.addShow({ title: 'Weißensee', year: 2010, ids: { trakt: 401 }, seasons });
  trakt.addShow({
    title: 'What/If: "A" + (B) && C || !D?',
    year: 2019,
    ids: { trakt: 301, tmdb: 777 },
    seasons,
  });
  trakt.addMovie({
    title: 'Dune',
    year: 2021,
    ids: { trakt: 601, slug: 'dune-2021', imdb: 'tt1160419', tmdb: 438631 },
  });
  trakt.addMovie({ title: 'Lost', year: 1983, ids: { trakt: 602, slug: 'lost-1983' } });
  trakt.addShow({ title: '24', year: 2001, ids: { trakt: 701, slug: '24' }, seasons });
  trakt.addShow({ title: 'Presidio Med', year: 2002, ids: { trakt: 24 }, seasons });
  const find = async (text: string) =>
    (await findTitles(scene.api, parseTitleQuery(text)))
      .map(({ kind, traktId }) => `${kind} ${traktId}`)
      .join(', ');
  return { ...scene, find };
}

describe('a show or movie is found', () => {
  it.each([
    ['73739', 'show 73739'],
    ['tt0411008', 'show 73739'],
    ['tvdb:73739', 'show 73739'],
    ['tmdb:777', 'show 301'],
    ['lost', 'show 73739'],
    ['https://trakt.tv/shows/the-office', 'show 202'],
    ['Lost', 'show 73739'],
    ['LOST', 'show 73739'],
    ['lost girl', 'show 102'],
    ['lost-girl', 'show 102'],
    ['Lost  Girl', 'show 102'],
    ['https://trakt.tv/shows/Lost%20Girl%20', 'show 102'],
    ['WEIẞENSEE', 'show 401'],
    ['The Office (2001)', 'show 201'],
    ['Ｌost', 'show 73739'],
    ['What/If: "A" + (B) && C || !D?', 'show 301'],
    ['tt1160419', 'movie 601'],
    ['https://www.imdb.com/title/tt1160419/', 'movie 601'],
    ['tmdb:438631', 'movie 601'],
    ['https://www.themoviedb.org/movie/438631-dune', 'movie 601'],
    ['dune-2021', 'movie 601'],
    ['https://trakt.tv/movies/dune-2021', 'movie 601'],
    ['https://trakt.tv/movies/601', 'movie 601'],
    ['601', 'movie 601'],
    ['https://trakt.tv/shows/24', 'show 701'],
    ['https://trakt.tv/shows/701', 'show 701'],
    ['24', 'show 24'],
    ['Dune', 'movie 601'],
    ['Dune (2021)', 'movie 601'],
    ['Lost (1983)', 'movie 602'],
    ['https://trakt.tv/movies/lost', 'movie 602'],
    ['Space', 'show 101'],
  ])('by %j', async (text, found) => {
    const { find } = await openCatalogue();
    expect(await find(text)).toBe(found);
  });

  it('by a slug that does not exist, as the title that it may be', async () => {
    const { find, paths } = await openCatalogue();
    expect(await find('lost-in-space')).toBe('show 101');
    expect(paths().some(path => path.startsWith('/shows/lost-in-space'))).toBe(true);
  });

  it('by an ID that is an episode’s too; where it is a movie’s as well, both are meant', async () => {
    const { find, trakt } = await openCatalogue();
    trakt.addMovie({ title: 'Other', ids: { trakt: 603, tmdb: 777 } });
    const other = trakt.addShow({ title: 'Other', seasons: { 1: 1 } });
    episodeOf(other, 1, 1).ids.tmdb = 777;
    expect(await find('tmdb:777')).toBe('show 301, movie 603');
  });

  it.each([
    ['The Office (2001)', 'The Office'],
    ['Class of (1984) Again', 'Class of \\(1984\\) Again'],
  ])('with no year at the end of what is searched for: %s', async (title, searched) => {
    const { find, trakt, paths } = await openCatalogue();
    trakt.addShow({ title: 'Class of (1984) Again', seasons: { 1: 1 } });
    await find(title);
    expect(new URLSearchParams(paths()[0]?.split('?')[1]).get('query')).toBe(searched);
  });

  it('by words of its title alone', async () => {
    const { find, paths } = await openCatalogue();
    await find('Lost');
    expect(paths()).toEqual(['/search/show?query=Lost&fields=title']);
  });

  it('with what Trakt reads as operators escaped', async () => {
    const { find, paths } = await openCatalogue();
    await find('What/If: "A" + (B) && C || !D?');
    const query = new URLSearchParams(paths()[0]?.split('?')[1]).get('query');
    expect(query).toBe('What\\/If\\: \\"A\\" \\+ \\(B\\) \\&\\& C \\|\\| \\!D\\?');
  });
});

describe('a show is not guessed at', () => {
  it('when two are called the same: they alone are listed, with year, ID and address', async () => {
    const { find, trakt } = await openCatalogue();
    trakt.addShow({ title: 'The Office Party', year: 2009, seasons: { 1: 1 } });
    await expect(find('The Office')).rejects.toMatchObject({
      message:
        'Several shows are called “The Office”. Give one of these by its ID or address:\n' +
        '- The Office (2001): 201, https://trakt.tv/shows/the-office-2001\n' +
        '- The Office (2005): 202, https://trakt.tv/shows/the-office',
    });
  });

  it.each(['Nothing at All', 'https://trakt.tv/shows/%20'])(
    'when Trakt does not say what it is called, nor of when it is: %s',
    async text => {
      const { find, faults } = await openCatalogue();
      const show = { title: null, year: null, ids: { trakt: 5, slug: null } };
      faults.add({ path: '/search/show', fault: status(200, [{ type: 'show', score: 1, show }]) });
      await expect(find(text)).rejects.toMatchObject({
        message: expect.stringMatching(
          /^No show( or movie)? is called exactly .*\n- untitled \(year unknown\): 5, https:\/\/trakt\.tv\/shows\/5$/,
        ),
      });
    },
  );

  it('when none is called exactly that: what comes near is listed', async () => {
    const { find } = await openCatalogue();
    await expect(find('Office')).rejects.toThrow(
      /^No show or movie is called exactly “Office”\. Give one of these by its ID or address:\n- The Office \(200[15]\): 20[12], /,
    );
  });

  it('with more than ten candidates in the list', async () => {
    const { find, trakt } = await openCatalogue();
    for (let year = 1980; year < 2000; year++) trakt.addShow({ title: 'Again', year, seasons: { 1: 1 } });
    const message = await find('Again').catch(error => error.message);
    expect(message.split('\n')).toHaveLength(11);
  });

  it.each([
    ['999', 'the Trakt ID 999'],
    ['tt999', 'the IMDb ID tt999'],
    ['tvdb:999', 'tvdb:999'],
    ['tmdb:999', 'tmdb:999'],
    ['Nothing at All', 'the title “Nothing at All”'],
    ['no-such-slug', 'the title “no such slug”'],
  ])('when there is not one: %j', async (text, what) => {
    const { find } = await openCatalogue();
    await expect(find(text)).rejects.toThrow(
      `Trakt has no show or movie with ${what}. Give its IMDb ID (tt…), or copy the address of its page at trakt.tv.`,
    );
  });
});

describe('what Trakt does not answer', () => {
  it('by a 404 is not a show', async () => {
    const { find, faults } = await openCatalogue();
    faults.add({ path: '/search/tvdb/999', fault: status(404) });
    await expect(find('tvdb:999')).rejects.toMatchObject({
      message: expect.stringMatching(/^Trakt has no show or movie with tvdb:999\./),
    });
  });

  it.each<[string, string, (api: TraktApi) => Promise<unknown>]>([
    ['looking up the show', '/shows/5', api => findTitles(api, { by: 'trakt', id: 5 })],
    ['looking up an ID', '/search/tvdb/5', api => findTitles(api, { by: 'tvdb', id: 5 })],
    ['searching for the show', '/search/show', api => findTitles(api, { by: 'title', title: 'Lost' })],
  ])('is reported with what was being done: %s at %s', async (what, path, ask) => {
    const { api, faults } = await openCatalogue();
    faults.add({ path, fault: status(418) });
    await expect(ask(api)).rejects.toMatchObject({
      message: expect.stringContaining(` This happened while ${what}.`),
    });
  });
});

describe('the address of a show or movie', () => {
  it('has its slug, else its number', () => {
    expect(titleAddress({ kind: 'show', slug: 'lost', traktId: 1 })).toBe('https://trakt.tv/shows/lost');
    expect(titleAddress({ kind: 'movie', slug: null, traktId: 1 })).toBe('https://trakt.tv/movies/1');
  });

  it('has its number where its slug is one: Trakt’s API takes that for a Trakt ID', () => {
    expect(titleAddress({ kind: 'show', slug: '24', traktId: 701 })).toBe('https://trakt.tv/shows/701');
  });
});
