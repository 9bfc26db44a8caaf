import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../../action/scene.ts';
import { bySize } from '../../size.ts';

const CSV = 'trakt-history/marvel-s-agents-of-s-h-i-e-l-d.csv';
const MARKED = 'changes/marked.csv';

type Row = Record<string, string>;

let scene: Scene;
let rows: Row[];
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

/** The rows of the export of the story's show, with an x beside these plays. */
async function exportMarked(ids: readonly string[]): Promise<Row[]> {
  await scene.step({ command: 'export', show: '1394' });
  const text = await scene.workspace.read(CSV);
  rows = parse(text, { bom: true, columns: true });
  for (const row of rows) if (ids.includes(row.history_id ?? '')) row.remove = 'x';
  return rows;
}

async function change(text: string, given: Record<string, string> = {}) {
  await scene.workspace.write(MARKED, text);
  return scene.step({ command: 'change', files: MARKED, ...given });
}

const table = (header: (name: string) => string = name => name, without: readonly string[] = []) => {
  const names = Object.keys(rows[0] ?? {}).filter(name => !without.includes(name));
  return stringify([names.map(header), ...rows.map(row => names.map(name => row[name] ?? ''))]);
};

/** Each ID of the accident one row further, as when the cells of one column were shifted. */
function shiftIds(): void {
  const bulk = rows.filter(row => scene.story.accidentalIds.includes(row.history_id ?? ''));
  const ids = bulk.map(row => row.history_id ?? '');
  for (const [index, row] of bulk.entries()) row.history_id = ids[(index + 2) % ids.length] ?? '';
}

function withDecimal(row: Row): void {
  row.trakt_id = `${row.trakt_id}.0`;
}

function withCommas(row: Row): void {
  row.trakt_id = (row.trakt_id ?? '').replace(/\B(?=(\d{3})+$)/g, ',');
}

async function refuses(text: string, words: string): Promise<void> {
  const before = scene.live();
  const run = await change(text);
  expect(run.exitCode, run.log).toBe(1);
  expect(run.annotations[0]?.message).toContain(words);
  expect(scene.removals()).toEqual([]);
  expect(scene.live()).toEqual(before);
}

const twenty = () => scene.story.accidentalIds.slice(0, 20);

describe('a header that was lost selects nothing', () => {
  for (const [cases, size] of bySize([['entfernen'], ['remove?'], ['']], ([name]) => name !== 'remove?'))
    test.each(cases)('%j', size, async name => {
      await exportMarked(scene.story.accidentalIds.slice(0, 2));
      await refuses(
        table(column => (column === 'remove' ? name : column), ['suspect', 'move_to']),
        'Which plays should go? Write remove above column A, which holds your marks,',
      );
    });

  test('even where move_to is still there', async () => {
    await exportMarked(scene.story.accidentalIds.slice(0, 2));
    await refuses(
      table(column => (column === 'remove' ? 'entfernen' : column), ['suspect']),
      'Which plays should go?',
    );
  });

  for (const [cases, size] of bySize([['remo\u200Bve'], ['Remove'], ['\uFEFFREMOVE ']], ([name]) =>
    name.includes('\u200B'),
  ))
    test.each(cases)('%j is the header', size, async name => {
      const two = scene.story.accidentalIds.slice(0, 2);
      const before = scene.live();
      await exportMarked(two);
      const run = await change(
        table(column => (column === 'remove' ? name : column), ['suspect', 'move_to']),
      );
      expect(run.exitCode, run.log).toBe(0);
      expect(scene.live()).toEqual(before.filter(id => !two.includes(id)));
    });
});

describe('a list of IDs', () => {
  test('in a folder of a backup selects nothing', async () => {
    await scene.step({ command: 'backup' });
    await scene.workspace.write('history/notes/season3.csv', `history_id\n${twenty().join('\n')}\n`);
    const run = await scene.step({ command: 'change', files: 'history/notes/season3.csv' });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.annotations[0]?.message).toContain('cannot be in a backup’s folder');
    expect(scene.removals()).toEqual([]);
  });

  test('elsewhere names its plays alone', async () => {
    const run = await change(`History ID\n${twenty().join('\n')}\n`);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs.removed).toBe('20');
  });
});

