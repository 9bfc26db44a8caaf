import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../../src/base/failure.ts';
import type { UncertainRow } from '../../../src/commands/import/resolve-rows.ts';
import { saveToFix } from '../../../src/commands/import/to-fix.ts';
import type { GivenRow } from '../../../src/csv/given-row.ts';

const ARTIFACT = { id: 7, name: 'to-fix.csv', url: 'https://github.com/7' };

/** The text of the file, what was saved, and what was said. */
async function save(
  rows: readonly UncertainRow[],
  upload: () => Promise<typeof ARTIFACT> = async () => ARTIFACT,
) {
  const written: string[] = [];
  const said: string[] = [];
  const tools = {
    workspace: {
      write: async (directory: string, name: string, text: string) => {
        written.push(text);
        return `${directory}/${name}`;
      },
      absolute: (path: string) => `/work/${path}`,
    },
    artifacts: { upload },
    log: { warning: (message: string) => said.push(message) },
  };
  const saved = await saveToFix(tools as unknown as Parameters<typeof saveToFix>[0], rows, 'trakt-history');
  return { saved, said, text: written.join('') };
}

function row(given: Partial<GivenRow>, differs: Partial<UncertainRow> = {}): UncertainRow {
  const place = { file: 'imports/list.csv', line: 2 };
  return {
    row: { place, source: 'a list', claims: {}, cells: () => ({}), ...given },
    kind: 'Why.',
    reason: 'Why.',
    candidates: [],
    ...differs,
  };
}

async function cellsOf(one: UncertainRow): Promise<Record<string, string>> {
  const { text } = await save([one]);
  const [cells] = parse(text, { bom: true, columns: true }) as Record<string, string>[];
  return Object.fromEntries(Object.entries(cells ?? {}).filter(([, cell]) => cell !== ''));
}

describe('the list of rows to fix', () => {
  test('has all that the row said, what it may be, where it stood, and an empty cell to fill in', async () => {
    const claims = {
      type: 'episode',
      title: 'Lost',
      year: 2004,
      season: 1,
      episode: 4,
      episodeTitle: 'Walkabout',
      traktId: 1,
      tvdbId: 2,
      imdbId: 'tt0000003',
      tmdbId: 4,
    };
    const candidates = [
      { name: 'Lost S01E04', address: 'https://trakt.tv/shows/lost/seasons/1/episodes/4' },
      { name: 'Lost (1990)', address: '' },
    ];
    const time = { kind: 'time', at: '2014-01-01T20:00:00.000Z' } as const;
    const cells = () => ({ Name: 'Lost', Note: '', Day: '1 Jan' });
    const given = row({ claims, time, historyId: '77', cells }, { reason: 'Two of them.', candidates });
    expect(await cellsOf(given)).toEqual({
      reason: 'Two of them.',
      candidates: 'Lost S01E04 https://trakt.tv/shows/lost/seasons/1/episodes/4 | Lost (1990)',
      watched_at: '2014-01-01T20:00:00.000Z',
      type: 'episode',
      title: 'Lost',
      year: '2004',
      season: '1',
      episode: '4',
      episode_title: 'Walkabout',
      trakt_id: '1',
      tvdb_id: '2',
      imdb_id: 'tt0000003',
      tmdb_id: '4',
      history_id: '77',
      from: 'imports/list.csv, line 2',
      as_given: 'Name: Lost; Day: 1 Jan',
    });
    expect((await save([given])).text).toMatch(/^\uFEFFuse,reason,candidates,watched_at,/);
  });

  test('has IDs that may be the show’s, and a number over all seasons, in the columns of the row’s own', async () => {
    const claims = { absolute: 62, eitherIds: { tvdbId: 81_797, imdbId: 'tt0388629' } };
    expect(await cellsOf(row({ claims }))).toMatchObject({
      episode: '62',
      tvdb_id: '81797',
      imdb_id: 'tt0388629',
    });
  });

  test.each<[GivenRow['time'], string | undefined]>([
    [undefined, undefined],
    [{ kind: 'day', day: '2014-01-01' }, '2014-01-01'],
    [{ kind: 'local time', at: '2014-01-01T20:00:00' }, '2014-01-01T20:00:00'],
    [{ kind: 'released' }, 'released'],
    [{ kind: 'unknown' }, 'unknown'],
  ])('has the time %j as it can be given back', async (time, cell) => {
    expect((await cellsOf(row({ ...(time && { time }) }))).watched_at).toBe(cell);
  });

  test('runs nothing in a spreadsheet, and cuts what a long row had', async () => {
    const cells = () => ({ Note: 'x'.repeat(400) });
    const given = await cellsOf(
      row({ claims: { title: '=HYPERLINK("x")' }, cells, place: { file: 'a.json' } }),
    );
    expect(given.title).not.toMatch(/^=/);
    expect(given.as_given).toHaveLength(300);
    expect(given.from).toBe('a.json');
  });

  test('is uploaded; where that fails it is in the workspace, and the log says why', async () => {
    expect(await save([row({})])).toMatchObject({
      saved: { path: 'trakt-history/to-fix.csv', artifact: ARTIFACT },
      said: [],
    });
    const full = () => Promise.reject(new Failure('The storage is full.'));
    expect(await save([row({})], full)).toMatchObject({
      saved: { path: 'trakt-history/to-fix.csv', artifact: undefined },
      said: ['to-fix.csv could not be uploaded. The storage is full.'],
    });
    await expect(save([row({})], () => Promise.reject(new Error('A bug.')))).rejects.toThrow('A bug.');
  });

  test('is not written without a row', async () => {
    expect(await save([])).toEqual({ saved: undefined, said: [], text: '' });
  });
});
