import { isBuiltin } from 'node:module';

/** As esbuild writes an import: of the default, of all, or of some by name. */
const IMPORT = /^import (?:([\w$]+)(?:, )?)?(?:\* as ([\w$]+)|(\{[^}]*\}))? from "([^"]+)";\n/gm;

/**
 * Takes Node's own modules without their facades. One that is imported has all of its properties read, those too that load on demand:
 * of `node:util`, `node:http` and `node:process` alone that takes three milliseconds.
 */
export function withoutFacades(text: string): string {
  const taken: string[] = [];
  const rest = text.replace(IMPORT, (all: string, whole = '', named = '', some = '', path = '') => {
    if (!isBuiltin(path)) return all;
    const builtin = `process.getBuiltinModule(${JSON.stringify(path)})`;
    const names = [whole, named, some.replaceAll(' as ', ': ')].filter(name => name !== '');
    taken.push(...names.map(name => `const ${name} = ${builtin};\n`));
    return '';
  });
  const left = [...rest.matchAll(/^import .*"([^"]+)";$/gm)].find(([, path = '']) => isBuiltin(path));
  if (left !== undefined) throw new Error(`esbuild wrote an import in another way: ${left[0]}`);
  // Imports are there before any code runs, wherever they stand.
  const start = rest.indexOf('\n', rest.indexOf('const require =')) + 1;
  return rest.slice(0, start) + taken.join('') + rest.slice(start);
}
