import { subscribe } from 'node:diagnostics_channel';
import { Socket } from 'node:net';
import { createClock } from '@sinonjs/fake-timers';

/** Shorter waits are real ones, unless time stands still: whoever waits until a time would wait for ever. */
const SHORTEST = 20;
/** Answers with this header have a body that may never come; as in `simulator/bodies.ts`. */
const ODD_BODY = 'x-simulated-body';
/** So Node's fetch begins to look after its own timers, which are as long as no run should be. A run may wait as long, too. */
const HOUSEKEEPING = { name: 'onTick', delay: 499 };

const QUIET_TICKS = 3;
const PASSIVE = /^(Timeout|(TCP|TTY|TLS)(Socket|Server)?Wrap|Pipe(Wrap)?)$/;

type Callback = (...given: unknown[]) => void;

/** What a timer function of Node returns, as far as anybody uses it. */
interface Wait {
  unref(): void;
  hasRef(): boolean;
  close(): void;
}

/** A request that is answered within this process, where Node does not tell of it. */
export interface Flight {
  /** It has its answer. */
  end(): void;
  /** Its sender is gone. */
  fail(): void;
}

export interface VirtualTimers {
  /** Milliseconds by which this process is ahead of the machine. */
  readonly offset: number;
  /** Moves time forward, and calls back whatever is due by then. */
  jump(milliseconds: number): void;
  /** One of the requests under way will never be answered, so that nothing need wait for it. */
  hold(): void;
  /** Tells of a request that begins. */
  begin(): Flight;
  /** Whether nothing is under way that could go on without time; what is frozen cannot. */
  isQuiet(): boolean;
  /** Nothing that waits goes on any more, and what begins to wait never ends, until `thaw`. */
  freeze(): void;
  /** Starts again, so many milliseconds ahead of the machine. */
  thaw(offset: number): void;
}

/**
 * Puts the timers and clocks of this process under control: whenever it does nothing but wait, `onQuiet` is called with how
 * many milliseconds are left to the end of the next wait, and not again before time has jumped.
 * @param isStill time goes on by jumps alone, so that a busy machine changes nothing; only where no other process takes part
 */
