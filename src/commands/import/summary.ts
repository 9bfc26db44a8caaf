import { count } from '../../base/wording.ts';
import type { Run } from '../../github/event.ts';
import { newFileLink, removalTarget } from '../../github/links.ts';
import type { Play } from '../../history/play.ts';
import { timesOf } from '../../text/account-words.ts';
import { perhapsWords, surplusWords, unknownWords } from '../../text/addition-troubles.ts';
import { details, link, text } from '../../text/markdown.ts';
import {
  againWords,
  FILES_CHECKED,
  NO_FILE,
  ofOthersWords,
  previewLine,
  undoLine,
} from '../../text/outcome-words.ts';
import { byTitle, playsByTitle } from '../../text/plays-by-title.ts';
import { foldedPlays } from '../../text/plays-table.ts';
import { showGrids } from '../../text/season-grid.ts';
import { type When, whenIn } from '../../text/when.ts';
import { type Ends, endsOf } from './ends.ts';
import { importHeadline } from './headline.ts';
import { addOrderPath } from './order.ts';
import type { Done, ImportReport, Preview, Read } from './report.ts';
import { problemList, problemsBlock, uncertainBlock } from './rows-summary.ts';

/** The parts of the summary below its heading, the most important ones first. */
export function importParts(report: ImportReport, run: Run): (string | undefined)[] {
  switch (report.outcome) {
    case 'nothing given':
      return [
        text(nothingGiven(report)),
        report.remarks.length === 0 ? undefined : problemList(report.remarks),
      ];
    case 'files checked':
      return [FILES_CHECKED, remarksBlock(report)];
    case 'preview':
      return previewParts(report, run);
    case 'done':
      return doneParts(report, run);
  }
}

/** Why there is nothing to do, and what to do, as plain text; what is to be said of the files comes on top. */
export function nothingGiven({ files, ofOthers, remarks }: Read): string {
  const own = files.filter(file => !ofOthers.includes(file));
  if (own.length === 0) return files.length === 0 ? NO_FILE : ofOthersWords(ofOthers);
  const none = `There is no play in ${own.join(', ')}.`;
  return remarks.length > 0
    ? none
    : `${none} Give one row for each play, with watched_at and a title or an ID.`;
}

function remarksBlock({ remarks }: Read): string | undefined {
  return remarks.length === 0 ? undefined : details('About the files', problemList(remarks));
}

function previewParts(report: Preview, run: Run): (string | undefined)[] {
  const when = whenIn(report.account.timezone);
  const { lacking } = report;
  return [
    nextStep(report, run),
    lacking.length === 0 ? undefined : playsByTitle('The plays that would be added', lacking, when),
    ...belowPlays(report, when),
    ...gridBlocks(report, lacking),
    footer(report),
  ];
}

/** How what is planned is added. */
function nextStep(report: Preview, run: Run): string {
  const { lacking, group } = report;
  if (lacking.length === 0 || group === undefined) return planOnly(report, run);
  const target = removalTarget(run);
  const address = newFileLink(target, addOrderPath(run.id, group), orderText(lacking, run));
  const files = report.files.map(text).join(', ');
  return (
    `**${link(`Add ${count(lacking.length, 'play')}`, address)}**: press **Commit changes** on the page that opens, and again in the box that opens. ` +
    `Nothing was added yet: this is what Import found in ${files}.`
  );
}

/** Why there is no link, and how there will be one. */
function planOnly({ lacking, ordered }: Preview, run: Run): string {
  const isEmpty = lacking.length === 0;
  const isElsewhere = !run.mayAct && !(run.event.name === 'push' && run.event.isForced);
  if (isEmpty || !isElsewhere) return previewLine(run, 'import.yml', isEmpty);
  return `This is the plan; nothing was added. ${whatMergingDoes(lacking.length, ordered, text(run.defaultBranch))}`;
}

/** @param ordered how many of the plays are added at once */
function whatMergingDoes(plays: number, ordered: number, branch: string): string {
  const all = plays === 1 ? 'the play' : 'the plays';
  if (ordered === plays) return `Merge it to add ${all}.`;
  const first = ordered === 0 ? '' : ` adds ${count(ordered, 'play')}, and`;
  const rest = ordered === 0 ? all : 'the rest';
  return `Merge it: the run on ${branch}${first} then has the link that adds ${rest}.`;
}

/** What the file says to people; its name alone counts. */
function orderText(lacking: readonly Play[], run: Run): string {
  const lines = byTitle(lacking)
    .slice(0, 20)
    .map(({ name, plays }) => `- ${name}: ${count(plays.length, 'play')}`);
  const intro = `Adds the ${count(lacking.length, 'play')} that run ${run.id} planned:`;
  return `${[intro, ...lines].join('\n')}\n`;
}

