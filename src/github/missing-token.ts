import { Failure } from '../base/failure.ts';

/**
 * Why a run stops without the token that opens GitHub's API, and what to do. To be thrown before anything is changed.
 * @param what completes “Without it the action cannot …”
 */
export function missingToken(what: string): Failure {
  return new Failure(
    `The input github-token is empty. Without it the action cannot ${what}. Nothing was changed. Leave the input out: the ` +
      'job’s own token is enough.',
  );
}