export function installVirtualTimers(
  startOffset: number,
  onQuiet: (milliseconds: number) => void,
  { isStill = false } = {},
): VirtualTimers {
  const native = { setTimeout, clearTimeout, setInterval, Date };
  const sinceStart = isStill ? constantly(performance.now()) : performance.now.bind(performance);
  const machineTime = isStill ? constantly(native.Date.now()) : native.Date.now;
  const shortest = isStill ? 1 : SHORTEST;
  const setIdleTimeout = Socket.prototype.setTimeout;
  /** Goes on by jumps alone; so much and no more of a wait is over. */
  const jumps = createClock(0, Number.POSITIVE_INFINITY);
  const waits = new Set<Wait>();
  const inFlight = new Set<unknown>();
  let offset = startOffset;
  /** Requests that the other end will never answer. */
  let held = 0;
  let isAsking = false;
  let quietTicks = 0;
  /** Of what waits; what was begun in another one is forgotten. */
  let age = 0;
  let isFrozen = false;
  const now = () => machineTime() + offset;

  const requestOf = (message: unknown) => (message as { request: unknown }).request;
  const begin = (message: unknown) => void inFlight.add(requestOf(message));
  const end = (message: unknown) => void inFlight.delete(requestOf(message));
  const fail = (message: unknown) => {
    if (inFlight.delete(requestOf(message))) held = Math.max(0, held - 1);
  };
  /** A body that may never come is nothing to wait for. */
  const receiveHeaders = (message: unknown) => {
    const { response } = message as { response: { headers: unknown[] } };
    if (response.headers.some(text => String(text).toLowerCase() === ODD_BODY)) end(message);
  };
  subscribe('undici:request:create', begin);
  subscribe('undici:request:headers', receiveHeaders);
  subscribe('undici:request:trailers', end);
  subscribe('undici:request:error', fail);
  subscribe('http.client.request.start', begin);
  subscribe('http.client.response.finish', end);
  subscribe('http.client.request.error', fail);

  const isQuiet = () => (isFrozen || inFlight.size <= held) && !isBusy();

  /** Asks to jump once nothing but held requests was under way for some turns. */
  function tick(): void {
    const due = nextDue();
    keepAlive();
    quietTicks = due !== undefined && !isFrozen && !isAsking && isQuiet() ? quietTicks + 1 : 0;
    if (due === undefined || quietTicks === 0) return;
    if (quietTicks < QUIET_TICKS) {
      // Nothing comes from elsewhere, so that the next turn tells as much as the next millisecond.
      if (isStill) setImmediate(tick);
      return;
    }
    isAsking = true;
    onQuiet(due - jumps.now);
  }
  const ticking = native.setInterval(tick, 1);

  function nextDue(): number | undefined {
    const dues = [...(jumps.timers?.values() ?? [])].map(({ callAt = 0 }) => callAt);
    return dues.length === 0 ? undefined : Math.min(...dues);
  }

  /** Only waits that would keep the process running do so. */
  function keepAlive(): void {
    for (const wait of waits) if (!jumps.timers?.has(Number(wait))) waits.delete(wait);
    if ([...waits].some(wait => wait.hasRef())) ticking.ref();
    else ticking.unref();
  }
  keepAlive();

  function jump(milliseconds: number): void {
    offset += milliseconds;
    isAsking = false;
    quietTicks = 0;
    jumps.tick(milliseconds);
  }

  function start(callback: Callback, delay: number, isRepeated: boolean, given: unknown[]): Wait {
    const timer = isRepeated
      ? jumps.setInterval(callback, delay, ...given)
      : jumps.setTimeout(callback, delay, ...given);
    const close = () => jumps.clearTimeout(timer);
    const wait = Object.assign(timer as unknown as Omit<Wait, 'close'>, { close, [Symbol.dispose]: close });
    if (isFrozen) close();
    waits.add(wait);
    ticking.ref();
    return wait;
  }

  function isReal(callback: Callback, delay: number | undefined): delay is undefined {
    return delay === undefined || !(delay >= shortest) || isHousekeeping(callback, delay);
  }

  /** A real wait that nobody waits for any more when time has stood still meanwhile. */
  function ageing(callback: Callback, delay: number | undefined): Callback {
    if (isHousekeeping(callback, delay)) return callback;
    const begun = age;
    return (...given) => {
      if (age === begun) callback(...given);
    };
  }

  function clear(handle: unknown): void {
    if (waits.has(handle as Wait)) (handle as Wait).close();
    else native.clearTimeout(handle as NodeJS.Timeout);
  }

  Object.assign(globalThis, {
    setTimeout: (callback: Callback, delay?: number, ...given: unknown[]) =>
      isReal(callback, delay)
        ? native.setTimeout(ageing(callback, delay), delay, ...given)
        : start(callback, delay, false, given),
    setInterval: (callback: Callback, delay?: number, ...given: unknown[]) =>
      isReal(callback, delay)
        ? native.setInterval(callback, delay, ...given)
        : start(callback, delay, true, given),
    clearTimeout: clear,
    clearInterval: clear,
    Date: class extends Date {
      static override now = now;
      constructor(...given: unknown[]) {
        super(...((given.length === 0 ? [now()] : given) as [number]));
      }
    },
  });

  performance.now = () => sinceStart() + offset;

  const idle = new WeakMap<Socket, Wait>();
  Socket.prototype.setTimeout = function setVirtualTimeout(delay: number, callback?: () => void): Socket {
    // A simulated host in this process keeps its own time.
    if ('server' in this && this.server != null) return setIdleTimeout.call(this, delay, callback);
    idle.get(this)?.close();
    if (callback !== undefined) this.once('timeout', callback);
    if (delay > 0) {
      const wait = start(() => this.emit('timeout'), delay, false, []);
      wait.unref();
      idle.set(this, wait);
      this.once('close', () => wait.close());
    }
    return this;
  };

  return {
    get offset() {
      return offset;
    },
    jump,
    hold: () => {
      held += 1;
    },
    begin() {
      const flight = {};
      inFlight.add(flight);
      return {
        end: () => void inFlight.delete(flight),
        fail: () => {
          if (inFlight.delete(flight)) held = Math.max(0, held - 1);
        },
      };
    },
    isQuiet,
    freeze() {
      isFrozen = true;
      age += 1;
      jumps.reset();
      keepAlive();
    },
    thaw(ahead) {
      isFrozen = false;
      inFlight.clear();
      held = 0;
      jumps.reset();
      offset = ahead;
      isAsking = false;
      quietTicks = 0;
    },
  };
}

function constantly<T>(value: T): () => T {
  return () => value;
}

function isHousekeeping({ name }: Callback, delay: number | undefined): boolean {
  return name === HOUSEKEEPING.name && delay === HOUSEKEEPING.delay;
}

/** Whether anything but open sockets and timers is under way, on the disk say. */
function isBusy(): boolean {
  return process.getActiveResourcesInfo().some(name => !PASSIVE.test(name));
}
