import { Failure } from '../base/failure.ts';
import { quote } from '../base/wording.ts';
import { MOST_REMOVALS } from '../csv/selection.ts';
import { parseShowQuery, type ShowQuery } from '../trakt/shows.ts';
import {
  atLeastOne,
  hours,
  plays,
  type ReadInput,
  readBoolean,
  readHost,
  readIds,
  readNumber,
  readSecretName,
  required,
  splitNames,
  wholeDays,
} from './input-readers.ts';

/** What every command gets. */
export interface CommonOptions {
  clientId: string;
  clientSecret?: string;
  redirectUri: string;
  /** The value of the secret; absent for connect, once disconnected, and for a preview without one (forks). */
  token?: string;
  secretsToken?: string;
  secretName: string;
  /** Empty for a repository secret. */
  secretEnvironment: string;
  account?: string;
  allowPublic: boolean;
  directory: string;
  retentionDays?: number;
  githubToken?: string;
  apiUrl: string;
  authUrl: string;
}

export interface ConnectOptions extends CommonOptions {
  command: 'connect';
  secretsToken: string;
}

export interface DisconnectOptions extends CommonOptions {
  command: 'disconnect';
}

export interface ExportOptions extends CommonOptions {
  command: 'export';
  shows: ShowQuery[] | 'all';
  /** Hours. */
  duplicateWindow: number;
}

/** What names the plays of a removal or a restoration. */
interface Selecting {
  /** Paths and globs. */
  files: string[];
  /** History IDs. */
  ids: string[];
  dryRun: boolean;
}

export interface ChangeOptions extends CommonOptions, Selecting {
  command: 'change';
  maxRemovals: number;
  /** Also remove plays that Trakt could not give back. */
  allowIrreversible: boolean;
}

export interface RestoreOptions extends CommonOptions, Selecting {
  command: 'restore';
  /** A number, or the address of a run; `''` for none. */
  runId: string;
}

export interface BackupOptions extends CommonOptions {
  command: 'backup';
  /** Hours. */
  duplicateWindow: number;
  /** Plays. */
  maxShrink: number;
  full: boolean;
}

export type Options =
  | ConnectOptions
  | DisconnectOptions
  | ExportOptions
  | ChangeOptions
  | RestoreOptions
  | BackupOptions;
type CommandName = Options['command'];

const READERS: { [Name in CommandName]: (input: ReadInput, common: CommonOptions) => Options } = {
  connect: connectOptions,
  disconnect: disconnectOptions,
  export: exportOptions,
  change: changeOptions,
  restore: restoreOptions,
  backup: backupOptions,
};

/** Which commands can use the inputs that name plays; given to any other command they are a mistake. */
const USED_BY: Record<string, readonly CommandName[]> = {
  show: ['export'],
  files: ['change', 'restore'],
  ids: ['change', 'restore'],
  run: ['restore'],
};

/**
 * Reads the inputs of the command, all of them before any request is made.
 * @param mayLackToken the run can only preview, so a missing session is no mistake
 * @throws Failure that names the input
 */
export function readOptions(input: ReadInput, mayLackToken: boolean): Options {
  const command = readCommand(input('command'));
  for (const [name, commands] of Object.entries(USED_BY)) {
    if (input(name) !== '' && !commands.includes(command)) {
      throw new Failure(
        `The input ${name} is not for ${command}, but for ${commands.join(' and ')}. Leave it empty.`,
      );
    }
  }
  const isSigning = command === 'connect' || command === 'disconnect';
  return READERS[command](input, commonOptions(input, command, mayLackToken || isSigning));
}

/** What to do about a missing session. */
export const TOKEN_HINT = 'It is the secret that Connect saves: run Connect first.';
const CLIENT_ID_HINT =
  'It is the Client ID of your Trakt app; in the starter repository the variable (not the secret) TRAKT_CLIENT_ID.';
const SECRETS_TOKEN_HINT =
  'It saves the session: a fine-grained token that may write secrets; in the starter repository the secret SECRETS_TOKEN. ' +
  'GITHUB_TOKEN cannot do that.';

