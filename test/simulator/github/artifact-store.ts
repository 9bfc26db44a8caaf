import { createHash } from 'node:crypto';
import type { SimulatedClock } from '../clock.ts';
import type { BlobStore } from './blobs.ts';
import { zipOf } from './zip.ts';

const DAY = 24 * 60 * 60 * 1000;
const ZIP = 'application/zip';
const UPLOAD_LIFETIME = 60 * 60 * 1000;
const DOWNLOAD_LIFETIME = 10 * 60 * 1000;

interface ArtifactSettings {
  /** Milliseconds that GitHub's clock is ahead of the machine's. */
  clockOffset: number;
  /** What a file that was uploaded unzipped downloads as: itself, or a ZIP archive with it. */
  download: 'raw' | 'zip';
  /** `FinalizeArtifact` answers `ok: false`, and the upload stays broken. */
  finalizeFails: boolean;
  /** How long artifacts live where the upload does not say. */
  retentionDays: number;
}

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

export interface NewUpload {
  name: string;
  runId: number;
  attempt: number;
  contentType: string;
  createdAt?: number;
  expiresAt?: number;
}

/** An upload from its beginning; a name is taken from then, whatever becomes of the upload. */
export interface Upload extends Required<NewUpload> {
  blobPath: string;
  /** Only once it is complete. */
  id?: number;
}

export type ArtifactStore = ReturnType<typeof createArtifactStore>;

/** The artifacts of all runs. Their content is in the blob store. */
export function createArtifactStore(clock: SimulatedClock, blobs: BlobStore) {
  const settings: ArtifactSettings = {
    clockOffset: 0,
    download: 'raw',
    finalizeFails: false,
    retentionDays: 90,
  };
  const uploads: Upload[] = [];
  let nextId = 4_100_000_001;
  let begun = 0;

  const stored = (upload: Upload): StoredArtifact[] => {
    const content = blobs.get(upload.blobPath)?.content;
    if (upload.id === undefined || !content) return [];
    const { id, name, runId, attempt, contentType, createdAt, expiresAt } = upload;
    const facts = { id, name, runId, attempt, contentType, createdAt, expiresAt };
    const retentionDays = Math.round((expiresAt - createdAt) / DAY);
    return [
      { ...facts, retentionDays, bytes: content, digest: digestOf(content), text: () => content.toString() },
    ];
  };

  return {
    settings,
    /** Complete uploads in order; of one run where given. */
    list: (runId?: number): StoredArtifact[] =>
      uploads.filter(upload => runId === undefined || upload.runId === runId).flatMap(stored),
    find: (runId: number, name: unknown): Upload | undefined =>
      uploads.find(upload => upload.runId === runId && upload.name === name),
    begin(given: NewUpload): Upload {
      const createdAt = given.createdAt ?? clock.now();
      const extension = given.contentType === ZIP ? '.zip' : '';
      const upload: Upload = {
        ...given,
        createdAt,
        expiresAt: given.expiresAt ?? createdAt + settings.retentionDays * DAY,
        blobPath: `/actions-results/run-${given.runId}/artifact-${++begun}${extension}`,
      };
      uploads.push(upload);
      return upload;
    },
    /** Gives the upload its ID; the same one when asked again. */
    complete(upload: Upload): number {
      upload.id ??= nextId++;
      return upload.id;
    },
    remove: (upload: Upload): void => void uploads.splice(uploads.indexOf(upload), 1),
    /** The signed address to upload the content to, below the blob store's origin. */
    uploadLink: ({ blobPath }: Upload): string =>
      blobs.sign(blobPath, { permission: 'w', lifetimeMs: UPLOAD_LIFETIME }),
    /** The signed address of the content under its file name, below the blob store's origin. */
    downloadLink(id: number): string {
      const upload = uploads.find(candidate => candidate.id === id);
      const content = upload && blobs.get(upload.blobPath)?.content;
      if (!content) throw new Error(`There is no artifact ${id}.`);
      const zipsNow = upload.contentType !== ZIP && settings.download === 'zip';
      const blobPath = zipsNow ? `${upload.blobPath}.zip` : upload.blobPath;
      if (zipsNow) blobs.put(blobPath, { contentType: ZIP, content: zipOf(upload.name, content) });
      const contentType = zipsNow ? ZIP : upload.contentType;
      const fileName = contentType === ZIP ? `${upload.name}.zip` : upload.name;
      return blobs.sign(blobPath, { permission: 'r', lifetimeMs: DOWNLOAD_LIFETIME, fileName, contentType });
    },
  };
}

const digests = new WeakMap<Buffer, string>();

/** A digest as GitHub writes it; of each content it is computed once. */
export function digestOf(content: Buffer): string {
  const digest = digests.get(content) ?? `sha256:${createHash('sha256').update(content).digest('hex')}`;
  digests.set(content, digest);
  return digest;
}
