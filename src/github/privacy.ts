import { Failure } from '../base/failure.ts';
import type { GitHub } from './client.ts';
import { privacyIn, type Run } from './event.ts';

/**
 * @param github asks GitHub where the event does not say
 * @throws Failure in a repository that is not private: others can read its logs, summaries and artifacts
 */
export async function assertPrivate(run: Run, github: GitHub | undefined): Promise<void> {
  if (run.isPrivate ?? (await askWhetherPrivate(github))) return;
  throw new Failure(
    'This repository is not private: others could read what you watch in the log, the summary and the artifacts. Nothing was ' +
      'read. Make the repository private (Settings, Danger Zone), or set allow-public if that is what you want.',
  );
}

async function askWhetherPrivate(github: GitHub | undefined): Promise<boolean> {
  const answer = await github?.request(`GET /repos/${github.repository.owner}/${github.repository.repo}`);
  const isPrivate =
    answer?.status === 200 ? privacyIn(answer.data as Parameters<typeof privacyIn>[0]) : undefined;
  if (isPrivate !== undefined) return isPrivate;
  throw new Failure(
    'GitHub does not say whether this repository is private, so nothing was read. Give the job contents: read, or set allow-public.',
  );
}
