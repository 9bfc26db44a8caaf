import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse, stringify } from 'yaml';
import { TESTS } from './vitest.config.ts';

/**
 * Compares the mutants that survived with `argued.yaml`, which says of each why no test can fail on it. Prints in the
 * form of that file what is not argued, and what is argued and did not survive; ends with 1 if there is any.
 * `node test/mutation/survivors.ts trakt`, or with the path of a file that was mutated on its own.
 */
const ARGUED = 'test/mutation/argued.yaml';

interface Report {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}
interface Mutant {
  status: string;
  replacement: string;
  location: { start: Position; end: Position };
}
interface Position {
  line: number;
  column: number;
}

/** Mutants of one line that survive for one reason. */
interface Argument {
  line: string;
  /** What becomes what. */
  changes: string[];
  why: string;
}
type Arguments = Record<string, Argument[]>;

const { positionals } = parseArgs({ allowPositionals: true });
const argued: Arguments = parse(readFileSync(ARGUED, 'utf8'));
const missing = Object.keys(argued).filter(path => !existsSync(path));
for (const path of missing) process.stdout.write(`# there is no ${path} any more\n`);
let isClean = missing.length === 0;
for (const given of positionals.length > 0 ? positionals : Object.keys(TESTS)) {
  const folder = given.includes('/') ? given.split('/')[1] : given;
  const { files } = JSON.parse(readFileSync(`coverage/mutation-${folder}.json`, 'utf8')) as Report;
  const mutated = Object.entries(files).filter(([path]) => path.startsWith(given) || !given.includes('/'));
  for (const [path, { source, mutants }] of mutated) {
    const survivors = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage');
    const found = survivors.map(mutant => describe(mutant, source.split('\n')));
    const known = (argued[path] ?? []).flatMap(({ line, changes }) =>
      changes.map(change => ({ line, change })),
    );
    show(`not argued in ${path}`, path, without(found, known));
    show(`argued, but does not survive in ${path}`, path, without(known, found));
  }
}
process.exitCode = isClean ? 0 : 1;

type Change = { line: string; change: string };

function describe({ location: { start, end }, replacement }: Mutant, lines: readonly string[]): Change {
  const line = lines[start.line - 1] ?? '';
  const text = lines
    .slice(start.line - 1, end.line)
    .map((part, nth, { length }) =>
      part.slice(nth === 0 ? start.column - 1 : 0, nth === length - 1 ? end.column - 1 : undefined),
    )
    .join('\n');
  return { line: line.trim(), change: `${short(text)} → ${short(replacement)}` };
}

function short(code: string): string {
  const text = code.replace(/\s+/g, ' ').trim();
  return text.length > 100 ? `${text.slice(0, 70)} … ${text.slice(-25)}` : text;
}

/** Those of `changes` that `others` does not have; each of `others` stands for one. */
function without(changes: readonly Change[], others: readonly Change[]): Change[] {
  const left = others.map(({ line, change }) => `${line}\n${change}`);
  return changes.filter(({ line, change }) => {
    const nth = left.indexOf(`${line}\n${change}`);
    if (nth >= 0) left.splice(nth, 1);
    return nth < 0;
  });
}

function show(title: string, path: string, changes: readonly Change[]): void {
  if (changes.length === 0) return;
  isClean = false;
  const lines = [...Map.groupBy(changes, ({ line }) => line)];
  const entries = lines.map(([line, each]) => ({ line, changes: each.map(({ change }) => change), why: '' }));
  process.stdout.write(`# ${title}\n${stringify({ [path]: entries }, { lineWidth: 0 })}`);
}
