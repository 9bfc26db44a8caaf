import { http } from 'msw';
import type { ArtifactSimulator } from '../artifacts.ts';
import { hostClock, type SimulatedClock } from '../clock.ts';
import { deviations } from '../contract/contract.ts';
import { type Faults, withFaults } from '../faults.ts';
import { answerOf, type Host, makeRoutes, type Resolver } from '../host.ts';
import type { RequestLog } from '../requests.ts';
import { changeRoutes } from './change-routes.ts';
import { authorOf, commentRoutes } from './comment-routes.ts';
import type { Commit } from './commits.ts';
import { contentRoutes } from './content-routes.ts';
import { fullName, type RepositoryFacts } from './facts.ts';
import { issueRoutes } from './issue-routes.ts';
import { repositoryAnswer } from './objects.ts';
import {
  addComment,
  addIssue,
  type Comment,
  createRepository,
  type Issue,
  type Pull,
  type Repository,
  type Role,
} from './repository.ts';
import { failure, json, notFound, withHeaders } from './responses.ts';
import { type Call, type Needing, REPOSITORY } from './route.ts';
import { runRoutes } from './run-routes.ts';
import type { Run } from './runs.ts';
import { secretRoutes } from './secret-routes.ts';
import { denial, presentedToken, type Token, tokenHeaders } from './tokens.ts';

export interface GitHubOptions {
  clock: SimulatedClock;
  log: RequestLog;
  faults: Faults;
  artifacts: ArtifactSimulator;
  /** What differs from the private repository `sam/trakt-history`. */
  repository?: Partial<RepositoryFacts>;
  /** Whether all is compared with GitHub's own description, which takes longer than answering. Default: yes. */
  isCompared?: boolean | undefined;
}

export type GitHubSimulator = Awaited<ReturnType<typeof simulateGitHub>>;

/**
 * GitHub's REST API as far as the action may use it, with one repository to begin with. Strict: an unknown route,
 * a request without a token or without a User-Agent is a violation in the log,
 * and so is whatever differs from GitHub's own description, in a request or in an answer.
 */
