import type { Tools } from '../../action/context.ts';
import { Failure, type Problem } from '../../base/failure.ts';
import { secretsPage, variablesPage } from '../../github/links.ts';
import { type DeviceCode, requestDeviceCode } from '../../session/device.ts';
import type { SessionSecret } from '../../session/secret.ts';
import { UNKNOWN_APP } from '../../trakt/explain.ts';

interface Ready {
  code: DeviceCode;
  /** Whether the secret exists already. */
  replaced: boolean;
}

/**
 * Proves that the session can be saved, and asks Trakt for a code; both, so that all that is wrong shows at once.
 * @throws Failure that names each thing with the page on which it is put right
 */
export async function checkAll(
  secret: SessionSecret,
  context: Pick<Tools, 'run' | 'clock' | 'log' | 'trakt' | 'place'>,
): Promise<Ready> {
  const { log, run, trakt, place } = context;
  const problems: Problem[] = [];
  log.info(`Checking that ${secret.description} can be written.`);
  const exists = await proveWritable(secret).catch(error => {
    problems.push(problemOf(error, secretsPage(run, place.environment)));
  });
  const code = await requestDeviceCode(trakt, context).catch(error => {
    const problem = problemOf(error);
    const isApp = problem.message.includes(UNKNOWN_APP);
    problems.push(isApp ? { ...problem, page: variablesPage(run) } : problem);
  });
  if (code && exists !== undefined) return { code, replaced: exists };
  throw new Failure('Sign-in was not started. Fix what is listed here, then run Connect again.', {
    problems,
  });
}

async function proveWritable(secret: SessionSecret): Promise<boolean> {
  const exists = (await secret.updatedAt()) !== undefined;
  await secret.proveWritable();
  return exists;
}

/** Bugs are thrown on: they are not the person's problem. */
function problemOf(error: unknown, page?: string): Problem {
  if (!(error instanceof Failure)) throw error;
  return { message: error.message, ...(page !== undefined && { page }) };
}
