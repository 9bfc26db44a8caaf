import type { Conclusion, Ending } from '../../action/command.ts';
import { count } from '../../base/wording.ts';
import type { Run } from '../../github/event.ts';
import { document } from '../../text/markdown.ts';
import { headingLine } from '../../text/outcome-words.ts';
import { pullComment } from '../../text/pull-comment.ts';
import { recordOutputs } from '../carry-out.ts';
import { type Ends, endsOf } from './ends.ts';
import { undoHeadline } from './headline.ts';
import { changesIn } from './moves-summary.ts';
import type { UndoneRun, UndoReport } from './report.ts';
import { undoParts } from './summary.ts';

/** What an undo means for the run. */
export function concludeUndo(report: UndoReport, run: Run): Conclusion {
  const conclusion = concludeReport(report);
  const runs = report.outcome === 'done' ? report.runs : [];
  const isOfUse = runs.some(({ outcome }) => outcome === 'preview');
  const isSomethingDone = runs.some(one => one.outcome === 'done' && changesIn(endsOf(one)) > 0);
  const heading = headingLine(conclusion.headline, { ...conclusion, isSomethingDone, isOfUse });
  const parts = [heading, ...undoParts(report, run)];
  const comment = pullComment(
    parts,
    run,
    report.outcome !== 'nothing given' && report.outcome !== 'for others',
  );
  return { ...conclusion, summary: document(parts), comment };
}

function concludeReport(report: UndoReport): Ending {
  const conclusion: Ending = {
    headline: undoHeadline(report),
    outputs: {},
    notices: [],
    warnings: [],
  };
  if (report.outcome === 'nothing given')
    conclusion.notices.push('Nothing to undo: no file in undo/ was added.');
  if (report.outcome !== 'done') return conclusion;
  const ends = report.runs.map(endsOf);
  conclusion.outputs = outputsOf(report.runs, ends);
  if (report.runs.every(({ outcome }) => outcome !== 'preview'))
    conclusion.unkept = ends.reduce((total, { unkept }) => total + unkept, 0);
  for (const { runId, outcome } of report.runs) {
    if (outcome === 'taken back')
      conclusion.warnings.push(`Run ${runId} was not undone: its file was taken back.`);
  }
  const troubles = [...ends.flatMap(troublesOf), ...stoppedWords(report.stopped)];
  if (troubles.length > 0) {
    conclusion.failure = `${troubles.join('. ')}. The job summary lists ${troubles.length === 1 ? 'it' : 'them'}, with what to do.`;
  }
  return conclusion;
}

function outputsOf(runs: readonly UndoneRun[], ends: readonly Ends[]): Conclusion['outputs'] {
  const sum = (figure: (one: Ends) => number) => ends.reduce((total, one) => total + figure(one), 0);
  const isPreview = runs.every(({ outcome }) => outcome === 'preview');
  const asked = (one: Ends) =>
    [
      one.cameBack,
      one.there,
      one.perhapsThere,
      one.notFound,
      one.failed,
      one.unconfirmed,
      one.perhaps,
      one.removed,
      one.movedBack,
      one.away,
      one.elsewhere,
    ]
      .map(plays => plays.length)
      .reduce((a, b) => a + b, one.alreadyGone + one.notRemoved.length + one.kept + one.unkept);
  return {
    selected: sum(asked),
    'already-present': sum(one => one.there.length + one.perhapsThere.length),
    'already-gone': sum(one => one.alreadyGone + one.away.length),
    'not-found': sum(one => one.notFound.length),
    ...(!isPreview && {
      added: sum(one => one.cameBack.length),
      removed: sum(one => one.removed.length),
      moved: sum(one => one.movedBack.length),
      kept: sum(one => one.kept),
      failed: sum(one => one.failed.length + one.notRemoved.length + one.elsewhere.length),
      unconfirmed: sum(one => one.unconfirmed.length + one.perhaps.length),
    }),
    ...recordOutputs(runs.map(({ done }) => done?.intent)),
  };
}

function stoppedWords(stopped: Extract<UndoReport, { outcome: 'done' }>['stopped']): string[] {
  if (stopped === undefined) return [];
  const runs = [stopped.target, ...stopped.rest].map(({ runId }) => runId);
  return [`${runs.length === 1 ? 'Run' : 'Runs'} ${runs.join(', ')} not undone`];
}

function troublesOf(ends: Ends): string[] {
  const told = (plays: readonly unknown[], words: (what: string) => string) =>
    plays.length === 0 ? [] : [words(count(plays.length, 'play'))];
  return [
    ...told(ends.failed, what => `${what} could not be added`),
    ...told(ends.unconfirmed, what => `${what} may still be missing`),
    ...told(ends.perhaps, what => `${what} may have come back under another episode, movie or minute`),
    ...told(ends.notFound, what => `${what} cannot come back: Trakt no longer has the episode or movie`),
    ...told(ends.surplus, what => `${what} too many`),
    ...told(ends.notRemoved, what => `${what} could not be removed`),
    ...told(ends.elsewhere, what => `${what} that the run added stayed, because of what later runs did`),
    ...told(ends.doubtful, what => `${what} may be what the run added, and stayed`),
  ];
}
