import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCsv } from '../../../src/csv/read.ts';
import { writeReceipt } from '../../../src/github/receipt-text.ts';
import { NOTHING_DONE, type Outcome } from '../../../src/history/record.ts';
import type { Manifest } from '../../../src/workspace/manifest.ts';
import { openScene, type Scene } from '../../action/scene.ts';
import type { RunResult } from '../../runner/runner.ts';
import { episodeOf } from '../../simulator/trakt/catalogue.ts';

const SHIELD = 'history/shows/marvel-s-agents-of-s-h-i-e-l-d.csv';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

async function step(
  inputs: Record<string, string>,
  options: Parameters<Scene['step']>[1] = {},
): Promise<RunResult> {
  const result = await scene.step(inputs, options);
  expect(result.exitCode, result.log).toBe(0);
  return result;
}

/** A backup in a job of its own. */
const backup = (inputs: Record<string, string> = {}) => step({ command: 'backup', ...inputs });
/** A command and the backup after it, in one job. */
async function withBackup(inputs: Record<string, string>): Promise<{ done: RunResult; saved: RunResult }> {
  const sameJob = { temp: scene.workspace.temp };
  const done = await step(inputs, sameJob);
  return { done, saved: await step({ command: 'backup' }, sameJob) };
}

async function manifest(): Promise<Manifest> {
  return JSON.parse(await scene.workspace.read('history/manifest.json'));
}

/** The sentences beside the suspects of the show, each once. */
async function reasons(): Promise<string[]> {
  const { rows } = readCsv(SHIELD, Buffer.from(await scene.workspace.read(SHIELD)));
  return [...new Set(rows.map(row => row.cells.suspect ?? ''))].filter(Boolean);
}

/** Marks again what a run removed, as a media server does it. */
function syncAgain(): void {
  for (const { item, watchedAt } of scene.story.accidental)
    scene.trakt.addPlay('sam', { item, watchedAt, action: 'watch' });
}

const removeAll = () => withBackup({ command: 'change', ids: scene.story.accidentalIds.join(',') });
const later = (time: number) => scene.clock.advance(time);

describe('what a run removed', () => {
  test('is remembered by the backup of the same job, and pointed out when it comes back', async () => {
    await backup();
    later(HOUR);
    const { saved } = await removeAll();
    expect(saved.outputs).toMatchObject({ suspects: '0', lost: '22' });
    expect(saved.summary.trim()).toBe(
      'Backed up: [history](https://github.com/sam/trakt-history/tree/main/history) has **6 plays**.',
    );
    const { removed } = await manifest();
    expect(removed).toMatchObject([{ plays: { length: 22 } }]);
    expect(removed[0]?.plays[0]).toMatch(/^episode \d+ 2025-11-17T01:02 1\d{10}$/);

    later(HOUR);
    syncAgain();
    const night = await backup();
    expect(night.outputs).toMatchObject({ suspects: '22', 'new-plays': '22' });
    expect(night.summary).toContain('<br>S06E02–S07E10 came back: removed on ');
    const day = new Date(Date.parse(removed[0]?.at ?? '')).toISOString().slice(0, 10);
    expect(await reasons()).toEqual([
      `A run removed it on ${day}. Something, such as a media server, has added it again.`,
    ]);
    const exported = await step({ command: 'export', show: '1394' });
    expect(exported.outputs.suspects).toBe('22');
    expect(exported.summary).toContain('<br>S06E02–S07E10 came back: removed on ');
  });

  test('is told again beside what happened meanwhile', async () => {
    await backup();
    later(HOUR);
    const inputs = { command: 'change', ids: scene.story.accidentalIds.join(',') };
    const sameJob = { temp: scene.workspace.temp };
    expect((await step(inputs, sameJob)).exitCode).toBe(0);
    const item = scene.trakt.addMovie({ title: 'Heat', year: 1995 });
    scene.trakt.addPlay('sam', { item, watchedAt: scene.clock.now() });
    const { summary } = await step({ command: 'backup' }, sameJob);
    expect(summary).toContain('## Backup: 1 play added, 22 gone');
    expect(summary).toContain('### Gone since the last backup');
  });

  test('is remembered for 90 days, through every kind of backup', { tags: ['large'] }, async () => {
    await backup();
    later(HOUR);
    await removeAll();
    for (const inputs of [{}, { full: 'true' }, {}] as Record<string, string>[]) {
      later(29 * DAY);
      await backup(inputs);
      expect((await manifest()).removed).toMatchObject([{ plays: { length: 22 } }]);
    }
    later(4 * DAY);
    syncAgain();
    await backup({ full: 'true' });
    expect((await manifest()).removed).toEqual([]);
    expect(await reasons()).toEqual([expect.stringMatching(/^22 episodes were marked in the same minute/)]);
  });

  test('makes no suspect of an equal play that stayed', async () => {
    const [wrong] = scene.story.accidental;
    if (wrong === undefined) expect.fail('the story has no accident');
    for (const id of scene.story.accidentalIds.slice(1)) scene.trakt.removePlay('sam', BigInt(id));
    const { item, watchedAt } = wrong;
    const stays = scene.trakt.addPlay('sam', { item, watchedAt, action: 'watch' });
    await backup();
    expect(await reasons()).toEqual([expect.stringMatching(/^Played twice in the same minute/)]);
    later(HOUR);
    await withBackup({ command: 'change', ids: String(wrong.id) });
    later(HOUR);
    await backup({ full: 'true' });
    expect(scene.live()).toContain(String(stays.id));
    expect((await manifest()).removed[0]?.plays).toEqual([
      expect.stringMatching(new RegExp(`${wrong.id} ${stays.id}$`)),
    ]);
    expect(await reasons()).toEqual([]);
  });
});

