import { subscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import type { HttpRequestEventMap, Interceptor } from '@mswjs/interceptors';
import { ClientRequestInterceptor } from '@mswjs/interceptors/ClientRequest';
import { FetchInterceptor } from '@mswjs/interceptors/fetch/web';
import { type HttpHandler, http, passthrough } from 'msw';
import { defineNetwork, InterceptorSource, NetworkReadyState } from 'msw/experimental';
import { below, type Host, type ServedHosts } from './host.ts';

/**
 * What `setupServer` is made of, but for one part: msw 3 plays every `fetch` through a simulated socket in Node, which costs
 * more than a real one does. The interceptor that msw has for browsers answers `fetch` itself.
 */
const network = defineNetwork({
  sources: [
    new InterceptorSource({
      interceptors: [
        new FetchInterceptor() as unknown as Interceptor<HttpRequestEventMap>,
        new ClientRequestInterceptor(),
      ],
    }),
  ],
  onUnhandledFrame: 'error',
  context: { quiet: true },
});

/**
 * Closes what msw leaves open of a connection that it answered by itself: else each would be kept for good, with the 8 MB that
 * an upload had in hand.
 */
subscribe('http.client.request.start', message => {
  const { request } = message as { request: ClientRequest };
  request.socket?.once('close', () => {
    const { _handle: handle } = request.socket as unknown as { _handle: Handle | null };
    handle?.close();
    handle?._parent?.close();
  });
});

/** Of a socket; what is encrypted stands on another one. */
interface Handle {
  close(): void;
  _parent?: Handle;
}

/** Servers of this machine are reached as ever. */
const loopback = http.all('http://127.0.0.1:*/*', () => passthrough());
/** GitHub's toolkit reaches these by Node's `https`, which costs much more than `http`. */
const PLAIN: ReadonlySet<string> = new Set(['artifacts', 'blob']);

const open = new Set<readonly HttpHandler[]>();
let opened = 0;

/**
 * Answers what this process sends to hosts, by `fetch` or Node's `http`, at made-up addresses of their own. While such
 * hosts are open, any other request fails, but for those to loopback.
 */
export function serveInProcess<Name extends string>(hosts: Record<Name, Host>): ServedHosts<Name> {
  opened += 1;
  const names = Object.keys(hosts) as Name[];
  const scheme = (name: string) => (PLAIN.has(name) ? 'http' : 'https');
  const served = names.map(name => ({ name, origin: `${scheme(name)}://${name}.world-${opened}.test` }));
  const handlers = served.map(({ name, origin }) => below(origin, hosts[name]));
  open.add(handlers);
  answerAllOpen();
  return {
    origins: Object.fromEntries(served.map(({ name, origin }) => [name, origin])) as Record<Name, string>,
    async close() {
      open.delete(handlers);
      answerAllOpen();
    },
  };
}

function answerAllOpen(): void {
  network.resetHandlers(...[...open].flat(), loopback);
  const isOn = network.readyState === NetworkReadyState.ENABLED;
  if (open.size > 0 && !isOn) {
    network.enable();
    forgetHowHeadersAreWritten();
  }
  if (open.size === 0 && isOn) network.disable();
  syncBuiltinESMExports(); // Else whoever imports a name from node:http would not see what msw put there.
}

/**
 * msw puts classes of its own in the place of `Headers`, `Request` and `Response`, which remember whether a header was written
 * in capitals. Nothing here reads that, and they take as long as all the rest of a request.
 */
function forgetHowHeadersAreWritten(): void {
  const restore = Object.getOwnPropertySymbols(Headers).find(
    ({ description }) => description === 'kRestorePatches',
  );
  if (restore === undefined) throw new Error('msw does not say how its classes are taken back.');
  (Headers as unknown as Record<symbol, () => void>)[restore]?.();
}
