import type { Clock } from '../../src/base/clock.ts';
import type { Log } from '../../src/base/log.ts';
import { createGitHub, type GitHub } from '../../src/github/client.ts';
import type { Token } from '../simulator/github/tokens.ts';
import { openTrakt, type Scene } from '../trakt/scene.ts';

/** GitHub with the job's own token, by a clock that never waits. */
export async function openGitHub() {
  const scene = await openTrakt();
  const { github, clock, clientLog: log } = scene;
  return {
    ...scene,
    tools: { clock, log },
    /** GitHub as the action sees it with a token. */
    connect: (token: Pick<Token, 'value'> = github.token) => gitHubWith(token.value, scene, { clock, log }),
  };
}

/** GitHub as the action sees it with a token, for Sam's repository. */
export function gitHubWith(
  token: string,
  { urls, settings }: Pick<Scene, 'urls' | 'settings'>,
  tools: { clock: Clock; log: Log },
): GitHub {
  const repository = { owner: 'sam', repo: 'trakt-history' };
  return createGitHub({ token, apiUrl: urls.github, repository, userAgent: settings.userAgent }, tools);
}

/** A commit's SHA by a short name. */
export function sha(name: string | number): string {
  return String(name).padStart(40, 'c');
}
