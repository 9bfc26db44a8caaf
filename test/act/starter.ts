import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isMap, isPair, parseDocument, visit } from 'yaml';
import { ACTION, isAction } from '../workflow-files.ts';

/** Where the action finds the simulated Trakt. */
export interface TraktHosts {
  api: string;
  auth: string;
}

/**
 * The files of folders of this repository, later ones over earlier ones, as a person would copy them. Two things in the
 * workflows differ from theirs: each use of the action is told where the simulated Trakt is, and the line `queue` is
 * gone, because act does not know it.
 */
export async function copyOf(folders: string[], hosts: TraktHosts): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const folder of folders) {
    const root = fileURLToPath(new URL(`../../${folder}`, import.meta.url));
    for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const content = await readFile(path, 'utf8');
      files[relative(root, path)] = path.endsWith('.yml') ? forTest(content, hosts) : content;
    }
  }
  return files;
}

function forTest(content: string, hosts: TraktHosts): string {
  const document = parseDocument(content);
  visit(document, {
    Map(_, map) {
      if (isAction(map.get('uses'))) {
        map.set('uses', ACTION);
        map.setIn(['with', 'api-url'], hosts.api);
        map.setIn(['with', 'auth-url'], hosts.auth);
      }
    },
    Pair(_, pair) {
      const { key, value } = pair;
      if (String(key) === 'concurrency' && isMap(value))
        value.items = value.items.filter(item => !isPair(item) || String(item.key) !== 'queue');
    },
  });
  return document.toString({ lineWidth: 0 });
}
