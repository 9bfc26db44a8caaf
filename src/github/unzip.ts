import { crc32, inflateRawSync } from 'node:zlib';

const END_RECORD = 0x06054b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/** Whether these are the first bytes of a ZIP archive. */
export function isZip(bytes: Buffer): boolean {
  return bytes.length > END_RECORD_SIZE && bytes.readUInt32LE(0) === 0x04034b50;
}

/**
 * The only file of a ZIP archive, unpacked in memory to `most` bytes at most; `undefined` for an archive with another
 * number of files, a larger one, or one that is damaged or encrypted. Node inflates and bounds; only the directory is
 * read here: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function unzipOnlyFile(archive: Buffer, most: number): Buffer | undefined {
  try {
    const directory = findDirectory(archive);
    if (directory === undefined || directory.entries !== 1) return undefined;
    return unpack(archive, directory.offset, most);
  } catch {
    return undefined;
  }
}

function findDirectory(archive: Buffer): { entries: number; offset: number } | undefined {
  const last = archive.length - END_RECORD_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (archive.readUInt32LE(at) === END_RECORD)
      return { entries: archive.readUInt16LE(at + 10), offset: archive.readUInt32LE(at + 16) };
  }
  return undefined;
}

function unpack(archive: Buffer, entry: number, most: number): Buffer | undefined {
  if (archive.readUInt32LE(entry) !== CENTRAL_HEADER) return undefined;
  const isEncrypted = (archive.readUInt16LE(entry + 8) & 1) === 1;
  const method = archive.readUInt16LE(entry + 10);
  const checksum = archive.readUInt32LE(entry + 16);
  const packedSize = archive.readUInt32LE(entry + 20);
  const local = archive.readUInt32LE(entry + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const packed = archive.subarray(start, start + packedSize);
  if (isEncrypted || packed.length !== packedSize) return undefined;
  const content = inflate(packed, method, most);
  return content !== undefined && crc32(content) === checksum ? content : undefined;
}

function inflate(packed: Buffer, method: number, most: number): Buffer | undefined {
  if (method === STORED) return packed.length <= most ? packed : undefined;
  return method === DEFLATED ? inflateRawSync(packed, { maxOutputLength: most }) : undefined;
}
