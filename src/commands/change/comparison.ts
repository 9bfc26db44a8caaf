import type { Context, SignedIn } from '../../action/context.ts';
import { progressTeller } from '../../action/progress.ts';
import { Failure, type Problem } from '../../base/failure.ts';
import { count } from '../../base/wording.ts';
import { KEEP_AS_TEXT, type SelectedRow, type Selection } from '../../csv/selection.ts';
import { quietSince } from '../../github/quiet-since.ts';
import { goingOf } from '../../history/record.ts';
import { describePlay, type Mismatch, type Verification, verify } from '../../history/verification.ts';
import { type ConcernedRead, readConcerned } from '../../trakt/concerned.ts';
import type { TitleScope } from '../../trakt/history.ts';
import { readSettled } from '../../trakt/settled-read.ts';

/** The live history, as far as it concerns a selection, and what it says of that. */
export interface Comparison {
  history: ConcernedRead;
  verification: Verification;
}

/**
 * Compares the selected rows with the live history. A plain read is enough where it lists every selected play and no equal one
 * beside them; else a stale one may lack a selected play, or still list an equal one, and a settled read decides.
 * @throws Failure when a row and its play do not fit, or a page cannot be read; nothing was removed
 */
export async function compareWithHistory(
  context: Context,
  signedIn: SignedIn,
  selection: Selection,
): Promise<Comparison> {
  const { clock, log } = context;
  const begunAt = clock.now();
  const history = await readLive(context, signedIn, selection);
  const first = compare(history, selection);
  const doubt = doubtAbout(first);
  if (doubt === undefined) return first;
  const settled = await readSettled(
    {
      read: () => readLive(context, signedIn, selection),
      first: { value: history, begunAt },
      quietSince: () => quietSince(context.github, context.run),
      doubt,
      otherwise: 'Nothing was removed',
    },
    { api: signedIn.api, clock, log },
  );
  return settled === history ? first : compare(settled, selection);
}

function readLive(context: Context, { api }: SignedIn, { rows }: Selection): Promise<ConcernedRead> {
  const wanted = rows.map(({ historyId, claims }) => ({ historyId, scope: scopeOf(claims) }));
  return readConcerned(api, wanted, progressTeller(context));
}

function scopeOf({ type, traktId, showTraktId }: SelectedRow['claims']): TitleScope | undefined {
  if (type === 'movie') return traktId === undefined ? undefined : { type: 'movie', traktId };
  return showTraktId === undefined ? undefined : { type: 'show', traktId: showTraktId };
}

function compare(history: ConcernedRead, { rows }: Selection): Comparison {
  const verification = verify(rows, history.plays);
  assertNotShifted(verification.mismatches);
  assertNotRounded(verification.rounded);
  return { history, verification };
}

/** What a late read could be wrong about, a sentence; `undefined` when nothing of it matters. */
function doubtAbout({ history, verification }: Comparison): string | undefined {
  const { gone, live } = verification;
  if (gone.length > 0) {
    return `${count(gone.length, 'selected play')} ${gone.length === 1 ? 'is' : 'are'} not listed, and may be there nonetheless.`;
  }
  const isBesideEqual = goingOf(live, history.plays).some(({ stays }) => stays.length > 0);
  if (!isBesideEqual) return undefined;
  return 'Equal plays are listed beside selected ones, and an undo must know whether they are still there.';
}

function assertNotShifted(mismatches: readonly Mismatch[]): void {
  if (mismatches.length === 0) return;
  const problems = mismatches.map(
    ({ row, live, difference }): Problem => ({
      message: `History ID ${row.historyId} is ${describePlay(live)}, but ${difference}.`,
      place: row.place,
    }),
  );
  throw new Failure(
    `Nothing was removed: ${count(mismatches.length, 'row describes another play than its', 'rows describe another play than their')} history ID names. Rows and ` +
      'IDs got shifted against each other, as happens when only some columns are sorted. Export again, and write the x into the new file.',
    { problems },
  );
}

function assertNotRounded(rounded: Verification['rounded']): void {
  if (rounded.length === 0) return;
  const problems = rounded.map(
    ({ row, live }): Problem => ({
      message: `The spreadsheet rounded a history ID to ${row.historyId}; the play has ${live.historyId}.`,
      place: row.place,
    }),
  );
  throw new Failure(
    `Nothing was removed, since ${count(rounded.length, 'history ID got rounded and names', 'history IDs got rounded and name')} no play. ${KEEP_AS_TEXT}`,
    { problems },
  );
}
