import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Command } from '../../src/action/command.ts';
import { type CommonOptions, readOptions } from '../../src/action/inputs.ts';
import { Failure } from '../../src/base/failure.ts';
import { commandCalled } from '../../src/run.ts';

type Inputs = Record<string, string>;

const COMMANDS: Record<string, Command<CommonOptions>> = Object.fromEntries(
  await Promise.all(
    ['connect', 'disconnect', 'export', 'change', 'import', 'undo', 'backup'].map(async name => [
      name,
      await commandCalled(name),
    ]),
  ),
);

function read(inputs: Inputs, { mayLackToken = false } = {}) {
  const repository = { owner: 'sam', repo: 'trakt-history' };
  const run = { mayAct: !mayLackToken, serverUrl: 'https://github.com', repository };
  const command = COMMANDS[inputs.command ?? ''] ?? expect.fail('no command');
  return readOptions(command, name => inputs[name] ?? '', run);
}

const common = { 'client-id': 'app', token: 'a-refresh-token' };
const exported = { ...common, command: 'export', show: 'Lost' };
const removed = { ...common, command: 'change', files: 'changes/*.csv' };
const undone = { ...common, command: 'undo', run: '16000000001' };
const backedUp = { ...common, command: 'backup' };
const connected = { 'client-id': 'app', command: 'connect', 'secrets-token': 'github_pat_1' };

/** Why the inputs are refused; fails when they are not. */
function failure(inputs: Inputs): Failure {
  try {
    read(inputs);
  } catch (error) {
    if (error instanceof Failure) return error;
  }
  throw new Error('The inputs were accepted.');
}

/** What is wrong with the inputs, a line each. */
function refusal(inputs: Inputs): string {
  const { message, problems } = failure(inputs);
  return problems.length === 0 ? message : problems.map(problem => problem.message).join('\n');
}

describe('defaults', () => {
  it('of what every command gets are these', () => {
    expect(read(backedUp)).toEqual({
      command: 'backup',
      clientId: 'app',
      clientSecret: undefined,
      redirectUri: 'urn:ietf:wg:oauth:2.0:oob',
      token: 'a-refresh-token',
      secretsToken: undefined,
      secretName: 'TRAKT_TOKEN',
      secretEnvironment: '',
      account: undefined,
      allowPublic: false,
      directory: 'history',
      retentionDays: undefined,
      githubToken: undefined,
      apiUrl: 'https://api.trakt.tv',
      authUrl: 'https://auth.trakt.tv',
      duplicateWindow: 4,
      duplicateKeep: 'best',
      maxShrink: 50,
      full: false,
      issue: false,
    });
  });

  it('of each command are these', () => {
    expect(read(exported)).toMatchObject({
      directory: 'trakt-history',
      duplicateWindow: 4,
      duplicateKeep: 'best',
    });
    expect(read(removed)).toMatchObject({
      directory: 'trakt-history',
      maxRemovals: 500,
      dryRun: false,
      ids: [],
    });
    expect(read(undone)).toMatchObject({ runId: '16000000001', files: [], ids: [], dryRun: false });
    expect(read(connected)).toMatchObject({
      command: 'connect',
      secretsToken: 'github_pat_1',
      token: undefined,
    });
  });
});

describe('an input that is empty, as that of a form is on a push,', () => {
  const { inputs } = parse(readFileSync('action.yml', 'utf8')) as {
    inputs: Record<string, { default?: string }>;
  };
  const defaults = Object.entries(inputs).flatMap(([name, { default: value }]) =>
    value === undefined || value.includes('${{') ? [] : [[name, value] as const],
  );

  it.each([exported, removed, { ...common, command: 'import', files: 'a.csv' }, undone, backedUp, connected])(
    'means what action.yml says of it: $command',
    given => {
      const empty = Object.fromEntries(defaults.map(([name]) => [name, '']));
      expect(defaults.length).toBeGreaterThan(10);
      expect(read({ ...empty, ...given })).toEqual(read({ ...Object.fromEntries(defaults), ...given }));
    },
  );
});

