import type { Context } from '../../action/context.ts';
import { count } from '../../base/wording.ts';
import type { FileRow, Selection } from '../../csv/selection.ts';
import { sent } from '../../http/meanwhile.ts';
import { accountIn } from '../../session/saved-session.ts';
import { type Asked, type AskedSelection, readAsked } from './asked.ts';
import { readLive } from './live.ts';
import type { ChangeOptions } from './options.ts';
import type { ChangeReport, Selected } from './report.ts';

/**
 * Removes, moves and keeps the plays that the files mark or the list names, after each was compared with the live play, and after
 * the file of what goes and comes was uploaded. What became of every play is seen in a fresh read.
 * @throws Failure with nothing removed; what happens after the first removal is in the report
 */
export async function change(context: Context, options: ChangeOptions): Promise<ChangeReport> {
  const { log } = context;
  const asked = await log.group('Reading the selection', () => readAsked(context, options));
  // Everything that is wrong with the files is reported at once, before any request to Trakt.
  const said = options.token === undefined ? undefined : accountIn(options.token);
  const early = await asked.select(said);
  const isEmpty = (selection: Selection) => markedIn(selection).length === 0;
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
  const { comparison, changeSelected } = await log.group('Comparing with the history at Trakt', async () => {
    const first = { begunAt: context.clock.now(), live: readLive(context, signedIn, selection) };
    await sent(first.live);
    // All that the first request does not need loads while it is answered.
    const [{ compareWithHistory }, { changeSelected }] = await Promise.all([
      import('./comparison.ts'),
      import('./change-selected.ts'),
    ]);
    return { changeSelected, comparison: await compareWithHistory(context, signedIn, selection, first) };
  });
  return changeSelected(context, signedIn, { options, selection, selected, isPreview, comparison });
}

/** The rows that ask for something. */
function markedIn({ rows, kept }: Selection): FileRow[] {
  return [...rows, ...kept];
}

function selectedBy({ files, orders }: Asked, selection: AskedSelection): Selected {
  const marked = markedIn(selection);
  const marking = new Set(marked.map(row => row.place?.file));
  const isUnmarked = (path: string) => !marking.has(path) && !orders.includes(path);
  return {
    command: 'change',
    files,
    unmarked: files.filter(isUnmarked),
    ofOthers: selection.ofOthers,
    selected: new Set(marked.map(row => row.historyId)).size,
  };
}
