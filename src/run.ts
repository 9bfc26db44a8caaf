import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import packageFile from '../package.json' with { type: 'json' };
import type { Command, Conclusion } from './action/command.ts';
import type { Tools } from './action/context.ts';
import { finish, setOutputs, stop } from './action/ending.ts';
import { BACKUP_DIRECTORY } from './action/input-readers.ts';
import { type CommonOptions, readOptions } from './action/inputs.ts';
import { runnerLog as log } from './action/runner-log.ts';
import { createSignIn } from './action/sign-in.ts';
import { uninterrupted } from './action/signals.ts';
import type { Clock } from './base/clock.ts';
import { Failure } from './base/failure.ts';
import { command as backup } from './commands/backup/command.ts';
import { command as change } from './commands/change/command.ts';
import { command as connect } from './commands/connect/command.ts';
import { command as disconnect } from './commands/disconnect/command.ts';
import { command as exportCommand } from './commands/export/command.ts';
import { command as importCommand } from './commands/import/command.ts';
import { command as undo } from './commands/undo/command.ts';
import { createArtifacts } from './github/artifact-upload.ts';
import { createGitHub, type GitHub } from './github/client.ts';
import { Withdrawn } from './github/comment-stands.ts';
import { describeRun, type IssueComment, type Run } from './github/event.ts';
import { runAddress } from './github/links.ts';
import type { PullComment } from './github/pull-comment.ts';
import { reasonOf } from './http/exchange.ts';
import { createHandover } from './session/handover.ts';
import { sessionSecret } from './session/secret.ts';
import { inputsAfterConnect } from './start/after-connect.ts';
import type { Assignment } from './start/answer.ts';
import { openWorkspace } from './workspace/workspace.ts';

/** What a run takes from its environment. */
export interface Surroundings {
  clock: Clock;
  /** Reads what GitHub says of the event that started the run. */
  event(): Promise<unknown>;
  /** Reads the template of the review page. */
  reviewTemplate(): Promise<string>;
}

/** Runs the command that the inputs name, and leaves its outputs, summary and exit code. */
export async function run(surroundings: Surroundings): Promise<void> {
  const sessionWarnings: string[] = [];
  try {
    await finish(await perform(surroundings, sessionWarnings), sessionWarnings);
  } catch (error) {
    await stop(error, sessionWarnings);
  }
}

/** @param sessionWarnings is filled, however it ends */
async function perform(surroundings: Surroundings, sessionWarnings: string[]): Promise<Conclusion> {
  for (const name of ['token', 'secrets-token', 'client-secret', 'github-token']) {
    if (core.getInput(name) !== '') log.mask(core.getInput(name));
  }
  const thisRun = describeRun(process.env, await surroundings.event().catch(cannotReadEvent));
  const input = await inputsAfterConnect(core.getInput, thisRun, {
    handover: createHandover(temporary()),
    log,
  });
  const name = core.getInput('command');
  const command = await commandCalled(name);
  if (thisRun.event.name === 'issue_comment' && name !== 'backup') {
    assertAnswers(name);
    return answerComment(thisRun.event, thisRun, surroundings, sessionWarnings);
  }
  const idle = input('token') === '' ? await concludeIdle(name, thisRun, surroundings) : undefined;
  if (idle !== undefined) return idle;
  const options = readOptions(command, input, thisRun);
  return withTools(options, thisRun, surroundings, sessionWarnings, tools =>
    carryOutAndComment(command, tools, options),
  );
}

async function concludeIdle(
  command: string,
  thisRun: Run,
  { clock }: Surroundings,
): Promise<Conclusion | undefined> {
  const token = core.getInput('github-token') || undefined;
  const github = token === undefined ? undefined : openGitHub(token, thisRun, clock);
  const workspace = await openWorkspace(process.env.GITHUB_WORKSPACE || process.cwd());
  const { concludeUnconnected } = await import('./start/unconnected.ts');
  const [files, directory] = [core.getInput('files'), core.getInput('directory') || BACKUP_DIRECTORY];
  return concludeUnconnected({ run: thisRun, github, workspace }, { command, files, directory });
}

/** Of the commands that a comment can start, only change checks who wrote it; the backup after it changes nothing at Trakt. */
function assertAnswers(command: string): void {
  if (command === 'change') return;
  throw new Failure(
    `${command} does not run on a comment. Only change does (it answers comments on this action’s issue), and backup after it.`,
  );
}

/** Reads what a comment asks for before anything else: most ask for nothing, and strangers can write them too. */
async function answerComment(
  event: IssueComment,
  thisRun: Run,
  surroundings: Surroundings,
  sessionWarnings: string[],
): Promise<Conclusion> {
  const token = core.getInput('github-token') || undefined;
  const github = token === undefined ? undefined : openGitHub(token, thisRun, surroundings.clock);
  const { acceptAnswer } = await import('./github/answer-to-issue.ts');
  const answer = await acceptAnswer({ run: thisRun, github, log }, event);
  if (answer === undefined) return NO_ANSWER;
  const { assign, tellResult } = await import('./start/answer.ts');
  let assignment: Assignment | undefined;
  const tell = (end: Conclusion | Failure) =>
    tellResult({ run: thisRun, github, log }, answer, assignment, end);
  try {
    const common = readOptions({ readOptions: (_, options) => options }, core.getInput, thisRun);
    return await withTools(common, thisRun, surroundings, sessionWarnings, async tools => {
      assignment = await assign(tools, answer, common.token);
      if (assignment === undefined) return NO_ANSWER;
      const { command } = assignment;
      const conclusion = await command.carryOut(tools, readOptions(command, core.getInput, thisRun));
      await tell(conclusion);
      return conclusion;
    });
  } catch (error) {
    if (error instanceof Withdrawn) {
      log.info(error.message);
      return NO_ANSWER;
    }
    if (error instanceof Failure) await tell(error);
    throw error;
  }
}

