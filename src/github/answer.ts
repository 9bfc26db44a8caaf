import { Failure } from '../base/failure.ts';
import type { Checked, Schema } from '../base/schema.ts';
import type { GitHub, GitHubAnswer } from './client.ts';

/** The path of the repository in GitHub's REST API. */
export function repositoryPath({ repository: { owner, repo } }: GitHub): string {
  return `/repos/${owner}/${repo}`;
}

/**
 * Passes on an answer that has what was asked for.
 * @param what completes “GitHub could not …”
 */
export function ok(answer: GitHubAnswer, what: string): GitHubAnswer {
  if (answer.status === 200) return answer;
  if (answer.status >= 500 || answer.status === 429) {
    throw new Failure(
      `GitHub could not ${what} right now (${answer.status}). Nothing was changed. Run this again later.`,
    );
  }
  throw new Failure(
    `GitHub did not let this run ${what} (${answer.status}). Give the job the permissions contents: read and ` +
      'pull-requests: read. Nothing was changed.',
  );
}

/**
 * Reads an answer. Nothing is concluded from what it lacks.
 * @param what completes “GitHub could not …”
 * @throws Failure when it is not as it must be
 */
export async function understood<S extends Schema>(
  schema: S,
  { data }: GitHubAnswer,
  what: string,
): Promise<Checked<S>> {
  const read = (await schema()).safeParse(data);
  if (read.success) return read.data as Checked<S>;
  throw new Failure(
    `GitHub’s answer cannot be understood: this run could not ${what}. Nothing was changed. Run this again later.`,
  );
}
