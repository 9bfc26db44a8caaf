import { mkdir, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { artifactToolkit } from './bundle/artifact-toolkit.ts';
import { inAscii } from './bundle/ascii.ts';
import { withoutFacades } from './bundle/builtins.ts';
import { startChunk, withoutForwards } from './bundle/chunks.ts';
import { licenses } from './bundle/licenses.ts';
import { contextAlone, cryptoOnDemand, withoutComments, withoutSideEffects } from './bundle/packages.ts';
import { buildReviewPage } from './review-page.ts';

/** Another folder can be named, so that work in progress does not touch what is committed. */
const OUT = process.argv[2] ?? 'dist';

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
for (const { path, text } of withoutForwards(outputFiles))
  await writeFile(path, inAscii(withoutFacades(text)));
await writeFile(`${OUT}/package.json`, '{ "type": "module" }\n');
const page = await buildReviewPage();
await writeFile(`${OUT}/review-page.html`, page.template);
await writeFile(`${OUT}/licenses.txt`, await licenses([metafile, page.metafile]));
for (const [file, { bytes }] of Object.entries(metafile.outputs))
  process.stdout.write(`${String(bytes).padStart(9)} ${file}\n`);
process.stdout.write(`${String(Buffer.byteLength(page.template)).padStart(9)} ${OUT}/review-page.html\n`);
