import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** Where Node’s fetch reports that a request has left. */
const REQUEST_LEFT = 'undici:client:sendHeaders';

/**
 * Loads code while the answer to the next request is awaited: only once that is on the wire, because loading blocks. What is wrong
 * with the code is seen by whoever uses it.
 */
export function loadMeanwhile(load: () => Promise<unknown>): void {
  const start = () => {
    unsubscribe(REQUEST_LEFT, start);
    setImmediate(() => load().catch(() => undefined));
  };
  subscribe(REQUEST_LEFT, start);
}

/** Waits until a request that has just begun is on the wire, or has ended: what blocks does not keep it back then. */
export function sent(request: Promise<unknown>): Promise<void> {
  return new Promise(resolve => {
    const end = () => {
      unsubscribe(REQUEST_LEFT, end);
      setImmediate(resolve);
    };
    subscribe(REQUEST_LEFT, end);
    request.then(end, end);
  });
}

/** Lets answers that have arrived be taken, between two pieces of work that block. */
export function breath(): Promise<void> {
  return new Promise(resolve => setImmediate(resolve));
}