const NO_ANSWER: Conclusion = {
  headline: 'This comment asks for nothing',
  outputs: {},
  summary: 'This comment does not answer the issue about plays that look wrong, so nothing was done.\n',
  notices: [],
  warnings: [],
};

/** The folder that the steps of a job share. */
function temporary(): string {
  return process.env.RUNNER_TEMP || tmpdir();
}

/** @param sessionWarnings is filled, however it ends */
async function withTools(
  options: CommonOptions,
  thisRun: Run,
  surroundings: Surroundings,
  sessionWarnings: string[],
  carryOut: (tools: Tools) => Promise<Conclusion>,
): Promise<Conclusion> {
  const tools = await assembleTools(options, thisRun, surroundings);
  const { signIn, whatToTell } = createSignIn(options, tools);
  try {
    return await carryOut({ ...tools, signIn });
  } finally {
    const { outputs, warnings } = whatToTell();
    await setOutputs(outputs);
    for (const warning of warnings) log.warning(warning);
    sessionWarnings.push(...warnings);
  }
}

function cannotReadEvent(error: unknown): never {
  throw new Failure(
    `GitHub’s description of this run’s event cannot be read: ${reasonOf(error)}. Run this again.`,
    { cause: error },
  );
}

async function assembleTools(
  options: CommonOptions,
  thisRun: Run,
  { clock, reviewTemplate }: Surroundings,
): Promise<Omit<Tools, 'signIn'>> {
  const { env } = process;
  const temp = temporary();
  const gitHub = (token: string | undefined) =>
    token === undefined ? undefined : openGitHub(token, thisRun, clock);
  const secrets = gitHub(options.secretsToken);
  const place = {
    repositoryId: thisRun.repositoryId,
    environment: options.secretEnvironment,
    secretName: options.secretName,
  };
  const workspace = await openWorkspace(env.GITHUB_WORKSPACE || process.cwd());
  await workspace.checkFolder(options.directory);
  return {
    run: thisRun,
    github: gitHub(options.githubToken),
    artifacts: createArtifacts({
      runUrl: runAddress(thisRun),
      temp,
      retentionDays: options.retentionDays,
      log,
    }),
    workspace,
    temp,
    log,
    clock,
    reviewTemplate,
    trakt: { ...options, userAgent: userAgent() },
    place,
    secret: secrets && sessionSecret(secrets, place),
    handover: createHandover(temp),
    uninterrupted: step =>
      uninterrupted(step, signal =>
        log.info(`${signal} received: the run stops as soon as the session is safe.`),
      ),
  };
}

/** The commands by their names. Each loads what it does only when it is carried out. */
const COMMANDS: Record<string, Command<CommonOptions>> = {
  connect,
  disconnect,
  export: exportCommand,
  change,
  import: importCommand,
  undo,
  backup,
};

/** The command of that name. Where there is none: one whose inputs are wrong, whatever else is wrong with them. */
export async function commandCalled(name: string): Promise<Command<CommonOptions>> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command !== undefined) return command;
  const { unknownCommand } = await import('./start/unknown-command.ts');
  return unknownCommand(name, Object.keys(COMMANDS));
}

/** On a pull request a comment shows the result, or why the run failed. */
async function carryOutAndComment(
  { carryOut, hasPreview }: Command<CommonOptions>,
  tools: Tools,
  options: CommonOptions,
): Promise<Conclusion> {
  const tell = async (comment: PullComment | undefined) => {
    if (comment === undefined) return;
    const { commentOnPull } = await import('./github/pull-comment.ts');
    await commentOnPull(tools, commentKey(options), comment);
  };
  try {
    const conclusion = await carryOut(tools, options);
    await tell(conclusion.comment);
    return conclusion;
  } catch (error) {
    if (error instanceof Failure && hasPreview) await tell(await commentOn(error, tools.run));
    throw error;
  }
}

async function commentOn(failure: Failure, run: Run): Promise<PullComment | undefined> {
  const { failureParts } = await import('./text/failure-summary.ts');
  const { pullComment } = await import('./text/pull-comment.ts');
  return pullComment(failureParts(failure), run);
}

/** Steps of other people in one repository, each with a secret of their own, have comments of their own. */
function commentKey({ command, secretEnvironment, secretName }: CommonOptions): string {
  return [command, secretEnvironment, secretName].join(' ');
}

function openGitHub(token: string, { apiUrl, repository }: Run, clock: Clock): GitHub {
  return createGitHub({ token, apiUrl, repository, userAgent: userAgent() }, { clock, log });
}

/** Trakt answers 403 to requests without a user agent. */
function userAgent(): string {
  const { GITHUB_ACTION_REPOSITORY, GITHUB_REPOSITORY } = process.env;
  return `${packageFile.name}/${packageFile.version} (+https://github.com/${GITHUB_ACTION_REPOSITORY || GITHUB_REPOSITORY})`;
}
