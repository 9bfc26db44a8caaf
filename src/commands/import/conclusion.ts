import type { Conclusion, Ending } from '../../action/command.ts';
import { count } from '../../base/wording.ts';
import type { Run } from '../../github/event.ts';
import { document } from '../../text/markdown.ts';
import { FILES_CHECKED, headingLine, ofOthersWords } from '../../text/outcome-words.ts';
import { pullComment } from '../../text/pull-comment.ts';
import { recordOutputs } from '../carry-out.ts';
import { endsOf } from './ends.ts';
import { importHeadline } from './headline.ts';
import type { Done, ImportReport, Preview, Read } from './report.ts';
import { importParts, nothingGiven } from './summary.ts';

/** What an import means for the run. */
export function concludeImport(report: ImportReport, run: Run): Conclusion {
  const conclusion = concludeReport(report);
  const isSomethingDone = report.outcome === 'done' && endsOf(report).added.length > 0;
  const isOfUse = report.outcome === 'preview' && report.lacking.length > 0;
  const heading = headingLine(conclusion.headline, { ...conclusion, isSomethingDone, isOfUse });
  const parts = [heading, ...importParts(report, run)];
  const isNews = report.outcome !== 'nothing given' || report.files.length > report.ofOthers.length;
  return { ...conclusion, summary: document(parts), comment: pullComment(parts, run, isNews) };
}

function concludeReport(report: ImportReport): Ending {
  const conclusion: Ending = {
    headline: importHeadline(report),
    outputs: { selected: report.selected },
    notices: [],
    warnings: [],
    problems: report.problems,
  };
  if (report.ofOthers.length > 0) conclusion.notices.push(ofOthersWords(report.ofOthers));
  switch (report.outcome) {
    case 'nothing given':
      concludeNothing(conclusion, report);
      break;
    case 'files checked':
      conclusion.notices.push(FILES_CHECKED);
      break;
    case 'preview':
      Object.assign(conclusion.outputs, foundOutputs(report), toFixOutputs([report]));
      fail(conclusion, troublesWith(report));
      break;
    case 'done':
      concludeDone(conclusion, report);
  }
  return conclusion;
}

/** A warning where files were given for this account. */
function concludeNothing(conclusion: Ending, report: Read): void {
  if (report.files.length > 0 && report.files.length === report.ofOthers.length) return;
  const where = report.remarks.length === 0 ? '' : ' The job summary says why.';
  conclusion[report.files.length === 0 ? 'notices' : 'warnings'].push(
    `Nothing to add. ${nothingGiven(report)}${where}`,
  );
}

function foundOutputs({ present, perhapsThere, uncertain, skipped }: Preview | Done) {
  return {
    'already-present': present.length + perhapsThere.length,
    'not-found': uncertain.length,
    skipped: skipped.length,
  };
}

/** The rows to fix are files of the run, like the records of what it added. */
function toFixOutputs(
  reports: readonly (Preview | Done)[],
  records: Record<string, string> = {},
): Record<string, string> {
  const files = reports.flatMap(({ toFix }) => toFix ?? []);
  const artifacts = files.flatMap(({ artifact }) => artifact ?? []);
  const lines = {
    csv: files.map(({ path }) => path),
    'artifact-id': artifacts.map(({ id }) => String(id)),
    'artifact-url': artifacts.map(({ url }) => url),
  };
  return Object.fromEntries(
    Object.entries(lines)
      .map(([name, own]) => [name, [records[name] ?? '', ...own].filter(Boolean).join('\n')] as const)
      .filter(([, text]) => text !== ''),
  );
}

function concludeDone(conclusion: Ending, report: Done): void {
  const { added, present, notFound, failed, unconfirmed, perhaps, surplus, takenBack } = endsOf(report);
  const planned = report.planned !== undefined && 'outcome' in report.planned ? report.planned : undefined;
  Object.assign(conclusion.outputs, foundOutputs(report), {
    added: added.length,
    'already-present': present.length + report.perhapsThere.length,
    'not-found': notFound.length + report.uncertain.length + (planned?.uncertain.length ?? 0),
    failed: failed.length,
    unconfirmed: unconfirmed.length + perhaps.length,
    ...toFixOutputs(
      planned === undefined ? [report] : [report, planned],
      recordOutputs(report.done?.intents ?? []),
    ),
  });
  if (takenBack.length > 0) {
    conclusion.warnings.push(
      `${count(takenBack.length, 'play was', 'plays were')} not added: the file was changed after this push.`,
    );
  }
  const told = (plays: readonly unknown[], words: string) =>
    plays.length === 0 ? '' : `${count(plays.length, 'play')} ${words}`;
  fail(conclusion, [
    told(failed, 'could not be added'),
    told(notFound, 'could not be added: Trakt no longer has the episode or movie'),
    told(unconfirmed, 'may still be missing'),
    told(perhaps, 'may be there under another episode, movie or minute'),
    told(surplus, 'too many'),
    ...troublesWith(report),
    ...(planned === undefined ? [] : troublesWith(planned)),
    report.planned !== undefined && planned === undefined ? 'The other files could not be planned' : '',
  ]);
}

/** What is wrong with the files: they could not be read, or nothing in them was understood. */
function troublesWith({ problems, uncertain, selected }: Preview | Done): string[] {
  return [
    problems.length === 0 ? '' : `${count(problems.length, 'problem')} with the files`,
    uncertain.length === 0 || uncertain.length < selected
      ? ''
      : `${count(uncertain.length, 'row')} could not be matched to anything at Trakt with certainty`,
  ];
}

function fail(conclusion: Ending, troubles: readonly string[]): void {
  const told = troubles.filter(Boolean);
  if (told.length === 0) return;
  conclusion.failure = `${told.join('. ')}. The job summary lists ${told.length === 1 ? 'it' : 'them'}, with what to do.`;
}
