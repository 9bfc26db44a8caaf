import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { basename, relative } from 'node:path';
import { build, type Metafile, type OutputFile, type Plugin, transform } from 'esbuild';
import { buildReviewPage } from './review-page.ts';

/** Another folder can be named, so that work in progress does not touch what is committed. */
const OUT = process.argv[2] ?? 'dist';

/**
 * The toolkit does not say that importing it has no effects, so what it brings in for other purposes (an HTTP client
 * for OpenID tokens, say) would be loaded at every start.
 */
const withoutSideEffects: Plugin = {
  name: 'without-side-effects',
  setup(builder) {
    builder.onResolve({ filter: /./ }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      const isWanted = EFFECT_FREE.test(path) || (path.startsWith('.') && TOOLKIT.test(importer));
      if (pluginData === 'resolved' || !isWanted) return undefined;
      const resolved = await builder.resolve(path, { importer, resolveDir, kind, pluginData: 'resolved' });
      return resolved.errors.length > 0
        ? { errors: resolved.errors }
        : { path: resolved.path, namespace: resolved.namespace, sideEffects: false };
    });
  },
};
/** The toolkit needs it only for an output, and what Node's `fetch` has not loaded of it takes a millisecond at every start. */
const cryptoOnDemand: Plugin = {
  name: 'crypto-on-demand',
  setup(builder) {
    builder.onResolve({ filter: /^crypto$/ }, ({ path, importer }) =>
      TOOLKIT.test(importer) ? { path, namespace: 'crypto-on-demand', sideEffects: false } : undefined,
    );
    builder.onLoad({ filter: /./, namespace: 'crypto-on-demand' }, () => ({
      contents: "export const randomUUID = () => process.getBuiltinModule('node:crypto').randomUUID();",
    }));
  },
};
const EFFECT_FREE = /^(@actions\/(core|http-client|exec|io)|undici|csv-parse|csv-stringify)/;
const TOOLKIT = /node_modules\/@actions\/core\//;

/**
 * The action takes the context from `@actions/github`, and the toolkit for artifacts takes its client. Both are one module, which
 * imports all of Octokit: 900 kB and 70 ms at every start, if the context had no module of its own.
 */
const contextAlone: Plugin = {
  name: 'context-alone',
  setup(builder) {
    builder.onResolve({ filter: /^@actions\/github$/ }, ({ path, importer }) =>
      /node_modules/.test(importer) ? undefined : { path, namespace: 'context-alone' },
    );
    builder.onLoad({ filter: /./, namespace: 'context-alone' }, () => ({
      // It reads the file of the event when it is made.
      contents: `import { Context } from './node_modules/@actions/github/lib/context.js'; export const context = { get payload() { return new Context().payload; } };`,
      resolveDir: process.cwd(),
    }));
  },
};

/**
 * What an upload of a single file does not need, of the toolkit for artifacts: its downloads, its archives, its client of GitHub's API.
 * Each is a chunk of its own that loads when it is called: most of 3 MB is not even read.
 */
