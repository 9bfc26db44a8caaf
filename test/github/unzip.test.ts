import { Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { isZip, unzipOnlyFile } from '../../src/github/unzip.ts';
import { zipOf } from '../simulator/github/zip.ts';

const CSV = Buffer.from('history_id,title\n9007199254740993,Größe\n');
const LARGE = 5_000_000;
/** Where the directory of an archive, and its end, say how large a file is. */
const CENTRAL_HEADER = Buffer.from([0x50, 0x4b, 1, 2]);

/** An archive of one file that is packed. */
function deflated(content: Uint8Array): Buffer {
  return Buffer.from(zipSync({ 'a.csv': content }));
}

/** The same as programs write it that do not know the size beforehand. */
function streamed(content: Uint8Array): Buffer {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const file = new ZipDeflate('a.csv');
  zip.add(file);
  file.push(content.subarray(0, 10));
  file.push(content.subarray(10), true);
  zip.end();
  return Buffer.concat(chunks);
}

test('a CSV is no archive', () => {
  expect(isZip(CSV)).toBe(false);
  expect(isZip(zipOf('a.csv', CSV))).toBe(true);
});

test('what is too short to end as an archive does is none, however it begins', () => {
  const beginning = (length: number) => Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(60)], length);
  expect([0, 3, 4, 22].map(length => isZip(beginning(length)))).toEqual([false, false, false, false]);
  expect(isZip(beginning(23))).toBe(true);
});

describe('the only file of an archive', () => {
  test.each([
    ['stored', (content: Uint8Array) => zipOf('a.csv', content)],
    ['packed', deflated],
    ['packed before its size was known', streamed],
  ])('is read when it is %s', (_, archive) => {
    const long = Buffer.from(
      Array.from({ length: 50_000 }, (_, index) => `${(index * 7919) % 10_007}\n`).join(''),
    );
    expect(unzipOnlyFile(archive(CSV), 1_000)).toEqual(CSV);
    expect(unzipOnlyFile(archive(long), long.length)?.equals(long)).toBe(true);
  });

  test('is read behind a comment', () => {
    expect(unzipOnlyFile(Buffer.concat([deflated(CSV), Buffer.alloc(65_535)]), 1_000)).toEqual(CSV);
  });

  test('may be as large as the limit, and no larger', () => {
    expect(unzipOnlyFile(zipOf('a.csv', CSV), CSV.length)).toEqual(CSV);
    expect(unzipOnlyFile(zipOf('a.csv', CSV), CSV.length - 1)).toBeUndefined();
    const bomb = deflated(Buffer.alloc(LARGE));
    expect(bomb.length).toBeLessThan(10_000);
    expect(unzipOnlyFile(bomb, LARGE)).toHaveLength(LARGE);
    expect(unzipOnlyFile(bomb, LARGE - 1)).toBeUndefined();
  });

  test.each([deflated, streamed])(
    'is not unpacked beyond the limit, whatever the archive says of its size',
    { tags: ['large'] },
    archive => {
      const bomb = archive(Buffer.alloc(6 * LARGE));
      bomb.writeUInt32LE(100, bomb.indexOf(CENTRAL_HEADER) + 24);
      if (archive === deflated) bomb.writeUInt32LE(100, 22);
      const before = process.memoryUsage().arrayBuffers;
      expect(unzipOnlyFile(bomb, 1_000)).toBeUndefined();
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(5 * LARGE);
    },
  );

  test('is refused when the archive ends early, wherever', { tags: ['large'] }, () => {
    for (const archive of [deflated(CSV), streamed(CSV), zipOf('a.csv', CSV)])
      for (let cut = 0; cut < archive.length; cut++)
        expect(unzipOnlyFile(archive.subarray(0, cut), 1_000)).toBeUndefined();
  });

  test('has the length that the archive says, or is refused, wherever the archive is damaged', () => {
    const archive = deflated(CSV);
    for (let at = 0; at < archive.length; at++) {
      const damaged = Buffer.from(archive);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      expect([undefined, CSV.length]).toContain(unzipOnlyFile(damaged, 1_000)?.length);
    }
  });

  test('is refused when it is packed in another way', () => {
    const archive = deflated(CSV);
    archive.writeUInt16LE(9, 8);
    archive.writeUInt16LE(9, archive.indexOf(CENTRAL_HEADER) + 10);
    expect(unzipOnlyFile(archive, 1_000)).toBeUndefined();
  });

  test('is refused when there are two, or none', () => {
    expect(unzipOnlyFile(zipSync({ 'a.csv': CSV, 'b.csv': CSV }), 1_000)).toBeUndefined();
    expect(unzipOnlyFile(zipSync({}), 1_000)).toBeUndefined();
  });
});
