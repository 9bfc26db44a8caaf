import { SECRET_NAME } from '../action/input-readers.ts';
import type { Log } from '../base/log.ts';
import type { Run } from '../github/event.ts';
import { type Handover, oldValueOfFirst } from '../session/handover.ts';

type GetInput = (name: string) => string;

/**
 * The inputs of a step. After Connect in the same job `token` is the session that it has just made: GitHub gave this job the
 * secret as it was before, or none.
 */
export async function inputsAfterConnect(
  input: GetInput,
  run: Pick<Run, 'id' | 'attempt' | 'repositoryId'>,
  { handover, log }: { handover: Handover; log: Log },
): Promise<GetInput> {
  const secretsToken = input('secrets-token');
  if (secretsToken === '' || input('command') === 'connect') return input;
  const place = {
    repositoryId: run.repositoryId,
    environment: input('secret-environment'),
    secretName: input('secret-name') || SECRET_NAME,
  };
  const session = await handover.take(oldValueOfFirst(secretsToken, place, run));
  if (session === undefined) return input;
  log.mask(session);
  return name => (name === 'token' ? session : input(name));
}
