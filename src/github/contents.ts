import { schema } from '../base/schema.ts';
import { ok, repositoryPath, understood } from './answer.ts';
import type { GitHub } from './client.ts';

const content = schema(z => z.object({ encoding: z.string(), content: z.string() }));
const file = schema(z =>
  z.object({ encoding: z.string(), content: z.string(), type: z.literal('file'), sha: z.string() }),
);

/**
 * Reads a file of the repository as it is at a commit or a branch; `undefined` when there is no such file. A file of more
 * than 1 MB takes a second request because it comes without its content: https://docs.github.com/rest/repos/contents
 * @throws Failure when GitHub does not give it
 */
export async function readFileAt(github: GitHub, path: string, ref: string): Promise<Uint8Array | undefined> {
  const answer = await github.request(`GET ${repositoryPath(github)}/contents/{path}`, { path, ref });
  if (answer.status === 404) return undefined;
  const what = `read ${path} at the head of the branch`;
  const found = (await file()).safeParse(ok(answer, what).data).data;
  if (found === undefined) return undefined;
  if (found.encoding === 'base64') return Buffer.from(found.content, 'base64');
  const blob = await github.request(`GET ${repositoryPath(github)}/git/blobs/{sha}`, { sha: found.sha });
  return Buffer.from((await understood(content, ok(blob, what), what)).content, 'base64');
}
