import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { RecordedRequest } from '../simulator/requests.ts';
import type { RunResult } from './runner.ts';

/** Fewer characters of an encoded secret than these are found by chance. */
const SHORTEST_TRACE = 8;
/** As many characters of a longer form in a row give the secret away. */
const PIECE = 16;
/** Every piece holds one run of so many characters that starts at a multiple of one more. */
const GRAM = 8;

interface Trace {
  secret: number;
  form: string;
  bytes: Buffer;
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
    ...filesBelow(result.workspace, allowFile),
    ...filesBelow(result.temp, allowFile),
  ];
  const toTrakt = result.requests.filter(isToTrakt).map(sentToTrakt);
  const found = [...findTraces(places, traces), ...findTraces(toTrakt, gitHubTraces)];
  if (found.length > 0) throw new Error(`The run leaves secrets behind:\n${[...new Set(found)].join('\n')}`);
}

type Place = [place: string, content: string | Buffer];

function findTraces(places: readonly Place[], traces: readonly Trace[]): string[] {
  const short = traces.filter(({ bytes }) => bytes.length < PIECE);
  const long = gramsOf(traces.filter(({ bytes }) => bytes.length >= PIECE));
  return places.flatMap(([place, given]) => {
    const content = typeof given === 'string' ? Buffer.from(given) : given;
    const whole = short.filter(({ bytes }) => content.includes(bytes));
    return [...whole, ...pieces(content, long)].map(
      ({ secret, form }) => `secret ${secret} (${form}) is in ${place}`,
    );
  });
}

/** Where each run of characters stands in all traces in a row: a hash table in numbers, because these are made for every step. */
interface Grams {
  all: Buffer;
  traces: readonly Trace[];
  /** Where each trace begins in `all`. */
  starts: readonly number[];
  /** The last place of each hash, counted from one. */
  heads: Int32Array;
  /** The place before of the same one. */
  others: Int32Array;
}

function gramsOf(traces: readonly Trace[]): Grams {
  const all = Buffer.concat(traces.map(({ bytes }) => bytes));
  const starts: number[] = [];
  const heads = new Int32Array(2 ** Math.max(10, Math.ceil(Math.log2(all.length + 1)) + 1));
  const others = new Int32Array(all.length + 1);
  const at = readerOf(all);
  let start = 0;
  for (const { bytes } of traces) {
    starts.push(start);
    for (let place = start; place + GRAM <= start + bytes.length; place++) {
      const slot = hashAt(at, place) & (heads.length - 1);
      others[place + 1] = heads[slot] ?? 0;
      heads[slot] = place + 1;
    }
    start += bytes.length;
  }
  return { all, traces, starts, heads, others };
}

/** The traces of which a piece is in the content. */
function pieces(content: Buffer, { all, traces, starts, heads, others }: Grams): Trace[] {
  const found = new Set<Trace>();
  const at = readerOf(content);
  for (let start = 0; start + GRAM <= content.length; start += GRAM + 1) {
    let place = heads[hashAt(at, start) & (heads.length - 1)] ?? 0;
    for (; place > 0; place = others[place] ?? 0) {
      if (all[place - 1] !== content[start]) continue;
      const index = starts.findLastIndex(begin => begin < place);
      const [trace, begin] = [traces[index], starts[index] ?? 0];
      if (trace === undefined) continue;
      if (sharedLength(content, start, trace.bytes, place - 1 - begin) >= PIECE) found.add(trace);
    }
  }
  return [...found];
}

function readerOf({ buffer, byteOffset, length }: Buffer): DataView {
  return new DataView(buffer, byteOffset, length);
}

/** Of the run of characters that begins there. */
function hashAt(at: DataView, place: number): number {
  const mixed = Math.imul(at.getUint32(place), 0x9e3779b1) ^ Math.imul(at.getUint32(place + 4), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

/** How many characters around two places are the same in a row. */
function sharedLength(a: Buffer, atA: number, b: Buffer, atB: number): number {
  let before = 0;
  while (before < Math.min(atA, atB) && a[atA - before - 1] === b[atB - before - 1]) before += 1;
  let after = 0;
  while (atA + after < a.length && atB + after < b.length && a[atA + after] === b[atB + after]) after += 1;
  return before + after;
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
    .map(([form, text]) => ({ secret, form, bytes: Buffer.from(text) }));
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

/** At once: hundreds of small files take longer by way of other threads. */
function filesBelow(root: string, allowed: (path: string) => boolean): Place[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const places: Place[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (allowed(path)) continue;
    places.push(['the name of a file', relative(root, path)]);
    if (entry.isFile()) places.push([`the file ${path}`, readFileSync(path)]);
    if (entry.isSymbolicLink()) places.push([`the link ${path}`, readlinkSync(path)]);
  }
  return places;
}
