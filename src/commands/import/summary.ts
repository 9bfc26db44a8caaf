import { joinProblems, type Problem } from '../../base/problems.ts';
import { count, figure } from '../../base/wording.ts';
import type { Run } from '../../github/event.ts';
import { newFileLink, removalTarget } from '../../github/links.ts';
import { describeItem, type Play, titleKey } from '../../history/play.ts';
import { perhapsWords, surplusWords, unknownWords } from '../../text/addition-troubles.ts';
import { FILES_CHECKED, NO_FILE } from '../../text/given-files.ts';
import { details, link, place, table, text } from '../../text/markdown.ts';
import { FEW, foldedPlays, playsBlock } from '../../text/plays-table.ts';
import { previewLine } from '../../text/preview-line.ts';
import { showGrids } from '../../text/show-grids.ts';
import { undoLine } from '../../text/undo-line.ts';
import { type When, whenIn, zoneName } from '../../text/when.ts';
import { type Ends, endsOf } from './ends.ts';
import type { ImportReport } from './import.ts';
import { addOrderPath } from './order.ts';
import type { UncertainRow } from './resolved.ts';

type Preview = Extract<ImportReport, { outcome: 'preview' }>;
type Done = Extract<ImportReport, { outcome: 'done' }>;

/** Titles beyond these are not listed one by one. */
const MOST_TITLES = 100;

/** The parts of the summary, the most important ones first. */
export function importParts(report: ImportReport, run: Run): (string | undefined)[] {
  return [`## ${importHeadline(report)}`, ...partsBelow(report, run)];
}

/** What an import came to, in a few plain words. */
export function importHeadline(report: ImportReport): string {
  switch (report.outcome) {
    case 'nothing given':
      return 'Nothing to add';
    case 'files checked':
      return `${count(report.selected, 'play')} to add`;
    case 'preview':
      return previewHeadline(report);
    case 'done':
      return doneHeadline(report);
  }
}

function partsBelow(report: ImportReport, run: Run): (string | undefined)[] {
  switch (report.outcome) {
    case 'nothing given':
      return [nothingGiven(report.files)];
    case 'files checked':
      return [FILES_CHECKED];
    case 'preview':
      return previewParts(report, run);
    case 'done':
      return doneParts(report, run);
  }
}

/** Why there is nothing to do, and what to do. */
export function nothingGiven(files: readonly string[]): string {
  return files.length === 0
    ? NO_FILE
    : `There is no play in ${files.map(text).join(', ')}. Give one row for each play, with watched_at and a title or an ID.`;
}

function previewHeadline({ lacking, present, selected, uncertain }: Preview): string {
  if (lacking.length > 0) return `Plan: ${count(lacking.length, 'play')} to add`;
  if (uncertain.length === selected) return 'Nothing to add: no row is certain';
  if (present.length === 0) return 'Nothing to add';
  return present.length === 1
    ? 'Nothing to add: the play is there already'
    : `Nothing to add: ${figure(present.length)} plays are there already`;
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
  if (lacking.length === 0 || group === undefined) return planOnly(run, lacking.length === 0);
  const target = removalTarget(run);
  const address = newFileLink(target, addOrderPath(run.id, group), orderText(lacking, run));
  const files = report.files.map(text).join(', ');
  return (
    `**${link(`Add ${count(lacking.length, 'play')}`, address)}**: press **Commit changes** on the page that opens, and again in the box that opens. ` +
    `Nothing was added yet: this is what Import found in ${files}.`
  );
}

/** Why there is no link, and how there will be one. */
function planOnly(run: Run, isEmpty: boolean): string {
  const isElsewhere = !run.mayAct && !(run.event.name === 'push' && run.event.isForced);
  if (isEmpty || !isElsewhere) return previewLine(run, 'import.yml', isEmpty);
  return `This is the plan; nothing was added. Merge it: the run on ${text(run.defaultBranch)} then has the link that adds the plays.`;
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
    ...troubleBlocks(ends, when, { report, run }),
    takenBack.length === 0
      ? undefined
      : `${count(takenBack.length, 'play was', 'plays were')} not added here: the file changed on the branch since this push. The run of the newer push adds what it says.`,
    added.length === 0 ? undefined : undoLine(run, { at: undefined, when }),
    added.length === 0 ? undefined : playsByTitle('The plays that were added', added, when),
    ...belowPlays({ ...report, present: ends.present }, when),
    ...gridBlocks(report, added),
    footer(report),
    ...(report.planned === undefined ? [] : importParts(report.planned, run)),
  ];
}

