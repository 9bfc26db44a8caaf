import { expect, test } from 'vitest';
import { isLoopback } from '../../src/http/loopback.ts';

test.each([
  ['http://localhost:8080/', true],
  ['http://127.0.0.1/', true],
  ['http://127.100.200.201:1/', true],
  ['http://[::1]/', true],
  ['https://localhost/', false],
  ['http://localhost.example/', false],
  ['http://a.localhost/', false],
  ['http://127.0.0.1.example/', false],
  ['http://1127.0.0.1.example/', false],
  ['http://128.0.0.1/', false],
  ['http://[::2]/', false],
  ['ftp://localhost/', false],
])('whether %s is plain http to this machine itself: %s', (address, isIt) => {
  expect(isLoopback(new URL(address))).toBe(isIt);
});
