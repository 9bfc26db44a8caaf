import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { savedSessionIn } from '../../src/session/saved-session.ts';
import type { Manifest } from '../../src/workspace/manifest.ts';
import type { WorkflowResult } from './act.ts';
import { openPerson, type Person } from './person.ts';
import { addresses, summaryOf } from './summary.ts';

const SHOW = 'marvel-s-agents-of-s-h-i-e-l-d';
const BACKUP = `history/shows/${SHOW}.csv`;

let sam: Person;
beforeAll(async () => {
  sam = await openPerson();
});
afterAll(async () => {
  sam.tellFigures();
  await sam.close();
});

/** The workflows of the starter, one after the other, as Sam's first days with it would go. */
describe('Sam’s first days with the starter', () => {
  let first: WorkflowResult | undefined;
  let exported = '';
  let removal: WorkflowResult | undefined;

  test('nothing runs at night before the set-up', async () => {
    const night = await sam.night({ vars: { TRAKT_CLIENT_ID: '' } });
    expect(night.succeeded, night.log).toBe(true);
    expect(night.requests).toEqual([]);
    expect(night.log).not.toContain('trakt-history-action');
  });

  test('Connect shows the page, the code, and the address with the code, and saves the session', async () => {
    const connected = await sam.approving(() => sam.dispatch('connect.yml'));
    expect(connected.succeeded, connected.log).toBe(true);
    expect(connected.log).toMatch(
      /::notice::Open (https:\/\/auth\.trakt\.tv\/activate) in your browser, sign in to Trakt, enter the code ([0-9A-F]{8}), and allow the app\. This address may have the code filled in already: \1\/\2$/m,
    );
    expect(summaryOf(connected)).toContain('## ✅ Connected to the Trakt account sam');
    expect(sam.github.secret('TRAKT_TOKEN')).toMatch(/^trakt-history-session\./);
    first = connected;
  });

  test('and makes the first backup in the same run, which opens an issue about the 22 plays', async () => {
    expect(summaryOf(first)).toContain('## First backup: 28 plays');
    expect(sam.signIns(first)).toEqual(['/oauth/device/code', '/oauth/device/token', '/oauth/token']);
    expect(await sam.repository.log()).toEqual([
      'github-actions[bot]: Back up history: 28 added, 0 gone',
      'Sam: The starter',
    ]);
    expect(await backedUp()).toEqual(sam.live());
    expect(sam.github.issues).toMatchObject([{ title: '22 plays look wrong', assignees: ['sam'] }]);
  });

  test('Connect once more replaces the session, and the backup of its run uses the new one', async () => {
    const before = sam.github.secret('TRAKT_TOKEN');
    const again = await sam.approving(() => sam.dispatch('connect.yml'));
    expect(again.succeeded, again.log).toBe(true);
    expect(sam.github.secret('TRAKT_TOKEN')).not.toBe(before);
    expect(sam.signIns(again).filter(path => path === '/oauth/token')).toHaveLength(1);
    expect(summaryOf(again)).toContain('## Backup: nothing changed');
  });

  test('Export uploads the CSV, points out the 22 plays, and has a link for them', async () => {
    const run = await sam.dispatch('export.yml', { show: "Marvel's Agents of S.H.I.E.L.D." });
    expect(run.succeeded, run.log).toBe(true);
    const csv = run.artifacts.find(artifact => artifact.name === `${SHOW}.csv`);
    exported = csv?.text() ?? '';
    expect(exported.trimEnd().split('\n')).toHaveLength(29);
    expect(addresses(run, 'Remove&nbsp;22')).toHaveLength(1);
  });

  test('a pull request with the edited CSV shows what would go, and removes nothing', async () => {
    const preview = await sam.propose(1, { 'changes/shield.csv': markSuspects(exported) });
    expect(preview?.succeeded, preview?.log).toBe(true);
    expect(summaryOf(preview)).toContain('## Preview: 22 plays would be removed');
    expect(sam.github.comments).toMatchObject([{ number: 1, body: expect.stringContaining('22 plays') }]);
    expect(sam.removals()).toEqual([]);
    expect(sam.live()).toHaveLength(28);
    expect(await backedUp()).toEqual(sam.live());
  });

  test('committing the edited CSV removes the 22 plays, saves them first, and backs up what is left', async () => {
    removal = await sam.afterPush(await sam.commit({ 'changes/shield.csv': markSuspects(exported) }));
    expect(removal?.succeeded, removal?.log).toBe(true);
    expect(sam.live()).toEqual(sam.story.realIds.toSorted());
    expect(sam.removals()).toHaveLength(1);
    expect(removal?.artifacts.map(artifact => artifact.name)).toEqual([
      expect.stringMatching(new RegExp(`^removed-plays-sam-${removal?.runId}-1-[a-z0-9]{4}-1of1\\.csv$`)),
      expect.stringMatching(new RegExp(`^receipt-sam-${removal?.runId}-1-[a-z0-9]{4}\\.json$`)),
    ]);
    expect(await sam.repository.log()).toEqual([
      'github-actions[bot]: Back up history: 0 added, 22 gone',
      'Sam: Mark plays',
      'github-actions[bot]: Back up history: 28 added, 0 gone',
      'Sam: The starter',
    ]);
    expect(await backedUp()).toEqual(sam.live());
  });

  test('Undo puts the 22 plays back, and backs them up', async () => {
    const undo = await sam.dispatch('undo.yml', { run: String(removal?.runId) });
    expect(undo.succeeded, undo.log).toBe(true);
    expect(sam.live()).toHaveLength(28);
    expect(sam.minutes()).toEqual(sam.story.minutes);
    expect((await sam.repository.log())[0]).toBe('github-actions[bot]: Back up history: 22 added, 0 gone');
    expect(await backedUp()).toEqual(sam.live());
  });

  test('the night after reads everything again, because answers may have been late right after the undo', async () => {
    Object.assign(sam.trakt.account('sam').activities, { episodes: Date.now() - 3_600_000 });
    const before = await manifest();
    expect(before.activities).toEqual({ episodes: null, movies: null });
    const night = await sam.night();
    expect(night.succeeded, night.log).toBe(true);
    const toTrakt = night.requests.filter(({ host }) => host === 'api');
    expect(toTrakt.map(request => request.path)).toEqual([
      '/sync/last_activities',
      '/sync/history?page=1&limit=250',
    ]);
    const after = await manifest();
    expect(after.lastFullReadAt > before.lastFullReadAt).toBe(true);
    expect(after.activities.episodes).not.toBeNull();
    expect(await backedUp()).toEqual(sam.live());
  });

  test('a night on which nothing was watched costs one request and commits nothing', async () => {
    const before = await sam.repository.head();
    const night = await sam.night();
    expect(night.succeeded, night.log).toBe(true);
    expect(night.requests.map(request => request.path)).toEqual(['/sync/last_activities']);
    expect(await sam.repository.head()).toBe(before);
  });

  test('a night after an evening of television commits just what is new', async () => {
    const item =
      sam.story.show.seasons.find(season => season.number === 3)?.episodes[16] ?? expect.fail('no episode');
    const play = sam.trakt.addPlay('sam', { item, watchedAt: Date.now() });
    const before = await sam.repository.head();
    const night = await sam.night();
    expect(night.succeeded, night.log).toBe(true);
    const head = await sam.repository.head();
    expect(head).not.toBe(before);
    expect((await sam.repository.log())[0]).toBe('github-actions[bot]: Back up history: 1 added, 0 gone');
    const changed = (await sam.repository.changes(head)).map(file => file.filename);
    expect(changed).toEqual(['history/README.md', 'history/manifest.json', BACKUP]);
    expect(await backedUp()).toContain(String(play.id));
  });

  test('a mark in a file of the backup removes that play', async () => {
    const [id = ''] = sam.live().slice(-1);
    const marked = (await sam.repository.read(BACKUP)).replace(
      new RegExp(`^(?=,[^\\n]*\\b${id}\\b)`, 'm'),
      'x',
    );
    const run = await sam.afterPush(await sam.commit({ [BACKUP]: marked }));
    expect(run.succeeded, run.log).toBe(true);
    expect(sam.live()).not.toContain(id);
    expect(await backedUp()).toEqual(sam.live());
  });

  test('a file named after that run, committed to undo/, brings the play back', async () => {
    const run = sam.runsOf('change.yml').at(-1) ?? expect.fail('no run of Change');
    const undo = await afterPush('undo.yml', {
      [`undo/${run.runId}.txt`]: 'One play of Agents of S.H.I.E.L.D.\n',
    });
    expect(undo.succeeded, undo.log).toBe(true);
    expect(sam.live()).toHaveLength(29);
    expect((await sam.repository.log())[0]).toBe('github-actions[bot]: Back up history: 1 added, 0 gone');
    expect(await backedUp()).toEqual(sam.live());
  });

  test('the list of what a run removed, committed to imports/, adds what the history lacks', async () => {
    const list =
      removal?.artifacts.find(artifact => artifact.name.startsWith('removed-plays-'))?.text() ?? '';
    const lost = sam.live().slice(-3, -1);
    for (const id of lost) sam.trakt.removePlay('sam', BigInt(id));
    sam.trakt.account('sam').activities.episodes = Date.now() - 600_000;
    const planned = await afterPush('import.yml', { 'imports/removed.csv': list });
    expect(planned.succeeded, planned.log).toBe(true);
    expect(sam.live()).toHaveLength(27);
    const imported = await afterPush('import.yml', { [`imports/${planned.runId}-add.txt`]: 'Add them.\n' });
    expect(imported.succeeded, imported.log).toBe(true);
    expect(sam.live()).toHaveLength(29);
    expect(sam.minutes()).toEqual(expect.arrayContaining(sam.story.minutes));
    expect(await backedUp()).toEqual(sam.live());
  });

  test('a pull request with a list in imports/, or the name of a run in undo/, shows what would come of it', async () => {
    const list = 'watched_at,title,year\n2024-03-02T20:00:00Z,Groundhog Day,1993\n';
    sam.trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
    sam.trakt.account('sam').activities.episodes = Date.now() - 600_000;
    const before = sam.live();
    const plan = await sam.propose(2, { 'imports/films.csv': list }, { workflow: 'import.yml' });
    expect(plan?.succeeded, plan?.log).toBe(true);
    const files = { [`undo/${removal?.runId}.txt`]: 'The 22 plays.\n' };
    const undo = await sam.propose(3, files, { workflow: 'undo.yml' });
    expect(undo?.succeeded, undo?.log).toBe(true);
    expect(sam.github.comments.filter(({ number }) => number > 1 && number < 4)).toMatchObject([
      { number: 2, body: expect.stringContaining('1 play') },
      { number: 3, body: expect.stringContaining('A pull request only shows what would be done') },
    ]);
    expect(sam.live()).toEqual(before);
  });

  test('Connect refuses the account of somebody else than whose backup is here', async () => {
    const before = sam.github.secret('TRAKT_TOKEN');
    sam.trakt.addAccount({ slug: 'alex', name: 'Alex', timezone: 'Europe/London' });
    const run = await sam.approving(() => sam.dispatch('connect.yml'), 'alex');
    expect(run.succeeded).toBe(false);
    expect(run.log).toContain('You signed in as alex, but the backup in this repository is of sam');
    expect(sam.github.secret('TRAKT_TOKEN')).toBe(before);
  });

  test('a README in imports/ or undo/ starts no run', async () => {
    for (const folder of ['imports', 'undo'])
      expect(await sam.starts(`${folder.replace(/s$/, '')}.yml`, 'push', [`${folder}/README.md`])).toBe(
        false,
      );
  });

  test('Disconnect ends the session at Trakt and deletes the secret', async () => {
    const { refreshToken = '' } = savedSessionIn(sam.github.secret('TRAKT_TOKEN') ?? '') ?? {};
    expect(sam.trakt.isLive(refreshToken)).toBe(true);
    const run = await sam.dispatch('connect.yml', { what: 'disconnect' });
    expect(run.succeeded, run.log).toBe(true);
    expect(sam.github.secret('TRAKT_TOKEN')).toBeUndefined();
    expect(sam.trakt.isLive(refreshToken)).toBe(false);
    expect(summaryOf(run)).not.toContain('Backup');
  });

  /** Commits files to the main branch, which starts a workflow. */
  async function afterPush(workflow: string, files: Record<string, string>): Promise<WorkflowResult> {
    expect(await sam.starts(workflow, 'push', Object.keys(files))).toBe(true);
    return sam.afterPush(await sam.repository.commit(files, { message: 'Add a file' }), { workflow });
  }

  async function manifest() {
    return JSON.parse(await sam.repository.read('history/manifest.json')) as Pick<
      Manifest,
      'activities' | 'lastFullReadAt'
    >;
  }

  async function backedUp(): Promise<string[]> {
    const [header = '', ...rows] = (await sam.repository.read(BACKUP)).trimEnd().split('\n');
    expect(header).toContain('history_id');
    return rows.map(row => /\b1\d{10}\b/.exec(row)?.[0] ?? row).toSorted();
  }
});

/** What a person does in a spreadsheet: an x into the first cell of each row with a reason in the third. */
function markSuspects(csv: string): string {
  return csv.replace(/^,,(?=[^,])/gm, 'x,,');
}
