import { type Fields, fieldsOf } from '../base/fields.ts';

/** The entries of a list; none where there is no list. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The object in a member; an empty object where there is none. */
export function member(object: Fields, name: string): Fields {
  return fieldsOf(object[name]);
}

/** The number or text in a member, as it stands; `undefined` for anything else. */
export function scalar(object: Fields, name: string): string | number | undefined {
  const value = object[name];
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}
