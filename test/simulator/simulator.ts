import { simulateArtifacts } from './artifacts.ts';
import { realClock, type SimulatedClock } from './clock.ts';
import { Faults } from './faults.ts';
import { simulateGitHub } from './github/github.ts';
import type { RepositoryFacts } from './github/repository.ts';
import { below, type Handler } from './host.ts';
import { serve } from './loopback.ts';
import { RequestLog } from './requests.ts';
import { simulateTrakt } from './trakt/index.ts';

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

  const served = (handler: Handler) => serve(origin => [below(origin, handler)]);
  const servers = {
    api: await served(trakt.api),
    auth: await served(trakt.auth),
    github: await served(github.api),
    artifacts: await served(artifacts.service),
    blob: await served(artifacts.blob),
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
    onArrival: log.onArrival.bind(log),
    /** Throws when any request broke a rule that no client may break. */
    assertClean(): void {
      if (log.violations.length > 0) throw new Error(`Not allowed:\n${log.violations.join('\n')}`);
    },
    async close(): Promise<void> {
      await Promise.all(Object.values(servers).map(server => server.close()));
    },
  };
}
