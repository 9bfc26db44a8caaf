import { onTestFinished } from 'vitest';
import type { Log } from '../../src/base/log.ts';
import { type Credentials, createTraktApi, type TraktSettings } from '../../src/trakt/client.ts';
import { type TestClock, testClock } from '../simulator/clock.ts';
import { type SimulatorOptions, startSimulator } from '../simulator/simulator.ts';
import { loadStory } from '../simulator/story.ts';
import type { Play } from '../simulator/trakt/plays.ts';

/** What was told, in order: `info: …`, `warning: …`, `mask: …`. */
export interface RecordedLog extends Log {
  lines: string[];
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

interface SceneOptions extends Omit<SimulatorOptions, 'clock'> {
  /** Default: true. */
  isEmpty?: boolean;
}

/**
 * The simulated hosts by a clock that never waits, with the account `sam` signed in, its history empty or that of the story. Ends with the test, which fails
 * when a request broke a rule.
 */
export async function openTrakt({ isEmpty = true, ...options }: SceneOptions = {}) {
  const clock: TestClock = testClock();
  const simulator = await startSimulator({ transport: 'in-process', ...options, clock });
  onTestFinished(async () => {
    await simulator.close();
    simulator.assertClean();
  });
  const { trakt, urls } = simulator;
  const story = loadStory(trakt);
  if (isEmpty) trakt.addAccount({ slug: 'sam', timezone: 'Europe/Berlin' });
  const session = trakt.issueSession('sam');
  const log = recordedLog();
  const settings: TraktSettings = {
    apiUrl: urls.api,
    authUrl: urls.auth,
    clientId: trakt.app.clientId,
    redirectUri: trakt.app.redirectUri,
    userAgent: 'trakt-history-action/1.0.0 (+https://github.com/sam/trakt-history)',
  };
  const renewals: string[] = [];
  const credentials: Credentials = {
    accessToken: () => session.accessToken,
    renew: async refused => void renewals.push(refused),
  };
  return {
    ...simulator,
    simulator,
    clock,
    story,
    session,
    settings,
    /** What was recorded of the log of the client. */
    told: log.lines,
    clientLog: log,
    /** The access tokens that the client wanted renewed. */
    renewals,
    api: createTraktApi(settings, credentials, { clock, log }),
    /** The paths of the requests to the API so far, without the host. */
    paths: () => simulator.log.to('api').map(request => request.path),
    /** The live history IDs, newest first; those of one minute by season, episode and ID. */
    live: () =>
      trakt
        .plays('sam')
        .toSorted(asShown)
        .map(play => String(play.id)),
  };
}

function asShown(a: Play, b: Play): number {
  const numbers = ({ watchedAt, item, id }: Play) => [
    -Math.floor(watchedAt / 60_000),
    item.type === 'episode' ? item.season : -1,
    item.type === 'episode' ? item.number : -1,
    Number(id),
  ];
  const others = numbers(b);
  return (
    numbers(a)
      .map((number, index) => number - (others[index] ?? 0))
      .find(difference => difference !== 0) ?? 0
  );
}

export type Scene = Awaited<ReturnType<typeof openTrakt>>;
