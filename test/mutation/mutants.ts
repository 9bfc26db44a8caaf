import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { filesOfSentences } from '../summaries/said.ts';

/** A small change of a line of `src/`. */
export interface Mutant {
  id: string;
  path: string;
  /** The line as it stands, from 1. */
  number: number;
  line: string;
  /** What becomes what. */
  change: string;
}

/** Mutants of one line that survive for one reason. */
interface Argument {
  line: string;
  changes: string[];
  why: string;
}

/** Stryker's part that makes mutants. It is installed beside this file only by `npm run test:mutation`. */
interface Stryker {
  Instrumenter: new (
    log: object,
  ) => {
    instrument(
      files: { name: string; mutate: true; content: string }[],
      options: object,
    ): Promise<{
      files: { name: string; content: string }[];
      mutants: {
        id: string;
        fileName: string;
        mutatorName: string;
        replacement?: string;
        /** From 0. */
        location: Record<'start' | 'end', { line: number; column: number }>;
      }[];
    }>;
  };
}
const STRYKER: string = '@stryker-mutator/instrumenter';

const nothing = () => undefined;
const no = () => false;
const QUIET = {
  ...{ isTraceEnabled: no, isDebugEnabled: no, isInfoEnabled: no },
  ...{ isWarnEnabled: no, isErrorEnabled: no, isFatalEnabled: no },
  ...{ trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing, fatal: nothing },
};

/**
 * All mutants of these files, and the source of each file with all of them in it. Left out are sentences of the files
 * of which test/summaries/said.ts holds every sentence to a page: these pages are compared word for word, so that
 * trying each sentence would show what is known.
 */
export async function mutantsOf(
  paths: readonly string[],
): Promise<{ mutants: Mutant[]; sources: Record<string, string> }> {
  const said = new Set(filesOfSentences().map(file => `src/${file}`));
  const texts = new Map(paths.map(path => [path, readFileSync(path, 'utf8')]));
  const given = [...texts].map(([name, content]) => ({ name, mutate: true as const, content }));
  const { Instrumenter } = (await import(STRYKER)) as Stryker;
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const { files, mutants } = await new Instrumenter(QUIET).instrument(given, options);
  const described = mutants.map(({ id, fileName, mutatorName, replacement, location: { start, end } }) => {
    const lines = (texts.get(fileName) ?? '').split('\n').slice(start.line, end.line + 1);
    const line = (lines[0] ?? '').trim();
    const whole = lines.length;
    const code = lines
      .map((part, nth) =>
        part.slice(nth === 0 ? start.column : 0, nth === whole - 1 ? end.column : undefined),
      )
      .join('\n');
    const isSentence = mutatorName === 'StringLiteral' && said.has(fileName) && /\p{L}+ \p{L}+/u.test(code);
    const change = `${short(code)} → ${short(replacement ?? '')}`;
    return { id, path: fileName, number: start.line + 1, line, change, isSentence };
  });
  return {
    mutants: described.filter(({ isSentence }) => !isSentence).map(({ isSentence: _, ...mutant }) => mutant),
    sources: Object.fromEntries(files.map(({ name, content }) => [name, content])),
  };
}

function short(code: string): string {
  const text = code.replace(/\s+/g, ' ').trim();
  return text.length > 100 ? `${text.slice(0, 70)} … ${text.slice(-25)}` : text;
}

/** Says of a mutant whether `argued.yaml` says why no test can fail on it: of this one, or of its like in any file (`*`). */
export function openArguments(): (mutant: Mutant) => 'itself' | 'its like' | undefined {
  const argued = readArguments();
  const isIn = (entries: readonly Argument[] | undefined, { line, change }: Mutant) =>
    entries?.some(each => (each.line === line || each.line === '*') && each.changes.includes(change)) ===
    true;
  return mutant =>
    isIn(argued[mutant.path], mutant) ? 'itself' : isIn(argued['*'], mutant) ? 'its like' : undefined;
}

/** What `argued.yaml` says of lines that are no longer there. */
export function staleArguments(): string[] {
  return Object.entries(readArguments()).flatMap(([path, entries]) => {
    if (path === '*') return [];
    if (!existsSync(path)) return [path];
    const lines = new Set(
      readFileSync(path, 'utf8')
        .split('\n')
        .map(line => line.trim()),
    );
    return entries.filter(({ line }) => !lines.has(line)).map(({ line }) => `${path}: ${line}`);
  });
}

function readArguments(): Record<string, Argument[]> {
  return parse(readFileSync('test/mutation/argued.yaml', 'utf8'));
}