describe('what a run added', () => {
  test('is never suspect: an undo, with its removal taken back', { tags: ['large'] }, async () => {
    await backup();
    later(HOUR);
    const { done } = await removeAll();
    later(HOUR);
    const { saved } = await withBackup({ command: 'undo', run: String(done.runId) });
    expect(saved.outputs).toMatchObject({ plays: '28', suspects: '0' });
    const { kept, removed } = await manifest();
    expect(kept).toHaveLength(22);
    expect(removed).toEqual([]);
    later(HOUR);
    expect((await backup({ full: 'true' })).outputs.suspects).toBe('0');
    expect((await step({ command: 'export', show: '1394' })).outputs.suspects).toBe('0');
  });

  test('is never suspect: an import of days without times', async () => {
    const rows = Array.from({ length: 12 }, (_, index) => `2024-05-01T12:00:00Z,episode,1394,1,${index + 1}`);
    await scene.workspace.write(
      'imports/old.csv',
      `watched_at,type,show_trakt_id,season,episode\n${rows.join('\n')}\n`,
    );
    const { saved } = await withBackup({ command: 'import', files: 'imports/old.csv' });
    expect(saved.outputs).toMatchObject({ plays: '40', suspects: '22' });
    expect((await manifest()).kept).toHaveLength(12);
  });

  test('is suspect again as soon as nothing remembers it', { tags: ['large'] }, async () => {
    await backup();
    later(HOUR);
    const { done } = await removeAll();
    later(HOUR);
    await withBackup({ command: 'undo', run: String(done.runId) });
    const { kept, ...rest } = await manifest();
    await scene.workspace.write('history/manifest.json', JSON.stringify({ ...rest, kept: kept.slice(0, 2) }));
    expect((await step({ command: 'export', show: '1394' })).outputs.suspects).toBe('20');
  });
});

describe('what the person keeps', () => {
  /** What a change that keeps plays leaves for the later steps of its job. */
  async function leaveReceipt(done: Partial<Outcome>): Promise<void> {
    const { uuid } = scene.trakt.account('sam');
    const run = { id: '16000000001', attempt: '1', key: 'abcd' };
    const receipt = { ...NOTHING_DONE, version: 1 as const, account: { slug: 'sam', uuid }, run, ...done };
    await writeFile(
      join(scene.workspace.temp, 'trakt-receipt-16000000001-1-abcd.json'),
      writeReceipt({ ...receipt, abandoned: [] }),
    );
  }
  const sameJob = () => step({ command: 'backup' }, { temp: scene.workspace.temp });

  test('is remembered without reading the history, though nothing changed at Trakt', async () => {
    // Trakt counts a play that it does not list.
    const item = episodeOf(scene.story.show, 1, 2);
    scene.trakt.addOldPlays('sam', [{ item, watchedAt: '2020-01-01T20:00:00.000Z', unresolvable: true }]);
    later(HOUR);
    await backup();
    await leaveReceipt({ kept: scene.story.accidentalIds });
    const saved = await sameJob();
    expect((await manifest()).shortfall).toBe(1);
    expect(saved.requests.filter(({ path }) => path.startsWith('/sync/history'))).toEqual([]);
    expect(saved.outputs).toMatchObject({ changed: 'true', 'new-plays': '0', lost: '0', suspects: '0' });
    expect((await manifest()).kept).toEqual(scene.story.accidentalIds.toSorted());
    expect(await reasons()).toEqual([]);
    expect((await sameJob()).outputs.changed).toBe('false');
    expect((await step({ command: 'export', show: 'all' })).outputs.suspects).toBe('0');
  });

  test('is forgotten when it is gone, and not while the read can be late', async () => {
    later(HOUR);
    await backup();
    await leaveReceipt({ kept: scene.story.accidentalIds });
    await sameJob();
    later(HOUR);
    const [gone = '', ...others] = scene.story.accidentalIds;
    scene.trakt.removePlay('sam', BigInt(gone));
    await backup({ full: 'true' });
    expect((await manifest()).kept).toContain(gone);
    later(HOUR);
    await backup({ full: 'true' });
    expect((await manifest()).kept).toEqual(others.toSorted());
  });
});
