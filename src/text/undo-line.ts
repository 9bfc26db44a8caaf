import type { Run } from '../github/event.ts';
import { folderPage, removalTarget, undoLink, workflowPage } from '../github/links.ts';
import { link } from './markdown.ts';

/**
 * How a run that changed something is undone, as Markdown: the link, until when it works, and what is left afterwards.
 * @param record what GitHub keeps of the run, as Markdown, where more is to be said of it
 */
export function undoLine(run: Run, record = 'the record'): string {
  const address = undoLink(removalTarget(run), run.id, `Undoes run ${run.id}.\n`);
  return (
    `Was that a mistake? **${link('Undo this run', address)}**: press Commit on the page that opens. That works as long as GitHub keeps ` +
    `${record}: 90 days, unless you changed that. Afterwards, if you have a backup, earlier versions of the files in ` +
    `${link('history/', folderPage(run, 'history'))} have the plays. To see the plays with the rest of the history, ` +
    `${link('run Export', workflowPage(run, 'export.yml'))}.`
  );
}
