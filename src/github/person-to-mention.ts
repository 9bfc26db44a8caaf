import { schema, type Zod } from '../base/schema.ts';
import { repositoryPath } from './answer.ts';
import type { GitHub } from './client.ts';

const user = (z: Zod) =>
  z.object({ login: z.string().check(z.regex(/^[a-z\d](?:[a-z\d-]{0,60}[a-z\d])?$/i)), type: z.string() });
const repository = schema(z => z.object({ owner: user(z) }));
const runs = schema(z =>
  z.object({
    workflow_runs: z.array(z.object({ triggering_actor: z.nullish(user(z)), actor: z.nullish(user(z)) })),
  }),
);

/**
 * Whom an issue is for: the repository’s owner; where that is an organisation, whose emails nobody reads, whoever last
 * connected an account. `undefined` where GitHub names nobody.
 */
export async function personToMention(github: GitHub): Promise<string | undefined> {
  const answer = await github.request(`GET ${repositoryPath(github)}`);
  const owner = (await repository()).safeParse(answer.data).data?.owner;
  if (owner?.type === 'User') return owner.login;
  const route = `GET ${repositoryPath(github)}/actions/workflows/connect.yml/runs`;
  const listed = await github.request(route, { status: 'success', per_page: 1 });
  const [run] = (await runs()).safeParse(listed.data).data?.workflow_runs ?? [];
  const actor = run?.triggering_actor ?? run?.actor;
  return actor?.type === 'User' ? actor.login : undefined;
}