describe('IDs that were shifted within the bulk minute are refused', () => {
  for (const [cases, size] of bySize<[string, (row: Row) => void, readonly string[]]>(
    [
      ['trakt_id as 3700707.0', withDecimal, []],
      ['trakt_id as 3,700,707', withCommas, []],
      ['no trakt_id', () => undefined, ['trakt_id']],
      ['no ID of any site', () => undefined, ['trakt_id', 'tvdb_id', 'imdb_id', 'tmdb_id', 'show_trakt_id']],
    ],
    ([what]) => what !== 'trakt_id as 3,700,707',
  ))
    test.each(cases)('%s', size, async (_, edit, without) => {
      await exportMarked(twenty());
      shiftIds();
      for (const row of rows) edit(row);
      await refuses(
        table(name => name, without),
        'its ID is for S0',
      );
    });

  for (const [cases, size] of bySize<[string, (row: Row) => void, readonly string[]]>(
    [
      ['trakt_id as 3700707.0', withDecimal, []],
      ['no trakt_id', () => undefined, ['trakt_id']],
      [
        'no IDs but the history’s',
        () => undefined,
        ['trakt_id', 'tvdb_id', 'imdb_id', 'tmdb_id', 'show_trakt_id'],
      ],
      ['a cell of trakt_id that was ruined', () => undefined, ['suspect']],
    ],
    ([what]) => /ruined|no trakt_id/.test(what),
  ))
    test.each(cases)('and where nothing was shifted they go: %s', size, async (_, edit, without) => {
      await exportMarked(twenty());
      for (const row of rows) edit(row);
      const run = await change(table(name => name, without));
      expect(run.exitCode, run.log).toBe(0);
      expect(run.outputs.removed).toBe('20');
      expect(scene.live().filter(id => twenty().includes(id))).toEqual([]);
    });
});

describe('a row that contradicts its play is refused', () => {
  test('another movie', async () => {
    const at = '2025-11-10T20:00:00Z';
    const [alien, solaris] = ['Alien', 'Solaris'].map(title => scene.trakt.addMovie({ title, year: 1979 }));
    if (alien === undefined || solaris === undefined) expect.fail();
    scene.trakt.addPlay('sam', { item: alien, watchedAt: at });
    const { id } = scene.trakt.addPlay('sam', { item: solaris, watchedAt: at });
    await refuses(
      `remove,history_id,watched_at,type,title\nx,${id},${at},movie,Alien\n`,
      'says “Alien”, but its ID is for Solaris (1979)',
    );
  });

  test('an unmarked row as well', async () => {
    await exportMarked(twenty().slice(0, 1));
    shiftIds();
    for (const row of rows) row.remove = '';
    const real = rows.find(row => scene.story.realIds.includes(row.history_id ?? ''));
    if (real !== undefined) real.remove = 'x';
    await refuses(table(), 'That happens when only some columns were sorted.');
  });

  test('a row of nothing but an ID beside its mark', async () => {
    await refuses(`remove,history_id\nx,${twenty()[0]}\n`, 'A marked row must say which play it means');
  });
});

describe('dates that a German Excel rewrote', () => {
  const german = (row: Row) => {
    const [, year, month, day, clock] = /^(\d+)-(\d+)-(\d+)T(\d+:\d+)/.exec(row.watched_at ?? '') ?? [];
    row.watched_at = `${day}.${month}.${year} ${clock}`;
  };

  test('of an episode that was watched twice on one day: nothing goes', async () => {
    const { item } = scene.story.accidental[0] ?? expect.fail();
    const { id } = scene.trakt.addPlay('sam', { item, watchedAt: '2025-11-17T09:00:00Z' });
    await exportMarked([String(id)]);
    rows.forEach(german);
    await refuses(table(), 'so it is not clear which play is meant');
  });

  test('of episodes that were watched once, or months apart: what is marked goes', async () => {
    const { item } = scene.story.accidental[0] ?? expect.fail();
    const { id } = scene.trakt.addPlay('sam', { item, watchedAt: '2024-05-20T09:00:00Z' });
    const marked = [...twenty(), String(id)];
    const before = scene.live();
    await exportMarked(marked);
    rows.forEach(german);
    const run = await change(table());
    expect(run.exitCode, run.log).toBe(0);
    expect(scene.live()).toEqual(before.filter(each => !marked.includes(each)));
  });
});

