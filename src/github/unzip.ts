import { Unzip, type UnzipFileInfo, UnzipInflate, unzipSync } from 'fflate';

/** Whether these are the first bytes of a ZIP archive. */
export function isZip(bytes: Buffer): boolean {
  return bytes.length > SHORTEST && bytes.readUInt32LE(0) === 0x04034b50;
}

/** Bytes of an archive without any file. */
const SHORTEST = 22;

/**
 * The only file of a ZIP archive, unpacked in memory to `most` bytes at most, whatever the archive says of its size.
 * `undefined` for an archive with another number of files, a larger one, or one that ends early. Whether its content is what
 * was packed is for a digest to say.
 */
export function unzipOnlyFile(archive: Uint8Array, most: number): Buffer | undefined {
  const [file, ...others] = listFiles(archive);
  if (file === undefined || others.length > 0 || file.originalSize > most) return undefined;
  const content = unpack(archive, most);
  return content?.length === file.originalSize ? content : undefined;
}

/** What the directory at the end of an archive lists; nothing where there is none. */
function listFiles(archive: Uint8Array): UnzipFileInfo[] {
  const files: UnzipFileInfo[] = [];
  try {
    unzipSync(archive, {
      filter(file) {
        files.push(file);
        return false;
      },
    });
    return files;
  } catch {
    return [];
  }
}

/** Bytes that are unpacked at a time: they can become a thousand times as many. */
const STEP = 4_096;

/** Stops as soon as there is too much. */
function unpack(archive: Uint8Array, most: number): Buffer | undefined {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Unzip(file => {
    file.ondata = (error, chunk) => {
      size += chunk?.length ?? 0;
      if (error !== null || size > most) throw error ?? new Error('too large');
      chunks.push(chunk);
    };
    file.start();
  });
  stream.register(UnzipInflate);
  try {
    for (let start = 0; start < archive.length; start += STEP)
      stream.push(archive.subarray(start, start + STEP), start + STEP >= archive.length);
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}
