import { Failure } from '../base/failure.ts';
import { schema } from '../base/schema.ts';
import { repositoryPath } from './answer.ts';
import type { GitHub } from './client.ts';
import type { IssueComment, Run } from './event.ts';

/** Why a comment is left alone that does not stand any more. */
export const WITHDRAWN = 'it has been changed or deleted since.';

/** The comment that asked for something was changed or deleted before anything was done. */
export class Withdrawn extends Failure {}

/**
 * Makes sure, last thing before a run changes something, that the comment which asks for it still stands. Nothing on other events.
 * @throws Withdrawn when it does not, Failure when GitHub does not show it
 */
export async function assertStands({
  run: { event },
  github,
}: {
  run: Pick<Run, 'event'>;
  github: GitHub | undefined;
}): Promise<void> {
  if (event.name !== 'issue_comment' || github === undefined) return;
  if (!(await isUnchanged(github, event))) throw new Withdrawn(`This comment is ignored: ${WITHDRAWN}`);
}

const comment = schema(z =>
  z.object({
    body: z.nullish(z.string()),
    issue_url: z.string(),
    user: z.nullish(z.object({ id: z.number() })),
  }),
);

/** Whether a comment says what it said. A request counts as long as it stands: what was changed or deleted since is not acted on. */
export async function isUnchanged(
  github: GitHub,
  { issue, comment: written }: IssueComment,
): Promise<boolean> {
  const answer = await github.request(`GET ${repositoryPath(github)}/issues/comments/${written.id}`);
  if (answer.status === 404 || answer.status === 410) return false;
  const now = answer.status === 200 ? (await comment()).safeParse(answer.data).data : undefined;
  if (now === undefined)
    throw new Failure(
      `GitHub does not show the comment that this run should answer (${answer.status}). Nothing was changed. Run this again later.`,
    );
  const isOfIssue = now.issue_url.endsWith(`/issues/${issue.number}`);
  return isOfIssue && now.user?.id === written.author?.id && (now.body ?? '') === written.body;
}
