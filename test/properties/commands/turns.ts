import { AsyncLocalStorage } from 'node:async_hooks';
import type { SimulatedClock } from '../../simulator/clock.ts';

/** What a run that is cut off meets at whatever it does next. */
export class CutOff extends Error {}

/** One attempt of a run, as far as time goes: it stands at a pause, or it goes on. */
export interface Player {
  /** How many pauses it still has before it is cut off. */
  left: number;
  isCutOff: boolean;
  hasEnded: boolean;
  /** Where it stands, with what cuts it off there. */
  standing: Set<(error: CutOff) => void>;
  /** How much of it waits for something that takes no time. */
  busy: number;
  onCutOff: () => void;
}

interface Event {
  at: number;
  order: number;
  happen: () => unknown;
}

const MOST_TURNS = 200_000;
const current = new AsyncLocalStorage<Player>();

/**
 * Time that several runs in this process share. It moves only when each of them stands at a pause, and then to what comes next;
 * so a sequence of events is always the same for the same numbers.
 */
export function openTurns(start = Date.parse('2025-11-21T09:00:00Z')) {
  let time = start;
  let order = 0;
  let events: Event[] = [];
  const players = new Set<Player>();

  const clock: SimulatedClock = {
    now: () => time,
    sleep: milliseconds => pause(milliseconds),
    advance: milliseconds => {
      time += milliseconds;
    },
  };

  function at(when: number, happen: Event['happen']): void {
    events.push({ at: when, order: order++, happen });
  }

  /** The run of this code stands still for so long, or is cut off where it stands. */
  function pause(milliseconds: number): Promise<void> {
    const player = current.getStore();
    if (player === undefined) throw new Error('Nobody pauses here.');
    if (!player.isCutOff && player.left-- <= 0) cutOff(player);
    if (player.isCutOff) return Promise.reject(new CutOff());
    return new Promise((resolve, reject) => {
      player.standing.add(reject);
      at(time + milliseconds, () => {
        if (player.standing.delete(reject)) resolve();
      });
    });
  }

  function cutOff(player: Player): void {
    player.isCutOff = true;
    player.onCutOff();
    for (const reject of player.standing) reject(new CutOff());
    player.standing.clear();
  }

  /** Does something for the run of this code that takes no time by the clock, but may by the machine’s. */
  async function instantly<T>(work: () => Promise<T>): Promise<T> {
    const player = current.getStore();
    if (player === undefined) return work();
    player.busy++;
    try {
      return await work();
    } finally {
      player.busy--;
    }
  }

  /** Waits until every run stands still. */
  async function rest(): Promise<void> {
    const isAtRest = () => [...players].every(({ standing, busy }) => standing.size > 0 && busy === 0);
    for (let turns = 0; turns < MOST_TURNS; turns++) {
      const wasAtRest = isAtRest();
      await new Promise(resolve => setImmediate(resolve));
      if (wasAtRest && isAtRest()) return;
    }
    throw new Error('A run neither goes on nor stands still.');
  }

  return {
    clock,
    at,
    pause,
    instantly,
    current: () => current.getStore(),
    /** Starts an attempt of a run, which pauses `left` times before it is cut off. */
    start(given: Pick<Player, 'left' | 'onCutOff'>, work: (player: Player) => Promise<void>): Player {
      const player: Player = { ...given, isCutOff: false, hasEnded: false, standing: new Set(), busy: 0 };
      players.add(player);
      const end = () => {
        player.hasEnded = true;
        players.delete(player);
      };
      void current.run(player, () => work(player)).then(end, end);
      return player;
    },
    /** Lets time pass, up to `until`, or until it is enough, or until nothing is to come. */
    async pass(until: number, isEnough: () => boolean = () => false): Promise<void> {
      for (;;) {
        await rest();
        if (isEnough()) return;
        const [next] = events.toSorted((a, b) => a.at - b.at || a.order - b.order);
        if (next === undefined || next.at > until) break;
        events = events.filter(event => event !== next);
        time = Math.max(time, next.at);
        await next.happen();
      }
      if (until !== Number.POSITIVE_INFINITY) time = Math.max(time, until);
    },
  };
}

export type Turns = ReturnType<typeof openTurns>;
