import { isLate } from '../clock.ts';
import { empty, html } from './answers.ts';
import type { Account, World } from './world.ts';

const WRITES = { name: 'AUTHED_API_POST_LIMIT', period: 1, limit: 1 };
const READS = { name: 'AUTHED_API_GET_LIMIT', period: 300, limit: 500 };

/** Counts a request against its account's limits: the refusal, when it is one too many. */
export function limit(world: World, account: Account, method: string): Response | undefined {
  if (isLate()) return undefined; // It was counted when it arrived.
  return method === 'GET' ? limitReads(world, account) : limitWrites(world, account);
}

function limitWrites(world: World, { usage }: Account): Response | undefined {
  if (!world.switches.limits.writes) return undefined;
  const now = world.clock.now();
  const next = usage.lastWrite + WRITES.period * 1000;
  if (now < next - (world.clock.jitter ?? 0)) return tooMany(world, WRITES, next);
  usage.lastWrite = now;
  return undefined;
}

function limitReads(world: World, { usage }: Account): Response | undefined {
  if (!world.switches.limits.reads) return undefined;
  const now = world.clock.now();
  if (now >= usage.windowStart + READS.period * 1000) {
    usage.windowStart = now;
    usage.reads = 0;
  }
  if (usage.reads >= READS.limit) return tooMany(world, READS, usage.windowStart + READS.period * 1000);
  usage.reads += 1;
  return undefined;
}

function tooMany({ clock, switches }: World, rule: typeof WRITES, until: number): Response {
  const headers: Record<string, string> = {};
  if (switches.tooMany.retryAfter) {
    headers['Retry-After'] = String(Math.max(1, Math.ceil((until - clock.now()) / 1000)));
  }
  if (switches.tooMany.ratelimit) {
    headers['X-Ratelimit'] = JSON.stringify({ ...rule, remaining: 0, until: new Date(until).toISOString() });
  }
  return switches.tooMany.html ? html(429, headers) : empty(429, headers);
}
