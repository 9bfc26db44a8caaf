import type { Context } from '../../action/context.ts';
import { Failure } from '../../base/failure.ts';
import { count, figure } from '../../base/wording.ts';
import type { Judgement, Renamed } from '../../csv/judgement.ts';
import { type SelectedRow, type Selection, selectPlays } from '../../csv/selection.ts';
import type { SavedIntent } from '../../github/record-upload.ts';
import { describePlay, type Play } from '../../history/play.ts';
import { goingOf } from '../../history/record.ts';
import { accountIn } from '../../session/saved-session.ts';
import type { GridShow } from '../../text/show-grids.ts';
import { byHandWords } from '../../text/words.ts';
import type { RemovedPlay } from '../../trakt/removal.ts';
import type { Account } from '../../trakt/schemas.ts';
import { carryOut } from '../carry-out.ts';
import { readGridShows } from '../grid-shows.ts';
import { takenBack } from '../still-asked.ts';
import { type Asked, type AskedSelection, isOrder, readAsked } from './asked.ts';
import { compareWithHistory } from './comparison.ts';
import type { ChangeOptions } from './options.ts';
import { notExplained } from './stayed.ts';

interface Selected {
  command: 'change';
  files: string[];
  /** Those of the files that mark nothing. */
  unmarked: string[];
  /** Those of the files that are named after runs which showed plays of other accounts. */
  ofOthers: string[];
  /** How many plays were selected. */
  selected: number;
}

export type ChangeReport =
  | (Selected & { outcome: 'nothing selected' })
  /** No session was given (a fork's pull request): only the files were checked. */
  | (Selected & { outcome: 'files checked' })
  | (Selected & Found & { outcome: 'preview'; plays: Play[] })
  | (Selected &
      Found & {
        outcome: 'done';
        ended: RemovedPlay[];
        /** Selected plays that stay: the head of the branch does not ask for them any more. */
        takenBack: Play[];
        /** What was about to go, on record; `undefined` when nothing was left to remove. */
        intent: SavedIntent | undefined;
      });

interface Found {
  account: Account;
  /** Selected rows whose play was not in the history any more. */
  gone: SelectedRow[];
  /** The read was not proven whole, so plays that were not found may still be there. */
  unproven: boolean;
  movedOn: Judgement['movedOn'];
  rounded: Judgement['rounded'];
  renamed: Renamed[];
  shows: GridShow[];
}

/**
 * Removes the plays that the files mark or the list names: after each was compared with the live play, and after the
 * file of what goes was uploaded. Every play's end is seen in a fresh read.
 * @throws Failure with nothing removed; what happens after the first removal is in the report
 */
