import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const DIST = process.env.ACTION_DIST ?? fileURLToPath(new URL('../../dist', import.meta.url));
const FREE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'];
const RULE = `\n${'-'.repeat(80)}\n\n`;

/** The packages of which the bundle says that it holds code: each module begins with its path. */
async function bundledPackages(): Promise<Set<string>> {
  const files = (await readdir(DIST)).filter(name => name.endsWith('.js'));
  const texts = await Promise.all(files.map(name => readFile(join(DIST, name), 'utf8')));
  const paths = texts.flatMap(text => [
    ...text.matchAll(/^\s*\/\/ .*node_modules\/((?:@[^/\s]+\/)?[^/\s]+)\//gm),
  ]);
  return new Set(paths.map(([, name = '']) => name));
}

test('licenses.txt has the free licence of everything that is bundled', async () => {
  const entries = (await readFile(join(DIST, 'licenses.txt'), 'utf8')).split(RULE);
  const listed = new Set<string>();
  for (const entry of entries) {
    const [, name = '', license = '', text = ''] =
      /^(\S+) \S+\nLicense: (.*)\n\n([\s\S]*)$/.exec(entry) ?? expect.fail(`no entry: ${entry.slice(0, 80)}`);
    const terms = license.replace(/[()]/g, '').split(/ AND | OR /);
    expect(
      terms.filter(term => !FREE.includes(term)),
      name,
    ).toEqual([]);
    expect(text, name).toMatch(/Copyright|Permission is hereby granted|free and unencumbered/i);
    listed.add(name);
  }
  const bundled = await bundledPackages();
  expect(bundled.size).toBeGreaterThan(10);
  expect([...bundled].filter(name => !listed.has(name))).toEqual([]);
});
