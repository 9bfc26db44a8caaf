import { http } from 'msw';
import { hostClock, type SimulatedClock } from './clock.ts';
import { type Faults, withFaults } from './faults.ts';
import { type ArtifactStore, createArtifactStore, digestOf } from './github/artifact-store.ts';
import { createBlobStore } from './github/blobs.ts';
import { json } from './github/responses.ts';
import { answerOf, makeRoutes, type Resolver } from './host.ts';
import type { RequestLog } from './requests.ts';

const DAY = 24 * 60 * 60 * 1000;
const TAKEN = 'an artifact with this name already exists on the workflow run';
const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService';

/** The job that a runtime token is for. */
interface Scope {
  runId: number;
  attempt: number;
}

interface Call {
  body: Record<string, unknown>;
  scope: Scope;
  store: ArtifactStore;
  blobs: ReturnType<typeof createBlobStore>;
  blobOrigin: string;
  violation(text: string): void;
}

export type ArtifactSimulator = ReturnType<typeof simulateArtifacts>;

/** The artifact service of GitHub Actions and its blob store, as `@actions/artifact` talks to them. */
export function simulateArtifacts(options: { clock: SimulatedClock; log: RequestLog; faults: Faults }) {
  const { log } = options;
  const clock = hostClock(options.clock, () => store.settings.clockOffset);
  const hostOptions = { ...options, ownClock: clock };
  const blobs = createBlobStore({ clock, log });
  const store = createArtifactStore(clock, blobs);
  const violation = (text: string) => void log.violations.push(`Artifacts: ${text}`);
  let blobOrigin = 'https://blob.simulator.invalid';

  const inScope =
    (answer: (call: Call) => Response): Resolver =>
    async ({ request }) => {
      const scope = readScope(request.headers.get('authorization'));
      const body = (await request.json()) as Record<string, unknown>;
      if (scope && body.workflow_run_backend_id === backendRunId(scope.runId))
        return answer({ body, scope, store, blobs, blobOrigin, violation });
      violation(`the runtime token of ${new URL(request.url).pathname} is missing or is for another run.`);
      return twirpError(401, 'unauthenticated', 'invalid runtime token');
    };

  const unknown: Resolver = ({ request }) => {
    const { pathname } = new URL(request.url);
    violation(`the service has no ${request.method} ${pathname}.`);
    return twirpError(404, 'bad_route', `no handler for path ${pathname}`);
  };

  const routes = makeRoutes(() => [
    http.post(`${SERVICE}/CreateArtifact`, inScope(create)),
    http.post(`${SERVICE}/FinalizeArtifact`, inScope(finalize)),
    http.post(`${SERVICE}/ListArtifacts`, inScope(list)),
    http.post(`${SERVICE}/GetSignedArtifactURL`, inScope(signedUrl)),
    http.post(`${SERVICE}/DeleteArtifact`, inScope(remove)),
    http.all('*', unknown),
  ]);

  return {
    /** The Twirp service at `ACTIONS_RESULTS_URL`. */
    service: withFaults('artifacts', request => answerOf(routes, request), hostOptions),
    /** The host that signed addresses point to. */
    blob: withFaults('blob', request => answerOf(blobs.routes, request), hostOptions),
    settings: store.settings,
    /** What was uploaded to the end, in order; of one run where given. */
    list: store.list,
    /** A signed address of the content, under the file's name. */
    downloadUrl: (id: number) => blobOrigin + store.downloadLink(id),
    /**
     * Puts an artifact there as a run of the past would have left it. Returns its ID.
     * @throws Error with GitHub's words when the run has that name already
     */
    add(
      runId: number,
      name: string,
      content: string | Buffer,
      past: { attempt?: number; ageDays?: number } = {},
    ) {
      const { attempt = 1, ageDays = 0 } = past;
      const createdAt = clock.now() - ageDays * DAY;
      if (store.find(runId, name)) throw new Error(`(409) Conflict: ${TAKEN}`);
      const upload = store.begin({ name, runId, attempt, contentType: 'text/csv', createdAt });
      blobs.put(upload.blobPath, { contentType: 'text/csv', content: Buffer.from(content) });
      return store.complete(upload);
    },
    /** Somebody deletes those of a run whose name begins so. */
    forget(runId: number, prefix: string): void {
      for (const { name } of store.list(runId)) {
        const upload = store.find(runId, name);
        if (upload !== undefined && name.startsWith(prefix)) store.remove(upload);
      }
    },
    runtimeToken,
    /** Tells where the blob store is served, for signed addresses. */
    serveBlobsAt(origin: string): void {
      blobOrigin = origin;
    },
  };
}

