import { readdir, readFile, readlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { RecordedRequest } from '../simulator/requests.ts';
import type { RunResult } from './runner.ts';

/** Fewer characters of an encoded secret than these are found by chance. */
const SHORTEST_TRACE = 8;

interface Trace {
  secret: number;
  form: string;
  text: string;
}

/**
 * Throws when one of these secrets is anywhere where a run may leave it: in what it printed (masked or not), its
 * outputs, its summary, its annotations, its artifacts, what it sent to GitHub (but for the token that a request
 * carries to be let in), and the files below workspace and temp. Looks for the value
 * itself, URL-encoded, JSON-escaped, in hex, and in base64 and base64url at each alignment. The error says where and
 * in which form, and never quotes the secret. `allowFile` is for files that hold a secret on purpose.
 */
export async function assertNoSecrets(
  result: RunResult,
  secrets: string[],
  { allowFile = () => false }: { allowFile?: (path: string) => boolean } = {},
): Promise<void> {
  const traces = secrets
    .filter(secret => secret !== '')
    .flatMap((secret, index) => tracesOf(secret, index + 1));
  const places: [place: string, content: string | Buffer][] = [
    ...result.printed.map((line, index): [string, string] => [`line ${index + 1} of what it printed`, line]),
    ['its log', result.log],
    ['its error stream', withoutMaskCommands(result.stderr)],
    ...Object.entries(result.outputs).map(([name, value]): [string, string] => [`the output ${name}`, value]),
    ['its summary', result.rawSummary],
    ['an annotation', JSON.stringify(result.allAnnotations)],
    ...result.artifacts.flatMap(({ name, bytes }): [string, string | Buffer][] => [
      ['the name of an artifact', name],
      [`the artifact ${name}`, bytes],
    ]),
    ...result.requests.flatMap(sentToGitHub),
    ...(await filesBelow(result.workspace, allowFile)),
    ...(await filesBelow(result.temp, allowFile)),
  ];
  const found = places.flatMap(([place, content]) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    return traces
      .filter(({ text }) => bytes.includes(text))
      .map(({ secret, form }) => `secret ${secret} (${form}) is in ${place}`);
  });
  if (found.length > 0) throw new Error(`The run leaves secrets behind:\n${[...new Set(found)].join('\n')}`);
}

function tracesOf(value: string, secret: number): Trace[] {
  const bytes = Buffer.from(value);
  const forms: [form: string, text: string][] = [
    ['as it is', value],
    ['URL-encoded', encodeURIComponent(value)],
    ['JSON-escaped', JSON.stringify(value).slice(1, -1)],
    ['hex', bytes.toString('hex')],
    ['hex', bytes.toString('hex').toUpperCase()],
    ...[0, 1, 2].flatMap((shift): [string, string][] => {
      const text = base64Core(bytes, shift);
      return [
        ['base64', text],
        ['base64url', text.replaceAll('+', '-').replaceAll('/', '_')],
      ];
    }),
  ];
  return forms
    .filter(([form, text]) => text === value || form === 'as it is' || text.length >= SHORTEST_TRACE)
    .map(([form, text]) => ({ secret, form, text }));
}

/** The characters of the base64 form that depend on the value alone when `shift` other bytes come before it. */
function base64Core(bytes: Buffer, shift: number): string {
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  const bits = (shift + bytes.length) * 8;
  return encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(bits / 6));
}

function sentToGitHub(request: RecordedRequest): [string, string][] {
  if (request.host === 'api' || request.host === 'auth') return [];
  const { authorization: _, ...headers } = request.headers;
  const place = `a request to GitHub (${request.method} ${request.path.split('?', 1)[0]})`;
  return [[place, [request.path, JSON.stringify(headers), request.rawBody].join('\n')]];
}

function withoutMaskCommands(text: string): string {
  return text.replace(/^\s*::add-mask::.*$/gm, '');
}

async function filesBelow(
  root: string,
  allowed: (path: string) => boolean,
): Promise<[string, string | Buffer][]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const places: [string, string | Buffer][] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (allowed(path)) continue;
    places.push(['the name of a file', relative(root, path)]);
    if (entry.isFile()) places.push([`the file ${path}`, await readFile(path)]);
    if (entry.isSymbolicLink()) places.push([`the link ${path}`, await readlink(path)]);
  }
  return places;
}
