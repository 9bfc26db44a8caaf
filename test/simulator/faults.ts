import { ODD_BODY, type OddBody, withOddBody } from './bodies.ts';
import { asAt, type SimulatedClock } from './clock.ts';
import { type Host, left, type Outcome } from './host.ts';
import {
  describeRequest,
  type HostName,
  type PathMatcher,
  pathMatches,
  type RecordedRequest,
  type RequestLog,
} from './requests.ts';

interface FaultyAnswer {
  status: number;
  body?: string | object;
  headers?: Record<string, string>;
  /** The body is a page, as from the edge; one is made up when there is no body. */
  html?: boolean;
}

export type Fault =
  | FaultyAnswer
  /** The headers come, of the real answer or of one that was made up, and the body as it says. */
  | OddBody
  /**
   * Does nothing for now but suffer from `meanwhile`. The work is done so many milliseconds after the sender is gone, by the
   * simulated clock: just before the first request that arrives from then on, and dated back.
   */
  | { late: number; meanwhile: Fault }
  | 'reset'
  | 'hang'
  /** Waits so many milliseconds and goes on. */
  | { delay: number }
  /** Runs something, then never answers: for ending the process that sent the request. */
  | { kill: () => void }
  /** Runs something and goes on: for what happens elsewhere at that moment. */
  | { run: () => unknown };

export interface FaultPlan {
  host?: HostName;
  method?: string;
  path?: PathMatcher;
  /** What else must be true of the request. */
  where?: (request: RecordedRequest) => boolean;
  /** The nth matching request from now, from 1. */
  nth?: number;
  /** How many matching requests from there on; may be Infinity. Default 1. */
  times?: number;
  /** Do the work first: only the answer suffers. */
  after?: boolean;
  fault: Fault;
}

interface ArmedPlan extends FaultPlan {
  seen: number;
  left: number;
}

interface LateWork {
  /** Milliseconds. */
  due: number;
  work: () => Promise<unknown>;
}

/** What goes wrong, and when. A request suffers from one plan at most: of those that are due, the one added first. */
export class Faults {
  #plans: ArmedPlan[] = [];
  #late: LateWork[] = [];
  #workingOff: Promise<void> = Promise.resolve();
  #beingDone = 0;

  add(plan: FaultPlan): void {
    this.#plans.push({ ...plan, seen: 0, left: plan.times ?? 1 });
  }

  clear(): void {
    this.#plans = [];
  }

  /** Work whose senders are gone, and that is still to be done. */
  get late(): readonly { due: number }[] {
    return this.#late;
  }

  /** Whether there is such work, or some of it is being done: no other request may come between. */
  get hasLateWork(): boolean {
    return this.#late.length > 0 || this.#beingDone > 0;
  }

  /** Notes work that is done at that time by the simulated clock. */
  doLater(due: number, work: LateWork['work']): void {
    this.#late = [...this.#late, { due, work }].sort((a, b) => a.due - b.due);
  }

  /** Does what was to be done by this time, in milliseconds; without one, all that is left. */
  async carryOut(now = Number.POSITIVE_INFINITY): Promise<void> {
    const due = this.#late.filter(late => late.due <= now);
    this.#late = this.#late.filter(late => late.due > now);
    this.#beingDone += due.length;
    this.#workingOff = due.reduce(
      (before, late) =>
        before.then(async () => {
          await asAt(late.due, late.work);
          this.#beingDone -= 1;
        }),
      this.#workingOff,
    );
    await this.#workingOff;
  }

  /** The plans that have not gone wrong as often as they were to. */
  get pending(): FaultPlan[] {
    return this.#plans.filter(plan => plan.left > 0 && plan.left !== Number.POSITIVE_INFINITY);
  }

  /** The plan that is due for this request; counts the request for every plan that matches it. */
  take(request: RecordedRequest): FaultPlan | undefined {
    const matching = this.#plans.filter(plan => plan.left > 0 && isMeant(plan, request));
    for (const plan of matching) plan.seen += 1;
    const due = matching.find(plan => plan.seen >= (plan.nth ?? 1));
    if (due) due.left -= 1;
    return due;
  }
}

export interface HostOptions {
  faults: Faults;
  log: RequestLog;
  clock: SimulatedClock;
  /** By which the host dates its answers. */
  ownClock?: SimulatedClock;
  /** For a request that is left without an answer before its work is done: after how many milliseconds it is still done. */
  lateExecution?: (request: RecordedRequest) => number;
}

/** Puts a host behind the log and the faults: each request is recorded, and suffers before or after the work. */
export function withFaults(
  name: HostName,
  host: Host,
  { faults, log, clock, ownClock = clock, lateExecution }: HostOptions,
): Host {
  return async request => {
    log.announce(name, request);
    if (faults.hasLateWork) await faults.carryOut(clock.now());
    const record = log.open(await describeRequest(name, request, clock.now()));
    const plan = faults.take(record);
    const outcome = await answer(request).catch(error => {
      log.violations.push(`${record.method} ${record.path}: the simulator failed: ${error?.stack ?? error}`);
      return new Response('The simulator failed.', { status: 599 });
    });
    log.close(record, outcome);
    return dated(outcome, ownClock);

    async function answer(request: Request): Promise<Outcome> {
      if (!plan) return host(request);
      const { late, fault } = lateness(plan, lateExecution?.(record) ?? 0);
      if (late !== undefined) return answerLate(request, late, fault);
      const done = plan.after ? await host(request) : undefined;
      return (await suffer(fault, clock, done)) ?? done ?? host(request);
    }

    async function answerLate(request: Request, late: number, fault: Fault): Promise<Outcome> {
      const work = await copyOf(request);
      const outcome = (await suffer(fault, clock)) ?? 'hang';
      const gone = isComplete(outcome) ? Promise.resolve() : left(request);
      void gone.then(() => faults.doLater(clock.now() + late, () => host(work)));
      return outcome;
    }
  };
}

