import { subscribe } from 'node:diagnostics_channel';
import { connect, Socket } from 'node:net';

/**
 * Loaded into a process under test (`--import`): whenever it does nothing but wait, time jumps to the end of the next
 * wait. Six minutes of patience, or a request that is never answered, cost milliseconds then. `shared-time.ts` is the other end.
 */

interface VirtualTimer {
  due: number;
  every: number | undefined;
  delay: number;
  isRef: boolean;
  call: () => void;
}

/** Shorter waits are real ones. */
const SHORTEST = 20;
/** Answers with this header have a body that may never come; as in `simulator/server.ts`. */
const ODD_BODY = 'x-simulated-body';
/** With this one Node's fetch looks after its own timers, which are as long as no run should be. */
const HOUSEKEEPING = 499;

const QUIET_TICKS = 3;
const PASSIVE = /^(Timeout|(TCP|TTY|TLS)(Socket|Server)?Wrap|Pipe(Wrap)?)$/;

const sinceStart = performance.now.bind(performance);
const native = { setTimeout, clearTimeout, setInterval, clearInterval, Date };
const [port = '', startOffset = ''] = (process.env.VIRTUAL_TIME ?? '').split(',');
const control = connect(Number(port), '127.0.0.1');
control.unref();
control.setEncoding('utf8');
control.setNoDelay();

let offset = Number(startOffset);
/** Requests that the other end will never answer. */
let held = 0;
let isAsking = false;
let quietTicks = 0;
const timers = new Set<VirtualTimer>();
const inFlight = new Set<unknown>();
const now = () => native.Date.now() + offset;

function begin(message: unknown): void {
  inFlight.add((message as { request: unknown }).request);
}

function end(message: unknown): void {
  inFlight.delete((message as { request: unknown }).request);
}

function fail(message: unknown): void {
  if (inFlight.delete((message as { request: unknown }).request)) held = Math.max(0, held - 1);
}

/** A body that may never come is nothing to wait for. */
function receiveHeaders(message: unknown): void {
  const { request, response } = message as { request: unknown; response: { headers: unknown[] } };
  if (response.headers.some(text => String(text).toLowerCase() === ODD_BODY)) inFlight.delete(request);
}

subscribe('undici:request:create', begin);
subscribe('undici:request:headers', receiveHeaders);
subscribe('undici:request:trailers', end);
subscribe('undici:request:error', fail);
subscribe('http.client.request.start', begin);
subscribe('http.client.response.finish', end);
subscribe('http.client.request.error', fail);

let heard = '';
control.on('data', (chunk: string) => {
  heard += chunk;
  for (let cut = heard.indexOf('\n'); cut >= 0; cut = heard.indexOf('\n')) {
    const [word, amount] = heard.slice(0, cut).split(' ');
    heard = heard.slice(cut + 1);
    if (word === 'held') held += 1;
    if (word === 'jump') jump(Number(amount));
  }
});

/** Asks to jump once nothing but held requests was under way for some turns. */
function tick(): void {
  const isQuiet = inFlight.size <= held && timers.size > 0 && !isAsking && !isBusy();
  quietTicks = isQuiet ? quietTicks + 1 : 0;
  if (quietTicks < QUIET_TICKS) return;
  isAsking = true;
  control.write(`jump ${Math.max(0, nextDue() - now())}\n`);
}

/** Whether anything but open sockets and timers is under way, on the disk say. */
function isBusy(): boolean {
  return process.getActiveResourcesInfo().some(name => !PASSIVE.test(name));
}

function nextDue(): number {
  return Math.min(...[...timers].map(timer => timer.due));
}

function jump(milliseconds: number): void {
  offset += milliseconds;
  isAsking = false;
  quietTicks = 0;
  for (const timer of [...timers].filter(timer => timer.due <= now()).sort((a, b) => a.due - b.due)) {
    if (!timers.has(timer)) continue;
    if (timer.every === undefined) timers.delete(timer);
    else timer.due = now() + timer.every;
    timer.call();
  }
  keepAlive();
}

const ticking = native.setInterval(tick, 1);

/** Only waits that would keep the process running do so. */
function keepAlive(): void {
  if ([...timers].some(timer => timer.isRef)) ticking.ref();
  else ticking.unref();
}
keepAlive();

/** What a timer function returns. */
class Handle {
  readonly #timer: VirtualTimer;
  constructor(timer: VirtualTimer) {
    this.#timer = timer;
    timers.add(timer);
    keepAlive();
  }
  ref(): this {
    this.#timer.isRef = true;
    keepAlive();
    return this;
  }
  unref(): this {
    this.#timer.isRef = false;
    keepAlive();
    return this;
  }
  hasRef(): boolean {
    return this.#timer.isRef;
  }
  refresh(): this {
    this.#timer.due = now() + this.#timer.delay;
    timers.add(this.#timer);
    keepAlive();
    return this;
  }
  close(): this {
    timers.delete(this.#timer);
    keepAlive();
    return this;
  }
  [Symbol.dispose](): void {
    this.close();
  }
}

type Callback = (...given: unknown[]) => void;

function start(callback: Callback, delay: number, every: number | undefined, given: unknown[]): Handle {
  return new Handle({ due: now() + delay, every, delay, isRef: true, call: () => callback(...given) });
}

function isReal(delay: number | undefined): delay is undefined {
  return delay === undefined || !(delay >= SHORTEST) || delay === HOUSEKEEPING;
}

Object.assign(globalThis, {
  setTimeout: (callback: Callback, delay?: number, ...given: unknown[]) =>
    isReal(delay) ? native.setTimeout(callback, delay, ...given) : start(callback, delay, undefined, given),
  setInterval: (callback: Callback, delay?: number, ...given: unknown[]) =>
    isReal(delay) ? native.setInterval(callback, delay, ...given) : start(callback, delay, delay, given),
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

function clear(handle: unknown): void {
  if (handle instanceof Handle) handle.close();
  else native.clearTimeout(handle as NodeJS.Timeout);
}

const idle = new WeakMap<Socket, Handle>();
Socket.prototype.setTimeout = function setIdleTimeout(delay: number, callback?: () => void): Socket {
  idle.get(this)?.close();
  if (callback !== undefined) this.once('timeout', callback);
  if (delay > 0) {
    const handle = start(() => this.emit('timeout'), delay, undefined, []).unref();
    idle.set(this, handle);
    this.once('close', () => handle.close());
  }
  return this;
};
