import { type HttpHandler, http } from 'msw';
import type { ArtifactSimulator } from '../artifacts.ts';
import type { StoredArtifact } from './artifact-store.ts';
import { fullName } from './facts.ts';
import { headRepository, headRepositoryId, repositorySummary } from './objects.ts';
import { paginate } from './pagination.ts';
import type { Repository } from './repository.ts';
import { empty, failure, json, notFound, timestamp } from './responses.ts';
import { type Call, type Needing, REPOSITORY } from './route.ts';
import type { Run } from './runs.ts';
import { userAnswer } from './users.ts';

const READ = ['actions=read'];
const LIST_QUERY = ['per_page', 'page', 'event', 'status', 'branch', 'head_sha', 'exclude_pull_requests'];

/** Runs and their artifacts. */
export function runRoutes(needing: Needing, artifacts: ArtifactSimulator): HttpHandler[] {
  /** Newest first, of these runs, in pages; by exact name where one is given. */
  const list = ({ repository, url, now }: Call, among: readonly StoredArtifact[]): Response => {
    const name = url.searchParams.get('name');
    const wanted = among
      .filter(artifact => repository.runs.has(artifact.runId) && (name ?? artifact.name) === artifact.name)
      .toSorted((a, b) => b.createdAt - a.createdAt || b.id - a.id);
    const page = paginate(wanted, url);
    const items = page.items.map(artifact => artifactAnswer(repository, artifact, now));
    return json(200, { total_count: wanted.length, artifacts: items }, page.headers);
  };

  const ofRun = (call: Call): Response => {
    const run = call.repository.runs.get(Number(call.params.id));
    return run ? list(call, artifacts.list(run.id)) : notFound();
  };

  const find = ({ repository, params }: Call) => {
    const artifact = artifacts.list().find(({ id }) => id === Number(params.id));
    return artifact && repository.runs.has(artifact.runId) ? artifact : undefined;
  };

  const one = (call: Call): Response => {
    const artifact = find(call);
    return artifact ? json(200, artifactAnswer(call.repository, artifact, call.now)) : notFound();
  };

  const download = (call: Call): Response => {
    const artifact = find(call);
    if (!artifact) return notFound();
    if (artifact.expiresAt <= call.now) return failure(410, 'Artifact has expired');
    return empty(302, { location: artifacts.downloadUrl(artifact.id) });
  };

  return [
    http.get(`${REPOSITORY}/actions/runs`, needing(READ, listRuns)),
    http.get(`${REPOSITORY}/actions/workflows/:file/runs`, needing(READ, runsOfWorkflow)),
    http.get(`${REPOSITORY}/actions/runs/:id`, needing(READ, latestAttempt)),
    http.get(`${REPOSITORY}/actions/runs/:id/attempts/:attempt`, needing(READ, oneAttempt)),
    http.get(`${REPOSITORY}/actions/runs/:id/artifacts`, needing(READ, ofRun)),
    http.get(
      `${REPOSITORY}/actions/artifacts`,
      needing(READ, call => list(call, artifacts.list())),
    ),
    http.get(`${REPOSITORY}/actions/artifacts/:id`, needing(READ, one)),
    http.get(`${REPOSITORY}/actions/artifacts/:id/zip`, needing(READ, download)),
  ];
}

function listRuns(call: Call): Response {
  return listAmong(call, call.repository.runs.list());
}

function runsOfWorkflow(call: Call): Response {
  const isOf = (run: Run) => fileOf(run) === call.params.file;
  return listAmong(call, call.repository.runs.list().filter(isOf));
}

function listAmong({ repository, url, violation }: Call, runs: readonly Run[]): Response {
  const query = url.searchParams;
  for (const name of query.keys())
    if (!LIST_QUERY.includes(name)) violation(`the list of runs is asked for by ${name}.`);
  const wanted = runs.filter(run => {
    const facts = { event: run.event, branch: run.branch, head_sha: run.sha };
    const status = query.get('status') ?? run.status;
    const isOf = Object.entries(facts).every(([name, value]) => (query.get(name) ?? value) === value);
    return isOf && (status === run.status || status === run.conclusion);
  });
  const page = paginate(wanted, url);
  const items = page.items.map(run => runAnswer(repository, run));
  return json(200, { total_count: wanted.length, workflow_runs: items }, page.headers);
}

function latestAttempt({ repository, params }: Call): Response {
  const run = repository.runs.get(Number(params.id));
  return run ? json(200, runAnswer(repository, run)) : notFound();
}

function oneAttempt({ repository, params }: Call): Response {
  const run = repository.runs.attempt(Number(params.id), Number(params.attempt));
  return run ? json(200, runAnswer(repository, run)) : notFound();
}

function fileOf({ workflow }: Run): string {
  return `${workflow.toLowerCase()}.yml`;
}

function runAnswer(repository: Repository, run: Run): Record<string, unknown> {
  const { facts } = repository;
  const name = fullName(facts);
  const url = `https://api.github.com/repos/${name}/actions/runs/${run.id}`;
  const actor = userAnswer(run.actor ?? facts.owner);
  const person = { name: facts.owner, email: `${facts.owner}@users.noreply.github.com` };
  const earlier = run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null;
  return {
    id: run.id,
    name: run.workflow,
    node_id: `WFR_${run.id}`,
    head_branch: run.branch,
    head_sha: run.sha,
    path: `.github/workflows/${fileOf(run)}`,
    display_title: run.workflow,
    run_number: 1,
    run_attempt: run.attempt,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: 159_038,
    check_suite_id: run.id + 1,
    check_suite_node_id: `CS_${run.id}`,
    url,
    html_url: `https://github.com/${name}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: timestamp(run.createdAt),
    updated_at: timestamp(run.updatedAt),
    run_started_at: timestamp(run.startedAt),
    actor,
    triggering_actor: actor,
    previous_attempt_url: earlier,
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `https://api.github.com/repos/${name}/check-suites/${run.id + 1}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `https://api.github.com/repos/${name}/actions/workflows/159038`,
    head_commit: {
      id: run.sha,
      tree_id: run.sha,
      message: `Commit ${run.sha.slice(0, 7)}`,
      timestamp: timestamp(run.createdAt),
      author: person,
      committer: person,
    },
    repository: repositorySummary(facts),
    head_repository: headRepository(repository, run.fork),
  };
}

function artifactAnswer(repository: Repository, artifact: StoredArtifact, now: number) {
  const run = repository.runs.get(artifact.runId);
  const url = `https://api.github.com/repos/${fullName(repository.facts)}/actions/artifacts/${artifact.id}`;
  return {
    id: artifact.id,
    node_id: Buffer.from(`Artifact${artifact.id}`).toString('base64'),
    name: artifact.name,
    size_in_bytes: artifact.bytes.length,
    url,
    archive_download_url: `${url}/zip`,
    expired: artifact.expiresAt <= now,
    digest: artifact.digest,
    created_at: timestamp(artifact.createdAt),
    updated_at: timestamp(artifact.createdAt),
    expires_at: timestamp(artifact.expiresAt),
    workflow_run: {
      id: artifact.runId,
      repository_id: repository.facts.id,
      head_repository_id: headRepositoryId(repository, run?.fork),
      head_branch: run?.branch,
      head_sha: run?.sha,
    },
  };
}
