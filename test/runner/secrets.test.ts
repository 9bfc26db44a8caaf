import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { HostName, RecordedRequest } from '../simulator/requests.ts';
import type { RunResult } from './runner.ts';
import { assertNoSecrets } from './secrets.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

const SECRET = 'refresh+token/"0123456789abcdef';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await createWorkspace({ 'history/shows/dark.csv': 'nothing here' });
});
afterEach(() => workspace.remove());

function result(change: Partial<RunResult>): RunResult {
  return {
    exitCode: 0,
    signal: null,
    stdout: '',
    stderr: '',
    log: '',
    printed: [],
    masks: [],
    outputs: {},
    summary: '',
    rawSummary: '',
    annotations: [],
    allAnnotations: [],
    artifacts: [],
    requests: [],
    runId: 1,
    workspace: workspace.path,
    temp: workspace.temp,
    durationMs: 1,
    ...change,
  };
}

const base64 = (before: string) => Buffer.from(`${before}${SECRET} and more`).toString('base64');

it.each([
  ['as it is', SECRET],
  ['URL-encoded', encodeURIComponent(SECRET)],
  ['JSON-escaped', JSON.stringify(SECRET)],
  ['hex', Buffer.from(SECRET).toString('hex')],
  ['base64', base64('')],
  ['base64 after one byte', base64('x')],
  ['base64 after two bytes', base64('xx')],
  ['base64url', Buffer.from(`xx${SECRET}`).toString('base64url')],
])('finds a secret %s', async (_form, text) => {
  await expect(assertNoSecrets(result({ printed: [`value: ${text}.`] }), [SECRET])).rejects.toThrow(/line 1/);
});

it.each<[string, () => Partial<RunResult>]>([
  ['output', () => ({ outputs: { csv: SECRET } })],
  ['summary', () => ({ rawSummary: SECRET })],
  ['annotation', () => ({ allAnnotations: [{ level: 'error', message: SECRET }] })],
  ['error stream', () => ({ stderr: SECRET })],
  [
    'file',
    () => {
      writeFileSync(join(workspace.temp, 'session'), `x${SECRET}`);
      return {};
    },
  ],
])('finds a secret in an %s', async (place, change) => {
  await expect(assertNoSecrets(result(change()), [SECRET])).rejects.toThrow(place);
});

function request(host: HostName, change: Partial<RecordedRequest>): RecordedRequest {
  return {
    host,
    method: 'PUT',
    path: '/',
    body: '',
    rawBody: '',
    headers: {},
    at: 0,
    status: 200,
    ...change,
  };
}

it('finds a secret that went to GitHub unsealed, and not the one that opens the door', async () => {
  const headers = { authorization: `Bearer ${SECRET}` };
  await assertNoSecrets(
    result({ requests: [request('github', { headers }), request('api', { rawBody: SECRET })] }),
    [SECRET],
  );
  const unsealed = result({
    requests: [request('github', { rawBody: JSON.stringify({ encrypted_value: SECRET }) })],
  });
  await expect(assertNoSecrets(unsealed, [SECRET])).rejects.toThrow('a request to GitHub (PUT /)');
});

it('accepts a run that left none, and files that are allowed to hold one', async () => {
  await workspace.write('session.json', SECRET);
  const run = result({ stderr: `::add-mask::${SECRET}\n`, printed: ['Nothing to see'] });
  await assertNoSecrets(run, [SECRET], { allowFile: path => path.endsWith('session.json') });
});

it.each([
  ['the beginning', SECRET.slice(0, 16)],
  ['the end', SECRET.slice(-16)],
  ['the middle', SECRET.slice(5, 22)],
  ['the middle, in base64', Buffer.from(SECRET.slice(6, 24)).toString('base64')],
])('finds a piece: %s', async (_part, piece) => {
  for (let before = 0; before < 9; before++) {
    const rawSummary = `${' '.repeat(before)}${piece}`;
    await expect(assertNoSecrets(result({ rawSummary }), [SECRET])).rejects.toThrow(/summary/);
  }
});

it('lets fewer characters in a row pass', async () => {
  await assertNoSecrets(result({ rawSummary: `${SECRET.slice(0, 15)} ${SECRET.slice(-15)}` }), [SECRET]);
});

it('finds a secret for GitHub in a request to Trakt, and one for Trakt where a token for GitHub belongs', async () => {
  const request = (host: HostName, authorization: string): RecordedRequest => ({
    host,
    method: 'GET',
    path: '/x',
    body: '',
    rawBody: '',
    headers: { authorization },
    at: 0,
    status: 200,
  });
  const forGitHub = ['a-token-for-github-0123456789'];
  await assertNoSecrets(
    result({ requests: [request('api', `Bearer ${SECRET}`), request('github', `token ${forGitHub[0]}`)] }),
    [SECRET],
    { forGitHub },
  );
  for (const wrong of [request('auth', `Bearer ${forGitHub[0]}`), request('github', `token ${SECRET}`)])
    await expect(assertNoSecrets(result({ requests: [wrong] }), [SECRET], { forGitHub })).rejects.toThrow(
      /a request to/,
    );
});
