import { simulateArtifacts } from './artifacts.ts';
import { realClock, type SimulatedClock } from './clock.ts';
import { Faults } from './faults.ts';
import { simulateGitHub } from './github/github.ts';
import type { RepositoryFacts } from './github/repository.ts';
import { serveInProcess } from './in-process.ts';
import { serveOnLoopback } from './loopback.ts';
import { RequestLog } from './requests.ts';
import { simulateTrakt } from './trakt/index.ts';

export interface SimulatorOptions {
  clock?: SimulatedClock;
  /** What differs from the private repository `sam/trakt-history`. */
  repository?: Partial<RepositoryFacts>;
  /** How they are reached: by child processes too, or from this process alone. */
  transport?: 'loopback' | 'in-process';
}

export type Simulator = Awaited<ReturnType<typeof startSimulator>>;

/** Trakt, GitHub and the artifact service, with one clock, log and fault plan. */
export async function startSimulator({
  clock = realClock,
  repository,
  transport = 'loopback',
}: SimulatorOptions = {}) {
  const log = new RequestLog();
  const faults = new Faults();
  const trakt = simulateTrakt({ clock, log, faults });
  const artifacts = simulateArtifacts({ clock, log, faults });
  const github = await simulateGitHub({ clock, log, faults, artifacts, repository });

  const hosts = {
    api: trakt.api,
    auth: trakt.auth,
    github: github.api,
    artifacts: artifacts.service,
    blob: artifacts.blob,
  };
  const served = transport === 'loopback' ? await serveOnLoopback(hosts) : serveInProcess(hosts);
  artifacts.serveBlobsAt(served.origins.blob);

  return {
    trakt,
    github,
    artifacts,
    log,
    faults,
    clock,
    urls: served.origins,
    onArrival: log.onArrival.bind(log),
    /** Throws when any request broke a rule that no client may break. */
    assertClean(): void {
      if (log.violations.length > 0) throw new Error(`Not allowed:\n${log.violations.join('\n')}`);
    },
    async close(): Promise<void> {
      await served.close();
    },
  };
}