describe('a row with an old name of the account', () => {
  /** As after Connect: the session has the new name. */
  function rename(): void {
    scene.trakt.renameAccount('sam', 'samantha');
    scene.saveSession({ slug: 'samantha' });
  }
  async function isRefused(words: string): Promise<void> {
    const run = await change(table());
    expect(run.exitCode, run.log).toBe(1);
    expect(run.annotations[0]?.message).toContain(words);
    expect(scene.removals()).toEqual([]);
  }
  const receipt = (account: object) =>
    JSON.stringify({
      version: 1,
      account,
      run: { id: '77', attempt: '1', key: 'abcd' },
      removed: [],
      gone: [],
      added: [],
      perhaps: [],
      stamps: { episodes: null, movies: null },
      clear: [],
    });

  test('is believed when a record of an earlier run has both', async () => {
    await exportMarked(twenty());
    const first = await scene.step({ command: 'change', ids: scene.story.accidentalIds[21] ?? '' });
    expect(first.outputs.removed, first.log).toBe('1');
    rename();
    const run = await change(table());
    expect(run.exitCode, run.log).toBe(0);
    expect(run.outputs).toMatchObject({ account: 'samantha', removed: '20' });
  });

  test('is refused where no record has it, and the sentence says what to do', async () => {
    await exportMarked(twenty());
    rename();
    await isRefused('If “sam” is an old name of the same account, clear the column account in this file');
  });

  test('is refused where only the record of a pull request has it, or one of another account', async () => {
    await exportMarked(twenty());
    rename();
    const { uuid } = scene.trakt.account('samantha');
    const name = (run: number) => `receipt-sam-${run}-1-abcd.json`;
    scene.github.addRun({ id: 77, event: 'pull_request', fork: 'alex' });
    scene.artifacts.add(77, name(77), receipt({ slug: 'sam', uuid }));
    scene.github.addRun({ id: 78 });
    scene.artifacts.add(78, name(78), receipt({ slug: 'sam', uuid: 'another' }));
    await isRefused('The row belongs to the account “sam”');
  });
});

test('history IDs that end in a zero and are gone are gone', async () => {
  const { item } = scene.story.accidental[0] ?? expect.fail();
  const [a, b] = [9007199254740990n, 9007199254740997n];
  scene.trakt.addPlay('sam', { item, watchedAt: '2025-11-20T20:00:00Z', id: b });
  scene.trakt.addPlay('sam', { item, watchedAt: '2025-11-19T20:00:00Z', id: a });
  await exportMarked([String(a)]);
  const first = await change(table());
  expect(first.outputs.removed, first.log).toBe('1');
  const again = await change(table());
  expect(again.exitCode, again.log).toBe(0);
  expect(again.outputs['already-gone']).toBe('1');
  expect(scene.live()).toContain(String(b));
});

test('a play that Trakt could not give back stops the run, unless that is allowed', async () => {
  const item = scene.trakt.addMovie({ title: 'Alien', year: 1979 });
  const { id } = scene.trakt.addPlay('sam', { item, watchedAt: '2025-11-10T20:00:00Z', missing: ['movie'] });
  const stopped = await scene.step({ command: 'change', ids: String(id) });
  expect(stopped.exitCode).toBe(1);
  expect(stopped.log).toContain('Trakt could not give back 1 play');
  expect(scene.removals()).toEqual([]);
  const allowed = await scene.step({ command: 'change', ids: String(id), 'allow-irreversible': 'true' });
  expect(allowed.outputs.removed, allowed.log).toBe('1');
});
