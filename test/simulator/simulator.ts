import { simulateArtifacts } from './artifacts.ts';
import { realClock, type SimulatedClock } from './clock.ts';
import { Faults } from './faults.ts';
import { simulateGitHub } from './github/github.ts';
import type { RepositoryFacts } from './github/repository.ts';
import { type Host, RequestLog } from './requests.ts';
import { type Handler, serve } from './server.ts';
import { simulateTrakt } from './trakt/index.ts';

/** A request at the moment at which it reaches a simulated host. */
export interface Arrival {
  host: Host;
  method: string;
  /** With the query. */
  path: string;
}

export interface SimulatorOptions {
  clock?: SimulatedClock;
  /** What differs from the private repository `sam/trakt-history`. */
  repository?: Partial<RepositoryFacts>;
}

export type Simulator = Awaited<ReturnType<typeof startSimulator>>;

/** Trakt, GitHub and the artifact service, each a server of its own on loopback, with one clock, log and fault plan. */
export async function startSimulator({ clock = realClock, repository }: SimulatorOptions = {}) {
  const log = new RequestLog();
  const faults = new Faults();
  const trakt = simulateTrakt({ clock, log, faults });
  const artifacts = simulateArtifacts({ clock, log, faults });
  const github = await simulateGitHub({ clock, log, faults, artifacts, repository });
  const listeners = new Set<(arrival: Arrival) => void>();

  const host = (name: Host, handler: Handler) =>
    serve(async (request, gone) => {
      const { pathname, search } = new URL(request.url);
      for (const listener of listeners)
        listener({ host: name, method: request.method, path: pathname + search });
      return handler(request, gone);
    });
  const servers = {
    api: await host('api', trakt.api),
    auth: await host('auth', trakt.auth),
    github: await host('github', github.api),
    artifacts: await host('artifacts', artifacts.service),
    blob: await host('blob', artifacts.blob),
  };
  artifacts.serveBlobsAt(servers.blob.origin);

  return {
    trakt,
    github,
    artifacts,
    log,
    faults,
    clock,
    urls: {
      api: servers.api.origin,
      auth: servers.auth.origin,
      github: servers.github.origin,
      artifacts: servers.artifacts.origin,
      blob: servers.blob.origin,
    },
    /** Calls back for every request from now on, before it is answered. Returns how to stop that. */
    onArrival(listener: (arrival: Arrival) => void): () => void {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    /** Throws when any request broke a rule that no client may break. */
    assertClean(): void {
      if (log.violations.length > 0) throw new Error(`Not allowed:\n${log.violations.join('\n')}`);
    },
    async close(): Promise<void> {
      await Promise.all(Object.values(servers).map(server => server.close()));
    },
  };
}
