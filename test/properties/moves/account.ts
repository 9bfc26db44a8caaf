import type { Context } from '../../../src/action/context.ts';
import { Failure } from '../../../src/base/failure.ts';
import { change } from '../../../src/commands/change/change.ts';
import { concludeChange } from '../../../src/commands/change/conclusion.ts';
import { concludeUndo } from '../../../src/commands/undo/conclusion.ts';
import { undo } from '../../../src/commands/undo/undo.ts';
import { openStage } from '../../commands/stage.ts';
import { type FaultPlan, gatewayTimeoutAfterWork, html502, resetAfterWork } from '../../simulator/faults.ts';
import type { Movie } from '../../simulator/trakt/catalogue.ts';
import { occasionsOf, type Play } from '../../simulator/trakt/plays.ts';

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
  /** The request that suffers from it, from 1, of those that change plays. */
  nth: number;
  /** The change of plays or the upload at which the run is over, from 1; `undefined` for none. */
  killedAt: number | undefined;
  /** What became of it then: never sent; done; carried out when the sender is gone. */
  killed: 'before' | 'after' | 'late';
}

/** A play that a person marks: where it is and what should become of it. */
export interface Wish {
  item: number;
  time: number;
  /** The number of a time, or a word. */
  to: number | 'released' | 'unknown' | 'remove' | 'nothing';
}

/** Two hours apart; the movies were released at the last one but one, and the last one is within a day of that. */
export const TIMES = [
  '2025-11-01T20:00',
  '2025-11-05T20:00',
  '2025-11-09T20:00',
  '1993-06-01T12:00',
  '1993-06-01T02:00',
] as const;
export const RELEASE = 3;
export const NO_DATE = '1970-01-01T00:00';
const LATE = 30_000;

class Killed extends Error {}

export type Account = Awaited<ReturnType<typeof openAccount>>;

/** Two movies, with a play for each wish, and the real commands in this process. */
export async function openAccount(wishes: readonly Wish[]) {
  const stage = await openStage();
  const { trakt, github, faults, clock, workspace } = stage;
  const items = ['M', 'Gaslight'].map(title => trakt.addMovie({ title, year: 1993 }));
  const itemOf = (index: number) => items[index] as Movie;
  const plays = trakt.addOldPlays(
    'sam',
    wishes.map(({ item, time }) => ({ item: itemOf(item), watchedAt: `${TIMES[time]}:00Z` })),
  );
  clock.advance(60 * 60_000);
  await workspace.write('changes', 'moves.csv', fileOf(wishes, plays));
  let lastRun = 100;

  /** Ends the run at its nth change, as if its process were gone. */
  function mortal(context: Context, { killedAt, killed }: Trouble): Context {
    let number = 0;
    async function mayDie<T>(step: () => Promise<T>): Promise<T> {
      if (++number !== killedAt) return step();
      if (killed === 'late')
        faults.add({ method: 'POST', path: '/sync/history*', fault: { late: LATE, meanwhile: 'reset' } });
      if (killed !== 'before') await step().catch(() => undefined);
      throw new Killed('The process is gone.');
    }
    return {
      ...context,
      artifacts: {
        ...context.artifacts,
        uploadRecord: file => mayDie(() => context.artifacts.uploadRecord(file)),
      },
      async signIn() {
        const signedIn = await context.signIn();
        const write: typeof signedIn.api.write = (...request) => mayDie(() => signedIn.api.write(...request));
        return { ...signedIn, api: { ...signedIn.api, write } };
      },
    };
  }

  /** Runs a command. Returns its failure; `killed` where it did not come to its end, or nothing where all is done. */
  async function run(
    trouble: Trouble,
    step: (context: Context) => Promise<string | undefined>,
  ): Promise<string | undefined> {
    const id = ++lastRun;
    const context = mortal(stage.contextOf(id), trouble);
    github.addRun({ id, conclusion: null });
    const fault = FAULTS[trouble.fault];
    if (fault !== undefined)
      faults.add({ method: 'POST', path: '/sync/history*', nth: trouble.nth, ...fault });
    try {
      return await step(context);
    } catch (error) {
      if (error instanceof Killed) return 'killed';
      if (error instanceof Failure) return error.message;
      throw error;
    } finally {
      github.endRun(id, 'failure');
      faults.clear();
      clock.advance(2_000);
    }
  }

  const { options } = stage;
  return {
    ...stage,
    items,
    plays,
    lastRun: () => lastRun,
    occasions: () => occasionsOf(trakt.plays('sam')),
    change: (trouble: Trouble) =>
      run(trouble, async context => {
        const given = {
          ...options,
          command: 'change' as const,
          files: ['changes/moves.csv'],
          ids: [],
          maxRemovals: 500,
        };
        const report = await change(context, given);
        return concludeChange(report, context.run).failure;
      }),
    undo: (of: number, trouble: Trouble) =>
      run(trouble, async context => {
        const given = { ...options, command: 'undo' as const, files: [], ids: [], runId: String(of) };
        return concludeUndo(await undo(context, given), context.run).failure;
      }),
  };
}

function fileOf(wishes: readonly Wish[], plays: readonly Play[]): string {
  const rows = wishes.flatMap(({ to }, index) => {
    const play = plays[index];
    if (play === undefined || to === 'nothing') return [];
    const { id, watchedAt, item } = play;
    const cells = [id, new Date(watchedAt).toISOString(), item.type, item.ids.trakt];
    if (to === 'remove') return [['x', '', ...cells].join(',')];
    return [['', typeof to === 'number' ? `${TIMES[to]}:00Z` : to, ...cells].join(',')];
  });
  return `${['remove,move_to,history_id,watched_at,type,trakt_id', ...rows].join('\n')}\n`;
}
