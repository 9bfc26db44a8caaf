import { Failure } from '../base/failure.ts';
import { type Checked, schema } from '../base/schema.ts';
import { quote } from '../base/wording.ts';
import type { GitHub, GitHubAnswer } from './client.ts';
import type { Run } from './event.ts';

const runAnswer = schema(z =>
  z.object({
    id: z.number(),
    run_attempt: z.number(),
    event: z.string(),
    status: z.string(),
    head_branch: z.string().nullish(),
    updated_at: z.string(),
    repository: z.object({ id: z.number() }),
    head_repository: z.object({ id: z.number() }).nullish(),
  }),
);
const runPage = schema(z => z.object({ workflow_runs: z.array(z.unknown()) }));

/** A run of this repository as GitHub describes it. */
export type ListedRun = Checked<typeof runAnswer>;

/** Events that may change something at Trakt, whatever the branch. */
const MAY_ACT: ReadonlySet<string> = new Set([
  'workflow_dispatch',
  'repository_dispatch',
  'schedule',
  'issue_comment',
]);

/**
 * Whether a run may have changed something at Trakt, so that its records count: not a fork's, nor that of a pull
 * request or of another branch. What GitHub does not say counts against it.
 */
export function mayHaveActed(run: ListedRun, { defaultBranch }: Pick<Run, 'defaultBranch'>): boolean {
  if (run.head_repository?.id !== run.repository.id) return false;
  return MAY_ACT.has(run.event) || (run.event === 'push' && run.head_branch === defaultBranch);
}

/** Events whose runs may show what they would do, whatever the branch. */
const MAY_SHOW: ReadonlySet<string> = new Set([...MAY_ACT, 'push', 'pull_request']);

/**
 * Whether a run may have shown plays, so that a file named after it stands for them: any that may act or preview, but none of a
 * fork. What GitHub does not say counts against it.
 */
export function mayHaveShown(run: ListedRun): boolean {
  return run.head_repository?.id === run.repository.id && MAY_SHOW.has(run.event);
}

/** One run of this repository, or an earlier attempt of it; the answer where GitHub describes none. */
export async function readRun(
  github: GitHub,
  runId: string,
  attempt?: string,
): Promise<ListedRun | GitHubAnswer> {
  const { owner, repo } = github.repository;
  const path = attempt === undefined ? '' : `/attempts/${attempt}`;
  const answer = await github.request(`GET /repos/${owner}/${repo}/actions/runs/${runId}${path}`);
  return (answer.status === 200 ? (await runAnswer()).safeParse(answer.data).data : undefined) ?? answer;
}

/** The newest hundred runs of this repository, and the answer that has them; `undefined` where GitHub gives no list. */
export async function newestRuns(
  github: GitHub,
): Promise<{ runs: ListedRun[]; answer: GitHubAnswer } | undefined> {
  const { owner, repo } = github.repository;
  const answer = await github.request(`GET /repos/${owner}/${repo}/actions/runs`, { per_page: 100 });
  const page = answer.status === 200 ? (await runPage()).safeParse(answer.data).data : undefined;
  if (page === undefined) return undefined;
  const described = await runAnswer();
  const runs = page.workflow_runs.flatMap(run => described.safeParse(run).data ?? []);
  return { runs, answer };
}

/** What is easily mistaken for a run’s number. */
export const NOT_THE_SHORT_ONE = 'The short number in the list of runs (#12) is a different number.';

/**
 * Reads the input run: the number of a run of this repository, or the address of its page.
 * @throws Failure when it is neither, or is the address of another repository's run
 */
export function parseRunId(text: string, { serverUrl, repository }: Run): string {
  if (/^[1-9]\d{0,18}$/.test(text)) return text;
  const [, host, owner, repo, id] =
    /^(?:https?:\/\/)?([^/\s]+)\/([^/\s]+)\/([^/\s]+)\/actions\/runs\/([1-9]\d{0,18})(?:[/?#].*)?$/i.exec(
      text,
    ) ?? [];
  if (id === undefined) {
    throw new Failure(
      `The input run is ${quote(text)}. Give the number of the run, or copy the address of its page: ` +
        `${serverUrl}/${repository.owner}/${repository.repo}/actions/runs/… ${NOT_THE_SHORT_ONE}`,
    );
  }
  const server = `${new URL(serverUrl).host}/`;
  const here = `${server}${repository.owner}/${repository.repo}`.toLowerCase();
  const there = `${host}/${owner}/${repo}`;
  if (there.toLowerCase() !== here) {
    throw new Failure(
      `The input run names a run of ${quote(there.startsWith(server) ? `${owner}/${repo}` : there)}, but only runs of ${repository.owner}/${repository.repo} ` +
        'can be undone here. Start Undo in that repository.',
    );
  }
  return id;
}
