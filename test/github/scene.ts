import { createGitHub } from '../../src/github/api.ts';
import type { Token } from '../simulator/github/tokens.ts';
import { openTrakt } from '../trakt/scene.ts';

/** GitHub with the job's own token, by a clock that never waits. */
export async function openGitHub() {
  const scene = await openTrakt();
  const { github, urls, settings, clock, clientLog: log } = scene;
  return {
    ...scene,
    /** GitHub as the action sees it with a token. */
    connect: (token: Pick<Token, 'value'> = github.token) =>
      createGitHub(
        {
          token: token.value,
          apiUrl: urls.github,
          repository: { owner: 'sam', repo: 'trakt-history' },
          userAgent: settings.userAgent,
        },
        { clock, log },
      ),
  };
}

/** A commit's SHA by a short name. */
export function sha(name: string | number): string {
  return String(name).padStart(40, 'c');
}
