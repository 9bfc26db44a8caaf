import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { isZip, unzipOnlyFile } from '../../src/github/unzip.ts';
import { zipOf } from '../simulator/github/zip.ts';

const CSV = Buffer.from('history_id,title\n9007199254740993,Größe\n');

/** An archive of one file whose content is packed as deflate does. */
function deflated(content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const archive = zipOf('a.csv', packed);
  const central = archive.indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  for (const [header, at] of [
    [0, 8],
    [central, 10],
  ] as const) {
    archive.writeUInt16LE(8, header + at);
    archive.writeUInt32LE(crc32(content), header + at + 6);
    archive.writeUInt32LE(content.length, header + at + 14);
  }
  return archive;
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
  test('is read whether it is stored or deflated', () => {
    expect(unzipOnlyFile(zipOf('a.csv', CSV), 1_000)).toEqual(CSV);
    expect(unzipOnlyFile(deflated(CSV), 1_000)).toEqual(CSV);
  });

  test('is not unpacked beyond the limit', () => {
    const bomb = deflated(Buffer.alloc(5_000_000));
    expect(bomb.length).toBeLessThan(10_000);
    expect(unzipOnlyFile(bomb, 4_999_999)).toBeUndefined();
    expect(unzipOnlyFile(bomb, 5_000_000)).toHaveLength(5_000_000);
    expect(unzipOnlyFile(zipOf('a.csv', CSV), CSV.length - 1)).toBeUndefined();
  });

  test('is refused when the archive is damaged, wherever it is', () => {
    const archive = deflated(CSV);
    for (let cut = 0; cut < archive.length; cut++)
      expect(unzipOnlyFile(archive.subarray(0, cut), 1_000)).toBeUndefined();
    for (let at = 0; at < archive.length; at++) {
      const damaged = Buffer.from(archive);
      damaged[at] = (damaged[at] ?? 0) ^ 0xff;
      expect([undefined, CSV]).toContainEqual(unzipOnlyFile(damaged, 1_000));
    }
  });

  test('is read where the archive has a comment, and a note before the content', () => {
    const comment = Buffer.from('made by hand');
    expect(unzipOnlyFile(Buffer.concat([deflated(CSV), comment]), 1_000)).toEqual(CSV);
    const archive = zipOf('a.csv', CSV);
    const note = Buffer.from('note');
    const start = 30 + 'a.csv'.length;
    archive.writeUInt16LE(note.length, 28);
    archive.writeUInt32LE(archive.readUInt32LE(archive.length - 6) + note.length, archive.length - 6);
    const noted = Buffer.concat([archive.subarray(0, start), note, archive.subarray(start)]);
    expect(unzipOnlyFile(noted, 1_000)).toEqual(CSV);
  });

  test('is read behind the longest comment, and not behind more than that', () => {
    const before = (length: number) => Buffer.concat([deflated(CSV), Buffer.alloc(length)]);
    expect(unzipOnlyFile(before(65_535), 1_000)).toEqual(CSV);
    expect(unzipOnlyFile(before(65_536), 1_000)).toBeUndefined();
  });

  test.each([
    ['encrypted', 8, 0x0801],
    ['packed in another way', 10, 9],
    ['longer than the archive', 22, 1],
    ['not listed where its entry should be', 0, 0],
  ])('is refused when it is %s', (_, at, value) => {
    const archive = deflated(CSV);
    archive.writeUInt16LE(value, archive.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + at);
    expect(unzipOnlyFile(archive, 1_000)).toBeUndefined();
  });

  test('may be as large as the limit', () => {
    expect(unzipOnlyFile(zipOf('a.csv', CSV), CSV.length)).toEqual(CSV);
  });

  test('is refused when there are two', () => {
    const archive = zipOf('a.csv', CSV);
    archive.writeUInt16LE(2, archive.length - 12);
    expect(unzipOnlyFile(archive, 1_000)).toBeUndefined();
  });
});
