// What is read before the first request is checked by these: zod, which checks everything else, takes longer to load than all
// that comes before it.

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a JSON object; none for anything else. */
export function fieldsOf(value: unknown): Fields {
  return isObject(value) ? value : {};
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** A check that what is not there also passes. */
export function orNone<T>(is: (value: unknown) => value is T): (value: unknown) => value is T | undefined {
  return (value): value is T | undefined => value === undefined || is(value);
}

/** A check that `null`, and what is not there, also pass. */
export function orNull<T>(
  is: (value: unknown) => value is T,
): (value: unknown) => value is T | null | undefined {
  return (value): value is T | null | undefined => value == null || is(value);
}
