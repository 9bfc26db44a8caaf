import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { basename, relative } from 'node:path';
import type { OutputFile, Plugin } from 'esbuild';

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
  /^node_modules|\/(?:zod|schemas|read|import|connect|disconnect|oauth|handover-box|changed-files|backup-accounts|answer-to-issue|unconnected|failure-summary|unzip|read-sources)\.ts$/;

/** Relative, so that what is built is the same wherever the repository lies. */
const reach = (files: readonly string[], from: string) =>
  files.map(file => `import '${from}/${file}';`).join('\n');

/** What has run before a file that is loaded on demand. */
function reachedBefore(file: string): string[] {
  return [
    ...START,
    ...(/^src\/(?:commands\/import|sources)\//.test(file) ? [IMPORT] : []),
    ...(WITHOUT_AFTER.test(file) ? [] : AFTER),
  ];
}

export const startChunk: Plugin = {
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

/** A file that only passes on what another one exports costs half a millisecond: whoever imports it imports that one instead. */
export function withoutForwards(files: readonly OutputFile[]): { path: string; text: string }[] {
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
