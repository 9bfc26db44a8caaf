import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import type { Plugin } from 'esbuild';
import { exchanged } from './exchanged.ts';

/**
 * What an upload of a single file does not need, of the toolkit for artifacts: its downloads, its archives, its client of GitHub's API.
 * Each is a chunk of its own that loads when it is called: most of 3 MB is not even read.
 */
export const artifactToolkit: Plugin = {
  name: 'artifact-toolkit',
  setup(builder) {
    builder.onResolve({ filter: ON_DEMAND }, async ({ path, importer, resolveDir, kind, pluginData }) => {
      if (pluginData === 'resolved' || !ARTIFACTS.test(importer)) return undefined;
      const resolved = await builder.resolve(path, { importer, resolveDir, kind, pluginData: 'resolved' });
      // Relative, so that what is built is the same wherever the repository lies.
      return { path: relative(process.cwd(), resolved.path), namespace: 'on-demand' };
    });
    builder.onResolve({ filter: /^xml-reader$/ }, ({ path }) => ({ path, namespace: 'on-demand' }));
    builder.onLoad({ filter: /^xml-reader$/, namespace: 'on-demand' }, () => ({
      contents: "export const xmlReader = () => import('./node_modules/fast-xml-parser/src/fxp.js');",
      resolveDir: process.cwd(),
    }));
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
    // An upload writes XML, and reads some only where the storage refuses it: a tenth of what the toolkit loads.
    builder.onLoad({ filter: /core-xml\/dist\/esm\/xml\.js$/ }, async ({ path }) => {
      const writer = exchanged(
        await readFile(path, 'utf8'),
        'import { XMLBuilder, XMLParser, XMLValidator } from "fast-xml-parser";',
        'import XMLBuilder from "../../../../fast-xml-parser/src/xmlbuilder/json2xml.js";',
      );
      const start = 'const validation = XMLValidator.validate(str);';
      const load = 'const { XMLParser, XMLValidator } = await xmlReader();';
      const contents = exchanged(writer, start, `${load}\n${start}`);
      return { contents: `import { xmlReader } from "xml-reader";\n${contents}` };
    });
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
