import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fillHistory } from '../simulator/story.ts';
import { openPerson, type Person } from './person.ts';
import { summaryOf } from './summary.ts';

let sam: Person;
beforeEach(async () => {
  sam = await openPerson();
});
afterEach(async () => {
  sam.tellFigures();
  await sam.close();
});

describe('the starter when things get in the way', () => {
  test('a session that is renewed by Change is good for the backup of the same job', async () => {
    const old = sam.saveSession({ daysAgo: 6.5 });
    const run = await sam.afterPush(await sam.commit(listOf(sam.story.accidentalIds)));
    expect(run.succeeded, run.log).toBe(true);
    expect(run.requests.filter(request => request.path === '/oauth/token')).toHaveLength(1);
    expect(sam.github.secret('TRAKT_TOKEN')).not.toBe(old);
    expect(await sam.repository.list('history')).toContain('history/manifest.json');
    expect((await sam.night()).succeeded).toBe(true);
  });

  test('a commit in the middle of a backup stays, and the backup comes after it', async () => {
    sam.saveSession();
    const takeNote = () => sam.repository.commit({ 'notes.md': 'Hello' }, { message: 'Take a note' });
    sam.faults.add({ host: 'api', path: '/sync/history', fault: { run: takeNote } });
    const night = await sam.night();
    expect(night.succeeded, night.log).toBe(true);
    expect(await sam.repository.log()).toEqual([
      'github-actions[bot]: Back up history: 28 added, 0 gone',
      'Sam: Take a note',
      'Sam: The starter',
    ]);
    expect(await sam.repository.read('notes.md')).toBe('Hello');
  });

  test('a run that waited backs up onto what was committed in the meantime', async () => {
    sam.saveSession();
    const first = await sam.commit(listOf(sam.story.accidentalIds.slice(0, 11), 'first'));
    const second = await sam.commit(listOf(sam.story.accidentalIds.slice(11), 'second'));
    for (const sha of [first, second]) {
      const run = await sam.afterPush(sha);
      expect(run.succeeded, run.log).toBe(true);
    }
    expect(sam.live()).toEqual(sam.story.realIds.toSorted());
    expect((await sam.repository.log()).slice(0, 2)).toEqual([
      'github-actions[bot]: Back up history: 0 added, 11 gone',
      'github-actions[bot]: Back up history: 17 added, 0 gone',
    ]);
  });

  test('plays that an earlier run removed and did not see go leave the backup with the next run', async () => {
    sam.saveSession();
    const many = fillHistory(sam.trakt, 'sam', 40);
    expect((await sam.night()).succeeded).toBe(true);
    for (const play of many) sam.trakt.removePlay('sam', play.id);
    const { activities } = sam.trakt.account('sam');
    for (const kind of ['episodes', 'movies'] as const) activities[kind] = Date.now() - 600_000;
    const run = await sam.afterPush(await sam.commit(listOf(many.map(play => String(play.id)))));
    expect(run.succeeded, run.log).toBe(true);
    expect(summaryOf(run)).toContain('## Nothing left to remove: the 40 plays are already gone');
    expect((await sam.repository.log())[0]).toBe('github-actions[bot]: Back up history: 0 added, 40 gone');
  });

  test('a night refuses a history that lost much, and the form of Backup accepts it', async () => {
    sam.saveSession();
    const extra = fillHistory(sam.trakt, 'sam', 60);
    expect((await sam.night()).succeeded).toBe(true);
    const head = await sam.repository.head();
    for (const play of extra) sam.trakt.removePlay('sam', play.id);
    const night = await sam.night();
    expect(night.succeeded).toBe(false);
    expect(night.log).toContain('max-shrink');
    expect(await sam.repository.head()).toBe(head);
    const accepted = await sam.dispatch('backup.yml', { 'accept-loss': 'true' });
    expect(accepted.succeeded, accepted.log).toBe(true);
    expect((await sam.repository.log())[0]).toBe('github-actions[bot]: Back up history: 0 added, 60 gone');
  });

  test('the form of Change shows what would go until the preview is switched off', async () => {
    sam.saveSession();
    const ids = sam.story.accidentalIds.slice(0, 2).join(', ');
    const preview = await sam.dispatch('change.yml', { ids });
    expect(preview.succeeded, preview.log).toBe(true);
    expect(summaryOf(preview)).toContain('## Preview: 2 plays would be removed');
    expect(sam.live()).toHaveLength(28);
    const refused = await sam.dispatch('change.yml', { ids, preview: 'false', 'max-removals': '1' });
    expect(refused.succeeded).toBe(false);
    expect(refused.log).toContain('2 plays are selected, and max-removals allows 1 in one run');
    expect(sam.live()).toHaveLength(28);
    const removal = await sam.dispatch('change.yml', { ids, preview: 'false' });
    expect(removal.succeeded, removal.log).toBe(true);
    expect(sam.live()).toHaveLength(26);
  });

  test('a form that is sent without a file or IDs removes nothing, whatever is in changes/', async () => {
    sam.saveSession();
    await sam.commit(listOf(sam.story.accidentalIds));
    const run = await sam.dispatch('change.yml', { preview: 'false' });
    expect(run.succeeded).toBe(false);
    expect(run.log).toContain('change needs the input files or ids');
    expect(sam.live()).toHaveLength(28);
  });

  test('a workbook in changes/ is refused with what to do', async () => {
    sam.saveSession();
    // As each .xlsx begins.
    const workbook = Buffer.concat([
      Buffer.from('504b0304140006000800000021000000000000000000000000000000000013000000', 'hex'),
      Buffer.from('[Content_Types].xml'),
    ]);
    const run = await sam.afterPush(await sam.commit({ 'changes/plays.xlsx': workbook }));
    expect(run.succeeded).toBe(false);
    expect(run.log).toContain('This is a spreadsheet workbook, not a CSV.');
  });

  test('with the variable TRAKT_ENVIRONMENT the session lives in that environment', async () => {
    sam.github.addEnvironment('trakt');
    const job = { environment: 'trakt', vars: { TRAKT_ENVIRONMENT: 'trakt' } };
    const connected = await sam.approving(() => sam.dispatch('connect.yml', {}, job));
    expect(connected.succeeded, connected.log).toBe(true);
    expect(sam.github.secret('TRAKT_TOKEN')).toBeUndefined();
    expect(sam.github.secret('TRAKT_TOKEN', 'trakt')).toMatch(/^trakt-history-session\./);
    const night = await sam.night(job);
    expect(night.succeeded, night.log).toBe(true);
  });

  test('a push to another branch waits for its pull request', async () => {
    sam.saveSession();
    const sha = await sam.repository.commit(listOf(sam.story.accidentalIds), { branch: 'idea' });
    const run = await sam.afterPush(sha, {}, 'refs/heads/idea');
    expect(run.succeeded, run.log).toBe(true);
    expect(run.requests).toEqual([]);
    expect(sam.live()).toHaveLength(28);
  });

  test('files that are not lists of plays start no run of Change', async () => {
    for (const file of ['changes/README.md', 'README.md', '.github/workflows/backup.yml'])
      expect(await sam.starts('change.yml', 'push', [file])).toBe(false);
    for (const file of ['changes/sam/a.csv', 'changes/a.csv', 'history/shows/a.csv'])
      expect(await sam.starts('change.yml', 'push', [file])).toBe(true);
  });
});

function listOf(ids: readonly string[], name = 'list'): Record<string, string> {
  return { [`changes/${name}.csv`]: ['history_id', ...ids, ''].join('\n') };
}
