import type { Signal } from '../runner/process.ts';
import type { SharedTime } from '../runner/shared-time.ts';
import {
  type FaultPlan,
  gatewayTimeoutAfterWork,
  html502,
  htmlPage,
  resetAfterWork,
  status,
  tooManyRequests,
} from '../simulator/faults.ts';

/** What a fault can do to the run that suffers from it. */
interface Means {
  time: SharedTime;
  /** Sends a signal to the process. */
  kill: (signal: Signal) => void;
  /** The request that suffers, from 1. */
  nth: number;
}

/**
 * `overload`: passing trouble at the host; `limit`: too many requests; `page`: what cannot be read, where all seems well; `reset`: the
 * connection is cut; `silence`: no whole answer in time; `full`: there is no room; the others are signals.
 */
type Effect = 'overload' | 'limit' | 'page' | 'reset' | 'silence' | 'full' | 'SIGTERM' | 'SIGKILL';

export interface Kind {
  name: string;
  /** What it is for whoever sent the request; see `isLike`. */
  effect: Effect;
  /** Whether the host did the work that the request asked for, or does it in the end. */
  isDone: boolean;
  /** Whether it does it only when the sender is gone. */
  isLate?: boolean;
  /** Only such requests suffer from it, as the matrix writes them, and all of them from that one on. */
  only?: RegExp;
  /** Whether it is to end the process. */
  isEnd?: boolean;
  /** Whether the process is over at once, with nothing said. */
  isKill?: boolean;
  plan: (means: Means) => Pick<FaultPlan, 'after' | 'fault'>;
}

const SECOND = 1_000;
/** A request is carried out so many milliseconds after its sender is gone: before it is sent again, meanwhile, and at last. */
const LATE = [2 * SECOND, 20 * SECOND, 60 * SECOND];

function lateness(nth: number): number {
  return LATE[nth % LATE.length] ?? 0;
}

/** Everything that may happen to a request. */
export const KINDS: readonly Kind[] = [
  { name: '500', effect: 'overload', isDone: false, plan: () => ({ fault: status(500) }) },
  { name: 'HTML 502', effect: 'overload', isDone: false, plan: () => ({ fault: html502() }) },
  {
    name: 'HTML 200 after',
    effect: 'page',
    isDone: true,
    plan: () => ({ after: true, fault: htmlPage(200) }),
  },
  { name: '504 after', effect: 'overload', isDone: true, plan: () => gatewayTimeoutAfterWork() },
  {
    name: '429 + wait',
    effect: 'limit',
    isDone: false,
    plan: () => ({ fault: tooManyRequests({ retryAfter: 7 }) }),
  },
  { name: '429', effect: 'limit', isDone: false, plan: () => ({ fault: tooManyRequests() }) },
  { name: 'reset before', effect: 'reset', isDone: false, plan: () => ({ fault: 'reset' }) },
  { name: 'reset after', effect: 'reset', isDone: true, plan: () => resetAfterWork() },
  {
    name: 'slow before',
    effect: 'silence',
    isDone: false,
    plan: ({ time }) => ({ fault: { kill: time.hold } }),
  },
  {
    name: 'slow after',
    effect: 'silence',
    isDone: true,
    plan: ({ time }) => ({ after: true, fault: { kill: time.hold } }),
  },
  {
    name: 'stalls after headers',
    effect: 'silence',
    isDone: true,
    plan: () => ({ after: true, fault: 'stall' }),
  },
  { name: 'never ends', effect: 'silence', isDone: true, plan: () => ({ after: true, fault: 'endless' }) },
  {
    name: 'a byte a second',
    effect: 'silence',
    isDone: true,
    plan: () => ({ after: true, fault: { drip: SECOND } }),
  },
  {
    name: 'carried out after the sender is gone',
    effect: 'silence',
    isDone: true,
    isLate: true,
    plan: ({ time, nth }) => ({ fault: { late: lateness(nth), meanwhile: { kill: time.hold } } }),
  },
  {
    name: 'storage full',
    effect: 'full',
    isDone: false,
    only: /\/CreateArtifact$/,
    plan: () => ({
      fault: status(403, { code: 'permission_denied', msg: 'insufficient usage to create artifact' }),
    }),
  },
  {
    name: 'SIGTERM',
    effect: 'SIGTERM',
    isEnd: true,
    isDone: true,
    plan: ({ kill }) => ({ fault: { run: () => kill('SIGTERM') } }),
  },
  {
    name: 'kill before',
    effect: 'SIGKILL',
    isDone: false,
    isEnd: true,
    isKill: true,
    plan: ({ kill }) => ({ fault: { kill: () => kill('SIGKILL') } }),
  },
  {
    name: 'kill after',
    effect: 'SIGKILL',
    isDone: true,
    isEnd: true,
    isKill: true,
    plan: ({ kill }) => ({ after: true, fault: { kill: () => kill('SIGKILL') } }),
  },
  {
    name: 'killed, carried out later',
    effect: 'SIGKILL',
    isDone: true,
    isLate: true,
    isEnd: true,
    isKill: true,
    plan: ({ kill, nth }) => ({ fault: { late: lateness(nth), meanwhile: { kill: () => kill('SIGKILL') } } }),
  },
];

/** After these a read is sent again, after the same pause. */
const PASSING: readonly Effect[] = ['overload', 'page', 'reset'];

/**
 * Whether two kinds are the same fault at a request: whoever sent it learns the same after the same time, and the host has done the
 * same. A read does nothing, so that before and after it are one, and all passing trouble is.
 */
export function isLike(a: Kind, b: Kind, request: string): boolean {
  if (!isRead(request)) return a.effect === b.effect && a.isDone === b.isDone && a.isLate === b.isLate;
  const [one, other] = [a, b].map(({ effect }) => (PASSING.includes(effect) ? 'passing' : effect));
  return one === other;
}

/** Whether a request, as the matrix writes it, changes nothing. */
export function isRead(request: string): boolean {
  return /\bGET\b/.test(request);
}