const artifactToolkit: Plugin = {
  name: 'artifact-toolkit',
  setup(builder) {
    builder.onResolve({ filter: ON_DEMAND }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === 'resolved' || !ARTIFACTS.test(importer)) return undefined;
      const resolved = await builder.resolve(path, { importer, resolveDir, kind, pluginData: 'resolved' });
      // Relative, so that what is built is the same wherever the repository lies.
      return { path: relative(process.cwd(), resolved.path), namespace: 'on-demand' };
    });
    builder.onLoad({ filter: /./, namespace: 'on-demand' }, async ({ path }) => {
      const functions = [...(await readFile(path, 'utf8')).matchAll(/^export function (\w+)/gm)];
      const lines = functions.map(
        ([, name]) =>
          `export async function ${name}(...all) { return (await import(${JSON.stringify(`./${path}`)})).${name}(...all); }`,
      );
      return { contents: lines.join('\n'), resolveDir: process.cwd() };
    });
    // Only the toolkit's client of GitHub's API asks for it, behind a proxy, in a constructor, which cannot wait.
    builder.onResolve({ filter: /^undici$/ }, ({ importer, path }) =>
      /@actions\/http-client\/lib\/index\.js$/.test(importer) ? { path, namespace: 'proxy' } : undefined,
    );
    builder.onResolve({ filter: /^\.\/undici\.js$/, namespace: 'proxy' }, ({ path }) => ({
      path,
      external: true,
    }));
    builder.onLoad({ filter: /./, namespace: 'proxy' }, () => ({
      contents:
        "export function ProxyAgent(...all) { return new (require('./undici.js').default.ProxyAgent)(...all); }",
    }));
    // Of each upload the toolkit says a dozen things that only its makers need; why it waits, a person wants to know.
    builder.onResolve({ filter: /^@actions\/core$/ }, ({ importer, path }) =>
      ARTIFACTS.test(importer) ? { path, namespace: 'quiet' } : undefined,
    );
    builder.onLoad({ filter: /./, namespace: 'quiet' }, () => ({
      contents:
        "import { info as say } from '@actions/core'; export * from '@actions/core'; export function info(message) { if (/Retrying request/.test(message)) say(message); }",
      resolveDir: 'node_modules',
    }));
    // A checksum that no upload of the toolkit asks for. It takes a fifth of the time in which the toolkit loads.
    builder.onResolve(
      { filter: /^\.\/crc64\.js$/ },
      async ({ path, importer, resolveDir, kind, pluginData }) => {
        if (pluginData === 'resolved' || kind !== 'import-statement') return undefined;
        const resolved = await builder.resolve(path, { importer, resolveDir, kind, pluginData: 'resolved' });
        return { path: relative(process.cwd(), resolved.path), namespace: 'checksum' };
      },
    );
    builder.onLoad({ filter: /./, namespace: 'checksum' }, ({ path }) => ({
      contents: `export default async (...all) => (await import('./${path}')).default(...all);`,
      resolveDir: process.cwd(),
    }));
    // What every request of the storage service is made of takes two fifths of that time; an upload sends two of them.
    builder.onLoad({ filter: /storage-blob\/.*\/models\/mappers\.js$/ }, async ({ path }) => ({
      contents: propertiesOnDemand(await readFile(path, 'utf8')),
    }));
    // For each file, however small, three blocks of 8 MB would be set aside: the memory is collected twice for nothing.
    builder.onLoad(
      { filter: /artifact\/lib\/internal\/upload\/(?:stream|blob-upload)\.js$/ },
      async ({ path }) => ({
        contents: exchanged(
          await readFile(path, 'utf8'),
          'const bufferSize = getUploadChunkSize();',
          path.endsWith('stream.js')
            ? 'const bufferSize = Math.min(getUploadChunkSize(), fs.statSync(filePath).size + 1);'
            : 'const bufferSize = uploadStream.readableHighWaterMark;',
        ),
      }),
    );
    // The toolkit's downloads unpack with it, and one of its packages has no licence at all. This action unpacks on its own.
    builder.onResolve({ filter: /^unzip-stream$/ }, ({ path }) => ({ path, namespace: 'left-out' }));
    builder.onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'export default undefined;' }));
  },
};
/** The properties of each model are made when they are first asked for. */
function propertiesOnDemand(models: string): string {
  let made = 0;
  const lazy = models.replace(/^( *)modelProperties: (\{\n[\s\S]*?\n\1\}),?$/gm, (_, indent, properties) => {
    made++;
    return `${indent}get modelProperties() { return made(this, ${properties}); },`;
  });
  if (made < 100)
    throw new Error('The models of the storage service do not look as they did: adapt the build.');
  return `${lazy}
function made(model, value) {
  Object.defineProperty(model, 'modelProperties', { value, enumerable: true, configurable: true, writable: true });
  return value;
}`;
}
const ARTIFACTS = /node_modules\/@actions\/artifact\/lib\/internal\//;
const ON_DEMAND = /^\.\/(zip|(download|delete|find)\/[\w-]+)\.js$/;

/**
 * What comes before the first request is one chunk. esbuild puts into one what the same entries reach, and each `import()` is an
 * entry: so all of them reach what has run before them anyway.
 */
