import * as z from 'zod';
import { Failure, quote } from './failure.ts';
import { explainBadId, parseHistoryId } from './history/selection.ts';
import { parseShowQuery, type ShowQuery } from './trakt/shows.ts';

export type CommandName = 'export' | 'remove';

/** What every command gets. */
export interface CommonOptions {
  clientId: string;
  clientSecret?: string;
  redirectUri: string;
  /** The value of the secret; absent only for a preview without one (forks). */
  token?: string;
  secretsToken?: string;
  secretName: string;
  /** Empty for a repository secret. */
  secretEnvironment: string;
  account?: string;
  allowPublic: boolean;
  directory: string;
  artifact: boolean;
  retentionDays?: number;
  githubToken?: string;
  apiUrl: string;
  authUrl: string;
}

export interface ExportOptions extends CommonOptions {
  command: 'export';
  shows: ShowQuery[] | 'all';
  /** Hours. */
  duplicateWindow: number;
}

export interface RemoveOptions extends CommonOptions {
  command: 'remove';
  /** Paths and globs. */
  csv: string[];
  /** History IDs. */
  ids: string[];
  dryRun: boolean;
  maxRemovals: number;
}

export type Options = ExportOptions | RemoveOptions;

/** Gives the trimmed value of an input, `''` when it is not given. */
export type ReadInput = (name: string) => string;

const COMMANDS: readonly string[] = ['export', 'remove'] satisfies CommandName[];

/** Which commands can use the inputs that name plays; given to any other command they are a mistake. */
const USED_BY: Record<string, readonly string[]> = {
  show: ['export'],
  csv: ['remove', 'restore'],
  ids: ['remove', 'restore'],
  'run-id': ['restore'],
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
      throw new Failure(`The input ${name} is not for ${command}, but for ${commands.join(' and ')}. Leave it empty.`);
    }
  }
  const common: CommonOptions = {
    clientId: required(input, 'client-id', 'It is the Client ID of your Trakt app.'),
    clientSecret: input('client-secret') || undefined,
    redirectUri: input('redirect-uri') || 'urn:ietf:wg:oauth:2.0:oob',
    token: mayLackToken ? input('token') || undefined : required(input, 'token', 'It is the secret that Connect saves.'),
    secretsToken: input('secrets-token') || undefined,
    secretName: readSecretName(input('secret-name')),
    secretEnvironment: input('secret-environment'),
    account: input('account').toLowerCase() || undefined,
    allowPublic: readBoolean(input, 'allow-public', false),
    directory: input('directory') || 'trakt-history',
    artifact: readBoolean(input, 'artifact', true),
    retentionDays: input('retention-days') === '' ? undefined : readNumber(input, 'retention-days', 0, wholeDays),
    githubToken: input('github-token') || undefined,
    apiUrl: readHost(input, 'api-url', 'https://api.trakt.tv'),
    authUrl: readHost(input, 'auth-url', 'https://auth.trakt.tv'),
  };
  return command === 'export' ? exportOptions(input, common) : removeOptions(input, common);
}

function exportOptions(input: ReadInput, common: CommonOptions): ExportOptions {
  const shows = splitNames(required(input, 'show', 'Give a title, an address at trakt.tv, an ID, or all.'));
  const isAll = shows.some(show => show.toLowerCase() === 'all');
  if (isAll && shows.length > 1) throw new Failure('The input show is either all or a list of shows, not both.');
  return {
    ...common,
    command: 'export',
    shows: isAll ? 'all' : shows.map(parseShowQuery),
    duplicateWindow: readNumber(input, 'duplicate-window', 4, hours),
  };
}

function removeOptions(input: ReadInput, common: CommonOptions): RemoveOptions {
  const csv = splitNames(input('csv'));
  const ids = input('ids').split(/[\s,;]+/).filter(Boolean);
  if (csv.length === 0 && ids.length === 0) {
    throw new Failure('remove needs the input csv or ids: the files in which plays are marked, or their history IDs.');
  }
  return {
    ...common,
    command: 'remove',
    csv,
    ids: ids.map(readId),
    dryRun: readBoolean(input, 'dry-run', false),
    maxRemovals: readNumber(input, 'max-removals', 500, atLeastOne),
  };
}

function readCommand(name: string): CommandName {
  if (COMMANDS.includes(name)) return name as CommandName;
  const commands = 'Write one of connect, disconnect, export, remove, restore or backup.';
  throw new Failure(
    name === '' ? `The input command is missing. ${commands}` : `${quote(name)} is not a command. ${commands}`,
  );
}

function required(input: ReadInput, name: string, hint: string): string {
  const value = input(name);
  if (value === '') throw new Failure(`The input ${name} is missing. ${hint}`);
  return value;
}

function splitNames(text: string): string[] {
  return text.split(/[,\r\n]+/).map(name => name.trim()).filter(Boolean);
}

function readId(text: string): string {
  const id = parseHistoryId(text);
  if (id === undefined) throw new Failure(`The input ids cannot be read. ${explainBadId(text)} Nothing was removed.`);
  return id;
}

function readSecretName(name: string): string {
  if (name === '') return 'TRAKT_TOKEN';
  if (/^[a-z_][a-z0-9_]*$/i.test(name)) return name;
  throw new Failure(`The input secret-name is ${quote(name)}; a secret's name has only letters, digits and underscores.`);
}

function readBoolean(input: ReadInput, name: string, otherwise: boolean): boolean {
  const value = input(name);
  if (value === '') return otherwise;
  const parsed = z.stringbool().safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Failure(`The input ${name} is ${quote(value)}; it must be true or false.`);
}

const wholeDays = { schema: z.coerce.number().int().min(1).max(400), what: 'a whole number of days from 1 to 400' };
const atLeastOne = { schema: z.coerce.number().int().min(1), what: 'a whole number, 1 or more' };
const hours = { schema: z.coerce.number().min(0).max(8760), what: 'a number of hours, 0 or more' };

function readNumber(
  input: ReadInput,
  name: string,
  otherwise: number,
  { schema, what }: { schema: z.ZodType<number>; what: string },
): number {
  const value = input(name);
  if (value === '') return otherwise;
  const parsed = schema.safeParse(value);
  if (parsed.success && /^[\d.]+$/.test(value)) return parsed.data;
  throw new Failure(`The input ${name} is ${quote(value)}; it must be ${what}.`);
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Tokens travel to these hosts, so plain http is only for loopback. */
function readHost(input: ReadInput, name: string, otherwise: string): string {
  const value = input(name) || otherwise;
  const url = URL.parse(value);
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (url === null || !isSafe || url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw new Failure(
      `The input ${name} is ${quote(value)}; it must be an https address, since your session travels there. Nothing was sent.`,
    );
  }
  return url.href.replace(/\/+$/, '');
}
