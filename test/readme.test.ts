import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { action } from './workflow-files.ts';

const README = readFileSync('README.md', 'utf8');
const inputs = Object.entries(action.inputs ?? {});
const outputs = Object.keys(action.outputs ?? {});

/** The rows of the tables below a heading, by the name in their first cell; empty without such a heading. */
function rowsBelow(heading: string): Map<string, string> {
  const [, section = ''] = README.split(new RegExp(`^#{2,4} ${heading}$`, 'm'));
  const [body = ''] = section.split(/^#{1,4} /m);
  return new Map([...body.matchAll(/^\| `([\w-]+)` \|.*$/gm)].map(([row, name = '']) => [name, row]));
}

describe('README.md', () => {
  test('has a row for every input of action.yml, in its order, and for no other', () => {
    expect([...rowsBelow('Inputs').keys()]).toEqual(inputs.map(([name]) => name));
  });

  test.each(inputs.filter(([, input]) => input?.default !== undefined))(
    'says what %s is by default, as action.yml does',
    (name, input) => {
      expect(rowsBelow('Inputs').get(name)).toContain(`\`${input?.default}\``);
    },
  );

  test('has a row for every output of action.yml, in its order, and for no other', () => {
    expect([...rowsBelow('Outputs').keys()]).toEqual(outputs);
  });
});
