import { describe, expect, test } from 'vitest';
import { download } from '../../src/http/download.ts';
import { exchange, NoAnswer, reasonOf, within } from '../../src/http/exchange.ts';
import { inNoTime, STALLS, slowHost } from './slow-hosts.ts';

describe.each(STALLS)('an answer that %s', (_, answer) => {
  test.each([
    ['GET', 30_000, '30 seconds'],
    ['POST', 120_000, '2 minutes'],
  ] as const)('is given up: %s after %i ms', async (method, limit, words) => {
    const host = await slowHost(answer);
    const ended = await inNoTime(host, limit, () => exchange({ method, url: host.address, headers: {} }));
    expect(ended).toEqual({
      end: new NoAnswer(`no complete answer within ${words}`),
      stillWaiting: true,
    });
  });

  test('is given up as a download after 30 seconds', async () => {
    const host = await slowHost(answer);
    const ended = await inNoTime(host, 30_000, () => download(host.address, 1_000_000));
    expect(ended).toEqual({
      end: new NoAnswer('no complete answer within 30 seconds'),
      stillWaiting: true,
    });
  });
});

test('a large download has a second more for each 100 KB', async () => {
  const host = await slowHost(() => undefined);
  const ended = await inNoTime(host, 230_000, () => download(host.address, 50_000_000, 20_000_000));
  expect(ended).toEqual({ end: new NoAnswer('no complete answer within 3 minutes'), stillWaiting: true });
});

test('an answer that never ends is given up when it is larger than any', async () => {
  const megabyte = Buffer.alloc(1024 * 1024, ' ');
  const host = await slowHost(response => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    const pour = () => {
      while (!response.destroyed && response.write(megabyte));
      response.once('drain', pour);
    };
    pour();
  });
  const ended = exchange({ method: 'GET', url: host.address, headers: {} });
  await expect(ended).rejects.toThrow(new NoAnswer('an answer of more than 64 MB'));
});

describe('a body', () => {
  const answered = async (type: string | undefined, body: string) => {
    const host = await slowHost(response => {
      response.writeHead(200, type === undefined ? {} : { 'Content-Type': type }).end(body);
    });
    const { body: parsed, unreadable } = await exchange({ method: 'GET', url: host.address, headers: {} });
    return { parsed, unreadable };
  };

  test.each([
    ['application/json', '{"a":1}', { a: 1 }, false],
    [undefined, '{"a":1}', { a: 1 }, false],
    ['text/plain', ' {"a":1}', { a: 1 }, false],
    ['text/html', '<!DOCTYPE html>', undefined, true],
    ['text/html', '12', undefined, true],
    ['application/json', '{"a":', undefined, true],
    ['text/html', ' \n', undefined, false],
  ])('called %s, %j, is read as what it is', async (type, body, parsed, unreadable) => {
    expect(await answered(type, body)).toEqual({ parsed, unreadable });
  });
});

test('what came in time, or failed, leaves no timer that keeps the process alive', async () => {
  const timers = () => process.getActiveResourcesInfo().filter(kind => kind === 'Timeout').length;
  const before = timers();
  await within(60_000, async () => 'done');
  await expect(within(60_000, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  expect(timers()).toBe(before);
});

test.each<[unknown, string]>([
  [new Error('fetch failed', { cause: new Error('it is closed') }), 'it is closed'],
  [new Error('fetch failed', { cause: 'a text' }), 'fetch failed'],
  [Object.assign(new Error(''), { code: 'ECONNREFUSED' }), 'ECONNREFUSED'],
  [Object.assign(new TypeError(''), { code: 7 }), 'TypeError'],
  ['a text', 'a text'],
])('why no answer arrived is said by the innermost cause that says something', (error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});
