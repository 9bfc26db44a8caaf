import { Failure } from '../base/failure.ts';
import { repositoryPath } from './answer.ts';
import type { GitHub } from './client.ts';
import { privacyIn, type Run } from './event.ts';

/**
 * @param github asks GitHub where the event does not say, and at a re-run, whose event is as old as the first attempt
 * @throws Failure in a repository that is not private: others can read its logs, summaries and artifacts
 */
export async function assertPrivate(run: Run, github: GitHub | undefined): Promise<void> {
  const isPrivate = isOld(run) ? undefined : run.isPrivate;
  if (isPrivate ?? (await askWhetherPrivate(github)) ?? isUnsure(run)) return;
  throw new Failure(
    'This repository is not private: others could read what you watch in the log, the summary and the artifacts. Nothing was ' +
      'read. Make the repository private (Settings, Danger Zone), or set allow-public if that is what you want.',
  );
}

/** Whether the event says that the repository was private up to a month ago. */
function isOld({ isPrivate, attempt }: Run): boolean {
  return isPrivate === true && attempt !== '1';
}

/** `undefined` where GitHub does not say. */
async function askWhetherPrivate(github: GitHub | undefined): Promise<boolean | undefined> {
  const answer = await github?.request(`GET ${repositoryPath(github)}`);
  return answer?.status === 200 ? privacyIn(answer.data as Parameters<typeof privacyIn>[0]) : undefined;
}

function isUnsure(run: Run): never {
  const next = isOld(run) ? 'Start a new run' : 'Give the job contents: read';
  throw new Failure(
    `GitHub does not say whether this repository is private, so nothing was read. ${next}, or set allow-public.`,
  );
}
