import { count } from '../../base/wording.ts';
import type { Run } from '../../github/event.ts';
import type { Play } from '../../history/play.ts';
import { timesOf } from '../../text/account-words.ts';
import { perhapsWords, removeWords, surplusWords, unknownWords } from '../../text/addition-troubles.ts';
import { link, text } from '../../text/markdown.ts';
import { previewLine, undoLine } from '../../text/outcome-words.ts';
import { foldedPlays, playsBlock } from '../../text/plays-table.ts';
import { showGrids } from '../../text/season-grid.ts';
import { type When, whenIn } from '../../text/when.ts';
import type { Account } from '../../trakt/schemas.ts';
import { undoAgain } from './again.ts';
import { type Ends, endsOf, lossesOf } from './ends.ts';
import { changesIn, movesParts } from './moves-summary.ts';
import type { UndoneRun, UndoReport } from './report.ts';

const FOR_OTHERS = 'The runs to undo changed other people’s histories. Their own jobs undo them.';
const NOTHING_GIVEN =
  'No file that matches the input files was added. A file in undo/ that is named after a run undoes that run.';

/** The parts of the summary below its heading, the most important ones first. */
export function undoParts(report: UndoReport, run: Run): (string | undefined)[] {
  if (report.outcome === 'nothing given') return [NOTHING_GIVEN];
  if (report.outcome === 'for others') return [FOR_OTHERS];
  if (report.outcome === 'files checked') {
    return ['Nothing was checked: this run was given no session (a pull request from a fork gets none).'];
  }
  return [
    ...report.runs.flatMap(undone => runParts(undone, report.account, run)),
    ...stoppedParts(report.stopped, run),
  ];
}

function stoppedParts(
  stopped: Extract<UndoReport, { outcome: 'done' }>['stopped'],
  run: Run,
): (string | undefined)[] {
  if (stopped === undefined) return [];
  const { target, reason, isFinal, rest } = stopped;
  const links = rest.map(({ runId }) => `- ${link(`Undo run ${runId}`, undoAgain(run, runId))}`);
  return [
    `## ❌ Run ${target.runId} was not undone`,
    isFinal
      ? text(reason)
      : `${text(reason)} ${link('Undo it', undoAgain(run, target.runId))} once that is settled.`,
    rest.length === 0
      ? undefined
      : `This run then stopped, so these were not undone either:\n\n${links.join('\n')}`,
  ];
}

function runParts(undone: UndoneRun, account: Account, run: Run): (string | undefined)[] {
  const ends = endsOf(undone);
  const when = whenIn(account.timezone);
  const { cameBack, removed, movedBack } = ends;
  const isPreview = undone.outcome === 'preview';
  return [
    isPreview ? previewLine(run, 'undo.yml', changesIn(ends) === 0) : undefined,
    undone.outcome === 'taken back'
      ? `${text(undone.file ?? '')} has been changed or deleted since, so nothing was changed.`
      : undefined,
    againLine(ends, undone, run, when),
    ...troubleBlocks(ends, when, { undone, account, run }),
    lossesLine([...cameBack, ...movedBack], isPreview),
    cameBack.length === 0
      ? undefined
      : playsBlock(isPreview ? 'The plays that would come back' : 'The plays that came back', cameBack, when),
    removed.length === 0
      ? undefined
      : playsBlock(isPreview ? 'The plays that would be removed' : 'The removed plays', removed, when),
    ...movesParts(ends, when, isPreview),
    folded(
      `${count(ends.there.length, 'play')} ${ends.there.length === 1 ? 'was' : 'were'} there already`,
      ends.there,
      when,
    ),
    folded(
      `${count(ends.perhapsThere.length, 'play')} ${ends.perhapsThere.length === 1 ? 'is' : 'are'} perhaps there, under another episode, movie or minute`,
      ends.perhapsThere,
      when,
    ),
    ends.alreadyGone === 0
      ? undefined
      : `${count(ends.alreadyGone, 'play')} that run ${undone.runId} added ${ends.alreadyGone === 1 ? 'was' : 'were'} already gone.`,
    ...undone.shows.map(show =>
      showGrids(show, {
        before: show.plays,
        after: afterwards(show.plays, ends, show.traktId),
        meaning: isPreview ? 'would change' : 'changed just now',
        isPreview,
      }),
    ),
    `Account ${text(account.slug)}. From run ${undone.runId}. ${timesOf(account)}.`,
  ];
}

interface Setting {
  undone: UndoneRun;
  account: Account;
  run: Run;
}

function troubleBlocks(ends: Ends, when: When, { undone, account, run }: Setting): (string | undefined)[] {
  const reasons = ends.reasons.map(text).join(' ');
  const again = `${link('Undo the rest', undoAgain(run, undone.runId))}: what is there is not added twice.`;
  return [
    block(
      ends.failed,
      `❌ **${count(ends.failed.length, 'play')} could not be added.** ${reasons} ${again}`,
      when,
    ),
    block(
      ends.unconfirmed,
      `⚠️ **${count(ends.unconfirmed.length, 'play')} may still be missing.** ${reasons} ${again}`,
      when,
    ),
    block(ends.perhaps, perhapsWords(ends.perhaps, 'have come back'), when),
    block(ends.notFound, unknownWords(ends.notFound, 'come back'), when),
    block(ends.surplus, surplusWords(ends.surplus, run, account.slug), when),
    block(
      ends.notRemoved,
      `❌ **${count(ends.notRemoved.length, 'play')} could not be removed.** ${reasons} ${again}`,
      when,
    ),
    block(
      ends.elsewhere,
      `⚠️ **${count(ends.elsewhere.length, 'play')} that run ${undone.runId} added ${ends.elsewhere.length === 1 ? 'was' : 'were'} moved or put back by a later run,** and stayed. ${removeWords('moved-since', ends.elsewhere, run, account.slug)}`,
      when,
    ),
    block(
      ends.doubtful,
      `⚠️ **${count(ends.doubtful.length, 'play')} may be what run ${undone.runId} added, but its record does not say so for certain.** None of this was removed. ${removeWords('added', ends.doubtful, run, account.slug)}`,
      when,
    ),
  ];
}

function block(plays: readonly Play[], sentence: string, when: When): string | undefined {
  return plays.length === 0 ? undefined : `${sentence}\n\n${foldedPlays('Which', plays, when)}`;
}

function folded(title: string, plays: readonly Play[], when: When): string | undefined {
  return plays.length === 0 ? undefined : foldedPlays(title, plays, when);
}

/** How this undo is undone. */
function againLine(ends: Ends, { outcome, done }: UndoneRun, run: Run, when: When): string | undefined {
  if (outcome !== 'done' || done === undefined || changesIn(ends) === 0) return undefined;
  return undoLine(run, { at: done.intent.at, when });
}

function lossesLine(plays: readonly Play[], isPreview: boolean): string | undefined {
  const losses = lossesOf(plays);
  if (losses.length === 0) return undefined;
  return `What Trakt ${isPreview ? 'could not' : 'cannot'} give back: ${losses.join('; ')}.`;
}

function afterwards(before: readonly Play[], { cameBack, removed }: Ends, showId: number): Play[] {
  const going = [...removed];
  const staying = before.filter(play => {
    const index = going.findIndex(one => one.season === play.season && one.episode === play.episode);
    if (index >= 0) going.splice(index, 1);
    return index < 0;
  });
  return [...staying, ...cameBack.filter(play => play.showTraktId === showId)];
}
