import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/csv/read.ts';
import { writeReceipt } from '../../../src/github/receipt-text.ts';
import { NOTHING_DONE, type Outcome, removedPlay } from '../../../src/history/record.ts';
import { openScene, type Scene } from '../../action/scene.ts';
import { episodePlay } from '../../history/plays.ts';
import type { RunResult } from '../../runner/runner.ts';
import { fillHistory } from '../../simulator/story.ts';
import { episodeOf } from '../../simulator/trakt/catalogue.ts';

const SHIELD = 'history/shows/marvel-s-agents-of-s-h-i-e-l-d.csv';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

/** A step of the job whose `RUNNER_TEMP` the test knows. */
const backup = (inputs: Record<string, string> = {}) =>
  scene.step({ command: 'backup', ...inputs }, { temp: scene.workspace.temp });

async function backupWell(inputs: Record<string, string> = {}): Promise<RunResult> {
  const result = await backup(inputs);
  expect(result.exitCode, result.log).toBe(0);
  return result;
}

async function manifest() {
  return JSON.parse(await scene.workspace.read('history/manifest.json'));
}

/** Leaves what a change of the same job leaves for its later steps. */
async function leaveReceipt(ids: readonly string[], done: Partial<Outcome> = {}): Promise<void> {
  const { uuid } = scene.trakt.account('sam');
  const content = writeReceipt({
    ...NOTHING_DONE,
    version: 1,
    account: { slug: 'sam', uuid },
    run: { id: '16000000001', attempt: '1', key: 'abcd' },
    removed: ids.map(historyId =>
      removedPlay({ play: episodePlay({ historyId, traktId: Number(historyId) }), stays: [] }, true),
    ),
    ...done,
    abandoned: [],
  });
  await writeFile(join(scene.workspace.temp, 'trakt-receipt-16000000001-1-abcd.json'), content);
}

/** The file of the show, with the column of IDs alone in another order and an x beside each play of the accident. */
async function sortIdsAlone(): Promise<string> {
  const [header = '', ...lines] = (await scene.workspace.read(SHIELD)).trimEnd().split('\n');
  const idOf = (line: string) => /\b1\d{10}\b/.exec(line)?.[0] ?? '';
  const sorted = lines.map(idOf).toSorted().reverse();
  const isMarked = (line: string) => scene.story.accidentalIds.includes(idOf(line));
  const shifted = lines.map(
    (line, index) => (isMarked(line) ? 'x' : '') + line.replace(idOf(line), sorted[index] ?? ''),
  );
  return `${[header, ...shifted].join('\n')}\n`;
}

describe('marks in a file of which only the column history_id was sorted', () => {
  test('are moved to no other play by the nightly backup, so the next try removes nothing either', async () => {
    await backupWell();
    const sorted = await sortIdsAlone();
    const change = async (content: string) =>
      scene.step(
        { command: 'change', files: 'changes/**/!(README.md), history/**/*.csv' },
        { event: await scene.push({ [SHIELD]: content }) },
      );
    expect((await change(sorted)).exitCode).toBe(1);

    const movie = scene.trakt.addMovie({ title: 'Alien', year: 1979 });
    const play = scene.trakt.addPlay('sam', { item: movie, watchedAt: '2025-10-03T19:30:00.000Z' });
    const night = await backup();
    expect(night.exitCode).toBe(1);
    expect(await scene.workspace.read(SHIELD)).toBe(sorted);
    expect(await scene.workspace.read('history/movies.csv')).toContain(String(play.id));
    expect(night.outputs).toMatchObject({ changed: 'true', csv: 'history/movies.csv' });
    const errors = night.annotations.filter(({ level }) => level === 'error');
    expect(errors[0]).toMatchObject({ file: SHIELD, line: expect.any(Number) });
    expect(night.log).toContain('1 file with marks stays as it was');
    expect(night.summary).toContain('**history/shows/marvel-s-agents-of-s-h-i-e-l-d.csv stays as it was**');

    expect((await change(await scene.workspace.read(SHIELD))).exitCode).toBe(1);
    expect(scene.removals()).toEqual([]);
    expect((await backup()).exitCode).toBe(1);
  });

  test('are gone when the person brings the file back, and backups go on', { tags: ['large'] }, async () => {
    await backupWell();
    const before = await scene.workspace.read(SHIELD);
    await scene.workspace.write(SHIELD, await sortIdsAlone());
    expect((await backup()).exitCode).toBe(1);
    await scene.workspace.write(SHIELD, before);
    await backupWell();
    expect(await scene.workspace.read(SHIELD)).toBe(before);
    await backupWell();
  });

  test('stay where they are when the file would have moved or gone', async () => {
    await backupWell();
    const sorted = await sortIdsAlone();
    await scene.workspace.write(SHIELD, sorted);
    scene.story.show.ids.slug = 'agents-of-shield';
    for (let night = 0; night < 2; night++) {
      expect((await backup()).exitCode).toBe(1);
      expect(await scene.workspace.read(SHIELD)).toBe(sorted);
      expect(await scene.workspace.read('history/shows/agents-of-shield.csv')).not.toContain('\nx,');
    }
  });
});

