import { relative } from 'node:path';
import { createMasks } from './masks.ts';
import { parseCommand, type WorkflowCommand } from './workflow-command.ts';

/** GitHub keeps the first ten of each kind: https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs */
const ANNOTATIONS_OF_A_KIND = 10;
const LONGEST_ANNOTATION = 4096;

export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  title?: string;
  /** Relative to the workspace. */
  file?: string;
  line?: number;
}

export type StepOutput = ReturnType<typeof readStepOutput>;

/** Reads what a step prints as the runner does: line by line, with the masks and commands so far. */
export function readStepOutput({ workspace, debug }: { workspace: string; debug: boolean }) {
  const masks = createMasks();
  const log: string[] = [];
  const printed: string[] = [];
  const allAnnotations: Annotation[] = [];
  const outputs: Record<string, string> = {};
  const added: string[] = [];
  let stopToken: string | undefined;
  let echo = false;

  const show = (text: string) => void log.push(masks.apply(text));

  const annotate = (level: Annotation['level'], message: string, properties: Record<string, string> = {}) => {
    const { title, file, line } = properties;
    const annotation: Annotation = { level, message: masks.apply(message).slice(0, LONGEST_ANNOTATION) };
    if (title) annotation.title = masks.apply(title);
    if (file) annotation.file = file.startsWith(`${workspace}/`) ? relative(workspace, file) : file;
    if (Number.isInteger(Number.parseInt(line ?? '', 10))) annotation.line = Number(line);
    allAnnotations.push(annotation);
    show(`##[${level}]${message}`);
  };

  const commands: Record<string, (command: WorkflowCommand) => void> = {
    error: ({ data, properties }) => annotate('error', data, properties),
    warning: ({ data, properties }) => annotate('warning', data, properties),
    notice: ({ data, properties }) => annotate('notice', data, properties),
    debug: ({ data }) => {
      if (debug) for (const line of data.split(/\r?\n/)) show(`##[debug]${line}`);
    },
    group: ({ data }) => show(`##[group]${data}`),
    endgroup: () => show('##[endgroup]'),
    'add-mask': ({ data }) => {
      if (data.trim() === '')
        return annotate('warning', "Can't add secret mask for empty string in ##[add-mask] command.");
      added.push(data);
      masks.add(data);
    },
    'set-output': ({ data, properties }) => {
      if (!properties.name)
        return refuse('set-output', "Required field 'name' is missing in ##[set-output] command.");
      outputs[properties.name] = data;
    },
    echo: ({ data }) => {
      echo = data.trim().toLowerCase() === 'on';
    },
    'set-env': () => refuse('set-env', 'The `set-env` command is disabled.'),
    'add-path': () => refuse('add-path', 'The `add-path` command is disabled.'),
    'save-state': () => undefined,
    'add-matcher': () => undefined,
    'remove-matcher': () => undefined,
    'stop-commands': ({ data }) => {
      if (data === '' || data in commands || data === 'pause-logging') {
        return refuse('stop-commands', 'This token cannot be used to stop commands.');
      }
      stopToken = data.toLowerCase();
      if (data.length > 6) masks.add(data);
    },
  };
  const known = new Set(Object.keys(commands));
  /** These say nothing of their own when the step asked for an echo of its commands. */
  const silent = new Set(['error', 'warning', 'notice', 'debug', 'add-mask']);

  const refuse = (command: string, reason: string) => {
    annotate('error', `Unable to process command '${command}' successfully.`);
    annotate('error', reason);
  };

  const line = (text: string): void => {
    if (stopToken !== undefined) {
      if (parseCommand(text, new Set([stopToken]))) stopToken = undefined;
      printed.push(text);
      show(text);
      return;
    }
    const command = parseCommand(text, known);
    if (command?.name !== 'add-mask') printed.push(text);
    if (!command || command.name === 'stop-commands' || (echo && !silent.has(command.name))) show(text);
    if (command) commands[command.name]?.(command);
  };

  return {
    masks,
    line,
    annotate,
    /** What the step itself masked, in order. */
    addedMasks: added,
    /** As GitHub shows it. */
    log,
    /** As printed, unmasked, without the commands that add a mask. */
    printed,
    /** Those of the deprecated `set-output` command. */
    outputs,
    allAnnotations,
    /** The ones that GitHub keeps. */
    annotations: (): Annotation[] =>
      allAnnotations.filter(
        (annotation, index) =>
          allAnnotations.slice(0, index).filter(({ level }) => level === annotation.level).length <
          ANNOTATIONS_OF_A_KIND,
      ),
  };
}

/** Cuts a stream of text into lines where the runner does: at LF, CR LF, and CR alone. */
export function lineReader(line: (text: string) => void) {
  let rest = '';
  return {
    write(chunk: string): void {
      const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      for (const complete of lines) line(complete);
    },
    end(): void {
      if (rest !== '') line(rest.replace(/\r$/, ''));
      rest = '';
    },
  };
}
