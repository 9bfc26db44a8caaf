import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PLAY_COLUMNS } from '../src/csv/columns.ts';
import { action } from './workflow-files.ts';

const REFERENCE = readFileSync('REFERENCE.md', 'utf8');
const inputs = Object.entries(action.inputs ?? {});
const outputs = Object.entries(action.outputs ?? {});

/** The rows of the table below a heading, by the name in their first cell; empty without such a heading. */
function rowsBelow(heading: string): Map<string, string> {
  const [, section = ''] = REFERENCE.split(new RegExp(`^#{2,4} ${heading}$`, 'm'));
  const [body = ''] = section.split(/^#{1,4} /m);
  return new Map([...body.matchAll(/^\| `([\w-]+)` \|.*$/gm)].map(([row, name = '']) => [name, row]));
}

describe('the table of inputs in REFERENCE.md', () => {
  const rows = rowsBelow('Inputs');

  test('has a row for every input of action.yml, in its order, and for no other', () => {
    expect([...rows.keys()]).toEqual(inputs.map(([name]) => name));
  });

  test.each(inputs)(
    'says of %s what action.yml does: its meaning, whether it is required, its default',
    (name, input) => {
      const meaning = `${input?.description}${input?.required ? ' **Required.**' : ''}`;
      const preset = input?.default === undefined ? '' : `\`${input.default}\``;
      expect(rows.get(name)).toBe(`| \`${name}\` | ${meaning} | ${preset} |`);
    },
  );
});

describe('the table of outputs in REFERENCE.md', () => {
  const rows = rowsBelow('Outputs');

  test('has a row for every output of action.yml, in its order, and for no other', () => {
    expect([...rows.keys()]).toEqual(outputs.map(([name]) => name));
  });

  test.each(outputs)('says of %s what action.yml does', (name, output) => {
    expect(rows.get(name)).toBe(`| \`${name}\` | ${output.description} |`);
  });
});

test('the table of columns in REFERENCE.md has a row for every column of the CSV, in its order', () => {
  expect([...rowsBelow('The CSV').keys()]).toEqual([...PLAY_COLUMNS]);
});
