import { createHash } from 'node:crypto';
import type { SimulatedClock } from './clock.ts';
import { type Faults, withFaults } from './faults.ts';
import { createBlobStore } from './github/blobs.ts';
import { json } from './github/responses.ts';
import { zipOf } from './github/zip.ts';
import type { RequestLog } from './requests.ts';
import type { Handler } from './server.ts';

const DAY = 24 * 60 * 60 * 1000;
const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';
const UPLOAD_LIFETIME = 60 * 60 * 1000;
const DOWNLOAD_LIFETIME = 10 * 60 * 1000;

export interface StoredArtifact {
  id: number;
  name: string;
  runId: number;
  attempt: number;
  bytes: Buffer;
  contentType: string;
  /** `sha256:` and hex, of the bytes as uploaded. */
  digest: string;
  createdAt: number;
  expiresAt: number;
  retentionDays: number;
  text(): string;
}

/** One upload from `CreateArtifact` on; a name is taken from then, whatever becomes of the upload. */
interface Upload {
  name: string;
  runId: number;
  attempt: number;
  mimeType: string;
  blobPath: string;
  createdAt: number;
  expiresAt: number;
  id?: number;
}

interface Scope {
  runId: number;
  attempt: number;
}

interface Call {
  body: Record<string, unknown>;
  scope: Scope;
}

export interface ArtifactSettings {
  /** What a file that was uploaded unzipped downloads as through the REST API: itself, or a ZIP archive with it. */
  download: 'raw' | 'zip';
  /** `FinalizeArtifact` answers `ok: false`, and the upload stays broken. */
  finalizeFails: boolean;
  /** How long artifacts live where the upload does not say. */
  retentionDays: number;
}

export type ArtifactSimulator = ReturnType<typeof simulateArtifacts>;

