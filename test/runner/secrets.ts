import { readdir, readFile, readlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { RecordedRequest } from '../simulator/requests.ts';
import type { RunResult } from './runner.ts';

/** Fewer characters of an encoded secret than these are found by chance. */
const SHORTEST_TRACE = 8;
/** As many characters of a longer form in a row give the secret away. */
const PIECE = 16;
/** Every piece holds one run of so many characters that starts at a multiple of one more. */
const GRAM = PIECE / 2;

interface Trace {
  secret: number;
  form: string;
  /** Latin-1, so that each character is a byte. */
  text: string;
}

export interface SecretOptions {
  /** For files that hold a secret on purpose. */
  allowFile?: (path: string) => boolean;
  /** Secrets that are for GitHub: they may let a request to GitHub in, and must not reach Trakt. */
  forGitHub?: string[];
}

/**
 * Throws when one of these secrets, or 16 characters of one in a row, is anywhere where a run may leave it: in what it
 * printed (masked or not), its outputs, its summary, its annotations, its artifacts, what it sent to GitHub, and the
 * files below workspace and temp. Looks for the value itself, URL-encoded, JSON-escaped, in hex, and in base64 and
 * base64url at each alignment. The error says where and in which form, and never quotes the secret.
 */
export async function assertNoSecrets(
  result: RunResult,
  secrets: string[],
  { allowFile = () => false, forGitHub = [] }: SecretOptions = {},
): Promise<void> {
  const all = [...new Set([...secrets, ...forGitHub])].filter(secret => secret !== '');
  const traces = all.flatMap((secret, index) => tracesOf(secret, index + 1));
  const gitHubTraces = traces.filter(({ secret }) => forGitHub.includes(all[secret - 1] ?? ''));
  const places: Place[] = [
    ...result.printed.map((line, index): Place => [`line ${index + 1} of what it printed`, line]),
    ['its log', result.log],
    ['its error stream', withoutMaskCommands(result.stderr)],
    ...Object.entries(result.outputs).map(([name, value]): Place => [`the output ${name}`, value]),
    ['its summary', result.rawSummary],
    ['an annotation', JSON.stringify(result.allAnnotations)],
    ...result.artifacts.flatMap(({ name, bytes }): Place[] => [
      ['the name of an artifact', name],
      [`the artifact ${name}`, bytes],
    ]),
    ...result.requests
      .filter(request => !isToTrakt(request))
      .map(request => sentToGitHub(request, forGitHub)),
    ...(await filesBelow(result.workspace, allowFile)),
    ...(await filesBelow(result.temp, allowFile)),
  ];
  const toTrakt = result.requests.filter(isToTrakt).map(sentToTrakt);
  const found = [...findTraces(places, traces), ...findTraces(toTrakt, gitHubTraces)];
  if (found.length > 0) throw new Error(`The run leaves secrets behind:\n${[...new Set(found)].join('\n')}`);
}

type Place = [place: string, content: string | Buffer];

function findTraces(places: readonly Place[], traces: readonly Trace[]): string[] {
  const short = traces.filter(({ text }) => text.length < PIECE);
  const long = gramsOf(traces.filter(({ text }) => text.length >= PIECE));
  return places.flatMap(([place, given]) => {
    const content = latin1(given);
    const whole = short.filter(({ text }) => content.includes(text));
    return [...whole, ...pieces(content, long)].map(
      ({ secret, form }) => `secret ${secret} (${form}) is in ${place}`,
    );
  });
}

/** Where each run of characters comes from. */
type Grams = ReadonlyMap<string, readonly { trace: Trace; at: number }[]>;

function gramsOf(traces: readonly Trace[]): Grams {
  const grams = new Map<string, { trace: Trace; at: number }[]>();
  for (const trace of traces) {
    for (let at = 0; at + GRAM <= trace.text.length; at++) {
      const gram = trace.text.slice(at, at + GRAM);
      const known = grams.get(gram);
      if (known === undefined) grams.set(gram, [{ trace, at }]);
      else known.push({ trace, at });
    }
  }
  return grams;
}

/** The traces of which a piece is in the content. */
function pieces(content: string, grams: Grams): Trace[] {
  const found = new Set<Trace>();
  for (let start = 0; start + GRAM <= content.length; start += GRAM + 1) {
    for (const { trace, at } of grams.get(content.slice(start, start + GRAM)) ?? []) {
      if (sharedLength(content, start, trace.text, at) >= PIECE) found.add(trace);
    }
  }
  return [...found];
}

/** How many characters around two places are the same in a row. */
function sharedLength(a: string, atA: number, b: string, atB: number): number {
  let before = 0;
  while (before < Math.min(atA, atB) && a[atA - before - 1] === b[atB - before - 1]) before += 1;
  let after = 0;
  while (atA + after < a.length && atB + after < b.length && a[atA + after] === b[atB + after]) after += 1;
  return before + after;
}

function latin1(content: string | Buffer): string {
  return (typeof content === 'string' ? Buffer.from(content) : content).toString('latin1');
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
  const known = new Set<string>();
  return forms
    .filter(([form, text]) => {
      const isNew = !known.has(text);
      known.add(text);
      return isNew && (form === 'as it is' || text === value || text.length >= SHORTEST_TRACE);
    })
    .map(([form, text]) => ({ secret, form, text: latin1(text) }));
}

/** The characters of the base64 form that depend on the value alone when `shift` other bytes come before it. */
function base64Core(bytes: Buffer, shift: number): string {
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replace(/=+$/, '');
  const bits = (shift + bytes.length) * 8;
  return encoded.slice(Math.ceil((shift * 8) / 6), Math.floor(bits / 6));
}

function isToTrakt({ host }: RecordedRequest): boolean {
  return host === 'api' || host === 'auth';
}

/** Without the token that lets the request in. */
function sentToGitHub(request: RecordedRequest, forGitHub: readonly string[]): Place {
  const { authorization = '', ...headers } = request.headers;
  const isPass = forGitHub.length === 0 || forGitHub.some(secret => authorization.endsWith(` ${secret}`));
  const sent = [request.path, JSON.stringify(headers), request.rawBody, ...(isPass ? [] : [authorization])];
  return [`a request to GitHub (${request.method} ${request.path.split('?', 1)[0]})`, sent.join('\n')];
}

function sentToTrakt({ method, path, headers, rawBody }: RecordedRequest): Place {
  const sent = [path, JSON.stringify(headers), rawBody].join('\n');
  return [`a request to Trakt (${method} ${path.split('?', 1)[0]})`, sent];
}

function withoutMaskCommands(text: string): string {
  return text.replace(/^\s*::add-mask::.*$/gm, '');
}

async function filesBelow(root: string, allowed: (path: string) => boolean): Promise<Place[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const places: Place[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (allowed(path)) continue;
    places.push(['the name of a file', relative(root, path)]);
    if (entry.isFile()) places.push([`the file ${path}`, await readFile(path)]);
    if (entry.isSymbolicLink()) places.push([`the link ${path}`, await readlink(path)]);
  }
  return places;
}
