import type { Run } from '../github/event.ts';
import { folderPage, removalTarget, undoLink, workflowPage } from '../github/links.ts';
import { link, text } from './markdown.ts';
import type { When } from './when.ts';
import { NAME_COUNTS } from './words.ts';

// What the summaries of change, import and undo say alike, in the order in which a person reads it.

/** How a run ended, as far as its heading says it. */
interface End {
  /** Why the run fails; `undefined` when it does not. */
  failure?: string | undefined;
  /** Whether something of what was asked for was done. */
  isSomethingDone: boolean;
  /** Whether a run that fails and changed nothing is of use nonetheless: a plan of what was understood. */
  isOfUse?: boolean;
}

/** The first line of a job summary: a tick where all that was asked for was done, a warning where only some of it was. */
export function headingLine(headline: string, { failure, isSomethingDone, isOfUse = false }: End): string {
  if (failure !== undefined) return `## ${isSomethingDone || isOfUse ? '⚠️' : '❌'} ${headline}`;
  return `## ${isSomethingDone ? '✅ ' : ''}${headline}`;
}

/**
 * Why nothing was changed, and how it would be.
 * @param workflow the file of the workflow that does it
 * @param isEmpty nothing would change anyway
 */
export function previewLine(run: Run, workflow: string, isEmpty: boolean): string {
  const [why, next] = explainPreview(run, workflow);
  return `${why}; nothing was changed.${isEmpty ? '' : ` ${next}`}`;
}

const MERGE = 'Merge it to carry this out.';

function explainPreview(run: Run, workflow: string): [why: string, next: string] {
  const { event, defaultBranch, mayAct } = run;
  if (event.name === 'pull_request') return ['A pull request only shows what would be done', MERGE];
  if (event.name === 'push' && event.isForced) {
    return [
      'This push rewrote the branch (a forced push), so it only shows what would be done',
      `${link('Run it by hand', workflowPage(run, workflow))} with the path of the file, and the preview unticked, to carry this out.`,
    ];
  }
  if (event.name === 'push' && !mayAct) {
    return [`A push to a branch other than ${text(defaultBranch)} only shows what would be done`, MERGE];
  }
  return [
    'This was a preview',
    `${link('Run it again', workflowPage(run, workflow))} with the preview unticked to carry this out.`,
  ];
}

/** What a run left on record of what it did. */
interface OnRecord {
  /** When, in milliseconds since the epoch; `undefined` where that is not known. */
  at: number | undefined;
  when: When;
  /** The files of the record, as Markdown. */
  files?: string;
}

const DAY = 86_400_000;

/** How a run that changed something is undone, as Markdown: the link, until when it works, and what is left afterwards. */
export function undoLine(run: Run, { at, when, files }: OnRecord): string {
  const address = undoLink(removalTarget(run), run.id, `Undoes run ${run.id}.\n${NAME_COUNTS}\n`);
  const end = at === undefined ? undefined : new Date(at + run.keepsDays * DAY).toISOString();
  const until = end === undefined ? `for ${run.keepsDays} days` : `until ${when.day({ watchedAt: end })}`;
  const keeps = `as long as GitHub keeps ${files === undefined ? 'the record' : `the record (${files})`}`;
  return (
    `↩️ Was that a mistake? **${link('Undo this', address)}**: press the link and commit the file that opens. This works ${until}, ${keeps}. ` +
    `Later, if you have a backup, earlier versions of the files in ${link('history/', folderPage(run, 'history'))} have the plays.`
  );
}

/**
 * What running it again does, without a second advice to do so.
 * @param reasons what went wrong, in sentences
 * @param does `removes just what is left`
 */
export function againWords(reasons: readonly string[], does: string): string {
  const isAdvised = reasons.some(reason => /run this again/i.test(reason));
  return isAdvised ? `That ${does}.` : `Run this again later: it ${does}.`;
}

/** Where a run has no session, as plain text. */
export const FILES_CHECKED =
  'The files can be read. They were not compared with your history: this run has no session (a pull request from a fork gets none).';

/** Where a push brought nothing for the command, as plain text. */
export const NO_FILE = 'No CSV file that matches the input files was added or changed.';

/** That files named after runs are not for this account, as plain text. */
export function ofOthersWords(files: readonly string[]): string {
  const [is, it] = files.length === 1 ? ['is', 'it'] : ['are', 'them'];
  return `${files.join(', ')} ${is} about plays of another account, so this run ignored ${it}.`;
}
