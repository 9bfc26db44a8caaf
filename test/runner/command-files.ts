import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StepOutput } from './output.ts';

/** Larger summaries are dropped: https://github.com/actions/runner/blob/main/src/Runner.Worker/FileCommandManager.cs */
const LARGEST_SUMMARY = 1024 * 1024;

export interface CommandFiles {
  env: string;
  output: string;
  path: string;
  state: string;
  summary: string;
}

/** Creates the empty files that a step writes outputs and its summary to. */
export function createCommandFiles(temp: string): CommandFiles {
  const folder = join(temp, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  const suffix = crypto.randomUUID();
  const create = (prefix: string) => {
    const path = join(folder, `${prefix}_${suffix}`);
    writeFileSync(path, '');
    return path;
  };
  return {
    env: create('set_env'),
    output: create('set_output'),
    path: create('add_path'),
    state: create('save_state'),
    summary: create('step_summary'),
  };
}

/** The outputs in a `GITHUB_OUTPUT` file: `name=value` and `name<<delimiter`. A broken file is an error of the step. */
export function readOutputs(path: string, step: StepOutput): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  const fail = (reason: string) => {
    step.annotate('error', "Unable to process file command 'output' successfully.");
    step.annotate('error', reason);
    return outputs;
  };
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    if (line === '') continue;
    const separator = /=|<</.exec(line);
    if (!separator || separator.index === 0) return fail(`Invalid format '${line}'`);
    const name = line.slice(0, separator.index);
    const rest = line.slice(separator.index + separator[0].length);
    if (separator[0] === '=') {
      outputs[name] = rest;
      continue;
    }
    const end = lines.indexOf(rest);
    if (end < 0) return fail(`Invalid value. Matching delimiter not found '${rest}'`);
    outputs[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n');
  }
  return outputs;
}

/** The job summary as written, and as GitHub shows it: masked line by line, or nothing where it is too large. */
export function readSummary(path: string, step: StepOutput): { raw: string; shown: string } {
  const bytes = readFileSync(path);
  const raw = bytes.toString('utf8');
  if (bytes.length > LARGEST_SUMMARY) {
    const size = Math.floor(bytes.length / 1024);
    step.annotate(
      'error',
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${size}k.`,
    );
    return { raw, shown: '' };
  }
  const shown = raw
    .split('\n')
    .map(line => step.masks.apply(line))
    .join('\n');
  return { raw, shown };
}