export async function simulateGitHub(options: GitHubOptions) {
  const { log, artifacts, repository: facts, isCompared = true } = options;
  const clock = hostClock(options.clock, () => artifacts.settings.clockOffset);
  const now = () => clock.now();
  const repositories: Repository[] = [];
  const tokens: Token[] = [];
  let remaining = 5000;
  let runs = 16_000_000_000;

  const addRepository = async (given: Partial<RepositoryFacts> = {}): Promise<Repository> => {
    const isPrivate = given.private ?? (given.visibility ?? 'private') !== 'public';
    const added = await createRepository(
      {
        id: 724_100_001 + repositories.length,
        owner: 'sam',
        name: 'trakt-history',
        private: isPrivate,
        visibility: isPrivate ? 'private' : 'public',
        default_branch: 'main',
        ...given,
      },
      now,
    );
    repositories.push(added);
    return added;
  };

  const addToken = (given: Partial<Token> & { value: string }): Token => {
    const token: Token = { kind: 'fine-grained', permissions: {}, denial: 403, ...given };
    tokens.push(token);
    return token;
  };

  const main = await addRepository(facts);
  const token = addToken({
    value: `ghs_${'jobToken0123456789'.repeat(2)}`,
    kind: 'GITHUB_TOKEN',
    permissions: { contents: 'write', actions: 'read', pull_requests: 'write', issues: 'write' },
    repositories: [fullName(main.facts)],
  });
  const secretsToken = addToken({
    value: `github_pat_11${'secretsToken0123456789'.repeat(3)}`,
    permissions: { secrets: 'write', environments: 'write' },
    repositories: [fullName(main.facts)],
  });

  const violation = (text: string) => void log.violations.push(`GitHub: ${text}`);

  /** Refuses whoever does not say who asks. */
  const presented =
    (respond: (request: Request, presented: string, params: Call['params']) => Promise<Response>): Resolver =>
    async ({ request, params }) => {
      const name = nameOf(request);
      if (!request.headers.get('user-agent')) {
        violation(`${name} has no User-Agent.`);
        return failure(403, 'Request forbidden by administrative rules. Please send a User-Agent header.');
      }
      if (isOurs(request) && !request.headers.has('x-github-api-version'))
        violation(`${name} leaves the version of the API to GitHub.`);
      const token = presentedToken(request);
      if (token !== undefined) return respond(request, token, params);
      violation(`${name} has no token.`);
      return failure(401, 'Requires authentication');
    };

  const needing: Needing = (needs, answer) =>
    presented(async (request, value, params) => {
      const holder = tokens.find(token => token.value === value);
      if (!holder) return failure(401, 'Bad credentials');
      const path = `${params.owner}/${params.repo}`.toLowerCase();
      const repository = repositories.find(candidate => fullName(candidate.facts).toLowerCase() === path);
      const sent = tokenHeaders(holder, needs);
      if (!repository || !sees(holder, repository)) return withHeaders(notFound(), sent);
      const body = await readBody(request);
      if (!body) return withHeaders(failure(400, 'Problems parsing JSON'), sent);
      const accept = request.headers.get('accept') ?? '';
      const url = new URL(request.url);
      const call = { repository, token: holder, params, url, accept, body, now: now(), violation };
      return withHeaders(denial(holder, needs) ?? (await answer(call)), sent);
    });

  /** GraphQL as far as it says whose a token is: https://docs.github.com/graphql/reference/queries#viewer */
  const viewer = presented(async (request, value) => {
    const holder = tokens.find(token => token.value === value);
    if (!holder) return failure(401, 'Bad credentials');
    const body = await readBody(request);
    if (body?.query !== 'query { viewer { login } }') {
      violation('the simulator knows no other query than that of the viewer.');
      return failure(400, 'Problems parsing JSON');
    }
    return json(200, { data: { viewer: { login: authorOf(holder, main).author } } });
  });

  const unknown = presented(async request => {
    violation(`${nameOf(request)} is not a route that the simulator knows.`);
    return notFound();
  });

  const routes = makeRoutes(() => [
    http.get(REPOSITORY, needing(['metadata=read'], repositoryItself)),
    ...secretRoutes(needing),
    ...changeRoutes(needing),
    ...contentRoutes(needing),
    ...commentRoutes(needing),
    ...issueRoutes(needing),
    ...runRoutes(needing, artifacts),
    http.all('/graphql', viewer),
    http.all('*', unknown),
  ]);

  const handler: Host = async request => {
    const asked = isCompared ? request.clone() : undefined;
    const response = await answerOf(routes, request);
    if (asked !== undefined)
      log.violations.push(...(await deviations(asked, response.clone())).map(text => `GitHub: ${text}`));
    remaining = Math.max(0, remaining - 1);
    return withHeaders(response, {
      'x-github-request-id': `SIM:${5000 - remaining}`,
      'x-ratelimit-limit': '5000',
      'x-ratelimit-remaining': `${remaining}`,
      'x-ratelimit-reset': `${Math.ceil(now() / 1000) + 3600}`,
    });
  };

  return {
    api: withFaults('github', handler, { ...options, ownClock: clock }),
    switches: {
      /** Milliseconds that GitHub's clock is ahead of the machine's, at all its hosts. */
      get clockOffset() {
        return artifacts.settings.clockOffset;
      },
      set clockOffset(milliseconds: number) {
        artifacts.settings.clockOffset = milliseconds;
      },
    },
    /** The repository that the action runs in. */
    repository: main,
    repositories,
    addRepository,
    tokens,
    /** The `GITHUB_TOKEN` of every run. */
    token,
    /** A fine-grained token that may write secrets, of the repository and of its environments. */
    secretsToken,
    addToken,
    addEnvironment: main.secrets.addEnvironment,
    /** The value of a secret, undefined where there is none. */
    secret: (name: string, environment?: string) => main.secrets.get(name, environment)?.value,
    setSecret(name: string, value: string, options: { env?: string; updatedAt?: number } = {}): void {
      main.secrets.put(name, value, { environment: options.env, updatedAt: options.updatedAt });
    },
    /** What was written and deleted through the API, in order. */
    secretWrites: main.secrets.writes,
    addCommit: (commit: Partial<Commit> & { sha: string; branch?: string }) => main.commits.add(commit),
    /** Adds a pull request; without `files` it changes what its commits do. */
    addPull(pull: Pick<Pull, 'number' | 'base' | 'head'> & Partial<Pull>): void {
      const [base, head] = [main.commits.find(pull.base), main.commits.find(pull.head)];
      const files = pull.files ?? (base && head ? main.commits.compare(base, head)?.files : undefined) ?? [];
      main.pulls.set(pull.number, { title: `Pull request ${pull.number}`, ...pull, files });
    },
    comments: main.comments,
    /** Adds a comment as somebody else would write it; by default the owner. */
    addComment: (comment: Pick<Comment, 'number' | 'body'> & Partial<Comment>) =>
      addComment(main, { createdAt: now(), ...comment }),
    issues: main.issues,
    /** Adds an issue as somebody else would open it; by default the owner. */
    addIssue: (issue: Pick<Issue, 'title'> & Partial<Issue>) =>
      addIssue(main, { createdAt: now(), ...issue }),
    /** What a person may do in the repository. */
    setRole: (login: string, role: Role) => void main.roles.set(login.toLowerCase(), role),
    nextRunId: () => ++runs,
    /** Adds a run or an attempt of one, which has ended well by default, or changes what is there. */
    addRun: (run: Partial<Run> & { id: number }) => main.runs.add(run),
    /** The latest attempt of a run that is under way ends now. */
    endRun: (id: number, conclusion: string) => main.runs.end(id, conclusion),
  };
}

function repositoryItself({ repository }: Call): Response {
  return json(200, repositoryAnswer(repository));
}

function nameOf({ method, url }: Request): string {
  return `${method} ${new URL(url).pathname}`;
}

/** Toolkits that the action uses have clients of their own. */
function isOurs(request: Request): boolean {
  return request.headers.get('user-agent')?.startsWith('trakt-history-action/') === true;
}

function sees(token: Token, { facts }: Repository): boolean {
  if (!facts.private) return true;
  return token.repositories?.includes(fullName(facts)) ?? true;
}

async function readBody(request: Request): Promise<Record<string, unknown> | undefined> {
  const text = await request.text();
  if (text === '') return {};
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? { ...body } : undefined;
  } catch {
    return undefined;
  }
}