describe('values', () => {
  it('are taken as given', () => {
    const given = {
      ...backedUp,
      'client-secret': 'hush',
      'redirect-uri': 'https://example.org/',
      'secrets-token': 'github_pat_1',
      'secret-name': 'trakt_2',
      'secret-environment': 'trakt live',
      account: 'Sam',
      'allow-public': 'TRUE',
      directory: 'mine/history',
      'retention-days': '400',
      'github-token': 'ghs_1',
      'api-url': 'https://proxy.example/trakt/',
      'auth-url': 'http://127.0.0.1:8080/',
      'duplicate-window': '1.5',
      'duplicate-keep': 'Last',
      'max-shrink': 'Unlimited',
      full: 'true',
      issue: 'true',
    };
    expect(read(given)).toEqual({
      command: 'backup',
      clientId: 'app',
      token: 'a-refresh-token',
      clientSecret: 'hush',
      redirectUri: 'https://example.org/',
      secretsToken: 'github_pat_1',
      secretName: 'trakt_2',
      secretEnvironment: 'trakt live',
      account: 'sam',
      allowPublic: true,
      directory: 'mine/history',
      retentionDays: 400,
      githubToken: 'ghs_1',
      apiUrl: 'https://proxy.example/trakt',
      authUrl: 'http://127.0.0.1:8080',
      duplicateWindow: 1.5,
      duplicateKeep: 'last',
      maxShrink: Number.POSITIVE_INFINITY,
      full: true,
      issue: true,
    });
  });

  it('that are lists may be separated as people separate lists', () => {
    const ids = '9007199254740993, 2;3\n4\r\n 5 9007199254740993';
    expect(read({ ...removed, ids })).toMatchObject({ ids: ['9007199254740993', '2', '3', '4', '5'] });
    const files = 'my changes/a b.csv,\n  history/**/*.csv ,,b.csv';
    expect(read({ ...removed, files })).toMatchObject({
      files: ['my changes/a b.csv', 'history/**/*.csv', 'b.csv'],
    });
    expect(read({ ...exported, show: 'The Office\n 1394 , Lost' })).toMatchObject({
      titles: [
        { by: 'title', title: 'The Office' },
        { by: 'trakt', id: 1394 },
        { by: 'title', title: 'Lost' },
      ],
    });
  });

  it('select by IDs alone, and undo by files alone', () => {
    expect(read({ ...common, command: 'change', ids: '7' })).toMatchObject({ files: [], ids: ['7'] });
    expect(read({ ...common, command: 'undo', files: 'undo/1.txt' })).toMatchObject({ runId: '' });
  });

  it('of another command are ignored where they can do no harm', () => {
    expect(read({ ...exported, 'max-removals': 'many', 'max-shrink': '-', full: 'perhaps' })).toMatchObject({
      command: 'export',
    });
  });
});

describe('the whole history', () => {
  it('is asked for by all, alone', () => {
    expect(read({ ...exported, show: 'All' })).toMatchObject({ titles: 'all' });
    expect(refusal({ ...exported, show: 'all, Lost' })).toBe(
      'The input show is either all or a list of shows and movies, not both.',
    );
  });
});

describe('a token', () => {
  it('may be missing where nothing can be changed, and for connect', () => {
    expect(read({ ...removed, token: '' }, { mayLackToken: true })).toMatchObject({ token: undefined });
    expect(read(connected)).toMatchObject({ token: undefined });
  });

  it('that is there is taken also where it may be missing', () => {
    expect(read(removed, { mayLackToken: true })).toMatchObject({ token: 'a-refresh-token' });
    expect(read({ ...connected, token: 'a-refresh-token' })).toMatchObject({ token: 'a-refresh-token' });
  });
});

describe('yes and no', () => {
  it.each(['true', 'Yes', 'on', '1', 'y', 'enabled'])('%s is yes', word => {
    expect(read({ ...removed, 'dry-run': word })).toMatchObject({ dryRun: true });
  });

  it.each(['false', 'No', 'off', '0', 'n', 'disabled'])('%s is no', word => {
    expect(read({ ...removed, 'dry-run': word })).toMatchObject({ dryRun: false });
  });
});

