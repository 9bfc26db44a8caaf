export type JsonObject = Record<string, unknown>;

/** Whether a JSON value is an object, and neither a list nor `null`. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The entries of a list; none where there is no list. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The object in a member; an empty object where there is none. */
export function member(object: JsonObject, name: string): JsonObject {
  const value = object[name];
  return isObject(value) ? value : {};
}

/** The number or text in a member, as it stands; `undefined` for anything else. */
export function scalar(object: JsonObject, name: string): string | number | undefined {
  const value = object[name];
  return typeof value === 'number' || typeof value === 'string' ? value : undefined;
}