describe('marks that Change cannot read', () => {
  /** The file as a person left it, who marked its first play; nothing of it is lost, and the other files are written. */
  async function staysAsItWas(edited: (lines: string[]) => string[], words: string): Promise<void> {
    await backupWell();
    const text = (await scene.workspace.read(SHIELD)).replace(/^(?=,,)/m, 'x');
    const file = edited(text.trimEnd().split('\n')).join('\n');
    await scene.workspace.write(SHIELD, file);
    const movie = scene.trakt.addMovie({ title: 'Alien', year: 1979 });
    const play = scene.trakt.addPlay('sam', { item: movie, watchedAt: '2025-10-03T19:30:00.000Z' });
    const night = await backup();
    expect(night.exitCode, night.log).toBe(1);
    expect(await scene.workspace.read(SHIELD)).toBe(file);
    expect(await scene.workspace.read('history/movies.csv')).toContain(String(play.id));
    expect(night.annotations[0]).toMatchObject({
      level: 'error',
      file: SHIELD,
      message: expect.stringContaining(words),
    });
    expect(night.outputs['new-plays']).toBe('1');
  }
  const inLine = (line: number, edit: (text: string) => string) => (lines: string[]) =>
    lines.map((text, index) => (index + 1 === line ? edit(text) : text));

  test('because their header was lost stay in their file', async () => {
    await staysAsItWas(
      inLine(1, header => header.replace('remove', 'entfernen')),
      'Write remove above column A, which holds your marks, instead of “entfernen”.',
    );
  });

  test('because another history ID was rounded stay in their file', async () => {
    await staysAsItWas(
      inLine(6, row => row.replace(/1\d{10}/, '1.00E+10')),
      'The spreadsheet turned the history ID into “1.00E+10”',
    );
  });

  test('because another row has lost its quotation marks stay in their file', async () => {
    await staysAsItWas(
      inLine(6, row => `${row},more`),
      'The row has too many cells',
    );
  });

  test('because another row is of somebody else stay in their file', async () => {
    await staysAsItWas(
      inLine(6, row => row.replace(/,sam$/, ',alex')),
      'The row belongs to the account “alex”',
    );
  });
});

