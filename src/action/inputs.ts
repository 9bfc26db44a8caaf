import { Failure, type Problem } from '../base/failure.ts';
import { count, quote } from '../base/wording.ts';
import { MOST_REMOVALS } from '../csv/selection.ts';
import type { Run } from '../github/event.ts';
import { secretsPage, variablesPage } from '../github/links.ts';
import type { DuplicateSetting } from '../history/duplicates.ts';
import { parseShowQuery, type ShowQuery } from '../trakt/shows.ts';
import {
  atLeastOne,
  createReadInput,
  hours,
  plays,
  type ReadInput,
  readBoolean,
  readChoice,
  readClientId,
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

export interface ExportOptions extends CommonOptions, DuplicateSetting {
  command: 'export';
  shows: ShowQuery[] | 'all';
}

/** What names the plays of a change, or the runs of an undo. */
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

export interface ImportOptions extends CommonOptions {
  command: 'import';
  /** Paths and globs. */
  files: string[];
  dryRun: boolean;
}

export interface UndoOptions extends CommonOptions, Selecting {
  command: 'undo';
  /** A number, or the address of a run; `''` for none. */
  runId: string;
}

export interface BackupOptions extends CommonOptions, DuplicateSetting {
  command: 'backup';
  /** Plays. */
  maxShrink: number;
  full: boolean;
}

export type Options =
  | ConnectOptions
  | DisconnectOptions
  | ExportOptions
  | ChangeOptions
  | ImportOptions
  | UndoOptions
  | BackupOptions;
type CommandName = Options['command'];

const READERS: { [Name in CommandName]: (input: ReadInput, common: CommonOptions) => Options } = {
  connect: connectOptions,
  disconnect: disconnectOptions,
  export: exportOptions,
  change: changeOptions,
  import: importOptions,
  undo: undoOptions,
  backup: backupOptions,
};

/** Which commands can use the inputs that name plays; given to any other command they are a mistake. */
const USED_BY: Record<string, readonly CommandName[]> = {
  show: ['export'],
  files: ['change', 'import', 'undo'],
  ids: ['change', 'undo'],
  run: ['undo'],
};

/**
 * Reads the inputs of the command, all of them before any request is made.
 * @param run one that can only preview may lack a session
 * @throws Failure that names every input which is missing or wrong
 */
export function readOptions(getInput: (name: string) => string, run: RunOfInputs): Options {
  const problems: Problem[] = [];
  const pages = { secrets: secretsPage(run, ''), variables: variablesPage(run) };
  const input = createReadInput(getInput, (message, settings) =>
    problems.push({ message, ...(settings && { page: pages[settings] }) }),
  );
  const options = gather(problems, () => readCommandOptions(input, !run.mayAct));
  if (options !== undefined && problems.length === 0) return options;
  const [{ message, page } = { message: '' }, ...more] = problems;
  if (more.length === 0 && page === undefined) throw new Failure(message);
  throw new Failure(
    `Nothing was done: ${count(problems.length, 'input')} ${more.length === 0 ? 'is' : 'are'} missing or wrong.`,
    { problems },
  );
}

type RunOfInputs = Pick<Run, 'mayAct' | 'serverUrl' | 'repository'>;

/** What a reader throws is a problem like those that it notes. */
function gather<T>(problems: Problem[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    problems.push({ message: error.message });
    return undefined;
  }
}

function readCommandOptions(input: ReadInput, mayLackToken: boolean): Options {
  const command = readCommand(input('command'));
  for (const [name, commands] of Object.entries(USED_BY)) {
    if (input(name) !== '' && !commands.includes(command)) {
      input.problem(
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
  'GITHUB_TOKEN cannot do that. If you have made that secret, see whether it is among the secrets for Actions: those for ' +
  'Codespaces or Dependabot are not given to workflows.';

function commonOptions(input: ReadInput, command: CommandName, mayLackToken: boolean): CommonOptions {
  const token = mayLackToken ? input('token') : required(input, 'token', TOKEN_HINT, 'secrets');
  return {
    clientId: readClientId(input, CLIENT_ID_HINT),
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
    secretsToken: required(input, 'secrets-token', SECRETS_TOKEN_HINT, 'secrets'),
  };
}

/** With a token that sees the secret, a missing session is what a second run is given. */
function disconnectOptions(input: ReadInput, common: CommonOptions): DisconnectOptions {
  if (common.secretsToken === undefined)
    required(input, 'token', 'It is the secret that Connect saved.', 'secrets');
  return { ...common, command: 'disconnect' };
}

function exportOptions(input: ReadInput, common: CommonOptions): ExportOptions {
  const hint = 'Give a title, an address at trakt.tv, an ID, or all.';
  const shows = splitNames(required(input, 'show', hint));
  if (shows.length === 0 && input('show') !== '') input.problem(`The input show names no show. ${hint}`);
  const isAll = shows.some(show => show.toLowerCase() === 'all');
  if (isAll && shows.length > 1) input.problem('The input show is either all or a list of shows, not both.');
  return {
    ...common,
    command: 'export',
    shows: isAll ? 'all' : shows.map(parseShowQuery),
    ...duplicateSetting(input),
  };
}

function duplicateSetting(input: ReadInput): DuplicateSetting {
  return {
    duplicateWindow: readNumber(input, 'duplicate-window', 4, hours),
    duplicateKeep: readChoice(input, 'duplicate-keep', ['best', 'first', 'last']),
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
    input.problem(
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

function importOptions(input: ReadInput, common: CommonOptions): ImportOptions {
  const { files, dryRun } = selecting(input);
  if (files.length === 0) input.problem('import needs the input files: the files with the plays to add.');
  return { ...common, command: 'import', files, dryRun };
}

function undoOptions(input: ReadInput, common: CommonOptions): UndoOptions {
  const selection = selecting(input);
  const runId = input('run');
  if (selection.files.length === 0 && runId === '') {
    input.problem(
      'undo needs the input run or files: the run to undo (its number or address), or the files in undo/ that are named after one.',
    );
  }
  return { ...common, ...selection, command: 'undo', runId };
}

function backupOptions(input: ReadInput, common: CommonOptions): BackupOptions {
  const isUnlimited = input('max-shrink').toLowerCase() === 'unlimited';
  return {
    ...common,
    command: 'backup',
    ...duplicateSetting(input),
    maxShrink: isUnlimited ? Number.POSITIVE_INFINITY : readNumber(input, 'max-shrink', 50, plays),
    full: readBoolean(input, 'full', false),
  };
}

function readCommand(name: string): CommandName {
  if (Object.hasOwn(READERS, name)) return name as CommandName;
  const commands = 'Write one of connect, disconnect, export, change, import, undo or backup.';
  throw new Failure(
    name === ''
      ? `The input command is missing. ${commands}`
      : `The input command is ${quote(name)}, which is none. ${commands}`,
  );
}
