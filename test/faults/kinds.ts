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

export interface Kind {
  name: string;
  /** Whether the host did the work that the request asked for, or does it in the end. */
  isDone: boolean;
  /** Whether it does it only when the sender is gone. */
  isLate?: boolean;
  /** At which requests of a scenario it is always tried; at others, and without this, in turns with the other kinds. */
  always?: 'at requests' | 'at writes';
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
  { name: '500', isDone: false, plan: () => ({ fault: status(500) }) },
  { name: 'HTML 502', isDone: false, plan: () => ({ fault: html502() }) },
  { name: 'HTML 200 after', isDone: true, plan: () => ({ after: true, fault: htmlPage(200) }) },
  { name: '504 after', isDone: true, plan: () => gatewayTimeoutAfterWork() },
  { name: '429 + wait', isDone: false, plan: () => ({ fault: tooManyRequests({ retryAfter: 7 }) }) },
  { name: '429', isDone: false, plan: () => ({ fault: tooManyRequests() }) },
  { name: 'reset before', isDone: false, plan: () => ({ fault: 'reset' }) },
  { name: 'reset after', isDone: true, plan: () => resetAfterWork() },
  { name: 'slow before', isDone: false, plan: ({ time }) => ({ fault: { kill: time.hold } }) },
  { name: 'slow after', isDone: true, plan: ({ time }) => ({ after: true, fault: { kill: time.hold } }) },
  {
    name: 'stalls after headers',
    isDone: true,
    always: 'at requests',
    plan: () => ({ after: true, fault: 'stall' }),
  },
  { name: 'never ends', isDone: true, plan: () => ({ after: true, fault: 'endless' }) },
  { name: 'a byte a second', isDone: true, plan: () => ({ after: true, fault: { drip: SECOND } }) },
  {
    name: 'carried out after the sender is gone',
    isDone: true,
    always: 'at requests',
    isLate: true,
    plan: ({ time, nth }) => ({ fault: { late: lateness(nth), meanwhile: { kill: time.hold } } }),
  },
  {
    name: 'storage full',
    isDone: false,
    only: /\/CreateArtifact$/,
    plan: () => ({
      fault: status(403, { code: 'permission_denied', msg: 'insufficient usage to create artifact' }),
    }),
  },
  {
    name: 'SIGTERM',
    isEnd: true,
    isDone: true,
    always: 'at writes',
    plan: ({ kill }) => ({ fault: { run: () => kill('SIGTERM') } }),
  },
  {
    name: 'kill before',
    isDone: false,
    always: 'at writes',
    isEnd: true,
    isKill: true,
    plan: ({ kill }) => ({ fault: { kill: () => kill('SIGKILL') } }),
  },
  {
    name: 'kill after',
    isDone: true,
    always: 'at requests',
    isEnd: true,
    isKill: true,
    plan: ({ kill }) => ({ after: true, fault: { kill: () => kill('SIGKILL') } }),
  },
  {
    name: 'killed, carried out later',
    isDone: true,
    always: 'at writes',
    isLate: true,
    isEnd: true,
    isKill: true,
    plan: ({ kill, nth }) => ({ fault: { late: lateness(nth), meanwhile: { kill: () => kill('SIGKILL') } } }),
  },
];
