import { expect, test } from 'vitest';
import { download } from '../../src/http/download.ts';
import { slowHost } from './slow-hosts.ts';

test.each([
  [9, '123456789'],
  [8, undefined],
])('of nine bytes, where %i are allowed, it has %s', async (most, expected) => {
  const host = await slowHost(response => void response.end('123456789'));
  const { status, bytes } = await download(host.address, most);
  expect(status).toBe(200);
  expect(bytes?.toString()).toBe(expected);
});

test('what was sent with it is no part of a failure’s message', async () => {
  const host = await slowHost(response => void response.destroy());
  await expect(download(`${host.address}/?sig=a-signature`, 9)).rejects.toThrow(
    expect.objectContaining({ name: 'NoAnswer', message: expect.not.stringContaining('a-signature') }),
  );
});
