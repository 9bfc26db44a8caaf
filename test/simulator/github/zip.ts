import { crc32 } from 'node:zlib';

const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_RECORD = 0x06054b50;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x0800;

/** A ZIP archive that holds one file, stored without compression. */
export function zipOf(name: string, content: Uint8Array): Buffer {
  const fileName = Buffer.from(name);
  const common = Buffer.concat([
    words(VERSION, FLAGS, 0, 0, 0x21),
    longs(crc32(content), content.length, content.length),
    words(fileName.length, 0),
  ]);
  const local = Buffer.concat([longs(LOCAL_HEADER), common, fileName, content]);
  const central = Buffer.concat([
    longs(CENTRAL_HEADER),
    words(VERSION),
    common,
    words(0, 0, 0),
    longs(0, 0),
    fileName,
  ]);
  const end = Buffer.concat([
    longs(END_RECORD),
    words(0, 0, 1, 1),
    longs(central.length, local.length),
    words(0),
  ]);
  return Buffer.concat([local, central, end]);
}

function words(...values: number[]): Buffer {
  return Buffer.concat(values.map(value => Buffer.from(Uint16Array.of(value).buffer)));
}

function longs(...values: number[]): Buffer {
  return Buffer.concat(values.map(value => Buffer.from(Uint32Array.of(value).buffer)));
}
