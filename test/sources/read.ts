import { readFileSync } from 'node:fs';
import type { GivenRow } from '../../src/csv/given-row.ts';
import { readSources } from '../../src/sources/read-sources.ts';

/** What a file says, given as text. */
export const readText = (text: string, path = 'a.csv', account?: string) =>
  readSources([{ path, bytes: Buffer.from(text) }], account);

/** What a file of `test/fixtures/sources` says. */
export function readFixture(name: string, account?: string) {
  const bytes = readFileSync(new URL(`../fixtures/sources/${name}`, import.meta.url));
  return readSources([{ path: name, bytes }], account);
}

/** A row without where it stands. */
export function saidBy({ place: _, source: __, cells: ___, ...said }: GivenRow) {
  return said;
}

/** Each row, or why it is not certain; each problem and warning. */
export function inWords({ rows, problems, warnings }: ReturnType<typeof readSources>): string[] {
  return [
    ...rows.map(({ claims, time, doubt }) => doubt ?? `${JSON.stringify(claims)} ${JSON.stringify(time)}`),
    ...problems.map(({ message, place }) => `problem ${place?.line ?? ''}: ${message}`),
    ...warnings.map(({ message, place }) => `warning ${place?.line ?? ''}: ${message}`),
  ];
}