it('duplicate-window can be as long as ten years', () => {
  for (const hours of ['0', '8761', '87600'])
    expect(read({ ...exported, 'duplicate-window': hours })).toMatchObject({
      duplicateWindow: Number(hours),
    });
});

describe('an input that is wrong is named', () => {
  it.each<[string, Inputs]>([
    ['client-id', { ...exported, 'client-id': '' }],
    ['token', { ...exported, token: '' }],
    ['secrets-token', { ...connected, 'secrets-token': '' }],
    ['secret-name', { ...exported, 'secret-name': 'TRAKT TOKEN' }],
    ['secret-name', { ...exported, 'secret-name': '../x' }],
    ['secret-name', { ...exported, 'secret-name': '1ST' }],
    ['show', { ...exported, show: '' }],
    ['show', { ...exported, show: ' , \n' }],
    ['show', { ...removed, show: 'Lost' }],
    ['files', { ...exported, files: 'a.csv' }],
    ['files', { ...removed, files: '' }],
    ['files', { ...common, command: 'import', files: '' }],
    ['files', { ...removed, files: ',\n,' }],
    ['ids', { ...backedUp, ids: '1' }],
    ['ids', { ...removed, ids: '1.00E+10' }],
    ['ids', { ...removed, ids: '7 eight' }],
    ['ids', { ...removed, ids: '10,123,456,789' }],
    ['ids', { ...removed, ids: '5, 10 123 456 789' }],
    ['client-secret', { ...removed, ids: '7', 'client-secret': `ghp_${'a'.repeat(36)}` }],
    [
      'secrets-token',
      { ...removed, ids: '7', 'secrets-token': `trakt-history-session.1.${'a'.repeat(600)}` },
    ],
    ['ids', { ...removed, ids: '18446744073709551616' }],
    ['run', { ...removed, run: '1' }],
    ['run', { ...undone, run: '' }],
    ['dry-run', { ...removed, 'dry-run': 'maybe' }],
    ['max-removals', { ...removed, 'max-removals': '0' }],
    ['max-removals', { ...removed, 'max-removals': '1.5' }],
    ['max-removals', { ...removed, 'max-removals': '1e3' }],
    ['max-removals', { ...removed, 'max-removals': 'unlimited' }],
    ['duplicate-window', { ...exported, 'duplicate-window': '-1' }],
    ['duplicate-window', { ...exported, 'duplicate-window': '4h' }],
    ['duplicate-window', { ...backedUp, 'duplicate-window': 'Infinity' }],
    ['duplicate-window', { ...backedUp, 'duplicate-window': '87600.1' }],
    ['duplicate-keep', { ...exported, 'duplicate-keep': 'scrobbles' }],
    ['max-shrink', { ...backedUp, 'max-shrink': '-1' }],
    ['max-shrink', { ...backedUp, 'max-shrink': 'all' }],
    ['full', { ...backedUp, full: 'perhaps' }],
    ['allow-public', { ...exported, 'allow-public': 'sure' }],
    ['retention-days', { ...exported, 'retention-days': '0' }],
    ['retention-days', { ...exported, 'retention-days': '401' }],
    ['retention-days', { ...exported, 'retention-days': '7.5' }],
    ['api-url', { ...exported, 'api-url': 'http://api.trakt.tv' }],
    ['auth-url', { ...exported, 'auth-url': 'auth.trakt.tv' }],
  ])('%s in %j', (name, inputs) => {
    expect(refusal(inputs)).toMatch(new RegExp(`\\binputs? (csv or |run or )?${name}\\b`));
  });

  it('in a sentence that says what to write', () => {
    expect(refusal({ ...removed, ids: '1.00E+10' })).toBe(
      'The input ids cannot be read. The spreadsheet turned the history ID into “1.00E+10”, which is rounded and no longer matches any play. Import the file again with the column history_id as text, or write the x into the file as it was exported. Nothing was changed.',
    );
    expect(refusal({ ...common, command: 'change', ids: '1.00E+10' })).toMatch(
      /^The input ids cannot be read\..*\.$/,
    );
    expect(refusal({ ...common, command: 'change', ids: ', ;' })).toMatch(
      /^change needs the input files or ids/,
    );
    expect(refusal({ ...exported, run: '5' })).toBe(
      'The input run is not for export, but for undo. Leave it empty.',
    );
    expect(refusal({ ...removed, 'max-removals': 'all' })).toBe(
      'The input max-removals is “all”; it must be a whole number, 1 or more.',
    );
    expect(refusal({ ...exported, 'duplicate-window': '87601' })).toBe(
      'The input duplicate-window is “87601”; it must be a number of hours from 0 to 87,600 (ten years).',
    );
    expect(refusal({ ...exported, 'retention-days': '0' })).toBe(
      'The input retention-days is “0”; it must be a whole number of days from 1 to 400.',
    );
    expect(refusal({ ...backedUp, 'max-shrink': 'all' })).toBe(
      'The input max-shrink is “all”; it must be a whole number of plays, or unlimited.',
    );
    expect(refusal({ ...exported, 'duplicate-keep': 'all' })).toBe(
      'The input duplicate-keep is “all”; it must be best, first or last.',
    );
  });

  it('in a sentence that says where the starter repository has what is missing', () => {
    expect(refusal({ ...exported, 'client-id': '' })).toBe(
      'The input client-id is missing. It is the Client ID of your Trakt app; in the starter repository the variable (not the secret) TRAKT_CLIENT_ID.',
    );
    expect(refusal({ ...exported, token: '' })).toBe(
      'The input token is missing. It is the secret that Connect saves: run Connect first.',
    );
    expect(refusal({ ...connected, 'secrets-token': '' })).toBe(
      'The input secrets-token is missing. It saves the session: a fine-grained token that may write secrets; in the starter repository the secret SECRETS_TOKEN. GITHUB_TOKEN cannot do that. If you have made that secret, check that it is among the secrets for Actions: workflows do not get those for Codespaces or Dependabot.',
    );
  });
});

