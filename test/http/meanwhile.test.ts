import { channel } from 'node:diagnostics_channel';
import { expect, test } from 'vitest';
import { loadMeanwhile, sent } from '../../src/http/meanwhile.ts';

const LEAVES = channel('undici:client:sendHeaders');
const nextTurn = () => new Promise(resolve => setImmediate(resolve));

test('a request that has ended, well or not, is waited for no longer', async () => {
  await sent(Promise.resolve());
  await sent(Promise.reject(new Error('refused')));
});

test('a request is waited for until it is on the wire, and no longer', async () => {
  let isSent = false;
  const waiting = sent(new Promise(() => undefined)).then(() => {
    isSent = true;
  });
  await nextTurn();
  expect(isSent).toBe(false);
  LEAVES.publish({});
  await waiting;
  expect(LEAVES.hasSubscribers).toBe(false);
});

test('code is loaded once, when a request is on the wire, and what is wrong with it fails nothing', async () => {
  let loads = 0;
  loadMeanwhile(async () => {
    loads++;
    throw new Error('cannot be loaded');
  });
  await nextTurn();
  expect(loads).toBe(0);
  LEAVES.publish({});
  LEAVES.publish({});
  await nextTurn();
  await nextTurn();
  expect(loads).toBe(1);
  expect(LEAVES.hasSubscribers).toBe(false);
});
