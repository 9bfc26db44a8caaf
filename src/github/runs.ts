import { Failure } from '../base/failure.ts';
import { type Checked, schema, type Zod } from '../base/schema.ts';
import { quote } from '../base/wording.ts';
import { repositoryPath } from './answer.ts';
import type { GitHub, GitHubAnswer } from './client.ts';
import type { Run } from './event.ts';

const described = (z: Zod) =>
  z.object({
    id: z.number(),
    run_attempt: z.number(),
    event: z.string(),
    status: z.string(),
    head_branch: z.nullish(z.string()),
    created_at: z.string(),
    updated_at: z.string(),
    repository: z.object({ id: z.number() }),
    head_repository: z.nullish(z.object({ id: z.number() })),
  });
const runAnswer = schema(described);
const runPage = schema(z => z.object({ workflow_runs: z.array(described(z)) }));

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
  const path = attempt === undefined ? '' : `/attempts/${attempt}`;
  const answer = await github.request(`GET ${repositoryPath(github)}/actions/runs/${runId}${path}`);
  return (answer.status === 200 ? (await runAnswer()).safeParse(answer.data).data : undefined) ?? answer;
}

/** A run can be started again for 30 days, and goes on for at most 35: https://docs.github.com/actions/reference/limits */
const ENDS_WITHIN = 65 * 24 * 60 * 60_000;

const PER_PAGE = 100;

/**
 * All runs of this repository that may be running or have ended just now, and GitHub's time (milliseconds); `undefined` where
 * GitHub does not list them, does not describe one of them, or gives no time.
 */
export async function recentRuns(github: GitHub): Promise<{ runs: ListedRun[]; now: number } | undefined> {
  const runs: ListedRun[] = [];
  for (let page = 1; ; page++) {
    const query = { per_page: PER_PAGE, page };
    const answer = await github.request(`GET ${repositoryPath(github)}/actions/runs`, query);
    const list = answer.status === 200 ? (await runPage()).safeParse(answer.data).data : undefined;
    const now = Date.parse(String(answer.headers.date));
    if (list === undefined || Number.isNaN(now)) return undefined;
    runs.push(...list.workflow_runs);
    // They come by when they were created, newest first.
    const isOver = now - Date.parse(runs.at(-1)?.created_at ?? '') > ENDS_WITHIN;
    if (isOver || list.workflow_runs.length < PER_PAGE) return { runs, now };
  }
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
        `can be undone here. Start Undo in that repository. If it is this one, under an earlier name, give the number alone: ${id}.`,
    );
  }
  return id;
}
