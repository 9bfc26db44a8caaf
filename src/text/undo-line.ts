import type { Run } from '../github/event.ts';
import { folderPage, removalTarget, undoLink } from '../github/links.ts';
import { link } from './markdown.ts';
import type { When } from './when.ts';
import { NAME_COUNTS } from './words.ts';

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
