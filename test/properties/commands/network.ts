import { asAt } from '../../simulator/clock.ts';
import type { Network } from '../../simulator/direct.ts';
import type { Play } from '../../simulator/trakt/plays.ts';
import type { World } from '../../world.ts';
import { added, type KnownRun, type Ledger, type Order, removed } from '../undo/ledger.ts';
import type { Fate } from '../undo/world.ts';
import type { Fortune } from './story.ts';
import type { Player, Turns } from './turns.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** One way. */
const TRAVEL = 200;

export interface RunState {
  id: string;
  order: Order;
  attempts: number;
  isUnderWay: boolean;
  isDone: boolean;
}

/** An attempt of a run, and what happens to its requests. */
export interface Attempt {
  run: RunState;
  known: KnownRun;
  fortune: Fortune;
  /** Of the requests that change plays, one after the other; all others are done. */
  fates: Fate[];
  player: Player;
  hasWritten: boolean;
}

interface Facts {
  turns: Turns;
  world: World<Turns['clock']>;
  ledger: Ledger;
  random: () => number;
  /** `undefined` for plays of the story. */
  slotOf: (play: Play) => string | undefined;
  note: (line: string) => void;
  attemptOf: (player: Player | undefined) => Attempt | undefined;
}

/** Between the runs and the hosts: every request takes its time, and those that change plays meet their fates. */
export function networkOf(facts: Facts): Network {
  const { turns, random, attemptOf } = facts;
  return async (request, answer) => {
    const attempt = attemptOf(turns.current());
    if (attempt === undefined) return answer();
    if (request.method === 'POST' && new URL(request.url).pathname.startsWith('/sync/history'))
      return change(facts, attempt, request);
    if (!attempt.hasWritten && new URL(request.url).pathname === '/sync/history')
      attempt.known.lookedAt = facts.ledger.now();
    await turns.pause(TRAVEL + Math.floor(random() * TRAVEL));
    return turns.instantly(answer);
  };
}

async function change(facts: Facts, attempt: Attempt, request: Request): Promise<Response> {
  const { turns, random, note } = facts;
  const { known, run, player } = attempt;
  const text = await turns.instantly(() => request.text());
  const fate = attempt.fates.shift() ?? 'done';
  attempt.hasWritten = true;
  note(`  run ${run.id} sends ${new URL(request.url).pathname} ${text}: ${fate}`);
  const now = turns.clock.now();
  const sentAt = facts.ledger.now();
  const patience = 2 * SECOND + Math.floor(random() * 30 * SECOND);
  // Where it is cut off now, its sender is gone now.
  const goneAt = now + (player.left > 0 ? patience : 0);
  const body = JSON.parse(text) as Record<string, unknown[]>;
  if (fate !== 'done') for (const id of idsIn(text)) known.doubted.add(id);
  let answer: Response | undefined;
  for (const part of fate === 'in parts' ? partsOf(body, text) : [text]) {
    if (fate === 'not done') break;
    const isLate = fate === 'late' || (fate === 'in parts' && random() < 0.5);
    known.inFlight++;
    turns.at(isLate ? goneAt + Math.floor(random() * MINUTE) : now + TRAVEL, async () => {
      known.inFlight--;
      const sent = new Request(request.url, { method: 'POST', headers: request.headers, body: part });
      const work = () => send(facts, sent);
      answer = await enter(
        facts,
        { run: known, sentAt },
        fate === 'done' ? work : () => asAt(turns.clock.now(), work),
      );
    });
  }
  if (fate === 'done') {
    await turns.pause(2 * TRAVEL);
    return answer ?? Response.error();
  }
  await turns.pause(patience);
  if (random() < 0.5) throw new TypeError('fetch failed');
  return new Response('<html></html>', { status: 504, headers: { 'content-type': 'text/html' } });
}

async function send({ world }: Facts, request: Request): Promise<Response> {
  const outcome = await world.trakt.api(request);
  if (typeof outcome === 'string') throw new TypeError('fetch failed');
  return outcome;
}

/** Does it, and enters in the ledger what came and went. */
async function enter(
  { world, ledger, slotOf, note }: Facts,
  { run, sentAt }: { run: KnownRun; sentAt: number },
  work: () => Promise<Response>,
): Promise<Response> {
  const before = new Map(world.trakt.plays('sam').map(play => [play.id, play]));
  const response = await work();
  const after = new Map(world.trakt.plays('sam').map(play => [play.id, play]));
  for (const id of before.keys()) {
    if (after.has(id)) continue;
    note(`  run ${run.id} removes ${id}`);
    removed(ledger, String(id), run);
  }
  for (const [id, play] of after) {
    if (before.has(id)) continue;
    const slot = slotOf(play) ?? 'none';
    note(`  run ${run.id} adds ${id} in slot ${slot}`);
    added(ledger, run, { id: String(id), slot, sentAt });
  }
  return response;
}

/** History IDs as text: they are no JavaScript numbers. */
function idsIn(text: string): string[] {
  return (
    /"ids":\s*\[([\d,\s]*)\]/
      .exec(text)?.[1]
      ?.split(',')
      .map(id => id.trim()) ?? []
  );
}

/** A body for each thing that a request names. */
function partsOf(body: Record<string, unknown[]>, text: string): string[] {
  const ids = idsIn(text);
  if (ids.length > 0) return ids.map(id => `{"ids":[${id}]}`);
  return Object.entries(body).flatMap(([kind, list]) => list.map(one => JSON.stringify({ [kind]: [one] })));
}
