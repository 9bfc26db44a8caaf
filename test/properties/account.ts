import { Failure } from '../../src/base/failure.ts';
import { openStage } from '../commands/stage.ts';
import { type FaultPlan, gatewayTimeoutAfterWork, html502, resetAfterWork } from '../simulator/faults.ts';
import { occasionsOf, type Play } from '../simulator/trakt/plays.ts';

/** What may happen to a request that changes plays. */
export const FAULTS = {
  none: undefined,
  502: { fault: html502() },
  reset: { fault: 'reset' },
  '504 after the work': gatewayTimeoutAfterWork(),
  'reset after the work': resetAfterWork(),
} as const satisfies Record<string, Pick<FaultPlan, 'after' | 'fault'> | undefined>;

/** What goes wrong with a run. */
export interface Trouble {
  fault: keyof typeof FAULTS;
  /** Whether what did not arrive is carried out later. */
  isLate: boolean;
  /** The line of the log at which the run is cut off; `undefined` for none. */
  cutOff: number | undefined;
  /** Milliseconds that the machine's clock is ahead. */
  clock: number;
}

export type Account = Awaited<ReturnType<typeof openAccount>>;

/** Equal plays and single ones, and the real commands in this process. Keeps a ledger of which plays may be there. */
export async function openAccount() {
  const stage = await openStage();
  const { trakt, github, artifacts, faults, clock } = stage;
  const items = [
    trakt.addMovie({ title: 'M', year: 1931 }),
    trakt.addMovie({ title: 'Gaslight', year: 1944 }),
  ];
  const times = ['2025-11-01T20:00:00Z', '2025-11-02T20:00:00Z'];
  for (const item of [items[0], items[0], items[1]]) {
    if (item !== undefined) trakt.addPlay('sam', { item, watchedAt: times[0] ?? '' });
  }
  clock.advance(60 * 60_000);

  /** By history ID: the same for all plays that are one play, over however many undos. */
  const labels = new Map<string, string>();
  const permitted = new Set<string>();
  const slots = new Map<string, string>();
  /** Plays of undos that left no receipt, in whose slots no one can tell which is which. */
  const ambiguous = new Set<string>();
  const runs: number[] = [];
  let lastRun = 100;
  let runsUnderWay = 0;

  const live = () => trakt.plays('sam').filter(({ item }) => items.some(one => one === item));
  const slotOf = (play: Play) => occasionsOf([play])[0] ?? '';
  const enter = (play: Play, label = String(play.id)) => {
    labels.set(String(play.id), label);
    slots.set(label, slotOf(play));
    permitted.add(label);
  };
  for (const play of live()) enter(play);

  function standsFor(): Map<string, string> {
    const texts = runs.flatMap(run => artifacts.list(run)).filter(({ name }) => name.startsWith('receipt-'));
    const receipts = texts.map(
      ({ text }) => JSON.parse(text()) as { added: { historyId: string; for?: string }[] },
    );
    return new Map(
      receipts.flatMap(({ added }) => added.map(one => [one.historyId, one.for ?? one.historyId])),
    );
  }

  /** Gives new plays their labels. Returns the plays that are there twice. */
  function settle(): string[] {
    const told = standsFor();
    for (const play of live()) {
      const id = String(play.id);
      const label = labels.get(told.get(id) ?? '');
      if (label !== undefined) labels.set(id, label);
    }
    const used = new Set<string>();
    return live()
      .toSorted((a, b) => Number(told.has(String(b.id))) - Number(told.has(String(a.id))))
      .flatMap(play => {
        const label = labels.get(String(play.id)) ?? '';
        if (permitted.has(label) && !used.has(label)) {
          used.add(label);
          return [];
        }
        const there = new Set(live().map(one => labels.get(String(one.id))));
        const free = [...permitted].find(
          one => slots.get(one) === slotOf(play) && !used.has(one) && (!there.has(one) || one === label),
        );
        if (free === undefined) return [`${slotOf(play)}: ${play.id}`];
        labels.set(String(play.id), free);
        used.add(free);
        return [];
      });
  }

  function leave(play: Play): void {
    const id = String(play.id);
    const label = labels.get(id) ?? '';
    if (!standsFor().has(id) && label !== id) ambiguous.add(slotOf(play));
    else permitted.delete(label);
  }

  async function withTrouble<T>(trouble: Trouble, step: () => Promise<T>): Promise<T | undefined> {
    const fault = FAULTS[trouble.fault];
    if (fault !== undefined) faults.add({ method: 'POST', path: '/sync/history*', ...fault });
    trakt.switches.lateExecution = trouble.isLate ? 45_000 : 0;
    stage.cutOffAfter(trouble.cutOff ?? Number.POSITIVE_INFINITY);
    runsUnderWay++;
    try {
      return await step();
    } catch (error) {
      const isCutOff = error instanceof Error && error.message === 'The run is cut off.';
      if (!(error instanceof Failure) && !isCutOff) throw error;
      return undefined;
    } finally {
      runsUnderWay--;
      stage.cutOffAfter(Number.POSITIVE_INFINITY);
      faults.clear();
    }
  }

  const timer = (trouble: Trouble) => ({ now: () => clock.now() + trouble.clock, sleep: clock.sleep });

  return {
    ...stage,
    live,
    runs,
    settle,
    isAmbiguous: () => ambiguous.size > 0,
    watch(item: number, time: number): void {
      const movie = items[item % items.length];
      if (movie === undefined) return;
      const play = trakt.addPlay('sam', { item: movie, watchedAt: times[time % times.length] ?? '' });
      if (play !== undefined) enter(play);
      clock.advance(6 * 60_000);
    },
    removeElsewhere(pick: number): void {
      const plays = live();
      const play = plays[pick % plays.length];
      if (play === undefined) return;
      trakt.removePlay('sam', play.id);
      leave(play);
    },
    async change(picks: readonly number[], trouble: Trouble): Promise<void> {
      const plays = live();
      const ids = [...new Set(picks.map(pick => String(plays[pick % plays.length]?.id)))];
      const id = ++lastRun;
      runs.push(id);
      await withTrouble(trouble, () => stage.remove(id, ids, { timer: timer(trouble) }));
      clock.advance(trouble.isLate ? 60_000 : 2_000);
      await faults.carryOut();
      const left = new Set(live().map(play => play.id));
      for (const play of plays) if (!left.has(play.id)) leave(play);
    },
    /** Returns how many plays of the run lack after an undo that says that all is done. */
    async undo(of: number, only: readonly number[] | undefined, trouble: Trouble): Promise<string[]> {
      const target = runs[of % runs.length];
      if (target === undefined) return [];
      const rows = rowsOf(target);
      const asked =
        only === undefined ? rows : only.map(pick => rows[pick % rows.length] ?? '').filter(Boolean);
      if (only !== undefined && asked.length === 0) return [];
      const before = live();
      for (const id of asked) {
        const label = labels.get(id);
        if (label !== undefined && !live().some(play => labels.get(String(play.id)) === label))
          permitted.add(label);
      }
      const id = ++lastRun;
      runs.push(id);
      const ids = only === undefined ? [] : [...new Set(asked)];
      const undone = await withTrouble(trouble, () => stage.undo(id, target, { ids, timer: timer(trouble) }));
      clock.advance(trouble.isLate ? 60_000 : 2_000);
      await faults.carryOut();
      const left = new Set(live().map(play => play.id));
      for (const play of before) if (!left.has(play.id)) leave(play);
      for (const play of live()) {
        if (!labels.has(String(play.id))) labels.set(String(play.id), '');
      }
      const doubles = settle();
      if (doubles.length > 0) return doubles;
      if (undone === undefined || undone.failure !== undefined || ambiguous.size > 0) return [];
      return missing(asked);
    },
    underWay: () => runsUnderWay,
    end: (run: number) => github.endRun(run, 'cancelled'),
  };

  /** The plays that a run’s intents list as going. */
  function rowsOf(run: number): string[] {
    const lists = artifacts.list(run).filter(({ name }) => name.startsWith('removed-plays-'));
    return lists.flatMap(({ text }) =>
      text()
        .trimEnd()
        .split('\n')
        .slice(1)
        .map(line => line.split(',')[0] ?? ''),
    );
  }

  /** Slots that have fewer plays than rows that came back. */
  function missing(ids: readonly string[]): string[] {
    const wanted = new Set(ids.map(id => labels.get(id) ?? id));
    return [...Map.groupBy(wanted, label => slots.get(label) ?? '')].flatMap(([slot, together]) =>
      live().filter(play => slotOf(play) === slot).length < together.length
        ? [`${slot} lacks ${together}`]
        : [],
    );
  }
}
