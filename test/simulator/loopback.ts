import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getResponse, type HttpHandler } from 'msw';
import { ODD_BODY } from './bodies.ts';

export interface LoopbackServer {
  /** `http://127.0.0.1:<port>`, without a trailing slash. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves handlers of msw over real HTTP on loopback: for child processes, which msw cannot reach.
 * @param handlersAt the handlers, by the address that they are served at
 */
export async function serve(handlersAt: (origin: string) => HttpHandler[]): Promise<LoopbackServer> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const handlers = handlersAt(origin);
  // The signal of a request that nothing holds would be collected, and never tell that its sender went away.
  const open = new Set<Request>();
  server.on('request', async (incoming, outgoing) => {
    const leaving = new AbortController();
    outgoing.once('close', () => leaving.abort());
    const request = await toRequest(origin, incoming, leaving.signal).catch(() => undefined);
    if (request === undefined) return; // The process ended in the middle of it.
    open.add(request);
    outgoing.once('close', () => open.delete(request));
    await send(await getResponse(handlers, request), outgoing);
  });
  return { origin, close: () => closeServer(server) };
}

/** Sends an answer; an error of the network, or no answer at all, cuts the connection. */
async function send(response: Response | undefined, outgoing: ServerResponse): Promise<void> {
  if (response === undefined || response.type === 'error') {
    outgoing.destroy();
    return;
  }
  outgoing.statusCode = response.status;
  response.headers.forEach((value, name) => {
    outgoing.setHeader(name, value);
  });
  if (response.headers.has(ODD_BODY) && response.body) return trickle(response.body, outgoing);
  outgoing.end(Buffer.from(await response.arrayBuffer()));
}

/** Sends the headers now, and of the body whatever comes, until the other side leaves. */
async function trickle(body: ReadableStream<Uint8Array>, outgoing: ServerResponse): Promise<void> {
  outgoing.flushHeaders();
  const reader = body.getReader();
  outgoing.once('close', () => void reader.cancel().catch(() => undefined));
  for (let next = await reader.read(); !next.done && !outgoing.destroyed; next = await reader.read()) {
    if (!outgoing.write(next.value)) await Promise.race([once(outgoing, 'drain'), once(outgoing, 'close')]);
  }
  outgoing.end();
}

async function toRequest(origin: string, incoming: IncomingMessage, signal: AbortSignal): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = incoming.method ?? 'GET';
  const body = method === 'GET' || method === 'HEAD' ? undefined : Buffer.concat(chunks);
  return new Request(origin + incoming.url, { method, headers, body, signal });
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close(error => (error ? reject(error) : resolve())));
}
