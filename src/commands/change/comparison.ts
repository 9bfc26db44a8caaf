import type { Context, SignedIn } from '../../action/context.ts';
import { progressTeller } from '../../action/progress.ts';
import { Failure, type Problem } from '../../base/failure.ts';
import { count } from '../../base/wording.ts';
import { KEEP_AS_TEXT, type SelectedRow, type Selection } from '../../csv/selection.ts';
import { occasionKey, type Play } from '../../history/play.ts';
import {
  describePlay,
  keptBeside,
  type Mismatch,
  type Verification,
  verify,
} from '../../history/verification.ts';
import { type ConcernedRead, readConcerned } from '../../trakt/concerned.ts';
import type { TitleScope } from '../../trakt/history.ts';
import { readSettled } from '../../trakt/settled-read.ts';

/** The live history, as far as it concerns a selection, and what it says of that. */
export interface Comparison {
  /** With the selected plays that only a late read still listed: their removal must be on record, and does no harm. */
  history: ConcernedRead;
  verification: Verification;
}

/**
 * Compares the selected rows with the live history. While the last change is less than six minutes old, a late read may
 * not list a selected play yet, or may still list an equal play beside one that is gone, which an undo would bring back:
 * where either could be, the history is read again after that time.
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
  const doubt = doubtAbout(first, selection);
  if (doubt === undefined) return first;
  const settled = await readSettled(
    {
      read: () => readLive(context, signedIn, selection),
      first: { value: history, begunAt },
      quietSince: async () => undefined,
      doubt,
      otherwise: 'Nothing was removed',
    },
    { api: signedIn.api, clock, log },
  );
  if (settled === history) return first;
  return compare({ ...settled, plays: withGone(settled.plays, first, selection) }, selection);
}

/**
 * Another attempt may have removed a play that was still listed, and have counted the equal ones in a late read. An equal
 * one that was not listed with it is not beside it: an undo may have put it back as that.
 */
function withGone(plays: readonly Play[], { history, verification }: Comparison, { ids }: Selection): Play[] {
  const listed = new Set(plays.map(play => play.historyId));
  const before = new Set(history.plays.map(play => play.historyId));
  const come = plays.filter(play => !before.has(play.historyId));
  const back = new Set(come.filter(play => ids.has(play.historyId)).map(occasionKey));
  const gone = verification.live.filter(play => !listed.has(play.historyId) && !back.has(occasionKey(play)));
  const occasions = new Set(gone.map(occasionKey));
  const beside = plays.filter(play => before.has(play.historyId) || !occasions.has(occasionKey(play)));
  return [...beside, ...gone];
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
function doubtAbout({ history, verification }: Comparison, { ids }: Selection): string | undefined {
  const { gone, live } = verification;
  if (gone.length > 0) {
    return `${count(gone.length, 'selected play')} ${gone.length === 1 ? 'is' : 'are'} not listed, and may be there nonetheless.`;
  }
  const kept = keptBeside(history.plays, ids);
  if (!live.some(play => kept(play) > 0)) return undefined;
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
