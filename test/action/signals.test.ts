import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { uninterrupted } from '../../src/action/signals.ts';

let exit: ReturnType<typeof vi.fn>;
beforeEach(() => {
  exit = vi.spyOn(process, 'exit').mockImplementation((() => undefined) as never) as never;
});
afterEach(() => void vi.restoreAllMocks());

const listeners = () => ['SIGINT', 'SIGTERM'].map(signal => process.listenerCount(signal));

describe('a step that must not be cut off', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('hears of a %s, comes to its end, and only then ends the process', async (signal, code) => {
    const heard: string[] = [];
    const result = await uninterrupted(
      async cancelled => {
        expect(cancelled.aborted).toBe(false);
        process.emit(signal);
        expect(cancelled.aborted).toBe(true);
        expect(exit).not.toHaveBeenCalled();
        return 'saved';
      },
      name => heard.push(name),
    );
    expect(result).toBe('saved');
    expect(heard).toEqual([signal]);
    expect(exit.mock.calls).toEqual([[code]]);
  });

  test('ends the process also where it fails', async () => {
    const failing = uninterrupted(
      async () => {
        process.emit('SIGTERM');
        throw new Error('not saved');
      },
      () => undefined,
    );
    await expect(failing).rejects.toThrow('not saved');
    expect(exit.mock.calls).toEqual([[143]]);
  });

  test('leaves the process as it was: what comes after it can be interrupted', async () => {
    const before = listeners();
    await uninterrupted(
      async () => expect(listeners()).toEqual(before.map(count => count + 1)),
      () => undefined,
    );
    expect(listeners()).toEqual(before);
    expect(exit).not.toHaveBeenCalled();
  });
});