function commonOptions(input: ReadInput, command: CommandName, mayLackToken: boolean): CommonOptions {
  const token = mayLackToken ? input('token') : required(input, 'token', TOKEN_HINT);
  return {
    clientId: required(input, 'client-id', CLIENT_ID_HINT),
    clientSecret: input('client-secret') || undefined,
    redirectUri: input('redirect-uri') || 'urn:ietf:wg:oauth:2.0:oob',
    token: token || undefined,
    secretsToken: input('secrets-token') || undefined,
    secretName: readSecretName(input),
    secretEnvironment: input('secret-environment'),
    account: input('account').toLowerCase() || undefined,
    allowPublic: readBoolean(input, 'allow-public', false),
    directory: input('directory') || (command === 'backup' ? 'history' : 'trakt-history'),
    retentionDays: readNumber(input, 'retention-days', undefined, wholeDays),
    githubToken: input('github-token') || undefined,
    apiUrl: readHost(input, 'api-url', 'https://api.trakt.tv'),
    authUrl: readHost(input, 'auth-url', 'https://auth.trakt.tv'),
  };
}

function connectOptions(input: ReadInput, common: CommonOptions): ConnectOptions {
  return {
    ...common,
    command: 'connect',
    secretsToken: required(input, 'secrets-token', SECRETS_TOKEN_HINT),
  };
}

/** With a token that sees the secret, a missing session is what a second run is given. */
function disconnectOptions(input: ReadInput, common: CommonOptions): DisconnectOptions {
  if (common.secretsToken === undefined) required(input, 'token', 'It is the secret that Connect saved.');
  return { ...common, command: 'disconnect' };
}

function exportOptions(input: ReadInput, common: CommonOptions): ExportOptions {
  const hint = 'Give a title, an address at trakt.tv, an ID, or all.';
  const shows = splitNames(required(input, 'show', hint));
  if (shows.length === 0) throw new Failure(`The input show names no show. ${hint}`);
  const isAll = shows.some(show => show.toLowerCase() === 'all');
  if (isAll && shows.length > 1)
    throw new Failure('The input show is either all or a list of shows, not both.');
  return {
    ...common,
    command: 'export',
    shows: isAll ? 'all' : shows.map(parseShowQuery),
    duplicateWindow: readNumber(input, 'duplicate-window', 4, hours),
  };
}

function selecting(input: ReadInput): Selecting {
  return {
    files: splitNames(input('files')),
    ids: readIds(input),
    dryRun: readBoolean(input, 'dry-run', false),
  };
}

function changeOptions(input: ReadInput, common: CommonOptions): ChangeOptions {
  const selection = selecting(input);
  if (selection.files.length === 0 && selection.ids.length === 0) {
    throw new Failure(
      'change needs the input files or ids: the files in which plays are marked, or their history IDs.',
    );
  }
  return {
    ...common,
    ...selection,
    command: 'change',
    maxRemovals: readNumber(input, 'max-removals', MOST_REMOVALS, atLeastOne),
    allowIrreversible: readBoolean(input, 'allow-irreversible', false),
  };
}

function restoreOptions(input: ReadInput, common: CommonOptions): RestoreOptions {
  const selection = selecting(input);
  const runId = input('run');
  if (selection.files.length === 0 && runId === '') {
    throw new Failure(
      'restore needs the input run or files: the run whose removals to undo, or the files with the plays to add.',
    );
  }
  return { ...common, ...selection, command: 'restore', runId };
}

function backupOptions(input: ReadInput, common: CommonOptions): BackupOptions {
  const isUnlimited = input('max-shrink').toLowerCase() === 'unlimited';
  return {
    ...common,
    command: 'backup',
    duplicateWindow: readNumber(input, 'duplicate-window', 4, hours),
    maxShrink: isUnlimited ? Number.POSITIVE_INFINITY : readNumber(input, 'max-shrink', 50, plays),
    full: readBoolean(input, 'full', false),
  };
}

function readCommand(name: string): CommandName {
  if (Object.hasOwn(READERS, name)) return name as CommandName;
  const commands = 'Write one of connect, disconnect, export, change, restore or backup.';
  throw new Failure(
    name === ''
      ? `The input command is missing. ${commands}`
      : `The input command is ${quote(name)}, which is none. ${commands}`,
  );
}
