import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SimulatedClock } from '../simulator/clock.ts';

const PRELOAD = fileURLToPath(new URL('virtual-time.ts', import.meta.url));
/** Compiled code is kept there by `NODE_COMPILE_CACHE`, so that the processes start sooner. */
export const COMPILED = join(tmpdir(), 'trakt-history-compiled');

/** Time that a process under test and the simulated hosts share, and that jumps whenever the process only waits. */
export interface SharedTime {
  clock: SimulatedClock;
  /** For the environment of the process. */
  env(): Record<string, string>;
  /** Tells the process that the request which has just arrived will never be answered, so that it need not wait for it. */
  hold(): void;
  close(): Promise<void>;
}

export async function shareTime(): Promise<SharedTime> {
  let offset = 0;
  const processes = new Set<Socket>();
  const server = createServer(socket => {
    processes.add(socket);
    socket.setNoDelay();
    socket.setEncoding('utf8');
    socket.on('error', () => socket.destroy());
    socket.on('close', () => processes.delete(socket));
    let heard = '';
    socket.on('data', (chunk: string) => {
      heard += chunk;
      for (let cut = heard.indexOf('\n'); cut >= 0; cut = heard.indexOf('\n')) {
        const milliseconds = Number(heard.slice('jump '.length, cut));
        heard = heard.slice(cut + 1);
        offset += milliseconds;
        socket.write(`jump ${milliseconds}\n`);
      }
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    clock: {
      jitter: 200,
      now: () => Date.now() + offset,
      sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
      advance: milliseconds => {
        offset += milliseconds;
      },
    },
    env: () => ({
      NODE_OPTIONS: `--import=${PRELOAD}`,
      NODE_COMPILE_CACHE: COMPILED,
      VIRTUAL_TIME: `${port},${offset}`,
    }),
    hold() {
      for (const socket of processes) socket.write('held\n');
    },
    close() {
      for (const socket of processes) socket.destroy();
      return new Promise((resolve, reject) => server.close(error => (error ? reject(error) : resolve())));
    },
  };
}