/** The artifact service of GitHub Actions and its blob store, as `@actions/artifact` talks to them. */
export function simulateArtifacts(options: { clock: SimulatedClock; log: RequestLog; faults: Faults }) {
  const { clock, log } = options;
  const settings: ArtifactSettings = { download: 'raw', finalizeFails: false, retentionDays: 90 };
  const store = createBlobStore({ clock, log });
  const uploads: Upload[] = [];
  let blobOrigin = 'http://127.0.0.1:1';
  let nextId = 4_100_000_001;

  const find = ({ runId }: Scope, name: unknown) =>
    uploads.find(upload => upload.runId === runId && upload.name === name);

  const stored = (upload: Upload): StoredArtifact[] => {
    const blob = store.get(upload.blobPath);
    if (upload.id === undefined || !blob) return [];
    return [
      {
        id: upload.id,
        name: upload.name,
        runId: upload.runId,
        attempt: upload.attempt,
        bytes: blob.content,
        contentType: blob.contentType,
        digest: digestOf(blob.content),
        createdAt: upload.createdAt,
        expiresAt: upload.expiresAt,
        retentionDays: Math.round((upload.expiresAt - upload.createdAt) / DAY),
        text: () => blob.content.toString('utf8'),
      },
    ];
  };

  const list = (runId?: number) =>
    uploads.filter(upload => runId === undefined || upload.runId === runId).flatMap(stored);

  const create = ({ body, scope }: Call): Response => {
    const { name } = body;
    if (typeof name !== 'string' || !/^[^":<>|*?\r\n\\/]+$/.test(name)) {
      log.violations.push(`CreateArtifact: the name ${JSON.stringify(name)} is not allowed.`);
      return twirpError(400, 'invalid_argument', 'the artifact name is not valid');
    }
    if (find(scope, name)) {
      return twirpError(
        409,
        'already_exists',
        'an artifact with this name already exists on the workflow run',
      );
    }
    const expiresAt = typeof body.expires_at === 'string' ? Date.parse(body.expires_at) : undefined;
    const mimeType = typeof body.mime_type === 'string' ? body.mime_type : 'application/zip';
    const extension = mimeType === 'application/zip' ? '.zip' : '';
    const upload: Upload = {
      name,
      ...scope,
      mimeType,
      blobPath: `/actions-results/${backendRunId(scope)}/artifact-${uploads.length + 1}${extension}`,
      createdAt: clock.now(),
      expiresAt: expiresAt ?? clock.now() + settings.retentionDays * DAY,
    };
    uploads.push(upload);
    const link = store.sign(upload.blobPath, { permission: 'w', lifetimeMs: UPLOAD_LIFETIME });
    return json(200, { ok: true, signed_upload_url: blobOrigin + link });
  };

  const finalize = ({ body, scope }: Call): Response => {
    const upload = find(scope, body.name);
    const blob = upload && store.get(upload.blobPath);
    if (!upload || !blob) return twirpError(404, 'not_found', 'the artifact was not uploaded');
    if (settings.finalizeFails) return json(200, { ok: false, artifact_id: '0' });
    if (Number(body.size) !== blob.content.length || body.hash !== digestOf(blob.content)) {
      return twirpError(400, 'invalid_argument', 'the size or the hash is not that of the uploaded content');
    }
    upload.id ??= nextId++;
    return json(200, { ok: true, artifact_id: `${upload.id}` });
  };

  const listAnswer = ({ body, scope }: Call): Response => {
    const wanted = list(scope.runId).filter(
      ({ name, id }) =>
        (body.name_filter ?? name) === name &&
        (body.id_filter === undefined || `${body.id_filter}` === `${id}`),
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
  };

  const signedUrl = ({ body, scope }: Call): Response => {
    const artifact = list(scope.runId).find(({ name }) => name === body.name);
    if (!artifact) return twirpError(404, 'not_found', 'artifact not found');
    return json(200, { signed_url: downloadUrl(artifact) });
  };

  const remove = ({ body, scope }: Call): Response => {
    const upload = find(scope, body.name);
    if (upload?.id === undefined) return twirpError(404, 'not_found', 'artifact not found');
    uploads.splice(uploads.indexOf(upload), 1);
    return json(200, { ok: true, artifact_id: `${upload.id}` });
  };

  /** A signed address of the content, under the file's name. */
  const downloadUrl = (artifact: StoredArtifact): string => {
    const upload = uploads.find(({ id }) => id === artifact.id);
    if (!upload) throw new Error(`There is no artifact ${artifact.id}.`);
    const zipped = artifact.contentType === 'application/zip';
    const link = { permission: 'r', lifetimeMs: DOWNLOAD_LIFETIME } as const;
    if (zipped || settings.download === 'raw') {
      const fileName = zipped ? `${artifact.name}.zip` : artifact.name;
      return (
        blobOrigin + store.sign(upload.blobPath, { ...link, fileName, contentType: artifact.contentType })
      );
    }
    const path = `${upload.blobPath}.zip`;
    store.put(path, { contentType: 'application/zip', content: zipOf(artifact.name, artifact.bytes) });
    return (
      blobOrigin +
      store.sign(path, { ...link, fileName: `${artifact.name}.zip`, contentType: 'application/zip' })
    );
  };

  const methods: Record<string, (call: Call) => Response> = {
    CreateArtifact: create,
    FinalizeArtifact: finalize,
    ListArtifacts: listAnswer,
    GetSignedArtifactURL: signedUrl,
    DeleteArtifact: remove,
  };

  const service: Handler = async request => {
    const { pathname } = new URL(request.url);
    const method = pathname.startsWith(SERVICE) ? methods[pathname.slice(SERVICE.length)] : undefined;
    if (!method || request.method !== 'POST') {
      log.violations.push(`The artifact service has no ${request.method} ${pathname}.`);
      return twirpError(404, 'bad_route', `no handler for path ${pathname}`);
    }
    const scope = readScope(request.headers.get('authorization'));
    const body = (await request.json()) as Record<string, unknown>;
    if (!scope || body.workflow_run_backend_id !== backendRunId(scope)) {
      log.violations.push(`${pathname}: the runtime token is missing or is for another run.`);
      return twirpError(401, 'unauthenticated', 'invalid runtime token');
    }
    return method({ body, scope });
  };

  return {
    /** The Twirp service at `ACTIONS_RESULTS_URL`. */
    service: withFaults('artifacts', service, options),
    /** The host that signed addresses point to. */
    blob: withFaults('blob', store.handler, options),
    settings,
    /** What was uploaded to the end, in order; of one run where given. */
    list,
    downloadUrl,
    /** Puts an artifact there as a run of the past would have left it. Returns its ID. */
    add(
      runId: number,
      name: string,
      content: string | Buffer,
      options: { attempt?: number; ageDays?: number } = {},
    ): number {
      const createdAt = clock.now() - (options.ageDays ?? 0) * DAY;
      const scope = { runId, attempt: options.attempt ?? 1 };
      const blobPath = `/actions-results/${backendRunId(scope)}/artifact-${uploads.length + 1}`;
      store.put(blobPath, { contentType: 'text/csv', content: Buffer.from(content) });
      const id = nextId++;
      const expiresAt = createdAt + settings.retentionDays * DAY;
      uploads.push({ name, ...scope, mimeType: 'text/csv', blobPath, createdAt, expiresAt, id });
      return id;
    },
    /** `ACTIONS_RUNTIME_TOKEN` for a job of this run. */
    runtimeToken,
    /** Tells where the blob store is served, for signed addresses. */
    serveBlobsAt(origin: string): void {
      blobOrigin = origin;
    },
  };
}

function digestOf(content: Buffer): string {
  return `sha256:${createHash('sha256').update(content).digest('hex')}`;
}

function twirpError(status: number, code: string, msg: string): Response {
  return json(status, { code, msg });
}

/** A run has one backend ID for all its attempts, so that names are unique within the run. */
function backendRunId({ runId }: Scope): string {
  return `ce7f54c7-61c7-4aae-887f-${runId.toString(16).padStart(12, '0')}`;
}

function runtimeToken(runId: number, attempt = 1): string {
  const job = `ca395085-040a-526b-2ce8-${attempt.toString(16).padStart(12, '0')}`;
  const claims = {
    scp: `Actions.GenericRead:00000000 Actions.Results:${backendRunId({ runId, attempt })}:${job}`,
  };
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ typ: 'JWT', alg: 'RS256' })}.${part(claims)}.${Buffer.from('simulated-signature').toString('base64url')}`;
}

function readScope(authorization: string | null): Scope | undefined {
  const claims = authorization?.match(/^Bearer [^.]+\.([^.]+)\./)?.[1];
  if (claims === undefined) return undefined;
  const { scp } = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const ids = /Actions\.Results:[\w-]+-([0-9a-f]{12}):[\w-]+-([0-9a-f]{12})/.exec(scp);
  return ids
    ? { runId: Number.parseInt(ids[1] ?? '', 16), attempt: Number.parseInt(ids[2] ?? '', 16) }
    : undefined;
}