const START = [
  'src/run.ts',
  'src/trakt/history.ts',
  'src/trakt/titles.ts',
  'src/trakt/progress.ts',
  'src/csv/formula.ts',
  'node_modules/@actions/github/lib/context.js',
];
/** Of these the default export is used. */
const DEFAULT_ALONE = /libsodium-wrappers|crc64\.js$/;
/** The same for what import loads after its first request. */
const IMPORT = 'src/commands/import/import.ts';
/** What most commands load after their first request is one chunk, too: records, suspects, and what summaries are made of. */
const AFTER = [
  'src/github/shown-upload.ts',
  'src/github/recent-records.ts',
  'src/commands/returned-plays.ts',
  'src/workspace/backup-memory.ts',
  'src/workspace/manifest.ts',
  'src/text/suspect-table.ts',
  'src/text/plays-table.ts',
  'src/text/season-grid.ts',
];
/** What can be needed for the first request, or loads while it is answered, or when there is none. */
const WITHOUT_AFTER =
  /^node_modules|\/(?:zod|schemas|read|import|connect|disconnect|oauth|handover-box|changed-files|backup-accounts|answer-to-issue|unconnected|failure-summary|unzip)\.ts$/;
/** Relative, so that what is built is the same wherever the repository lies. */
const reach = (files: readonly string[], from: string) =>
  files.map(file => `import '${from}/${file}';`).join('\n');
/** What has run before a file that is loaded on demand. */
function reachedBefore(file: string): string[] {
  return [
    ...START,
    ...(file.startsWith('src/commands/import/') ? [IMPORT] : []),
    ...(WITHOUT_AFTER.test(file) ? [] : AFTER),
  ];
}
const startChunk: Plugin = {
  name: 'start-chunk',
  setup(builder) {
    builder.onResolve({ filter: /./ }, async args => {
      const { path, importer, resolveDir, kind, pluginData, namespace } = args;
      const isOurs = ['on-demand', 'checksum'].includes(namespace) || !importer.includes('node_modules');
      const isReady = pluginData === 'resolved' || isBuiltin(path) || path === '@actions/github';
      if (kind !== 'dynamic-import' || isReady || !isOurs) return undefined;
      const resolved = await builder.resolve(path, { importer, resolveDir, kind, pluginData: 'resolved' });
      return { path: relative(process.cwd(), resolved.path), namespace: 'later' };
    });
    builder.onLoad({ filter: /src\/index\.ts$/ }, async ({ path }) => ({
      contents: `${reach(START, '..')}\n${await readFile(path, 'utf8')}`,
      loader: 'ts',
    }));
    // Whatever reads CSV files has what reads them in one chunk.
    builder.onResolve({ filter: /^csv-parse\/sync$/ }, ({ path, namespace, pluginData }) =>
      namespace === 'with-reader' || pluginData === 'resolved'
        ? undefined
        : { path, namespace: 'with-reader' },
    );
    builder.onLoad({ filter: /./, namespace: 'with-reader' }, ({ path }) => ({
      contents: `import './src/csv/read.ts'; export * from '${path}';`,
      resolveDir: process.cwd(),
    }));
    builder.onResolve({ filter: /^later:undici$/ }, () => ({ path: 'undici', namespace: 'proxied' }));
    builder.onLoad({ filter: /./, namespace: 'proxied' }, () => ({
      contents: `${reach(START, '.')}\nexport { default } from 'undici';`,
      resolveDir: process.cwd(),
    }));
    builder.onLoad({ filter: /./, namespace: 'later' }, ({ path }) => {
      const names = DEFAULT_ALONE.test(path) ? '{ default }' : '*';
      return {
        contents: `${reach(reachedBefore(path), '.')}\nexport ${names} from ${JSON.stringify(`./${path}`)};`,
        resolveDir: process.cwd(),
      };
    });
  },
};

/**
 * esbuild keeps the comments within the classes of packages: a fifth of what a run reads, and one character that is not of ASCII
 * doubles the memory that all of a file takes.
 */
