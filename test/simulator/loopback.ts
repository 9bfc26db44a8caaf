import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { getResponse } from 'msw';
import { ODD_BODY } from './bodies.ts';
import { below, type Host, type ServedHosts } from './host.ts';

/** Serves hosts over real HTTP on loopback, each on a port of its own: for child processes, which msw cannot reach. */
export async function serveOnLoopback<Name extends string>(
  hosts: Record<Name, Host>,
): Promise<ServedHosts<Name>> {
  const names = Object.keys(hosts) as Name[];
  const served = await Promise.all(names.map(async name => ({ name, ...(await serve(hosts[name])) })));
  return {
    origins: Object.fromEntries(served.map(({ name, origin }) => [name, origin])) as Record<Name, string>,
    close: async () => void (await Promise.all(served.map(({ server }) => closeServer(server)))),
  };
}

async function serve(host: Host): Promise<{ origin: string; server: Server }> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const handlers = [below(origin, host)];
  server.on('request', async (incoming, outgoing) => {
    const leaving = new AbortController();
    // Nobody asks whether the sender of an answered request has left, and to abort takes as long as to answer.
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) leaving.abort();
    });
    const request = await toRequest(origin, incoming, leaving.signal).catch(() => undefined);
    if (request === undefined) return; // The process ended in the middle of it.
    await send(await getResponse(handlers, request), outgoing);
  });
  return { origin, server };
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
  if (response.headers.has(ODD_BODY) && response.body) {
    outgoing.flushHeaders();
    await pipeline(response.body, outgoing).catch(() => undefined); // The other side left.
    return;
  }
  outgoing.end(Buffer.from(await response.arrayBuffer()));
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