function doneParts(report: Done, run: Run): (string | undefined)[] {
  const when = whenIn(report.account.timezone);
  const ends = endsOf(report);
  const { added, takenBack } = ends;
  return [
    added.length === 0 ? undefined : undoLine(run, { at: report.done?.intents.at(-1)?.at, when }),
    ...troubleBlocks(ends, when, { report, run }),
    takenBack.length === 0
      ? undefined
      : `${count(takenBack.length, 'play was', 'plays were')} not added here: the file was changed after this push. The run of the newer push adds what it says now.`,
    added.length === 0 ? undefined : playsByTitle('The plays that were added', added, when),
    ...belowPlays({ ...report, present: ends.present }, when),
    ...gridBlocks(report, added),
    footer(report),
    ...plannedParts(report.planned, run),
  ];
}

function plannedParts(planned: Done['planned'], run: Run): (string | undefined)[] {
  if (planned === undefined) return [];
  if ('outcome' in planned) return [`## ${importHeadline(planned)}`, ...importParts(planned, run)];
  return [
    '## ❌ The other files were not planned',
    `${text(planned.unplanned)} To plan them, commit them to imports/ once more, each with an extra blank line at the end.`,
  ];
}

/** What a preview and an import say below the plays that come. */
function belowPlays(report: Preview | Done, when: When): (string | undefined)[] {
  const { present, skipped, perhapsThere, absolute, problems } = report;
  return [
    problemsBlock(problems),
    uncertainBlock(report),
    presentBlock(present, when),
    skipped.length === 0
      ? undefined
      : foldedPlays(
          `${count(skipped.length, 'play')} skipped: the history has one of the same thing near ${skipped.length === 1 ? 'it' : 'them'} (skip-within)`,
          skipped,
          when,
        ),
    perhapsThereBlock(perhapsThere, when),
    absolute.length === 0
      ? undefined
      : foldedPlays(
          `The number of ${count(absolute.length, 'episode')} was counted over all seasons: compare ${absolute.length === 1 ? 'it' : 'them'}`,
          absolute,
          when,
        ),
    remarksBlock(report),
  ];
}

function troubleBlocks(
  ends: Ends,
  when: When,
  { report, run }: { report: Done; run: Run },
): (string | undefined)[] {
  const reasons = ends.reasons.map(text).join(' ');
  const again = againWords(ends.reasons, 'adds only what is still missing');
  const { failed, unconfirmed, perhaps, notFound, surplus } = ends;
  return [
    ...block(
      failed,
      `❌ **${count(failed.length, 'play')} could not be added.** ${reasons} ${again}`,
      'The plays that could not be added',
      when,
    ),
    ...block(
      unconfirmed,
      `⚠️ **${count(unconfirmed.length, 'play')} may still be missing.** ${reasons} ${again}`,
      'The plays that could not be confirmed',
      when,
    ),
    ...block(perhaps, perhapsWords(perhaps, 'be there'), 'Which', when),
    ...block(
      notFound,
      unknownWords(notFound, 'be added by Trakt ID'),
      'The plays that Trakt has no episode or movie for',
      when,
    ),
    ...block(surplus, surplusWords(surplus, run, report.account.slug), 'Which', when),
  ];
}

function block(plays: readonly Play[], sentence: string, title: string, when: When): string[] {
  return plays.length === 0 ? [] : [sentence, foldedPlays(title, plays, when)];
}

function presentBlock(present: readonly Play[], when: When): string | undefined {
  if (present.length === 0) return undefined;
  const title = `${count(present.length, 'play')} ${present.length === 1 ? 'was' : 'were'} there already`;
  return foldedPlays(title, present, when);
}

function perhapsThereBlock(plays: readonly Play[], when: When): string | undefined {
  if (plays.length === 0) return undefined;
  const [be, them] = plays.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return foldedPlays(
    `${count(plays.length, 'play')} ${be} perhaps there, under another episode, movie or minute: an earlier run added ${them}`,
    plays,
    when,
  );
}

function gridBlocks({ shows, outcome }: Preview | Done, coming: readonly Play[]): string[] {
  return shows.map(show =>
    showGrids(show, {
      before: show.plays,
      after: [...show.plays, ...coming.filter(play => play.showTraktId === show.traktId)],
      meaning: outcome === 'preview' ? 'would be added' : 'added just now',
      isPreview: outcome === 'preview',
    }),
  );
}

function footer({ account, files, sources }: Preview | Done): string {
  const from = files.map(text).join(', ');
  const by = sources.length === 0 ? '' : ` (${sources.map(text).join(', ')})`;
  return `Account ${text(account.slug)}. From ${from}${by}. ${timesOf(account)}.`;
}
