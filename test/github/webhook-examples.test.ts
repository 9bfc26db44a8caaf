import { readFileSync } from 'node:fs';
import type { WebhookDefinition } from '@octokit/webhooks-examples';
import { expect, test } from 'vitest';
import { describeRun } from '../../src/github/event.ts';

/** GitHub's published payloads. https://github.com/octokit/webhooks */
const webhooks: WebhookDefinition[] = JSON.parse(
  readFileSync(new URL(import.meta.resolve('@octokit/webhooks-examples')), 'utf8'),
);

/** What a run of GitHub's example repository would have in its environment. */
const ENV = { GITHUB_REPOSITORY: 'Codertocat/Hello-World', GITHUB_REF_NAME: 'changes' };

const describeExample = (name: string, payload: unknown) =>
  describeRun({ ...ENV, GITHUB_EVENT_NAME: name }, payload);

/** The payloads of one event. */
function examplesOf(name: string): Record<string, unknown>[] {
  const examples = webhooks.find(webhook => webhook.name === name)?.examples ?? [];
  return examples.map(example => ({ ...example }));
}

const named = (name: string) => examplesOf(name).map((payload, index) => [index + 1, payload] as const);

test.each(named('push'))('push: GitHub’s example %i says what was pushed, and where', (_number, payload) => {
  const run = describeExample('push', payload);
  const ref = String(payload.ref);
  const isOfBranch = ref.startsWith('refs/heads/');
  expect(run).toMatchObject({
    defaultBranch: 'master',
    mayAct: ref === 'refs/heads/master',
    event: {
      name: 'push',
      branch: isOfBranch ? ref.replace('refs/heads/', '') : undefined,
      before: expect.stringMatching(/^[0-9a-f]{40}$/),
      after: expect.stringMatching(/^[0-9a-f]{40}$/),
      commits: (payload.commits as { id: string }[]).map(({ id }) => id),
    },
  });
});

test.each(named('pull_request'))(
  'pull_request: GitHub’s example %i has a number, and only previews',
  (_number, payload) => {
    expect(describeExample('pull_request', payload)).toMatchObject({
      defaultBranch: 'master',
      mayAct: false,
      event: { name: 'pull_request', number: 2 },
    });
  },
);

test.each(
  ['workflow_dispatch', 'repository_dispatch'].flatMap(name =>
    examplesOf(name).map((payload, index) => [name, index + 1, payload] as const),
  ),
)('%s: GitHub’s example %i may act', (name, _number, payload) => {
  const { default_branch } = payload.repository as { default_branch: string };
  expect(describeExample(name, payload)).toMatchObject({
    defaultBranch: default_branch,
    mayAct: true,
    event: { name },
  });
});

test.each(named('issue_comment'))(
  'issue_comment: GitHub’s example %i may act only where a comment was written',
  (_number, payload) => {
    const isNew = payload.action === 'created';
    const { body } = payload.comment as { body: string };
    expect(describeExample('issue_comment', payload)).toMatchObject({
      mayAct: isNew,
      event: {
        name: 'issue_comment',
        isNew,
        issue: { number: 1 },
        comment: { body, author: { login: 'Codertocat', id: expect.any(Number), isPerson: true } },
      },
    });
  },
);

/** There is no webhook of that name: the run is given the repository, and the schedule in words. */
test('schedule: a payload with the repository of GitHub’s examples may act', () => {
  const [{ repository } = {}] = examplesOf('workflow_dispatch');
  expect(describeExample('schedule', { repository, schedule: '17 1,7,13,19 * * *' })).toMatchObject({
    defaultBranch: 'main',
    mayAct: true,
    event: { name: 'schedule' },
  });
});

test('GitHub has published examples of each', () => {
  const counts = ['push', 'pull_request', 'issue_comment', 'workflow_dispatch', 'repository_dispatch'].map(
    name => examplesOf(name).length,
  );
  expect(Math.min(...counts)).toBeGreaterThan(0);
});
