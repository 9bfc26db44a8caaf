import {
  closeSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { glob, mkdir, writeFile } from 'node:fs/promises';
import {
  basename,
  dirname,
  isAbsolute,
  join,
  matchesGlob,
  normalize,
  relative,
  resolve,
  sep,
} from 'node:path';
import { Failure } from '../base/failure.ts';
import { quote } from '../base/wording.ts';
import { createFolder, type Folder } from './folder.ts';
import { MANIFEST, mayBeManifest } from './manifest-file.ts';

/** The person’s checked-out repository; nothing outside it or in its `.git` is read or written. */
export interface Workspace {
  /** @throws Failure when a folder, there already or not, is not inside, or is a file */
  checkFolder(folder: string): Promise<void>;
  /** The files that the paths and globs name, relative, sorted, each once; and the patterns that found nothing. */
  find(patterns: readonly string[]): Promise<{ paths: string[]; unmatched: string[] }>;
  /** Whether one of the paths and globs names a path that need not be there. */
  matches(path: string, patterns: readonly string[]): boolean;
  /** Whether a manifest of a backup lies in the folder of a path or above it; the path need not be there. */
  isInBackup(path: string): Promise<boolean>;
  /** Reads a file; no more than its first `most` bytes and one, by which it can be seen that there are more. */
  read(path: string, most: number): Promise<Uint8Array>;
  /** Writes a file, making its folder. Returns its path, relative. */
  write(directory: string, name: string, content: string): Promise<string>;
  /** A folder whose files are replaced together; it may not exist yet. */
  folder(directory: string): Promise<Folder>;
  /** The absolute path of a relative one. */
  absolute(path: string): string;
}

/**
 * What is looked up before the first request is looked up at once: each call that is awaited takes ten times the processor time.
 * @throws Failure from each method for a path that leaves the workspace
 */
export async function openWorkspace(folder: string): Promise<Workspace> {
  const root = realpathSync.native(folder);

  /** The real path of an existing file, or of a file to be made in an existing folder. */
  async function inside(path: string, given: string): Promise<string> {
    const real = realpathOfNearest(path);
    const parts = relative(root, real).split(sep);
    if (
      isLink(real) ||
      parts[0] === '..' ||
      isAbsolute(relative(root, real)) ||
      parts.some(part => part.toLowerCase() === '.git')
    ) {
      throw new Failure(
        `${quote(given)} is outside the repository’s files (or inside .git). Only files in the repository can be used.`,
      );
    }
    return real;
  }

  /** Gives the real path of a name in a folder; that of the folder, and of each in it, is looked up once. */
  function locateIn(place: string, given: string) {
    const folders = new Map<string, Promise<string>>();
    return async (name: string) => {
      const path = join(place, name);
      if (path === place) return inside(path, given);
      const folder = folders.get(dirname(path)) ?? inside(dirname(path), join(given, name));
      folders.set(dirname(path), folder);
      const file = join(await folder, basename(path));
      return isLink(file) ? inside(path, join(given, name)) : file;
    };
  }

  async function matches(pattern: string): Promise<string[]> {
    const literal = resolve(root, pattern);
    if (isFile(literal)) return [literal];
    if (STARS_ALONE.test(pattern)) return belowFolders(root, pattern);
    const found: string[] = [];
    for await (const path of glob(pattern, { cwd: root })) {
      const file = resolve(root, path);
      if (isFile(file)) found.push(file);
    }
    return found;
  }

  return {
    absolute: path => join(root, path),
    async checkFolder(folder) {
      await inside(resolve(root, folder, 'file'), folder);
      for (let path = resolve(root, folder); path !== root; path = dirname(path)) {
        if (!isFile(path)) continue;
        throw new Failure(
          `The input directory is ${quote(folder)}, but ${quote(relative(root, path))} is a file. Name a folder.`,
        );
      }
    },
    async find(patterns) {
      const paths = new Set<string>();
      const unmatched: string[] = [];
      for (const pattern of patterns) {
        const found = await matches(pattern);
        if (found.length === 0) unmatched.push(pattern);
        for (const path of found) paths.add(relative(root, await inside(path, pattern)).replaceAll(sep, '/'));
      }
      return { paths: [...paths].toSorted(), unmatched };
    },
    matches: (path, patterns) =>
      patterns.map(normalize).some(pattern => pattern === path || matchesGlob(path, pattern)),
    async isInBackup(path) {
      for (let folder = dirname(normalize(path)); ; folder = dirname(folder)) {
        const text = textOf(join(root, folder, MANIFEST));
        if (text !== undefined && mayBeManifest(text)) return true;
        if (folder === dirname(folder)) return false;
      }
    },
    read: async (path, most) => readStart(join(root, path), most + 1),
    async folder(directory) {
      const place = await inside(resolve(root, directory), directory);
      return createFolder(relative(root, place).replaceAll(sep, '/') || '.', locateIn(place, directory));
    },
    async write(directory, name, content) {
      const file = await inside(resolve(root, directory, name), directory);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      return relative(root, file).replaceAll(sep, '/');
    },
  };
}

/** Any folders, and a name in them: Node’s `glob` takes eight milliseconds to load, which most runs need for no other pattern. */
const STARS_ALONE = /^(?:\*\/)+\w[\w.-]*$/;

/** What `glob` finds by such a pattern: it goes into no folder that is hidden, or a link. */
function belowFolders(root: string, pattern: string): string[] {
  const depth = pattern.split('/').length - 1;
  let folders = [root];
  for (let level = 0; level < depth; level++) folders = folders.flatMap(foldersIn);
  return folders.map(folder => join(folder, basename(pattern))).filter(isFile);
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(entry => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => join(folder, name));
  } catch {
    return []; // It may not be read, or is gone.
  }
}

/** The first bytes of a file, so many at most. */
function readStart(path: string, most: number): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(Math.min(fstatSync(file).size, most));
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(file, bytes, { offset: length });
    return bytes.subarray(0, length);
  } finally {
    closeSync(file);
  }
}

/** `undefined` where there is no file that can be read. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** What is still a link after all links were followed leads nowhere: writing there could create a file anywhere. */
function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  } catch {
    return false; // A file stands where a folder of this path should.
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false; // A file stands where a folder of this path should, or links lead in a circle.
  }
}

/** The real path of what may not exist yet, by its nearest existing parent. */
function realpathOfNearest(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    if (dirname(path) === path) throw error;
    return join(realpathOfNearest(dirname(path)), basename(path));
  }
}
