import { afterEach, beforeEach, expect, test } from 'vitest';
import { openScene, type Scene } from '../action/scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

/** A step of a repository in which nothing is set yet. */
const step = (inputs: Record<string, string>, event: { name: string }) =>
  scene.step({ token: '', 'client-id': '', 'secrets-token': '', ...inputs }, { event });

test('a scheduled backup of a repository that was never connected is a notice', async () => {
  const run = await step({ command: 'backup' }, { name: 'schedule' });
  expect(run.exitCode, run.log).toBe(0);
  expect(run.annotations).toEqual([
    expect.objectContaining({ level: 'notice', message: expect.stringContaining('Run Connect first') }),
  ]);
  expect(run.log).toContain('Backup: not connected yet.');
  expect(run.summary).toContain(
    '## Not connected yet\n\nNo Trakt account is connected to this repository, so there is nothing to back up. Run Connect first.\n',
  );
  expect(run.requests).toEqual([]);
});

test.each(['history', 'history/sam'])(
  'a scheduled backup that has lost its session fails where there is one in %s already',
  async directory => {
    await scene.workspace.write(`${directory}/manifest.json`, '{}');
    const run = await step(
      { command: 'backup', ...(directory !== 'history' && { directory }) },
      { name: 'schedule' },
    );
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain(
      `There is a backup in ${directory}, but no session any more (the input token is empty), so nothing new is backed up. Run Connect. ` +
        'If the secret is still there, check the inputs token and secret-environment. If you want no more backups, open Actions, Backup, and choose Disable workflow.',
    );
    const other = await step({ command: 'backup', directory: 'history/alex' }, { name: 'schedule' });
    expect(other.exitCode, other.log).toBe(0);
  },
);

test.each(['change', 'import', 'undo'])(
  'the first commit of a copied template is one line for %s',
  async command => {
    const event = await scene.push({ 'changes/README.md': '# Plays', 'README.md': '# Mine' });
    const files = 'changes/**/!(README.md), imports/**/!(README.md), undo/*.txt';
    const run = await step({ command, files }, event);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.log).toContain(`This push has no file for ${command}.`);
    expect(run.summary).toContain(`This push has no file for ${command}.\n`);
    expect(run.annotations).toEqual([]);
  },
);

test('a file that is committed before Connect fails with what is missing', async () => {
  const event = await scene.push({ 'changes/a.csv': 'history_id\n1\n' });
  const run = await step({ command: 'change', files: 'changes/**' }, event);
  expect(run.exitCode).toBe(1);
  expect(run.log).toContain('run Connect first');
});

test.each(['workflow_dispatch', 'repository_dispatch'])(
  'a backup by hand fails with what is missing: %s',
  async name => {
    const run = await step({ command: 'backup' }, { name });
    expect(run.exitCode).toBe(1);
    expect(run.log).toContain('run Connect first');
  },
);

test.each([
  ['export', 'schedule'],
  ['change', 'workflow_dispatch'],
])('%s on %s is neither a backup nor a push: it fails with what is missing', async (command, name) => {
  const given: Record<string, string> = command === 'export' ? { show: 'all' } : { files: 'changes/**' };
  const run = await step({ command, ...given }, { name });
  expect(run.exitCode, run.log).toBe(1);
  expect(run.log).toContain('run Connect first');
});
