import { quote } from '../base/wording.ts';
import { explainBadId, parseHistoryId } from '../csv/cells.ts';
import { isLoopback } from '../http/loopback.ts';

/** The inputs of a run, and what is wrong with them: all of it is gathered before any of it is reported. */
export interface ReadInput {
  /** The trimmed value of an input, `''` when it is not given. */
  (name: string): string;
  /**
   * Notes something that is wrong; the reader goes on with any value that fits.
   * @param settings where in the settings of the repository the value belongs
   */
  problem(message: string, settings?: 'secrets' | 'variables'): void;
}

/** @param get the trimmed value of an input, `''` when it is not given */
export function createReadInput(
  get: (name: string) => string,
  problem: (...problem: Parameters<ReadInput['problem']>) => unknown,
): ReadInput {
  return Object.assign((name: string) => get(name), {
    problem: (...given: Parameters<ReadInput['problem']>) => void problem(...given),
  });
}

/** Notes with `hint` when the input is not given. */
export function required(
  input: ReadInput,
  name: string,
  hint: string,
  settings?: 'secrets' | 'variables',
): string {
  const value = input(name);
  if (value === '') input.problem(`The input ${name} is missing. ${hint}`, settings);
  return value;
}

/** What people give for a Client ID, and what it is. Real ones are never quoted by a pattern for what they must be. */
const NO_CLIENT_IDS: readonly [RegExp, string][] = [
  [/^urn:/i, 'is the redirect URI'],
  [/^\w+:\/\//, 'is an address'],
  [/^["'“”‘’].*["'“”‘’]$/s, 'is in quotation marks'],
  [/^client[ _-]?id\s*[:=]/i, 'begins with “Client ID”'],
  [/^client[ _-]?secret\s*[:=]/i, 'is the Client Secret'],
  [/^(trakt_)?client_id$/i, 'is the name of the variable'],
  [/\s/, 'has spaces or several lines'],
  [/[^\w.~-]/, 'has a character that no Client ID has'],
];

/** The Client ID of the app. What cannot be one is named, and not shown: it can be a secret in the wrong place. */
export function readClientId(input: ReadInput, hint: string): string {
  const value = required(input, 'client-id', hint, 'variables');
  const found = value === '' ? undefined : NO_CLIENT_IDS.find(([pattern]) => pattern.test(value));
  if (found !== undefined) {
    input.problem(
      `The input client-id ${found[1]}; it must be the Client ID alone, as developer.trakt.tv/apps shows it.`,
      'variables',
    );
  }
  return value;
}

/** A list separated by commas or new lines, for titles and paths, which hold spaces. */
export function splitNames(text: string): string[] {
  return text
    .split(/[,\r\n]+/)
    .map(name => name.trim())
    .filter(Boolean);
}

/** One large number as a spreadsheet groups it, or several small ones: that is not clear. */
const GROUPED = /(?<!\d)\d{1,3}(?:[ ,\u00A0\u202F]\d{3}){2,}(?!\d)/;

/** History IDs separated by commas, semicolons, white space or new lines; each once. */
export function readIds(input: ReadInput): string[] {
  const given = input('ids')
    .split(/[\s,;]+/)
    .filter(Boolean);
  const wrong = given.find(text => parseHistoryId(text) === undefined);
  const grouped = GROUPED.exec(input('ids'))?.[0];
  if (wrong !== undefined)
    input.problem(`The input ids cannot be read. ${explainBadId(wrong)} Nothing was changed.`);
  else if (grouped !== undefined)
    input.problem(
      `The input ids cannot be read. ${quote(grouped)} may be one history ID or several. Write it without commas and spaces. Nothing was changed.`,
    );
  return [...new Set(given.map(parseHistoryId).filter(id => id !== undefined))];
}

/** The secret that holds the session, unless the input secret-name says otherwise. */
export const SECRET_NAME = 'TRAKT_TOKEN';
/** Where a backup is unless the input directory says otherwise. */
export const BACKUP_DIRECTORY = 'history';

export function readSecretName(input: ReadInput): string {
  const name = input('secret-name') || SECRET_NAME;
  if (/^[a-z_][a-z0-9_]*$/i.test(name)) return name;
  input.problem(
    `The input secret-name is ${quote(name)}; a secret’s name has only letters, digits and underscores.`,
  );
  return name;
}

/** As YAML and people write them, in any case. */
const YES: ReadonlySet<string> = new Set(['true', '1', 'yes', 'on', 'y', 'enabled']);
const NO: ReadonlySet<string> = new Set(['false', '0', 'no', 'off', 'n', 'disabled']);

export function readBoolean(input: ReadInput, name: string, otherwise: boolean): boolean {
  const value = input(name);
  const word = value.toLowerCase();
  if (YES.has(word)) return true;
  if (NO.has(word)) return false;
  if (value !== '') input.problem(`The input ${name} is ${quote(value)}; it must be true or false.`);
  return otherwise;
}

/** A kind of number, and how a message names it. */
interface NumberKind {
  isWhole: boolean;
  least: number;
  most: number;
  what: string;
}

export const wholeDays: NumberKind = {
  isWhole: true,
  least: 1,
  most: 400,
  what: 'a whole number of days from 1 to 400',
};
export const atLeastOne: NumberKind = {
  isWhole: true,
  least: 1,
  most: Number.MAX_SAFE_INTEGER,
  what: 'a whole number, 1 or more',
};
export const hours: NumberKind = {
  isWhole: false,
  least: 0,
  most: 87_600,
  what: 'a number of hours from 0 to 87,600 (ten years)',
};
export const plays: NumberKind = {
  isWhole: true,
  least: 0,
  most: Number.MAX_SAFE_INTEGER,
  what: 'a whole number of plays, or unlimited',
};

/** A number in digits; `otherwise` when it is not given. Notes anything else, and a number that is not of this kind. */
export function readNumber<T>(
  input: ReadInput,
  name: string,
  otherwise: T,
  { isWhole, least, most, what }: NumberKind,
): number | T {
  const value = input(name);
  if (value === '') return otherwise;
  const number = Number(value);
  const isOfKind = number >= least && number <= most && (!isWhole || Number.isSafeInteger(number));
  if (isOfKind && /^\d+(\.\d+)?$/.test(value)) return number;
  input.problem(`The input ${name} is ${quote(value)}; it must be ${what}.`);
  return otherwise;
}

/** One of a few words, in any case. */
export function readChoice<const T extends string>(
  input: ReadInput,
  name: string,
  choices: readonly [T, ...T[]],
): T {
  const value = input(name).toLowerCase();
  const found = choices.find(choice => choice === value);
  if (found !== undefined || value === '') return found ?? choices[0];
  const list = `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)}`;
  input.problem(`The input ${name} is ${quote(input(name))}; it must be ${list}.`);
  return choices[0];
}

/** The address of a host without a trailing slash. Tokens travel there, so plain http is only for loopback. */
export function readHost(input: ReadInput, name: string, otherwise: string): string {
  const value = input(name) || otherwise;
  const url = URL.parse(value);
  if (url !== null && isTrustworthy(url)) return (url.origin + url.pathname).replace(/\/+$/, '');
  input.problem(
    `The input ${name} is ${quote(value)}; it must be an https address because your session is sent there. Nothing was sent.`,
  );
  return otherwise;
}

function isTrustworthy(url: URL): boolean {
  const isPlain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return isPlain && (url.protocol === 'https:' || isLoopback(url));
}
