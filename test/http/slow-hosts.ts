import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, vi } from 'vitest';

const HEADERS = { 'Content-Type': 'application/json', Connection: 'close' };

/** How a host can keep somebody waiting who has sent it a whole request. */
export const STALLS: readonly [name: string, answer: (response: ServerResponse) => void][] = [
  ['never begins', () => undefined],
  ['stalls after its headers', response => response.writeHead(200, HEADERS).flushHeaders()],
  ['stalls in its body', response => void response.writeHead(200, HEADERS).write('{"access_token":')],
  [
    'drips a byte at a time',
    response => {
      response.writeHead(200, HEADERS);
      const drip = setInterval(() => response.write(' '), 2);
      response.on('close', () => clearInterval(drip));
    },
  ],
];

/** A host that answers so. Ends with the test. */
export async function slowHost(answer: (response: ServerResponse) => void) {
  let arrived = 0;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      answer(response);
      arrived += 1;
    });
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived: () => arrived,
  };
}

/** Looking whether the request has arrived takes some of the time. */
const A_SECOND = 1_000;

/** Runs something while the time that it waits for passes at once. */
export async function inNoTime<T>(
  host: { arrived(): number },
  limit: number,
  run: () => Promise<T>,
): Promise<{ end: T | Error; stillWaiting: boolean }> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    let isOver = false;
    const ended = run()
      .catch((error: unknown) => (error instanceof Error ? error : expect.fail('no error was thrown')))
      .finally(() => {
        isOver = true;
      });
    await vi.waitFor(() => expect(host.arrived()).toBe(1), { interval: 1, timeout: 5_000 });
    await vi.advanceTimersByTimeAsync(limit - A_SECOND);
    const stillWaiting = !isOver;
    await vi.advanceTimersByTimeAsync(A_SECOND);
    return { end: await ended, stillWaiting };
  } finally {
    vi.useRealTimers();
  }
}
