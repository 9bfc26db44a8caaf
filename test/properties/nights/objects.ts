import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateSync, inflateSync } from 'node:zlib';

type Type = 'blob' | 'tree' | 'commit';

const DIRECTORY = '40000';
const FILE = '100644';

export interface StoredCommit {
  tree: string;
  parents: string[];
  author: string;
}

/**
 * The objects of a repository of git, read and written where git keeps them, each in a file of its own: a process of git for each
 * commit would take longer than all else that a story does.
 */
export function openObjects(repository: string) {
  const pathOf = (name: string) => join(repository, 'objects', name.slice(0, 2), name.slice(2));

  function read(name: string): Buffer {
    const content = inflateSync(readFileSync(pathOf(name)));
    return content.subarray(content.indexOf(0) + 1);
  }

  function write(type: Type, content: Buffer): string {
    const whole = Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
    const name = createHash('sha1').update(whole).digest('hex');
    const path = pathOf(name);
    if (existsSync(path)) return name;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, deflateSync(whole, { level: 0 }));
    return name;
  }

  function readTree(name: string, prefix = ''): [path: string, content: string][] {
    const tree = read(name);
    const found: [string, string][] = [];
    for (let at = 0; at < tree.length; ) {
      const end = tree.indexOf(0, at);
      const [mode = '', entry = ''] = tree.subarray(at, end).toString('utf8').split(/ (.*)/s);
      const of = tree.subarray(end + 1, end + 21).toString('hex');
      if (mode === DIRECTORY) found.push(...readTree(of, `${prefix}${entry}/`));
      else found.push([prefix + entry, read(of).toString('utf8')]);
      at = end + 21;
    }
    return found;
  }

  function writeTree(files: readonly (readonly [path: string, content: string])[]): string {
    const byEntry = Map.groupBy(files, ([path]) => path.replace(/(?<=\/).*/s, ''));
    const entries = [...byEntry].toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const lines = entries.flatMap(([entry, inside]) => {
      const isFile = !entry.endsWith('/');
      const of = isFile
        ? write('blob', Buffer.from(inside[0]?.[1] ?? ''))
        : writeTree(inside.map(([path, content]) => [path.slice(entry.length), content]));
      const name = isFile ? `${FILE} ${entry}\0` : `${DIRECTORY} ${entry.slice(0, -1)}\0`;
      return [Buffer.from(name), Buffer.from(of, 'hex')];
    });
    return write('tree', Buffer.concat(lines));
  }

  return {
    /** The files of a tree by their paths. */
    files: (tree: string): Map<string, string> => new Map(readTree(tree)),
    commit(name: string): StoredCommit {
      const lines = read(name).toString('utf8').split('\n');
      const said = (what: string) =>
        lines.flatMap(line => (line.startsWith(`${what} `) ? [line.slice(what.length + 1)] : []));
      const [tree = ''] = said('tree');
      const [author = ''] = said('author');
      return { tree, parents: said('parent'), author: author.replace(/ <.*/, '') };
    },
    /** @param at seconds since the epoch */
    writeCommit(
      files: ReadonlyMap<string, string>,
      { parents, author, at, message }: Omit<StoredCommit, 'tree'> & { at: number; message: string },
    ): string {
      const by = `${author} <${author.toLowerCase()}@example.org> ${at} +0000`;
      const lines = [
        `tree ${writeTree([...files])}`,
        ...parents.map(parent => `parent ${parent}`),
        `author ${by}`,
        `committer ${by}`,
        '',
        message,
      ];
      return write('commit', Buffer.from(`${lines.join('\n')}\n`));
    },
  };
}
