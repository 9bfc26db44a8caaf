import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { WorkflowResult } from './act.ts';
import { openPerson, type Person } from './person.ts';
import { addresses, summaryOf } from './summary.ts';

const SHOW = 'marvel-s-agents-of-s-h-i-e-l-d';
const PEOPLE = { TRAKT_PEOPLE: '["sam", "alex"]' };

let family: Person;
beforeAll(async () => {
  family = await openPerson({ folders: ['starter', 'examples/family'], vars: PEOPLE });
  const { trakt, github } = family;
  trakt.addAccount({ slug: 'alex', name: 'Alex', timezone: 'Europe/London' });
  const { episodes = [] } = family.story.show.seasons.find(season => season.number === 1) ?? {};
  const night = Date.parse('2025-11-19T23:30:00Z');
  trakt.addOldPlays(
    'alex',
    episodes.slice(0, 5).map(item => ({ item, watchedAt: night, action: 'watch' })),
  );
  const movie = trakt.addMovie({ title: 'Groundhog Day', year: 1993 });
  trakt.addOldPlays('alex', [{ item: movie, watchedAt: Date.parse('2025-02-02T20:00:00Z') }]);
  for (const person of ['sam', 'alex']) github.addEnvironment(person);
});
afterAll(async () => {
  family.tellFigures();
  await family.close();
});

/**
 * act knows no environments: each leg of a matrix is run on its own, with the secrets of the environment that GitHub
 * would open for it.
 */
const leg = (person: string) => ({ environment: person, matrix: { person } });
const form = (person: string) => ({ environment: person });

