import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Permissions } from './simulator/github/tokens.ts';

/** A workflow, or a composite action, as it stands in its file; of what this repository's own files use. */
export interface WorkflowFile {
  path: string;
  text: string;
  content: {
    name: string;
    on?: { workflow_dispatch?: { inputs?: Record<string, FormField> } | null } & Record<string, unknown>;
    permissions?: Record<string, string>;
    concurrency?: Record<string, unknown>;
    jobs?: Record<string, Job>;
    inputs?: Record<string, { description?: string; default?: unknown; required?: boolean } | null>;
    outputs?: Record<string, { description?: string }>;
    runs?: { steps?: Step[] };
  };
}

interface FormField {
  description?: string;
  type?: string;
  default?: unknown;
}

export interface Job {
  if?: string;
  permissions?: Permissions;
  'timeout-minutes'?: number;
  steps: Step[];
}

export interface Step {
  id?: string;
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

export const ACTION = 'OWNER/trakt-history-action@v1';

/** Whoever publishes it. */
export function isAction(uses: unknown): boolean {
  return typeof uses === 'string' && /^[\w-]+\/trakt-history-action@v1$/.test(uses);
}

/** The workflows that a person copies. */
export const copied = read('starter/.github/workflows/*.yml', 'examples/*/.github/workflows/*.yml');
/** The workflows of this repository. */
export const own = read('.github/workflows/*.yml');
export const actions = read('action.yml', 'starter/.github/actions/*/action.yml');
export const action = contentOf('action.yml');

function read(...patterns: string[]): WorkflowFile[] {
  return globSync(patterns)
    .toSorted()
    .map(path => {
      const text = readFileSync(path, 'utf8');
      return { path, text, content: parse(text) as WorkflowFile['content'] };
    });
}

function contentOf(wanted: string): WorkflowFile['content'] {
  const file = actions.find(({ path }) => path === wanted);
  if (file === undefined) throw new Error(`There is no ${wanted} here.`);
  return file.content;
}

export function stepsOf({ content }: WorkflowFile): Step[] {
  return [...Object.values(content.jobs ?? {}).flatMap(job => job.steps), ...(content.runs?.steps ?? [])];
}

/** The files as a table of tests, named by path. */
export function byPath(files: readonly WorkflowFile[]): [path: string, file: WorkflowFile][] {
  return files.map(file => [file.path, file]);
}
