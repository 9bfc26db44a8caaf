import { Failure } from '../../src/base/failure.ts';
import { type RemoveReport, remove } from '../../src/commands/change/change.ts';
import { type RestoreReport, restore } from '../../src/commands/restore/restore.ts';
import { writeSelection } from '../../src/csv/write.ts';
import { readHistory } from '../../src/trakt/history.ts';
import { openStage } from '../commands/stage.ts';
import {
  type FaultPlan,
  gatewayTimeoutAfterWork,
  html502,
  resetAfterWork,
  status,
  tooManyRequests,
} from '../simulator/faults.ts';
import type { Play } from '../simulator/trakt/plays.ts';

export type Account = Awaited<ReturnType<typeof openAccount>>;

const FIRST_RUN = 100;
/** A run waits for two minutes at least until what it did can be seen; no read is older than five. */
const MOST_RUNS = 4;

/** What may happen to one request. */
export const FAULTS = {
  500: { fault: status(500) },
  502: { fault: html502() },
  429: { fault: tooManyRequests() },
  reset: { fault: 'reset' },
  '504 after the work': gatewayTimeoutAfterWork(),
  'reset after the work': resetAfterWork(),
} as const satisfies Record<string, Pick<FaultPlan, 'after' | 'fault'>>;

/** A fault at the nth request of a run. */
export interface Trouble {
  kind: keyof typeof FAULTS;
  nth: number;
}

/** The story's account with equal plays, a movie and a play without a date, and the commands in this process. */
export async function openAccount() {
  const stage = await openStage();
  const { trakt, artifacts, faults, workspace, options, contextOf } = stage;
  const show = stage.story.show;
  const movie = trakt.addMovie({ title: 'The Third Man', year: 1949 });
  const items = [...(show.seasons[0]?.episodes.slice(0, 2) ?? []), movie];
  const times = [Date.parse('2025-11-10T20:00:00Z'), Date.parse('2025-11-17T01:02:00Z'), 0];
  trakt.addOldPlays(
    'sam',
    [movie, movie, items[0] ?? movie].map((item, index) => ({ item, watchedAt: times[index % 3] ?? 0 })),
  );
  let lastRun = FIRST_RUN;
  let struck = 0;
  let lags: readonly number[] = [];
  let reads = 0;
  Object.defineProperty(trakt.switches, 'staleReads', { get: () => lags[reads++ % lags.length] ?? 0 });

  const isWatchedAgain = ({ item }: Play) => Number(items.includes(item));
  /** Those first of which there can be equal ones. */
  const live = () =>
    trakt
      .plays('sam')
      .toSorted((a, b) => isWatchedAgain(b) - isWatchedAgain(a))
      .map(({ id, item, watchedAt }) => ({
        id: String(id),
        occasion: `${item.type} ${item.ids.trakt} ${new Date(watchedAt).toISOString().slice(0, 16)}`,
      }));

  /** Runs, with the trouble at first, until everything is done: as a person who runs it again. Returns how often. */
  async function untilDone<Report extends RemoveReport | RestoreReport>(
    step: (attempt: number) => Promise<Report>,
    trouble: Trouble | undefined,
  ): Promise<number> {
    if (trouble !== undefined) faults.add({ nth: trouble.nth, ...FAULTS[trouble.kind] });
    for (let attempt = 1; ; attempt++) {
      const report = await step(attempt).catch((error: unknown) => {
        if (!(error instanceof Failure) || trouble === undefined || attempt > 1) throw error;
        return undefined;
      });
      if (attempt === 1 && trouble !== undefined && faults.pending.length === 0) struck += 1;
      faults.clear();
      if (report !== undefined && isDone(report)) return attempt;
      if (attempt === MOST_RUNS)
        throw new Error(`Run again and again, it does not finish: ${endsOf(report)}`);
    }
  }

  return {
    ...stage,
    items,
    times,
    live,
    /** How many runs suffered from their trouble. */
    struck: () => struck,
    /** By how many milliseconds the next reads are late, in turn, as replicas answer that differ. */
    lagBy(milliseconds: readonly number[]): void {
      lags = milliseconds;
      reads = 0;
    },
    /** A file with a row for each of these plays, as an export has it whose reads were not late. */
    async selectionFile(ids: readonly string[]): Promise<string> {
      const before = lags;
      lags = [];
      const { plays } = await readHistory(stage.api, 'all');
      lags = before;
      const chosen = plays.filter(play => ids.includes(play.historyId));
      const csv = writeSelection(
        chosen,
        ['history_id', 'watched_at', 'type', 'trakt_id', 'show_trakt_id'],
        'sam',
      );
      return workspace.write('changes', `selection-${lastRun}.csv`, csv);
    },
    /** Returns the history IDs that the run's lists name, and how often it ran. */
    async remove(
      { ids = [], csv = [] }: { ids?: string[]; csv?: string[] },
      trouble?: Trouble,
      dryRun = false,
    ): Promise<{ saved: string[]; runs: number }> {
      const id = ++lastRun;
      const step = (attempt: number) =>
        remove(contextOf(id, attempt), {
          ...options,
          command: 'change',
          files: csv,
          ids,
          dryRun,
          maxRemovals: 500,
          allowIrreversible: false,
        });
      const runs = await untilDone(step, trouble);
      if (dryRun) lastRun--;
      return { saved: artifacts.list(id).flatMap(({ text }) => idsIn(text())), runs };
    },
    /** Undoes the nth run that removed anything, from 0. */
    async restore(nth: number, ids: string[], trouble?: Trouble, dryRun = false): Promise<void> {
      const runId = String(FIRST_RUN + 1 + nth);
      const step = (attempt: number) =>
        restore(contextOf(900, attempt), { ...options, command: 'restore', files: [], ids, dryRun, runId });
      await untilDone(step, trouble);
    },
  };
}

function isDone(report: RemoveReport | RestoreReport): boolean {
  if (report.outcome === 'preview') return true;
  if (report.outcome !== 'done') return false;
  return report.command === 'change'
    ? report.ended.every(({ end }) => end === 'removed')
    : [report.failed, report.unconfirmed, report.notFound, report.uncertain].every(list => list.length === 0);
}

function endsOf(report: RemoveReport | RestoreReport | undefined): string {
  if (report?.outcome !== 'done') return String(report?.outcome);
  if (report.command === 'change')
    return JSON.stringify(report.ended.map(({ end, reason }) => [end, reason]));
  const { failed, unconfirmed, notFound, uncertain, reasons, doubt } = report;
  return JSON.stringify({ failed, unconfirmed, notFound, uncertain, reasons, doubt });
}

function idsIn(csv: string): string[] {
  return csv
    .split('\n')
    .slice(1)
    .map(line => line.split(',')[0] ?? '')
    .filter(Boolean);
}