describe('marks that Change would believe', () => {
  test('stay with their plays in the files, next to a mark in another that cannot be understood', async () => {
    const movie = scene.trakt.addMovie({ title: 'Alien', year: 1979 });
    scene.trakt.addPlay('sam', { item: movie, watchedAt: '2025-10-03T19:30:00.000Z' });
    await backupWell();
    const [id = ''] = scene.story.accidentalIds;
    const mark = (text: string, cell: string, part: string) =>
      text.replace(new RegExp(`^(?=.*${part})`, 'm'), cell);
    await scene.workspace.write(SHIELD, mark(await scene.workspace.read(SHIELD), 'x', `,${id},`));
    const movies = mark(await scene.workspace.read('history/movies.csv'), 'perhaps', ',Alien,');
    await scene.workspace.write('history/movies.csv', movies);
    scene.trakt.addPlay('sam', {
      item: episodeOf(scene.story.show, 3, 17),
      watchedAt: '2025-11-20T20:00:00Z',
    });

    const result = await backup();
    expect(result.exitCode).toBe(1);
    expect(await scene.workspace.read('history/movies.csv')).toBe(movies);
    expect(result.annotations[0]).toMatchObject({
      message: expect.stringContaining('“perhaps” in the column remove is not understood'),
      file: 'history/movies.csv',
      line: 2,
    });
    expect(result.log).toContain(
      'The backup is saved (1 play added), but 1 file with marks stays as it was, because some rows of it have a problem: ' +
        'history/movies.csv line 2. Delete the file, or restore it from its history on GitHub, and run Backup again.',
    );
    expect(result.log).toContain('30 plays in 2 CSV files.');
    const { rows } = readCsv(SHIELD, Buffer.from(await scene.workspace.read(SHIELD)));
    expect(rows).toHaveLength(29);
    expect(rows.filter(({ cells }) => cells.remove === 'x').map(({ cells }) => cells.history_id)).toEqual([
      id,
    ]);
  });

  test('stay with their plays where a later file has rows whose IDs were sorted alone', async () => {
    const alien = scene.trakt.addMovie({ title: 'Alien', year: 1979 });
    const dune = scene.trakt.addMovie({ title: 'Dune', year: 1984 });
    const marked = scene.trakt.addPlay('sam', { item: alien, watchedAt: '2025-10-03T19:30:00.000Z' });
    await backupWell();
    const movies = await scene.workspace.read('history/movies.csv');
    await scene.workspace.write('history/movies.csv', movies.replace(/^(?=,,)/m, 'x'));
    const sorted = await sortIdsAlone();
    await scene.workspace.write(SHIELD, sorted);
    scene.trakt.addPlay('sam', { item: dune, watchedAt: '2025-10-04T19:30:00.000Z' });

    const result = await backup();
    expect(result.exitCode).toBe(1);
    expect(result.annotations.filter(({ level }) => level === 'error')[0]).toMatchObject({ file: SHIELD });
    expect(await scene.workspace.read(SHIELD)).toBe(sorted);
    const { rows } = readCsv('movies.csv', Buffer.from(await scene.workspace.read('history/movies.csv')));
    expect(rows.map(({ cells }) => [cells.remove, cells.history_id === String(marked.id)])).toEqual([
      ['x', true],
      ['', false],
    ]);
  });
});

describe('marks of one play in two files that contradict each other', () => {
  test.each([
    ['keep,', 'x,'],
    ['x,', 'keep,'],
    [',2024-05-01', ',released'],
  ])('stay in both files (%s and %s)', async (own, copied) => {
    const movie = scene.trakt.addMovie({ title: 'Alien', year: 1979 });
    scene.trakt.addPlay('sam', { item: movie, watchedAt: '2025-10-03T19:30:00.000Z' });
    await backupWell();
    const [id = ''] = scene.story.accidentalIds;
    const text = await scene.workspace.read(SHIELD);
    const row = text.split('\n').find(line => line.includes(`,${id},`)) ?? expect.fail('no such row');
    const files = {
      [SHIELD]: text.replace(row, row.replace(',', own)),
      'history/movies.csv': `${await scene.workspace.read('history/movies.csv')}${row.replace(',', copied)}\n`,
    };
    for (const [path, content] of Object.entries(files)) await scene.workspace.write(path, content);
    const result = await backup();
    expect(result.exitCode, result.log).toBe(1);
    for (const [path, content] of Object.entries(files)) {
      expect(await scene.workspace.read(path)).toBe(content);
      expect(result.annotations).toContainEqual(
        expect.objectContaining({ file: path, message: expect.stringContaining('Mark it the same way') }),
      );
    }
  });
});