/** A plain status, with a JSON or text body where given. */
export function status(code: number, body?: string | object, headers?: Record<string, string>): Fault {
  return { status: code, body, headers };
}

/** The edge's page where JSON is expected, with any status: a 200 too. */
export function htmlPage(code: number, headers?: Record<string, string>): Fault {
  return { status: code, html: true, headers };
}

/** An overloaded host, as the edge reports it. */
export function html502(): Fault {
  return htmlPage(502);
}

/** A 429 with as many of its hints as given: seconds to wait, the X-Ratelimit header, or a page from the edge. */
export function tooManyRequests(
  hints: { retryAfter?: number | string; ratelimit?: object; html?: boolean } = {},
): Fault {
  const headers: Record<string, string> = {};
  if (hints.retryAfter !== undefined) headers['Retry-After'] = String(hints.retryAfter);
  if (hints.ratelimit) headers['X-Ratelimit'] = JSON.stringify(hints.ratelimit);
  return { status: 429, headers, html: hints.html ?? false };
}

/** Trakt's answer to a locked account: its support must be written to. */
export function accountLocked(): Fault {
  return { status: 423, headers: { 'X-Account-Locked': 'true' } };
}

/** Trakt's answer to a deactivated account. */
export function accountDeactivated(): Fault {
  return { status: 423, headers: { 'X-Account-Deactivated': 'true' } };
}

/** The work is done and answered with a 504 page. To be spread into a plan. */
export function gatewayTimeoutAfterWork(): Pick<FaultPlan, 'after' | 'fault'> {
  return { after: true, fault: htmlPage(504) };
}

/** The work is done and the connection cut before the answer. To be spread into a plan. */
export function resetAfterWork(): Pick<FaultPlan, 'after' | 'fault'> {
  return { after: true, fault: 'reset' };
}

/** A page like the edge's. */
export function edgePage(code: number): string {
  return `<!DOCTYPE html><html><head><title>${code}</title></head><body><h1>Error ${code}</h1></body></html>`;
}

function isMeant(plan: FaultPlan, request: RecordedRequest): boolean {
  return (
    (plan.host ?? request.host) === request.host &&
    (plan.method ?? request.method) === request.method &&
    (plan.path === undefined || pathMatches(request.path, plan.path)) &&
    (plan.where?.(request) ?? true)
  );
}

/** How late the work of a request is done whose answer never comes, and what becomes of its answer. */
function lateness({ fault, after }: FaultPlan, usual: number): { late?: number; fault: Fault } {
  if (typeof fault === 'object' && 'late' in fault) return { late: fault.late, fault: fault.meanwhile };
  const isLeft = ['hang', 'reset', 'stall'].some(name => name === fault) || isKill(fault);
  return isLeft && !after && usual > 0 ? { late: usual, fault } : { fault };
}

/** Whether nobody waits for more. */
function isComplete(outcome: Outcome): boolean {
  return outcome instanceof Response ? !outcome.headers.has(ODD_BODY) : outcome === 'reset';
}

function isKill(fault: Fault): boolean {
  return typeof fault === 'object' && 'kill' in fault;
}

/** The same request with a body of its own, which can be read when the sender is long gone. */
async function copyOf(request: Request): Promise<Request> {
  const { url, method, headers } = request;
  const body = await request.clone().arrayBuffer();
  return new Request(url, { method, headers, body: body.byteLength > 0 ? body : undefined });
}

async function suffer(fault: Fault, clock: SimulatedClock, done?: Outcome): Promise<Outcome | undefined> {
  if (fault === 'reset' || fault === 'hang') return fault;
  if (typeof fault === 'string' || 'drip' in fault) {
    if (typeof done === 'string') return done;
    return withOddBody(done ?? faultyResponse({ status: 200, body: {} }), fault);
  }
  if ('late' in fault) throw new Error('Work that is done late cannot be done later still.');
  if ('kill' in fault) {
    fault.kill();
    return 'hang';
  }
  if ('run' in fault) {
    await fault.run();
    return undefined;
  }
  if ('delay' in fault) {
    await clock.sleep(fault.delay);
    return undefined;
  }
  return faultyResponse(fault);
}

function faultyResponse({ status, body, headers, html }: FaultyAnswer): Response {
  const page = html ? (body ?? edgePage(status)) : body;
  const text = page === undefined || typeof page === 'string' ? page : JSON.stringify(page);
  const response = new Response(text ?? null, { status, headers });
  if (html) response.headers.set('Content-Type', 'text/html; charset=utf-8');
  else if (typeof page === 'object') response.headers.set('Content-Type', 'application/json; charset=utf-8');
  return response;
}

/** Every answer tells the time by the host's clock. */
function dated(outcome: Outcome, clock: SimulatedClock): Outcome {
  if (typeof outcome === 'string' || outcome.headers.has('Date')) return outcome;
  const headers = new Headers(outcome.headers);
  headers.set('Date', new Date(clock.now()).toUTCString());
  return new Response(outcome.body, { status: outcome.status, headers });
}
