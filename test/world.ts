import type { Clock } from '../src/base/clock.ts';
import type { Log } from '../src/base/log.ts';
import { createGitHub, type GitHub } from '../src/github/client.ts';
import { type Credentials, createTraktApi, type TraktApi, type TraktSettings } from '../src/trakt/client.ts';
import { simulateArtifacts } from './simulator/artifacts.ts';
import { type SimulatedClock, type TestClock, testClock } from './simulator/clock.ts';
import { Faults } from './simulator/faults.ts';
import type { RepositoryFacts } from './simulator/github/facts.ts';
import { simulateGitHub } from './simulator/github/github.ts';
import type { Transport } from './simulator/host.ts';
import { serveInProcess } from './simulator/in-process.ts';
import { serveOnLoopback } from './simulator/loopback.ts';
import { RequestLog } from './simulator/requests.ts';
import { loadStory } from './simulator/story.ts';
import { simulateTrakt } from './simulator/trakt/index.ts';

export interface WorldOptions {
  /**
   * How the hosts are reached: from this process alone, or by other processes too; or what serves them. Default: `in-process`.
   */
  transport?: 'in-process' | 'loopback' | Transport;
  /** What differs from the private repository `sam/trakt-history`. */
  repository?: Partial<RepositoryFacts>;
  /** Whether GitHub's part is compared with its own description; see `GitHubOptions`. */
  isCompared?: boolean;
}

export type World<C extends SimulatedClock = SimulatedClock> = Awaited<ReturnType<typeof openWorld<C>>>;

/** What was logged, in order: `info: …`, `warning: …`, `mask: …`. */
export interface RecordedLog extends Log {
  lines: string[];
}

/**
 * Trakt, GitHub and the artifact service, with the story of Sam and their repository, and clients as the action has them.
 * Whoever opens a world closes it; several can be open at once.
 * @param clock of all hosts and clients; by default one that never waits
 */
export async function openWorld<C extends SimulatedClock = TestClock>(
  { transport = 'in-process', repository, isCompared }: WorldOptions = {},
  clock = testClock() as SimulatedClock as C,
) {
  const log = new RequestLog();
  const faults = new Faults();
  const trakt = simulateTrakt({ clock, log, faults });
  const artifacts = simulateArtifacts({ clock, log, faults });
  const github = await simulateGitHub({ clock, log, faults, artifacts, repository, isCompared });
  const hosts = {
    api: trakt.api,
    auth: trakt.auth,
    github: github.api,
    artifacts: artifacts.service,
    blob: artifacts.blob,
  };
  const serve = { 'in-process': serveInProcess, loopback: serveOnLoopback };
  const { origins: urls, close } = await (typeof transport === 'string' ? serve[transport] : transport)(
    hosts,
  );
  artifacts.serveBlobsAt(urls.blob);

  const clientLog = recordedLog();
  const tools: { clock: Clock; log: Log } = { clock, log: clientLog };
  const settings: TraktSettings = {
    apiUrl: urls.api,
    authUrl: urls.auth,
    clientId: trakt.app.clientId,
    redirectUri: trakt.app.redirectUri,
    userAgent: 'trakt-history-action/1.0.0 (+https://github.com/sam/trakt-history)',
  };

  return {
    clock,
    trakt,
    github,
    artifacts,
    story: loadStory(trakt),
    /** Of the requests that reached the hosts. */
    log,
    faults,
    urls,
    close,
    onArrival: log.onArrival.bind(log),
    /** Throws when any request broke a rule that no client may break. */
    assertClean(): void {
      if (log.violations.length > 0) throw new Error(`Not allowed:\n${log.violations.join('\n')}`);
    },
    settings,
    /** Of the clients. */
    clientLog,
    tools,
    /** Trakt as the action sees it. */
    traktApi: (credentials: Credentials, differs: Partial<typeof tools> = {}): TraktApi =>
      createTraktApi(settings, credentials, { ...tools, ...differs }),
    /** Sam's repository as the action sees it with a token: by default with that of the job. */
    connect(
      token: { value: string } = github.token,
      { apiUrl = urls.github, ...differs }: Partial<typeof tools & { apiUrl: string }> = {},
    ): GitHub {
      const repository = { owner: 'sam', repo: 'trakt-history' };
      const { userAgent } = settings;
      return createGitHub({ token: token.value, apiUrl, repository, userAgent }, { ...tools, ...differs });
    },
  };
}

export function recordedLog(): RecordedLog {
  const lines: string[] = [];
  const line = (level: string) => (message: string) => void lines.push(`${level}: ${message}`);
  return {
    lines,
    info: line('info'),
    notice: line('notice'),
    warning: line('warning'),
    error: line('error'),
    mask: line('mask'),
    group: (_title, step) => step(),
  };
}