describe('plays that are missing', () => {
  test('on purpose are those that this job removed, whatever max-shrink says', async () => {
    const [first = '', second = ''] = scene.story.accidentalIds;
    await backupWell();
    for (const id of [first, second]) scene.trakt.removePlay('sam', BigInt(id));
    await leaveReceipt([first]);
    const refused = await backup({ 'max-shrink': '0' });
    expect(refused.exitCode).toBe(1);
    expect(refused.log).toContain('1 play of the last backup is no longer in the history');
    expect(refused.log).toContain('tick “Plays are missing on purpose”');
    await leaveReceipt([first, second]);
    expect((await backupWell({ 'max-shrink': '0' })).outputs.lost).toBe('2');
  });

  test('beside one that this job removed are too many as ever', { tags: ['large'] }, async () => {
    const plays = fillHistory(scene.trakt, 'sam', 600);
    await backupWell();
    for (const { id } of plays.slice(0, 401)) scene.trakt.removePlay('sam', id);
    await leaveReceipt([String(plays[0]?.id)]);
    const refused = await backup({ full: 'true' });
    expect(refused.exitCode).toBe(1);
    expect(refused.log).toContain('400 plays of the last backup are no longer in the history');
  });

  test('may be all there were when this job removed them', async () => {
    await backupWell();
    const ids = scene.live();
    for (const id of ids) scene.trakt.removePlay('sam', BigInt(id));
    expect((await backup({ 'max-shrink': 'unlimited' })).log).toContain('Trakt shows an empty history');
    await leaveReceipt(ids);
    await backupWell();
  });
});

describe('a backup in the job of a change', () => {
  test('has no stamps, so that the next one reads everything', async () => {
    await backupWell();
    const [id = ''] = scene.story.accidentalIds;
    scene.clock.advance(60 * 60_000);
    scene.trakt.removePlay('sam', BigInt(id));
    await leaveReceipt([id]);
    await backupWell();
    expect((await manifest()).activities).toEqual({ episodes: null, movies: null });
    const { lastFullReadAt } = await manifest();
    scene.clock.advance(60 * 60_000);
    await backupWell();
    expect(Date.parse((await manifest()).lastFullReadAt)).toBeGreaterThan(Date.parse(lastFullReadAt));
    expect((await manifest()).activities.episodes).not.toBeNull();
  });
});

describe('the stamps of Trakt', () => {
  test.each([-60, 60])(
    'are judged by Trakt’s clock, which is %i minutes ahead of the machine’s',
    async ahead => {
      scene.trakt.switches.clockOffset = ahead * 60_000;
      scene.trakt.addPlay('sam', {
        item: episodeOf(scene.story.show, 3, 17),
        watchedAt: '2025-11-20T20:00:00Z',
      });
      await backupWell();
      expect((await manifest()).activities.episodes).toBeNull();
      scene.clock.advance(7 * 60_000);
      await backupWell();
      expect((await manifest()).activities.episodes).not.toBeNull();
    },
  );
});

describe('an account that was renamed', () => {
  /** As after Connect: the session has the new name. */
  async function rename(): Promise<void> {
    scene.trakt.renameAccount('sam', 'samantha');
    scene.saveSession({ slug: 'samantha' });
  }

  test('keeps its backup, in which its former name is known', async () => {
    await backupWell();
    const { uuid } = scene.trakt.account('sam');
    await rename();
    const result = await backupWell({ full: 'true' });
    expect(result.outputs).toMatchObject({ account: 'samantha', 'new-plays': '0', lost: '0' });
    expect(await scene.workspace.read(SHIELD)).toContain(',samantha\n');
    expect((await manifest()).account).toEqual({ slug: 'samantha', uuid, formerSlugs: ['sam'] });
  });

  test('is not another one that took over its name', async () => {
    await backupWell();
    const before = await scene.workspace.read('history/manifest.json');
    await scene.workspace.write(
      'history/manifest.json',
      before.replace(/"uuid": ".*?"/, '"uuid": "another"'),
    );
    const refused = await backup();
    expect(refused.exitCode).toBe(1);
    expect(refused.log).toContain('belongs to another account that was called sam');
  });
});
