import { crc32, inflateRawSync } from 'node:zlib';

/**
 * A file in a ZIP archive, as the directory at the archive’s end lists it. fflate, which unpacks what GitHub zips, says neither whether a
 * file has a password nor whether it is what was packed.
 */
export interface ZipEntry {
  /** As the archive has it: for comparison only, never a path to write to. */
  name: string;
  isEncrypted: boolean;
  method: number;
  packed: number;
  crc: number;
  /** Where its local header begins. */
  offset: number;
}

/** More entries than any export has. */
const MOST_ENTRIES = 10_000;
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/** What a ZIP archive lists; `undefined` where there is no directory that can be read. */
export function listZip(archive: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < Math.min(count, MOST_ENTRIES); index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return undefined;
    const lengths = [28, 30, 32].map(offset => view.getUint16(at + offset, true));
    const [name = 0, extra = 0, comment = 0] = lengths;
    entries.push({
      name: new TextDecoder().decode(archive.subarray(at + 46, at + 46 + name)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** The record at the archive’s end, before a comment of up to 65,535 bytes. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at--) if (view.getUint32(at, true) === END) return at;
  return undefined;
}

/**
 * A file of an archive, unpacked in memory; `too large` as soon as it has more than `most` bytes, whatever the archive says;
 * `damaged` where it cannot be unpacked or is not what was packed.
 */
export function unzip(
  archive: Uint8Array,
  entry: ZipEntry,
  most: number,
): Uint8Array | 'too large' | 'damaged' {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (entry.offset + 30 > view.byteLength || view.getUint32(entry.offset, true) !== LOCAL) return 'damaged';
  const begins =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  const data = archive.subarray(begins, begins + entry.packed);
  const content = entry.method === 0 ? data : entry.method === 8 ? inflate(data, most) : undefined;
  if (content === undefined) return 'damaged';
  if (content === 'too large' || content.length > most) return 'too large';
  return crc32(content) === entry.crc ? content : 'damaged';
}

function inflate(data: Uint8Array, most: number): Uint8Array | 'too large' | undefined {
  try {
    return inflateRawSync(data, { maxOutputLength: most });
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'too large' : undefined;
  }
}