function create({ body, scope, store, blobOrigin, violation }: Call): Response {
  const { name, mime_type: contentType = 'application/zip', expires_at: expiry } = body;
  if (typeof name !== 'string' || !/^[^":<>|*?\r\n\\/]+$/.test(name) || typeof contentType !== 'string') {
    violation(`the name ${JSON.stringify(name)} or its type is not allowed.`);
    return twirpError(400, 'invalid_argument', 'the artifact name is not valid');
  }
  if (store.find(scope.runId, name)) {
    return twirpError(409, 'already_exists', TAKEN);
  }
  const expiresAt = typeof expiry === 'string' ? Date.parse(expiry) : undefined;
  const upload = store.begin({ ...scope, name, contentType, expiresAt });
  return json(200, { ok: true, signed_upload_url: blobOrigin + store.uploadLink(upload) });
}

function finalize({ body, scope, store, blobs }: Call): Response {
  const upload = store.find(scope.runId, body.name);
  const content = upload && blobs.get(upload.blobPath)?.content;
  if (!content) return twirpError(404, 'not_found', 'the artifact was not uploaded');
  if (store.settings.finalizeFails) return json(200, { ok: false, artifact_id: '0' });
  if (Number(body.size) !== content.length || body.hash !== digestOf(content)) {
    return twirpError(400, 'invalid_argument', 'the size or the hash is not that of the uploaded content');
  }
  return json(200, { ok: true, artifact_id: `${store.complete(upload)}` });
}

function list({ body, scope, store }: Call): Response {
  const { name_filter: name, id_filter: id } = body;
  const wanted = store
    .list(scope.runId)
    .filter(
      artifact => (name ?? artifact.name) === artifact.name && `${id ?? artifact.id}` === `${artifact.id}`,
    );
  const artifacts = wanted.map(artifact => ({
    workflow_run_backend_id: body.workflow_run_backend_id,
    workflow_job_run_backend_id: body.workflow_job_run_backend_id,
    database_id: `${artifact.id}`,
    name: artifact.name,
    size: `${artifact.bytes.length}`,
    created_at: new Date(artifact.createdAt).toISOString(),
    digest: artifact.digest,
  }));
  return json(200, { artifacts });
}

function signedUrl({ body, scope, store, blobOrigin }: Call): Response {
  const id = store.find(scope.runId, body.name)?.id;
  if (id === undefined) return twirpError(404, 'not_found', 'artifact not found');
  return json(200, { signed_url: blobOrigin + store.downloadLink(id) });
}

function remove({ body, scope, store }: Call): Response {
  const upload = store.find(scope.runId, body.name);
  if (upload?.id === undefined) return twirpError(404, 'not_found', 'artifact not found');
  store.remove(upload);
  return json(200, { ok: true, artifact_id: `${upload.id}` });
}

function twirpError(status: number, code: string, msg: string): Response {
  return json(status, { code, msg });
}

/** A run has one backend ID for all its attempts, so that names are unique within the run. */
function backendRunId(runId: number): string {
  return `ce7f54c7-61c7-4aae-887f-${runId.toString(16).padStart(12, '0')}`;
}

/** `ACTIONS_RUNTIME_TOKEN` for a job of this run. */
function runtimeToken(runId: number, attempt = 1): string {
  const job = `ca395085-040a-526b-2ce8-${attempt.toString(16).padStart(12, '0')}`;
  const claims = { scp: `Actions.GenericRead:00000000 Actions.Results:${backendRunId(runId)}:${job}` };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [part({ typ: 'JWT', alg: 'RS256' }), part(claims), part({ simulated: 'signature' })].join('.');
}

function readScope(authorization: string | null): Scope | undefined {
  const claims = authorization?.match(/^Bearer [^.]+\.([^.]+)\./)?.[1];
  if (claims === undefined) return undefined;
  const { scp } = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const ids = /Actions\.Results:[\w-]+-([0-9a-f]{12}):[\w-]+-([0-9a-f]{12})/.exec(scp);
  if (!ids) return undefined;
  return { runId: Number.parseInt(ids[1] ?? '', 16), attempt: Number.parseInt(ids[2] ?? '', 16) };
}
