import type { Flight, VirtualTimers } from '../runner/virtual-timers.ts';
import { ODD_BODY } from '../simulator/bodies.ts';
import { type Host, type Outcome, type Transport, untilLeft } from '../simulator/host.ts';
import { serveOnLoopback } from '../simulator/loopback.ts';

/** How the runs of this process reach the simulated hosts. */
export interface Network {
  transport: Transport;
  /** Whoever waits for an answer waits for ever, and the hosts see that the sender is gone. */
  cut(): void;
}

/** A request of which the host has not told the end. */
interface Sender {
  leaving: AbortController;
  flight: Flight;
}

/**
 * Answers what this process sends by `fetch` within the process, which takes a fraction of what connections do. The toolkit for
 * uploads uses Node's `http`, so that all hosts are on loopback, too.
 * @param isOpen whether a run is there that may send anything
 */
export function openNetwork(timers: Pick<VirtualTimers, 'begin'>, isOpen: () => boolean): Network {
  const byOrigin = new Map<string, Host>();
  const senders = new Set<Sender>();

  globalThis.fetch = (input, init) => {
    const host = byOrigin.get(new URL(input instanceof Request ? input.url : input).origin);
    if (host === undefined) return Promise.reject(new TypeError('fetch failed'));
    const given = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    const leaving = new AbortController();
    const request = new Request(input, { ...init, signal: leaving.signal });
    const { promise, resolve, reject } = Promise.withResolvers<Response>();
    if (!isOpen()) return promise;
    const sender = { leaving, flight: timers.begin() };
    senders.add(sender);
    given?.addEventListener('abort', () => {
      sender.flight.fail();
      leaving.abort();
      if (senders.delete(sender)) reject(given.reason);
    });
    const hand = (outcome: Outcome) => {
      if (outcome === 'hang' || !senders.has(sender)) return;
      sender.flight.end();
      if (outcome === 'reset') reject(new TypeError('fetch failed'));
      else resolve(outcome.headers.has(ODD_BODY) ? untilLeft(outcome, request) : outcome);
      if (outcome === 'reset' || !outcome.headers.has(ODD_BODY)) senders.delete(sender);
    };
    void host(request).then(hand);
    return promise;
  };

  return {
    async transport(hosts) {
      const { origins, close } = await serveOnLoopback(hosts);
      const names = Object.keys(hosts) as (keyof typeof hosts)[];
      for (const name of names) byOrigin.set(origins[name], hosts[name]);
      return {
        origins,
        async close() {
          for (const name of names) byOrigin.delete(origins[name]);
          await close();
        },
      };
    },
    cut() {
      for (const { flight, leaving } of senders) {
        flight.fail();
        senders.clear();
        leaving.abort();
      }
    },
  };
}
