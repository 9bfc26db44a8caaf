import { Failure } from '../base/failure.ts';
import type * as z from '../base/zod.ts';
import type { Answer } from '../http/exchange.ts';

/**
 * What an answer says, by a schema.
 * @param what it should be: `a page of the history`
 * @throws Failure when it is anything else
 */
export function parse<T>(schema: z.ZodMiniType<T>, { body }: Answer, what: string): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Failure(
    `Trakt’s answer no longer looks like ${what} (${issue?.path.join('.')}: ${issue?.message}), so it was ` +
      'not used. Trakt may have changed its API: look for a newer version of this action.',
  );
}
