import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

export interface ActionFile {
  /** The script that the runner starts, absolute. */
  main: string;
  /** Every input with its default, `''` where there is none; expressions are not evaluated. */
  inputs: Map<string, string>;
}

/** Reads an `action.yml`. Throws where it is missing or is not that of a JavaScript action. */
export function readActionFile(path: string): ActionFile {
  const { runs, inputs } = parsed(textOf(path));
  if (!runs?.using?.startsWith('node') || !runs.main)
    throw new Error(`${path} is not that of a JavaScript action.`);
  return {
    main: join(dirname(path), runs.main),
    inputs: new Map(Object.entries(inputs ?? {}).map(([name, input]) => [name, `${input?.default ?? ''}`])),
  };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Error(`There is no ${path}: the runner takes the inputs and their defaults from it.`);
  }
}

interface ActionYaml {
  runs?: { using?: string; main?: string };
  inputs?: Record<string, { default?: unknown } | null>;
}

const known = new Map<string, ActionYaml>();

/** Parses each text once: hundreds of steps read the same file. */
function parsed(text: string): ActionYaml {
  const found = known.get(text) ?? (parse(text) as ActionYaml);
  known.set(text, found);
  return found;
}

/** Fills in `${{ github.… }}`. Throws on an expression that the harness cannot evaluate. */
export function evaluate(text: string, github: Record<string, string>): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const value = github[expression.match(/^github\.(\w+)$/)?.[1] ?? ''];
    if (value === undefined) throw new Error(`The runner harness cannot evaluate \${{ ${expression} }}.`);
    return value;
  });
}

/** The name of the environment variable of an input: upper case, spaces as underscores, hyphens as they are. */
export function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
