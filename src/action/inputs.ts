import { Failure, type Problem } from '../base/failure.ts';
import { count } from '../base/wording.ts';
import type { Run } from '../github/event.ts';
import { secretsPage, variablesPage } from '../github/links.ts';
import { isGitHubToken, isSession } from '../session/saved-session.ts';
import {
  createReadInput,
  type ReadInput,
  readBoolean,
  readClientId,
  readHost,
  readNumber,
  readSecretName,
  required,
  wholeDays,
} from './input-readers.ts';

/** What every command gets. */
export interface CommonOptions {
  /** Its name. */
  command: string;
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

/** How the inputs of a command are read. */
export interface CommandInputs<Options extends CommonOptions> {
  /** It can be run without a session: it makes one, or ends it. */
  mayLackToken?: boolean;
  /** No command has the name that was given, so nothing says which inputs it uses. */
  isUnknown?: boolean;
  /** Reads the inputs that are not common to all; notes what is wrong, and goes on. */
  readOptions(input: ReadInput, common: CommonOptions): Options;
}

/** Which commands can use the inputs that name plays; given to any other command they are a mistake. */
const USED_BY: Record<string, readonly string[]> = {
  show: ['export'],
  files: ['change', 'import', 'undo'],
  ids: ['change', 'undo'],
  run: ['undo'],
};

/**
 * Reads the inputs of a command, all of them before any request is made.
 * @param run one that can only preview may lack a session
 * @throws Failure that names every input which is missing or wrong
 */
export function readOptions<Options extends CommonOptions>(
  command: CommandInputs<Options>,
  getInput: (name: string) => string,
  run: RunOfInputs,
): Options {
  const problems: Problem[] = [];
  const pages = { secrets: secretsPage(run, ''), variables: variablesPage(run) };
  const input = createReadInput(getInput, (message, settings) =>
    problems.push({ message, ...(settings && { page: pages[settings] }) }),
  );
  const mayLackToken = !run.mayAct || command.mayLackToken === true;
  if (command.isUnknown !== true) refuseForeign(input, input('command'));
  const options = gather(problems, () => command.readOptions(input, commonOptions(input, mayLackToken)));

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

/** Notes inputs that name plays and are for other commands. */
function refuseForeign(input: ReadInput, command: string): void {
  for (const [name, commands] of Object.entries(USED_BY)) {
    if (input(name) === '' || commands.includes(command)) continue;
    input.problem(
      `The input ${name} is not for ${command}, but for ${commands.join(' and ')}. Leave it empty.`,
    );
  }
}

/** Notes secrets that stand in each other's place: they would be sent to a host that must not see them. */
function refuseSwapped(input: ReadInput): void {
  if (isGitHubToken(input('client-secret')))
    input.problem(
      'The input client-secret is a token of GitHub’s. It is not sent to Trakt. Save the Client Secret of your Trakt app there, or delete the secret: new apps have none.',
      'secrets',
    );
  if (isSession(input('secrets-token')))
    input.problem(
      'The input secrets-token is the session at Trakt. It is not sent to GitHub. Save the token that may write secrets there.',
      'secrets',
    );
}

/** What to do about a missing session. */
export const TOKEN_HINT = 'It is the secret that Connect saves: run Connect first.';
const CLIENT_ID_HINT =
  'It is the Client ID of your Trakt app; in the starter repository the variable (not the secret) TRAKT_CLIENT_ID.';

function commonOptions(input: ReadInput, mayLackToken: boolean): CommonOptions {
  refuseSwapped(input);
  const token = mayLackToken ? input('token') : required(input, 'token', TOKEN_HINT, 'secrets');
  return {
    command: input('command'),
    clientId: readClientId(input, CLIENT_ID_HINT),
    clientSecret: input('client-secret') || undefined,
    redirectUri: input('redirect-uri') || 'urn:ietf:wg:oauth:2.0:oob',
    token: token || undefined,
    secretsToken: input('secrets-token') || undefined,
    secretName: readSecretName(input),
    secretEnvironment: input('secret-environment'),
    account: input('account').toLowerCase() || undefined,
    allowPublic: readBoolean(input, 'allow-public', false),
    directory: input('directory') || 'trakt-history',
    retentionDays: readNumber(input, 'retention-days', undefined, wholeDays),
    githubToken: input('github-token') || undefined,
    apiUrl: readHost(input, 'api-url', 'https://api.trakt.tv'),
    authUrl: readHost(input, 'auth-url', 'https://auth.trakt.tv'),
  };
}
