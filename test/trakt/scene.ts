import { onTestFinished } from 'vitest';
import type { Credentials } from '../../src/trakt/client.ts';
import type { Play } from '../simulator/trakt/plays.ts';
import { openWorld, type WorldOptions } from '../world.ts';

interface SceneOptions extends WorldOptions {
  /** Whether Sam has watched nothing, in place of the story. Default: true. */
  isEmpty?: boolean;
}

/** A world in which Sam is signed in. It ends with the test, which fails when a request broke a rule. */
export async function openTrakt({ isEmpty = true, ...options }: SceneOptions = {}) {
  const world = await openWorld(options);
  onTestFinished(async () => {
    await world.close();
    world.assertClean();
  });
  const { trakt, log, clientLog, traktApi } = world;
  if (isEmpty) trakt.addAccount({ slug: 'sam', timezone: 'Europe/Berlin' });
  const session = trakt.issueSession('sam');
  const renewals: string[] = [];
  const credentials: Credentials = {
    accessToken: () => session.accessToken,
    renew: async refused => void renewals.push(refused),
  };
  return {
    ...world,
    session,
    /** What the clients logged. */
    told: clientLog.lines,
    /** The access tokens that the client wanted renewed. */
    renewals,
    api: traktApi(credentials),
    /** The paths of the requests to the API so far, without the host. */
    paths: () => log.to('api').map(request => request.path),
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
