import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a simulated host does with a request: answer it, cut the connection, or leave it hanging. */
export type Outcome = Response | 'reset' | 'hang';
/** `gone` is fulfilled when the sender has its answer or went away; without it the sender is taken to be gone at once. */
export type Handler = (request: Request, gone?: Promise<void>) => Promise<Outcome>;

/** A header of answers whose body does not come as it should: they are sent on as they come. */
export const ODD_BODY = 'x-simulated-body';

export interface RunningServer {
  /** `http://127.0.0.1:<port>`, without a trailing slash. */
  origin: string;
  close(): Promise<void>;
}

/** Serves a fetch-style handler over real HTTP on loopback. */
export async function serve(handler: Handler): Promise<RunningServer> {
  const server = createServer((incoming, outgoing) => void answer(handler, incoming, outgoing));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => closeServer(server) };
}

async function answer(handler: Handler, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const request = await toRequest(incoming).catch(() => undefined);
  if (request === undefined) return; // The process ended in the middle of it.
  const { promise: gone, resolve: leave } = Promise.withResolvers<void>();
  outgoing.once('close', leave);
  const outcome = await handler(request, gone).catch(
    error => new Response(`simulator failure: ${error?.stack ?? error}`, { status: 599 }),
  );
  if (outcome === 'hang') return;
  if (outcome === 'reset') {
    incoming.socket.destroy();
    return;
  }
  outgoing.statusCode = outcome.status;
  outcome.headers.forEach((value, name) => {
    outgoing.setHeader(name, value);
  });
  if (outcome.headers.has(ODD_BODY) && outcome.body) return trickle(outcome.body, outgoing);
  outgoing.end(Buffer.from(await outcome.arrayBuffer()));
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

async function toRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = incoming.method ?? 'GET';
  const body = method === 'GET' || method === 'HEAD' ? undefined : Buffer.concat(chunks);
  return new Request(`http://${incoming.headers.host}${incoming.url}`, { method, headers, body });
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close(error => (error ? reject(error) : resolve())));
}
