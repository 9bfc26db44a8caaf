/** One attempt of a run. */
export interface Run {
  id: number;
  attempt: number;
  event: string;
  branch: string;
  sha: string;
  workflow: string;
  status: 'queued' | 'in_progress' | 'completed';
  /** `null` until it is completed. */
  conclusion: string | null;
  /** Milliseconds, like all its times; the same for all attempts. */
  createdAt: number;
  startedAt: number;
  /** When it last changed: for a completed one, when it ended. */
  updatedAt: number;
  /** The full name of the repository that its commit is in, where that is a fork. */
  fork?: string;
  /** Who started it; by default the owner of the repository. */
  actor?: string;
}

export type RunHistory = ReturnType<typeof createRunHistory>;

/** The runs of one repository with all their attempts. */
export function createRunHistory(now: () => number) {
  const runs = new Map<number, Run[]>();

  const get = (id: number) => runs.get(id)?.at(-1);

  return {
    /** The latest attempt of a run. */
    get,
    clear: () => runs.clear(),
    has: (id: number) => runs.has(id),
    attempt: (id: number, attempt: number) => runs.get(id)?.find(run => run.attempt === attempt),
    /** The latest attempt of each run, newest run first. */
    list: (): Run[] =>
      [...runs.values()]
        .flatMap(attempts => attempts.at(-1) ?? [])
        .sort((a, b) => b.createdAt - a.createdAt || b.id - a.id),
    /**
     * Adds a run or an attempt, or changes the attempt that is there. It has ended well by default; with
     * `conclusion: null` it is under way.
     */
    add(given: Partial<Run> & { id: number }): Run {
      const latest = get(given.id);
      const before = latest?.attempt === (given.attempt ?? latest?.attempt) ? latest : undefined;
      const createdAt = given.createdAt ?? latest?.createdAt ?? now();
      const startedAt = given.startedAt ?? before?.startedAt ?? (latest ? now() : createdAt);
      const run: Run = {
        attempt: 1,
        event: 'workflow_dispatch',
        branch: 'main',
        sha: '0'.repeat(40),
        workflow: 'Trakt',
        ...latest,
        conclusion: 'success',
        updatedAt: startedAt,
        ...before,
        ...given,
        createdAt,
        startedAt,
        status: 'completed',
      };
      if (run.conclusion === null) run.status = given.status ?? 'in_progress';
      const others = (runs.get(run.id) ?? []).filter(({ attempt }) => attempt !== run.attempt);
      runs.set(
        run.id,
        [...others, run].sort((a, b) => a.attempt - b.attempt),
      );
      return run;
    },
    /** The latest attempt ends now. */
    end(id: number, conclusion: string): void {
      const run = get(id);
      if (!run) throw new Error(`There is no run ${id}.`);
      Object.assign(run, { status: 'completed', conclusion, updatedAt: now() });
    },
  };
}
