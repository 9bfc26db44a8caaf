import { afterEach, beforeEach, expect, test } from 'vitest';
import { withoutChatter } from '../../src/github/toolkit-output.ts';

const { write } = process.stdout;
let printed: string[];
beforeEach(() => {
  printed = [];
  process.stdout.write = (chunk => printed.push(String(chunk)) > 0) as typeof write;
});
afterEach(() => {
  process.stdout.write = write;
});

/** What a toolkit prints, some of it after a pause. */
async function toolkit(): Promise<string> {
  process.stdout.write('Artifact name is valid!\n');
  process.stdout.write('::add-mask::secret\n');
  await Promise.resolve();
  process.stdout.write('Uploaded bytes 295\n');
  process.stdout.write('Attempt 1 of 5 failed with error: 503. Retrying request in 3000 ms...\n');
  return 'done';
}

test('the chatter of a toolkit is left out; masks, waits and what others print meanwhile pass', async () => {
  const first = withoutChatter(toolkit);
  const second = withoutChatter(toolkit);
  process.stdout.write('Read 250 plays.\n');
  expect(await Promise.all([first, second])).toEqual(['done', 'done']);
  process.stdout.write('Artifact name is valid!\n');
  const wait = 'Attempt 1 of 5 failed with error: 503. Retrying request in 3000 ms...\n';
  expect(printed).toEqual([
    '::add-mask::secret\n',
    '::add-mask::secret\n',
    'Read 250 plays.\n',
    wait,
    wait,
    'Artifact name is valid!\n',
  ]);
});

test('a toolkit that fails leaves the output as it was for others', async () => {
  await expect(withoutChatter(() => Promise.reject(new Error('No.')))).rejects.toThrow('No.');
  process.stdout.write('Uploaded bytes 295\n');
  expect(printed).toEqual(['Uploaded bytes 295\n']);
});
