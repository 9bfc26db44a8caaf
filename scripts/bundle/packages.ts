import { readFile } from 'node:fs/promises';
import { type Plugin, transform } from 'esbuild';
import { exchanged } from './exchanged.ts';

/**
 * The toolkit does not say that importing it has no effects, so what it brings in for other purposes (an HTTP client
 * for OpenID tokens, say) would be loaded at every start.
 */
export const withoutSideEffects: Plugin = {
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
export const cryptoOnDemand: Plugin = {
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
export const contextAlone: Plugin = {
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
 * esbuild keeps the comments within the classes of packages: a fifth of what a run reads, and one character that is not of ASCII
 * doubles the memory that all of a file takes.
 */
export const withoutComments: Plugin = {
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
