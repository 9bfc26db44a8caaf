import { AsyncLocalStorage } from 'node:async_hooks';

/** What a toolkit prints that the runner or a person needs: commands, and why it waits. */
const NEEDED = /^::|Retrying request/;

const atWork = new AsyncLocalStorage<true>();
const filters = new WeakSet<object>();

/**
 * Does something with GitHub's toolkit without its ten lines about each upload. It prints by itself and has no switch for that. What
 * others print meanwhile passes.
 */
export function withoutChatter<T>(work: () => Promise<T>): Promise<T> {
  filterOutput(process.stdout);
  return atWork.run(true, work);
}

/** Once it is there it stays: it lets everything pass that no toolkit prints. */
function filterOutput(stream: NodeJS.WriteStream): void {
  const { write } = stream;
  if (filters.has(write)) return;
  stream.write = ((chunk: string | Uint8Array, ...given: unknown[]) => {
    const isChatter = atWork.getStore() === true && !NEEDED.test(String(chunk));
    return isChatter || Reflect.apply(write, stream, [chunk, ...given]);
  }) as typeof write;
  filters.add(stream.write);
}