function doneHeadline(report: Done): string {
  const { added } = endsOf(report);
  const { present, perhapsThere, selected, lacking, uncertain } = report;
  if (lacking.length === 0 && perhapsThere.length > 0)
    return 'Nothing added: what is not there may be there under another name';
  if (lacking.length === 0 && present.length > 0) {
    return `Nothing to add: ${selected === 1 ? 'the play is' : `${figure(present.length)} plays are`} there already`;
  }
  if (lacking.length === 0)
    return uncertain.length > 0 ? 'Nothing added: no row is certain' : 'Nothing to add';
  if (added.length === lacking.length) return `${count(added.length, 'play')} added`;
  return `${figure(added.length)} of ${count(lacking.length, 'play')} added`;
}

/** What a preview and an import say below the plays that come. */
function belowPlays(report: Preview | Done, when: When): (string | undefined)[] {
  const { present, skipped, perhapsThere, absolute, problems, remarks } = report;
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
    remarks.length === 0 ? undefined : details('About the files', problemList(remarks)),
  ];
}

function problemsBlock(problems: readonly Problem[]): string | undefined {
  if (problems.length === 0) return undefined;
  return `❌ **A part of the files could not be read.** Fix it and commit the files again.\n\n${problemList(problems)}`;
}

function problemList(problems: readonly Problem[]): string {
  return problems
    .slice(0, MOST_TITLES)
    .map(
      problem =>
        `- ${problem.place === undefined ? '' : `${place(problem.place)}: `}${text(problem.message)}`,
    )
    .join('\n');
}

/** One row a reason, with the lines. */
function uncertainBlock({ uncertain, toFix }: Preview | Done): string | undefined {
  if (uncertain.length === 0) return undefined;
  const rows = joinProblems(
    uncertain.map(({ row, reason, kind }) => ({ message: reason, kind, place: row.place })),
  ).map(problem => [
    problem.place === undefined ? '' : place(problem.place),
    text(problem.message),
    candidatesCell(
      uncertain.find(
        ({ reason, row }) => reason === problem.message && row.place.file === problem.place?.file,
      ),
    ),
  ]);
  const file =
    toFix?.artifact === undefined
      ? `**${text(toFix?.path ?? 'to-fix.csv')}**`
      : `**${link('to-fix.csv', toFix.artifact.url)}**`;
  return (
    `⚠️ **${count(uncertain.length, 'row is', 'rows are')} not certain, so ${uncertain.length === 1 ? 'it is' : 'they are'} left out.** ` +
    `Download ${file}, fill in the column *use* (the address of the movie or episode at trakt.tv, or *yes* where there is one candidate), ` +
    `and upload it to imports/.\n\n${table(['Where', 'Why', 'It may be'], rows.slice(0, MOST_TITLES))}`
  );
}

function candidatesCell(row: UncertainRow | undefined): string {
  return (row?.candidates ?? [])
    .slice(0, 3)
    .map(({ name, address }) => (address === '' ? text(name) : link(text(name), address)))
    .join(', ');
}

function troubleBlocks(
  ends: Ends,
  when: When,
  { report, run }: { report: Done; run: Run },
): (string | undefined)[] {
  const reasons = ends.reasons.map(text).join(' ');
  const { failed, unconfirmed, perhaps, notFound, surplus } = ends;
  return [
    ...block(
      failed,
      `❌ **${count(failed.length, 'play')} could not be added.** ${reasons} Run this again: it adds only what is still missing.`,
      'The plays that could not be added',
      when,
    ),
    ...block(
      unconfirmed,
      `⚠️ **${count(unconfirmed.length, 'play')} may still be missing.** ${reasons} Run this again later: it adds only what is missing then.`,
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

/** A few plays one by one; many by title, with how many of each. */
function playsByTitle(title: string, plays: readonly Play[], when: When): string {
  if (plays.length <= FEW) return playsBlock(title, plays, when);
  const titles = byTitle(plays);
  const rows = titles.slice(0, MOST_TITLES).map(({ name, plays: ofTitle }) => {
    const times = ofTitle.map(play => play.watchedAt).toSorted();
    const [first = '', last = ''] = [times[0], times.at(-1)];
    const span =
      first === last
        ? when({ watchedAt: first })
        : `${when({ watchedAt: first })} – ${when({ watchedAt: last })}`;
    return [text(name), figure(ofTitle.length), span];
  });
  const more = titles.length - MOST_TITLES;
  const rest = more > 0 ? `\n\n… and ${count(more, 'more title')}.` : '';
  return [table(['Title', 'Plays', 'Watched'], rows) + rest, foldedPlays(title, plays, when)].join('\n\n');
}

function byTitle(plays: readonly Play[]): { name: string; plays: Play[] }[] {
  return [...Map.groupBy(plays, titleKey).values()]
    .toSorted((a, b) => b.length - a.length)
    .map(ofTitle => ({ name: nameOf(ofTitle[0]), plays: ofTitle }));
}

function nameOf(play: Play | undefined): string {
  if (play === undefined) return '';
  return describeItem({ ...play, type: 'movie' });
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
  return `Account ${text(account.slug)}. From ${from}${by}. Times are those of ${text(zoneName(account.timezone))}.`;
}
