import type { Host, ServedHosts } from './host.ts';

/** What stands between a client and the hosts. `answer` hands the request to its host. */
export type Network = (request: Request, answer: () => Promise<Response>) => Promise<Response>;

/**
 * Answers what this process sends by `fetch` without anything between but `network`, for tests that send so much that msw would
 * take most of the time. Whatever is for no host, and a host that cuts the connection, fails as `fetch` does.
 */
export function serveDirectly(network: Network) {
  return <Name extends string>(hosts: Record<Name, Host>): ServedHosts<Name> => {
    const names = Object.keys(hosts) as Name[];
    const origins = Object.fromEntries(names.map(name => [name, `https://${name}.direct.test`]));
    const byOrigin = new Map(names.map(name => [origins[name], hosts[name]]));
    const { fetch } = globalThis;
    globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const host = byOrigin.get(new URL(request.url).origin);
      if (host === undefined) throw new TypeError('fetch failed');
      return network(request, async () => {
        const outcome = await host(request);
        if (typeof outcome === 'string') throw new TypeError('fetch failed');
        return outcome;
      });
    };
    return {
      origins: origins as Record<Name, string>,
      async close() {
        globalThis.fetch = fetch;
      },
    };
  };
}
