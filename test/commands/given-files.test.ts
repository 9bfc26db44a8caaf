import { expect, test } from 'vitest';
import type { Context } from '../../src/action/context.ts';
import { givenPaths } from '../../src/commands/given-files.ts';
import { runOf } from '../text/scene.ts';

const push = {
  ...{ name: 'push' as const, branch: 'main', before: 'a'.repeat(40), after: 'b'.repeat(40) },
  ...{ isForced: false, commits: [] },
};
const context = {
  run: runOf({ event: push }),
  github: undefined,
  workspace: { find: async () => ({ paths: ['changes/a.csv'], unmatched: [] }) },
} as unknown as Context;

test('a push without a token to see what it changed is not guessed at', async () => {
  await expect(givenPaths(context, ['changes/**'], 'Nothing was removed.')).rejects.toThrow(
    'The input github-token is empty. Without it the action cannot see which files were changed. Nothing was changed.',
  );
});

test('without patterns there is nothing to find', async () => {
  expect(await givenPaths(context, [], 'Nothing was removed.')).toEqual([]);
});
