import { readdir, readFile } from 'node:fs/promises';
import type { Metafile } from 'esbuild';

/** The licence of every package of which something is bundled. */
export async function licenses(metafiles: readonly Metafile[]): Promise<string> {
  const folders = new Set<string>();
  for (const { inputs } of metafiles.flatMap(({ outputs }) => Object.values(outputs))) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^(?:[\w-]+:)?(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  const entries = await Promise.all([...folders].toSorted().map(describePackage));
  return [...new Set(entries)].join(`\n${'-'.repeat(80)}\n\n`);
}

async function describePackage(folder: string): Promise<string> {
  const { name, version, license, author } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const text = (await licenseFile(folder)) ?? (license === 'MIT' ? mitLicense(author) : undefined);
  if (text === undefined) throw new Error(`Nothing says under which terms ${name} may be bundled.`);
  return `${name} ${version}\nLicense: ${license}\n\n${text}\n`;
}

async function licenseFile(folder: string): Promise<string | undefined> {
  const file = (await readdir(folder))
    .toSorted()
    .find(name => /^licen[cs]e(-mit)?(\.(md|txt))?$/i.test(name));
  return file && (await readFile(`${folder}/${file}`, 'utf8')).replaceAll('\r\n', '\n').trim();
}

/** For a package that names this licence and has no file with it. */
function mitLicense(author: string | { name: string }): string {
  return `Copyright (c) ${typeof author === 'string' ? author : author.name}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}
