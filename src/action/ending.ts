import { appendFile } from 'node:fs/promises';
import * as core from '@actions/core';
import { Failure, lineWords } from '../base/failure.ts';
import { reasonOf } from '../http/exchange.ts';
import type { Conclusion } from './command.ts';
import { runnerLog as log } from './runner-log.ts';

/** GitHub keeps no more annotations of one level per step. */
const ANNOTATIONS = 10;

/**
 * Ends a run whose command came to its end: outputs, summary, annotations, and exit code 1 where not all was done.
 * @param sessionWarnings what the person should know about the session, whatever became of the command
 */
export async function finish(conclusion: Conclusion, sessionWarnings: readonly string[]): Promise<void> {
  const { headline, outputs, summary, notices, warnings, problems = [], failure } = conclusion;
  await setOutputs(outputs);
  await writeSummary(summary, sessionWarnings);
  if (failure === undefined) log.info(`${headline}.`, 'good');
  for (const message of notices) log.notice(message);
  for (const message of warnings) log.warning(message);
  for (const { message, place } of problems.slice(0, ANNOTATIONS - 1)) log.error(message, place);
  if (failure !== undefined) {
    log.error(failure);
    process.exitCode = core.ExitCode.Failure;
  }
}

/** Ends a run that was stopped, by a failure or by a bug: summary, annotations, and exit code 1. @param sessionWarnings as for `finish` */
export async function stop(error: unknown, sessionWarnings: readonly string[]): Promise<void> {
  const failure = error instanceof Failure ? error : (asDiskTrouble(error) ?? asBug(error));
  process.exitCode = core.ExitCode.Failure;
  const { failureSummary } = await import('../text/failure-summary.ts');
  await writeSummary(failureSummary(failure), sessionWarnings);
  if (failure.problems.length === 0) {
    log.error(failure.message);
    return;
  }
  log.info(failure.message);
  for (const { message, place, page } of failure.problems.slice(0, ANNOTATIONS)) {
    const lines = place?.lines === undefined ? '' : ` (${lineWords(place)})`;
    log.error(`${message}${lines}${page === undefined ? '' : ` ${page}`}`, place);
  }
  const more = failure.problems.length - ANNOTATIONS;
  if (more > 0) log.info(`… and ${more} more; the job summary lists them.`);
}

const DISK_TROUBLE: Record<string, string> = {
  ENOSPC: 'is full',
  EDQUOT: 'is full',
  EROFS: 'can only be read',
  EIO: 'is damaged',
};

/** What is no fault of the action's: the disk of the machine. */
function asDiskTrouble(error: unknown): Failure | undefined {
  if (!(error instanceof Error)) return undefined;
  const how = DISK_TROUBLE[(error as NodeJS.ErrnoException).code ?? ''];
  if (how === undefined) return undefined;
  return new Failure(
    `The disk of the machine that runs this job ${how} (${error.message}), so the run stopped. What it did until then is recorded. ` +
      'Run it again when there is room on the disk, or on another machine: it goes on from there.',
    { cause: error },
  );
}

function asBug(error: unknown): Failure {
  if (error instanceof Error && error.stack !== undefined) log.info(error.stack);
  const { GITHUB_ACTION_REPOSITORY } = process.env;
  const where = GITHUB_ACTION_REPOSITORY ? ` at https://github.com/${GITHUB_ACTION_REPOSITORY}/issues` : '';
  return new Failure(
    `This is a bug in the action: ${error instanceof Error ? error.message : String(error)}. Running it again is ` +
      `harmless. Please report this message${where}.`,
    { cause: error },
  );
}

/** Gives later steps of the job what the run has figures for. */
export function setOutputs(outputs: Conclusion['outputs']): Promise<void> {
  return tellOrLog(() => {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  });
}

async function writeSummary(markdown: string, warnings: readonly string[]): Promise<void> {
  const parts = [markdown, ...warnings.map(warning => `⚠️ ${warning}`)];
  const { GITHUB_STEP_SUMMARY } = process.env;
  if (GITHUB_STEP_SUMMARY)
    await tellOrLog(() => appendFile(GITHUB_STEP_SUMMARY, parts.join('\n\n')), markdown);
}

/**
 * Tells GitHub how the run ended. What it did stands whether or not that can be told, on a disk that is full, say: then the run is red,
 * and the log has it.
 */
async function tellOrLog(tell: () => unknown, instead?: string): Promise<void> {
  try {
    await tell();
  } catch (error) {
    process.exitCode = core.ExitCode.Failure;
    log.error(`What this run did could not be written to its page: ${reasonOf(error)}. Its log has it.`);
    if (instead !== undefined) log.info(instead);
  }
}
