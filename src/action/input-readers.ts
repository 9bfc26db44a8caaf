import * as z from 'zod';
import { Failure } from '../base/failure.ts';
import { quote } from '../base/wording.ts';
import { explainBadId, parseHistoryId } from '../csv/cells.ts';
import { isLoopback } from '../http/loopback.ts';

/** Gives the trimmed value of an input, `''` when it is not given. */
export type ReadInput = (name: string) => string;

/** @throws Failure with `hint` when the input is not given */
export function required(input: ReadInput, name: string, hint: string): string {
  const value = input(name);
  if (value === '') throw new Failure(`The input ${name} is missing. ${hint}`);
  return value;
}

/** A list separated by commas or new lines, for titles and paths, which hold spaces. */
export function splitNames(text: string): string[] {
  return text
    .split(/[,\r\n]+/)
    .map(name => name.trim())
    .filter(Boolean);
}

/** History IDs separated by commas, semicolons, white space or new lines; each once. */
export function readIds(input: ReadInput): string[] {
  const ids = input('ids')
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map(readId);
  return [...new Set(ids)];
}

function readId(text: string): string {
  const id = parseHistoryId(text);
  if (id === undefined)
    throw new Failure(`The input ids cannot be read. ${explainBadId(text)} Nothing was changed.`);
  return id;
}

export function readSecretName(input: ReadInput): string {
  const name = input('secret-name') || 'TRAKT_TOKEN';
  if (/^[a-z_][a-z0-9_]*$/i.test(name)) return name;
  throw new Failure(
    `The input secret-name is ${quote(name)}; a secret’s name has only letters, digits and underscores.`,
  );
}

export function readBoolean(input: ReadInput, name: string, otherwise: boolean): boolean {
  const value = input(name);
  if (value === '') return otherwise;
  const parsed = z.stringbool().safeParse(value);
  if (parsed.success) return parsed.data;
  throw new Failure(`The input ${name} is ${quote(value)}; it must be true or false.`);
}

/** A kind of number, and how a message names it. */
interface NumberKind {
  schema: z.ZodType<number>;
  what: string;
}

export const wholeDays: NumberKind = {
  schema: z.coerce.number().int().min(1).max(400),
  what: 'a whole number of days from 1 to 400',
};
export const atLeastOne: NumberKind = {
  schema: z.coerce.number().int().min(1),
  what: 'a whole number, 1 or more',
};
export const hours: NumberKind = {
  schema: z.coerce.number().min(0).max(8760),
  what: 'a number of hours, 0 or more',
};
export const plays: NumberKind = {
  schema: z.coerce.number().int().min(0),
  what: 'a whole number of plays, or unlimited',
};

export function readNumber<T>(
  input: ReadInput,
  name: string,
  otherwise: T,
  { schema, what }: NumberKind,
): number | T {
  const value = input(name);
  if (value === '') return otherwise;
  const parsed = schema.safeParse(value);
  if (parsed.success && /^\d+(\.\d+)?$/.test(value)) return parsed.data;
  throw new Failure(`The input ${name} is ${quote(value)}; it must be ${what}.`);
}

/** The address of a host without a trailing slash. Tokens travel there, so plain http is only for loopback. */
export function readHost(input: ReadInput, name: string, otherwise: string): string {
  const value = input(name) || otherwise;
  const url = URL.parse(value);
  if (
    url === null ||
    (url.protocol !== 'https:' && !isLoopback(url)) ||
    url.username !== '' ||
    url.password !== '' ||
    url.search !== '' ||
    url.hash !== ''
  ) {
    throw new Failure(
      `The input ${name} is ${quote(value)}; it must be an https address, since your session travels there. Nothing was sent.`,
    );
  }
  return (url.origin + url.pathname).replace(/\/+$/, '');
}
