import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createHandover, oldValueOfFirst } from '../../src/session/handover.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handover-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const only = () => join(folder, readdirSync(folder)[0] ?? '');

it('gives a later step the new value, for the old one', async () => {
  await createHandover(folder).leave('old value', 'new value – 進撃');
  expect(await createHandover(folder).take('old value')).toBe('new value – 進撃');
});

it('opens what another version of the action left in the same job', async () => {
  const box = '50vFaopq8IgjgwNXp1CV3cXYJ0ka2bIVka4DBSlez7MxsegZyA==';
  writeFileSync(join(folder, 'trakt-session-139ce40a26318b60'), Buffer.from(box, 'base64'));
  expect(await createHandover(folder).take('old value')).toBe('new value');
});

it('gives nothing when no step left anything, or for another value', async () => {
  const handover = createHandover(folder);
  expect(await handover.take('old value')).toBeUndefined();
  await handover.leave('old value', 'new value');
  expect(await handover.take('old valuf')).toBeUndefined();
});

it('does not open with another key, wherever the file is put', async () => {
  const handover = createHandover(folder);
  await handover.leave('mine', 'secret');
  const mine = only();
  await handover.leave('other', 'x');
  const other =
    readdirSync(folder)
      .map(name => join(folder, name))
      .find(path => path !== mine) ?? '';
  copyFileSync(mine, other);
  expect(await handover.take('other')).toBeUndefined();
});

it('does not open when one bit was changed, or nothing is left of it', async () => {
  const handover = createHandover(folder);
  await handover.leave('old', 'new');
  const bytes = readFileSync(only());
  for (const index of bytes.keys()) {
    const changed = Buffer.from(bytes);
    changed[index] = (changed[index] ?? 0) ^ 1;
    writeFileSync(only(), changed);
    expect(await handover.take('old')).toBeUndefined();
  }
  writeFileSync(only(), '');
  expect(await handover.take('old')).toBeUndefined();
});

it('is readable by nobody else, seals differently each time, and leaves one file', async () => {
  const handover = createHandover(folder);
  await handover.leave('old', 'new');
  const first = readFileSync(only());
  await handover.leave('old', 'new');
  expect(readFileSync(only()).equals(first)).toBe(false);
  expect(readdirSync(folder)).toHaveLength(1);
  expect(statSync(only()).mode & 0o077).toBe(0);
  expect(first.includes('new')).toBe(false);
});

it('of a session that Connect has just made is for the same secret in the same run, and nothing else', () => {
  const place = { repositoryId: '1', environment: 'home', secretName: 'TRAKT_TOKEN' };
  const run = { id: '16000000001', attempt: '1' };
  const value = oldValueOfFirst('pat', place, run);
  expect(oldValueOfFirst('pat', { ...place, secretName: 'trakt_token' }, run)).toBe(value);
  const others = [
    oldValueOfFirst('another pat', place, run),
    oldValueOfFirst('pat', { ...place, repositoryId: '2' }, run),
    oldValueOfFirst('pat', { ...place, environment: '' }, run),
    oldValueOfFirst('pat', { ...place, secretName: 'TRAKT_TOKEN_2' }, run),
    oldValueOfFirst('pat', place, { ...run, id: '16000000002' }),
    oldValueOfFirst('pat', place, { ...run, attempt: '2' }),
  ];
  expect(new Set([value, ...others]).size).toBe(7);
});
