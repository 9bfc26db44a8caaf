type NumberReader = (value: number, source: string) => unknown;

const WHOLE_NUMBER = /^-?\d+$/;
/** Every number that a double would round has at least as many digits. */
const LONG_NUMBER = /\d{16}/;

/** Parses JSON, keeping whole numbers that a double would round as bigints. */
export function parseJson(text: string): unknown {
  if (!LONG_NUMBER.test(text)) return JSON.parse(text);
  return parseWith(text, (value, source) =>
    WHOLE_NUMBER.test(source) && !Number.isSafeInteger(value) ? BigInt(source) : value,
  );
}

/** Parses JSON with every number that is written in digits alone as a bigint; others (`1e10`, `1.5`) stay numbers. */
export function parseJsonIntegers(text: string): unknown {
  return parseWith(text, (value, source) => (WHOLE_NUMBER.test(source) ? BigInt(source) : value));
}

/** Writes JSON with bigints as plain digits. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value, (_key, member) => (typeof member === 'bigint' ? rawNumber(member) : member));
}

function parseWith(text: string, read: NumberReader): unknown {
  return JSON.parse(text, (_key: string, value: unknown, context?: { source: string }) =>
    typeof value === 'number' && context ? read(value, context.source) : value,
  );
}

/** TypeScript's library does not declare `JSON.rawJSON` yet. */
function rawNumber(value: bigint): unknown {
  return (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(String(value));
}