describe('all that is wrong', () => {
  const SETTINGS = 'https://github.com/sam/trakt-history/settings';

  it('is reported at once, with the page of the settings on which each value belongs', () => {
    const given = {
      command: 'change',
      files: '',
      show: 'Lost',
      'dry-run': 'maybe',
      ids: '7 eight',
      full: 'x',
    };
    const { message, problems } = failure({
      ...given,
      'client-id': '',
      'secret-name': 'A B',
      'api-url': 'ftp://x',
    });
    expect(message).toBe('Nothing was done: 7 inputs are missing or wrong.');
    expect(problems.map(problem => [problem.message.match(/The input ([\w-]+)/)?.[1], problem.page])).toEqual(
      [
        ['show', undefined],
        ['token', `${SETTINGS}/secrets/actions`],
        ['client-id', `${SETTINGS}/variables/actions`],
        ['secret-name', undefined],
        ['api-url', undefined],
        ['ids', undefined],
        ['dry-run', undefined],
      ],
    );
  });

  it('is one problem, even where it belongs in the settings', () => {
    expect(failure({ ...connected, 'secrets-token': '' })).toMatchObject({
      message: 'Nothing was done: 1 input is missing or wrong.',
      problems: [{ page: `${SETTINGS}/secrets/actions` }],
    });
  });

  it('includes what else is wrong beside a show that cannot be one', () => {
    const { problems } = failure({ ...exported, token: '', show: 'all, Lost' });
    expect(problems).toHaveLength(2);
  });
});

