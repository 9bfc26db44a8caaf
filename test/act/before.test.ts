import { afterEach, describe, expect, test } from 'vitest';
import { openPerson, type Person, type PersonOptions } from './person.ts';

const BY_FOLDER = ['change.yml', 'import.yml', 'undo.yml'] as const;
const listFor = (workflow: (typeof BY_FOLDER)[number], name: string) =>
  ({
    'change.yml': { [`changes/${name}.csv`]: 'history_id\n1\n' },
    'import.yml': { [`imports/${name}.csv`]: 'title,watched_at\nHeat,2024-01-01\n' },
    'undo.yml': { [`undo/16000000001-${name}.txt`]: 'Undoes it.\n' },
  })[workflow];

let person: Person;
afterEach(async () => {
  person.tellFigures();
  await person.close();
});

async function open(options: PersonOptions): Promise<void> {
  person = await openPerson({ ...options, isNew: true });
}
/** The first commit of the repository, with all its files, as a release or the copying of a template pushes it. */
async function firstCommit() {
  const sha = await person.repository.head();
  const files = (await person.repository.changes(sha)).map(({ filename }) => filename);
  return { sha, files };
}

describe('the template itself', () => {
  const TEMPLATE = { facts: { is_template: true, private: false, visibility: 'public' } } as const;

  test('starts no job by the clock, by a push, or by a pull request', async () => {
    await open(TEMPLATE);
    const runs = [await person.night()];
    for (const workflow of BY_FOLDER) {
      const sha = await person.repository.commit(listFor(workflow, 'pushed'), { message: 'Add a list' });
      runs.push(await person.afterPush(sha, { workflow }));
    }
    for (const [index, workflow] of BY_FOLDER.entries()) {
      const proposed = await person.propose(index + 1, listFor(workflow, 'proposed'), { workflow });
      runs.push(proposed ?? expect.fail(`${workflow} was not started`));
    }
    for (const run of runs) {
      expect(run.succeeded, run.log).toBe(true);
      expect(run.log).not.toContain('⭐ Run');
    }
  });
});

describe('a fresh copy that was never connected', () => {
  test('the push that the copy makes starts no workflow', async () => {
    await open({});
    const { files } = await firstCommit();
    expect(files).toContain('.github/workflows/change.yml');
    for (const workflow of BY_FOLDER) expect(await person.starts(workflow, 'push', files)).toBe(false);
  });

  /** GitHub starts a workflow whatever its paths where it cannot tell what a push changed. */
  test('and if GitHub starts them nonetheless, they end green, with one line', async () => {
    await open({});
    const { sha } = await firstCommit();
    for (const workflow of BY_FOLDER) {
      const run = await person.afterPush(sha, { workflow });
      expect(run.succeeded, run.log).toBe(true);
      expect(run.log).toContain(`This push has no file for ${workflow.replace('.yml', '')}.`);
      expect(run.requests.every(({ host }) => host === 'github')).toBe(true);
    }
  });

  test.each([
    ['without a Client ID: no job starts', {}, false],
    ['with one, or a shared one: a notice', { TRAKT_CLIENT_ID: 'f00d'.repeat(16) }, true],
  ])('its nights are green %s', async (_, vars, isStarted) => {
    await open({ vars });
    const night = await person.night();
    expect(night.succeeded, night.log).toBe(true);
    expect(night.log.includes('No Trakt account is connected yet')).toBe(isStarted);
    expect(night.requests).toEqual([]);
    expect(await person.repository.list('history')).toEqual([]);
  });
});
