import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createLimit } from '../http/pace.ts';

/** A folder of the workspace whose files are replaced together. Names are below it: `shows/lost.csv`. */
export interface Folder {
  /** The path of a file in it, relative to the workspace. */
  path(name: string): string;
  /** The names of what is in it, or in a folder in it; none when that does not exist. */
  list(inner?: string): Promise<string[]>;
  /** `undefined` when there is no such file. */
  read(name: string): Promise<Uint8Array | undefined>;
  /**
   * Shows what is in a file, in memory that the next look uses again.
   * @returns what `see` made of it; `undefined` when there is no such file
   */
  look<Seen>(name: string, see: (bytes: Uint8Array) => Seen): Promise<Seen | undefined>;
  /** Deletes what an interrupted replacement left beside the files. */
  clearLeftovers(): Promise<void>;
  replace(): Promise<Replacement>;
}

/** New files, kept beside the old ones until all are written. Wherever this is cut off, each file is whole. */
export interface Replacement {
  write(name: string, content: string): Promise<void>;
  /**
   * Moves the new files into place and deletes the obsolete ones. The file that was written last comes into place after
   * all that, so it can vouch for the others.
   */
  finish(obsolete: readonly string[]): Promise<void>;
}

/** Where new files wait: on the file system of the old ones. */
const LEFTOVERS = '.trakt-history-unfinished';
const WRITES_IN_FLIGHT = 8;
/** Bytes of a file that are read at once; larger files make the space for them grow. */
const FIRST_SPACE = 256 * 1024;

/**
 * @param path the folder's path, relative to the workspace
 * @param locate gives the real path of a name in the folder, and throws when it leads out of the workspace
 */
export function createFolder(path: string, locate: (name: string) => Promise<string>): Folder {
  const waitingPlace = async () => join(await locate('.'), LEFTOVERS);
  const readInPlace = createReader();
  const clearLeftovers = async () => rm(await waitingPlace(), { recursive: true, force: true });
  return {
    path: name => join(path, name).replaceAll('\\', '/'),
    async list(inner = '.') {
      const names = await readdir(await locate(inner)).catch(ifMissing([]));
      return names.map(name => (inner === '.' ? name : `${inner}/${name}`));
    },
    // A backup has hundreds of small files: each read that is awaited takes ten times the processor time.
    async read(name) {
      const file = await locate(name);
      try {
        return readFileSync(file);
      } catch (error) {
        return ifMissing(undefined)(error as NodeJS.ErrnoException);
      }
    },
    async look(name, see) {
      const file = await locate(name);
      let bytes: Uint8Array;
      try {
        bytes = readInPlace(file);
      } catch (error) {
        return ifMissing(undefined)(error as NodeJS.ErrnoException);
      }
      return see(bytes);
    },
    clearLeftovers,
    async replace() {
      await clearLeftovers();
      const waiting = await waitingPlace();
      await mkdir(waiting, { recursive: true });
      return createReplacement(waiting, locate);
    },
  };
}

/** Reads one file after the other into the same memory: that of hundreds of files would be collected again and again. */
function createReader(): (path: string) => Uint8Array {
  let space = Buffer.alloc(0);
  return path => {
    const file = openSync(path, 'r');
    try {
      let length = 0;
      for (let read = -1; read !== 0; length += read) {
        if (length === space.length) space = Buffer.concat([space], Math.max(FIRST_SPACE, 2 * space.length));
        read = readSync(file, space, length, space.length - length, null);
      }
      return space.subarray(0, length);
    } finally {
      closeSync(file);
    }
  };
}

function createReplacement(waiting: string, locate: (name: string) => Promise<string>): Replacement {
  const limit = createLimit(WRITES_IN_FLIGHT);
  const moves: { from: string; to: Promise<string> }[] = [];

  async function move({ from, to }: (typeof moves)[number]): Promise<void> {
    const target = await to;
    await mkdir(dirname(target), { recursive: true });
    await rename(from, target);
  }

  return {
    async write(name, content) {
      const from = join(waiting, String(moves.length));
      const to = locate(name);
      moves.push({ from, to });
      await to;
      await limit(() => writeToDisk(from, content));
    },
    async finish(obsolete) {
      const last = moves.pop();
      for (const each of moves) await move(each);
      for (const name of obsolete) await rm(await locate(name), { force: true });
      if (last !== undefined) await move(last);
      await rm(waiting, { recursive: true });
    },
  };
}

/** Writes a file and flushes it to disk before it replaces another. */
async function writeToDisk(file: string, content: string): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function ifMissing<T>(value: T): (error: NodeJS.ErrnoException) => T {
  return error => {
    if (error.code === 'ENOENT') return value;
    throw error;
  };
}
