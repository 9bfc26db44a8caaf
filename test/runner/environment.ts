import { fullName } from '../simulator/github/facts.ts';
import type { World } from '../world.ts';
import { type ActionFile, evaluate, inputVariable } from './action-file.ts';
import type { CommandFiles } from './command-files.ts';
import type { RunEvent } from './event.ts';

export interface StepFacts {
  action: ActionFile;
  inputs: Record<string, string>;
  event: RunEvent;
  eventPath: string;
  files: CommandFiles;
  simulator: World;
  workspace: string;
  temp: string;
  runId: number;
  runAttempt: number;
}

/** Everything in the environment of a JavaScript action's process, and nothing of this process but `PATH` and `HOME`. */
export function stepEnvironment(step: StepFacts): Record<string, string> {
  const github = githubContext(step);
  const prefixed = Object.entries(github).map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, value]);
  return {
    PATH: process.env.PATH ?? '',
    HOME: process.env.HOME ?? '/',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...Object.fromEntries(prefixed),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_TEMP: step.temp,
    RUNNER_TOOL_CACHE: `${step.temp}/_tool`,
    RUNNER_WORKSPACE: step.workspace.replace(/\/[^/]+$/, ''),
    ACTIONS_RESULTS_URL: `${step.simulator.urls.artifacts}/`,
    ACTIONS_RUNTIME_URL: `${step.simulator.urls.artifacts}/`,
    ACTIONS_RUNTIME_TOKEN: step.simulator.artifacts.runtimeToken(step.runId, step.runAttempt),
    ...inputVariables(step, { ...github, token: step.simulator.github.token.value }),
  };
}

function githubContext(step: StepFacts): Record<string, string> {
  const { event, files, simulator } = step;
  const { facts } = simulator.github.repository;
  const refName = event.ref.replace(/^refs\/(heads|tags|pull)\//, '');
  return {
    action: '__OWNER_trakt-history-action',
    action_ref: 'v1',
    action_repository: 'OWNER/trakt-history-action',
    actor: facts.owner,
    actor_id: '1000003',
    api_url: simulator.urls.github,
    base_ref: event.baseRef,
    env: files.env,
    event_name: event.name,
    event_path: step.eventPath,
    graphql_url: `${simulator.urls.github}/graphql`,
    head_ref: event.headRef,
    job: 'trakt',
    output: files.output,
    path: files.path,
    ref: event.ref,
    ref_name: refName,
    ref_protected: 'false',
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: fullName(facts),
    repository_id: `${facts.id}`,
    repository_owner: facts.owner,
    repository_owner_id: '1000003',
    retention_days: `${simulator.artifacts.settings.retentionDays}`,
    run_attempt: `${step.runAttempt}`,
    run_id: `${step.runId}`,
    run_number: '1',
    server_url: 'https://github.com',
    sha: event.sha,
    state: files.state,
    step_summary: files.summary,
    triggering_actor: facts.owner,
    workflow: 'Trakt',
    workflow_ref: `${fullName(facts)}/.github/workflows/trakt.yml@${event.ref}`,
    workflow_sha: event.sha,
    workspace: step.workspace,
  };
}

/** Every input of the action is there; one that was given, even empty, wins over its default. Names ignore case. */
function inputVariables(
  { action, inputs }: StepFacts,
  github: Record<string, string>,
): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const [name, value] of action.inputs) variables[inputVariable(name)] = evaluate(value, github);
  for (const [name, value] of Object.entries(inputs)) variables[inputVariable(name)] = value;
  return variables;
}
