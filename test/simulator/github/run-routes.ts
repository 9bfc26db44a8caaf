import type { ArtifactSimulator } from '../artifacts.ts';
import type { StoredArtifact } from './artifact-store.ts';
import { paginate } from './pagination.ts';
import { fullName, type Repository, type Run, repositoryAnswer } from './repository.ts';
import { empty, failure, json, notFound, timestamp } from './responses.ts';
import type { Call, Route } from './router.ts';

const READ = ['actions=read'];

/** Runs and their artifacts. */
export function runRoutes(artifacts: ArtifactSimulator): Route[] {
  const ofRun = ({ repository, params, url, now }: Call): Response => {
    const run = repository.runs.get(Number(params.id));
    if (!run) return notFound();
    const name = url.searchParams.get('name');
    const wanted = artifacts
      .list(run.id)
      .filter(artifact => name === null || artifact.name === name)
      .reverse();
    const page = paginate(wanted, url);
    const items = page.items.map(artifact => artifactAnswer(repository, run, artifact, now));
    return json(200, { total_count: wanted.length, artifacts: items }, page.headers);
  };

  const find = ({ repository, params }: Call) => {
    const artifact = artifacts.list().find(({ id }) => id === Number(params.id));
    return artifact && repository.runs.has(artifact.runId) ? artifact : undefined;
  };

  const one = (call: Call): Response => {
    const artifact = find(call);
    const run = artifact && call.repository.runs.get(artifact.runId);
    return run ? json(200, artifactAnswer(call.repository, run, artifact, call.now)) : notFound();
  };

  const download = (call: Call): Response => {
    const artifact = find(call);
    if (!artifact) return notFound();
    if (artifact.expiresAt <= call.now) return failure(410, 'Artifact has expired');
    return empty(302, { location: artifacts.downloadUrl(artifact.id) });
  };

  return [
    { method: 'GET', pattern: '/actions/runs/{id}', needs: READ, answer: runAnswer },
    { method: 'GET', pattern: '/actions/runs/{id}/artifacts', needs: READ, answer: ofRun },
    { method: 'GET', pattern: '/actions/artifacts/{id}', needs: READ, answer: one },
    { method: 'GET', pattern: '/actions/artifacts/{id}/zip', needs: READ, answer: download },
  ];
}

function runAnswer({ repository, params }: Call): Response {
  const run = repository.runs.get(Number(params.id));
  if (!run) return notFound();
  return json(200, {
    id: run.id,
    name: run.workflow,
    run_number: 1,
    run_attempt: run.attempt,
    event: run.event,
    status: run.conclusion === null ? 'in_progress' : 'completed',
    conclusion: run.conclusion,
    head_branch: run.branch,
    head_sha: run.sha,
    html_url: `https://github.com/${fullName(repository.facts)}/actions/runs/${run.id}`,
    created_at: timestamp(run.createdAt),
    updated_at: timestamp(run.createdAt),
    repository: repositoryAnswer(repository),
  });
}

function artifactAnswer(repository: Repository, run: Run, artifact: StoredArtifact, now: number) {
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
      id: run.id,
      repository_id: repository.facts.id,
      head_repository_id: repository.facts.id,
      head_branch: run.branch,
      head_sha: run.sha,
    },
  };
}