describe('a Client ID', () => {
  it.each(['3f2a'.repeat(16), 'A_b-9'.repeat(13), 'AbCdEf0123456789_-AbCdEf0123456789_-AbCdEfg', 'app'])(
    'may be %s',
    id => {
      expect(read({ ...exported, 'client-id': id }).clientId).toBe(id);
    },
  );

  it.each([
    ['urn:ietf:wg:oauth:2.0:oob', 'is the redirect URI'],
    ['https://trakt.tv/oauth/applications/1', 'is an address'],
    [`Client ID: ${'3f2a'.repeat(16)}`, 'begins with “Client ID”'],
    [`client_id=${'3f2a'.repeat(16)}`, 'begins with “Client ID”'],
    [`Client Secret: ${'3f2a'.repeat(16)}`, 'is the Client Secret'],
    [`"${'3f2a'.repeat(16)}"`, 'is in quotation marks'],
    ['TRAKT_CLIENT_ID', 'is the name of the variable'],
    ['client_id', 'is the name of the variable'],
    ['abc"def"', 'has a character that no Client ID has'],
    ['my-urn:ietf', 'has a character that no Client ID has'],
    [`${'3f2a'.repeat(8)} ${'3f2a'.repeat(8)}`, 'has spaces or several lines'],
    ['{{ vars.TRAKT_CLIENT_ID }}', 'has spaces or several lines'],
    ['abc$def', 'has a character that no Client ID has'],
  ])('cannot be %s', (id, what) => {
    const { problems } = failure({ ...exported, 'client-id': id });
    expect(problems).toEqual([
      {
        message: `The input client-id ${what}; it must be the Client ID alone, as developer.trakt.tv/apps shows it.`,
        page: 'https://github.com/sam/trakt-history/settings/variables/actions',
      },
    ]);
  });
});

describe('a host', () => {
  const host = (address: string) => read({ ...exported, 'api-url': address }).apiUrl;

  it.each([
    ['https://api.trakt.tv', 'https://api.trakt.tv'],
    ['https://api.trakt.tv///', 'https://api.trakt.tv'],
    ['HTTPS://API.TRAKT.TV/v2/', 'https://api.trakt.tv/v2'],
    ['https://api.trakt.tv/?', 'https://api.trakt.tv'],
    ['https://api.trakt.tv/#', 'https://api.trakt.tv'],
    ['http://127.0.0.1:4010', 'http://127.0.0.1:4010'],
    ['http://127.8.8.8', 'http://127.8.8.8'],
    ['http://localhost:4010/', 'http://localhost:4010'],
    ['http://[::1]:4010', 'http://[::1]:4010'],
  ])('may be %s', (address, expected) => {
    expect(host(address)).toBe(expected);
  });

  it.each([
    'http://api.trakt.tv',
    'http://127.0.0.1.example.org',
    'http://localhost.example.org',
    'http://127.0.0.1@example.org',
    'http://0.0.0.0',
    'http://10.0.0.1',
    'http://[::2]',
    'https://sam:hush@api.trakt.tv',
    'https://sam@api.trakt.tv',
    'https://api.trakt.tv?key=1',
    'https://api.trakt.tv#top',
    'ftp://localhost',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'api.trakt.tv',
    '//api.trakt.tv',
    'https://',
  ])('may not be %s, because tokens would be sent there', address => {
    expect(refusal({ ...exported, 'api-url': address })).toMatch(
      /^The input api-url is “.*Nothing was sent\.$/,
    );
  });
});

it.each([
  ['delete', 'The input command is “delete”, which is not a command.'],
  ['', 'The input command is missing.'],
  ['constructor', 'The input command is “constructor”, which is not a command.'],
])('the command %j is not one, which is told beside all else that is wrong', async (name, why) => {
  const inputs: Inputs = { command: name, show: 'Lost', 'retention-days': 'x' };
  const run = { mayAct: true, serverUrl: 'https://github.com', repository: { owner: 'sam', repo: 'a' } };
  const unknown = await commandCalled(name);
  const problems = () => readOptions(unknown, input => inputs[input] ?? '', run);
  expect(problems).toThrow('Nothing was done: 3 inputs are missing or wrong.');
  expect(problems).toThrow(
    expect.objectContaining({
      problems: [
        { message: expect.stringMatching(/^The input client-id is missing/), page: expect.anything() },
        { message: expect.stringMatching(/^The input retention-days is “x”/) },
        { message: `${why} Write one of connect, disconnect, export, change, import, undo or backup.` },
      ],
    }),
  );
});
