import { createHmac, randomBytes } from 'node:crypto';
import { http } from 'msw';
import type { SimulatedClock } from '../clock.ts';
import type { Resolver } from '../host.ts';
import type { RequestLog } from '../requests.ts';
import { empty } from './responses.ts';

interface Blob {
  contentType: string;
  content: Buffer;
}

export interface SignedLink {
  /** May be read or written. */
  permission: 'r' | 'w';
  lifetimeMs: number;
  /** Answered as the name of a download, when reading. */
  fileName?: string;
  contentType?: string;
}

export type BlobStore = ReturnType<typeof createBlobStore>;

/**
 * The part of Azure Blob Storage that artifacts use: signed addresses, Put Block, Put Block List, Put Blob, Get Blob.
 * https://learn.microsoft.com/rest/api/storageservices/put-block-list
 */
export function createBlobStore({ clock, log }: { clock: SimulatedClock; log: RequestLog }) {
  const key = randomBytes(32);
  const blobs = new Map<string, Blob>();
  const blocks = new Map<string, Map<string, Buffer>>();

  const signature = (path: string, query: URLSearchParams) => {
    const signed = ['sp', 'se', 'rscd', 'rsct'].map(name => query.get(name) ?? '');
    return createHmac('sha256', key)
      .update([path, ...signed].join('\n'))
      .digest('base64');
  };

  /** Whoever comes without a signature for what they want is refused. */
  const signed =
    (permission: 'r' | 'w', answer: (url: URL, request: Request) => Response | Promise<Response>): Resolver =>
    ({ request }) => {
      const url = new URL(request.url);
      if (request.headers.has('authorization')) {
        log.violations.push(`${request.method} ${url.pathname}: a token was sent to the blob store.`);
        return storageError(400, 'InvalidAuthenticationInfo');
      }
      const query = url.searchParams;
      const expired = Date.parse(query.get('se') ?? '') < clock.now();
      const isSigned = query.get('sig') === signature(url.pathname, query) && query.get('sp') === permission;
      return isSigned && !expired ? answer(url, request) : storageError(403, 'AuthenticationFailed');
    };

  const read = ({ pathname, searchParams }: URL): Response => {
    const blob = blobs.get(pathname);
    if (!blob) return storageError(404, 'BlobNotFound');
    const headers = new Headers({ 'content-type': searchParams.get('rsct') ?? blob.contentType });
    const disposition = searchParams.get('rscd');
    if (disposition) headers.set('content-disposition', disposition);
    return new Response(new Uint8Array(blob.content), { headers });
  };

  const write = async ({ pathname, searchParams }: URL, request: Request): Promise<Response> => {
    const body = Buffer.from(await request.arrayBuffer());
    const contentType = request.headers.get('x-ms-blob-content-type') ?? 'application/octet-stream';
    const staged = blocks.get(pathname) ?? new Map<string, Buffer>();
    switch (searchParams.get('comp')) {
      case 'block': {
        blocks.set(pathname, staged.set(searchParams.get('blockid') ?? '', body));
        return empty(201);
      }
      case 'blocklist': {
        const names = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(
          ([, name = '']) => name,
        );
        const parts = names.flatMap(name => staged.get(name) ?? []);
        if (parts.length < names.length) return storageError(400, 'InvalidBlockList');
        blobs.set(pathname, { contentType, content: Buffer.concat(parts) });
        return empty(201, { etag: '"0x1"' });
      }
      default:
        blobs.set(pathname, { contentType, content: body });
        return empty(201, { etag: '"0x1"' });
    }
  };

  const unknown: Resolver = ({ request }) => {
    log.violations.push(`The blob store has no ${request.method} ${new URL(request.url).pathname}.`);
    return storageError(405, 'UnsupportedHttpVerb');
  };

  return {
    routes: [http.get('*', signed('r', read)), http.put('*', signed('w', write)), http.all('*', unknown)],
    get: (path: string) => blobs.get(path),
    put: (path: string, blob: Blob) => void blobs.set(path, blob),
    delete: (path: string) => void blobs.delete(path),
    /** An address, below the store's origin, that lets its holder read or write one blob for a while. */
    sign(path: string, { permission, lifetimeMs, fileName, contentType }: SignedLink): string {
      const query = new URLSearchParams({
        sp: permission,
        se: new Date(clock.now() + lifetimeMs).toISOString(),
        sv: '2025-11-05',
      });
      if (contentType !== undefined) query.set('rsct', contentType);
      if (fileName !== undefined) query.set('rscd', disposition(fileName));
      query.set('sig', signature(path, query));
      return `${path}?${query}`;
    },
  };
}

function disposition(fileName: string): string {
  const ascii = fileName.replace(/[^\x20-\x7e]|["\\]/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
}

function storageError(status: number, code: string): Response {
  const body = `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`;
  return new Response(body, {
    status,
    headers: { 'content-type': 'application/xml', 'x-ms-error-code': code },
  });
}
