import { schema } from '../base/schema.ts';
import type { GitHub } from './client.ts';

const viewer = schema(z =>
  z.object({ data: z.object({ viewer: z.object({ login: z.string().check(z.minLength(1)) }) }) }),
);

/** Whoever writes with the `GITHUB_TOKEN` of a job. */
const GITHUB_ACTIONS = 'github-actions[bot]';

/**
 * The login of the account or app that a token belongs to, as comments name their author. One request of GraphQL, which alone
 * answers any kind of token: https://docs.github.com/graphql/reference/queries#viewer
 */
export async function ownLogin(github: GitHub): Promise<string> {
  const answer = await github.request('POST /graphql', { query: 'query { viewer { login } }' });
  const { data } = (await viewer()).safeParse(answer.data);
  return answer.status === 200 && data !== undefined ? data.data.viewer.login : GITHUB_ACTIONS;
}