const withoutComments: Plugin = {
  name: 'without-comments',
  setup(builder) {
    builder.onLoad({ filter: /node_modules\/.*\.[cm]?js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      // These would be lost, too, and with them what they leave out.
      if (/[@#]__(?:PURE|NO_SIDE_EFFECTS)__/.test(source)) return undefined;
      const known = KY_CONSTANTS.test(path) ? streamsAsKnown(source) : source;
      return { contents: (await transform(known, { minifyWhitespace: true, legalComments: 'none' })).code };
    });
  },
};
const KY_CONSTANTS = /ky\/distribution\/core\/constants\.js$/;

/** At each start ky makes a request to see whether it can be a stream, as in Node it can. */
function streamsAsKnown(constants: string): string {
  const [asked = ''] = /supportsRequestStreams = \(\(\) => \{\n[\s\S]*?\n\}\)\(\);/.exec(constants) ?? [];
  return exchanged(constants, asked, 'supportsRequestStreams = true;');
}

/** @throws when the text is not there once, as in the version that this was written for */
function exchanged(text: string, known: string, wanted: string): string {
  const parts = text.split(known);
  if (known === '' || parts.length !== 2)
    throw new Error(`A package no longer has ${known}: adapt the build.`);
  return parts.join(wanted);
}

/** A file that only passes on what another one exports costs half a millisecond: whoever imports it imports that one instead. */
function withoutForwards(files: readonly OutputFile[]): { path: string; text: string }[] {
  const texts = new Map(files.map(({ path, text }) => [basename(path), text]));
  const targets = new Map([...texts].map(([name, text]) => [name, forwardedBy(text, texts)]));
  return files
    .filter(({ path }) => targets.get(basename(path)) === undefined)
    .map(({ path, text }) => ({
      path,
      text: text.replace(
        /\bimport\("\.\/([^"]+)"\)/g,
        (_, name: string) => `import("./${targets.get(name) ?? name}")`,
      ),
    }));
}

/** The one file of which a file passes on exports, under their own names; `undefined` for a file that does anything else. */
function forwardedBy(text: string, texts: ReadonlyMap<string, string>): string | undefined {
  const [target, ...others] = [...text.matchAll(/^import \{[^}]*\} from "\.\/([^"]+)";$/gm)].map(
    ([, name = '']) => name,
  );
  const loaded = [...text.matchAll(/^import "\.\/([^"]+)";$/gm)].map(([, name]) => name);
  const rest = text.replace(
    /^(?:import (?:\{[^}]*\} from )?"[^"]+"|export \{[^}]*\}|const require = .*);$/gm,
    '',
  );
  if (target === undefined || others.length > 0 || rest.trim() !== '' || /\bas\b/.test(text))
    return undefined;
  const isThere = (name: string | undefined) =>
    [target, 'index.js'].some(file => texts.get(file)?.includes(`"./${name}"`));
  return loaded.every(isThere) ? target : undefined;
}

await rm(OUT, { recursive: true, force: true });
const { metafile, outputFiles } = await build({
  entryPoints: { index: 'src/index.ts', undici: 'later:undici' },
  outdir: OUT,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  chunkNames: '[name]-[hash]',
  minifySyntax: true,
  legalComments: 'none',
  metafile: true,
  write: false,
  plugins: [cryptoOnDemand, startChunk, withoutSideEffects, contextAlone, artifactToolkit, withoutComments],
  // Some of what the toolkit pulls in is CommonJS, which asks for `require`.
  banner: {
    js: "const require = id => process.getBuiltinModule('node:module').createRequire(import.meta.url)(id);",
  },
  logLevel: 'warning',
});
await mkdir(OUT, { recursive: true });
for (const { path, text } of withoutForwards(outputFiles)) await writeFile(path, text);
await writeFile(`${OUT}/package.json`, '{ "type": "module" }\n');
const page = await buildReviewPage();
await writeFile(`${OUT}/review-page.html`, page.template);
await writeFile(`${OUT}/licenses.txt`, await licenses([metafile, page.metafile]));
for (const [file, { bytes }] of Object.entries(metafile.outputs))
  process.stdout.write(`${String(bytes).padStart(9)} ${file}\n`);
process.stdout.write(`${String(Buffer.byteLength(page.template)).padStart(9)} ${OUT}/review-page.html\n`);

/** The licence of every package of which something is bundled. */
async function licenses(metafiles: readonly Metafile[]): Promise<string> {
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