export async function change(context: Context, options: ChangeOptions): Promise<ChangeReport> {
  const { log } = context;
  const asked = await log.group('Reading the selection', () => readAsked(context, options));
  // All that is wrong with the files is told at once, before any request to Trakt.
  const said = options.token === undefined ? undefined : accountIn(options.token);
  const early = await asked.select(said);
  const isEmpty = ({ ids }: Selection) => ids.size === 0;
  const hasUnread = said === undefined && asked.orders.length > 0;
  if (isEmpty(early) && !hasUnread) return { ...selectedBy(asked, early), outcome: 'nothing selected' };
  if (options.token === undefined) return { ...selectedBy(asked, early), outcome: 'files checked' };

  const isPreview = options.dryRun || !context.run.mayAct;
  const signedIn = await context.signIn();
  const { account } = signedIn;
  const isAsSaid = said?.slug === account.slug && said.uuid === account.uuid;
  const selection = isAsSaid ? early : await asked.select(account);
  const selected = selectedBy(asked, selection);
  log.info(`${count(selected.selected, 'play')} selected.`);
  if (isEmpty(selection)) return { ...selected, outcome: 'nothing selected' };
  if (!isPreview) context.artifacts.prepare();
  const { history, judgement } = await log.group('Comparing with the history at Trakt', () =>
    compareWithHistory(context, signedIn, selection),
  );
  const selectedPlays = judgement.live;
  const elsewhere = await notExplained(context, account, judgement);
  log.info(
    `Found ${figure(selectedPlays.length)} of ${count(selected.selected, 'selected play')} in the history.`,
  );
  assertReversible(selectedPlays, options);
  const shown = new Set(selection.rows.flatMap(row => (row.shownBy === undefined ? [] : [row.historyId])));
  const counted = selectedPlays.filter(play => !shown.has(play.historyId)).length;
  if (counted > options.maxRemovals) throw tooMany(counted, options.maxRemovals);
  const back = isPreview
    ? new Set<string>()
    : await takenBack(context, {
        patterns: options.files,
        rows: selection.rows.map(toAsked),
        readRows: (file, isIn) =>
          isOrder(file.path) ? [] : selectPlays([file], [], { isInBackup: () => isIn }).rows.map(toAsked),
      });
  const plays = selectedPlays.filter(play => !back.has(play.historyId));

  const isWhole = history.completeness === 'proven';
  const grids = readGridShows(context, signedIn, isWhole ? plays : [], async traktId =>
    history.plays.filter(play => play.showTraktId === traktId),
  );
  // They are awaited after the removal; until then nobody else would take note of their failure.
  grids.catch(() => undefined);
  const found = async (): Promise<Found> => ({
    account,
    gone: judgement.gone,
    unproven: history.completeness === 'unproven' && judgement.gone.length > 0,
    ...elsewhere,
    renamed: judgement.renamed,
    shows: await grids,
  });
  if (isPreview) return { ...selected, ...(await found()), outcome: 'preview', plays };
  const takenBackPlays = selectedPlays.filter(play => back.has(play.historyId));
  if (plays.length === 0) {
    return {
      ...selected,
      ...(await found()),
      outcome: 'done',
      ended: [],
      takenBack: takenBackPlays,
      intent: undefined,
    };
  }

  warnOfIrreversible(context, plays);
  const { removed, intent } = await carryOut(context, signedIn, {
    coming: [],
    going: goingOf(plays, history.plays),
    readLive: history.again,
    directory: options.directory,
  });
  return {
    ...selected,
    ...(await found()),
    outcome: 'done',
    ended: removed,
    takenBack: takenBackPlays,
    intent,
  };
}

function toAsked({ moveTo, ...row }: SelectedRow) {
  return { ...row, ...(moveTo !== undefined && { moveTo: JSON.stringify(moveTo) }) };
}

function selectedBy({ files, orders }: Asked, { rows, kept, ids, ofOthers }: AskedSelection): Selected {
  const marking = new Set([...rows, ...kept].map(row => row.place?.file));
  const isUnmarked = (path: string) => !marking.has(path) && !orders.includes(path);
  return { command: 'change', files, unmarked: files.filter(isUnmarked), ofOthers, selected: ids.size };
}

/** @throws Failure when Trakt could not give back one of the plays, and that was not allowed */
function assertReversible(plays: readonly Play[], { allowIrreversible }: ChangeOptions): void {
  const lost = plays.filter(play => play.traktId === null);
  if (lost.length === 0 || allowIrreversible) return;
  const them = lost.length === 1 ? 'it' : 'them';
  throw new Failure(
    `Nothing was removed: Trakt could not give back ${count(lost.length, 'play')}, because it does not know any more what ` +
      `${lost.length === 1 ? 'it is' : 'they are'} of. If ${them} should go for good, set allow-irreversible to true; else unmark ${them}.`,
    { problems: lost.map(play => ({ message: `History ID ${play.historyId}: ${describePlay(play)}.` })) },
  );
}

/** Says what cannot be undone before it is done. */
function warnOfIrreversible({ log }: Pick<Context, 'log'>, plays: readonly Play[]): void {
  const lost = plays.filter(play => play.traktId === null);
  const [first] = lost;
  if (first === undefined) return;
  const they = lost.length === 1 ? describePlay(first) : `${figure(lost.length)} plays`;
  log.warning(
    `No undo can bring back ${they}, which this run removes: Trakt no longer has the episode or movie. allow-irreversible is true.`,
  );
}

function tooMany(plays: number, most: number): Failure {
  return new Failure(
    `Nothing was removed: ${count(plays, 'play')} are selected, and max-removals allows ${figure(most)} in ` +
      `one run. If all of them should go, ${byHandWords(plays)}. In a workflow of your own, set max-removals to ${plays} or more.`,
  );
}
