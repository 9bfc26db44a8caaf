import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test, vi } from 'vitest';
import { download } from '../../src/http/download.ts';

/** A server that answers so, and its address. */
async function serve(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_, response) => answer(response));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each([
  ['an answer that never begins', () => undefined],
  ['an answer that never ends', (response: ServerResponse) => void response.write('some')],
])('%s is given up after 60 seconds', async (_, begin) => {
  const time = new AbortController();
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(time.signal);
  onTestFinished(() => timeout.mockRestore());
  const address = await serve(response => {
    begin(response);
    setImmediate(() => time.abort(new DOMException('Too late.', 'TimeoutError')));
  });
  await expect(download(address, 1_000)).rejects.toThrow('not all of it came within 60 seconds');
  expect(timeout).toHaveBeenCalledWith(60_000);
});

test.each([
  [9, '123456789'],
  [8, undefined],
])('of nine bytes, where %i are allowed, it has %s', async (most, expected) => {
  const address = await serve(response => void response.end('123456789'));
  const { status, bytes } = await download(address, most);
  expect(status).toBe(200);
  expect(bytes?.toString()).toBe(expected);
});
