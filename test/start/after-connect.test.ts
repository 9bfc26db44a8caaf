import { expect, test } from 'vitest';
import { type Handover, oldValueOfFirst } from '../../src/session/handover.ts';
import { inputsAfterConnect } from '../../src/start/after-connect.ts';
import { runOf } from '../text/scene.ts';

const run = runOf();

/** The inputs of a step, where Connect left a session for what `oldValueOfFirst` names, and what was masked. */
async function inputs(given: Record<string, string>, { secretName = 'TRAKT_TOKEN', environment = '' } = {}) {
  const place = { repositoryId: run.repositoryId, environment, secretName };
  const left = oldValueOfFirst('pat', place, run);
  const masked: string[] = [];
  const asked: string[] = [];
  const handover: Handover = {
    take: async oldValue => {
      asked.push(oldValue);
      return oldValue === left ? 'the session' : undefined;
    },
    leave: () => Promise.reject(new Error('Nothing is left here.')),
  };
  const log = { mask: (value: string) => void masked.push(value) };
  const input = (name: string) => given[name] ?? '';
  const after = await inputsAfterConnect(input, run, { handover, log: log as never });
  return { after, masked, asked };
}

test('the step after Connect uses the session that it made, masked, and its other inputs as they are', async () => {
  const given = { command: 'backup', token: '', 'secrets-token': 'pat', directory: 'history' };
  const { after, masked } = await inputs(given);
  expect(after('token')).toBe('the session');
  expect(['command', 'directory', 'secrets-token', 'files'].map(after)).toEqual([
    'backup',
    'history',
    'pat',
    '',
  ]);
  expect(masked).toEqual(['the session']);
});

test('the session is that of the secret and the environment of the step', async () => {
  const given = {
    command: 'backup',
    'secrets-token': 'pat',
    'secret-name': 'SAM',
    'secret-environment': 'sam',
  };
  const same = await inputs(given, { secretName: 'SAM', environment: 'sam' });
  expect(same.after('token')).toBe('the session');
  for (const other of [{}, { secretName: 'SAM' }, { environment: 'sam' }]) {
    const { after, masked } = await inputs({ ...given, token: 'old' }, other);
    expect(after('token')).toBe('old');
    expect(masked).toEqual([]);
  }
});

test.each([
  ['Connect itself', { command: 'connect', 'secrets-token': 'pat' }],
  ['a step that cannot write the secret', { command: 'backup' }],
])('%s looks for none', async (_, given) => {
  const { after, asked } = await inputs({ ...given, token: 'old' });
  expect(after('token')).toBe('old');
  expect(asked).toEqual([]);
});