describe('a family in one repository', () => {
  test.each(['sam', 'alex'])(
    'Connect saves the session of %s in an environment of that name, and makes their first backup',
    async person => {
      const run = await family.approving(
        () => family.dispatch('connect.yml', { person }, form(person)),
        person,
      );
      expect(run.succeeded, run.log).toBe(true);
      expect(family.github.secret('TRAKT_TOKEN', person)).toMatch(/^trakt-history-session\./);
      expect(family.github.secret('TRAKT_TOKEN')).toBeUndefined();
      expect(await family.repository.list(`history/${person}`)).toEqual(
        ['README.md', 'manifest.json', 'movies.csv', `shows/${SHOW}.csv`].map(
          file => `history/${person}/${file}`,
        ),
      );
    },
  );

  test('Connect refuses the account of somebody else, and leaves the session as it was', async () => {
    const before = family.github.secret('TRAKT_TOKEN', 'alex');
    const run = await family.approving(
      () => family.dispatch('connect.yml', { person: 'alex' }, form('alex')),
      'sam',
    );
    expect(run.succeeded).toBe(false);
    expect(run.log).toContain('You signed in as sam, but this run is for alex');
    expect(family.github.secret('TRAKT_TOKEN', 'alex')).toBe(before);
  });

  test('the nightly backup goes through everybody', async () => {
    for (const person of ['sam', 'alex']) {
      const night = await family.night(leg(person));
      expect(night.succeeded, night.log).toBe(true);
      expect(summaryOf(night)).toContain('## Backup: nothing changed');
    }
  });

  test('the link of an export removes plays of that person alone', async () => {
    const exported = await family.dispatch('export.yml', { person: 'alex', show: '1394' }, form('alex'));
    expect(exported.succeeded, exported.log).toBe(true);
    const [address] = addresses(exported, 'Remove&nbsp;5');
    const path = address?.searchParams.get('filename') ?? '';
    expect(path).toBe(`changes/${exported.runId}-1-remove.txt`);
    const files = {
      [path]: address?.searchParams.get('value') ?? '',
      'changes/alex/README.md': 'What Alex wants to be gone.\n',
    };

    const sha = await family.commit(files);
    const [sam, alex] = [await family.afterPush(sha, leg('sam')), await family.afterPush(sha, leg('alex'))];
    expect(sam.succeeded, sam.log).toBe(true);
    expect(summaryOf(sam)).toContain('## Nothing to remove');
    expect(alex.succeeded, alex.log).toBe(true);
    expect(family.live('alex')).toHaveLength(1);
    expect(family.live('sam')).toEqual([...family.story.accidentalIds, ...family.story.realIds].toSorted());
    expect((await family.repository.log())[0]).toBe(
      'github-actions[bot]: Back up history/alex: 0 added, 5 gone',
    );
  });

  test('the link Undo this gives them back to that person', async () => {
    const removal = family.runsOf('change.yml').at(-1);
    const path = `undo/${removal?.runId}.txt`;
    const [sam, alex] = await pushedTo('undo.yml', { [path]: 'Five plays.\n' });
    expect(sam.succeeded, sam.log).toBe(true);
    expect(summaryOf(sam)).toContain('## Nothing to undo');
    expect(alex.succeeded, alex.log).toBe(true);
    expect(family.live('sam')).toHaveLength(28);
    expect(family.live('alex')).toHaveLength(6);
    expect((await family.repository.log())[0]).toBe(
      'github-actions[bot]: Back up history/alex: 5 added, 0 gone',
    );
  });

  test('Undo of a run that removed plays of both gives each their own', async () => {
    const [samsPlay = '', alexsPlay = ''] = [family.live('sam')[0], family.live('alex')[0]];
    const sha = await family.commit({
      'changes/sam/one.csv': `history_id\n${samsPlay}\n`,
      'changes/alex/one.csv': `history_id\n${alexsPlay}\n`,
    });
    const sam = await family.afterPush(sha, leg('sam'));
    const alex = await family.afterPush(sha, { ...leg('alex'), runId: sam.runId });
    const isRecord = (name: string) => !name.startsWith('shown-');
    const names = alex.artifacts.map(artifact => artifact.name).filter(isRecord);
    for (const person of ['sam', 'alex']) {
      expect(names.filter(name => name.startsWith(`removed-plays-${person}-`))).toHaveLength(1);
      expect(names.filter(name => name.startsWith(`receipt-${person}-`))).toHaveLength(1);
    }
    expect(names).toHaveLength(4);
    expect([family.live('sam').length, family.live('alex').length]).toEqual([27, 5]);

    expect((await undo('alex', alex)).succeeded).toBe(true);
    expect([family.live('sam').length, family.live('alex').length]).toEqual([27, 6]);
  });

  test('a file in a folder of imports/ is planned for that person alone, and its link adds it', async () => {
    // The changes of the tests before are too old to be waited for.
    const long = Date.now() - 600_000;
    Object.assign(family.trakt.account('alex').activities, { episodes: long, movies: long });
    const ofSam = family.live('sam');
    const list = 'watched_at,title,year\n2024-03-02T20:00:00Z,Groundhog Day,1993\n';
    const planned = await pushedTo('import.yml', { 'imports/alex/films.csv': list });
    for (const run of planned) expect(run.succeeded, run.log).toBe(true);
    const [sam, alex] = planned;
    expect(addresses(sam, 'Add 1 play')).toEqual([]);
    const [address] = addresses(alex, 'Add 1 play');
    const path = address?.searchParams.get('filename') ?? '';
    expect(path).toBe(`imports/${alex.runId}-add.txt`);
    for (const run of await pushedTo('import.yml', { [path]: address?.searchParams.get('value') ?? '' }))
      expect(run.succeeded, run.log).toBe(true);
    expect(family.live('sam')).toEqual(ofSam);
    expect(family.live('alex')).toHaveLength(7);
    expect((await family.repository.log())[0]).toBe(
      'github-actions[bot]: Back up history/alex: 1 added, 0 gone',
    );
  });

  test('READMEs that make the folders start nothing', async () => {
    for (const [folder, workflow] of [
      ['changes', 'change.yml'],
      ['imports', 'import.yml'],
      ['undo', 'undo.yml'],
    ] as const)
      for (const path of [`${folder}/README.md`, `${folder}/sam/README.md`])
        expect(await family.starts(workflow, 'push', [path])).toBe(false);
  });
});

/** The legs of the run that a push of files starts, Sam’s first. */
async function pushedTo(
  workflow: string,
  files: Record<string, string>,
): Promise<[WorkflowResult, WorkflowResult]> {
  const sha = await family.repository.commit(files, { message: 'Add files' });
  expect(await family.starts(workflow, 'push', Object.keys(files))).toBe(true);
  const sam = await family.afterPush(sha, { workflow, ...leg('sam') });
  const alex = await family.afterPush(sha, { workflow, ...leg('alex'), runId: sam.runId });
  return [sam, alex];
}

function undo(person: string, removal: WorkflowResult | undefined): Promise<WorkflowResult> {
  return family.dispatch('undo.yml', { person, run: String(removal?.runId) }, form(person));
}
