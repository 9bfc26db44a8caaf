import type { Tools } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import { isSameAccount } from '../../history/record.ts';
import { endSession, REVOKE, type Tokens } from '../../session/oauth.ts';
import { readAccount } from '../../trakt/account.ts';
import { createTraktApi } from '../../trakt/client.ts';
import type { Account } from '../../trakt/schemas.ts';
import { type BackupAccount, backupAccounts } from '../../workspace/backup-accounts.ts';

type IdentityTools = Pick<Tools, 'workspace' | 'clock' | 'log' | 'trakt'>;

/** Whose session it is, or why Trakt did not say so, in sentences. */
interface Identity {
  account: Account | undefined;
  doubt: string | undefined;
}

/**
 * Reads whose a new session is.
 * @param wanted the account that the run is for; any other's session is ended again, as is one that does not fit the backup
 * in the workspace
 * @throws Failure with nothing saved, unless it is known to be that account's
 */
export async function identify(
  tokens: Tokens,
  wanted: string | undefined,
  context: IdentityTools,
): Promise<Identity> {
  const credentials = { accessToken: () => tokens.accessToken, renew: refusedAtOnce };
  const account = await readAccount(createTraktApi(context.trakt, credentials, context)).catch(asFailure);
  const owners = (await backupAccounts(context.workspace)).filter(isAtRoot);
  if (account instanceof Failure) {
    if (wanted === undefined && owners.length === 0) return { account: undefined, doubt: account.message };
    const whom = wanted === undefined ? 'the account of the backup here' : `${wanted} (the input account)`;
    const why = `It could not be checked that you signed in as ${whom}. ${account.message}`;
    throw await refusal(why, 'Run Connect again later.', tokens, context);
  }
  const other = whyAnother(account, wanted, owners);
  if (other === undefined) return { account, doubt: undefined };
  throw await refusal(`You signed in as ${account.slug}, but ${other.why}`, other.next, tokens, context);
}

/** Deeper ones are those of a family, whose workflows name the account. */
function isAtRoot({ path }: BackupAccount): boolean {
  return path.split('/').length === 2;
}

function whyAnother(
  account: Account,
  wanted: string | undefined,
  owners: readonly BackupAccount[],
): { why: string; next: string } | undefined {
  if (wanted !== undefined && account.slug !== wanted) {
    return {
      why: `this run is for ${wanted} (the input account).`,
      next: 'Sign out at trakt.tv in your browser, or correct the input, and run Connect again.',
    };
  }
  const [first] = owners;
  // Several people can share a repository: then the input account says who this run is for.
  const isShared = wanted !== undefined && new Set(owners.map(({ slug }) => slug)).size > 1;
  if (first === undefined || isShared || owners.some(owner => isSameAccount(owner, account)))
    return undefined;
  return {
    why: `the backup in this repository is of ${first.slug} (${first.path}).`,
    next:
      `Sign out at trakt.tv in your browser, and run Connect again as ${first.slug}. If the repository should be for ` +
      `${account.slug} from now on, move or delete the folder of that backup first.`,
  };
}

/** Ends the unwanted session. */
async function refusal(why: string, next: string, tokens: Tokens, context: IdentityTools): Promise<Failure> {
  return new Failure(`${why} Nothing was saved or changed${await endAgain(tokens, context)}. ${next}`);
}

async function refusedAtOnce(): Promise<never> {
  throw new Failure('Trakt refused the session that it had just issued (401).');
}

async function endAgain(tokens: Tokens, context: IdentityTools): Promise<string> {
  try {
    await endSession(tokens, context.trakt, context);
    return ', and the new session was ended again';
  } catch (error) {
    context.log.info(asFailure(error).message);
    return `, but the new session could not be ended again: ${REVOKE}`;
  }
}

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  throw error;
}
