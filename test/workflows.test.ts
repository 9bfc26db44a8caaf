import { globSync, readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { convertActionTemplate, parseAction } from '@actions/workflow-parser/actions/index';
import { describe, expect, test } from 'vitest';
import { ACCEPT_LOSS } from '../src/commands/backup/worse.ts';
import {
  action,
  actions,
  byPath,
  copied,
  isAction,
  own,
  stepsOf,
  type WorkflowFile,
} from './workflow-files.ts';

const trace = new NoOperationTraceWriter();
const all = [...copied, ...own, ...actions];
const BACKUP = './.github/actions/backup';
/** So many minutes past these hours, each day. */
const DAILY = /\b(\d+) (\d+(?:,\d+)*) \* \* \*/;

async function mistakesOf({ path, text }: Pick<WorkflowFile, 'path' | 'text'>): Promise<string[]> {
  const isComposite = path.endsWith('action.yml');
  const { context, value } = (isComposite ? parseAction : parseWorkflow)(
    { name: path, content: text },
    trace,
  );
  if (value !== undefined) {
    if (isComposite) convertActionTemplate(context, value);
    else await convertWorkflowTemplate(context, value);
  }
  return context.errors.getErrors().map(error => error.message);
}

describe('GitHub’s own parser', () => {
  test.each(byPath(all))('finds no mistake in %s', async (_, file) => {
    expect(await mistakesOf(file)).toEqual([]);
  });

  test.each([
    ['queue: max', 'queue: most'],
    ['issues: write', 'issue: write'],
    ['vars.TRAKT_CLIENT_ID', 'var.TRAKT_CLIENT_ID'],
    ['runs-on: ubuntu-latest', 'runs: ubuntu-latest'],
  ])('would find %s written as %s', async (right, wrong) => {
    const backup = copied.find(({ path }) => path === 'starter/.github/workflows/backup.yml');
    const text = backup?.text.replace(right, wrong) ?? '';
    expect(text).toContain(wrong);
    expect(await mistakesOf({ path: 'backup.yml', text })).not.toEqual([]);
  });
});

describe('every workflow', () => {
  test.each(byPath([...copied, ...own]))(
    '%s gives no permission but what a job says it needs',
    (_, { content }) => {
      expect(content.permissions).toEqual({});
      for (const job of Object.values(content.jobs ?? {})) {
        expect(job.permissions).toBeDefined();
        expect(job['timeout-minutes']).toBeGreaterThan(0);
      }
    },
  );

  test.each(byPath(all))('%s says why beside each permission', (_, { text }) => {
    for (const line of text.split('\n').filter(line => /^ +[a-z-]+: (read|write)\b/.test(line))) {
      expect(line).toMatch(/: (read|write) # \S/);
    }
  });

  test.each(byPath(all))('%s pins what others wrote by commit, with the version beside it', (_, file) => {
    const uses = file.text.split('\n').filter(line => /^\s*-? *uses:/.test(line));
    const isOwn = (line: string) => isAction(/uses: (\S+)/.exec(line)?.[1]) || line.includes(' ./');
    for (const line of uses.filter(line => !isOwn(line))) {
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test.each(byPath(all))('%s has no expression in a script, and keeps no credentials', (_, file) => {
    for (const step of stepsOf(file)) {
      expect(step.run ?? '').not.toContain('${{');
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false);
    }
  });
});

describe('what a person copies', () => {
  const writing = { contents: 'write', issues: 'write', actions: 'read' };
  const previewing = { contents: 'read', actions: 'read', 'pull-requests': 'write' };
  const PERMISSIONS: Record<string, object> = {
    'backup.yml': { backup: writing },
    'change.yml': { remove: writing, preview: previewing, answer: writing },
    'connect.yml': { connect: writing },
    'export.yml': { export: {} },
    'import.yml': { import: writing, preview: previewing },
    'undo.yml': { undo: writing, preview: previewing },
  };

  test.each(byPath(copied))(
    '%s gives each job what SECURITY.md says of it, and no more',
    (path, { content }) => {
      const jobs = Object.entries(content.jobs ?? {});
      expect(Object.fromEntries(jobs.map(([job, { permissions }]) => [job, permissions]))).toEqual(
        PERMISSIONS[path.split('/').at(-1) ?? ''],
      );
    },
  );

  const onComments = copied.filter(({ content }) => Object.hasOwn(content.on ?? {}, 'issue_comment'));
  test('only Change runs on comments', () => {
    expect(onComments.map(({ path }) => path)).toEqual(
      copied.map(({ path }) => path).filter(path => path.endsWith('/change.yml')),
    );
  });

  test.each(byPath(onComments))(
    '%s runs on a comment in one job alone, which strangers and bots cannot start',
    (_, change) => {
      expect(change.content.on?.issue_comment).toEqual({ types: ['created'] });
      const { answer, ...others } = change.content.jobs ?? {};
      for (const part of [
        "github.event.issue.user.login == 'github-actions[bot]'",
        "github.event.comment.user.type == 'User'",
        '!github.event.issue.pull_request',
        `contains(fromJSON('["OWNER", "MEMBER", "COLLABORATOR"]'), github.event.comment.author_association)`,
      ])
        expect(answer?.if).toContain(part);
      expect(answer?.if).not.toContain('||');
      for (const { if: condition = '' } of Object.values(others)) {
        expect(condition).not.toContain('issue_comment');
        expect(condition).toMatch(/github\.event_name == '(?:workflow_dispatch|pull_request)'/);
      }
      for (const { with: given } of answer?.steps ?? [])
        expect(JSON.stringify(given)).not.toContain('github.event');
    },
  );

  test.each(byPath(copied))(
    '%s runs nothing in a preview that is among the files of the pull request',
    (_, { content }) => {
      expect(content.on).not.toHaveProperty('pull_request_target');
      expect(Object.hasOwn(content.on ?? {}, 'pull_request')).toBe(content.jobs?.preview !== undefined);
      for (const { uses = '', run } of content.jobs?.preview?.steps ?? []) {
        expect(run).toBeUndefined();
        expect(uses).not.toMatch(/^\.\//);
      }
    },
  );

  test.each(byPath(copied))(
    '%s waits for its turn, because any run may renew the session',
    (_, { content }) => {
      expect(content.concurrency).toEqual({ group: 'trakt', 'cancel-in-progress': false, queue: 'max' });
    },
  );

  test.each(byPath(copied))('%s has a form with words and a type for each field', (_, { content }) => {
    for (const field of Object.values(content.on?.workflow_dispatch?.inputs ?? {})) {
      expect(field.description).toMatch(/\w+ \w+/);
      expect(['string', 'boolean', 'number', 'choice', 'environment']).toContain(field.type);
    }
  });

  test.each(byPath([...copied, ...actions]))(
    '%s gives the action inputs that it has, and all that a run needs',
    (_, file) => {
      const needed = [
        'command',
        'client-id',
        'client-secret',
        'token',
        'secrets-token',
        'secret-environment',
      ];
      for (const step of stepsOf(file).filter(({ uses }) => isAction(uses))) {
        expect(Object.keys(action.inputs ?? {})).toEqual(
          expect.arrayContaining(Object.keys(step.with ?? {})),
        );
        expect(Object.keys(step.with ?? {})).toEqual(expect.arrayContaining(needed));
      }
    },
  );

  test.each(byPath(copied))('%s gives the backup inputs that it has', (_, file) => {
    const backup = actions.find(({ path }) => path.endsWith('/backup/action.yml'))?.content.inputs ?? {};
    for (const step of stepsOf(file).filter(({ uses }) => uses === BACKUP)) {
      expect(Object.keys(backup)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    }
  });

  test.each(byPath(copied))('%s reads no README as a list of plays', (_, file) => {
    for (const step of stepsOf(file).filter(({ uses }) => isAction(uses))) {
      for (const [folder] of String(step.with?.files ?? '').matchAll(/changes\/[^,']*/g)) {
        expect(folder).toMatch(/\/\*\*\/!\(README\.md\)$|^changes\/\[1-9\]\*-\*-\*\.txt$/);
      }
    }
  });

  test.each(byPath(copied.filter(({ path }) => path.endsWith('/change.yml'))))(
    '%s lets the backup that follows lose no more than any other',
    (_, file) => {
      const [backup] = stepsOf(file).filter(({ uses }) => uses === BACKUP);
      expect(backup?.with).toBeDefined();
      expect(backup?.with).not.toHaveProperty('max-shrink');
    },
  );

  test.each(byPath(copied.filter(({ content }) => Object.hasOwn(content.on ?? {}, 'schedule'))))(
    '%s backs up four times a day, six hours apart, at an odd minute',
    (_, { content }) => {
      expect(content.on?.schedule).toEqual([{ cron: expect.stringMatching(DAILY) }]);
      const [, minute, hours] = DAILY.exec(JSON.stringify(content.on?.schedule)) ?? [];
      expect(Number(minute) % 5).not.toBe(0);
      const [first = 0, ...rest] = (hours ?? '').split(',').map(Number);
      expect(rest.map(hour => hour - first)).toEqual([6, 12, 18]);
    },
  );

  const isTemplate = ({ path, content }: WorkflowFile) =>
    path.startsWith('starter/') && Object.keys(content.on ?? {}).some(event => event !== 'workflow_dispatch');
  test.each(byPath(copied.filter(isTemplate)))(
    '%s starts nothing in the template itself',
    (_, { content }) => {
      for (const { if: condition } of Object.values(content.jobs ?? {}))
        expect(condition).toContain('!github.event.repository.is_template');
    },
  );

  test('the form that accepts a loss has the words that the backup names', () => {
    const forms = copied.filter(({ path }) => path.endsWith('/backup.yml'));
    expect(forms).toHaveLength(2);
    for (const { content } of forms) {
      const field = content.on?.workflow_dispatch?.inputs?.['accept-loss'];
      expect(field?.description).toContain(ACCEPT_LOSS);
    }
  });

  test.each(byPath([...copied, ...actions]))('%s reads outputs that the action has', (_, { text }) => {
    for (const [, name] of text.matchAll(/steps\.\w+\.outputs\.([\w-]+)/g)) {
      expect(Object.keys(action.outputs ?? {})).toContain(name);
    }
  });

  test.each(byPath([...copied, ...actions.filter(({ path }) => path !== 'action.yml')]))(
    '%s names the action, and its owner in one way',
    (_, file) => {
      expect(stepsOf(file).some(({ uses }) => isAction(uses) || uses === BACKUP)).toBe(true);
      const names = new Set(file.text.match(/[\w-]+\/trakt-history-action\S*/g));
      expect([...names].filter(name => !isAction(name))).toEqual([]);
      expect(names.size).toBeLessThanOrEqual(1);
    },
  );

  test.each(byPath(copied))(
    '%s is right with the step for a GitHub App that examples/github-app gives',
    async (path, { text }) => {
      const readme = readFileSync('examples/github-app/README.md', 'utf8');
      const step = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? expect.fail('the README has no such step');
      const withApp = text
        .replaceAll(/^ {4}steps:\n/gm, beginning => beginning + step)
        .replaceAll('secrets.SECRETS_TOKEN', 'steps.app.outputs.token');
      expect(withApp).toContain('actions/create-github-app-token@');
      expect(await mistakesOf({ path, text: withApp })).toEqual([]);
    },
  );

  test('the starter has every workflow that the action links to', () => {
    const sources = globSync('src/**/*.ts').map(path => readFileSync(path, 'utf8'));
    const linked = sources.flatMap(text => [...text.matchAll(/'(\w+\.yml)'/g)].map(match => match[1]));
    expect(linked).not.toEqual([]);
    const files = copied.map(({ path }) => path);
    for (const name of linked) expect(files).toContain(`starter/.github/workflows/${name}`);
  });
});
